"""The mail with a link to somebody outside: the secret exists here alone, between the making and the sending."""

import logging

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from . import actions
from .models import OutsideInvitation
from .queries import links_due

log = logging.getLogger(__name__)


def mail_link():
    """Mail one link that is due; gives whether there was one. When the mail server refuses it is tried again later."""
    with transaction.atomic():
        outside = links_due().select_for_update(skip_locked=True, of=("self",)).first()
        if outside is None:
            return False
        try:
            with transaction.atomic():
                _send(outside, actions.new_link(outside))
        except OSError:  # what mail servers raise; nothing of whom it was for stands in the log
            log.warning("the mail with link %s could not be sent", outside.pk)
            return _try_later(outside)
    return True


def _try_later(outside):
    OutsideInvitation.objects.filter(pk=outside.pk).update(mail_at=actions.in_ten_minutes())
    return True


def _send(outside, secret):
    request = outside.request
    with translation.override(outside.language):
        subject = _("%(who)s asks for your feedback") % {"who": request.asker.name}
        body = render_to_string(
            "feedback/outside_mail.txt",
            {
                "outside": outside,
                "asker": request.asker,
                "organisation": settings.ORGANISATION,
                "url": settings.SITE_URL + reverse("feedback:outside", args=[secret]),
            },
        )
    send_mail(subject, body, settings.DEFAULT_FROM_EMAIL, [outside.email])
