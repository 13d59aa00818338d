"""Dossiers that wait are counted by their award from the index that counts their steps."""

import sqlalchemy as sa
from alembic.operations import Operations

HERE = sa.text("deleted_at IS NULL")


def upgrade(op: Operations) -> None:
    op.drop_index("ix_nomination_count", "nomination")
    op.create_index(
        "ix_nomination_count",
        "nomination",
        ["step", "step_since", "verdict", "due_on", "award_code"],
        unique=False,
        sqlite_where=HERE,
        postgresql_where=HERE,
    )
