"""What is known of a subject over the years, a list for each kind of fact."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.catalog.model import RATINGS
from app.dates import Month, months_words, short_day
from app.subjects import records
from app.subjects.records import (
    DisciplineDraft,
    Draft,
    InitiativeDraft,
    MembershipDraft,
    Noted,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.subjects.whole import Whole
from app.subjects.words import Kind
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column
from ui.pasting import said_column
from ui.subjects import records as dialogs
from ui.subjects.facts import FactList
from ui.subjects.pasting import paste_dialog

tr = partial(QCoreApplication.translate, "subjects")

OF_ALL: tuple[type[Draft], ...] = (RatingDraft, InitiativeDraft)
OF_A_PERSON: tuple[type[Draft], ...] = (*OF_ALL, DisciplineDraft, PostDraft, TransferDraft)
OF_A_GROUP: tuple[type[Draft], ...] = (*OF_ALL, MembershipDraft)


class KnownPart(Column):
    """Ratings and initiatives; of a person discipline, posts and moves, of a group its members.

    lists: each by the class of its drafts.
    """

    def __init__(self, desk: Desk, subject_id: UUID, kind: Kind) -> None:
        self._desk, self._whom = desk, subject_id
        make: dict[type[Draft], Callable[[], FactList]] = {
            RatingDraft: self._ratings,
            InitiativeDraft: self._initiatives,
            DisciplineDraft: self._disciplines,
            PostDraft: self._posts,
            TransferDraft: self._moves,
            MembershipDraft: self._members,
        }
        self._names: dict[UUID, str] = {}
        shown = OF_A_PERSON if kind is Kind.INDIVIDUAL else OF_A_GROUP
        self.lists = {each: make[each]() for each in shown}
        super().__init__(*self.lists.values(), None, gap=18)

    def show_subject(self, whole: Whole) -> None:
        """Show what was read."""
        self._names = dict(whole.members)
        for kind, part in self.lists.items():
            part.show_rows(whole.known[kind])

    def _list(
        self,
        title: str,
        kind: type[Draft],
        columns: list[ListColumn],
        dialog: Callable[..., Any],
        empty: str,
        pasted: list[ListColumn],
    ) -> FactList:
        desk, whom = self._desk, self._whom
        open = partial(dialog, desk, whom)
        paste = partial(paste_dialog, desk, title, kind, whom, pasted)
        return FactList(desk, title, kind, columns, open, paste, empty)

    def _ratings(self) -> FactList:
        return self._list(
            tr("Xếp loại từng năm"), RatingDraft,
            [
                _column("year", tr("Năm"), lambda d: str(d.year), 70),
                _column("rating", tr("Mức"), lambda d: Cell(RATINGS.get(d.rating, d.rating),
                        tone=_rating_tone(d.rating)), 230),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 140, stretch=True),
            ],
            dialogs.rating_dialog,
            tr("Chưa ghi năm nào. Xếp loại là căn cứ xét Lao động tiên tiến, Chiến sĩ thi đua."),
            [
                said_column("year", tr("Năm"), 80, lambda d: d.year),
                said_column("rating", tr("Mức"), 200, lambda d: RATINGS[d.rating], stretch=True),
                said_column("symbol", tr("Văn bản"), 140),
            ],
        )  # fmt: skip

    def _initiatives(self) -> FactList:
        return self._list(
            tr("Sáng kiến, đề tài"), InitiativeDraft,
            [
                _column("year", tr("Năm"), lambda d: str(d.year), 70),
                _column("title", tr("Tên"), lambda d: Cell(d.title, strong=True), 180,
                        stretch=True),
                _column("level", tr("Cấp công nhận"), lambda d: records.LEVELS[d.level], 130),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 120),
            ],
            dialogs.initiative_dialog,
            tr("Chưa ghi sáng kiến nào."),
            [
                said_column("title", tr("Tên"), 180, stretch=True),
                said_column("year", tr("Năm"), 80, lambda d: d.year),
                said_column("level", tr("Cấp công nhận"), 130, lambda d: records.LEVELS[d.level]),
            ],
        )  # fmt: skip

    def _disciplines(self) -> FactList:
        return self._list(
            tr("Kỷ luật"), DisciplineDraft,
            [
                _column("decided", tr("Ngày"), lambda d: short_day(d.decided_on), 100),
                _column("level", tr("Hình thức"), lambda d: Cell(
                    records.MEASURES.get(d.level, d.level), tone="bad"), 190),
                _column("ended", tr("Hết hiệu lực"), lambda d: short_day(d.ended_on)
                        if d.ended_on else tr("Đang có hiệu lực"), 130),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 100, stretch=True),
            ],
            dialogs.discipline_dialog,
            tr("Không có kỷ luật nào được ghi."),
            [
                said_column("level", tr("Hình thức"), 180, lambda d: records.MEASURES[d.level],
                            stretch=True),
                said_column("decided", tr("Ngày"), 100, lambda d: d.decided_on),
                said_column("ended", tr("Hết hiệu lực"), 110, lambda d: d.ended_on),
            ],
        )  # fmt: skip

    def _posts(self) -> FactList:
        today, catalog = self._desk.today(), self._desk.catalog
        now = Month(today.year, today.month)

        def ends(draft: PostDraft) -> tuple[Month, Month | None]:
            last = Month.from_iso(draft.to_month) if draft.to_month else None
            return Month.from_iso(draft.from_month or ""), last

        def span(draft: PostDraft) -> str:
            first, last = ends(draft)
            return f"{first} – {last or tr('nay')}"

        def length(draft: PostDraft) -> str:
            first, last = ends(draft)
            return months_words(first.months_to(last or now))

        return self._list(
            tr("Chức vụ đã giữ"), PostDraft,
            [
                _column("span", tr("Từ – đến"), span, 150),
                _column("title", tr("Chức vụ"), lambda d: Cell(d.title, strong=True), 210),
                _column("level", tr("Nhóm"), lambda d: catalog.post_level_name(d.level), 200,
                        stretch=True),
                _column("length", tr("Thời gian"), length, 120),
            ],
            dialogs.post_dialog,
            tr("Chưa ghi chức vụ nào. Thời gian giữ chức vụ là căn cứ khen quá trình cống hiến."),
            [
                said_column("title", tr("Chức vụ"), 150, stretch=True),
                said_column("from", tr("Từ – đến"), 140, span),
                said_column("level", tr("Nhóm"), 150, lambda d: catalog.post_level_name(d.level)),
            ],
        )  # fmt: skip

    def _moves(self) -> FactList:
        return self._list(
            tr("Chuyển nơi công tác"), TransferDraft,
            [
                _column("moved", tr("Ngày"), lambda d: short_day(d.moved_on), 100),
                _column("old", tr("Nơi cũ"), lambda d: self._place(
                    d.from_place, d.from_unit_code, d.from_unit_valid_from), 280),
                _column("new", tr("Nơi mới"), lambda d: self._place(
                    d.to_place, d.to_unit_code, d.to_unit_valid_from), 200, stretch=True),
            ],
            dialogs.transfer_dialog,
            tr("Chưa ghi lần chuyển nào. Các lần khen trước giữ tên đơn vị lúc đó."),
            [
                said_column("moved", tr("Ngày"), 100, lambda d: d.moved_on),
                said_column("old", tr("Nơi cũ"), 150),
                said_column("new", tr("Nơi mới"), 150, stretch=True),
            ],
        )  # fmt: skip

    def _members(self) -> FactList:
        return self._list(
            tr("Thành viên"), MembershipDraft,
            [
                _column("name", tr("Họ tên"), self._member, 200, stretch=True),
                _column("role", tr("Vai trò"), lambda d: d.role, 140),
                _column("from", tr("Từ"), lambda d: _day(d.joined_on), 96),
                _column("to", tr("Đến"), lambda d: _day(d.left_on), 96),
            ],
            dialogs.member_dialog,
            tr("Chưa ghi thành viên nào. Tỷ lệ Lao động tiên tiến tính trên danh sách này."),
            [
                said_column("name", tr("Họ tên"), 170, stretch=True),
                said_column("role", tr("Vai trò"), 120),
                said_column("from", tr("Từ"), 100, lambda d: d.joined_on),
                said_column("to", tr("Đến"), 100, lambda d: d.left_on),
            ],
        )  # fmt: skip

    def _member(self, draft: MembershipDraft) -> Cell:
        return Cell(self._names.get(draft.person_id, ""), icon="user-round", strong=True)

    def _place(self, place: str, code: str | None, since: object) -> str:
        unit = self._desk.catalog.units.find(code, since) if code else None  # type: ignore[arg-type]
        return ", ".join(filter(None, (place, unit.in_line if unit else "")))


def _column(name: str, heading: str, cell: object, width: int, **more: Any) -> ListColumn:
    def of_noted(noted: Noted) -> Cell | str:
        return cell(noted.draft)  # type: ignore[operator,no-any-return]

    return ListColumn(name, heading, of_noted, width, **more)


def _rating_tone(rating: str) -> str:
    return {"excellent": "gold", "good": "ok", "completed": "idle"}.get(rating, "bad")


def _day(day: object) -> str:
    return short_day(day) if day else ""  # type: ignore[arg-type]
