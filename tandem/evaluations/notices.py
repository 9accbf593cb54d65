"""What people are told about rounds: the occasion, never what was answered, and in an anonymous round never who."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

PROPOSED = kind("rounds.proposed", _("%(who)s proposes a feedback round about you"), icon="users-round")
AGREED = kind("rounds.agreed", _("%(who)s agreed to the feedback round"), icon="users-round")
TO_APPROVE = kind("rounds.to_approve", _("%(who)s asks you to approve whom she asks for feedback"), icon="users")
REFUSED = kind("rounds.refused", _("%(who)s asks you to choose otherwise for your feedback round"), icon="users")
ASKED = kind("rounds.asked", _("You are asked for feedback on the work of %(whom)s"), icon="users-round")
REMINDED = kind("rounds.reminded", _("The feedback round about %(whom)s ends soon"), icon="hourglass")
EXTENDED = kind("rounds.extended", _("There is more time for the feedback round about %(whom)s"), icon="calendar-clock")
CANCELLED = kind("rounds.cancelled", _("The feedback round about %(whom)s was stopped"), icon="x")
DECLINED = kind("rounds.declined", _("%(who)s has no answer for your feedback round now"), icon="hand")
TO_SUMMARISE = kind("rounds.to_summarise", _("Comments on %(whom)s wait for your summary"), icon="pen-line")
REPORTED = kind("rounds.reported", _("The report of your feedback round is there"), icon="file-check")
SHARED = kind("rounds.shared", _("%(who)s shared the report of her feedback round with you"), icon="share-2")
AGAIN = kind("rounds.again", _("It is time to measure again: a feedback round lies ready"), icon="refresh-cw")
