"""The first administrator of an organisation, made from the shell."""

from tandem.core import clock
from tandem.core.actions import action
from tandem.core.events import announce

from ..events import RoleGranted
from ..models import Account, Grant, Person
from ..states import Language, Role

FIRST_ROLES = (Role.HR_ADMIN, Role.IT_ADMIN)


@action
def open_administrator(*, by, email, name, language=Language.EN):
    """A person with an account who holds the roles of HR and IT administrator; gives the account.

    Somebody who has an account with this address keeps it and gets what is missing. Whoever may use the shell of the
    server may do this: ``by`` is Tandem itself.
    """
    email = email.strip().lower()
    account = Account.objects.select_related("person").filter(email=email).first()
    if account is None:
        given, _, family = name.strip().partition(" ")
        person = Person.objects.create(
            name=name.strip(),
            given_name=given,
            family_name=family,
            called=given,
            email=email,
            language=language,
            employed=(clock.today(), None),
        )
        account = Account(email=email, person=person)
        account.set_unusable_password()
        account.save()
    held = set(Grant.objects.in_force().filter(holder=account.person).values_list("role", flat=True))
    for role in FIRST_ROLES:
        if role not in held:
            Grant.objects.create(holder=account.person, role=role, during=(clock.today(), None))
            announce(RoleGranted(by=by.pk, holder=account.person_id, role=role))
    return account
