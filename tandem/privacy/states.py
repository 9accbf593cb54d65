"""What can be looked at, in words."""

from django.utils.translation import gettext_lazy as _

WHAT = {
    "conversations.conversation": _("the record of a conversation"),
    "record": _("the administrative record"),
}
