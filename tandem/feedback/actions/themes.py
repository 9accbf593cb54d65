"""Themes that the receiver names, links to what is hers, and replies that travel."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from tandem.core import clock
from tandem.core.actions import action

from .. import access
from ..models import InTheme, Link, ReplyTravels, Theme


def _name(name):
    if not (name := " ".join(name.replace("\0", "").split())[:60]):
        raise ValidationError(_("Give the theme a name."))
    return name


@action
def make_theme(name, *, by, pieces=()):
    """A theme with this name, the one that is there or a new one, with these pieces in it; gives it."""
    for piece in pieces:
        access.receive.require(by, piece)
    theme, _new = Theme.objects.get_or_create(owner=by, name=_name(name), defaults={"made_at": clock.now()})
    InTheme.objects.bulk_create([InTheme(theme=theme, feedback=piece) for piece in pieces], ignore_conflicts=True)
    return theme


@action
def rename_theme(theme, name, *, by):
    """Another name; when she has a theme of that name already, the two become one."""
    access.keep_theme.require(by, theme)
    name = _name(name)
    same = Theme.objects.filter(owner=by, name=name).exclude(pk=theme.pk).first()
    if same is None:
        theme.name = name
        theme.save(update_fields=["name"])
        return theme
    keys = InTheme.objects.filter(theme=theme).values_list("feedback", flat=True)
    InTheme.objects.bulk_create([InTheme(theme=same, feedback_id=key) for key in keys], ignore_conflicts=True)
    theme.delete()
    return same


@action
def drop_theme(theme, *, by):
    """The theme goes, the pieces stay."""
    access.keep_theme.require(by, theme)
    theme.delete()


@action
def put_into_theme(theme, pieces, *, by):
    """Put pieces into a theme; gives those that were not in it."""
    access.keep_theme.require(by, theme)
    for piece in pieces:
        access.receive.require(by, piece)
    there = set(InTheme.objects.filter(theme=theme, feedback__in=pieces).values_list("feedback", flat=True))
    new = [piece for piece in pieces if piece.pk not in there]
    InTheme.objects.bulk_create([InTheme(theme=theme, feedback=piece) for piece in new])
    return new


@action
def take_out_of_theme(theme, pieces, *, by):
    """Take pieces out of a theme."""
    access.keep_theme.require(by, theme)
    InTheme.objects.filter(theme=theme, feedback__in=pieces).delete()


@action
def link(piece, kind, key, *, by):
    """Tie a piece to something of hers. That the key is something she may see is for the caller to find out."""
    access.receive.require(by, piece)
    Link.objects.get_or_create(feedback=piece, kind=kind, key=key, defaults={"at": clock.now()})


@action
def unlink(piece, kind, key, *, by):
    """Tie it no more."""
    access.receive.require(by, piece)
    Link.objects.filter(feedback=piece, kind=kind, key=key).delete()


@action
def let_reply_travel(piece, travels, *, by):
    """Whether her own replies go with the piece, to whoever may read it."""
    access.receive.require(by, piece)
    if travels:
        ReplyTravels.objects.get_or_create(feedback=piece, defaults={"at": clock.now()})
    else:
        ReplyTravels.objects.filter(feedback=piece).delete()
