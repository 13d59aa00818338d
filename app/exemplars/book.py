"""Sổ điển hình tiên tiến: the exemplars of a list with their source, their awards, their reach."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.decisions import struck
from app.documents.tabular import Field, Line, Sheet, Table, Value
from app.documents.tabular import book as as_book
from app.exemplars import actions
from app.exemplars.actions import EVERYTHING, ExemplarRow, Filters, number_text
from app.exemplars.stages import LABELS
from app.exemplars.tags import SOURCES
from db.decisions import Decision, RegisterEntry
from db.exemplars import Exemplar, Replication
from db.subjects import PastAward

AT_ONCE = 500
FIELDS = (
    Field("Số", 9),
    Field("Cá nhân, tập thể", 24),
    Field("Lĩnh vực", 18),
    Field("Nơi ở", 14),
    Field("Ngày phát hiện", 11, "day"),
    Field("Nguồn phát hiện", 20),
    Field("Tóm tắt", 40),
    Field("Giai đoạn", 14),
    Field("Đã khen", 30),
    Field("Nhân rộng", 30),
)


def blank(year: int | None = None) -> Sheet:
    """What stands around the lines."""
    return as_book("Sổ điển hình tiên tiến", year, FIELDS, ())[0]


def table(
    session: Session, catalog: Catalog, filters: Filters = EVERYTHING, year: int | None = None
) -> Table:
    """The exemplars of a list, the first number first. year: those found in it."""
    rows: list[Sequence[Value]] = []
    after: ExemplarRow | None = None
    while found := actions.page(session, after, AT_ONCE, filters, descending=False):
        rows += _rows(session, catalog, found, year)
        after = found[-1]
    return blank(year), list(map(Line, rows))


def _rows(
    session: Session, catalog: Catalog, rows: Sequence[ExemplarRow], year: int | None
) -> Iterator[Sequence[Value]]:
    ids = [row.id for row in rows]
    stored = {one.id: one for one in session.scalars(select(Exemplar).where(Exemplar.id.in_(ids)))}
    awards, places = _awards(session, catalog, ids), _places(session, ids)
    for row in rows:
        one = stored[row.id]
        if year is not None and (one.detected_on is None or one.detected_on.year != year):
            continue
        named = f"{row.model_name} – {row.full_name}" if row.model_name else row.full_name
        yield (
            number_text(row.number),
            named,
            row.field,
            row.village,
            one.detected_on,
            one.source or SOURCES.get(one.source_kind, ""),
            one.summary,
            "Đã rút" if row.withdrawn_on else LABELS[row.stage],
            "; ".join(awards[row.id]),
            "; ".join(places[row.id]),
        )


def _awards(session: Session, catalog: Catalog, ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    """What their people and groups were given, here and as copied from paper, the oldest first;
    what was struck is left out."""
    by_us = (
        select(Exemplar.id, RegisterEntry.award_code, Decision.symbol, Decision.decided_on)
        .join(RegisterEntry, RegisterEntry.subject_id == Exemplar.subject_id)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(Exemplar.id.in_(ids), RegisterEntry.id.not_in(struck.lines()))
    )
    told = (
        select(
            Exemplar.id,
            PastAward.award_code,
            PastAward.symbol,
            PastAward.decided_on,
            PastAward.year,
        )
        .join(PastAward, PastAward.subject_id == Exemplar.subject_id)
        .where(Exemplar.id.in_(ids), PastAward.deleted_at.is_(None))
        .where(PastAward.id.not_in(struck.past_awards()))
    )
    lines: list[tuple[UUID, str, str, date | None, int]] = [
        (id, code, symbol, day, day.year) for id, code, symbol, day in session.execute(by_us)
    ]
    lines += [(*row,) for row in session.execute(told)]
    found: dict[UUID, list[str]] = defaultdict(list)
    for exemplar, code, symbol, day, year in sorted(lines, key=lambda row: (row[4], row[2])):
        award = catalog.award(code, day or date(year, 12, 31)).short_name
        if symbol and day:
            found[exemplar].append(f"{award}, {symbol} ngày {short_day(day)}")
        else:
            found[exemplar].append(f"{award} ({year})")
    return found


def _places(session: Session, ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Where they are copied, and with how many people."""
    query = (
        select(Replication.exemplar_id, Replication.unit_name, Replication.reached)
        .where(
            Replication.exemplar_id.in_(ids),
            Replication.deleted_at.is_(None),
            Replication.stopped_on.is_(None),
        )
        .order_by(Replication.started_on, Replication.unit_name)
    )
    found: dict[UUID, list[str]] = defaultdict(list)
    for exemplar, unit, reached in session.execute(query):
        found[exemplar].append(f"{unit} ({reached})" if reached else unit)
    return found
