"""Writing down a good deed as soon as it is heard of: who, where, and one sentence."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.exemplars import actions
from app.exemplars.newcomer import newcomer
from app.exemplars.tags import SOURCES
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.subjects.words import KINDS, Kind
from app.text import clean
from ui import theme
from ui.desk import Desk
from ui.exemplars.words import about, tr
from ui.forms import Field, FieldGrid, LongDialog
from ui.parts.inputs import Choice, LineInput, Radios, TextArea
from ui.parts.notices import Notice
from ui.subjects.pick import Option, Pick

MOST_FOUND = 12


def begin(desk: Desk) -> None:
    """Ask for the few words, store them and open the new exemplar."""
    BeginDialog(desk, desk.window).open()


class BeginDialog(LongDialog):
    """A name chosen from the register or typed anew, a place, one sentence; the rest later."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self.made: UUID | None = None
        self.name = Pick(self._find, icon="search", settles=False)
        self.kind = Radios([(kind, words) for kind, words in KINDS.items()])
        self.kind.set_value(Kind.INDIVIDUAL)
        self.village, self.source = LineInput(), LineInput()
        self.source_kind = Choice([("", tr("Chưa rõ")), *SOURCES.items()])
        self.model_name = LineInput()
        self.summary = TextArea(lines=3)
        self.known = Notice("info", "")
        self._kind_field = Field(tr("Ghi cho"), self.kind)
        self._where = Field(tr("Thôn, nơ&i ở"), self.village, optional=True, name="village")
        hint = tr("Gõ tên; ai đã có trong sổ thì chọn trong danh sách")
        example = tr("Ví dụ: Vận động 46 hộ cùng giữ nguồn nước sạch")
        super().__init__(
            tr("Ghi gương tốt"),
            Field(tr("&Ai đã làm"), self.name, name="full_name", help=hint),
            self.known,
            self._kind_field,
            self._where,
            Field(tr("&Việc đã làm, một câu"), self.summary, name="summary", help=example),
            FieldGrid(
                (
                    Field(tr("Nguồn &tin"), self.source_kind),
                    Field(tr("Nghe ai &kể"), self.source, optional=True, name="source"),
                )
            ),
            Field(tr("Tên &mô hình, cách làm"), self.model_name, optional=True),
            verb=tr("&Ghi lại"),
            action=self._store,
            width=520,
            parent=parent,
        )
        self.known.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name.picked.connect(self._picked)
        self.name.left.connect(self._look_for_alikes)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self, self.accept)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        super().restyle()
        self.summary.setMaximumHeight(theme.line("body") * 3 + theme.px(18))

    def _find(self, typed: str) -> list[Option]:
        if not clean(typed):
            return []
        found = self._desk.workspace.read(subjects.search, typed, MOST_FOUND)
        return [Option(row.id, row.full_name, about(row)) for row in found]

    def _picked(self, option: Option | None) -> None:
        """Somebody of the register: kind and place are known already."""
        for part in (self._kind_field, self._where):
            part.setVisible(option is None)
        self.known.setVisible(option is not None)
        if option is not None:
            words = tr("Đã có trong sổ: {0}").format(option.text)
            self.known.set(words, option.detail, [(tr("Ghi người khác"), self._someone_else)])
        self.fit()

    def _someone_else(self) -> None:
        self.name.set_option(None)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for_alikes(self) -> None:
        """Somebody of that name is shown, and may be taken; a person decides."""
        if not self.name.is_unknown():
            return
        draft = SubjectDraft(kind=self.kind.value(), full_name=self.name.text())
        found = self._desk.workspace.read(subjects.look_alikes, draft, None)
        self.known.setVisible(bool(found))
        if found:
            links = [
                (
                    tr("Dùng {0}").format(", ".join((row.full_name, about(row)))),
                    partial(self.name.set_option, Option(row.id, row.full_name, about(row))),
                )
                for row in found[:3]
            ]
            self.known.set(tr("Trong sổ đã có tên giống thế này"), "", links)
        self.fit()

    def _store(self) -> None:
        desk, day = self._desk, self._desk.today()
        chosen = self.name.value()
        whom: UUID | SubjectDraft = chosen if isinstance(chosen, UUID) else self._new_subject()
        self.made = desk.workspace.write(
            actions.capture,
            whom,
            self.summary.text(),
            self.source.text(),
            day,
            self.source_kind.value(),
            self.model_name.text(),
        )
        detail = desk.workspace.read(actions.read, self.made)
        desk.open_exemplar(self.made)
        desk.window.toast(tr("Đã ghi {0}").format(actions.number_text(detail.number)))

    def _new_subject(self) -> SubjectDraft:
        desk, kind = self._desk, self.kind.value()
        about = kind, self.name.text(), self.village.text(), desk.today()
        return desk.workspace.read(newcomer, desk.catalog, *about)
