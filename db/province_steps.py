"""The steps of the province's own tables, oldest first. A released step is never edited."""

from collections.abc import Callable

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Id, Instant
from db.ddl import write_once


def first(op: Operations) -> None:
    """Devices, packages, receipts, conflicts, tasks and refusals."""
    op.create_table(
        "province_conflict",
        sa.Column("id", Id(), nullable=False),
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", Id(), nullable=False),
        sa.Column("base_rev", sa.Text(), nullable=True),
        sa.Column("kept_rev", sa.Text(), nullable=True),
        sa.Column("found_at", Instant(), nullable=False),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_province_conflict")),
    )
    op.create_index(
        op.f("ix_province_conflict_record_id"), "province_conflict", ["record_id"], unique=False
    )
    op.create_table(
        "province_device",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("age", sa.Text(), nullable=False),
        sa.Column("office_id", Id(), nullable=False),
        sa.Column("office_name", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.Text(), nullable=False),
        sa.Column("unit_valid_from", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("enrolled_at", Instant(), nullable=False),
        sa.Column("trust_version", sa.Integer(), nullable=False),
        sa.Column("last_receipt", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('active', 'frozen', 'stopped')", name=op.f("ck_province_device_status")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_province_device")),
    )
    op.create_index(
        op.f("ix_province_device_office_id"), "province_device", ["office_id"], unique=False
    )
    op.create_table(
        "province_device_file",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("head_n", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("parent_db", sa.Text(), nullable=True),
        sa.Column("parent_seq", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "status IN ('active', 'replaced')", name=op.f("ck_province_device_file_status")
        ),
        sa.PrimaryKeyConstraint("device", "db", name=op.f("pk_province_device_file")),
    )
    op.create_table(
        "province_package",
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("arrived_at", Instant(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("ops", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "status IN ('stored', 'held', 'applied', 'applied_with_conflicts', 'rejected')",
            name=op.f("ck_province_package_status"),
        ),
        sa.PrimaryKeyConstraint("body", name=op.f("pk_province_package")),
        sa.UniqueConstraint(
            "device", "db", "slot", name=op.f("uq_province_package_device_db_slot")
        ),
        sa.UniqueConstraint("header", name=op.f("uq_province_package_header")),
    )
    op.create_index(
        "ix_province_package_arrival", "province_package", ["arrived_at", "body"], unique=False
    )
    op.create_index(
        "ix_province_package_place", "province_package", ["device", "db", "seq"], unique=False
    )
    op.create_table(
        "province_receipt",
        sa.Column("province_seq", sa.Integer(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("prev_receipt", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("head_n", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("ops", sa.Integer(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("conflicts", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("province_seq", name=op.f("pk_province_receipt")),
    )
    op.create_index(
        op.f("ix_province_receipt_package"), "province_receipt", ["package"], unique=False
    )
    op.create_table(
        "province_refusal",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("device", "code", name=op.f("pk_province_refusal")),
    )
    op.create_table(
        "province_task",
        sa.Column("id", Id(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_province_task")),
        sa.UniqueConstraint("package", name=op.f("uq_province_task_package")),
    )
    op.create_index(op.f("ix_province_task_device"), "province_task", ["device"], unique=False)
    write_once(op, "province_receipt")


STEPS: tuple[Callable[[Operations], None], ...] = (first,)
