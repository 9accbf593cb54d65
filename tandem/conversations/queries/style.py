"""How somebody likes to talk, for who prepares a conversation with her."""

from ..models import Style


def style_of(person, viewer):
    """Her style, when she has said how she likes to talk and the viewer may know; else nothing. One query."""
    if person is None:
        return None
    return Style.objects.visible_to(viewer).filter(person=person).select_related("person").first()
