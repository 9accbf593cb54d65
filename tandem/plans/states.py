"""What a rule asks of a person, and the names of the months."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Field(TextChoices):
    """What a rule looks at."""

    UNIT = "unit", _("Unit, and what is below it")
    FAMILY = "family", _("Job family")
    JOB = "job", _("Job")
    COACH = "coach", _("Coaches people")
    MONTHS = "months", _("Months in the job")
    UNIT_SIZE = "unit_size", _("People in the unit itself")
    HOURS = "hours", _("Hours a week")
    SHARE = "share", _("Goals with a number (percent)")
    SELF_STEERING = "self_steering", _("In a self-steering team")


class Operator(TextChoices):
    """How a rule compares."""

    ONE_OF = "one_of", _("is one of")
    NONE_OF = "none_of", _("is none of")
    LEAST = "least", _("at least")
    MOST = "most", _("at most")
    IS = "is", _("is")


OF_KEYS = (Field.UNIT, Field.FAMILY, Field.JOB)
OF_NUMBERS = (Field.MONTHS, Field.UNIT_SIZE, Field.HOURS, Field.SHARE)
OF_YES_NO = (Field.COACH, Field.SELF_STEERING)
MOST_OF = {Field.MONTHS: 600, Field.UNIT_SIZE: 20000, Field.HOURS: 80, Field.SHARE: 100}


MONTH_NAMES = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)
