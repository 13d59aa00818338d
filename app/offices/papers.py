"""What a paper of the office begins and ends with, as of the day it is made."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.words import LEVEL_WORDS
from app.dates import place_and_day
from app.documents.table_paper import Heading
from app.names import LEVELS, capitals
from app.offices import names

MADE_BY = ("NGƯỜI LẬP",)
COMMUNE = "UBND cấp xã"
KEPT = "Lưu: VT"
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
    "Ủy ban nhân dân xã Bác Ái". above: who it reports to, may be empty. levels: the units over it
    and its own, by what awards call them: ("UBND cấp tỉnh", "UBND tỉnh Khánh Hòa")."""

    lines: tuple[str, ...]
    place: str
    name: str
    chairman: str
    above: str
    levels: tuple[tuple[str, str], ...] = ()

    def own(self, award: str) -> str:
        """An award's name as it is given here: of "UBND xã Bác Ái", not of "UBND cấp xã"."""
        for level, body in self.levels:
            award = award.replace(level, body)
        return award

    @property
    def told(self) -> tuple[str, ...]:
        """Who is told of what it does: a line of "Nơi nhận", none where nobody is above it."""
        return (f"{_office_of(self.above)} (báo cáo)",) if self.above else ()

    @property
    def kept(self) -> str:
        """The last line of "Nơi nhận": the clerk's office, and who drafts in a commune."""
        return "Lưu: VT, VHXH" if any(level == COMMUNE for level, _body in self.levels) else KEPT


def _lines(name: str) -> tuple[str, ...]:
    """UBND is written out on a paper, on a line of its own."""
    rest = name.removeprefix("UBND ")
    return (capitals(name),) if rest == name else ("ỦY BAN NHÂN DÂN", capitals(rest))


def on_behalf(roles: tuple[str, ...]) -> tuple[str, ...]:
    """The lines above the signature of one who signs for the committee, not in his own power."""
    return roles if roles[:1] and roles[0].startswith("TM.") else ("TM. ỦY BAN NHÂN DÂN", *roles)


def _office_of(above: str) -> str:
    """UBND tỉnh Khánh Hòa, of "Tỉnh Khánh Hòa"; another name as it is."""
    kind = next((kind for kind in LEVELS if above.lower().startswith(f"{kind} ")), "")
    return f"UBND {kind}{above[len(kind) :]}" if kind else above


def issuer(session: Session, catalog: Catalog, day: date) -> Issuer:
    """The office on a day."""
    unit, named = names.unit_on(session, catalog, day), names.on(session, day)
    levels, at = [], unit
    while at is not None:
        levels.append((f"UBND cấp {LEVEL_WORDS[at.level].lower()}", at.office))
        at = catalog.units.parent(at, day)
    if not levels and named.name.startswith("UBND "):
        levels = [(COMMUNE, named.name)]
    return Issuer(
        lines=unit.office_lines if unit else _lines(named.name),
        place=unit.place if unit else OPEN,
        name=named.name.replace("UBND", "Ủy ban nhân dân"),
        chairman=names.current(session).chairman_name,
        above=named.parent_name,
        levels=tuple(levels),
    )
