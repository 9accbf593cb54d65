"""Faults that cannot change any answer, each with the reason. Nothing else is left out of the seeded faults.

What is open to everybody by design is not seeded as ``open to everybody`` at all (``seeding.py``).
"""

FIRST = "without a grant as HR partner the scope is empty: asking for the role first saves a query"

WITHOUT = "(not conversation.is_formal or getattr(conversation, 'has_stand_ins', True) is False)"
NONE_THERE = "where it is known that nobody stands in, asking the database gives nobody too: this saves a query"

SAME = {
    # (file, function, change): why
    ("conversations/access/seats.py", "_stand_ins", f"of {WITHOUT} only not conversation.is_formal"): NONE_THERE,
    (
        "conversations/access/seats.py",
        "_stand_ins",
        f"of {WITHOUT} only getattr(conversation, 'has_stand_ins', True) is False",
    ): NONE_THERE,
    (
        "conversations/access/reading.py",
        "signed_for_the_file",
        "of (not holds(viewer, Role.HR_PARTNER) or not _hr_reads(viewer)) only not _hr_reads(viewer)",
    ): FIRST,
    (
        "conversations/access/rules.py",
        "close_unanswered",
        "always side",
    ): "who has no side has not signed: this only gives the reason in better words",
    (
        "conversations/access/waiting.py",
        "waiting_for",
        "without during__overlap=days in Absence.objects.filter(person=person, during__overlap=days)",
    ): "each day is asked of each absence after that: fetching only those of these days saves rows",
    (
        "goals/access/proposing.py",
        "propose",
        "always by.pk not in keys",
    ): "nobody is among those to whom she may propose herself: this only gives the reason in better words",
}


def cannot_change(defect):
    """The reason why this fault is none, or nothing."""
    return SAME.get((defect.file, defect.function, defect.change), "")
