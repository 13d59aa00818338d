"""The decision selected in the list, read only: who signed, who got what, its paper."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.dates import short_day
from app.decisions import actions
from app.money import dong, grouped
from ui import theme
from ui.desk import Desk
from ui.nominations.words import KIND_ICONS
from ui.parts.boxes import Column, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.text import Icon, Text

tr = partial(QCoreApplication.translate, "decisions")

WIDE = 336  # px at 100 %
SHOWN = 40  # lines spelled out; the rest stand on paper
TOP = Qt.AlignmentFlag.AlignTop


class DecisionPane(Column):
    """What was decided, and the two ways on: its certificates and its paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: UUID | None = None
        self.name = Text("", "name", wrap=True, copyable=True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.abstract = Text("", "body", "text_2", wrap=True)
        self.facts = Facts(names=78)
        self.open_button = Button(tr("Mở giấy khen"), icon="award", clicked=self._open)
        self.paper_button = Button(tr("Xem trên giấy"), "quiet", "file-text",
                                   clicked=lambda: self.open_paper(self._shown))  # fmt: skip
        self.total = Text("", "label", "text_2")
        self.people = Column(gap=7)
        self._inside = Column(
            self.name,
            self.abstract,
            6,
            Row(self.open_button, self.paper_button, None, gap=6),
            8,
            self.facts,
            10,
            SectionHead(tr("Được khen"), right=self.total),
            2,
            self.people,
            None,
            gap=4,
            margins=(20, 14, 20, 14),
        )
        self.rolled = Scrolled(self._inside)
        self.rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__((self.rolled, 1), gap=0, margins=(1, 0, 0, 0))
        self.rolled.hide()
        self.setAccessibleName(tr("Quyết định đang chọn"))

    def forget(self) -> None:
        """Read the next decision anew, even if it is the one on show."""
        self._shown = None

    def show_decision(self, decision_id: UUID | None) -> None:
        """Show a decision; None shows nothing."""
        if decision_id is None:
            self._shown = None
            self.rolled.hide()
            return
        if decision_id == self._shown:
            return
        read = self._desk.workspace.read
        found = read(actions.read, decision_id)
        lines = read(actions.register_lines, decision_id=decision_id)
        self._shown = decision_id
        self.name.setText(found.symbol)
        self.abstract.setText(found.abstract)
        self.facts.set(
            [
                (tr("Ngày"), short_day(found.decided_on)),
                (tr("Người ký"), found.signer_name),
                (tr("Thể thức"), ", ".join(found.signer_role)),
                (tr("Tiền thưởng"), dong(sum(line.amount for line in lines))),
            ]
        )
        done = sum(1 for line in lines if line.presented_on)
        self.total.setText(tr("đã trao {0}/{1}").format(done, len(lines)))
        self.people.clear()
        for line in lines[:SHOWN]:
            mark = ("circle-check", "ok") if line.presented_on else ("circle-dashed", "text_3")
            name = Text(line.full_name, "body", wrap=True)
            state = tr("đã trao") if line.presented_on else tr("chưa trao")
            name.setAccessibleName(f"{line.full_name}, {state}, {dong(line.amount)}")
            kind = Icon(KIND_ICONS.get(line.kind, "user-round"), "text_3", 16)
            amount = Text(grouped(line.amount), "body", "text_2")
            self.people.add(
                Row((Icon(*mark, 16), TOP), (kind, TOP), (name, 1), (amount, TOP), gap=8)
            )
        if len(lines) > SHOWN:
            words = tr("và {0} dòng nữa, xem trên giấy").format(len(lines) - SHOWN)
            self.people.add(Text(words, "caption", "text_3"))
        theme.restyle(self._inside)
        self.rolled.verticalScrollBar().setValue(0)
        self.rolled.show()

    def open_paper(self, decision_id: UUID | None) -> None:
        """The decision on paper."""
        if decision_id is not None:
            from ui.decisions.paper import DecisionPaperPage

            self._desk.window.open(DecisionPaperPage(self._desk, decision_id))

    def _open(self) -> None:
        if self._shown is not None:
            self._desk.open_decision(self._shown)

    def restyle(self) -> None:
        super().restyle()
        self.setFixedWidth(theme.px(WIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
