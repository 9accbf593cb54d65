"""What people are told about conversations: the occasion, never content."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

PLANNED = kind("conversations.planned", _("%(who)s planned a conversation with you"), icon="calendar-plus")
MOVED = kind("conversations.moved", _("%(who)s moved your conversation"), icon="calendar-clock")
CANCELLED = kind("conversations.cancelled", _("%(who)s cancelled your conversation"), icon="calendar")
CALLED_OFF = kind(
    "conversations.called_off",
    _("Your conversation with %(who)s is not held: the cycle no longer asks for it"),
    icon="calendar",
)
TAKEN_OVER = kind(
    "conversations.taken_over", _("A conversation has a new coach: you hold it with %(who)s now"), icon="users"
)
PASSED_ON = kind(
    "conversations.passed_on", _("You no longer hold a conversation with %(who)s: another coach does"), icon="users"
)
STANDS_IN = kind(
    "conversations.stands_in",
    _("%(who)s holds your conversation in the place of %(coach)s"),
    icon="users",
    choice=_("Somebody stands in for your coach"),
)
STAND_IN_ASKED = kind(
    "conversations.stand_in_asked",
    _("You hold a conversation with %(who)s in the place of %(coach)s"),
    icon="users",
    choice=_("You are asked to stand in for a coach"),
)
STOOD_IN_FOR = kind(
    "conversations.stood_in_for",
    _("%(stand_in)s holds your conversation with %(who)s in your place"),
    icon="users",
    choice=_("Somebody stands in for you"),
)
SEAT_BACK = kind("conversations.seat_back", _("You hold your conversation with %(who)s again"), icon="users")
STOOD_IN = kind("conversations.stood_in", _("You no longer stand in for the coach of %(who)s"), icon="users")
HANDED_IN = kind("conversations.handed_in", _("%(who)s is ready for your conversation"), icon="file-check")
START_ASKED = kind("conversations.start_asked", _("%(who)s asks to start your conversation together"), icon="play")
OPENED = kind("conversations.opened", _("You and %(who)s can now read each other"), icon="messages-square")
TO_SIGN = kind("conversations.to_sign", _("Your conversation with %(who)s is ready to sign"), icon="signature")
SIGNED = kind("conversations.signed", _("%(who)s signed your conversation"), icon="signature")
REFUSED = kind("conversations.refused", _("%(who)s read your conversation and does not sign it"), icon="signature")
REMINDED = kind("conversations.reminded", _("Your conversation with %(who)s still waits for you"), icon="signature")
CORRECTION_ASKED = kind(
    "conversations.correction_asked", _("%(who)s asks to correct what you both signed"), icon="pen-line"
)
CORRECTION_DECLINED = kind(
    "conversations.correction_declined", _("%(who)s answered your request for a correction"), icon="pen-line"
)
CORRECTION_BEGUN = kind(
    "conversations.correction_begun", _("You and %(who)s write a new version of what you signed"), icon="pen-line"
)
CORRECTION_DROPPED = kind(
    "conversations.correction_dropped", _("%(who)s dropped the correction: what was locked holds"), icon="pen-line"
)
LOCKED = kind("conversations.locked", _("Your conversation with %(who)s is locked"), icon="lock")
FOLLOWS = kind("conversations.follows", _("Your next conversation with %(who)s is planned"), icon="calendar-plus")
MADE_ROOM = kind("conversations.made_room", _("Your conversation with %(who)s has another day"), icon="calendar-clock")
RHYTHM_BEGUN = kind("conversations.rhythm_begun", _("You talk in a rhythm with %(who)s from now on"), icon="refresh-cw")
RHYTHM_CHANGED = kind("conversations.rhythm_changed", _("You talk in another rhythm with %(who)s"), icon="refresh-cw")
RHYTHM_STOPPED = kind("conversations.rhythm_stopped", _("The rhythm with %(who)s has stopped"), icon="refresh-cw")
TEAM_PLANNED = kind("conversations.team_planned", _("%(who)s planned a conversation of %(team)s"), icon="calendar-plus")
TEAM_MOVED = kind("conversations.team_moved", _("%(who)s moved the conversation of %(team)s"), icon="calendar-clock")
TEAM_CANCELLED = kind(
    "conversations.team_cancelled", _("%(who)s cancelled the conversation of %(team)s"), icon="calendar"
)
TEAM_JOINED = kind(
    "conversations.team_joined", _("%(who)s asks you to take part in the conversation of %(team)s"), icon="users"
)
TEAM_OPENED = kind(
    "conversations.team_opened", _("All of %(team)s have handed in: you can read each other"), icon="messages-square"
)
TEAM_CLOSED = kind("conversations.team_closed", _("%(who)s closed the conversation of %(team)s"), icon="lock")
