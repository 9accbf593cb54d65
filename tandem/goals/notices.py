"""What people are told about goals."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

COMMENTED = kind("goals.commented", _("%(who)s wrote about your goal"), icon="message-square")
ANSWERED = kind("goals.answered", _("%(who)s answered you on a goal"), icon="reply")
LINKED = kind("goals.linked", _("%(who)s linked a goal to yours"), icon="git-branch")
INVITED = kind("goals.invited", _("%(who)s asks you to help with a goal"), icon="user-plus")
HELP_CALLED = kind("goals.help_called", _("%(who)s asks for your help with something in the way"), icon="life-buoy")
OBSTACLE_PICKED_UP = kind("goals.picked_up", _("%(who)s picks up what is in the way of a goal"), icon="hand-heart")
OBSTACLE_SOLVED = kind("goals.solved", _("%(who)s solved what was in the way of a goal"), icon="circle-check")
CONTEXT_CHANGED = kind("goals.context_changed", _("%(who)s asks whether your goals are still right"), icon="compass")
CONTEXT_REMINDED = kind("goals.context_reminded", _("%(who)s still waits: are your goals still right?"), icon="compass")
CONTEXT_ANSWERED = kind("goals.context_answered", _("%(who)s answered after a change of context"), icon="compass")
PROPOSED = kind("goals.proposed", _("%(who)s proposes a goal to you"), icon="message-circle-question-mark")
TAKEN = kind("goals.taken", _("%(who)s took on a goal that you proposed"), icon="circle-check")
DECLINED = kind("goals.declined", _("%(who)s declined a goal that you proposed"), icon="reply")
OFFERED = kind("goals.offered", _("%(who)s asks you to take a goal over"), icon="handshake")
OFFER_TAKEN = kind("goals.offer_taken", _("%(who)s takes your goal over"), icon="handshake")
OFFER_DECLINED = kind("goals.offer_declined", _("%(who)s does not take your goal over"), icon="reply")
