"""How an exemplar is accompanied: the plan with its days, and every visit."""

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from app.dates import compact_day, due_state, due_words, short_day
from app.exemplars import actions, journey
from app.exemplars.journey import Milestone, Visit, VisitDraft
from app.exemplars.stages import Stage
from app.exemplars.tags import VISITS
from ui.desk import Desk
from ui.entries import Entry, EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.exemplars.late import LatePart, ShortList
from ui.exemplars.pasting import paste_dialog
from ui.exemplars.words import tr
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.text import Text


class DiaryPart(LatePart):
    """Milestones, then visits; Enter on a milestone records that it was reached."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        today = desk.today()
        self.plan_button = Button(tr("Thêm mốc"), "secondary", "plus", small=True)
        self.visit_button = Button(tr("Ghi lần thăm"), "secondary", "plus", small=True)
        self.mentor_button = Button(tr("Sửa"), "link", "pencil")
        self.mentor_button.setAccessibleName(tr("Sửa người theo dõi, ngày thăm"))
        self.mentor = Text("", "body", "text_2", wrap=True)
        self.milestones = ShortList(
            desk,
            tr("Kế hoạch bồi dưỡng"),
            [
                ListColumn("due", tr("Hạn"), partial(_due, today), 110),
                ListColumn("words", tr("Việc"), _milestone, 240, stretch=True),
                ListColumn("done", tr("Kết quả"), _done, 160),
            ],
            tr("Chưa có mốc nào. Mỗi mốc là một việc có hạn, xong thì ghi minh chứng."),
            self.plan_button,
            open=self._open,
            remove=lambda row: desk.workspace.write(journey.remove, row.id),
            paste=partial(paste_dialog, desk, "plan", exemplar_id),
            density="row_two_line",
        )
        self.visits = ShortList(
            desk,
            tr("Các lần thăm"),
            [
                ListColumn("when", tr("Ngày"), lambda r: short_day(r.visited_on), 110),
                ListColumn("words", tr("Ghi nhận"), _visit, 240, stretch=True),
                ListColumn("kind", tr("Loại"), _kind, 170),
            ],
            tr("Chưa thăm lần nào."),
            self.visit_button,
            remove=lambda row: desk.workspace.write(journey.remove_visit, row.id),
            paste=partial(paste_dialog, desk, "visits", exemplar_id),
            density="row_two_line",
            small=("kind",),
        )
        super().__init__(
            desk,
            exemplar_id,
            Row((self.mentor, 1), self.mentor_button),
            self.milestones,
            self.visits,
        )
        self.plan_button.clicked.connect(
            lambda _checked=False: plan_dialog(desk, exemplar_id).open()
        )
        self.visit_button.clicked.connect(
            lambda _checked=False: visit_dialog(desk, exemplar_id).open()
        )
        self.mentor_button.clicked.connect(
            lambda _checked=False: accompany_dialog(desk, exemplar_id).open()
        )

    def fill(self) -> None:
        read = self.desk.workspace.read
        found = read(journey.read, self.exemplar_id)
        detail = read(actions.read, self.exemplar_id)
        self.mentor.setText(care_words(detail.mentor, detail.next_visit_on))
        self.milestones.show_rows(found.milestones)
        done = sum(1 for one in found.milestones if one.done_on is not None)
        note = tr("xong {0}/{1}").format(done, len(found.milestones)) if found.milestones else ""
        self.milestones.head.set(tr("Kế hoạch bồi dưỡng"), note)
        self.visits.show_rows(found.visits)
        self.visits.head.set(tr("Các lần thăm"), str(len(found.visits) or ""))

    def _open(self, row: Milestone) -> None:
        if row.done_on is None:
            finish_dialog(self.desk, row).open()
        else:
            plan_dialog(self.desk, self.exemplar_id, row).open()


def care_words(mentor: str, next_visit_on: object) -> str:
    """Who accompanies it, and when the next visit is due."""
    who = tr("Người theo dõi: {0}.").format(mentor) if mentor else tr("Chưa có người theo dõi.")
    if next_visit_on is None:
        return who
    return tr("{0} Thăm lại trước {1}.").format(who, short_day(next_visit_on))  # type: ignore[arg-type]


def visit_dialog(desk: Desk, exemplar_id: UUID, kind: str = "visit") -> EntryDialog:
    """Record a visit; the next one is proposed by the stage."""
    detail = desk.workspace.read(actions.read, exemplar_id)
    today = desk.today()
    again = journey.next_visit(today, detail.stage, desk.catalog)
    who = detail.mentor or desk.workspace.person.full_name
    if kind == "visit" and detail.stage is Stage.REPLICATE:
        kind = "yearly"
    results = ((None, "–"), (True, tr("Vẫn xứng đáng")), (False, tr("Không còn xứng đáng")))
    stands = choice_entry("still_stands", tr("Kết &luận (xem lại hằng năm)"), results)

    def store(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(journey.visit, exemplar_id, VisitDraft(**values), today)

    return EntryDialog(
        desk,
        tr("Ghi lần thăm"),
        [
            (choice_entry("kind", tr("L&oại"), tuple(VISITS.items())),
             day_entry("visited_on", tr("&Ngày thăm"))),
            (line_entry("visited_by", tr("N&gười thăm"), optional=False),),
            (text_entry("words", tr("Đã &thấy gì"), optional=False,
                        help=tr("Ví dụ: Tổ vẫn đủ 7 người, bể thứ hai đang xây")),),
            (stands, day_entry("next_on", tr("Thăm lại t&rước"), optional=True)),
        ],
        store,
        shown=VisitDraft(kind, today, who, "", again),
        done=tr("Đã ghi lần thăm"),
        width=560,
    )  # fmt: skip


def plan_dialog(desk: Desk, exemplar_id: UUID, row: Milestone | None = None) -> EntryDialog:
    """Put a milestone into the plan, or change one."""

    def store(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            journey.plan, exemplar_id, values["words"], values["due_on"], row.id if row else None
        )

    return EntryDialog(
        desk,
        tr("Sửa mốc") if row else tr("Thêm mốc"),
        [
            (line_entry("words", tr("&Việc cần làm"), optional=False,
                        help=tr("Ví dụ: Mở lớp hướng dẫn ủ phân cho tổ")),),
            (day_entry("due_on", tr("&Hạn")),),
        ],
        store,
        shown=row,
        done=tr("Đã ghi mốc"),
    )  # fmt: skip


def finish_dialog(desk: Desk, row: Milestone) -> EntryDialog:
    """Record that a milestone was reached, and what shows it."""

    def store(values: dict[str, Any]) -> UUID:
        on, evidence = values["done_on"], values["evidence"]
        return desk.workspace.write(journey.finish, row.id, on, evidence, desk.today())

    entries: list[tuple[Entry, ...]] = [
        (day_entry("done_on", tr("&Ngày xong")),),
        (text_entry("evidence", tr("&Minh chứng"), optional=False,
                    help=tr("Ví dụ: Danh sách 18 người dự lớp, có chữ ký")),),
    ]  # fmt: skip
    return EntryDialog(
        desk,
        tr("Xong: {0}").format(row.words),
        entries,
        store,
        shown=replace(row, done_on=desk.today()),
        done=tr("Đã ghi mốc xong"),
    )


def accompany_dialog(desk: Desk, exemplar_id: UUID) -> EntryDialog:
    """Who accompanies it, and when the next visit is due."""
    detail = desk.workspace.read(actions.read, exemplar_id)

    def store(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            journey.accompany, exemplar_id, values["mentor"], values["next_visit_on"]
        )

    return EntryDialog(
        desk,
        tr("Người theo dõi"),
        [
            (line_entry("mentor", tr("&Người theo dõi")),),
            (day_entry("next_visit_on", tr("Thăm lại t&rước"), optional=True),),
        ],
        store,
        shown=detail,
    )


def _due(today: Any, row: Milestone) -> Cell:
    if row.done_on is not None:
        return Cell(compact_day(row.due_on, today), colour="text_3")
    colour = {"late": "bad", "today": "warn"}.get(due_state(row.due_on, today), "text")
    words, left = due_words(row.due_on, today), (row.due_on - today).days
    second = tr("còn {0} ngày").format(left) if left > 0 else short_day(row.due_on)
    return Cell(words, second, colour=colour)


def _milestone(row: Milestone) -> Cell:
    return Cell(row.words, row.evidence or tr("Enter: ghi đã xong"), colour="text")


def _done(row: Milestone) -> Cell:
    if row.done_on is None:
        return Cell(tr("Chưa xong"), tone="idle", icon="circle-dashed")
    return Cell(tr("Xong {0}").format(short_day(row.done_on)), tone="ok", icon="circle-check")


def _visit(row: Visit) -> Cell:
    return Cell(row.words.replace("\n", " "), row.visited_by, colour="text")


def _kind(row: Visit) -> Cell:
    if row.still_stands is None:
        return Cell(VISITS[row.kind])
    if row.still_stands:
        return Cell(tr("Vẫn xứng đáng"), tone="ok", icon="circle-check")
    return Cell(tr("Không còn xứng đáng"), tone="bad", icon="circle-x")
