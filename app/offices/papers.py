"""What a paper of the office begins with, as of the day it is made."""

from datetime import date

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import place_and_day
from app.documents.table_paper import Heading
from app.names import capitals
from app.offices import names

MADE_BY = ("NGƯỜI LẬP",)


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
