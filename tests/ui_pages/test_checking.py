"""A paper is checked by keys alone, and every verdict says how old its list is."""

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.certificates import codes, issue, sheets
from app.certificates.checking import Verdict
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from tests.certificates.examples import KEY, KID, claim
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import CATALOG, decided
from ui.certificates.check import CheckPage
from ui.parts.text import Text

Key = Qt.Key


@pytest.fixture
def page(desk, qtbot):
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.check_certificate()
    made = desk.window.page()
    assert isinstance(made, CheckPage)
    return made


def issued(desk):
    decision = decided(desk.workspace, 2)
    return desk.workspace.write(issue.issue, decision, desk.workspace.identity, CATALOG)


def settle(page, qtbot):
    jobs = page.desk.window.shell.jobs
    qtbot.waitUntil(lambda: not jobs.busy())


def said(page) -> str:
    return "\n".join(text.text() for text in page.results.findChildren(Text))


def test_a_scanned_code_and_enter_show_whose_paper_it_must_be(page, desk, qtbot):
    made = issued(desk)[0]
    assert desk.window.focusWidget() is page.input
    type_in(page.input, made.text.code)
    qtbot.keyClick(page.input, Key.Key_Return)
    settle(page, qtbot)
    words = said(page)
    assert "Hợp lệ, đã đăng ký" in words and "Pi Năng Thị Hoài" in words
    assert "ghi đến hôm nay 12/03/2025" in words
    assert page.input.selectedText() == made.text.code  # so the next scan takes its place
    assert problems(desk.window) == []


def test_a_scanned_file_dropped_on_the_page_gives_a_card_for_each_sheet(
    page, desk, qtbot, tmp_path
):
    forged = codes.sign_claim(claim(), KEY, KID)
    texts = [made.text for made in issued(desk)]
    path = tmp_path / "quét.pdf"
    from tests.certificates.examples import certificate

    path.write_bytes(sheets.pdf([*texts, certificate(code=forged)], Mode.FULL, Offset()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(page, qtbot)
    found = [one.verdict for one in page.checked]
    assert found == [Verdict.REGISTERED, Verdict.REGISTERED, Verdict.OTHER_OFFICE]
    assert "3 mã: 2 hợp lệ, 1 do đơn vị khác ký" in said(page)


def test_a_refused_text_stays_in_the_box_and_the_card_of_before_goes(page, desk, qtbot):
    type_in(page.input, issued(desk)[0].text.check_code)
    qtbot.keyClick(page.input, Key.Key_Return)
    settle(page, qtbot)
    assert "Mã kiểm tra có trong sổ" in said(page)
    page.input.setText("TD1:Â")
    qtbot.keyClick(page.input, Key.Key_Return)
    assert page.trouble.isVisible() and not page.results.isVisible()
    assert page.input.text() == "TD1:Â"
    page.input.setText("https://example.invalid/hop-le")
    qtbot.keyClick(page.input, Key.Key_Return)
    settle(page, qtbot)
    assert not page.trouble.isVisible() and "Không hợp lệ" in said(page)


def test_a_photo_that_cannot_be_read_is_named_and_keeps_no_other_back(page, desk, qtbot, tmp_path):
    made = issued(desk)[0].text
    good, bad = tmp_path / "rõ.pdf", tmp_path / "mờ.png"
    blank = pypdfium2.PdfDocument(sheets.pdf([made], Mode.FULL, Offset()))
    blank.new_page(800, 600)
    blank.save(good)
    Image.new("L", (300, 200), 255).save(bad)
    page.check_files([bad, good])
    settle(page, qtbot)
    assert [one.verdict for one in page.checked] == [Verdict.REGISTERED]
    assert "Chưa đọc được mã ở: mờ.png; rõ.pdf trang 2" in said(page)
