"""The cases that the person at the keyboard may read; nobody else sees that there are any."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.dates import due_words, parse_day, short_day
from app.finding import office
from app.nominations import judge
from app.sealed import actions
from app.sealed.actions import Case, CaseDraft
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.areas import ShortArea
from ui.nominations.moves import undo_of
from ui.nominations.words import award_name
from ui.page import Page
from ui.parts.boxes import Column
from ui.parts.buttons import Button
from ui.parts.checklist import CheckList
from ui.parts.empty import EmptyState
from ui.parts.inputs import Check, Choice, DayInput, LineInput
from ui.parts.notices import Notice
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "sealed")


class SealedPage(Page):
    """A short list; Enter opens a case."""

    paste_words = tr("Hồ sơ hạn chế ghi từng hồ sơ, vì mỗi hồ sơ phải chọn ai được xem")
    home = "nominations"
    gives_out = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = tr("Hồ sơ hạn chế")
        self.help_text = tr(
            "Chỉ người được nêu tên thấy hồ sơ ở đây. Hồ sơ không có trong danh sách, tìm kiếm, số"
            " liệu, và gói gửi tỉnh chỉ mang bản đã khóa. Enter: mở · Ctrl+N: thêm · Delete: bỏ"
        )
        self.model = PagedModel(
            [
                ListColumn("name", tr("Người được đề nghị"), _name, 220, stretch=True),
                ListColumn("award", tr("Đề nghị"), self._award, 200),
                ListColumn("viewers", tr("Người xem"), _viewers, 100, right=True),
                ListColumn("due", tr("Hạn"), self._due, 110, right=True),
            ],
            sentence=lambda case: case.draft.full_name,
        )  # fmt: skip
        self.table = RowsTable(self.model, accessible_name=self.title)
        self.table.opened.connect(lambda case: self._open(case))
        self.table.delete_asked.connect(self._put_away)
        self.empty = EmptyState(
            "lock",
            tr("Chưa có hồ sơ hạn chế nào cho anh chị xem"),
            tr("Việc chưa nên để nhiều người biết thì ghi ở đây và chọn ai được xem."),
            (tr("Thêm hồ sơ hạn chế"), self.new, "plus"),
            hint=tr("Hoặc nhấn Ctrl+N"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        warning = Notice(
            "warn",
            tr("Không ghi nội dung bí mật nhà nước vào máy này."),
            tr("Việc thuộc danh mục bí mật thì lập hồ sơ giấy theo quy định riêng."),
        )
        self.add(Column(warning))
        self.add((self.stack, 1))
        self.add_button = Button(tr("&Thêm hồ sơ hạn chế"), "primary", "plus", clicked=self.new)
        self.reload()

    def header_actions(self) -> list[QWidget]:
        return [self.add_button]

    def reload(self) -> None:
        """Read again what this person may see."""
        me = self._desk.workspace.person.id
        found = self._desk.workspace.read(actions.cases, me)
        self.model.set_rows(found)
        self.stack.setCurrentWidget(self.table if found else self.empty)
        self.add_button.setVisible(bool(found))
        if found and self.table.current_row() is None:
            self.table.selectRow(0)

    def shown(self) -> None:
        filled = self.stack.currentWidget() is self.table
        target = self.table if filled else self.empty.buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def new(self) -> None:
        CaseDialog(self._desk, None, self._desk.window).open()

    def edit(self) -> None:
        """F2."""
        case = self.table.current_row()
        if case is not None:
            self._open(case)

    def _open(self, case: Case) -> None:
        CaseDialog(self._desk, case, self._desk.window).open()

    def _put_away(self, cases: list[Case]) -> None:
        ids = [case.id for case in cases]

        def work() -> bool:
            self._desk.workspace.write(actions.put_away, ids)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(tr("Đã bỏ khỏi danh sách"), undo_of(self._desk))

    def _award(self, case: Case) -> str:
        return award_name(self._desk.catalog, case.draft.award_code)

    def _due(self, case: Case) -> str:
        due = case.draft.due_on
        return due_words(due, self._desk.today()) if due else ""


class CaseDialog(LongDialog):
    """Whom, what for, and who may read it. The writer always may."""

    def __init__(self, desk: Desk, case: Case | None, parent: QWidget | None = None) -> None:
        self._desk, self._case = desk, case
        read, me = desk.workspace.read, desk.workspace.person.id
        draft = case.draft if case else CaseDraft("", "GIAY_KHEN_XA")
        level = read(office).level
        awards = judge.awards_for("individual", draft.award_code, desk.catalog, desk.today(), level)
        self.who = LineInput(draft.full_name)
        self.award = Choice([(award.code, award.name) for award in awards])
        self.award.set_value(draft.award_code)
        self.deed = ShortArea(draft.deed, lines=3)
        self.note = ShortArea(draft.note, lines=2)
        self.due = DayInput(short_day(draft.due_on) if draft.due_on else "")
        self.viewers: dict[str, Check] = {}
        for account, name in read(actions.accounts):
            box = Check(name, checked=account == me or account in draft.viewers)
            box.setEnabled(account != me)
            self.viewers[str(account)] = box
        self._ids = {str(account): account for account, _name in read(actions.accounts)}
        self.opens = Button(
            tr("Lập thành hồ sơ thường"), "link", "file-text", clicked=self._make_ordinary
        )
        self.opens.setVisible(case is not None)
        super().__init__(
            tr("Hồ sơ hạn chế"),
            Field(tr("&Người được đề nghị"), self.who, name="full_name"),
            Field(tr("&Hình thức đề nghị"), self.award),
            Field(tr("&Việc đã làm"), self.deed, optional=True),
            Field(tr("&Ghi chú, bước đang làm"), self.note, optional=True),
            Field(tr("Hạ&n"), self.due, optional=True, name="due_on", check=self.due.problem),
            Column(Text(tr("Ai được xem"), "label", "text_2"), CheckList(self.viewers), gap=2),
            self.opens,
            verb=tr("&Lưu, khóa lại"),
            action=self._save,
            width=520,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.who.setFocus()

    def _save(self) -> None:
        due = self.due.text().strip()
        draft = CaseDraft(
            self.who.text(),
            str(self.award.value() or "GIAY_KHEN_XA"),
            self.deed.text(),
            self.note.text(),
            parse_day(due, "due_on") if due else None,
            tuple(self._ids[one] for one, box in self.viewers.items() if box.isChecked()),
        )
        self._desk.workspace.write(actions.save, draft, self._case.id if self._case else None)
        self._desk.window.toast(tr("Đã lưu và khóa lại"))

    def _make_ordinary(self) -> None:
        """What is ordinary is in lists and packages from now on; undo takes it back here."""
        desk, case = self._desk, self._case
        if case is None:
            return

        def work() -> bool:
            made = desk.workspace.write(
                actions.open_as_dossier, case.id, desk.catalog, desk.today()
            )
            self.reject()
            desk.open_nomination(made)
            desk.window.toast(tr("Đã lập thành hồ sơ thường"), undo_of(desk))
            return True

        desk.attempt(work)


def _name(case: Case) -> Cell:
    return Cell(case.draft.full_name, icon="lock", strong=True)


def _viewers(case: Case) -> str:
    return str(len(case.draft.viewers))
