"""Decisions and registrations in their order; people by their number."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    for table, columns, name in (
        ("decision", ["year", "number", "id"], "ix_decision_order"),
        ("movement_registration", ["registered_on"], "ix_movement_registration_registered_on"),
        ("subject", ["personal_id"], "ix_subject_personal_id"),
    ):
        op.create_index(name, table, columns, unique=False)
