"""Exemplars: people, groups and models worth following, and what became of each on its way.

What was said, checked or agreed to on a day is written once. A plan (a milestone, a place that
copies a model, a published pack) is an ordinary record: its empty columns are filled later.
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record

WRITTEN_ONCE = {"info": {"append_only": True}}


class ExemplarStage(StrEnum):
    DETECT = "detect"
    FOSTER = "foster"
    SUM_UP = "sum_up"
    REPLICATE = "replicate"


class Exemplar(Record):
    """One story of one subject. Publishing it needs the subject's consent, a fact with its date.

    A model or good practice has a name of its own beside the name of whoever does it.
    """

    __tablename__ = "exemplar"
    __table_args__ = (
        Index("ix_exemplar_number", "number", "id"),
        Index("ix_exemplar_next_visit_on", "next_visit_on"),
    )

    number: Mapped[int]  # shown as ĐH-0061, counted by the office
    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    field: Mapped[str] = mapped_column(default="")  # lĩnh vực
    movement: Mapped[str] = mapped_column(default="")  # its name, as it was written down
    movement_id: Mapped[UUID | None] = mapped_column(index=True)
    summary: Mapped[str] = mapped_column(default="")  # one sentence on what they did
    story: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")  # who told of it
    source_kind: Mapped[str] = mapped_column(
        default=""
    )  # citizen, hamlet, front, press, inspection
    model_name: Mapped[str] = mapped_column(default="")  # "" for the story of a person or group
    mentor: Mapped[str] = mapped_column(default="")  # who accompanies it
    stage: Mapped[ExemplarStage] = mapped_column(default=ExemplarStage.DETECT)
    detected_on: Mapped[date | None]
    fostered_on: Mapped[date | None]
    summed_up_on: Mapped[date | None]
    replicated_on: Mapped[date | None]
    consent_on: Mapped[date | None]
    consent_attachment_id: Mapped[UUID | None]
    photo_id: Mapped[UUID | None]  # an attachment of kind "photo"
    criteria_set_id: Mapped[UUID | None]
    next_visit_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]  # no longer an exemplar
    withdrawn_because: Mapped[str] = mapped_column(default="")


class ExemplarTag(Record):
    """What an exemplar is counted under: woman, youth, brave act …; app/exemplars/tags.py."""

    __tablename__ = "exemplar_tag"
    __table_args__ = (Index("ix_exemplar_tag_tag", "tag", "exemplar_id"),)

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    tag: Mapped[str]


class CriteriaSet(Record):
    """What an office looks at in exemplars of a field or a place; empty is any."""

    __tablename__ = "exemplar_criteria_set"

    name: Mapped[str]
    field: Mapped[str] = mapped_column(default="")
    village: Mapped[str] = mapped_column(default="")


class ExemplarCriterion(Record):
    """One line of a criteria set."""

    __tablename__ = "exemplar_criterion"

    criteria_set_id: Mapped[UUID] = mapped_column(
        ForeignKey("exemplar_criteria_set.id"), index=True
    )
    place: Mapped[int]  # order in the set
    words: Mapped[str]


class CriterionMark(Record):
    """How an exemplar stands to one criterion, and the fact that shows it."""

    __tablename__ = "exemplar_criterion_mark"

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    criterion_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar_criterion.id"))
    words: Mapped[str]  # the criterion as it read then
    is_met: Mapped[bool]
    evidence: Mapped[str] = mapped_column(default="")
    marked_on: Mapped[date]


class ExemplarCheck(Record):
    """The facts of a story checked on the spot. The newest check counts."""

    __tablename__ = "exemplar_check"
    __table_args__ = (WRITTEN_ONCE,)

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    checked_on: Mapped[date]
    checked_by: Mapped[str]
    asked: Mapped[str]  # who was asked: the hamlet, neighbours, the unit
    is_true: Mapped[bool]
    words: Mapped[str]


class ExemplarMilestone(Record):
    """A step of the plan that fosters an exemplar."""

    __tablename__ = "exemplar_milestone"

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    words: Mapped[str]
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    evidence: Mapped[str] = mapped_column(default="")


class ExemplarVisit(Record):
    """What was found on the spot. yearly: whether it still deserves to be followed."""

    __tablename__ = "exemplar_visit"
    __table_args__ = (
        CheckConstraint("kind IN ('visit', 'training', 'yearly')", name="kind"),
        CheckConstraint("(kind = 'yearly') = (still_stands IS NOT NULL)", name="yearly"),
    )

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    kind: Mapped[str]
    visited_on: Mapped[date]
    visited_by: Mapped[str]
    words: Mapped[str]
    still_stands: Mapped[bool | None]


class Replication(Record):
    """A place that does as the exemplar did; parent_id: the place it was learnt from, if another.

    effect: figures in words ("46/52 hộ đủ nước").
    """

    __tablename__ = "exemplar_replication"
    __table_args__ = (CheckConstraint("reached >= 0", name="reached"),)

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("exemplar_replication.id"))
    unit_name: Mapped[str]
    started_on: Mapped[date]
    reached: Mapped[int | None]  # households or people
    effect: Mapped[str] = mapped_column(default="")
    stopped_on: Mapped[date | None]


class ConsentEvent(Record):
    """The subject agreed to be published, or no longer does. The last event counts."""

    __tablename__ = "exemplar_consent"
    __table_args__ = (CheckConstraint("kind IN ('given', 'withdrawn')", name="kind"), WRITTEN_ONCE)

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    kind: Mapped[str]
    happened_on: Mapped[date]
    given_by: Mapped[str]  # who signed: the subject, or who speaks for it
    attachment_id: Mapped[UUID | None]
    words: Mapped[str] = mapped_column(default="")


class Publication(Record):
    """A pack that went out, once per exemplar in it. formats: codes, one a line."""

    __tablename__ = "exemplar_publication"

    exemplar_id: Mapped[UUID] = mapped_column(ForeignKey("exemplar.id"), index=True)
    formats: Mapped[str]
    went_to: Mapped[str]  # where it is read, heard or hung
    published_on: Mapped[date]
    published_by: Mapped[str]
    folder: Mapped[str]  # name of the folder that was saved
    recalled_on: Mapped[date | None]  # taken down after the consent was withdrawn
    recalled_words: Mapped[str] = mapped_column(default="")
