"""First start, step 3: the recovery code, on paper before anything else."""

import secrets
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from app.files import write_careful
from ui import theme
from ui.errors import show_error
from ui.forms import Field
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Check, LineInput
from ui.parts.notices import Notice
from ui.parts.text import Icon, Text
from ui.start.frame import point_at, sheet
from ui.start.unit import lay


class RecoverySheetPage(QWidget):
    """Six groups to print or save, and one of them typed back.

    finish, back: the words of the red button and of the way out, where they are not those of the
    first start; note: one more sentence under the title.
    """

    finished = Signal()
    back = Signal()

    def __init__(
        self, code: str, day: str, *, finish: str = "", back: str = "", note: str = ""
    ) -> None:
        super().__init__()
        tr = self.tr
        self._groups, self._day, self._office = code.split("-"), day, ""
        self.asked = secrets.randbelow(len(self._groups))
        cells = QWidget()
        grid = QGridLayout(cells)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        across = 2 if theme.is_large() else 3
        for number, group in enumerate(self._groups):
            grid.addWidget(_Group(number + 1, group), number // across, number % across)
        self.print_button = Button(
            tr("&In phiếu mã khôi phục"), icon="printer", clicked=self._print
        )
        self.save_button = Button(tr("&Lưu PDF vào USB"), icon="usb", clicked=self._save)
        warning = Notice(
            "warn",
            tr("Quên mật khẩu mà mất luôn mã này thì không ai mở được dữ liệu"),
            tr(
                "In ra, cho vào phong bì niêm phong, cất ở tủ hồ sơ của Chủ tịch hoặc văn thư."
                " Đừng chụp ảnh, đừng gửi Zalo."
            ),
        )
        self.kept = Check(tr("&Đã in và cất mã khôi phục"))
        self.typed = Field(
            tr("&Gõ lại nhóm số {0} để chắc là đã ghi đúng").format(self.asked + 1),
            LineInput(width=130),
        )
        self._right = Row(Icon("circle-check", "ok"), Text(tr("Đúng rồi"), "label", "ok"), gap=6)
        self._right.hide()
        arrow = "" if back else "arrow-left"
        self.previous = Button(back or tr("&Quay lại"), "quiet", arrow, clicked=self.back.emit)
        self.finish = Button(
            finish or tr("&Bắt đầu dùng Sổ Vàng"), "primary", "check", clicked=self._go_on
        )
        why = tr(
            "Nếu quên mật khẩu, mã này là cách duy nhất để mở lại dữ liệu. Mã chỉ hiện một lần."
        )
        body = sheet(
            tr("Giữ mã khôi phục"),
            f"{why} {note}".strip(),
            cells,
            Row(self.print_button, self.save_button, None, gap=8),
            warning,
            self.kept,
            Row(self.typed, (self._right, Qt.AlignmentFlag.AlignVCenter), None, gap=10),
            buttons=Row(self.previous, None, self.finish),
        )
        lay(self, Column(body, gap=0))
        self.typed.control.textChanged.connect(self._check)  # type: ignore[attr-defined]
        self.typed.control.returnPressed.connect(self._go_on)  # type: ignore[attr-defined]

    def is_right(self) -> bool:
        """Whether the group asked for was typed back, in any case."""
        return self.typed.text().strip().upper() == self._groups[self.asked]

    def _check(self, _text: str) -> None:
        self._right.setVisible(self.is_right())

    def _go_on(self) -> None:
        if not self.is_right():
            self.typed.set_error(
                self.tr("Chưa giống nhóm số {0} ở trên. So lại từng ký tự.").format(self.asked + 1)
            )
            point_at(self.typed)
        elif not self.kept.isChecked():
            self.typed.set_error(self.tr("Chưa đánh dấu “Đã in và cất mã khôi phục”."))
            point_at(self.typed)
            self.kept.setFocus()
        elif self.finish.isEnabled():
            self.finished.emit()

    def set_office(self, office: str) -> None:
        """The office that the printed sheet names; going back may have changed it."""
        self._office = office

    def wait(self, waiting: bool) -> None:
        """The file is being made: nothing can be asked twice."""
        self.finish.setEnabled(not waiting)
        self.previous.setEnabled(not waiting)

    def paper(self) -> bytes:
        """The sheet as PDF."""
        from app.documents import recovery_sheet  # here: the window opens without waiting for it

        sheet = recovery_sheet.RecoverySheet(self._office, tuple(self._groups), self._day)
        return recovery_sheet.write(sheet)

    def _print(self) -> None:
        from ui.printing import print_pdf

        print_pdf(self, self.paper(), self.tr("Mã khôi phục"))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Lưu phiếu mã khôi phục"), "ma-khoi-phuc.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(name)

    def save_to(self, name: str) -> None:
        """Save the sheet as PDF; a full or missing stick is told in three lines."""
        try:
            write_careful(Path(name), self.paper())
        except Exception as error:  # shown whole, nothing is lost by it
            show_error(self, error, self.tr("Chưa lưu được phiếu"))


class _Group(QWidget):
    def __init__(self, number: int, group: str) -> None:
        super().__init__()
        self._number, self._group = number, group
        self.setAccessibleName(f"{number}: {' '.join(group)}")

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("gold_line"), 1))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("text_3"))
        painter.setFont(theme.font("caption"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box.adjusted(theme.px(13), 0, 0, 0), middle, str(self._number))
        fixed = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        fixed.setPixelSize(theme.px(20))
        fixed.setWeight(QFont.Weight.Bold)
        painter.setFont(fixed)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._group)
