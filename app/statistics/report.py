"""Báo cáo sơ kết, tổng kết: the outline of the sector with the figures of the statistics in it.

What only people can say is left as dots for the clerk, who goes on in Word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import long_day, place_and_day
from app.decisions import fund
from app.documents.blocks import Paper, annexed_to
from app.documents.report import Report, ReportPart, ReportRow, ReportTable, lay_out
from app.money import dong, grouped, in_report
from app.offices.papers import issuer
from app.statistics import tables
from app.statistics.model import Cell, Choice, Table, cell_text
from app.statistics.papers import titled
from app.statistics.periods import Period
from db.base import Record
from db.council import CouncilSession, SessionState
from db.movements import MovementInspection

OPEN, NUMBER = "……", "Số: …/BC-UBND"
ANNEXED: Mapping[str, tuple[str, ...]] = {  # the columns that A4 upright has room for
    "T01": ("total", "collective", "individual", "household", "enterprise", "female", "minority"),
    "T03": ("proposed", "of_them", "share", "recognised"),
    "T05": ("form", "span", "registered", "people", "awards"),
    "T07": ("received", "in_time", "late", "returned", "decided"),
    "T08": ("count", "amount"),
}
ASKED = ("T01", "T03", "T05", "T06", "T07", "T08", "T09", "T11")


@dataclass(frozen=True, slots=True)
class Figures:
    """What the sentences are made of."""

    period: Period
    tables: Mapping[str, Table]
    meetings: int
    inspections: int
    received: int
    spent: int
    balance: int

    def cell(self, code: str, column: str, row: str = "all") -> Cell:
        """A cell; an empty one where the table says nothing."""
        return self.tables[code].cell(row, column) or Cell()

    def number(self, code: str, column: str, row: str = "all") -> str:
        """A count as it is written in a sentence."""
        return in_report(self.cell(code, column, row).number)

    def part(self, column: str) -> str:
        """Of the people that were honoured: 12/40 (30 %)."""
        whole = self.cell("T01", "individual").number
        return _share(Cell(self.cell("T01", column).number, whole=whole))

    def share(self, code: str, column: str) -> str:
        """A share of the statistics with what it is made of."""
        return _share(self.cell(code, column))


def _share(cell: Cell) -> str:
    words, share = f"{grouped(cell.number)}/{grouped(cell.whole or 0)}", cell_text(cell, "share")
    return words if share in (words, "–") else f"{words} ({share})"


def paper(session: Session, catalog: Catalog, period: Period, today: date) -> Paper:
    """The report as a paper."""
    return lay_out(made(session, catalog, period, today))


def made(session: Session, catalog: Catalog, period: Period, today: date) -> Report:
    """The report of a period."""
    figures = read(session, catalog, period, today)
    office = issuer(session, catalog, today)
    what = kind_of(period)
    matter = f"{what} công tác thi đua, khen thưởng {period.words}".lstrip()
    matter = f"{matter[:1].upper()}{matter[1:]}"
    return Report(
        office=office.lines,
        number=NUMBER,
        place_date=place_and_day(office.place, today),
        matter=matter,
        parts=tuple(
            ReportPart(heading, tuple(write(figures))) for heading, write in _outline(office.name)
        ),
        tables=tuple(
            _annex(found, codes)
            for code, codes in ANNEXED.items()
            if (found := figures.tables[code]).rows
        ),
        roles=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        signer=office.chairman,
        receivers=(*office.told, "Thành viên Hội đồng Thi đua - Khen thưởng", office.kept),
        annexed_to=annexed_to("Báo cáo", NUMBER, long_day(today), office.name),
    )


def kind_of(period: Period) -> str:
    """Tổng kết of a year, sơ kết of half a one; a month or quarter is only reported."""
    months = len(period.months)
    return "Tổng kết" if months >= 12 else "Sơ kết" if months >= 6 else ""


def read(session: Session, catalog: Catalog, period: Period, today: date) -> Figures:
    """Every figure of the period, by the questions of the statistics."""
    choice = Choice(period, today)
    found = {code: tables.made(session, catalog, code, choice).now for code in ASKED}
    money = [fund.summed(session, year) for year in range(period.first.year, period.last.year + 1)]
    days = (period.first, min(period.last, today))
    return Figures(
        period,
        found,
        meetings=_count(
            session,
            CouncilSession,
            CouncilSession.held_on.between(*days),
            CouncilSession.state != SessionState.PLANNED,
        ),
        inspections=_count(
            session, MovementInspection, MovementInspection.inspected_on.between(*days)
        ),
        received=sum(year.received for year in money),
        spent=sum(year.spent for year in money),
        balance=money[-1].balance,
    )


def _count(session: Session, kind: type[Record], *conditions: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(kind).where(kind.deleted_at.is_(None), *conditions)
    return session.scalar(query) or 0


def _outline(office: str) -> tuple[tuple[str, Callable[[Figures], list[str]]], ...]:
    return (
        ("Đặc điểm, tình hình", lambda _f: [
            f"{office}: số thôn, khu phố {OPEN}; dân số {OPEN}; đồng bào dân tộc thiểu số {OPEN}."
            f" Công chức làm công tác thi đua, khen thưởng {OPEN}; Hội đồng Thi đua - Khen thưởng"
            f" có {OPEN} thành viên.",
        ]),
        ("Công tác lãnh đạo, chỉ đạo", _leading),
        ("Phong trào thi đua", _movements),
        ("Điển hình tiên tiến", _exemplars),
        ("Công tác khen thưởng", _awards),
        ("Cụm, khối thi đua", lambda _f: [
            f"Giao ước thi đua {OPEN}; tổng điểm {OPEN}; xếp thứ {OPEN}.",
        ]),
        ("Quản lý nhà nước về thi đua, khen thưởng", _oversight),
        ("Đánh giá chung", lambda _f: [
            f"Ưu điểm: {OPEN}", f"Hạn chế: {OPEN}", f"Nguyên nhân: {OPEN}",
            f"Bài học kinh nghiệm: {OPEN}",
        ]),
        ("Phương hướng, kiến nghị", lambda _f: [f"Phương hướng: {OPEN}", f"Kiến nghị: {OPEN}"]),
    )  # fmt: skip


def _leading(f: Figures) -> list[str]:
    return [
        f"Văn bản đã ban hành: {OPEN}. Hội nghị, buổi phổ biến: {OPEN} buổi, {OPEN} lượt người.",
        f"Hội đồng Thi đua - Khen thưởng họp {in_report(f.meetings)} phiên; kiểm tra phong trào"
        f" {in_report(f.inspections)} lần.",
    ]


def _movements(f: Figures) -> list[str]:
    table = f.tables["T05"]
    if not f.cell("T05", "movements").number:
        return ["Trong kỳ chưa có phong trào thi đua nào."]
    lines = [
        f"Trong kỳ có {f.number('T05', 'movements')} phong trào; {f.number('T05', 'registered')}"
        f" lượt đăng ký với {f.number('T05', 'people')} người; sơ kết"
        f" {f.number('T05', 'interim')} lần, tổng kết {f.number('T05', 'final')} lần; khen"
        f" {f.number('T05', 'awards')} lượt.",
    ]
    for row in table.rows:
        if row.level > 1:
            span = row.cells.get("span", Cell()).words
            told = [
                f"{row.title}" + (f" ({span})" if span else ""),
                f"đăng ký {f.number('T05', 'registered', row.key)}",
                f"{f.number('T05', 'people', row.key)} người tham gia",
                f"khen {f.number('T05', 'awards', row.key)} lượt",
            ]
            lines.append(f"- {'; '.join(told)}. Kết quả so với tiêu chí: {OPEN}")
    return lines


def _exemplars(f: Figures) -> list[str]:
    table = f.tables["T06"]
    if not f.cell("T06", "total").number:
        return ["Trong kỳ chưa có điển hình tiên tiến nào."]
    stages = [
        f"{row.title.lower()} {f.number('T06', 'total', row.key)}"
        for row in table.rows
        if row.key.startswith("s|")
    ]
    groups = [
        f"{column.title.lower()} {f.number('T06', column.code)}"
        for column in table.columns
        if column.code not in ("total", "untagged") and f.cell("T06", column.code).number
    ]
    lines = [f"Có {f.number('T06', 'total')} điển hình, trong đó: {', '.join(stages)}."]
    if groups:
        lines.append(f"Theo nhóm (một điển hình có thể thuộc nhiều nhóm): {', '.join(groups)}.")
    return [*lines, f"Gương tiêu biểu: {OPEN}"]


def _awards(f: Figures) -> list[str]:
    total = f.number("T01", "total")
    lines = [
        f"Đã khen {total} lượt: {f.number('T01', 'collective')} tập thể,"
        f" {f.number('T01', 'individual')} cá nhân, {f.number('T01', 'household')} hộ gia đình,"
        f" {f.number('T01', 'enterprise')} doanh nghiệp; tiền thưởng"
        f" {dong(f.cell('T08', 'amount').number)}.",
    ]
    if not f.cell("T01", "total").number:
        lines = ["Trong kỳ chưa có lượt khen thưởng nào."]
    for row in f.tables["T01"].rows:
        if row.level == 1 and f.cell("T01", "total", row.key).number:
            kinds = [
                f"{below.title} {f.number('T01', 'total', below.key)}"
                for below in f.tables["T01"].rows
                if below.level > 1 and below.key.startswith(f"{row.key}|")
            ]
            lines.append(
                f"- {row.title}: {f.number('T01', 'total', row.key)} lượt ({', '.join(kinds)})."
            )
    if f.cell("T01", "individual").number:
        lines.append(
            "Trong số cá nhân được khen: nữ"
            f" {f.part('female')}; dân tộc thiểu số"
            f" {f.part('minority')}; người trực tiếp lao động"
            f" {f.part('direct')}; lãnh đạo, quản lý"
            f" {f.part('leader')}; doanh nhân"
            f" {f.part('entrepreneur')}."
        )
    quick = f", trong đó quyết định trong 7 ngày {f.share('T11', 'quick_share')}"
    in_time = f" đúng hạn {f.share('T07', 'time_share')};"
    if f.cell("T01", "total").number:
        lines.append(
            f"Khen đột xuất {f.number('T01', 'sudden')} lượt"
            f"{quick if f.cell('T11', 'quick_share').whole else ''}."
        )
    lines += [
        f"Hồ sơ: nhận {f.number('T07', 'received')};"
        f"{in_time if f.cell('T07', 'time_share').whole else ''} trả bổ sung"
        f" {f.number('T07', 'returned')}; không đạt {f.number('T07', 'unmet')}; chuyển cấp trên"
        f" {f.number('T07', 'forwarded')}.",
    ]
    titles = [
        f"{row.title} {f.number('T03', 'recognised', row.key)}"
        for row in f.tables["T03"].rows
        if row.level > 1
    ]
    if titles:
        lines.append(f"Danh hiệu thi đua đã công nhận: {', '.join(titles)}.")
    return lines


def _oversight(f: Figures) -> list[str]:
    return [
        f"Tập huấn, bồi dưỡng: {OPEN} lượt người. Ứng dụng công nghệ thông tin: {OPEN}",
        f"Khiếu nại, tố cáo: nhận {f.number('T09', 'received', 'c')}, đã giải quyết"
        f" {f.number('T09', 'settled', 'c')}. Hủy bỏ khen thưởng:"
        f" {f.number('T09', 'cancelled', 'cancelled')}.",
        f"Quỹ thi đua, khen thưởng: thu {dong(f.received)}, chi {dong(f.spent)}, còn"
        f" {dong(f.balance)}.",
    ]


def _annex(table: Table, codes: tuple[str, ...]) -> ReportTable:
    columns = [column for code in codes for column in table.columns if column.code == code]
    rows = [
        ReportRow(
            row.title,
            tuple(cell_text(row.cells.get(column.code), column.shape) for column in columns),
        )
        for row in table.rows
    ]
    return ReportTable(
        titled(table).upper(),
        "Nội dung",
        tuple(column.title for column in columns),
        tuple(rows),
    )
