"""What happens to a dossier on its way: each act one record beside the nomination.

What went out under a number or with a signature is written once. What is still waiting for an
answer is an ordinary record: the answer fills its empty columns, and nothing else ever changes it.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record

WRITTEN_ONCE = {"info": {"append_only": True}}


class DossierReceipt(Record):
    """One line of the book of received dossiers, numbered anew each year."""

    __tablename__ = "dossier_receipt"
    __table_args__ = (
        Index("ix_dossier_receipt_number", "year", "number"),
        Index("ix_dossier_receipt_received", "received_on", "due_on", "nomination_id", "id"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("sets > 0", name="sets"),
        WRITTEN_ONCE,
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    year: Mapped[int]
    number: Mapped[int]
    received_on: Mapped[date]
    sets: Mapped[int]
    submitted_by: Mapped[str]
    received_by: Mapped[str]
    due_on: Mapped[date]  # promised on the slip


class DossierReturn(Record):
    """A dossier given back: what is asked for, by whom, and when it was answered.

    fields and papers: codes, one a line; both empty opens the whole dossier.
    """

    __tablename__ = "dossier_return"
    __table_args__ = (
        CheckConstraint("kind IN ('supplement', 'correction', 'superior')", name="kind"),
        CheckConstraint("answered_on >= asked_on", name="answered"),
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    kind: Mapped[str]
    from_step: Mapped[str]  # where it came from, and where it goes back to
    asked_by: Mapped[str]
    asked_on: Mapped[date]
    reason: Mapped[str]
    fields: Mapped[str] = mapped_column(default="")
    papers: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    held_due_on: Mapped[date | None]  # the dossier's own deadline, which waits meanwhile
    answered_on: Mapped[date | None]


class Closing(Record):
    """Why a dossier went no further. The step of the nomination says the same as `outcome`."""

    __tablename__ = "closing"

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    outcome: Mapped[str]  # a NominationStep that ends the way
    from_step: Mapped[str]
    closed_on: Mapped[date]
    decided_by: Mapped[str]
    reason: Mapped[str]


class DeedCapture(Record):
    """A deed as it was told at once: what, when, where, and who saw it."""

    __tablename__ = "deed_capture"
    __table_args__ = (WRITTEN_ONCE,)

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    deed: Mapped[str]
    happened_on: Mapped[date]
    place: Mapped[str]
    witnesses: Mapped[str]
    told_on: Mapped[date]  # the clock of the fast way starts here


class UnitReview(Record):
    """The nominating unit's own meeting: who was there, how they voted on this one."""

    __tablename__ = "unit_review"
    __table_args__ = (
        CheckConstraint("members > 0 AND present <= members", name="present"),
        CheckConstraint("votes_for + votes_against <= present", name="votes"),
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    unit_name: Mapped[str]
    held_on: Mapped[date]
    members: Mapped[int]
    present: Mapped[int]
    votes_for: Mapped[int]
    votes_against: Mapped[int]
    chaired_by: Mapped[str]


class Claim(Record):
    """A number that the nominating unit gives and no other record holds, by what it is of.

    key: LDTT, COMPLETED, MEMBERS, REGISTERED, STANDS, or the code of a criterion (GDVH_1).
    """

    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_key", "nomination_id", "key"),
        CheckConstraint("value >= 0", name="value"),
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"))
    key: Mapped[str]
    question: Mapped[str]  # what it was called when it was asked
    value: Mapped[int]  # of a yes or no: 1 or 0


class Consultation(Record):
    """What an agency was asked of a dossier, and what it answered.

    condition: code of the condition that waits for this answer, "" for none.
    """

    __tablename__ = "consultation"
    __table_args__ = (
        CheckConstraint("answer IS NULL OR answer IN ('agrees', 'objects')", name="answer"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answered"),
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    agency: Mapped[str]
    condition: Mapped[str] = mapped_column(default="")
    question: Mapped[str]
    asked_on: Mapped[date]
    due_on: Mapped[date | None]
    answer: Mapped[str | None]
    answered_on: Mapped[date | None]
    answered_by: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    attachment_id: Mapped[UUID | None]


class Posting(Record):
    """A list hung out for people's opinions: where, and from which day to which."""

    __tablename__ = "posting"
    __table_args__ = (
        CheckConstraint("from_on <= to_on", name="days"),
        CheckConstraint("days > 0", name="length"),
        CheckConstraint("counted IN ('working', 'calendar')", name="counted"),
        WRITTEN_ONCE,
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    place: Mapped[str]
    from_on: Mapped[date]
    to_on: Mapped[date]
    days: Mapped[int]
    counted: Mapped[str]
    basis: Mapped[str]


class PostingRemark(Record):
    """What somebody said of a posted dossier. A complaint stops it until it is answered."""

    __tablename__ = "posting_remark"

    posting_id: Mapped[UUID] = mapped_column(ForeignKey("posting.id"), index=True)
    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    received_on: Mapped[date]
    said_by: Mapped[str]
    words: Mapped[str]
    is_complaint: Mapped[bool]
    answered_on: Mapped[date | None]
    answer: Mapped[str] = mapped_column(default="")


class SubmissionLetter(Record):
    """A signed letter (tờ trình) that asks the superior for awards."""

    __tablename__ = "submission_letter"
    __table_args__ = (
        Index("ix_submission_letter_number", "year", "number"),
        CheckConstraint("number > 0", name="number"),
        WRITTEN_ONCE,
    )

    year: Mapped[int]
    number: Mapped[int]
    symbol: Mapped[str]  # 05/TTr-UBND
    signed_on: Mapped[date]
    signer_name: Mapped[str]
    signer_role: Mapped[str]  # lines of the signature block, one per line
    place: Mapped[str]
    recipient: Mapped[str]  # the superior of that day
    grounds: Mapped[str]  # căn cứ, one per line, frozen


class Submission(Record):
    """One dossier that a letter takes to the superior."""

    __tablename__ = "submission"
    __table_args__ = (WRITTEN_ONCE,)

    letter_id: Mapped[UUID] = mapped_column(ForeignKey("submission_letter.id"), index=True)
    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)


class SuperiorVerdict(Record):
    """What the superior answered to one forwarded dossier."""

    __tablename__ = "superior_verdict"
    __table_args__ = (
        CheckConstraint("kind IN ('decided', 'returned', 'refused')", name="kind"),
        CheckConstraint("amount >= 0", name="amount"),
        WRITTEN_ONCE,
    )

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    kind: Mapped[str]
    told_on: Mapped[date]
    symbol: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]
    signer_name: Mapped[str] = mapped_column(default="")
    amount: Mapped[int | None]  # đồng
    reason: Mapped[str] = mapped_column(default="")


class ResultNotice(Record):
    """That somebody was told how a dossier came out."""

    __tablename__ = "result_notice"

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    told_to: Mapped[str]
    told_on: Mapped[date]
    told_way: Mapped[str]  # a key of WAYS in app/nominations/telling.py
    symbol: Mapped[str] = mapped_column(default="")  # of the letter that told it


class Archive(Record):
    """Where the paper file of a dossier that is over lies, in the office's own words."""

    __tablename__ = "archive"

    nomination_id: Mapped[UUID] = mapped_column(ForeignKey("nomination.id"), index=True)
    file_code: Mapped[str]
    box: Mapped[str] = mapped_column(default="")
    kept_for: Mapped[str] = mapped_column(default="")  # retention class: the years are the office's
    archived_on: Mapped[date]
