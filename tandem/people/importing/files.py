"""One door for every kind of file: bytes go in, a sheet of texts comes out."""

import hashlib
import unicodedata
from dataclasses import dataclass

from django.utils.translation import gettext as _

from . import limits, text, workbook
from .problems import Unreadable


@dataclass(frozen=True)
class Sheet:
    """``names``: the sheets of the file (one nameless for a text file); ``rows``: (line, texts) without blank rows."""

    names: tuple
    name: str
    rows: list

    def head(self):
        """The first rows, as JSON: to look at the header without reading the whole workbook again."""
        return {"names": list(self.names), "name": self.name, "rows": self.rows[: limits.HEADER_WITHIN + 10]}


def head_of(kept, sheet=""):
    """The Sheet of the first rows of a kept file (``content``, ``head``), of its first sheet or the one named."""
    if sheet and sheet != kept.head["name"]:
        return read(bytes(kept.content), sheet, limits.HEADER_WITHIN + 10)
    return Sheet(tuple(kept.head["names"]), kept.head["name"], [(line, cells) for line, cells in kept.head["rows"]])


def fingerprint(content):
    """The sha256 of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def clean(value):
    """A cell without the signs that one cannot see, and without spaces around it or twice in a row."""
    if not value:
        return ""
    if not value.isascii() or not value.isprintable():
        value = "".join(
            " " if sign.isspace() or kind == "Zs" else "" if kind[0] == "C" else sign
            for sign, kind in ((sign, unicodedata.category(sign)) for sign in unicodedata.normalize("NFC", value))
        )
    return " ".join(value.split())[: limits.CHARACTERS]


def read(content, sheet="", most=limits.ROWS):
    """Read a CSV or XLSX, at most ``most`` rows. Raises Unreadable with words for the person who sent it."""
    if not content.strip(b"\x00 \t\r\n"):
        raise Unreadable(_("This file is empty."))
    if len(content) > limits.BYTES:
        raise Unreadable(
            _("This file is larger than %(most)s MB. Send only the columns that Tandem needs.")
            % {"most": limits.BYTES // 1024 // 1024}
        )
    if workbook.is_workbook(content):
        names, name, rows = workbook.read(content, sheet, most)
    elif content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable(_("This is an old Excel workbook (.xls), or one with a password. Save it as XLSX."))
    elif content.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"\x1f\x8b", b"7z\xbc")):
        raise Unreadable(_("This is not a list. Save the list of people as CSV or XLSX."))
    else:
        names, name, rows = [""], "", text.read(content, most)
    rows = [(line, [clean(cell) for cell in cells]) for line, cells in rows]
    rows = [(line, cells) for line, cells in rows if any(cells)]
    if not rows:
        raise Unreadable(_("There are no rows in this file."))
    return Sheet(tuple(names), name, rows)
