"""Dossiers of one award in the order of their steps."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    columns = ["award_code", "step", "number", "id"]
    op.create_index("ix_nomination_award_step", "nomination", columns, unique=False)
