"""The window of an observer: what writes is disabled and says why; reading goes on as for others.

That nothing is written is the workspace's own promise (app/workspace.py). This only spares the
observer forms that could never be stored.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui import tips
from ui.forms import Field
from ui.page import Page
from ui.parts.buttons import Button
from ui.settings.page import SettingsPage
from ui.window import MainWindow

tr = partial(QCoreApplication.translate, "observing")

WHY = tr("Tài khoản này chỉ xem. Cần sửa thì nhờ người quản lý sổ mở bằng tài khoản của mình.")
COMMANDS = (  # that write at once, or open a form
    *("undo", "redo", "new", "edit", "paste-rows", "next-step", "new-nomination", "new-exemplar"),
    *("new-movement", "office-change", "capture", "batch", "plan-session", "review", "common"),
)


class Observing(QObject):
    """Holds every writing button and field of a page as it comes on show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.commands.hold(COMMANDS, WHY)
        window.status.user.set(tr("{0} · chỉ xem").format(window.shell.user), icon="eye")
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
            window.closing.connect(partial(application.removeEventFilter, self))
        for part in window.findChildren(QWidget):
            hold(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            hold(watched)
        return False


def hold(part: QWidget) -> None:
    """Disable a button that writes, or a field of a page; what filters a list stays usable."""
    if isinstance(part, Button):
        if part.does_write:
            part.hold(WHY)
        return
    if not isinstance(part, (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)):
        return
    if not isinstance(part.parentWidget(), Field) or not _on_a_page(part):
        return
    if isinstance(part, (QLineEdit, QPlainTextEdit)):
        part.setReadOnly(True)
    else:
        part.setEnabled(False)
    part.setToolTip(tips.plain(WHY))


def _on_a_page(part: QWidget) -> bool:
    above: QWidget | None = part
    while above is not None and not above.isWindow():
        if isinstance(above, Page):
            return not isinstance(above, SettingsPage)
        above = above.parentWidget()
    return False
