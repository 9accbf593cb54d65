"""An organisation that is large enough for figures, with feedback between its people."""

import datetime
from random import Random

import pytest

from tandem.core import clock
from tandem.feedback.models import Feedback, FeedbackRequest, Invitation
from tandem.insights import actions, weeks
from tandem.people.models import Assignment, Person
from tandem.people.queries import system_person

MANY = {"WIL-PLAN": 40, "WIL-DOCK": 30, "GNT-DOCK": 25, "GOS-TRANS": 24, "IT": 7, "HR": 12}


@pytest.fixture
def busy(cast):
    """140 people more; somebody gives every day. Published: 26 weeks."""
    random, today = Random(5), clock.today()
    since = (today - datetime.timedelta(days=900), None)
    units = [cast.units[code] for code, many in MANY.items() for _one in range(many)]
    people = Person.objects.bulk_create(
        Person(name=f"Iemand {number}", called="Iemand", employed=since) for number in range(len(units))
    )
    Assignment.objects.bulk_create(
        Assignment(person=person, unit=unit, during=since) for person, unit in zip(people, units, strict=True)
    )
    pieces = []
    for _piece in range(1500):
        giver, receiver = random.sample(people, 2)
        sent = clock.now() - datetime.timedelta(days=random.uniform(0, 180))
        pieces.append(Feedback(giver=giver, receiver=receiver, saw="kanarie in de tekst", sent_at=sent))
    Feedback.objects.bulk_create(pieces)
    for asker in people[:60]:
        asked = clock.now() - datetime.timedelta(days=random.uniform(30, 60))
        request = FeedbackRequest.objects.create(asker=asker, question="Hoe ging het?", asked_at=asked)
        answered = asked + datetime.timedelta(days=random.uniform(1, 6)) if random.random() < 0.7 else None
        state = "answered" if answered else "waiting"
        person = random.choice(people[60:])
        Invitation.objects.create(request=request, person=person, state=state, answered_at=answered)
    since = clock.today() - 26 * weeks.WEEK
    actions.take_pulse(by=system_person(), since=since, random=Random(1))
    return people
