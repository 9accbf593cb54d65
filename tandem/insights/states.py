"""The words of published figures."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Span(TextChoices):
    """For how long a figure is."""

    WEEK = "week", _("One week")
    BLOCK = "block", _("Four or five weeks")


class Told(TextChoices):
    """How much of a count is told."""

    EXACT = "exact", _("The number")
    FEW = "few", _("Fewer than the minimum")
    MOST = "most", _("All but fewer than the minimum")
    HIDDEN = "hidden", _("Nothing: with other figures it would tell too much")
