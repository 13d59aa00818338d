"""What is known of people over the years, and statements about who is who."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant


def upgrade(op: Operations) -> None:
    op.create_table(
        "discipline",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_discipline_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discipline")),
    )
    op.create_index(op.f("ix_discipline_office_id"), "discipline", ["office_id"], unique=False)
    op.create_index(op.f("ix_discipline_subject_id"), "discipline", ["subject_id"], unique=False)
    op.create_table(
        "initiative",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("recognised_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "level IN ('base', 'province', 'nation')", name=op.f("ck_initiative_level")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_initiative_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )
    op.create_index(op.f("ix_initiative_office_id"), "initiative", ["office_id"], unique=False)
    op.create_index(op.f("ix_initiative_subject_id"), "initiative", ["subject_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("collective_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("joined_on <= left_on", name=op.f("ck_membership_span")),
        sa.ForeignKeyConstraint(
            ["collective_id"], ["subject.id"], name=op.f("fk_membership_collective_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["subject.id"], name=op.f("fk_membership_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_index(
        op.f("ix_membership_collective_id"), "membership", ["collective_id"], unique=False
    )
    op.create_index(op.f("ix_membership_office_id"), "membership", ["office_id"], unique=False)
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"], unique=False)
    op.create_table(
        "past_award",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("award_code", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("period_from", sa.Text(), nullable=True),
        sa.Column("period_to", sa.Text(), nullable=True),
        sa.Column("citation", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("unit_name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_past_award_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_past_award")),
    )
    op.create_index(op.f("ix_past_award_office_id"), "past_award", ["office_id"], unique=False)
    op.create_index(op.f("ix_past_award_subject_id"), "past_award", ["subject_id"], unique=False)
    op.create_table(
        "same_as",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("first_id <> second_id", name=op.f("ck_same_as_two")),
        sa.ForeignKeyConstraint(["first_id"], ["subject.id"], name=op.f("fk_same_as_first_id")),
        sa.ForeignKeyConstraint(["second_id"], ["subject.id"], name=op.f("fk_same_as_second_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_same_as")),
    )
    op.create_index(op.f("ix_same_as_first_id"), "same_as", ["first_id"], unique=False)
    op.create_index(op.f("ix_same_as_office_id"), "same_as", ["office_id"], unique=False)
    op.create_index(op.f("ix_same_as_second_id"), "same_as", ["second_id"], unique=False)
    op.create_table(
        "transfer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("from_unit_code", sa.Text(), nullable=True),
        sa.Column("from_unit_valid_from", sa.Date(), nullable=True),
        sa.Column("from_place", sa.Text(), nullable=False),
        sa.Column("to_unit_code", sa.Text(), nullable=True),
        sa.Column("to_unit_valid_from", sa.Date(), nullable=True),
        sa.Column("to_place", sa.Text(), nullable=False),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_transfer_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    op.create_index(op.f("ix_transfer_office_id"), "transfer", ["office_id"], unique=False)
    op.create_index(op.f("ix_transfer_subject_id"), "transfer", ["subject_id"], unique=False)
    op.create_table(
        "yearly_rating",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_yearly_rating_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_rating")),
    )
    op.create_index(
        op.f("ix_yearly_rating_office_id"), "yearly_rating", ["office_id"], unique=False
    )
    op.create_index("ix_yearly_rating_year", "yearly_rating", ["subject_id", "year"], unique=False)
