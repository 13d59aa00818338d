"""An old list goes by keyboard from an .xls of the years of .VnTime to forty printed certificates,
two spoiled sheets, and a book of blanks that agrees."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.certificates import blanks
from app.council.members import ROLES
from app.decisions import actions as decisions
from app.nominations import listing
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.progress import Report
from app.workspace import Workspace
from tests.council.meeting import NAMES as SEATS
from tests.importing.files import tcvn3
from tests.importing.oldexcel import xls
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import play, program, words_of, workspace
from tests.journeys.test_yearly_round import rose, sat
from tests.nominations.dossiers import page
from tests.ui_pages.deciding import to_file
from ui import printing

__all__ = ["program", "workspace"]

BLANK = "Phôi Giấy khen A4"
FAMILIES = ("Pi Năng", "Katơr", "Chamaléa", "Đàng", "Trượng", "Nguyễn", "Lê", "Mấu")
GIVEN = ("Hoài", "Bình", "Sính", "Thọ", "Ưng")
NAMES = [f"{family} Thị {given}" for family in FAMILIES for given in GIVEN]
SEATS_LISTED = "\n".join(f"{name}\t\t\t{ROLES[role]}" for name, role in SEATS)
BAD = 17  # the line with a year of two digits


def old_list(path: Path) -> Path:
    rows: list[list[str | int]] = [
        ["danh s¸ch ®Ò nghÞ khen th­ëng", "", "", "", ""],
        [tcvn3(head) for head in ("TT", "Họ và tên", "Năm sinh", "Hình thức khen", "Thành tích")],
    ]
    for n, name in enumerate(NAMES, 1):
        born = "61" if n == BAD else 1950 + n
        rows.append([n, tcvn3(name), born, tcvn3("Giấy khen"), tcvn3("Giữ sạch nguồn nước")])
    return xls(path, rows, [".VnTime", ".VnTime", "Arial"], [(0, 0, 0, 4)])


@pytest.fixture
def stacks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[bytes]:
    """What was sent to the printer, stack by stack; how a page becomes ink is tested elsewhere."""
    sent: list[bytes] = []

    def draw_pages(data: bytes, _printer: QPrinter, report: Report) -> int:
        sent.append(data)
        report(printing.page_count(data), printing.page_count(data))
        return printing.page_count(data)

    monkeypatch.setattr(printing, "printers", lambda: ["Máy in ví dụ"])
    monkeypatch.setattr(printing, "trays", lambda _printer: [])
    monkeypatch.setattr(printing, "open_printer", lambda *_a: to_file(tmp_path / "in.pdf"))
    monkeypatch.setattr(printing, "draw_pages", draw_pages)
    return sent


def went_to(clerk: Clerk, words: str) -> None:
    """Ctrl+K, the words, Enter."""
    clerk.press("Ctrl+K")
    clerk.type(words)
    clerk.text(words)
    clerk.press("Return")


def bought(clerk: Clerk) -> None:
    """Fifty blanks come in, with their serials."""
    clerk.text("Không có việc nào đến hạn")
    went_to(clerk, "Sổ phôi")
    clerk.press("Ctrl+N")
    clerk.window("EntryDialog")
    clerk.go_to("Số tờ")
    clerk.press("Ctrl+A")
    clerk.digits("50")
    clerk.fill("Số của tờ đầu tiên", "GK 0001")
    clerk.push("Ghi vào sổ")
    clerk.window("MainWindow")
    clerk.text("Đã ghi vào sổ phôi")


def taken_in(clerk: Clerk, path: Path) -> None:
    """The file as it is; its one red cell is put right where it stands."""
    went_to(clerk, "Nhập từ Excel, Word")
    clerk.text("Thả tệp Excel")
    clerk.press("Ctrl+O")
    clerk.file(path)
    clerk.text("Hình thức chung")  # it is a list of nominations, by its headings
    clerk.text("39 ghi thêm · 1 sai")
    clerk.choose("Dòng được hiện", "Chỉ dòng sai")
    clerk.go_to("Kết quả xét từng dòng")
    clerk.press("F2")
    clerk.digits("1961")
    clerk.press("Return")
    clerk.text("40 ghi thêm")
    clerk.press("Ctrl+Return")
    clerk.text("Đã nhập 40 dòng")


def seated(clerk: Clerk) -> None:
    """Who is on the council, as its founding decision lists them."""
    clerk.press("Ctrl+4")
    clerk.text("Chưa có phiên họp nào")
    clerk.push("Ghi thành viên Hội đồng")
    clerk.window("MembersDialog")
    clerk.look(lambda: QGuiApplication.clipboard().setText(SEATS_LISTED))
    clerk.press("Ctrl+V")
    clerk.window("CouncilDialog")
    clerk.press("Return")
    clerk.window("PasteDialog")
    clerk.text("9 dòng ghi được")
    clerk.push("Ghi 9 dòng")
    clerk.window("MembersDialog")
    clerk.push("Đóng")
    clerk.window("MainWindow")


def appraised(clerk: Clerk, first: str, count: int, papers: Path, *months: str) -> None:
    """What all of them lack is written once; then they go to the council together."""
    clerk.press("Ctrl+3")
    clerk.row(first)
    clerk.press("Ctrl+A", "Ctrl+Return")
    clerk.window("AnswersDialog")
    clerk.push(f"Ghi chung cho {count} hồ sơ còn lại")
    clerk.window("CommonDialog")
    for field, month in zip(("Lập thành tích từ", "đến"), months, strict=False):
        clerk.fill(field, month)
    clerk.choose("Kỷ luật", "Không")
    for paper in ("Tờ trình", "Báo cáo", "Biên bản"):
        clerk.push(f"Chọn tệp: {paper}")
        clerk.file(papers)
        clerk.window("CommonDialog")
    clerk.push(f"Ghi cho {count} hồ sơ")
    clerk.window("MainWindow")
    clerk.text(f"Đã ghi chung cho {count} hồ sơ")
    clerk.press("Ctrl+Return")
    clerk.text(f"Đã chuyển {count} hồ sơ")
    clerk.press("Ctrl+G")
    clerk.window("CommonDialog")
    for title in ("Chấp hành tốt pháp luật", "Hoàn thành tốt nhiệm vụ", "Người đứng đầu"):
        clerk.push(title)
    clerk.fill("Ai xác nhận", "anh Mẫu, Trưởng Công an xã")
    clerk.fill("Người đó nói", "Công văn số 12: cả danh sách không có vi phạm")
    clerk.push(f"Ghi cho {count} hồ sơ")
    clerk.window("MainWindow")
    clerk.text(f"Đã ghi chung cho {count} hồ sơ")
    clerk.press("Ctrl+Return")
    clerk.text("Chờ họp")


def met(clerk: Clerk) -> None:
    """The council hears all of them; their numbers are alike, so the sheet takes them at once."""
    sat(clerk)
    for typing in (1, 2):
        for number in ("8", "1", "0"):
            clerk.press("Ctrl+A")
            clerk.digits(number)
            clerk.press("Return")
        clerk.text("Thông qua: 8/9")
        clerk.push("Ghi nhiều hồ sơ một lượt")
        clerk.window("TallyDialog")
        clerk.press("Ctrl+D")
        clerk.text(f"{len(NAMES)} ghi được, 0 chưa đúng")
        clerk.press("Ctrl+Return")
        clerk.window("MainWindow")
        if typing == 1:
            clerk.text("Gõ lần hai")
    rose(clerk, len(NAMES))


def decided(clerk: Clerk) -> None:
    """One decision on all of them, from the session's own next step; its certificates open."""
    clerk.push("Đến hồ sơ Chờ ký")
    clerk.row(NAMES[0])
    clerk.press("Ctrl+A", "Ctrl+Return")
    clerk.window("DecisionDialog")
    clerk.fill("Người ký", "Lê Văn Ví Dụ")
    clerk.push("Cấp số 01/QĐ-UBND")
    clerk.window("MainWindow")
    clerk.text("40 giấy khen, 40 chờ in")


def printed(clerk: Clerk) -> None:
    """On blanks; the seventh and the thirtieth sheet are spoiled and printed once more."""
    clerk.go_to("In cả khung và chữ")
    clerk.press("Down")
    clerk.text("Phôi mua sẵn, đã có khung hoa văn")
    for serial, count, spoiled in (("GK 0001", 40, "7, 30"), ("GK 0041", 2, "")):
        clerk.text(f"In {count} giấy khen")
        clerk.press("Ctrl+P")
        clerk.window("RunDialog")
        assert clerk.value("Số của tờ phôi đầu tiên") == serial
        clerk.push(f"In {count} tờ")
        clerk.window("AnswerDialog")
        if spoiled:
            clerk.fill("Các tờ hỏng", spoiled)
        clerk.push("Ghi kết quả in")
        clerk.window("MainWindow")
        clerk.text(f"Đã ghi: được {count - bool(spoiled) * 2}")


def test_an_old_list_becomes_forty_certificates_and_the_blanks_agree(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, stacks: list[bytes]
) -> None:
    path = old_list(tmp_path / "de-nghi-2004.xls")
    papers = tmp_path / "ho-so-cua-thon.png"
    papers.write_bytes(page())
    play(qtbot, bought)
    play(qtbot, lambda clerk: taken_in(clerk, path))
    rows = workspace.read(
        listing.page, Filter(steps=(Step.DRAFTING,)), Order.NUMBER, False, None, 100
    )
    assert sorted(row.full_name for row in rows) == sorted(NAMES)
    play(qtbot, lambda clerk: appraised(clerk, NAMES[0], len(NAMES), papers, "01/2024", "12/2024"))
    play(qtbot, seated)
    play(qtbot, met)
    play(qtbot, decided)
    play(qtbot, printed)
    lines = workspace.read(decisions.register_lines)
    assert [printing.page_count(data) for data in stacks] == [10, 10, 10, 10, 2]
    assert all(name in words_of(stacks[4]) for name in (lines[6].full_name, lines[29].full_name))
    held = workspace.read(blanks.balance, BLANK)
    assert (held.used, held.spoiled, held.left) == (40, 2, 8)
    assert held.serials[0] == "GK 0043"
    assert {line.full_name for line in lines} == set(NAMES)
    assert {line.citation for line in lines} == {"Giữ sạch nguồn nước"}
