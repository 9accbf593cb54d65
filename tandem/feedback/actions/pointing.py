"""The points of a piece, noted for its writer alone when she has the coach beside her."""

from tandem.phrasing import read

from ..language import guessed
from ..models import CoachChoice, Points


def note_points(piece):
    """Note or renew the points of a piece; without the coach there are none."""
    if CoachChoice.objects.filter(person=piece.giver_id, is_on=False).exists():
        Points.objects.filter(feedback=piece).delete()
        return
    points = read(piece.words, guessed(piece.words, piece.language)).points
    Points.objects.update_or_create(feedback=piece, defaults=points.as_dict())
