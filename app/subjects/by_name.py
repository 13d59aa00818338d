"""Who of the register is meant by a name in a list, with a birth year where one was written."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import PartialDate
from app.errors import ClerkError
from app.importing import cells
from app.text import squash
from db.subjects import Subject, SubjectKind

Known = dict[str, list[tuple[UUID, int | None]]]


def known(session: Session, *kinds: SubjectKind) -> Known:
    """Everybody of these kinds, of all kinds where none is named, by what is left of the name."""
    query = select(Subject.id, Subject.full_name, Subject.birth_year).where(
        Subject.deleted_at.is_(None), Subject.kind.in_(kinds or tuple(SubjectKind))
    )
    found: Known = {}
    for row in session.execute(query):
        found.setdefault(squash(row.full_name), []).append((row.id, row.birth_year))
    return found


def find(known: Known, name: str, born: str, today: date) -> UUID:
    """The one of that name. Raises ClerkError where there is none, or more than one.

    born: the year or day of birth as it is written, "" where it is not.
    """
    if not name:
        raise ClerkError(what="Chưa ghi tên.", todo="Ghi họ tên như trong sổ.")
    alike, day = known.get(squash(name), []), born_on(born, today)
    if day is not None:
        alike = [one for one in alike if one[1] in (None, day.year)]
    if not alike:
        raise ClerkError(what=f"Chưa có {name} trong sổ.", todo="Ghi vào sổ trước.")
    if len(alike) > 1:
        raise ClerkError(
            what=f"Trong sổ có {len(alike)} người, tập thể tên {name}.",
            todo="Thêm cột năm sinh để biết là ai.",
        )
    return alike[0][0]


def born_on(said: str, today: date) -> PartialDate | None:
    """A birth as it is written, None for an empty cell. Raises ClerkError for what is no birth:
    somebody else of the name may be meant."""
    read = cells.born(said, today)
    if read.trouble:
        raise ClerkError(
            what=f"{read.trouble.rstrip('.')}.",
            todo="Ghi năm sinh đủ bốn số, hoặc để trống.",
            field="born",
        )
    return read.value
