"""Whether groups come out differently, and whether that can be told from chance and from what else differs.

rates        exact intervals, Fisher's mid-p, what the four-fifths rule alone would do
strata       the same inside strata: Mantel and Haenszel
adjusted     the gap that is left when other columns are taken into account
calibration  whether predicted chances come true in each group
compared     the three states: concern, no sign, cannot tell
told         JSON and report
"""
