"""What happens to a dossier on its way: received, returned, reviewed, posted, forwarded, closed."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "submission_letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("signer_role", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_submission_letter_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission_letter")),
        info={"append_only": True},
    )
    op.create_index(
        "ix_submission_letter_number", "submission_letter", ["year", "number"], unique=False
    )
    op.create_index(
        op.f("ix_submission_letter_office_id"), "submission_letter", ["office_id"], unique=False
    )
    op.create_table(
        "closing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("from_step", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_closing_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
    )
    op.create_index(op.f("ix_closing_nomination_id"), "closing", ["nomination_id"], unique=False)
    op.create_index(op.f("ix_closing_office_id"), "closing", ["office_id"], unique=False)
    op.create_table(
        "consultation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "answer IS NULL OR answer IN ('agrees', 'objects')", name=op.f("ck_consultation_answer")
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_on IS NULL)", name=op.f("ck_consultation_answered")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_consultation_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
    )
    op.create_index(
        op.f("ix_consultation_nomination_id"), "consultation", ["nomination_id"], unique=False
    )
    op.create_index(op.f("ix_consultation_office_id"), "consultation", ["office_id"], unique=False)
    op.create_table(
        "deed_capture",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("witnesses", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_deed_capture_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deed_capture")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_deed_capture_nomination_id"), "deed_capture", ["nomination_id"], unique=False
    )
    op.create_index(op.f("ix_deed_capture_office_id"), "deed_capture", ["office_id"], unique=False)
    op.create_table(
        "dossier_receipt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("submitted_by", sa.Text(), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_dossier_receipt_number")),
        sa.CheckConstraint("sets > 0", name=op.f("ck_dossier_receipt_sets")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_dossier_receipt_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_receipt")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_dossier_receipt_nomination_id"), "dossier_receipt", ["nomination_id"], unique=False
    )
    op.create_index(
        "ix_dossier_receipt_number", "dossier_receipt", ["year", "number"], unique=False
    )
    op.create_index(
        op.f("ix_dossier_receipt_office_id"), "dossier_receipt", ["office_id"], unique=False
    )
    op.create_table(
        "dossier_return",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_step", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("held_due_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('supplement', 'correction', 'superior')", name=op.f("ck_dossier_return_kind")
        ),
        sa.CheckConstraint("answered_on >= asked_on", name=op.f("ck_dossier_return_answered")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_dossier_return_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_return")),
    )
    op.create_index(
        op.f("ix_dossier_return_nomination_id"), "dossier_return", ["nomination_id"], unique=False
    )
    op.create_index(
        op.f("ix_dossier_return_office_id"), "dossier_return", ["office_id"], unique=False
    )
    op.create_table(
        "posting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("counted IN ('working', 'calendar')", name=op.f("ck_posting_counted")),
        sa.CheckConstraint("days > 0", name=op.f("ck_posting_length")),
        sa.CheckConstraint("from_on <= to_on", name=op.f("ck_posting_days")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_posting_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_posting_nomination_id"), "posting", ["nomination_id"], unique=False)
    op.create_index(op.f("ix_posting_office_id"), "posting", ["office_id"], unique=False)
    op.create_table(
        "submission",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["submission_letter.id"], name=op.f("fk_submission_letter_id")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_submission_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_submission_letter_id"), "submission", ["letter_id"], unique=False)
    op.create_index(
        op.f("ix_submission_nomination_id"), "submission", ["nomination_id"], unique=False
    )
    op.create_index(op.f("ix_submission_office_id"), "submission", ["office_id"], unique=False)
    op.create_table(
        "superior_verdict",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('decided', 'returned', 'refused')", name=op.f("ck_superior_verdict_kind")
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_superior_verdict_amount")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_superior_verdict_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_superior_verdict")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_superior_verdict_nomination_id"),
        "superior_verdict",
        ["nomination_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_superior_verdict_office_id"), "superior_verdict", ["office_id"], unique=False
    )
    op.create_table(
        "unit_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("unit_name", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=False),
        sa.Column("votes_against", sa.Integer(), nullable=False),
        sa.Column("chaired_by", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "members > 0 AND present <= members", name=op.f("ck_unit_review_present")
        ),
        sa.CheckConstraint(
            "votes_for + votes_against <= present", name=op.f("ck_unit_review_votes")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_unit_review_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_review")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_unit_review_nomination_id"), "unit_review", ["nomination_id"], unique=False
    )
    op.create_index(op.f("ix_unit_review_office_id"), "unit_review", ["office_id"], unique=False)
    op.create_table(
        "posting_remark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("posting_id", sa.Uuid(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("is_complaint", sa.Boolean(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_posting_remark_nomination_id")
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_posting_remark_posting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting_remark")),
    )
    op.create_index(
        op.f("ix_posting_remark_nomination_id"), "posting_remark", ["nomination_id"], unique=False
    )
    op.create_index(
        op.f("ix_posting_remark_office_id"), "posting_remark", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_posting_remark_posting_id"), "posting_remark", ["posting_id"], unique=False
    )
    op.add_column("nomination", sa.Column("origin_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_nomination_origin_id"), "nomination", ["origin_id"], unique=False)
    op.create_table(
        "sealed_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_case")),
    )
    op.create_index(op.f("ix_sealed_case_office_id"), "sealed_case", ["office_id"], unique=False)
    write_once(
        op,
        "deed_capture",
        "dossier_receipt",
        "posting",
        "submission",
        "submission_letter",
        "superior_verdict",
        "unit_review",
    )
