"""The criteria sets of an office: which one an exemplar is looked at by, and their lines."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from app.exemplars import criteria
from app.exemplars.criteria import TEMPLATE, SetDraft, SetRow
from ui.desk import Desk
from ui.exemplars.words import tr
from ui.forms import Dialog, Field, FieldGrid
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, LineInput, TextArea


class SetsDialog(Dialog):
    """Choose the set of one exemplar; the links edit it, or begin another."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self._desk, self._id = desk, exemplar_id
        workspace = desk.workspace
        self._sets = workspace.read(criteria.sets)
        chosen = workspace.read(criteria.checklist, exemplar_id).set
        rows = [(one.id, _called(one)) for one in self._sets]
        self.choice = Choice([(None, tr("Không dùng bộ nào")), *rows])
        self.choice.set_value(chosen.id if chosen else None)
        self.edit_link = Button(tr("Sửa bộ này"), "link", "pencil", clicked=self._edit)
        self.new_link = Button(tr("Lập bộ mới"), "link", "plus", clicked=self._new)
        super().__init__(
            tr("Bộ tiêu chí"),
            Field(tr("&Xem xét theo"), self.choice),
            Row(self.edit_link, self.new_link, None, gap=18),
            verb=tr("&Dùng bộ này"),
            action=self._store,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit_link.setVisible(bool(rows))
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        self._desk.workspace.write(criteria.choose, self._id, self.choice.value())

    def _edit(self) -> None:
        chosen = next((one for one in self._sets if one.id == self.choice.value()), None)
        if chosen is not None:
            self._open(chosen)

    def _new(self) -> None:
        self._open(None)

    def _open(self, one: SetRow | None) -> None:
        self.reject()
        SetDialog(self._desk, self._id, one).open()


class SetDialog(Dialog):
    """Name, field, place and lines of one set; storing it also gives it to the exemplar."""

    def __init__(self, desk: Desk, exemplar_id: UUID, one: SetRow | None) -> None:
        self._desk, self._id, self._set = desk, exemplar_id, one
        self.name, self.field_of_work, self.village = LineInput(), LineInput(), LineInput()
        lines = TEMPLATE if one is None else tuple(words for _id, words in one.lines)
        self.criteria = TextArea("\n".join(lines), lines=8)
        self.remove_link = Button(tr("Bỏ bộ tiêu chí này"), "link", "trash-2", clicked=self._remove)
        help_text = tr("Mỗi dòng một tiêu chí. Sửa lời một dòng thì dòng ấy được xem xét lại.")
        super().__init__(
            tr("Sửa bộ tiêu chí") if one else tr("Lập bộ tiêu chí"),
            Field(tr("&Tên bộ"), self.name, name="name"),
            FieldGrid(
                (
                    Field(tr("&Lĩnh vực"), self.field_of_work, optional=True),
                    Field(tr("Địa &bàn, thôn"), self.village, optional=True),
                )
            ),
            Field(tr("&Các tiêu chí"), self.criteria, name="lines", help=help_text),
            Row(self.remove_link, None),
            verb=tr("&Ghi lại"),
            action=self._store,
            width=560,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.remove_link.setVisible(one is not None)
        if one is not None:
            self.name.setText(one.name)
            self.field_of_work.setText(one.field)
            self.village.setText(one.village)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        write = self._desk.workspace.write
        draft = SetDraft(
            self.name.text(),
            tuple(self.criteria.text().split("\n")),
            self.field_of_work.text(),
            self.village.text(),
        )
        made = write(criteria.save_set, draft, self._set.id if self._set else None)
        write(criteria.choose, self._id, made)
        self._desk.window.toast(tr("Đã ghi bộ tiêu chí {0}").format(self.name.text().strip()))

    def _remove(self) -> None:
        desk = self._desk
        if self._set is not None and desk.attempt(
            partial(desk.workspace.write, criteria.remove_set, self._set.id)
        ):
            desk.window.toast(tr("Đã bỏ bộ tiêu chí {0}").format(self._set.name))
        self.reject()


def _called(one: SetRow) -> str:
    about = ", ".join(part for part in (one.field, one.village) if part)
    return f"{one.name} ({about})" if about else one.name
