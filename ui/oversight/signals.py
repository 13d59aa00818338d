"""Signals to look at: each says what stands in the file, never who is to blame."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from app.dates import short_day
from app.links import Link
from app.oversight import signal_rows, watching
from app.oversight.signals import KINDS
from app.oversight.watching import Watched
from app.plan.measures import Measure
from ui.bookpage import BookPage, Verb
from ui.books import open_book
from ui.desk import Desk
from ui.entries import EntryDialog, text_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.notices import Notice
from ui.parts.text import Icon, Text
from ui.plan.figures import LinksPage
from ui.plan.words import open_link
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "oversight")

TOP = Qt.AlignmentFlag.AlignTop
MOST_LINKS = 8  # records that a dialog names; the others are counted


class SignalsPage(BookPage):
    """Those that nobody has looked at first."""

    paste_words = tr("Dấu hiệu do máy tìm trong sổ, không dán vào")
    name = "signals"
    title = tr("Dấu hiệu cần xem")
    help_text = tr(
        "Máy đối chiếu sổ và nêu chỗ nên xem lại. Mỗi dấu hiệu chỉ nói điều đang có trong sổ, kèm"
        " những lý do bình thường có thể có; không kết luận ai đúng ai sai.\nEnter: xem, mở bản"
        " ghi, ghi lý do · Dấu hiệu đã có lý do thì xuống cuối; có thêm bản ghi mới thì máy hỏi"
        " lại."
    )
    keys = tr("Enter: xem và ghi lý do")
    spared = ("kind",)

    def __init__(self, desk: Desk) -> None:
        self.home = "plan"
        super().__init__(desk)
        self.place = tr("Theo dõi kế hoạch")

    def read(self) -> Callable[[], Sequence[Watched]]:
        desk = self.desk
        return partial(desk.workspace.read, watching.read, desk.catalog, desk.today())

    def columns(self) -> list[ListColumn]:
        def sentence(row: Watched) -> Cell:
            told = tr("Lý do: {0}").format(row.reason) if row.reason else row.signal.reasons[0]
            second = told if row.reason else tr("Có thể vì: {0}").format(told)
            colour = "text" if row.is_open else "text_2"
            return Cell(row.signal.sentence, second, strong=row.is_open, colour=colour)

        def state(row: Watched) -> Cell:
            if row.is_open:
                return Cell(tr("Chưa xem"), tone="ask")
            return Cell(tr("Đã xem, có lý do"), tone="ok")

        return [
            ListColumn("kind", tr("Loại"), lambda row: KINDS[row.signal.kind], 236),
            ListColumn("sentence", tr("Trong sổ đang có"), sentence, 280, stretch=True),
            ListColumn("state", tr("Tình trạng"), state, 160),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "shield-check",
            tr("Không có dấu hiệu nào cần xem"),
            tr("Máy đã đối chiếu sổ vàng, giấy và bằng, số văn bản, tỷ lệ, thôn và hồ sơ sau bỏ"
               " phiếu trong ba năm."),
            (tr("Về theo dõi kế hoạch"), partial(self.desk.window.go, "plan"), "arrow-left"),
            (tr("Kiểm tra, giám sát"), partial(open_book, self.desk, "inspections"),
             "clipboard-check"),
        )  # fmt: skip

    def rows_shown(self, rows: Sequence[Watched]) -> None:
        waiting = sum(row.is_open for row in rows)
        self.sums.setText(tr("{0} dấu hiệu, {1} chưa xem").format(len(rows), waiting))

    def verbs(self, row: Watched) -> list[Verb]:
        desk = self.desk
        offered: list[Verb] = []
        if row.is_open:
            offered.append((tr("Xem và ghi lý do…"), lambda r: signal_dialog(desk, r).open()))
        else:
            offered.append((tr("Xem lại, bỏ lý do đã ghi"), self._ask_again))
        for one in row.signal.behind[:MOST_LINKS]:
            if one.kind:
                words = tr("Mở {0}").format(link_words(one))
                offered.append((words, partial(self._open_behind, one)))
        if row.signal.whom:
            offered.append((tr("Xem những tên ấy"), lambda r: open_people(desk, r)))
        return offered

    def _open_behind(self, one: Link, _row: Watched) -> None:
        self.desk.attempt(lambda: open_link(self.desk, one.kind, one.id))

    def _ask_again(self, row: Watched) -> None:
        desk, review = self.desk, row.review_id
        if review is None:
            return
        taken_back = desk.attempt(lambda: desk.workspace.write(watching.ask_again, review))
        if taken_back is not None:
            words = tr("Đã bỏ lý do, dấu hiệu lại chờ xem")
            desk.window.toast(words, of_last_change(desk, [review]))


def open_people(desk: Desk, row: Watched) -> None:
    """Everybody that a signal about a hamlet or group speaks of."""
    people = desk.workspace.read(signal_rows.people_of, desk.catalog, row.signal.whom)
    found = Measure(row.signal.facts, len(people), links=tuple(people))
    desk.window.open(LinksPage(desk, row.signal.facts, found))


def link_words(one: Link) -> str:
    """A record behind a signal in a few words."""
    return f"{one.name}, {one.words}" if one.words else one.name


def signal_dialog(desk: Desk, row: Watched) -> EntryDialog:
    """What stands there, why that may well be in order, the records, and what was found."""
    signal = row.signal
    made: list[EntryDialog] = []

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            watching.mark_seen,
            signal,
            values["reason"],
            desk.workspace.person.full_name,
            desk.today(),
        )

    def go(one: Link) -> None:
        made[0].reject()
        desk.attempt(lambda: open_link(desk, one.kind, one.id))

    def see() -> None:
        made[0].reject()
        open_people(desk, row)

    reasons = Column(
        Text(tr("Có thể có lý do bình thường"), "label", "text_2"),
        *(
            Row((Icon("circle-help", "text_3", 15), TOP),
                (Text(words, "body", "text_2", wrap=True), 1), gap=8)
            for words in signal.reasons
        ),
        gap=4,
    )  # fmt: skip
    shown = [one for one in signal.behind if one.kind][:MOST_LINKS]
    links: list[Any] = [
        Button(link_words(one), "link", "arrow-right", clicked=partial(go, one)) for one in shown
    ]
    if len(signal.behind) > len(shown) and shown:
        more = len(signal.behind) - len(shown)
        links.append(Text(tr("và {0} bản ghi nữa").format(more), "caption", "text_3"))
    if signal.whom:
        links.append(Button(tr("Xem những tên ấy"), "link", "arrow-right", clicked=see))
    records = Column(Text(tr("Bản ghi trong sổ"), "label", "text_2"), *links, gap=2)
    before: list[Any] = [Notice("plain", signal.sentence), reasons]
    dialog = EntryDialog(
        desk,
        KINDS[signal.kind],
        [
            (
                text_entry("reason", tr("&Đã xem, lý do"), optional=False,
                           help=tr("Đã đối chiếu gì, hỏi ai. Lý do lưu kèm tên và ngày xem.")),
            )
        ],
        keep,
        verb=tr("Đã &xem, có lý do"),
        done=tr("Đã ghi lý do ngày {0}").format(short_day(desk.today())),
        before=[*before, records] if links else before,
        width=620,
    )  # fmt: skip
    made.append(dialog)
    return dialog
