"""Feedback between people who work together, loaded in bulk, with the thanks for it."""

import datetime

from tandem.core import clock
from tandem.demo.content import feedback as texts
from tandem.feedback.models import Feedback, KeptForConversation, Reply, Share, Thanks
from tandem.feedback.states import Kind, Reach, State

from .goals import at_work, choose

REACH = ((Reach.RECEIVER, 72), (Reach.COACH, 28))
FOR_ALL = 0.03  # of what thanks somebody, this part is read by everybody


def write(rng, places, memories, light):
    """Each person receives some pieces a year from people near to her; the last months are as busy as the others."""
    pieces, thanks, replies, shares, kept = [], [], [], [], []
    for place in places.values():
        if not place.near or place.slug == "lotte":
            continue
        memory = memories[place.person.pk]
        for _ in range(rng.randint(3, 5) if light else rng.randint(8, 22)):
            giver = rng.choice(place.near)
            since = max(place.since, giver.since)
            span = (clock.today() - since).days
            if giver is place or span < 20:
                continue
            days = min(span - 1, int(rng.triangular(1, 500 if light else 1000, 40)))
            piece = _piece(rng, giver, place, memory, memories[giver.person.pk], days)
            pieces.append(piece)
            after = min(piece.sent_at + datetime.timedelta(hours=rng.randint(1, 40)), clock.now())
            if rng.random() < 0.5:
                thanks.append(Thanks(feedback=piece, at=after))
            if rng.random() < 0.12:
                words = texts.thanks(rng, place.person.language, (memory,))
                replies.append(Reply(feedback=piece, author=place.person, text=words, at=after))
            if piece.reach == Reach.RECEIVER and place.coach not in (None, giver) and rng.random() < 0.12:
                shares.append(Share(feedback=piece, coach=place.coach.person, at=after))
            elif rng.random() < 0.15:
                kept.append(KeptForConversation(feedback=piece, at=after))
    for model, rows in (
        (Feedback, pieces), (Thanks, thanks), (Reply, replies), (Share, shares), (KeptForConversation, kept),
    ):  # fmt: skip
        model.objects.bulk_create(rows, batch_size=2000)


def _piece(rng, giver, receiver, *rest):
    *memories, days = rest
    language = giver.person.language
    message = texts.write(rng, giver.area if giver.area in texts.AREAS else "lead", language, tuple(memories))
    reach = choose(rng, REACH)
    if receiver.coach in (None, giver):
        reach = Reach.RECEIVER
    if message.kind == Kind.APPRECIATION and days % round(1 / FOR_ALL) == 0:  # by the day: the rest stays as it was
        reach = Reach.EVERYBODY
    return Feedback(
        giver=giver.person,
        receiver=receiver.person,
        kind=Kind(message.kind),
        saw=message.seen,
        effect=message.effect,
        wish=message.wish,
        language=language,
        reach=reach,
        state=State.SENT,
        sent_at=at_work(rng, clock.today() - datetime.timedelta(days=days)),
    )
