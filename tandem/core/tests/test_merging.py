"""Two texts out of one: no line of either is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.merging import Merged, arrived, merge, plain

SAID = ("", "een", "twee", "twee en half", "drie keer", "vier", "we bellen maandag")
LINES = st.lists(st.sampled_from(SAID), max_size=6)
ANEW = st.lists(st.lists(st.sampled_from("abc "), min_size=1, max_size=6).map("".join), max_size=3)


def named(start, mine, theirs):
    return merge(start, mine, theirs, my_mark=lambda line: f"Lotte: {line}", their_mark=lambda line: f"Karim: {line}")


@pytest.mark.parametrize(
    ("start", "mine", "theirs", "text"),
    [
        ("", "van mij", "van haar", "van haar\nvan mij"),
        ("a", "a\nmijn", "a", "a\nmijn"),
        ("a", "a", "a\nhaar", "a\nhaar"),
        ("a", "a\nmijn", "a\nhaar", "a\nhaar\nmijn"),
        ("a\nmijn", "a\nmijn zin", "a\nhaar\nmijn", "a\nhaar\nmijn zin"),  # beside each other is not in each other
        ("a\nb", "a\nb met meer", "b", "b met meer"),
        ("een\ntwee\ndrie", "een\ndrie", "een\ntwee\ndrie\nvier", "een\ndrie\nvier"),
        ("a\nb", "a", "a\nb en wat zij erbij zegt", "a\nb en wat zij erbij zegt"),  # taken away by who did not know
        ("a", "a\r\nb", "a", "a\nb"),
        ("", "wie type ", "zij", "zij\nwie type "),  # she is going on behind the space
        ("a", "a\nzelfde", "a\nzelfde", "a\nzelfde"),
    ],
)
def test_what_becomes_of_two(start, mine, theirs, text):
    assert named(start, mine, theirs) == Merged(text, False)


def test_a_line_that_both_changed_stands_there_twice_with_both_names():
    found = named("wij kijken er samen naar", "wij kijken er maandag samen naar", "wij kijken er vrijdag samen naar")
    assert found == Merged("Karim: wij kijken er vrijdag samen naar\nLotte: wij kijken er maandag samen naar", True)


def test_one_hand_that_goes_on_is_not_two_versions():
    both = ("wij kijken", "wij kijken er naar en nog verder", "wij kijken er naar")
    assert merge(*both).both
    assert merge("a b c", "a b d", "a b e", one_hand=lambda line: True) == Merged("a b e\na b d", True)
    assert merge(*both, one_hand=lambda line: True) == Merged("wij kijken er naar en nog verder", False)


def test_what_was_sent_without_an_answer_is_known_when_it_came():
    assert arrived("a", ["a\nb"], "a\nvan haar\nb") == "a\nb"
    assert arrived("a", ["a\nb", "a\nb c"], "a\nb") == "a\nb"
    assert arrived("a", ["a\nb"], "a") == "a"
    assert arrived("a", [], "a\nb") == "a"


@given(LINES, LINES, LINES, ANEW, ANEW)
def test_no_new_line_is_lost(start, mine, theirs, my_new, her_new):
    mine, theirs = mine + my_new, her_new + theirs
    texts = ["\n".join(lines) for lines in (start, mine, theirs)]
    for merged in (named(*texts), merge(*texts, one_hand=lambda line: True)):
        found = merged.text.split("\n")
        for line in {*mine, *theirs} - {*start}:
            assert any(line in one for one in found), (line, found)


@given(LINES, LINES)
def test_who_writes_alone_gets_what_she_wrote(start, mine):
    start, mine = "\n".join(start), "\n".join(mine)
    assert merge(start, mine, start).text == plain(mine) == merge(start, start, mine).text
    assert merge(start, mine, mine) == Merged(plain(mine), False)
