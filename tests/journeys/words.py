"""The words of the application in a language, out of its own catalogue: a journey survives when they are reworded."""

import json
import re

from django.utils import translation

from tandem.cli import home

GUIDES = home.PROJECT / "tandem" / "conversations" / "content" / "types.json"
LANGUAGES = ("nl", "fr", "en")


class Words:
    """``say = Words("nl"); say("Send to %(name)s", name="Lotte")`` gives what a Dutch reader sees."""

    def __init__(self, language):
        self.language = language

    def __call__(self, text, **values):
        """The translation of a text of the source, with its values."""
        with translation.override(self.language):
            words = translation.gettext(text)
        return words % values if values else words

    def pattern(self, text, **values):
        """It as the name of a control: all of it, also where «(optional)» stands behind it."""
        return re.compile(rf"^{re.escape(self(text, **values))}(\s*\(.+\))?$")

    def beginning(self, text, **values):
        """It as the beginning of a name: a choice says its explanation too."""
        return re.compile(rf"^{re.escape(self(text, **values))}")

    def guide(self, slug):
        """A guide of conversations in this language: title, and the questions to both sides."""
        one = next(row for row in json.loads(GUIDES.read_text(encoding="utf-8")) if row["slug"] == slug)
        at = LANGUAGES.index(self.language)
        questions = {side: [row[side][at] for row in one["questions"]] for side in ("person", "coach")}
        return one["title"][at], questions
