"""Feedback between two people: given, asked for, received; the receiver alone decides what leaves the two."""
