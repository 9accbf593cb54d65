"""Mail about the account itself, which must reach an address that the account no longer has."""

from django.conf import settings
from django.core.mail import send_mail
from django.utils import translation
from django.utils.translation import gettext as _


def tell_former_address(person, address):
    """Tell the former address that it no longer opens the account: who did not expect that can ask."""
    with translation.override(person.language):
        body = _(
            "The address of your account in Tandem was changed by an administrator. Mail of Tandem now goes to the new "
            "address. If you did not expect this, tell your HR administrator or IT at once."
        )
        send_mail(_("Your address in Tandem was changed"), body, settings.DEFAULT_FROM_EMAIL, [address])
