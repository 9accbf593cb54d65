"""The words and rules: whole, without dead or double entries, and each finds its own example."""

from collections import Counter

import pytest

from tandem.phrasing import DIMENSIONS, KINDS, LANGUAGES
from tandem.phrasing.entries import CONTENT, rules, word_entries
from tandem.phrasing.grammar import grammar
from tandem.phrasing.patterns import parsed
from tandem.phrasing.telling import told
from tandem.phrasing.text import tokens_of

RULES = [(language, rule) for language in LANGUAGES for rule in rules(language)]


def is_one_word(word, spelling):
    """Whether a text can hold this word as one word: else a rule with it never finds anything."""
    if word.endswith("'"):
        return tokens_of(word + "ai", spelling)[0].form == word
    tokens = tokens_of(word, spelling)
    return word == "n't" or (len(tokens) == 1 and tokens[0].form == word)


@pytest.mark.parametrize("language, rule", RULES, ids=lambda value: getattr(value, "example", value))
def test_each_rule_finds_its_own_example(language, rule):
    known = grammar(language)
    found = known.find(known.tokens(rule.example))[rule.gives]
    assert any(span.rule.source == rule.source and span.rule.forms == rule.forms for span in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_dead_or_twice_in_a_list(language):
    known = grammar(language)
    for source, name, entry in word_entries(language):
        for key in ("words", "except"):
            words = entry.get(key, "").split()
            assert [word for word, count in Counter(words).items() if count > 1] == [], f"{source}: {name}"
        dead = [
            word for word in entry.get("words", "").split() if "*" not in word and not is_one_word(word, known.spelling)
        ]
        assert dead == [], f"{source}: {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_is_dead_or_twice_in_a_rule(language):
    spelling = grammar(language).spelling
    for rule in rules(language):
        assert len(set(rule.forms)) == len(rule.forms), rule.source
        for pattern in (*rule.patterns, *rule.refusals):
            dead = [word for part in pattern for word in part.words if not is_one_word(word, spelling)]
            assert dead == [], f"{rule.source}: {rule.example}"


def test_a_form_that_asks_for_no_word_is_refused():
    for form in ("(a) (b)", "...", "^ $", "a/"):
        with pytest.raises(ValueError):
            parsed(form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_mark_has_rules_and_words_for_it(language):
    given = {rule.gives for rule in rules(language)}
    assert set(KINDS) <= given
    for kind in KINDS:
        assert told("marks", kind, "why", language=language).endswith(".")
        assert told("marks", kind, "instead", language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dimension_has_its_hints(language):
    hints = [
        told("hints", name, part, language=language)
        for name in DIMENSIONS
        for part in ("points_0", "points_1", "points_2", "suggestion")
    ]
    assert len(set(hints)) == len(hints) and all(hints)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_of_its_own_is_there_in_all_languages(language):
    for rule in rules(language):
        assert not rule.why or set(rule.why) == set(LANGUAGES), rule.source


def test_a_readme_says_how_to_improve_the_lists():
    assert "example" in (CONTENT / "README.md").read_text(encoding="utf-8")
