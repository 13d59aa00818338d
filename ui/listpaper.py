"""A list or a book on paper, in Word, and as a spreadsheet with the same rows."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.documents import table_paper
from app.documents.table_paper import Heading
from app.documents.tabular import Line, Sheet
from app.offices import papers
from ui.desk import Desk
from ui.exporting import Listed, export_to
from ui.paper import Format, PaperPage

tr = partial(QCoreApplication.translate, "exporting")


class ListPaperPage(PaperPage):
    """A4 landscape; "Lưu Excel" writes the rows of `excel`, which may have more columns, "Lưu Word"
    those on show."""

    def __init__(self, desk: Desk, found: Listed, excel: Listed | None = None) -> None:
        rows = excel or found

        def write() -> bytes:
            return table_paper.write(found.sheet, tuple(found.rows()), heading(desk)())

        def save(path: Path) -> None:
            export_to(desk.window, rows, path)

        def save_word(path: Path) -> None:
            self.keep_word(lambda: table_paper.in_blocks(
                found.sheet, tuple(found.rows()), heading(desk)()), path)  # fmt: skip

        super().__init__(
            desk,
            found.sheet.name,
            write,
            tr("danh sách"),
            found.sheet.name,
            also=(
                Format(tr("Lưu &Excel"), ".xlsx", tr("Bảng tính Excel (*.xlsx)"), save),
                Format(tr("Lưu &Word"), ".docx", tr("Văn bản Word (*.docx)"), save_word),
            ),
        )


def heading(desk: Desk) -> Callable[[], Heading]:
    """Reads what the paper begins and ends with, as of today."""
    today = desk.today()
    return lambda: desk.workspace.read(
        papers.heading, desk.catalog, today, papers.MADE_BY, desk.window.shell.user
    )


def show_table(desk: Desk, make: Callable[..., tuple[Sheet, list[Line]]], *about: object) -> None:
    """A table as a paper. make: reads it, of a session and `about`; what it refuses is said."""
    made = desk.attempt(partial(desk.workspace.read, make, *about))
    if made is not None:
        sheet, rows = made
        desk.window.open(ListPaperPage(desk, Listed(sheet, lambda: iter(rows), len(rows))))
