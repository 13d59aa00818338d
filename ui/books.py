"""The commands that open the books beside the golden one."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk

if TYPE_CHECKING:
    from ui.bookpage import BookPage

tr = partial(QCoreApplication.translate, "books")

BOOKS = (  # command, its words, icon, module and class of the page
    ("pending", tr("Quyết định chờ số"), "stamp", "ui.decisions.pending", "PendingPage"),
    ("signers", tr("Người ký quyết định"), "pencil", "ui.decisions.signers", "SignersPage"),
    ("numbers", tr("Số quyết định còn trống"), "list-checks", "ui.register.numbers", "NumbersPage"),
    ("fund", tr("Sổ quỹ thi đua, khen thưởng"), "coins", "ui.register.fund", "FundPage"),
    ("inquiries", tr("Hiệp y, xác nhận khen thưởng"), "mail", "ui.register.inquiries",
     "InquiriesPage"),
    ("received", tr("Sổ tiếp nhận hồ sơ"), "inbox", "ui.register.received", "ReceivedPage"),
    ("meetings", tr("Sổ họp Hội đồng"), "gavel", "ui.register.meetings", "MeetingsPage"),
    ("initiatives", tr("Sổ sáng kiến"), "star", "ui.subjects.initiatives", "InitiativesPage"),
    ("roll", tr("Sổ đăng ký thi đua"), "list-checks", "ui.movements.rollpage", "RollPage"),
    ("blanks", tr("Sổ phôi"), "sheet", "ui.certificates.blanks", "BlanksPage"),
    ("complaints", tr("Đơn khiếu nại, tố cáo"), "scale", "ui.oversight.complaints",
     "ComplaintsPage"),
    ("clusters", tr("Cụm, khối thi đua"), "layers", "ui.clusters.list", "ClustersPage"),
    ("rating-cards", tr("Phiếu tiêu chí thi đua"), "clipboard-check", "ui.clusters.cards",
     "CardsPage"),
    ("inspections", tr("Kiểm tra, giám sát"), "clipboard-check", "ui.oversight.inspections",
     "InspectionsPage"),
    ("signals", tr("Dấu hiệu cần xem"), "eye", "ui.oversight.signals", "SignalsPage"),
    ("public", tr("Công khai"), "scroll-text", "ui.oversight.public", "PublicPage"),
    ("bodies", tr("Cơ quan trong kế hoạch"), "landmark", "ui.plan.bodies", "BodiesPage"),
)  # fmt: skip


def book_commands(desk: Desk) -> None:
    """Add the books to the menu Hồ sơ and to Ctrl+K; a page is loaded when it is first opened."""
    for place, (id, words, icon, _module, _name) in enumerate(BOOKS):
        desk.window.commands.add(
            id,
            words,
            partial(open_book, desk, id),
            menu="Hồ sơ",
            icon=icon,
            separate=place == 0,
        )


def open_book(desk: Desk, command: str, record: UUID | None = None) -> None:
    """Open a book, at a record of it."""
    module, name = next(book[3:] for book in BOOKS if book[0] == command)
    page: BookPage = getattr(import_module(module), name)(desk)
    page.wanted = record
    desk.window.open(page)
