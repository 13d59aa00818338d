"""The list that came with the superior's decision, read beside the dossiers that wait for it.

Nothing is guessed: a name is a dossier's where exactly one fits; of every other the clerk is told.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.errors import ClerkError
from app.importing import cells, headers, legacy, proposal, reader, table
from app.importing.people import Person, key_of
from app.importing.reader import Blocks, Cell, Sheet
from app.journal import JournalSession
from app.nominations import forwarding
from app.nominations.actions import number_text
from app.nominations.forwarding import VerdictDraft
from app.nominations.steps import LABELS, Step
from app.text import clean, exact_key, fold, person_sort_key, sort_key, squash
from db.handling import Submission, SubmissionLetter
from db.nominations import Nomination
from db.subjects import Subject, SubjectKind

NOBODY = "Không hồ sơ nào mang tên này"
WHAT = "nominations"  # whose headings such a list has
UNIT_FIELDS = ("position", "village", "source")
_DAY = r"ngày\s*(\d{1,2})\s*(?:[/.\-]|tháng)\s*(\d{1,2})\s*(?:[/.\-]|năm)\s*(\d{4})"
_SYMBOL = r"(\d+\s*/\s*(?:\d{4}\s*/\s*)?QĐ(?:\s*-\s*\w+)*)"
_NAMED = re.compile(rf"(?:quyết định|QĐ)\s*(?:số)?\s*:?\s*{_SYMBOL}(?:[\s,;]*{_DAY})?", re.I)
_OWN = re.compile(rf"^số\s*:?\s*{_SYMBOL}", re.I)
_SIGNED = re.compile(rf"^(?:[^\d:]+,)?\s*{_DAY}\s*$", re.I)
_COURTESY = re.compile(r"^(?:ông|bà)[ :.]+", re.I)
_GROUNDS = ("can cu", "theo ", "xet ", "thuc hien")  # lines that name other decisions


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line of the list. place: where it stands, in words. cells: what it says, by meaning."""

    place: str
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class DecisionList:
    """The list as it came. symbol, decided_on: of the decision, where its heading names one."""

    lines: tuple[ListLine, ...]
    symbol: str = ""
    decided_on: date | None = None
    unread: tuple[str, ...] = ()  # sheets without a column of names


@dataclass(frozen=True, slots=True)
class Waiting:
    """A dossier that waits for the superior. place: of its line in the list; empty where none."""

    id: UUID
    number: int
    full_name: str
    award_code: str
    sent_on: date
    letter: str
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stray:
    """A name of the list that is no dossier's, and why."""

    place: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Beside:
    """The dossiers, those of the list first, and the names that are left over."""

    dossiers: tuple[Waiting, ...]
    strays: tuple[Stray, ...]


def read(path: Path) -> DecisionList:
    """The list in a file. Raises ClerkError where it can't be read or has no column of names."""
    if path.suffix.casefold() == reader.WORD:
        blocks = reader.read_word(path)
        return _listed(path.name, [proposal.of_blocks("", blocks, WHAT)], _around(blocks))
    return _of_sheets(path.name, reader.read(path))


def pasted(text: str) -> DecisionList:
    """The list in cells copied from a spreadsheet or a table in Word. Raises ClerkError."""
    return _of_sheets("", reader.pasted(text))


def _of_sheets(name: str, sheets: Sequence[Sheet]) -> DecisionList:
    around: list[str] = []
    for sheet in sheets:
        head = headers.find(sheet, WHAT)
        above = sheet.rows[: head.first if head else headers.LOOKED_AT]
        around += [" ".join(cells.text(cell) for cell in row) for row in above]
    return _listed(name, sheets, around)


def _around(blocks: Blocks) -> list[str]:
    """What a document says outside of its lists."""
    found: list[str] = []
    for block in blocks:
        if "rows" not in block:
            found.append(str(block["text"]))
            continue
        rows = tuple(map(tuple, block["rows"]))
        if headers.find(Sheet("", rows), WHAT) is None:
            found += [line for row in rows for cell in row for line in cell.split("\n")]
    return found


def _listed(name: str, sheets: Sequence[Sheet], around: Iterable[str]) -> DecisionList:
    lines: list[ListLine] = []
    unread: list[str] = []
    for sheet in sheets:
        found = table.of_sheet(sheet, WHAT)
        if not any(headers.is_name(field) for field in found.fields):
            unread.append(sheet.name)
            continue
        before = f"{sheet.name}, " if len(sheets) > 1 else ""
        lines += [ListLine(f"{before}dòng {row.place}", found.cells(row)) for row in found.rows]
    if not lines:
        raise ClerkError(
            what=f"{f'Tệp {name}' if name else 'Phần vừa dán'} không có bảng nào có cột họ tên.",
            kept=reader.NOTHING,
            todo="Bảng cần một hàng tiêu đề có cột “Họ và tên” hoặc “Tên tập thể” và ít nhất một"
            " dòng. Thêm hàng đó rồi đọc lại, hoặc chép bảng rồi dán (Ctrl+V).",
        )
    symbol, day = heading(around)
    return DecisionList(tuple(lines), symbol, day, tuple(unread) if name else ())


def heading(around: Iterable[str]) -> tuple[str, date | None]:
    """The number and the day of the decision that a list belongs to, by what stands around it.

    A line "(Kèm theo Quyết định số …)" comes first, then the letterhead of the decision itself,
    then any other decision named, if it is one only. What it rests on (Căn cứ …) is another's.
    """
    said = [clean(line) for line in around]
    encoding = legacy.detect(said).encoding
    said = [legacy.decode(line, encoding).strip("() ") for line in said]
    said = [line for line in said if line and not fold(line).startswith(_GROUNDS)]
    named = [(line, found) for line in said for found in _NAMED.finditer(line)]
    for found in (
        {_said(one) for line, one in named if "kem theo" in fold(line)},
        _letterhead(said),
        {_said(one) for _line, one in named},
    ):
        if len(found) == 1:
            return found.pop()
    return "", None


def _letterhead(said: Sequence[str]) -> set[tuple[str, date | None]]:
    numbers = {_plain(own[1]) for line in said if (own := _OWN.match(line))}
    days = [day for line in said if (own := _SIGNED.match(line)) and (day := _day(own.groups()))]
    return {(symbol, days[0] if days else None) for symbol in numbers}


def _said(found: re.Match[str]) -> tuple[str, date | None]:
    return _plain(found[1]), _day(found.groups()[1:])


def _plain(symbol: str) -> str:
    return "".join(symbol.split()).upper()


def _day(parts: Sequence[str | None]) -> date | None:
    day, month, year = (int(part or 0) for part in parts)
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ------------------------------------------------------------ beside the dossiers


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A dossier as a line is compared with it."""

    waiting: Waiting
    exact: str
    birth_year: int | None
    units: tuple[str, ...]
    order: str


def beside(session: Session, found: DecisionList, catalog: Catalog, today: date) -> Beside:
    """The list beside all dossiers that wait for the superior."""
    by_name: dict[tuple[bool, str], list[_Candidate]] = defaultdict(list)
    candidates, answered = _candidates(session), _answered(session)
    for called, candidate in candidates:
        by_name[called].append(candidate)
    awards, ethnic = _Awards(catalog), cells.EthnicNames(catalog)
    taken: dict[UUID, tuple[str, str]] = {}
    strays: list[Stray] = []
    for line in found.lines:
        person = Person(line.cells, ethnic, today)
        draft = person.draft
        name = draft.full_name or _name_as_written(line)
        is_house = draft.kind is SubjectKind.HOUSEHOLD
        key = key_of(draft.kind.value, draft.full_name, draft.head_name) or squash(name)
        bare = _COURTESY.sub("", name)
        if bare != name and (is_house, key) not in by_name:  # Ông is a family as well
            name, key = bare, squash(bare)
        fitting, words = _fitting(line, person, name, by_name.get((is_house, key), []), awards)
        if fitting is not None and fitting.waiting.id in taken:
            words, fitting = f"Trùng với {taken[fitting.waiting.id][0]}", None
        if fitting is None:
            words = words or answered.get((is_house, key), NOBODY)
            strays.append(Stray(line.place, name, words))
        else:
            taken[fitting.waiting.id] = line.place, words
    ordered = sorted((one for _key, one in candidates), key=lambda one: one.order)
    told = [
        replace(one.waiting, place=place, note=words)
        for one in ordered
        for place, words in [taken.get(one.waiting.id, ("", ""))]
    ]
    return Beside(tuple(sorted(told, key=lambda one: not one.place)), tuple(strays))


def _candidates(session: Session) -> list[tuple[tuple[bool, str], _Candidate]]:
    sent = (
        select(Submission.nomination_id, SubmissionLetter.symbol, SubmissionLetter.signed_on)
        .join(SubmissionLetter, SubmissionLetter.id == Submission.letter_id)
        .join(Nomination, Nomination.id == Submission.nomination_id)
        .where(Nomination.step == Step.FORWARDED)
        .order_by(SubmissionLetter.year, SubmissionLetter.number)
    )
    last = {row[0]: (row[1], row[2]) for row in session.execute(sent)}
    query = (
        select(Nomination, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.step == Step.FORWARDED, Nomination.deleted_at.is_(None))
        .order_by(Nomination.number)
    )
    found = []
    for nomination, subject in session.execute(query):
        letter, sent_on = last.get(nomination.id, ("", nomination.step_since))
        is_person = subject.kind is SubjectKind.INDIVIDUAL
        is_house = subject.kind is SubjectKind.HOUSEHOLD
        name = subject.full_name
        waiting = Waiting(
            nomination.id, nomination.number, name, nomination.award_code,
            sent_on, letter,
        )  # fmt: skip
        units = (subject.position, subject.village, nomination.source)
        candidate = _Candidate(
            waiting,
            exact_key((subject.head_name or name) if is_house else name),
            subject.birth_year if is_person else None,
            tuple(squash(unit) for unit in units if unit),
            person_sort_key(name, subject.given_name or "") if is_person else sort_key(name),
        )
        found.append((_called(subject), candidate))
    return found


def _answered(session: Session) -> dict[tuple[bool, str], str]:
    """What is to be said of those that were sent and no longer wait, as of a list read twice."""
    query = (
        select(Nomination.number, Nomination.step, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.step != Step.FORWARDED, Nomination.deleted_at.is_(None))
        .where(Nomination.id.in_(select(Submission.nomination_id)))
        .order_by(Nomination.number)
    )
    return {
        _called(subject): f"{number_text(number)} đã ở bước {LABELS[step]}"
        for number, step, subject in session.execute(query)
    }


def _called(subject: Subject) -> tuple[bool, str]:
    """By what a line is compared with somebody: a household by its head, and with no person."""
    key = key_of(subject.kind.value, subject.full_name, subject.head_name or "")
    return subject.kind is SubjectKind.HOUSEHOLD, key


class _Awards:
    """Whether words of a list name an award."""

    def __init__(self, catalog: Catalog) -> None:
        self._names = cells.AwardNames(catalog)
        self._own: dict[str, set[str]] = defaultdict(set)
        self._short: dict[str, str] = {}
        for award in catalog.tables.awards:
            self._own[award.code] |= {squash(award.name), squash(award.short_name)}
            self._short[award.code] = award.short_name

    def knows(self, said: str) -> bool:
        return self._names.read(said).value is not None

    def is_of(self, said: str, code: str) -> bool:
        return self._names.read(said).value == code or squash(said) in self._own[code]

    def short(self, code: str) -> str:
        return self._short.get(code, code)


def _fitting(
    line: ListLine, person: Person, name: str, alike: Sequence[_Candidate], awards: _Awards
) -> tuple[_Candidate | None, str]:
    """The one dossier that a line can mean, with what is odd about it; or why there is none.

    Without a word where nobody is called so.
    """
    if not alike:
        return None, ""
    notes: list[str] = []
    award = cells.text(line.cells.get("award", ""))
    if award and awards.knows(award):
        same = [one for one in alike if awards.is_of(award, one.waiting.award_code)]
        if not same:
            asked = ", ".join(dict.fromkeys(awards.short(c.waiting.award_code) for c in alike))
            return None, f"Danh sách ghi {award[:80]}, hồ sơ đề nghị {asked}"
        alike = same
    elif award:
        notes.append(f"Chưa hiểu hình thức “{award[:40]}”")
    year = person.draft.birth_year
    if year:
        same = [one for one in alike if one.birth_year in (None, year)]
        if not same:
            return None, f"Danh sách ghi sinh năm {year}, hồ sơ ghi {alike[0].birth_year}"
        alike = same
    name = person.draft.head_name if person.draft.kind is SubjectKind.HOUSEHOLD else name
    exact = [one for one in alike if one.exact == exact_key(name)]
    alike = exact or alike
    if len(alike) > 1:
        alike = _of_unit(line, alike) or alike
    if len(alike) > 1:
        numbers = ", ".join(number_text(one.waiting.number) for one in alike)
        return None, f"Có {len(alike)} hồ sơ cùng tên đang chờ: {numbers}"
    if not exact:
        notes.append(f"Danh sách viết tên: {name}")
    return alike[0], ". ".join(notes)


def _of_unit(line: ListLine, alike: Sequence[_Candidate]) -> list[_Candidate]:
    """Those of the unit that a line names, by whole words of either in the other."""
    said = [squash(cells.text(line.cells.get(field, ""))) for field in UNIT_FIELDS]
    said = [unit for unit in said if unit]
    return [
        one
        for one in alike
        if any(mine in unit or unit in mine for mine in said for unit in one.units)
    ]


def _name_as_written(line: ListLine) -> str:
    said = (cells.text(line.cells.get(field, "")) for field in headers.NAMING)
    return next((name for name in said if name), "")


# ------------------------------------------------------------ writing down


def record(
    session: JournalSession,
    decided_ids: Sequence[UUID],
    refused_ids: Sequence[UUID],
    draft: VerdictDraft,
    catalog: Catalog,
    today: date,
) -> None:
    """The decision for some dossiers and, where draft gives the reason, the refusal of others.

    All or none. A sum is given to each of those decided. Raises ClerkError.
    """
    if not decided_ids and not refused_ids:
        raise ClerkError(
            what="Chưa có hồ sơ nào được khen hoặc không khen.",
            kept=reader.NOTHING,
            todo="Chọn dòng rồi bấm Enter để đổi, hoặc đọc danh sách khác.",
        )
    if decided_ids and draft.decided_on is not None:
        _check_sent_before(session, decided_ids, draft.decided_on)
    if decided_ids:
        given = replace(draft, kind="decided", reason="")
        forwarding.record_verdicts(session, decided_ids, given, catalog, today, each=True)
    if refused_ids:
        refusal = VerdictDraft("refused", draft.told_on, reason=draft.reason)
        forwarding.record_verdicts(session, refused_ids, refusal, catalog, today)


def _check_sent_before(session: Session, ids: Sequence[UUID], day: date) -> None:
    chosen = set(ids)
    for _key, one in _candidates(session):
        sent_on = one.waiting.sent_on
        if one.waiting.id in chosen and sent_on > day:
            number = number_text(one.waiting.number)
            raise ClerkError(
                what=f"Hồ sơ {number} trình ngày {short_day(sent_on)}, sau ngày quyết định.",
                kept=reader.NOTHING,
                todo="Xem lại ngày quyết định, hoặc để hồ sơ đó chờ tiếp.",
                field="decided_on",
            )
