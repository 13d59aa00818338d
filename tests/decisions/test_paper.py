"""The words of a decision that depend on which office signs it."""

from datetime import date

import pytest

from app import catalog
from app.catalog.units import Unit
from app.decisions import actions as decisions
from app.decisions import paper
from app.workspace import Workspace
from tests.office import DECISION, awaiting_signature

KNOWN = catalog.load()
OLD, NEW = date(2025, 5, 15), date(2025, 8, 1)


def unit(name: str, day: date) -> Unit:
    return next(found for found in KNOWN.units.valid_on(day) if found.name == name)


@pytest.mark.parametrize(
    ("name", "day", "whose"),
    [
        ("Xã Phước Hà", OLD, "xã"),
        ("Phường Đông Hải", NEW, "phường"),
        ("Đặc khu Trường Sa", NEW, "đặc khu"),
        ("Thị trấn Tân Sơn", OLD, "thị trấn"),
        ("Huyện Bác Ái", OLD, "huyện"),
        ("Thành phố Phan Rang-Tháp Chàm", OLD, "thành phố"),
    ],
)
def test_the_fund_is_that_of_the_level_that_decides(name: str, day: date, whose: str) -> None:
    said = paper.fund(unit(name, day), "UBND ví dụ", is_title=False)
    assert said == f"quỹ thi đua, khen thưởng của {whose}"


def test_an_office_that_is_no_unit_pays_under_its_own_name() -> None:
    said = paper.fund(None, "Trường Tiểu học Ví Dụ", is_title=False)
    assert said == "quỹ thi đua, khen thưởng của Trường Tiểu học Ví Dụ"


def test_a_title_is_paid_by_whoever_manages_the_person() -> None:
    said = paper.fund(unit("Huyện Bác Ái", OLD), "UBND huyện Bác Ái", is_title=True)
    assert "đơn vị quản lý" in said and "huyện" not in said


def test_the_paper_names_the_fund_and_the_office_above(desk: Workspace) -> None:
    line = awaiting_signature(desk)
    made = desk.write(decisions.decide, DECISION, [line])
    said = desk.read(paper.paper, made, KNOWN).values
    assert said["money"].endswith("chi từ quỹ thi đua, khen thưởng của xã.")
    receivers = ("- Như Điều 3;", "- UBND tỉnh Ví Dụ (báo cáo);", "- Lưu: VT.")
    assert said["receivers"] == receivers
