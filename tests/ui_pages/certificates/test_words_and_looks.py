"""The words of the page, and that none is cut off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.office import TODAY
from tests.ui.screens import prepare, problems
from tests.ui_pages.deciding import certificates, decided
from ui.certificates.presenting import PresentDialog


def test_nothing_is_cut_off(page):
    """Tabs and looks of the page itself: test_layouts.py."""
    for size, scheme, scale in (
        ((1536, 864), "dark", 100),
        ((1366, 697), "light", 200),
        ((1024, 640), "light", 100),
    ):
        prepare(page.desk.window, size, scheme, scale)
        assert problems(page.desk.window) == []
        dialog = PresentDialog(page.desk, page.batch.sheets, "giấy khen", page)
        dialog.show()
        QApplication.processEvents()
        assert problems(dialog) == []
        dialog.reject()


def test_every_sheet_reads_as_one_sentence(page):
    index = page.model.index(0, 0)
    spoken = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tổ giữ nước thôn Suối Mẫu, 01/2025, Chờ in"
    assert "Tổ giữ nước thôn Suối Mẫu" in page.view.accessibleDescription()
    assert date(2025, 3, 12) == TODAY


@pytest.mark.parametrize(
    ("award_code", "paper"),
    [("LDTT", "giấy chứng nhận"), ("GIAY_KHEN_XA", "giấy khen")],
)
def test_the_page_is_called_after_what_the_award_gives(desk, qtbot, printers, award_code, paper):
    page = certificates(desk, decided(desk.workspace, 1, award_code), qtbot)
    assert page.title == f"{paper.capitalize()} theo QĐ 01/QĐ-UBND"
    assert page.print_button.text().replace("&", "") == f"In 1 {paper}"
    assert page.list_panel.count.text() == f"1 {paper}, 1 chờ in"
    page.present()
    (dialog,) = page.findChildren(PresentDialog)
    assert dialog.windowTitle() == f"Ghi đã trao 1 {paper}"
