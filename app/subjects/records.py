"""What is known of a subject over the years: members, ratings, initiatives, discipline, moves.

These are facts that the rules of eligibility read. Each is a record of its own with its history;
taking one away marks it deleted, so that Ctrl+Z brings it back.
"""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog.model import DISCIPLINES, RATINGS
from app.dates import Month
from app.decisions import titles
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.base import Record
from db.subjects import (
    Discipline,
    HeldPost,
    Initiative,
    Membership,
    PastAward,
    Subject,
    SubjectKind,
    Transfer,
    YearlyRating,
)

LEVELS = {"base": "Cơ sở", "province": "Tỉnh, bộ, ngành", "nation": "Toàn quốc"}
INITIATIVE_KINDS = {"initiative": "Sáng kiến", "research": "Đề tài, công trình nghiên cứu"}
SOURCES = {"paper": "Ghi từ giấy tờ", "superior": "Cấp trên báo", "unit": "Đơn vị báo"}
MEASURES = {code: words for code, words in DISCIPLINES.items() if code != "none"}
EARLIEST_YEAR = 1945


@dataclass(frozen=True, slots=True)
class RatingDraft:
    """One year's rating. year: of a school year the one in which it ends."""

    subject_id: UUID
    year: int
    rating: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """An initiative or research work. level: where it was recognised."""

    subject_id: UUID
    title: str
    year: int
    level: str
    kind: str = "initiative"
    symbol: str = ""
    recognised_on: date | None = None


@dataclass(frozen=True, slots=True)
class DisciplineDraft:
    """A disciplinary measure; ended_on is empty while it is in force."""

    subject_id: UUID
    level: str
    decided_on: date
    ended_on: date | None = None
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class PastAwardDraft:
    """An award decided elsewhere or before this program. Months as YYYY-MM."""

    subject_id: UUID
    award_code: str
    year: int
    symbol: str = ""
    decided_on: date | None = None
    authority: str = ""
    unit_name: str = ""
    citation: str = ""
    period_from: str | None = None
    period_to: str | None = None
    source: str = "paper"


@dataclass(frozen=True, slots=True)
class MembershipDraft:
    """A person in a collective or household; both days belong to it."""

    collective_id: UUID
    person_id: UUID
    role: str = ""
    joined_on: date | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """A move to another unit or place of work, as of a day."""

    subject_id: UUID
    moved_on: date
    from_unit_code: str | None = None
    from_unit_valid_from: date | None = None
    from_place: str = ""
    to_unit_code: str | None = None
    to_unit_valid_from: date | None = None
    to_place: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post held. Months as YYYY-MM, both counted; to_month is empty while it is held."""

    subject_id: UUID
    title: str
    level: str
    from_month: str | None
    to_month: str | None = None
    place: str = ""
    symbol: str = ""


Draft = (
    RatingDraft
    | InitiativeDraft
    | DisciplineDraft
    | PastAwardDraft
    | MembershipDraft
    | TransferDraft
    | PostDraft
)
KINDS: dict[type[Any], type[Any]] = {
    RatingDraft: YearlyRating,
    InitiativeDraft: Initiative,
    DisciplineDraft: Discipline,
    PastAwardDraft: PastAward,
    MembershipDraft: Membership,
    TransferDraft: Transfer,
    PostDraft: HeldPost,
}
D = TypeVar("D", bound=Draft)


@dataclass(frozen=True, slots=True)
class Noted:
    """A stored fact with its id."""

    id: UUID
    draft: Any


def save(session: Session, draft: Draft, today: date, record_id: UUID | None = None) -> UUID:
    """Store a new fact, or the changed one of an id, and return its id.

    Raises ClerkError, naming the field, for what cannot be: a year to come, a blank name, a
    second rating of one year, days in the wrong order.
    """
    values = _values(draft)
    _check(draft, values, today)
    if isinstance(draft, RatingDraft):
        _only_rating(session, draft, record_id)
    if isinstance(draft, MembershipDraft):
        _a_person_in_a_group(session, draft)
    kind = KINDS[type(draft)]
    if record_id is None:
        record: Record = kind(**values)
        session.add(record)
    else:
        record = session.get_one(kind, record_id)
        for name, value in values.items():
            if getattr(record, name) != value:
                setattr(record, name, value)
    session.flush()
    return record.id


def remove(session: JournalSession, kind: type[Draft], record_id: UUID) -> None:
    """Take a fact away; undo brings it back.

    Raises ClerkError for an award that the State has ordered about: both stay in the book.
    """
    if kind is PastAwardDraft and (told := titles.orders(session, record_id)):
        raise ClerkError(
            what=f"Lần khen này có quyết định {told[-1].symbol} đi kèm.",
            kept="Lần khen và quyết định vẫn nguyên trong sổ.",
            todo="Mở trang của người này để xem.",
        )
    record: Record = session.get_one(KINDS[kind], record_id)
    record.deleted_at = session.author.now
    session.flush()


def listed(session: Session, kind: type[D], subject_ids: tuple[UUID, ...]) -> list[Noted]:
    """The facts of one kind about some subjects, newest first. Memberships: of the collective."""
    stored = KINDS[kind]
    owner = stored.collective_id if kind is MembershipDraft else stored.subject_id
    order = {
        RatingDraft: (YearlyRating.year,),
        InitiativeDraft: (Initiative.year,),
        DisciplineDraft: (Discipline.decided_on,),
        PastAwardDraft: (PastAward.year,),
        MembershipDraft: (Membership.created_at,),
        TransferDraft: (Transfer.moved_on,),
        PostDraft: (HeldPost.from_month,),
    }[kind]
    query = (
        select(stored)
        .where(owner.in_(subject_ids), stored.deleted_at.is_(None))
        .order_by(*(column.desc() for column in order), stored.id)
    )
    return [_noted(kind, record) for record in session.scalars(query)]


def groups_of(session: Session, person_ids: tuple[UUID, ...]) -> list[Noted]:
    """The collectives and households that a person belongs or belonged to, the latest first."""
    query = (
        select(Membership)
        .where(Membership.person_id.in_(person_ids), Membership.deleted_at.is_(None))
        .order_by(Membership.joined_on.desc().nulls_last(), Membership.id)
    )
    return [_noted(MembershipDraft, record) for record in session.scalars(query)]


def transfer(session: JournalSession, draft: TransferDraft, today: date) -> UUID:
    """Write down a move and bring the subject to its new unit and place of work.

    What was awarded before keeps the name of the unit of its time: it stands in the register.
    """
    made = save(session, draft, today)
    subject = session.get_one(Subject, draft.subject_id)
    last = session.scalar(
        select(Transfer.id)
        .where(Transfer.subject_id == draft.subject_id, Transfer.deleted_at.is_(None))
        .order_by(Transfer.moved_on.desc(), Transfer.created_at.desc(), Transfer.id)
        .limit(1)
    )
    if last == made:  # an older move, noted late, does not bring anybody back
        if draft.to_unit_code is not None:
            subject.unit_code = draft.to_unit_code
            subject.unit_valid_from = draft.to_unit_valid_from
        if clean(draft.to_place):
            subject.position = clean(draft.to_place)
    session.flush()
    return made


def _noted(kind: type[Any], record: Any) -> Noted:
    return Noted(record.id, kind(**{name: getattr(record, name) for name in kind.__slots__}))


def check(draft: Draft, today: date) -> None:
    """Raise ClerkError, naming the field, for what cannot be by itself."""
    _check(draft, _values(draft), today)


def _values(draft: Draft) -> dict[str, Any]:
    return {
        name: clean(value) if isinstance(value, str) else value
        for name, value in asdict(draft).items()
    }


def _check(draft: Draft, values: dict[str, Any], today: date) -> None:
    year = values.get("year")
    if year is not None and not EARLIEST_YEAR <= year <= today.year:
        raise ClerkError(
            what=f"Năm {year} không ghi được.",
            todo=f"Ghi năm từ {EARLIEST_YEAR} đến {today.year}. Ví dụ: {today.year - 1}.",
            field="year",
        )
    for name in ("recognised_on", "decided_on", "moved_on"):
        day = values.get(name)
        if day is not None and day > today:
            raise ClerkError(
                what="Ngày này chưa tới.", todo="Ghi ngày trong giấy tờ đã ký.", field=name
            )
    choices = {
        RatingDraft: ("rating", RATINGS, "Chưa chọn mức hoàn thành nhiệm vụ."),
        InitiativeDraft: ("level", LEVELS, "Chưa chọn cấp công nhận."),
        DisciplineDraft: ("level", MEASURES, "Chưa chọn hình thức kỷ luật."),
        PastAwardDraft: ("source", SOURCES, "Chưa chọn ghi theo đâu."),
    }
    if type(draft) in choices:
        name, known, what = choices[type(draft)]
        if values[name] not in known:
            raise ClerkError(what=what, todo="Chọn một mức trong danh sách.", field=name)
    if isinstance(draft, InitiativeDraft) and not values["title"]:
        raise ClerkError(
            what="Chưa ghi tên sáng kiến, đề tài.",
            todo="Ghi tên như trong giấy công nhận.",
            field="title",
        )
    if isinstance(draft, PastAwardDraft) and not values["award_code"]:
        raise ClerkError(
            what="Chưa chọn danh hiệu, hình thức.",
            todo="Chọn trong danh sách.",
            field="award_code",
        )
    if isinstance(draft, PostDraft):
        _check_post(values, today)
    for first, last in (
        ("decided_on", "ended_on"),
        ("joined_on", "left_on"),
        ("period_from", "period_to"),
        ("from_month", "to_month"),
    ):
        begin, end = values.get(first), values.get(last)
        if begin and end and begin > end:
            raise ClerkError(
                what="Lúc kết thúc đứng trước lúc bắt đầu.", todo="Đổi lại cho đúng.", field=last
            )
    for name in ("period_from", "period_to"):
        if values.get(name):
            Month.from_iso(values[name])


def _check_post(values: dict[str, Any], today: date) -> None:
    """A post has a title, a level and its first month; neither month is to come."""
    for name, what, todo in (
        ("title", "Chưa ghi chức vụ.", "Ví dụ: Phó Chủ tịch UBND xã."),
        ("level", "Chưa chọn nhóm chức vụ.", "Chọn trong danh sách."),
        ("from_month", "Chưa ghi tháng bắt đầu.", "Ví dụ: 07/2011."),
    ):
        if not values[name]:
            raise ClerkError(what=what, todo=todo, field=name)
    for name in ("from_month", "to_month"):
        if values[name] and Month.from_iso(values[name]) > Month(today.year, today.month):
            raise ClerkError(
                what="Tháng này chưa tới.",
                todo="Còn giữ chức vụ thì để trống tháng kết thúc.",
                field=name,
            )


def _only_rating(session: Session, draft: RatingDraft, own: UUID | None) -> None:
    query = select(YearlyRating.id).where(
        YearlyRating.subject_id == draft.subject_id,
        YearlyRating.year == draft.year,
        YearlyRating.deleted_at.is_(None),
    )
    if any(found != own for found in session.scalars(query)):
        raise ClerkError(
            what=f"Năm {draft.year} đã ghi xếp loại.",
            kept="Mức đã ghi vẫn nguyên.",
            todo="Sửa dòng của năm ấy, hoặc ghi năm khác.",
            field="year",
        )


def _a_person_in_a_group(session: Session, draft: MembershipDraft) -> None:
    collective = session.get_one(Subject, draft.collective_id)
    person = session.get_one(Subject, draft.person_id)
    if collective.kind is SubjectKind.INDIVIDUAL or person.kind is not SubjectKind.INDIVIDUAL:
        raise ClerkError(
            what="Thành viên là một người, ở trong một tập thể hoặc hộ.",
            todo="Chọn người trong sổ, hoặc thêm người mới.",
            field="person_id",
        )
    twice = select(Membership.id).where(
        Membership.collective_id == draft.collective_id,
        Membership.person_id == draft.person_id,
        Membership.left_on.is_(None),
        Membership.deleted_at.is_(None),
    )
    if draft.left_on is None and session.scalar(twice) is not None:
        raise ClerkError(
            what=f"{person.full_name} đang là thành viên rồi.",
            kept="Danh sách thành viên vẫn nguyên.",
            todo="Sửa dòng đã có, hoặc chọn người khác.",
            field="person_id",
        )
