"""A list pasted from a spreadsheet into a book: every line judged, the good ones written."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.dates import short_day
from app.money import grouped
from app.pasted import OwnedList, judge_owned, rest, save_owned
from ui import theme
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.buttons import Button, IconButton
from ui.parts.inputs import Check, TextArea
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "pasting")

LOOK_AFTER = 250  # ms from the last key to the next judging
FEW = 20  # lines that are judged and written before anyone notices; more go off the screen
MOST = 2_000  # lines of one list
LEAST = 220  # px, the height of the preview


class PasteDialog(LongDialog):
    """Begins with what the clipboard has. Rows are what `app.pasted.judge` makes of a text.

    help: which columns are meant. judge: the rows of a text. save: writes the good ones, and says
    how many; one undo takes them back, unless it `stays`. choice: a box to tick, of what `judge`
    and `save` ask.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        help: str,
        columns: Sequence[ListColumn],
        judge: Callable[[str], Sequence[Any]],
        save: Callable[[Sequence[Any]], int],
        parent: QWidget | None = None,
        choice: Check | None = None,
        stays: bool = False,
    ) -> None:
        self._desk, self._judge, self._save, self._stays = desk, judge, save, stays
        self._choice = choice
        self.rows: Sequence[Any] = ()
        self._looking = Event()  # stops the judging that is under way
        self.pasted = TextArea(QGuiApplication.clipboard().text(), lines=4)
        self.model = PagedModel(
            [
                ListColumn("place", tr("Dòng"), lambda row: str(row.place), 56, right=True),
                ListColumn("verdict", tr("Kết quả xét"), _verdict, 190),
                *columns,
            ],
            key=lambda row: row.place,
        )  # fmt: skip
        self.table = RowsTable(self.model, accessible_name=tr("Kết quả xét từng dòng"))
        self.table.current_changed.connect(self._explain)
        self.count = Text("", "caption", "text_2")
        self.why = Text(" ", "body", "text_2", wrap=True)
        super().__init__(
            title,
            Field(tr("&Các ô chép từ Excel, mỗi dòng một mục"), self.pasted, name="pasted",
                  help=help),
            *([choice] if choice is not None else []),
            self.count,
            self.table,
            self.why,
            verb=tr("&Ghi"),
            action=lambda: None,
            width=840,
            parent=parent or desk.window,
        )  # fmt: skip
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._wait.timeout.connect(self.look)
        self.pasted.textChanged.connect(self._wait.start)
        if choice is not None:
            choice.toggled.connect(lambda _on: self.look())
        self.pasted.setFixedHeight(theme.px(64 if theme.is_large() else 112))
        self.table.setMinimumHeight(theme.px(LEAST))
        self.pasted.setFocus()
        self.look()

    def look(self) -> None:
        """Judge every line anew; many are judged on another thread."""
        self._wait.stop()
        self._looking.set()  # what is still being judged is no more what stands here
        text = self.pasted.text()
        if text.count("\n") > MOST:
            self._show(())
            self.verb.setEnabled(False)
            self.count.setText(tr("Mỗi lần dán được {0} dòng. Dán từng phần").format(grouped(MOST)))
        elif not _is_long(text):
            self._show(self._judge(text))
        else:
            self.verb.setEnabled(False)
            self.count.setText(tr("Đang xét từng dòng"))
            self._looking = self._desk.window.shell.jobs.start(
                lambda _report: self._judge(text), done=self._show, failed=self._not_done
            )

    def _show(self, rows: Sequence[Any]) -> None:
        self.rows = rows
        self.model.set_rows(rows)
        first = next((row.place for row in rows if row.reason and not row.again), None)
        self.table.select_key(first)  # below it stands its whole reason
        good = sum(not row.reason for row in rows)
        self.count.setText(tr("{0} dòng ghi được, {1} dòng chưa").format(good, len(rows) - good))
        self.verb.setText(tr("&Ghi {0} dòng").format(good) if good else tr("&Ghi"))
        self.verb.setEnabled(True)

    def _explain(self, row: Any) -> None:
        """The whole reason of the current line."""
        self.why.setText(row.reason if row is not None else " ")

    def accept(self) -> None:
        """What can be written is; what cannot stays here to be put right."""
        if self._wait.isActive():
            self.look()
        if not self.verb.isEnabled():
            return
        self.problem.hide()
        text = self.pasted.text()

        def work() -> tuple[Sequence[Any], int]:
            rows = self._judge(text)
            return rows, self._save(rows)

        jobs = self._desk.window.shell.jobs if _is_long(text) else None
        self.carry_out(work, partial(self._written, text), jobs, tr("Đang ghi từng dòng"))

    def _written(self, text: str, found: tuple[Sequence[Any], int]) -> bool:
        """Whether that was all; what is left stays, to be put right."""
        desk, (rows, count) = self._desk, found
        undo = None if self._stays else lambda: desk.attempt(desk.workspace.undo)
        desk.window.toast(tr("Đã ghi {0} dòng").format(count), undo)
        left = rest(text, rows)
        if not left:
            return True
        if self._choice is None:
            self.pasted.setPlainText(left)
        else:  # the rest comes beside what is there now, and needs the lines above it
            self._choice.setChecked(False)
        self.look()
        words = tr("Đã ghi {0} dòng. Còn {1} dòng: sửa rồi ghi tiếp, hoặc bấm Để sau")
        self.count.setText(words.format(count, len(self.rows)))
        self.pasted.setFocus()
        return False


def _is_long(text: str) -> bool:
    return text.count("\n") > FEW


def small_paste(open: Callable[[], object]) -> IconButton:
    """The button beside those of a list within a page: lines as Excel has them."""
    words = tr("Dán danh sách từ Excel (Ctrl+V)")
    return IconButton("clipboard-list", words, clicked=open, small=True)


def on_paste(part: QWidget, button: Button) -> None:
    """Ctrl+V in a list within a page presses its button, where that is on show."""
    part.installEventFilter(_Presses(part, button))


class _Presses(QObject):
    def __init__(self, part: QWidget, button: Button) -> None:
        super().__init__(part)
        self._part, self._button = part, button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What no text field in the part wanted comes up to it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        pressed = event.matches(QKeySequence.StandardKey.Paste) and self._button.isVisible()
        if pressed:
            self._button.click()
        return pressed


def owned_dialog(
    desk: Desk, title: str, kind: OwnedList, owner: Any, columns: Sequence[ListColumn]
) -> PasteDialog:
    """Lines for a list that stands on a record's page. title: what the page calls the list."""
    workspace, today = desk.workspace, desk.today()
    return PasteDialog(
        desk,
        tr("Dán danh sách: {0}").format(title),
        tr("Các cột: {0}. Có hàng tiêu đề thì thứ tự nào cũng được.").format(kind.columns),
        columns,
        lambda text: workspace.trial(judge_owned, kind, owner, text, desk.catalog, today),
        lambda rows: workspace.write(save_owned, kind, owner, rows, today),
        stays=kind.stays,
    )


def said_column(
    name: str,
    heading: str,
    width: int,
    read: Callable[[Any], object] | None = None,
    *,
    stretch: bool = False,
    right: bool = False,
) -> ListColumn:
    """A cell as it was pasted; with `read` as it was understood, once its line could be read."""

    def cell(row: Any) -> str:
        if read is None or row.draft is None:
            return str(row.said.get(name, ""))
        value = read(row.draft)
        return short_day(value) if isinstance(value, date) else str(value or "")

    return ListColumn(name, heading, cell, width, stretch=stretch, right=right)


def _verdict(row: Any) -> Cell:
    if row.again:
        return Cell(row.reason, icon="circle-minus", colour="text_3")
    if row.reason:
        return Cell(row.reason, icon="circle-alert", icon_colour="bad", colour="bad")
    return Cell(tr("Ghi thêm"), icon="circle-check")
