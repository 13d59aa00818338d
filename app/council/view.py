"""A session as it stands, in plain values: who came, what is heard, what the votes give."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from app import dossier as dossiers
from app.catalog import Catalog
from app.council import members, rules
from app.council.members import CouncilRow, MemberRow
from app.council.rules import PRESENT, Ballots, CouncilNumbers, Voters, VoteRule, voters
from app.text import fold
from db.council import (
    AgendaItem,
    Attendance,
    ConflictOfInterest,
    CouncilSession,
    CouncilVote,
    MinutesSection,
    SessionState,
)
from db.journal import JournalEntry
from db.nominations import Nomination, NominationStep
from db.subjects import Subject

__all__ = ["SessionState"]

OPEN = (SessionState.PLANNED, SessionState.RUNNING)
KINDS = {"regular": "Thường kỳ", "extraordinary": "Đột xuất"}
STATES = {
    SessionState.PLANNED: "Sắp họp",
    SessionState.RUNNING: "Đang họp",
    SessionState.ADJOURNED: "Họp tiếp ngày khác",
    SessionState.CLOSED: "Đã kết thúc",
}
ATTENDANCE = {
    "present": "Có mặt",
    "absent": "Vắng",
    "substitute": "Dự thay",
    "written": "Gửi phiếu",
}
PAPERS = {
    "invitation": "Giấy mời họp",
    "list": "Danh sách trình Hội đồng",
    "ballots": "Phiếu bầu",
    "minutes": "Biên bản họp",
    "tally": "Biên bản kiểm phiếu",
}
BALLOTS = {"secret": "Bỏ phiếu kín", "hands": "Giơ tay biểu quyết"}


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What is planned. starts_at and ends_at as HH:MM; tellers one per line."""

    title: str
    held_on: date
    starts_at: str
    place: str
    kind: str = "regular"
    ballot: str = "secret"
    typed_twice: bool = True
    chair_id: UUID | None = None
    secretary_id: UUID | None = None
    tellers: str = ""
    ends_at: str = ""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in a list. voted: dossiers with a recorded vote."""

    id: UUID
    year: int
    number: int
    title: str
    held_on: date
    starts_at: str
    place: str
    state: SessionState
    items: int
    voted: int


@dataclass(frozen=True, slots=True)
class Seat:
    """A member at a session. state: present, absent, substitute, written, "" while unsaid."""

    member: MemberRow
    state: str = ""
    reason: str = ""
    substitute: str = ""


@dataclass(frozen=True, slots=True)
class Vote:
    """The totals of one typing with those who took part in it."""

    voters: Voters
    ballots: Ballots


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a vote gives by the rule of its award."""

    passed: bool
    percent: str  # 88,9 %
    sentence: str
    votes: int
    whole: int
    needed: int


@dataclass(frozen=True, slots=True)
class Item:
    """A dossier on the agenda.

    first, second: the totals as they were typed; second only where it repeats the first.
    conflicts: members who may not vote on it. namesakes: members called like the nominee.
    ballot: secret or hands, by rule or as the session has chosen.
    """

    id: UUID
    nomination_id: UUID
    number: int
    place: int
    full_name: str
    kind: str
    award_code: str
    rule: VoteRule
    ballot: str
    remarks: str
    lower_award: str
    conflicts: dict[UUID, str]
    namesakes: tuple[UUID, ...]
    awaits: bool  # still at Chờ họp
    to_sign: bool  # passed, and nobody has signed yet
    voters: Voters
    first: Vote | None
    second: Vote | None

    def numbers(self, held_on: date) -> CouncilNumbers | None:
        """The recorded numbers, None before the vote."""
        if self.first is None:
            return None
        return rules.numbers(held_on, self.first.voters, self.first.ballots)


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session with all that belongs to it.

    edits: section of the minutes -> (the secretary's words, what the program wrote then).
    continues: the words of the session it goes on from, "" for none.
    """

    id: UUID
    council: CouncilRow
    year: int
    number: int
    draft: SessionDraft
    state: SessionState
    continues_id: UUID | None
    continues: str
    continued_id: UUID | None
    seats: tuple[Seat, ...]
    items: tuple[Item, ...]
    present: Voters
    quorum: Fraction
    edits: dict[str, tuple[str, str]]
    substitutes_vote: bool

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def quorum_needed(self) -> int:
        return rules.quorum_needed(self.present.members, self.quorum)

    @property
    def has_quorum(self) -> bool:
        return self.present.members > 0 and self.present.present >= self.quorum_needed

    def member(self, member_id: UUID | None) -> MemberRow | None:
        """The member with this id who sits at this session."""
        return next((s.member for s in self.seats if s.member.id == member_id), None)

    def called(self, name: str) -> str:
        """How somebody of that name is called who sits there; the name alone of another."""
        found = (s.member.called for s in self.seats if s.member.draft.full_name == name)
        return next(found, name)

    def item(self, item_id: UUID | None) -> Item | None:
        """The item with this id."""
        return next((item for item in self.items if item.id == item_id), None)


def typing_of(view: SessionView, item: Item) -> int:
    """Which typing of an item is due: 1, 2, or 0 where nothing is."""
    if item.first is None:
        return 1
    return 2 if view.draft.typed_twice and item.second is None else 0


def number_words(number: int, year: int) -> str:
    """Phiên 03/2025."""
    return f"Phiên {number:02}/{year}"


def outcome(numbers: CouncilNumbers, rule: VoteRule) -> Outcome:
    """What numbers give, in the forms that screens and minutes need."""
    whole = rules.base(numbers, rule)
    return Outcome(
        rules.passes(numbers, rule),
        rules.percent_words(numbers.votes_for, whole),
        rules.sentence(numbers, rule),
        numbers.votes_for,
        whole,
        rules.votes_needed(whole, rule),
    )


def typed(session: Session, item_ids: Collection[UUID]) -> dict[UUID, tuple[Vote, Vote | None]]:
    """The totals of items as they were typed: (first, second or None); none for items unvoted.

    Of several first typings the last counts, and a second one only where it came after it.
    """
    query = (
        select(CouncilVote)
        .join(JournalEntry, JournalEntry.record_id == CouncilVote.id)
        .where(CouncilVote.item_id.in_(item_ids))
        .order_by(JournalEntry.lamport)  # the order of writing, whatever the clock said
    )
    found: dict[UUID, tuple[Vote, Vote | None]] = {}
    for row in session.scalars(query):
        vote = _vote(row)
        if row.typing == 1:
            found[row.item_id] = (vote, None)
        elif row.item_id in found:
            found[row.item_id] = (found[row.item_id][0], vote)
    return found


def _vote(row: CouncilVote) -> Vote:
    return Vote(
        Voters(row.members, row.present, row.written, row.conflicted, row.conflicted_present),
        Ballots(
            row.issued,
            row.collected,
            row.invalid,
            row.votes_for,
            row.votes_against,
            row.abstained,
        ),
    )


def read_seats(session: Session, found: CouncilSession) -> list[Seat]:
    """Every member of the day with what was written of him, in the order of the council."""
    query = select(Attendance).where(
        Attendance.session_id == found.id, Attendance.deleted_at.is_(None)
    )
    written = {row.member_id: row for row in session.scalars(query)}
    seats = []
    for member in members.members_on(members.members(session, found.council_id), found.held_on):
        row = written.get(member.id)
        if row is None:
            seats.append(Seat(member))
        else:
            seats.append(Seat(member, row.state, row.reason, row.substitute))
    return seats


def presence(seats: Sequence[Seat], quorum: Fraction, *, substitutes_vote: bool) -> Voters:
    """Who is in the room; letters do not count here."""
    nobody_wrote = VoteRule(50, True, PRESENT, quorum, "", counts_written=False)
    states = [(seat.state, False) for seat in seats]
    return voters(states, nobody_wrote, substitutes_vote=substitutes_vote)


def quorum_of(catalog: Catalog, day: date) -> Fraction:
    """The part of all members who must be present, by the rule set of a day."""
    return Fraction(catalog.parameter("council_quorum", catalog.rule_set(day).code))


def may_substitute(catalog: Catalog, day: date) -> bool:
    """Whether one who comes in a member's place counts as present and votes."""
    return catalog.parameter("council_substitutes_vote", catalog.rule_set(day).code) == "1"


def read(
    session: Session,
    session_id: UUID,
    catalog: Catalog,
    today: date,
    only: UUID | None = None,
) -> SessionView:
    """A session with all that belongs to it, as it stands. only: the one item that is wanted."""
    found = session.get_one(CouncilSession, session_id)
    seats = read_seats(session, found)
    quorum = quorum_of(catalog, found.held_on)
    substitutes = may_substitute(catalog, found.held_on)
    following = session.scalar(
        select(CouncilSession.id).where(
            CouncilSession.continues_id == session_id, CouncilSession.deleted_at.is_(None)
        )
    )
    before = session.get(CouncilSession, found.continues_id) if found.continues_id else None
    sections = session.scalars(
        select(MinutesSection).where(
            MinutesSection.session_id == session_id, MinutesSection.deleted_at.is_(None)
        )
    )
    return SessionView(
        id=found.id,
        council=members.council_row(session, found.council_id),
        year=found.year,
        number=found.number,
        draft=SessionDraft(**{name: getattr(found, name) for name in SessionDraft.__slots__}),
        state=found.state,
        continues_id=found.continues_id,
        continues=number_words(before.number, before.year) if before is not None else "",
        continued_id=following,
        seats=tuple(seats),
        items=tuple(_read_items(session, found, seats, catalog, today, substitutes, only)),
        present=presence(seats, quorum, substitutes_vote=substitutes),
        quorum=quorum,
        edits={row.section: (row.words, row.generated) for row in sections},
        substitutes_vote=substitutes,
    )


def _read_items(
    session: Session,
    found: CouncilSession,
    seats: Sequence[Seat],
    catalog: Catalog,
    today: date,
    substitutes: bool,
    only: UUID | None,
) -> list[Item]:
    query = (
        select(AgendaItem, Nomination, Subject.full_name, Subject.kind)
        .join(Nomination, Nomination.id == AgendaItem.nomination_id)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(AgendaItem.session_id == found.id, AgendaItem.deleted_at.is_(None))
        .order_by(AgendaItem.place, AgendaItem.id)
    )
    if only is not None:
        query = query.where(AgendaItem.id == only)
    rows = list(session.execute(query))
    ids = [row[0].id for row in rows]
    members_called = [(seat.member.id, fold(seat.member.draft.full_name)) for seat in seats]
    votes = typed(session, ids)
    conflicts: dict[UUID, dict[UUID, str]] = {item_id: {} for item_id in ids}
    stored = select(ConflictOfInterest).where(
        ConflictOfInterest.item_id.in_(ids), ConflictOfInterest.deleted_at.is_(None)
    )
    for row in session.scalars(stored):
        conflicts[row.item_id][row.member_id] = row.reason
    items = []
    votes_need: dict[tuple[str, str, date], VoteRule] = {}
    for item, nomination, full_name, kind in rows:
        asked = nomination.award_code, kind, nomination.received_on or today
        if asked not in votes_need:
            votes_need[asked] = dossiers.vote_rule_of(*asked, catalog)
        rule = votes_need[asked]
        first, second = votes.get(item.id, (None, None))
        barred = conflicts[item.id]
        states = [(seat.state, seat.member.id in barred) for seat in seats]
        folded = fold(full_name)
        items.append(
            Item(
                id=item.id,
                nomination_id=nomination.id,
                number=nomination.number,
                place=item.place,
                full_name=full_name,
                kind=kind.value,
                award_code=nomination.award_code,
                rule=rule,
                ballot=rules.SECRET if rule.secret else found.ballot,
                remarks=item.remarks,
                lower_award=item.lower_award,
                conflicts=barred,
                namesakes=tuple(
                    member
                    for member, called in members_called
                    if called == folded and kind.value == "individual"
                ),
                awaits=nomination.step is NominationStep.AWAITING_COUNCIL,
                to_sign=nomination.step is NominationStep.AWAITING_SIGNATURE,
                voters=voters(states, rule, substitutes_vote=substitutes),
                first=first,
                second=second,
            )
        )
    return items


def page(session: Session, after: tuple[date, UUID] | None, count: int) -> Sequence[SessionRow]:
    """Sessions, the latest day first."""
    query = (
        select(CouncilSession)
        .where(CouncilSession.deleted_at.is_(None))
        .order_by(CouncilSession.held_on.desc(), CouncilSession.id.desc())
        .limit(count)
    )
    if after is not None:
        query = query.where(tuple_(CouncilSession.held_on, CouncilSession.id) < after)
    return _rows(session, list(session.scalars(query)))


def due(session: Session, today: date) -> Sequence[SessionRow]:
    """The sessions of today or earlier that are not over, the earliest first."""
    query = (
        select(CouncilSession)
        .where(
            CouncilSession.deleted_at.is_(None),
            CouncilSession.state.in_(OPEN),
            CouncilSession.held_on <= today,
        )
        .order_by(CouncilSession.held_on, CouncilSession.starts_at)
    )
    return _rows(session, list(session.scalars(query)))


def _rows(session: Session, found: Sequence[CouncilSession]) -> Sequence[SessionRow]:
    query = select(AgendaItem.session_id, AgendaItem.id).where(
        AgendaItem.session_id.in_([each.id for each in found]), AgendaItem.deleted_at.is_(None)
    )
    owner = {item: of for of, item in session.execute(query)}
    voted = [
        owner[item]
        for item in session.scalars(
            select(CouncilVote.item_id).where(CouncilVote.item_id.in_(list(owner))).distinct()
        )
    ]
    listed = list(owner.values())
    return [
        SessionRow(
            each.id,
            each.year,
            each.number,
            each.title,
            each.held_on,
            each.starts_at,
            each.place,
            each.state,
            listed.count(each.id),
            voted.count(each.id),
        )
        for each in found
    ]


def record_ids(session: Session, session_id: UUID) -> list[UUID]:
    """A session and every record that belongs to it, for its history."""
    found = [session_id]
    items = session.scalars(select(AgendaItem.id).where(AgendaItem.session_id == session_id)).all()
    found += items
    for kind in (Attendance, MinutesSection):
        found += session.scalars(select(kind.id).where(kind.session_id == session_id)).all()
    for owned in (CouncilVote, ConflictOfInterest):
        found += session.scalars(select(owned.id).where(owned.item_id.in_(items))).all()
    return found
