"""The emulation fund of the office: money in, money out, what is left. In đồng, never edited.

A wrong entry is reversed by another of the same amount the other way, so the book adds up at every
day. What the awards cost comes from the register lines; what was paid for them from here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.errors import ClerkError
from app.money import dong
from app.text import clean
from db.decisions import FundEntry, RegisterEntry, Revocation


@dataclass(frozen=True, slots=True)
class FundDraft:
    """One entry. kind: in or out. amount: đồng, above 0."""

    happened_on: date
    kind: str
    amount: int
    words: str
    voucher: str = ""
    receiver: str = ""
    register_entry_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class FundRow:
    """A stored entry with what the fund held after it. is_reversed: another took it back."""

    id: UUID
    happened_on: date
    kind: str
    amount: int
    words: str
    voucher: str
    receiver: str
    balance: int
    is_reversed: bool
    reverses_id: UUID | None


@dataclass(frozen=True, slots=True)
class FundSum:
    """A year of the fund. awarded: what the year's decisions promise, revoked ones left out;
    paid: what left the fund for awards, whenever they were decided."""

    opening: int
    received: int
    spent: int
    awarded: int
    paid: int

    @property
    def balance(self) -> int:
        """What is left at the end of the year."""
        return self.opening + self.received - self.spent


def enter(session: Session, draft: FundDraft, today: date) -> UUID:
    """Write one entry. Raises ClerkError, naming the field; an award is paid only once."""
    check(draft, today)
    if draft.register_entry_id is not None and is_paid(session, draft.register_entry_id):
        raise ClerkError(
            what="Tiền thưởng của dòng này đã chi.",
            kept="Khoản chi trước vẫn nguyên.",
            todo="Ghi ngược khoản trước nếu ghi nhầm.",
        )
    made = _made(draft, None)
    session.add(made)
    session.flush()
    return made.id


def check(draft: FundDraft, today: date) -> None:
    """Raise ClerkError, naming the field, for an entry that cannot be."""
    if draft.kind not in ("in", "out"):
        raise ClerkError(what="Chưa chọn thu hay chi.", todo="Chọn Thu hoặc Chi.", field="kind")
    if draft.amount <= 0:
        raise ClerkError(
            what="Chưa ghi số tiền.", todo="Ghi số đồng. Ví dụ: 710.000.", field="amount"
        )
    if not clean(draft.words):
        raise ClerkError(
            what="Chưa ghi nội dung.",
            todo="Ví dụ: Ngân sách xã cấp quý I.",
            field="words",
        )
    _check_day(draft.happened_on, today)


def reverse(session: Session, entry_id: UUID, happened_on: date, words: str) -> UUID:
    """Take an entry back by one the other way. Raises ClerkError where that was done before."""
    wrong = session.get_one(FundEntry, entry_id)
    done = select(FundEntry.id).filter_by(reverses_id=entry_id)
    if wrong.reverses_id is not None or session.scalar(done) is not None:
        raise ClerkError(
            what="Khoản này đã được ghi ngược.",
            kept="Sổ quỹ vẫn nguyên.",
            todo="Ghi khoản mới cho đúng.",
        )
    if happened_on < wrong.happened_on:
        raise ClerkError(
            what="Ngày ghi ngược trước ngày của khoản ấy.",
            todo="Xem lại ngày.",
            field="happened_on",
        )
    if not clean(words):
        raise ClerkError(what="Chưa ghi lý do.", todo="Ví dụ: Ghi nhầm số tiền.", field="words")
    other = "out" if wrong.kind == "in" else "in"
    back = FundDraft(happened_on, other, wrong.amount, words, wrong.voucher, wrong.receiver)
    made = _made(back, entry_id)
    session.add(made)
    session.flush()
    return made.id


def pay_decision(
    session: Session, decision_id: UUID, happened_on: date, voucher: str, today: date
) -> int:
    """Pay every line of a decision that is neither paid nor revoked; how many were paid."""
    revoked = select(Revocation.register_entry_id)
    query = (
        select(RegisterEntry)
        .where(
            RegisterEntry.decision_id == decision_id,
            RegisterEntry.amount > 0,
            RegisterEntry.id.not_in(revoked),
        )
        .order_by(RegisterEntry.line)
    )
    lines = session.scalars(query).all()
    ids = [entry.id for entry in lines]
    paid = set(session.scalars(_paid().where(FundEntry.register_entry_id.in_(ids))))
    made = []
    for entry in lines:
        if entry.id in paid:
            continue
        _check_day(happened_on, today)
        words = f"Tiền thưởng, sổ vàng số {entry.line:02}/{entry.year}"
        draft = FundDraft(
            happened_on, "out", entry.amount, words, voucher, entry.recipient, entry.id
        )
        made.append(_made(draft, None))
    session.add_all(made)
    session.flush()
    return len(made)


def is_paid(session: Session, register_entry_id: UUID) -> bool:
    """Whether the money of a line left the fund and was not taken back."""
    query = _paid().where(FundEntry.register_entry_id == register_entry_id)
    return session.scalar(query) is not None


def rows(session: Session, year: int) -> list[FundRow]:
    """The entries of a year in the order of their days, each with the balance after it."""
    balance = _before(session, date(year, 1, 1))
    reversed_ids = set(
        session.scalars(select(FundEntry.reverses_id).where(FundEntry.reverses_id.is_not(None)))
    )
    query = (
        select(FundEntry)
        .where(FundEntry.happened_on.between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(FundEntry.happened_on, FundEntry.created_at, FundEntry.words, FundEntry.id)
    )
    found = []
    for entry in session.scalars(query):
        balance += entry.amount if entry.kind == "in" else -entry.amount
        found.append(
            FundRow(
                entry.id,
                entry.happened_on,
                entry.kind,
                entry.amount,
                entry.words,
                entry.voucher,
                entry.receiver,
                balance,
                entry.id in reversed_ids,
                entry.reverses_id,
            )
        )
    return found


def sheet(lines: Sequence[FundRow], total: FundSum, year: int) -> Table:
    """The year's book as a table that begins with what was carried over."""
    fields = (
        Field("Ngày", 11, "day"),
        Field("Chứng từ", 12),
        Field("Nội dung", 48),
        Field("Người nhận, nơi cấp", 34),
        Field("Thu", 15, "number", summed=True),
        Field("Chi", 15, "number", summed=True),
        Field("Còn lại", 15, "number"),
    )
    carried = (None, "", f"Năm {year - 1} chuyển sang", "", None, None, total.opening)
    rows = (
        (
            row.happened_on,
            row.voucher,
            row.words,
            row.receiver,
            row.amount if row.kind == "in" else None,
            row.amount if row.kind == "out" else None,
            row.balance,
        )
        for row in lines
    )
    made, found = as_book("Sổ chi quỹ thi đua, khen thưởng", year, fields, (carried, *rows))
    notes = (
        f"Tồn cuối kỳ: {dong(total.balance)}.",
        f"Tiền thưởng theo các quyết định của năm: {dong(total.awarded)};"
        f" đã chi thưởng: {dong(total.paid)}.",
    )
    return replace(made, notes=notes), found


def summed(session: Session, year: int) -> FundSum:
    """A year of the fund in five numbers."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    within = FundEntry.happened_on.between(first, last)

    def total(*conditions: ColumnElement[bool]) -> int:
        query = select(func.coalesce(func.sum(FundEntry.amount), 0)).where(within, *conditions)
        return int(session.scalar(query) or 0)

    revoked = select(Revocation.register_entry_id)
    awarded = session.scalar(
        select(func.coalesce(func.sum(RegisterEntry.amount), 0)).where(
            RegisterEntry.year == year, RegisterEntry.id.not_in(revoked)
        )
    )
    awards_out = total(FundEntry.kind == "out", FundEntry.register_entry_id.is_not(None))
    paid_for = select(FundEntry.id).where(FundEntry.register_entry_id.is_not(None))
    taken_back = total(FundEntry.kind == "in", FundEntry.reverses_id.in_(paid_for))
    return FundSum(
        _before(session, first),
        total(FundEntry.kind == "in"),
        total(FundEntry.kind == "out"),
        int(awarded or 0),
        awards_out - taken_back,
    )


def _before(session: Session, day: date) -> int:
    signed = case((FundEntry.kind == "in", FundEntry.amount), else_=-FundEntry.amount)
    query = select(func.coalesce(func.sum(signed), 0)).where(FundEntry.happened_on < day)
    return int(session.scalar(query) or 0)


def _paid() -> Select[UUID | None]:
    """The lines whose money left the fund and was not taken back."""
    taken_back = select(FundEntry.reverses_id).where(FundEntry.reverses_id.is_not(None))
    return select(FundEntry.register_entry_id).where(FundEntry.id.not_in(taken_back))


def _check_day(day: date, today: date) -> None:
    if day > today:
        raise ClerkError(
            what="Ngày này chưa tới.", todo="Ghi ngày trên chứng từ.", field="happened_on"
        )


def _made(draft: FundDraft, reverses_id: UUID | None) -> FundEntry:
    return FundEntry(
        happened_on=draft.happened_on,
        kind=draft.kind,
        amount=draft.amount,
        words=clean(draft.words),
        voucher=clean(draft.voucher),
        receiver=clean(draft.receiver),
        register_entry_id=draft.register_entry_id,
        reverses_id=reverses_id,
    )
