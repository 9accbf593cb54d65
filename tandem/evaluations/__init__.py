"""Judging and learning with others: 360 rounds, in which what is promised to be anonymous is stored nowhere."""
