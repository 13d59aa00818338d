"""The versions of a cluster's score sheet. A version that is adopted stands: old years keep it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.clusters import rules
from app.clusters.rules import Criterion
from app.clusters.words import METHODS, points_words
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.clusters import ScoreCriterion, ScoreSheet

TEMPLATE = "Mẫu bảng điểm của chương trình, nội dung do tỉnh quy định"


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """What is said of a version as a whole."""

    name: str
    valid_from: date
    symbol: str = ""
    tie_code: str = "I"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A version with its criteria in their order."""

    id: UUID
    cluster_id: UUID
    version: int
    draft: SheetDraft
    source: str
    adopted_on: date | None
    criteria: tuple[Criterion, ...]

    @property
    def counted(self) -> tuple[Criterion, ...]:
        """The criteria for which something is counted."""
        return tuple(one for one in self.criteria if one.method not in ("group", "knock_out"))

    @property
    def knock_outs(self) -> tuple[Criterion, ...]:
        return tuple(one for one in self.criteria if one.method == "knock_out")

    @property
    def parts(self) -> tuple[Criterion, ...]:
        """The highest level, as a ranking shows them in columns."""
        return tuple(
            one for one in self.criteria if one.within is None and one.method != "knock_out"
        )


def begin(
    session: Session,
    cluster_id: UUID,
    draft: SheetDraft,
    catalog: Catalog,
    copied_from: UUID | None = None,
) -> UUID:
    """A new draft version: from an earlier one, or from the program's template.

    Raises ClerkError where a draft is being written already, or the name is missing.
    """
    _check(draft)
    known = versions(session, cluster_id)
    if any(one.adopted_on is None for one in known):
        raise ClerkError(
            what="Đang có một bản thảo bảng điểm chưa thông qua.",
            todo="Mở bản thảo ấy để sửa tiếp, hoặc bỏ nó rồi lập bản mới.",
        )
    last = session.scalar(
        select(func.max(ScoreSheet.version)).where(ScoreSheet.cluster_id == cluster_id)
    )
    made = ScoreSheet(
        cluster_id=cluster_id,
        version=(last or 0) + 1,
        name=clean(draft.name),
        valid_from=draft.valid_from,
        symbol=clean(draft.symbol),
        tie_code=clean(draft.tie_code),
        source="" if copied_from else TEMPLATE,
    )
    session.add(made)
    session.flush()
    earlier = () if copied_from is None else read(session, copied_from).criteria
    _copy(session, made.id, earlier or _template(catalog))
    return made.id


def _template(catalog: Catalog) -> tuple[Criterion, ...]:
    made: dict[str, Criterion] = {}
    for number, row in enumerate(catalog.tables.score_sheet, 1):
        made[row.code] = Criterion(
            id=UUID(int=number),
            within=made[row.within].id if row.within else None,
            code=row.code,
            title=row.title,
            method=row.method,
            max_points=row.max_points,
            each=row.each,
            over_each=row.over_each,
            over_most=row.over_most,
            steps=row.steps,
            unit=row.unit,
            evidence_required=row.evidence_required,
        )
    return tuple(made.values())


def _copy(session: Session, sheet_id: UUID, rows: Sequence[Criterion]) -> None:
    now: dict[UUID, UUID] = {}
    for place, row in enumerate(rows, 1):
        made = ScoreCriterion(sheet_id=sheet_id, place=place)
        _fill(made, replace(row, within=now[row.within] if row.within else None))
        session.add(made)
        session.flush()
        now[row.id] = made.id


def save(session: Session, sheet_id: UUID, draft: SheetDraft) -> None:
    """Change what is said of a draft version. Raises ClerkError for an adopted one."""
    _check(draft)
    found = _draft(session, sheet_id)
    found.name, found.symbol = clean(draft.name), clean(draft.symbol)
    found.valid_from, found.tie_code = draft.valid_from, clean(draft.tie_code)
    session.flush()


def save_criterion(
    session: Session, sheet_id: UUID, criterion: Criterion, *, is_new: bool = False
) -> UUID:
    """Store a criterion of a draft version; a new one stands last in its part.

    Raises ClerkError, naming the field, for what is missing or cannot be.
    """
    _draft(session, sheet_id)
    sheet = read(session, sheet_id)
    check_criterion(sheet, criterion)
    if not is_new:
        found = session.get_one(ScoreCriterion, criterion.id)
        _fill(found, criterion)
        session.flush()
        return found.id
    made = ScoreCriterion(sheet_id=sheet_id, place=_place(session, sheet, criterion.within))
    _fill(made, criterion)
    session.add(made)
    session.flush()
    return made.id


def _place(session: Session, sheet: Sheet, within: UUID | None) -> int:
    """Behind the last row of the part; the rows behind it move on."""
    stored = {
        one.id: one
        for one in session.scalars(select(ScoreCriterion).filter_by(sheet_id=sheet.id))
        if one.deleted_at is None
    }
    inside = {within} if within else set()
    last = 0
    for row in sheet.criteria:
        if within is None or row.id in inside or row.within in inside:
            inside.add(row.id)
            last = stored[row.id].place
    for one in stored.values():
        if one.place > last:
            one.place += 1
    return last + 1


def remove_criterion(session: JournalSession, criterion_id: UUID) -> None:
    """Take a criterion out of a draft version, a part with all that is in it."""
    found = session.get_one(ScoreCriterion, criterion_id)
    _draft(session, found.sheet_id)
    gone = {criterion_id}
    for row in read(session, found.sheet_id).criteria:
        if row.within in gone:
            gone.add(row.id)
    for one in gone:
        session.get_one(ScoreCriterion, one).deleted_at = session.author.now
    session.flush()


def remove(session: JournalSession, sheet_id: UUID) -> None:
    """Put a draft version away. Raises ClerkError for an adopted one."""
    _draft(session, sheet_id).deleted_at = session.author.now
    session.flush()


def adopt(session: Session, sheet_id: UUID, day: date) -> None:
    """Let a draft version stand from its valid_from on. Years before keep theirs.

    Raises ClerkError where it has no criterion, or another version begins on the same day.
    """
    found = _draft(session, sheet_id)
    sheet = read(session, sheet_id)
    if not sheet.counted:
        raise ClerkError(what="Bảng điểm chưa có tiêu chí nào.", todo="Thêm tiêu chí để chấm.")
    empty = [
        one
        for one in sheet.criteria
        if one.method == "group" and all(row.within != one.id for row in sheet.criteria)
    ]
    if empty:
        raise ClerkError(
            what=f"Phần {empty[0].code} chưa có tiêu chí nào.",
            todo="Thêm tiêu chí vào phần ấy, hoặc bỏ phần ấy.",
        )
    for other in versions(session, found.cluster_id):
        if other.adopted_on is not None and other.draft.valid_from == found.valid_from:
            raise ClerkError(
                what=f"Bản số {other.version} cũng áp dụng từ ngày này.",
                todo="Sửa ngày áp dụng của bản mới.",
                field="valid_from",
            )
    found.adopted_on = day
    session.flush()


def versions(session: Session, cluster_id: UUID) -> list[Sheet]:
    """Every version of a cluster's sheet, the newest first."""
    query = (
        select(ScoreSheet)
        .filter_by(cluster_id=cluster_id)
        .where(ScoreSheet.deleted_at.is_(None))
        .order_by(ScoreSheet.version.desc())
    )
    return [_sheet(session, one) for one in session.scalars(query)]


def read(session: Session, sheet_id: UUID) -> Sheet:
    """One version with its criteria."""
    return _sheet(session, session.get_one(ScoreSheet, sheet_id))


def of_year(session: Session, cluster_id: UUID, year: int) -> Sheet | None:
    """The version that a year is scored by: the last adopted one valid by the year's end."""
    query = (
        select(ScoreSheet)
        .filter_by(cluster_id=cluster_id)
        .where(
            ScoreSheet.deleted_at.is_(None),
            ScoreSheet.adopted_on.is_not(None),
            ScoreSheet.valid_from <= date(year, 12, 31),
        )
        .order_by(ScoreSheet.valid_from.desc(), ScoreSheet.version.desc())
        .limit(1)
    )
    found = session.scalars(query).first()
    return None if found is None else _sheet(session, found)


def _sheet(session: Session, found: ScoreSheet) -> Sheet:
    rows = session.scalars(
        select(ScoreCriterion)
        .filter_by(sheet_id=found.id)
        .where(ScoreCriterion.deleted_at.is_(None))
        .order_by(ScoreCriterion.place, ScoreCriterion.code)
    )
    return Sheet(
        found.id,
        found.cluster_id,
        found.version,
        SheetDraft(found.name, found.valid_from, found.symbol, found.tie_code),
        found.source,
        found.adopted_on,
        tuple(_criterion(one) for one in rows),
    )


def _criterion(one: ScoreCriterion) -> Criterion:
    return Criterion(
        id=one.id,
        within=one.within_id,
        code=one.code,
        title=one.title,
        method=one.method,
        max_points=one.max_points,
        each=one.each,
        over_each=one.over_each,
        over_most=one.over_most,
        steps=rules.read_steps(one.steps),
        target=one.target,
        unit=one.unit,
        evidence_required=one.evidence_required,
    )


def _fill(found: ScoreCriterion, one: Criterion) -> None:
    found.within_id, found.code, found.title = one.within, clean(one.code), clean(one.title)
    found.method, found.max_points, found.each = one.method, one.max_points, one.each
    found.over_each, found.over_most = one.over_each, one.over_most
    found.steps, found.target = rules.steps_text(one.steps), one.target
    found.unit, found.evidence_required = clean(one.unit), one.evidence_required


def _draft(session: Session, sheet_id: UUID) -> ScoreSheet:
    found = session.get_one(ScoreSheet, sheet_id)
    if found.adopted_on is not None:
        raise ClerkError(
            what=f"Bản số {found.version} đã thông qua nên không sửa được nữa.",
            kept="Các năm đã chấm theo bản này vẫn nguyên.",
            todo="Lập bản mới từ bản này.",
        )
    return found


def _check(draft: SheetDraft) -> None:
    if not clean(draft.name):
        raise ClerkError(
            what="Chưa ghi tên bảng điểm.", todo="Ví dụ: Bảng điểm năm 2025.", field="name"
        )


def check_criterion(sheet: Sheet, one: Criterion) -> None:
    """Raise ClerkError, naming the field, for what is missing or cannot be."""
    if not clean(one.code):
        raise ClerkError(what="Chưa ghi mã.", todo="Ví dụ: I.5", field="code")
    if not clean(one.title):
        raise ClerkError(what="Chưa ghi nội dung tiêu chí.", todo="Ghi một câu.", field="title")
    if any(row.code == clean(one.code) and row.id != one.id for row in sheet.criteria):
        raise ClerkError(what=f"Mã {one.code} đã có trong bảng.", todo="Ghi mã khác.", field="code")
    if one.method not in METHODS:
        raise ClerkError(what="Chưa chọn cách chấm.", todo="Chọn một cách.", field="method")
    if one.method != "knock_out" and one.max_points <= 0:
        raise ClerkError(what="Chưa ghi điểm tối đa.", todo="Ghi số lớn hơn 0.", field="max_points")
    if one.method in rules.TIMES and one.each <= 0:
        raise ClerkError(what="Chưa ghi điểm mỗi lần.", todo="Ví dụ: 5", field="each")
    if one.method == "step":
        if not one.steps:
            raise ClerkError(
                what="Chưa ghi bậc điểm.", todo="Mỗi dòng một bậc, ví dụ 95=30.", field="steps"
            )
        high = max(points for _, points in one.steps)
        if high > one.max_points:
            raise ClerkError(
                what=f"Có bậc cho {points_words(high)} điểm, quá điểm tối đa.",
                todo="Sửa bậc ấy hoặc điểm tối đa.",
                field="steps",
            )
    if one.target is not None and one.target <= Decimal(0):
        raise ClerkError(what="Chỉ tiêu phải lớn hơn 0.", todo="Sửa chỉ tiêu.", field="target")
    parts = {row.id: row for row in sheet.criteria}
    above = one.within
    while above is not None:
        if above == one.id or parts[above].method != "group":
            raise ClerkError(
                what="Phần chứa tiêu chí này chưa đúng.", todo="Chọn phần khác.", field="within"
            )
        above = parts[above].within
