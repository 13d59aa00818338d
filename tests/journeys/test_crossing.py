"""A commune crosses 01/07/2025: its name, its powers, its superior and its money change."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.decisions import actions as decisions
from app.decisions import paper
from app.documents import sheets
from app.nominations import forwarding
from app.nominations.steps import Step
from app.offices import names
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import closed, it_is, old_commune, play, shown, words_of
from tests.nominations.dossiers import CATALOG, WHO, at
from ui.program import Program

LAST, NEXT = date(2025, 6, 30), date(2025, 7, 2)
TEACHER, PRIZED, NEXT_ONE = "Đàng Thị Cô Giáo", "Katơr Văn Trước", "Katơr Văn Sau"
BEFORE, AFTER = "UBND xã Phước Hòa", "UBND xã Bác Ái Tây"


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The commune on its last day under the district."""
    made = shown(old_commune(tmp_path / "xa", LAST), qtbot, qapp)
    yield made
    closed(made)


@pytest.fixture
def workspace(program: Program) -> Workspace:
    return program.workspace


def goes_on(clerk: Clerk) -> None:
    """The question at the start: which unit goes on, under what name."""
    clerk.window("ChangeDialog")
    clerk.text("Đơn vị đã đổi từ 01/07/2025")
    assert clerk.value("Đơn vị tiếp nối") == "Xã Bác Ái Tây"
    assert clerk.value("Tên in trên văn bản") == AFTER
    clerk.push("Chuyển sang đơn vị mới")
    clerk.window("MainWindow")
    clerk.text(f"Từ nay là {AFTER}")
    clerk.text("Tỉnh Khánh Hòa")
    clerk.go_to("Hồ sơ đang mở")
    clerk.row(TEACHER)
    assert clerk.cells()[-2:] == ["Chủ tịch UBND cấp huyện", "Chủ tịch UBND cấp xã"]
    clerk.press("Return")
    clerk.text("Ghi quyết định")


def decides(symbol: str, money: str) -> Callable[[Clerk], None]:
    """Give the decision of the dossier that is open, after a look at its money."""

    def story(clerk: Clerk) -> None:
        clerk.press("Ctrl+Return")
        clerk.window("DecisionDialog")
        clerk.text(f"Cộng 1: {money} đồng")
        clerk.fill("Người ký", "Katơr Mẫu")
        clerk.push(f"Cấp số {symbol}")
        clerk.window("MainWindow")
        clerk.text(f"Đã cấp số {symbol}")

    return story


def finds(clerk: Clerk) -> None:
    """Old lines answer to both names."""
    clerk.press("Ctrl+6")
    for typed in ("phuoc hoa", "bác ái tây"):
        clerk.press("Ctrl+F", "Ctrl+A")
        clerk.type(typed)
        clerk.press("Return")
        clerk.row(PRIZED)


def test_an_office_goes_on_under_its_new_unit_with_new_powers_and_its_old_books(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    first, second = (
        at(workspace, Step.AWAITING_SIGNATURE, who=of(name)) for name in (PRIZED, NEXT_ONE)
    )
    title = at(workspace, Step.AWAITING_SIGNATURE, who=of(TEACHER), award_code="CSTDCS")
    assert workspace.read(forwarding.superior, CATALOG, LAST).name == "UBND huyện Bác Ái"
    program.desk.open_nomination(first)
    play(qtbot, decides("01/QĐ-UBND", "360.000"))
    (line,) = workspace.read(decisions.register_lines, nomination_id=first)
    old = line.decision_id
    printed = words_of(sheets.write(workspace.read(paper.paper, old, CATALOG)))
    program.desk.open_nomination(title)
    play(qtbot, lambda clerk: clerk.text("Lập tờ trình"))

    it_is(workspace, NEXT)
    program.ask_for_successor()  # as a moment after every start
    play(qtbot, goes_on)
    assert [one.name for one in workspace.read(names.history)] == [BEFORE, AFTER]
    assert workspace.read(forwarding.superior, CATALOG, NEXT).name == "UBND tỉnh Khánh Hòa"

    play(qtbot, decides("02/QĐ-UBND", "2.340.000"))
    (line,) = workspace.read(decisions.register_lines, nomination_id=title)
    decision = workspace.read(decisions.read, line.decision_id)
    assert decision.authority == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI TÂY"
    assert any("152/2025/NĐ-CP" in ground for ground in decision.grounds)
    program.desk.open_nomination(second)
    play(qtbot, decides("03/QĐ-UBND", "710.000"))

    play(qtbot, finds)
    assert words_of(sheets.write(workspace.read(paper.paper, old, CATALOG))) == printed
    assert "XÃ PHƯỚC HÒA" in printed and "huyện Bác Ái" in printed


def of(name: str) -> SubjectDraft:
    """Somebody of the old commune."""
    return replace(WHO, full_name=name, given_name=None, personal_id="")
