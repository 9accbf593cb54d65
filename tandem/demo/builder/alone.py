"""An organisation with nobody in it but an administrator: An, whose door stands open in demo mode."""

from tandem.demo.content.cast import CAST
from tandem.people import actions
from tandem.people.queries import system_person
from tandem.people.signin import password_link


def fill_empty(say=print):
    """Make the administrator and say how she signs in."""
    an = CAST["an"]
    account = actions.open_administrator(
        by=system_person(), email=an.mail, name=f"{an.given} {an.family}", language=an.language
    )
    say(f"{an.given} {an.family} administrates; outside the demo she sets a password at {password_link(account)}")
