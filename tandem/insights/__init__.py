"""Insights over groups: the pulse of feedback. Reads frozen figures only, and never a text."""
