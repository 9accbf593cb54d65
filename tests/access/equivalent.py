"""Faults that cannot change any answer, each with the reason. Nothing else is left out of the seeded faults."""

SAME = {
    # (file, function, change): why
}


def cannot_change(defect):
    """The reason why this fault is none, or nothing."""
    return SAME.get((defect.file, defect.function, defect.change), "")
