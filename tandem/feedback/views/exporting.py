"""All of mine as a file or on paper: what I gave and received, with thanks, themes, links and threads."""

from django.http import JsonResponse
from django.shortcuts import render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core import clock
from tandem.core.policies import signed_in
from tandem.core.tables import as_csv, as_xlsx

from .. import queries


def _head():
    return [
        _("Sent"), _("From"), _("To"), _("Kind"), _("About"), _("What I saw or heard"), _("What it did"),
        _("What I would like"), _("In one piece"), _("Thanked"), _("Shared with my coach"), _("In the file"),
        _("Themes"), _("Linked to"), _("Thread"),
    ]  # fmt: skip


def _moment(at):
    return localtime(at).strftime("%Y-%m-%d %H:%M")


def _row(piece):
    thread = "\n\n".join(f"{_moment(one.at)} {one.author.name}: {one.text}" for one in piece.thread)
    told = (piece.author.name, piece.receiver.name, piece.get_kind_display(), piece.about_label)
    texts = (piece.saw, piece.effect, piece.wish, piece.text)
    marks = (_moment(piece.thanks_at) if piece.thanks_at else "", *(_("yes") if one else "" for one in piece.opened))
    links = ", ".join(f"{link.get_kind_display()} {link.key}" for link in piece.links)
    return (_moment(piece.sent_at), *told, *texts, *marks, ", ".join(piece.themes), links, thread)


def _data(piece):
    """A piece for another program: names of fields in English, moments in ISO 8601."""
    return {
        "sent_at": piece.sent_at.isoformat(),
        "from": piece.author.name,
        "to": piece.receiver.name,
        "kind": piece.kind,
        "about": piece.about_label,
        "language": piece.language,
        "saw": piece.saw,
        "effect": piece.effect,
        "wish": piece.wish,
        "text": piece.text,
        "thanked_at": piece.thanks_at.isoformat() if piece.thanks_at else None,
        "shared_with_coach": piece.opened[0],
        "in_file": piece.opened[1],
        "themes": piece.themes,
        "links": [{"kind": link.kind, "key": link.key} for link in piece.links],
        "thread": [
            {"at": one.at.isoformat(), "from": one.author.name, "text": one.text, "question": one.asks}
            for one in piece.thread
        ],
    }


@signed_in
def export(request):
    """Everything that I gave and received: CSV, ``?as=xlsx`` a workbook, ``?as=json`` for another program."""
    pieces = queries.whole(request.person)
    kind = request.GET.get("as")
    if kind == "xlsx":
        return as_xlsx("feedback", _head(), map(_row, pieces))
    if kind == "json":
        name = f"feedback-{clock.today().isoformat()}.json"
        options = {"indent": 1, "ensure_ascii": False}
        answer = JsonResponse({"feedback": [_data(piece) for piece in pieces]}, json_dumps_params=options)
        answer["Content-Disposition"] = f'attachment; filename="{name}"'
        return answer
    return as_csv("feedback", _head(), map(_row, pieces))


@signed_in
def on_paper(request):
    """What I received, to print."""
    me = request.person
    pieces = [piece for piece in queries.whole(me) if piece.receiver_id == me.pk]
    return render(request, "feedback/on_paper.html", {"pieces": pieces[::-1], "today": clock.today()})
