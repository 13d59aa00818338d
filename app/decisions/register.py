"""The golden book read line by line: all that was frozen on the decision day, and what followed."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.decisions import Certificate, CertificatePrint, Decision, Presentation, RegisterEntry


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """One line of the golden book, whole. Money in đồng; rounding as in app/money.py.

    printed: when each certificate of it was printed or saved, oldest first.
    records: ids of everything its history is told from.
    """

    id: UUID
    year: int
    line: int
    entered_on: date
    nomination_id: UUID
    kind: str
    full_name: str
    recipient: str
    sex: str | None
    birth_year: int | None
    ethnic_code: str | None
    labour_role: str | None
    position: str
    address: str
    award_code: str
    commendation_type: str
    citation: str
    period: str
    coefficient: Decimal
    base_salary: int
    raw_amount: int
    amount: int
    rounding: str
    decision_id: UUID
    symbol: str
    decided_on: date
    signer_name: str
    certificate_number: str
    check_code: str
    printed: tuple[datetime, ...]
    presented_on: date | None
    received_by: str
    occasion: str
    records: tuple[UUID, ...]


def years(session: Session) -> list[int]:
    """The years that the golden book has lines of, newest first."""
    last = select(func.max(RegisterEntry.year))  # year by year along its index, not line by line
    found: list[int] = []
    year = session.scalar(last)
    while year is not None:
        found.append(year)
        year = session.scalar(last.where(RegisterEntry.year < year))
    return found


def read_entry(session: Session, entry_id: UUID) -> EntryDetail:
    """One line with its decision, its certificate and its handing over."""
    entry = session.get_one(RegisterEntry, entry_id)
    decision = session.get_one(Decision, entry.decision_id)
    of_entry = {"register_entry_id": entry_id}
    certificate = session.scalars(select(Certificate).filter_by(**of_entry)).first()
    presented = session.scalars(select(Presentation).filter_by(**of_entry)).first()
    printed: tuple[datetime, ...] = ()
    if certificate is not None:
        query = (
            select(CertificatePrint.printed_at)
            .filter_by(certificate_id=certificate.id)
            .order_by(CertificatePrint.printed_at)
        )
        printed = tuple(session.scalars(query))
    followed = (entry, decision, certificate, presented)
    return EntryDetail(
        id=entry.id,
        year=entry.year,
        line=entry.line,
        entered_on=entry.entered_on,
        nomination_id=entry.nomination_id,
        kind=entry.kind,
        full_name=entry.full_name,
        recipient=entry.recipient,
        sex=entry.sex,
        birth_year=entry.birth_year,
        ethnic_code=entry.ethnic_code,
        labour_role=entry.labour_role,
        position=entry.position,
        address=entry.address,
        award_code=entry.award_code,
        commendation_type=entry.commendation_type,
        citation=entry.citation,
        period=entry.period,
        coefficient=entry.coefficient,
        base_salary=entry.base_salary,
        raw_amount=entry.raw_amount,
        amount=entry.amount,
        rounding=entry.rounding,
        decision_id=decision.id,
        symbol=decision.symbol,
        decided_on=decision.decided_on,
        signer_name=decision.signer_name,
        certificate_number=certificate.number if certificate else "",
        check_code=certificate.check_code if certificate else "",
        printed=printed,
        presented_on=presented.presented_on if presented else None,
        received_by=presented.received_by if presented else "",
        occasion=presented.occasion if presented else "",
        records=tuple(record.id for record in followed if record is not None),
    )
