"""What is on show goes to Excel or onto paper: any list, with its filter and all of its rows."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QWidget

from app import files
from app.dates import parse_day
from app.documents.tabular import Field, Line, Sheet, Value
from app.money import grouped
from app.progress import Report
from ui.errors import show_error
from ui.lists import RowsTable
from ui.parts.progress import ProgressStrip
from ui.rows import Cell, Column

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page
    from ui.window import MainWindow

tr = partial(QCoreApplication.translate, "exporting")

LETTER = 7.5  # px of a letter at 100 %, from a column's width to letters
STRETCHED = 34  # letters of the column that takes the room that is left
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,2}(\.\d{3})*)")
_DAY = re.compile(r"\d{2}/\d{2}/\d{4}")


@dataclass(frozen=True)
class Listed:
    """A list as it goes out. rows: reads them, on another thread. count: 0 while unknown."""

    sheet: Sheet
    rows: Callable[[], Iterator[Line]]
    count: int = 0


def export_commands(desk: "Desk") -> None:
    """Add "Xuất Excel" and "Xem danh sách để in", which work on every page with a list."""
    add = desk.window.commands.add
    add(
        "export",
        tr("Xuất danh sách ra Excel…"),
        lambda: export(desk.window),
        menu="Tệp",
        shortcut="Ctrl+E",
        icon="sheet",
    )
    add(
        "list-paper",
        tr("Xem danh sách để in"),
        lambda: show_paper(desk),
        menu="In",
        icon="printer",
    )
    add(
        "word-forms",
        tr("Mẫu văn bản Word"),
        lambda: _open_forms(desk),
        menu="Tệp",
        icon="file-text",
    )


def _open_forms(desk: "Desk") -> None:
    from ui.wordforms import WordFormsPage

    desk.window.open(WordFormsPage(desk))


def listed(page: "Page", office: str) -> Listed | None:
    """What the page has to give out: its own sheet, else the list one is in, else its first one."""
    if not page.gives_out:
        return None
    if (own := page.sheet_out()) is not None:
        return own
    return of_part(page, page.title, (office, page.narrowed()))


def of_part(part: QWidget, title: str, above: tuple[str, ...]) -> Listed | None:
    """The list within a part that has the focus, else the first one that has rows."""
    focus = part.focusWidget()
    views = [view for view in part.findChildren(QAbstractItemView) if view.isVisibleTo(part)]
    for view in sorted(views, key=lambda one: one is not focus):
        if isinstance(view, RowsTable) and view.rows.rowCount():
            return of_table(view, title, above)
        if (lines_out := getattr(view, "lines_out", None)) and len(lines := lines_out()) > 1:
            return of_lines(lines, title, above)
    return None


def of_lines(lines: Sequence[Sequence[str]], title: str, above: tuple[str, ...]) -> Listed:
    """A sheet of cells, its heads first."""
    heads, *rest = lines
    widths = [max(len(line[n]) for line in lines) for n in range(len(heads))]
    fields = (Field(head, min(max(8, widths[n]), STRETCHED)) for n, head in enumerate(heads))
    sheet = Sheet(
        name=title, title=title.upper(), fields=tuple(fields), above=tuple(filter(None, above))
    )
    made = [Line([_typed(cell, right=n > 0) for n, cell in enumerate(line)]) for line in rest]
    return Listed(sheet, lambda: iter(made), len(made))


def of_table(table: RowsTable, title: str, above: tuple[str, ...]) -> Listed:
    """The columns on show, in their order, over every row of the list."""
    model = table.rows
    columns = [model.columns[number] for number in table.columns_on_show()]
    columns = [column for column in columns if column.heading]
    read, whole = model.reader(), not model.canFetchMore()

    def rows() -> Iterator[Line]:
        for row in read():
            yield Line([value_of(column, row) for column in columns])

    sheet = Sheet(
        name=title,
        title=title.upper(),
        fields=tuple(map(_field, columns)),
        above=tuple(filter(None, above)),
    )
    return Listed(sheet, rows, model.rowCount() if whole else 0)


def value_of(column: Column, row: Any) -> Value:
    """What a spreadsheet gets of a cell: the column's own value, else what its text says."""
    if column.value is not None:
        found: Value = column.value(row)
        return found
    made = column.cell(row)
    if not isinstance(made, Cell):
        return _typed(made, right=column.right)
    words = " · ".join(filter(None, (made.text, made.second)))
    return _typed(words, right=column.right)


def _typed(text: str, *, right: bool) -> Value:
    """A number only where the column is one of numbers: a number of an identity card is words."""
    if right and _NUMBER.fullmatch(text):
        return int(text.replace(".", ""))
    if _DAY.fullmatch(text):
        day: date = parse_day(text)
        return day
    return text


def _field(column: Column) -> Field:
    width = STRETCHED if column.stretch else max(6, round(column.width / LETTER))
    return Field(column.heading, width, "number" if column.right else "text", summed=column.summed)


def export(window: "MainWindow") -> None:
    """Ask where to, and write what the page on show has to give out."""
    page = window.page()
    found = listed(page, window.shell.office)
    if found is None:
        window.toast(_nothing(page))
        return
    name = files.safe_name(found.sheet.name, ".xlsx")
    path, _kind = QFileDialog.getSaveFileName(
        page, tr("Xuất ra Excel"), name, tr("Bảng tính Excel (*.xlsx)")
    )
    if path:
        export_to(window, found, Path(path))


def export_dialog(dialog: QDialog) -> None:
    """Ctrl+E in a dialog: its list, as of a page."""
    window: Any = dialog.parentWidget()
    while window is not None and not hasattr(window, "shell"):
        window = window.parentWidget()
    if window is None:
        return
    found = of_part(dialog, dialog.windowTitle(), (window.shell.office,))
    if found is None:
        return
    name = files.safe_name(found.sheet.name, ".xlsx")
    path, _kind = QFileDialog.getSaveFileName(
        dialog, tr("Xuất ra Excel"), name, tr("Bảng tính Excel (*.xlsx)")
    )
    if path:
        export_to(window, found, Path(path))


def export_to(window: "MainWindow", found: Listed, path: Path) -> None:
    """Write a list into a file, with a bar and a way to stop over the page."""
    page = window.page()
    if path.suffix.lower() != ".xlsx":
        path = path.with_name(f"{path.name}.xlsx")
    strip = _strip(page)

    def work(report: Report) -> int:
        from app.documents import spreadsheet  # loaded with the first export

        return spreadsheet.write(path, found.sheet, found.rows(), count=found.count, report=report)

    def done(count: int) -> None:
        strip.end()
        window.toast(
            tr("Đã xuất {0} dòng vào {1}. Tệp không có mật khẩu, giữ nơi an toàn").format(
                grouped(count), path.name
            )
        )

    def failed(error: Exception) -> None:
        strip.end()
        show_error(page, error, tr("Chưa xuất được danh sách"))

    strip.begin(
        window.shell.jobs.start(work, done=done, failed=failed, progress=strip.report, key="export")
    )


def _strip(page: "Page") -> ProgressStrip:
    """The page's own bar; made at the first export."""
    strip = page.findChild(ProgressStrip, "exporting")
    if not isinstance(strip, ProgressStrip):
        strip = ProgressStrip(
            tr("Đang xuất ra Excel"),
            unit=tr("dòng"),
            keeps=tr("Dừng thì chưa có tệp nào được ghi."),
        )
        strip.setObjectName("exporting")
        page.lines.insertWidget(0, strip)
    return strip


def show_paper(desk: "Desk") -> None:
    """The list on show as a paper, to look at, print and save."""
    from ui.listpaper import ListPaperPage

    page = desk.window.page()
    found = listed(page, desk.window.shell.office)
    if found is None:
        desk.window.toast(_nothing(page))
    else:
        desk.window.open(ListPaperPage(desk, found))


def _nothing(page: "Page") -> str:
    if not page.gives_out:
        return tr("Danh sách hạn chế không xuất ra ngoài")
    return tr("Trang này không có dòng nào để xuất")


def export_button(window: "MainWindow") -> QWidget:
    """The words under a list that write it to Excel."""
    from ui.parts.buttons import Button

    return Button(tr("Xuất Excel"), "link", clicked=lambda: export(window))
