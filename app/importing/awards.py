"""Registers on paper since 2004: whose award each line is, and taking it in as past awards."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.importing import cells
from app.importing.lines import AwardPart, Line, Say, State
from app.importing.people import People, Person, stored, subject_key, unsure
from app.importing.reader import Cell
from app.journal import JournalSession, create_many
from app.progress import Report, ignore
from app.text import squash
from db.decisions import Decision, RegisterEntry
from db.subjects import PastAward, Subject

Given = tuple[UUID, str, int]


class Awards:
    """Judges a register of awards and takes it in."""

    what = "awards"
    needs = ("award", "year")

    def __init__(self, session: Session, catalog: Catalog, today: date) -> None:
        self._people = People(session, catalog, today)
        self._names = cells.AwardNames(catalog)
        self._today = today
        self._given = _given(session)

    def judge(self, place: int, said: Mapping[str, Cell], decided: Say | None = None) -> Line:
        """One line by itself, beside the register."""
        person = self._people.person(said)
        award = self._award(person, said)
        line = replace(self._people.placed(place, person, decided), award=award)
        if award is None or line.state is State.BAD or line.state is State.DOUBTFUL:
            return line
        if line.state is State.NEW:
            return replace(line, words="Thêm người và hình thức khen")
        if line.subject_id and (line.subject_id, award.award_code, award.year) in self._given:
            return replace(line, words="Hình thức khen này đã có trong sổ")
        return replace(line, state=State.NEW, words=f"Thêm cho {line.subject.full_name}")

    def _award(self, person: Person, said: Mapping[str, Cell]) -> AwardPart | None:
        code = person.take("award", self._names.read(said.get("award", "")))
        decided = person.take("decided_on", cells.day(said.get("decided_on", ""), self._today))
        symbol, its_day = cells.symbol(said.get("symbol", ""), self._today)
        if its_day and decided is None and "decided_on" not in person.troubles:
            decided = its_day
            person.notes["symbol"] = f"Tách thành số {symbol} và ngày quyết định"
        elif its_day:
            symbol = cells.text(said.get("symbol", ""))
        year = person.take("year", cells.year(said.get("year", ""), self._today))
        if year is None and decided is not None and "year" not in person.troubles:
            year = decided.year
            person.notes["year"] = "Lấy năm của quyết định"
        if year is None and not {"year", "decided_on"} & person.troubles.keys():
            person.troubles["year"] = "Chưa ghi năm khen"
        if not code or year is None:
            return None
        return AwardPart(
            code,
            year,
            decided_on=decided,
            symbol=symbol,
            authority=cells.text(said.get("authority", "")),
            unit_name=cells.text(said.get("unit_name", "")),
            citation=cells.text(said.get("citation", "")),
        )

    def settle(self, lines: Sequence[Line]) -> list[Line]:
        """A second line for the same award of the same subject is told of the first."""
        seen: dict[tuple[object, ...], int] = {}
        settled = []
        for line in unsure(lines):
            if line.state is State.NEW and line.award is not None:
                whose = line.subject_id or subject_key(line.subject)
                award = line.award
                key = (whose, award.award_code, award.year, squash(award.symbol))
                first = seen.setdefault(key, line.place)
                if first != line.place:
                    reason = f"Trùng với dòng {first}"
                    line = replace(line, state=State.BAD, words=reason, troubles={"award": reason})
            settled.append(line)
        return settled

    def apply(self, session: JournalSession, lines: Sequence[Line], report: Report = ignore) -> int:
        """Take in the new lines and whom they add, in the caller's transaction; how many awards."""
        good = [line for line in lines if line.is_good and line.award is not None]
        ids = subjects_of(session, good, report)
        rows = []
        for line, subject_id in zip(good, ids, strict=True):
            award = line.award
            if award is not None:
                rows.append(
                    {
                        "subject_id": subject_id,
                        "award_code": award.award_code,
                        "year": award.year,
                        "symbol": award.symbol,
                        "decided_on": award.decided_on,
                        "authority": award.authority,
                        "unit_name": award.unit_name,
                        "citation": award.citation,
                        "source": "paper",
                    }
                )
        create_many(session, PastAward, rows, report)
        return len(rows)


def subjects_of(
    session: JournalSession, lines: Sequence[Line], report: Report = ignore
) -> list[UUID]:
    """Who each line is about; those that are new are stored, each once."""
    new: dict[tuple[object, ...], Line] = {}
    for line in lines:
        if line.subject_id is None:
            new.setdefault(subject_key(line.subject), line)
    rows = [stored(line.subject) for line in new.values()]
    made = dict(zip(new, create_many(session, Subject, rows, report), strict=True))
    return [line.subject_id or made[subject_key(line.subject)] for line in lines]


def _given(session: Session) -> frozenset[Given]:
    """Every award that stands in the file: whose, which, of what year."""
    copied = select(PastAward.subject_id, PastAward.award_code, PastAward.year).where(
        PastAward.deleted_at.is_(None)
    )
    decided = select(RegisterEntry.subject_id, RegisterEntry.award_code, Decision.decided_on).join(
        Decision, Decision.id == RegisterEntry.decision_id
    )
    found: set[Given] = {(row[0], row[1], row[2]) for row in session.execute(copied)}
    found.update((row[0], row[1], row[2].year) for row in session.execute(decided))
    return frozenset(found)
