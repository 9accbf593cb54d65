"""Keys in addresses and forms: what people can change before they send it."""

DIGITS = 18  # no key is longer, and the database takes no more


def key_in(text):
    """The key in a text, or 0 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= DIGITS else 0
