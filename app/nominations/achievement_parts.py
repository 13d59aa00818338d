"""What stands under a heading of an achievement report: one function for each kind of content."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.catalog.model import LABOUR_ROLES, RATINGS
from app.dates import Month, PartialDate, short_day, span_words
from app.decisions.prepare import address
from app.documents.achievement_report import Facts, Open, Part, Told
from app.documents.blocks import Grid
from app.movements.words import LAUNCH_LEVELS
from app.nominations import capture, judge
from app.prose import clause, whole_line
from app.subjects import awards, records
from app.subjects.awards import AwardLine
from app.subjects.words import SEXES
from db.decisions import RegisterEntry
from db.movements import Movement, MovementRegistration
from db.nominations import Nomination
from db.subjects import Subject

NONE = "Chưa có."
TITLE = "DANH_HIEU_THI_DUA"

_GENERAL = {
    "Chủ Tịch": "Chủ tịch",
    "Ủy Ban Nhân Dân": "UBND",
    **{f" {word}": f" {word.lower()}" for word in (
        "Xã", "Phường", "Thị Trấn", "Đặc Khu", "Huyện", "Thị Xã", "Thành Phố", "Tỉnh")},
}  # fmt: skip


@dataclass(frozen=True)
class Ground:
    """What every section is made from. years: those that the report looks back on, newest last."""

    session: Session
    catalog: Catalog
    found: Nomination
    subject: Subject
    same: tuple[UUID, ...]
    years: tuple[int, ...]
    hint: str
    today: date

    def noted(self, kind: type[records.D]) -> list[records.Noted]:
        """What is recorded of the subject, the oldest first."""
        return records.listed(self.session, kind, self.same)[::-1]


def _identity(g: Ground) -> tuple[Part, ...]:
    one = g.subject
    where = whole_line("", address(one, g.today, g.catalog))
    lines: tuple[tuple[str, str], ...]
    match one.kind.value:
        case "individual":
            group = g.catalog.ethnic_group(one.ethnic_code) if one.ethnic_code else None
            born = ""
            if one.birth_year:
                born = str(PartialDate(one.birth_year, one.birth_month, one.birth_day))
            lines = (
                ("Họ và tên", one.full_name),
                ("Ngày, tháng, năm sinh", born),
                ("Giới tính", SEXES.get(one.sex or "", "")),
                ("Dân tộc", group.name if group else ""),
                ("Quê quán", ""),
                ("Nơi thường trú", where),
                ("Chức vụ, đơn vị công tác", one.position),
                ("Trình độ chuyên môn, chính trị", ""),
            )
        case "household":
            people = "" if one.member_count is None else f"{one.member_count:02} người"
            lines = (
                ("Chủ hộ", one.head_name or one.full_name),
                ("Số nhân khẩu", people),
                ("Địa chỉ", where),
                ("Nghề nghiệp", one.position),
            )
        case _:
            people = "" if one.member_count is None else f"{one.member_count:02} người"
            head = "Người đứng đầu" if one.kind.value == "collective" else "Người đại diện"
            lines = (
                ("Tên", one.full_name),
                ("Địa điểm trụ sở", where),
                (head, one.head_name),
                ("Tổng số người", people),
            )
    return (Facts(lines), Open(g.hint)) if g.hint else (Facts(lines),)


def _duties(g: Ground) -> tuple[Part, ...]:
    role = LABOUR_ROLES.get(g.subject.labour_role or "", "")
    known = tuple(filter(None, (g.subject.position, role)))
    if g.subject.kind.value == "individual" and known:
        first, *more = known
        return (Told((f"{'; '.join((first, *map(clause, more)))}.",)), Open())
    return (Open(g.hint),)


CAREER, CAREER_WIDTHS = ("Thời gian", "Chức vụ, nơi công tác", "Văn bản"), (0.3, 0.45, 0.25)


def _career(g: Ground) -> tuple[Part, ...]:
    if posts := [one.draft for one in g.noted(records.PostDraft)]:
        held = [
            (
                span_words(post.from_month, post.to_month) if post.to_month
                else f"{Month.from_iso(post.from_month)} đến nay",
                ", ".join(filter(None, (post.title, post.place))),
                post.symbol,
            )
            for post in posts
        ]  # fmt: skip
        return (Grid(CAREER, held, CAREER_WIDTHS),)
    rows = [
        (short_day(one.draft.moved_on), one.draft.from_place, one.draft.to_place)
        for one in g.noted(records.TransferDraft)
    ]
    if rows:
        return (Grid(("Từ ngày", "Chuyển từ", "Chuyển đến"), rows, (0.18, 0.41, 0.41)),)
    hint = (Told((f"({g.hint})",)),) if g.hint else ()
    return (*hint, Grid(CAREER, [("", "", "")] * 4, CAREER_WIDTHS))


def _event(g: Ground) -> tuple[Part, ...]:
    deed = capture.read(g.session, g.found.id)
    return (
        Facts(
            (
                (
                    "Thời gian",
                    short_day(deed.happened_on)
                    if deed
                    else span_words(g.found.period_from, g.found.period_to),
                ),
                ("Địa điểm", deed.place if deed else ""),
                ("Việc làm", deed.deed.replace("\n", " ") if deed else ""),
                ("Thiệt hại đã ngăn chặn, kết quả", ""),
                ("Người chứng kiến", deed.witnesses if deed else g.found.source),
            )
        ),
    )


def _movement(g: Ground) -> tuple[Part, ...]:
    launched = span = pledge = ""
    name = g.found.movement
    if g.found.movement_id is not None:
        one = g.session.get_one(Movement, g.found.movement_id)
        name = one.name
        launched = one.launched_by or LAUNCH_LEVELS.get(one.launch_level, "")
        days = [day for day in (one.starts_on, one.ends_on) if day]
        span = " – ".join(map(short_day, days))
        query = select(MovementRegistration.pledge).where(
            MovementRegistration.movement_id == one.id,
            MovementRegistration.subject_id.in_(g.same),
            MovementRegistration.deleted_at.is_(None),
        )
        pledge = "; ".join(filter(None, g.session.scalars(query)))
    lines = [("Phong trào, chuyên đề", name), ("Nơi phát động", launched), ("Thời gian", span)]
    if pledge:
        lines.append(("Nội dung đã đăng ký", pledge.replace("\n", " ")))
    return (Facts(tuple(lines)),)


def _report(g: Ground) -> tuple[Part, ...]:
    told = [line for line in g.found.report.splitlines() if line.strip()]
    period = span_words(g.found.period_from, g.found.period_to)
    before = (f"Thời gian lập thành tích: {period}.",) if period and g.years else ()
    if not told:
        return (Told(before), Open(g.hint)) if before else (Open(g.hint),)
    return (Told((*before, *told)),)


def _business(g: Ground) -> tuple[Part, ...]:
    heads = ("Năm", "Doanh thu", "Nộp ngân sách", "Số lao động", "Thu nhập bình quân", "Từ thiện, "
             "xã hội")  # fmt: skip
    widths = (0.1, 0.19, 0.19, 0.15, 0.18, 0.19)
    return (Grid(heads, [(str(year), *[""] * 5) for year in g.years], widths),)


def _members(g: Ground) -> tuple[Part, ...]:
    people = judge.recorded(g.session, g.found.id, g.catalog, g.today).members
    if people is None:
        return (Open("Số người đạt từng danh hiệu, mức hoàn thành nhiệm vụ"),)
    lines = [("Tổng số", f"{people.total:02} người")]
    named = {"COMPLETED": "Hoàn thành nhiệm vụ trở lên"}
    counted = [*people.holding, ("COMPLETED", people.completed)]
    for code, count in counted:
        if count is not None and count.sure == count.at_most and (count.sure or code in named):
            title = named.get(code) or g.catalog.award(code, g.today).name
            lines.append((title, f"{count.sure:02}/{people.total:02} người"))
    return (Facts(tuple(lines)),)


def _initiatives(g: Ground) -> tuple[Part, ...]:
    rows = tuple(
        (
            str(one.draft.year),
            one.draft.title,
            records.LEVELS[one.draft.level],
            _basis(one.draft.symbol, one.draft.recognised_on),
        )
        for one in g.noted(records.InitiativeDraft)
    )
    if not rows:
        return (Told((NONE,)),)
    heads = ("Năm", "Tên sáng kiến, đề tài", "Cấp công nhận", "Số, ngày công nhận")
    return (Grid(heads, rows, (0.1, 0.42, 0.2, 0.28)),)


def _ratings(g: Ground) -> tuple[Part, ...]:
    told = {one.draft.year: one.draft for one in g.noted(records.RatingDraft)}
    rows = []
    for year in g.years or tuple(told):
        one = told.get(year)
        said = RATINGS[one.rating] if one else ""
        if one is None and g.found.rating and g.years and year == g.years[-1]:
            said = RATINGS[g.found.rating]
        rows.append((str(year), said, one.symbol if one else ""))
    heads = ("Năm", "Mức hoàn thành nhiệm vụ", "Văn bản đánh giá")
    return (Grid(heads, rows, (0.12, 0.5, 0.38)),)


def _titles(g: Ground) -> tuple[Part, ...]:
    return _given(g, "Danh hiệu thi đua", titles=True)


def _awards(g: Ground) -> tuple[Part, ...]:
    return _given(g, "Hình thức khen thưởng", titles=False)


def _given(g: Ground, head: str, *, titles: bool) -> tuple[Part, ...]:
    """What was given before this dossier; what was taken back is no award."""
    own = set(
        g.session.scalars(select(RegisterEntry.id).where(RegisterEntry.nomination_id == g.found.id))
    )
    rows = []
    for line in awards.history(g.session, g.subject.id)[::-1]:
        kind, name = _award(g.catalog, line)
        if line.id in own or line.revoked_by or (kind == TITLE) is not titles:
            continue
        by = f"{_basis(line.symbol, line.decided_on)}; {_authority(line.authority)}".strip("; ")
        rows.append((str(line.year), name, by))
    if not rows:
        return (Told((NONE,)),)
    heads = ("Năm", head, "Số, ngày quyết định; cơ quan ban hành")
    return (Grid(heads, rows, (0.1, 0.42, 0.48)),)


def _authority(authority: str) -> str:
    """A body in a line: not all in capitals, as over a decision."""
    if not authority.isupper():
        return authority
    words = names.title_case(authority)
    for general, said in _GENERAL.items():
        words = words.replace(general, said)
    return words


def _award(catalog: Catalog, line: AwardLine) -> tuple[str, str]:
    """Kind and name; of one that the catalogue doesn't know no kind and the code."""
    try:
        award = catalog.award(line.award_code, line.decided_on)
    except KeyError:
        return "", line.award_code
    return award.kind, award.name


def _discipline(g: Ground) -> tuple[Part, ...]:
    lines = tuple(
        f"{records.MEASURES.get(one.draft.level, one.draft.level)},"
        f" {_basis(one.draft.symbol, one.draft.decided_on)}."
        for one in g.noted(records.DisciplineDraft)
    )
    return (Told(lines or ("Không.",)),)


def _blank(g: Ground) -> tuple[Part, ...]:
    return (Open(g.hint),)


def _heading(_ground: Ground) -> tuple[Part, ...]:
    return ()


def _basis(symbol: str, day: date | None) -> str:
    return ", ".join(filter(None, (symbol, f"ngày {short_day(day)}" if day else "")))


MADE: Mapping[str, Callable[[Ground], tuple[Part, ...]]] = {
    "heading": _heading,
    "identity": _identity,
    "duties": _duties,
    "career": _career,
    "event": _event,
    "movement": _movement,
    "report": _report,
    "business": _business,
    "members": _members,
    "initiatives": _initiatives,
    "ratings": _ratings,
    "titles": _titles,
    "awards": _awards,
    "discipline": _discipline,
    "blank": _blank,
}
