"""Score sheets and rankings on paper: every number is the one on the screen."""

from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.clusters import papers, rules, scoring
from app.clusters.rules import Count
from app.clusters.scoring import Entered
from app.clusters.words import points_words
from app.documents import spreadsheet, table_paper
from app.documents.table_paper import Heading
from app.documents.tabular import words
from app.errors import ClerkError
from tests.clusters.years import YEAR, cluster, scored

HEADING = Heading(("XÃ VÍ DỤ",), "Ví Dụ, ngày 10 tháng 12 năm 2024")


@pytest.fixture
def year(desk):
    """A year with a penalty, a quarter of a point and a unit that is knocked out."""
    made = cluster(desk)
    scored(desk, made)
    seen = desk.read(scoring.read, made, YEAR)
    first, second, third = seen.members
    manual = next(one for one in seen.sheet.counted if one.method == "manual")
    penalty = next(one for one in seen.sheet.counted if one.method == "penalty")
    desk.write(scoring.enter, "final", [
        Entered(first.id, manual.id, Count(Decimal("12.25"))),
        Entered(second.id, penalty.id, Count(Decimal(2))),
    ])  # fmt: skip
    rule = seen.sheet.knock_outs[0]
    desk.write(scoring.knock_out, third.id, rule.id, "Kỷ luật ví dụ", "", date(2024, 12, 1))
    return desk.read(scoring.read, made, YEAR)


def test_a_units_sheet_has_the_points_of_every_criterion_and_the_total_of_the_screen(desk, year):
    member = year.members[0]
    sheet, rows = desk.read(papers.score_sheet, member.id)
    result = year.result(member.id)
    final = [place for place, field in enumerate(sheet.fields) if field.title == "Điểm"][-1]
    shown = {row.values[0]: words(row.values[final]) for row in rows}

    def check(parts):
        for one in parts:
            points = "" if one.points is None else points_words(one.points)
            assert shown[one.criterion.code] == points
            check(one.parts)

    check(result.parts)
    assert shown[""] == points_words(result.total)
    assert len(rows) == len([one for one in year.sheet.criteria if one.method != "knock_out"]) + 1
    assert "12,25" in {words(row.values[final]) for row in rows}


def test_the_ranking_stands_as_the_rules_rank_and_says_who_is_out(desk, year):
    sheet, rows = desk.read(papers.standings, year.cluster_id, YEAR)
    results = year.results()
    places = rules.standings(results.values(), year.knocked_out)
    names = {one.id: one.name for one in year.members}
    assert [(row.values[0], row.values[1]) for row in rows] == [
        (one.rank, names[one.member]) for one in places
    ]
    for row, one in zip(rows, places, strict=True):
        found = results[one.member]
        given_ = [words(value) for value in row.values[2:-1]]
        assert given_ == [*(points_words(p.points) for p in found.parts), points_words(found.total)]
    assert rows[-1].values[-1] == "Không xếp hạng: Kỷ luật ví dụ" and rows[-1].values[0] is None
    assert "chưa thông qua" in sheet.notes[0]


def test_on_paper_and_in_excel_it_is_the_same_table(desk, year, tmp_path):
    sheet, rows = desk.read(papers.score_sheet, year.members[1].id)
    document = pypdfium2.PdfDocument(table_paper.write(sheet, rows, HEADING))
    printed = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    for part in ("PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2024", year.members[1].name, "Thẩm định", "−"):
        assert part in printed
    spreadsheet.write(tmp_path / "a.xlsx", sheet, rows)
    table = CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    total = next(row for row in table if row[1] == "Tổng điểm")
    assert total[-2] == year.result(year.members[1].id).total / 100


def test_without_a_sheet_it_says_so(desk):
    made = cluster(desk, sheet=False)
    with pytest.raises(ClerkError, match="bảng điểm"):
        desk.read(papers.standings, made, YEAR)


@given(st.integers(-200_000, 200_000))
def test_points_read_on_paper_as_on_the_screen(points):
    assert words(Decimal(points) / 100) == points_words(points)
