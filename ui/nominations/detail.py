"""The read-only detail beside the list: who, which step, what next, conditions, papers, log."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.dossier import Dossier
from app.journal import HistoryLine
from app.nominations import steps
from app.nominations.actions import number_text
from ui import theme
from ui.desk import Desk
from ui.nominations.conditions import ConditionLine
from ui.nominations.next import Next, what_next
from ui.nominations.papers import had_words
from ui.nominations.words import log_line, short_time, step_place, step_word, tr, who_line
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.heads import SectionHead
from ui.parts.steps import StepBar
from ui.parts.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop
WIDE = 336
SHOWN_LOG = 8
STEP_NAMES = [steps.LABELS[step] for step in steps.ORDER]


class Detail(Column):
    """Says with signals what was clicked; it changes nothing itself."""

    done = Signal(object)  # the Next whose verb was clicked
    open_asked = Signal(str)  # a section, or ""
    menu_asked = Signal(object)  # the button to open it under
    history_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.name = Text("", "name", wrap=True, copyable=True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more = IconButton("ellipsis", tr("Việc khác với hồ sơ này"))
        self.more.clicked.connect(lambda _checked=False: self.menu_asked.emit(self.more))
        self.who = Text("", "caption", "text_3", wrap=True)
        self.steps = StepBar(STEP_NAMES, 0)
        self.next_box = Column()
        self.verb: Button | None = None
        self.conditions_count = Text("", "label", "ok", weight=600)
        self.conditions = Column(gap=6)
        self.papers_count = Text("", "label", "ok", weight=600)
        self.log = Column(gap=5)
        history = Button(tr("Xem hết"), "link", clicked=lambda: self.history_asked.emit())
        self._inside = Column(
            Row((self.name, 1), (self.more, TOP), gap=6),
            self.who,
            6,
            self.steps,
            8,
            self.next_box,
            8,
            SectionHead(tr("Điều kiện"), right=self.conditions_count),
            self.conditions,
            8,
            SectionHead(tr("Giấy tờ"), right=self.papers_count),
            8,
            SectionHead(tr("Nhật ký"), right=history),
            self.log,
            None,
            gap=5,
            margins=(20, 14, 20, 14),
        )
        self.rolled = Scrolled(self._inside)
        self.rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__((self.rolled, 1), gap=0, margins=(1, 0, 0, 0))
        self.rolled.hide()
        self.setAccessibleName(tr("Chi tiết hồ sơ đang chọn"))

    def clear_detail(self) -> None:
        """Nothing is selected."""
        self.rolled.hide()

    def set(self, dossier: Dossier, log: Sequence[HistoryLine]) -> None:
        """Show a dossier."""
        detail = dossier.detail
        self.name.setText(dossier.subject.full_name)
        self.who.setText(who_line(dossier, number_text(detail.number)))
        aside = step_word(detail.step) if detail.step not in steps.ORDER else ""
        self.steps.set(step_place(detail.step), aside=aside)
        self._show_next(what_next(dossier))
        self._show_conditions(dossier)
        words, colour = had_words(dossier)
        self.papers_count.setText(words)
        self.papers_count.set_colour(colour)
        self.log.clear()
        for line in log[:SHOWN_LOG]:
            when = Text(short_time(line, self._desk.today()), "caption", "text_3")
            deed = Text(log_line(line), "caption", "text_2", wrap=True)
            self.log.add(Row((when, TOP), (deed, 1), gap=8))
        self.rolled.verticalScrollBar().setValue(0)
        self.rolled.show()

    def _show_next(self, found: Next) -> None:
        self.next_box.clear()
        colour = {"bad": "bad", "warn": "warn", "ok": "ok"}.get(found.tone, "indigo")
        panel = Panel(
            Row((Icon(found.icon, colour, 16), TOP), (Text(found.title, "strong", wrap=True), 1)),
            gap=6,
            margins=(14, 10, 14, 11),
            ground="surface_alt",
        )
        if found.text:
            panel.add(Text(found.text, "body", "text_2", wrap=True))
        self.verb = None
        if found.verb:
            icon = "circle-check" if found.deed == "confirm" else ""
            self.verb = Button(found.verb, "secondary", icon, clicked=lambda: self.done.emit(found))
            row = Row(self.verb, gap=6)
            if found.deed != "open":
                row.add(Button(tr("Mở hồ sơ"), "quiet", clicked=lambda: self.open_asked.emit("")))
            row.add(None)
            panel.add(row)
        self.next_box.add(panel)

    def _show_conditions(self, dossier: Dossier) -> None:
        found = dossier.result.conditions
        met = sum(1 for condition in found if condition.effective == "met")
        self.conditions_count.setText(tr("{0}/{1} đạt").format(met, len(found)))
        self.conditions_count.set_colour("ok" if met == len(found) else "warn")
        self.conditions.clear()
        for condition in found:
            self.conditions.add(ConditionLine(condition, brief=True))

    def restyle(self) -> None:
        super().restyle()
        self.setFixedWidth(theme.px(WIDE))

    def region(self) -> QWidget:
        """Where F6 goes."""
        return self._inside

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
