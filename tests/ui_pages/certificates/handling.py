"""What a clerk does on the page of certificates, by keys and mouse, and what is seen of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.certificates import layouts
from tests.ui.typing import type_in
from tests.ui_pages.deciding import drawn
from tests.ui_pages.running import settle
from ui.certificates.layoutpanel import LayoutPanel
from ui.certificates.page import CertificatePage
from ui.certificates.printset import PrintSetPage
from ui.certificates.running import AnswerDialog
from ui.certificates.textpanel import TextPanel
from ui.errors import ErrorDialog
from ui.forms import Field

Key = Qt.Key
CANON, OTHER = "Canon LBP2900", "HP 107a"
A4, A3 = (297.0, 210.0), (420.0, 297.0)
SHIPPED = layouts.load()


def shown_error() -> ErrorDialog:
    boxes = (w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog))
    return next(box for box in boxes if box.isVisible())


def answered(page: CertificatePage, qtbot: QtBot, spoiled: str = "", came_out: str = "") -> None:
    """The clerk looks at the sheets and says what became of them, by keys."""
    settle(page.desk, qtbot)
    dialog = page.desk.window.findChild(AnswerDialog)
    assert dialog is not None and dialog.isVisible()
    type_in(dialog.spoiled, spoiled)
    if came_out:
        dialog.came_out.selectAll()
        type_in(dialog.came_out, came_out)
    qtbot.keyClick(dialog.spoiled, Key.Key_Return)
    assert not dialog.isVisible()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    settle(page.desk, qtbot)


def type_over(field: Field, text: str) -> None:
    field.control.selectAll()
    type_in(field.control, text)


def put(qtbot: QtBot, field: Field, text: str) -> None:
    type_over(field, text)
    qtbot.keyClick(field.control, Key.Key_Return)


def measure(page: CertificatePage | PrintSetPage, across: str, down: str) -> None:
    panel = page.calibration
    type_over(panel.across, across)
    type_over(panel.down, down)
    panel.test.setFocus()  # leaving the field is what keeps it


def turn(page: CertificatePage, qtbot: QtBot, number: int) -> TextPanel | LayoutPanel:
    """Go to a tab by keyboard."""
    tabs = page.side.tabs
    tabs.setFocus()
    qtbot.keyClick(tabs, Key.Key_Home)
    for _ in range(number):
        qtbot.keyClick(tabs, Key.Key_Right)
    return page.side.text if number == 1 else page.side.layout_panel


def place_of(page: CertificatePage, name: str) -> tuple[float, float]:
    field = page.book.layout.field(name)
    return field.x, field.y


def rest(page: CertificatePage, qtbot: QtBot) -> None:
    """Until what was changed is stored and drawn."""
    qtbot.waitUntil(lambda: not page.book._rest.isActive())
    drawn(page, qtbot)
