"""The register of those who may be honoured, and what is known of each over the years."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import FOLDED, SORTED, Record


class SubjectKind(StrEnum):
    INDIVIDUAL = "individual"
    COLLECTIVE = "collective"
    HOUSEHOLD = "household"
    ENTERPRISE = "enterprise"


class Subject(Record):
    """A person, collective, household or enterprise.

    full_name is authoritative; its parts only serve sorting and letters. A partial birth date
    keeps its precision: a missing month or day stays empty.
    """

    __tablename__ = "subject"
    __table_args__ = (
        CheckConstraint("birth_month IS NOT NULL OR birth_day IS NULL", name="birth_precision"),
        Index("ix_subject_order", "sort_key", "id"),
        Index("ix_subject_unit", "unit_code", "unit_valid_from"),
        Index("ix_subject_kind", "kind", "village", "deleted_at", "created_at", "id"),
    )

    kind: Mapped[SubjectKind] = mapped_column(default=SubjectKind.INDIVIDUAL)
    full_name: Mapped[str]
    family_name: Mapped[str | None]
    middle_name: Mapped[str | None]
    given_name: Mapped[str | None]
    sex: Mapped[str | None]  # male, female, or unknown
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    personal_id: Mapped[str | None] = mapped_column(index=True)  # who is written down twice
    personal_id_type: Mapped[str | None]  # CCCD (12 digits) or CMND (9)
    ethnic_code: Mapped[str | None]
    labour_role: Mapped[str | None]  # a key of LABOUR_ROLES
    position: Mapped[str] = mapped_column(default="")  # work and organisation, as people say it
    unit_code: Mapped[str | None]
    unit_valid_from: Mapped[date | None]
    village: Mapped[str] = mapped_column(default="")
    member_count: Mapped[int | None]  # people of a collective or household
    head_name: Mapped[str] = mapped_column(default="")  # chủ hộ, or who leads the collective
    note: Mapped[str] = mapped_column(default="")
    died_on: Mapped[date | None]  # of a person: from that day on an award is posthumous
    abroad: Mapped[str] = mapped_column(default="")  # foreign, overseas (Vietnamese), or ""
    search_text: Mapped[str] = mapped_column(default="", info=FOLDED)
    sort_key: Mapped[str] = mapped_column(default="", info=SORTED)


class Membership(Record):
    """A person in a collective, household or enterprise, both days inclusive."""

    __tablename__ = "membership"
    __table_args__ = (CheckConstraint("joined_on <= left_on", name="span"),)

    collective_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    role: Mapped[str] = mapped_column(default="")
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]


class YearlyRating(Record):
    """How a subject's work of one year was rated by whoever manages it."""

    __tablename__ = "yearly_rating"
    __table_args__ = (Index("ix_yearly_rating_year", "subject_id", "year"),)

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"))
    year: Mapped[int]  # of a school year the one in which it ends
    rating: Mapped[str]  # excellent, good, completed, failed
    symbol: Mapped[str] = mapped_column(default="")  # the document that says so


class Initiative(Record):
    """An initiative or research work of a subject, recognised at some level."""

    __tablename__ = "initiative"
    __table_args__ = (CheckConstraint("level IN ('base', 'province', 'nation')", name="level"),)

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default="initiative")  # or research
    year: Mapped[int]
    level: Mapped[str]
    symbol: Mapped[str] = mapped_column(default="")
    recognised_on: Mapped[date | None]


class Discipline(Record):
    """A disciplinary measure against a subject."""

    __tablename__ = "discipline"

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    level: Mapped[str]  # KHIEN_TRACH, CANH_CAO, NANG_HON
    decided_on: Mapped[date]
    ended_on: Mapped[date | None]
    symbol: Mapped[str] = mapped_column(default="")


class PastAward(Record):
    """An award that this office did not decide here: copied from paper, or told by its giver."""

    __tablename__ = "past_award"

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    award_code: Mapped[str]
    year: Mapped[int]  # of the achievement
    period_from: Mapped[str | None]  # month as YYYY-MM
    period_to: Mapped[str | None]
    citation: Mapped[str] = mapped_column(default="")
    symbol: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]
    authority: Mapped[str] = mapped_column(default="")
    unit_name: Mapped[str] = mapped_column(default="")  # as the unit was called then
    source: Mapped[str] = mapped_column(default="paper")  # paper, superior, or unit


class Transfer(Record):
    """A subject's move between units. What it was given before stays under the unit of the time."""

    __tablename__ = "transfer"

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    moved_on: Mapped[date]
    from_unit_code: Mapped[str | None]
    from_unit_valid_from: Mapped[date | None]
    from_place: Mapped[str] = mapped_column(default="")  # organisation and work, in words
    to_unit_code: Mapped[str | None]
    to_unit_valid_from: Mapped[date | None]
    to_place: Mapped[str] = mapped_column(default="")
    opinion: Mapped[str] = mapped_column(default="")  # what the former unit said of the person


class HeldPost(Record):
    """A post that a person held, from one month to another, both counted; or holds still."""

    __tablename__ = "held_post"
    __table_args__ = (CheckConstraint("from_month <= to_month", name="span"),)

    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    title: Mapped[str]
    place: Mapped[str] = mapped_column(default="")  # where, as the place was called then
    level: Mapped[str]  # a code of the catalogue's post_levels
    from_month: Mapped[str]  # as YYYY-MM
    to_month: Mapped[str | None]
    symbol: Mapped[str] = mapped_column(default="")  # the decision that gave the post


class SameAs(Record):
    """A person's statement that two records are one subject. Both stay; deleting it undoes it."""

    __tablename__ = "same_as"
    __table_args__ = (CheckConstraint("first_id <> second_id", name="two"),)

    first_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    second_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    is_same: Mapped[bool]  # False: looked at, and they are two
    said_by: Mapped[str]
    said_on: Mapped[date]
    words: Mapped[str] = mapped_column(default="")
