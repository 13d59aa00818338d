"""A month of what is due: days with their numbers, the chosen day's lines beside them."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app import agenda
from app.dates import EARLIEST_YEAR, LATEST_YEAR, due_state, short_day
from app.nominations import waiting
from app.progress import Report
from app.today import Due, Errand
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.home.lines import SHORT_DAYS, WEEKDAYS, DueLines
from ui.lists import RowsTable
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button, IconButton
from ui.parts.notices import announce
from ui.parts.text import Text
from ui.rows import Cell, PagedModel
from ui.rows import Column as ListColumn

WEEKS, WEEK = 6, 7
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class MonthGrid(QWidget):
    """Six weeks from the Monday before the first. One tab stop.

    Arrows go from day to day, Page Up and Down from month to month, Home to today; Enter goes to
    the day's lines.
    """

    moved = Signal(object)  # the day that is chosen now
    entered = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = self.day = today
        self._counts: dict[date, int] = {}
        self._hover: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)  # the ring is around the day
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def first(self) -> date:
        """The Monday that the picture begins with."""
        first = self.day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def last(self) -> date:
        return self.first() + timedelta(days=WEEKS * WEEK - 1)

    def count(self, day: date) -> int:
        """How much is due on a day, as far as it was read."""
        return self._counts.get(day, 0)

    def set_counts(self, counts: Mapping[date, int]) -> None:
        self._counts = dict(counts)
        self._tell()
        self.update()

    def go(self, day: date) -> None:
        """Choose a day."""
        if day != self.day and EARLIEST_YEAR <= day.year <= LATEST_YEAR:
            self.day = day
            self._tell()
            self.update()
            self.moved.emit(day)

    def turn(self, months: int) -> None:
        """The same day of another month, or its last."""
        year, month = divmod(self.day.year * 12 + self.day.month - 1 + months, 12)
        longest = monthrange(year, month + 1)[1]
        self.go(date(year, month + 1, min(self.day.day, longest)))

    def words(self) -> str:
        """The chosen day as a sentence."""
        day = f"{WEEKDAYS[self.day.weekday()]}, {short_day(self.day)}"
        count = self.count(self.day)
        return f"{day}, " + (
            self.tr("{0} việc").format(count) if count else self.tr("không có việc")
        )

    def _tell(self) -> None:
        self.setAccessibleName(self.tr("Lịch việc đến hạn"))
        self.setAccessibleDescription(self.words())

    # ------------------------------------------------------------ look

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(46) * WEEK, self._head() + theme.px(40) * WEEKS)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40) * WEEK, self._head() + theme.px(36) * WEEKS)

    @staticmethod
    def _head() -> int:
        return theme.line("caption") + theme.px(6)

    def _box(self, place: int) -> QRectF:
        wide = self.width() / WEEK
        high = (self.height() - self._head()) / WEEKS
        week, weekday = divmod(place, WEEK)
        return QRectF(weekday * wide, self._head() + week * high, wide, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption", weight=600))
        painter.setPen(theme.colour("text_3"))
        for place, words in enumerate(SHORT_DAYS):
            head = self._box(place)
            painter.drawText(QRectF(head.x(), 0, head.width(), self._head()), CENTRE, words)
        for place in range(WEEKS * WEEK):
            self._paint_day(painter, self.first() + timedelta(days=place), self._box(place))

    def _paint_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        inner = box.adjusted(2.5, 2.5, -2.5, -2.5)
        chosen, count = day == self.day, self.count(day)
        edge = "gold_line" if chosen else "control_line" if day == self.today else ""
        ground = "gold_tint" if chosen else "hover" if day == self._hover else ""
        painter.setPen(QPen(theme.colour(edge), 1) if edge else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 4, 4)
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(inner.adjusted(-1, -1, 1, 1), 5, 5)
        is_here = day.month == self.day.month
        number, small = theme.line("body"), theme.line("caption")
        top = inner.center().y() - (number + (small if count else 0)) / 2
        weight = 600 if day == self.today or count else None
        painter.setFont(theme.font("body", weight=weight))
        painter.setPen(theme.colour("text" if is_here else "text_3"))
        painter.drawText(QRectF(inner.x(), top, inner.width(), number), CENTRE, str(day.day))
        if not count:
            return
        state = due_state(day, self.today)
        painter.setFont(theme.font("caption", weight=500))
        painter.setPen(theme.colour({"late": "bad", "today": "warn"}.get(state, "indigo")))
        words = self.tr("{0} việc").format(count)
        if QFontMetrics(painter.font()).horizontalAdvance(words) > inner.width():
            words = str(count)
        painter.drawText(QRectF(inner.x(), top + number, inner.width(), small), CENTRE, words)

    # ------------------------------------------------------------ keys and mouse

    def _at(self, event: QMouseEvent) -> date | None:
        for place in range(WEEKS * WEEK):
            if self._box(place).contains(event.position()):
                return self.first() + timedelta(days=place)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event)
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self._hover = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._at(event)
        if day is not None:
            self.go(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        days = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Up: -WEEK, keys.Key_Down: WEEK}
        months = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        key = keys(event.key())
        if key in days:
            self.go(self.day + timedelta(days=days[key]))
        elif key in months:
            self.turn(months[key])
        elif key == keys.Key_Home:
            self.go(self.today)
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class CalendarView(Column):
    """The month and the chosen day's lines; reads only while it is on show."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.lines_of_day = DueLines(desk)
        self.grid = MonthGrid(desk.today())
        self.grid.moved.connect(self._moved)
        self.grid.entered.connect(self._into_lines)
        self.month = Text("", "strong")
        self.day_head = Text("", "strong", wrap=True)
        self.model = PagedModel(
            [ListColumn("what", self.tr("Việc"), self._what, stretch=True)],
            key=DueLines.key,
            sentence=self.lines_of_day.sentence,
        )
        self.table = RowsTable(
            self.model, density="row_two_line", accessible_name=self.tr("Việc của ngày đang chọn")
        )
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self.lines_of_day.open)
        self.nothing = Text(
            self.tr("Không có việc nào đến hạn ngày này."),
            "body",
            "text_3",
            wrap=True,
            align=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
        )
        turn = self.grid.turn
        head = Row(
            IconButton(
                "chevron-left",
                self.tr("Tháng trước (PgUp)"),
                clicked=lambda: turn(-1),
                small=True,
            ),
            IconButton(
                "chevron-right",
                self.tr("Tháng sau (PgDn)"),
                clicked=lambda: turn(1),
                small=True,
            ),
            self.month,
            None,
            Button(self.tr("Hôm nay"), "link", clicked=lambda: self.grid.go(self.grid.today)),
            gap=4,
        )
        self._month = Column(head, (self.grid, 1), gap=4, margins=(12, 8, 12, 8))
        self._day = Column(
            Row((self.day_head, 1), gap=0, margins=(16, 12, 16, 8)),
            Row((self.nothing, 1), gap=0, margins=(16, 0, 16, 8)),
            (self.table, 1),
            gap=0,
        )
        self._across = Line("line_soft", down=True)
        self._both = Row((self._month, 5), self._across, (self._day, 4), gap=0)
        super().__init__((self._both, 1), gap=0)
        self.nothing.hide()
        self.table.hide()

    def restyle(self) -> None:
        super().restyle()
        if not hasattr(self, "_both"):  # the parts are still being made
            return
        large, ways = theme.is_large(), QBoxLayout.Direction
        self._both.lines.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self._across.setVisible(not large)
        self.table.setMinimumHeight(theme.size("row_two_line") * 3 if large else 0)

    def reload(self) -> None:
        """Read the numbers of the month and the lines of the day."""
        self.grid.today = self._desk.today()
        first, last, day = self.grid.first(), self.grid.last(), self.grid.day
        workspace, catalog, today = self._desk.workspace, self._desk.catalog, self._desk.today()
        self.month.setText(self.tr("Tháng {0}/{1}").format(day.month, day.year))

        def work(
            _report: Report,
        ) -> tuple[dict[date, int], Sequence[Due | Errand], dict[UUID, waiting.Wait]]:
            lines = workspace.read(agenda.of_day, day, catalog)
            ids = [line.nomination_id for line in lines if isinstance(line, Due)]
            return (
                workspace.read(agenda.counts, first, last, catalog),
                lines,
                workspace.read(waiting.waits, ids, catalog, today),
            )

        self._desk.window.shell.jobs.start(
            work, done=self._show, failed=self._not_read, key="home calendar"
        )

    def _not_read(self, error: Exception) -> None:
        show_error(self, error, self.tr("Chưa đọc được lịch"))

    def _show(
        self, read: tuple[dict[date, int], Sequence[Due | Errand], dict[UUID, waiting.Wait]]
    ) -> None:
        counts, lines, self.lines_of_day.waits = read
        self.grid.set_counts(counts)
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self._day.lines.setStretch(1, 0 if lines else 1)
        if lines and self.table.current_row() is None:
            self.table.selectRow(0)
        day, count = self.grid.day, counts.get(self.grid.day, 0)
        words = f"{WEEKDAYS[day.weekday()]}, {short_day(day)}"
        self.day_head.setText(f"{words} · " + self.tr("{0} việc").format(count) if count else words)
        if self.grid.hasFocus():
            announce(self.grid, self.grid.words())

    def _moved(self, _day: date) -> None:
        self.reload()

    def _into_lines(self) -> None:
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _what(self, row: Due | Errand) -> Cell:
        return self.lines_of_day.what(row)
