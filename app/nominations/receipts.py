"""Taking a dossier in: its line in the book of received dossiers (sổ tiếp nhận hồ sơ)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions, kinds, steps
from app.text import clean
from db.decisions import Decision, RegisterEntry
from db.handling import Closing, DossierReceipt, SuperiorVerdict
from db.nominations import Nomination, NominationStep
from db.subjects import Subject

MOST_LINES = 2_000  # of the newest: years of a commune


@dataclass(frozen=True, slots=True)
class Reception:
    """What is written down as a dossier comes in."""

    received_on: date
    sets: int
    submitted_by: str
    received_by: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A line of the book."""

    id: UUID
    nomination_id: UUID
    year: int
    number: int
    received_on: date
    sets: int
    submitted_by: str
    received_by: str
    due_on: date

    @property
    def symbol(self) -> str:
        """0012/2025, as it is called on the slip."""
        return f"{self.number:04}/{self.year}"


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """A line of the book with what came of the dossier; settled_on is the day it was answered."""

    id: UUID
    nomination_id: UUID
    symbol: str
    received_on: date
    submitted_by: str
    full_name: str
    award_code: str
    sets: int
    due_on: date
    step: NominationStep
    settled_on: date | None


def book(session: Session, year: int | None = None) -> list[ReceivedLine]:
    """The book of received dossiers, newest line first. year: its lines only.

    A dossier is answered by its decision, the superior's, or by being closed.
    """
    decided = (
        select(func.min(Decision.decided_on))
        .join(RegisterEntry, RegisterEntry.decision_id == Decision.id)
        .where(RegisterEntry.nomination_id == Nomination.id)
        .scalar_subquery()
    )
    closed = (
        select(func.max(Closing.closed_on))
        .where(Closing.nomination_id == Nomination.id, Closing.deleted_at.is_(None))
        .scalar_subquery()
    )
    above = (
        select(func.max(SuperiorVerdict.told_on))
        .where(
            SuperiorVerdict.nomination_id == Nomination.id,
            SuperiorVerdict.kind.in_(("decided", "refused")),
        )
        .scalar_subquery()
    )
    query = (
        select(
            DossierReceipt,
            Subject.full_name,
            Nomination.award_code,
            Nomination.step,
            func.coalesce(decided, above, closed),
        )
        .join(Nomination, Nomination.id == DossierReceipt.nomination_id)
        .join(Subject, Subject.id == Nomination.subject_id)
        .order_by(DossierReceipt.year.desc(), DossierReceipt.number.desc(), DossierReceipt.id)
    )
    query = query.limit(MOST_LINES) if year is None else query.filter(DossierReceipt.year == year)
    return [
        ReceivedLine(
            one.id,
            one.nomination_id,
            f"{one.number:04}/{one.year}",
            one.received_on,
            one.submitted_by,
            full_name,
            award_code,
            one.sets,
            one.due_on,
            step,
            settled_on,
        )
        for one, full_name, award_code, step, settled_on in session.execute(query)
    ]


def sheet(lines: Sequence[ReceivedLine], year: int | None, catalog: Catalog) -> Table:
    """The book as a table, its first line first."""
    fields = (
        Field("Số", 11),
        Field("Ngày nhận", 11, "day"),
        Field("Người, đơn vị nộp", 30),
        Field("Đối tượng", 28),
        Field("Danh hiệu, hình thức", 28),
        Field("Số bộ", 6, "number"),
        Field("Ngày hẹn", 11, "day"),
        Field("Kết quả", 16),
        Field("Ngày trả", 11, "day"),
        Field("Ký nhận", 14),
    )
    rows = (
        (
            one.symbol,
            one.received_on,
            one.submitted_by,
            one.full_name,
            catalog.award(one.award_code, one.received_on).short_name,
            one.sets,
            one.due_on,
            steps.LABELS[one.step],
            one.settled_on,
            "",
        )
        for one in reversed(lines)
    )
    return as_book("Sổ tiếp nhận hồ sơ", year, fields, rows)


def next_number(session: Session, year: int) -> int:
    """The next line of a year's book."""
    query = select(func.max(DossierReceipt.number)).filter_by(year=year)
    return (session.scalar(query) or 0) + 1


def receive(
    session: JournalSession,
    nomination_id: UUID,
    reception: Reception,
    catalog: Catalog,
    today: date,
) -> UUID:
    """Give a dossier the year's next number and its promised day; return the receipt's id.

    From here the day it came in chooses the rules. Raises ClerkError for a second receipt, a day
    to come, no set, or nobody named as bringing it.
    """
    nomination = session.get_one(Nomination, nomination_id)
    had = read(session, nomination_id)
    if had is not None:
        raise ClerkError(
            what=f"Hồ sơ này đã nhận ngày {short_day(had.received_on)}, số {had.symbol}.",
            kept="Số tiếp nhận đã cấp vẫn nguyên.",
            todo="Mở phiếu tiếp nhận để in lại.",
        )
    if nomination.step not in actions.OPEN:
        raise ClerkError(
            what="Hồ sơ đã qua thẩm tra nên không ghi tiếp nhận nữa.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Xem ngày nhận ở phần Quá trình.",
        )
    _check(reception, today)
    year = reception.received_on.year
    due_on = kinds.due(
        catalog,
        nomination.commendation_type,
        reception.received_on,
        nomination.award_code,
        office(session).level,
    )
    made = DossierReceipt(
        nomination_id=nomination_id,
        year=year,
        number=next_number(session, year),
        received_on=reception.received_on,
        sets=reception.sets,
        submitted_by=clean(reception.submitted_by),
        received_by=clean(reception.received_by),
        due_on=due_on,
    )
    session.add(made)
    nomination.received_on = reception.received_on
    nomination.due_on = due_on
    session.flush()
    return made.id


def _check(reception: Reception, today: date) -> None:
    if reception.received_on > today:
        raise ClerkError(
            what=f"Ngày nhận {short_day(reception.received_on)} ở sau hôm nay.",
            todo="Ghi ngày hồ sơ được nộp.",
            field="received_on",
        )
    if reception.sets < 1:
        raise ClerkError(what="Chưa ghi số bộ hồ sơ.", todo="Ghi từ 1 bộ trở lên.", field="sets")
    if not clean(reception.submitted_by):
        raise ClerkError(
            what="Chưa ghi ai nộp hồ sơ.",
            todo="Ghi người hoặc đơn vị nộp. Ví dụ: bà Mẫu, Chi hội Phụ nữ thôn.",
            field="submitted_by",
        )


def read(session: Session, nomination_id: UUID) -> Receipt | None:
    """The receipt of a dossier, or None."""
    found = session.scalars(select(DossierReceipt).filter_by(nomination_id=nomination_id)).first()
    if found is None:
        return None
    return Receipt(**{name: getattr(found, name) for name in Receipt.__slots__})
