"""Who takes part: registered one by one, from the register, or typed from a hamlet's paper list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal, select, tuple_, union_all
from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.dates import short_day
from app.errors import ClerkError
from app.fields import derived
from app.movements import actions
from app.text import clean, exact_key, fold, sort_key
from db.movements import Movement, MovementRegistration, MovementState
from db.subjects import Subject, SubjectKind

LONGEST_NAME = 200
MOST_ROWS = 2_000  # of one list
CHUNK = 400  # names looked up at once
SEXES = {"nam": "male", "nu": "female", "male": "male", "female": "female"}
HEADS = {  # folded words of a head -> the column
    "full_name": ("ho ten", "ho va ten", "ten", "ten don vi", "chu ho", "ho ten chu ho"),
    "birth_year": ("nam sinh", "ngay sinh", "sinh nam"),
    "sex": ("gioi tinh", "gioi", "nam nu"),
    "ethnic": ("dan toc",),
    "pledge": ("dang ky", "noi dung dang ky", "noi dung", "viec dang ky"),
    "": ("stt", "tt", "so tt", "so thu tu"),
}
COLUMNS = ("full_name", "birth_year", "sex", "ethnic", "pledge")


@dataclass(frozen=True, slots=True)
class Typed:
    """One line as it was typed. subject_id: chosen from the register."""

    full_name: str
    birth_year: str = ""
    sex: str = ""
    ethnic: str = ""
    pledge: str = ""
    subject_id: UUID | None = None

    def is_empty(self) -> bool:
        return not any((self.full_name, self.birth_year, self.sex, self.ethnic, self.pledge))


@dataclass(frozen=True, slots=True)
class ListHead:
    """What holds for a whole list. stratum: code of the one that all of it belongs to."""

    registered_on: date
    village: str = ""
    kind: SubjectKind = SubjectKind.INDIVIDUAL
    labour_role: str | None = None
    on_paper: bool = True
    stratum: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a cell cannot stand. row: from 0. column: a name of COLUMNS."""

    row: int
    column: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One who is registered, in a list."""

    id: UUID
    full_name: str
    kind: SubjectKind
    village: str
    birth_year: int | None
    pledge: str
    registered_on: date
    on_paper: bool
    subject_id: UUID | None
    sort_key: str


def paste(text: str) -> list[Typed]:
    """Lines copied from a spreadsheet: cells between tabs; a head line names its columns."""
    found = pasted.lines(text, HEADS, COLUMNS, "full_name")
    typed = []
    for cells in found:
        name, year, sex, ethnic, pledge = (cells.get(column, "") for column in COLUMNS)
        typed.append(Typed(name, year, sex, ethnic, pledge))
    return typed


def check(rows: Sequence[Typed], head: ListHead, catalog: Catalog) -> list[Wrong]:
    """What stands in the way, cell by cell; empty lines are passed over."""
    found: list[Wrong] = []
    seen: dict[tuple[str, str], int] = {}
    for place, row in enumerate(rows):
        if row.is_empty():
            continue
        name = clean(row.full_name)
        if not name:
            found.append(Wrong(place, "full_name", "Chưa ghi tên."))
        elif len(name) > LONGEST_NAME:
            found.append(Wrong(place, "full_name", "Tên quá dài."))
        twin = seen.setdefault((exact_key(name), clean(row.birth_year)), place)
        if name and twin != place:
            found.append(Wrong(place, "full_name", f"Trùng với dòng {twin + 1}."))
        if clean(row.birth_year) and birth_year(row.birth_year, head.registered_on) is None:
            words = f"Chưa đọc được năm sinh “{clean(row.birth_year)[:12]}”. Ví dụ: 1984"
            found.append(Wrong(place, "birth_year", words))
        if clean(row.sex) and fold(clean(row.sex)) not in SEXES:
            found.append(Wrong(place, "sex", "Ghi Nam hoặc Nữ."))
        if clean(row.ethnic) and ethnic_code(row.ethnic, catalog) is None:
            words = f"Danh mục không có dân tộc “{clean(row.ethnic)[:20]}”."
            found.append(Wrong(place, "ethnic", words))
    return found


def birth_year(text: str, today: date) -> int | None:
    """The year of "1984" or "12/03/1984"; None for anything else, and for a year to come."""
    tail = clean(text).replace("-", "/").replace(".", "/").split("/")[-1]
    if not (tail.isascii() and tail.isdecimal() and len(tail) == 4):
        return None
    return int(tail) if 1900 <= int(tail) <= today.year else None


def ethnic_code(text: str, catalog: Catalog) -> str | None:
    """The code of an ethnic group by its name or code, letters and accents aside."""
    wanted = fold(clean(text))
    for group in catalog.ethnic_groups:
        spellings = {group.code.casefold(), fold(group.name)}
        spellings |= {fold(other) for other in group.aliases}
        if wanted in spellings:
            return group.code
    return None


def register(
    session: Session,
    movement_id: UUID,
    rows: Sequence[Typed],
    head: ListHead,
    catalog: Catalog,
    today: date,
) -> tuple[list[UUID], list[str]]:
    """Register a whole list: (ids of the new ones, names that stood there already).

    The first ones open the registration. Someone whom the register of subjects knows by one name,
    kind and hamlet is linked to it, and what the list leaves open is taken from there. Raises
    ClerkError, nothing stored, where a cell is wrong or there is no line.
    """
    found = actions.under_way(session, movement_id)
    _check_list(rows, head, catalog, today)
    written = [row for row in rows if not row.is_empty()]
    there = _there(session, movement_id, written)
    known = _known(session, written, head)
    made: list[MovementRegistration] = []
    again: list[str] = []
    for row in written:
        name = clean(row.full_name)
        subject = known.get(row.subject_id or exact_key(name))
        village = clean(head.village) or (subject.village if subject else "")
        stored = there.get((exact_key(name), exact_key(village)))
        if stored is not None:
            again.append(name)
            if head.stratum and not stored.stratum:  # only now does a list say so
                stored.stratum = head.stratum
            continue
        made.append(_made(movement_id, row, head, village, subject, catalog))
    session.add_all(made)
    if made and found.state is MovementState.LAUNCHED:
        found.state = MovementState.REGISTERING
    session.flush()
    return [one.id for one in made], again


def _check_list(rows: Sequence[Typed], head: ListHead, catalog: Catalog, today: date) -> None:
    if all(row.is_empty() for row in rows):
        raise ClerkError(
            what="Chưa có dòng nào.", todo="Gõ tên, hoặc dán từ bảng tính.", field="rows"
        )
    if len(rows) > MOST_ROWS:
        raise ClerkError(
            what=f"Danh sách có {len(rows)} dòng, mỗi lần ghi được {MOST_ROWS}.",
            kept="Danh sách đang gõ vẫn nguyên.",
            todo="Chia làm nhiều lần.",
            field="rows",
        )
    if head.registered_on > today:
        raise ClerkError(
            what=f"Ngày {short_day(head.registered_on)} chưa tới.",
            todo="Ghi ngày đăng ký trên danh sách.",
            field="registered_on",
        )
    wrong = check(rows, head, catalog)
    if wrong:
        first = wrong[0]
        raise ClerkError(
            what=f"Chưa ghi được, còn {len(wrong)} chỗ sai. Dòng {first.row + 1}: {first.words}",
            kept="Danh sách đang gõ vẫn nguyên.",
            todo="Sửa các ô tô đỏ rồi ghi lại.",
            field="rows",
        )


def _there(
    session: Session, movement_id: UUID, rows: Sequence[Typed]
) -> dict[tuple[str, str], MovementRegistration]:
    """Those among the rows who are registered already, by name and hamlet."""
    found: dict[tuple[str, str], MovementRegistration] = {}
    names = list({clean(row.full_name) for row in rows})
    keys = list({sort for name in names for sort in _sort_keys(name)})
    for first in range(0, len(keys), CHUNK):
        query = select(MovementRegistration).where(
            MovementRegistration.movement_id == movement_id,
            MovementRegistration.sort_key.in_(keys[first : first + CHUNK]),
            MovementRegistration.deleted_at.is_(None),
        )
        found |= {
            (exact_key(one.full_name), exact_key(one.village)): one
            for one in session.scalars(query)
        }
    return found


def _sort_keys(name: str) -> set[str]:
    """How a name may stand in the order: as a person's and as anything else's."""
    person = derived(MovementRegistration, {"full_name": name, "kind": "individual"})["sort_key"]
    return {person, sort_key(name)}


def _known(session: Session, rows: Sequence[Typed], head: ListHead) -> dict[UUID | str, Subject]:
    """Those of the register whom the rows mean: chosen by id, or alone with name and hamlet."""
    chosen = [row.subject_id for row in rows if row.subject_id is not None]
    found: dict[UUID | str, Subject] = {}
    for first in range(0, len(chosen), CHUNK):
        query = select(Subject).where(Subject.id.in_(chosen[first : first + CHUNK]))
        found |= {one.id: one for one in session.scalars(query)}
    names = list({clean(row.full_name) for row in rows if row.subject_id is None})
    alike: dict[str, list[Subject]] = {}
    for first in range(0, len(names), CHUNK):
        query = select(Subject).where(
            Subject.full_name.in_(names[first : first + CHUNK]),
            Subject.kind == head.kind,
            Subject.deleted_at.is_(None),
        )
        for one in session.scalars(query):
            if not head.village or exact_key(one.village) in ("", exact_key(head.village)):
                alike.setdefault(exact_key(one.full_name), []).append(one)
    years = {
        exact_key(row.full_name): birth_year(row.birth_year, head.registered_on) for row in rows
    }
    for key, ones in alike.items():
        year = years.get(key)
        agreeing = [one for one in ones if not year or one.birth_year in (None, year)]
        if len(agreeing) == 1:
            found[key] = agreeing[0]
    return found


def _made(
    movement_id: UUID,
    row: Typed,
    head: ListHead,
    village: str,
    subject: Subject | None,
    catalog: Catalog,
) -> MovementRegistration:
    kind = subject.kind if subject else head.kind
    is_person = kind is SubjectKind.INDIVIDUAL
    sex = SEXES.get(fold(clean(row.sex))) or (subject.sex if subject else None)
    year = birth_year(row.birth_year, head.registered_on) or (
        subject.birth_year if subject else None
    )
    ethnic = (ethnic_code(row.ethnic, catalog) if clean(row.ethnic) else None) or (
        subject.ethnic_code if subject else None
    )
    role = (subject.labour_role if subject else None) or head.labour_role
    return MovementRegistration(
        movement_id=movement_id,
        subject_id=subject.id if subject else None,
        kind=kind,
        full_name=clean(row.full_name),
        village=village,
        people=(subject.member_count if subject and not is_person else None) or 1,
        sex=sex if is_person else None,
        birth_year=year if is_person else None,
        ethnic_code=ethnic,
        labour_role=role if is_person else None,
        stratum=head.stratum,
        pledge=clean(row.pledge),
        registered_on=head.registered_on,
        on_paper=head.on_paper,
    )


def page(
    session: Session,
    movement_id: UUID,
    after: Row | None,
    limit: int,
    *only: ColumnElement[bool],
) -> list[Row]:
    """The next `limit` of those registered, by name. only: conditions on a registration."""
    key, id_ = MovementRegistration.sort_key, MovementRegistration.id
    columns = [getattr(MovementRegistration, name) for name in Row.__slots__]
    query = select(*columns).where(
        MovementRegistration.movement_id == movement_id,
        MovementRegistration.deleted_at.is_(None),
        *only,
    )
    if after is not None:
        query = query.where(tuple_(key, id_) > (after.sort_key, after.id))
    return [Row(*found) for found in session.execute(query.order_by(key, id_).limit(limit))]


def counts(session: Session, movement_id: UUID) -> tuple[int, int, int]:
    """How many units and how many persons are registered, and the people behind all of them."""
    is_person = MovementRegistration.kind == SubjectKind.INDIVIDUAL
    query = select(
        func.count().filter(~is_person),
        func.count().filter(is_person),
        func.sum(MovementRegistration.people),
    ).where(
        MovementRegistration.movement_id == movement_id, MovementRegistration.deleted_at.is_(None)
    )
    units, persons, people = session.execute(query).one()
    return units, persons, people or 0


def villages(session: Session) -> list[str]:
    """Every hamlet that the file knows of: of people, of registrations, of movements."""
    found: dict[str, str] = {}
    kinds = (select(literal(kind, Subject.kind.type)) for kind in SubjectKind)
    one = MovementRegistration
    for query in (
        _hamlets(union_all(*kinds), Subject.kind, Subject.village, Subject.deleted_at),
        _hamlets(select(Movement.id), one.movement_id, one.village, one.deleted_at),
    ):
        for name in session.scalars(query):
            found.setdefault(exact_key(name), name)
    for named in session.scalars(select(Movement.villages).where(Movement.deleted_at.is_(None))):
        for name in named.splitlines():
            found.setdefault(exact_key(name), name)
    found.pop("", None)
    return sorted(found.values(), key=sort_key)


def _hamlets(owners: Any, owner: Any, village: Any, gone: Any) -> Select[*tuple[Any, ...]]:
    """The hamlets under each owner, from one to the next along the index that begins with both.

    Asked for what is distinct, SQLite would read all hundred thousand of its lines.
    """
    whose = owners.subquery().c[0]
    least = select(func.min(village)).where(gone.is_(None))
    walk = select(
        whose.label("owner"), least.where(owner == whose).scalar_subquery().label("name")
    ).cte(recursive=True)
    after = least.where(owner == walk.c.owner, village > walk.c.name).scalar_subquery()
    walk = walk.union_all(select(walk.c.owner, after).where(walk.c.name.is_not(None)))
    return select(walk.c.name).where(walk.c.name.is_not(None)).distinct()
