"""The right side of the certificate page: the printer, the chosen text, the layout."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from app.certificates import layouts, placing, resizing
from app.certificates.drawing import shifted
from app.certificates.resizing import Grasp
from app.certificates.snapping import Box
from app.certificates.texts import CODE, EMBLEM, CertificateText, Mode, place_name
from app.errors import ClerkError
from ui.certificates.book import LayoutBook
from ui.certificates.calibrate import CalibrationPanel
from ui.certificates.layoutpanel import LayoutPanel
from ui.certificates.lengths import words_of
from ui.certificates.placed import LayoutView
from ui.certificates.textpanel import TextPanel
from ui.desk import Desk
from ui.parts.boxes import Panel, Scrolled
from ui.parts.later import Later
from ui.parts.tabs import Tabs

tr = partial(QCoreApplication.translate, "certificates")


class SidePanel(Panel):
    """Three tabs. While the second is in front, the sheet shows where each text stands.

    measured: the sheet on show is placed, and `trouble` and `crossing` say what is wrong with it.
    """

    measured = Signal()

    def __init__(self, desk: Desk, book: LayoutBook, view: LayoutView) -> None:
        self._desk, self._book, self._view = desk, book, view
        self._sheet: tuple[CertificateText, Mode] | None = None
        self._lines: tuple[placing.Line, ...] = ()
        self.trouble: ClerkError | None = None  # what is too long for the sheet on show
        self._grasp: Grasp | None = None
        self.calibration = CalibrationPanel(desk)
        self.tabs = Tabs(
            [tr("Căn máy in"), tr("Chữ đang chọn"), tr("Mẫu")],
            name=tr("Máy in, chữ và mẫu"),
            gap=18,
        )
        self._award = ""
        self._text_panel = Later(self._make_text, self.tabs)
        self._layout_panel = Later(self._make_layout_panel, self.tabs)
        self._parts = (self.calibration, self._text_panel, self._layout_panel)
        self.stack = QStackedWidget()
        for part in self._parts:
            self.stack.addWidget(part if part is self._text_panel else Scrolled(part))
        # each part scrolls by itself: it takes the height there is and asks the page for none
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        super().__init__(self.tabs, (self.stack, 1), gap=10, margins=(10, 6, 10, 10))
        self.tabs.chosen.connect(self._turn)
        book.fonts_read.connect(self._measure)
        view.picked.connect(lambda name: self.text.choose(name))
        view.moved.connect(lambda *by: self.text.move_text(*by))
        view.held.connect(self._hold)
        view.pulled.connect(self._pull)
        view.stepped.connect(lambda *by: self.text.resize_text(*by))

    @property
    def text(self) -> TextPanel:
        """The second tab."""
        return self._text_panel.part

    def _make_text(self) -> TextPanel:
        made = TextPanel(self._book)
        made.picked.connect(lambda _name: self._mark())
        return made

    @property
    def layout_panel(self) -> LayoutPanel:
        """The third tab."""
        return self._layout_panel.part

    def _make_layout_panel(self) -> LayoutPanel:
        made = LayoutPanel(self._desk, self._book)
        made.show_award(self._award)
        return made

    def show_sheet(self, text: CertificateText, mode: Mode) -> None:
        """Say which certificate is on the sheet, and how."""
        self._sheet = text, mode
        self._measure()

    def _measure(self) -> None:
        """Place the texts of the sheet; where a font is still being read, once it is."""
        self.trouble, self._lines = None, ()
        if self._sheet is not None and self._book.is_measurable:
            text, mode = self._sheet
            try:
                self._lines = placing.place(text, self._book.layout, mode)
            except ClerkError as error:
                self.trouble = error
                with suppress(ClerkError):  # letters that no font has: there is no sheet at all
                    self._lines = placing.place(text, self._book.layout, mode, anyhow=True)
        self._show_boxes()
        self.measured.emit()

    def crossing(self) -> str:
        """What is said of the sheet where one of its texts lies on another, else ""."""
        if self._sheet is None or self.trouble is not None:
            return ""
        found = placing.crossings(self._lines, self._book.layout, self._sheet[1])
        return tr("“{0}” đè lên “{1}”").format(*map(place_name, found[0])) if found else ""

    def show_award(self, name: str) -> None:
        """Say which award it is of, and let the printer's measures be those of its paper."""
        self._award = name
        if self._layout_panel.made is not None:
            self._layout_panel.made.show_award(name)
        self.calibration.set_paper(self._book.layout.paper)

    def changes_layouts(self) -> bool:
        """Whether what is in front changes layouts, so that Ctrl+Z takes such a change back."""
        return self.tabs.current() != self._parts.index(self.calibration)

    def _turn(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._show_boxes()

    def _hold(self) -> None:
        """A hand takes hold of the chosen text: what it does until it lets go is one step."""
        self._book.begin()
        self._grasp = resizing.grasp(self._book.layout, self.text.name(), self._lines)

    def _pull(self, handle: resizing.Handle, right: float, down: float) -> None:
        if self._grasp is not None:
            with suppress(ValueError):  # a size that no paper has stays as it was
                self.text.put(resizing.pulled(self._grasp, handle, right, down))

    def _show_boxes(self) -> None:
        boxes: dict[str, Box] | None = None
        marks: dict[str, Box] = {}
        if self._sheet is not None and self.tabs.current() == self._parts.index(self._text_panel):
            layout = self._book.layout
            drawn = placing.spots(layout, self._sheet[1])
            boxes = self._all_on_paper(placing.boxes(self._lines) | drawn)
            marks = self._all_on_paper(placing.marks(layout, self._lines) | drawn)
        self._view.show_boxes(boxes, marks)
        self._mark()

    def _all_on_paper(self, boxes: dict[str, Box]) -> dict[str, Box]:
        return {name: self._on_paper(box) for name, box in boxes.items()}

    def _on_paper(self, box: Box) -> Box:
        """Where a box of the layout comes out, after what makes up for the printer."""
        offset = self.calibration.offset()
        return (*shifted(box[0], box[1], offset), *shifted(box[2], box[3], offset))

    def _mark(self) -> None:
        if self._text_panel.made is None:
            return  # no text is chosen while nobody has looked at them
        name, layout = self.text.name(), self._book.layout
        field = self.text.chosen()
        x, y = layouts.place_of(layout, name)
        centred = name == EMBLEM or (field is not None and field.align == "centre")
        frame = resizing.frame(resizing.grasp(layout, name, self._lines))
        if field is not None:
            sized = tr("rộng {0}   cỡ {1}").format(words_of(field.width), words_of(field.size))
        else:
            side = layout.code.size if name == CODE else layout.emblem.diameter
            sized = tr("cạnh {0}").format(words_of(side))
        self._view.choose(
            name,
            (x, y),
            in_middle=centred and x == layout.width / 2,
            frame=None if frame is None else self._on_paper(frame),
            sized=sized,
        )
