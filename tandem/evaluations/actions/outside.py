"""The link for somebody without an account: signed, used once, valid for days. The database keeps a hash of it."""

import datetime
import hashlib
import secrets

from django.conf import settings
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.actions import action

from ..models import Contributor
from ..parameters import Rounds

SALT = "evaluations.outside"


def _hash(secret):
    return hashlib.sha256(secret.encode()).hexdigest()


@action
def send_link(contributor, *, by):
    """Make a link; an earlier one of her then leads nowhere. Gives its address."""
    round = contributor.round
    if contributor.person_id or not round.is_open or not by.is_system:
        raise PermissionDenied(_("This round has ended."))
    secret = secrets.token_urlsafe(24)
    last = datetime.datetime.combine(round.ends_date, datetime.time(23, 59), timezone.get_default_timezone())
    contributor.key_hash = _hash(secret)
    contributor.valid_until = min(last, clock.now() + datetime.timedelta(days=Rounds.current().days_of_link))
    contributor.save(update_fields=["key_hash", "valid_until"])
    token = signing.dumps([contributor.pk, secret], salt=SALT)
    return settings.SITE_URL + reverse("evaluations:outside", args=[token])


def behind(token):
    """The contributor behind a link, or None: not ours, too old, replaced, or of a round that is not open."""
    try:
        pk, secret = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    rows = Contributor.objects.filter(pk=pk, person=None, valid_until__gte=clock.now())
    found = rows.select_related("round__subject", "round__summariser", "round__version__form").first()
    if found is None or not secrets.compare_digest(found.key_hash, _hash(secret)) or not found.round.is_open:
        return None
    return found
