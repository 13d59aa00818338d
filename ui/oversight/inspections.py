"""Inspections and supervision: the list, and one with its visits and what is to be put right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.dates import due_state, due_words, short_day
from app.oversight import finding_list, inspection_list, inspections
from app.oversight.inspections import (
    KINDS,
    STATES,
    FindingDraft,
    Found,
    InspectionDraft,
    InspectionView,
    Visit,
    VisitDraft,
)
from ui.bookpage import BookPage, Verb
from ui.books import open_book
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.page import PlateWords
from ui.parts.boxes import Column, Line
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column
from ui.recordfiles import Owner, files_verb, files_words, proof_of
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "oversight")

STATE_TONES = {
    "planned": "idle",
    "late": "warn",
    "visiting": "info",
    "fixing": "warn",
    "overdue": "bad",
    "done": "ok",
}


class InspectionsPage(BookPage):
    """Those that wait for something first, by their day."""

    name = "inspections"
    title = tr("Kiểm tra, giám sát")
    help_text = tr(
        "Cuộc kiểm tra của đơn vị và giám sát của Mặt trận: kế hoạch, buổi làm việc, việc cần khắc"
        " phục với hạn và bằng chứng, kết luận.\nEnter: mở · Ctrl+N: lập kế hoạch · Delete: bỏ"
        " cuộc chưa bắt đầu · Ctrl+V: dán kế hoạch kiểm tra năm từ Excel"
    )
    keys = tr("Enter: mở   ·   Ctrl+N: lập kế hoạch   ·   Ctrl+V: dán từ Excel")
    pastes = True
    spared = ("kind", "found")
    add_words = tr("Lập kế hoạch kiểm tra")

    def __init__(self, desk: Desk) -> None:
        self.home = "plan"
        super().__init__(desk)
        self.place = tr("Theo dõi kế hoạch")

    def new(self) -> None:
        plan_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        desk = self.desk
        return PasteDialog(
            desk,
            tr("Dán kế hoạch kiểm tra, giám sát"),
            tr("Các cột: loại (kiểm tra, giám sát), nội dung, cơ quan chủ trì, ngày dự kiến, nơi"
               " được kiểm tra, số kế hoạch."),
            [
                said_column("kind", tr("Loại"), 84, lambda draft: KINDS.get(draft.kind)),
                said_column("title", tr("Nội dung"), 140, stretch=True),
                said_column("led_by", tr("Chủ trì"), 110),
                said_column("day", tr("Dự kiến"), 100, lambda draft: draft.planned_on),
            ],
            lambda text: desk.workspace.read(inspection_list.judge, text),
            lambda rows: desk.workspace.write(inspection_list.save, rows),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[InspectionView]]:
        return partial(self.desk.workspace.read, inspections.listed, self.desk.today())

    def columns(self) -> list[ListColumn]:
        today = self.desk.today()

        def title(row: InspectionView) -> Cell:
            return Cell(row.draft.title, row.draft.led_by, strong=True)

        def day(row: InspectionView) -> Cell:
            if row.concluded_on is not None:
                return Cell(short_day(row.concluded_on), tr("kết luận"))
            return Cell(short_day(row.draft.planned_on), tr("dự kiến"))

        def found(row: InspectionView) -> Cell:
            if not row.findings:
                return Cell("")
            rest = row.open_findings
            words = tr("{0}/{1} đã xong").format(len(row.findings) - len(rest), len(row.findings))
            if not rest:
                return Cell(words)
            first = min(one.due_on for one in rest)
            late = due_state(first, today) == "late"
            return Cell(words, due_words(first, today), colour="bad" if late else "text")

        return [
            ListColumn("kind", tr("Loại"), lambda row: KINDS[row.draft.kind], 92),
            ListColumn("title", tr("Nội dung, chủ trì"), title, 220, stretch=True),
            ListColumn("day", tr("Ngày"), day, 116),
            ListColumn("found", tr("Khắc phục"), found, 130),
            ListColumn("state", tr("Tình trạng"), lambda row: Cell(
                STATES[row.state], tone=STATE_TONES[row.state]), 172),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "clipboard-check",
            tr("Chưa có cuộc kiểm tra, giám sát nào"),
            tr("Kế hoạch, buổi làm việc, việc cần khắc phục và bằng chứng đã sửa ghi ở đây."),
            (tr("Lập kế hoạch kiểm tra"), self.new, "plus"),
            (tr("Dấu hiệu cần xem"), partial(open_book, self.desk, "signals"), "eye"),
            hint="Ctrl+N",
        )

    def rows_shown(self, rows: Sequence[InspectionView]) -> None:
        waiting = sum(len(row.open_findings) for row in rows)
        self.sums.setText(tr("{0} cuộc, {1} việc chờ khắc phục").format(len(rows), waiting))

    def verbs(self, row: InspectionView) -> list[Verb]:
        desk = self.desk
        offered: list[Verb] = [(tr("Mở"), lambda r: desk.window.open(InspectionPage(desk, r.id)))]
        if row.concluded_on is None:
            offered.append((tr("Ghi buổi làm việc…"), lambda r: visit_dialog(desk, r).open()))
        offered.append((tr("Sửa kế hoạch…"), lambda r: plan_dialog(desk, r).open()))
        offered.append((tr("Lịch sử"), lambda r: _history(desk, r)))
        return offered

    def take_away(self, row: InspectionView) -> None:
        desk = self.desk
        if desk.attempt(lambda: desk.workspace.write(inspections.remove, row.id)):
            words = tr("Đã bỏ “{0}” vào Mục đã xóa").format(row.draft.title[:60])
            desk.window.toast(words, of_last_change(desk, [row.id]))


@dataclass(frozen=True)
class _Line:
    """A visit, something to put right, or the conclusion, on its day."""

    id: UUID
    kind: str
    row: Any


class InspectionPage(BookPage):
    """What came of one: visits, what is to be put right, the conclusion, newest last."""

    name = "inspection"
    help_text = tr(
        "Buổi làm việc, việc cần khắc phục và kết luận theo ngày.\nEnter ở việc chưa xong: ghi"
        " bằng chứng đã khắc phục · Ctrl+N: nêu việc cần khắc phục · Ctrl+V: dán nhiều việc từ"
        " Excel, Word"
    )
    pastes = True
    keys = tr("Enter: ghi đã khắc phục, mở tệp   ·   Ctrl+N: nêu việc   ·   Ctrl+V: dán từ Excel")
    spared = ("kind", "day")
    add_words = tr("Nêu việc cần khắc phục")

    def __init__(self, desk: Desk, inspection_id: UUID) -> None:
        self.home, self._id = "plan", inspection_id
        self.shown_one = desk.workspace.read(inspections.read, inspection_id, desk.today())
        self.title = self.shown_one.draft.title
        self.facts = Text("", "body", "text_2", wrap=True, copyable=True)
        self.visit_button = Button(
            tr("Ghi &buổi làm việc"),
            icon="map-pin",
            writes=True,
            clicked=lambda: visit_dialog(desk, self.shown_one).open(),
        )
        self.conclude_button = Button(
            tr("&Kết luận"),
            icon="file-check",
            writes=True,
            clicked=lambda: conclude_dialog(desk, self.shown_one).open(),
        )
        top = Column(self.facts, margins=(20, 4, 20, 10))
        super().__init__(desk, above=(top, Line("line")))
        self.place = tr("Kiểm tra, giám sát")
        self.paste_button.hide()  # the header has no room for its words: Ctrl+V
        self.own_actions()

    def header_actions(self) -> list[QWidget]:
        if not hasattr(self, "add_button"):
            return []
        return [self.conclude_button, self.visit_button, self.add_button]

    def new(self) -> None:
        finding_dialog(self.desk, self.shown_one).open()

    def edit(self) -> None:
        """F2: the plan."""
        plan_dialog(self.desk, self.shown_one).open()

    def paste_dialog(self) -> PasteDialog:
        workspace, today, id_ = self.desk.workspace, self.desk.today(), self._id
        return PasteDialog(
            self.desk,
            tr("Dán việc cần khắc phục"),
            tr("Các cột: nội dung, nơi khắc phục, hạn, ngày nêu. Không ghi ngày nêu là hôm nay."),
            [
                said_column("words", tr("Nội dung"), 150, stretch=True),
                said_column("responsible", tr("Nơi khắc phục"), 150),
                said_column("due", tr("Hạn"), 100, lambda draft: draft.due_on),
            ],
            lambda text: workspace.read(finding_list.judge, id_, text, today),
            lambda rows: workspace.write(finding_list.save, id_, rows, today),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[_Line]]:
        desk, id_ = self.desk, self._id

        def rows() -> Sequence[_Line]:
            self.shown_one = one = desk.workspace.read(inspections.read, id_, desk.today())
            lines = [
                *((visit.visited_on, 0, _Line(visit.id, "visit", visit)) for visit in one.visits),
                *((found.found_on, 1, _Line(found.id, "finding", found)) for found in one.findings),
            ]
            if one.concluded_on is not None:
                lines.append((one.concluded_on, 2, _Line(one.id, "conclusion", one)))
            return [line for _day, _place, line in sorted(lines, key=lambda each: each[:2])]

        return rows

    def rows_shown(self, rows: Sequence[_Line]) -> None:
        one = self.shown_one
        self.title = one.draft.title
        self.plate = PlateWords(STATE_TONES[one.state], STATES[one.state])
        plan = one.draft
        parts = [
            KINDS[plan.kind],
            plan.led_by,
            plan.looked_at,
            tr("dự kiến bắt đầu {0}").format(short_day(plan.planned_on)),
            tr("kế hoạch số {0}").format(plan.plan_symbol) if plan.plan_symbol else "",
        ]
        self.facts.setText("  ·  ".join(filter(None, parts)))
        is_open = one.concluded_on is None
        self.visit_button.setVisible(is_open and bool(rows))
        self.conclude_button.setVisible(is_open and bool(one.visits))
        self.header_changed.emit()

    def columns(self) -> list[ListColumn]:
        today = self.desk.today()

        def day(row: _Line) -> str:
            of = {"visit": "visited_on", "finding": "found_on", "conclusion": "concluded_on"}
            return short_day(getattr(row.row, of[row.kind]))

        def kind(row: _Line) -> str:
            words = {
                "visit": tr("Buổi làm việc"),
                "finding": tr("Cần khắc phục"),
                "conclusion": tr("Kết luận"),
            }
            return words[row.kind]

        def words(row: _Line) -> Cell:
            one = row.row
            if isinstance(one, Visit):
                first, below = one.place, (one.met, one.words)
            elif isinstance(one, Found):
                first, below = one.words, (one.proof or one.responsible, "")
            else:
                first, below = one.conclusion, (one.conclusion_symbol, "")
            rest = filter(None, (*below, files_words(one.files)))
            return Cell(first.split("\n")[0], " · ".join(rest), strong=True)

        def state(row: _Line) -> Cell:
            one = row.row
            if not isinstance(one, Found):
                return Cell("")
            if one.fixed_on is not None:
                return Cell(tr("Xong {0}").format(short_day(one.fixed_on)), tone="ok")
            late = due_state(one.due_on, today) == "late"
            return Cell(due_words(one.due_on, today), tone="bad" if late else "warn")

        return [
            ListColumn("day", tr("Ngày"), day, 108),
            ListColumn("kind", tr("Việc"), kind, 124),
            ListColumn("words", tr("Nội dung"), words, 240, stretch=True),
            ListColumn("state", tr("Hạn, kết quả"), state, 170),
        ]

    def empty_state(self) -> EmptyState:
        desk = self.desk
        return EmptyState(
            "map-pin",
            tr("Chưa có buổi làm việc nào"),
            tr("Ghi ngày, nơi làm việc, ai cùng dự. Việc cần khắc phục nêu sau, có hạn cho từng"
               " việc."),
            (tr("Ghi buổi làm việc"), lambda: visit_dialog(desk, self.shown_one).open(), "plus"),
            (tr("Sửa kế hoạch"), self.edit, "pencil"),
        )  # fmt: skip

    def _owner(self, line: _Line) -> Owner:
        words = getattr(line.row, "place", None) or getattr(line.row, "words", "")
        of = str(words or self.title).split("\n")[0]
        return proof_of(self.desk, _OWNERS[line.kind], line.id, of)

    def verbs(self, row: _Line) -> list[Verb]:
        offered: list[Verb] = []
        if row.kind == "finding" and row.row.fixed_on is None:
            offered.append((tr("Ghi đã khắc phục…"), lambda r: fix_dialog(self.desk, r.row).open()))
        offered.append(files_verb(self.desk, self._owner))
        offered.append((tr("Lịch sử"), lambda _row: _history(self.desk, self.shown_one)))
        return offered


_OWNERS = {"visit": "inspection_visit", "finding": "inspection_finding", "conclusion": "inspection"}


def _history(desk: Desk, row: InspectionView) -> None:
    ids = desk.workspace.read(inspections.record_ids, row.id)
    desk.show_history(ids, row.draft.title)


# ------------------------------------------------------------------ dialogs


def plan_dialog(desk: Desk, row: InspectionView | None = None) -> EntryDialog:
    """What is to be looked at."""

    def keep(values: dict[str, Any]) -> UUID:
        draft = InspectionDraft(**values)
        return desk.workspace.write(inspections.plan, draft, row.id if row else None)

    dialog = EntryDialog(
        desk,
        tr("Sửa kế hoạch kiểm tra") if row else tr("Lập kế hoạch kiểm tra, giám sát"),
        [
            (
                choice_entry("kind", tr("&Loại"), tuple(KINDS.items())),
                day_entry("planned_on", tr("&Dự kiến bắt đầu")),
            ),
            (
                line_entry("title", tr("&Nội dung"), optional=False,
                           help=tr("Ví dụ: Việc bình xét Gia đình văn hóa ở thôn Ma Rơi")),
            ),
            (
                line_entry("led_by", tr("&Cơ quan chủ trì"), optional=False),
                line_entry("plan_symbol", tr("&Số kế hoạch"), help=tr("Ví dụ: 08/KH-MTTQ")),
            ),
            (line_entry("looked_at", tr("Nơ&i được kiểm tra")),),
        ],
        keep,
        shown=row.draft if row else None,
        verb=tr("&Ghi kế hoạch"),
        done=tr("Đã ghi kế hoạch, máy sẽ nhắc khi tới ngày"),
        width=620,
    )  # fmt: skip
    if row is None:
        dialog.entries["planned_on"].show(desk.today())
    return dialog


def visit_dialog(desk: Desk, row: InspectionView) -> EntryDialog:
    """One day on the spot."""

    def keep(values: dict[str, Any]) -> UUID:
        draft = VisitDraft(**values)
        return desk.workspace.write(inspections.visit, row.id, draft, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi buổi làm việc"),
        [
            (
                day_entry("visited_on", tr("N&gày")),
                line_entry("place", tr("&Nơi làm việc"), optional=False),
            ),
            (line_entry("met", tr("Người &cùng dự")),),
            (text_entry("words", tr("Nội &dung")),),
        ],
        keep,
        verb=tr("&Ghi buổi làm việc"),
        done=tr("Đã ghi buổi làm việc"),
        before=[Notice("plain", row.draft.title)],
    )
    dialog.entries["visited_on"].show(desk.today())
    return dialog


def finding_dialog(desk: Desk, row: InspectionView) -> EntryDialog:
    """What is to be put right, by whom, by when."""

    def keep(values: dict[str, Any]) -> UUID:
        draft = FindingDraft(**values)
        return desk.workspace.write(inspections.note_finding, row.id, draft, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Nêu việc cần khắc phục"),
        [
            (text_entry("words", tr("&Việc cần khắc phục"), optional=False),),
            (line_entry("responsible", tr("&Nơi khắc phục"), optional=False),),
            (day_entry("found_on", tr("N&gày nêu")), day_entry("due_on", tr("&Hạn khắc phục"))),
        ],
        keep,
        verb=tr("Nêu vi&ệc"),
        done=tr("Đã ghi, máy sẽ nhắc khi tới hạn"),
        before=[Notice("plain", row.draft.title)],
    )
    dialog.entries["found_on"].show(desk.today())
    return dialog


def fix_dialog(desk: Desk, found: Found) -> EntryDialog:
    """What shows that something was put right."""

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            inspections.fix, found.id, values["fixed_on"], values["proof"], desk.today()
        )

    dialog = EntryDialog(
        desk,
        tr("Ghi đã khắc phục"),
        [
            (day_entry("fixed_on", tr("N&gày khắc phục")),),
            (
                text_entry("proof", tr("&Bằng chứng"), optional=False,
                           help=tr("Ví dụ: Biên bản họp lại ngày 20/03/2025, lưu tại thôn")),
            ),
        ],
        keep,
        verb=tr("&Ghi đã khắc phục"),
        done=tr("Đã ghi đã khắc phục"),
        before=[Notice("plain", found.words.split("\n")[0], found.responsible)],
    )  # fmt: skip
    dialog.entries["fixed_on"].show(desk.today())
    return dialog


def conclude_dialog(desk: Desk, row: InspectionView) -> EntryDialog:
    """The conclusion; what is open stays to be put right."""
    rest = len(row.open_findings)
    words = tr("Còn {0} việc chưa khắc phục, máy vẫn nhắc sau khi kết luận.").format(rest)

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            inspections.conclude,
            row.id,
            values["concluded_on"],
            values["words"],
            values["symbol"],
            desk.today(),
        )

    dialog = EntryDialog(
        desk,
        tr("Kết luận"),
        [
            (
                day_entry("concluded_on", tr("N&gày kết luận")),
                line_entry("symbol", tr("&Số văn bản"), help=tr("Ví dụ: 05/KL-UBND")),
            ),
            (text_entry("words", tr("&Kết luận"), optional=False),),
        ],
        keep,
        verb=tr("Ghi kết l&uận"),
        done=tr("Đã ghi kết luận"),
        before=[Text(words, "body", "text_2", wrap=True)] if rest else [],
    )
    dialog.entries["concluded_on"].show(desk.today())
    return dialog
