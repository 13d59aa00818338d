"""The report on the plan: its figures are those of the plan's own page."""

from datetime import date

from app import catalog
from app.documents import sheets
from app.plan import measures, report, tasks
from app.plan.tasks import EvidenceDraft, TaskDraft
from app.plan.words import STATUSES
from app.statistics import periods
from tests.nominations.test_achievement import printed
from tests.office import TODAY

CATALOG = catalog.load()
YEAR = periods.of("year", 2025)


def test_every_task_stands_with_its_state_and_the_figures_of_the_page(desk):
    told = EvidenceDraft(TODAY, "Hội nghị quán triệt Chỉ thị 41", "15/KH-UBND", "", 64, True)
    desk.write(tasks.add_evidence, "CT41-II.1", told, CATALOG, TODAY)
    desk.write(tasks.save, TaskDraft("Việc riêng ví dụ", "UBND"), CATALOG, TODAY)
    made = desk.read(report.made, CATALOG, YEAR, TODAY)
    figures = desk.read(measures.all_measured, CATALOG, YEAR, TODAY)
    listed = desk.read(tasks.listed, CATALOG, TODAY)
    standings, numbers = made.tables
    assert [row.cells[-1] for row in standings.rows] == [STATUSES[task.status] for task in listed]
    assert [(row.title.split(". ", 1)[1], row.cells[0]) for row in numbers.rows] == [
        (one.title, one.words) for task in listed for one in figures[task.code]
    ]
    lines = "\n".join(line for part in made.parts for line in part.lines)
    assert "Ngày 12/03/2025: Hội nghị quán triệt Chỉ thị 41, văn bản số 15/KH-UBND, 64 người." in (
        lines
    )
    assert "Số lượt người dự: 64" in lines and made.parts[-3].heading == report.OWN
    assert f"Có {len(listed):02} nhiệm vụ" in lines and "hoàn thành 01" in lines


def test_what_was_done_outside_the_period_is_not_told(desk):
    desk.write(tasks.add_evidence, "CT41-II.1", EvidenceDraft(TODAY, "Hội nghị"), CATALOG, TODAY)
    before = desk.read(report.made, CATALOG, periods.of("half", 2024, 1), TODAY)
    assert before.matter.startswith("Sơ kết") and "6 tháng đầu năm 2024" in before.matter
    assert not [line for part in before.parts for line in part.lines if line.startswith("- ")]


def test_it_is_printed_with_its_annexes(desk):
    words = printed(sheets.write(desk.read(report.paper, CATALOG, YEAR, date(2025, 12, 20))))
    for part in ("BÁO CÁO Tổng kết kế hoạch thực hiện CT 41-CT/TW, năm 2025", "Phụ lục I",
                 "TÌNH HÌNH CÁC NHIỆM VỤ", "Phụ lục II", "SỐ LIỆU (NĂM 2025)"):  # fmt: skip
        assert part in words
