"""Questions that get good answers, by what they are about: one tap takes one over."""

from django.utils.translation import gettext_lazy as _

EXAMPLES = (
    (
        "target",
        _("About a goal"),
        (
            _("What did you see me do that brought this goal closer, and what would you do otherwise?"),
            _("Which part of my work on this goal helped you, and which made yours harder?"),
        ),
    ),
    (
        "calendar-check",
        _("About a moment"),
        (
            _("How did that meeting land with you? What did I say or do that helped, or did not?"),
            _("Think of the last handover. What was clear, and what did you have to look for?"),
        ),
    ),
    (
        "eye",
        _("About a behaviour"),
        (
            _("I am trying to listen before I answer. When did you notice it, and when not?"),
            _("When do I speak up too late or too soon? One example helps me most."),
        ),
    ),
)
