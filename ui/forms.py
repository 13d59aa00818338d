"""Fields with their label, help and error, and the buttons of a dialog."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from app.errors import ClerkError
from ui import theme
from ui.jobs import Jobs
from ui.parts.boxes import Column, Row, Scrolled, fill, fit_height
from ui.parts.buttons import Button, Kind
from ui.parts.inputs import LineInput, TextArea
from ui.parts.letters import share_out
from ui.parts.text import Icon, Text

tr = partial(QCoreApplication.translate, "parts")

TOP = Qt.AlignmentFlag.AlignTop
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
Checked = Callable[[str], str]  # a text -> what is wrong with it and an example, or ""


class Told(Row):
    """A small picture and a sentence below a control; gone while there is nothing to say."""

    def __init__(self, icon: str, colour: str) -> None:
        picture = Icon(icon, colour, 14, above=2)
        self.words = Text("", "caption", colour, wrap=True, weight=500)
        super().__init__((picture, TOP), (self.words, 1), gap=6)

    def tell(self, sentence: str) -> None:
        """Say this, or nothing."""
        self.words.setText(sentence)
        self.setVisible(bool(sentence))


class Field(Column):
    """A label above one control, help or error below it.

    label: plain words; & marks the Alt letter. help: one short line. optional: writes out
    "không bắt buộc". name: the field's name in a ClerkError. check: run on leaving the control;
    its message goes as soon as the value is right again.
    """

    left = Signal()  # the control was left, after the check

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        help: str = "",
        optional: bool = False,
        name: str = "",
        check: Checked | None = None,
    ) -> None:
        self.control, self.name, self._check, self._help_text = control, name, check, help
        self._message = ""
        self._elsewhere: Callable[[], None] | None = None  # shows the message, in a FieldRow
        self._help: Text | None = None  # made when there are words for it, as is the next
        self._problem: Told | None = None
        self.label = Text(label, "label", "text_2")
        self.label.setBuddy(control)
        head: QWidget | QHBoxLayout = self.label
        plain = label.replace("&", "")
        self._head: QHBoxLayout | None = None
        if optional:
            free = Text(self.tr("không bắt buộc"), "caption", "text_3")
            plain = f"{plain}, {free.text()}"
            head = self._head = QHBoxLayout()  # no Row: each widget of a form is styled by itself
            head.addWidget(self.label)
            head.addWidget(free)
            head.addStretch(1)
        super().__init__(head, control, gap=3)
        self._tell_help()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if control.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        control.setAccessibleName(plain)
        control.setAccessibleDescription(help)
        left = getattr(control, "left", None)
        if left is not None:
            left.connect(self._was_left)
        changed = getattr(control, "textChanged", None) or getattr(
            control, "currentTextChanged", None
        )
        if changed is not None:
            changed.connect(lambda *_text: self._maybe_right())

    def restyle(self) -> None:
        super().restyle()
        if self._head is not None:
            self._head.setSpacing(theme.px(8))

    def text(self) -> str:
        """What is typed or chosen, without spaces around it."""
        if isinstance(self.control, QComboBox):
            return self.control.currentText().strip()
        if isinstance(self.control, QPlainTextEdit):
            return self.control.toPlainText().strip()
        return self.control.text().strip() if isinstance(self.control, QLineEdit) else ""

    def error(self) -> str:
        """The message shown, or ""."""
        return self._message

    def set_error(self, message: str) -> None:
        """Show what is wrong, with an example of right; "" shows the help again."""
        wrong = bool(message)
        self._message = message
        if self._elsewhere is not None:
            self._elsewhere()
        elif self._problem is None and wrong:
            self._problem = Told("circle-alert", "bad")
            self.lines.insertWidget(2 if self._help is None else 3, self._problem)
        if self._problem is not None:
            self._problem.tell(message)
        self._tell_help()
        self.control.setAccessibleDescription(message or self._help_text)
        if bool(self.control.property("wrong")) != wrong:
            self.control.setProperty("wrong", wrong)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    def tell_elsewhere(self, show: Callable[[], None]) -> None:
        """Show no message here; `show` is called when there is another one."""
        self._elsewhere = show

    def set_help(self, text: str) -> None:
        """Change the help below, as for a count of letters."""
        self._help_text = text
        self._tell_help()

    def _tell_help(self) -> None:
        shown = bool(self._help_text) and not self._message
        if self._help is None and self._help_text:
            self._help = Text("", "caption", "text_3", wrap=True)
            self.lines.insertWidget(2, self._help)
        if self._help is not None:
            self._help.setText(self._help_text)
            self._help.setVisible(shown)

    def check(self) -> bool:
        """Run the check now; True where nothing is wrong."""
        if self._check is not None:
            self.set_error(self._check(self.text()))
        return not self.error()

    def _was_left(self) -> None:
        self.check()
        self.left.emit()

    def _maybe_right(self) -> None:
        if self.error() and (self._check is None or not self._check(self.text())):
            self.set_error("")


def show_refusal(error: ClerkError, fields: list[Field]) -> bool:
    """Put a refusal under the field it names and the cursor there; False where none is named."""
    for field in fields:
        if field.name and field.name == error.field:
            field.set_error(f"{error.what} {error.todo}")
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


class FieldRow(Column):
    """Narrow fields side by side; what is wrong with one stands below them all, over the whole
    width, and says which it is."""

    def __init__(self, *fields: Field, gap: int = 12) -> None:
        self._fields = fields
        self._problem: Told | None = None  # made when there are words for it
        super().__init__(Row(*((field, 1) for field in fields), gap=gap), gap=3)
        for field in fields:
            field.tell_elsewhere(self._tell)

    def _tell(self) -> None:
        wrong = next((field for field in self._fields if field.error()), None)
        if self._problem is None and wrong is not None:
            self._problem = Told("circle-alert", "bad")
            self.add(self._problem)
        if self._problem is not None:
            words = "" if wrong is None else f"{wrong.control.accessibleName()}: {wrong.error()}"
            self._problem.tell(words)


class FieldGrid(QWidget):
    """Fields in columns, aligned at the top. Falls into one column where the text is large.

    None in a row leaves its place free.
    """

    def __init__(self, *rows: tuple[QWidget | None, ...], columns: int = 2) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.restyle()

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("gap_field"))
        single = theme.is_large()
        place = 0
        for number, fields in enumerate(self._rows):
            for column, field in enumerate(fields):
                span = self._columns // len(fields)
                if field is None:
                    continue
                if single:
                    self._grid.addWidget(field, place, 0, 1, self._columns, TOP)
                    place += 1
                else:
                    self._grid.addWidget(field, number, column * span, 1, span, TOP)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)


def buttons_row(*buttons: QWidget, left: QWidget | None = None) -> Row:
    """The lower edge of a dialog: the safe ones first, the red one last."""
    return Row(left, None, *buttons, gap=8) if left is not None else Row(None, *buttons, gap=8)


def save_or_cancel(dialog: QDialog, save: str = "", cancel: str = "") -> QDialogButtonBox:
    """Qt's own button box with our words: `save` is a verb, as in "Ghi phiếu".

    Standard roles stay, so `.button(Save)` and `.button(Cancel)` find them.
    """
    box = QDialogButtonBox()
    kinds = QDialogButtonBox.StandardButton
    for kind, text in (
        (kinds.Save, save or tr("Lưu")),
        (kinds.Cancel, cancel or tr("Để sau")),
    ):
        button = box.addButton(kind)
        button.setText(text)
        button.setIcon(button.icon().__class__())
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


class Dialog(QDialog):
    """A dialog with a title line, a body and verbs below; Esc takes the safe way out, and asks once
    before it throws away what was typed.

    body: what it asks. verb: the red button's words. safe: the other button's words.
    action: called by the red button; a ClerkError it raises is shown and nothing typed is lost.
    """

    RING = 0  # px at 100 % that the body keeps free around it for the focus ring

    def __init__(
        self,
        title: str,
        *body: QWidget,
        verb: str,
        action: Callable[[], Any],
        safe: str = "",
        kind: Kind = "primary",
        width: int = 440,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if parent is None:
            theme.dress(self)
        from ui.parts.notices import Notice

        self.setWindowTitle(title)
        self._action = action
        self.fields = [field for part in body for field in part.findChildren(Field)]
        self.fields += [part for part in body if isinstance(part, Field)]
        self.problem = Notice("bad", "")
        self.problem.hide()
        self.safe = Button(safe or self.tr("Để &sau"), clicked=self.reject)
        self.verb = Button(verb, kind, clicked=self.accept)
        self._width = width
        self._warned_of: list[str] = []  # what was typed when it was asked about
        self.working: QWidget | None = None  # what says that it is being done
        around = (self.RING, 0, self.RING, 0)
        self._content = Column(
            Row((Text(title, "name", wrap=True), 1), margins=around),
            *body,
            self.problem,
            Row((buttons_row(self.safe, self.verb), 1), margins=around),
            gap=12,
            margins=(20 - self.RING, 16, 20 - self.RING, 16),
        )
        fill(self, self._content)
        self.verb.setDefault(kind == "primary")
        self.restyle()

    def restyle(self) -> None:
        self.setMinimumWidth(theme.px(self._width))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        share_out(self)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() == EXPORT:
            from ui.exporting import export_dialog

            export_dialog(self)
            return
        if event.key() == Qt.Key.Key_Alt:  # parts may have come since
            share_out(self)
        if event.key() != Qt.Key.Key_Escape or not self._asks_first():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self._asks_first():
            event.ignore()
        else:
            super().closeEvent(event)

    def missed(self) -> list[str]:
        """What was typed and would be missed."""
        lines = [box.text() for box in self.findChildren(LineInput) if box.touched and box.MISSED]
        areas = [
            area.text() for area in self.findChildren(TextArea) if area.document().isModified()
        ]
        return [words for words in (*lines, *areas) if words.strip()]

    def _asks_first(self) -> bool:
        """Whether words that would be missed were typed since it was last asked about them."""
        typed = self.missed()
        if not typed or typed == self._warned_of or self.working is not None:
            return False
        self._warned_of = typed
        self.problem.set(
            self.tr("Những gì vừa ghi chưa được lưu"),
            self.tr("Cứ ghi tiếp, hoặc nhấn Esc lần nữa để bỏ."),
            [(self.tr("Bỏ phần vừa ghi"), self.reject)],
        )
        self.problem.show()
        self.fit()
        return True

    def fit(self) -> None:
        """As high as the words in it need now."""
        fit_height(self)

    def accept(self) -> None:
        self.problem.hide()
        try:
            self._action()
        except ClerkError as error:
            self.refuse(error)
        else:
            super().accept()

    def reject(self) -> None:
        if self.working is None:
            super().reject()

    def carry_out(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        jobs: Jobs | None = None,
        waiting: str = "",
    ) -> None:
        """Do what the verb says, and close; a ClerkError is shown and nothing typed is lost.

        done: gets what the work returned; its False keeps the dialog open. jobs: where it would be
        felt, it is done on another thread; until it has ended nothing can be changed or left.
        waiting: what is said meanwhile.
        """
        if jobs is not None:
            self._begin(waiting)
            ended = partial(self._ended, done)
            jobs.start(lambda _report: work(), done=ended, failed=self._not_done)
            return
        try:
            found = work()
        except ClerkError as error:
            self.refuse(error)
        else:
            self._ended(done, found)

    def _begin(self, waiting: str) -> None:
        from ui.parts.progress import Bar

        for part in self._content.findChildren(QWidget, options=DIRECT):
            part.setEnabled(False)
        bar = Bar()
        bar.set(None)
        self.working = Column(Text(waiting, "body", "text_2"), bar, gap=6)
        self.working.hide()
        lines = self._content.lines
        lines.insertWidget(lines.indexOf(self.problem), self.working)
        QTimer.singleShot(theme.motion("progress_after_ms"), self.working, self.working.show)

    def _end(self) -> None:
        if self.working is None:
            return
        self.working.hide()
        self.working.deleteLater()
        self.working = None
        for part in self._content.findChildren(QWidget, options=DIRECT):
            part.setEnabled(True)
        self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self, done: Callable[[Any], object], found: Any) -> None:
        self._end()
        if done(found) is not False:
            QDialog.accept(self)

    def _not_done(self, error: Exception) -> None:
        from ui.errors import show_error

        self._end()
        if isinstance(error, ClerkError):
            self.refuse(error)
        else:
            show_error(self, error)

    def refuse(self, error: ClerkError) -> None:
        """Say why not, beside the field at fault or above the buttons; nothing typed is lost."""
        if not show_refusal(error, self.fields):
            self.problem.set(error.what, f"{error.kept} {error.todo}".strip())
            self.problem.show()
        self.fit()


def _below(parent: QWidget | None) -> QWidget | None:
    """The window that a dialog, and the dialogs under it, stand over."""
    under = parent.parentWidget() if isinstance(parent, QDialog) else None
    return parent if under is None else _below(under.window())


class LongDialog(Dialog):
    """A dialog whose body scrolls where the window it stands over is too low for it.

    parent: that window, or a dialog over it; None has the whole screen.
    """

    RING = 3
    AROUND = 150  # px at 100 % of the dialog above and below what scrolls

    def __init__(
        self, title: str, *body: QWidget, parent: QWidget | None = None, **more: Any
    ) -> None:
        self._over = _below(parent)
        self._inside = Column(*body, gap=12, margins=(self.RING,) * 4)
        self._rolled = Scrolled(self._inside)
        super().__init__(title, self._rolled, parent=parent, **more)
        self._inside.installEventFilter(self)

    def refuse(self, error: ClerkError) -> None:
        super().refuse(error)
        QTimer.singleShot(0, self, self._show_focus)  # once the words have their room

    def _show_focus(self) -> None:
        focus = self.focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            self._rolled.ensureWidgetVisible(focus, 0, theme.px(40))

    def restyle(self) -> None:
        most = self._room().width() - theme.px(20)
        self.setMinimumWidth(min(theme.px(self._width), most))

    def _room(self) -> QSize:
        return self._over.size() if self._over is not None else self.screen().availableSize()

    def fit(self) -> None:
        """As high as the body needs, but never higher than the window."""
        problem = self.problem.sizeHint().height() if not self.problem.isHidden() else 0
        room = self._room().height() - theme.px(self.AROUND) - problem
        wide = self.minimumWidth() - theme.px(40)
        needed = self._inside.sizeHint().height() + 2
        if self._inside.hasHeightForWidth():  # words that wrap
            needed = self._inside.heightForWidth(wide) + 2
        self._rolled.setFixedHeight(max(theme.px(120), min(needed, room)))
        for part in self.findChildren(Column, options=DIRECT):
            part.updateGeometry()  # or the dialog remembers how high it was
        super().fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A message under a field, or a field that comes and goes: the body changes its height."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)
