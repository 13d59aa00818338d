"""Decisions, the golden book, certificates and presentations: written once, never changed."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import FOLDED, SORTED, Record

WRITTEN_ONCE = {"info": {"append_only": True}}


class Decision(Record):
    """A signed commendation decision with its number."""

    __tablename__ = "decision"
    __table_args__ = (
        Index("ix_decision_number", "doc_type", "year", "number"),
        CheckConstraint("number > 0", name="number"),
        WRITTEN_ONCE,
    )

    doc_type: Mapped[str]  # QD
    year: Mapped[int]
    number: Mapped[int]
    symbol: Mapped[str]  # 12/QĐ-UBND
    decided_on: Mapped[date]
    abstract: Mapped[str]
    authority: Mapped[str]  # CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …
    place: Mapped[str]
    signer_name: Mapped[str]
    signer_role: Mapped[str]  # lines of the signature block, one per line
    grounds: Mapped[str]  # căn cứ, one per line, frozen


class RegisterEntry(Record):
    """One line of the sổ vàng: what was decided for whom, frozen as it was on the decision date."""

    __tablename__ = "register_entry"
    __table_args__ = (
        Index("ix_register_entry_line", "year", "line"),
        CheckConstraint("line > 0", name="line"),
        CheckConstraint("amount >= 0", name="amount"),
        WRITTEN_ONCE,
    )

    year: Mapped[int]
    line: Mapped[int]  # gap-free within the office and year
    entered_on: Mapped[date]
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"), index=True)
    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    kind: Mapped[str]
    full_name: Mapped[str]
    recipient: Mapped[str]  # as printed: "Bà Pi Năng Thị Hoài"
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    ethnic_code: Mapped[str | None]
    labour_role: Mapped[str | None]
    position: Mapped[str]
    address: Mapped[str]
    unit_code: Mapped[str | None]
    unit_valid_from: Mapped[date | None]
    award_code: Mapped[str]
    commendation_type: Mapped[str]
    citation: Mapped[str]
    period: Mapped[str]
    coefficient: Mapped[Decimal]
    base_salary: Mapped[int]  # đồng
    raw_amount: Mapped[int]  # đồng, before rounding
    amount: Mapped[int]  # đồng
    rounding: Mapped[str]
    search_text: Mapped[str] = mapped_column(default="", info=FOLDED)
    sort_key: Mapped[str] = mapped_column(default="", info=SORTED)


class Certificate(Record):
    """A certificate issued for one register line: the signed claim in its QR never changes."""

    __tablename__ = "certificate"
    __table_args__ = (WRITTEN_ONCE,)

    register_entry_id: Mapped[UUID] = mapped_column(ForeignKey("register_entry.id"), index=True)
    number: Mapped[str]  # printed: line/year of the golden book
    serial: Mapped[int]  # the office's own count of certificates
    claim_id: Mapped[str]  # random 128 bits in hex, the claim's own id
    qr: Mapped[str]  # "TD1:…"
    check_code: Mapped[str]


class CertificatePrint(Record):
    """One printing or saving of a certificate: re-prints are counted, never hidden."""

    __tablename__ = "certificate_print"
    __table_args__ = (
        CheckConstraint("mode IN ('full', 'overprint')", name="mode"),
        CheckConstraint("way IN ('printer', 'pdf')", name="way"),
        WRITTEN_ONCE,
    )

    certificate_id: Mapped[UUID] = mapped_column(ForeignKey("certificate.id"), index=True)
    mode: Mapped[str]
    way: Mapped[str]
    printer: Mapped[str] = mapped_column(default="")
    printed_at: Mapped[datetime]


class Presentation(Record):
    """The award handed over: when, where, and who received it."""

    __tablename__ = "presentation"
    __table_args__ = (WRITTEN_ONCE,)

    register_entry_id: Mapped[UUID] = mapped_column(ForeignKey("register_entry.id"), index=True)
    presented_on: Mapped[date]
    received_by: Mapped[str]
    occasion: Mapped[str] = mapped_column(default="")
