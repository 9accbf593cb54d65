"""Excel workbooks: looked at from the outside first; formulas give the value that Excel kept, links stay closed."""

import datetime
import io
import warnings
import zipfile

import openpyxl
from django.utils.translation import gettext as _

from . import limits
from .problems import Unreadable

if not openpyxl.DEFUSEDXML:
    raise ImportError("openpyxl must read XML through defusedxml")


def is_workbook(content):
    """Whether the bytes are a zip: an XLSX, or something that pretends to be one."""
    return content[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def look_at(content):
    """Look at the directory of the zip without unpacking. Raises Unreadable for what is too large to be people."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeDecodeError, OverflowError) as problem:
        raise Unreadable(
            _("This workbook is damaged. Open it in Excel, save it again, and try once more.")
        ) from problem
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(_("This workbook has a password. Save it without one."))
    if not any(part.filename.startswith("xl/") for part in parts):
        raise Unreadable(_("This is a zip file and not an Excel workbook. Save the list as XLSX or CSV."))
    swollen = any(p.file_size > 1_048_576 and p.file_size > limits.RATIO * max(p.compress_size, 1) for p in parts)
    if len(parts) > limits.PARTS or swollen or sum(part.file_size for part in parts) > limits.UNPACKED:
        raise Unreadable(_("This workbook unpacks to far more than a list of people needs. It is not opened."))


def read(content, sheet="", most=limits.ROWS):
    """The names of the sheets, the name of the one that was read, and its rows as (number, texts).

    Raises Unreadable.
    """
    look_at(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(content, sheet, most)
    except Unreadable:
        raise
    except Exception as problem:  # a damaged workbook can fail anywhere in the library
        raise Unreadable(
            _("This workbook is damaged. Open it in Excel, save it again, and try once more.")
        ) from problem


def _read(content, sheet, most):
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        pages = {page.title: page for page in book.worksheets[: limits.SHEETS]}
        if not pages:
            raise Unreadable(_("There is no sheet with rows in this workbook."))
        wanted = sheet if sheet in pages else next(iter(pages))
        page = pages[wanted]
        page.reset_dimensions()
        rows = []
        cells = 0
        for number, row in enumerate(page.iter_rows(max_row=limits.ROWS + 1, values_only=True), 1):
            cells += len(row)
            if number > limits.ROWS or cells > limits.CELLS:
                raise Unreadable(_("This sheet has more rows than a list of people needs. It is not read."))
            texts = [as_text(value) for value in row]
            while texts and not texts[-1]:
                texts.pop()
            if len(texts) > limits.COLUMNS:
                raise Unreadable(
                    _("Line %(line)s has more than %(most)s cells.") % {"line": number, "most": limits.COLUMNS}
                )
            if any(texts):
                rows.append((number, texts))
            if len(rows) >= most:
                break
        return list(pages), wanted, rows
    finally:
        book.close()


def as_text(value):
    """A cell as the text that a CSV would have: whole numbers without a point, days as 2026-11-23."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
