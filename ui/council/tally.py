"""Many votes at once: the count as a sheet, typed, filled down or pasted from Excel.

Each dossier gets numbers of its own; what would be recorded stands in its line before it is.
"""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog

from app.council import tally, view, voting
from app.council.rules import SECRET
from app.council.tally import Line, Sheet, State
from app.council.view import SessionView
from app.errors import ClerkError
from ui import theme
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import LongDialog
from ui.lists import Cell, Column
from ui.nominations.words import award_name
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.notices import announce
from ui.parts.plates import Plate
from ui.parts.text import Text
from ui.typedrows import TypedModel, TypedTable

HEADS = {
    "votes_for": tr("Đồng ý"),
    "votes_against": tr("Không"),
    "third": tr("Hỏng"),
    "issued": tr("Phát ra"),
    "collected": tr("Thu về"),
}
LEAST, LEAST_LARGE = 280, 130  # px, the height of the sheet
TOP = Qt.AlignmentFlag.AlignTop
MOST_PAST = 50
MOST_NAMED = 3  # pasted names that are said to be unknown


class TallyDialog(LongDialog):
    """The dossiers whose typing is due. `done` is called once they are recorded and it closes.

    typed: what stands in the boxes of one dossier, to go on from.
    """

    def __init__(
        self,
        desk: Desk,
        shown: SessionView,
        typed: tuple[UUID, Mapping[str, str]] | None,
        done: Callable[[int], object],
    ) -> None:
        self._desk, self._shown, self._done = desk, shown, done
        self.sheet = tally.begin(shown)
        self._past: list[Sheet] = []
        self.second = Plate("info", "", "keyboard")
        self.told = Text("", "body", "text_2", wrap=True)
        self.fill_button = Button(tr("Điền xuống &dòng trống"), icon="chevron-down",
                                  clicked=self.fill, shortcut="Ctrl+D", writes=False)  # fmt: skip
        self.paste_button = Button(tr("D&án từ Excel"), icon="table",
                                   clicked=self.paste, shortcut="Ctrl+V", writes=False)  # fmt: skip
        self.count = Text("", "caption", "text_2")
        self.model = _Model(desk, shown)
        self.model.set_rows(self.sheet.lines)
        self.table = _Table(self.model)
        self.table.hide_when_large("award", "issued", "collected")
        self.why = Text(" ", "body", "text_2", wrap=True)
        self.redo = Button(tr("Ghi lại lần một"), "link", "rotate-ccw", clicked=self.type_again)
        super().__init__(
            tr("Ghi số phiếu nhiều hồ sơ"),
            Row((self.told, 1), self.second, gap=12),
            Row(self.fill_button, self.paste_button, None, self.redo, gap=8),
            self.table,
            Row((self.why, 1), (self.count, TOP), gap=12),
            verb=tr("&Ghi"),
            action=lambda: None,
            width=960,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table.setMinimumHeight(theme.px(LEAST_LARGE if theme.is_large() else LEAST))
        self.table.edited.connect(self._put)
        self.table.pasted.connect(self._paste)
        self.table.delete_asked.connect(self._empty)
        self.table.selectionModel().currentRowChanged.connect(lambda _n, _b: self._explain())
        for keys, do in (
            ("Ctrl+D", self.fill),
            ("Ctrl+V", self.paste),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Return", self.accept),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.model.setParent(self)
        place = 0
        if typed is not None:
            found = self.model.place(typed[0])
            place = max(0, found)
            if found >= 0 and any(typed[1][name] for name in tally.VOTES):
                self.sheet = tally.put(self.sheet, found, **typed[1])
        self._show()
        self.table.go_to(place)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """The sheet as it is now."""
        self.model.refresh(self.sheet.lines)
        lines = self.sheet.lines
        good = sum(line.state is State.GOOD for line in lines)
        bad = sum(line.state in (State.WRONG, State.DIFFERS) for line in lines)
        empty = sum(line.state is State.EMPTY for line in lines)
        self.count.setText(
            tr("{0} ghi được, {1} chưa đúng, {2} còn trống").format(good, bad, empty)
        )
        self.verb.setText(tr("&Ghi {0} hồ sơ").format(good) if good else tr("&Ghi"))
        again, twice = self.sheet.again, self.sheet.typing == 2
        self.second.set("info", tr("Ghi lại lần một") if again else tr("Gõ lần hai"), "keyboard")
        self.second.setVisible(again or twice)
        recorded = any(item.first is not None and item.awaits for item in self._shown.items)
        self.redo.setVisible(recorded and not again)
        self.told.setText(
            tr("Gõ số của một hồ sơ rồi Ctrl+D: các dòng trống bên dưới lấy cùng số. Hồ sơ khác số"
               " thì gõ đè. Có bảng kiểm phiếu trong Excel thì chép rồi Ctrl+V.")
        )  # fmt: skip
        self._explain()

    def _explain(self) -> None:
        """What becomes of the current line."""
        line = self._current()
        if line is None:
            return
        words = line.words
        if line.outcome is not None:
            words = ". ".join(part for part in (words, line.outcome.sentence) if part)
        self.why.setText(f"{line.item.full_name}: {words}" if words else " ")

    def _current(self) -> Line | None:
        place = self.table.currentIndex().row()
        return self.sheet.lines[place] if 0 <= place < len(self.sheet.lines) else None

    # ------------------------------------------------------------ typing

    def _change(self, sheet: Sheet) -> None:
        if sheet.lines != self.sheet.lines:
            self._past = [*self._past[-MOST_PAST:], self.sheet]
            self.sheet = sheet
            self._show()

    def undo(self) -> None:
        """Take the last cell, filling or paste back."""
        if self._past:
            self.sheet = self._past.pop()
            self._show()

    def _put(self, line: Line, field: str, words: str) -> None:
        self._change(tally.put(self.sheet, self.model.place(line.item.id), **{field: words}))

    def _empty(self, lines: list[Line]) -> None:
        """Delete: the cell, or the votes of all chosen lines."""
        fields = tally.VOTES if len(lines) > 1 else (self.table.field_here(),)
        sheet = self.sheet
        for line in lines:
            sheet = tally.put(sheet, self.model.place(line.item.id), **dict.fromkeys(fields, ""))
        self._change(sheet)

    def fill(self) -> None:
        """Ctrl+D: the numbers of this line in the empty ones below, or in the chosen ones."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # what is being typed counts
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        source = chosen[0] if chosen else self.table.currentIndex().row()
        if source < 0:
            return
        if tally.is_blank(self.sheet.lines[source]):
            self._tell(tr("Gõ số phiếu ở dòng này trước, rồi bấm Ctrl+D."))
            return
        places = chosen[1:] if len(chosen) > 1 else range(source + 1, len(self.sheet.lines))
        before = self.sheet
        sheet, passed = tally.fill(before, source, places)
        filled = sum(a != b for a, b in zip(before.lines, sheet.lines, strict=True))
        self._change(sheet)
        words = tr("Đã điền {0} dòng.").format(filled)
        if passed:
            words += tr(" {0} dòng có người không bỏ phiếu hoặc trùng tên: gõ riêng.").format(
                passed
            )
        self._tell(words)

    def paste(self) -> None:
        """Ctrl+V: cells copied from a spreadsheet."""
        self._paste(QGuiApplication.clipboard().text())

    def _paste(self, text: str) -> None:
        place, field = max(0, self.table.currentIndex().row()), self.table.field_here()
        if not self.sheet.lines or not text.strip():
            return
        found = tally.paste(self.sheet, text, place, field)
        self._change(found.sheet)
        words = tr("Đã dán số phiếu của {0} hồ sơ.").format(found.taken)
        if found.unknown:
            named = ", ".join(found.unknown[:MOST_NAMED])
            words += tr(" {0} dòng không khớp hồ sơ nào: {1}.").format(len(found.unknown), named)
        self._tell(words)

    def missed(self) -> list[str]:
        return [
            " ".join(line.cells.values()) for line in self.sheet.lines if not tally.is_blank(line)
        ]

    def _tell(self, words: str) -> None:
        self.why.setText(words)
        announce(self, words)

    def type_again(self) -> None:
        """Correct the first typing of what has been voted on; what is typed here stays."""
        typed = {line.item.id: line.cells for line in self.sheet.lines}
        self._sheet_of(again=True, typed=typed)

    def _sheet_of(self, *, again: bool, typed: Mapping[UUID, Mapping[str, str]]) -> None:
        sheet = tally.begin(self._shown, again=again)
        for place, line in enumerate(sheet.lines):
            if line.item.id in typed:
                sheet = tally.put(sheet, place, **typed[line.item.id])
        self.sheet, self._past = sheet, []
        self.model.set_rows(sheet.lines)
        self._show()
        self.table.go_to(max(0, self.table.currentIndex().row()))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ recording

    def accept(self) -> None:
        """Record what can be; what can't stays here, and says why."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # what is being typed counts
        self.problem.hide()
        try:
            count = self._record()
        except ClerkError as error:
            self.refuse(error)
            return
        wrong = {
            line.item.id: line.cells
            for line in self.sheet.lines
            if line.state in (State.WRONG, State.DIFFERS)
        }
        if not wrong:
            QDialog.accept(self)
            self._done(count)
            return
        desk = self._desk
        self._shown = desk.workspace.read(view.read, self._shown.id, desk.catalog, desk.today())
        self._sheet_of(again=self.sheet.again, typed=wrong)
        self._go_to_wrong()
        self._tell(tr("Đã ghi {0} hồ sơ. Còn {1} dòng chưa đúng.").format(count, len(wrong)))

    def _record(self) -> int:
        numbers = self.sheet.ballots()
        if not numbers:
            self._go_to_wrong()
            raise ClerkError(
                what=tr("Chưa có hồ sơ nào ghi được."),
                kept=tr("Số đã gõ vẫn còn trong bảng."),
                todo=tr("Gõ đủ số phiếu của ít nhất một hồ sơ, cộng lại bằng số thu về."),
            )
        desk = self._desk
        desk.workspace.write(
            partial(voting.record_all, again=self.sheet.again),
            self._shown.id,
            numbers,
            self.sheet.typing,
            desk.catalog,
            desk.today(),
        )
        return len(numbers)

    def _go_to_wrong(self) -> None:
        states = (State.WRONG, State.DIFFERS)
        for place, line in enumerate(self.sheet.lines):
            if line.state in states:
                self.table.go_to(place)
                return


class _Model(TypedModel):
    """The lines of a sheet."""

    def __init__(self, desk: Desk, shown: SessionView) -> None:
        by_hands = shown.items and all(item.ballot != SECRET for item in shown.items)
        heads = {**HEADS, "third": tr("Không ý kiến") if by_hands else HEADS["third"]}

        def award(line: Line) -> str:
            return award_name(desk.catalog, line.item.award_code)

        def number(field: str) -> Callable[[Line], Cell]:
            is_vote = field in tally.VOTES
            return lambda line: Cell(
                line.cells[field], strong=is_vote, colour="text" if is_vote else "text_2"
            )

        super().__init__(
            [
                Column("who", tr("Hồ sơ xét"), lambda line: Cell(line.item.full_name, strong=True),
                       150, stretch=True),
                Column("award", tr("Hình thức"), award, 130),
                *(Column(name, heads[name], number(name), 66, right=True)
                  for name in tally.FIELDS),
                Column("result", tr("Kết quả"), _result, 186),
            ],
            key=lambda line: line.item.id,
            sentence=lambda line: ", ".join(
                [
                    line.item.full_name,
                    *(f"{heads[name]} {line.cells[name]}" for name in tally.VOTES),
                    _result(line).text,
                ]
            ),
        )  # fmt: skip

    def field(self, column: int) -> str:
        name = self.columns[column].name if 0 <= column < len(self.columns) else ""
        return name if name in tally.FIELDS else ""

    def said(self, row: Line, field: str) -> str:
        return row.cells[field]

    def called(self, row: Line, field: str) -> tuple[str, str]:
        return f"{HEADS[field]}, {row.item.full_name}", row.words


class _Table(TypedTable):
    """Enter goes down, Tab right and past the last number out of the sheet."""

    def __init__(self, model: _Model) -> None:
        super().__init__(model, accessible_name=tr("Bảng số phiếu"))
        self.opened.connect(lambda _row: self.onward())

    def go_to(self, place: int) -> None:
        """Put the cursor on the first number of a line."""
        columns = (n for n in range(self.typed.columnCount()) if self.typed.field(n))
        index = self.typed.index(place, next(columns))
        if index.isValid():
            self.put_cursor(index)

    def field_here(self) -> str:
        """What the current cell means; the first number where it is none."""
        return self.typed.field(self.currentIndex().column()) or tally.FIELDS[0]

    def focusNextPrevChild(self, next: bool) -> bool:
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Thin lines between the numbers: cells to type into."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        bottom = self.rowViewportPosition(self.typed.rowCount() - 1) + self.rowHeight(0)
        for column in self.columns_on_show():
            if self.typed.field(column):
                left = self.columnViewportPosition(column)
                painter.fillRect(left, 0, 1, bottom, theme.shade("line_soft"))
        painter.end()


def _result(line: Line) -> Cell:
    if line.state is State.EMPTY:
        return Cell(tr("Gõ riêng") if line.words else tr("Còn trống"),
                    tone="ask" if line.words else "idle")  # fmt: skip
    if line.state is State.WRONG:
        return Cell(_sum_words(line), icon="circle-alert", icon_colour="bad", colour="bad")
    if line.state is State.DIFFERS:
        return Cell(tr("Khác lần một"), tone="bad")
    if line.outcome is None:
        return Cell(line.words, tone="ok" if line.state is State.GOOD else "idle")
    words = tr("Đạt {0}") if line.outcome.passed else tr("Chưa đạt {0}")
    return Cell(words.format(line.outcome.percent), tone="ok" if line.outcome.passed else "bad")


def _sum_words(line: Line) -> str:
    """What keeps a line from being recorded, in a word or two; the whole stands below the sheet."""
    if line.more is None:
        return tr("Còn thiếu số")
    if line.more == 0:
        return tr("Chưa đúng")
    return (tr("Thừa {0} phiếu") if line.more > 0 else tr("Thiếu {0} phiếu")).format(abs(line.more))
