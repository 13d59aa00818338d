"""The session selected in the list, read only: where, who, what it hears, what comes next."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from app.council import view
from app.council.view import BALLOTS, KINDS, Item, SessionState, SessionView, number_words, outcome
from app.dates import short_day
from ui.council.words import tr
from ui.desk import Desk
from ui.nominations.words import award_name
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.sidepane import SidePane
from ui.parts.text import Icon, Text

SHOWN = 40  # dossiers spelled out
TOP = Qt.AlignmentFlag.AlignTop
VERBS = {
    SessionState.PLANNED: tr("Điểm danh, mở phiên họp"),
    SessionState.RUNNING: tr("Vào phiên họp"),
    SessionState.ADJOURNED: tr("Xem phiên họp"),
    SessionState.CLOSED: tr("Xem phiên họp"),
}


class SessionPane(SidePane):
    """What a session is about, and the way in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.name = Text("", "name", wrap=True)
        self.facts = Facts(names=78)
        self.open_button = Button("", icon="gavel", clicked=self._open)
        self.head = SectionHead(tr("Hồ sơ xét"))
        self._items = Column(gap=6)
        super().__init__(
            self.name,
            self.facts,
            Row(self.open_button, None),
            4,
            self.head,
            self._items,
            name=tr("Phiên họp đang chọn"),
            jobs=desk.window.shell.jobs,
            gap=10,
            margins=(16, 14, 16, 14),
        )

    def read(self, id: UUID) -> SessionView:
        desk = self._desk
        return desk.workspace.read(view.read, id, desk.catalog, desk.today())

    def fill(self, shown: SessionView) -> None:
        draft = shown.draft
        chair, secretary = shown.member(draft.chair_id), shown.member(draft.secretary_id)
        self.name.setText(draft.title)
        who = shown.present
        self.facts.set(
            [
                (tr("Phiên"), f"{number_words(shown.number, shown.year)}, {KINDS[draft.kind]}"),
                (tr("Lúc"), f"{draft.starts_at}, {short_day(draft.held_on)}"),
                (tr("Nơi họp"), draft.place),
                (tr("Họp tiếp"), shown.continues),
                (tr("Chủ trì"), chair.draft.full_name if chair else tr("chưa chọn")),
                (tr("Thư ký"), secretary.draft.full_name if secretary else tr("chưa chọn")),
                (tr("Có mặt"), f"{who.present}/{who.members}"),
                (tr("Biểu quyết"), BALLOTS[draft.ballot]),
            ]
        )
        self.open_button.setText(VERBS[shown.state])
        self.head.set(tr("Hồ sơ xét"), str(len(shown.items)))
        self._items.clear()
        for item in shown.items[:SHOWN]:
            self._items.add(self._line(shown, item))
        if not shown.items:
            self._items.add(Text(tr("Chưa có hồ sơ nào."), "body", "text_2"))

    def _line(self, shown: SessionView, item: Item) -> Row:
        numbers = item.numbers(shown.draft.held_on)
        icon, colour, words = "circle-dashed", "text_3", tr("chưa bỏ phiếu")
        if numbers is not None:
            found = outcome(numbers, item.rule)
            icon, colour = ("circle-check", "ok") if found.passed else ("circle-x", "bad")
            words = tr("đồng ý {0}/{1}, {2}").format(found.votes, found.whole, found.percent)
        award = award_name(self._desk.catalog, item.award_code)
        told = Column(
            Text(item.full_name, "strong", wrap=True),
            Text(f"{award} · {words}", "caption", "text_3", wrap=True),
            gap=0,
        )
        return Row((Icon(icon, colour), TOP), (told, 1), gap=8)

    def _open(self) -> None:
        if self.shown_id is not None:
            self._desk.attempt(partial(self._desk.open_session, self.shown_id))
