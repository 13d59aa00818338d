"""The ranking of a year as a meeting adopts it: written once, with its arithmetic."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import dossier
from app.catalog import Catalog
from app.clusters import rosters, rules, scoring
from app.clusters.scoring import Year
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import actions, judge
from app.text import clean
from db.clusters import Cluster, ClusterMember, ClusterRanking, RankingLine
from db.nominations import Nomination
from db.subjects import Subject, SubjectKind

AWARD = "CO_TD_TINH"  # what the leader of a cluster or bloc may be put forward for


@dataclass(frozen=True, slots=True)
class Adoption:
    """What the minutes say. voters, votes_for: on putting the leader forward, where they voted."""

    adopted_on: date
    adopted_by: str
    symbol: str = ""
    voters: int | None = None
    votes_for: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A unit of an adopted ranking. nomination_id: the dossier begun for it, if there is one."""

    id: UUID
    member_id: UUID
    subject_id: UUID | None
    name: str
    standing: int | None
    total: int
    tie_points: int
    reason: str
    arithmetic: tuple[str, ...]
    nomination_id: UUID | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranking that stands."""

    id: UUID
    year: int
    adoption: Adoption
    lines: tuple[Line, ...]


def open_tasks(year: Year, *, unproved_ok: bool = False) -> list[str]:
    """What keeps a year from being adopted, one sentence each; none where nothing does.

    unproved_ok: counts without the evidence that they ask for keep nothing back.
    """
    if year.sheet is None:
        return ["Chưa có bảng điểm áp dụng cho năm này."]
    if len(year.members) < 2:
        return ["Danh sách chưa có hai đơn vị."]
    found = []
    for member in year.members:
        if member.id in year.knocked_out:
            continue
        missing = year.result(member.id).missing
        wanted = [one for one in missing if one.method not in rules.TIMES]
        if wanted:
            codes = ", ".join(one.code for one in wanted[:4])
            more = "" if len(wanted) <= 4 else " và các tiêu chí khác"
            found.append(f"{member.name} chưa chấm {len(wanted)} tiêu chí: {codes}{more}.")
        unproved = [] if unproved_ok else scoring.unproved(year, member.id)
        if unproved:
            codes = ", ".join(one.code for one in unproved[:4])
            found.append(f"{member.name} thiếu minh chứng ở {len(unproved)} tiêu chí: {codes}.")
    waiting = [one for one in year.appeals if one.result is None]
    if waiting:
        found.append(f"Còn {len(waiting)} kiến nghị chưa trả lời.")
    return found


def adopt(
    session: Session, cluster_id: UUID, year: int, adoption: Adoption, *, unproved_ok: bool = False
) -> UUID:
    """Write the ranking down once. One of the year that stands already is replaced.

    unproved_ok: the meeting accepts counts without evidence. Raises ClerkError while something
    is open, for a year adopted and not opened again, or for votes that cannot be.
    """
    rosters.check_open(session, cluster_id, year)
    seen = scoring.read(session, cluster_id, year)
    tasks = [task for task in open_tasks(seen) if not (unproved_ok and "thiếu minh chứng" in task)]
    if tasks or seen.sheet is None:
        raise ClerkError(
            what=f"Chưa thông qua được. {' '.join(tasks[:3])}",
            kept="Mọi điểm đã chấm vẫn nguyên.",
            todo=f"Làm nốt {len(tasks)} việc rồi thông qua.",
        )
    if not clean(adoption.adopted_by):
        raise ClerkError(
            what="Chưa ghi nơi thông qua.",
            todo="Ví dụ: Hội nghị tổng kết cụm.",
            field="adopted_by",
        )
    if (adoption.voters is None) != (adoption.votes_for is None) or (adoption.votes_for or 0) > (
        adoption.voters or 0
    ):
        raise ClerkError(
            what="Số phiếu suy tôn chưa khớp.",
            todo="Ghi số đơn vị bỏ phiếu và số đồng ý, hoặc để trống cả hai.",
            field="votes_for",
        )
    # the sheet of a replaced ranking stays the one that it was scored by
    before = rosters.adopted_ranking(session, cluster_id, year)
    made = ClusterRanking(
        cluster_id=cluster_id,
        year=year,
        sheet_id=seen.sheet.id,
        replaces_id=None if before is None else before.id,
        adopted_on=adoption.adopted_on,
        adopted_by=clean(adoption.adopted_by),
        symbol=clean(adoption.symbol),
        voters=adoption.voters,
        votes_for=adoption.votes_for,
        note=clean(adoption.note),
    )
    session.add(made)
    session.flush()
    results = seen.results()
    names = {one.id: one.name for one in seen.members}
    for standing in rules.standings(results.values(), seen.knocked_out):
        result = results[standing.member]
        session.add(
            RankingLine(
                ranking_id=made.id,
                member_id=standing.member,
                name=names[standing.member],
                standing=standing.rank,
                total=result.total,
                tie_points=result.tie_points,
                reason=seen.knocked_out.get(standing.member, ""),
                arithmetic="\n".join(rules.arithmetic(result)),
            )
        )
    session.flush()
    return made.id


def read(session: Session, cluster_id: UUID, year: int) -> Ranking | None:
    """The ranking of a year that stands, None before one is adopted."""
    found = rosters.adopted_ranking(session, cluster_id, year)
    if found is None:
        return None
    query = (
        select(RankingLine, ClusterMember.subject_id)
        .join(ClusterMember, ClusterMember.id == RankingLine.member_id)
        .where(RankingLine.ranking_id == found.id)
        .order_by(RankingLine.standing.is_(None), RankingLine.standing, RankingLine.name)
    )
    return Ranking(
        found.id,
        found.year,
        Adoption(
            found.adopted_on,
            found.adopted_by,
            found.symbol,
            found.voters,
            found.votes_for,
            found.note,
        ),
        tuple(
            Line(
                line.id,
                line.member_id,
                subject,
                line.name,
                line.standing,
                line.total,
                line.tie_points,
                line.reason,
                tuple(line.arithmetic.split("\n")),
                _nomination(session, subject, found.year),
            )
            for line, subject in session.execute(query)
        ),
    )


def subject_of(session: Session, line_id: UUID) -> UUID:
    """The collective in the register that a ranked unit is; made where it was a name only."""
    line = session.get_one(RankingLine, line_id)
    member = session.get_one(ClusterMember, line.member_id)
    if member.subject_id is not None:
        return member.subject_id
    made = Subject(kind=SubjectKind.COLLECTIVE, full_name=member.name)
    session.add(made)
    session.flush()
    member.subject_id = made.id
    session.flush()
    return made.id


def nominate(session: JournalSession, line_id: UUID, catalog: Catalog, today: date) -> UUID:
    """Begin the dossier of a leader for the flag of the province; its id.

    Raises ClerkError for a unit that does not lead, or one that has an open dossier already.
    """
    line = session.get_one(RankingLine, line_id)
    if line.standing != 1:
        raise ClerkError(
            what=f"{line.name} không dẫn đầu cụm, khối.",
            todo="Đề nghị đơn vị dẫn đầu, hoặc lập hồ sơ khác ở trang Hồ sơ khen thưởng.",
        )
    ranking = session.get_one(ClusterRanking, line.ranking_id)
    cluster = session.get_one(Cluster, ranking.cluster_id)
    made = dossier.begin(session, subject_of(session, line_id), AWARD, None, catalog, today)
    draft = actions.read(session, made).draft
    source = f"{ranking.adopted_by}, {ranking.symbol}" if ranking.symbol else ranking.adopted_by
    judge.save(
        session,
        made,
        replace(
            draft,
            period_from=f"{ranking.year}-01",
            period_to=f"{ranking.year}-12",
            source=source,
            citation=f"Dẫn đầu {cluster.name} năm {ranking.year}",
        ),
        catalog,
        today,
    )
    return made


def _nomination(session: Session, subject: UUID | None, year: int) -> UUID | None:
    if subject is None:
        return None
    query = (
        select(Nomination.id)
        .filter_by(subject_id=subject, award_code=AWARD, period_to=f"{year}-12")
        .where(Nomination.deleted_at.is_(None))
        .order_by(Nomination.created_at.desc())
        .limit(1)
    )
    return session.scalar(query)
