"""What each role opens, in words: for the page that everybody can read."""

from django.utils.translation import gettext_lazy as _

from .states import Role

OPENS = {
    Role.HR_PARTNER: (
        _(
            "The records of the people in the unit and below it: former assignments, absences, leavers. That formal "
            "conversations take place and, if your organisation chose so, what both have signed."
        ),
        _("Not: informal talks, private feedback, private goals."),
    ),
    Role.HR_ADMIN: (
        _("The records of everybody; people, units, jobs, teams, imports, roles of HR, parameters."),
        _("Not: informal talks, private feedback, private goals. Who configures does not read."),
    ),
    Role.LEADERSHIP: (
        _("The goals of the organisation and of its units, and how they go."),
        _("Not: what a person and her coach say to each other, private feedback, private goals."),
    ),
    Role.IT_ADMIN: (
        _("How people sign in, the roles of IT, and that the system runs."),
        _("Not: any content about people."),
    ),
    Role.CONFIDENTIAL_ADVISER: (
        _("Nothing by itself. People turn to her or him, and decide what they tell."),
        _("Not: any file."),
    ),
}
