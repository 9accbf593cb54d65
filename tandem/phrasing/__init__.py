"""The feedback coach: reads how feedback is written, in Dutch, French and English, and advises the one who writes.

text        a text as tokens and sentences
patterns    the small language of the rules
entries     the files of a language, `content/<language>`
grammar     the words and rules of one language, and what they find
points      what was found, as five dimensions of 0 to 2
marks       words that judge, with why and how else
reading     what `read` gives, with hints in the language of the reader
sheet       many texts at once
measure     how well all that agrees with people, on `examples/`

Rules and words are data that a native speaker can improve: content/README.md. Nothing is stored, nothing goes anywhere.
"""

from tandem.phrasing.languages import LANGUAGES, language_of
from tandem.phrasing.marks import KINDS, Mark
from tandem.phrasing.points import DIMENSIONS, Points
from tandem.phrasing.reading import Reading, read

__all__ = ["DIMENSIONS", "KINDS", "LANGUAGES", "Mark", "Points", "Reading", "language_of", "read"]
