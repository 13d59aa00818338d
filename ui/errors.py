"""What a clerk sees when something went wrong: three lines, and the details on request."""

import logging
import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import ClerkError
from app.logs import places
from ui import theme
from ui.parts.boxes import Column, Panel, Row, fill, fit_height
from ui.parts.buttons import Button
from ui.parts.inputs import TextArea
from ui.parts.notices import announce
from ui.parts.text import Icon, Text

tr = partial(QCoreApplication.translate, "errors")

TOP = Qt.AlignmentFlag.AlignTop
NOT_DONE = tr("Chưa làm được việc này")
NOTHING_LOST = tr("Mọi nội dung đã nhập vẫn còn nguyên.")

_log = logging.getLogger(__name__)


def report_number() -> str:
    """A short number that stands in the log and on the screen, never the same twice in practice."""
    digits = secrets.token_hex(4).upper()
    return f"{digits[:4]}-{digits[4:]}"


def as_clerk_error(error: BaseException) -> ClerkError:
    """A ClerkError as it is; anything else logged whole under a number that the clerk sees.

    The details carry the kind of the fault and the lines of our program it came through, never
    its message, which could hold a person's name.
    """
    if isinstance(error, ClerkError):
        return error
    number = report_number()
    _log.error("unexpected fault, report %s", number, exc_info=error)
    where = "\n".join(places(error.__traceback__)[-8:])
    return ClerkError(
        what=tr("Máy gặp trục trặc ngoài dự tính, số báo {0}.").format(number),
        kept=NOTHING_LOST,
        todo=tr("Thử lại một lần nữa; nếu vẫn vậy, gửi số báo này cho người hỗ trợ."),
        details=tr("Số báo {0}").format(number) + f"\n{type(error).__name__}\n{where}",
    )


class ThreeLines(Column):
    """Vì sao, Đã giữ, Làm tiếp, and the details for support behind a link."""

    def __init__(self, error: ClerkError) -> None:
        self.why, self.kept, self.todo = (Text("", wrap=True, copyable=True) for _ in range(3))
        self._names: list[Text] = []
        rows = [
            self._row("circle-alert", "bad", self.tr("Vì sao"), self.why),
            self._row("shield-check", "ok", self.tr("Đã giữ"), self.kept),
            self._row("arrow-right", "indigo", self.tr("Làm tiếp"), self.todo),
        ]
        self.details = TextArea(lines=5)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Chi tiết để gửi hỗ trợ"))
        super().__init__(*rows, self.details, gap=8)
        self.set(error)

    def _row(self, icon: str, colour: str, name: str, text: Text) -> Row:
        head = Text(name, "label", "text_2")
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names.append(head)
        picture = Column(Icon(icon, colour, 16), margins=(0, 2, 0, 0))
        return Row((picture, TOP), (head, TOP), (text, 1), gap=8)

    def set(self, error: ClerkError) -> None:
        """Show another error."""
        self.why.setText(error.what)
        self.kept.setText(error.kept or NOTHING_LOST)
        self.todo.setText(error.todo)
        self.details.setPlainText(error.details)
        self.details.hide()

    def restyle(self) -> None:
        super().restyle()
        metrics = QFontMetrics(theme.font("label"))
        widest = max(metrics.horizontalAdvance(name.text()) for name in self._names)
        for name in self._names:
            name.setFixedWidth(max(theme.px(76), widest + 1))


class ErrorBox(Panel):
    """The three lines inside a page, with a title and up to one button that does the next step.

    again: words of the next step and what it does.
    """

    def __init__(
        self,
        error: BaseException,
        title: str = "",
        again: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        self.error = as_clerk_error(error)
        title = title or NOT_DONE
        self.title = Text(title, "name", wrap=True)
        self.lines_of_error = ThreeLines(self.error)
        foot = Row(*_details_link(self.lines_of_error), None)
        if again is not None:
            foot.add(Button(again[0], "secondary", clicked=again[1]))
        super().__init__(
            self.title, self.lines_of_error, foot, margins=(20, 16, 20, 14), edge="bad"
        )
        self.setAccessibleName(f"{title}. {self.error}")


class ErrorDialog(QDialog):
    """The three lines where work cannot go on. The safe answer is the default.

    again: the verb of the red button, the same as in the third line, and what it does; without
    it there is one button that closes. Esc closes.
    """

    def __init__(
        self,
        error: BaseException,
        title: str = "",
        again: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if parent is None:
            theme.dress(self)
        self.error = as_clerk_error(error)
        title = title or NOT_DONE
        self.setWindowTitle(title)
        self.lines_of_error = ThreeLines(self.error)
        self.safe = Button(self.tr("Để &sau") if again else self.tr("Đó&ng"), clicked=self.reject)
        self.safe.setDefault(True)
        foot = Row(*_details_link(self.lines_of_error), None, self.safe)
        self.again: Button | None = None
        if again is not None:
            words, action = again
            self.again = Button(words, "primary", clicked=lambda: self._again(action), writes=False)
            foot.add(self.again)
        content = Column(
            Text(title, "name", wrap=True),
            self.lines_of_error,
            4,
            foot,
            gap=8,
            margins=(20, 16, 20, 14),
        )
        fill(self, content)
        self.restyle()
        announce(self, f"{title}. {self.error}", urgent=True)

    def restyle(self) -> None:
        self.setMinimumWidth(theme.size("dialog_min_w"))
        self.setMaximumWidth(theme.size("dialog_max_w"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self, action: Callable[[], object]) -> None:
        self.accept()
        action()


def show_error(
    parent: QWidget,
    error: BaseException,
    title: str = "",
    again: tuple[str, Callable[[], object]] | None = None,
) -> ErrorDialog:
    """Open the dialog without stopping the program around it; it deletes itself when closed."""
    dialog = ErrorDialog(error, title, again, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def _details_link(lines: ThreeLines) -> list[Button]:
    if not lines.details.toPlainText():
        return []

    def copied() -> None:
        QGuiApplication.clipboard().setText(lines.details.toPlainText())

    def turn() -> None:
        lines.details.setVisible(not lines.details.isVisible())
        copy.setVisible(lines.details.isVisible())
        if isinstance(lines.window(), ErrorDialog):
            fit_height(lines.window())

    link = Button(tr("Chi tiết để gửi hỗ trợ"), "link", clicked=turn)
    copy = Button(tr("Chép chi tiết"), "link", "copy", clicked=copied)
    copy.hide()
    return [link, copy]
