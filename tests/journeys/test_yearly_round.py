"""A commune under its district rounds off a school's year, by keyboard from list to money."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.council import members
from app.council.members import CouncilDraft, MemberDraft
from app.decisions import actions as decisions
from app.nominations import actions, forwarding, listing, reviews
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.subjects import awards
from app.workspace import Workspace
from tests.council.meeting import NAMES
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import YEAR_END, closed, it_is, old_commune, play, shown, words_of
from tests.nominations.dossiers import CATALOG, WHO, at, confirmed, with_papers
from ui.paper import PaperPage
from ui.program import Program

SCHOOL = "Trường Tiểu học Suối Mẫu"
TEACHERS = ("Đàng Thị Mai", "Katơr Văn Lực", "Chamaléa Thị Hồng")
ANSWERED = date(2024, 12, 27)


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The commune in December 2024, with its council."""
    opened = old_commune(tmp_path / "xa")
    council = opened.write(members.save_council, CouncilDraft("Hội đồng Thi đua - Khen thưởng xã"))
    for name, role in NAMES:
        opened.write(members.save_member, council, MemberDraft(name, date(2024, 1, 5), role))
    made = shown(opened, qtbot, qapp)
    yield made
    closed(made)


@pytest.fixture
def workspace(program: Program) -> Workspace:
    return program.workspace


def rows(workspace: Workspace, step: Step) -> list[listing.NominationRow]:
    return workspace.read(listing.page, Filter(steps=(step,)), Order.NUMBER, False, None, 100)


def listed(clerk: Clerk) -> None:
    """The school's list becomes dossiers, all at once."""
    clerk.press("Ctrl+3")
    clerk.push("Lập theo danh sách")
    clerk.push("Dán")
    clerk.text("3 dòng lập được")
    clerk.fill("Đơn vị đề nghị", SCHOOL)
    clerk.fill("Thành tích từ", "01/2024")
    clerk.fill("đến", "12/2024")
    clerk.fill("Câu ghi cho mỗi người", "Hoàn thành tốt nhiệm vụ năm 2024")
    clerk.push("Lập 3 hồ sơ")
    clerk.text("Đã lập 3 hồ sơ")


def reviewed(clerk: Clerk) -> None:
    """The school's own meeting, as its minutes give it."""
    clerk.press("Ctrl+3")
    clerk.row(TEACHERS[0])
    clerk.press("Return")
    clerk.go_to("Phần của hồ sơ")
    clerk.press("End")
    clerk.push("Ghi bình xét")
    clerk.window("ReviewDialog")
    assert clerk.value("Đơn vị bình xét") == SCHOOL
    for field, number in (
        ("Đơn vị có mấy người", "20"),
        ("Dự họp", "18"),
        ("Đồng ý", "17"),
        ("Không đồng ý", "1"),
    ):
        clerk.go_to(field)
        clerk.press("Ctrl+A")
        clerk.digits(number)
    clerk.push("Ghi bình xét")
    clerk.window("MainWindow")
    clerk.text("Đã ghi bình xét: 18/20 người dự")


def appraised(clerk: Clerk) -> None:
    """All of them go to the council together."""
    clerk.press("Ctrl+3")
    clerk.row(TEACHERS[0])
    for _step in range(2):
        clerk.press("Ctrl+A", "Ctrl+Return")
        clerk.text("Đã chuyển 3 hồ sơ")
    clerk.text("Chờ họp")


def met(clerk: Clerk) -> None:
    """The council: who is there, every number typed twice, the end."""
    sat(clerk)
    voted(clerk, range(3), 3)
    clerk.text("Gõ lần hai")
    voted(clerk, range(3), 3)
    rose(clerk, 3)


def sat(clerk: Clerk) -> None:
    """Whom it hears, who is there, the opening."""
    clerk.press("Ctrl+4")
    clerk.push("Lập phiên họp")
    clerk.window("PlanDialog")
    clerk.fill("Họp về việc", "Xét danh hiệu năm 2024")
    clerk.push("Lập phiên họp")
    clerk.window("MainWindow")
    clerk.push("Ghi mọi người có mặt")
    clerk.text("9/9")
    clerk.press("Ctrl+Return")
    clerk.text("Gõ số phiếu theo biên bản kiểm phiếu")


def voted(clerk: Clerk, places: Iterable[int], count: int) -> None:
    """The numbers of some dossiers, from the first box on."""
    for place in places:
        clerk.text(f"Hồ sơ {place + 1}/{count}")
        for number in ("8", "1", "0"):
            clerk.press("Ctrl+A")
            clerk.digits(number)
            clerk.press("Return")
        clerk.text("Thông qua: 8/9")
        clerk.press("Ctrl+Return")


def rose(clerk: Clerk, count: int) -> None:
    """The end of the meeting."""
    clerk.text("Mọi hồ sơ đã bỏ phiếu xong")
    clerk.press("Ctrl+Return")
    clerk.window("CloseDialog")
    clerk.fill("Giờ kết thúc", "16:30")
    clerk.press("Return")
    clerk.window("MainWindow")
    clerk.text(f"{count} hồ sơ sang Chờ ký")


def decided(clerk: Clerk) -> None:
    """One decision for the three, their lines, their money for the accountant."""
    clerk.press("Ctrl+3")
    clerk.row(TEACHERS[0])
    clerk.press("Ctrl+A", "Ctrl+Return")
    clerk.window("DecisionDialog")
    clerk.text("Cộng 3: 2.130.000 đồng")
    clerk.fill("Người ký", "Lê Văn Khánh")
    clerk.push("Cấp số 01/QĐ-UBND")
    clerk.window("MainWindow")
    clerk.text("Đã cấp số 01/QĐ-UBND")
    clerk.press("Ctrl+6")
    for teacher in TEACHERS:
        clerk.row(teacher)
    clerk.press("Ctrl+5")
    clerk.row("01/QĐ-UBND")
    clerk.push("Bảng kê tiền thưởng")


def forwarded(clerk: Clerk) -> None:
    """The title that is the district's to give goes there with a letter."""
    clerk.text("Lập tờ trình")
    clerk.press("Ctrl+Return")
    clerk.window("LetterDialog")
    clerk.text("Kính gửi: UBND huyện Bác Ái")
    clerk.fill("Người ký", "Lê Văn Khánh")
    clerk.push("Cấp số, trình")
    clerk.window("MainWindow")
    clerk.text("Đã trình 1 theo tờ trình 01/TTr-UBND")


def answered(clerk: Clerk) -> None:
    """The district's decision comes back and becomes a line."""
    clerk.press("Ctrl+Return")
    clerk.window("VerdictDialog")
    clerk.fill("Số quyết định", "2150/QĐ-UBND")
    clerk.fill("Ngày quyết định", "24/12/2024")
    clerk.fill("Người ký", "Ông Mẫu")
    clerk.push("Ghi trả lời")
    clerk.window("MainWindow")
    clerk.text("Đã ghi quyết định 2150/QĐ-UBND vào sổ vàng")


def test_a_schools_year_goes_from_its_list_to_the_money(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    school = ["Họ và tên\tNăm sinh", *(f"{name}\t{1980 + n}" for n, name in enumerate(TEACHERS))]
    QGuiApplication.clipboard().setText("\n".join(school))
    play(qtbot, listed)
    made = [row.id for row in rows(workspace, Step.DRAFTING)]
    assert len(made) == 3
    play(qtbot, reviewed)
    reviewed_ones = [each for one in made for each in workspace.read(reviews.reviews, one)]
    assert [one.votes_for for one in reviewed_ones] == [17]
    for one in made:
        confirmed(workspace, with_papers(workspace, one))
    play(qtbot, appraised)
    play(qtbot, met)
    assert len(rows(workspace, Step.AWAITING_SIGNATURE)) == 3
    play(qtbot, decided)
    lines = workspace.read(decisions.register_lines)
    assert [line.amount for line in lines] == [710_000] * 3
    assert {line.award_code for line in lines} == {"LDTT"}
    paper = program.window.page()
    assert isinstance(paper, PaperPage)
    qtbot.waitUntil(lambda: paper.data != b"")
    words = words_of(paper.data)
    assert "2.130.000" in words and all(name in words for name in TEACHERS)


def test_a_title_of_the_districts_is_asked_for_and_its_answer_is_a_line(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    who = replace(WHO, full_name=TEACHERS[0], given_name=None)
    made = at(workspace, Step.AWAITING_SIGNATURE, who=who, award_code="CSTDCS")
    program.desk.open_nomination(made)
    play(qtbot, forwarded)
    (letter,) = workspace.read(forwarding.letters, made)
    assert letter.recipient == "UBND huyện Bác Ái"
    it_is(workspace, ANSWERED)
    play(qtbot, answered)
    (line,) = workspace.read(decisions.register_lines, nomination_id=made)
    assert (line.symbol, line.amount) == ("2150/QĐ-UBND", 2_340_000)
    subject = workspace.read(actions.read, made).draft.subject_id
    (known,) = workspace.read(awards.history, subject)
    assert known.authority == "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BÁC ÁI"
    assert CATALOG.award("CSTDCS", YEAR_END).code == known.award_code
