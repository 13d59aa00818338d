"""Emulation clusters and blocs: rosters by year, score sheets, scores, rankings, rating cards.

Points are whole hundredths of a point. What was counted in a village (value, target) is a Decimal.
"""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class Cluster(Record):
    """A cluster of units of one kind, or a bloc of unlike ones, that vie with one another."""

    __tablename__ = "cluster"
    __table_args__ = (CheckConstraint("kind IN ('cluster', 'bloc')", name="kind"),)

    kind: Mapped[str] = mapped_column(default="cluster")
    name: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]


class ClusterMember(Record):
    """A unit on the roster of one year. The head changes from year to year: it is a role."""

    __tablename__ = "cluster_member"
    __table_args__ = (
        Index("ix_cluster_member_year", "cluster_id", "year"),
        CheckConstraint("role IN ('head', 'deputy', 'member')", name="role"),
    )

    cluster_id: Mapped[UUID] = mapped_column(ForeignKey("cluster.id"))
    year: Mapped[int]
    name: Mapped[str]  # as the unit was called that year
    subject_id: Mapped[UUID | None] = mapped_column(ForeignKey("subject.id"), index=True)
    role: Mapped[str] = mapped_column(default="member")
    place: Mapped[int] = mapped_column(default=0)  # in the roster


class ScoreSheet(Record):
    """One version of a cluster's score sheet. Once adopted, it and its criteria stand as they are.

    A year is scored by the version whose valid_from is the last one not after the year's end.
    """

    __tablename__ = "score_sheet"
    __table_args__ = (
        Index("ix_score_sheet_version", "cluster_id", "version"),
        CheckConstraint("version > 0", name="version"),
    )

    cluster_id: Mapped[UUID] = mapped_column(ForeignKey("cluster.id"))
    version: Mapped[int]
    name: Mapped[str]
    valid_from: Mapped[date]
    tie_code: Mapped[str] = mapped_column(default="I")  # the part that ranks units of equal totals
    symbol: Mapped[str] = mapped_column(default="")  # the document that sets it
    source: Mapped[str] = mapped_column(default="")  # where its numbers come from
    adopted_on: Mapped[date | None]


class ScoreCriterion(Record):
    """A part of a sheet (group), or a criterion in one, or a rule that keeps a unit unranked.

    max_points caps what it gives; of a group the sum of what is in it. each: the points for one
    time of a penalty or bonus. over_each: points for each whole percent above the target, over_most
    in all. steps: "threshold=points" a line, from the highest, both with a decimal point.
    """

    __tablename__ = "score_criterion"
    __table_args__ = (
        CheckConstraint(
            "method IN ('group', 'manual', 'percent_of_target', 'step', 'yes_no', 'penalty', "
            "'bonus', 'knock_out')",
            name="method",
        ),
        CheckConstraint("max_points >= 0", name="max_points"),
        CheckConstraint("each >= 0 AND over_each >= 0 AND over_most >= 0", name="points"),
    )

    sheet_id: Mapped[UUID] = mapped_column(ForeignKey("score_sheet.id"), index=True)
    within_id: Mapped[UUID | None] = mapped_column(ForeignKey("score_criterion.id"), index=True)
    place: Mapped[int]  # in the whole sheet, as it is read
    code: Mapped[str]  # I, I.1, I.1.a
    title: Mapped[str]
    method: Mapped[str]
    max_points: Mapped[int] = mapped_column(default=0)
    each: Mapped[int] = mapped_column(default=0)
    over_each: Mapped[int] = mapped_column(default=0)
    over_most: Mapped[int] = mapped_column(default=0)
    steps: Mapped[str] = mapped_column(default="")
    target: Mapped[Decimal | None]  # for all units; a unit's own stands in its score
    unit: Mapped[str] = mapped_column(default="")  # %, hộ, triệu đồng
    evidence_required: Mapped[bool] = mapped_column(default=False)


class Score(Record):
    """What one unit was given for one criterion: by itself, by the cluster, or for good."""

    __tablename__ = "score"
    __table_args__ = (
        Index("ix_score_cell", "member_id", "criterion_id", "stage"),
        CheckConstraint("stage IN ('self', 'cross', 'final')", name="stage"),
    )

    member_id: Mapped[UUID] = mapped_column(ForeignKey("cluster_member.id"))
    criterion_id: Mapped[UUID] = mapped_column(ForeignKey("score_criterion.id"), index=True)
    stage: Mapped[str]
    value: Mapped[Decimal]  # points, what was reached, how many times, 1 or 0: by the method
    target: Mapped[Decimal | None]  # the unit's own, of percent_of_target
    note: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")  # the document, its number and day


class ScoreKnockOut(Record):
    """Why a unit is not ranked this year, by which rule of the sheet."""

    __tablename__ = "score_knock_out"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("cluster_member.id"), index=True)
    criterion_id: Mapped[UUID] = mapped_column(ForeignKey("score_criterion.id"), index=True)
    reason: Mapped[str]
    symbol: Mapped[str] = mapped_column(default="")
    stated_on: Mapped[date]


class ScoreAppeal(Record):
    """A unit's objection to its points, and the answer."""

    __tablename__ = "score_appeal"
    __table_args__ = (
        CheckConstraint("result IN ('upheld', 'partly', 'rejected', 'withdrawn')", name="result"),
        CheckConstraint("asked_on <= answered_on", name="answered"),
    )

    member_id: Mapped[UUID] = mapped_column(ForeignKey("cluster_member.id"), index=True)
    criterion_id: Mapped[UUID | None] = mapped_column(ForeignKey("score_criterion.id"), index=True)
    asked_on: Mapped[date]
    words: Mapped[str]
    result: Mapped[str | None]
    answer: Mapped[str] = mapped_column(default="")
    answered_by: Mapped[str] = mapped_column(default="")
    answered_on: Mapped[date | None]


class ClusterRanking(Record):
    """The ranking of one year as a meeting adopted it. A later one of the year replaces it."""

    __tablename__ = "cluster_ranking"
    __table_args__ = (
        Index("ix_cluster_ranking_year", "cluster_id", "year"),
        CheckConstraint("votes_for <= voters", name="votes"),
        {"info": {"append_only": True}},
    )

    cluster_id: Mapped[UUID] = mapped_column(ForeignKey("cluster.id"))
    year: Mapped[int]
    sheet_id: Mapped[UUID] = mapped_column(ForeignKey("score_sheet.id"), index=True)
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("cluster_ranking.id"), index=True)
    adopted_on: Mapped[date]
    adopted_by: Mapped[str]  # Hội nghị tổng kết cụm
    symbol: Mapped[str]  # of the minutes
    voters: Mapped[int | None]  # who voted on putting the leader forward
    votes_for: Mapped[int | None]
    note: Mapped[str]


class RankingLine(Record):
    """One unit of an adopted ranking with its arithmetic, as both were read out."""

    __tablename__ = "ranking_line"
    __table_args__ = (
        CheckConstraint("(standing IS NULL) = (reason <> '')", name="unranked"),
        CheckConstraint("standing > 0", name="standing"),
        {"info": {"append_only": True}},
    )

    ranking_id: Mapped[UUID] = mapped_column(ForeignKey("cluster_ranking.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("cluster_member.id"), index=True)
    name: Mapped[str]
    standing: Mapped[int | None]  # equals share one; empty: not ranked, for the reason
    total: Mapped[int]
    tie_points: Mapped[int]
    reason: Mapped[str]
    arithmetic: Mapped[str]  # one step a line


class RatingCard(Record):
    """How one organisation did its emulation work in a year: a criterion of its yearly rating.

    rating is what a person decided, with the reason where it is not what the figures came to.
    A decided card is not changed any more.
    """

    __tablename__ = "rating_card"
    __table_args__ = (
        Index("ix_rating_card_year", "year", "name"),
        CheckConstraint("(rating IS NULL) = (decided_on IS NULL)", name="decided"),
    )

    year: Mapped[int]
    name: Mapped[str]  # Chi bộ thôn Ma Rơi, Đảng ủy xã
    subject_id: Mapped[UUID | None] = mapped_column(ForeignKey("subject.id"), index=True)
    of_office: Mapped[bool] = mapped_column(default=True)  # this file's own figures are its own
    proposed: Mapped[str | None]  # excellent, good, completed, failed; as it was when decided
    rating: Mapped[str | None]
    reason: Mapped[str] = mapped_column(default="")
    decided_by: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]


class RatingFigure(Record):
    """One indicator of a card: typed by hand, or kept as it was computed when it was decided."""

    __tablename__ = "rating_figure"
    __table_args__ = (CheckConstraint("origin IN ('typed', 'computed')", name="origin"),)

    card_id: Mapped[UUID] = mapped_column(ForeignKey("rating_card.id"), index=True)
    indicator: Mapped[str]  # its code in the catalogue
    origin: Mapped[str]
    value: Mapped[Decimal]  # the share or the number; with part and whole where it has them
    part: Mapped[int | None]
    whole: Mapped[int | None]
    source: Mapped[str] = mapped_column(default="")
