"""The council: its members with their terms, its sessions, who came, what was put to the vote.

Of a ballot only totals are stored. No table here joins a member to a vote, and none may.
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class SessionState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    ADJOURNED = "adjourned"  # goes on another day, in the session that names this one
    CLOSED = "closed"  # frozen: its results are recorded


class Council(Record):
    """A council as one decision founded it, or the leaders who decide together without one."""

    __tablename__ = "council"
    __table_args__ = (
        CheckConstraint("kind IN ('HOI_DONG_TDKT', 'TAP_THE_LANH_DAO')", name="kind"),
    )

    kind: Mapped[str] = mapped_column(default="HOI_DONG_TDKT")
    name: Mapped[str]
    founded_by: Mapped[str] = mapped_column(default="")  # number of the founding decision
    founded_on: Mapped[date | None]


class CouncilMember(Record):
    """A person's seat for a term. A change of role or post ends one term and begins another."""

    __tablename__ = "council_member"
    __table_args__ = (
        CheckConstraint(
            "role IN ('chairman', 'vice_chairman', 'secretary', 'member')", name="role"
        ),
        CheckConstraint("from_on <= to_on", name="term"),
    )

    council_id: Mapped[UUID] = mapped_column(ForeignKey("council.id"), index=True)
    full_name: Mapped[str]
    honorific: Mapped[str] = mapped_column(default="")  # ông, bà
    role: Mapped[str] = mapped_column(default="member")
    position: Mapped[str] = mapped_column(default="")  # Chủ tịch Hội Nông dân
    organisation: Mapped[str] = mapped_column(default="")
    substitute: Mapped[str] = mapped_column(default="")  # who usually comes instead
    place: Mapped[int] = mapped_column(default=0)  # in the list
    from_on: Mapped[date]
    to_on: Mapped[date | None]  # the last day, inclusive


class CouncilSession(Record):
    """One meeting on one day. A meeting that goes on another day is a session that continues it."""

    __tablename__ = "council_session"
    __table_args__ = (
        Index("ix_council_session_number", "year", "number", "id"),
        Index("ix_council_session_held_on", "held_on", "id"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("ballot IN ('secret', 'hands')", name="ballot"),
        CheckConstraint("kind IN ('regular', 'extraordinary')", name="kind"),
    )

    council_id: Mapped[UUID] = mapped_column(ForeignKey("council.id"), index=True)
    year: Mapped[int]
    number: Mapped[int]  # in the year
    kind: Mapped[str] = mapped_column(default="regular")
    title: Mapped[str]
    held_on: Mapped[date]
    starts_at: Mapped[str]  # 14:00
    ends_at: Mapped[str] = mapped_column(default="")  # as the minutes say
    place: Mapped[str]
    ballot: Mapped[str] = mapped_column(default="secret")  # how is voted where the rule leaves it
    typed_twice: Mapped[bool] = mapped_column(default=True)
    chair_id: Mapped[UUID | None] = mapped_column(ForeignKey("council_member.id"))
    secretary_id: Mapped[UUID | None] = mapped_column(ForeignKey("council_member.id"))
    tellers: Mapped[str] = mapped_column(default="")  # one name per line
    continues_id: Mapped[UUID | None] = mapped_column(ForeignKey("council_session.id"), index=True)
    state: Mapped[SessionState] = mapped_column(default=SessionState.PLANNED)


class Attendance(Record):
    """Whether one member came to one session, and why not."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index("ix_attendance_member", "session_id", "member_id"),
        CheckConstraint("state IN ('present', 'absent', 'substitute', 'written')", name="state"),
    )

    session_id: Mapped[UUID] = mapped_column(ForeignKey("council_session.id"))
    member_id: Mapped[UUID] = mapped_column(ForeignKey("council_member.id"), index=True)
    state: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    substitute: Mapped[str] = mapped_column(default="")  # who came instead


class AgendaItem(Record):
    """A dossier put before a session."""

    __tablename__ = "agenda_item"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("council_session.id"), index=True)
    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    place: Mapped[int]  # the order in which it is heard
    remarks: Mapped[str] = mapped_column(default="")  # discussion, other opinions, unnamed
    lower_award: Mapped[str] = mapped_column(default="")  # code proposed where it does not carry


class ConflictOfInterest(Record):
    """A member who may not vote on an item: the nominee, or a relative."""

    __tablename__ = "conflict_of_interest"

    item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("council_member.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")


class CouncilVote(Record):
    """The totals that were read out for one item, as they were typed once.

    typing: 1, or 2 where they were typed again and came out the same. The last of each counts.
    """

    __tablename__ = "council_vote"
    __table_args__ = (
        CheckConstraint("typing IN (1, 2)", name="typing"),
        CheckConstraint("collected <= issued", name="collected"),
        CheckConstraint(
            "invalid + votes_for + votes_against + abstained = collected", name="ballots"
        ),
        {"info": {"append_only": True}},
    )

    item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    typing: Mapped[int]
    members: Mapped[int]
    present: Mapped[int]
    written: Mapped[int]  # written opinions among the ballots
    conflicted: Mapped[int]  # members who may not vote on this item
    conflicted_present: Mapped[int]
    issued: Mapped[int]
    collected: Mapped[int]
    invalid: Mapped[int]
    votes_for: Mapped[int]
    votes_against: Mapped[int]
    abstained: Mapped[int]


class MinutesSection(Record):
    """A part of the minutes that the secretary has written otherwise than the program.

    generated: what the program had written then, to tell whether the figures have moved since.
    """

    __tablename__ = "minutes_section"
    __table_args__ = (Index("ix_minutes_section_session", "session_id", "section"),)

    session_id: Mapped[UUID] = mapped_column(ForeignKey("council_session.id"))
    section: Mapped[str]  # opening, content, results, conclusion
    words: Mapped[str]
    generated: Mapped[str]
