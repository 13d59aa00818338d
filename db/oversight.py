"""Inspections and supervision, complaints and denunciations, what somebody said of a signal.

Of a denunciation only its course travels; the rest stays sealed on this machine.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Record


class Complaint(Record):
    """A complaint or denunciation about an award or a dossier, and how it ended.

    Of a denunciation neither the denouncer nor what they wrote stands here: see SealedWords.
    """

    __tablename__ = "complaint"
    __table_args__ = (
        Index("ix_complaint_number", "year", "number"),
        CheckConstraint("kind IN ('complaint', 'denunciation')", name="kind"),
        CheckConstraint("received_on <= due_on", name="due"),
    )

    year: Mapped[int]
    number: Mapped[int]
    kind: Mapped[str]
    register_entry_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("register_entry.id"), index=True
    )
    nomination_id: Mapped[UUID | None] = mapped_column(ForeignKey("nomination.id"), index=True)
    complainant: Mapped[str] = mapped_column(default="")  # of a complaint only
    matter: Mapped[str] = mapped_column(default="")  # of a complaint only
    received_on: Mapped[date]
    due_on: Mapped[date]
    extended_because: Mapped[str] = mapped_column(default="")
    suspends: Mapped[bool] = mapped_column(default=False)  # the handing over waits
    result: Mapped[str | None]  # upheld, partly, rejected, withdrawn
    result_words: Mapped[str] = mapped_column(default="")
    result_symbol: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None]


class SealedWords(Base):
    """What only named accounts of this machine may read. Never journaled, never in a package."""

    __tablename__ = "sealed_words"

    owner_id: Mapped[UUID] = mapped_column(primary_key=True)  # the complaint
    readers: Mapped[str]  # logins, one a line
    informant: Mapped[str]
    words: Mapped[str]


class Inspection(Record):
    """An inspection, or a supervision by the Front: planned, made in visits, concluded."""

    __tablename__ = "inspection"
    __table_args__ = (
        CheckConstraint("kind IN ('inspection', 'supervision')", name="kind"),
        CheckConstraint("(concluded_on IS NULL) = (conclusion = '')", name="conclusion"),
    )

    kind: Mapped[str]
    title: Mapped[str]
    led_by: Mapped[str]
    looked_at: Mapped[str] = mapped_column(default="")  # units, hamlets, papers
    planned_on: Mapped[date]  # when the first visit is to be
    plan_symbol: Mapped[str] = mapped_column(default="")
    concluded_on: Mapped[date | None]
    conclusion: Mapped[str] = mapped_column(default="")
    conclusion_symbol: Mapped[str] = mapped_column(default="")


class InspectionVisit(Record):
    """One day on the spot."""

    __tablename__ = "inspection_visit"

    inspection_id: Mapped[UUID] = mapped_column(ForeignKey("inspection.id"), index=True)
    visited_on: Mapped[date]
    place: Mapped[str]
    met: Mapped[str] = mapped_column(default="")  # who was there
    words: Mapped[str] = mapped_column(default="")


class Finding(Record):
    """What is to be put right, by whom and when; and what shows that it was."""

    __tablename__ = "inspection_finding"
    __table_args__ = (
        Index("ix_inspection_finding_open", "fixed_on", "due_on"),
        CheckConstraint("(fixed_on IS NULL) = (proof = '')", name="proof"),
        CheckConstraint("found_on <= fixed_on", name="fixed"),
        CheckConstraint("found_on <= due_on", name="due"),
    )

    inspection_id: Mapped[UUID] = mapped_column(ForeignKey("inspection.id"), index=True)
    found_on: Mapped[date]
    words: Mapped[str]
    responsible: Mapped[str]
    due_on: Mapped[date]
    fixed_on: Mapped[date | None]
    proof: Mapped[str] = mapped_column(default="")


class SignalReview(Record):
    """Somebody has looked at a signal, and why it may stand as it is.

    signal: its kind and the SHA-256 of what was behind it; another record behind it asks again.
    """

    __tablename__ = "signal_review"

    signal: Mapped[str] = mapped_column(index=True)
    sentence: Mapped[str]  # as it read when it was looked at
    reason: Mapped[str]
    seen_on: Mapped[date]
    seen_by: Mapped[str]
