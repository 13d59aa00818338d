"""Who has the keyboard while parts come and go by themselves."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def give_back(before: QWidget | None) -> bool:
    """Back to the part that had the keyboard; False where it is gone, or no longer on show."""
    if before is None or not isValid(before) or not before.isVisible():
        return False
    before.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


class FirstFocus(QObject):
    """A page that is still reading what work begins at wants the keyboard there, once.

    Whoever has moved on meanwhile, into another part or into Ctrl+K, is left alone.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._waits = False
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def wait(self) -> None:
        """From now on; called with the focus where the page wants it for the time being."""
        self._waits = True

    def take(self) -> bool:
        """Whether the page may take the keyboard to what has been read. Asked once it has."""
        waits, self._waits = self._waits, False
        return waits

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        # from nowhere, or from another window: the window was come back to, nobody moved in it
        if before is not None and now is not None and before.window() is now.window():
            self._waits = False
