"""Who could be put forward for a year's awards, and what is missing, for a whole office at once.

The law looks at the same facts in the same way, so people with equal facts are judged once.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.dates import Month
from app.nominations import collectives, eligibility, history
from app.nominations.collectives import UnitOf
from app.nominations.facts import Branch, Condition, Facts, Members, Quota, Result, Verdict
from app.nominations.history import History
from app.nominations.steps import UNFINISHED
from app.progress import Report, ignore
from app.text import search_words
from db.decisions import RegisterEntry
from db.nominations import Nomination
from db.offices import Office
from db.subjects import Subject, SubjectKind

# Kinds of condition that the records of the years can answer; the others belong to a dossier.
RECORDED = frozenset(
    (
        *("RATING", "RATINGS_IN_ROW", "TITLE_SAME_YEAR", "TITLES_IN_ROW", "EARLIER_AWARD"),
        *("INITIATIVES", "MEMBER_SHARE", "MEMBER_COUNT", "QUOTA", "ONE_OF"),
    )
)
GUARDS = frozenset(("DISCIPLINE", "NOT_TWICE", "NOT_ADDED_UP", "STATE_ONCE"))
VOUCHED = frozenset(("CLAIM", "STANDARD", "GROUND_IS", "ENTERPRISE_OPINIONS", "ABROAD_OPINIONS"))
Said = tuple[Verdict, str]  # of a condition, and why
UNITS = (SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE)


class Standing(StrEnum):
    READY = "ready"  # every recorded condition is met
    ASK = "ask"  # a person has to say something
    SHORT = "short"  # one condition is not met


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be put forward for an award, as the list shows them."""

    id: tuple[UUID, str]
    subject_id: UUID
    kind: SubjectKind
    full_name: str
    village: str
    award_code: str
    standing: Standing
    words: str  # what speaks for it, or what is missing
    sort_key: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows. typed: words of a name without marks."""

    typed: str = ""
    award_code: str = ""
    village: str = ""
    standings: tuple[Standing, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines there are by standing and by award, of people and collectives in all."""

    subjects: int
    standings: dict[Standing, int]
    awards: dict[str, int]


def survey(
    session: Session, catalog: Catalog, year: int, today: date, report: Report = ignore
) -> tuple[Candidate, ...]:
    """Everybody of the register judged for the awards of a year, in the order of names.

    Left out are those who have the award for that year or an open dossier for it, and those of
    whom nothing that counts is recorded. Raises Cancelled from `report`.
    """
    level = session.scalars(select(Office.level).where(Office.deleted_at.is_(None))).one()
    linked = history.same(session)
    found = history.histories(session, linked)
    awards = _awards(catalog, today)
    pending = _pending(session, linked)
    units, quotas = _units(session, linked, found, year)
    query = (
        select(
            Subject.id,
            Subject.kind,
            Subject.full_name,
            Subject.village,
            Subject.labour_role,
            Subject.abroad,
            Subject.sort_key,
        )
        .where(Subject.deleted_at.is_(None))
        .order_by(Subject.sort_key, Subject.id)
    )
    judged: dict[object, tuple[tuple[str, Standing, str], ...]] = {}
    lines: list[Candidate] = []
    seen: set[UUID] = set()
    rows = session.execute(query).all()
    for place, (id, kind, full_name, village, role, abroad, sort_key) in enumerate(rows):
        if not place % 5_000:
            report(place, len(rows))
        one = linked.one(id)
        story, members = found.get(one), units.get(one)
        if one in seen or (story is None and members is None):
            continue
        seen.add(one)
        mark = _mark(kind, (role, abroad), story, members, quotas.get(one), year)
        standings = judged.get(mark)
        if standings is None:
            known = story or History()
            facts = facts_of(kind, role, level, known, members, quotas.get(one), year, today)
            facts = replace(facts, abroad=abroad)
            standings = judged[mark] = _standings(facts, awards[subject_code(kind)], catalog)
        lines += [
            Candidate((id, code), id, kind, full_name, village, code, standing, words, sort_key)
            for code, standing, words in standings
            if (one, code) not in pending
        ]
    report(len(rows), len(rows))
    return tuple(lines)


def page(
    lines: Sequence[Candidate], shown: Filter, after: tuple[UUID, str] | None, limit: int
) -> list[Candidate]:
    """The next `limit` lines behind the one with this id, or the first ones."""
    found: list[Candidate] = []
    passed, fits = after is None, _fitting(shown)
    for line in lines:
        if passed and fits(line):
            found.append(line)
            if len(found) >= limit:
                break
        passed = passed or line.id == after
    return found


def counts(lines: Sequence[Candidate], shown: Filter) -> Counts:
    """How many lines fit, by standing and award."""
    fits = _fitting(shown)
    mine = [line for line in lines if fits(line)]
    return Counts(
        len({line.subject_id for line in mine}),
        dict(Counter(line.standing for line in mine)),
        dict(Counter(line.award_code for line in mine)),
    )


def _fitting(shown: Filter) -> Callable[[Candidate], bool]:
    words = search_words(shown.typed)

    def fits(line: Candidate) -> bool:
        if shown.award_code and line.award_code != shown.award_code:
            return False
        if shown.village and line.village != shown.village:
            return False
        if shown.standings and line.standing not in shown.standings:
            return False
        if not words:
            return True
        name = search_words(line.full_name)
        return all(any(part.startswith(word) for part in name) for word in words)

    return fits


def _awards(catalog: Catalog, today: date) -> dict[str, list[str]]:
    """Award codes by kind of subject: those with a standard that records can answer."""
    rule_set = catalog.rule_set(today).code
    found: dict[str, list[str]] = defaultdict(list)
    for award in catalog.awards(today):
        rule = catalog.rule(award.code, rule_set)
        for subject in award.subjects if rule and "LLVT" not in rule.authorities else ():
            rows = catalog.conditions(award.code, rule_set, subject)
            kinds = {row.condition for row in rows}
            ways = _computable(catalog, award.code, rule_set, subject)
            if kinds & (RECORDED - {"ONE_OF"}) or ("ONE_OF" in kinds and ways):
                found[subject].append(award.code)
    return found


def _computable(catalog: Catalog, code: str, rule_set: str, subject: str) -> frozenset[str]:
    """The ways to an award that rest on records alone, on nobody's word."""
    return frozenset(
        way
        for way, rows in catalog.branches(code, rule_set, subject).items()
        if not {row.part.condition for row in rows} & VOUCHED
    )


def _standings(
    facts: Facts, codes: Sequence[str], catalog: Catalog
) -> tuple[tuple[str, Standing, str], ...]:
    """The awards that somebody with these facts could be put forward for."""
    found = []
    for code in codes:
        mine = replace(facts, award_code=code)
        result = eligibility.check(mine, catalog)
        if not result.conditions or result.conditions[0].verdict is Verdict.NOT_MET:
            continue  # not an award that this office could give or forward
        line = _standing(*weighed(mine, result, catalog))
        if line is not None:
            found.append((code, *line))
    return tuple(found)


def weighed(facts: Facts, result: Result, catalog: Catalog) -> tuple[list[Said], list[Said]]:
    """What records alone say: of what the award asks for, and of what stands in its way."""
    ways = _computable(catalog, facts.award_code, result.rule_set, subject_code(facts.subject_kind))
    main, guards = [], []
    for condition in result.conditions:
        kind = condition.code.split(".")[0]
        if kind == "ONE_OF":
            main.append(_by_records(condition, ways))
        elif kind in RECORDED:
            main.append((condition.verdict, condition.reason))
        elif kind in GUARDS and (kind != "DISCIPLINE" or facts.disciplined):
            guards.append((condition.verdict, condition.reason))
    return main, guards


def _by_records(condition: Condition, ways: Collection[str]) -> Said:
    """Any-one-of, without the ways that rest on somebody's word."""
    open_ways: list[Branch] = [way for way in condition.branches if way.code in ways]
    if not open_ways:
        return condition.verdict, condition.reason
    best = open_ways[0]  # they come in order, the one that has come furthest first
    return best.verdict, f"{best.title}: {best.reason}"


def _standing(main: Sequence[Said], guards: Sequence[Said]) -> tuple[Standing, str] | None:
    """None where nothing speaks for it, something bars it, or more than one thing is missing."""
    met = [reason for verdict, reason in main if verdict is Verdict.MET]
    unmet = [reason for verdict, reason in main if verdict is Verdict.NOT_MET]
    if not met or len(unmet) > 1 or any(verdict is Verdict.NOT_MET for verdict, _ in guards):
        return None
    if unmet:
        return Standing.SHORT, unmet[0]
    asked = [
        reason for verdict, reason in (*main, *guards) if verdict is Verdict.NEEDS_CONFIRMATION
    ]
    return (Standing.ASK, asked[0]) if asked else (Standing.READY, "; ".join(met))


def facts_of(
    kind: SubjectKind,
    role: str | None,
    level: str,
    story: History,
    members: Members | None,
    quota: Quota | None,
    year: int,
    today: date,
) -> Facts:
    """What is recorded of a subject as the rules take it, for a whole year and no award yet."""
    return Facts(
        award_code="",
        subject_kind=kind.value,
        office_level=level,
        day=today,
        labour_role=role,
        period_from=Month(year, 1),
        period_to=Month(year, 12),
        previous=tuple(story.awards),
        ratings=tuple(story.ratings),
        initiatives=tuple(story.initiatives),
        disciplined=tuple(story.disciplined),
        members=members,
        quota=quota,
    )


def _mark(
    kind: SubjectKind,
    role: tuple[str | None, str],
    story: History | None,
    members: Members | None,
    quota: Quota | None,
    year: int,
) -> object:
    """Equal for subjects whom the law can't tell apart."""
    if story is None:
        return kind, role, members, quota
    return (
        kind,
        role,
        members,
        quota,
        frozenset((a.award_code, a.span, a.for_year, a.waiting, a.decision) for a in story.awards),
        frozenset((rated.year, rated.rating) for rated in story.ratings),
        frozenset(Counter((work.year, work.level) for work in story.initiatives).items()),
        frozenset(m for m in story.disciplined if m.decided_on.year >= year - 1),
    )


def _pending(session: Session, linked: history.Same) -> set[tuple[UUID, str]]:
    """Subject and award of every dossier that isn't finished: it need not be begun again.

    One that ended without an award, or whose award was revoked, may be.
    """
    struck = select(RegisterEntry.nomination_id).where(history.revoked())
    query = select(Nomination.subject_id, Nomination.award_code).where(
        Nomination.deleted_at.is_(None),
        Nomination.step.in_(UNFINISHED),
        Nomination.id.not_in(struck),
    )
    return {(linked.one(row[0]), row[1]) for row in session.execute(query)}


def _units(
    session: Session, linked: history.Same, found: dict[UUID, History], year: int
) -> tuple[dict[UUID, Members], dict[UUID, Quota]]:
    """The members of every collective, and for its people what is left of its quota."""
    people: dict[UUID, list[history.Member]] = defaultdict(list)
    places: dict[UUID, set[UUID]] = defaultdict(set)
    query = select(Subject.id, Subject.full_name, Subject.member_count).where(
        Subject.kind.in_(UNITS), Subject.deleted_at.is_(None)
    )
    rows = session.execute(query)
    units = {linked.one(row[0]): UnitOf(row[0], row[1], row[2], ()) for row in rows}
    for member in history.members(session, year):
        unit = linked.one(member.collective_id)
        if unit in units:
            people[unit].append(member)
            places[linked.one(member.person_id)].add(unit)
    counted = {
        id: collectives.summed(of, found, linked, units[id].member_count, year)
        for id, of in people.items()
    }
    quotas: dict[UUID, Quota] = {}
    for id, of in people.items():
        ones = {linked.one(member.person_id) for member in of}
        nobody = UUID(int=0)
        whole = collectives.quota(ones, found, units[id], nobody, "CSTDCS", year)
        for person in ones:
            if len(places[person]) == 1:
                takes = any(
                    award.award_code == "CSTDCS" and award.for_year == year
                    for award in found.get(person, History()).awards
                )
                quotas[person] = replace(whole, taken=whole.taken - takes)
    return counted, quotas
