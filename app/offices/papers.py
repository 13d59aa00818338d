"""What a paper of the office begins and ends with, as of the day it is made."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import place_and_day
from app.documents.table_paper import Heading
from app.names import capitals
from app.offices import names

MADE_BY = ("NGƯỜI LẬP",)
OPEN = "…" * 6  # the place of an office that is no unit of the map, to be filled in


def heading(
    session: Session, catalog: Catalog, day: date, roles: tuple[str, ...] = (), signer: str = ""
) -> Heading:
    """The office's name and place. roles, signer: who signs at the end, nobody without roles."""
    unit = names.unit_on(session, catalog, day)
    return Heading(
        office=unit.office_lines if unit else (capitals(names.on(session, day).name),),
        place_date=place_and_day(unit.place if unit else "", day),
        roles=roles,
        signer=signer,
    )


@dataclass(frozen=True, slots=True)
class Issuer:
    """The office as it puts its name to a paper. lines: at the head. name: inside a sentence, e.g.
    "Ủy ban nhân dân xã Bác Ái". above: who it reports to, may be empty."""

    lines: tuple[str, ...]
    place: str
    name: str
    chairman: str
    above: str

    def own(self, award: str) -> str:
        """An award's name as this office gives it: of "UBND xã Bác Ái", not of "UBND cấp xã"."""
        body = self.name.replace("Ủy ban nhân dân", "UBND")
        return award.replace("UBND cấp xã", body) if body.startswith("UBND ") else award

    @property
    def told(self) -> tuple[str, ...]:
        """Who is told of what it does: a line of "Nơi nhận", none where nobody is above it."""
        return (f"{self.above} (báo cáo)",) if self.above else ()


def _lines(name: str) -> tuple[str, ...]:
    """UBND is written out on a paper, on a line of its own."""
    rest = name.removeprefix("UBND ")
    return (capitals(name),) if rest == name else ("ỦY BAN NHÂN DÂN", capitals(rest))


def issuer(session: Session, catalog: Catalog, day: date) -> Issuer:
    """The office on a day."""
    unit, named = names.unit_on(session, catalog, day), names.on(session, day)
    return Issuer(
        lines=unit.office_lines if unit else _lines(named.name),
        place=unit.place if unit else OPEN,
        name=named.name.replace("UBND", "Ủy ban nhân dân"),
        chairman=names.current(session).chairman_name,
        above=named.parent_name,
    )
