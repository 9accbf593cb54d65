"""CSV, TSV, semicolons or XLSX into a `Table`. Nothing about the file has to be told."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from tandem.analyses.faults import BadInput
from tandem.analyses.files.table import MISSING, Table, clean, shortened

DELIMITERS = ",;\t|"
MOST_BYTES = 500_000_000
MOST_UNPACKED = 1_000_000_000  # of a workbook: a small zip can unpack to a very large one


def read(path: Path | str, *, sheet: str = "", missing: Iterable[str] = ()) -> Table:
    """The rows of a file. `sheet` names one of a workbook (else the first), `missing` are more words for nothing.

    Raises BadInput when there is no file, nothing in it, or a row with too many or too few cells.
    """
    file = Path(path)
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= MOST_BYTES and file.is_file() else b""
    except OSError as problem:
        raise BadInput("reading.cannot_open", file=file.name, reason=problem.strerror or "?") from None
    if size > MOST_BYTES:
        raise BadInput("reading.too_large", file=file.name)
    if not content.strip():
        raise BadInput("reading.empty", file=file.name)
    if content.startswith(b"PK\x03\x04"):
        records, delimiter = workbook(content, sheet, file.name), ","
    else:
        text = decoded(content, file.name)
        delimiter = sniffed(text)
        records = parsed(text, delimiter)
    words = MISSING | {clean(word).casefold() for word in missing if clean(word)}
    return table(file.name, records, delimiter, frozenset(words))


def table(name: str, records: list[list[str]], delimiter: str, missing: frozenset[str]) -> Table:
    """The first row that holds something is the header; empty rows are passed over."""
    filled = [(line, cells) for line, cells in enumerate(records, start=1) if any(cell.strip() for cell in cells)]
    if not filled:
        raise BadInput("reading.empty", file=name)
    (_, header), body = filled[0], filled[1:]
    while (
        header and not clean(header[-1]) and all(len(cells) < len(header) or not cells[-1].strip() for _, cells in body)
    ):
        header = header[:-1]
        body = [(line, cells[: len(header)]) for line, cells in body]
    body = [(line, without_empty(cells, len(header))) for line, cells in body]
    columns = tuple(clean(cell) or f"column {place}" for place, cell in enumerate(header, start=1))
    if not body:
        raise BadInput("reading.no_rows", file=name)
    for line, cells in body:
        if len(cells) != len(columns):
            raise BadInput(
                "reading.ragged", row=str(line), count=len(cells), columns=len(columns), first=shortened(cells[0])
            )
    return Table(name, columns, [cells for _, cells in body], [line for line, _ in body], delimiter, missing)


def without_empty(cells: list[str], width: int) -> list[str]:
    """A row without the empty cells that marks at its end make."""
    return cells[:width] if not any(cell.strip() for cell in cells[width:]) else cells


def decoded(content: bytes, name: str) -> str:
    """The text in the bytes: by its mark, as UTF-8, else as the old encoding that fits best."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                raise BadInput("reading.encoding", file=name) from None
    if b"\x00" in content[:4096]:
        raise BadInput("reading.not_text", file=name)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(content[:200_000], cp_isolation=["cp1252", "latin_1", "cp850", "cp437", "mac_roman"]).best()
        return content.decode(best.encoding if best else "cp1252", errors="replace")


def sniffed(text: str) -> str:
    """The mark between cells: the one that parts the first rows most evenly, and most often."""
    head = "".join(text.splitlines(keepends=True)[:50])
    scores = {}
    for mark in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(head), delimiter=mark) if row]
        except csv.Error:
            continue
        most = widths[0] if widths else 1
        scores[mark] = (sum(width == most for width in widths) * (most > 1), most)
    return max(scores, key=lambda mark: scores[mark]) if scores and max(scores.values())[0] else ","


def parsed(text: str, delimiter: str) -> list[list[str]]:
    """The records of a CSV."""
    csv.field_size_limit(10_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        return list(reader)
    except csv.Error as problem:
        raise BadInput("reading.broken", row=str(reader.line_num), reason=str(problem)) from None


def workbook(content: bytes, sheet: str, name: str) -> list[list[str]]:
    """The rows of one sheet of an XLSX, as text."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise BadInput("reading.too_large", file=name)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        if sheet and sheet not in book.sheetnames:
            raise BadInput("reading.no_sheet", sheet=sheet, sheets=", ".join(book.sheetnames))
        rows = book[sheet or book.sheetnames[0]].iter_rows(values_only=True)
        records = [[as_text(value) for value in row] for row in rows]
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, SyntaxError, AttributeError):
        raise BadInput("reading.not_text", file=name) from None  # a damaged XML is a SyntaxError
    wide = max((len(row) for row in records), default=0)
    return [row + [""] * (wide - len(row)) for row in records]


def as_text(value: object) -> str:
    """A cell of a workbook as it would stand in a CSV: whole numbers without a point, days in ISO order."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if hasattr(value, "isoformat"):
        return value.isoformat().removesuffix("T00:00:00")
    return str(value)
