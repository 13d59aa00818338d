"""Criteria sets that an office edits, and how one exemplar stands to its set."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, fold
from db.exemplars import CriteriaSet, CriterionMark, Exemplar, ExemplarCriterion

TEMPLATE_NAME = "Tiêu chí chung"
TEMPLATE = (  # a beginning; every office writes its own
    "Gương mẫu chấp hành chủ trương, pháp luật",
    "Kết quả cụ thể, kiểm tra được",
    "Cách làm mới, sáng tạo",
    "Có tác dụng trong cộng đồng",
    "Được người dân nơi ở và nơi làm việc tin tưởng",
    "Nơi khác học theo được",
)


@dataclass(frozen=True, slots=True)
class SetRow:
    """A criteria set with its lines in order. field, village: empty is any."""

    id: UUID
    name: str
    field: str
    village: str
    lines: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class SetDraft:
    """What a clerk writes of a set. lines: one criterion each, in order."""

    name: str
    lines: tuple[str, ...]
    field: str = ""
    village: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion of an exemplar; is_met None: not looked at yet."""

    criterion_id: UUID
    words: str
    is_met: bool | None
    evidence: str
    marked_on: date | None


@dataclass(frozen=True, slots=True)
class Checklist:
    """The set of an exemplar and how it stands; set None: none is chosen."""

    set: SetRow | None
    lines: tuple[Line, ...]


def sets(session: Session) -> list[SetRow]:
    """All sets, by name."""
    lines: dict[UUID, list[tuple[UUID, str]]] = {}
    query = select(ExemplarCriterion).where(ExemplarCriterion.deleted_at.is_(None))
    for line in session.scalars(query.order_by(ExemplarCriterion.place, ExemplarCriterion.id)):
        lines.setdefault(line.criteria_set_id, []).append((line.id, line.words))
    found = select(CriteriaSet).where(CriteriaSet.deleted_at.is_(None)).order_by(CriteriaSet.name)
    return [
        SetRow(one.id, one.name, one.field, one.village, tuple(lines.get(one.id, ())))
        for one in session.scalars(found)
    ]


def fitting(known: Sequence[SetRow], field: str, village: str) -> SetRow | None:
    """The set that fits an exemplar best: of its place and field, of its place, of its field, or
    any; None where every set is for another field or place."""
    here, there = fold(field), fold(village)

    def fits(one: SetRow) -> bool:
        return fold(one.field) in ("", here) and fold(one.village) in ("", there)

    ranked = sorted(known, key=lambda one: (bool(one.village), bool(one.field)), reverse=True)
    return next((one for one in ranked if fits(one)), None)


def save_set(session: JournalSession, draft: SetDraft, set_id: UUID | None = None) -> UUID:
    """Store a set. A line whose words stay keeps what was marked; another is a new criterion."""
    words = list(dict.fromkeys(filter(None, map(clean, draft.lines))))
    if not clean(draft.name):
        raise ClerkError(what="Chưa ghi tên bộ tiêu chí.", todo="Ví dụ: Nông nghiệp.", field="name")
    if not words:
        raise ClerkError(
            what="Bộ tiêu chí chưa có dòng nào.",
            todo="Ghi mỗi tiêu chí một dòng. Ví dụ: Kết quả cụ thể, kiểm tra được.",
            field="lines",
        )
    stored = CriteriaSet() if set_id is None else session.get_one(CriteriaSet, set_id)
    stored.name, stored.field = clean(draft.name), clean(draft.field)
    stored.village = clean(draft.village)
    session.add(stored)
    session.flush()
    query = select(ExemplarCriterion).where(
        ExemplarCriterion.criteria_set_id == stored.id, ExemplarCriterion.deleted_at.is_(None)
    )
    known = {line.words: line for line in session.scalars(query)}
    for place, line in enumerate(words, 1):
        if (old := known.pop(line, None)) is None:
            new = ExemplarCriterion(criteria_set_id=stored.id, place=place, words=line)
            session.add(new)
        elif old.place != place:
            old.place = place
    for gone in known.values():
        gone.deleted_at = session.author.now
    session.flush()
    return stored.id


def remove_set(session: JournalSession, set_id: UUID) -> None:
    """Put a set away. Exemplars that were marked by it keep their marks in their history."""
    session.get_one(CriteriaSet, set_id).deleted_at = session.author.now
    for exemplar in session.scalars(select(Exemplar).filter_by(criteria_set_id=set_id)):
        exemplar.criteria_set_id = None
    session.flush()


def choose(session: JournalSession, exemplar_id: UUID, set_id: UUID | None) -> None:
    """Look at an exemplar by a certain set; None: by none."""
    session.get_one(Exemplar, exemplar_id).criteria_set_id = set_id
    session.flush()


def begin(session: JournalSession, exemplar_id: UUID, village: str) -> UUID:
    """Give an exemplar the set that fits it; the office's first set is made from the template."""
    exemplar = session.get_one(Exemplar, exemplar_id)
    found = fitting(sets(session), exemplar.field, village)
    set_id = found.id if found else save_set(session, SetDraft(TEMPLATE_NAME, TEMPLATE))
    choose(session, exemplar_id, set_id)
    return set_id


def mark(
    session: JournalSession,
    exemplar_id: UUID,
    criterion_id: UUID,
    is_met: bool | None,
    evidence: str,
    today: date,
) -> UUID:
    """How an exemplar stands to a criterion; None takes the mark away. A met one needs a fact."""
    if is_met and not clean(evidence):
        raise ClerkError(
            what="Chưa ghi điều cho thấy tiêu chí này đạt.",
            todo="Ghi một việc, một con số. Ví dụ: 46/52 hộ có nước suốt ngày.",
            field="evidence",
        )
    query = select(CriterionMark).where(
        CriterionMark.exemplar_id == exemplar_id,
        CriterionMark.criterion_id == criterion_id,
        CriterionMark.deleted_at.is_(None),
    )
    stored = session.scalar(query.order_by(CriterionMark.created_at.desc()).limit(1))
    if is_met is None:
        if stored is not None:
            stored.deleted_at = session.author.now
            session.flush()
        return criterion_id if stored is None else stored.id
    words = session.get_one(ExemplarCriterion, criterion_id).words
    if stored is None:
        stored = CriterionMark(exemplar_id=exemplar_id, criterion_id=criterion_id)
    stored.words, stored.is_met = words, is_met
    stored.evidence, stored.marked_on = clean(evidence), today
    session.add(stored)
    session.flush()
    return stored.id


def checklist(session: Session, exemplar_id: UUID) -> Checklist:
    """How an exemplar stands to its set."""
    chosen = session.get_one(Exemplar, exemplar_id).criteria_set_id
    found = next((one for one in sets(session) if one.id == chosen), None) if chosen else None
    if found is None:
        return Checklist(None, ())
    query = select(CriterionMark).where(
        CriterionMark.exemplar_id == exemplar_id, CriterionMark.deleted_at.is_(None)
    )
    marks = {one.criterion_id: one for one in session.scalars(query)}
    lines = []
    for id_, words in found.lines:
        one = marks.get(id_)
        lines.append(
            Line(
                id_,
                words,
                one.is_met if one else None,
                one.evidence if one else "",
                one.marked_on if one else None,
            )
        )
    return Checklist(found, tuple(lines))
