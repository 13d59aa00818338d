"""Decisions in the order of their numbers, registrations in the order of their days."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.create_index("ix_decision_order", "decision", ["year", "number", "id"], unique=False)
    op.create_index(
        "ix_movement_registration_registered_on",
        "movement_registration",
        ["registered_on"],
        unique=False,
    )
