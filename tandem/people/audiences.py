"""Who keeps somebody's record, in words and names: the rule ``of_person_record`` turned round."""

from django.db.models import Q
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.access import audience_of
from tandem.core.audience import Audience
from tandem.core.search import by_name

from .models import Assignment, FunctionalCoaching, Grant, Person
from .states import Role

SHOWN = 10


def keepers_of(person):
    """(person, why) pairs of everybody but herself who can see the record of ``person`` today. Four queries."""
    today = clock.today()
    kept = {}

    def add(keeper, why):
        if keeper and keeper.pk != person.pk and today in keeper.employed:
            kept.setdefault(keeper.pk, (keeper, why))

    assigned = Assignment.objects.filter(person=person).select_related("coach", "unit").order_by("during")
    now = [row for row in assigned if today in row.during]
    for row in now:
        add(row.coach, _("coach"))
    for row in FunctionalCoaching.objects.in_force().filter(person=person).select_related("coach"):
        add(row.coach, _("functional coach"))
    ended = [row for row in assigned if row.during.upper and row.during.upper <= today]
    last = now or ended[-1:]
    path = [pk for row in last for pk in row.unit.path]
    grants = Grant.objects.in_force().filter(Q(role=Role.HR_ADMIN) | Q(role=Role.HR_PARTNER, unit__in=path))
    for grant in grants.select_related("holder", "unit").order_by("role", *by_name("holder__")):
        add(grant.holder, f"{grant.get_role_display()}, {grant.unit}" if grant.unit else grant.get_role_display())
    return list(kept.values())


@audience_of(Person)
def person(thing, viewer):
    """Who can see the record of somebody: former assignments and absences."""
    keepers = keepers_of(thing)
    herself = ((thing, _("herself or himself")),)
    return Audience(
        words=_("The person, the coach and HR"),
        names=(*herself, *keepers[: SHOWN - 1]),
        more=max(len(keepers) - (SHOWN - 1), 0),
        reason=_("They keep the record. Colleagues only see where somebody works today."),
        kept=_("Kept during employment and five years after it."),
    )
