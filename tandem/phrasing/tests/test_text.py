"""Texts become tokens whose places are those of the text."""

import pytest

from tandem.phrasing.grammar import grammar


def forms(text, language):
    return [token.form for token in grammar(language).tokens(text)]


@pytest.mark.parametrize(
    "text, language, expected",
    [
        ("J’ai vu l'équipe.", "fr", ["j'", "ai", "vu", "l'", "equipe", "."]),
        ("Peux-tu m'appeler aujourd’hui ?", "fr", ["peux", "tu", "m'", "appeler", "aujourd'hui", "?"]),
        ("jai vu le client", "fr", ["j'", "ai", "vu", "le", "client"]),
        ("You’re late, don't you think", "en", ["you", "'re", "late", ",", "do", "n't", "you", "think"]),
        ("u didnt call", "en", ["you", "did", "n't", "call"]),
        ("'t Is goed, da weet ge.", "nl", ["het", "is", "goed", ",", "dat", "weet", "ge", "."]),
        ("Om 10u30 of 14:00", "nl", ["om", "10u30", "of", "14:00"]),
    ],
)
def test_words_are_cut_as_the_language_cuts_them(text, language, expected):
    assert forms(text, language) == expected


@pytest.mark.parametrize("text", ["Ça m'a aidé, œuvre à l’été 🙄.", "e\u0301te\u0301 na\u0308ch", "ﬁn ¼ ½ İstanbul"])
def test_places_are_those_of_the_text_as_it_was_written(text):
    tokens = grammar("fr").tokens(text)
    assert [token.start for token in tokens] == sorted(token.start for token in tokens)
    assert all(0 <= token.start < token.end <= len(text) for token in tokens)
    assert grammar("fr").tokens("Ça été")[1].start == 3


def test_sentences_and_quotes_are_told_apart():
    tokens = grammar("en").tokens("You said “always”. I left! Why?")
    assert [token.sentence for token in tokens if token.kind == "word"] == [0, 0, 0, 1, 1, 2]
    assert [token.form for token in tokens if token.quoted and token.kind == "word"] == ["always"]


def test_an_accent_tells_a_participle_from_an_order():
    assert "imperative" in grammar("fr").tokens("Range le quai")[0].classes
    assert "imperative" not in grammar("fr").tokens("Rangé le quai")[0].classes
