"""Print runs, what became of each sheet, and the ready-made blanks: written once, never changed."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record

WRITTEN_ONCE = {"info": {"append_only": True}}


class PrintRun(Record):
    """Sheets that were meant to be printed. Nothing is printed until a clerk has looked."""

    __tablename__ = "print_run"
    __table_args__ = (CheckConstraint("mode IN ('full', 'overprint')", name="mode"), WRITTEN_ONCE)

    decision_id: Mapped[UUID] = mapped_column(ForeignKey("decision.id"), index=True)
    mode: Mapped[str]
    printer: Mapped[str] = mapped_column(default="")
    tray: Mapped[str] = mapped_column(default="")
    certificates: Mapped[str]  # their ids in the order of printing, one a line
    blank: Mapped[str] = mapped_column(default="")  # the kind of blank, "" for none of the book
    serials: Mapped[str] = mapped_column(default="")  # of the blanks, one a line, "" for none
    reason: Mapped[str] = mapped_column(default="")  # of printing again
    started_at: Mapped[datetime]


class SheetOutcome(Record):
    """What a clerk saw of one sheet of a run: it came out well, it is spoiled, it did not come."""

    __tablename__ = "sheet_outcome"
    __table_args__ = (
        CheckConstraint("outcome IN ('good', 'spoiled', 'missing')", name="outcome"),
        CheckConstraint("place > 0", name="place"),
        WRITTEN_ONCE,
    )

    run_id: Mapped[UUID] = mapped_column(ForeignKey("print_run.id"), index=True)
    certificate_id: Mapped[UUID] = mapped_column(ForeignKey("certificate.id"), index=True)
    place: Mapped[int]  # in the run, from 1
    outcome: Mapped[str]
    serial: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime]


class BlankMovement(Record):
    """Blanks that came in or went. A wrong one is reversed by another, never edited."""

    __tablename__ = "blank_movement"
    __table_args__ = (
        CheckConstraint("kind IN ('received', 'used', 'spoiled', 'returned')", name="kind"),
        CheckConstraint("sheets > 0", name="sheets"),
        WRITTEN_ONCE,
    )

    happened_on: Mapped[date]
    blank: Mapped[str] = mapped_column(index=True)  # the kind: "Phôi Giấy khen A4"
    kind: Mapped[str]
    sheets: Mapped[int]
    first_serial: Mapped[str] = mapped_column(default="")  # of consecutive ones
    words: Mapped[str] = mapped_column(default="")
    run_id: Mapped[UUID | None] = mapped_column(ForeignKey("print_run.id"), index=True)
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("blank_movement.id"))
