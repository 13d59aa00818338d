"""The decision selected in the list, read only: who signed, who got what, its paper."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt

from app.dates import short_day
from app.decisions import actions, after_papers
from app.decisions.actions import DecisionDetail, RegisterRow
from app.documents.blocks import Paper
from app.money import dong, grouped
from ui.decisions.handing import ceremony_dialog, show_money_slips, show_signing_list
from ui.desk import Desk
from ui.nominations.words import KIND_ICONS, paper_name
from ui.paper import PaperPage
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.sidepane import SidePane
from ui.parts.text import Icon, Text
from ui.register.fund import pay_dialog

tr = partial(QCoreApplication.translate, "decisions")

SHOWN = 40  # lines spelled out; the rest stand on paper
TOP = Qt.AlignmentFlag.AlignTop


class DecisionPane(SidePane):
    """What was decided, and the two ways on: its certificates and its paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.name = Text("", "name", wrap=True, copyable=True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.abstract = Text("", "body", "text_2", wrap=True)
        self.facts = Facts(names=78)
        self.open_button = Button(tr("Mở để in"), icon="award", clicked=self._open)
        self.paper_button = Button(tr("Xem trên giấy"), "quiet", "file-text",
                                   clicked=lambda: self.open_paper(self.shown_id))  # fmt: skip
        self.money_button = Button(tr("Bảng kê tiền thưởng"), "link", "coins",
                                   clicked=self.open_money)  # fmt: skip
        self.paid_button = Button(tr("Ghi đã chi"), "link", "hand-coins", clicked=self.pay)
        self.handing_button = Button(tr("Giấy tờ trao tặng"), "link", "medal",
                                     clicked=self.open_handing)  # fmt: skip
        self.total = Text("", "label", "text_2")
        self.people = Column(gap=7)
        super().__init__(
            self.name,
            self.abstract,
            6,
            Row(self.open_button, self.paper_button, None, gap=6),
            8,
            self.facts,
            Row(self.money_button, self.paid_button, None, gap=14),
            Row(self.handing_button, None),
            10,
            SectionHead(tr("Được khen"), right=self.total),
            2,
            self.people,
            name=tr("Quyết định đang chọn"),
            jobs=desk.window.shell.jobs,
        )

    def read(self, id: UUID) -> tuple[DecisionDetail, list[RegisterRow]]:
        read = self._desk.workspace.read
        return read(actions.read, id), read(actions.register_lines, decision_id=id)

    def fill(self, found: tuple[DecisionDetail, list[RegisterRow]]) -> None:
        decision, lines = found
        self.name.setText(decision.symbol)
        self.abstract.setText(decision.abstract)
        if lines:
            paper = paper_name(self._desk.catalog, lines[0].award_code, decision.decided_on)
            self.open_button.setText(tr("Mở {0}").format(paper))
        self.facts.set(
            [
                (tr("Ngày"), short_day(decision.decided_on)),
                (tr("Người ký"), decision.signer_name),
                (tr("Thể thức"), ", ".join(decision.signer_role)),
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

    def open_paper(self, decision_id: UUID | None) -> None:
        """The decision on paper."""
        if decision_id is not None:
            from ui.decisions.paper import DecisionPaperPage

            self._desk.window.open(DecisionPaperPage(self._desk, decision_id))

    def open_money(self) -> None:
        """The list of money for the accountant."""
        desk, shown = self._desk, self.shown_id
        if shown is None:
            return

        def make() -> Paper:
            return desk.workspace.read(after_papers.money, shown, desk.catalog)

        symbol = self.name.text()
        title = tr("Bảng kê tiền thưởng {0}").format(symbol)
        desk.window.open(PaperPage(desk, title, make, tr("bảng kê"), f"bang-ke-{symbol}"))

    def open_handing(self) -> None:
        """The papers of the handing over, to choose from."""
        symbol, shown = self.name.text(), self.shown_id
        if shown is None:
            return
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Giấy mời trao tặng…"), lambda: ceremony_dialog(self._desk, shown, symbol).open()),
            (tr("Danh sách ký nhận…"), partial(show_signing_list, self._desk, shown, symbol)),
            (tr("Phiếu nhận tiền thưởng…"), partial(show_money_slips, self._desk, shown, symbol)),
        ]
        button = self.handing_button
        pop_up(menu_of(self, *choices), button.mapToGlobal(QPoint(0, button.height())))

    def pay(self) -> None:
        """Write down that the money left the fund."""
        if self.shown_id is not None:
            pay_dialog(self._desk, self.shown_id, self.name.text()).open()

    def _open(self) -> None:
        if self.shown_id is not None:
            self._desk.open_decision(self.shown_id)
