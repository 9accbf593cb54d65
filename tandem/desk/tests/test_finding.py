"""The command palette: what it offers to whom."""

import pytest

from tandem.desk.finding import groups

pytestmark = pytest.mark.django_db


def labels(person, words):
    """What the palette shows for these words, in its first group."""
    return {item["label"] for group in groups(person, words)[:1] for item in group["items"]}


@pytest.mark.parametrize(
    ("slug", "offered"),
    [
        ("lotte", set()),
        ("karim", set()),
        ("philippe", set()),
        ("ingrid", {"Roles"}),
        ("an", {"Roles", "Import people"}),
    ],
)
def test_what_a_role_does_is_offered_to_who_holds_it(cast, slug, offered):
    person = getattr(cast, slug)
    found = {words for words in ("Roles", "Import people") if words in labels(person, words.lower())}
    assert found == offered


def test_everybody_finds_who_can_see_what(cast):
    for words in ("Who can see what", "Who looked at my file", "Parameters"):
        assert words in labels(cast.lotte, words.lower())
