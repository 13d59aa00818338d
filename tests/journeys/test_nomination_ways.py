"""The ways that a dossier may take, each by keyboard in the whole program."""

from datetime import timedelta
from typing import Any

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.clock import local_day
from app.decisions import actions as decisions
from app.nominations import actions, asked, capture, forwarding, judge, kinds, listing
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import play, program, words_of, workspace
from tests.nominations.dossiers import CATALOG, at, confirmed, with_papers
from tests.office import TODAY, Ticking
from ui.certificates.page import CertificatePage
from ui.program import Program

__all__ = ["program", "workspace"]


def rows(workspace: Workspace, *steps: Step) -> list[listing.NominationRow]:
    return workspace.read(listing.page, Filter(steps=steps), Order.NUMBER, False, None, 100)


def a_day_later(workspace: Workspace) -> None:
    clock = workspace.now
    assert isinstance(clock, Ticking)
    clock.instant += timedelta(days=1)


def test_an_exceptional_deed_is_rewarded_within_three_days(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    def told(clerk: Clerk) -> None:
        clerk.press("F4")
        clerk.window("CaptureDialog")
        clerk.text("Thủ tục đơn giản, quyết định trước hết ngày 19/03/2025")
        clerk.fill("Ai làm", "Katơr Văn Mẫu")
        clerk.fill("Làm việc gì", "Cứu hai cháu bé khỏi dòng nước lũ")
        clerk.fill("Ở đâu", "suối cạn thôn Suối Mẫu")
        clerk.fill("Ai chứng kiến", "ông Mẫu, trưởng thôn")
        clerk.push("Ghi, mở hồ sơ")
        clerk.window("MainWindow")
        clerk.push("Lập từ mẫu: Tờ trình")
        clerk.text("Đã lập: Tờ trình")
        clerk.push("Lập từ mẫu: Báo cáo tóm tắt")
        clerk.text("Đã lập: Báo cáo tóm tắt")

    play(qtbot, told)
    (made,) = [row.id for row in rows(workspace)]
    assert workspace.read(capture.read, made).told_on == TODAY
    had = {paper.kind for paper in workspace.read(actions.papers, made)}
    assert had == {"TO_TRINH", "BAO_CAO_TOM_TAT"}
    with_papers(workspace, made, ["XAC_NHAN_SU_VIEC"])
    confirmed(workspace, made)

    def appraised(clerk: Clerk) -> None:
        clerk.press("Ctrl+Return")
        clerk.text("Thẩm tra")
        clerk.text("Trình ký")
        clerk.press("Ctrl+Return")
        clerk.text("Ghi quyết định")

    a_day_later(workspace)
    play(qtbot, appraised)

    def signed(clerk: Clerk) -> None:
        clerk.press("Ctrl+Return")
        clerk.window("DecisionDialog")
        clerk.fill("Người ký", "Trần Văn Ví Dụ")
        clerk.push("Cấp số")
        clerk.window("MainWindow")
        clerk.text("01/QĐ-UBND")
        clerk.press("Ctrl+1")
        clerk.text("Việc đến hạn")

    a_day_later(workspace)
    play(qtbot, signed)
    line = workspace.read(decisions.register_lines, nomination_id=made)[0]
    assert line.decided_on - TODAY == timedelta(days=2)
    assert line.commendation_type == "DOT_XUAT"
    assert line.decided_on <= kinds.due(CATALOG, "DOT_XUAT", TODAY)
    program.desk.open_decision(line.decision_id)
    sheet = program.window.page()
    assert isinstance(sheet, CertificatePage)
    qtbot.waitUntil(lambda: sheet.view.data != b"")
    words = words_of(sheet.view.data)
    assert "Katơr Văn Mẫu" in words and "01/QĐ-UBND" in words


def test_chosen_fields_come_back_answered_to_who_asked(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at(workspace, Step.AWAITING_COUNCIL)
    program.desk.open_nomination(made)

    def returned(clerk: Clerk) -> None:
        clerk.push("Trả lại bổ sung")
        clerk.window("ReturnDialog")
        clerk.fill("Cần bổ sung, sửa những gì", "Ghi lại tháng bắt đầu")
        clerk.push("Tháng bắt đầu lập thành tích")
        clerk.push("Trả lại")
        clerk.window("MainWindow")
        clerk.text("Chỉ mở: Tháng bắt đầu lập thành tích.")

    play(qtbot, returned)
    found = workspace.read(asked.open_return, made)
    assert found is not None and found.fields == ("period_from",)
    assert found.asked_by == "Hội đồng Thi đua - Khen thưởng"

    def answered(clerk: Clerk) -> None:
        clerk.fill("Lập thành tích từ", "02/2024")
        clerk.press("Ctrl+Return")
        clerk.text("đã chuyển sang Chờ họp")

    play(qtbot, answered)
    detail = workspace.read(actions.read, made)
    assert (detail.step, detail.draft.period_from) == (Step.AWAITING_COUNCIL, "2024-02")
    assert workspace.read(asked.returns, made)[0].answered_on == TODAY


def test_a_school_of_forty_with_three_bad_rows_is_put_forward_at_once(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    teachers = [f"Giáo Viên {chr(65 + n // 20)}{chr(97 + n % 20)}\t{1965 + n}" for n in range(37)]
    school = ["Họ và tên\tNăm sinh", *teachers, "\t1990", teachers[4], "Ngày Sai\t19x0"]
    QGuiApplication.clipboard().setText("\n".join(school))

    def story(clerk: Clerk) -> None:
        clerk.press("Ctrl+3")
        clerk.push("Lập theo danh sách")
        clerk.push("Dán")
        clerk.text("37 dòng lập được, 3 dòng chưa")
        clerk.fill("Thành tích từ", "09/2024")
        clerk.fill("đến", "05/2025")
        clerk.push("Lập 37 hồ sơ")
        clerk.text("Đã lập 37 hồ sơ. 3 dòng chưa lập")

    play(qtbot, story)
    made = rows(workspace)
    assert len(made) == 37 and {row.award_code for row in made} == {"LDTT"}

    def undone(clerk: Clerk) -> None:
        clerk.press("Ctrl+3")
        clerk.press("Ctrl+Z")
        clerk.text("Đã hoàn tác việc vừa rồi")

    play(qtbot, undone)
    assert rows(workspace) == []


def test_the_superior_is_asked_and_its_answer_becomes_a_line(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at(workspace, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    program.desk.open_nomination(made)

    def sent(clerk: Clerk) -> None:
        clerk.text("Lập tờ trình")
        clerk.press("Ctrl+Return")
        clerk.window("LetterDialog")
        clerk.text("Kính gửi: UBND huyện")
        clerk.fill("Người ký", "Katơr Mẫu")
        clerk.push("Cấp số, trình")
        clerk.window("MainWindow")
        clerk.text("Chờ cấp trên")
        clerk.text("Đã trình 1 theo tờ trình 01/TTr-UBND")

    play(qtbot, sent)
    assert workspace.read(forwarding.letters, made)[0].symbol == "01/TTr-UBND"

    def told(clerk: Clerk) -> None:
        clerk.press("Ctrl+Return")
        clerk.window("VerdictDialog")
        clerk.fill("Số quyết định", "1245/QĐ-UBND")
        clerk.fill("Ngày quyết định", "13/3/2025")
        clerk.fill("Người ký", "Ông Ví Dụ")
        clerk.fill("Tiền thưởng (đồng)", "1640000")
        clerk.push("Ghi trả lời")
        clerk.window("MainWindow")
        clerk.text("Chờ in")

    a_day_later(workspace)
    play(qtbot, told)
    line: Any = workspace.read(decisions.register_lines, nomination_id=made)[0]
    assert (line.symbol, line.amount) == ("1245/QĐ-UBND", 1_640_000)
    assert line.decided_on == local_day(workspace.now())
    result = workspace.read(judge.judge, made, CATALOG, local_day(workspace.now()))
    assert result.conditions  # the dossier can still be read after all that
