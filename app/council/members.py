"""The council and who sits in it, each for a term: nobody is a member before or after it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, exact_key
from db.council import Attendance, Council, CouncilMember, CouncilSession

COUNCIL, LEADERS = "HOI_DONG_TDKT", "TAP_THE_LANH_DAO"
KINDS = {
    COUNCIL: "Hội đồng Thi đua - Khen thưởng",
    LEADERS: "Tập thể lãnh đạo, nơi không có Hội đồng",
}
ROLES = {
    "chairman": "Chủ tịch Hội đồng",
    "vice_chairman": "Phó Chủ tịch Hội đồng",
    "secretary": "Thư ký",
    "member": "Ủy viên",
}
LEADER_ROLES = {
    "chairman": "Chủ trì",
    "vice_chairman": "Phó chủ trì",
    "secretary": "Thư ký",
    "member": "Thành viên",
}
ORDER = tuple(ROLES)


@dataclass(frozen=True, slots=True)
class CouncilDraft:
    """A council as one decision founded it."""

    name: str
    kind: str = COUNCIL
    founded_by: str = ""
    founded_on: date | None = None


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A seat for a term; to_on is its last day, None while it is open."""

    full_name: str
    from_on: date
    role: str = "member"
    honorific: str = ""
    position: str = ""
    organisation: str = ""
    substitute: str = ""
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """The council as it stands."""

    id: UUID
    draft: CouncilDraft

    @property
    def is_leaders(self) -> bool:
        return self.draft.kind == LEADERS


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One seat."""

    id: UUID
    draft: MemberDraft
    place: int

    @property
    def called(self) -> str:
        """bà Lê Thị Ngọc Hân; the name alone where nobody said how to call the person."""
        draft = self.draft
        return f"{draft.honorific} {draft.full_name}".strip()


def council(session: Session) -> CouncilRow | None:
    """The council in office: the one written last; None before the first."""
    found = session.scalars(
        select(Council)
        .where(Council.deleted_at.is_(None))
        .order_by(Council.created_at.desc(), Council.id)
        .limit(1)
    ).first()
    return None if found is None else _council(found)


def council_row(session: Session, council_id: UUID) -> CouncilRow:
    """The council of a session, in office or not any more."""
    return _council(session.get_one(Council, council_id))


def _council(found: Council) -> CouncilRow:
    draft = CouncilDraft(found.name, found.kind, found.founded_by, found.founded_on)
    return CouncilRow(found.id, draft)


def save_council(
    session: JournalSession, draft: CouncilDraft, council_id: UUID | None = None
) -> UUID:
    """Write down a new council or change what is known of one."""
    if not clean(draft.name):
        raise ClerkError(
            what="Chưa ghi tên Hội đồng.",
            todo="Ví dụ: Hội đồng Thi đua - Khen thưởng xã Bác Ái.",
            field="name",
        )
    found = Council() if council_id is None else session.get_one(Council, council_id)
    found.name, found.kind = clean(draft.name), draft.kind
    found.founded_by, found.founded_on = clean(draft.founded_by), draft.founded_on
    session.add(found)
    session.flush()
    return found.id


def save_member(
    session: JournalSession,
    council_id: UUID,
    draft: MemberDraft,
    member_id: UUID | None = None,
) -> UUID:
    """Give a seat or change it.

    Raises ClerkError for a seat without name, a term that ends before it begins, or a second
    chairman or secretary for the same days.
    """
    check(members(session, council_id), draft, member_id)
    if member_id is None:
        last = [row.place for row in members(session, council_id)]
        found = CouncilMember(council_id=council_id, place=max(last, default=0) + 1)
    else:
        found = session.get_one(CouncilMember, member_id)
    for name, value in asdict(draft).items():
        setattr(found, name, clean(value) if isinstance(value, str) else value)
    session.add(found)
    session.flush()
    return found.id


def check(others: Iterable[MemberRow], draft: MemberDraft, member_id: UUID | None) -> None:
    """Raise ClerkError for a seat that cannot stand beside the others."""
    if not clean(draft.full_name):
        raise ClerkError(
            what="Chưa ghi họ tên thành viên.", todo="Ví dụ: Lê Thị Ngọc Hân.", field="full_name"
        )
    if draft.to_on is not None and draft.to_on < draft.from_on:
        raise ClerkError(
            what="Ngày thôi tham gia ở trước ngày bắt đầu.",
            todo="Ghi lại hai ngày theo quyết định.",
            field="to_on",
        )
    for other in others:
        if other.id == member_id or not _meet(other.draft, draft):
            continue
        if draft.role in ("chairman", "secretary") and other.draft.role == draft.role:
            raise ClerkError(
                what=f"{other.draft.full_name} đang là {ROLES[draft.role].lower()} trong những"
                " ngày ấy.",
                todo="Ghi ngày thôi tham gia của người trước, hoặc chọn vai trò khác.",
                field="role",
            )
        if exact_key(other.draft.full_name) == exact_key(draft.full_name):
            raise ClerkError(
                what=f"{other.draft.full_name} đã có trong Hội đồng.",
                todo="Mở dòng đã có để sửa, hoặc ghi ngày thôi tham gia của dòng ấy.",
                field="full_name",
            )


def _meet(one: MemberDraft, other: MemberDraft) -> bool:
    first, last = (
        max(one.from_on, other.from_on),
        min(one.to_on or date.max, other.to_on or date.max),
    )
    return first <= last


def remove_member(session: JournalSession, member_id: UUID) -> None:
    """Take a seat out that was written by mistake; undo brings it back.

    Raises ClerkError once the member stands in the papers of a session: then a term ends.
    """
    used = session.scalar(
        select(Attendance.id)
        .where(Attendance.member_id == member_id, Attendance.deleted_at.is_(None))
        .limit(1)
    ) or session.scalar(
        select(CouncilSession.id)
        .where(
            or_(CouncilSession.chair_id == member_id, CouncilSession.secretary_id == member_id),
            CouncilSession.deleted_at.is_(None),
        )
        .limit(1)
    )
    if used is not None:
        raise ClerkError(
            what="Người này đã có tên trong một phiên họp.",
            kept="Danh sách thành viên vẫn nguyên.",
            todo="Ghi ngày thôi tham gia thay vì bỏ tên.",
            field="to_on",
        )
    session.get_one(CouncilMember, member_id).deleted_at = session.author.now
    session.flush()


def members(session: Session, council_id: UUID) -> list[MemberRow]:
    """Every seat there ever was: by role, then as written."""
    query = select(CouncilMember).where(
        CouncilMember.council_id == council_id, CouncilMember.deleted_at.is_(None)
    )
    rows = [_row(found) for found in session.scalars(query)]
    return sorted(rows, key=lambda row: (ORDER.index(row.draft.role), row.place, str(row.id)))


def members_on(rows: Iterable[MemberRow], day: date) -> list[MemberRow]:
    """Those whose term holds on a day."""
    return [
        row
        for row in rows
        if row.draft.from_on <= day and (row.draft.to_on is None or day <= row.draft.to_on)
    ]


def _row(found: CouncilMember) -> MemberRow:
    draft = MemberDraft(**{name: getattr(found, name) for name in MemberDraft.__slots__})
    return MemberRow(found.id, draft, found.place)
