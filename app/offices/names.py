"""What the office was called on a day, and by which unit of the map."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.tables import within
from app.catalog.units import Unit
from db.offices import Office, OfficeName


@dataclass(frozen=True, slots=True)
class Named:
    """The office under one of its names, both days inclusive; None: from the beginning, still."""

    unit_code: str
    unit_valid_from: date | None
    name: str
    level: str
    parent_name: str
    used_from: date | None = None
    used_to: date | None = None


def current(session: Session) -> Office:
    """The stored office of this file."""
    return session.scalars(select(Office).where(Office.deleted_at.is_(None))).one()


def history(session: Session) -> list[Named]:
    """Every name the office has had, the oldest first; one where it never changed."""
    query = (
        select(OfficeName)
        .where(OfficeName.deleted_at.is_(None))
        .order_by(OfficeName.used_from.nulls_first())
    )
    found = [
        Named(
            row.unit_code,
            row.unit_valid_from,
            row.name,
            row.level,
            row.parent_name,
            row.used_from,
            row.used_to,
        )
        for row in session.scalars(query)
    ]
    office = current(session)
    now = Named(
        office.unit_code, office.unit_valid_from, office.name, office.level, office.parent_name
    )
    if not found:
        return [now]
    return [*found[:-1], replace(now, used_from=found[-1].used_from)]


def on(session: Session, day: date) -> Named:
    """The name of a day."""
    names = history(session)
    return next((one for one in names if within(day, one.used_from, one.used_to)), names[-1])


def unit_on(session: Session, catalog: Catalog, day: date) -> Unit | None:
    """The unit of the map that the office was on a day; None where it was none then.

    A code alone may be another unit's on another day: codes were used again in 2025.
    """
    named = on(session, day)
    own = catalog.units.find(named.unit_code, named.unit_valid_from)
    unit = catalog.units.on(named.unit_code, day)
    return None if unit is None or (own is not None and unit.name != own.name) else unit
