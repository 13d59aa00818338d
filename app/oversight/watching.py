"""Reads the rows that the signals are made of, and keeps what somebody said of a signal."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app import canonical
from app.catalog import Catalog
from app.catalog.model import LABOUR_ROLES
from app.clock import local_day
from app.dates import Month, period_words
from app.errors import ClerkError
from app.journal import JournalSession
from app.links import Link
from app.movements.registrations import villages
from app.nominations import history
from app.nominations.actions import number_text
from app.nominations.collectives import LOWER
from app.nominations.history import CONSIDERED, Same
from app.oversight import signals
from app.oversight.signals import (
    Edit,
    Group,
    Merit,
    Numbered,
    Paper,
    QuotaUse,
    Roles,
    Signal,
)
from app.statistics.awards import placed
from app.text import clean, exact_key
from db.council import AgendaItem, CouncilVote
from db.decisions import Certificate, CertificatePrint, Decision, RegisterEntry, Revocation
from db.journal import JournalEntry, JournalPayload
from db.nominations import Nomination
from db.oversight import SignalReview
from db.subjects import Membership, Subject, SubjectKind

YEARS = 3  # how far back one looks, this year among them
CONTENT = {  # what a vote is about
    "subject_id": "Người được đề nghị",
    "award_code": "Hình thức đề nghị",
    "period_from": "Thời gian lập thành tích",
    "period_to": "Thời gian lập thành tích",
    "citation": "Lời ghi trên giấy khen",
    "report": "Báo cáo thành tích",
    "ground": "Căn cứ đề nghị",
    "rating": "Mức xếp loại",
    "discipline": "Kỷ luật",
}
GROUPS = {
    "minority": "Người dân tộc thiểu số",
    "female": "Phụ nữ",
    "direct": LABOUR_ROLES["TRUC_TIEP"],
}


@dataclass(frozen=True, slots=True)
class Watched:
    """A signal as it is shown. reason: what somebody said of it, "" while nobody has looked."""

    signal: Signal
    reason: str = ""
    seen_on: date | None = None
    seen_by: str = ""
    review_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        return self.review_id is None

    @property
    def id(self) -> str:
        return self.signal.key


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the golden book that may stand or be struck."""

    behind: Link
    subject: UUID
    name: str
    award_code: str
    period: str
    citation: str
    year: int
    number: int
    entered_on: date
    labour_role: str | None
    sex: str | None
    ethnic_code: str | None
    address: str
    is_person: bool


def read(session: Session, catalog: Catalog, today: date) -> list[Watched]:
    """Every signal of the file, those that nobody has looked at first."""
    since = date(today.year - YEARS + 1, 1, 1)
    linked = history.same(session)
    lines = list(_lines(session, linked, since))
    asked = list(_on_the_way(session, linked))
    found = [
        *signals.same_merit([*_merits(lines), *asked]),
        *signals.quota(_quotas(session, catalog, linked, lines, asked, today)),
        *signals.leaders(_roles(lines)),
        *signals.unhonoured(_groups(session, catalog, lines), YEARS),
        *signals.certificates(_papers(session, since)),
        *signals.out_of_order([*_decisions(session, since), *_book(lines)]),
        *signals.edited(_edits(session, since)),
    ]
    said = {
        one.signal: one
        for one in session.scalars(
            select(SignalReview)
            .where(SignalReview.deleted_at.is_(None))
            .order_by(SignalReview.created_at, SignalReview.id)
        )
    }
    watched = []
    for one in signals.ordered(found):
        review = said.get(one.key)
        watched.append(
            Watched(one, review.reason, review.seen_on, review.seen_by, review.id)
            if review
            else Watched(one)
        )
    return sorted(watched, key=lambda one: not one.is_open)


def mark_seen(
    session: JournalSession, signal: Signal, reason: str, seen_by: str, today: date
) -> UUID:
    """Keep why a signal may stand as it is. Raises ClerkError without a reason."""
    if not clean(reason):
        raise ClerkError(
            what="Chưa ghi lý do.",
            todo="Ghi một câu đã xem gì, hỏi ai. Ví dụ: Đã đối chiếu sổ giấy, hai việc khác nhau.",
            field="reason",
        )
    made = SignalReview(
        signal=signal.key,
        sentence=signal.sentence,
        reason=clean(reason),
        seen_on=today,
        seen_by=seen_by,
    )
    session.add(made)
    session.flush()
    return made.id


def ask_again(session: JournalSession, review_id: UUID) -> UUID:
    """Take back what was said: the signal is open again."""
    session.get_one(SignalReview, review_id).deleted_at = session.author.now
    session.flush()
    return review_id


# ------------------------------------------------------------------ the rows


def _lines(session: Session, linked: Same, since: date) -> Iterator[_Line]:
    query = (
        select(RegisterEntry, Decision.symbol)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(RegisterEntry.entered_on >= since, ~history.revoked())
        .order_by(RegisterEntry.year, RegisterEntry.line, RegisterEntry.id)
    )
    for one, symbol in session.execute(query):
        words = f"dòng {one.line:02}/{one.year}, {symbol}"
        yield _Line(
            Link("register_entry", one.id, one.full_name, words),
            linked.one(one.subject_id),
            one.full_name,
            one.award_code,
            one.period,
            one.citation,
            one.year,
            one.line,
            one.entered_on,
            one.labour_role,
            one.sex,
            one.ethnic_code,
            one.address,
            one.kind == SubjectKind.INDIVIDUAL,
        )


def _merits(lines: list[_Line]) -> Iterator[Merit]:
    for one in lines:
        yield Merit(one.behind, one.subject, one.name, one.award_code, one.period, one.citation)


def _on_the_way(session: Session, linked: Same) -> Iterator[Merit]:
    query = (
        select(Nomination, Subject.full_name)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.deleted_at.is_(None), Nomination.step.in_(CONSIDERED))
        .order_by(Nomination.number)
    )
    for one, name in session.execute(query):
        behind = Link("nomination", one.id, name, f"{number_text(one.number)} đang xét")
        period = _period(one.period_from, one.period_to)
        yield Merit(behind, linked.one(one.subject_id), name, one.award_code, period, one.citation)


def _period(first: str | None, last: str | None) -> str:
    """The time of a merit as a register line says it."""
    if first is None or last is None:
        return ""
    return period_words(Month.from_iso(first), Month.from_iso(last))


def _quotas(
    session: Session,
    catalog: Catalog,
    linked: Same,
    lines: list[_Line],
    asked: list[Merit],
    today: date,
) -> Iterator[QuotaUse]:
    """For each title with a quota: each collective that holds or asks for it, and all of it."""
    waiting: dict[str, list[tuple[UUID, Link]]] = defaultdict(list)
    for one in asked:
        waiting[one.award_code].append((one.subject, one.record))
    units: dict[str, set[UUID]] = defaultdict(set)
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
    for name, person in session.execute(query):
        units[name].add(linked.one(person))
    for code, lower in LOWER.items():
        rule = catalog.rule(code, catalog.rule_set(today).code)
        if rule is None or not rule.quota_parameter:
            continue
        percent = catalog.number(rule.quota_parameter, catalog.rule_set(today).code)
        title = catalog.award(code).short_name

        def use(
            name: str, who: set[UUID] | None, code: str = code, lower: tuple[str, ...] = lower,
            title: str = title, percent: int = percent,
        ) -> QuotaUse:  # fmt: skip
            mine = [one for one in lines if one.year == today.year and one.is_person
                    and (who is None or one.subject in who)]  # fmt: skip
            return QuotaUse(
                name,
                today.year,
                title,
                percent,
                len({one.subject for one in mine if one.award_code in lower}),
                tuple(one.behind for one in mine if one.award_code == code),
                tuple(behind for person, behind in waiting[code] if who is None or person in who),
            )

        of_units = [use(name, who) for name, who in sorted(units.items())]
        of_units = [one for one in of_units if signals.quota([one])]
        yield from of_units or [use("Cả đơn vị", None)]


def _roles(lines: list[_Line]) -> Iterator[Roles]:
    for year in sorted({one.year for one in lines}):
        mine = [one for one in lines if one.year == year and one.is_person]
        led = tuple(one.behind for one in mine if one.labour_role == "LANH_DAO_QUAN_LY")
        yield Roles(year, led, sum(one.labour_role == "TRUC_TIEP" for one in mine))


def _groups(session: Session, catalog: Catalog, lines: list[_Line]) -> Iterator[Group]:
    """Hamlets by the names that the register knows, then groups of people."""
    honoured = Counter(exact_key(placed(one.address)[1]) for one in lines)
    whole = Counter(exact_key(one.address) for one in lines)
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
        yield Group(name, people[key], honoured[key] + whole[key])
    minority = [group.code for group in catalog.ethnic_groups if group.is_minority]
    tests: dict[str, tuple[Any, int]] = {
        "minority": (
            Subject.ethnic_code.in_(minority),
            sum(one.ethnic_code in minority for one in lines if one.is_person),
        ),
        "female": (Subject.sex == "female", sum(one.sex == "female" for one in lines)),
        "direct": (
            Subject.labour_role == "TRUC_TIEP",
            sum(one.labour_role == "TRUC_TIEP" for one in lines),
        ),
    }
    for group, (test, lines_of) in tests.items():
        query_of = select(func.count()).select_from(Subject).where(
            Subject.deleted_at.is_(None), Subject.kind == SubjectKind.INDIVIDUAL, test
        )  # fmt: skip
        yield Group(GROUPS[group], session.scalar(query_of) or 0, lines_of)


def _papers(session: Session, since: date) -> Iterator[Paper]:
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
    query = (
        select(Certificate.id, Certificate.number, RegisterEntry, struck, printed)
        .outerjoin(RegisterEntry, RegisterEntry.id == Certificate.register_entry_id)
        .where(func.coalesce(RegisterEntry.entered_on, since) >= since)
    )
    for id, number, entry, struck_on, printed_at in session.execute(query):
        line = f"{entry.line:02}/{entry.year}" if entry is not None else ""
        behind = Link("register_entry", entry.id if entry is not None else id,
                        entry.full_name if entry is not None else number, number)  # fmt: skip
        on = local_day(printed_at) if printed_at is not None else None
        yield Paper(behind, behind.name, number, line, struck_on, on)


def _decisions(session: Session, since: date) -> Iterator[Numbered]:
    query = select(Decision).where(Decision.decided_on >= since, Decision.doc_type == "QD")
    for one in session.scalars(query):
        behind = Link("decision", one.id, one.symbol, one.abstract)
        yield Numbered(behind, f"quyết định {one.year}", one.number, one.symbol, one.decided_on)


def _book(lines: list[_Line]) -> Iterator[Numbered]:
    for one in lines:
        symbol = f"dòng sổ {one.number:02}/{one.year}"
        yield Numbered(one.behind, f"sổ {one.year}", one.number, symbol, one.entered_on)


def _edits(session: Session, since: date) -> Iterator[Edit]:
    """Changes of what a vote is about that come after it in the same file's journal."""
    voted = aliased(JournalEntry)
    query = (
        select(
            Nomination.id, Nomination.number, Subject.full_name,
            voted.claimed_at, JournalEntry.claimed_at, JournalPayload.fields,
        )
        .join(AgendaItem, AgendaItem.nomination_id == Nomination.id)
        .join(CouncilVote, CouncilVote.item_id == AgendaItem.id)
        .join(voted, (voted.record_id == CouncilVote.id) & (voted.action == "create"))
        .join(JournalEntry, (JournalEntry.record_id == Nomination.id)
              & (JournalEntry.db == voted.db) & (JournalEntry.n > voted.n))
        .join(JournalPayload, (JournalPayload.db == JournalEntry.db)
              & (JournalPayload.n == JournalEntry.n))
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.deleted_at.is_(None), Nomination.step_since >= since,
               JournalEntry.action == "change")
        .order_by(Nomination.number, JournalEntry.n)
    )  # fmt: skip
    seen: set[tuple[UUID, bytes]] = set()
    for id, number, name, voted_at, edited_at, fields in session.execute(query):
        if (id, fields) in seen:  # a vote typed twice has two rows
            continue
        seen.add((id, fields))
        changed = canonical.decode(fields)["after"]
        words = tuple(dict.fromkeys(CONTENT[field] for field in changed if field in CONTENT))
        if words:
            behind = Link("nomination", id, name, number_text(number))
            yield Edit(behind, name, local_day(voted_at), local_day(edited_at), words)
