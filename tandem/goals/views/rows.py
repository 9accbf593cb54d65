"""What stands in the exports."""

from django.utils.translation import gettext as _

from .. import queries

TOGETHER = 500


def goal_rows(goals):
    """A head, and a row for each goal; standings are computed in portions."""
    yield [
        _("Number"), _("Goal"), _("Owner"), _("Kind"), _("State"), _("Status"), _("Progress, %"),
        _("Plan for today, %"), _("Start"), _("Now"), _("Target"), _("Counted in"), _("From"), _("Until"),
        _("Who can see it"),
    ]  # fmt: skip
    start = 0
    while portion := list(goals[start : start + TOGETHER]):
        start += TOGETHER
        for goal in queries.attach_standing(portion):
            yield _row(goal)


def _row(goal):
    standing = goal.standing
    owner = goal.owner.name if goal.owner else _("The organisation")
    numbers = [goal.start_value, goal.value_now, goal.target_value]
    return [
        goal.pk,
        goal.title,
        owner,
        goal.get_kind_display(),
        goal.get_state_display(),
        standing.words,
        *("" if share is None else round(share) for share in (standing.progress, standing.expected)),
        *("" if number is None else f"{number.normalize():f}" for number in numbers),
        goal.measured_in,
        goal.starts_date.isoformat(),
        goal.ends_date.isoformat(),
        goal.get_visibility_display(),
    ]


def history_rows(entries):
    """A head, and a row for each entry of the history of a goal."""
    yield [_("When"), _("Who"), _("What"), _("From and to"), _("Words")]
    for entry in entries:
        changes = "; ".join(delta.in_words for delta in (*entry.deltas, *entry.numbers))
        what = f"{entry.words} ({entry.note})" if entry.note else entry.words
        who = entry.who.name if entry.who else entry.name
        yield [
            entry.at.isoformat(timespec="minutes"),
            who,
            what,
            changes,
            " / ".join(filter(None, (*entry.voices, entry.obstacle))),
        ]
