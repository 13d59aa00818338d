"""What the law and the plan want posted for everybody to read, gathered from the file.

Only names, places and awards: no birth years, personal numbers or sums of money.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import place_and_day, short_day
from app.decisions import struck
from app.documents import public_board
from app.documents.blocks import Paper
from app.documents.public_board import Board, Part
from app.movements import shares
from app.offices import names
from app.offices import papers as office_papers
from app.oversight.inspections import KINDS
from app.prose import whole_line
from app.statistics.periods import Period
from db.decisions import Decision, RegisterEntry, Revocation
from db.handling import Posting
from db.nominations import Nomination
from db.oversight import Inspection
from db.subjects import Subject

GROUPS = {
    "posting": "Hồ sơ đang lấy ý kiến nhân dân",
    "award": "Quyết định khen thưởng",
    "revoked": "Quyết định hủy bỏ khen thưởng",
    "movement": "Phong trào thi đua đang thực hiện",
    "inspection": "Kế hoạch kiểm tra, giám sát",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the board. opened: the record it is of. words: columns of its part."""

    id: UUID
    group: str
    opened: UUID
    kind: str
    words: tuple[str, ...]


HEADS = {
    "posting": ("Họ tên, tập thể", "Đề nghị", "Niêm yết tại", "Nhận ý kiến đến hết"),
    "award": ("Họ tên, tập thể", "Nơi ở, nơi làm việc", "Hình thức", "Quyết định"),
    "revoked": ("Họ tên, tập thể", "Nơi ở, nơi làm việc", "Hình thức", "Quyết định hủy bỏ"),
    "movement": ("Phong trào", "Kế hoạch", "Thời gian", "Đối tượng"),
    "inspection": ("Nội dung", "Cơ quan chủ trì", "Nơi được kiểm tra", "Dự kiến"),
}
WIDTHS = (0.33, 0.24, 0.23, 0.20)


def items(session: Session, catalog: Catalog, period: Period, today: date) -> list[Item]:
    """Everything to be posted: what hangs today, and what was decided in the period."""
    return [
        *_postings(session, catalog, today),
        *_awards(session, catalog, period),
        *_revoked(session, catalog, period),
        *_movements(session, period),
        *_inspections(session, period),
    ]


def paper(session: Session, catalog: Catalog, period: Period, today: date) -> Paper:
    """The board as it is posted, on as many A4 pages as it needs."""
    own, issuer = names.on(session, today), office_papers.issuer(session, catalog, today)
    found = items(session, catalog, period, today)
    parts = tuple(
        Part(title, HEADS[group], WIDTHS,
             tuple(one.words for one in found if one.group == group))
        for group, title in GROUPS.items()
    )  # fmt: skip
    return public_board.lay_out(
        Board(
            issuer.lines,
            place_and_day(issuer.place, today),
            f"Kỳ công khai: {period.words}",
            parts,
            own.name,
        )
    )


def _postings(session: Session, catalog: Catalog, today: date) -> list[Item]:
    query = (
        select(Posting, Nomination.award_code, Subject.full_name)
        .join(Nomination, Nomination.id == Posting.nomination_id)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            Posting.deleted_at.is_(None),
            Nomination.deleted_at.is_(None),
            Posting.from_on <= today,
            Posting.to_on >= today,
        )
        .order_by(Posting.to_on, Subject.sort_key, Posting.id)
    )
    return [
        Item(one.id, "posting", one.nomination_id, "nomination",
             (name, _award(catalog, award), one.place, short_day(one.to_on)))
        for one, award, name in session.execute(query)
    ]  # fmt: skip


def _awards(session: Session, catalog: Catalog, period: Period) -> list[Item]:
    query = (
        select(RegisterEntry, Decision.symbol, Decision.decided_on)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(
            RegisterEntry.entered_on.between(period.first, period.last),  # the decision's day
            RegisterEntry.id.not_in(struck.lines()),
        )
        .order_by(RegisterEntry.entered_on, RegisterEntry.year, RegisterEntry.line)
    )
    return [
        Item(one.id, "award", one.id, "register_entry",
             (one.recipient, whole_line("", one.address), _award(catalog, one.award_code),
              f"{symbol}, {short_day(day)}"))
        for one, symbol, day in session.execute(query)
    ]  # fmt: skip


def _revoked(session: Session, catalog: Catalog, period: Period) -> list[Item]:
    query = (
        select(Revocation, RegisterEntry)
        .join(RegisterEntry, RegisterEntry.id == Revocation.register_entry_id)
        .where(Revocation.decided_on.between(period.first, period.last))
        .order_by(Revocation.decided_on, Revocation.id)
    )
    return [
        Item(one.id, "revoked", line.id, "register_entry",
             (line.recipient, whole_line("", line.address), _award(catalog, line.award_code),
              f"{one.symbol}, {short_day(one.decided_on)}"))
        for one, line in session.execute(query)
    ]  # fmt: skip


def _movements(session: Session, period: Period) -> list[Item]:
    return [
        Item(one.id, "movement", one.id, "movement",
             (one.name, one.plan_symbol, _span(one.starts_on, one.ends_on), one.audience))
        for one in shares.under_way(session, period.first, period.last)
    ]  # fmt: skip


def _inspections(session: Session, period: Period) -> list[Item]:
    query = (
        select(Inspection)
        .where(
            Inspection.deleted_at.is_(None),
            Inspection.planned_on.between(period.first, period.last),
        )
        .order_by(Inspection.planned_on, Inspection.id)
    )
    return [
        Item(one.id, "inspection", one.id, "inspection",
             (f"{KINDS[one.kind]}: {one.title}", one.led_by, one.looked_at,
              short_day(one.planned_on)))
        for one in session.scalars(query)
    ]  # fmt: skip


def _award(catalog: Catalog, code: str) -> str:
    """The name of an award; its code where the catalogue does not know it."""
    try:
        return catalog.award(code).short_name
    except KeyError:
        return code


def _span(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return ""
    return f"{short_day(first)} – {short_day(last)}"
