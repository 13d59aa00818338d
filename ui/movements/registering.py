"""A hamlet's paper list, typed or pasted line by line, registered at once."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.catalog.model import LABOUR_ROLES
from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.movements import registrations
from app.movements.listing import MovementView
from app.movements.registrations import COLUMNS, ListHead, Typed
from app.movements.words import listed_strata
from app.subjects.words import KINDS, Kind
from ui.desk import Desk
from ui.forms import Field, FieldGrid, show_refusal
from ui.movements.grid import SheetGrid
from ui.movements.words import tr
from ui.page import Page
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, DayInput, LineInput
from ui.parts.notices import Notice, announce
from ui.parts.text import ElidedText, Text


def keep_list(desk: Desk, movement_id: UUID, rows: Sequence[Typed], head: ListHead) -> list[UUID]:
    """Register a list and say so, with an undo. Raises ClerkError."""
    made, again = desk.workspace.write(
        registrations.register, movement_id, rows, head, desk.catalog, desk.today()
    )
    words = tr("Đã ghi {0} đăng ký").format(len(made))
    if again:
        words += tr(". {0} dòng đã có từ trước: {1}").format(len(again), ", ".join(again[:4]))
    undo = (lambda: desk.attempt(desk.workspace.undo)) if made else None
    desk.window.toast(words, undo)
    return made


class RegisterPage(Page):
    """What holds for the whole list above, the sheet below. Ctrl+Enter registers.

    What is typed is kept in the encrypted file until it is registered, so leaving loses nothing.
    """

    home = "movements"

    def __init__(self, desk: Desk, shown: MovementView) -> None:
        super().__init__()
        self.desk, self._shown = desk, shown
        self.title, self.place = tr("Ghi danh sách đăng ký"), shown.draft.name
        self.help_text = tr(
            "# Gõ danh sách giấy của một thôn\nGhi thôn và ngày một lần ở trên, rồi mỗi người một"
            " dòng. Tab sang phải, Enter xuống dòng, Esc trả lại ô như cũ.\nDán được cả bảng từ"
            " Excel bằng Ctrl+V; dòng đầu là tên cột thì máy tự hiểu. Ô sai có viền đỏ và nói vì"
            " sao.\nDanh sách của riêng một nhóm, như Hội Cựu chiến binh, thì chọn thêm thành phần;"
            " thêm nhóm ở Danh mục, Thành phần phong trào.\nCtrl+Enter: ghi cả danh sách. Ctrl+Z:"
            " lấy lại. Rời trang giữa chừng, danh sách đang gõ vẫn được giữ."
        )
        self._memory, self._name = desk.window.shell.memory, f"register {shown.id}"
        self.village = LineInput()
        names = desk.workspace.read(registrations.villages)
        completer = QCompleter(names, self.village)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.village.setCompleter(completer)
        self.day = DayInput(short_day(desk.today()), width=0)
        self.kind = Choice([(kind, words) for kind, words in KINDS.items()])
        self.role = Choice([(None, tr("Chưa rõ")), *LABOUR_ROLES.items()])
        groups = listed_strata(desk.catalog, desk.today())
        self.group = Choice([("", tr("Không riêng nhóm nào")), *groups.items()])
        self.role_field = Field(tr("&Vị trí công tác"), self.role)
        self.fields = [
            Field(tr("&Thôn"), self.village, name="village"),
            Field(tr("N&gày đăng ký"), self.day, name="registered_on", check=self.day.problem),
            Field(tr("&Loại"), self.kind),
            self.role_field,
            *([Field(tr("Thành &phần"), self.group)] if groups else []),
        ]
        self.grid = SheetGrid()
        self.trouble = Notice("bad", "")
        self.trouble.hide()
        self.count = Text("", "caption", "text_2")
        keys = ElidedText(
            tr("Tab: sang phải   ·   Enter: xuống dòng   ·   Ctrl+V: dán   ·   Ctrl+Enter: ghi"),
            "caption",
            "text_3",
        )
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._main = Panel(
            FieldGrid(tuple(self.fields), columns=len(self.fields)),
            self.trouble,
            (self.grid, 1),
            Row(self.count, (keys, 1), gap=16),
            gap=10,
        )
        self.add((Scrolled(Column((self._main, 1))), 1))
        self.paste_button = Button(tr("&Dán"), icon="clipboard-list", clicked=self.grid.paste)
        self.keep_button = Button("", "primary", "check", clicked=self.keep)
        self._recall()
        self.grid.changed.connect(self._changed)
        self.kind.currentIndexChanged.connect(lambda _place: self._changed())
        self._changed()

    def header_actions(self) -> list[QWidget]:
        return [self.paste_button, self.keep_button]

    def regions(self) -> list[QWidget]:
        return [self.village, self.grid]

    def shown(self) -> None:
        first: QWidget = self.grid if self.village.text() else self.village
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def new(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self) -> None:
        """F2: into the cell."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.edit(self.grid.currentIndex())

    def undo_own(self) -> bool:
        """Ctrl+Z: first the cells of the sheet."""
        return self.grid.undo()

    # ------------------------------------------------------------ what is typed

    def _head(self) -> ListHead:
        return ListHead(
            parse_day(self.day.text(), "registered_on"),
            self.village.text(),
            Kind(str(self.kind.value())),
            self.role.value() if self._is_person() else None,
            stratum=str(self.group.value()),
        )

    def _is_person(self) -> bool:
        return Kind(str(self.kind.value())) is Kind.INDIVIDUAL

    def _changed(self) -> None:
        rows = self.grid.rows()
        written = sum(not row.is_empty() for row in rows)
        person = self._is_person()
        unit = tr("người") if person else tr("đơn vị, hộ")
        self.keep_button.setText(
            tr("&Ghi {0} {1}").format(written, unit) if written else tr("&Ghi danh sách")
        )
        self.role_field.setVisible(person)
        try:
            head = self._head()
        except ClerkError:
            head = ListHead(self.desk.today())
        wrong = registrations.check(rows, head, self.desk.catalog)
        self.grid.show_wrong(wrong)
        words = tr("{0} dòng").format(written)
        if wrong:
            first = tr("Dòng {0}: {1}").format(wrong[0].row + 1, wrong[0].words)
            words += tr(", {0} chỗ cần sửa. {1}").format(len(wrong), first)
        self.count.setText(words)
        self.count.set_colour("bad" if wrong else "text_2")
        if not wrong:
            self.trouble.hide()
        self._memory.put(self._name, self._kept(rows))

    def _kept(self, rows: Sequence[Typed]) -> dict[str, Any] | None:
        if not rows:
            return None
        lines = [[value for name, value in asdict(row).items() if name in COLUMNS] for row in rows]
        return {"village": self.village.text(), "rows": lines}

    def _recall(self) -> None:
        kept = self._memory.get(self._name) or {}
        self.village.setText(str(kept.get("village", "")))
        rows = []
        for line in kept.get("rows", ()):
            name, year, sex, ethnic, pledge = map(str, line)
            rows.append(Typed(name, year, sex, ethnic, pledge))
        if rows:
            self.grid.set_rows(rows)

    # ------------------------------------------------------------ doing

    def next_step(self) -> None:
        """Ctrl+Enter."""
        self.keep()

    def paste(self) -> None:
        """Ctrl+V: into the sheet, from the current cell on."""
        self.grid.paste()

    def keep(self) -> None:
        """Register all lines; refused, the cursor goes to what is wrong."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)  # leaves the cell being typed in
        for field in self.fields:
            field.set_error("")
        try:
            keep_list(self.desk, self._shown.id, self.grid.rows(), self._head())
        except ClerkError as error:
            if not show_refusal(error, self.fields):
                self.trouble.set(error.what, f"{error.kept} {error.todo}".strip())
                self.trouble.show()
                announce(self, error.what, urgent=True)
                self.grid.go_to_wrong()
            return
        self.trouble.hide()
        self.grid.forget()
        self.grid.setCurrentCell(0, 0)
        self.village.clear()
        self._memory.put(self._name, None)
        self.village.setFocus(Qt.FocusReason.OtherFocusReason)
