"""The province's catalogue file: what it would change is read first, then it is taken whole."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.catalog import local, updates, words
from app.catalog.tables import CatalogError
from app.catalog.updates import Offer, RowChange
from app.dates import short_day
from app.errors import ClerkError
from app.files import read_capped
from app.money import dong
from app.packages.limits import STATEMENT_BYTES
from app.sync import connection
from ui import theme
from ui.catalog.words import tr
from ui.desk import Desk
from ui.forms import Dialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.notices import Notice
from ui.parts.text import Text

WIDE = 760  # px at 100 %
MOST_ROWS = 8  # on show before the list scrolls
HIDDEN = ("confidence",)


def choose(desk: Desk) -> None:
    """Ask for the file, on a stick or in a folder."""
    name, _kind = QFileDialog.getOpenFileName(
        desk.window, tr("Nhận danh mục của tỉnh"), "", f"(*{updates.ENDING})"
    )
    if name:
        offer(desk, Path(name))


def offer(desk: Desk, path: Path) -> "UpdateDialog | None":
    """Read a file and show what it changes; None where it is refused."""
    found = desk.attempt(lambda: _read(desk, path))
    if found is None:
        return None
    dialog = UpdateDialog(desk, *found)
    dialog.open()
    return dialog


def _read(desk: Desk, path: Path) -> tuple[Offer, list[RowChange]]:
    workspace, shipped = desk.workspace, desk.shipped.tables.sheets
    data = read_capped(path, STATEMENT_BYTES)
    trust = workspace.read(connection.need_trust, workspace.identity)
    try:
        found = updates.read(data, trust, workspace.read(updates.held_version), shipped)
    except CatalogError as error:
        raise ClerkError(
            what=tr("Tệp của tỉnh có {0} dòng sai. Dòng đầu: {1}").format(
                len(error.problems), local.reason_words(error.problems[0])
            ),
            kept=tr("Máy chưa nhận gì từ tệp này, danh mục vẫn như cũ."),
            todo=tr("Gửi mã ở mục Chi tiết cho tỉnh và xin tệp khác."),
            details="\n".join(map(str, error.problems[:20])),
        ) from error
    return found, workspace.read(updates.changes, found, shipped)


class UpdateDialog(Dialog):
    """Lists every row that would change, then takes the file or leaves it."""

    def __init__(self, desk: Desk, found: Offer, changes: list[RowChange]) -> None:
        self._desk, self._offer = desk, found
        self.changes = changes
        self.model = PagedModel(
            [
                ListColumn("table", tr("Bảng"), _table, 150),
                ListColumn("row", tr("Dòng"), lambda c: Cell(_name(c), strong=True), 160,
                           stretch=True),
                ListColumn("what", tr("Thay đổi"), _what, 270),
            ],
            key=id,
            sentence=lambda c: f"{_table(c)}, {_name(c)}: {_what(c)}",
        )  # fmt: skip
        self.model.set_rows(changes)
        self.table = RowsTable(self.model, accessible_name=tr("Những dòng sẽ đổi"))
        rows = max(1, min(len(changes), MOST_ROWS))
        self.table.setFixedHeight(theme.size("table_header") + rows * theme.size("row") + 2)
        summary = tr("{0} dòng sẽ đổi. Hồ sơ đã quyết định giữ số của ngày đó.").format(
            len(changes)
        )
        same = Notice("info", tr("Tệp này không đổi dòng nào so với danh mục đang dùng."))
        same.setVisible(not changes)
        self.table.setVisible(bool(changes))
        super().__init__(
            tr("Bản danh mục số {0} của {1}, lập ngày {2}").format(
                found.version, found.province, short_day(found.made_on)
            ),
            Text(summary if changes else "", "body", "text_2", wrap=True),
            self.table,
            same,
            verb=tr("&Nhận bản này"),
            action=self._take,
            width=WIDE,
            parent=desk.window,
        )
        same.setVisible(not changes)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _take(self) -> None:
        workspace = self._desk.workspace
        count = workspace.write(
            updates.accept, self._offer, self._desk.shipped.tables, workspace.person.id
        )
        self._desk.window.toast(
            tr("Đã nhận bản danh mục số {0}, đổi {1} dòng").format(self._offer.version, count)
        )


def _table(change: RowChange) -> str:
    return words.TABLE_WORDS.get(change.table, change.table)


def _name(change: RowChange) -> str:
    row = change.after or change.before
    for column in ("name", "title", "text", "parameter", "award_code", "code", "valid_from"):
        if row.get(column):
            named = words.PARAMETER_WORDS.get(row[column], row[column])
            return _read_out(column, named)
    return _read_out("", next(iter(row.values()), ""))


def _what(change: RowChange) -> str:
    if not change.before:
        return tr("Thêm mới")
    if not change.after:
        return tr("Bỏ đi")
    return "; ".join(_cells(change.before, change.after))


def _cells(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    return [
        f"{_read_out(name, before.get(name, ''))} → {_read_out(name, value)}"
        for name, value in after.items()
        if before.get(name) != value and name not in HIDDEN
    ]


def _read_out(column: str, value: str) -> str:
    """A cell as people write it: days, amounts, coefficients."""
    if not value:
        return "–"
    if column == "amount_vnd" and value.isdigit():
        return dong(int(value))
    if column == "coefficient":
        return value.replace(".", ",")
    if column in ("valid_from", "valid_to", "day", "issued"):
        day = short_day(date.fromisoformat(value))
        return tr("Từ {0}").format(day) if column == "valid_from" else day
    return words.VALUE_WORDS.get(value, value)
