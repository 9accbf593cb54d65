"""What a cell means: days, names, yes and no, hours, languages. Each gives the value, or raises ``Unclear``."""

import datetime
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from functools import lru_cache

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari janvier january janv",
            "feb februari fevrier february fevr fev",
            "mrt maart mars march mar",
            "apr april avril avr",
            "mei mai may",
            "jun juni juin june",
            "jul juli juillet july juil",
            "aug augustus aout august",
            "sep sept september septembre",
            "okt oktober oct octobre october",
            "nov november novembre",
            "dec december decembre",
        ),
        1,
    )
    for name in names.split()
}
WORDS_YES = """
    1 | j | ja | y | yes | o | oui | true | waar | vrai | x | a | actief | active | actif | in dienst | en service
    | current | employed
"""
WORDS_NO = """
    0 | n | nee | neen | no | non | false | onwaar | faux | inactief | inactive | inactif | niet actief | not active
    | non actif | uit dienst | hors service | left | terminated | parti | sorti
"""
YES, NO = ({" ".join(word.split()) for word in words.split("|")} for words in (WORDS_YES, WORDS_NO))
LANGUAGES = {
    **dict.fromkeys(("nl", "n", "ned", "nederlands", "neerlandais", "dutch", "nl be", "nld", "vlaams"), "nl"),
    **dict.fromkeys(("fr", "f", "frans", "francais", "french", "fr be", "fra"), "fr"),
    **dict.fromkeys(("en", "e", "eng", "engels", "anglais", "english", "en gb", "en us"), "en"),
}
EARLIEST, LATEST = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)
EXCEL_EPOCH = datetime.date(1899, 12, 30)
NUMERIC = re.compile(r"(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]00?:00(?::00)?)?")
ISO = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?")
WORDED = re.compile(r"(\d{1,2})(?:er|e|st|nd|rd|th)?[ .\-]+([^\W\d_]+)\.?[ .,\-]+(\d{4})")
MAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@(?:[^\W_](?:[\w\-]*[^\W_])?\.)+[^\W\d_]{2,}")


class Unclear(ValueError):
    """``code``: the fault that the row gets."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


@lru_cache(100_000)
def folded(text):
    """Small letters without accents, to compare words of people."""
    flat = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return " ".join(re.findall(r"\w+", "".join(sign for sign in flat if not unicodedata.combining(sign))))


def order_of_dates(texts):
    """``dmy``, or ``mdy`` when the column proves it: numbers past twelve in the second place, never in the first."""
    first = second = False
    for text in texts:
        if found := NUMERIC.fullmatch(text):
            first = first or int(found[1]) > 12
            second = second or int(found[3]) > 12
    return "mdy" if second and not first else "dmy"


def day(text, order="dmy"):
    """The date in a text. Raises Unclear: ``no_date`` for a day that does not exist, ``unclear_date`` for no date."""
    try:
        if found := ISO.fullmatch(text):
            value = datetime.date(int(found[1]), int(found[2]), int(found[3]))
        elif found := NUMERIC.fullmatch(text):
            one, two, year = int(found[1]), int(found[3]), int(found[4])
            if len(found[4]) == 2:
                year += 2000 if year < 50 else 1900
            value = datetime.date(year, *((two, one) if order == "dmy" else (one, two)))
        elif (found := WORDED.fullmatch(text)) and (month := MONTHS.get(folded(found[2]))):
            value = datetime.date(int(found[3]), month, int(found[1]))
        elif text.isascii() and text.isdigit() and 20_000 <= int(text) < 80_000:
            value = EXCEL_EPOCH + datetime.timedelta(days=int(text))
        else:
            raise Unclear("unclear_date")
    except (ValueError, OverflowError) as problem:
        raise problem if isinstance(problem, Unclear) else Unclear("no_date") from problem
    if not EARLIEST <= value <= LATEST:
        raise Unclear("no_date")
    return value


def flag(text):
    """True or False. Raises Unclear."""
    word = folded(text)
    if word in YES or word in NO:
        return word in YES
    raise Unclear("bad_flag")


def mail(text):
    """An address in small letters. Raises Unclear."""
    text = text.removeprefix("mailto:").strip("<> ")
    if len(text) > 254 or not MAIL.fullmatch(text):
        raise Unclear("bad_mail")
    return text.lower()


def hours(text):
    """Hours a week. Raises Unclear."""
    try:
        value = Decimal(text.lower().removesuffix("h").removesuffix("u").strip().replace(",", "."))
    except InvalidOperation as problem:
        raise Unclear("bad_hours") from problem
    if not value.is_finite() or not 0 < value <= 100:
        raise Unclear("bad_hours")
    return value.quantize(Decimal("0.1"))


def language(text):
    """nl, fr or en. Raises Unclear."""
    if found := LANGUAGES.get(folded(text)):
        return found
    raise Unclear("bad_language")


def split_name(text, order="auto"):
    """(given, family) out of one column: "Last, First Middle", "First Last", "LAST First", or as ``order`` says."""
    family, comma, given = text.partition(",")
    if comma and given.strip() and family.strip():
        return given.strip(), family.strip()
    words = text.replace(",", " ").split()
    if len(words) == 1:
        return "", words[0]
    loud = [word for word in words if word.isupper() and len(word) > 1]
    if order == "auto" and loud and len(loud) < len(words):
        rest = [word for word in words if word not in loud]
        return " ".join(rest), " ".join(loud)
    if order == "last_first":
        return words[-1], " ".join(words[:-1])
    return words[0], " ".join(words[1:])


def spoken(given):
    """The name to call somebody by: without initials behind it."""
    words = given.split()
    while len(words) > 1 and len(words[-1].rstrip(".")) == 1:
        words.pop()
    return " ".join(words)


@lru_cache(100_000)
def name_key(text):
    """A name whatever the order of its words: "Krebs, Peter J" and "Peter J Krebs" are the same."""
    return tuple(sorted(folded(text).split()))


@lru_cache(100_000)
def short_key(text):
    """The same without initials."""
    words = [word for word in folded(text).split() if len(word) > 1]
    return tuple(sorted(words)) if words else name_key(text)
