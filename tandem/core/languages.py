"""Content in three languages: a row has ``<field>_nl``, ``<field>_fr``, ``<field>_en``; a reader sees hers."""

from django.db import models
from django.utils.translation import get_language, get_language_info

LANGUAGES = ("nl", "fr", "en")


def in_language(row, name, language=None):
    """``row.<name>_<language>`` in the reader's language, or else in the first language that has it."""
    wanted = (language or get_language() or "en")[:2]
    order = (wanted, *(code for code in LANGUAGES if code != wanted))
    return next((text for code in order if (text := getattr(row, f"{name}_{code}", ""))), "")


class Worded:
    """``name = Worded("name")`` on a model: reads the text in the language of the reader."""

    def __init__(self, name):
        self.name = name

    def __get__(self, row, owner=None):
        return self if row is None else in_language(row, self.name)


def name_of(language):
    """What a language is called in the middle of a sentence in the reader's: French writes it small."""
    name = str(get_language_info(language)["name_translated"])
    return name.lower() if (get_language() or "en").startswith("fr") else name


def text_field(max_length=200, **options):
    """A column of a text in one of the languages."""
    return models.CharField(max_length=max_length, blank=True, default="", **options)
