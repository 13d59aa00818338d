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
        Index("ix_decision_number", "doc_type", "year", "number", "id"),
        Index("ix_decision_order", "year", "number", "id"),
        Index("ix_decision_days", "doc_type", "year", "number", "decided_on", "id"),
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
        Index("ix_register_entry_line", "year", "line", "entered_on", "id"),
        Index("ix_register_entry_subject", "subject_id", "period", "entered_on", "id"),
        Index("ix_register_entry_finished", "nomination_id", "entered_on", "id"),
        Index(  # all that statistics ask of a line, so that a year is counted without its texts
            "ix_register_entry_counted",
            "entered_on",
            "award_code",
            "kind",
            "sex",
            "birth_year",
            "year",
            "ethnic_code",
            "labour_role",
            "commendation_type",
            "unit_code",
            "unit_valid_from",
            "coefficient",
            "amount",
            "decision_id",
            "nomination_id",
            "subject_id",
            "id",
            "address",
        ),
        CheckConstraint("line > 0", name="line"),
        CheckConstraint("amount >= 0", name="amount"),
        WRITTEN_ONCE,
    )

    year: Mapped[int]
    line: Mapped[int]  # gap-free within the office and year
    entered_on: Mapped[date]
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"), index=True)
    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"))
    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"))
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


class PendingDecision(Record):
    """A decision printed for signature that has no number yet: the number comes with the stamp."""

    __tablename__ = "pending_decision"

    nominations: Mapped[str]  # ids of the dossiers in it, one a line
    signer_name: Mapped[str]
    sign_mode: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]  # as printed; the real day may be another
    note: Mapped[str] = mapped_column(default="")


class Signer(Record):
    """Who signs, in which office and way, in a span of days; both days belong to it."""

    __tablename__ = "signer"
    __table_args__ = (
        CheckConstraint("valid_from <= valid_to", name="span"),
        CheckConstraint("sign_mode IN ('', 'KT', 'Q')", name="sign_mode"),
    )

    full_name: Mapped[str]
    sign_mode: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    basis: Mapped[str] = mapped_column(default="")  # the document that gives the power to sign


class NumberNote(Record):
    """Why a number of a document type and year stands for no document of this book."""

    __tablename__ = "number_note"
    __table_args__ = (
        Index("ix_number_note_number", "doc_type", "year", "number"),
        CheckConstraint("kind IN ('void', 'elsewhere')", name="kind"),
        CheckConstraint("number > 0", name="number"),
    )

    doc_type: Mapped[str]
    year: Mapped[int]
    number: Mapped[int]
    kind: Mapped[str]  # void: never used; elsewhere: another document of the office has it
    words: Mapped[str]


class Correction(Record):
    """A decision that sets right one thing a register line says. The line itself stays."""

    __tablename__ = "correction"
    __table_args__ = (WRITTEN_ONCE,)

    register_entry_id: Mapped[UUID] = mapped_column(ForeignKey("register_entry.id"), index=True)
    field: Mapped[str]  # a column of the register line
    before: Mapped[str]
    after: Mapped[str]
    reason: Mapped[str]
    symbol: Mapped[str]
    decided_on: Mapped[date]
    signer_name: Mapped[str]


class Revocation(Record):
    """A decision that cancels an award: the line is struck with it, never removed."""

    __tablename__ = "revocation"
    __table_args__ = (
        CheckConstraint("ground IN ('a', 'b', 'c', 'd')", name="ground"),
        WRITTEN_ONCE,
    )

    register_entry_id: Mapped[UUID] = mapped_column(ForeignKey("register_entry.id"), index=True)
    ground: Mapped[str]  # the point of Luật TĐKT 2022, Điều 93 khoản 2
    reason: Mapped[str]
    symbol: Mapped[str]
    decided_on: Mapped[date]
    authority: Mapped[str]
    signer_name: Mapped[str]
    amount: Mapped[int]  # đồng to be paid back


class TitleOrder(Record):
    """An order of the State about an honorary title: stripped, or given back by a later order.

    It is about a line of the golden book or about an award copied from paper. The title counts as
    stripped while no order restores this one.
    """

    __tablename__ = "title_order"
    __table_args__ = (
        CheckConstraint("(register_entry_id IS NULL) <> (past_award_id IS NULL)", name="one_award"),
        WRITTEN_ONCE,
    )

    register_entry_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("register_entry.id"), index=True
    )
    past_award_id: Mapped[UUID | None] = mapped_column(ForeignKey("past_award.id"), index=True)
    restores_id: Mapped[UUID | None] = mapped_column(ForeignKey("title_order.id"), index=True)
    ground: Mapped[str]  # in words, as the catalogue had it on the day
    reason: Mapped[str]
    symbol: Mapped[str]
    decided_on: Mapped[date]
    authority: Mapped[str]
    signer_name: Mapped[str]


class Recovery(Record):
    """What came back after a revocation: the certificate, money, or both, on one day."""

    __tablename__ = "recovery"
    __table_args__ = (CheckConstraint("amount >= 0", name="amount"), WRITTEN_ONCE)

    revocation_id: Mapped[UUID] = mapped_column(ForeignKey("revocation.id"), index=True)
    recovered_on: Mapped[date]
    item_returned: Mapped[bool]
    amount: Mapped[int]  # đồng
    words: Mapped[str] = mapped_column(default="")


class Reissue(Record):
    """A new paper for an old award: exchanged, issued again, or confirmed in a letter."""

    __tablename__ = "reissue"
    __table_args__ = (
        CheckConstraint("kind IN ('exchange', 'reissue', 'confirmation')", name="kind"),
        WRITTEN_ONCE,
    )

    register_entry_id: Mapped[UUID] = mapped_column(ForeignKey("register_entry.id"), index=True)
    kind: Mapped[str]
    requested_on: Mapped[date]
    requested_by: Mapped[str]
    reason: Mapped[str]
    confirmed_by: Mapped[str] = mapped_column(default="")  # who vouches that the paper was lost
    done_on: Mapped[date]
    symbol: Mapped[str] = mapped_column(default="")
    old_item: Mapped[str] = mapped_column(default="")  # destroyed by minutes, lost, kept


class AwardInquiry(Record):
    """Another body asks what somebody was awarded (hiệp y), and our answer."""

    __tablename__ = "award_inquiry"

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    asked_by: Mapped[str]
    letter: Mapped[str] = mapped_column(default="")  # their letter's number and day
    received_on: Mapped[date]
    due_on: Mapped[date | None]
    answer: Mapped[str] = mapped_column(default="")
    answer_symbol: Mapped[str] = mapped_column(default="")
    answered_on: Mapped[date | None]


class FundEntry(Record):
    """Money into or out of the emulation fund. A wrong one is reversed by another, never edited."""

    __tablename__ = "fund_entry"
    __table_args__ = (
        Index("ix_fund_entry_day", "happened_on", "id"),
        CheckConstraint("kind IN ('in', 'out')", name="kind"),
        CheckConstraint("amount > 0", name="amount"),
        WRITTEN_ONCE,
    )

    happened_on: Mapped[date]
    kind: Mapped[str]
    amount: Mapped[int]  # đồng
    words: Mapped[str]
    voucher: Mapped[str] = mapped_column(default="")
    receiver: Mapped[str] = mapped_column(default="")
    register_entry_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("register_entry.id"), index=True
    )
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("fund_entry.id"))
