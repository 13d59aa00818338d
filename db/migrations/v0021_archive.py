"""Where the paper files of dossiers lie."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant


def upgrade(op: Operations) -> None:
    op.create_table(
        "archive",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("file_code", sa.Text(), nullable=False),
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("kept_for", sa.Text(), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=False),
        sa.Column("created_at", Instant(timezone=True), nullable=False),
        sa.Column("changed_at", Instant(timezone=True), nullable=False),
        sa.Column("deleted_at", Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_archive_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive")),
    )
    for column in ("office_id", "nomination_id"):
        op.create_index(op.f(f"ix_archive_{column}"), "archive", [column], unique=False)
