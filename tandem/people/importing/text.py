"""Text files: which encoding, which delimiter, and on which line of the file a row stands."""

import csv
import io
from collections import Counter

from django.utils.translation import gettext as _

from . import limits
from .problems import Unreadable

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
DELIMITERS = ";,\t|"


def decode(content):
    """The text of the bytes. Raises Unreadable for what is no text."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding)
    head = content[:4000]
    if head.count(0) > len(head) // 8:
        even, odd = head[::2].count(0), head[1::2].count(0)
        return _decoded(content, "utf-16-le" if odd > even else "utf-16-be")
    if b"\x00" in content:
        raise Unreadable(_("This is not a text file. Save the list as CSV or XLSX."))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace").replace("\ufffd", "")


def _decoded(content, encoding):
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        raise Unreadable(_("The letters of this file cannot be read. Save it as CSV in UTF-8.")) from problem


def delimiter_of(text):
    """The mark between the cells: the one that cuts most lines into the same number of cells."""
    lines = text[:100_000].splitlines()[:60]
    best, chosen = 0.0, ","
    for mark in DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if any(row))
        except csv.Error:
            continue
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda found: (found[1] * (found[0] > 1), found[0]))
        score = (width - 1) * times / sum(widths.values())
        if score > best:
            best, chosen = score, mark
    return chosen


def read(content, most=limits.ROWS):
    """The rows of a CSV as (line of the file, texts); blank lines are left out. Raises Unreadable."""
    text = decode(content).lstrip("\ufeff")
    hint = text[:8].lower()
    skipped = 0
    if hint.startswith("sep=") and text[5:6] in "\r\n":
        delimiter, skipped = text[4], 1
        text = text.partition("\n")[2]
    else:
        delimiter = delimiter_of(text)
    if delimiter in '\r\n"':
        raise Unreadable(
            _("The mark between the cells cannot be read. Save the list as XLSX, or as CSV with semicolons.")
        )
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, cells, line = [], 0, 1 + skipped
    try:
        for row in reader:
            cells += len(row)
            if len(row) > limits.COLUMNS:
                raise Unreadable(
                    _("Line %(line)s has more than %(most)s cells.") % {"line": line, "most": limits.COLUMNS}
                )
            if len(rows) >= limits.ROWS or cells > limits.CELLS:
                raise Unreadable(_("This file has more rows than a list of people needs. It is not read."))
            if any(cell.strip() for cell in row):
                rows.append((line, row))
            if len(rows) >= most:
                break
            line = reader.line_num + 1 + skipped
    except csv.Error as problem:
        raise Unreadable(
            _("Line %(line)s cannot be read: a quotation mark is not closed there, or the cell has no end.")
            % {"line": line}
        ) from problem
    return rows
