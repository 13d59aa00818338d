"""What kind of deed a dossier is for; the group a list of registrations is of; orders to watch."""

import sqlalchemy as sa
from alembic.operations import Operations

COVERED = ["movement_id", "village", "kind", "labour_role", "sex", "ethnic_code", "birth_year",
           "people", "stratum", "deleted_at"]  # fmt: skip
ORDERS = (
    ("ix_register_entry_subject", "register_entry", ["subject_id", "period", "entered_on", "id"]),
    ("ix_register_entry_line", "register_entry", ["year", "line", "entered_on", "id"]),
    ("ix_decision_days", "decision", ["doc_type", "year", "number", "decided_on", "id"]),
)


def upgrade(op: Operations) -> None:
    op.add_column(
        "nomination", sa.Column("deed_kind", sa.Text(), nullable=False, server_default="")
    )
    op.create_index(
        "ix_nomination_deed",
        "nomination",
        ["deed_kind", "id"],
        unique=False,
        sqlite_where=sa.text("deed_kind <> ''"),
        postgresql_where=sa.text("deed_kind <> ''"),
    )
    op.add_column(
        "movement_registration", sa.Column("stratum", sa.Text(), nullable=False, server_default="")
    )
    op.drop_index("ix_movement_registration_coverage", "movement_registration")
    op.create_index(
        "ix_movement_registration_coverage", "movement_registration", COVERED, unique=False
    )
    op.drop_index("ix_register_entry_line", "register_entry")
    op.drop_index("ix_register_entry_subject_id", "register_entry")
    for name, table, columns in ORDERS:  # what the signals look through without their texts
        op.create_index(name, table, columns, unique=False)
    op.drop_column("task_evidence", "attachment_id")  # nothing was ever written there
