"""Dialogs that write down one fact about a subject: a rating, an initiative, an old award …"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.catalog.model import RATINGS
from app.errors import ClerkError
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.records import (
    DisciplineDraft,
    Draft,
    InitiativeDraft,
    MembershipDraft,
    Noted,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.text import fold
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    choice_entry,
    day_entry,
    line_entry,
    month_entry,
    text_entry,
    year_entry,
)
from ui.forms import Field
from ui.subjects.fields import UnitField
from ui.subjects.pick import Option, Pick

tr = partial(QCoreApplication.translate, "subjects")


class RecordDialog(EntryDialog):
    """Adds a fact of one kind, or changes one.

    make: from the values of the entries to the draft that is stored.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        rows: Sequence[tuple[Entry, ...]],
        make: Callable[[dict[str, Any]], Draft],
        noted: Noted | None = None,
        store: Callable[..., UUID] = records.save,
    ) -> None:
        def keep(values: dict[str, Any]) -> UUID:
            today, write = desk.today(), desk.workspace.write
            if noted is None:
                return write(store, make(values), today)
            return write(records.save, make(values), today, noted.id)

        super().__init__(desk, title, rows, keep, shown=noted.draft if noted else None)


def award_entry(desk: Desk, name: str, label: str) -> Entry:
    """Any award that the catalogue knows, of any time."""
    awards = {award.code: award.name for award in desk.catalog.tables.awards}

    def find(typed: str) -> list[Option]:
        words = fold(typed).split()
        return [
            Option(code, words_of)
            for code, words_of in awards.items()
            if all(word in fold(words_of) for word in words)
        ]

    control = Pick(find, icon="search", placeholder=tr("Gõ tên, không cần dấu"))

    def read() -> str:
        control.settle()
        return control.value() or ""

    def show(code: str) -> None:
        control.set_option(Option(code, awards.get(code, code)))

    return Entry(name, Field(label, control, name=name), read, show)


def person_entry(desk: Desk, name: str, label: str, group: UUID | None = None) -> Entry:
    """A person of the register who is not this group; without a group anybody, collectives too."""

    def find(typed: str) -> list[Option]:
        found = desk.workspace.read(subjects.search, typed, 20)
        return [
            Option(row.id, row.full_name, ", ".join(filter(None, (row.position, row.village))))
            for row in found
            if group is None or (row.kind == "individual" and row.id != group)
        ]

    control = Pick(find, icon="search", placeholder=tr("Gõ tên, không cần dấu"), settles=False)

    def read() -> UUID:
        if control.value() is None:
            raise ClerkError(
                what=tr("Chưa chọn người trong danh sách."),
                todo=tr("Gõ tên rồi chọn; người chưa có thì thêm vào sổ trước."),
                field=name,
            )
        chosen: UUID = control.value()
        return chosen

    def show(value: UUID) -> None:
        (row,) = desk.workspace.read(subjects.rows, [value])
        control.set_option(Option(row.id, row.full_name))

    return Entry(name, Field(label, control, name=name), read, show)


# ------------------------------------------------------------------ the dialogs


def rating_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """How a year's work was rated."""
    rows = [
        (
            year_entry("year", tr("&Năm"), desk.today()),
            choice_entry("rating", tr("&Mức hoàn thành nhiệm vụ"), tuple(RATINGS.items())),
        ),
        (line_entry("symbol", tr("Số &văn bản xếp loại")),),
    ]
    make = partial(_made, RatingDraft, subject)
    return RecordDialog(desk, tr("Xếp loại năm"), rows, make, noted)


def initiative_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """An initiative or research work that was recognised."""
    rows = [
        (line_entry("title", tr("&Tên sáng kiến, đề tài"), optional=False),),
        (
            choice_entry("kind", tr("&Loại"), tuple(records.INITIATIVE_KINDS.items())),
            choice_entry("level", tr("&Cấp công nhận"), tuple(records.LEVELS.items())),
        ),
        (
            year_entry("year", tr("&Năm"), desk.today()),
            day_entry("recognised_on", tr("N&gày công nhận"), optional=True),
        ),
        (line_entry("symbol", tr("&Số văn bản công nhận")),),
    ]
    make = partial(_made, InitiativeDraft, subject)
    return RecordDialog(desk, tr("Sáng kiến, đề tài"), rows, make, noted)


def discipline_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """A disciplinary measure."""
    rows = [
        (choice_entry("level", tr("&Hình thức kỷ luật"), tuple(records.MEASURES.items())),),
        (
            day_entry("decided_on", tr("&Ngày quyết định")),
            day_entry("ended_on", tr("Hết hiệu lực &từ"), optional=True),
        ),
        (line_entry("symbol", tr("&Số văn bản")),),
    ]
    make = partial(_made, DisciplineDraft, subject)
    return RecordDialog(desk, tr("Kỷ luật"), rows, make, noted)


def past_award_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """An award copied from paper, or told by a superior or unit."""
    rows = [
        (award_entry(desk, "award_code", tr("&Danh hiệu, hình thức")),),
        (
            year_entry("year", tr("&Năm của thành tích"), desk.today()),
            choice_entry("source", tr("&Ghi theo"), tuple(records.SOURCES.items())),
        ),
        (
            line_entry("symbol", tr("&Số quyết định"), help=tr("Ví dụ: 15/QĐ-UBND")),
            day_entry("decided_on", tr("Ngày &quyết định"), optional=True),
        ),
        (
            line_entry("authority", tr("&Cấp quyết định")),
            line_entry("unit_name", tr("Tên đơn &vị lúc đó")),
        ),
        (month_entry("period_from", tr("&Từ tháng")), month_entry("period_to", tr("đến thán&g"))),
        (text_entry("citation", tr("Thành tíc&h")),),
    ]
    make = partial(_made, PastAwardDraft, subject)
    return RecordDialog(desk, tr("Lần khen đã có trước"), rows, make, noted)


def member_dialog(desk: Desk, group: UUID, noted: Noted | None = None) -> RecordDialog:
    """A person in this collective or household."""
    rows = [
        (person_entry(desk, "person_id", tr("&Người"), group),),
        (line_entry("role", tr("&Vai trò"), help=tr("Ví dụ: Tổ trưởng")),),
        (
            day_entry("joined_on", tr("Vào &từ"), optional=True),
            day_entry("left_on", tr("&Rời ngày"), optional=True),
        ),
    ]

    def make(values: dict[str, Any]) -> Draft:
        return MembershipDraft(group, **values)

    return RecordDialog(desk, tr("Thành viên"), rows, make, noted)


def post_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """A post held, from month to month."""
    known = [(one.code, one.name) for one in desk.catalog.tables.post_levels]
    levels = (("", tr("Chưa chọn")), *known)  # none is what most people held
    rows = [
        (line_entry("title", tr("&Chức vụ"), optional=False, help=tr(
            "Ví dụ: Phó Chủ tịch UBND xã")),),
        (line_entry("place", tr("Cơ &quan, đơn vị"), help=tr("Tên gọi lúc đó")),),
        (choice_entry("level", tr("&Nhóm chức vụ để tính khen cống hiến"), levels),),
        (
            month_entry("from_month", tr("&Từ tháng"), optional=False),
            month_entry("to_month", tr("Đến thán&g")),
        ),
        (line_entry("symbol", tr("&Số quyết định")),),
    ]  # fmt: skip
    make = partial(_made, PostDraft, subject)
    return RecordDialog(desk, tr("Chức vụ đã giữ"), rows, make, noted)


def transfer_dialog(desk: Desk, subject: UUID, noted: Noted | None = None) -> RecordDialog:
    """A move to another unit or place of work."""
    now = desk.workspace.read(subjects.read, subject)
    here = desk.catalog.units.find(now.unit_code, now.unit_valid_from) if now.unit_code else None
    unit = UnitField(tr("&Đến xã, phường"), desk.catalog, desk.today(), here)
    place = Entry(
        "to_unit",
        unit,
        unit.value,
        lambda value: unit.set_value(*value),
        lambda draft: (draft.to_unit_code, draft.to_unit_valid_from),
    )
    old = line_entry("from_place", tr("Nơi &cũ"), help=tr("Cơ quan, công việc"))
    rows = [
        (day_entry("moved_on", tr("&Ngày chuyển")),),
        (old, line_entry("to_place", tr("Nơi &mới"), help=tr("Cơ quan, công việc"))),
        (place,),
        (text_entry("opinion", tr("Ý &kiến của nơi cũ")),),
    ]
    if noted is None:
        old.show(now.position)

    def make(values: dict[str, Any]) -> Draft:
        code, valid_from = values.pop("to_unit")
        kept = noted.draft if noted is not None else None
        return TransferDraft(
            subject,
            from_unit_code=kept.from_unit_code if kept else now.unit_code,
            from_unit_valid_from=kept.from_unit_valid_from if kept else now.unit_valid_from,
            to_unit_code=code,
            to_unit_valid_from=valid_from,
            **values,
        )

    title = tr("Chuyển nơi công tác")
    return RecordDialog(desk, title, rows, make, noted, records.transfer)


def _made(kind: type[Any], subject: UUID, values: dict[str, Any]) -> Any:
    return kind(subject, **values)
