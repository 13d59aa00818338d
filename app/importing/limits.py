"""What a list from outside may hold at most."""

MOST_BYTES = 40 * 1024 * 1024  # of the file
MOST_UNPACKED = 600 * 1024 * 1024  # of all parts of a packed file
MOST_RATIO = 200  # unpacked to packed, of a part over a megabyte
MOST_PARTS = 2_000
MOST_ROWS, MOST_COLUMNS = 200_000, 256
MOST_LETTERS = 20_000  # of a cell, which may be a whole report
MOST_WORD_BYTES = 30 * 1024 * 1024  # of the text part of a Word file, unpacked
MOST_WORD_ROWS = 5_000  # of all tables of a Word file
MOST_BLOCKS = 20_000  # paragraphs and tables of a Word file
PATIENCE = 120  # seconds


class TooLarge(Exception):
    """The file has more than a list of people."""
