"""Feedback in every state, drafts and questions."""

from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Invitation

from .world import moment

DRAFT_KEY = "6a4b4c6e-8c6d-4a3f-9d3e-2f1f3b1c0a01"


def _piece(world, name, giver, receiver, *, ago=3, **more):
    with clock.at(moment(-ago)):
        piece = feedback.give(
            getattr(world.cast, receiver),
            by=getattr(world.cast, giver),
            saw=world.words(f"piece.{name}"),
            about=world.words(f"about.{name}"),
            **more,
        )
    world[f"piece.{name}"] = piece
    return piece


def feedback_scenes(world):
    """Thomas to lotte in every state, others, what somebody who left received, drafts and questions."""
    cast = world.cast
    two = _piece(world, "two", "thomas", "lotte")
    _piece(world, "fresh", "thomas", "lotte", ago=0)
    _piece(world, "coach", "thomas", "lotte", reach="coach")
    shared = _piece(world, "shared", "thomas", "lotte")
    kept = _piece(world, "kept", "thomas", "lotte")
    aside = _piece(world, "aside", "thomas", "lotte")
    withdrawn = _piece(world, "withdrawn", "thomas", "lotte", ago=0, reach="coach")
    withdrawn_shared = _piece(world, "withdrawn_shared", "thomas", "lotte", ago=0)
    old = _piece(world, "old", "thomas", "lotte", ago=500)
    _piece(world, "up", "lotte", "karim", reach="coach")
    _piece(world, "dock", "wout", "joke")
    left = _piece(world, "left", "lotte", "pieter", ago=200)
    _piece(world, "by_coach", "karim", "lotte")
    feedback.share(shared, by=cast.lotte)
    feedback.keep(kept, by=cast.lotte)
    feedback.put_aside(aside, by=cast.lotte)
    for piece, by in ((old, cast.lotte), (left, cast.pieter), (withdrawn_shared, cast.lotte)):
        feedback.share(piece, by=by) if piece is not left else feedback.keep(left, by=by)
    for act in (feedback.keep, feedback.put_aside, feedback.thank):
        act(withdrawn_shared, by=cast.lotte)
    feedback.reply(withdrawn_shared, by=cast.lotte, text=world.words("reply.withdrawn"))
    for piece in (withdrawn, withdrawn_shared):
        feedback.withdraw(piece, by=cast.thomas)
    feedback.reply(two, by=cast.lotte, text=world.words("reply.two"))
    feedback.reply(shared, by=cast.lotte, text=world.words("reply.shared"))
    feedback.thank(shared, by=cast.lotte)
    _recognition(world)
    draft = feedback.save_draft(
        cast.lotte, by=cast.thomas, key=DRAFT_KEY, saw=world.words("draft.thomas"), about=world.words("draft.about")
    )
    world["draft.thomas"] = draft
    _questions(world)


def _recognition(world):
    """What a team and everybody reads, what was taken out of view, what went to several, other words asked for."""
    cast = world.cast
    _piece(world, "team", "thomas", "wout", reach="team", team=cast.team)
    _piece(world, "everybody", "thomas", "wout", reach="everybody")
    _piece(world, "hidden", "thomas", "wout", reach="everybody")
    feedback.take_out_of_view(world["piece.hidden"], by=cast.wout)
    world["sending.both"] = feedback.give_together(
        [cast.wout, cast.joke], by=cast.thomas, saw=world.words("sending.both"), about=world.words("sending.about")
    )
    world["rewording.lotte"] = feedback.note_rewording(by=cast.lotte, model="ours", length_in=3, length_out=4)


def _questions(world):
    cast = world.cast
    asked = feedback.ask(world.words("request.open"), [cast.wout, cast.thomas, cast.elise], by=cast.lotte,
                         about=world.words("request.about"))  # fmt: skip
    over = feedback.ask(world.words("request.over"), [cast.joke], by=cast.lotte)
    feedback.cancel(over, by=cast.lotte)
    world["request.open"], world["request.over"] = asked, over
    for slug in ("wout", "thomas", "elise"):
        world[f"invitation.{slug}"] = Invitation.objects.get(request=asked, person=getattr(cast, slug))
    world["invitation.joke"] = Invitation.objects.get(request=over)
    feedback.decline(world["invitation.thomas"], by=cast.thomas, note=world.words("decline.thomas"))
    world["piece.answer"] = feedback.give(
        cast.lotte, by=cast.elise, invitation=world["invitation.elise"],
        saw=world.words("piece.answer"), about=world.words("about.answer"),
    )  # fmt: skip
    for name in ("thomas", "elise"):
        world[f"invitation.{name}"].refresh_from_db()
