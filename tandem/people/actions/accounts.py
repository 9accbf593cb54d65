"""A person's own settings, her sessions, and the looking into files."""

from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from tandem.core.actions import action
from tandem.core.events import announce

from ..events import FileOpened
from ..models import Account, Person, Session


@action
def set_language(language, *, by):
    """The language of pages and mail for oneself."""
    Person.objects.filter(pk=by.pk).update(language=language)


@action
def set_appearance(appearance, *, by):
    """Light, dark or as the device, for oneself."""
    Account.objects.filter(person=by).update(appearance=appearance)


@action
def set_shortcuts(on, *, by):
    """Keys that do something by themselves, for oneself (WCAG 2.1.4)."""
    Account.objects.filter(person=by).update(shortcuts=on)


@action
def set_hours(*, by, workdays, day_starts, day_ends, time_zone):
    """One's own days, hours and zone of work; notices outside them wait."""
    Person.objects.filter(pk=by.pk).update(
        workdays=sorted(workdays), day_starts=day_starts, day_ends=day_ends, time_zone=time_zone
    )


@action
def end_other_sessions(account, current, *, by):
    """End one's own sessions but for the one with the key ``current``; gives how many."""
    if account.person_id != by.pk:
        raise PermissionDenied(_("You can only end your own sessions."))
    ended, _rows = Session.objects.filter(account=account).exclude(session_key=current).delete()
    return ended


@action
def end_sessions(person, *, by):
    """End every session of a person at once."""
    Account.objects.filter(person=person).update(epoch=F("epoch") + 1)
    Session.objects.filter(account__person=person).delete()


@action
def open_file(person, what, thing=0, *, by):
    """Note that ``by`` looks into what is kept about ``person``. Looking at oneself is not noted."""
    if by.pk != person.pk:
        announce(FileOpened(by=by.pk, person=person.pk, what=what, thing=thing))
