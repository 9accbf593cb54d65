"""Files of all kinds become tables; what is wrong is named by row and column."""

import zipfile

import pytest
from openpyxl import Workbook

from tandem.analyses.faults import BadInput
from tandem.analyses.files import choose, read


def written(tmp_path, content, name="file.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "content",
    [
        "who,score\nZoë,3.5\nAn,2\n",
        "who;score\r\nZoë;3,5\r\nAn;2\r\n",
        "who\tscore\nZoë\t3.5\nAn\t2\n",
        "who|score\nZoë|3.5\nAn|2\n\n\n",
        "\ufeffwho,score\n Zoë , 3.5 \nAn,2\n",
        '"who","score"\n"Zoë","3.5"\n"An","2"\n',
        "who;score\nZoë;3,5\nAn;2\n".encode("cp1252"),
        "who,score\nZoë,3.5\nAn,2\n".encode("utf-16"),
        "who,score,\nZoë,3.5,\nAn,2,\n",
        "who,score\nZoë,3.5,\nAn,2,,\n",
        "who,score\nZoë,€ 3.5\nAn,€2\n",
        "who;score\nZoë;3,5 %\nAn;2%\n",
        "who,score\nZoe\u0308,3.5\nAn,2\n",
    ],
)
def test_a_file_is_read_whatever_wrote_it(tmp_path, content):
    table = read(written(tmp_path, content))
    assert list(table.texts("who").values) == ["Zoë", "An"]
    assert list(table.numbers("SCORE").values) == [3.5, 2.0]
    assert list(table.lines) == [2, 3]


def test_a_workbook_is_read(tmp_path):
    book = Workbook()
    book.active.append(["id", "score"])
    book.active.append(["007", 3.5])
    book.active.append([8, None])
    book.create_sheet("other").append(["x"])
    book.save(tmp_path / "book.xlsx")
    table = read(tmp_path / "book.xlsx")
    assert list(table.texts("id").values) == ["007", "8"]
    assert table.numbers("score").missing == 1
    with pytest.raises(BadInput, match="no sheet “third”"):
        read(tmp_path / "book.xlsx", sheet="third")
    with pytest.raises(BadInput, match="no rows"):
        read(tmp_path / "book.xlsx", sheet="other")


def test_a_damaged_workbook_is_told(tmp_path):
    book = Workbook()
    book.active.append(["id", "score"])
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "cut.xlsx", "w") as cut:
        for name in whole.namelist():
            cut.writestr(name, whole.read(name)[: 200 if "sheet1" in name else None])
    with pytest.raises(BadInput, match="neither a text file"):
        read(tmp_path / "cut.xlsx")


@pytest.mark.parametrize(
    "content, told",
    [
        ("", "file.csv is empty"),
        ("\n\n  \n", "file.csv is empty"),
        ("a,b\n", "a header and no rows"),
        ("a,b\n1,2\n1\n", "row 3 has 1 cell and the header has 2"),
        ("a,b\n1,2\n1,2,3\n", "row 3 has 3 cells"),
        (b"PK\x03\x04not a workbook", "neither a text file"),
        (b"\x00\x01\x02binary", "neither a text file"),
        (b"\xff\xfea", "save it again as UTF-8"),
    ],
)
def test_a_bad_file_says_what_is_wrong(tmp_path, content, told):
    with pytest.raises(BadInput, match=told):
        read(written(tmp_path, content))


def test_no_file_is_no_traceback(tmp_path):
    with pytest.raises(BadInput, match="cannot be opened"):
        read(tmp_path / "nothing.csv")
    with pytest.raises(BadInput):
        read(tmp_path)


def test_a_word_among_numbers_is_named_by_row_and_column(tmp_path):
    table = read(written(tmp_path, "a,score\nx,1\n\ny,good\nz,inf\n"))
    with pytest.raises(BadInput, match=r"row 4, column score: “good” is not a number .* 2 cells"):
        table.numbers("score")
    assert read(written(tmp_path, "a,score\nx,1\ny,good\n"), missing=["Good"]).numbers("score").missing == 1
    with pytest.raises(BadInput, match="no column “b”; the columns are: a, score"):
        table.numbers("b")


@pytest.mark.parametrize(
    "delimiter, cells, values",
    [
        (",", ["1", "2.5", "-3e2"], [1, 2.5, -300]),
        (";", ["1,5", "1.234,5", "1.234"], [1.5, 1234.5, 1234]),
        ("\t", ["1,234", "12,345.5"], [1234, 12345.5]),
        ("\t", ["1,23", "1,5"], [1.23, 1.5]),
        (";", ["1 234", "−2"], [1234, -2]),
    ],
)
def test_numbers_are_read_as_the_column_writes_them(tmp_path, delimiter, cells, values):
    rows = "".join(f"x{delimiter}{cell}\n" for cell in cells)
    table = read(written(tmp_path, f"a{delimiter}v\n{rows}"))
    assert table.numbers("v").values.tolist() == values


def test_a_choice_keeps_complete_rows_and_counts_the_rest(tmp_path):
    table = read(written(tmp_path, "who,s\n007,1\n 7,NA\n7 ,2\n,3\n007,1\n"))
    choice = choose(table, ["who"], ["s"])
    assert choice["who"].tolist() == ["007", "7", "007"] and choice["s"].tolist() == [1, 2, 1]
    assert choice.lines.tolist() == [2, 4, 6]
    assert choice.counts() == {"rows": 3, "missing_rows": 2, "duplicate_rows": 1}
    with pytest.raises(BadInput, match="used twice"):
        choose(table, ["who", "WHO"], ["s"])
    with pytest.raises(BadInput, match="no row is left"):
        choose(read(written(tmp_path, "a,b\nx,\n,1\n")), ["a"], ["b"])
