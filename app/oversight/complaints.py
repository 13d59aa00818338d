"""Complaints and denunciations: taken in, due, extended, answered.

Of a denunciation only its course is a record that travels. Who denounced and what they wrote are
sealed words on this machine, readable by named logins, in no journal, history, package or search.
Source: Luật Khiếu nại 2011, Luật Tố cáo 2018; the numbers of days are rule parameters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.errors import ClerkError
from app.text import clean, clean_paragraphs
from db.offices import Account
from db.oversight import Complaint, SealedWords

KINDS = {"complaint": "Khiếu nại", "denunciation": "Tố cáo"}
RESULTS = {
    "upheld": "Đúng",
    "partly": "Đúng một phần",
    "rejected": "Không đúng",
    "withdrawn": "Đã rút đơn",
}


@dataclass(frozen=True, slots=True)
class ComplaintDraft:
    """A complaint as it came in, about a register line, a dossier, or neither.

    is_remote: from a remote area, where the law gives more days. readers: logins that may read
    who denounced and what; of a denunciation only, the one who writes it down among them.
    """

    kind: str
    received_on: date
    who: str
    words: str
    register_entry_id: UUID | None = None
    nomination_id: UUID | None = None
    is_remote: bool = False
    suspends: bool = False
    readers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """A complaint as it stands. who and words are empty for one who may not read them."""

    id: UUID
    number: str
    kind: str
    register_entry_id: UUID | None
    nomination_id: UUID | None
    received_on: date
    due_on: date
    extended_because: str
    suspends: bool
    result: str | None
    result_words: str
    result_symbol: str
    closed_on: date | None
    who: str
    words: str
    is_sealed: bool


def due_on(draft: ComplaintDraft, catalog: Catalog) -> date:
    """The last day to settle it, counted in calendar days from the day it was taken in."""
    kind = "complaint" if draft.kind == "complaint" else "denunciation"
    place = "_remote" if draft.is_remote and kind == "complaint" else ""
    days = catalog.parameter(f"{kind}{place}_days", catalog.rule_set(draft.received_on).code)
    return draft.received_on + timedelta(days=int(days))


def receive(session: Session, draft: ComplaintDraft, catalog: Catalog, today: date) -> UUID:
    """Take one in. Raises ClerkError, naming the field, for what is missing or cannot be."""
    check(draft, today)
    is_sealed = draft.kind == "denunciation"
    year = draft.received_on.year
    last = session.scalar(select(func.max(Complaint.number)).filter_by(year=year)) or 0
    made = Complaint(
        year=year,
        number=last + 1,
        kind=draft.kind,
        register_entry_id=draft.register_entry_id,
        nomination_id=draft.nomination_id,
        complainant="" if is_sealed else clean(draft.who),
        matter="" if is_sealed else clean_paragraphs(draft.words),
        received_on=draft.received_on,
        due_on=due_on(draft, catalog),
        suspends=draft.suspends,
    )
    session.add(made)
    session.flush()
    if is_sealed:
        session.add(
            SealedWords(
                owner_id=made.id,
                readers="\n".join(draft.readers),
                informant=clean(draft.who),
                words=clean_paragraphs(draft.words),
            )
        )
        session.flush()
    return made.id


def check(draft: ComplaintDraft, today: date) -> None:
    """Raise ClerkError, naming the field, for what is missing or cannot be."""
    if draft.kind not in KINDS:
        raise ClerkError(what="Chưa chọn loại đơn.", todo="Chọn trong danh sách.", field="kind")
    if draft.received_on > today:
        raise ClerkError(what="Ngày này chưa tới.", todo="Ghi ngày thụ lý.", field="received_on")
    if not clean_paragraphs(draft.words):
        raise ClerkError(
            what="Chưa ghi nội dung đơn.", todo="Ghi tóm tắt một, hai câu.", field="words"
        )
    if draft.kind == "complaint" and not clean(draft.who):
        raise ClerkError(what="Chưa ghi người khiếu nại.", todo="Ghi họ tên, nơi ở.", field="who")
    if draft.kind == "denunciation" and not draft.readers:
        raise ClerkError(
            what="Chưa chọn ai được đọc đơn tố cáo.",
            todo="Chọn ít nhất một người được giao xử lý.",
            field="readers",
        )


def extend(session: Session, complaint_id: UUID, because: str, catalog: Catalog) -> date:
    """Extend the time once, by as many days as the rules give; the new last day.

    Raises ClerkError without a reason, for a second time, or for one that is settled.
    """
    found = _open(session, complaint_id)
    if found.extended_because:
        raise ClerkError(
            what="Đơn này đã gia hạn một lần.",
            kept="Hạn đang có vẫn nguyên.",
            todo="Giải quyết theo hạn đã gia.",
        )
    if not clean(because):
        raise ClerkError(what="Chưa ghi lý do gia hạn.", todo="Ghi một câu.", field="because")
    rule_set = catalog.rule_set(found.received_on).code
    days = int(catalog.parameter(f"{found.kind}_extra_days", rule_set))
    found.due_on += timedelta(days=days)
    found.extended_because = clean(because)
    session.flush()
    return found.due_on


def settle(
    session: Session, complaint_id: UUID, result: str, words: str, symbol: str, day: date
) -> None:
    """Write down how it ended. Raises ClerkError, naming the field."""
    found = _open(session, complaint_id)
    check_end(found.received_on, result, symbol, day)
    found.result, found.result_words = result, clean_paragraphs(words)
    found.result_symbol, found.closed_on = clean(symbol), day
    found.suspends = False
    session.flush()


def check_end(received_on: date, result: str, symbol: str, day: date) -> None:
    """Raise ClerkError, naming the field, where a complaint cannot have ended so."""
    if result not in RESULTS:
        raise ClerkError(what="Chưa chọn kết quả.", todo="Chọn trong danh sách.", field="result")
    if result != "withdrawn" and not clean(symbol):
        raise ClerkError(
            what="Chưa ghi số văn bản giải quyết.",
            todo="Ví dụ: 21/QĐ-UBND, hoặc 05/KL-UBND.",
            field="symbol",
        )
    if day < received_on:
        raise ClerkError(
            what="Ngày giải quyết trước ngày thụ lý.", todo="Xem lại ngày.", field="closed_on"
        )


def listed(session: Session, login: str) -> list[ComplaintRow]:
    """Those that are open first, by their last day; then the settled ones, newest first."""
    found = list(session.scalars(select(Complaint).where(Complaint.deleted_at.is_(None))))
    sealed = _readable(session, login, [one.id for one in found])
    found.sort(key=lambda one: (one.closed_on is not None, _order(one), one.year, one.number))
    return [_row(one, sealed.get(one.id)) for one in found]


def sheet(rows: Sequence[ComplaintRow]) -> Table:
    """The book as a table, by number. Who denounced and what never goes out, whoever asks."""
    fields = (
        Field("Số", 9),
        Field("Loại", 11),
        Field("Thụ lý", 11, "day"),
        Field("Người gửi", 28),
        Field("Nội dung", 50),
        Field("Hạn", 11, "day"),
        Field("Kết quả", 20),
        Field("Ngày giải quyết", 11, "day"),
        Field("Văn bản", 16),
    )
    made = []
    for one in sorted(rows, key=lambda row: row.number.split("/")[::-1]):
        is_open = one.kind == "complaint"
        made.append((
            one.number,
            KINDS[one.kind],
            one.received_on,
            one.who if is_open else "",
            one.words if is_open else "Giữ kín theo Luật Tố cáo",
            one.due_on,
            RESULTS[one.result] if one.result else "Đang giải quyết",
            one.closed_on,
            one.result_symbol,
        ))  # fmt: skip
    return as_book("Sổ đơn khiếu nại, tố cáo", None, fields, made)


def called(session: Session, logins: Sequence[str]) -> dict[str, str]:
    """How the readers one can choose are called; a login that has no account here by itself."""
    query = select(Account.login, Account.full_name).where(Account.login.in_(logins))
    names = {row[0]: row[1] for row in session.execute(query)}
    return {login: names.get(login) or login for login in logins}


def about(
    session: Session,
    login: str,
    *,
    register_entry_ids: Sequence[UUID] = (),
    nomination_ids: Sequence[UUID] = (),
) -> list[ComplaintRow]:
    """The complaints about some register lines or dossiers."""
    wanted = Complaint.register_entry_id.in_(register_entry_ids) | Complaint.nomination_id.in_(
        nomination_ids
    )
    query = select(Complaint).where(wanted, Complaint.deleted_at.is_(None))
    found = list(session.scalars(query.order_by(Complaint.received_on, Complaint.id)))
    sealed = _readable(session, login, [one.id for one in found])
    return [_row(one, sealed.get(one.id)) for one in found]


def check_handing_over(session: Session, register_entry_id: UUID) -> None:
    """Raise ClerkError while an open complaint suspends the handing over of this line."""
    query = select(Complaint).where(
        Complaint.register_entry_id == register_entry_id,
        Complaint.suspends,
        Complaint.closed_on.is_(None),
        Complaint.deleted_at.is_(None),
    )
    waiting = session.scalars(query).first()
    if waiting is not None:
        raise ClerkError(
            what=f"Đang tạm dừng trao vì đơn {_number(waiting)} chưa giải quyết xong.",
            kept="Dòng sổ và tờ đã in vẫn nguyên.",
            todo="Ghi kết quả giải quyết đơn rồi trao.",
        )


def _readable(session: Session, login: str, ids: Sequence[UUID]) -> dict[UUID, SealedWords]:
    query = select(SealedWords).where(SealedWords.owner_id.in_(ids))
    return {
        found.owner_id: found
        for found in session.scalars(query)
        if login in found.readers.split("\n")
    }


def _open(session: Session, complaint_id: UUID) -> Complaint:
    found = session.get_one(Complaint, complaint_id)
    if found.closed_on is not None:
        raise ClerkError(
            what="Đơn này đã giải quyết xong.",
            kept="Kết quả đã ghi vẫn nguyên.",
            todo="Có tình tiết mới thì ghi đơn mới.",
        )
    return found


def _order(found: Complaint) -> int:
    day = found.due_on.toordinal()
    return day if found.closed_on is None else -found.closed_on.toordinal()


def _number(found: Complaint) -> str:
    return f"{found.number:02}/{found.year}"


def _row(found: Complaint, sealed: SealedWords | None) -> ComplaintRow:
    return ComplaintRow(
        found.id,
        _number(found),
        found.kind,
        found.register_entry_id,
        found.nomination_id,
        found.received_on,
        found.due_on,
        found.extended_because,
        found.suspends,
        found.result,
        found.result_words,
        found.result_symbol,
        found.closed_on,
        sealed.informant if sealed else found.complainant,
        sealed.words if sealed else found.matter,
        found.kind == "denunciation" and sealed is None,
    )
