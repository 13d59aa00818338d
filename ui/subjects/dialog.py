"""Writing down a person, a collective, a household or an enterprise."""

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app import finding
from app.subjects import actions
from app.subjects.actions import SubjectDraft, SubjectRow
from app.subjects.words import KINDS, Kind
from app.text import fold
from ui import theme
from ui.desk import Desk
from ui.forms import Field, buttons_row, show_refusal
from ui.parts.boxes import Column, Scrolled, fill
from ui.parts.buttons import Button
from ui.parts.inputs import Radios
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.subjects.form import SubjectForm

WIDE = 720  # px at 100 %
MOST_ALIKE = 4  # look-alikes named; the rest are counted


class SubjectDialog(QDialog):
    """Adds a subject or changes one. After it was accepted, `subject_id` says whom.

    A refused save keeps all that was typed. Somebody who looks the same is shown and may be taken
    instead; nothing is ever merged. draft: what a new one begins with.
    """

    def __init__(
        self,
        desk: Desk,
        subject_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        draft: SubjectDraft | None = None,
    ) -> None:
        super().__init__(parent or getattr(desk, "window", None))
        self._desk, self._own = desk, subject_id
        self.subject_id = subject_id
        self._asked: tuple[object, ...] = ()  # what was typed when it was asked about
        title = self.tr("Thêm người, tập thể") if subject_id is None else self.tr("Sửa thông tin")
        self.setWindowTitle(title)
        today = desk.today()
        home = desk.catalog.units.on(desk.workspace.read(finding.office).unit_code, today)
        self.kind = Radios([(kind, words) for kind, words in KINDS.items()])
        self.form = SubjectForm(desk.catalog, today, home)
        self.alike = Notice("warn", "")
        self.problem = Notice("bad", "")
        self.safe = Button(self.tr("Để &sau"), clicked=self.reject)
        hint = self.tr("Ctrl+Enter")
        self.save = Button(self.tr("&Lưu"), "primary", shortcut=hint, clicked=self.accept)
        inside = Column(
            Field(self.tr("Ghi cho"), self.kind),
            self.form,
            gap=14,
            margins=(4, 4, 10, 4),
        )
        self.form.put_below_name(self.alike)
        self._page = Scrolled(inside)
        self._inside = inside
        content = Column(
            Text(title, "name"),
            (self._page, 1),
            self.problem,
            buttons_row(self.safe, self.save),
            gap=10,
            margins=(16, 16, 16, 14),
        )
        if subject_id is not None:
            self._fill(desk.workspace.read(actions.read, subject_id))
        else:
            begun = draft or SubjectDraft()
            if home is not None and begun.unit_code is None and home.level == "xa":
                begun = replace(begun, unit_code=home.code, unit_valid_from=home.valid_from)
            self._fill(begun)
        fill(self, content)  # last, as each part put into a dressed dialog is styled anew
        self.alike.hide()
        self.problem.hide()
        self.save.setDefault(True)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self.accept)
        self.kind.chosen.connect(self._show_kind)
        self.form.identity_left.connect(self.look_for_alikes)
        self._before = self.form.typed()
        self.restyle()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> SubjectDraft:
        """What is typed now. Raises ClerkError naming the field that cannot be read."""
        return self.form.draft(self.kind.value())

    def accept(self) -> None:
        """Store it; where that is refused, stay and say why beside the field."""
        self.problem.hide()
        error = self.form.refusal(self._store)
        if error is None:
            super().accept()
        elif not show_refusal(error, self.form.fields()):
            self.problem.set(error.what, f"{error.kept} {error.todo}".strip())
            self.problem.show()
        else:
            focus = self.focusWidget()
            if focus is not None:
                self._page.ensureWidgetVisible(focus)

    def reject(self) -> None:
        """Close; what was typed and not stored is not lost by a slip of the Esc key."""
        if self.form.typed() in (self._before, self._asked):
            super().reject()
            return
        self._asked = self.form.typed()
        self.problem.set(
            self.tr("Những gì vừa ghi chưa được lưu"),
            self.tr("Bấm Lưu để giữ lại."),
            [(self.tr("Bỏ phần vừa ghi"), partial(QDialog.reject, self))],
        )
        self.problem.show()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_for_alikes(self) -> None:
        """Show who in the register may be the same; a person decides."""
        found: list[SubjectRow] = []
        if self.form.name.text().strip():
            draft = self.form.draft_for_search(self.kind.value())
            found = self._desk.workspace.read(actions.look_alikes, draft, self._own)
        self.alike.setVisible(bool(found))
        if not found:
            return
        links: list[tuple[str, Any]] = []
        lines = []
        for row in found[:MOST_ALIKE]:
            words = self._about(row)
            lines.append(words)
            if self._own is None:
                take = self.tr("Dùng {0}").format(words) if len(found) > 1 else ""
                links.append((take or self.tr("Dùng người này"), partial(self._use, row.id)))
        if len(found) > MOST_ALIKE:
            lines.append(self.tr("và {0} người nữa").format(len(found) - MOST_ALIKE))
        title = self.tr("Trong sổ đã có tên giống thế này")
        several = len(found) > 1 and self._own is None
        self.alike.set(title, "" if several else "\n".join(lines), links)

    def _about(self, row: SubjectRow) -> str:
        same_name = fold(row.full_name) == fold(self.form.name.text())
        parts = [
            row.full_name,
            self.tr("sinh {0}").format(row.birth_year) if row.birth_year else "",
            row.position,
            row.village,
            "" if same_name else self.tr("cùng số định danh"),
        ]
        return ", ".join(part for part in parts if part)

    def _use(self, subject_id: UUID) -> None:
        self.subject_id = subject_id
        super().accept()

    def _store(self) -> None:
        workspace = self._desk.workspace
        self.subject_id = workspace.write(actions.save, self.draft(), self._own)

    def _fill(self, draft: SubjectDraft) -> None:
        self.kind.set_value(draft.kind)
        self.form.set_draft(draft)
        self._show_kind(draft.kind)

    def _show_kind(self, kind: Kind) -> None:
        self.form.show_kind(kind)
        self.alike.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restyle()  # only now do the parts know how high they are

    def restyle(self) -> None:
        room = self.screen().availableGeometry().size() - QSize(40, 70)
        wanted = self._inside.sizeHint().height() + theme.px(140)
        self.resize(QSize(theme.px(WIDE), max(wanted, theme.px(420))).boundedTo(room))
