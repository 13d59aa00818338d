"""Words and pictures that stand still."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons, theme, tips

Align = Qt.AlignmentFlag
_NUMBER = re.compile(r"\d+(?:/\d+)*/[^\W\d_]+(?:-[^\W\d_]+)*")  # 12/QĐ-UBND, 152/2025/NĐ-CP
_JOINER = "\u2060"  # no line ends here; drawn by no font


def kept_whole(text: str) -> str:
    """A text as it is laid out: no line ends inside the number of a document."""
    return _NUMBER.sub(lambda found: re.sub(r"[/-]", rf"\g<0>{_JOINER}", found[0]), text)


class Text(QLabel):
    """Plain text in a role and a colour of the theme.

    role: one of TYPE in ui/tokens.py. wrap: breaks into lines and grows in height, but never
    inside the number of a document. copyable: can be selected by mouse and keyboard, and is then
    laid out as it is, so that nothing else is copied. Markup in `text` is shown, never obeyed.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        colour: str = "text",
        *,
        wrap: bool = False,
        align: Qt.AlignmentFlag = Align.AlignLeft | Align.AlignVCenter,
        weight: int | None = None,
        italic: bool = False,
        copyable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._weight, self._italic = role, colour, weight, italic
        self._struck = False
        self._words, self._copyable = "", copyable
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if copyable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self.restyle()

    def text(self) -> str:
        """The words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        whole = self.wordWrap() and not self._copyable
        super().setText(kept_whole(text) if whole else text)

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        if self._words:
            Text.setText(self, self._words)

    def heightForWidth(self, wide: int) -> int:
        """Of what it can be wide: a layout asks for the width of the whole column."""
        return super().heightForWidth(min(wide, self.maximumWidth()))

    def set_colour(self, name: str) -> None:
        """Change the colour to another token."""
        self._colour = name
        self.restyle()

    def set_struck(self, struck: bool) -> None:
        """Draw a line through the words, or take it off again."""
        self._struck = struck
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """A style sheet that takes hold only now gives back the colour from before `set_colour`."""
        if self.palette().color(QPalette.ColorRole.WindowText) != theme.colour(self._colour):
            self.restyle()
        super().showEvent(event)

    def restyle(self) -> None:
        font = theme.font(self._role, weight=self._weight, italic=self._italic)
        font.setStrikeOut(self._struck)
        self.setFont(font)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(colours)


class ElidedText(Text):
    """One line that ends in … where room is short; the whole text is then in the tooltip."""

    def __init__(self, text: str = "", role: str = "body", colour: str = "text") -> None:
        super().__init__(text, role, colour)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def shown_text(self) -> str:
        """What fits in the width at hand."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def _tell(self) -> None:
        self.setToolTip(tips.plain(self.text()) if self.shown_text() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())


class Icon(QLabel):
    """A picture beside words; screen readers pass over it unless it is given a name.

    above: px at 100 % left free over it, to bring it to the height of words.
    """

    def __init__(
        self, name: str, colour: str = "text_2", size: float = 16, *, above: float = 0
    ) -> None:
        super().__init__()
        self._name, self._colour, self._size, self._above = name, colour, size, above
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Align.AlignBottom)
        self.restyle()

    def set(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self.restyle()

    def restyle(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._colour, self._size))
        side = theme.px(self._size)
        self.setFixedSize(side, side + theme.px(self._above))
