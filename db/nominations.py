"""Nominations: one subject put forward for one award, from the draft to the presentation."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import LOCAL, Record


class NominationStep(StrEnum):
    DRAFTING = "drafting"
    APPRAISAL = "appraisal"
    AWAITING_COUNCIL = "awaiting_council"
    AWAITING_SIGNATURE = "awaiting_signature"
    AWAITING_PRINT = "awaiting_print"
    PRESENTED = "presented"
    RETURNED = "returned"
    FORWARDED = "forwarded"  # at the superior, whose award it is
    # Ends of the way that are no award:
    WITHDRAWN = "withdrawn"
    NOT_ELIGIBLE = "not_eligible"
    NOT_PASSED = "not_passed"
    REFUSED = "refused"
    OVERDUE = "overdue"


class Nomination(Record):
    """A dossier. From the decision on, what was decided is frozen in the register entry."""

    __tablename__ = "nomination"
    __table_args__ = (
        Index("ix_nomination_number", "number", "id"),
        Index("ix_nomination_due", "due_on", "number", "id"),
        Index("ix_nomination_name", "name_key", "id"),
        Index("ix_nomination_step", "step", "number", "id"),
        Index("ix_nomination_step_due", "step", "due_on", "number", "id"),
        Index("ix_nomination_step_name", "step", "name_key", "id"),
        Index("ix_nomination_award", "award_code", "number", "id"),
        Index("ix_nomination_award_due", "award_code", "due_on", "number", "id"),
        Index("ix_nomination_award_name", "award_code", "name_key", "id"),
        Index("ix_nomination_award_step", "award_code", "step", "number", "id"),
        # On the server such indexes are as small, by their migration: saying so here would load
        # that server's dialects at every start of the program.
        Index(  # small: counting a million dossiers by step or award reads no dossier
            "ix_nomination_count",
            "step",
            "step_since",
            "verdict",
            "due_on",
            "award_code",
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index(  # the few dossiers whose kind of deed is written down
            "ix_nomination_deed",
            "deed_kind",
            "id",
            sqlite_where=text("deed_kind <> ''"),
        ),
        Index(  # titles proposed in a period
            "ix_nomination_begun",
            "award_code",
            "deleted_at",
            "received_on",
            "created_at",
            "subject_id",
            "id",
        ),
        CheckConstraint("period_from <= period_to", name="period"),
    )

    number: Mapped[int]  # shown as HS-0147, counted by the office
    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    exemplar_id: Mapped[UUID | None] = mapped_column(index=True)
    origin_id: Mapped[UUID | None] = mapped_column(index=True)  # the dossier it goes on from
    award_code: Mapped[str]
    commendation_type: Mapped[str] = mapped_column(default="CONG_TRANG")
    procedure: Mapped[str] = mapped_column(default="DAY_DU")  # or DON_GIAN
    movement: Mapped[str] = mapped_column(default="")  # its name, as it was written down
    movement_id: Mapped[UUID | None] = mapped_column(index=True)
    source: Mapped[str] = mapped_column(default="")
    period_from: Mapped[str | None]  # month as YYYY-MM
    period_to: Mapped[str | None]
    citation: Mapped[str] = mapped_column(default="")  # the words on the certificate
    report: Mapped[str] = mapped_column(default="")
    ground: Mapped[str | None]  # movement, exceptional, merit
    deed_kind: Mapped[str] = mapped_column(default="")  # initiative, brave_act, …; "" unsaid
    rating: Mapped[str | None]  # excellent, good, completed, failed
    discipline: Mapped[str | None]  # none, or a code such as CANH_CAO
    step: Mapped[NominationStep] = mapped_column(default=NominationStep.DRAFTING)
    step_since: Mapped[date]
    due_on: Mapped[date | None]
    received_on: Mapped[date | None]  # for appraisal; selects the rule set
    returned_because: Mapped[str] = mapped_column(default="")
    verdict: Mapped[str] = mapped_column(default="unchecked", info=LOCAL)
    missing_count: Mapped[int] = mapped_column(default=0, info=LOCAL)
    # the subject's sort key, kept in step by the database itself (db/ddl.follow_names)
    name_key: Mapped[str] = mapped_column(default="", info=LOCAL)


class ConditionNote(Record):
    """What a person said of one condition: a confirmation or an overruling, with the reason."""

    __tablename__ = "condition_note"
    __table_args__ = (
        CheckConstraint("kind IN ('confirmed', 'overruled', 'refuted')", name="kind"),
        {"info": {"append_only": True}},
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    condition: Mapped[str]  # code of the condition
    kind: Mapped[str]
    said_by: Mapped[str]
    said_on: Mapped[date]
    words: Mapped[str]


class CouncilResult(Record):
    """The numbers of the council's vote on one nomination. A secret ballot has nothing more."""

    __tablename__ = "council_result"
    __table_args__ = (
        CheckConstraint("votes_for + votes_against <= ballots_valid", name="votes"),
        CheckConstraint("ballots_valid <= ballots_issued", name="ballots"),
        CheckConstraint("present <= members", name="present"),
        {"info": {"append_only": True}},
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    held_on: Mapped[date]
    members: Mapped[int]
    present: Mapped[int]
    ballots_issued: Mapped[int]
    ballots_valid: Mapped[int]
    votes_for: Mapped[int]
    votes_against: Mapped[int]
    passed: Mapped[bool]
    rule: Mapped[str]  # threshold and base that were applied, in words
