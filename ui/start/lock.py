"""Locks the window after minutes without a hand on it; what was being written is kept."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app import keys
from app.workspace import Workspace
from ui import theme
from ui.errors import as_clerk_error
from ui.forms import Field
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Secret
from ui.parts.text import Text
from ui.window import MainWindow

HANDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
)


class IdleLock(QObject):
    """Counts the minutes since the last key or mouse move and covers the window after them."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self.cover: LockCover | None = None
        minutes = workspace.person.lock_after_minutes
        self._timer = QTimer(self, singleShot=True, interval=minutes * 60_000)
        self._timer.timeout.connect(self.lock)
        window.commands.add(
            "lock", window.tr("Khóa màn hình"), self.lock, menu="Tệp", shortcut="Ctrl+L"
        )
        window.menus = window.commands.fill(window.menuBar())
        application = QApplication.instance()
        if minutes and application is not None:
            application.installEventFilter(self)
            self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in HANDS and self.cover is None:
            self._timer.start()
        return False

    def lock(self) -> None:
        """Cover the window until the passphrase is typed."""
        if self.cover is None:
            self.cover = LockCover(self._window, self._workspace)
            self.cover.opened.append(self._unlocked)

    def _unlocked(self) -> None:
        self.cover = None
        if self._timer.interval():
            self._timer.start()


class LockCover(QWidget):
    """Hides everything behind it and takes the keyboard until the passphrase is right."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace, self._wrong = window, workspace, 0
        self._before = window.focusWidget()
        self.opened: list[object] = []
        self.secret = Field(self.tr("&Mật khẩu"), Secret())
        self.go = Button(self.tr("&Mở khóa"), "primary", clicked=self._try)
        self._panel = Panel(
            Text(self.tr("Máy đã khóa"), "name"),
            Text(self.tr("Gõ mật khẩu để làm tiếp, không mất gì."), "body", "text_2", wrap=True),
            self.secret,
            Row(None, self.go),
            gap=10,
            margins=(24, 20, 24, 20),
        )
        self._panel.setFixedWidth(theme.px(380))
        centred = Column(None, Row(None, self._panel, None), None)
        centred.setParent(self)
        self._centred = centred
        self.secret.control.returnPressed.connect(self._try)  # type: ignore[attr-defined]
        self._hidden = [part for part in (window.centralWidget(), window.menuBar()) if part]
        for part in self._hidden:
            part.setEnabled(False)
        for command in window.commands.all():
            command.action.setEnabled(False)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.secret.control.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def resizeEvent(self, _event: object) -> None:
        self._centred.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("window"))

    def _try(self) -> None:
        try:
            self._workspace.confirm(self.secret.control.text())  # type: ignore[attr-defined]
        except keys.WrongSecret as error:
            self._wrong += 1
            self.secret.set_error(f"{as_clerk_error(error).what} Gõ lại, không mất gì.")
            self.go.setEnabled(False)
            QTimer.singleShot(keys.delay_after(self._wrong) * 1000, self, self._again)
            return
        for part in self._hidden:
            part.setEnabled(True)
        for command in self._window.commands.all():
            command.action.setEnabled(True)
        self._window.commands.set_page(self._window.page().home)
        self._window.removeEventFilter(self)
        if self._before is not None:
            self._before.setFocus()
        for heard in self.opened:
            heard()  # type: ignore[operator]
        self.close()
        self.deleteLater()

    def _again(self) -> None:
        self.go.setEnabled(True)
        self.secret.control.setFocus()
