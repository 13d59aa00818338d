"""An exemplar's way: tags, criteria, checks, visits, places that learn of it, consent, packs."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "exemplar_criteria_set",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("village", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_criteria_set")),
    )
    op.create_index(
        op.f("ix_exemplar_criteria_set_office_id"),
        "exemplar_criteria_set",
        ["office_id"],
        unique=False,
    )
    op.create_table(
        "exemplar_criterion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("criteria_set_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["criteria_set_id"],
            ["exemplar_criteria_set.id"],
            name=op.f("fk_exemplar_criterion_criteria_set_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_criterion")),
    )
    op.create_index(
        op.f("ix_exemplar_criterion_criteria_set_id"),
        "exemplar_criterion",
        ["criteria_set_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_exemplar_criterion_office_id"), "exemplar_criterion", ["office_id"], unique=False
    )
    op.create_table(
        "exemplar_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("is_true", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_check_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_check")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_exemplar_check_exemplar_id"), "exemplar_check", ["exemplar_id"], unique=False
    )
    op.create_index(
        op.f("ix_exemplar_check_office_id"), "exemplar_check", ["office_id"], unique=False
    )
    op.create_table(
        "exemplar_consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("given_by", sa.Text(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('given', 'withdrawn')", name=op.f("ck_exemplar_consent_kind")),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_consent_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_consent")),
        info={"append_only": True},
    )
    op.create_index(
        op.f("ix_exemplar_consent_exemplar_id"), "exemplar_consent", ["exemplar_id"], unique=False
    )
    op.create_index(
        op.f("ix_exemplar_consent_office_id"), "exemplar_consent", ["office_id"], unique=False
    )
    op.create_table(
        "exemplar_criterion_mark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("is_met", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["criterion_id"],
            ["exemplar_criterion.id"],
            name=op.f("fk_exemplar_criterion_mark_criterion_id"),
        ),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_criterion_mark_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_criterion_mark")),
    )
    op.create_index(
        op.f("ix_exemplar_criterion_mark_exemplar_id"),
        "exemplar_criterion_mark",
        ["exemplar_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_exemplar_criterion_mark_office_id"),
        "exemplar_criterion_mark",
        ["office_id"],
        unique=False,
    )
    op.create_table(
        "exemplar_milestone",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_milestone_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_milestone")),
    )
    op.create_index(
        op.f("ix_exemplar_milestone_exemplar_id"),
        "exemplar_milestone",
        ["exemplar_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_exemplar_milestone_office_id"), "exemplar_milestone", ["office_id"], unique=False
    )
    op.create_table(
        "exemplar_publication",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("formats", sa.Text(), nullable=False),
        sa.Column("went_to", sa.Text(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=False),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("recalled_on", sa.Date(), nullable=True),
        sa.Column("recalled_words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_publication_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_publication")),
    )
    op.create_index(
        op.f("ix_exemplar_publication_exemplar_id"),
        "exemplar_publication",
        ["exemplar_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_exemplar_publication_office_id"),
        "exemplar_publication",
        ["office_id"],
        unique=False,
    )
    op.create_table(
        "exemplar_replication",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("unit_name", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=True),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("reached >= 0", name=op.f("ck_exemplar_replication_reached")),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_replication_exemplar_id")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["exemplar_replication.id"],
            name=op.f("fk_exemplar_replication_parent_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_replication")),
    )
    op.create_index(
        op.f("ix_exemplar_replication_exemplar_id"),
        "exemplar_replication",
        ["exemplar_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_exemplar_replication_office_id"),
        "exemplar_replication",
        ["office_id"],
        unique=False,
    )
    op.create_table(
        "exemplar_tag",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_tag_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_tag")),
    )
    op.create_index(
        op.f("ix_exemplar_tag_exemplar_id"), "exemplar_tag", ["exemplar_id"], unique=False
    )
    op.create_index(op.f("ix_exemplar_tag_office_id"), "exemplar_tag", ["office_id"], unique=False)
    op.create_index("ix_exemplar_tag_tag", "exemplar_tag", ["tag", "exemplar_id"], unique=False)
    op.create_table(
        "exemplar_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("exemplar_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.Column("visited_by", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("still_stands", sa.Boolean(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'yearly') = (still_stands IS NOT NULL)", name=op.f("ck_exemplar_visit_yearly")
        ),
        sa.CheckConstraint(
            "kind IN ('visit', 'training', 'yearly')", name=op.f("ck_exemplar_visit_kind")
        ),
        sa.ForeignKeyConstraint(
            ["exemplar_id"], ["exemplar.id"], name=op.f("fk_exemplar_visit_exemplar_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemplar_visit")),
    )
    op.create_index(
        op.f("ix_exemplar_visit_exemplar_id"), "exemplar_visit", ["exemplar_id"], unique=False
    )
    op.create_index(
        op.f("ix_exemplar_visit_office_id"), "exemplar_visit", ["office_id"], unique=False
    )
    op.add_column(
        "exemplar", sa.Column("source_kind", sa.Text(), nullable=False, server_default="")
    )
    op.add_column("exemplar", sa.Column("model_name", sa.Text(), nullable=False, server_default=""))
    op.add_column("exemplar", sa.Column("mentor", sa.Text(), nullable=False, server_default=""))
    op.add_column("exemplar", sa.Column("criteria_set_id", sa.Uuid(), nullable=True))
    op.add_column("exemplar", sa.Column("next_visit_on", sa.Date(), nullable=True))
    op.add_column("exemplar", sa.Column("withdrawn_on", sa.Date(), nullable=True))
    op.add_column(
        "exemplar", sa.Column("withdrawn_because", sa.Text(), nullable=False, server_default="")
    )
    op.create_index("ix_exemplar_next_visit_on", "exemplar", ["next_visit_on"], unique=False)
    write_once(op, "exemplar_check", "exemplar_consent")
