"""How much is read. A file beyond it is refused before anything of it is unpacked."""

BYTES = 20 * 1024 * 1024  # of the file as it is sent
UNPACKED = 120 * 1024 * 1024  # of all parts of a workbook together
RATIO = 250  # unpacked to packed, for a part of more than a megabyte
PARTS = 2_000  # in a workbook
SHEETS = 50
ROWS = 100_000
COLUMNS = 200
CELLS = 2_000_000
CHARACTERS = 5_000  # in a cell
HEADER_WITHIN = 25  # rows
SMALL = 500  # rows that are compared and imported while one waits
