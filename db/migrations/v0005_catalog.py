"""Local changes of the catalogue, accepted updates of it, and what an office was once called."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "catalog_override",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("valid_from <= valid_to", name=op.f("ck_catalog_override_span")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_override")),
    )
    op.create_index(
        op.f("ix_catalog_override_office_id"), "catalog_override", ["office_id"], unique=False
    )
    op.create_table(
        "catalog_update",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("province", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("changed_rows", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_update")),
    )
    op.create_index(
        op.f("ix_catalog_update_office_id"), "catalog_update", ["office_id"], unique=False
    )
    op.create_table(
        "office_name",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.Text(), nullable=False),
        sa.Column("unit_valid_from", sa.Date(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("parent_name", sa.Text(), nullable=False),
        sa.Column("used_from", sa.Date(), nullable=True),
        sa.Column("used_to", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("used_from <= used_to", name=op.f("ck_office_name_span")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_name")),
    )
    op.create_index(op.f("ix_office_name_office_id"), "office_name", ["office_id"], unique=False)
    write_once(op, "catalog_update")
