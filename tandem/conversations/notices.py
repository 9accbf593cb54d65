"""What people are told about conversations: the occasion, never content."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

PLANNED = kind("conversations.planned", _("%(who)s planned a conversation with you"), icon="calendar-plus")
MOVED = kind("conversations.moved", _("%(who)s moved your conversation"), icon="calendar-clock")
CANCELLED = kind("conversations.cancelled", _("%(who)s cancelled your conversation"), icon="calendar")
TAKEN_OVER = kind(
    "conversations.taken_over", _("A conversation has a new coach: you hold it with %(who)s now"), icon="users"
)
PASSED_ON = kind(
    "conversations.passed_on", _("You no longer hold a conversation with %(who)s: another coach does"), icon="users"
)
HANDED_IN = kind("conversations.handed_in", _("%(who)s is ready for your conversation"), icon="file-check")
START_ASKED = kind("conversations.start_asked", _("%(who)s asks to start your conversation together"), icon="play")
OPENED = kind("conversations.opened", _("You and %(who)s can now read each other"), icon="messages-square")
TO_SIGN = kind("conversations.to_sign", _("Your conversation with %(who)s is ready to sign"), icon="signature")
SIGNED = kind("conversations.signed", _("%(who)s signed your conversation"), icon="signature")
LOCKED = kind("conversations.locked", _("Your conversation with %(who)s is signed by both"), icon="lock")
