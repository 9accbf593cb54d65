"""What can be looked at, in words."""

from django.utils.translation import gettext_lazy as _

WHAT = {
    "conversations.conversation": _("the record of a conversation"),
    "evaluations.report": _("the report of a feedback round"),
    "record": _("the administrative record"),
}
