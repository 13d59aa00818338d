"""Báo cáo sơ kết, tổng kết phong trào: what was registered, reached, inspected and honoured.

Counts are those of the statistics' table of movements; what only people can say stays open.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import long_day, place_and_day, short_day
from app.documents.blocks import Paper, annexed_to
from app.documents.report import Report, ReportPart, ReportRow, ReportTable, lay_out
from app.money import dong, in_report, in_words_line
from app.movements import listing, rules
from app.movements.listing import Criterion, MovementView, Review
from app.movements.words import FORMS, LAUNCH_LEVELS, REVIEWS
from app.offices.papers import Issuer, issuer
from app.prose import in_line, stopped
from app.statistics import tables
from app.statistics.model import Cell, Choice
from app.statistics.periods import Period
from db.exemplars import Exemplar
from db.movements import Movement, MovementReview
from db.subjects import Subject

OPEN = "……"
NAMED = 5  # exemplars that the report names


@dataclass(frozen=True, slots=True)
class Ground:
    """What the parts are made from. day: up to which things are counted."""

    shown: MovementView
    kind: str
    review: Review | None
    day: date
    counts: dict[str, Cell]
    exemplars: tuple[str, ...]
    issuer: Issuer

    def number(self, column: str) -> str:
        """A count of the statistics as it is written in a sentence."""
        return in_report(self.counts.get(column, Cell()).number)


def paper(session: Session, id: UUID, catalog: Catalog, today: date) -> Paper:
    """The report as a paper. id: of a review as it was held, or of a movement as it stands."""
    return lay_out(made(session, id, catalog, today))


def made(session: Session, id: UUID, catalog: Catalog, today: date) -> Report:
    """What the report says."""
    ground = _ground(session, catalog, id, today)
    shown, review, office = ground.shown, ground.review, ground.issuer
    what = REVIEWS[ground.kind]
    number = f"Số: {review.symbol if review and review.symbol else '…/BC-UBND'}"
    matter = f"{what} phong trào thi đua “{shown.draft.name}”"
    return Report(
        office=office.lines,
        number=number,
        place_date=place_and_day(office.place, ground.day),
        matter=matter,
        parts=tuple(_parts(ground)),
        tables=_tables(shown, ground.day),
        roles=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        signer=office.chairman,
        receivers=(*office.told, "Các thôn, cơ quan, đơn vị", office.kept),
        annexed_to=annexed_to("Báo cáo", number, long_day(ground.day), office.name),
    )


def _ground(session: Session, catalog: Catalog, id: UUID, today: date) -> Ground:
    held = session.get(MovementReview, id)
    movement_id = held.movement_id if held is not None and held.deleted_at is None else id
    session.get_one(Movement, movement_id)
    shown = listing.read(session, movement_id)
    review = next((one for one in shown.reviews if one.id == id), None)
    if review is None and shown.reviews and shown.reviews[-1].kind == "final":
        review = shown.reviews[-1]
    day = review.held_on if review else today
    last = shown.draft.ends_on
    is_final = review.kind == "final" if review else last is not None and last <= today
    first = min(filter(None, (shown.draft.starts_on, shown.launched_on)), default=day)
    choice = Choice(Period(min(first, day), day), today)
    row = tables.made(session, catalog, "T05", choice).now.row(movement_id.hex)
    people = (
        select(Subject.full_name)
        .join(Exemplar, Exemplar.subject_id == Subject.id)
        .where(
            Exemplar.movement_id == movement_id,
            Exemplar.withdrawn_on.is_(None),
            Exemplar.deleted_at.is_(None),
        )
        .order_by(Subject.sort_key, Subject.id)
    )
    return Ground(
        shown,
        "final" if is_final else "interim",
        review,
        day,
        row.cells if row else {},
        tuple(session.scalars(people)),
        issuer(session, catalog, day),
    )


def _parts(g: Ground) -> list[ReportPart]:
    parts = (
        ("Chủ trương, phát động", _launched(g)),
        ("Đăng ký, giao ước thi đua", _registered(g)),
        ("Kết quả so với tiêu chí", _results(g)),
        ("Kiểm tra, giám sát", _inspected(g)),
        ("Điển hình, khen thưởng", _honoured(g)),
        ("Kinh phí", [_cost(g.review)]),
        ("Đánh giá chung", _judged(g.review)),
        ("Phương hướng, kiến nghị", [f"Phương hướng: {OPEN}", f"Kiến nghị: {OPEN}"]),
    )
    return [ReportPart(heading, tuple(lines)) for heading, lines in parts]


def _launched(g: Ground) -> list[str]:
    shown, draft = g.shown, g.shown.draft
    by = draft.launched_by or (g.issuer.name if draft.launch_level == "commune" else "")
    by = by or f"cấp {LAUNCH_LEVELS[draft.launch_level].lower()}"
    plan = f" theo Kế hoạch số {shown.plan_symbol}" if shown.plan_symbol else ""
    plan += f" {long_day(shown.plan_on)}" if shown.plan_symbol and shown.plan_on else ""
    launched = f"; phát động {long_day(shown.launched_on)}" if shown.launched_on else ""
    lines = [f"Phong trào do {by} phát động{plan}{launched}."]
    days = [day for day in (draft.starts_on, draft.ends_on) if day]
    span = f"; thời gian {' – '.join(map(short_day, days))}" if days else ""
    lines.append(f"Hình thức: {FORMS.get(draft.form, draft.form).lower()}{span}.")
    for name, words in (
        ("Khẩu hiệu", f"“{draft.slogan}”" if draft.slogan else ""),
        ("Mục đích", draft.objective),
        ("Đối tượng", draft.audience),
        ("Biện pháp", draft.measures),
        ("Chào mừng", draft.greets),
    ):
        lines += _told(name, words)
    return lines


def _registered(g: Ground) -> list[str]:
    lines = [
        f"Có {g.number('registered')} lượt đăng ký với {g.number('people')} người tham gia.",
    ]
    pacts = [one for one in g.shown.pacts if one.signed_on <= g.day]
    lines += [
        f"- Giao ước ngày {short_day(one.signed_on)} giữa {', '.join(one.parties)}:"
        f" {stopped(one.pledge)}"
        for one in pacts
    ]
    return lines if pacts else [*lines, f"Giao ước thi đua: {OPEN}"]


def _results(g: Ground) -> list[str]:
    reached = [one for one in g.shown.criteria if _reached(one, g.day)]
    if not g.shown.criteria:
        return [f"Kết quả: {OPEN}"]
    lines = [f"Đạt {len(reached)}/{len(g.shown.criteria)} tiêu chí (phụ lục kèm theo)."]
    for one in g.shown.criteria:
        wanted = rules.criterion_words(one.kind, one.threshold, one.unit)
        lines.append(f"- {one.name}: cần {wanted}; {_result(one, g.day)}.")
    return lines


def _inspected(g: Ground) -> list[str]:
    held = [one for one in g.shown.inspections if one.inspected_on <= g.day]
    asked = [one for one in held if one.to_fix]
    fixed = [one for one in asked if one.fixed_on is not None and one.fixed_on <= g.day]
    lines = [
        f"Đã kiểm tra {in_report(len(held))} lần; nêu {in_report(len(asked))} việc cần khắc phục,"
        f" đã khắc phục {in_report(len(fixed))} việc.",
    ]
    for one in held:
        where = f" tại {in_line(one.village)}" if one.village else ""
        lines.append(f"- Ngày {short_day(one.inspected_on)}{where}: {stopped(one.findings)}")
    return lines


def _honoured(g: Ground) -> list[str]:
    names_ = ", ".join(g.exemplars[:NAMED])
    more = f" và {len(g.exemplars) - NAMED} điển hình khác" if len(g.exemplars) > NAMED else ""
    found = f"Có {in_report(len(g.exemplars))} điển hình từ phong trào"
    return [
        f"{found}: {names_}{more}." if g.exemplars else "Chưa có điển hình từ phong trào.",
        f"Đã lập {in_report(len(g.shown.proposed))} hồ sơ đề nghị khen thưởng; đã khen"
        f" {g.number('awards')} lượt.",
    ]


def _cost(review: Review | None) -> str:
    if review is None or review.cost is None:
        return f"Kinh phí thực hiện: {OPEN} đồng."
    return f"Kinh phí thực hiện: {dong(review.cost)} {in_words_line(review.cost)}."


def _judged(review: Review | None) -> list[str]:
    lines = _told("Kết quả chính", review.summary if review else "") or [f"Ưu điểm: {OPEN}"]
    lines += [f"Hạn chế, nguyên nhân: {OPEN}"]
    return lines + (_told("Bài học", review.lessons if review else "") or [f"Bài học: {OPEN}"])


def _told(name: str, words: str) -> list[str]:
    """The paragraphs of a text, the first one behind its name; none of an empty one."""
    first, *more = [line.strip() for line in words.splitlines() if line.strip()] or [""]
    if not first:
        return []
    return [f"{name}: {stopped(first)}", *map(stopped, more)]


def _last(one: Criterion, day: date) -> listing.Point | None:
    counted = [point for point in one.results if point.measured_on <= day]
    return counted[-1] if counted else None


def _reached(one: Criterion, day: date) -> bool:
    point = _last(one, day)
    return point is not None and rules.is_met(one.kind, one.threshold, point.value)


def _result(one: Criterion, day: date) -> str:
    point = _last(one, day)
    if point is None:
        return "chưa có kết quả"
    words = rules.value_words(one.kind, one.unit, point.value)
    return f"kết quả {words}, {'đạt' if _reached(one, day) else 'chưa đạt'}"


def _tables(shown: MovementView, day: date) -> tuple[ReportTable, ...]:
    rows = []
    for one in shown.criteria:
        point = _last(one, day)
        done = "" if point is None else rules.value_words(one.kind, one.unit, point.value)
        share = "" if point is None else f"{rules.percent(one.kind, one.threshold, point.value)} %"
        rows.append(
            ReportRow(
                one.name,
                (
                    rules.criterion_words(one.kind, one.threshold, one.unit),
                    done or "chưa có",
                    share,
                    short_day(point.measured_on) if point else "",
                ),
            )
        )
    if not rows:
        return ()
    heads = ("Mức cần đạt", "Kết quả", "So với mức", "Ngày đếm")
    return (ReportTable("KẾT QUẢ SO VỚI TIÊU CHÍ", "Tiêu chí", heads, tuple(rows)),)
