"""An award is taken back a year later: complaint, decision, money; and the province reads it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.certificates import issue
from app.decisions import actions as decisions
from app.decisions import after_papers, afterwards, prepare
from app.decisions.prepare import Signing
from app.documents import sheets
from app.nominations.steps import Step
from app.offices import succession
from app.oversight import complaints
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import OLD_CODE, closed, it_is, old_commune, play, shown, words_of
from tests.journeys.serving import Serving, serving
from tests.nominations.dossiers import CATALOG, at
from tests.office import HOAI, TODAY
from tests.soak import IS_SOAK
from ui.paper import PaperPage
from ui.program import Program

RECEIVED, SETTLED, REVOKED = date(2026, 3, 2), date(2026, 3, 16), date(2026, 3, 18)
RECOVERED = date(2026, 4, 1)


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The commune on the day of its award, under its district."""
    made = shown(old_commune(tmp_path / "xa", TODAY), qtbot, qapp)
    yield made
    closed(made)


@pytest.fixture
def workspace(program: Program) -> Workspace:
    return program.workspace


@pytest.fixture(params=["sqlite", "postgresql"] if IS_SOAK else ["postgresql"])
def province(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Serving]:
    """A province on each of its databases."""
    db = ""
    if request.param == "postgresql":
        db = request.getfixturevalue("postgres").new_database()
    with serving(tmp_path / "tinh", db) as made:
        yield made


def presented(workspace: Workspace) -> None:
    """An award of 2025, printed and handed over."""
    made = at(workspace, Step.AWAITING_SIGNATURE)
    decision = workspace.write(prepare.give, [made], TODAY, Signing("Katơr Mẫu"), CATALOG)
    workspace.write(issue.issue, decision, workspace.identity, CATALOG)
    (line,) = workspace.read(decisions.register_lines, decision_id=decision)
    workspace.write(decisions.present, line.id, TODAY, HOAI.full_name, "Lễ tổng kết")


def complained(clerk: Clerk) -> None:
    """A letter comes in; it is written down at the line that it is about."""
    afterwards_of(clerk)
    offered(clerk, "Ghi đơn khiếu nại, tố cáo…")
    clerk.window("EntryDialog")
    clerk.fill("Người gửi đơn", "Ông Chamaléa Mẫu")
    clerk.fill("Tóm tắt nội dung", "Số hộ giữ nguồn nước khai không đúng")
    clerk.push("Ghi đơn")
    clerk.window("MainWindow")
    clerk.text("Đã ghi đơn")


def afterwards_of(clerk: Clerk) -> None:
    """The menu of what follows the award, at its line of the golden book."""
    clerk.press("Ctrl+6")
    clerk.row(HOAI.full_name)
    clerk.text("Số sổ vàng 01/2025")
    clerk.push("Việc sau khi khen…")


def offered(clerk: Clerk, words: str) -> None:
    """Choose in the menu that is open."""

    def choose() -> int | None:
        from PySide6.QtWidgets import QApplication, QMenu

        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return None
        texts = [act.text() for act in menu.actions() if not act.isSeparator() and act.isEnabled()]
        return texts.index(words) + 1

    down = clerk.wait(choose, f"a menu with {words}")
    clerk.press(*["Down"] * down, "Return")


def settled(clerk: Clerk) -> None:
    """The answer to the letter."""
    clerk.press("Ctrl+K")
    clerk.type("Đơn khiếu nại")
    clerk.press("Return")
    clerk.text("Đơn khiếu nại, tố cáo")
    clerk.go_to("Đơn khiếu nại, tố cáo")
    clerk.row("Số hộ giữ nguồn nước")
    clerk.press("Return")
    clerk.window("EntryDialog")
    clerk.choose("Kết quả", complaints.RESULTS["upheld"])
    clerk.fill("Số văn bản", "12/KL-UBND")
    clerk.fill("Nội dung", "Chỉ 11 hộ tham gia, báo cáo ghi 46")
    clerk.push("Ghi kết quả")
    clerk.window("MainWindow")


def revoked(clerk: Clerk) -> None:
    """The decision that cancels the award, by a ground of the law, with all of its money."""
    afterwards_of(clerk)
    offered(clerk, "Hủy bỏ, thu hồi…")
    clerk.window("EntryDialog")
    clerk.choose("Căn cứ, Luật TĐKT Điều 93", "a) ")
    clerk.fill("Lý do", "Số hộ tham gia khai tăng bốn lần")
    clerk.fill("Số quyết định", "15/QĐ-UBND")
    clerk.fill("Người ký", "Katơr Mẫu")
    assert clerk.value("Tiền phải nộp lại") == "360.000"
    clerk.push("Ghi quyết định hủy bỏ")
    clerk.window("MainWindow")
    clerk.text("Dòng sổ vàng được gạch, không xóa")
    afterwards_of(clerk)
    offered(clerk, "Xem quyết định hủy bỏ")
    clerk.text("Quyết định hủy bỏ 15/QĐ-UBND")


def recovered(clerk: Clerk) -> None:
    """Paper and money come back."""
    afterwards_of(clerk)
    offered(clerk, "Ghi thu hồi được…")
    clerk.window("EntryDialog")
    clerk.fill("Tiền nộp lại", "360.000")
    clerk.push("Đã thu giấy khen")
    clerk.push("Ghi thu hồi")
    clerk.window("MainWindow")
    clerk.text("đã thu giấy khen")


def confirmed(clerk: Clerk) -> None:
    """Somebody asks for a confirmation of what she was awarded."""
    clerk.press("Ctrl+K")
    clerk.type("Người, tập thể trong sổ")
    clerk.press("Return")
    clerk.go_to("Người, tập thể")
    clerk.row(HOAI.full_name)
    clerk.press("Return")
    clerk.text("Các lần được khen")
    clerk.press("Ctrl+P")
    clerk.text("Xác nhận khen thưởng")


def sent(province: Serving, folder: Path) -> Callable[[Clerk], None]:
    """Connect to the province, then send everything over the network."""

    def story(clerk: Clerk) -> None:
        request, trust = folder / "may.denghi", folder / "tinh.ketnoi"
        clerk.press("Ctrl+8")
        clerk.push("1. Lưu tệp đề nghị kết nối")
        clerk.file(request)
        clerk.text("Đã lưu tệp đề nghị kết nối")
        province.run("enroll", str(request), "--out", str(trust))
        clerk.push("2. Mở tệp kết nối của tỉnh")
        clerk.file(trust)
        clerk.text("Đã kết nối với Tỉnh Khánh Hòa")
        clerk.push("Gửi qua mạng")
        clerk.text("Tỉnh đã nhận 1 gói")

    return story


def test_a_false_award_is_revoked_a_year_later_and_its_line_stays_struck(
    program: Program, workspace: Workspace, qtbot: QtBot, province: Serving, tmp_path: Path
) -> None:
    presented(workspace)
    it_is(workspace, date(2025, 7, 2))
    new = CATALOG.units.on(OLD_CODE, date(2025, 7, 2))
    assert new is not None
    workspace.write(succession.succeed, CATALOG, new.key, new.office, date(2025, 7, 2))
    for day, story in (
        (RECEIVED, complained),
        (SETTLED, settled),
        (REVOKED, revoked),
        (RECOVERED, recovered),
    ):
        it_is(workspace, day)
        play(qtbot, story)
    (line,) = workspace.read(decisions.register_lines)
    assert line.revoked_by == "15/QĐ-UBND" and line.amount == 360_000
    (letter,) = workspace.read(complaints.listed, "mau")
    assert (letter.received_on, letter.closed_on, letter.result) == (RECEIVED, SETTLED, "upheld")
    gone = workspace.read(afterwards.of_entry, line.id).revoked
    assert gone is not None and (gone.ground, gone.still_due, gone.item_returned) == ("a", 0, True)
    order = words_of(sheets.write(workspace.read(after_papers.revocation, gone.id, CATALOG)))
    assert "XÃ BÁC ÁI TÂY" in order and "PHƯỚC HÒA" not in order
    assert "nộp lại số tiền thưởng 360.000 đồng" in order and "điểm a khoản 2" in order

    play(qtbot, confirmed)
    paper = program.window.page()
    assert isinstance(paper, PaperPage)
    qtbot.waitUntil(lambda: paper.data != b"")
    assert "Đã hủy bỏ theo 15/QĐ-UBND" in words_of(paper.data)

    play(qtbot, sent(province, tmp_path))
    with province.console() as console:
        page = console.get(f"/ho-so/revocation/{gone.id}").text
    assert "Số hộ tham gia khai tăng bốn lần" in page and "18/03/2026" in page
