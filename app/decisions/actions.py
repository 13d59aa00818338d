"""Giving a decision its number, and with it the lines of the golden book, once and for all."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, or_, select, tuple_
from sqlalchemy.orm import Session

from app.decisions import afterwards, struck
from app.errors import ClerkError
from app.journal import JournalSession
from app.oversight import complaints
from app.text import clean, search_words
from db.decisions import (
    Certificate,
    Decision,
    NumberNote,
    Presentation,
    RegisterEntry,
    Revocation,
)
from db.nominations import Nomination, NominationStep
from db.search import find

DECISION = "QD"
DECIDABLE = NominationStep.AWAITING_SIGNATURE
MOST_FOUND = 2_000  # lines that a filter looks among, the newest first


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """A decision about to be given its number. grounds: căn cứ, from the catalogue."""

    decided_on: date
    abstract: str
    authority: str
    place: str
    signer_name: str
    signer_role: tuple[str, ...]  # lines of the signature block
    grounds: tuple[str, ...]
    number: int | None = None  # None takes the next one
    pattern: str = "{number:02}/QĐ-UBND"
    told_by: date | None = None  # the last day to tell the result and hand it over


@dataclass(frozen=True, slots=True)
class LineDraft:
    """One line of the golden book as it will be frozen. Money in đồng."""

    nomination_id: UUID
    subject_id: UUID
    kind: str
    full_name: str
    recipient: str
    sex: str | None
    birth_year: int | None
    ethnic_code: str | None
    labour_role: str | None
    position: str
    address: str
    unit_code: str | None
    unit_valid_from: date | None
    award_code: str
    commendation_type: str
    citation: str
    period: str
    coefficient: Decimal
    base_salary: int
    raw_amount: int
    amount: int
    rounding: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in a list, with how many lines it has and how many were handed over."""

    id: UUID
    year: int
    number: int
    symbol: str
    decided_on: date
    abstract: str
    lines: int
    presented: int


@dataclass(frozen=True, slots=True)
class DecisionDetail:
    """A decision as it was signed."""

    id: UUID
    symbol: str
    decided_on: date
    abstract: str
    authority: str
    place: str
    signer_name: str
    signer_role: tuple[str, ...]
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the golden book with what followed it."""

    id: UUID
    year: int
    line: int
    entered_on: date
    decision_id: UUID
    symbol: str
    decided_on: date
    nomination_id: UUID
    kind: str
    full_name: str
    recipient: str
    position: str
    address: str
    award_code: str
    commendation_type: str
    citation: str
    coefficient: Decimal
    base_salary: int
    raw_amount: int
    amount: int
    certificate_id: UUID | None
    presented_on: date | None
    received_by: str | None
    revoked_by: str | None  # the decision that cancelled the award
    stripped_by: str | None  # the order that stripped its title and still stands

    @property
    def struck(self) -> str:
        """Why the line is struck: Hủy bỏ theo …; empty for one that stands."""
        return struck.words(self.revoked_by, self.stripped_by)


def next_number(session: Session, year: int) -> int:
    """The number that the year's next decision will get."""
    of_year = {"doc_type": DECISION, "year": year}
    decided = session.scalar(select(func.max(Decision.number)).filter_by(**of_year))
    gone = session.scalar(select(func.max(NumberNote.number)).filter_by(**of_year, deleted_at=None))
    return max(decided or 0, gone or 0) + 1


def next_line(session: Session, year: int) -> int:
    """The year's next line of the golden book. No gaps: lines are only made here, one by one."""
    return (session.scalar(select(func.max(RegisterEntry.line)).filter_by(year=year)) or 0) + 1


def decide(session: JournalSession, draft: DecisionDraft, lines: Sequence[LineDraft]) -> UUID:
    """Give the decision its number, write its lines, and send its nominations on to printing.

    All or nothing. Raises ClerkError for a missing signer, a number that is taken, or a
    nomination that is not awaiting signature.
    """
    year = draft.decided_on.year
    _check(session, draft, lines)
    number = draft.number or next_number(session, year)
    decision = Decision(
        doc_type=DECISION,
        year=year,
        number=number,
        symbol=draft.pattern.format(number=number),
        decided_on=draft.decided_on,
        abstract=clean(draft.abstract),
        authority=draft.authority,
        place=draft.place,
        signer_name=clean(draft.signer_name),
        signer_role="\n".join(draft.signer_role),
        grounds="\n".join(draft.grounds),
    )
    session.add(decision)
    session.flush()
    first = next_line(session, year)
    for place, line in enumerate(lines):
        nomination = session.get_one(Nomination, line.nomination_id)
        if nomination.step is not DECIDABLE:
            raise ClerkError(
                what=f"Hồ sơ của {line.full_name} không ở bước Chờ ký.",
                kept="Chưa cấp số quyết định nào.",
                todo="Bỏ hồ sơ đó khỏi quyết định rồi cấp số lại.",
            )
        values = {name: getattr(line, name) for name in LineDraft.__slots__}
        session.add(
            RegisterEntry(
                year=year,
                line=first + place,
                entered_on=draft.decided_on,
                decision_id=decision.id,
                **values,
            )
        )
        nomination.step = NominationStep.AWAITING_PRINT
        nomination.step_since, nomination.due_on = draft.decided_on, draft.told_by
    session.flush()
    return decision.id


def _check(session: Session, draft: DecisionDraft, lines: Sequence[LineDraft]) -> None:
    year = draft.decided_on.year
    if not lines:
        raise ClerkError(
            what="Quyết định chưa có ai được khen.",
            todo="Chọn ít nhất một hồ sơ ở bước Chờ ký.",
        )
    if not clean(draft.signer_name):
        raise ClerkError(
            what="Chưa ghi người ký quyết định.",
            todo="Ghi họ tên người ký. Máy nhớ cho lần sau.",
            field="signer_name",
        )
    if draft.number is not None:
        check_number(session, year, draft.number)


def check_number(session: Session, year: int, number: int) -> None:
    """Raise ClerkError where a decision of the year has this number, or none can have it."""
    of_number = {"doc_type": DECISION, "year": year, "number": number}
    taken = select(Decision.id).filter_by(**of_number)
    gone = select(NumberNote.id).filter_by(**of_number, deleted_at=None)
    if number < 1:
        what = "Số quyết định bắt đầu từ 1."
    elif session.scalar(taken) is not None:
        what = f"Số {number} của năm {year} đã cấp cho quyết định khác."
    elif session.scalar(gone) is not None:
        what = f"Số {number} của năm {year} đã ghi là bỏ, hoặc của văn bản khác."
    else:
        return
    raise ClerkError(
        what=what,
        kept="Các quyết định đã cấp số vẫn nguyên.",
        todo=f"Dùng số {next_number(session, year)}, hoặc ghi số khác còn trống.",
        field="number",
    )


def number_problem(session: Session, year: int, number: int) -> str:
    """What is wrong with a number, with what to do; "" for one that is free."""
    try:
        check_number(session, year, number)
    except ClerkError as error:
        return f"{error.what} {error.todo}"
    return ""


def page(
    session: Session, after: tuple[int, int, UUID] | None, limit: int, typed: str = ""
) -> list[DecisionRow]:
    """The next `limit` decisions, newest number first, after (year, number, id).

    typed: part of the symbol ("12/"), or words of somebody's line; "" gives all.
    """
    lines = select(func.count()).where(RegisterEntry.decision_id == Decision.id)
    presented = (
        select(func.count(Presentation.id))
        .join(RegisterEntry, RegisterEntry.id == Presentation.register_entry_id)
        .where(RegisterEntry.decision_id == Decision.id)
    )
    query = select(
        Decision.id,
        Decision.year,
        Decision.number,
        Decision.symbol,
        Decision.decided_on,
        Decision.abstract,
        lines.scalar_subquery(),
        presented.scalar_subquery(),
    )
    keys = (Decision.year, Decision.number, Decision.id)
    if after is not None:
        query = query.where(tuple_(*keys) < after)
    if words := search_words(typed):
        lines_found = find(session, "register_entry", words, MOST_FOUND)
        named = select(RegisterEntry.decision_id).where(RegisterEntry.id.in_(lines_found))
        symbol = Decision.symbol.startswith(clean(typed), autoescape=True)
        query = query.where(or_(symbol, Decision.id.in_(named)))
    query = query.order_by(*(key.desc() for key in keys)).limit(limit)
    return [DecisionRow(*row) for row in session.execute(query)]


def read(session: Session, decision_id: UUID) -> DecisionDetail:
    """One decision as it was signed."""
    found = session.get_one(Decision, decision_id)
    return DecisionDetail(
        found.id,
        found.symbol,
        found.decided_on,
        found.abstract,
        found.authority,
        found.place,
        found.signer_name,
        tuple(found.signer_role.splitlines()),
        tuple(found.grounds.splitlines()),
    )


def register_page(
    session: Session,
    after: tuple[int, int, UUID] | None,
    limit: int,
    typed: str = "",
    year: int | None = None,
    places: Collection[tuple[str, date | None]] = (),
) -> list[RegisterRow]:
    """The next `limit` lines of the golden book, newest first, after (year, line, id).

    places: units whose name was typed, under all their names; their lines are found as well.
    """
    query = _register()
    keys = (RegisterEntry.year, RegisterEntry.line, RegisterEntry.id)
    if after is not None:
        query = query.where(tuple_(*keys) < after)
    if words := search_words(typed):
        named = RegisterEntry.id.in_(find(session, "register_entry", words, MOST_FOUND))
        query = query.where(or_(named, *map(_of_unit, places)))
    if year is not None:
        query = query.where(RegisterEntry.year == year)
    query = query.order_by(*(key.desc() for key in keys)).limit(limit)
    return [_register_row(found) for found in session.execute(query)]


def _of_unit(key: tuple[str, date | None]) -> ColumnElement[bool]:
    return (RegisterEntry.unit_code == key[0]) & (RegisterEntry.unit_valid_from.is_(None)
            if key[1] is None else RegisterEntry.unit_valid_from == key[1])  # fmt: skip


def register_lines(
    session: Session, *, decision_id: UUID | None = None, nomination_id: UUID | None = None
) -> list[RegisterRow]:
    """The lines of one decision or one nomination, in their order."""
    query = _register()
    if decision_id is not None:
        query = query.where(RegisterEntry.decision_id == decision_id)
    if nomination_id is not None:
        query = query.where(RegisterEntry.nomination_id == nomination_id)
    query = query.order_by(RegisterEntry.year, RegisterEntry.line)
    return [_register_row(found) for found in session.execute(query)]


def _register() -> Select[*tuple[Any, ...]]:
    return (
        select(
            RegisterEntry.id,
            RegisterEntry.year,
            RegisterEntry.line,
            RegisterEntry.entered_on,
            RegisterEntry.decision_id,
            Decision.symbol,
            Decision.decided_on,
            RegisterEntry.nomination_id,
            RegisterEntry.kind,
            RegisterEntry.full_name,
            RegisterEntry.recipient,
            RegisterEntry.position,
            RegisterEntry.address,
            RegisterEntry.award_code,
            RegisterEntry.commendation_type,
            RegisterEntry.citation,
            RegisterEntry.coefficient,
            RegisterEntry.base_salary,
            RegisterEntry.raw_amount,
            RegisterEntry.amount,
            Certificate.id.label("certificate_id"),
            Presentation.presented_on,
            Presentation.received_by,
            Revocation.symbol.label("revoked_by"),
            struck.stripped_by(RegisterEntry.id).label("stripped_by"),
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .outerjoin(Presentation, Presentation.register_entry_id == RegisterEntry.id)
        .outerjoin(Revocation, Revocation.register_entry_id == RegisterEntry.id)
    )


def _register_row(found: Row[*tuple[Any, ...]]) -> RegisterRow:
    return RegisterRow(*found)


def present(
    session: Session, register_entry_id: UUID, presented_on: date, received_by: str, occasion: str
) -> None:
    """Record that the award was handed over. Raises ClerkError without a receiver, or twice."""
    if not clean(received_by):
        raise ClerkError(
            what="Chưa ghi ai nhận.",
            todo="Ghi họ tên người nhận; nhận thay thì ghi cả quan hệ.",
            field="received_by",
        )
    entry = session.get_one(RegisterEntry, register_entry_id)
    done = select(Presentation.id).filter_by(register_entry_id=register_entry_id)
    if session.scalar(done) is not None:
        raise ClerkError(
            what=f"{entry.recipient} đã được trao rồi.",
            kept="Ngày trao và người nhận đã ghi vẫn nguyên.",
            todo="Xem dòng này trong Sổ theo dõi.",
        )
    afterwards.may_hand_over(session, register_entry_id)
    complaints.check_handing_over(session, register_entry_id)
    if presented_on < entry.entered_on:
        raise ClerkError(
            what="Ngày trao trước ngày quyết định.",
            todo="Xem lại ngày trao.",
            field="presented_on",
        )
    session.add(
        Presentation(
            register_entry_id=register_entry_id,
            presented_on=presented_on,
            received_by=clean(received_by),
            occasion=clean(occasion),
        )
    )
    nomination = session.get_one(Nomination, entry.nomination_id)
    nomination.step, nomination.step_since = NominationStep.PRESENTED, presented_on
    session.flush()


def present_many(
    session: Session, receivers: Mapping[UUID, str], presented_on: date, occasion: str
) -> None:
    """Record one handing over of several awards: register line -> who received it.

    All or nothing; raises ClerkError as `present` does.
    """
    for entry_id, received_by in receivers.items():
        present(session, entry_id, presented_on, received_by, occasion)
