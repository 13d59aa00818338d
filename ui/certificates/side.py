"""The right side of the certificate page: the printer, the chosen text, the layout."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from app.certificates import placing
from app.certificates.drawing import shifted
from app.certificates.texts import CertificateText, Mode
from app.errors import ClerkError
from ui.certificates.book import LayoutBook
from ui.certificates.calibrate import CalibrationPanel
from ui.certificates.layoutpanel import LayoutPanel
from ui.certificates.placed import Box, LayoutView
from ui.certificates.textpanel import TextPanel
from ui.desk import Desk
from ui.parts.boxes import Panel
from ui.parts.tabs import Tabs

tr = partial(QCoreApplication.translate, "certificates")


class SidePanel(Panel):
    """Three tabs. While the second is in front, the sheet shows where each text stands."""

    def __init__(self, desk: Desk, book: LayoutBook, view: LayoutView) -> None:
        self._book, self._view = book, view
        self._sheet: tuple[CertificateText, Mode] | None = None
        self.calibration = CalibrationPanel(desk)
        self.text = TextPanel(book)
        self.layout_panel = LayoutPanel(desk, book)
        self._parts = (self.calibration, self.text, self.layout_panel)
        self.tabs = Tabs(
            [tr("Căn máy in"), tr("Chữ đang chọn"), tr("Mẫu")], name=tr("Máy in, chữ và mẫu")
        )
        self.stack = QStackedWidget()
        for part in self._parts:
            self.stack.addWidget(part)
        super().__init__(self.tabs, (self.stack, 1), gap=10, margins=(14, 6, 14, 10))
        self.tabs.chosen.connect(self._turn)
        self.text.picked.connect(lambda _name: self._mark())
        view.picked.connect(self.text.choose)
        view.moved.connect(self.text.move_text)

    def show_sheet(self, text: CertificateText, mode: Mode) -> None:
        """Say which certificate is on the sheet, and how."""
        self._sheet = text, mode
        self._show_boxes()

    def changes_layouts(self) -> bool:
        """Whether what is in front changes layouts, so that Ctrl+Z takes such a change back."""
        return self.tabs.current() != self._parts.index(self.calibration)

    def _turn(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._show_boxes()

    def _show_boxes(self) -> None:
        boxes: dict[str, Box] | None = None
        if self._sheet is not None and self.tabs.current() == self._parts.index(self.text):
            text, mode = self._sheet
            with suppress(ClerkError):  # told where the sheet would stand
                lines = placing.place(text, self._book.layout, mode)
                offset = self.calibration.offset()
                boxes = {
                    name: (*shifted(box[0], box[1], offset), *shifted(box[2], box[3], offset))
                    for name, box in placing.boxes(lines).items()
                }
        self._view.show_boxes(boxes)
        self._mark()

    def _mark(self) -> None:
        field, layout = self.text.chosen(), self._book.layout
        in_middle = field.align == "centre" and field.x == layout.width / 2
        self._view.choose(field.name, (field.x, field.y), in_middle=in_middle)
