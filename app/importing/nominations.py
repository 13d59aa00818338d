"""Lists of those put forward: a dossier for every line that can have one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.errors import ClerkError
from app.finding import office
from app.importing import cells
from app.importing.awards import subjects_of
from app.importing.lines import AwardPart, Line, Say, State
from app.importing.people import People, Person, subject_key, unsure
from app.importing.reader import Cell
from app.journal import JournalSession
from app.nominations import actions, judge, kinds, steps
from app.nominations.actions import NominationDraft, number_text
from app.progress import Report, ignore
from db.nominations import Nomination

MOST = 2_000  # dossiers of one list; each is judged as it is made


class Nominations:
    """Judges a list of nominations and makes their dossiers."""

    what = "nominations"
    needs = ("award",)

    def __init__(self, session: Session, catalog: Catalog, today: date) -> None:
        self._people = People(session, catalog, today)
        self._names = cells.AwardNames(catalog)
        self._catalog, self._today = catalog, today
        open_ones = select(
            Nomination.subject_id, Nomination.award_code, Nomination.number, Nomination.step
        ).where(Nomination.deleted_at.is_(None), Nomination.step.in_(steps.UNFINISHED))
        self._open = {
            (row.subject_id, row.award_code): (row.number, row.step)
            for row in session.execute(open_ones)
        }

    def judge(self, place: int, said: Mapping[str, Cell], decided: Say | None = None) -> Line:
        """One line by itself, beside the register and the open dossiers."""
        person = self._people.person(said)
        code = person.take("award", self._names.read(said.get("award", "")))
        year = person.take("period", cells.year(said.get("period", ""), self._today))
        if code and (reason := self._refused(code, person)):
            person.troubles["award"] = reason
        line = self._people.placed(place, person, decided)
        if not code:
            return line
        months = (f"{year}-01", f"{year}-12") if year else (None, None)
        award = AwardPart(
            code,
            movement=cells.text(said.get("movement", "")),
            source=cells.text(said.get("source", "")),
            citation=cells.text(said.get("citation", "")),
            report=cells.paragraphs(said.get("report", "")),
            period_from=months[0],
            period_to=months[1],
        )
        line = replace(line, award=award)
        if line.state is State.KNOWN and line.subject_id is not None:
            begun = self._open.get((line.subject_id, code))
            if begun is not None:
                number, step = begun
                words_ = f"Đã có hồ sơ {number_text(number)}, ở bước {steps.LABELS[step]}"
                return replace(line, words=words_)
            return replace(line, state=State.NEW, words=f"Lập hồ sơ cho {line.subject.full_name}")
        if line.state is State.NEW:
            return replace(line, words="Thêm người và lập hồ sơ")
        return line

    def _refused(self, code: str, person: Person) -> str:
        try:
            award = self._catalog.award(code, self._today)
        except KeyError:
            return "Hình thức khen này nay không còn"
        if subject_code(person.draft.kind.value) not in award.subjects:
            return f"{award.short_name} không dành cho đối tượng này"
        return ""

    def settle(self, lines: Sequence[Line]) -> list[Line]:
        """A second line for the same award of the same subject is told of the first."""
        seen: dict[tuple[object, ...], int] = {}
        settled = []
        for line in unsure(lines):
            if line.state is State.NEW and line.award is not None:
                whose = line.subject_id or subject_key(line.subject)
                first = seen.setdefault((whose, line.award.award_code), line.place)
                if first != line.place:
                    reason = f"Trùng với dòng {first}"
                    line = replace(line, state=State.BAD, words=reason, troubles={"award": reason})
            settled.append(line)
        return settled

    def apply(self, session: JournalSession, lines: Sequence[Line], report: Report = ignore) -> int:
        """Make the dossiers of the new lines, in the caller's transaction; how many."""
        good = [line for line in lines if line.is_good and line.award is not None]
        if len(good) > MOST:
            raise ClerkError(
                what=f"Danh sách có {len(good)} hồ sơ, mỗi lần chỉ lập được {MOST}.",
                kept="Chưa lập hồ sơ nào.",
                todo="Chia danh sách làm nhiều tệp.",
            )
        level = office(session).level
        made: list[UUID] = []
        for line, subject_id in zip(good, subjects_of(session, good), strict=True):
            award = line.award
            if award is None:
                continue
            report(len(made), len(good))
            draft = NominationDraft(
                subject_id=subject_id,
                award_code=award.award_code,
                movement=award.movement,
                source=award.source,
                period_from=award.period_from,
                period_to=award.period_to,
                citation=award.citation,
                report=award.report,
            )
            begun = kinds.begun(draft, self._catalog, self._today, level)
            made.append(actions.create(session, begun, self._today))
        for place, nomination_id in enumerate(made):
            report(place, len(made))
            judge.rejudge(session, nomination_id, self._catalog, self._today)
        return len(made)
