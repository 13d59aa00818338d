"""Sessions of the council: planned, opened, adjourned to another day; who came; what is heard."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import dossier as dossiers
from app.catalog import Catalog
from app.council import members, view
from app.council.actions import session_of
from app.council.rules import quorum_needed
from app.council.view import OPEN, SessionDraft, SessionState, number_words, read_seats, typed
from app.dates import short_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations.actions import number_text
from app.text import clean, clean_paragraphs
from db.council import AgendaItem, Attendance, ConflictOfInterest, CouncilSession
from db.nominations import Nomination, NominationStep
from db.subjects import Subject


@dataclass(frozen=True, slots=True)
class Waiting:
    """A dossier that waits for the council and is in no open session."""

    id: UUID
    number: int
    full_name: str
    kind: str
    award_code: str
    due_on: date | None


# ---------------------------------------------------------------- planning


def plan(
    session: JournalSession,
    draft: SessionDraft,
    nomination_ids: Sequence[UUID],
    catalog: Catalog,
    today: date,
) -> UUID:
    """Plan a session under the year's next number, with the dossiers it will hear.

    Raises ClerkError without a council, a chair's name, a place or a time.
    """
    council = members.council(session)
    if council is None:
        raise ClerkError(
            what="Chưa ghi Hội đồng và thành viên.",
            kept="Nội dung vừa gõ vẫn còn.",
            todo="Bấm Thành viên Hội đồng để ghi trước, rồi lập phiên họp.",
        )
    made = _numbered(draft, council.id, _next_number(session, draft.held_on.year))
    session.add(made)
    session.flush()
    add_items(session, made.id, nomination_ids, catalog, today)
    return made.id


def _next_number(session: Session, year: int) -> int:
    query = select(func.max(CouncilSession.number)).where(CouncilSession.year == year)
    return (session.scalar(query) or 0) + 1


def _numbered(draft: SessionDraft, council_id: UUID, number: int) -> CouncilSession:
    year = draft.held_on.year
    return CouncilSession(council_id=council_id, year=year, number=number, **_cleaned(draft))


def change(session: JournalSession, session_id: UUID, draft: SessionDraft) -> None:
    """Change what is known of a session that is not over. Its number stays, the year too."""
    found = open_session(session, session_id)
    if draft.held_on.year != found.year:
        raise ClerkError(
            what=f"Phiên {found.number:02} thuộc sổ họp năm {found.year}.",
            todo=f"Chọn một ngày trong năm {found.year}, hoặc lập phiên mới.",
            field="held_on",
        )
    for name, value in _cleaned(draft).items():
        if getattr(found, name) != value:
            setattr(found, name, value)
    session.flush()


def _cleaned(draft: SessionDraft) -> dict[str, Any]:
    values = asdict(draft)
    for name in ("title", "place"):
        values[name] = clean(values[name])
    lines = (clean(line) for line in draft.tellers.splitlines())
    values["tellers"] = "\n".join(line for line in lines if line)
    for name in ("starts_at", "ends_at"):
        values[name] = parse_time(values[name], name) if clean(values[name]) else ""
    checks = (
        ("title", "Chưa ghi họp về việc gì.", "Ví dụ: Xét khen thưởng tổng kết năm 2025."),
        ("starts_at", "Chưa ghi giờ họp.", "Ví dụ: 14:00"),
        ("place", "Chưa ghi nơi họp.", "Ví dụ: Phòng họp UBND xã."),
    )
    for name, what, todo in checks:
        if not values[name]:
            raise ClerkError(what=what, todo=todo, field=name)
    return values


def parse_time(text: str, field: str = "") -> str:
    """14:00 from 14:00, 14h, 14h30, 14 giờ 30, 8.15. Raises ClerkError for anything else."""
    parts = [part for part in _digits(text) if part]
    hours = int(parts[0]) if parts else 99
    minutes = int(parts[1]) if len(parts) > 1 else 0
    if len(parts) > 2 or hours > 23 or minutes > 59:
        raise ClerkError(what="Chưa đúng giờ.", todo="Ví dụ: 14:00", field=field)
    return f"{hours:02}:{minutes:02}"


def _digits(text: str) -> list[str]:
    spaced = "".join(sign if sign.isascii() and sign.isdigit() else " " for sign in text)
    parts = spaced.split()
    return parts if all(len(part) <= 2 for part in parts) else []


def drop(session: JournalSession, session_id: UUID) -> None:
    """Put a planned session away; its dossiers wait for another. Undo brings all of it back."""
    found = open_session(session, session_id)
    if found.state is not SessionState.PLANNED or found.continues_id is not None:
        raise ClerkError(
            what="Phiên họp đã mở nên không bỏ được.",
            kept="Phiên họp vẫn nguyên trong sổ họp.",
            todo="Tạm dừng để họp tiếp ngày khác, hoặc kết thúc phiên họp.",
        )
    for item in _items(session, session_id):
        item.deleted_at = session.author.now
    found.deleted_at = session.author.now
    session.flush()


# ---------------------------------------------------------------- what is heard


def waiting(session: Session, limit: int = 500) -> list[Waiting]:
    """The dossiers at Chờ họp that no open session has, the earliest day first."""
    taken = (
        select(AgendaItem.nomination_id)
        .join(CouncilSession, CouncilSession.id == AgendaItem.session_id)
        .where(
            AgendaItem.deleted_at.is_(None),
            CouncilSession.deleted_at.is_(None),
            CouncilSession.state != SessionState.CLOSED,
        )
    )
    query = (
        select(
            Nomination.id,
            Nomination.number,
            Subject.full_name,
            Subject.kind,
            Nomination.award_code,
            Nomination.due_on,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            Nomination.step == NominationStep.AWAITING_COUNCIL,
            Nomination.deleted_at.is_(None),
            Nomination.id.not_in(taken),
        )
        .order_by(Nomination.due_on.is_(None), Nomination.due_on, Nomination.number)
        .limit(limit)
    )
    return [
        Waiting(row[0], row[1], row[2], row[3].value, row[4], row[5])
        for row in session.execute(query)
    ]


def add_items(
    session: JournalSession,
    session_id: UUID,
    nomination_ids: Sequence[UUID],
    catalog: Catalog,
    today: date,
) -> None:
    """Put dossiers that wait for the council on the agenda, after those that are there.

    Raises ClerkError for one that does not wait, is in another session, or has no vote by law.
    """
    open_session(session, session_id)
    place = max((item.place for item in _items(session, session_id)), default=0)
    for nomination_id in nomination_ids:
        nomination = session.get_one(Nomination, nomination_id)
        other = session_of(session, nomination_id)
        if nomination.step is not NominationStep.AWAITING_COUNCIL or other is not None:
            where = "đã có trong một phiên họp" if other is not None else "không ở bước Chờ họp"
            raise ClerkError(
                what=f"Hồ sơ {number_text(nomination.number)} {where}.",
                kept="Danh sách hồ sơ của phiên vẫn như cũ.",
                todo="Mở hồ sơ để xem đang ở bước nào.",
            )
        dossiers.vote_rule(session, nomination_id, catalog, today)
        place += 1
        session.add(AgendaItem(session_id=session_id, nomination_id=nomination_id, place=place))
    session.flush()


def remove_item(session: JournalSession, item_id: UUID) -> None:
    """Take a dossier off the agenda while nothing is voted on it; undo brings it back."""
    item = session.get_one(AgendaItem, item_id)
    open_session(session, item.session_id)
    if typed(session, [item_id]):
        raise ClerkError(
            what="Hồ sơ này đã bỏ phiếu nên không bỏ khỏi phiên họp được.",
            kept="Số phiếu đã ghi vẫn nguyên.",
            todo="Kết thúc phiên họp; kết quả sẽ vào hồ sơ.",
        )
    item.deleted_at = session.author.now
    session.flush()


def note_item(session: Session, item_id: UUID, remarks: str, lower_award: str = "") -> None:
    """Keep what was said of a dossier, and the lower award that is proposed in its place."""
    item = session.get_one(AgendaItem, item_id)
    open_session(session, item.session_id)
    item.remarks, item.lower_award = clean_paragraphs(remarks), lower_award
    session.flush()


def _items(session: Session, session_id: UUID) -> list[AgendaItem]:
    query = (
        select(AgendaItem)
        .where(AgendaItem.session_id == session_id, AgendaItem.deleted_at.is_(None))
        .order_by(AgendaItem.place, AgendaItem.id)
    )
    return list(session.scalars(query))


# ---------------------------------------------------------------- who comes


def attend(
    session: JournalSession,
    session_id: UUID,
    member_id: UUID,
    state: str,
    reason: str = "",
    substitute: str = "",
) -> None:
    """Write down whether a member came. state "" takes what was written back.

    Raises ClerkError for a substitute without a name.
    """
    open_session(session, session_id)
    if state == "substitute" and not clean(substitute):
        raise ClerkError(
            what="Chưa ghi ai dự thay.", todo="Ghi họ tên người dự thay.", field="substitute"
        )
    found = session.scalars(
        select(Attendance).where(
            Attendance.session_id == session_id,
            Attendance.member_id == member_id,
            Attendance.deleted_at.is_(None),
        )
    ).first()
    if not state:
        if found is not None:
            found.deleted_at = session.author.now
            session.flush()
        return
    if found is None:
        found = Attendance(session_id=session_id, member_id=member_id, state=state)
        session.add(found)
    found.state, found.reason, found.substitute = state, clean(reason), clean(substitute)
    session.flush()


def all_present(session: JournalSession, session_id: UUID) -> None:
    """Mark everybody present of whom nothing is said yet."""
    found = open_session(session, session_id)
    for seat in read_seats(session, found):
        if not seat.state:
            attend(session, session_id, seat.member.id, "present")


def set_conflicts(
    session: JournalSession, item_id: UUID, member_ids: Sequence[UUID], reason: str
) -> None:
    """Say which members may not vote on a dossier, and why; the others may."""
    item = session.get_one(AgendaItem, item_id)
    open_session(session, item.session_id)
    stored = select(ConflictOfInterest).where(
        ConflictOfInterest.item_id == item_id, ConflictOfInterest.deleted_at.is_(None)
    )
    found = {row.member_id: row for row in session.scalars(stored)}
    for member_id, row in found.items():
        if member_id not in member_ids:
            row.deleted_at = session.author.now
        elif row.reason != clean(reason):
            row.reason = clean(reason)
    for member_id in member_ids:
        if member_id not in found:
            session.add(
                ConflictOfInterest(item_id=item_id, member_id=member_id, reason=clean(reason))
            )
    session.flush()


# ---------------------------------------------------------------- the course of a session


def open_now(session: JournalSession, session_id: UUID, catalog: Catalog) -> None:
    """Open a planned session. Raises ClerkError where too few have come."""
    found = open_session(session, session_id)
    quorum = view.quorum_of(catalog, found.held_on)
    substitutes = view.may_substitute(catalog, found.held_on)
    who = view.presence(read_seats(session, found), quorum, substitutes_vote=substitutes)
    needed = quorum_needed(who.members, quorum)
    if who.members == 0 or who.present < needed:
        raise ClerkError(
            what=f"Chưa đủ số người để họp: có mặt {who.present}/{who.members}, cần từ {needed}.",
            kept="Phiên họp và điểm danh vẫn được giữ.",
            todo="Điểm danh tiếp ở cột bên trái, hoặc đổi sang ngày khác.",
        )
    found.state = SessionState.RUNNING
    session.flush()


def adjourn(
    session: JournalSession, session_id: UUID, held_on: date, starts_at: str, place: str
) -> UUID:
    """Stop for the day. What is not voted on is heard in a new session that continues this one.

    What was voted stays and counts; all results are recorded when the last day is closed.
    Returns the id of the session on the other day.
    """
    found = open_session(session, session_id)
    if found.state is not SessionState.RUNNING:
        raise ClerkError(
            what="Phiên họp chưa mở nên chưa tạm dừng được.",
            kept="Phiên họp vẫn nguyên.",
            todo="Muốn đổi ngày thì sửa ngày họp của phiên này.",
        )
    if held_on < found.held_on:
        raise ClerkError(
            what="Ngày họp tiếp ở trước ngày họp này.",
            todo=f"Chọn ngày từ {short_day(found.held_on)} trở đi.",
            field="held_on",
        )
    items = _items(session, session_id)
    voted = typed(session, [item.id for item in items])
    left = [item for item in items if item.id not in voted]
    if not left:
        raise ClerkError(
            what="Mọi hồ sơ của phiên này đã bỏ phiếu xong.",
            kept="Số phiếu đã ghi vẫn nguyên.",
            todo="Bấm Kết thúc họp.",
        )
    kept = {name: getattr(found, name) for name in SessionDraft.__slots__}
    again = {"held_on": held_on, "starts_at": starts_at, "place": place or found.place}
    draft = SessionDraft(**{**kept, **again, "ends_at": ""})
    following = _numbered(draft, found.council_id, _next_number(session, held_on.year))
    following.continues_id = found.id
    session.add(following)
    found.state = SessionState.ADJOURNED
    session.flush()
    for place_, item in enumerate(left, 1):
        item.session_id, item.place = following.id, place_
    session.flush()
    return following.id


def open_session(session: Session, session_id: UUID) -> CouncilSession:
    """A session that may still be changed. Raises ClerkError for one that is over."""
    found = session.get_one(CouncilSession, session_id)
    if found.state not in OPEN:
        done = "đã kết thúc" if found.state is SessionState.CLOSED else "đã dừng để họp ngày khác"
        raise ClerkError(
            what=f"{number_words(found.number, found.year)} {done} nên không sửa được nữa.",
            kept="Biên bản và kết quả đã ghi vẫn nguyên.",
            todo="Cần sửa thì lập một phiên họp khác.",
        )
    return found
