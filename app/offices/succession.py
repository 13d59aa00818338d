"""When the office's unit has ended: what followed it, going on under it, records of a split unit.

A record keeps the unit it was written with; its name of any day follows from the catalogue. Only
where a unit was split a person says, for one record or for all, which half it fell to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.units import Unit
from app.errors import ClerkError
from app.offices import names
from app.text import clean
from db.offices import OfficeName
from db.subjects import Subject

MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Ended:
    """The office's unit as it was, and what may carry the office on: one, or a choice."""

    unit: Unit
    name: str
    parent_name: str
    successors: tuple[Unit, ...]

    @property
    def first_day(self) -> date:
        """The first day under the successor."""
        assert self.unit.valid_to is not None  # noqa: S101 - only ended units are made into this
        return self.unit.valid_to + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A record in a unit that was split, for which nobody has said yet which half."""

    id: UUID
    full_name: str
    village: str
    unit: Unit
    choices: tuple[Unit, ...]


def ended(session: Session, catalog: Catalog, today: date) -> Ended | None:
    """The office's unit where it has ended by today, else None. Abroad of the catalogue: None."""
    office = names.current(session)
    unit = catalog.units.find(office.unit_code, office.unit_valid_from)
    if unit is None or unit.valid_to is None or today <= unit.valid_to:
        return None
    after = catalog.units.successors(unit, today)
    if unit.level == "huyen":  # its work went up as well as down
        parent = catalog.units.parent(unit, unit.valid_to)
        above = catalog.units.successors(parent, today) if parent else ()
        after = (*after, *above)
    return Ended(unit, office.name, office.parent_name, after) if after else None


def proposed_name(found: Ended, unit: Unit) -> str:
    """What the office is called from then on: UBND of the new unit, or the name of its own."""
    return unit.office if found.name == found.unit.office else found.name


def succeed(
    session: Session, catalog: Catalog, key: tuple[str, date | None], name: str, today: date
) -> None:
    """Carry the office on under a successor of its unit, from the day after that unit's end.

    The old name stays beside it with its days. Raises ClerkError where nothing has ended, the
    unit is no successor, or the name is empty.
    """
    found = ended(session, catalog, today)
    unit = next((unit for unit in found.successors if unit.key == key), None) if found else None
    if found is None or unit is None:
        raise ClerkError(
            what="Đơn vị này không phải nơi tiếp nối đơn vị của sổ.",
            kept="Tên đơn vị vẫn như cũ.",
            todo="Chọn một trong các đơn vị được nêu.",
        )
    if not clean(name):
        raise ClerkError(
            what="Chưa ghi tên in trên văn bản.", todo=f"Ví dụ: {unit.office}", field="name"
        )
    office = names.current(session)
    parent = catalog.units.parent(unit, today)
    open_name = session.scalars(
        select(OfficeName).where(OfficeName.deleted_at.is_(None), OfficeName.used_to.is_(None))
    ).first()
    if open_name is None:
        open_name = OfficeName(
            unit_code=office.unit_code,
            unit_valid_from=office.unit_valid_from,
            name=office.name,
            level=office.level,
            parent_name=office.parent_name,
        )
        session.add(open_name)
    open_name.used_to = found.unit.valid_to
    office.unit_code, office.unit_valid_from = unit.key
    office.name, office.level = clean(name), unit.level
    office.parent_name = parent.name if parent else ""
    session.add(
        OfficeName(
            unit_code=office.unit_code,
            unit_valid_from=office.unit_valid_from,
            name=office.name,
            level=office.level,
            parent_name=office.parent_name,
            used_from=found.first_day,
        )
    )
    session.flush()


def unsettled(session: Session, catalog: Catalog, today: date) -> list[Unsettled]:
    """The people and collectives of split units that nobody has placed yet, at most MOST_ROWS."""
    split = {
        unit.key: (unit, after)
        for unit in catalog.units
        if len(unit.successor_codes) > 1
        and unit.valid_to is not None
        and unit.valid_to < today
        and len(after := catalog.units.successors(unit, today)) > 1
    }
    query = (
        select(
            Subject.id,
            Subject.full_name,
            Subject.village,
            Subject.unit_code,
            Subject.unit_valid_from,
        )
        .where(Subject.deleted_at.is_(None), Subject.unit_code.in_([key[0] for key in split]))
        .order_by(Subject.village, Subject.sort_key, Subject.id)
        .limit(MOST_ROWS)
    )
    return [
        Unsettled(id, full_name, village, *split[code, since])
        for id, full_name, village, code, since in session.execute(query)
        if code is not None and (code, since) in split
    ]


def settle(
    session: Session, catalog: Catalog, ids: Sequence[UUID], key: tuple[str, date | None]
) -> int:
    """Place records of a split unit in one of its halves; returns how many.

    Raises ClerkError where a record's unit did not become that one.
    """
    chosen = catalog.units.find(*key)
    placed = 0
    for subject in session.scalars(select(Subject).where(Subject.id.in_(ids))):
        old = catalog.units.find(subject.unit_code or "", subject.unit_valid_from)
        if chosen is None or old is None or chosen.code not in old.successor_codes:
            raise ClerkError(
                what=f"{subject.full_name} không ở nơi đã nhập vào đơn vị này.",
                kept="Chưa có gì thay đổi.",
                todo="Chọn lại đơn vị.",
            )
        subject.unit_code, subject.unit_valid_from = chosen.key
        placed += 1
    session.flush()
    return placed


def subjects_of_place(session: Session, catalog: Catalog, typed: str, limit: int) -> list[UUID]:
    """People and collectives of a unit called so, under its old names and its new ones."""
    keys = catalog.units.called(typed)
    if not keys:
        return []
    pairs = tuple_(Subject.unit_code, Subject.unit_valid_from)
    dated = [key for key in keys if key[1] is not None]
    undated = [code for code, since in keys if since is None]
    query = (
        select(Subject.id)
        .where(
            Subject.deleted_at.is_(None),
            pairs.in_(dated) | (Subject.unit_code.in_(undated) & Subject.unit_valid_from.is_(None)),
        )
        .order_by(Subject.sort_key, Subject.id)
        .limit(limit)
    )
    return list(session.scalars(query))
