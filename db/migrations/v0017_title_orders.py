"""Orders of the State about honorary titles: stripped, restored."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "title_order",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=True),
        sa.Column("past_award_id", sa.Uuid(), nullable=True),
        sa.Column("restores_id", sa.Uuid(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("changed_at", Instant(timezone=True), nullable=False),
        sa.Column("deleted_at", Instant(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(register_entry_id IS NULL) <> (past_award_id IS NULL)",
            name=op.f("ck_title_order_one_award"),
        ),
        sa.ForeignKeyConstraint(
            ["past_award_id"], ["past_award.id"], name=op.f("fk_title_order_past_award_id")
        ),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_title_order_register_entry_id"),
        ),
        sa.ForeignKeyConstraint(
            ["restores_id"], ["title_order.id"], name=op.f("fk_title_order_restores_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_title_order")),
    )
    op.create_index(op.f("ix_title_order_office_id"), "title_order", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_title_order_past_award_id"), "title_order", ["past_award_id"], unique=False
    )
    op.create_index(
        op.f("ix_title_order_register_entry_id"), "title_order", ["register_entry_id"], unique=False
    )
    op.create_index(
        op.f("ix_title_order_restores_id"), "title_order", ["restores_id"], unique=False
    )
    write_once(op, "title_order")
