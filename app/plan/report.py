"""Báo cáo thực hiện kế hoạch: how every task stands, with the figures of the plan's own page."""

from collections import Counter
from datetime import date

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import long_day, place_and_day, short_day
from app.documents.blocks import Paper, annexed_to
from app.documents.report import Report, ReportPart, ReportRow, ReportTable, lay_out
from app.money import in_report
from app.offices.papers import issuer
from app.plan import measures, tasks
from app.plan.measures import Measure
from app.plan.tasks import Body, Evidence, Task
from app.plan.words import STATUSES
from app.statistics.periods import Period

OPEN, NUMBER = "……", "Số: …/BC-UBND"
OWN = "Nhiệm vụ riêng của đơn vị"
GROUPS = {"II": "Nhiệm vụ, giải pháp", "III": "Tổ chức thực hiện", "": OWN}


def paper(session: Session, catalog: Catalog, period: Period, today: date) -> Paper:
    """The report as a paper."""
    return lay_out(made(session, catalog, period, today))


def made(session: Session, catalog: Catalog, period: Period, today: date) -> Report:
    """The report of a period; interim where it is shorter than a year."""
    listed = tasks.listed(session, catalog, today)
    figures = measures.all_measured(session, catalog, period, today)
    known = tasks.bodies(session, catalog)
    office = issuer(session, catalog, min(period.last, today))
    plans = ", ".join(dict.fromkeys(task.source for task in listed if task.source))
    what = "Tổng kết" if len(period.months) >= 12 else "Sơ kết"
    matter = f"{what} {plans[:1].lower()}{plans[1:]}, {period.words}"
    return Report(
        office=office.lines,
        number=NUMBER,
        place_date=place_and_day(office.place, today),
        matter=matter,
        parts=(
            ReportPart("Tình hình chung", (_standing(listed, period, today), f"Khái quát: {OPEN}")),
            *_groups(listed, figures, known, period),
            ReportPart(
                "Đánh giá chung",
                (f"Ưu điểm: {OPEN}", f"Hạn chế, nguyên nhân: {OPEN}", f"Bài học: {OPEN}"),
            ),
            ReportPart("Phương hướng, kiến nghị", (f"Phương hướng: {OPEN}", f"Kiến nghị: {OPEN}")),
        ),
        tables=(_standings(listed, known), _figures(listed, figures, period)),
        roles=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        signer=office.chairman,
        receivers=(*office.told, "Các cơ quan chủ trì, phối hợp", office.kept),
        annexed_to=annexed_to("Báo cáo", NUMBER, long_day(today), office.name),
    )


def _standing(listed: list[Task], period: Period, today: date) -> str:
    counted = Counter(task.status for task in listed)
    parts = [f"{words.lower()} {in_report(counted[code])}" for code, words in STATUSES.items()]
    day = short_day(min(period.last, today))
    return f"Có {in_report(len(listed))} nhiệm vụ; đến ngày {day}: {', '.join(parts)}."


def _groups(
    listed: list[Task],
    figures: dict[str, tuple[Measure, ...]],
    known: dict[str, Body],
    period: Period,
) -> list[ReportPart]:
    """A part for each chapter of the plan, own tasks in one of their own."""
    chapters: dict[str, list[str]] = {}
    for task in listed:
        chapter = task.item.split(".")[0]
        lines = chapters.setdefault(chapter, [])
        lead = tasks.named(task.lead[:1], known)
        item = f"{task.item}. " if task.item else ""
        lines.append(f"{item}{task.title}. Chủ trì: {lead}. {STATUSES[task.status]}.")
        if task.dropped_because:
            lines.append(f"Lý do: {task.dropped_because}")
        told = [f"{one.title}: {one.words}" for one in figures[task.code]]
        if told:
            lines.append(f"Số liệu: {'; '.join(told)}.".replace(" %", "\xa0%"))
        done = [one for one in task.evidence if period.first <= one.happened_on <= period.last]
        lines += [f"- {_done(one)}" for one in done]
    return [ReportPart(GROUPS.get(chapter, chapter), tuple(lines))
            for chapter, lines in chapters.items()]  # fmt: skip


def _done(one: Evidence) -> str:
    parts = [f"Ngày {short_day(one.happened_on)}: {' '.join(one.words.split()).rstrip('.')}"]
    if one.symbol:
        parts.append(f"văn bản số {one.symbol}")
    if one.people:
        parts.append(f"{one.people} người")
    return f"{', '.join(parts)}."


def _standings(listed: list[Task], known: dict[str, Body]) -> ReportTable:
    rows = tuple(
        ReportRow(
            f"{task.item or task.code}. {task.title}",
            (
                tasks.named(task.lead[:1], known),
                short_day(task.due_on) if task.due_on else "",
                STATUSES[task.status],
            ),
        )
        for task in listed
    )
    heads = ("Chủ trì", "Hạn kế tiếp", "Tình trạng")
    return ReportTable("TÌNH HÌNH CÁC NHIỆM VỤ", "Nhiệm vụ", heads, rows)


def _figures(
    listed: list[Task], figures: dict[str, tuple[Measure, ...]], period: Period
) -> ReportTable:
    rows = tuple(
        ReportRow(f"{task.item or task.code}. {one.title}", (one.words,))
        for task in listed
        for one in figures[task.code]
    )
    return ReportTable(f"SỐ LIỆU ({period.words})".upper(), "Chỉ số", ("Kết quả",), rows)
