"""One meeting of a unit, written down for a whole list of dossiers at once."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.nominations import actions, reviews
from app.nominations.actions import OPEN, number_text
from app.nominations.listing import NominationRow
from app.nominations.reviews import Review, Vote
from ui import theme
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.moves import undo_of
from ui.nominations.words import award_name, tr
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.inputs import DayInput, LineInput, NumberInput
from ui.parts.text import ElidedText, Text

NUMBERS = ("votes_for", "votes_against")
KEYS = tr("Enter: xuống dòng · Tab: sang phải · Ctrl+Enter: ghi. Dòng để trống thì không ghi.")
WIDE = 96  # px at 100 % of a number


class LineNumber(NumberInput):
    """A number of one line: Enter and the down key go to the same number of the next line."""

    went = Signal(int)  # so many lines further

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Enter: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in steps:
            self.went.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class VoteLines(QWidget):
    """Who was voted on, and two numbers each. Enter goes down, Tab goes right."""

    def __init__(self, desk: Desk, rows: Sequence[NominationRow]) -> None:
        super().__init__()
        self.rows = rows
        self.numbers: list[dict[str, LineNumber]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        heads = (tr("Hồ sơ"), tr("Đồng ý"), tr("Không đồng ý"))
        for column, words in enumerate(heads):
            self._grid.addWidget(Text(words, "label", "text_2"), 0, column)
        for place, row in enumerate(rows):
            name = ElidedText(row.full_name, "strong")
            about = f"{number_text(row.number)} · {award_name(desk.catalog, row.award_code)}"
            cell = Column(name, ElidedText(about, "caption", "text_3"), gap=0)
            self._grid.addWidget(cell, place + 1, 0)
            line: dict[str, LineNumber] = {}
            for column, (key, words) in enumerate(zip(NUMBERS, heads[1:], strict=True), 1):
                box = LineNumber(most=9_999)
                box.setAccessibleName(f"{row.full_name}, {words}")
                box.went.connect(lambda by, place=place, key=key: self.go(place + by, key))
                self._grid.addWidget(box, place + 1, column)
                line[key] = box
            self.numbers.append(line)
        self.restyle()

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.px(6))
        for line in self.numbers:
            for box in line.values():
                box.setFixedWidth(theme.px(WIDE))

    def go(self, place: int, key: str) -> None:
        """Put the cursor into a number of a line; past the last line into the next column."""
        if place == len(self.rows) and key == NUMBERS[0]:
            place, key = 0, NUMBERS[1]
        if 0 <= place < len(self.rows):
            box = self.numbers[place][key]
            box.setFocus(Qt.FocusReason.TabFocusReason)
            box.selectAll()
            around: QWidget | None = box
            while around is not None and not isinstance(around, QScrollArea):
                around = around.parentWidget()
            if around is not None:
                around.ensureWidgetVisible(box)

    def fill(self, votes_for: int) -> None:
        """Everybody agreed, wherever nothing is typed yet."""
        for line in self.numbers:
            if all(box.value() is None for box in line.values()):
                line["votes_for"].setText(str(votes_for))

    def votes(self) -> list[Vote]:
        """Every line as it is typed."""
        return [
            Vote(row.id, row.full_name, line["votes_for"].value(), line["votes_against"].value())
            for row, line in zip(self.rows, self.numbers, strict=True)
        ]


class ReviewAllDialog(LongDialog):
    """The facts of the meeting once, the votes line by line; one undo takes all of it back."""

    def __init__(self, desk: Desk, rows: Sequence[NominationRow]) -> None:
        self._desk = desk
        self.unit = LineInput(_unit_of(desk, rows))
        self.day = DayInput(short_day(desk.today()))
        self.chair = LineInput()
        self.members, self.present = NumberInput(most=9_999), NumberInput(most=9_999)
        self.lines = VoteLines(desk, rows)
        self.agreed = Button(tr("Dòng trống: &tất cả đồng ý"), "link", clicked=self._all_agreed)
        super().__init__(
            tr("Bình xét ở đơn vị, {0} hồ sơ").format(len(rows)),
            Field(tr("Đơn &vị bình xét"), self.unit, name="unit_name"),
            FieldGrid(
                (
                    Field(tr("&Ngày họp"), self.day, name="held_on", check=self.day.problem),
                    Field(tr("&Chủ trì"), self.chair, optional=True, name="chaired_by"),
                ),
                (
                    Field(tr("Đơn vị có &mấy người"), self.members, name="members"),
                    Field(tr("&Dự họp"), self.present, name="present"),
                ),
            ),
            Line("line_soft"),
            Row(
                (Text(KEYS, "caption", "text_3", wrap=True), 1),
                self.agreed,
                gap=10,
            ),
            self.lines,
            verb=tr("Ghi &bình xét"),
            action=self._record,
            width=620,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        (self.members if self.unit.text() else self.unit).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter records from wherever the cursor is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _all_agreed(self) -> None:
        present = self.present.value()
        if present is None:
            self.present.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.lines.fill(present)

    def _record(self) -> None:
        desk = self._desk
        meeting = Review(
            self.unit.text(),
            parse_day(self.day.text(), "held_on"),
            self.members.value() or 0,
            self.present.value() or 0,
            0,
            0,
            self.chair.text(),
        )
        try:
            made = desk.workspace.write(
                reviews.record_all, meeting, self.lines.votes(), desk.today()
            )
        except ClerkError as error:
            self._go_to(error.field)
            raise
        desk.window.toast(tr("Đã ghi bình xét cho {0} hồ sơ").format(len(made)), undo_of(desk))

    def _go_to(self, field: str) -> None:
        """To the line that is at fault."""
        name, _, id = field.partition(":")
        for place, row in enumerate(self.lines.rows):
            if id and row.id == UUID(id):
                self.lines.go(place, name)


def _unit_of(desk: Desk, rows: Sequence[NominationRow]) -> str:
    """The unit that all of them come from, where it is one."""
    found = {desk.workspace.read(actions.read, row.id).draft.source for row in rows}
    return found.pop() if len(found) == 1 else ""


def review_all(desk: Desk, rows: Sequence[NominationRow]) -> ReviewAllDialog:
    """Ask for the meeting on some dossiers. Raises ClerkError where none is open to it any more."""
    fitting = [row for row in rows if row.step in OPEN]
    if not fitting:
        raise ClerkError(
            what=tr("Hồ sơ đang chọn đã qua thẩm tra nên không ghi bình xét nữa.")
            if rows
            else tr("Chưa chọn hồ sơ nào."),
            kept=tr("Hồ sơ vẫn nguyên."),
            todo=tr("Chọn các hồ sơ đang soạn hoặc đang thẩm tra. Shift+↑↓: chọn nhiều dòng."),
        )
    dialog = ReviewAllDialog(desk, fitting)
    dialog.open()
    return dialog
