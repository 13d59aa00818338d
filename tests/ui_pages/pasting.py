"""Dialogs that take a pasted list, over the example office: a good line, and one that says why not.

All of them are one dialog with other columns; these have the most columns and the most words.
"""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from app.movements import listing as movements
from ui.catalog.pasting import paste_dialog as catalogue_dialog
from ui.desk import Desk
from ui.exemplars.pasting import exemplars_dialog
from ui.forms import Dialog
from ui.movements.page import MovementPage
from ui.movements.pasting import paste_dialog as movement_dialog
from ui.program import Program
from ui.register.inquiries import InquiriesPage


def with_text(text: str, make: Callable[[Desk], Dialog]) -> Callable[[Program], Dialog]:
    def dialog(program: Program) -> Dialog:
        QGuiApplication.clipboard().setText(text)
        return make(program.desk)

    return dialog


def inquiries(desk: Desk) -> Dialog:
    page = InquiriesPage(desk)
    page.own_actions()
    return page.paste_dialog()


def criteria(desk: Desk) -> Dialog:
    rows = desk.workspace.read(movements.page, movements.Filter(), None, 1, desk.today())
    return movement_dialog(MovementPage(desk, rows[0].id), "criteria")


DIALOGS: dict[str, Callable[[Program], Dialog]] = {
    "pasted-inquiries": with_text(
        "Võ Minh Trí\tSở Nội vụ\t12/SNV-TĐKT\t05/03/2025\t20/03/2025\nAi Đó\tSở Y tế\t\t05/03/2025",
        inquiries,
    ),
    "pasted-exemplars": with_text(
        "Katơr Văn Mới\tThôn Ma Rơi\tCứu người giữa lũ\tTrưởng thôn\nVõ Minh Trí\tThôn Ma Rơi\t",
        exemplars_dialog,
    ),
    "pasted-criteria": with_text(
        "Hộ có hố rác\tít nhất\t70\thộ\tĐếm ở từng ngõ\nĐường sạch\t\tnhiều\tkm\tĐo", criteria
    ),
    "pasted-catalogue": with_text(
        "31/12/2026\tNghỉ bù\tNghỉ\t01/01/2026\t\tThông báo ví dụ\tTheo tỉnh\nhôm nào\tGì",
        lambda desk: catalogue_dialog(desk, "holidays"),
    ),
}
