"""What each of several dossiers answered when all were moved on at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.nominations.actions import number_text
from app.nominations.bulk import Answer
from ui import theme
from ui.desk import Desk
from ui.forms import Dialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import step_word, tr
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.text import Text

HIGH = 300  # px of the list at 100 %


class AnswersDialog(Dialog):
    """One line for each dossier; Enter opens one that stayed."""

    def __init__(
        self, desk: Desk, answers: Sequence[Answer], parent: QWidget | None = None
    ) -> None:
        self._desk = desk
        moved = sum(answer.step is not None for answer in answers)
        left = len(answers) - moved
        ordered = sorted(answers, key=lambda answer: answer.step is not None)
        self.model = PagedModel(
            [
                ListColumn("number", tr("Số hồ sơ"), _number, 84),
                ListColumn("name", tr("Cá nhân, tập thể"), _name, 170),
                ListColumn("answer", tr("Kết quả"), _said, 300, stretch=True),
            ],
            sentence=lambda row: f"{row.full_name}, {_said(row).text}",
        )
        self.model.set_rows(ordered)
        self.table = RowsTable(self.model, accessible_name=tr("Kết quả từng hồ sơ"))
        self.table.setTabKeyNavigation(False)
        self.table.opened.connect(self._open)
        self._left = [answer.id for answer in ordered if answer.step is None]
        self.common = Button(
            tr("&Ghi chung cho {0} hồ sơ còn lại").format(left),
            icon="list-checks",
            clicked=self._ask_common,
            writes=True,
        )
        super().__init__(
            tr("Đã chuyển {0} hồ sơ, {1} hồ sơ còn lại").format(moved, left),
            Text(tr("Hồ sơ còn lại vẫn ở bước cũ, lý do ghi bên dưới."), "body", "text_2"),
            self.table,
            Row(self.common, None),
            verb=tr("&Mở hồ sơ đang chọn"),
            action=lambda: self._open(self.table.current_row()),
            safe=tr("&Xong"),
            width=720,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table.selectRow(0)
        self.table.setFocus()

    def restyle(self) -> None:
        super().restyle()
        self.table.setFixedHeight(theme.px(HIGH))

    def _ask_common(self) -> None:
        """What all of them lack, asked for once."""
        from ui.nominations.common import ask_common

        self.done(0)
        ask_common(self._desk, self._left)

    def _open(self, row: Answer | None) -> None:
        if row is not None:
            self.done(0)
            self._desk.open_nomination(row.id)


def _number(row: Answer) -> str:
    return number_text(row.number)


def _name(row: Answer) -> Cell:
    return Cell(row.full_name, strong=True)


def _said(row: Answer) -> Cell:
    if row.step is not None:
        return Cell(tr("Đã sang {0}").format(step_word(row.step)), icon="circle-check")
    return Cell(row.reason, icon="circle-alert", colour="bad")
