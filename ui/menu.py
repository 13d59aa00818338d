"""What the menus and Ctrl+K offer everywhere; a page adds its own while it is open."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.books import book_commands
from ui.council.commands import add_commands as council_commands
from ui.desk import Desk
from ui.exporting import export_commands
from ui.language import language_commands

if TYPE_CHECKING:
    from ui.program import Program

tr = partial(QCoreApplication.translate, "program")


def menu_commands(program: "Program") -> None:
    """The commands in the order of the menus; what they open is read when it is asked for."""
    desk, add = program.desk, program.window.commands.add
    edit, record, file = (
        partial(add, menu="Sửa"),
        partial(add, menu="Hồ sơ"),
        partial(add, menu="Tệp"),
    )
    edit("undo", tr("Hoàn tác"), program.undo, shortcut="Ctrl+Z", icon="undo-2")
    edit("redo", tr("Làm lại"), program.redo, shortcut="Ctrl+Y")
    record("new-nomination", tr("Thêm hồ sơ khen thưởng"), desk.new_nomination, icon="plus")
    record("new-exemplar", tr("Ghi gương tốt mới"), partial(_new_exemplar, desk), icon="sprout")
    record("new-movement", tr("Lập phong trào thi đua"), partial(_new_movement, desk), icon="flag")
    record("coverage", tr("Độ bao phủ của phong trào"), partial(_coverage, desk), icon="table")
    record("people", tr("Người, tập thể trong sổ"), partial(_people, desk), icon="users")
    record("twins", tr("Bản ghi có thể trùng"), partial(_twins, desk), icon="git-compare")
    council_commands(desk)
    file(
        "office-change",
        tr("Đơn vị đổi tên, sáp nhập…"),
        program.show_office_change,
        icon="landmark",
    )
    record(
        "candidates",
        tr("Ai có thể đề nghị"),
        desk.open_candidates,
        icon="list-checks",
        separate=True,
    )
    record(
        "unhonoured", tr("Ai chưa từng được khen"), partial(desk.open_candidates, 1), icon="award"
    )
    record("capture", tr("Ghi việc đột xuất"), desk.capture, shortcut="F4", icon="flag")
    record("batch", tr("Lập hồ sơ theo danh sách"), desk.new_batch, icon="list-checks")
    file("import", tr("Nhập từ Excel, Word…"), desk.import_list, icon="sheet")
    file(
        "import-ratings",
        tr("Nhập xếp loại hằng năm…"),
        partial(desk.import_list, "ratings"),
        icon="sheet",
    )
    edit(
        "paste-list",
        tr("Dán danh sách chép từ Excel"),
        desk.paste_list,
        shortcut="Ctrl+Shift+V",
        icon="clipboard-list",
    )
    record(
        "review",
        tr("Ghi bình xét ở đơn vị"),
        partial(_review, desk),
        shortcut="Ctrl+B",
        icon="users-round",
    )
    record(
        "common",
        tr("Ghi chung cho các hồ sơ đang chọn…"),
        partial(_common, desk),
        shortcut="Ctrl+G",
        icon="list-checks",
    )
    record(
        "decision-list",
        tr("Đọc danh sách kèm quyết định của cấp trên…"),
        partial(_decision_list, desk),
        icon="sheet",
    )
    record("sealed", tr("Hồ sơ hạn chế"), desk.open_sealed, icon="lock")
    book_commands(desk)
    export_commands(desk)
    add("print-set", tr("Giấy tờ kèm theo giấy khen…"), program.print_set, menu="In", icon="layers")
    record(
        "check-certificate", tr("Kiểm tra giấy khen"), desk.check_certificate, icon="shield-check"
    )
    language_commands(desk)
    file("backup", tr("Sao lưu ngay…"), program.backup, icon="hard-drive")
    file("restore", tr("Mở lại từ bản sao lưu…"), program.restore_asked.emit, icon="history")


def _new_exemplar(desk: Desk) -> None:
    from ui.exemplars.beginning import begin

    begin(desk)


def _new_movement(desk: Desk) -> None:
    from ui.movements.form import open_form

    open_form(desk)


def _coverage(desk: Desk) -> None:
    from ui.movements.coverage import CoveragePage

    desk.window.open(CoveragePage(desk))


def _review(desk: Desk) -> None:
    """On the selected dossiers; elsewhere the list comes first, to select them in."""
    from ui.nominations.page import NominationsPage

    page = desk.window.page()
    if isinstance(page, NominationsPage):
        page.review()
    else:
        desk.window.go("nominations")


def _common(desk: Desk) -> None:
    """Into the selected dossiers; elsewhere the list comes first, to select them in."""
    from ui.nominations.page import NominationsPage

    page = desk.window.page()
    if isinstance(page, NominationsPage):
        page.fill_common()
    else:
        desk.window.go("nominations")


def _decision_list(desk: Desk) -> None:
    from ui.nominations.decision_list import read_decision_list

    read_decision_list(desk)


def _people(desk: Desk) -> None:
    from ui.subjects.list import PeoplePage

    desk.window.open(PeoplePage(desk))


def _twins(desk: Desk) -> None:
    from ui.subjects.pairs import PairsPage

    desk.window.open(PairsPage(desk))
