"""Reading: encodings, delimiters, headers, dates, names, and files that want to do harm."""

import datetime
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tandem.people.importing import columns, files, limits, values, workbook
from tandem.people.importing.problems import Unreadable

DATA = Path(__file__).resolve().parents[3] / "tests" / "data" / "adventureworks"
TEXT = "Personeelsnummer;Naam;Functie\r\n7;Müller, Zoë;Chef\r\n8;Peeters, An;HR\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_of_an_export_is_read(encoding):
    sheet = files.read(TEXT.encode(encoding))
    assert sheet.rows[1] == (2, ["7", "Müller, Zoë", "Chef"])


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_the_delimiter_is_found_and_lines_are_those_of_the_file(mark):
    text = f'a{mark}b{mark}c\n1{mark}"two\nlines"{mark}3\n\n4{mark}5{mark}6\n'
    assert [(line, len(cells)) for line, cells in files.read(text.encode()).rows] == [(1, 3), (2, 3), (5, 3)]


def test_the_hint_of_excel_is_followed():
    assert files.read(b"sep=|\nnumber|name\n1|A;B;C;D\n").rows[1] == (3, ["1", "A;B;C;D"])


def test_a_workbook_with_a_title_above_its_header_and_the_sheets_are_found():
    sheet = files.read((DATA / "people.xlsx").read_bytes())
    place = columns.header_row(sheet.rows)
    assert sheet.rows[place][0] == 2 and len(sheet.rows) - place - 1 == 290
    assert columns.guess(sheet.rows[place][1])[:8] == [
        "number", "given_name", "middle_name", "family_name", "email", "", "job", "coach",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["Naam", "Voornaam", "Afdeling"], ["family_name", "given_name", "unit"]),
        (["Matricule", "Nom", "Prénom", "Responsable hiérarchique"], ["number", "family_name", "given_name", "coach"]),
        (["Matricule", "Nom complet", "Date d’entrée"], ["number", "name", "started"]),
        (["Nom", "Fonction", "E-mail"], ["name", "job", "email"]),
        (["Employee ID", "Full Name", "Reports To", "Hire Date"], ["number", "name", "coach", "started"]),
        (["Personeelsnr.", "Naam", "Leidinggevend", "Uren/week"], ["number", "name", "coach", ""]),
    ],
)
def test_headers_are_known_in_three_languages(titles, expected):
    assert columns.guess(titles) == expected


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2026-03-04", "dmy", (2026, 3, 4)),
        ("04/03/2026", "dmy", (2026, 3, 4)),
        ("4.3.26", "dmy", (2026, 3, 4)),
        ("04-03-1998", "dmy", (1998, 3, 4)),
        ("03/04/2026", "mdy", (2026, 3, 4)),
        ("4 mrt 2026", "dmy", (2026, 3, 4)),
        ("1er août 2024", "dmy", (2024, 8, 1)),
        ("20260304", "dmy", (2026, 3, 4)),
        ("46085", "dmy", (2026, 3, 4)),
    ],
)
def test_dates_in_the_ways_that_people_write_them(text, order, expected):
    assert values.day(text, order) == datetime.date(*expected)


@pytest.mark.parametrize("text", ["31/02/2009", "2026-13-01", "00/00/0000", "02/30/2024"])
def test_a_day_that_does_not_exist_is_refused(text):
    with pytest.raises(values.Unclear, match="no_date"):
        values.day(text)


def test_month_first_only_when_the_column_proves_it():
    assert values.order_of_dates(["03/04/2026", "12/31/2025"]) == "mdy"
    assert values.order_of_dates(["03/04/2026", "05/06/2025"]) == "dmy"
    assert values.order_of_dates(["31/12/2025", "12/31/2025"]) == "dmy"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sánchez, Ken J", ("Ken J", "Sánchez")),
        ("Vande Velde, Tom M", ("Tom M", "Vande Velde")),
        ("Lotte Verhaeghe", ("Lotte", "Verhaeghe")),
        ("Wout De Smet", ("Wout", "De Smet")),
        ("VERHAEGHE Lotte", ("Lotte", "VERHAEGHE")),
        ("Madonna", ("", "Madonna")),
    ],
)
def test_names_in_one_column(text, expected):
    assert values.split_name(text) == expected
    assert values.name_key(text) == values.name_key(" ".join(reversed(text.replace(",", "").split())))


def workbook_of(**parts):
    """A workbook with parts put in place of its own."""
    book = openpyxl.Workbook()
    book.active.append(["number", "name"])
    book.active.append([1, "=1+1"])
    plain, changed = io.BytesIO(), io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return changed.getvalue()


def test_formulas_are_never_worked_out():
    assert files.read(workbook_of()).rows[1] == (2, ["1"])


def test_what_unpacks_to_far_too_much_is_not_opened(monkeypatch):
    bomb = workbook_of(**{"xl/media/big.bin": b"\x00" * 40_000_000})
    assert len(bomb) < 100_000
    monkeypatch.setattr(workbook.openpyxl, "load_workbook", lambda *a, **k: pytest.fail("it was opened"))
    with pytest.raises(Unreadable, match="unpacks"):
        files.read(bomb)


def test_entities_in_the_xml_are_refused():
    laughs = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    with pytest.raises(Unreadable, match="damaged"):
        files.read(workbook_of(**{"xl/worksheets/sheet1.xml": laughs}))


def test_a_sheet_of_a_million_rows_with_one_cell_is_not_walked():
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    content = workbook_of(**{"xl/worksheets/sheet1.xml": f"{head}{rows}</sheetData></worksheet>".encode()})
    with pytest.raises(Unreadable):
        files.read(content)


@pytest.mark.parametrize(
    "content", [b"", b" \r\n", b"%PDF-1.4", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, b"PK\x03\x04junk"]
)
def test_what_is_no_list_is_refused_in_words(content):
    with pytest.raises(Unreadable):
        files.read(content)


def test_limits_hold(monkeypatch):
    monkeypatch.setattr(limits, "ROWS", 10)
    with pytest.raises(Unreadable, match="rows"):
        files.read(b"a;b\n" * 20, most=10**9)
    with pytest.raises(Unreadable, match="cells"):
        files.read(b";".join([b"a"] * 300))
    with pytest.raises(Unreadable, match="MB"):
        files.read(b"a" * (limits.BYTES + 1))


def test_a_workbook_of_12_000_people_is_within_the_limits():
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet()
    for number in range(12_001):
        page.append([number, f"Peeters {number}, An", "chef", None, "Planning"])
    content = io.BytesIO()
    book.save(content)
    assert len(files.read(content.getvalue()).rows) == 12_001
