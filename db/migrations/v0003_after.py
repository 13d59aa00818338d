"""What comes after a decision: signers, numbers, corrections, revocations, the fund."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "number_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("doc_type", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('void', 'elsewhere')", name=op.f("ck_number_note_kind")),
        sa.CheckConstraint("number > 0", name=op.f("ck_number_note_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_note")),
    )
    op.create_index(
        "ix_number_note_number", "number_note", ["doc_type", "year", "number"], unique=False
    )
    op.create_index(op.f("ix_number_note_office_id"), "number_note", ["office_id"], unique=False)
    op.create_table(
        "pending_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nominations", sa.Text(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("sign_mode", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending_decision")),
    )
    op.create_index(
        op.f("ix_pending_decision_office_id"), "pending_decision", ["office_id"], unique=False
    )
    op.create_table(
        "sealed_words",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("readers", sa.Text(), nullable=False),
        sa.Column("informant", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_sealed_words")),
    )
    op.create_table(
        "signer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("sign_mode", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("sign_mode IN ('', 'KT', 'Q')", name=op.f("ck_signer_sign_mode")),
        sa.CheckConstraint("valid_from <= valid_to", name=op.f("ck_signer_span")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signer")),
    )
    op.create_index(op.f("ix_signer_office_id"), "signer", ["office_id"], unique=False)
    op.create_table(
        "award_inquiry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answer_symbol", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_award_inquiry_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award_inquiry")),
    )
    op.create_index(
        op.f("ix_award_inquiry_office_id"), "award_inquiry", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_award_inquiry_subject_id"), "award_inquiry", ["subject_id"], unique=False
    )
    op.create_table(
        "complaint",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=True),
        sa.Column("nomination_id", sa.Uuid(), nullable=True),
        sa.Column("complainant", sa.Text(), nullable=False),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("extended_because", sa.Text(), nullable=False),
        sa.Column("suspends", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("result_words", sa.Text(), nullable=False),
        sa.Column("result_symbol", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('complaint', 'denunciation')", name=op.f("ck_complaint_kind")),
        sa.CheckConstraint("received_on <= due_on", name=op.f("ck_complaint_due")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_complaint_nomination_id")
        ),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_complaint_register_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    op.create_index(
        op.f("ix_complaint_nomination_id"), "complaint", ["nomination_id"], unique=False
    )
    op.create_index("ix_complaint_number", "complaint", ["year", "number"], unique=False)
    op.create_index(op.f("ix_complaint_office_id"), "complaint", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_complaint_register_entry_id"), "complaint", ["register_entry_id"], unique=False
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_correction_register_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_correction_office_id"), "correction", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_correction_register_entry_id"), "correction", ["register_entry_id"], unique=False
    )
    op.create_table(
        "fund_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("voucher", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('in', 'out')", name=op.f("ck_fund_entry_kind")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_fund_entry_amount")),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_fund_entry_register_entry_id"),
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["fund_entry.id"], name=op.f("fk_fund_entry_reverses_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_entry")),
        info={"append_only": True},
    )
    op.create_index("ix_fund_entry_day", "fund_entry", ["happened_on", "id"], unique=False)
    op.create_index(op.f("ix_fund_entry_office_id"), "fund_entry", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_fund_entry_register_entry_id"), "fund_entry", ["register_entry_id"], unique=False
    )
    op.create_table(
        "reissue",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("old_item", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('exchange', 'reissue', 'confirmation')", name=op.f("ck_reissue_kind")
        ),
        sa.ForeignKeyConstraint(
            ["register_entry_id"], ["register_entry.id"], name=op.f("fk_reissue_register_entry_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reissue")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_reissue_office_id"), "reissue", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_reissue_register_entry_id"), "reissue", ["register_entry_id"], unique=False
    )
    op.create_table(
        "revocation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("ground IN ('a', 'b', 'c', 'd')", name=op.f("ck_revocation_ground")),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_revocation_register_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocation")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_revocation_office_id"), "revocation", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_revocation_register_entry_id"), "revocation", ["register_entry_id"], unique=False
    )
    op.create_table(
        "recovery",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("revocation_id", sa.Uuid(), nullable=False),
        sa.Column("recovered_on", sa.Date(), nullable=False),
        sa.Column("item_returned", sa.Boolean(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_recovery_amount")),
        sa.ForeignKeyConstraint(
            ["revocation_id"], ["revocation.id"], name=op.f("fk_recovery_revocation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_recovery_office_id"), "recovery", ["office_id"], unique=False)
    op.create_index(op.f("ix_recovery_revocation_id"), "recovery", ["revocation_id"], unique=False)
    write_once(op, "correction", "fund_entry", "recovery", "reissue", "revocation")
