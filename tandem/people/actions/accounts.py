"""A person's own settings, her sessions, and the looking into files."""

from django.db.models import F

from tandem.core.actions import action
from tandem.core.events import announce

from ..events import FileOpened
from ..models import Account, Person


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
def end_sessions(person, *, by):
    """End every session of a person at once."""
    Account.objects.filter(person=person).update(epoch=F("epoch") + 1)


@action
def open_file(person, what, thing=0, *, by):
    """Note that ``by`` looks into what is kept about ``person``. Looking at oneself is not noted."""
    if by.pk != person.pk:
        announce(FileOpened(by=by.pk, person=person.pk, what=what, thing=thing))
