"""What people are told about goals."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

COMMENTED = kind("goals.commented", _("%(who)s wrote about your goal"), icon="message-square")
ANSWERED = kind("goals.answered", _("%(who)s answered you on a goal"), icon="reply")
INVITED = kind("goals.invited", _("%(who)s asks you to help with a goal"), icon="user-plus")
