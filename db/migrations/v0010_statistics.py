"""Indexes that answer the statistics: a year is counted without reading the texts of its lines."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.drop_index("ix_decision_number", table_name="decision")
    op.create_index(
        "ix_decision_number", "decision", ["doc_type", "year", "number", "id"], unique=False
    )
    op.create_index(
        "ix_dossier_receipt_received",
        "dossier_receipt",
        ["received_on", "due_on", "nomination_id", "id"],
        unique=False,
    )
    op.create_index(
        "ix_nomination_begun",
        "nomination",
        ["award_code", "deleted_at", "received_on", "created_at", "subject_id", "id"],
        unique=False,
    )
    op.drop_index(op.f("ix_register_entry_nomination_id"), table_name="register_entry")
    op.create_index(
        "ix_register_entry_finished",
        "register_entry",
        ["nomination_id", "entered_on", "id"],
        unique=False,
    )
    op.create_index(
        "ix_register_entry_counted",
        "register_entry",
        [
            "entered_on",
            "award_code",
            "kind",
            "sex",
            "birth_year",
            "year",
            "ethnic_code",
            "labour_role",
            "commendation_type",
            "unit_code",
            "unit_valid_from",
            "coefficient",
            "amount",
            "decision_id",
            "nomination_id",
            "subject_id",
            "id",
            "address",
        ],
        unique=False,
    )
    op.create_index(
        "ix_subject_kind",
        "subject",
        ["kind", "village", "deleted_at", "created_at", "id"],
        unique=False,
    )
