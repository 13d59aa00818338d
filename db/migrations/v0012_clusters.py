"""Clusters and blocs, score sheets, scores, rankings, rating cards."""

import sqlalchemy as sa
from alembic.operations import Operations

from db.base import Exact, Instant
from db.ddl import write_once


def upgrade(op: Operations) -> None:
    op.create_table(
        "cluster",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('cluster', 'bloc')", name=op.f("ck_cluster_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cluster")),
    )
    op.create_index(op.f("ix_cluster_office_id"), "cluster", ["office_id"], unique=False)
    op.create_table(
        "cluster_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "role IN ('head', 'deputy', 'member')", name=op.f("ck_cluster_member_role")
        ),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name=op.f("fk_cluster_member_cluster_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_cluster_member_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cluster_member")),
    )
    op.create_index(
        op.f("ix_cluster_member_office_id"), "cluster_member", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_cluster_member_subject_id"), "cluster_member", ["subject_id"], unique=False
    )
    op.create_index(
        "ix_cluster_member_year", "cluster_member", ["cluster_id", "year"], unique=False
    )
    op.create_table(
        "rating_card",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("of_office", sa.Boolean(), nullable=False),
        sa.Column("proposed", sa.Text(), nullable=True),
        sa.Column("rating", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(rating IS NULL) = (decided_on IS NULL)", name=op.f("ck_rating_card_decided")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["subject.id"], name=op.f("fk_rating_card_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating_card")),
    )
    op.create_index(op.f("ix_rating_card_office_id"), "rating_card", ["office_id"], unique=False)
    op.create_index(op.f("ix_rating_card_subject_id"), "rating_card", ["subject_id"], unique=False)
    op.create_index("ix_rating_card_year", "rating_card", ["year", "name"], unique=False)
    op.create_table(
        "score_sheet",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("tie_code", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("version > 0", name=op.f("ck_score_sheet_version")),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name=op.f("fk_score_sheet_cluster_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_sheet")),
    )
    op.create_index(op.f("ix_score_sheet_office_id"), "score_sheet", ["office_id"], unique=False)
    op.create_index(
        "ix_score_sheet_version", "score_sheet", ["cluster_id", "version"], unique=False
    )
    op.create_table(
        "cluster_ranking",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Uuid(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("adopted_on", sa.Date(), nullable=False),
        sa.Column("adopted_by", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=True),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("votes_for <= voters", name=op.f("ck_cluster_ranking_votes")),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name=op.f("fk_cluster_ranking_cluster_id")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["cluster_ranking.id"], name=op.f("fk_cluster_ranking_replaces_id")
        ),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["score_sheet.id"], name=op.f("fk_cluster_ranking_sheet_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cluster_ranking")),
    )
    op.create_index(
        op.f("ix_cluster_ranking_office_id"), "cluster_ranking", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_cluster_ranking_replaces_id"), "cluster_ranking", ["replaces_id"], unique=False
    )
    op.create_index(
        op.f("ix_cluster_ranking_sheet_id"), "cluster_ranking", ["sheet_id"], unique=False
    )
    op.create_index(
        "ix_cluster_ranking_year", "cluster_ranking", ["cluster_id", "year"], unique=False
    )
    op.create_table(
        "rating_figure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("value", Exact(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=True),
        sa.Column("whole", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("origin IN ('typed', 'computed')", name=op.f("ck_rating_figure_origin")),
        sa.ForeignKeyConstraint(
            ["card_id"], ["rating_card.id"], name=op.f("fk_rating_figure_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating_figure")),
    )
    op.create_index(op.f("ix_rating_figure_card_id"), "rating_figure", ["card_id"], unique=False)
    op.create_index(
        op.f("ix_rating_figure_office_id"), "rating_figure", ["office_id"], unique=False
    )
    op.create_table(
        "score_criterion",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("sheet_id", sa.Uuid(), nullable=False),
        sa.Column("within_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("max_points", sa.Integer(), nullable=False),
        sa.Column("each", sa.Integer(), nullable=False),
        sa.Column("over_each", sa.Integer(), nullable=False),
        sa.Column("over_most", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("target", Exact(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("evidence_required", sa.Boolean(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "method IN ('group', 'manual', 'percent_of_target', 'step', 'yes_no', 'penalty', "
            "'bonus', 'knock_out')",
            name=op.f("ck_score_criterion_method"),
        ),
        sa.CheckConstraint(
            "each >= 0 AND over_each >= 0 AND over_most >= 0",
            name=op.f("ck_score_criterion_points"),
        ),
        sa.CheckConstraint("max_points >= 0", name=op.f("ck_score_criterion_max_points")),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["score_sheet.id"], name=op.f("fk_score_criterion_sheet_id")
        ),
        sa.ForeignKeyConstraint(
            ["within_id"], ["score_criterion.id"], name=op.f("fk_score_criterion_within_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_criterion")),
    )
    op.create_index(
        op.f("ix_score_criterion_office_id"), "score_criterion", ["office_id"], unique=False
    )
    op.create_index(
        op.f("ix_score_criterion_sheet_id"), "score_criterion", ["sheet_id"], unique=False
    )
    op.create_index(
        op.f("ix_score_criterion_within_id"), "score_criterion", ["within_id"], unique=False
    )
    op.create_table(
        "ranking_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("ranking_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("standing", sa.Integer(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("tie_points", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("arithmetic", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(standing IS NULL) = (reason <> '')", name=op.f("ck_ranking_line_unranked")
        ),
        sa.CheckConstraint("standing > 0", name=op.f("ck_ranking_line_standing")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["cluster_member.id"], name=op.f("fk_ranking_line_member_id")
        ),
        sa.ForeignKeyConstraint(
            ["ranking_id"], ["cluster_ranking.id"], name=op.f("fk_ranking_line_ranking_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ranking_line")),
    )
    op.create_index(op.f("ix_ranking_line_member_id"), "ranking_line", ["member_id"], unique=False)
    op.create_index(op.f("ix_ranking_line_office_id"), "ranking_line", ["office_id"], unique=False)
    op.create_index(
        op.f("ix_ranking_line_ranking_id"), "ranking_line", ["ranking_id"], unique=False
    )
    op.create_table(
        "score",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("value", Exact(), nullable=False),
        sa.Column("target", Exact(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint("stage IN ('self', 'cross', 'final')", name=op.f("ck_score_stage")),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["score_criterion.id"], name=op.f("fk_score_criterion_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["cluster_member.id"], name=op.f("fk_score_member_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score")),
    )
    op.create_index("ix_score_cell", "score", ["member_id", "criterion_id", "stage"], unique=False)
    op.create_index(op.f("ix_score_criterion_id"), "score", ["criterion_id"], unique=False)
    op.create_index(op.f("ix_score_office_id"), "score", ["office_id"], unique=False)
    op.create_table(
        "score_appeal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "result IN ('upheld', 'partly', 'rejected', 'withdrawn')",
            name=op.f("ck_score_appeal_result"),
        ),
        sa.CheckConstraint("asked_on <= answered_on", name=op.f("ck_score_appeal_answered")),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["score_criterion.id"], name=op.f("fk_score_appeal_criterion_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["cluster_member.id"], name=op.f("fk_score_appeal_member_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_appeal")),
    )
    op.create_index(
        op.f("ix_score_appeal_criterion_id"), "score_appeal", ["criterion_id"], unique=False
    )
    op.create_index(op.f("ix_score_appeal_member_id"), "score_appeal", ["member_id"], unique=False)
    op.create_index(op.f("ix_score_appeal_office_id"), "score_appeal", ["office_id"], unique=False)
    op.create_table(
        "score_knock_out",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("rev", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("stated_on", sa.Date(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("deleted_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["score_criterion.id"], name=op.f("fk_score_knock_out_criterion_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["cluster_member.id"], name=op.f("fk_score_knock_out_member_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_knock_out")),
    )
    op.create_index(
        op.f("ix_score_knock_out_criterion_id"), "score_knock_out", ["criterion_id"], unique=False
    )
    op.create_index(
        op.f("ix_score_knock_out_member_id"), "score_knock_out", ["member_id"], unique=False
    )
    op.create_index(
        op.f("ix_score_knock_out_office_id"), "score_knock_out", ["office_id"], unique=False
    )
    write_once(op, "cluster_ranking", "ranking_line")
