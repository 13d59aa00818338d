"""Lists of a year's ratings: whose each is, and whether the register says the same of that year."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.model import RATINGS
from app.importing import cells
from app.importing.awards import subjects_of
from app.importing.lines import WHICH, Line, RatingPart, Say, State
from app.importing.people import People, Person, subject_key, unsure
from app.importing.reader import Cell
from app.journal import JournalSession, create_many
from app.progress import Report, ignore
from db.subjects import YearlyRating

TICKS = {f"rating_{rating}": rating for rating in RATINGS}  # a column for each, with an x in one


class Ratings:
    """Judges a list of ratings and takes it in."""

    def __init__(self, session: Session, catalog: Catalog, today: date) -> None:
        self._people = People(session, catalog, today, by_work=True)
        self._today = today
        self._recorded: dict[tuple[UUID, int], dict[UUID, str]] = {}
        query = select(
            YearlyRating.subject_id, YearlyRating.year, YearlyRating.id, YearlyRating.rating
        ).where(YearlyRating.deleted_at.is_(None))
        for subject_id, year, record_id, rating in session.execute(query):
            self._recorded.setdefault((subject_id, year), {})[record_id] = rating

    def judge(self, place: int, said: Mapping[str, Cell], decided: Say | None = None) -> Line:
        """One line by itself, beside the register."""
        unit = cells.text(said.get("unit", ""))
        if not unit and cells.text(said.get("full_name", "")):
            unit = cells.text(said.get("collective_name", ""))
        work = ", ".join(filter(None, (cells.text(said.get("position", "")), unit)))
        person = self._people.person({**said, "position": work})
        part = self._rating(person, said)
        who = Say.SAME if decided in WHICH else decided
        line = replace(self._people.placed(place, person, who, unit), rating=part)
        if part is None or line.state is State.BAD or line.state is State.DOUBTFUL:
            return line
        if line.subject_id is None:
            return replace(line, words="Thêm người và xếp loại")
        recorded = set(self._recorded.get((line.subject_id, part.year), {}).values())
        if not recorded:
            words = f"Ghi xếp loại cho {line.subject.full_name}"
            return replace(line, state=State.NEW, words=words)
        if recorded == {part.rating}:
            return replace(line, words=f"Xếp loại năm {part.year} đã có trong sổ")
        return _differs(line, part, recorded, decided)

    def _rating(self, person: Person, said: Mapping[str, Cell]) -> RatingPart | None:
        ticked = [rating for name, rating in TICKS.items() if cells.is_marked(said.get(name, ""))]
        words = cells.text(said.get("rating", ""))
        if not words and len(ticked) > 1:
            person.troubles["rating"] = "Đánh dấu hơn một mức"
        elif not words and ticked:
            words = RATINGS[ticked[0]]
        rating = None
        if "rating" not in person.troubles:
            rating = person.take("rating", cells.rating(words))
        year = person.take("rating_year", cells.year(said.get("rating_year", ""), self._today))
        if year is None:
            person.troubles.setdefault("rating_year", "Chưa ghi năm xếp loại")
        if rating is None or year is None:
            return None
        return RatingPart(year, rating, cells.text(said.get("symbol", "")))

    def settle(self, lines: Sequence[Line]) -> list[Line]:
        """A second line for the same year of the same subject is told of the first."""
        first: dict[tuple[object, ...], Line] = {}
        settled = []
        for line in unsure(lines):
            if line.is_good and line.rating is not None:
                whose = line.subject_id or subject_key(line.subject)
                before = first.setdefault((whose, line.rating.year), line)
                if before is not line:
                    reason = f"Trùng với dòng {before.place}"
                    if before.rating and before.rating.rating != line.rating.rating:
                        reason += f", dòng ấy ghi: {RATINGS[before.rating.rating]}"
                    line = replace(line, state=State.BAD, words=reason, troubles={"rating": reason})
            settled.append(line)
        return settled

    def apply(self, session: JournalSession, lines: Sequence[Line], report: Report = ignore) -> int:
        """Take in the new lines and whom they add, in the caller's transaction; how many."""
        good = [(line, line.rating) for line in lines if line.is_good and line.rating is not None]
        ids = subjects_of(session, [line for line, _part in good], report)
        rows: list[dict[str, object]] = []
        for (_line, part), subject_id in zip(good, ids, strict=True):
            recorded = self._recorded.get((subject_id, part.year), {})
            for record_id in recorded:
                record = session.get_one(YearlyRating, record_id)
                record.rating, record.symbol = part.rating, part.symbol or record.symbol
            if not recorded:
                rows.append(
                    {
                        "subject_id": subject_id,
                        "year": part.year,
                        "rating": part.rating,
                        "symbol": part.symbol,
                    }
                )
        create_many(session, YearlyRating, rows, report)
        return len(good)


def _differs(line: Line, part: RatingPart, recorded: set[str], decided: Say | None) -> Line:
    """The register says something else of that year: a person says which is right."""
    theirs = ", ".join(name for rating, name in RATINGS.items() if rating in recorded)
    if decided is Say.KEEP:
        words = f"Giữ mức trong sổ: {theirs}"
        return replace(line, words=words, said=decided, asks=WHICH)
    if decided is Say.REPLACE:
        words = f"Thay mức trong sổ: {theirs}"
        return replace(line, state=State.NEW, words=words, said=decided, asks=WHICH)
    words = f"Khác với sổ. Năm {part.year} sổ ghi: {theirs}, danh sách ghi: {RATINGS[part.rating]}"
    return replace(line, state=State.DOUBTFUL, words=words, said=None, asks=WHICH)
