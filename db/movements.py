"""Emulation movements: what is launched, who registers, how far it comes, what is learned of it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import SORTED, Record
from db.subjects import SubjectKind


class MovementState(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"  # waits for the chairman's approval
    ISSUED = "issued"  # the plan has its number and day
    LAUNCHED = "launched"
    REGISTERING = "registering"
    RUNNING = "running"
    SUMMED_UP = "summed_up"  # the final review has been held
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Movement(Record):
    """One movement, launched by this office or sent down by its superior.

    work_fields, strata and villages: whom it is meant for, one code or name a line; no village
    means the whole unit. sent_by: the superior that sent it down, "" for a movement of one's own.
    """

    __tablename__ = "movement"
    __table_args__ = (
        Index("ix_movement_number", "number", "id"),
        Index("ix_movement_state", "state", "number", "id"),
        CheckConstraint("form IN ('regular', 'thematic')", name="form"),
        CheckConstraint(
            "launch_level IN ('nation', 'ministry', 'province', 'district', 'cluster', 'commune', "
            "'unit')",
            name="launch_level",
        ),
        CheckConstraint("starts_on <= ends_on", name="span"),
        CheckConstraint("interim_months >= 0", name="interim"),
    )

    number: Mapped[int]  # shown as PT-0007, counted by the office
    name: Mapped[str]
    slogan: Mapped[str] = mapped_column(default="")  # the words that people remember
    objective: Mapped[str] = mapped_column(default="")
    audience: Mapped[str] = mapped_column(default="")  # who takes part, in words
    measures: Mapped[str] = mapped_column(default="")  # how it is carried out
    form: Mapped[str] = mapped_column(default="thematic")
    launch_level: Mapped[str] = mapped_column(default="commune")
    launched_by: Mapped[str] = mapped_column(default="")
    work_fields: Mapped[str] = mapped_column(default="")
    strata: Mapped[str] = mapped_column(default="")
    villages: Mapped[str] = mapped_column(default="")
    state: Mapped[MovementState] = mapped_column(default=MovementState.DRAFT)
    plan_symbol: Mapped[str] = mapped_column(default="")  # 15/KH-UBND
    plan_on: Mapped[date | None]
    launched_on: Mapped[date | None]
    launch_event: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    interim_months: Mapped[int] = mapped_column(default=0)  # months from review to review; 0: none
    expected_awards: Mapped[str] = mapped_column(default="")
    greets: Mapped[str] = mapped_column(default="")  # the congress or anniversary it greets
    greets_on: Mapped[date | None]
    parent_id: Mapped[UUID | None] = mapped_column(index=True)  # the superior's, that it answers
    sent_by: Mapped[str] = mapped_column(default="")
    sent_on: Mapped[date | None]


class MovementCriterion(Record):
    """What is to be reached, and how a villager sees for themselves whether it is."""

    __tablename__ = "movement_criterion"
    __table_args__ = (CheckConstraint("kind IN ('at_least', 'at_most', 'yes_no')", name="kind"),)

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    rank: Mapped[int]  # its order in the list
    name: Mapped[str]
    kind: Mapped[str]
    unit: Mapped[str] = mapped_column(default="")  # hộ, %, km; "" of a yes or no
    threshold: Mapped[Decimal | None]
    how_checked: Mapped[str]


class MovementRegistration(Record):
    """Somebody who takes part: a person, household, collective or enterprise.

    What the coverage counts by is kept as it was on the day of registering, whether the register
    of subjects knows them (subject_id) or they only stand on a hamlet's paper list.
    """

    __tablename__ = "movement_registration"
    __table_args__ = (
        Index("ix_movement_registration_order", "movement_id", "sort_key", "id"),
        Index(  # all that the coverage reads, so that it never goes to the rows
            "ix_movement_registration_coverage",
            "movement_id",
            "village",
            "kind",
            "labour_role",
            "sex",
            "ethnic_code",
            "birth_year",
            "people",
            "stratum",
            "deleted_at",
        ),
        CheckConstraint("people > 0", name="people"),
    )

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"))
    subject_id: Mapped[UUID | None] = mapped_column(ForeignKey("subject.id"), index=True)
    kind: Mapped[SubjectKind] = mapped_column(default=SubjectKind.INDIVIDUAL)
    full_name: Mapped[str]
    village: Mapped[str] = mapped_column(default="")
    people: Mapped[int] = mapped_column(default=1)  # how many stand behind it
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    ethnic_code: Mapped[str | None]
    labour_role: Mapped[str | None]
    stratum: Mapped[str] = mapped_column(default="")  # code of the one that their list is of
    pledge: Mapped[str] = mapped_column(default="")  # what they promise
    registered_on: Mapped[date] = mapped_column(index=True)
    on_paper: Mapped[bool] = mapped_column(default=False)  # typed from a hamlet's list
    sort_key: Mapped[str] = mapped_column(default="", info=SORTED)


class MovementPact(Record):
    """A pact (giao ước thi đua) that units have signed with one another."""

    __tablename__ = "movement_pact"

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    signed_on: Mapped[date]
    parties: Mapped[str]  # one a line
    pledge: Mapped[str]


class MovementPoint(Record):
    """A number of one criterion on one day: what is to be reached by then, or what was found."""

    __tablename__ = "movement_point"
    __table_args__ = (
        Index("ix_movement_point_day", "criterion_id", "measured_on"),
        CheckConstraint("kind IN ('target', 'result')", name="kind"),
    )

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    criterion_id: Mapped[UUID] = mapped_column(ForeignKey("movement_criterion.id"))
    kind: Mapped[str]
    measured_on: Mapped[date]
    value: Mapped[Decimal]  # of a yes or no: 1 or 0
    source: Mapped[str] = mapped_column(default="")  # who counted, or where it stands


class MovementInspection(Record):
    """What an inspection found, what is to be put right by when, and when it was."""

    __tablename__ = "movement_inspection"
    __table_args__ = (CheckConstraint("inspected_on <= fixed_on", name="fixed"),)

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    inspected_on: Mapped[date]
    inspector: Mapped[str]
    village: Mapped[str] = mapped_column(default="")
    findings: Mapped[str]
    to_fix: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    fixed_on: Mapped[date | None]


class MovementReview(Record):
    """An interim or the final review: what came of it, and the lessons."""

    __tablename__ = "movement_review"
    __table_args__ = (
        CheckConstraint("kind IN ('interim', 'final')", name="kind"),
        CheckConstraint("cost >= 0", name="cost"),
    )

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    kind: Mapped[str]
    due_on: Mapped[date | None]  # the planned day that it answers
    held_on: Mapped[date]
    symbol: Mapped[str] = mapped_column(default="")  # of the report
    summary: Mapped[str]
    lessons: Mapped[str] = mapped_column(default="")
    cost: Mapped[int | None]  # đồng


class MovementChange(Record):
    """A decision to extend or to cancel a movement, with its reason and day."""

    __tablename__ = "movement_change"
    __table_args__ = (
        CheckConstraint("kind IN ('extended', 'cancelled')", name="kind"),
        CheckConstraint("(kind = 'extended') = (ends_on IS NOT NULL)", name="ends"),
    )

    movement_id: Mapped[UUID] = mapped_column(ForeignKey("movement.id"), index=True)
    kind: Mapped[str]
    decided_on: Mapped[date]
    symbol: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]
    former_state: Mapped[MovementState]
    former_ends_on: Mapped[date | None]
    ends_on: Mapped[date | None]  # the new last day
