"""Exemplars: people and groups worth following, and how far their story has come."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class ExemplarStage(StrEnum):
    DETECT = "detect"
    FOSTER = "foster"
    SUM_UP = "sum_up"
    REPLICATE = "replicate"


class Exemplar(Record):
    """One story of one subject. Publishing it needs the subject's consent, a fact with its date."""

    __tablename__ = "exemplar"
    __table_args__ = (Index("ix_exemplar_number", "number", "id"),)

    number: Mapped[int]  # shown as ĐH-0061, counted by the office
    subject_id: Mapped[UUID] = mapped_column(ForeignKey("subject.id"), index=True)
    field: Mapped[str] = mapped_column(default="")  # lĩnh vực
    movement: Mapped[str] = mapped_column(default="")  # its name, as it was written down
    movement_id: Mapped[UUID | None] = mapped_column(index=True)
    summary: Mapped[str] = mapped_column(default="")  # one sentence on what they did
    story: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")  # who told of it
    stage: Mapped[ExemplarStage] = mapped_column(default=ExemplarStage.DETECT)
    detected_on: Mapped[date | None]
    fostered_on: Mapped[date | None]
    summed_up_on: Mapped[date | None]
    replicated_on: Mapped[date | None]
    consent_on: Mapped[date | None]
    consent_attachment_id: Mapped[UUID | None]
    photo_id: Mapped[UUID | None]  # an attachment of kind "photo"
