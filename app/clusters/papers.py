"""Score sheets and rankings as sheets: for paper, for Word, and with true numbers for Excel."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from uuid import UUID

from sqlalchemy.orm import Session

from app.clusters import ranking, rules, scoring
from app.clusters.rules import Criterion, Explained
from app.clusters.scoresheets import Sheet as ScoreSheet
from app.clusters.scoring import Year
from app.clusters.words import METHODS, STAGES
from app.dates import short_day
from app.documents.tabular import Field, Line, Sheet, Value
from app.errors import ClerkError
from db.clusters import ClusterMember

TABLE = tuple[Sheet, list[Line]]


def score_sheet(session: Session, member_id: UUID) -> TABLE:
    """One unit's sheet: what was counted and what it comes to, stage by stage."""
    member = session.get_one(ClusterMember, member_id)
    year = scoring.read(session, member.cluster_id, member.year)
    sheet = _sheet_of(year)
    by_stage = {stage: dict(_points(year.result(member_id, stage).parts)) for stage in STAGES}
    fields = [
        Field("Mã", 8),
        Field("Nội dung", 46),
        Field("Cách chấm", 16),
        Field("Tối đa", 8, "number"),
    ]
    for words in STAGES.values():
        fields += [Field("Số ghi", 12, group=words), Field("Điểm", 8, "number", group=words)]
    fields.append(Field("Minh chứng", 26))
    rows = []
    for one in sheet.criteria:
        if one.method == "knock_out":
            continue
        values: list[Value] = [
            one.code,
            one.title,
            METHODS[one.method] if one.method != "group" else "",
            _number(one.max_points),
        ]
        for stage in STAGES:
            given = by_stage[stage].get(one.id)
            values += [_counted(year, member_id, one, stage), _number(given)]
        values.append(_evidence(year, member_id, one))
        rows.append(Line(values, 1 if one.method == "group" else 2))
    totals: list[Value] = ["", "Tổng điểm", "", None]
    for stage in STAGES:
        done = any(points is not None for points in by_stage[stage].values())
        total = year.result(member_id, stage).total if done else None
        totals += ["", _number(total)]
    rows.append(Line([*totals, ""], 0))
    out = year.knocked_out.get(member_id)
    return Sheet(
        name=f"Phiếu chấm {member.name} {member.year}",
        title=f"PHIẾU CHẤM ĐIỂM THI ĐUA NĂM {member.year}",
        fields=tuple(fields),
        above=(f"Đơn vị: {member.name}", year.cluster.name),
        notes=(
            f"{sheet.draft.name}, bản {sheet.version}.",
            "Điểm ở bước chưa chấm lấy theo bước trước.",
            *([f"Không xếp hạng: {out}."] if out else []),
        ),
        outlined=True,
    ), rows


def standings(session: Session, cluster_id: UUID, year_: int) -> TABLE:
    """Every unit's points by part and its rank; as adopted, or as it stands for now."""
    year = scoring.read(session, cluster_id, year_)
    sheet = _sheet_of(year)
    adopted = None if year.is_open else ranking.read(session, cluster_id, year_)
    names = {one.id: one.name for one in year.members}
    results = year.results()
    rows = []
    for one in rules.standings(results.values(), year.knocked_out):
        found = results[one.member]
        said = year.knocked_out.get(one.member) or one.tied
        if one.rank is None:
            said = f"Không xếp hạng: {said}"
        rows.append(
            Line(
                [
                    one.rank,
                    names[one.member],
                    *(_number(part.points) for part in found.parts),
                    _number(found.total),
                    said,
                ]
            )
        )
    parts = [
        Field(f"{part.code}. {part.title}", 14, "number", group="Điểm các phần")
        for part in sheet.parts
    ]
    told = "Điểm tạm tính, chưa thông qua."
    if adopted is not None:
        by = adopted.adoption
        number = f", biên bản số {by.symbol}" if by.symbol else ""
        told = f"{by.adopted_by} thông qua ngày {short_day(by.adopted_on)}{number}."
    return Sheet(
        name=f"Xếp hạng {year.cluster.name} {year_}",
        title=f"BẢNG TỔNG HỢP ĐIỂM, XẾP HẠNG THI ĐUA NĂM {year_}",
        fields=(
            Field("Hạng", 6, "number"),
            Field("Đơn vị", 30),
            *parts,
            Field("Tổng điểm", 10, "number"),
            Field("Ghi chú", 24),
        ),
        above=(year.cluster.name,),
        notes=(f"{sheet.draft.name}, bản {sheet.version}. {told}",),
    ), rows


def _sheet_of(year: Year) -> ScoreSheet:
    if year.sheet is None:
        raise ClerkError(
            what=f"Chưa có bảng điểm áp dụng cho năm {year.year}.",
            todo="Lập và thông qua bảng điểm trước.",
        )
    return year.sheet


def _points(parts: Iterable[Explained]) -> Iterator[tuple[UUID, int | None]]:
    for one in parts:
        yield one.criterion.id, one.points
        yield from _points(one.parts)


def _number(points: int | None) -> Value:
    return None if points is None else Decimal(points) / 100


def _counted(year: Year, member: UUID, one: Criterion, stage: str) -> str:
    """What this very stage has written down."""
    count = year.count(member, one.id, stage)
    if count is None:
        return ""
    if one.method == "yes_no":
        return "Có" if count.value else "Không"
    target = count.target if count.target is not None else one.target
    words = rules.number(count.value)
    if one.method == "percent_of_target" and target is not None:
        words += f"/{rules.number(target)}"
    return f"{words} {one.unit}".strip()


def _evidence(year: Year, member: UUID, one: Criterion) -> str:
    told = (year.told.get((member, one.id, stage)) for stage in reversed(STAGES))
    return next((each.evidence for each in told if each is not None and each.evidence), "")
