"""The rows that the signals are made of.

The database leaves out what can be no signal; what may be one is judged by its rule.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union
from sqlalchemy.orm import Session, aliased

from app import canonical
from app.catalog import Catalog
from app.catalog.model import LABOUR_ROLES
from app.clock import local_day
from app.dates import span_words
from app.links import Link
from app.movements.registrations import villages
from app.nominations import history
from app.nominations.actions import number_text
from app.nominations.collectives import LOWER
from app.nominations.history import CONSIDERED, Same
from app.oversight import signals
from app.oversight.signals import Edit, Group, Merit, Numbered, Paper, QuotaUse, Roles
from app.statistics.awards import placed
from app.text import exact_key
from db.council import AgendaItem, CouncilVote
from db.decisions import Certificate, CertificatePrint, Decision, RegisterEntry, Revocation
from db.journal import JournalEntry, JournalPayload
from db.nominations import Nomination
from db.subjects import Membership, SameAs, Subject, SubjectKind

CONTENT = {  # what a vote is about
    "subject_id": "Người được đề nghị",
    "award_code": "Hình thức đề nghị",
    "period_from": "Thời gian lập thành tích",
    "period_to": "Thời gian lập thành tích",
    "citation": "Lời ghi trên giấy, bằng",
    "report": "Báo cáo thành tích",
    "ground": "Căn cứ đề nghị",
    "rating": "Mức xếp loại",
    "discipline": "Kỷ luật",
}
CHUNK = 900  # ids in one statement
GROUPS = {
    "minority": "Người dân tộc thiểu số",
    "female": "Phụ nữ",
    "direct": LABOUR_ROLES["TRUC_TIEP"],
    "enterprise": "Doanh nghiệp, doanh nhân",
}


def _since(since: date) -> tuple[ColumnElement[bool], ...]:
    """Of the golden book: the lines that stand, so far back."""
    return (RegisterEntry.entered_on >= since, ~history.revoked())


def _of_line(id: UUID, name: str, line: int, year: int, symbol: str) -> Link:
    return Link("register_entry", id, name, f"dòng {line:02}/{year}, {symbol}")


def _link_columns() -> tuple[Any, ...]:
    """What `_of_line` is made of."""
    entry = RegisterEntry
    return entry.id, entry.full_name, entry.line, entry.year, Decision.symbol


def merits(session: Session, linked: Same, since: date) -> Iterator[Merit]:
    """Of subjects with more than one honour, given or on its way, or written down twice.

    Of lines only those that share their time with another, or whose subject has more to come.
    """
    considered = (Nomination.deleted_at.is_(None), Nomination.step.in_(CONSIDERED))
    twice = union(
        select(SameAs.first_id).where(SameAs.is_same, SameAs.deleted_at.is_(None)),
        select(SameAs.second_id).where(SameAs.is_same, SameAs.deleted_at.is_(None)),
    )
    entry = RegisterEntry
    shared = (
        select(entry.subject_id, entry.period)
        .where(*_since(since))
        .group_by(entry.subject_id, entry.period)
        .having(func.count() > 1)
        .subquery()
    )
    same_time = (entry.subject_id == shared.c.subject_id) & (entry.period == shared.c.period)
    asking = select(Nomination.subject_id).where(*considered)
    ids = union(
        select(entry.id).join(shared, same_time),
        select(entry.id).where(entry.subject_id.in_(asking)),
        select(entry.id).where(entry.subject_id.in_(twice)),
    )
    lines = (
        select(*_link_columns(), entry.subject_id, entry.award_code, entry.period, entry.citation)
        .join(Decision, Decision.id == entry.decision_id)
        .where(*_since(since), entry.id.in_(ids))
        .order_by(entry.year, entry.line, entry.id)
    )
    for *told, subject, award, period, citation in session.execute(lines):
        record = _of_line(*told)
        yield Merit(record, linked.one(subject), record.name, award, period, citation)
    other = aliased(Nomination)
    asked = (
        select(
            Nomination.id,
            Nomination.number,
            Subject.full_name,
            Nomination.subject_id,
            Nomination.award_code,
            Nomination.period_from,
            Nomination.period_to,
            Nomination.citation,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            *considered,
            or_(
                select(entry.id)
                .where(entry.subject_id == Nomination.subject_id, *_since(since))
                .exists(),
                select(other.id)
                .where(
                    other.subject_id == Nomination.subject_id,
                    other.id != Nomination.id,
                    other.deleted_at.is_(None),
                    other.step.in_(CONSIDERED),
                )
                .exists(),
                Nomination.subject_id.in_(twice),
            ),
        )
        .order_by(Nomination.number)
    )
    for id, number, name, subject, award, first, last, citation in session.execute(asked):
        record, period = _on_the_way(id, name, number), span_words(first, last)
        yield Merit(record, linked.one(subject), name, award, period, citation)


def _on_the_way(id: UUID, name: str, number: int) -> Link:
    return Link("nomination", id, name, f"{number_text(number)} đang xét")


def quotas(session: Session, catalog: Catalog, linked: Same, today: date) -> Iterator[QuotaUse]:
    """For each title with a quota: each collective that strains it, or all of the office."""
    rule_set = catalog.rule_set(today).code
    units = sorted(_units(session, linked, today).items())
    for code, lower in LOWER.items():
        rule = catalog.rule(code, rule_set)
        if rule is None or not rule.quota_parameter:
            continue
        percent = catalog.number(rule.quota_parameter, rule_set)
        title = catalog.award(code).short_name
        given = _holders(session, linked, (code,), today.year)
        waiting = _asking(session, linked, code)
        below = {person for person, _id in _holders(session, linked, lower, today.year)}
        told = False
        for name, who in (*units, ("Cả đơn vị", None)):
            if who is None and told:
                break
            has, asks = _of(given, who), _of(waiting, who)
            under = len(below if who is None else below & who)
            if len(has) + len(asks) > signals.seats(under, percent):
                told = True
                links = tuple(_lines(session, has)), tuple(_dossiers(session, asks))
                yield QuotaUse(name, today.year, title, percent, under, *links)


_Who = Sequence[tuple[UUID, UUID]]  # a person, and the record of theirs


def _of(pairs: _Who, who: set[UUID] | None) -> list[UUID]:
    """The records of some people; None: of all."""
    return [id for person, id in pairs if who is None or person in who]


def _units(session: Session, linked: Same, today: date) -> dict[str, set[UUID]]:
    """The people of each collective, this year's leavers among them."""
    collective = aliased(Subject)
    query = (
        select(collective.full_name, Membership.person_id)
        .join(collective, collective.id == Membership.collective_id)
        .where(
            Membership.deleted_at.is_(None),
            collective.deleted_at.is_(None),
            collective.kind.in_((SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE)),
            func.coalesce(Membership.left_on, today) >= date(today.year, 1, 1),
        )
    )
    units: dict[str, set[UUID]] = defaultdict(set)
    for name, person in session.execute(query):
        units[name].add(linked.one(person))
    return units


def _holders(session: Session, linked: Same, codes: Sequence[str], year: int) -> _Who:
    """This year's lines of some titles, with who holds each."""
    entry = RegisterEntry
    query = select(entry.subject_id, entry.id).where(
        entry.year == year,
        entry.kind == SubjectKind.INDIVIDUAL.value,
        entry.award_code.in_(codes),
        ~history.revoked(),
    )
    return [(linked.one(person), id) for person, id in session.execute(query)]


def _asking(session: Session, linked: Same, code: str) -> _Who:
    """The dossiers of a title that are on their way, with who each is for."""
    query = select(Nomination.subject_id, Nomination.id).where(
        Nomination.deleted_at.is_(None),
        Nomination.step.in_(CONSIDERED),
        Nomination.award_code == code,
    )
    return [(linked.one(person), id) for person, id in session.execute(query)]


def _lines(session: Session, ids: Sequence[UUID]) -> Iterator[Link]:
    """Lines of the book as links, by their numbers."""
    query = select(*_link_columns()).join(Decision, Decision.id == RegisterEntry.decision_id)
    found = _by_id(session, query, RegisterEntry.id, ids)
    for told in sorted(found, key=lambda row: (row.year, row.line, str(row.id))):
        yield _of_line(*told)


def _dossiers(session: Session, ids: Sequence[UUID]) -> Iterator[Link]:
    """Dossiers as links, by their numbers."""
    query = select(Nomination.id, Subject.full_name, Nomination.number)
    query = query.join(Subject, Subject.id == Nomination.subject_id)
    found = _by_id(session, query, Nomination.id, ids)
    for told in sorted(found, key=lambda row: (row.number, str(row.id))):
        yield _on_the_way(*told)


def _by_id(
    session: Session, query: Select[*tuple[Any, ...]], id: Any, ids: Sequence[UUID]
) -> list[Any]:
    """The rows of a query for some ids, not too many in one statement."""
    found: list[Any] = []
    for first in range(0, len(ids), CHUNK):
        found += session.execute(query.where(id.in_(ids[first : first + CHUNK]))).all()
    return found


def roles(session: Session, since: date) -> Iterator[Roles]:
    """The years with more leaders than direct workers."""
    entry = RegisterEntry
    led, direct = (
        func.count().filter(entry.labour_role == role) for role in ("LANH_DAO_QUAN_LY", "TRUC_TIEP")
    )
    individual = (*_since(since), entry.kind == SubjectKind.INDIVIDUAL.value)
    counted = select(entry.year, direct).where(*individual).group_by(entry.year)
    query = (
        select(*_link_columns())
        .join(Decision, Decision.id == entry.decision_id)
        .where(*individual, entry.labour_role == "LANH_DAO_QUAN_LY")
        .order_by(entry.line, entry.id)
    )
    for year, workers in session.execute(counted.having(led > direct).order_by(entry.year)):
        leaders = session.execute(query.where(entry.year == year))
        yield Roles(year, tuple(_of_line(*told) for told in leaders), workers)


def groups(session: Session, catalog: Catalog, since: date) -> Iterator[Group]:
    """Hamlets by the names that the register knows, then groups of people."""
    entry = RegisterEntry
    addresses = select(entry.address, func.count()).where(*_since(since)).group_by(entry.address)
    honoured: Counter[str] = Counter()
    for address, number in session.execute(addresses):
        for key in {exact_key(placed(address)[1]), exact_key(address)}:
            honoured[key] += number
    query = (
        select(Subject.village, func.count())
        .where(Subject.deleted_at.is_(None), Subject.village != "")
        .group_by(Subject.village)
    )
    people: Counter[str] = Counter()
    for village, number in session.execute(query):
        people[exact_key(village)] += number
    for name in villages(session):
        key = exact_key(name)
        yield Group(name, people[key], honoured[key], f"village:{name}")
    known = _counted(session, Subject, catalog, Subject.deleted_at.is_(None))
    lines = _counted(session, entry, catalog, *_since(since))
    for group, title in GROUPS.items():
        yield Group(title, known[group], lines[group], group)


def people_of(session: Session, catalog: Catalog, whom: str) -> list[Link]:
    """Everybody in the register of a hamlet or group, as `Group.whom` names it, by name."""
    query = select(Subject.id, Subject.full_name, Subject.village)
    query = query.where(Subject.deleted_at.is_(None)).order_by(Subject.sort_key, Subject.id)
    group, _, village = whom.partition(":")
    if village:
        rows = session.execute(query.where(Subject.village != ""))
        found = [row for row in rows if exact_key(row.village) == exact_key(village)]
    else:
        found = list(session.execute(query.where(_in_group(group, Subject, catalog))))
    return [Link("subject", *row) for row in found]


def _counted(
    session: Session, of: Any, catalog: Catalog, *only: ColumnElement[bool]
) -> dict[str, int]:
    """How many of each group of people there are, in one pass."""
    columns = [func.count().filter(_in_group(group, of, catalog)) for group in GROUPS]
    row = session.execute(select(*columns).select_from(of).where(*only)).one()
    return dict(zip(GROUPS, row, strict=True))


def _in_group(group: str, of: Any, catalog: Catalog) -> ColumnElement[bool]:
    """Whether a subject, or a line as it was written, belongs to a group."""
    if group == "enterprise":
        return or_(of.kind == SubjectKind.ENTERPRISE.value, of.labour_role == "DOANH_NHAN")
    minority = [one.code for one in catalog.ethnic_groups if one.is_minority]
    tests = {
        "minority": of.ethnic_code.in_(minority),
        "female": of.sex == "female",
        "direct": of.labour_role == "TRUC_TIEP",
    }
    return and_(of.kind == SubjectKind.INDIVIDUAL.value, tests[group])


def papers(session: Session, since: date) -> Iterator[Paper]:
    """Certificates without their line, with another number, or of a line that was struck."""
    entry = RegisterEntry
    printed = (
        select(func.max(CertificatePrint.printed_at))
        .where(CertificatePrint.certificate_id == Certificate.id)
        .scalar_subquery()
    )
    struck = (
        select(func.min(Revocation.decided_on))
        .where(Revocation.register_entry_id == Certificate.register_entry_id)
        .scalar_subquery()
    )
    shown = func.printf("%02d/%d", entry.line, entry.year)
    query = (
        select(
            Certificate.id,
            Certificate.number,
            entry.id,
            entry.full_name,
            shown,
            struck,
            printed,
        )
        .outerjoin(entry, entry.id == Certificate.register_entry_id)
        .where(
            func.coalesce(entry.entered_on, since) >= since,
            or_(entry.id.is_(None), Certificate.number != shown, struck.is_not(None)),
        )
    )
    for id, number, line_id, name, line, struck_on, printed_at in session.execute(query):
        record = Link("register_entry", line_id or id, name or number, number)
        on = local_day(printed_at) if printed_at is not None else None
        yield Paper(record, record.name, number, line if line_id else "", struck_on, on)


def out_of_order(session: Session, since: date) -> Iterator[tuple[Numbered, Numbered]]:
    """Of decisions, and of lines of the book: each with the one before it and an earlier day."""
    entry = RegisterEntry
    decided = _pairs(
        select(Decision.year, Decision.number, Decision.decided_on, Decision.id).where(
            Decision.decided_on >= since, Decision.doc_type == "QD"
        )
    )
    pairs = session.execute(decided).all()
    told = select(Decision.id, Decision.symbol, Decision.abstract)
    found = _by_id(session, told, Decision.id, _both(pairs))
    words = {id: (symbol, abstract) for id, symbol, abstract in found}
    for pair in pairs:
        before, after = (
            Numbered(Link("decision", id, *words[id]), f"quyết định {year}", number,
                     words[id][0], day)
            for year, number, day, id in (pair[:4], pair[4:])
        )  # fmt: skip
        yield before, after
    written = _pairs(
        select(
            entry.year, entry.line.label("number"), entry.entered_on.label("decided_on"), entry.id
        ).where(*_since(since))
    )
    pairs = session.execute(written).all()
    links = {one.id: one for one in _lines(session, _both(pairs))}
    for pair in pairs:
        before, after = (
            Numbered(links[id], f"sổ {year}", line, f"dòng sổ {line:02}/{year}", day)
            for year, line, day, id in (pair[:4], pair[4:])
        )
        yield before, after


def _both(pairs: Sequence[Any]) -> list[UUID]:
    """The ids of both sides of some pairs."""
    return list({id for pair in pairs for id in (pair[3], pair[7])})


def _pairs(numbered: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Of numbered rows: neighbours of one year whose later number has the earlier day."""
    rows = numbered.subquery()
    order = (rows.c.number, rows.c.decided_on, rows.c.id)
    before = [
        func.lag(column, type_=column.type)
        .over(partition_by=rows.c.year, order_by=order)
        .label(f"before_{name}")
        for name, column in rows.c.items()
    ]
    both = select(*before, *rows.c).subquery()
    return (
        select(*both.c)
        .where(both.c.decided_on < both.c.before_decided_on)
        .order_by(both.c.year, both.c.number, both.c.id)
    )


def edits(session: Session, since: date) -> Iterator[Edit]:
    """Changes of what a vote is about that come after it in the same file's journal."""
    voted = (
        select(
            AgendaItem.nomination_id,
            JournalEntry.db,
            func.min(JournalEntry.n).label("n"),
            func.min(CouncilVote.created_at).label("created_at"),
        )
        .join(CouncilVote, CouncilVote.item_id == AgendaItem.id)
        .join(JournalEntry, JournalEntry.record_id == CouncilVote.id)  # a vote has one entry
        .group_by(AgendaItem.nomination_id, JournalEntry.db)
        .subquery()
    )
    is_content = or_(
        *(func.instr(JournalPayload.fields, f'"{field}":') > 0 for field in CONTENT)
    )  # steps change far more often
    later = (  # out of one index and the payloads: rows are dear, and nearly all are steps
        select(voted.c.nomination_id, voted.c.created_at, JournalPayload.db, JournalPayload.n)
        .join(
            JournalEntry,
            (JournalEntry.record_id == voted.c.nomination_id)
            & (JournalEntry.db == voted.c.db)
            & (JournalEntry.n > voted.c.n),
        )
        .join(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .where(is_content)
        .cte("later")
        .prefix_with("MATERIALIZED")
    )
    query = (
        select(
            Nomination.id, Nomination.number, Subject.full_name,
            later.c.created_at, JournalEntry.claimed_at, JournalPayload.fields,
        )
        .join(later, later.c.nomination_id == Nomination.id)
        .join(JournalEntry, (JournalEntry.db == later.c.db) & (JournalEntry.n == later.c.n))
        .join(JournalPayload, (JournalPayload.db == later.c.db) & (JournalPayload.n == later.c.n))
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.deleted_at.is_(None), Nomination.step_since >= since,
               JournalEntry.action == "change")
        .order_by(Nomination.number, JournalEntry.n)
    )  # fmt: skip
    for id, number, name, voted_at, edited_at, fields in session.execute(query):
        changed = canonical.decode(fields)["after"]
        words = tuple(dict.fromkeys(CONTENT[field] for field in changed if field in CONTENT))
        if words:
            record = Link("nomination", id, name, number_text(number))
            yield Edit(record, name, local_day(voted_at), local_day(edited_at), words)
