"""Clusters and blocs, and who is in them in a year. The head moves on with every new roster."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.clusters.words import KINDS, ROLES
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, exact_key
from db.clusters import (
    Cluster,
    ClusterMember,
    ClusterRanking,
    RankingLine,
    ScoreAppeal,
    ScoreSheet,
)

EARLIEST_YEAR, LATEST_YEAR = 2004, 2100


@dataclass(frozen=True, slots=True)
class ClusterDraft:
    """A cluster or bloc; ended_on while it has one is the last day it worked."""

    name: str
    kind: str = "cluster"
    note: str = ""
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A unit on the roster of a year."""

    name: str
    role: str = "member"
    subject_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A stored unit of a roster."""

    id: UUID
    name: str
    role: str
    subject_id: UUID | None


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """A cluster as its list shows it, in one year."""

    id: UUID
    draft: ClusterDraft
    year: int
    units: int
    head: str
    sheet: str  # the version that the year is scored by; "" for none
    leader: str  # of the adopted ranking; "" while there is none


def save(session: Session, draft: ClusterDraft, cluster_id: UUID | None = None) -> UUID:
    """Store a new cluster or the changed one. Raises ClerkError, naming the field."""
    if not clean(draft.name):
        raise ClerkError(
            what="Chưa ghi tên cụm, khối.",
            todo="Ví dụ: Cụm thi đua số 3 các xã miền núi.",
            field="name",
        )
    if draft.kind not in KINDS:
        raise ClerkError(what="Chưa chọn cụm hay khối.", todo="Chọn một loại.", field="kind")
    found = Cluster() if cluster_id is None else session.get_one(Cluster, cluster_id)
    found.name, found.kind = clean(draft.name), draft.kind
    found.note, found.ended_on = clean(draft.note), draft.ended_on
    session.add(found)
    session.flush()
    return found.id


def read(session: Session, cluster_id: UUID) -> ClusterDraft:
    """What is known of a cluster."""
    return _draft(session.get_one(Cluster, cluster_id))


def remove(session: JournalSession, cluster_id: UUID) -> None:
    """Put a cluster away; its sheets and rankings stay with it."""
    session.get_one(Cluster, cluster_id).deleted_at = session.author.now
    session.flush()


def members(session: Session, cluster_id: UUID, year: int) -> list[Member]:
    """The roster of a year, in its order."""
    query = (
        select(ClusterMember)
        .filter_by(cluster_id=cluster_id, year=year)
        .where(ClusterMember.deleted_at.is_(None))
        .order_by(ClusterMember.place, ClusterMember.created_at, ClusterMember.id)
    )
    return [Member(one.id, one.name, one.role, one.subject_id) for one in session.scalars(query)]


def years(session: Session, cluster_id: UUID) -> list[int]:
    """The years that have a roster, newest first."""
    query = (
        select(ClusterMember.year)
        .filter_by(cluster_id=cluster_id)
        .where(ClusterMember.deleted_at.is_(None))
        .distinct()
    )
    return sorted(session.scalars(query), reverse=True)


def save_member(
    session: Session,
    cluster_id: UUID,
    year: int,
    draft: MemberDraft,
    member_id: UUID | None = None,
) -> UUID:
    """Put a unit on a year's roster or change it. A new head makes the former one a member.

    Raises ClerkError, naming the field, for no name, one that stands there already, or a year
    whose ranking is adopted.
    """
    check_year(year)
    check_open(session, cluster_id, year)
    name = clean(draft.name)
    if not name:
        raise ClerkError(what="Chưa ghi tên đơn vị.", todo="Ví dụ: UBND xã Bác Ái.", field="name")
    if draft.role not in ROLES:
        raise ClerkError(what="Chưa chọn vai trò.", todo="Chọn trong danh sách.", field="role")
    roster = members(session, cluster_id, year)
    if any(exact_key(one.name) == exact_key(name) and one.id != member_id for one in roster):
        raise ClerkError(
            what=f"{name} đã có trong danh sách năm {year}.",
            todo="Ghi đơn vị khác, hoặc sửa dòng đã có.",
            field="name",
        )
    if member_id is None:
        found = ClusterMember(cluster_id=cluster_id, year=year, place=len(roster) + 1)
    else:
        found = session.get_one(ClusterMember, member_id)
    if draft.role == "head":
        for one in roster:
            if one.role == "head" and one.id != member_id:
                session.get_one(ClusterMember, one.id).role = "member"
    found.name, found.role, found.subject_id = name, draft.role, draft.subject_id
    session.add(found)
    session.flush()
    return found.id


def remove_member(session: JournalSession, member_id: UUID) -> None:
    """Take a unit off the roster. Raises ClerkError for a year whose ranking is adopted."""
    found = session.get_one(ClusterMember, member_id)
    check_open(session, found.cluster_id, found.year)
    found.deleted_at = session.author.now
    session.flush()


def carry_over(session: Session, cluster_id: UUID, year: int) -> int:
    """Begin a year's roster with the units of the last one before it; how many were taken.

    The head moves on to the unit after the former head, the last one's turn goes to the first.
    Raises ClerkError where the year has units already, or no year before it has.
    """
    check_year(year)
    if members(session, cluster_id, year):
        raise ClerkError(
            what=f"Năm {year} đã có danh sách đơn vị.",
            todo="Thêm, bớt từng đơn vị trong danh sách ấy.",
        )
    before = next((one for one in years(session, cluster_id) if one < year), None)
    if before is None:
        raise ClerkError(
            what=f"Chưa có danh sách của năm nào trước {year}.", todo="Thêm từng đơn vị."
        )
    roster = members(session, cluster_id, before)
    heads = [place for place, one in enumerate(roster) if one.role == "head"]
    next_head = (heads[0] + 1) % len(roster) if heads else 0
    for place, one in enumerate(roster):
        session.add(
            ClusterMember(
                cluster_id=cluster_id,
                year=year,
                name=one.name,
                subject_id=one.subject_id,
                role="head" if place == next_head else "member",
                place=place + 1,
            )
        )
    session.flush()
    return len(roster)


def listed(session: Session, year: int) -> list[ClusterRow]:
    """Every cluster with what its year has so far; those that still work first."""
    query = select(Cluster).where(Cluster.deleted_at.is_(None))
    found = sorted(
        session.scalars(query), key=lambda one: (one.ended_on is not None, one.name, str(one.id))
    )
    units: dict[UUID, int] = {}
    heads: dict[UUID, str] = {}
    roster = select(ClusterMember).filter_by(year=year).where(ClusterMember.deleted_at.is_(None))
    for member in session.scalars(roster):
        units[member.cluster_id] = units.get(member.cluster_id, 0) + 1
        if member.role == "head":
            heads[member.cluster_id] = member.name
    sheets: dict[UUID, str] = {}
    for sheet in session.scalars(
        select(ScoreSheet)
        .where(
            ScoreSheet.deleted_at.is_(None),
            ScoreSheet.adopted_on.is_not(None),
            ScoreSheet.valid_from <= date(year, 12, 31),
        )
        .order_by(ScoreSheet.valid_from, ScoreSheet.version)
    ):
        sheets[sheet.cluster_id] = sheet.name
    return [
        ClusterRow(
            one.id,
            _draft(one),
            year,
            units.get(one.id, 0),
            heads.get(one.id, ""),
            sheets.get(one.id, ""),
            _leader(session, one.id, year),
        )
        for one in found
    ]


def adopted_ranking(session: Session, cluster_id: UUID, year: int) -> ClusterRanking | None:
    """The ranking of a year that stands: the one written last."""
    query = (
        select(ClusterRanking)
        .filter_by(cluster_id=cluster_id, year=year)
        .where(ClusterRanking.deleted_at.is_(None))
        .order_by(ClusterRanking.created_at.desc(), ClusterRanking.id)
        .limit(1)
    )
    replaced = select(ClusterRanking.replaces_id).where(ClusterRanking.replaces_id.is_not(None))
    return session.scalars(query.where(ClusterRanking.id.not_in(replaced))).first()


def check_open(session: Session, cluster_id: UUID, year: int) -> None:
    """Raise ClerkError where the year's ranking is adopted: what it rests on stands.

    An appeal written down after the adoption opens the year again, until it is adopted anew.
    """
    ranking = adopted_ranking(session, cluster_id, year)
    if ranking is None:
        return
    later = (
        select(ScoreAppeal.id)
        .join(ClusterMember, ClusterMember.id == ScoreAppeal.member_id)
        .where(
            ClusterMember.cluster_id == cluster_id,
            ClusterMember.year == year,
            ScoreAppeal.deleted_at.is_(None),
            ScoreAppeal.created_at > ranking.created_at,
        )
    )
    if session.scalar(later.limit(1)) is None:
        raise ClerkError(
            what=f"Xếp hạng năm {year} đã thông qua nên không sửa được nữa.",
            kept="Điểm và thứ hạng đã thông qua vẫn nguyên.",
            todo="Có sai sót thì ghi kiến nghị, sửa điểm rồi thông qua bản thay thế.",
        )


def check_year(year: int) -> None:
    """Raise ClerkError for a year in which no cluster can have been."""
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise ClerkError(
            what=f"Năm {year} chưa đúng.", todo="Ghi năm bốn chữ số, ví dụ 2025.", field="year"
        )


def _leader(session: Session, cluster_id: UUID, year: int) -> str:
    ranking = adopted_ranking(session, cluster_id, year)
    if ranking is None:
        return ""
    query = select(RankingLine.name).filter_by(ranking_id=ranking.id, standing=1)
    names: Sequence[str] = session.scalars(query.order_by(RankingLine.name)).all()
    return ", ".join(names)


def _draft(found: Cluster) -> ClusterDraft:
    return ClusterDraft(found.name, found.kind, found.note, found.ended_on)
