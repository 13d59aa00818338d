"""The tables by their code: made for a period, beside the year before, and opened at a number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.nominations import history
from app.progress import Report, ignore
from app.statistics import (
    afterwards,
    awards,
    counting,
    course,
    eras,
    exemplars,
    movements,
    plans,
    state_forms,
    titles,
)
from app.statistics.counting import Hit
from app.statistics.model import Choice, Table
from app.statistics.plans import Ground, Plan
from db.decisions import RegisterEntry
from db.subjects import Subject

PLANS: Mapping[str, Callable[[Ground], Plan]] = {
    "T01": awards.by_authority,
    "T02": awards.by_place,
    "T03": titles.of_year,
    "T04": titles.culture,
    "T05": movements.movements,
    "T06": exemplars.exemplars,
    "T07": course.course,
    "T08": awards.money,
    "T09": afterwards.afterwards,
    "T10": awards.areas,
    "T11": awards.sudden,
    "0701": state_forms.movements,
    "0702": state_forms.of_state,
    "0703": state_forms.of_province,
}
NAMES = {
    "T01": "Tổng hợp khen thưởng",
    "T02": "Theo đơn vị, thôn",
    "T03": "Danh hiệu thi đua năm",
    "T04": "Gia đình, thôn văn hóa",
    "T05": "Phong trào thi đua",
    "T06": "Điển hình tiên tiến",
    "T07": "Hồ sơ và thời hạn",
    "T08": "Tiền thưởng",
    "T09": "Khiếu nại, tố cáo, hủy bỏ",
    "T10": "Theo vùng",
    "T11": "Khen đột xuất",
    "0701": "Số phong trào",
    "0702": "Khen cấp Nhà nước",
    "0703": "Khen cấp bộ, tỉnh",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A table, and the same one of the year before with the same rows; None where not asked for."""

    now: Table
    before: Table | None = None


def made(
    session: Session,
    catalog: Catalog,
    code: str,
    choice: Choice,
    *,
    compared: bool = False,
    report: Report = ignore,
) -> Pair:
    """A table, and where `compared` the year before it; rows of either stand in both.

    Raises KeyError for a code that is no table.
    """
    linked = history.same(session)
    now = _ground(session, catalog, choice)
    table = plans.counted(now, linked, PLANS[code](now), report=report)
    if not compared:
        return Pair(table)
    then = _ground(session, catalog, replace(choice, period=choice.period.year_before))
    here = {row.key for row in table.rows}
    before = plans.counted(then, linked, PLANS[code](then), here, report)
    if missing := {row.key for row in before.rows} - here:
        table = plans.counted(now, linked, PLANS[code](now), missing, report)
    return Pair(table, before)


class Opener:
    """Finds the records behind the cells of one table."""

    def __init__(self, session: Session, catalog: Catalog, code: str, choice: Choice) -> None:
        self._session, self._linked = session, history.same(session)
        self._plan = PLANS[code](_ground(session, catalog, choice))

    def kind(self, row: str, column: str) -> str:
        """What the records behind a cell are opened as; "" for a cell without any."""
        found = self._plan.question(row, column)
        return found[0].record if found else ""

    def records(self, row: str, column: str) -> list[Hit]:
        """The records behind a cell, the newest first; as many as its `opens`.

        A cell of words, or one that says nothing of its row, has none.
        """
        found = self._plan.question(row, column)
        if found is None:
            return []
        return counting.records(self._session, self._linked, found[0], row, found[1])


def records(
    session: Session, catalog: Catalog, code: str, choice: Choice, row: str, column: str
) -> tuple[str, list[Hit]]:
    """What the records behind a cell are opened as, and the records."""
    opener = Opener(session, catalog, code, choice)
    return opener.kind(row, column), opener.records(row, column)


def units(session: Session) -> list[tuple[str, date | None]]:
    """The units that anybody of this file is of, by code."""
    found: set[Any] = set()
    for kind in (RegisterEntry, Subject):
        query = select(kind.unit_code, kind.unit_valid_from).distinct()
        found |= {tuple(row) for row in session.execute(query) if row[0]}
    return sorted(found, key=lambda key: (key[0], key[1] or date.min))


def _ground(session: Session, catalog: Catalog, choice: Choice) -> Ground:
    every = eras.all_eras(session, catalog)
    return Ground(session, catalog, eras.within(every, choice.period), choice)
