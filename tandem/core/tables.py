"""A list as a file. Cells that a spreadsheet would take for a formula are made harmless.

Every cell is quoted: a spreadsheet that parts cells at another sign than ours would find a formula behind that sign.
"""

import csv
import io
import re

from django.http import HttpResponse
from django.utils.text import slugify
from openpyxl import Workbook

from tandem.core import clock

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell):
    """The cell as text that no spreadsheet calculates, without characters that no spreadsheet takes."""
    text = CONTROL.sub("", str(cell))
    return f"'{text}" if text.startswith(FORMULA) else text


def _answer(body, title, ending, content_type):
    name = f"{slugify(title) or 'tandem'}-{clock.today().isoformat()}.{ending}"
    return HttpResponse(
        body, content_type=content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def as_csv(title, head, rows):
    """UTF-8 with a mark, so that Excel reads accents; semicolons, as Excel in Belgium wants."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow(head)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return _answer("\ufeff" + text.getvalue(), title, "csv", "text/csv; charset=utf-8")


def as_xlsx(title, head, rows):
    """A workbook with one sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.append([str(cell) for cell in head])
    for row in rows:
        sheet.append([harmless(cell) for cell in row])
    body = io.BytesIO()
    book.save(body)
    return _answer(body.getvalue(), title, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")


KINDS = {"csv": as_csv, "xlsx": as_xlsx}
