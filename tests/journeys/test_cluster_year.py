"""A year of a cluster, by keyboard: founded, its sheet adopted, scored in the room, ranked, and
the flag of the province asked for its leader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.clusters import ranking, rosters, scoring
from app.clusters.rules import Criterion
from app.nominations import actions as nominations
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import closed, old_commune, play, shown
from ui.program import Program

YEAR = 2024
UNITS = ("Xã Ví Dụ Một", "Xã Ví Dụ Hai", "Xã Ví Dụ Ba")


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The commune in December 2024."""
    made = shown(old_commune(tmp_path / "xa"), qtbot, qapp)
    yield made
    closed(made)


def command(clerk: Clerk, words: str) -> None:
    """Ctrl+K, the words, Enter."""
    clerk.press("Ctrl+K")
    clerk.type(words)
    clerk.text(words)
    clerk.press("Return")


def founded(clerk: Clerk) -> None:
    """The cluster and its three units, the first of them its head."""
    command(clerk, "Cụm, khối thi đua")
    clerk.push("Ghi cụm, khối")
    clerk.window("EntryDialog")
    clerk.fill("Tên cụm, khối", "Cụm thi đua ví dụ")
    clerk.push("Ghi lại")
    clerk.window("MainWindow")
    clerk.go_to("Cụm, khối thi đua")
    clerk.row("Cụm thi đua ví dụ")
    clerk.press("Return")
    clerk.push("Ghi danh sách đơn vị")
    for place, unit in enumerate(UNITS):
        clerk.press("Ctrl+N")
        clerk.window("EntryDialog")
        assert clerk.value("Vai trò") == ("Thành viên" if place else "Cụm trưởng, khối trưởng")
        clerk.fill("Tên đơn vị", unit)
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.go_to("Danh sách đơn vị")
        clerk.row(unit)
    clerk.press("Alt+Left")


def sheet_adopted(clerk: Clerk) -> None:
    """The program's template, one line of it changed, adopted."""
    clerk.push("Mở bảng điểm")
    clerk.push("Lập bảng điểm từ mẫu")
    clerk.window("EntryDialog")
    assert clerk.value("Áp dụng từ ngày") == "01/01/2024"
    clerk.push("Ghi lại")
    clerk.window("MainWindow")
    clerk.text("Tổng các phần: 1.000 điểm")
    clerk.go_to("Bảng điểm")
    clerk.row("VI.1")
    clerk.press("Return")
    clerk.window("EntryDialog")
    clerk.fill("Điểm mỗi lần", "4")
    clerk.push("Ghi lại")
    clerk.window("MainWindow")
    clerk.text("Bản thảo")
    clerk.press("Ctrl+Return")
    clerk.text("Đã thông qua Bảng điểm năm 2024")
    clerk.press("Alt+Left")


def scored_by_units(clerk: Clerk) -> None:
    """What the units sent is pasted from their spreadsheet, all of it at once."""
    clerk.text("Tự chấm")
    clerk.go_to("Bảng chấm điểm")
    clerk.press("Ctrl+V")
    clerk.text("Đã dán 69 ô")


def scored_in_the_room(clerk: Clerk) -> None:
    """The cluster's own meeting: the first criterion is argued over, the others stand."""
    clerk.press("Shift+F6", "Right")
    clerk.push("Chấm tại cuộc họp")
    clerk.text("Tiêu chí 1/23")
    for typed in ("100/100", "120/100", "70/100"):
        clerk.press("Ctrl+A")
        clerk.type(typed)
        clerk.press("Return")
    clerk.press("Ctrl+Return")
    clerk.text("Tiêu chí 2/23")
    clerk.press("Alt+Left")
    clerk.push("Lấy điểm tự chấm vào ô trống")
    clerk.text("Đã lấy 66 ô")


def adopted(clerk: Clerk) -> None:
    """The ranking: its arithmetic looked at, the evidence waived by the meeting, adopted."""
    clerk.press("Ctrl+Return")
    clerk.text("việc trước khi thông qua")
    clerk.go_to("Bảng xếp hạng")
    clerk.row(UNITS[1])
    clerk.press("Right", "Right", "Return")
    clerk.window("Dialog")
    clerk.text("vượt 20 % × 1 = 20, lấy tối đa 15")
    clerk.press("Escape")
    clerk.window("MainWindow")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Số biên bản", "01/BB-CTĐ")
    clerk.push("Cuộc họp chấp nhận điểm chưa có minh chứng")
    clerk.push("Thông qua xếp hạng")
    clerk.window("MainWindow")
    clerk.text("Hội nghị tổng kết cụm, khối thông qua ngày 09/12/2024")


def asked_for(clerk: Clerk) -> None:
    """The leader's dossier is begun from the ranking."""
    clerk.text("Đề nghị Cờ thi đua của tỉnh")
    clerk.press("Ctrl+Return")
    clerk.text("Phần của hồ sơ")


def own_count(row: Criterion, unit: int) -> str:
    """What the second unit does best, and the third worst."""
    good = (9, 10, 7)[unit]
    return {
        "percent_of_target": f"{good * 10}/100",
        "step": str(good * 10),
        "yes_no": "c" if unit < 2 else "k",
        "manual": f"{row.max_points * good // 1000}",
    }.get(row.method, "1" if row.method == "penalty" and unit == 2 else "0")


def test_a_cluster_is_scored_in_the_room_and_its_leader_put_forward(
    program: Program, qtbot: QtBot
) -> None:
    workspace: Workspace = program.workspace
    play(qtbot, founded)
    (row,) = workspace.read(rosters.listed, YEAR)
    assert (row.units, row.head) == (3, UNITS[0])
    play(qtbot, sheet_adopted)
    year = workspace.read(scoring.read, row.id, YEAR)
    assert year.sheet is not None and len(year.sheet.counted) == 23
    lines = ["\t".join(own_count(one, n) for n in range(3)) for one in year.sheet.counted]
    QGuiApplication.clipboard().setText("\n".join(lines))
    play(qtbot, scored_by_units)
    play(qtbot, scored_in_the_room)
    play(qtbot, adopted)
    found = workspace.read(ranking.read, row.id, YEAR)
    assert found is not None
    assert [line.name for line in found.lines] == [UNITS[1], UNITS[0], UNITS[2]]
    assert found.lines[0].arithmetic[0].endswith(": 550"), "a part never passes its cap"
    play(qtbot, asked_for)
    again = workspace.read(ranking.read, row.id, YEAR)
    assert again is not None and again.lines[0].nomination_id is not None
    draft = workspace.read(nominations.read, again.lines[0].nomination_id).draft
    assert draft.award_code == "CO_TD_TINH"
