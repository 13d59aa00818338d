"""Movements; nominations and exemplars know theirs."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Exact, Instant


def upgrade(op: Operations) -> None:
    op.create_table(
        "movement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slogan", sa.Text(), nullable=False),
        sa.Column("objective", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("launch_level", sa.Text(), nullable=False),
        sa.Column("launched_by", sa.Text(), nullable=False),
        sa.Column("work_fields", sa.Text(), nullable=False),
        sa.Column("strata", sa.Text(), nullable=False),
        sa.Column("villages", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "submitted",
                "issued",
                "launched",
                "registering",
                "running",
                "summed_up",
                "closed",
                "cancelled",
                name="movementstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("plan_symbol", sa.Text(), nullable=False),
        sa.Column("plan_on", sa.Date(), nullable=True),
        sa.Column("launched_on", sa.Date(), nullable=True),
        sa.Column("launch_event", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("interim_months", sa.Integer(), nullable=False),
        sa.Column("expected_awards", sa.Text(), nullable=False),
        sa.Column("greets", sa.Text(), nullable=False),
        sa.Column("greets_on", sa.Date(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("form IN ('regular', 'thematic')", name=op.f("ck_movement_form")),
        sa.CheckConstraint(
            "launch_level IN ('nation', 'ministry', 'province', 'district', 'cluster', 'commune', "
            "'unit')",
            name=op.f("ck_movement_launch_level"),
        ),
        sa.CheckConstraint("interim_months >= 0", name=op.f("ck_movement_interim")),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_movement_span")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement")),
    )
    op.create_index("ix_movement_number", "movement", ["number", "id"], unique=False)
    op.create_index(op.f("ix_movement_office_id"), "movement", ["office_id"], unique=False)
    op.create_index(op.f("ix_movement_parent_id"), "movement", ["parent_id"], unique=False)
    op.create_index("ix_movement_state", "movement", ["state", "number", "id"], unique=False)
    op.create_table(
        "movement_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "former_state",
            sa.Enum(
                "draft",
                "submitted",
                "issued",
                "launched",
                "registering",
                "running",
                "summed_up",
                "closed",
                "cancelled",
                name="movementstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("former_ends_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'extended') = (ends_on IS NOT NULL)", name=op.f("ck_movement_change_ends")
        ),
        sa.CheckConstraint(
            "kind IN ('extended', 'cancelled')", name=op.f("ck_movement_change_kind")
        ),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_change_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_change")),
    )
    op.create_index(
        op.f("ix_movement_change_movement_id"), "movement_change", ["movement_id"], unique=False
    )
    op.create_index(
        op.f("ix_movement_change_office_id"), "movement_change", ["office_id"], unique=False
    )
    op.create_table(
        "movement_criterion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("threshold", Exact(), nullable=True),
        sa.Column("how_checked", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('at_least', 'at_most', 'yes_no')", name=op.f("ck_movement_criterion_kind")
        ),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_criterion_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_criterion")),
    )
    op.create_index(
        op.f("ix_movement_criterion_movement_id"),
        "movement_criterion",
        ["movement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_movement_criterion_office_id"), "movement_criterion", ["office_id"], unique=False
    )
    op.create_table(
        "movement_inspection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("inspected_on", sa.Date(), nullable=False),
        sa.Column("inspector", sa.Text(), nullable=False),
        sa.Column("village", sa.Text(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("to_fix", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("fixed_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("inspected_on <= fixed_on", name=op.f("ck_movement_inspection_fixed")),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_inspection_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_inspection")),
    )
    op.create_index(
        op.f("ix_movement_inspection_movement_id"),
        "movement_inspection",
        ["movement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_movement_inspection_office_id"), "movement_inspection", ["office_id"], unique=False
    )
    op.create_table(
        "movement_pact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("parties", sa.Text(), nullable=False),
        sa.Column("pledge", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_pact_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_pact")),
    )
    op.create_index(
        op.f("ix_movement_pact_movement_id"), "movement_pact", ["movement_id"], unique=False
    )
    op.create_index(
        op.f("ix_movement_pact_office_id"), "movement_pact", ["office_id"], unique=False
    )
    op.create_table(
        "movement_registration",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
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
        sa.Column("village", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("ethnic_code", sa.Text(), nullable=True),
        sa.Column("labour_role", sa.Text(), nullable=True),
        sa.Column("pledge", sa.Text(), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("people > 0", name=op.f("ck_movement_registration_people")),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_registration_movement_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_movement_registration_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_registration")),
    )
    op.create_index(
        "ix_movement_registration_coverage",
        "movement_registration",
        [
            "movement_id",
            "village",
            "kind",
            "labour_role",
            "sex",
            "ethnic_code",
            "birth_year",
            "people",
        ],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        op.f("ix_movement_registration_office_id"),
        "movement_registration",
        ["office_id"],
        unique=False,
    )
    op.create_index(
        "ix_movement_registration_order",
        "movement_registration",
        ["movement_id", "sort_key", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_movement_registration_subject_id"),
        "movement_registration",
        ["subject_id"],
        unique=False,
    )
    op.create_table(
        "movement_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("lessons", sa.Text(), nullable=False),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('interim', 'final')", name=op.f("ck_movement_review_kind")),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_movement_review_cost")),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_review_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_review")),
    )
    op.create_index(
        op.f("ix_movement_review_movement_id"), "movement_review", ["movement_id"], unique=False
    )
    op.create_index(
        op.f("ix_movement_review_office_id"), "movement_review", ["office_id"], unique=False
    )
    op.create_table(
        "movement_point",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("movement_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("measured_on", sa.Date(), nullable=False),
        sa.Column("value", Exact(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('target', 'result')", name=op.f("ck_movement_point_kind")),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["movement_criterion.id"], name=op.f("fk_movement_point_criterion_id")
        ),
        sa.ForeignKeyConstraint(
            ["movement_id"], ["movement.id"], name=op.f("fk_movement_point_movement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_point")),
    )
    op.create_index(
        "ix_movement_point_day", "movement_point", ["criterion_id", "measured_on"], unique=False
    )
    op.create_index(
        op.f("ix_movement_point_movement_id"), "movement_point", ["movement_id"], unique=False
    )
    op.create_index(
        op.f("ix_movement_point_office_id"), "movement_point", ["office_id"], unique=False
    )
    op.add_column("exemplar", sa.Column("movement_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_exemplar_movement_id"), "exemplar", ["movement_id"], unique=False)
    op.add_column("nomination", sa.Column("movement_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_nomination_movement_id"), "nomination", ["movement_id"], unique=False)
