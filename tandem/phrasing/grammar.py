"""The words and rules of one language, read from `content/<language>`, and what they find in a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from typing import Any

from tandem.phrasing.entries import Rule, compiled_classes, hyphened, rules, spelling, word_entries
from tandem.phrasing.languages import LANGUAGES
from tandem.phrasing.patterns import Element, Pattern, end_of_match
from tandem.phrasing.text import Token, tokens_of

MOST_TOKENS = 2_000  # of a text: what stands beyond is not read
ACUTE = re.compile("(?:é|É)(?:e|s|es)?(?=\\W|$)")  # "rangé" is no "range"
ACUTES = re.compile("[éÉ]")
PLAIN = re.compile("(?:e|es|ee|ees)$")  # where é may stand at the end: without it "equipe" is no participle


@dataclass(frozen=True)
class Span:
    """What a rule found, as places of tokens."""

    rule: Rule
    start: int
    end: int


class Spans(dict[str, list[Span]]):
    """All that was found in a text, by name."""

    def __missing__(self, name: str) -> list[Span]:
        return []


class Grammar:
    """One language."""

    def __init__(self, language: str) -> None:
        """Read the files. Raises ValueError when an entry cannot be read."""
        self.language = language
        self.classes = {name: entry for _, name, entry in word_entries(language)}
        self._exact, self._shapes = compiled_classes(self.classes)
        self.unaccented = frozenset(name for name, entry in self.classes.items() if entry.get("unaccented"))
        self.accented = frozenset(name for name, entry in self.classes.items() if entry.get("accented"))
        self._known: dict[str, frozenset[str]] = {}
        self.rules = list(rules(language))
        self.spelling = spelling(language, hyphened(self.classes, self.rules))
        self._stages = staged(self.rules, set(self.classes))

    def tokens(self, text: str) -> list[Token]:
        """The tokens of a text with their classes."""
        tokens = tokens_of(text, self.spelling)[:MOST_TOKENS]
        if sum(token.quoted for token in tokens) > 0.7 * len(tokens):  # the whole text stands in quotes
            for token in tokens:
                token.quoted = False
        accents = bool(self.accented) and not text.isascii() and bool(ACUTES.search(text))
        for place, token in enumerate(tokens):
            token.classes = self.classes_of(token.form, token.kind)
            if self.unaccented and ACUTE.search(text, token.start, token.end):
                token.classes -= self.unaccented
            elif accents and PLAIN.search(token.form) and not ACUTE.search(text, token.start, token.end):
                token.classes -= self.accented
            if is_name(text, tokens, place):
                token.classes |= NAME
        return tokens

    def classes_of(self, form: str, kind: str) -> frozenset[str]:
        """The classes of a word or mark; its kind is one of them, and a number counts as a word too."""
        known = self._known.get(form)
        if known is None:
            names = {kind, "word"} if kind == "number" else {kind}
            names |= set(self._exact.get(form, ()))
            names |= {name for name, shape, exceptions in self._shapes if form not in exceptions and shape(form)}
            known = frozenset(names)
            if len(self._known) < 50_000:
                self._known[form] = known
        return known

    def find(self, tokens: Sequence[Token]) -> Spans:
        """What all rules find, those that others build on first."""
        spans = Spans()
        present = Present(tokens)
        ends: dict[str, dict[int, list[int]]] = defaultdict(dict)
        for stage in self._stages:
            fresh: list[tuple[Rule, int, int]] = []
            for place, token in enumerate(tokens):
                if token.quoted or token.kind == "stop":
                    continue
                for rule, pattern in stage.candidates(token, ends, place):
                    if present.may_hold(pattern):
                        end = end_of_match(pattern, tokens, ends, place)
                        if end > place and not refused(rule, tokens, ends, present, place, end):
                            fresh.append((rule, place, end))
            for rule, place, end in fresh:
                known = ends[rule.gives].setdefault(place, [])
                if end not in known:
                    known.append(end)
                    known.sort(reverse=True)
                    spans.setdefault(rule.gives, []).append(Span(rule, place, end))
            present.add(rule.gives for rule, _, _ in fresh)
        return spans


class Present:
    """The words and classes of a text, by which most patterns are passed over without being tried."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.words = {token.form for token in tokens}
        self.classes: set[str] = set().union(*(token.classes for token in tokens))
        self._known: dict[int, bool] = {}

    def add(self, names: Iterable[str]) -> None:
        """Rules found these."""
        if fresh := set(names) - self.classes:
            self.classes |= fresh
            self._known = {pattern: held for pattern, held in self._known.items() if held}

    def may_hold(self, pattern: Pattern) -> bool:
        """Whether all that a pattern asks for stands somewhere in the text."""
        known = self._known.get(id(pattern))
        if known is None:
            known = self._known[id(pattern)] = all(
                not self.words.isdisjoint(part.words)
                or not self.classes.isdisjoint(part.classes)
                or bool(part.beginnings or part.endings)
                for part in pattern
                if part.must
            )
        return known


class Stage:
    """Rules that may be tried together, by the words and classes with which they begin."""

    def __init__(self, rules: Sequence[Rule], given: set[str]) -> None:
        self.by_word: dict[str, list[tuple[Rule, Pattern]]] = defaultdict(list)
        self.by_class: dict[str, list[tuple[Rule, Pattern]]] = defaultdict(list)
        self.open: list[tuple[Rule, Pattern]] = []
        for rule in rules:
            for pattern in rule.patterns:
                for first in first_parts(pattern):
                    for word in first.words:
                        self.by_word[word].append((rule, pattern))
                    for name in first.classes:
                        self.by_class[name].append((rule, pattern))
                    if first.beginnings or first.endings:
                        self.open.append((rule, pattern))
        self.found_before = [name for name in self.by_class if name in given]

    def candidates(self, token: Token, ends: Mapping[str, Any], place: int) -> Iterator[tuple[Rule, Pattern]]:
        """The patterns that may begin with a token."""
        yield from self.by_word.get(token.form, ())
        for name in token.classes:
            yield from self.by_class.get(name, ())
        for name in self.found_before:
            if place in ends.get(name, ()):
                yield from self.by_class[name]
        yield from self.open


def first_parts(pattern: Pattern) -> Iterator[Element]:
    """What a pattern may begin with: its parts up to the first that must be there."""
    for part in pattern:
        if part.must or part.optional:
            yield part
        if part.must:
            return


def refused(
    rule: Rule, tokens: Sequence[Token], ends: Mapping[str, Any], present: Present, start: int, end: int
) -> bool:
    """Whether something that the rule names in `unless` overlaps what it found."""
    for pattern in rule.refusals:
        if not present.may_hold(pattern):
            continue
        for place in range(max(0, start - 6), end):
            if tokens[place].sentence == tokens[start].sentence:
                stop = end_of_match(pattern, tokens, ends, place)
                if stop > start:
                    return True
    return False


def staged(rules: Sequence[Rule], classes: set[str]) -> list[Stage]:
    """The rules in an order in which each comes after those whose finds it names."""
    given = {rule.gives for rule in rules}
    needs: dict[str, set[str]] = {name: set() for name in given}
    for rule in rules:
        for pattern in (*rule.patterns, *rule.refusals):
            for part in pattern:
                if unknown := part.classes - classes - given - KINDS_OF_TOKENS:
                    raise ValueError(f"{rule.source}: nothing is called {', '.join(sorted(unknown))}")
                needs[rule.gives] |= part.classes & given
    sorter = TopologicalSorter(needs)
    sorter.prepare()
    stages = []
    while sorter.is_active():
        names = set(sorter.get_ready())
        stages.append(Stage([rule for rule in rules if rule.gives in names], given))
        sorter.done(*names)
    return stages


KINDS_OF_TOKENS = frozenset({"word", "number", "stop", "comma", "quote", "sign", "name"})
NAME = frozenset({"name"})


def is_name(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a word has a capital inside a sentence, and is no day or pronoun."""
    token = tokens[place]
    if token.kind != "word" or not text[token.start].isupper() or token.end - token.start < 3:
        return False
    before = tokens[place - 1] if place else None
    starts = before is None or before.kind in ("stop", "quote") or before.sentence != token.sentence
    return not starts and token.classes.isdisjoint({"weekday", "month", "you", "writer"})


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language, read once. Raises ValueError for one that is not there."""
    if language not in LANGUAGES:
        raise ValueError(f"no rules for {language!r}")
    return Grammar(language)
