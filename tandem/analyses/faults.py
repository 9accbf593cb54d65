"""What is wrong with the input, in words that a person can act on."""

from typing import Any

from tandem.analyses.words import Words


class BadInput(Exception):
    """Something in the file or the question that a person can mend.

    `key` names a text (`reading.not_a_number`) and `values` fill it; `str` gives it in English.
    """

    def __init__(self, key: str, **values: Any) -> None:
        """Keep the name of the text and what stands in it."""
        super().__init__(key)
        self.key = key
        self.values_of_text = values

    def text(self, words: Words) -> str:
        """The fault in the language of `words`."""
        return words(self.key, **self.values_of_text)

    def __str__(self) -> str:
        return self.text(Words("en"))
