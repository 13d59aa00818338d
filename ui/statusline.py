"""The line at the bottom: what waits to be sent, the network, what is saved, who works."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStatusBar

from ui import icons, theme, tips

VMIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class StatusItem(QAbstractButton):
    """An icon and a few words. The sending sentence can be clicked, the others are only read."""

    def __init__(self, icon: str, *, colour: str = "text_3", role: str = "caption") -> None:
        super().__init__()
        self._icon, self._icon_colour = icon, colour
        self._colour, self._role = colour, role
        self._weight: int | None = None
        self._short = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def set(self, text: str, *, icon: str = "", colour: str = "", short: str = "") -> None:
        """Change words, icon and the icon's colour; short: the words at large text."""
        self.setText(text)
        self._short = short
        self._icon = icon or self._icon
        self._icon_colour = colour or self._icon_colour
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.restyle()

    def make_link(self, ink: str) -> None:
        """Darker words that can be clicked and reached by keyboard."""
        self._colour, self._weight = ink, 500
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def shown_text(self) -> str:
        """The words for the text size at hand."""
        return self._short if self._short and theme.is_large() else self.text()

    def _font(self) -> QFont:
        return theme.font(self._role, weight=self._weight)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._font()).horizontalAdvance(self.shown_text()) + theme.px(16)
        if self._icon:
            wide += theme.px(14 + 7)
        return QSize(wide, theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x, side = 0.0, theme.px(14)
        if self._icon:
            at = QRectF(0, (self.height() - side) / 2, side, side)
            icons.draw(painter, self._icon, self._icon_colour, at)
            x = side + theme.px(7)
        painter.setFont(self._font())
        painter.setPen(theme.colour(self._colour))
        room = round(self.width() - x)
        text = QFontMetrics(self._font()).elidedText(
            self.shown_text(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(x, 0, room, self.height()), VMIDDLE, text)
        self.setToolTip(tips.plain(self.text()) if text != self.text() else "")


class StatusLine(QStatusBar):
    """sync · network · autosave · backup · user; at large text only the first two."""

    sync_clicked = Signal()

    def __init__(self, user: str) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.sync = StatusItem("inbox")
        self.sync.make_link("text")
        self.sync.clicked.connect(lambda _checked=False: self.sync_clicked.emit())
        self.network = StatusItem("wifi-off")
        self.online: bool | None = None
        self.autosave = StatusItem("")
        self.backup = StatusItem("hard-drive")
        self.user = StatusItem("user-round")
        self.user.make_link("text_2")
        self.user.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.user.setCursor(Qt.CursorShape.ArrowCursor)
        for item in (self.sync, self.network):
            self.addWidget(item)
        for item in (self.autosave, self.backup, self.user):
            self.addPermanentWidget(item)
        self.user.set(user)
        self.set_sync(self.tr("Chưa gửi lần nào"))
        self.set_network(online=None)
        self.restyle()

    def set_sync(self, sentence: str, *, waiting: bool = False) -> None:
        """The sentence on sending; waiting: something has not been sent yet."""
        self.sync.set(sentence, icon="inbox", colour="warn" if waiting else "text_3")

    def set_network(self, *, online: bool | None) -> None:
        """True: the machine has a network; False: none, which is normal; None: not known."""
        self.online = online
        if online is None:
            self.network.set("")
        elif online:
            self.network.set(self.tr("Có mạng"), icon="wifi")
        else:
            self.network.set(
                self.tr("Không có mạng, vẫn làm việc bình thường"),
                icon="wifi-off",
                short=self.tr("Không có mạng"),
            )

    def set_autosave(self, sentence: str) -> None:
        """Such as "Đã tự lưu lúc 09:41"."""
        self.autosave.set(sentence)
        self.restyle()

    def set_backup(self, sentence: str) -> None:
        """Such as "Sao lưu 17/01/2025"."""
        self.backup.set(sentence)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme.size("statusbar"))
        self.setContentsMargins(theme.px(11), 0, theme.px(11), 0)
        large = theme.is_large()
        for item in (self.autosave, self.backup, self.user):
            item.setVisible(not large and bool(item.text()))
