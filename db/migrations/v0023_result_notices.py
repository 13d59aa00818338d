"""Who was told how a dossier came out."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant


def upgrade(op: Operations) -> None:
    op.create_table(
        "result_notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("told_to", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("told_way", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("changed_at", Instant(timezone=True), nullable=False),
        sa.Column("deleted_at", Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_result_notice_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_notice")),
    )
    for column in ("office_id", "nomination_id"):
        op.create_index(op.f(f"ix_result_notice_{column}"), "result_notice", [column], unique=False)
