"""Decisions of all kinds in the order of their numbers."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.create_index("ix_decision_order", "decision", ["year", "number", "id"], unique=False)
