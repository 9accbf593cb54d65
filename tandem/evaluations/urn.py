"""Where anonymous answers wait until a round ends: nothing in the database tells who put which one in, or when.

At launch there are as many sealed sheets as people asked, all empty and all alike. Whoever answers fills any one of
them, and in the same transaction every sheet and every participation of the round is written anew: under new random
keys, sealed anew, in a random order. So all rows of a round are of one transaction, and a copy of the database shows
who has responded, and sheets of which it cannot be seen which are filled. When the round ends the sheets are opened at
once, told apart by category alone, and destroyed together with the participations.
"""

import secrets

from django.db import connection

from tandem.frameworks.states import Category

from .models import Contributor, Participation, Round, SealedSheet
from .sealing import seal, unseal
from .states import HIDDEN

_random = secrets.SystemRandom()


def hold(round):
    """Wait for whoever else is at the urn of this round. An advisory lock leaves no trace on any row."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('evaluations.urn'), %s)", [round.pk % 2**31])


def set_up(round: Round) -> None:
    """Empty sheets and participations for all whose answers are anonymous."""
    rows = list(Contributor.objects.filter(round=round, category__in=HIDDEN))
    _write(round, {row.pk: False for row in rows}, [(Category(row.category), None) for row in rows])


def _write(round, done, sheets):
    """All of it anew: ``done`` by contributor, ``sheets`` as (category, answers or None)."""
    Participation.objects.filter(round=round).delete()
    SealedSheet.objects.filter(round=round).delete()
    parts = [Participation(round=round, contributor_id=pk, done=is_done) for pk, is_done in done.items()]
    sealed = [SealedSheet(round=round, category=kind, content=seal(said, round.pk)) for kind, said in sheets]
    for rows, model in ((parts, Participation), (sealed, SealedSheet)):
        _random.shuffle(rows)
        model.objects.bulk_create(rows)


def put_in(contributor: Contributor, answers) -> None:
    """Note that somebody has responded, and with ``answers`` (None: a no) fill a sheet. Inside a transaction, after
    ``hold``. Raises TooLong."""
    round = contributor.round
    done = dict(Participation.objects.filter(round=round).values_list("contributor", "done"))
    sheets = [(row.category, unseal(row.content, round.pk)) for row in SealedSheet.objects.filter(round=round)]
    if answers is not None:
        place = next(at for at, (kind, said) in enumerate(sheets) if kind == contributor.category and said is None)
        sheets[place] = (contributor.category, answers)
    _write(round, done | {contributor.pk: True}, sheets)


def empty(round: Round) -> dict[str, list]:
    """The filled sheets by category, in a random order; what they lay in is destroyed."""
    found: dict[str, list] = {}
    for row in SealedSheet.objects.filter(round=round):
        if (said := unseal(row.content, round.pk)) is not None:
            found.setdefault(row.category, []).append(said)
    for rows in found.values():
        _random.shuffle(rows)
    destroy(round)
    return found


def destroy(round: Round) -> None:
    """Nothing is left of who has responded, nor of what was answered."""
    SealedSheet.objects.filter(round=round).delete()
    Participation.objects.filter(round=round).delete()
