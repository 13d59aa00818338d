"""Scores of a year: typed, imported or appealed; knock-outs; what it all comes to for now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments
from app.clusters import rosters, rules, scoresheets
from app.clusters.rosters import ClusterDraft, Member
from app.clusters.rules import Count, Criterion, Result
from app.clusters.scoresheets import Sheet
from app.clusters.words import RESULTS, STAGES
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, clean_paragraphs
from db.clusters import ClusterMember, Score, ScoreAppeal, ScoreCriterion, ScoreKnockOut

Cell = tuple[UUID, UUID]  # member, criterion


@dataclass(frozen=True, slots=True)
class Entered:
    """What one cell is to hold. count None empties it. Words of None stay as they are."""

    member_id: UUID
    criterion_id: UUID
    count: Count | None
    note: str | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a count of one stage. score: its record, whose files are its proof too."""

    note: str
    evidence: str
    score: UUID | None = None
    files: int = 0

    @property
    def is_proved(self) -> bool:
        return bool(self.evidence or self.files)


@dataclass(frozen=True, slots=True)
class Appeal:
    """An objection, answered or not. criterion_id None: to the whole."""

    id: UUID
    member_id: UUID
    unit: str
    criterion_id: UUID | None
    criterion: str
    asked_on: date
    words: str
    result: str | None
    answer: str
    answered_by: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class Year:
    """One cluster's year, whole: what a screen shows and a meeting decides on."""

    cluster_id: UUID
    cluster: ClusterDraft
    year: int
    members: tuple[Member, ...]
    sheet: Sheet | None
    counts: Mapping[Cell, Mapping[str, Count]]
    told: Mapping[tuple[UUID, UUID, str], Told]
    knocked_out: Mapping[UUID, str]
    appeals: tuple[Appeal, ...]
    adopted_id: UUID | None
    is_open: bool

    def count(self, member: UUID, criterion: UUID, stage: str) -> Count | None:
        """What this very stage says of a cell."""
        return self.counts.get((member, criterion), {}).get(stage)

    def result(self, member: UUID, upto: str = "final") -> Result:
        """What a unit comes to, each criterion by the last stage that has counted it."""
        sheet = self.sheet
        if sheet is None:
            return Result(member, 0, 0, (), ())
        counts = {}
        for criterion in sheet.counted:
            stands = rules.standing_count(self.counts.get((member, criterion.id), {}), upto)
            if stands is not None:
                counts[criterion.id] = stands
        return rules.result(member, sheet.criteria, counts, sheet.draft.tie_code)

    def results(self, upto: str = "final") -> dict[UUID, Result]:
        """Every unit's result."""
        return {one.id: self.result(one.id, upto) for one in self.members}


def read(session: Session, cluster_id: UUID, year: int) -> Year:
    """Everything of a year in a handful of queries."""
    members = tuple(rosters.members(session, cluster_id, year))
    ids = [one.id for one in members]
    counts: dict[Cell, dict[str, Count]] = {}
    told = {}
    columns = (Score.member_id, Score.criterion_id, Score.stage, Score.value, Score.target)
    standing = (Score.member_id.in_(ids), Score.deleted_at.is_(None))
    files = attachments.counts(session, "score", select(Score.id).where(*standing))
    stored = select(*columns, Score.note, Score.evidence, Score.id)  # no objects: a grid has many
    for member, criterion, stage, value, target, note, evidence, id in session.execute(
        stored.where(*standing)
    ):
        counts.setdefault((member, criterion), {})[stage] = Count(value, target, stage)
        told[(member, criterion, stage)] = Told(note, evidence, id, files.get(id, 0))
    out: dict[UUID, str] = {}
    for found in session.scalars(
        select(ScoreKnockOut)
        .where(ScoreKnockOut.member_id.in_(ids), ScoreKnockOut.deleted_at.is_(None))
        .order_by(ScoreKnockOut.created_at)
    ):
        words = f"{found.reason} ({found.symbol})" if found.symbol else found.reason
        before = out.get(found.member_id)
        out[found.member_id] = f"{before}; {words}" if before else words
    ranking = rosters.adopted_ranking(session, cluster_id, year)
    try:
        rosters.check_open(session, cluster_id, year)
    except ClerkError:
        is_open = False
    else:
        is_open = True
    return Year(
        cluster_id,
        rosters.read(session, cluster_id),
        year,
        members,
        scoresheets.of_year(session, cluster_id, year)
        if ranking is None
        else scoresheets.read(session, ranking.sheet_id),
        counts,
        told,
        out,
        tuple(_appeals(session, members)),
        None if ranking is None else ranking.id,
        is_open,
    )


def enter(session: JournalSession, stage: str, cells: Sequence[Entered]) -> int:
    """Store what was typed or pasted, as one change that one undo takes back; how many cells.

    Raises ClerkError for a year that is adopted, or a count that its criterion cannot have.
    """
    if stage not in STAGES:
        raise ValueError(f"no stage {stage}")
    checked: set[tuple[UUID, int]] = set()
    changed = 0
    for cell in cells:
        member = session.get_one(ClusterMember, cell.member_id)
        if (member.cluster_id, member.year) not in checked:
            rosters.check_open(session, member.cluster_id, member.year)
            checked.add((member.cluster_id, member.year))
        changed += _enter(session, stage, cell)
    session.flush()
    return changed


def _enter(session: JournalSession, stage: str, cell: Entered) -> bool:
    query = select(Score).filter_by(
        member_id=cell.member_id, criterion_id=cell.criterion_id, stage=stage
    )
    found = session.scalars(query.where(Score.deleted_at.is_(None))).first()
    if cell.count is None:
        if found is not None:
            found.deleted_at = session.author.now
        return found is not None
    if found is None:
        found = Score(
            member_id=cell.member_id,
            criterion_id=cell.criterion_id,
            stage=stage,
            value=cell.count.value,
            target=cell.count.target,
        )
        session.add(found)
    elif (found.value, found.target) != (cell.count.value, cell.count.target):
        found.value, found.target = cell.count.value, cell.count.target
    if cell.note is not None:
        found.note = clean_paragraphs(cell.note)
    if cell.evidence is not None:
        found.evidence = clean(cell.evidence)
    return True


def prove(session: Session, score_id: UUID, name: str, data: bytes) -> UUID:
    """Attach a file that proves a count. Raises ClerkError for a year that is adopted."""
    member = session.get_one(ClusterMember, session.get_one(Score, score_id).member_id)
    rosters.check_open(session, member.cluster_id, member.year)
    return attachments.attach(session, "score", score_id, attachments.PROOF, name, data)


def take_over(session: JournalSession, cluster_id: UUID, year: int, source: str, stage: str) -> int:
    """Copy the counts of an earlier stage into the empty cells of a later one; how many."""
    seen = read(session, cluster_id, year)
    cells = [
        Entered(member, criterion, Count(by[source].value, by[source].target, stage))
        for (member, criterion), by in seen.counts.items()
        if source in by and stage not in by
    ]
    return enter(session, stage, cells)


def knock_out(
    session: Session, member_id: UUID, criterion_id: UUID, reason: str, symbol: str, day: date
) -> UUID:
    """Write down why a unit is not ranked. Raises ClerkError without a reason."""
    member = session.get_one(ClusterMember, member_id)
    rosters.check_open(session, member.cluster_id, member.year)
    rule = session.get_one(ScoreCriterion, criterion_id)
    if rule.method != "knock_out":
        raise ClerkError(
            what="Chưa chọn điều kiện không xếp hạng.", todo="Chọn một.", field="criterion_id"
        )
    if not clean(reason):
        raise ClerkError(what="Chưa ghi lý do.", todo="Ghi một câu, kèm văn bản.", field="reason")
    made = ScoreKnockOut(
        member_id=member_id,
        criterion_id=criterion_id,
        reason=clean(reason),
        symbol=clean(symbol),
        stated_on=day,
    )
    session.add(made)
    session.flush()
    return made.id


def let_in_again(session: JournalSession, member_id: UUID) -> None:
    """Take back every knock-out of a unit."""
    member = session.get_one(ClusterMember, member_id)
    rosters.check_open(session, member.cluster_id, member.year)
    query = select(ScoreKnockOut).filter_by(member_id=member_id)
    for found in session.scalars(query.where(ScoreKnockOut.deleted_at.is_(None))):
        found.deleted_at = session.author.now
    session.flush()


def appeal(
    session: Session, member_id: UUID, criterion_id: UUID | None, words: str, day: date
) -> UUID:
    """Write a unit's objection down; after an adoption it opens the year again."""
    if not clean_paragraphs(words):
        raise ClerkError(what="Chưa ghi nội dung kiến nghị.", todo="Ghi một câu.", field="words")
    made = ScoreAppeal(
        member_id=member_id, criterion_id=criterion_id, asked_on=day, words=clean_paragraphs(words)
    )
    session.add(made)
    session.flush()
    return made.id


def answer(
    session: Session, appeal_id: UUID, result: str, words: str, answered_by: str, day: date
) -> None:
    """Write the answer down. Raises ClerkError, naming the field; for one that has its answer."""
    found = session.get_one(ScoreAppeal, appeal_id)
    if found.result is not None:
        raise ClerkError(
            what="Kiến nghị này đã trả lời.",
            kept="Lời đã trả lời vẫn nguyên.",
            todo="Có tình tiết mới thì ghi kiến nghị mới.",
        )
    if result not in RESULTS:
        raise ClerkError(what="Chưa chọn kết quả.", todo="Chọn một.", field="result")
    if result != "withdrawn" and not clean_paragraphs(words):
        raise ClerkError(what="Chưa ghi lời trả lời.", todo="Ghi một câu.", field="answer")
    if day < found.asked_on:
        raise ClerkError(
            what="Ngày trả lời trước ngày kiến nghị.", todo="Xem lại ngày.", field="answered_on"
        )
    found.result, found.answer = result, clean_paragraphs(words)
    found.answered_by, found.answered_on = clean(answered_by), day
    session.flush()


def _appeals(session: Session, members: Sequence[Member]) -> list[Appeal]:
    names = {one.id: one.name for one in members}
    query = (
        select(ScoreAppeal, ScoreCriterion)
        .outerjoin(ScoreCriterion, ScoreCriterion.id == ScoreAppeal.criterion_id)
        .where(ScoreAppeal.member_id.in_(names), ScoreAppeal.deleted_at.is_(None))
        .order_by(ScoreAppeal.result.is_not(None), ScoreAppeal.asked_on, ScoreAppeal.id)
    )
    return [
        Appeal(
            one.id,
            one.member_id,
            names[one.member_id],
            one.criterion_id,
            "" if row is None else f"{row.code} {row.title}",
            one.asked_on,
            one.words,
            one.result,
            one.answer,
            one.answered_by,
            one.answered_on,
        )
        for one, row in session.execute(query)
    ]


def unproved(year: Year, member: UUID) -> list[Criterion]:
    """Criteria that were counted for a unit without the evidence that they ask for."""
    if year.sheet is None:
        return []
    found = []
    for criterion in year.sheet.counted:
        by = year.counts.get((member, criterion.id), {})
        proofs = (year.told[(member, criterion.id, stage)].is_proved for stage in by)
        if criterion.evidence_required and by and not any(proofs):
            found.append(criterion)
    return found
