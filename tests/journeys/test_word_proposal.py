"""A school's proposal in Word goes by keyboard to the decision to be signed, in Word and PDF."""

from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from app.nominations import actions, listing
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.importing.files import proposal
from tests.journeys.clerk import Clerk
from tests.journeys.inprocess import play, program, words_of, workspace
from tests.journeys.test_old_list import appraised, seated, went_to
from tests.journeys.test_yearly_round import met
from tests.nominations.dossiers import page
from tests.office import HOAI

__all__ = ["program", "workspace"]

HEAD = ["TT", "Họ và tên (Ông/Bà)", "Năm sinh", "Chức vụ, đơn vị công tác", "Thành tích tóm tắt"]
CITATION = "Có thành tích dạy chữ cho người lớn của thôn"
TEACHERS = (
    ["1", "Bà Đàng Thị Mai", "1981", "Giáo viên", CITATION],
    ["2", "Ông Katơr Văn Lực", "1979", "Giáo viên", CITATION],
    ["3", f"Bà {HOAI.full_name}", "", "Văn thư", CITATION],
)
BODY = (
    "Trường Tiểu học Ví Dụ đề nghị khen ba người có thành tích trong năm.",
    "1. Bà Đàng Thị Mai",
    "Bà Mai mở lớp buổi tối ở nhà văn hóa thôn, ba mươi người lớn biết đọc, biết viết.",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return proposal(tmp_path / "To trinh.docx", [[HEAD, *TEACHERS]], BODY)


def dropped(clerk: Clerk, path: Path) -> None:
    """The file becomes lines to confirm; the one who may be in the register is asked about."""
    clerk.text("Không có việc nào đến hạn")
    went_to(clerk, "Nhập từ Excel, Word")
    clerk.text("Thả tệp Excel")
    clerk.press("Ctrl+O")
    clerk.file(path)
    clerk.text("2 ghi thêm · 1 còn ngờ")
    clerk.choose("Dòng được hiện", "Chỉ dòng còn ngờ")
    clerk.go_to("Kết quả xét từng dòng")
    clerk.press("Return")
    clerk.window("LineDialog")
    clerk.text(f"Trong sổ là {HOAI.full_name}")
    clerk.go_to("Là một với bản ghi trong sổ")
    clerk.press("Space")
    clerk.push("Dùng")
    clerk.window("MainWindow")
    clerk.text("3 ghi thêm")
    assert clerk.value("Dòng được hiện") == "Mọi dòng"  # none is left that is in doubt
    clerk.press("Ctrl+Return")
    clerk.text("Đã nhập 3 dòng")


def decided(clerk: Clerk, folder: Path) -> None:
    """One decision, saved to go on with in Word, and as PDF."""
    clerk.press("Ctrl+3")
    clerk.row("Đàng Thị Mai")
    clerk.press("Ctrl+A", "Ctrl+Return")
    clerk.window("DecisionDialog")
    clerk.fill("Người ký", "Lê Văn Ví Dụ")
    clerk.push("Cấp số 01/QĐ-UBND")
    clerk.window("MainWindow")
    clerk.text("3 giấy khen, 3 chờ in")
    clerk.push("Xem quyết định")
    clerk.push("Lưu Word")
    clerk.file(folder / "quyet-dinh.docx")
    clerk.text("Đã lưu vào quyet-dinh.docx")
    clerk.push("Lưu PDF")
    clerk.file(folder / "quyet-dinh.pdf")
    clerk.text("Đã lưu")
    clerk.wait((folder / "quyet-dinh.pdf").is_file, "the PDF")


def test_a_schools_proposal_becomes_the_decision_in_word_and_pdf(
    workspace: Workspace, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    known = workspace.write(subjects.save, HOAI)
    play(qtbot, lambda clerk: dropped(clerk, path))
    drafting = Filter(steps=(Step.DRAFTING,))
    rows = workspace.read(listing.page, drafting, Order.NUMBER, False, None, 10)
    drafts = [workspace.read(actions.read, row.id).draft for row in rows]
    assert [known in (draft.subject_id,) for draft in drafts] == [False, False, True]
    assert {draft.source for draft in drafts} == {"Trường Tiểu học Ví Dụ"}
    assert "ba mươi người lớn" in drafts[0].report and "buổi tối" not in drafts[1].report
    scan = tmp_path / "ho-so.png"
    scan.write_bytes(page())
    play(qtbot, lambda clerk: appraised(clerk, "Đàng Thị Mai", 3, scan))
    play(qtbot, seated)
    play(qtbot, met)
    play(qtbot, lambda clerk: decided(clerk, tmp_path))
    names = ("Đàng Thị Mai", "Katơr Văn Lực", HOAI.full_name)
    written = docx.Document(str(tmp_path / "quyet-dinh.docx"))
    cells = [cell.text for table in written.tables for row in table.rows for cell in row.cells]
    in_word = " ".join([*(part.text for part in written.paragraphs), *cells])
    on_paper = words_of((tmp_path / "quyet-dinh.pdf").read_bytes())
    for words in (*names, "01/QĐ-UBND"):
        assert words in in_word and words in on_paper
