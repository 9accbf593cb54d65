"""Feedback in every state, drafts and questions."""

from tandem.core import clock
from tandem.feedback import actions as feedback
from tandem.feedback.models import Invitation, OutsideInvitation
from tandem.people.queries import system_person

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
    _ordered(world)
    _crossed(world)
    _questions(world)


def _ordered(world):
    """A theme of lotte, with a piece of thomas in it."""
    lotte = world.cast.lotte
    world["theme.lotte"] = feedback.make_theme(world.words("theme.lotte"), by=lotte, pieces=[world["piece.two"]])
    feedback.link(world["piece.two"], "goal", world["goal.private"].pk, by=lotte)


def _crossed(world):
    """What lotte told the adviser: open with a copy of a piece, taken back, closed."""
    cast = world.cast
    line = _piece(world, "line", "thomas", "lotte")
    one = feedback.send_report(cast.miriam, world.words("report.one"), by=cast.lotte, piece=line)
    feedback.write_in_report(one, world.words("message.one"), by=cast.miriam)
    back = feedback.send_report(cast.miriam, world.words("report.back"), by=cast.lotte)
    feedback.take_report_back(back, by=cast.lotte)
    closed = feedback.send_report(cast.miriam, world.words("report.closed"), by=cast.lotte)
    feedback.close_report(closed, world.words("closing.closed"), by=cast.miriam)
    world["report.one"], world["report.back"], world["report.closed"] = one, back, closed
    feedback.keep_away(cast.benoit, "block", by=cast.lotte)


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
    _in_the_open(world)
    _outside(world)


def _open_question(world, name, by, people, ago=3):
    with clock.at(moment(-ago)):
        return feedback.ask(world.words(f"request.{name}"), [getattr(world.cast, slug) for slug in people],
                            by=getattr(world.cast, by), subject=world.cast.lotte)  # fmt: skip


def _open_answer(world, name, by, ago=3):
    row = Invitation.objects.get(request=world[f"request.{name}"], person=getattr(world.cast, by))
    with clock.at(moment(-ago)):
        world[f"piece.{name}"] = feedback.give(
            world.cast.lotte, by=row.person, invitation=row,
            saw=world.words(f"piece.{name}"), about=world.words(f"about.{name}"),
        )  # fmt: skip


def _in_the_open(world):
    """About lotte: asked by karim, by nadia, her functional coach, and once by greet, when she was her coach."""
    for name, by, people, ago in (
        ("openly", "karim", ("wout", "thomas"), 3),
        ("beside", "nadia", ("thomas",), 3),
        ("ex", "greet", ("elise",), 500),
    ):  # fmt: skip
        world[f"request.{name}"] = _open_question(world, name, by, people, ago)
        _open_answer(world, name, people[0], ago)
    world["invitation.openly"] = Invitation.objects.get(request=world["request.openly"], person=world.cast.thomas)


def _outside(world):
    """Whom lotte, and karim about lotte, ask outside; each with the secret of her link."""
    for name, by, subject in (("open", "lotte", None), ("openly", "karim", world.cast.lotte), ("done", "lotte", None)):
        asked = feedback.ask(world.words(f"request.outside_{name}"), [], by=getattr(world.cast, by), subject=subject,
                             outsiders=[(world.words(f"outside.{name}"), f"{name}@buiten.example", "en")])  # fmt: skip
        row = OutsideInvitation.objects.get(request=asked)
        row.secret = feedback.new_link(row)
        world[f"outside.{name}"] = row
    world["request.outside"] = world["outside.open"].request
    world["piece.outside"] = feedback.answer_from_outside(
        world["outside.done"], by=system_person(), signed="Mia", language="nl",
        saw=world.words("piece.outside"),
    )  # fmt: skip
