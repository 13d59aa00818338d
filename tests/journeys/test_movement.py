"""A movement by keyboard: launched with a criterion that anybody can check, typed in from a
hamlet's paper, counted, reviewed, and dossiers out of it."""

from datetime import date

from pytestqt.qtbot import QtBot

from app import audit, today
from app.movements import listing, registrations
from app.movements.listing import Filter
from app.movements.words import State
from app.nominations import actions as nominations
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import it_is, play, program, workspace

__all__ = ["program", "workspace"]

NAME = "Cả xã chung sức giữ nước sạch"
BEGIN, COUNT, END = date(2025, 3, 12), date(2025, 9, 10), date(2025, 12, 10)


def drafted(clerk: Clerk) -> None:
    """The form, then a criterion; one that nobody could check is not taken."""
    clerk.press("Ctrl+9")
    clerk.text("Chưa có phong trào nào")
    clerk.push("Lập phong trào")
    clerk.window("EntryDialog")
    clerk.fill("Tên phong trào", NAME)
    clerk.fill("Mục tiêu", "Mọi hộ có nguồn nước sạch")
    clerk.fill("Ai tham gia", "Mọi hộ trong xã")
    clerk.fill("Dự kiến khen", "5 giấy khen")
    clerk.fill("Từ ngày", "15/3/2025")
    clerk.fill("Đến ngày", "10/12/2025")
    clerk.fill("Chào mừng", "Đại hội Thi đua yêu nước")
    clerk.fill("Ngày của dịp chào mừng", "15/10/2025")
    clerk.push("Môi trường, nguồn nước, giữ rừng")
    clerk.push("Lập phong trào")
    clerk.window("MainWindow")
    clerk.text("Còn 1 việc trước khi trình")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Tiêu chí", "Hộ có giếng hoặc bể nước sạch")
    clerk.fill("Mức cần đạt", "2")
    clerk.fill("Đơn vị tính", "hộ")
    clerk.push("Ghi tiêu chí")
    clerk.text("Chưa ghi người dân kiểm tra bằng cách nào.")
    clerk.fill("Người dân kiểm tra bằng cách nào", "Ra ngõ đếm bể có nắp")
    clerk.push("Ghi tiêu chí")
    clerk.window("MainWindow")


def launched(clerk: Clerk) -> None:
    """Approved, numbered, launched: each by Ctrl+Enter."""
    clerk.text("Trình người có thẩm quyền duyệt")
    clerk.press("Ctrl+Return")
    clerk.text("Chờ ký kế hoạch")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Số kế hoạch", "15/KH-UBND")
    clerk.push("Ban hành")
    clerk.window("MainWindow")
    clerk.text("Ghi ngày và lễ phát động.")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Lễ phát động", "Nhà văn hóa xã, 120 người dự")
    clerk.push("Phát động")
    clerk.window("MainWindow")
    clerk.text("Nhận đăng ký")


def typed_in(clerk: Clerk) -> None:
    """A hamlet's list, cell by cell."""
    clerk.press("Ctrl+Return")
    clerk.text("Ghi danh sách đăng ký")
    clerk.fill("Thôn", "Thôn Ma Rơi")
    clerk.go_to("Danh sách đăng ký")
    for cells in (("Katơr Thị Một", "1984"), ("Pi Năng Hai", "1999")):
        clerk.press("F2")
        clerk.type(cells[0])
        clerk.press("Tab")  # the next cell is open for typing
        clerk.type(cells[1])
        clerk.press("Return", "Left")
    clerk.text("2 dòng")
    clerk.press("Ctrl+Return")
    clerk.text("Đã ghi 2 đăng ký")
    clerk.press("Alt+Left")
    clerk.text("Đang nhận đăng ký")


def counted(clerk: Clerk) -> None:
    """The carrying out, and a result."""
    clerk.text("Đang nhận đăng ký")
    clerk.press("Ctrl+Return")
    clerk.text("Đang triển khai")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Số đếm được", "2")
    clerk.fill("Theo ai, văn bản nào", "bảng kiểm thôn Ma Rơi")
    clerk.push("Ghi lại")
    clerk.window("MainWindow")
    clerk.text("Đạt: 2 hộ")


def summed_up(clerk: Clerk) -> None:
    """The day of the final review stands in the work of today; its lessons are wanted."""
    clerk.press("Ctrl+1")
    clerk.text("Việc đến hạn")
    clerk.go_to("Việc đến hạn")
    clerk.row(f"Tổng kết {NAME}")
    clerk.press("Return")
    clerk.text("Đến hạn tổng kết")
    clerk.press("Ctrl+Return")
    clerk.window("EntryDialog")
    clerk.fill("Kết quả chính", "Mọi hộ đã có nước sạch")
    clerk.push("Ghi tổng kết")
    clerk.text("Tổng kết chưa có bài học.")
    clerk.fill("Bài học", "Đi từng nhà thì được việc")
    clerk.push("Ghi tổng kết")
    clerk.window("MainWindow")
    clerk.text("Đề nghị khen xong thì kết thúc phong trào.")


def proposed(clerk: Clerk) -> None:
    """Everybody on the list is put forward, then the movement is closed."""
    clerk.go_to("Phần của trang")
    clerk.press("Home", "Right")
    clerk.go_to("Đăng ký thi đua")
    clerk.press("Ctrl+A")
    clerk.push("Đề nghị khen")
    clerk.window("Dialog")
    clerk.push("Lập hồ sơ")
    clerk.window("MainWindow")
    clerk.text("Đã lập 2 hồ sơ đề nghị")
    clerk.press("Ctrl+Return")
    clerk.text("Đã kết thúc")


def test_a_movement_goes_from_its_launch_to_dossiers_by_keyboard(
    workspace: Workspace, qtbot: QtBot
) -> None:
    it_is(workspace, BEGIN)
    play(qtbot, drafted)
    it_is(workspace, date(2025, 3, 15))
    play(qtbot, launched)
    play(qtbot, typed_in)
    it_is(workspace, COUNT)
    play(qtbot, counted)
    it_is(workspace, END)
    due = [one.kind for one in workspace.read(today.errands, END)]
    assert [kind for kind in due if kind != "recovery"] == ["final"]
    play(qtbot, summed_up)
    play(qtbot, proposed)
    (row,) = workspace.read(listing.page, Filter(), None, 5, END)
    shown = workspace.read(listing.read, row.id)
    assert (shown.state, shown.plan_symbol) == (State.CLOSED, "15/KH-UBND")
    assert shown.criteria[0].percent == 100 and shown.reviews[0].lessons
    people = workspace.read(registrations.page, row.id, None, 5)
    assert {(one.full_name, one.village, one.birth_year) for one in people} == {
        ("Katơr Thị Một", "Thôn Ma Rơi", 1984),
        ("Pi Năng Hai", "Thôn Ma Rơi", 1999),
    }
    assert len(shown.proposed) == 2
    draft = workspace.read(nominations.read, shown.proposed[0].id).draft
    assert draft.movement_id == row.id and draft.movement == NAME
    assert workspace.read(audit.check, workspace.db).faults == ()
