"""Lists of people, households, collectives and enterprises: who each line is, and storing them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.dates import PartialDate
from app.importing import cells
from app.importing.cells import Read
from app.importing.lines import Line, Say, State
from app.importing.reader import Cell
from app.journal import JournalSession, create_many
from app.progress import Report, ignore
from app.subjects.actions import SubjectDraft
from app.subjects.duplicates import Identity, reasons
from app.text import exact_key, squash
from db.subjects import Membership, Subject, SubjectKind

Kind = SubjectKind
NAMES = {  # a column of names -> who stands in it; the first that says something counts
    "full_name": Kind.INDIVIDUAL,
    "collective_name": Kind.COLLECTIVE,
    "household_head": Kind.HOUSEHOLD,
    "enterprise_name": Kind.ENTERPRISE,
}
# before a person's name in proposals, and what each says of the sex
_COURTESIES = {"ông": "male", "bà": "female", "anh": "", "chị": "female", "đồng chí": "", "đ/c": "",
               "thầy": "male", "thầy giáo": "male", "cô": "female", "cô giáo": "female",
               "ông (bà)": "", "ông/bà": ""}  # fmt: skip
_FAMILIES = ("ông", "anh", "cô")
_LONGEST_FIRST = tuple(sorted(_COURTESIES, key=len, reverse=True))
# with their marks: Bá is a family, bà a word before a name
_BEFORE_HEAD = ("hộ gia đình ", "hộ ông (bà) ", "hộ ông ", "hộ bà ", "ông (bà) ", "ông ", "bà ")


MOST_TOLD = 3  # records of one name that are told apart in words
_COLUMNS = tuple(field.name for field in fields(SubjectDraft))


class Person:
    """Reads who a line is about; troubles and notes are kept by the meaning of the cell."""

    def __init__(self, said: Mapping[str, Cell], ethnic: cells.EthnicNames, today: date) -> None:
        self._said, self._ethnic, self._today = said, ethnic, today
        self.troubles: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self.draft = self._read()

    def take(self, field: str, read: Read[cells.T]) -> cells.T | None:
        """The value of a cell; its trouble or note is kept."""
        if read.trouble:
            self.troubles[field] = read.trouble
        if read.note:
            self.notes[field] = read.note
        return read.value

    def _cell(self, field: str) -> Cell:
        return self._said.get(field, "")

    def _text(self, field: str) -> str:
        return cells.text(self._cell(field))

    def _read(self) -> SubjectDraft:
        kind, field = self._kind()
        sex = self._sex()
        head, full = "", ""
        if kind is Kind.INDIVIDUAL:
            before = self._text("family_part")
            said, meant = _without_courtesy(f"{before} {self._text(field)}".strip())
            full = self.take(field, cells.name(said)) or ""
            sex = sex or meant or None
            if full and said != f"{before} {self._text(field)}".strip():
                self.notes.setdefault(field, f"Tên ghi vào sổ: {full}")
            elif full.casefold().startswith("ông "):
                self.notes.setdefault(field, "Nếu “Ông” là xưng hô, xóa chữ đó trong ô tên")
        elif kind is Kind.HOUSEHOLD:
            before, said = _house(self._text(field))
            sex = sex or {"ông": "male", "bà": "female"}.get(before)
            head = self.take(field, cells.name(said)) or ""
            full = names.addressed("household", head, sex) if head else ""
        else:
            full = self.take(field, cells.group_name(self._text(field))) or ""
            head = self._text("head_name")
        parts = names.split(full) if kind is Kind.INDIVIDUAL and full else None
        born = None
        if kind is Kind.INDIVIDUAL:
            born = self._born()
        number = self.take("personal_id", cells.personal_id(self._cell("personal_id")))
        if kind is not Kind.INDIVIDUAL:
            number = None
        ethnic = self.take("ethnic", self._ethnic.read(self._cell("ethnic")))
        members = self.take("member_count", cells.count(self._cell("member_count")))
        draft = SubjectDraft(
            kind=kind,
            full_name=full,
            family_name=parts.family or None if parts else None,
            middle_name=parts.middle or None if parts else None,
            given_name=parts.given or None if parts else None,
            sex=sex,
            birth_year=born.year if born else None,
            birth_month=born.month if born else None,
            birth_day=born.day if born else None,
            personal_id=number,
            personal_id_type=names.personal_id_type(number) or None if number else None,
            ethnic_code=ethnic,
            position=self._text("position")[:300],
            village=self._text("village")[:300],
            member_count=members,
            head_name=head[:300],
            note=self._text("note")[:1_000],
        )
        if number:
            for warning in names.check_personal_id(number, sex, draft.birth_year):
                self.notes["personal_id"] = warning
        return draft

    def _kind(self) -> tuple[Kind, str]:
        for field, kind in NAMES.items():
            said = self._text(field)
            if said:
                other = cells.kind_of(said) if field == "full_name" else None
                return other or kind, field
        field = next((field for field in NAMES if field in self._said), "full_name")
        return NAMES[field], field

    def _sex(self) -> str | None:
        if self._text("sex"):
            return self.take("sex", cells.sex(self._cell("sex")))
        for field, word in (("sex_female", "female"), ("sex_male", "male")):
            if cells.is_marked(self._cell(field)):
                return word
        female, male = self._text("born_female"), self._text("born_male")
        if bool(female) != bool(male):
            return "female" if female else "male"
        return None

    def _born(self) -> PartialDate | None:
        for field in ("born", "born_male", "born_female"):
            said = self._cell(field)
            marked = field != "born" and cells.is_marked(said)
            if cells.text(said) and not marked:
                return self.take(field, cells.born(said, self._today))
        parts = [self._text(field) for field in ("born_day", "born_month", "born_year")]
        if parts[2]:
            joined = "/".join(part for part in parts if part)
            return self.take("born_year", cells.born(joined, self._today))
        return None


def _house(said: str) -> tuple[str, str]:
    """The head of a household by the bare name, and the last word before it."""
    plain = said.casefold().replace(":", " ")
    for before in _BEFORE_HEAD:
        if plain.startswith(before):
            return before.split()[-1], said[len(before) :].strip(" :")
    return "", said


def _without_courtesy(said: str) -> tuple[str, str]:
    """A name without the Ông, Bà, Đồng chí before it, and the sex that they say.

    Only before a name of two words or more, and three where it may be a family itself.
    """
    plain = said.casefold()
    if not plain.startswith(_LONGEST_FIRST):
        return said, ""
    for words in _LONGEST_FIRST:
        rest = said[len(words) :]
        if plain.startswith(words) and rest[:1] in (" ", ":", "."):
            bare = rest.lstrip(" :.")
            least = 2 if words in _FAMILIES else 1
            if rest[0] == ":" or bare.count(" ") >= least:
                return bare, _COURTESIES[words]
    return said, ""


def key_of(kind: str, full_name: str, head_name: str = "") -> str:
    """The name by which records are compared: of a household that of its head."""
    if kind == Kind.HOUSEHOLD.value:
        return squash(head_name) or squash(_house(full_name)[1])
    return squash(full_name)


@dataclass(frozen=True, slots=True)
class Known:
    """A record of the register, as far as lists are compared with it."""

    identity: Identity
    full_name: str
    exact: str
    born: tuple[int | None, int | None, int | None]
    village: str
    position: str


class Register:
    """Everybody in the register by name and by number, read once for a whole list.

    by_work: whether one of the same name who works there too is surely the same, as in lists of
    officials, which say no birth years.
    """

    def __init__(self, session: Session, *, by_work: bool = False) -> None:
        self._by_work = by_work
        self._units = _units(session) if by_work else {}
        self._named: dict[tuple[str, str], list[Known]] = {}
        self._numbered: dict[str, Known] = {}
        query = select(
            Subject.id,
            Subject.kind,
            Subject.full_name,
            Subject.head_name,
            Subject.birth_year,
            Subject.birth_month,
            Subject.birth_day,
            Subject.personal_id,
            Subject.village,
            Subject.position,
        ).where(Subject.deleted_at.is_(None))
        for row in session.execute(query):
            kind, name = row.kind.value, key_of(row.kind.value, row.full_name, row.head_name)
            one = Known(
                Identity(row.id, kind, name, row.birth_year, row.personal_id or None),
                row.full_name,
                exact_key(_compared(kind, row.full_name, row.head_name)),
                (row.birth_year, row.birth_month, row.birth_day),
                squash(row.village),
                row.position,
            )
            self._named.setdefault((kind, name), []).append(one)
            if row.personal_id:
                self._numbered.setdefault(row.personal_id, one)

    def match(self, draft: SubjectDraft, unit: str = "") -> tuple[State, Known | None, str]:
        """NEW: nobody like it; KNOWN: this one; DOUBTFUL: maybe this one, and why.

        unit: where the one of the list works.
        """
        name = key_of(draft.kind.value, draft.full_name, draft.head_name)
        own = Identity(UUID(int=0), draft.kind.value, name, draft.birth_year, draft.personal_id)
        owner = self._numbered.get(draft.personal_id or "")
        if owner is not None:
            if owner.identity.name == name:
                return State.KNOWN, owner, ""
            return State.DOUBTFUL, owner, f"Số định danh này trong sổ là của {owner.full_name}"
        alike = [one for one in self._named.get((own.kind, name), ()) if reasons(own, one.identity)]
        if not alike:
            return State.NEW, None, ""
        here = [one for one in alike if self._by_work and self._works_there(one, draft, unit)]
        if len(here) == 1:
            alike = here
        if len(alike) > 1:
            who = "; ".join(_told(one) for one in alike[:MOST_TOLD])
            return State.DOUBTFUL, alike[0], f"Trong sổ có {len(alike)} bản ghi cùng tên: {who}"
        doubt = _doubt(draft, alike[0], works_there=bool(here))
        if doubt:
            doubt = f"{doubt}. Trong sổ là {_told(alike[0])}"
        return (State.DOUBTFUL if doubt else State.KNOWN), alike[0], doubt

    def _works_there(self, known: Known, draft: SubjectDraft, unit: str) -> bool:
        """In that unit by what the register says of the work or of the members of units."""
        wanted, work = squash(unit), squash(known.position)
        if wanted and (wanted in work or wanted in self._units.get(known.identity.id, ())):
            return True
        return bool(work) and work == squash(draft.position)


def _units(session: Session) -> dict[UUID, set[str]]:
    """The names of the collectives that each person is a member of."""
    query = (
        select(Membership.person_id, Subject.full_name)
        .join(Subject, Subject.id == Membership.collective_id)
        .where(Membership.deleted_at.is_(None), Membership.left_on.is_(None))
        .where(Subject.kind == Kind.COLLECTIVE, Subject.deleted_at.is_(None))
    )
    found: dict[UUID, set[str]] = {}
    for person_id, name in session.execute(query):
        found.setdefault(person_id, set()).add(squash(name))
    return found


def _compared(kind: str, full_name: str, head_name: str) -> str:
    if kind == Kind.HOUSEHOLD.value:
        return head_name or _house(full_name)[1]
    return full_name


def _told(known: Known) -> str:
    """A record as a person recognises it: Pi Năng Thị Hoài, sinh 1972, Văn thư."""
    year = known.born[0]
    parts = (known.full_name, f"sinh {year}" if year else "", known.position)
    return ", ".join(part for part in parts if part)


def _doubt(draft: SubjectDraft, known: Known, *, works_there: bool) -> str:
    """Why a record of the same name need not be the same subject; empty where it surely is."""
    kind = draft.kind.value
    if exact_key(_compared(kind, draft.full_name, draft.head_name)) != known.exact:
        return "Trong sổ có tên gần giống"
    village = squash(draft.village)
    elsewhere = bool(village and known.village and village != known.village)
    if draft.kind is Kind.INDIVIDUAL:
        year, month, day = known.born
        if not (draft.birth_year and year) and not works_there:
            return "Trong sổ có người cùng tên, chưa đủ năm sinh để biết có phải một người"
        for mine, theirs in ((draft.birth_month, month), (draft.birth_day, day)):
            if mine and theirs and mine != theirs:
                return "Trong sổ có người cùng tên, cùng năm sinh, khác ngày sinh"
    if elsewhere:
        return "Trong sổ có bản ghi cùng tên ở nơi khác"
    return ""


class People:
    """Judges a list of people and takes it in."""

    what = "people"
    needs: tuple[str, ...] = ()

    def __init__(
        self, session: Session, catalog: Catalog, today: date, *, by_work: bool = False
    ) -> None:
        self._register = Register(session, by_work=by_work)
        self._ethnic, self._today = cells.EthnicNames(catalog), today

    def person(self, said: Mapping[str, Cell]) -> Person:
        """Who a line is about."""
        return Person(said, self._ethnic, self._today)

    def judge(self, place: int, said: Mapping[str, Cell], decided: Say | None = None) -> Line:
        """One line by itself, beside the register."""
        return self.placed(place, self.person(said), decided)

    def placed(self, place: int, person: Person, decided: Say | None, unit: str = "") -> Line:
        """The line of a person that was read: who it is in the register."""
        draft, notes = person.draft, person.notes
        if person.troubles:
            words = ". ".join(dict.fromkeys(person.troubles.values()))
            return Line(place, State.BAD, words, draft, person.troubles, notes)
        state, known, doubt = self._register.match(draft, unit)
        if state is State.DOUBTFUL and decided is Say.NEW:
            return Line(place, State.NEW, "Người khác, thêm vào sổ", draft, {}, notes, said=decided)
        if state is State.DOUBTFUL and decided is Say.SAME:
            state = State.KNOWN
        if state is State.NEW or known is None:
            return Line(place, State.NEW, "Thêm vào sổ", draft, {}, notes, said=decided)
        if state is State.DOUBTFUL:
            return Line(place, state, doubt, draft, {}, notes, known.identity.id)
        words = f"Đã có trong sổ: {known.full_name}"
        return Line(place, state, words, draft, {}, notes, known.identity.id, said=decided)

    def settle(self, lines: Sequence[Line]) -> list[Line]:
        """Lines beside each other: a second one for the same subject is told of the first."""
        numbers: dict[str, Line] = {}
        same: dict[tuple[object, ...], Line] = {}
        vague: dict[tuple[str, str], Line] = {}
        settled = []
        for line in lines:
            if line.state is State.NEW:
                line = _beside(line, numbers, same, vague)
            settled.append(line)
        return settled

    def apply(self, session: JournalSession, lines: Sequence[Line], report: Report = ignore) -> int:
        """Take in the new lines, in the caller's transaction; how many."""
        rows = [stored(line.subject) for line in lines if line.is_good]
        create_many(session, Subject, rows, report)
        return len(rows)


def stored(draft: SubjectDraft) -> dict[str, object]:
    """The columns of a subject."""
    return {name: getattr(draft, name) for name in _COLUMNS}


def subject_key(draft: SubjectDraft) -> tuple[object, ...]:
    """The same for lines of one list that are about one subject."""
    name = key_of(draft.kind.value, draft.full_name, draft.head_name)
    village = "" if draft.birth_year else squash(draft.village)
    return draft.kind.value, name, draft.birth_year, village


def unsure(lines: Sequence[Line]) -> list[Line]:
    """New people without a birth year beside new ones of the same name with one: doubtful."""
    dated = {
        subject_key(line.subject)[:2]: line.place
        for line in lines
        if line.is_good and line.subject_id is None and line.subject.birth_year
    }
    found = []
    for line in lines:
        other = dated.get(subject_key(line.subject)[:2])
        vague = line.is_good and line.subject_id is None and not line.subject.birth_year
        if vague and other is not None and line.said is not Say.NEW:
            words = f"Cùng tên với dòng {other}. Ghi năm sinh để biết có phải một người"
            line = replace(line, state=State.DOUBTFUL, words=words)
        found.append(line)
    return found


def _beside(
    line: Line,
    numbers: dict[str, Line],
    same: dict[tuple[object, ...], Line],
    vague: dict[tuple[str, str], Line],
) -> Line:
    draft = line.subject
    number = draft.personal_id or ""
    key = subject_key(draft)
    twin = numbers.get(number) if number else None
    if twin is not None:
        return _bad(line, "personal_id", f"Số định danh trùng với dòng {twin.place}")
    twin = same.get(key)
    if twin is not None and line.said is not Say.NEW:
        mine, theirs = draft.personal_id, twin.subject.personal_id
        if not (mine and theirs and len(mine) == len(theirs)):
            return _bad(line, "full_name", f"Trùng với dòng {twin.place}")
    if draft.kind is Kind.INDIVIDUAL:
        named = (str(key[0]), str(key[1]))
        other = vague.get(named)
        unsure = other is not None and (not draft.birth_year or not other.subject.birth_year)
        if unsure and other is not None and line.said is not Say.NEW and twin is None:
            words = f"Cùng tên với dòng {other.place}, chưa đủ năm sinh để biết có phải một người"
            return replace(line, state=State.DOUBTFUL, words=words)
        vague.setdefault(named, line)
    same.setdefault(key, line)
    if number:
        numbers[number] = line
    return line


def _bad(line: Line, field: str, reason: str) -> Line:
    return replace(line, state=State.BAD, words=reason, troubles={field: reason})
