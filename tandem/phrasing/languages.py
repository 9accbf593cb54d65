"""The languages of the coach, and how people write their names."""

LANGUAGES = ("nl", "fr", "en")
NAMES = {
    "nl": "nl nld dut ned dutch nederlands vlaams flemish néerlandais neerlandais flamand",
    "fr": "fr fra fre french français francais frans",
    "en": "en eng english engels anglais",
}
KNOWN = {name: language for language, names in NAMES.items() for name in names.split()}


def language_of(text: str) -> str | None:
    """The language that "NL", "nl-BE", "Dutch" or "français" names, or None."""
    word = text.strip().casefold()
    for mark in "-_ (":
        word = word.partition(mark)[0]
    return KNOWN.get(word)
