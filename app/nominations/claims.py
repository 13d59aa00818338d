"""Numbers that only the nominating unit can give: scores, members, registration, still standing.

What an award asks for comes of its conditions; what another record holds is not asked here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.catalog.model import EXCLUDED, Criterion
from app.catalog.sureness import OPEN, SURE, sureness
from app.catalog.words import is_doubtful
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations.about_history import names_of
from app.nominations.facts import Count, Facts, Members
from db.handling import Claim

MEMBERS, COMPLETED = "MEMBERS", "COMPLETED"
REGISTERED, STANDS = "REGISTERED", "STANDS"
MOST_MEMBERS = 9_999
YES_NO = ("Không", "Có")


@dataclass(frozen=True, slots=True)
class Heading:
    """What several questions stand under: a group of criteria with the sum that is enough.

    least, most: 0 where nothing is summed. basis: the document they are from. is_doubtful: the
    catalogue isn't sure of them or of their points.
    """

    title: str
    least: int = 0
    most: int = 0
    basis: str = ""
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One number to give. most: the highest that can be.

    answers: what 0 and 1 are called, where those are all there is. is_doubtful: nobody has seen
    these words in the document itself.
    """

    key: str
    words: str
    most: int
    answers: tuple[str, str] | None = None
    heading: Heading | None = None
    is_doubtful: bool = False


def questions(facts: Facts, catalog: Catalog) -> tuple[Question, ...]:
    """What the award of a nomination asks for, in the order of its conditions.

    facts: without claims. Members are asked for only where none are recorded.
    """
    rule_set = catalog.rule_set(facts.received_on or facts.day).code
    found: dict[str, Question] = {}
    for row in catalog.conditions(facts.award_code, rule_set, subject_code(facts.subject_kind)):
        for question in _asked(row.condition, row.parts, facts, catalog, rule_set):
            found.setdefault(question.key, question)
    return tuple(found.values())


def _asked(
    condition: str, parts: tuple[str, ...], facts: Facts, catalog: Catalog, rule_set: str
) -> list[Question]:
    if condition == "SCORE":
        groups = catalog.criteria(facts.award_code, rule_set)
        criteria = catalog.criteria(facts.award_code, rule_set, parts[0])
        return [
            _criterion(one, _heading(group, criteria))
            for group in groups
            if group.code == parts[0]
            for one in criteria
        ]
    if condition == EXCLUDED:
        cases = catalog.criteria(facts.award_code, rule_set, EXCLUDED)
        first = cases[0] if cases else None
        heading = Heading(
            "Trường hợp không xét tặng",
            basis=first.basis if first else "",
            is_doubtful=any(is_doubtful(one.confidence) for one in cases),
        )
        return [Question(one.code, one.title, 1, YES_NO, heading, _unseen(one)) for one in cases]
    if condition == "REGISTRATION" and catalog.number(parts[0], rule_set):
        return [Question(REGISTERED, "Đã đăng ký thi đua đầu năm", 1, YES_NO)]
    if condition == "UNIT_EXISTS":
        return [Question(STANDS, "Tập thể còn hoạt động", 1, YES_NO)]
    if condition in ("MEMBER_SHARE", "MEMBER_COUNT") and facts.members is None:
        key = parts[0]
        done = "Số thành viên hoàn thành nhiệm vụ"
        words = done if key == COMPLETED else f"Số thành viên là {names_of([key], catalog)}"
        whole = Question(MEMBERS, "Số thành viên của tập thể", MOST_MEMBERS)
        return [whole, Question(key, words, MOST_MEMBERS)]
    return []


def _criterion(one: Criterion, heading: Heading) -> Question:
    answers = ("Chưa đạt", "Đạt") if one.most == 1 else None
    return Question(one.code, one.title, one.most, answers, heading, _unseen(one))


def _heading(group: Criterion, criteria: Sequence[Criterion]) -> Heading:
    doubtful = any(is_doubtful(one.confidence) for one in (group, *criteria))
    most = sum(one.most for one in criteria)
    return Heading(group.title, group.least, most, group.basis, doubtful)


def _unseen(one: Criterion) -> bool:
    """Whether the words are in doubt, and not only their points."""
    return sureness(one.confidence) == OPEN and not one.confidence.startswith(SURE)


def read(session: Session, nomination_id: UUID) -> dict[str, int]:
    """What the unit has given, by key."""
    query = select(Claim.key, Claim.value).where(
        Claim.nomination_id == nomination_id, Claim.deleted_at.is_(None)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def save(
    session: JournalSession,
    nomination_id: UUID,
    asked: tuple[Question, ...],
    given: Mapping[str, int | None],
) -> None:
    """Keep the numbers that were given; None leaves a number open.

    Raises ClerkError, naming the key as field, for one that is higher than it can be.
    """
    values = {question.key: given.get(question.key) for question in asked}
    total = values.get(MEMBERS)
    for question in asked:
        value = values[question.key]
        _check(question, value, total)
    query = select(Claim).where(Claim.nomination_id == nomination_id, Claim.deleted_at.is_(None))
    stored = {claim.key: claim for claim in session.scalars(query)}
    for question in asked:
        value, claim = values[question.key], stored.get(question.key)
        if claim is not None and value is None:
            claim.deleted_at = session.author.now
        elif claim is not None and value is not None:
            claim.value = value
        elif value is not None:
            session.add(
                Claim(
                    nomination_id=nomination_id,
                    key=question.key,
                    question=question.words,
                    value=value,
                )
            )
    session.flush()


def _check(question: Question, value: int | None, total: int | None) -> None:
    if value is None:
        return
    if not 0 <= value <= question.most:
        raise ClerkError(
            what=f"{question.words}: {value} vượt quá {question.most}.",
            todo="Xem lại phiếu chấm của đơn vị.",
            field=question.key,
        )
    is_of_members = question.most == MOST_MEMBERS and question.key != MEMBERS
    if is_of_members and (total is None or value > total):
        raise ClerkError(
            what=f"{question.words} là {value}, nhiều hơn số thành viên."
            if total is not None
            else "Chưa ghi tập thể có bao nhiêu thành viên.",
            todo="Đếm lại theo danh sách của đơn vị.",
            field=MEMBERS if total is None else question.key,
        )


def added(facts: Facts, given: Mapping[str, int], catalog: Catalog) -> Facts:
    """The facts with what the unit gave; a recorded list of members has the last word."""
    if not given:
        return facts
    criteria = {criterion.code for criterion in catalog.tables.criteria}
    titles = {award.code for award in catalog.tables.awards}
    members = facts.members
    if members is None and MEMBERS in given:
        holding = tuple((key, Count(n, n)) for key, n in sorted(given.items()) if key in titles)
        done = given.get(COMPLETED)
        members = Members(given[MEMBERS], holding, None if done is None else Count(done, done))
    return replace(
        facts,
        scores=tuple((key, n) for key, n in sorted(given.items()) if key in criteria),
        registered=bool(given[REGISTERED]) if REGISTERED in given else facts.registered,
        unit_dissolved=not given[STANDS] if STANDS in given else facts.unit_dissolved,
        members=members,
    )
