"""The facts of collectives: what their members hold, and how much of a quota is taken."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.nominations.facts import Count, Disciplined, Members, Quota, Rated
from app.nominations.history import History, Member, Same, histories, members, ratings
from db.subjects import Subject, SubjectKind

COUNTED = ("LDTT", "CSTT", "CSTDCS")  # titles that standards count among members
LOWER = {"CSTDCS": ("LDTT", "CSTT")}  # whose number a quota is a share of
_COMPLETED = ("excellent", "good", "completed")


@dataclass(frozen=True, slots=True)
class UnitOf:
    """The one collective somebody works in. Where there are several, a person has to say which."""

    id: UUID
    name: str
    member_count: int | None
    ratings: tuple[Rated, ...]


def summed(
    people: Collection[Member],
    found: Mapping[UUID, History],
    linked: Same,
    member_count: int | None,
    year: int,
) -> Members:
    """What is known of the members in a year. Members that are not recorded may hold anything.

    member_count: how many the register says there are, None where it doesn't say.
    """
    sexes = {linked.one(member.person_id): member.sex for member in people}
    total = max(len(sexes), member_count or 0)
    unrecorded = total - len(sexes)
    stories = [found.get(person, History()) for person in sexes]
    holding = []
    for code in COUNTED:
        sure, hoped = holders(stories, (code,), year)
        holding.append((code, Count(sure, sure + hoped + unrecorded)))
    rated = [{r.rating for r in story.ratings if r.year == year} for story in stories]
    done = sum(bool(found) and found <= set(_COMPLETED) for found in rated)
    failed = sum(found == {"failed"} for found in rated)
    men, women = (sum(sex == wanted for sex in sexes.values()) for wanted in ("male", "female"))
    each = None
    if not unrecorded and all(len(one) == 1 for one in rated):
        each = (sum(one == {"excellent"} for one in rated), sum(one == {"good"} for one in rated))
    return Members(
        total, tuple(holding), Count(done, total - failed), Count(women, total - men), each
    )


def holders(stories: Collection[History], codes: Collection[str], year: int) -> tuple[int, int]:
    """How many hold one of the awards for a year, and how many more are being considered."""
    sure = hoped = 0
    for story in stories:
        mine = [a for a in story.awards if a.award_code in codes and a.for_year == year]
        if any(not award.waiting for award in mine):
            sure += 1
        elif mine:
            hoped += 1
    return sure, hoped


def members_of(
    session: Session, linked: Same, collective: Subject, year: int
) -> tuple[Members | None, tuple[Disciplined, ...]]:
    """The members of one collective in a year, and the measures against them.

    None where no member is recorded: the numbers are then for a person to confirm.
    """
    people = members(session, year, collectives=linked.others(collective.id))
    if not people:
        return None, ()
    found = histories(session, linked, {member.person_id for member in people})
    measures = [measure for story in found.values() for measure in story.disciplined]
    return summed(people, found, linked, collective.member_count, year), tuple(measures)


def unit_of(session: Session, linked: Same, person_id: UUID, year: int) -> UnitOf | None:
    """Where somebody worked at the end of a year; None for nowhere known or several places."""
    mine = members(session, year, people=linked.others(person_id))
    query = select(Subject).where(
        Subject.id.in_({member.collective_id for member in mine}),
        Subject.kind.in_((SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE)),
        Subject.deleted_at.is_(None),
    )
    units = session.scalars(query).all()
    if len({linked.one(unit.id) for unit in units}) != 1:
        return None
    unit = units[0]
    rated = ratings(session, linked.others(unit.id))
    return UnitOf(unit.id, unit.full_name, unit.member_count, tuple(rated))


def quota_of(
    session: Session, linked: Same, unit: UnitOf, person_id: UUID, award_code: str, year: int
) -> Quota | None:
    """The quota of a unit as far as it is known, without the one who is judged."""
    if award_code not in LOWER:
        return None
    people = members(session, year, collectives=linked.others(unit.id))
    found = histories(session, linked, {member.person_id for member in people})
    return quota(
        {linked.one(member.person_id) for member in people}, found, unit, linked.one(person_id),
        award_code, year,
    )  # fmt: skip


def quota(
    people: Collection[UUID],
    found: Mapping[UUID, History],
    unit: UnitOf,
    person: UUID,
    award_code: str,
    year: int,
) -> Quota:
    """As `quota_of`, from what was read already. Those under drafting take no place yet."""
    sure, hoped = holders([found.get(id, History()) for id in people], LOWER[award_code], year)
    unrecorded = max((unit.member_count or 0) - len(people), 0)
    others = [found.get(id, History()) for id in people if id != person]
    taken = sum(holders(others, (award_code,), year))
    return Quota(unit.name, Count(sure, sure + hoped + unrecorded), taken)
