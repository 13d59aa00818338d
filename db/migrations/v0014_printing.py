"""Print runs with what became of each sheet, and the book of blanks."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "print_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.Column("certificates", sa.Text(), nullable=False),
        sa.Column("blank", sa.Text(), nullable=False),
        sa.Column("serials", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", Instant(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("mode IN ('full', 'overprint')", name=op.f("ck_print_run_mode")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_print_run_decision_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_run")),
    )
    op.create_index(op.f("ix_print_run_decision_id"), "print_run", ["decision_id"], unique=False)
    op.create_index(op.f("ix_print_run_office_id"), "print_run", ["office_id"], unique=False)
    op.create_table(
        "blank_movement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("blank", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("first_serial", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('received', 'used', 'spoiled', 'returned')",
            name=op.f("ck_blank_movement_kind"),
        ),
        sa.CheckConstraint("sheets > 0", name=op.f("ck_blank_movement_sheets")),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["blank_movement.id"], name=op.f("fk_blank_movement_reverses_id")
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["print_run.id"], name=op.f("fk_blank_movement_run_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank_movement")),
    )
    op.create_index(op.f("ix_blank_movement_blank"), "blank_movement", ["blank"], unique=False)
    op.create_index(
        op.f("ix_blank_movement_office_id"), "blank_movement", ["office_id"], unique=False
    )
    op.create_index(op.f("ix_blank_movement_run_id"), "blank_movement", ["run_id"], unique=False)
    op.create_table(
        "sheet_outcome",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("certificate_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("answered_at", Instant(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('good', 'spoiled', 'missing')", name=op.f("ck_sheet_outcome_outcome")
        ),
        sa.CheckConstraint("place > 0", name=op.f("ck_sheet_outcome_place")),
        sa.ForeignKeyConstraint(
            ["certificate_id"], ["certificate.id"], name=op.f("fk_sheet_outcome_certificate_id")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["print_run.id"], name=op.f("fk_sheet_outcome_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_outcome")),
    )
    op.create_index(
        op.f("ix_sheet_outcome_certificate_id"), "sheet_outcome", ["certificate_id"], unique=False
    )
    op.create_index(
        op.f("ix_sheet_outcome_office_id"), "sheet_outcome", ["office_id"], unique=False
    )
    op.create_index(op.f("ix_sheet_outcome_run_id"), "sheet_outcome", ["run_id"], unique=False)
    write_once(op, "print_run", "sheet_outcome", "blank_movement")
