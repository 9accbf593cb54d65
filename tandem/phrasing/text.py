"""A text as tokens: words without case and accents, with where they stand in what was written, in sentences."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

APOSTROPHES = "’‘ʼ`´′"
STOPS = ".!?…"
TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,:/-]\d+)*(?:\s?(?:%|€|[ap]\.?m\b\.?)|[a-z]+\d*)?)"
    r"|(?P<word>'?[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<stop>[.!?…]+|[:;]-?[)(dp](?!\w)|;|\n+)"
    r"|(?P<comma>[,:()/]|[-–—]+)"
    r"|(?P<quote>[\"“”„«»])"
    r"|(?P<sign>[^\s\w])"
)
QUOTED = re.compile(r"(?:\"[^\"]{1,300}\"|[“„«][^“”„«»]{1,300}[”“»]|(?<![\w])'[^'\n]{2,200}'(?![\w]))")

HALF_DAY = re.compile(r"\s?([ap])\.?m\.?$")  # "2 a.m." is "2am"


@dataclass(slots=True)
class Token:
    """One word, number or mark: `form` is what rules look at, `start` and `end` where it stands in the text."""

    form: str
    kind: str
    start: int
    end: int
    sentence: int = 0
    quoted: bool = False
    classes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Spelling:
    """How a language is cut into words: what parts at an apostrophe, what stays one word, what is often mistyped."""

    joined: frozenset[str]
    abbreviations: frozenset[str]
    corrected: Mapping[str, str]
    parted: Mapping[str, tuple[str, ...]]
    parts_at_apostrophe: str  # "before" as in you|'re, "after" as in j'|ai, or "" for nowhere


@lru_cache(maxsize=4096)
def folded_letter(letter: str) -> str:
    """A letter without case and accent; "œ" becomes two letters, a loose accent none."""
    if letter in APOSTROPHES:
        return "'"
    if letter in "\u00a0\u202f\u2009\t\r":
        return " "
    plain = unicodedata.normalize("NFKD", letter).casefold()
    plain = "".join(part for part in plain if not unicodedata.combining(part))
    return plain.replace("œ", "oe").replace("æ", "ae").replace("\u2044", "/")


def folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each of its letters where it stands in the text."""
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ").replace("\r", " "), list(range(len(text) + 1))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = folded_letter(letter)
        letters.append(plain)
        places += [place] * len(plain)
    places.append(len(text))
    return "".join(letters), places


def words_of(form: str, spelling: Spelling) -> list[str]:
    """What is written as one word, in the parts that rules know: "j'ai" is j' and ai, "don't" is do and n't."""
    if "'" not in form.strip("'") or form in spelling.joined or not spelling.parts_at_apostrophe:
        return [form]
    if spelling.parts_at_apostrophe == "after":
        parts = form.split("'")
        return [part + "'" for part in parts[:-1] if part] + [parts[-1]]
    if form.endswith("n't") and len(form) > 3:
        return [form[:-3], "n't"]
    head, _, tail = form.rpartition("'")
    return [head, "'" + tail] if head and tail else [form]


def tokens_of(text: str, spelling: Spelling) -> list[Token]:
    """The tokens of a text."""
    plain, places = folded(text)
    quotes = [match.span() for match in QUOTED.finditer(plain)]
    tokens: list[Token] = []
    sentence, ended = 0, False
    for match in TOKEN.finditer(plain):
        kind = match.lastgroup or "sign"
        if kind == "stop" and match[0] == "." and tokens and tokens[-1].form in spelling.abbreviations:
            continue
        at = match.start()
        if kind == "stop" and any(start < at < end and goes_on(text[places[end] :]) for start, end in quotes):
            kind = "sign"
        if ended and kind != "stop":
            sentence, ended = sentence + 1, False
        ended = ended or kind == "stop"
        quoted = any(start < at < end for start, end in quotes)
        if pieces := spelling.parted.get(match[0]):
            stop = match.end()
            tokens += [Token(piece, kind, places[at], end_of(places, stop), sentence, quoted) for piece in pieces]
            continue
        parts = words_of(match[0], spelling) if kind == "word" else [match[0]]
        for part in parts:
            stop = min(at + len(part), match.end())
            form = part if part == "'s" or kind != "word" or spelling.parts_at_apostrophe else part.strip("'") or part
            form = HALF_DAY.sub(r"\1m", form) if kind == "number" else spelling.corrected.get(form, form)
            tokens.append(Token(form, kind, places[at], end_of(places, stop), sentence, quoted))
            at = stop
    return joined(tokens, spelling)


def goes_on(rest: str) -> bool:
    """Whether a sentence goes on behind a quote: "are you deaf?" at the new girl."""
    return rest[:3].lstrip(" ,")[:1].islower()


def end_of(places: list[int], stop: int) -> int:
    """Where the letter before `stop` ends in the text."""
    return places[stop - 1] + 1 if stop else 0


def joined(tokens: list[Token], spelling: Spelling) -> list[Token]:
    """The tokens with words like "rendez-vous" as one, and hyphens inside words taken away."""
    result: list[Token] = []
    for place, token in enumerate(tokens):
        if token.form == "-" and 0 < place < len(tokens) - 1:
            before, after = tokens[place - 1], tokens[place + 1]
            if before.end == token.start and after.start == token.end and {before.kind, after.kind} <= {"word"}:
                continue
        last = result[-1] if result else None
        if last and token.kind == last.kind == "word" and f"{last.form}-{token.form}" in spelling.joined:
            gap = token.start - last.end
            if gap == 1 and token.sentence == last.sentence:
                last.form, last.end = f"{last.form}-{token.form}", token.end
                continue
        result.append(token)
    return result
