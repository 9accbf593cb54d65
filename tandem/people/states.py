"""The roles that can be granted, each with what it opens, in words for the page of roles."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """A role opens nothing by itself: each module's ``access.py`` says what, and for whom."""

    HR_PARTNER = "hr_partner", _("HR partner")
    HR_ADMIN = "hr_admin", _("HR administrator")
    LEADERSHIP = "leadership", _("Leadership")
    IT_ADMIN = "it_admin", _("IT administrator")
    CONFIDENTIAL_ADVISER = "confidential_adviser", _("Confidential adviser")


SCOPED_ROLES = {Role.HR_PARTNER}


class Language(TextChoices):
    """The languages of Tandem, each in its own words."""

    NL = "nl", "Nederlands"
    FR = "fr", "Français"
    EN = "en", "English"


class OfficialLanguage(TextChoices):
    """The language that the law asks of documents at a seat. Empty: as the unit above; at the top: none is required."""

    NL = "nl", _("Dutch")
    FR = "fr", _("French")
    OWN = "own", _("Dutch or French, as each person chose")
    NONE = "none", _("No language is required")


class Appearance(TextChoices):
    """Light or dark."""

    AUTO = "auto", _("As my device")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class ImportState(TextChoices):
    """Where an import stands."""

    COLUMNS = "columns", _("Choosing columns")
    COMPARING = "comparing", _("Being compared")
    PREVIEW = "preview", _("Ready to look at")
    APPLYING = "applying", _("Being imported")
    DONE = "done", _("Imported")
    UNDONE = "undone", _("Undone")
    DROPPED = "dropped", _("Stopped")


class RowKind(TextChoices):
    """What would become of a row."""

    REFUSED = "refused", _("To decide")
    ADDED = "added", _("Added")
    CHANGED = "changed", _("Changed")
    ENDED = "ended", _("Ended")
    UNCHANGED = "unchanged", _("Unchanged")
    SKIPPED = "skipped", _("Left out")
    READ = "read", _("Read")
