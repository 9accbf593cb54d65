"""What can be wrong: with a file as a whole (``Unreadable``), or with a row (``Fault``)."""

import dataclasses

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .columns import label


class Unreadable(ValidationError):
    """A file that is not read at all. The message says what it is and what to do."""


# Each fault of a row, in words; the parameters stand in the row, so that every reader has it in her own language.
WORDS = {
    "no_name": _("The name is missing."),
    "no_unit": _("The unit is missing."),
    "no_date": _("“%(text)s” in %(field)s is not a date that exists."),
    "unclear_date": _("“%(text)s” in %(field)s is not a date that Tandem can read."),
    "bad_mail": _("“%(text)s” is not a mail address."),
    "bad_flag": _("“%(text)s” in %(field)s is neither yes nor no."),
    "bad_hours": _("“%(text)s” is not a number of hours a week."),
    "bad_language": _("“%(text)s” is not a language of Tandem: nl, fr or en."),
    "too_long": _("%(field)s is too long: %(length)s characters, at most %(most)s."),
    "ends_before": _("The last day, %(ended)s, is before the first day, %(started)s."),
    "copy": _("This line is a copy of line %(line)s, the same person."),
    "twice": _("Line %(line)s is about the same person: number %(number)s. They differ in: %(fields)s."),
    "twice_mail": _("Line %(line)s has the same mail address, %(email)s, for another person."),
    "twice_known": _("Line %(line)s is about the same person, %(name)s."),
    "other_number": _("The address %(email)s belongs to %(name)s, who has number %(number)s."),
    "other_mail": _("The address %(email)s belongs to %(name)s."),
    "coach_unknown": _("The coach “%(text)s” is nobody in the file and nobody in Tandem."),
    "coach_like": _("The coach “%(text)s” is nobody in the file and nobody in Tandem. Is it %(like)s?"),
    "coach_homonym": _("%(count)s people are called “%(text)s”: %(names)s. Name the coach by number."),
    "coach_herself": _("This person would be her own coach."),
    "coach_gone": _("The coach %(name)s does not work here any more."),
    "coach_left_out": _("The coach %(name)s stands on line %(line)s, which is left out."),
    "circle": _("These people would coach each other in a circle: %(names)s (lines %(lines)s)."),
    "yourself_leaves": _("This is you: you cannot end your own work here."),
    "yourself_mail": _("This is you: the address that you sign in with would change to %(email)s."),
    "history_unknown": _("Number %(number)s is nobody in the file and nobody in Tandem."),
    "history_overlap": _("This period overlaps with the one on line %(line)s."),
    "history_no_start": _("The first day is missing."),
}
NOTES = {
    "copy": _("Copy of line %(line)s: left out by itself."),
    "gone": _("Does not work here any more: not added."),
    "skipped": _("You leave this line out."),
    "chosen_other": _("You chose line %(line)s instead."),
    "absent": _("Is in Tandem, but not in the file."),
}

# Which corrections a person may make for a fault, by field; "" stands for leaving the value out.
OPTIONAL = {"coach", "email", "started", "ended", "hours", "language", "called", "active"}


@dataclasses.dataclass
class Fault:
    """Something wrong with a row: a code of ``WORDS``, the field to mend ("" when none), the parameters."""

    code: str
    field: str = ""
    params: dict = dataclasses.field(default_factory=dict)

    def as_json(self):
        """For the row in the database."""
        return {"code": self.code, "field": self.field, "params": self.params}


def in_words(kept, words=None):
    """The text of a fault or a note kept as JSON, in the language of the reader."""
    params = dict(kept.get("params") or {})
    if "field" in params:
        params["field"] = label(params["field"])
    if "fields" in params:
        params["fields"] = ", ".join(str(label(name)) for name in params["fields"])
    return str((words or WORDS)[kept["code"]] % params)
