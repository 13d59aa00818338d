"""The tables of the first release."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Exact, Instant
from db.ddl import follow_names, full_text, write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("job_title", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("lock_after_minutes", sa.Integer(), nullable=False),
        sa.Column("disabled_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("role IN ('manager', 'clerk')", name=op.f("ck_account_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    op.create_index(op.f("ix_account_office_id"), "account", ["office_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("owner_type", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("size >= 0", name=op.f("ck_attachment_size")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_office_id"), "attachment", ["office_id"], unique=False)
    op.create_index("ix_attachment_owner", "attachment", ["owner_type", "owner_id"], unique=False)
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("doc_type", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("abstract", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("signer_name", sa.Text(), nullable=False),
        sa.Column("signer_role", sa.Text(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("number > 0", name=op.f("ck_decision_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        info={"append_only": True},
    )
    op.create_index("ix_decision_number", "decision", ["doc_type", "year", "number"], unique=False)
    op.create_index(op.f("ix_decision_office_id"), "decision", ["office_id"], unique=False)
    op.create_table(
        "journal_entry",
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("base_rev", sa.Text(), nullable=True),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("lamport", sa.Integer(), nullable=False),
        sa.Column("claimed_at", Instant(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("payload_hash", sa.Text(), nullable=False),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("db", "n", name=op.f("pk_journal_entry")),
        info={"append_only": True},
    )
    op.create_index(
        "ix_journal_entry_record", "journal_entry", ["record_id", "db", "n"], unique=False
    )
    op.create_table(
        "journal_payload",
        sa.Column("db", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("db", "n", name=op.f("pk_journal_payload")),
    )
    op.create_table(
        "local_value",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_value")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.Text(), nullable=False),
        sa.Column("unit_valid_from", sa.Date(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("parent_name", sa.Text(), nullable=False),
        sa.Column("chairman_name", sa.Text(), nullable=False),
        sa.Column("chairman_role", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_index(op.f("ix_office_office_id"), "office", ["office_id"], unique=False)
    op.create_table(
        "package",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("header_hash", sa.Text(), nullable=False),
        sa.Column("first_n", sa.Integer(), nullable=False),
        sa.Column("last_n", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sealed_at", Instant(), nullable=False),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("sent_by", sa.Text(), nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("receipt_status", sa.Text(), nullable=True),
        sa.Column("receipt_at", Instant(), nullable=True),
        sa.CheckConstraint("first_n <= last_n", name=op.f("ck_package_run")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_package")),
        sa.UniqueConstraint("digest", name=op.f("uq_package_digest")),
    )
    op.create_table(
        "search_line",
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("line", name=op.f("pk_search_line")),
    )
    op.create_index(
        "ix_search_line_record", "search_line", ["record_type", "record_id"], unique=True
    )
    op.create_table(
        "subject",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "individual",
                "collective",
                "household",
                "enterprise",
                name="subjectkind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=True),
        sa.Column("middle_name", sa.Text(), nullable=True),
        sa.Column("given_name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("birth_month", sa.Integer(), nullable=True),
        sa.Column("birth_day", sa.Integer(), nullable=True),
        sa.Column("personal_id", sa.Text(), nullable=True),
        sa.Column("personal_id_type", sa.Text(), nullable=True),
        sa.Column("ethnic_code", sa.Text(), nullable=True),
        sa.Column("labour_role", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.Text(), nullable=True),
        sa.Column("unit_valid_from", sa.Date(), nullable=True),
        sa.Column("village", sa.Text(), nullable=False),
        sa.Column("member_count", sa.Integer(), nullable=True),
        sa.Column("head_name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "birth_month IS NOT NULL OR birth_day IS NULL", name=op.f("ck_subject_birth_precision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subject")),
    )
    op.create_index(op.f("ix_subject_office_id"), "subject", ["office_id"], unique=False)
    op.create_index("ix_subject_order", "subject", ["sort_key", "id"], unique=False)
    op.create_table(
        "exemplar",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("movement", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "detect",
                "foster",
                "sum_up",
                "replicate",
                name="exemplarstage",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("detected_on", sa.Date(), nullable=True),
        sa.Column("fostered_on", sa.Date(), nullable=True),
        sa.Column("summed_up_on", sa.Date(), nullable=True),
        sa.Column("replicated_on", sa.Date(), nullable=True),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_attachment_id", sa.Uuid(), nullable=True),
        sa.Column("photo_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_exemplar_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar")),
    )
    op.create_index("ix_exemplar_number", "exemplar", ["number", "id"], unique=False)
    op.create_index(op.f("ix_exemplar_office_id"), "exemplar", ["office_id"], unique=False)
    op.create_index(op.f("ix_exemplar_subject_id"), "exemplar", ["subject_id"], unique=False)
    op.create_table(
        "nomination",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=True),
        sa.Column("award_code", sa.Text(), nullable=False),
        sa.Column("commendation_type", sa.Text(), nullable=False),
        sa.Column("procedure", sa.Text(), nullable=False),
        sa.Column("movement", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("period_from", sa.Text(), nullable=True),
        sa.Column("period_to", sa.Text(), nullable=True),
        sa.Column("citation", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.Column("rating", sa.Text(), nullable=True),
        sa.Column("discipline", sa.Text(), nullable=True),
        sa.Column(
            "step",
            sa.Enum(
                "drafting",
                "appraisal",
                "awaiting_council",
                "awaiting_signature",
                "awaiting_print",
                "presented",
                "returned",
                name="nominationstep",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("step_since", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("returned_because", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("missing_count", sa.Integer(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("period_from <= period_to", name=op.f("ck_nomination_period")),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_nomination_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nomination")),
    )
    op.create_index(
        "ix_nomination_award", "nomination", ["award_code", "number", "id"], unique=False
    )
    op.create_index(
        "ix_nomination_award_due",
        "nomination",
        ["award_code", "due_on", "number", "id"],
        unique=False,
    )
    op.create_index(
        "ix_nomination_award_name", "nomination", ["award_code", "name_key", "id"], unique=False
    )
    op.create_index(
        "ix_nomination_count",
        "nomination",
        ["step", "step_since", "verdict", "due_on"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_nomination_due", "nomination", ["due_on", "number", "id"], unique=False)
    op.create_index(op.f("ix_nomination_exemplar_id"), "nomination", ["exemplar_id"], unique=False)
    op.create_index("ix_nomination_name", "nomination", ["name_key", "id"], unique=False)
    op.create_index("ix_nomination_number", "nomination", ["number", "id"], unique=False)
    op.create_index(op.f("ix_nomination_office_id"), "nomination", ["office_id"], unique=False)
    op.create_index("ix_nomination_step", "nomination", ["step", "number", "id"], unique=False)
    op.create_index(
        "ix_nomination_step_due", "nomination", ["step", "due_on", "number", "id"], unique=False
    )
    op.create_index(
        "ix_nomination_step_name", "nomination", ["step", "name_key", "id"], unique=False
    )
    op.create_index(op.f("ix_nomination_subject_id"), "nomination", ["subject_id"], unique=False)
    op.create_table(
        "condition_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('confirmed', 'overruled', 'refuted')", name=op.f("ck_condition_note_kind")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_condition_note_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_condition_note")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_condition_note_nomination_id"), "condition_note", ["nomination_id"], unique=False
    )
    op.create_index(
        op.f("ix_condition_note_office_id"), "condition_note", ["office_id"], unique=False
    )
    op.create_table(
        "council_result",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("ballots_issued", sa.Integer(), nullable=False),
        sa.Column("ballots_valid", sa.Integer(), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=False),
        sa.Column("votes_against", sa.Integer(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "ballots_valid <= ballots_issued", name=op.f("ck_council_result_ballots")
        ),
        sa.CheckConstraint("present <= members", name=op.f("ck_council_result_present")),
        sa.CheckConstraint(
            "votes_for + votes_against <= ballots_valid", name=op.f("ck_council_result_votes")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_council_result_nomination_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_result")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_council_result_nomination_id"), "council_result", ["nomination_id"], unique=False
    )
    op.create_index(
        op.f("ix_council_result_office_id"), "council_result", ["office_id"], unique=False
    )
    op.create_table(
        "register_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("nomination_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("full_name", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("ethnic_code", sa.Text(), nullable=True),
        sa.Column("labour_role", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.Text(), nullable=True),
        sa.Column("unit_valid_from", sa.Date(), nullable=True),
        sa.Column("award_code", sa.Text(), nullable=False),
        sa.Column("commendation_type", sa.Text(), nullable=False),
        sa.Column("citation", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("coefficient", Exact(), nullable=False),
        sa.Column("base_salary", sa.Integer(), nullable=False),
        sa.Column("raw_amount", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("rounding", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_register_entry_amount")),
        sa.CheckConstraint("line > 0", name=op.f("ck_register_entry_line")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_register_entry_decision_id")
        ),
        sa.ForeignKeyConstraint(
            ["nomination_id"], ["nomination.id"], name=op.f("fk_register_entry_nomination_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_register_entry_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_entry")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_register_entry_decision_id"), "register_entry", ["decision_id"], unique=False
    )
    op.create_index("ix_register_entry_line", "register_entry", ["year", "line"], unique=False)
    op.create_index(
        op.f("ix_register_entry_nomination_id"), "register_entry", ["nomination_id"], unique=False
    )
    op.create_index(
        op.f("ix_register_entry_office_id"), "register_entry", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_register_entry_subject_id"), "register_entry", ["subject_id"], unique=False
    )
    op.create_table(
        "certificate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("qr", sa.Text(), nullable=False),
        sa.Column("check_code", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_certificate_register_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_certificate_office_id"), "certificate", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_certificate_register_entry_id"), "certificate", ["register_entry_id"], unique=False
    )
    op.create_table(
        "presentation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("register_entry_id", sa.Uuid(), nullable=False),
        sa.Column("presented_on", sa.Date(), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["register_entry_id"],
            ["register_entry.id"],
            name=op.f("fk_presentation_register_entry_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presentation")),
        info={"append_only": True},
    )
    op.create_index(op.f("ix_presentation_office_id"), "presentation", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_presentation_register_entry_id"),
        "presentation",
        ["register_entry_id"],
        unique=False,
    )
    op.create_table(
        "certificate_print",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("certificate_id", sa.Uuid(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("printed_at", Instant(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("mode IN ('full', 'overprint')", name=op.f("ck_certificate_print_mode")),
        sa.CheckConstraint("way IN ('printer', 'pdf')", name=op.f("ck_certificate_print_way")),
        sa.ForeignKeyConstraint(
            ["certificate_id"], ["certificate.id"], name=op.f("fk_certificate_print_certificate_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_print")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_certificate_print_certificate_id"),
        "certificate_print",
        ["certificate_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_certificate_print_office_id"), "certificate_print", ["office_id"], unique=False
    )
    write_once(
        op,
        "certificate",
        "certificate_print",
        "condition_note",
        "council_result",
        "decision",
        "journal_entry",
        "presentation",
        "register_entry",
    )
    follow_names(op)
    full_text(op)
