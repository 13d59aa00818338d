"""The part of a movement's page with who takes part."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.dates import short_day
from app.movements import registrations
from app.movements.listing import MovementView
from app.movements.registrations import ListHead, Typed
from app.movements.registrations import Row as Registered
from app.movements.words import State
from app.nominations.batch import Line as Chosen
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements import dialogs
from ui.movements.words import tr
from ui.nominations.words import KIND_ICONS
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste

if TYPE_CHECKING:
    from ui.movements.page import MovementPage


class PeoplePart(Column):
    """Who takes part, by name; more are added by list or from the register."""

    def __init__(self, page: "MovementPage") -> None:
        self._page, desk = page, page.desk
        self._desk: Desk = desk
        self.list_button = Button(
            tr("Ghi &danh sách thôn"), icon="keyboard", small=True, clicked=page.register
        )
        self.pick_button = Button(
            tr("Chọn từ &sổ"), "quiet", "list-checks", small=True, clicked=self.pick
        )
        self.paste_button = small_paste(lambda: page.register(pasted=True))
        self.propose_button = Button(
            tr("Đề nghị &khen"), icon="medal", small=True, clicked=self.propose
        )
        self.head = SectionHead(
            tr("Đăng ký thi đua"),
            right=Row(
                self.paste_button, self.pick_button, self.list_button, self.propose_button, gap=6
            ),
        )
        self.none = Text(
            tr("Chưa ai đăng ký. Gõ danh sách giấy của từng thôn, hoặc chọn người trong sổ."),
            "body", "text_3", wrap=True,
        )  # fmt: skip
        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên"), _who, 180, stretch=True),
                ListColumn("village", tr("Thôn"), lambda row: row.village, 130),
                ListColumn("pledge", tr("Đăng ký"), lambda row: row.pledge, 150),
                ListColumn("day", tr("Ngày"), lambda row: short_day(row.registered_on), 104),
            ],
            after=lambda row: row,
            jobs=desk.window.shell.jobs,
            parent=None,
        )
        self.table = RowsTable(
            self.model,
            name="registrations",
            memory=desk.window.shell.memory,
            accessible_name=tr("Đăng ký thi đua"),
        )
        self.table.hide_when_large("pledge", "day")
        self.model.failed.connect(
            lambda error: show_error(self, error, tr("Chưa đọc được danh sách đăng ký"))
        )
        super().__init__(self.head, self.none, (self.table, 1), gap=6)
        on_paste(self, self.paste_button)
        self.table.opened.connect(lambda row: self._menu(row, QPoint()))
        self.table.menu_asked.connect(self._menu)
        self.table.delete_asked.connect(lambda rows: page.take_away([row.id for row in rows]))

    def show_movement(self, shown: MovementView) -> None:
        count = shown.units + shown.persons
        self.head.set(tr("Đăng ký thi đua"), str(count or ""))
        self.none.setVisible(not count)
        self.table.setVisible(bool(count))
        self.list_button.setVisible(shown.is_under_way)
        self.paste_button.setVisible(shown.is_under_way)
        self.pick_button.setVisible(shown.is_under_way and not theme.is_large())
        self.propose_button.setVisible(bool(count) and shown.state is not State.CANCELLED)
        read, id_ = self._desk.workspace.read, shown.id

        def fetch(after: Registered | None, limit: int) -> Sequence[Registered]:
            return read(registrations.page, id_, after, limit)

        self.model.load(fetch, keep=min(self.model.rowCount(), 2_000))

    def pick(self) -> None:
        """From the register of subjects."""
        from ui.movements.registering import keep_list
        from ui.nominations.pickmany import PickDialog

        desk, id_ = self._desk, self._page.movement_id

        def take(lines: Sequence[Chosen]) -> None:
            rows = [Typed(line.full_name, subject_id=line.subject_id) for line in lines]
            keep_list(desk, id_, rows, ListHead(desk.today(), on_paper=False))

        PickDialog(desk, take, desk.window).open()

    def propose(self) -> None:
        """Put those selected forward."""
        rows = self.table.selected_rows()
        if not rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.window.toast(tr("Chọn người trong danh sách trước, Shift hoặc Ctrl để chọn"
                                       " nhiều"))  # fmt: skip
            return
        names = ", ".join(row.full_name for row in rows[:6])
        names += tr(" và {0} người nữa").format(len(rows) - 6) if len(rows) > 6 else ""
        ids = [row.id for row in rows]
        dialogs.propose_dialog(self._desk, ids, names, rows[0].kind.value).open()

    def _menu(self, row: Registered, at: QPoint) -> None:
        if at.isNull():
            place = self.table.visualRect(self.table.currentIndex()).bottomLeft()
            at = self.table.viewport().mapToGlobal(place)
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Đề nghị khen…"), self.propose),
        ]
        if row.subject_id is not None:
            known = row.subject_id
            choices.append((tr("Mở trang của người này"), lambda: self._desk.open_person(known)))
        ids = [one.id for one in self.table.selected_rows()]
        choices.append((tr("Bỏ khỏi danh sách"), lambda: self._page.take_away(ids)))
        pop_up(menu_of(self, *choices), at)


def _who(row: Registered) -> Cell:
    icon = KIND_ICONS.get(row.kind.value, "users-round")
    return Cell(row.full_name, icon=icon, strong=True)
