"""A good deed noted on Monday becomes a verified, published, replicated model, by keyboard."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.exemplars import actions, consent, replication
from app.exemplars.stages import Stage
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import play, program, words_of, workspace
from tests.office import TODAY, Ticking, photo
from ui.program import Program

__all__ = ["program", "workspace"]

TABS = "Phần của trang"


def tab(clerk: Clerk, words: str) -> None:
    """Go to the tabs and along them."""
    clerk.go_to(TABS)
    clerk.press("Home")
    for _step in range(7):
        if words in clerk.focus():
            return
        clerk.press("Right")
    raise AssertionError(words)


def later(workspace: Workspace, days: int) -> None:
    clock = workspace.now
    assert isinstance(clock, Ticking)
    clock.instant += timedelta(days=days)


def test_a_good_deed_noted_on_monday_becomes_a_verified_published_replicated_model(
    program: Program, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    def noted(clerk: Clerk) -> None:
        clerk.press("Ctrl+2", "Ctrl+N")
        clerk.window("BeginDialog")
        clerk.fill("Ai đã làm", "Pi Năng Thị Mẫu")
        clerk.fill("Việc đã làm", "Lập tổ giữ nguồn nước của thôn")
        clerk.choose("Nguồn tin", "Thôn")
        clerk.fill("Nghe ai kể", "trưởng thôn Suối Mẫu")
        clerk.fill("Tên mô hình", "Tổ giữ nước")
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.text("Đã ghi ĐH-0001")

    play(qtbot, noted)
    (row,) = workspace.read(actions.page, None, 5)
    made = row.id
    assert row.stage is Stage.DETECT and row.model_name == "Tổ giữ nước"

    def verified(clerk: Clerk) -> None:
        clerk.press("Ctrl+Return")
        clerk.window("MoveDialog")
        clerk.text("Còn thiếu: xác minh sự việc")
        clerk.press("Esc")
        clerk.window("MainWindow")
        tab(clerk, "Xác minh")
        clerk.push("Ghi xác minh")
        clerk.window("EntryDialog")
        clerk.fill("Đã hỏi ai", "hai hộ bên cạnh")
        clerk.fill("Đã thấy gì", "Tổ có bảy người, trông nước cả đêm")
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.press("Ctrl+Return")
        clerk.window("MoveDialog")
        clerk.push("Chuyển sang Bồi dưỡng")
        clerk.window("MainWindow")
        clerk.text("Đang bồi dưỡng")

    later(workspace, 1)
    play(qtbot, verified)

    def fostered(clerk: Clerk) -> None:
        clerk.push("Ghi lần thăm")
        clerk.window("EntryDialog")
        clerk.fill("Đã thấy gì", "Bể thứ hai đang xây")
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.press("F2")
        clerk.go_to("Câu chuyện")
        clerk.type("Mùa khô, bể nước cạn. Bà con họp ngay bên bể nước.")
        clerk.press("Esc")
        clerk.press("Ctrl+Return")
        clerk.window("MoveDialog")
        clerk.push("Chuyển sang Tổng kết")
        clerk.window("MainWindow")
        clerk.text("Đã tổng kết")

    later(workspace, 30)
    play(qtbot, fostered)
    picture = tmp_path / "to-giu-nuoc.png"
    picture.write_bytes(photo(320, 200))
    sticks = tmp_path / "usb"
    sticks.mkdir()

    def published(clerk: Clerk) -> None:
        tab(clerk, "Ảnh, tệp")
        clerk.push("Thêm ảnh")
        clerk.file(picture)
        clerk.text("Đã thêm ảnh")
        tab(clerk, "Công khai")
        clerk.push("Lập gói công khai")
        clerk.window("ErrorDialog")
        clerk.text("Chưa có giấy đồng ý công khai của Pi Năng Thị Mẫu")
        clerk.push("Ghi giấy đồng ý")
        clerk.window("ConsentDialog")
        clerk.fill("Ngày đồng ý", "12/03/2025")
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.push("Lập gói công khai")
        clerk.text("Trong gói có")
        clerk.fill("Đưa tới đâu", "Loa thôn Suối Mẫu")
        clerk.press("Ctrl+Return")
        clerk.window("QFileDialog")
        clerk.file(sticks)
        clerk.text("Đã lưu gói vào")

    later(workspace, 7)
    play(qtbot, published)
    (pack,) = sticks.iterdir()
    words = words_of((pack / "to-guong-a4.pdf").read_bytes())
    assert "Tổ giữ nước" in words and "Bà con họp ngay bên bể nước." in words
    (sent,) = workspace.read(consent.sent, made)
    assert (sent.went_to, sent.folder) == ("Loa thôn Suối Mẫu", pack.name)

    def replicated(clerk: Clerk) -> None:
        clerk.press("Alt+Left")
        clerk.text("Đã tổng kết")
        clerk.press("Ctrl+Return")
        clerk.window("MoveDialog")
        clerk.push("Chuyển sang Nhân rộng")
        clerk.window("MainWindow")
        clerk.text("Đang nhân rộng")
        tab(clerk, "Nơi học theo")
        clerk.push("Ghi nơi học theo")
        clerk.window("EntryDialog")
        clerk.fill("Nơi học theo", "Thôn Suối Vàng")
        clerk.fill("Kết quả", "38/41 hộ đủ nước")
        clerk.push("Ghi lại")
        clerk.window("MainWindow")
        clerk.text("1 nơi đang làm")

    later(workspace, 60)
    play(qtbot, replicated)
    found = workspace.read(actions.read, made)
    assert found.stage is Stage.REPLICATE and found.consent_on == TODAY
    assert found.next_visit_on is not None
    (place,) = workspace.read(replication.places, made)
    assert place.draft.effect == "38/41 hộ đủ nước"
