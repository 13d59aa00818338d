"""The council and its members: who sits, in what role, from when to when."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.council import member_list, members
from app.council.members import KINDS, ROLES, CouncilDraft, CouncilRow, MemberDraft, MemberRow
from app.dates import parse_day, short_day
from ui import theme
from ui.council.words import tr
from ui.desk import Desk
from ui.exporting import export_dialog
from ui.forms import Field, FieldGrid, LongDialog, buttons_row
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Panel, Row, fill
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, DayInput, LineInput
from ui.parts.menus import menu_of, pop_up
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column

HONORIFICS = (("", tr("Chưa ghi")), ("ông", tr("ông")), ("bà", tr("bà")))


class MembersDialog(QDialog):
    """Everybody with the term; Enter opens one, those whose term is over stay, greyed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.setWindowTitle(tr("Thành viên Hội đồng"))
        self.name = Text("", "name", wrap=True)
        self.founded = Text("", "body", "text_2", wrap=True)
        self.model = PagedModel(
            [
                ListColumn("who", tr("Họ tên"), self._who, 170, stretch=True),
                ListColumn("role", tr("Vai trò"), self._role, 170),
                ListColumn("from", tr("Tham gia"), self._term, 190),
            ],
            parent=self,
        )
        self.table = RowsTable(
            self.model, density="row_two_line", accessible_name=tr("Thành viên Hội đồng")
        )
        self.table.hide_when_large("role")
        self.table.opened.connect(self.edit)
        self.table.delete_asked.connect(self._remove)
        self.table.menu_asked.connect(lambda row, at: pop_up(self.row_menu(row), at))
        self.add_button = Button(tr("&Thêm thành viên"), "primary", "user-plus", clicked=self.add)
        self.paste_button = Button(tr("&Dán danh sách"), icon="clipboard-list", clicked=self.paste)
        self.rename = Button(
            tr("&Sửa tên, quyết định"), "link", "pencil", clicked=self.edit_council
        )
        keys = Text(
            tr("Enter: sửa   ·   Ctrl+V: dán danh sách từ Excel   ·   Delete: bỏ dòng ghi nhầm"),
            "caption",
            "text_3",
            wrap=True,
        )
        fill(
            self,
            Column(
                Row((self.name, 1), self.rename, gap=12),
                self.founded,
                (Panel((self.table, 1), gap=0, margins=(1, 1, 1, 1)), 1),
                keys,
                buttons_row(
                    Button(tr("Đó&ng"), clicked=self.accept), self.paste_button, self.add_button
                ),
                gap=8,
                margins=(20, 16, 20, 16),
            ),
        )
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        QShortcut(QKeySequence("Ctrl+E"), self, partial(export_dialog, self))
        desk.changed.connect(self._changed)
        self.restyle()
        self.reload()
        self.table.setFocus()

    def restyle(self) -> None:
        self.setMinimumSize(min(theme.px(680), 1000), min(theme.px(480), 600))

    def _changed(self, types: frozenset[str]) -> None:
        if types & {"council", "council_member"}:
            self.reload()

    def reload(self) -> None:
        """Read council and members again."""
        council = self._desk.workspace.read(members.council)
        self.rename.setVisible(council is not None)
        if council is None:
            self.name.setText(tr("Chưa ghi Hội đồng"))
            self.founded.setText(tr("Bấm Thêm thành viên; máy hỏi tên Hội đồng trước."))
            self.model.set_rows([])
            return
        draft = council.draft
        self.name.setText(draft.name)
        on = tr(" ngày {0}").format(short_day(draft.founded_on)) if draft.founded_on else ""
        words = tr("Thành lập theo {0}{1}").format(draft.founded_by, on)
        self.founded.setText(words if draft.founded_by else KINDS[draft.kind])
        self.model.set_rows(self._desk.workspace.read(members.members, council.id))

    def add(self) -> None:
        """A new member; where there is no council yet, the council first."""
        if self._desk.workspace.read(members.council) is None and not self.edit_council():
            return
        council = self._desk.workspace.read(members.council)
        if council is not None:
            MemberDialog(self._desk, council.id, None, self).open()

    def paste(self) -> None:
        """Members as the founding decision lists them; where there is no council, that first."""
        if self._desk.workspace.read(members.council) is None and not self.edit_council():
            return
        council = self._desk.workspace.read(members.council)
        if council is not None:
            paste_dialog(self._desk, council, self).open()

    def edit(self, row: MemberRow) -> None:
        """Change a seat or end its term."""
        council = self._desk.workspace.read(members.council)
        if council is not None:
            MemberDialog(self._desk, council.id, row, self).open()

    def row_menu(self, row: MemberRow) -> QMenu:
        """What Enter does, and who wrote it."""
        history = partial(self._desk.show_history, [row.id], row.draft.full_name)
        return menu_of(self, (tr("Sửa…"), partial(self.edit, row)), (tr("Lịch sử"), history))

    def edit_council(self) -> bool:
        """Name and founding decision; True where they were kept."""
        return CouncilDialog(self._desk, self).exec() == QDialog.DialogCode.Accepted

    def _remove(self, rows: list[MemberRow]) -> None:
        for row in rows:
            self._desk.attempt(partial(self._desk.workspace.write, members.remove_member, row.id))

    def _over(self, row: MemberRow) -> bool:
        return not members.members_on([row], self._desk.today())

    def _who(self, row: MemberRow) -> Cell:
        second = ", ".join(part for part in (row.draft.position, row.draft.organisation) if part)
        over = self._over(row)
        return Cell(
            row.draft.full_name,
            second=second,
            icon="user-round",
            strong=not over,
            colour="text_3" if over else "text_2",
        )

    def _role(self, row: MemberRow) -> Cell:
        substitute = row.draft.substitute
        second = tr("dự thay: {0}").format(substitute) if substitute else ""
        return Cell(ROLES[row.draft.role], second=second)

    def _term(self, row: MemberRow) -> Cell:
        last = row.draft.to_on
        words = tr("từ {0}").format(short_day(row.draft.from_on))
        return Cell(words, second=tr("đến hết {0}").format(short_day(last)) if last else "")


def paste_dialog(desk: Desk, council: CouncilRow, parent: QWidget) -> PasteDialog:
    """The members of a council pasted at once, from the day of its decision on."""
    day, workspace = council.draft.founded_on or desk.today(), desk.workspace
    return PasteDialog(
        desk,
        tr("Dán danh sách thành viên"),
        tr("Các cột: họ tên, chức vụ, cơ quan, vai trò. Có hàng tiêu đề thì thứ tự nào cũng được."
           " Tham gia từ {0}.").format(short_day(day)),
        [
            said_column("full_name", tr("Họ tên"), 150, stretch=True),
            said_column("position", tr("Chức vụ"), 130),
            said_column("role", tr("Vai trò"), 130, lambda draft: ROLES[draft.role]),
        ],
        lambda text: workspace.trial(member_list.judge, council.id, text, day),
        lambda rows: workspace.write(member_list.save, council.id, rows),
        parent,
    )  # fmt: skip


class CouncilDialog(LongDialog):
    """Name, kind and founding decision."""

    def __init__(self, desk: Desk, parent: QDialog) -> None:
        self._desk = desk
        self._council = desk.workspace.read(members.council)
        usual = "Hội đồng Thi đua - Khen thưởng"
        draft = self._council.draft if self._council is not None else CouncilDraft(usual)
        self.name = LineInput(draft.name)
        self.kind = Choice(list(KINDS.items()))
        self.kind.set_value(draft.kind)
        self.symbol = LineInput(draft.founded_by)
        self.day = DayInput(short_day(draft.founded_on) if draft.founded_on else "")
        super().__init__(
            tr("Hội đồng"),
            Field(tr("&Tên"), self.name, name="name",
                  help=tr("Ví dụ: Hội đồng Thi đua - Khen thưởng xã Bác Ái")),
            Field(tr("&Loại"), self.kind),
            FieldGrid(
                (Field(tr("Số &quyết định thành lập"), self.symbol, optional=True),
                 Field(tr("N&gày"), self.day, optional=True, name="founded_on",
                       check=lambda text: self.day.problem(text) if text else "")),
            ),
            verb=tr("Ghi Hội đồng"),
            action=self._write,
            width=560,
            parent=parent,
        )  # fmt: skip

    def _write(self) -> None:
        day = self.day.text().strip()
        draft = CouncilDraft(
            self.name.text(),
            self.kind.value() or members.COUNCIL,
            self.symbol.text(),
            parse_day(day, "founded_on") if day else None,
        )
        council_id = self._council.id if self._council is not None else None
        self._desk.workspace.write(members.save_council, draft, council_id)


class MemberDialog(LongDialog):
    """One seat and its term."""

    def __init__(
        self, desk: Desk, council_id: UUID, row: MemberRow | None, parent: QDialog
    ) -> None:
        self._desk, self._council_id, self._row = desk, council_id, row
        draft = row.draft if row is not None else MemberDraft("", desk.today())
        self.full_name = LineInput(draft.full_name)
        self.honorific = Choice(HONORIFICS)
        self.honorific.set_value(draft.honorific)
        self.role = Choice(list(ROLES.items()))
        self.role.set_value(draft.role)
        self.position = LineInput(draft.position)
        self.organisation = LineInput(draft.organisation)
        self.substitute = LineInput(draft.substitute)
        self.first = DayInput(short_day(draft.from_on))
        self.last = DayInput(short_day(draft.to_on) if draft.to_on else "")
        super().__init__(
            tr("Thêm thành viên") if row is None else draft.full_name,
            FieldGrid(
                (Field(tr("&Họ và tên"), self.full_name, name="full_name"),
                 Field(tr("Xưng hô"), self.honorific)),
                (Field(tr("&Chức vụ"), self.position, optional=True,
                       help=tr("Ví dụ: Chủ tịch UBND xã")),
                 Field(tr("C&ơ quan, tổ chức"), self.organisation, optional=True)),
                (Field(tr("&Vai trò"), self.role, name="role"),
                 Field(tr("&Người thường dự thay"), self.substitute, optional=True)),
                (Field(tr("Tham gia &từ ngày"), self.first, name="from_on",
                       check=self.first.problem),
                 Field(tr("Đến hết n&gày"), self.last, name="to_on", optional=True,
                       check=lambda text: self.last.problem(text) if text else "")),
            ),
            verb=tr("Ghi thành viên"),
            action=self._write,
            width=600,
            parent=parent,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.full_name.setFocus()

    def _write(self) -> None:
        last = self.last.text().strip()
        draft = MemberDraft(
            full_name=self.full_name.text(),
            from_on=parse_day(self.first.text(), "from_on"),
            role=self.role.value() or "member",
            honorific=self.honorific.value() or "",
            position=self.position.text(),
            organisation=self.organisation.text(),
            substitute=self.substitute.text(),
            to_on=parse_day(last, "to_on") if last else None,
        )
        member_id = self._row.id if self._row is not None else None
        self._desk.workspace.write(members.save_member, self._council_id, draft, member_id)
