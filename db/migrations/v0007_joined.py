"""People and collectives are found by their unit."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.create_index("ix_subject_unit", "subject", ["unit_code", "unit_valid_from"], unique=False)
