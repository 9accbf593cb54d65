"""Cycles: the formal conversations that the plans expect in a stretch of the year, for everybody at once."""
