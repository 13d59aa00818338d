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
    add("undo", tr("Hoàn tác"), program.undo, menu="Sửa", shortcut="Ctrl+Z", icon="undo-2")
    add("redo", tr("Làm lại"), program.redo, menu="Sửa", shortcut="Ctrl+Y")
    add(
        "new-nomination",
        tr("Thêm hồ sơ khen thưởng"),
        desk.new_nomination,
        menu="Hồ sơ",
        icon="plus",
    )
    add(
        "new-exemplar",
        tr("Ghi gương tốt mới"),
        partial(_new_exemplar, desk),
        menu="Hồ sơ",
        icon="sprout",
    )
    add(
        "new-movement",
        tr("Lập phong trào thi đua"),
        partial(_new_movement, desk),
        menu="Hồ sơ",
        icon="flag",
    )
    add(
        "coverage",
        tr("Độ bao phủ của phong trào"),
        partial(_coverage, desk),
        menu="Hồ sơ",
        icon="table",
    )
    add("people", tr("Người, tập thể trong sổ"), partial(_people, desk), menu="Hồ sơ", icon="users")
    add(
        "twins", tr("Bản ghi có thể trùng"), partial(_twins, desk), menu="Hồ sơ", icon="git-compare"
    )
    council_commands(desk)
    add(
        "office-change",
        tr("Đơn vị đổi tên, sáp nhập…"),
        program.show_office_change,
        menu="Tệp",
        icon="landmark",
    )
    add(
        "candidates",
        tr("Ai có thể đề nghị"),
        desk.open_candidates,
        menu="Hồ sơ",
        icon="list-checks",
        separate=True,
    )
    add(
        "unhonoured",
        tr("Ai chưa từng được khen"),
        partial(desk.open_candidates, 1),
        menu="Hồ sơ",
        icon="award",
    )
    add(
        "capture",
        tr("Ghi việc đột xuất"),
        desk.capture,
        menu="Hồ sơ",
        shortcut="F4",
        icon="flag",
    )
    add(
        "batch",
        tr("Lập hồ sơ theo danh sách"),
        desk.new_batch,
        menu="Hồ sơ",
        icon="list-checks",
    )
    add("import", tr("Nhập từ Excel, Word…"), desk.import_list, menu="Tệp", icon="sheet")
    add(
        "paste-list",
        tr("Dán danh sách chép từ Excel"),
        desk.paste_list,
        menu="Sửa",
        shortcut="Ctrl+Shift+V",
        icon="clipboard-list",
    )
    add(
        "review",
        tr("Ghi bình xét ở đơn vị"),
        partial(_review, desk),
        menu="Hồ sơ",
        shortcut="Ctrl+B",
        icon="users-round",
    )
    add("sealed", tr("Hồ sơ hạn chế"), desk.open_sealed, menu="Hồ sơ", icon="lock")
    book_commands(desk)
    export_commands(desk)
    add(
        "print-set",
        tr("Giấy tờ kèm theo giấy khen…"),
        program.print_set,
        menu="In",
        icon="layers",
    )
    add(
        "check-certificate",
        tr("Kiểm tra giấy khen"),
        desk.check_certificate,
        menu="Hồ sơ",
        icon="shield-check",
    )
    language_commands(desk)
    add("backup", tr("Sao lưu ngay…"), program.backup, menu="Tệp", icon="hard-drive")


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


def _people(desk: Desk) -> None:
    from ui.subjects.list import PeoplePage

    desk.window.open(PeoplePage(desk))


def _twins(desk: Desk) -> None:
    from ui.subjects.pairs import PairsPage

    desk.window.open(PairsPage(desk))
