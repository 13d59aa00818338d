"""The words of a decision that depend on which office signs it."""

from dataclasses import replace
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
    receivers = ("- Như Điều 3;", "- UBND tỉnh Ví Dụ (báo cáo);", "- Lưu: VT, VHXH.")
    assert said["receivers"] == receivers


def test_the_first_two_articles_read_as_sentences_and_name_the_decree(desk: Workspace) -> None:
    line = replace(awaiting_signature(desk), position="GIÁO VIÊN", amount=702_000)
    grounds = ("Căn cứ Luật Ví dụ", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025")
    made = desk.write(decisions.decide, replace(DECISION, grounds=grounds), [line])
    said = desk.read(paper.paper, made, KNOWN).values
    name = f"{line.recipient[0].lower()}{line.recipient[1:]}"
    assert f"cho {name}, Giáo viên" in said["grants"] and "GIÁO" not in said["grants"]
    assert "; có thành tích" in said["grants"] or "; đã có thành tích" in said["grants"]
    assert "702.000 đồng (Bằng chữ: Bảy trăm linh hai nghìn đồng), thực hiện theo" in said["money"]


def test_a_decision_without_money_says_so_and_shows_no_empty_sums(desk: Workspace) -> None:
    line = replace(awaiting_signature(desk), amount=0)
    made = desk.write(decisions.decide, DECISION, [line])
    said = desk.read(paper.paper, made, KNOWN).values
    assert said["money"] == "Quyết định này không kèm tiền thưởng."
    assert said["subjects"][0]["money"] == ""


def test_several_with_reasons_of_their_own_had_merit_and_one_reason_is_said_once(
    desk: Workspace,
) -> None:
    one, two = (awaiting_signature(desk, name) for name in ("Người Một", "Người Hai"))
    made = desk.write(decisions.decide, DECISION, [one, replace(two, citation="UBND xã khen")])
    said = desk.read(paper.paper, made, KNOWN).values
    assert said["grants"].endswith("02 cá nhân đã có thành tích, gồm:")
    assert said["named"][1].endswith("; UBND xã khen.")
    three, four = (awaiting_signature(desk, name) for name in ("Người Ba", "Người Bốn"))
    made = desk.write(decisions.decide, replace(DECISION, number=None), [three, four])
    said = desk.read(paper.paper, made, KNOWN).values
    assert three.citation[1:] in said["grants"]
    assert not any(three.citation[1:] in line for line in said["named"])
