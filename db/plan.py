"""The tasks of a superior's plan: who leads, until when, what shows that it was done.

A task or body that resources/catalog/ names has a record here only once the office has changed
it; the records and what is written below a task find each other by the code.
"""

from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class PlanBody(Record):
    """A body that leads or takes part. succeeded_by: code of the one that carries its tasks on."""

    __tablename__ = "plan_body"
    __table_args__ = (CheckConstraint("succeeded_by <> code", name="succeeded"),)

    code: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    ended: Mapped[str] = mapped_column(default="")  # when, as far as it is known: a day or a year
    succeeded_by: Mapped[str] = mapped_column(default="")
    basis: Mapped[str] = mapped_column(default="")  # the document that ended it


class PlanTask(Record):
    """One task. lead: code of a body; partners: codes, one a line. due_on: the first last day.

    number and whole: the indicator as somebody typed it, where nothing here computes it.
    dropped_because: why it is no longer fitting, "" while it is.
    """

    __tablename__ = "plan_task"
    __table_args__ = (
        CheckConstraint(
            "recurrence IN ('once', 'month', 'quarter', 'half', 'year')", name="recurrence"
        ),
        CheckConstraint("number >= 0", name="number"),
        CheckConstraint("whole > 0", name="whole"),
    )

    code: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    lead: Mapped[str] = mapped_column(default="")
    partners: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    recurrence: Mapped[str] = mapped_column(default="once")
    indicator: Mapped[str] = mapped_column(default="")  # what is measured, in words
    number: Mapped[int | None]
    whole: Mapped[int | None]
    typed_on: Mapped[date | None]
    dropped_because: Mapped[str] = mapped_column(default="")


class TaskEvidence(Record):
    """What shows that something was done. body: whose plan or report it is, "" for the office's.

    fulfils_on: the last day that it settles, empty for a step on the way.
    """

    __tablename__ = "task_evidence"
    __table_args__ = (
        Index("ix_task_evidence_task", "task_code", "happened_on"),
        CheckConstraint("people >= 0", name="people"),
    )

    task_code: Mapped[str]
    happened_on: Mapped[date]
    words: Mapped[str]
    symbol: Mapped[str] = mapped_column(default="")  # of the document
    body: Mapped[str] = mapped_column(default="")
    people: Mapped[int | None]  # who took part
    fulfils_on: Mapped[date | None]
