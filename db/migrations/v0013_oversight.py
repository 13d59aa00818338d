"""The plan's tasks, inspections and supervision, what was said of signals; observers."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Instant


def upgrade(op: Operations) -> None:
    with op.batch_alter_table("account") as account:
        account.drop_constraint(op.f("ck_account_role"), type_="check")
        account.create_check_constraint(
            op.f("ck_account_role"), "role IN ('manager', 'clerk', 'observer')"
        )
    op.create_table(
        "inspection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("led_by", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.Text(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("plan_symbol", sa.Text(), nullable=False),
        sa.Column("concluded_on", sa.Date(), nullable=True),
        sa.Column("conclusion", sa.Text(), nullable=False),
        sa.Column("conclusion_symbol", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(concluded_on IS NULL) = (conclusion = '')", name=op.f("ck_inspection_conclusion")
        ),
        sa.CheckConstraint(
            "kind IN ('inspection', 'supervision')", name=op.f("ck_inspection_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
    )
    op.create_index(op.f("ix_inspection_office_id"), "inspection", ["office_id"], unique=False)
    op.create_table(
        "plan_body",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=False),
        sa.Column("succeeded_by", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("succeeded_by <> code", name=op.f("ck_plan_body_succeeded")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_body")),
    )
    op.create_index(op.f("ix_plan_body_code"), "plan_body", ["code"], unique=False)
    op.create_index(op.f("ix_plan_body_office_id"), "plan_body", ["office_id"], unique=False)
    op.create_table(
        "plan_task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("partners", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("recurrence", sa.Text(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("whole", sa.Integer(), nullable=True),
        sa.Column("typed_on", sa.Date(), nullable=True),
        sa.Column("dropped_because", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "recurrence IN ('once', 'month', 'quarter', 'half', 'year')",
            name=op.f("ck_plan_task_recurrence"),
        ),
        sa.CheckConstraint("number >= 0", name=op.f("ck_plan_task_number")),
        sa.CheckConstraint("whole > 0", name=op.f("ck_plan_task_whole")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_task")),
    )
    op.create_index(op.f("ix_plan_task_code"), "plan_task", ["code"], unique=False)
    op.create_index(op.f("ix_plan_task_office_id"), "plan_task", ["office_id"], unique=False)
    op.create_table(
        "signal_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("signal", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("seen_by", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_review")),
    )
    op.create_index(
        op.f("ix_signal_review_office_id"), "signal_review", ["office_id"], unique=False
    )
    op.create_index(op.f("ix_signal_review_signal"), "signal_review", ["signal"], unique=False)
    op.create_table(
        "task_evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("task_code", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("fulfils_on", sa.Date(), nullable=True),
        sa.Column("attachment_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("people >= 0", name=op.f("ck_task_evidence_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_evidence")),
    )
    op.create_index(
        op.f("ix_task_evidence_office_id"), "task_evidence", ["office_id"], unique=False
    )
    op.create_index(
        "ix_task_evidence_task", "task_evidence", ["task_code", "happened_on"], unique=False
    )
    op.create_table(
        "inspection_finding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("fixed_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(fixed_on IS NULL) = (proof = '')", name=op.f("ck_inspection_finding_proof")
        ),
        sa.CheckConstraint("found_on <= due_on", name=op.f("ck_inspection_finding_due")),
        sa.CheckConstraint("found_on <= fixed_on", name=op.f("ck_inspection_finding_fixed")),
        sa.ForeignKeyConstraint(
            ["inspection_id"], ["inspection.id"], name=op.f("fk_inspection_finding_inspection_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection_finding")),
    )
    op.create_index(
        op.f("ix_inspection_finding_inspection_id"),
        "inspection_finding",
        ["inspection_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_inspection_finding_office_id"), "inspection_finding", ["office_id"], unique=False
    )
    op.create_index(
        "ix_inspection_finding_open", "inspection_finding", ["fixed_on", "due_on"], unique=False
    )
    op.create_table(
        "inspection_visit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("met", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["inspection_id"], ["inspection.id"], name=op.f("fk_inspection_visit_inspection_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection_visit")),
    )
    op.create_index(
        op.f("ix_inspection_visit_inspection_id"),
        "inspection_visit",
        ["inspection_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_inspection_visit_office_id"), "inspection_visit", ["office_id"], unique=False
    )
