"""Making up for a printer that prints a little beside: print a sheet, measure twice, done."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.certificates import calibration, drawing, layouts
from app.certificates.calibration import Calibration
from app.certificates.drawing import Offset
from app.dates import short_day
from app.errors import ClerkError
from ui import printing, theme
from ui.certificates.lengths import Length
from ui.desk import Desk
from ui.forms import Field, FieldRow
from ui.parts.boxes import RING_MARGINS, Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Choice
from ui.parts.notices import Notice
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "certificates")

KEPT_PRINTER = "certificate printer"  # the chosen one, in the window's memory
KEPT_TRAYS = "certificate trays"  # by printer and use


class CalibrationPanel(Column):
    """Chooses printer and tray, and asks for what was measured on the test sheet.

    `changed` says that the offset is another one; it is kept as soon as both numbers are right.
    use: what is printed; the tray is remembered for each: blanks do not lie where paper does.
    """

    changed = Signal()
    test_asked = Signal(object)  # the Offset to print the test sheet with

    def __init__(self, desk: Desk, use: str = "certificates") -> None:
        self._desk, self._memory, self._use = desk, desk.window.shell.memory, use
        self._found: Calibration | None = None
        self._paper, self._troubles = layouts.load().paper, ""
        self.printer = Choice()
        self.printer.setAccessibleName(tr("Máy in"))
        self.tray = Choice()
        self.tray.setAccessibleName(tr("Khay giấy"))
        self.none = Notice(
            "plain",
            tr("Chưa thấy máy in nào"),
            tr("Vẫn lưu PDF được, rồi in ở máy khác. Cắm và bật máy in xong, bấm F5."),
            icon="printer",
        )
        self.warning = Notice("warn", "")
        self.test = Button(
            tr("In tờ t&hử"),
            icon="printer",
            small=True,
            clicked=lambda: self.test_asked.emit(Offset()),
        )
        check = _length_check
        self.across = Field(tr("&Ngang đo được"), Length(), name="across", check=check())
        self.down = Field(tr("&Dọc đo được"), Length(), name="down", check=check())
        self.wide = Field(tr("Thước ngang"), Length(), name="wide", check=check(drawing.RULER))
        self.high = Field(tr("Thước dọc"), Length(), name="high", check=check(drawing.RULER))
        for ruler in (self.wide, self.high):
            ruler.control.setPlaceholderText(f"{drawing.RULER:g}")  # type: ignore[attr-defined]
        self.words = Text("", "body", "text", wrap=True)
        self.again = Button(
            tr("In lại tờ thử để xem"),
            "link",
            clicked=lambda: self.test_asked.emit(self.offset()),
        )
        self.when = Text("", "caption", "text_3", wrap=True)
        self.zero = Button(tr("Về 0"), "link", clicked=self.reset)
        self.zero.setToolTip(tr("Bỏ số căn của máy in và khay này"))
        self._steps = Column(
            Row((_Step("1", tr("In một tờ thử")), 1), self.test, gap=8),
            _Step("2", tr("Đo từ mép giấy đến dấu cộng")),
            _Diagram(),
            FieldRow(self.across, self.down),
            FieldRow(self.wide, self.high),
            _Step("3", tr("Máy tự bù cho mọi tờ in sau")),
            self.words,
            self.again,
            gap=8,
        )
        super().__init__(
            self.none,
            self.printer,
            self.tray,
            self.warning,
            self._steps,
            None,
            Line(),
            Row((self.when, 1), self.zero, gap=8),
            gap=8,
            margins=RING_MARGINS,
        )
        for field in self._measures():
            field.left.connect(self._keep)
            field.control.textChanged.connect(lambda _text: self._tell())  # type: ignore[attr-defined]
            field.control.returnPressed.connect(self._keep)  # type: ignore[attr-defined]
        self.printer.activated.connect(self._printer_chosen)
        self.tray.activated.connect(lambda _place: self._tray_chosen())
        self.find_printers()

    # ------------------------------------------------------------ printers

    def look_again(self) -> None:
        """F5: whether there is a printer now, or what was wrong with it is over."""
        if not self.printer_name() or self._troubles:
            self.find_printers()

    def find_printers(self) -> None:
        """Look again at which printers there are."""
        names = printing.printers()
        chosen = self.printer.value() or self._memory.get(KEPT_PRINTER)
        self.printer.set_choices([(name, name) for name in names])
        if chosen in names:
            self.printer.set_value(chosen)
        self.none.setVisible(not names)
        self.printer.setVisible(bool(names))
        self._steps.setVisible(bool(names))
        self._find_trays()

    def printer_name(self) -> str:
        """The chosen printer, "" where there is none."""
        return str(self.printer.value() or "")

    def tray_name(self) -> str:
        """The chosen tray, "" where the system does not tell them apart."""
        return str(self.tray.value() or "")

    def tray_for(self, use: str) -> str:
        """The tray of the chosen printer that was last chosen for a use, its usual one if none."""
        kept = self._kept_trays().get(f"{self.printer_name()}\n{use}")
        return str(kept) if self.tray.findData(kept) >= 0 else str(self.tray.itemData(0) or "")

    def set_use(self, use: str) -> None:
        """What is on show now: its tray is the one that was last chosen for it."""
        self._use = use
        before = self.tray_name()
        self.tray.set_value(self.tray_for(use))
        if self.tray_name() != before:
            self._recall()

    def _kept_trays(self) -> dict[str, str]:
        kept = self._memory.get(KEPT_TRAYS)
        return dict(kept) if isinstance(kept, dict) else {}

    def _tray_chosen(self) -> None:
        name = f"{self.printer_name()}\n{self._use}"
        self._memory.put(KEPT_TRAYS, self._kept_trays() | {name: self.tray_name()})
        self._recall()

    def _printer_chosen(self, _place: int) -> None:
        self._memory.put(KEPT_PRINTER, self.printer_name())
        self._find_trays()

    def _find_trays(self) -> None:
        name = self.printer_name()
        found = printing.trays(name) if name else []
        self._troubles = printing.troubles(name) if name else ""
        self.tray.set_choices(found)
        self.tray.set_value(self.tray_for(self._use))
        self.tray.setVisible(len(found) > 1)
        self._recall()

    def _warn(self) -> None:
        """What is wrong with the printer, or with this paper on it, before anything is sent."""
        name, title, text = self.printer_name(), "", ""
        if self._troubles:
            title = tr("Máy in báo: {0}").format(self._troubles)
            text = tr("Xử lý xong bấm F5.")
        elif name and not printing.has_paper(name, self._paper):
            title = tr("Máy in này không có khổ {0}").format(drawing.paper_words(self._paper))
            text = tr("Chữ có thể bị thu nhỏ hoặc cắt mất. In tờ thử trước, hoặc chọn máy in khác.")
        self.warning.set(title, text)
        self.warning.setVisible(bool(title))

    # ------------------------------------------------------------ measures

    def offset_on(self, paper: tuple[float, float], tray: str) -> Offset:
        """What makes up for the chosen printer with another paper, mm, and tray."""
        read = self._desk.workspace.read
        found = read(calibration.read, self.printer_name(), tray, paper)
        return found.offset() if found else Offset()

    def set_paper(self, paper: tuple[float, float]) -> None:
        """The paper that is in the tray now, mm: each has measures of its own."""
        if paper != self._paper:
            self._paper = paper
            self._recall()

    def offset(self) -> Offset:
        """What makes up for the chosen printer, tray and paper."""
        return self._found.offset() if self._found else Offset()

    def _measures(self) -> tuple[Field, Field, Field, Field]:
        return self.across, self.down, self.wide, self.high

    def reset(self) -> None:
        """Back to no offset for this printer and tray; what was kept can be typed again."""
        self._store(None)
        self._fill()

    def _recall(self) -> None:
        read = self._desk.workspace.read
        self._found = read(calibration.read, self.printer_name(), self.tray_name(), self._paper)
        self._fill()
        self._warn()
        self.changed.emit()

    def _fill(self) -> None:
        found = self._found
        values = (found.across, found.down, found.wide, found.high) if found else (None,) * 4
        for field, value in zip(self._measures(), values, strict=True):
            field.control.setText("" if value is None else f"{value:g}".replace(".", ","))  # type: ignore[attr-defined]
            field.set_error("")
        self._tell()

    def _typed(self) -> Calibration | None:
        """What stands in the fields; None while a number is missing or cannot be."""
        long = drawing.RULER
        try:
            return Calibration(
                calibration.length(self.across.text(), "across"),
                calibration.length(self.down.text(), "down"),
                calibration.length(self.wide.text(), "wide", long) if self.wide.text() else None,
                calibration.length(self.high.text(), "high", long) if self.high.text() else None,
                self._desk.today(),
            )
        except ClerkError:
            return None

    def _keep(self) -> None:
        typed, kept = self._typed(), self._found
        if typed is None:
            self._tell()
            return
        if kept is None or replace(typed, measured_on=kept.measured_on) != kept:
            self._store(typed)
        self._fill()  # 2,15 cm is shown as 21,5

    def _store(self, found: Calibration | None) -> None:
        self._desk.workspace.write(
            calibration.keep, self.printer_name(), self.tray_name(), self._paper, found
        )
        self._found = found
        self.changed.emit()

    def _tell(self) -> None:
        typed = self._typed()
        offset = typed.offset() if typed else Offset()
        waiting = typed is None and (self.across.text() or self.down.text())
        if any(field.error() for field in self._measures()):
            words = tr("Còn số đo chưa đúng: máy chưa bù theo các số này.")
        elif waiting:
            words = tr("Gõ đủ hai số đo, máy tính ra chỗ lệch.")
        elif typed is None:
            words = tr("Chưa căn: máy in theo đúng khổ giấy.")
        else:
            words = drawing.in_words(offset) + "."
        self.words.setText(words)
        self.again.setVisible(self._found is not None)
        self.zero.setVisible(self._found is not None)
        paper = drawing.paper_words(self._paper)
        if self._found is None:
            self.when.setText(tr("Nhớ riêng cho từng máy in, khay và khổ giấy ({0})").format(paper))
        else:
            day = short_day(self._found.measured_on)
            self.when.setText(tr("Giấy {0}, căn lần trước {1}").format(paper, day))


def _length_check(true: float = drawing.CROSS) -> Callable[[str], str]:
    """A check for a field of millimetres; an empty one is not wrong, only not measured yet."""

    def check(typed: str) -> str:
        if not typed:
            return ""
        try:
            calibration.length(typed, "", true)
        except ClerkError as error:
            return f"{error.what} {error.todo}"
        return ""

    return check


class _Step(Row):
    """1 In một tờ thử"""

    def __init__(self, number: str, words: str) -> None:
        super().__init__(
            Text(number, "label", "gold_ink", weight=700),
            (ElidedText(words, "label"), 1),
            gap=8,
        )


class _Diagram(QWidget):
    """What is to be measured: from the paper's edge to the cross, across and down."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("Hình tờ thử: ngang là từ mép trái đến dấu cộng, dọc là từ mép trên đến dấu cộng")
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(92))

    def restyle(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface_alt"))
        px, font = theme.px, theme.font("caption")
        painter.setFont(font)
        left, top, right = px(46), px(24), self.width() - px(10)
        cross = QPointF(left + px(86), top + px(42))
        painter.setPen(QPen(theme.colour("text_3"), 1))
        painter.drawText(QPointF(left, top - px(6)), tr("mép trên tờ giấy"))
        painter.setBrush(theme.colour("surface"))
        paper = [(left, self.height()), (left, top), (right, top), (right, self.height())]
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in paper]))
        painter.setPen(QPen(theme.colour("text"), px(1.4)))
        arm = px(9)
        painter.drawLine(cross - QPointF(arm, 0), cross + QPointF(arm, 0))
        painter.drawLine(cross - QPointF(0, arm), cross + QPointF(0, arm))
        painter.setPen(theme.colour("text_3"))
        painter.drawText(cross + QPointF(px(16), px(4)), tr("dấu cộng"))
        self._arrow(painter, QPointF(left, cross.y()), cross - QPointF(arm + px(3), 0))
        self._arrow(painter, QPointF(cross.x(), top), cross - QPointF(0, arm + px(3)))
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.drawText(QPointF(left + px(18), cross.y() - px(6)), tr("ngang"))
        painter.drawText(QPointF(cross.x() + px(7), top + px(18)), tr("dọc"))

    @staticmethod
    def _arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
        ink = theme.colour("indigo")
        painter.setPen(QPen(ink, theme.px(1.6)))
        painter.drawLine(start, end)
        painter.setBrush(ink)
        long, half = theme.px(6), theme.px(3.5)
        along = end - start
        length = (along.x() ** 2 + along.y() ** 2) ** 0.5 or 1.0
        unit = along / length
        across = QPointF(-unit.y(), unit.x())
        painter.setPen(QPen(ink, 1))
        for tip, way in ((start, 1), (end, -1)):
            back = tip + unit * long * way
            painter.drawPolygon(QPolygonF([tip, back + across * half, back - across * half]))
