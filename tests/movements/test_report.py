"""The report of a movement's review: the statistics' numbers, and nothing of after its day."""

from datetime import date
from decimal import Decimal

from app import catalog
from app.documents import sheets
from app.movements import course, report
from app.movements.course import InspectionDraft, ReviewDraft
from app.statistics import tables
from app.statistics.model import Choice
from app.statistics.periods import Period
from tests.movements.launching import criterion_of, movement, registered
from tests.nominations.test_achievement import printed
from tests.office import TODAY

CATALOG = catalog.load()
LATER = date(2025, 6, 20)


def lines(made) -> str:
    return "\n".join(line for part in made.parts for line in part.lines)


def test_an_interim_review_counts_up_to_its_day(desk):
    made = movement(desk)
    what = criterion_of(desk, made)
    registered(desk, made, "Katơr Một", "Pi Năng Hai", registered_on=TODAY)
    desk.write(course.add_point, what, "result", TODAY, Decimal(52), "", LATER)
    draft = ReviewDraft(
        "interim", TODAY, "Được nửa đường.", "Đi từng nhà.", "12/BC-UBND", 1_250_000
    )
    review = desk.write(course.review, made, draft, LATER)
    registered(desk, made, "Chamaléa Ba", registered_on=LATER)
    desk.write(course.add_point, what, "result", LATER, Decimal(85), "", LATER)
    desk.write(course.inspect, made, InspectionDraft(LATER, "bà Mẫu", "Tốt"), LATER)

    found = desk.read(report.made, review, CATALOG, LATER)
    words = lines(found)
    assert found.matter.startswith("Sơ kết") and found.number == "Số: 12/BC-UBND"
    assert "Có 02 lượt đăng ký với 02 người" in words and "kết quả 52 hộ, chưa đạt" in words
    assert "Đã kiểm tra 0 lần" in words and "1.250.000 đồng" in words
    assert "Kết quả chính: Được nửa đường." in words and "Bài học: Đi từng nhà." in words
    assert found.tables[0].rows[0].cells[1] == "52 hộ"

    now = desk.read(report.made, made, CATALOG, LATER)
    assert "Có 03 lượt đăng ký" in lines(now) and "kết quả 85 hộ, đạt" in lines(now)
    choice = Choice(Period(date(2025, 1, 1), LATER), LATER)
    table = desk.read(tables.made, CATALOG, "T05", choice).now
    assert f"{table.cell(made.hex, 'registered').number:02} lượt đăng ký" in lines(now)


def test_a_movement_that_is_over_is_summed_up_and_a_number_left_open(desk):
    made = movement(desk)
    found = desk.read(report.made, made, CATALOG, date(2026, 1, 5))
    assert found.matter.startswith("Tổng kết") and found.number == "Số: …/BC-UBND"
    words = printed(sheets.write(desk.read(report.paper, made, CATALOG, date(2026, 1, 5))))
    for heading in ("1. Chủ trương, phát động", "3. Kết quả so với tiêu chí", "8. Phương hướng"):
        assert heading in words


def test_a_text_of_several_paragraphs_keeps_them(desk):
    made = movement(desk)
    draft = ReviewDraft("interim", TODAY, "Một đoạn\nHai đoạn.", "")
    review = desk.write(course.review, made, draft, TODAY)
    words = lines(desk.read(report.made, review, CATALOG, TODAY)).split("\n")
    assert "Kết quả chính: Một đoạn." in words and "Hai đoạn." in words
