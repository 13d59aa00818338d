"""Complaints and denunciations: what travels, and what stays sealed on this machine."""

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
