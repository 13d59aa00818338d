"""People and collectives are found by their unit; the numbers that a unit gives of a dossier."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant


def upgrade(op: Operations) -> None:
    op.create_index("ix_subject_unit", "subject", ["unit_code", "unit_valid_from"], unique=False)
    op.create_table(
        "claim",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("value >= 0", name=op.f("ck_claim_value")),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_claim_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    op.create_index("ix_claim_key", "claim", ["nomination_id", "key"], unique=False)
    op.create_index(op.f("ix_claim_office_id"), "claim", ["office_id"], unique=False)
