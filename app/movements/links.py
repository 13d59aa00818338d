"""The movement that a dossier or a story names: its words stay, and lead to the record."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.movements import rules
from app.text import exact_key
from db.movements import Movement


def linked(session: Session, name: str, kept: UUID | None = None) -> UUID | None:
    """The movement of this name; None where it was only ever written down in words.

    kept: the one that it leads to already, which stays while the words are its name. Of several
    of one name, as when a movement comes back every year, the one under way, then the newest.
    """
    if not name:
        return None
    if kept is not None:
        held = session.get(Movement, kept)
        if held is not None and exact_key(held.name) == exact_key(name):
            return kept
    query = select(Movement).where(Movement.deleted_at.is_(None)).order_by(Movement.number.desc())
    found = [one for one in session.scalars(query) if exact_key(one.name) == exact_key(name)]
    found.sort(key=lambda one: one.state not in rules.UNDER_WAY)  # stable: else the newest first
    return found[0].id if found else None
