"""A unit's review, typed for a whole list at once, can be taken back like other typing."""

from alembic.operations import Operations

from db.ddl import write_often


def upgrade(op: Operations) -> None:
    write_often(op, "unit_review")
