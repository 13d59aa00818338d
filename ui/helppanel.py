"""Help on the page at hand, and the messages that have gone by, at the right of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from app import clock
from ui import theme
from ui.parts.boxes import Column, Row, Scrolled
from ui.parts.buttons import IconButton
from ui.parts.text import Text
from ui.toasts import Toasts


class HelpPanel(Column):
    """F1. A paragraph a line; a line that begins with "# " is a heading."""

    closed = Signal()

    def __init__(self) -> None:
        self._text = ""
        self._title = Text("", "section")
        self._close = IconButton("x", self.tr("Đóng trợ giúp"), clicked=self.shut)
        self._lines = Column(gap=8, margins=(0, 0, 8, 0))
        super().__init__(
            Row(self._title, None, self._close),
            (Scrolled(self._lines), 1),
            gap=10,
            margins=(16, 12, 10, 12),
        )
        self._title.setText(self.tr("Trợ giúp"))
        self.hide()

    def restyle(self) -> None:
        super().restyle()
        self.setFixedWidth(theme.px(300))

    def set_text(self, text: str) -> None:
        """The help of the page now on show."""
        self._text = text
        if self.isVisible():
            self._fill(self.tr("Trợ giúp"), text)

    def turn(self) -> None:
        """Show or close."""
        if self.isVisible():
            self.shut()
            return
        self._fill(self.tr("Trợ giúp"), self._text or self.tr("Trang này chưa có lời chỉ dẫn."))
        self.show()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Close and say so."""
        self.hide()
        self.closed.emit()

    def show_recent(self, toasts: Toasts) -> Callable[[], None]:
        """What opens the list of recent messages."""

        def show() -> None:
            lines = []
            for came, sentence in toasts.recent:
                at = came.astimezone(clock.VIETNAM)
                lines.append(f"{at:%H:%M}  {sentence}")
            text = "\n".join(lines) or self.tr("Chưa có thông báo nào.")
            self._fill(self.tr("Thông báo gần đây"), text)
            self.show()

        return show

    def _fill(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._lines.clear()
        for line in text.splitlines():
            heading = line.startswith("# ")
            words = line.removeprefix("# ")
            role, colour = ("strong", "text") if heading else ("body", "text_2")
            self._lines.add(Text(words, role, colour, wrap=True))
        self._lines.add(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
