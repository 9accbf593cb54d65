"""What people are told about feedback: who and that, never what."""

from django.utils.translation import gettext_lazy as _

from tandem.notices.kinds import kind

GIVEN = kind("feedback.given", _("%(who)s gave you feedback"), "message-circle")
ANSWERED = kind("feedback.answered", _("%(who)s answered your question"), "message-circle")
FOR_COACH = kind("feedback.for_coach", _("%(who)s sent feedback to %(whom)s and to you"), "message-circle")
WITHDRAWN = kind("feedback.withdrawn", _("%(who)s took feedback back"), "undo-2")
ASKED = kind("feedback.asked", _("%(who)s asks you for feedback"), "hand")
DECLINED = kind("feedback.declined", _("%(who)s has no answer for you now"), "hand")
THANKED = kind("feedback.thanked", _("%(who)s thanks you for your feedback"), "heart")
REPLIED = kind("feedback.replied", _("%(who)s wrote to you about feedback"), "reply")
SHARED = kind("feedback.shared", _("%(who)s shared feedback with you"), "share-2")
ABOUT_YOU = kind("feedback.asked_about_you", _("%(who)s asks others about your work, and you see all of it"), "hand")
ANSWERED_ABOUT = kind("feedback.answered_about_you", _("%(who)s answered a question about you"), "message-circle")
LATER = kind("feedback.later", _("%(who)s answers your question later"), "hand")
REMINDED = kind("feedback.reminded", _("%(who)s still asks you for feedback"), "hand")
EXTENDED = kind("feedback.extended", _("%(who)s gives you more time for an answer"), "hand")
FROM_OUTSIDE = kind("feedback.from_outside", _("Somebody from outside answered a question"), "message-circle")
NOT_FROM_OUTSIDE = kind("feedback.not_from_outside", _("Somebody from outside has no answer for you now"), "hand")
CLARIFY = kind("feedback.clarify", _("%(who)s asks what you meant"), "message-circle-question-mark")
# Of a report no mail and no notice names anybody.
FOR_ADVISER = kind("feedback.for_adviser", _("Somebody asks for you"), "life-buoy")
FROM_ADVISER = kind("feedback.from_adviser", _("There is an answer for you"), "life-buoy")
NO_LONGER = kind("feedback.no_longer", _("Somebody no longer asks for you"), "life-buoy")
