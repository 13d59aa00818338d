"""Buttons: one red one for each screen, the others outlined, quiet or written as a link."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ui import icons, theme, tips

Kind = Literal["primary", "secondary", "quiet", "link"]

Colours = tuple[QColor | None, QColor | None, QColor]  # ground, outline, ink

FORWARD = {"arrow-right", "chevron-right"}  # these stand after the word
# icons of what begins or changes a record
WRITING = {"plus", "pencil", "user-plus", "clipboard-list"}
GAP = 8  # px between icon and word


class Button(QPushButton):
    """A button painted from the tokens.

    text: a verb first; & marks the Alt letter. kind: primary (red), secondary (outlined), quiet
    (no outline), link (indigo words). shortcut: shown after the word, and bound by the caller.
    small: 26 px high, for rows. name: what a screen reader says, needed where text is empty.
    writes: whether an observer has to leave it alone; None tells it by the red and by the icon.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        icon: str = "",
        *,
        clicked: Callable[[], object] | None = None,
        small: bool = False,
        large: bool = False,
        shortcut: str = "",
        name: str = "",
        icon_colour: str = "",
        writes: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self.icon_name = kind, icon
        self.writes, self._is_held = writes, False
        self._small, self._large, self._hint = small, large, shortcut
        self._icon_colour = icon_colour
        self._hover = False
        self._dark_ground = False
        self._folded = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plain = name or text.replace("&", "")
        self.setAccessibleName(plain)
        if not text:
            self.setToolTip(tips.plain(name))
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())
        self.restyle()

    @classmethod
    def of(cls, action: QAction, kind: Kind = "secondary", icon: str = "") -> "Button":
        """A button for an action of the menus: same words, enabled with it, triggers it."""
        made = cls(action.text(), kind, icon, clicked=action.trigger)
        made.setEnabled(action.isEnabled())

        def follow() -> None:
            made.setEnabled(action.isEnabled())
            made.setText(action.text())

        action.changed.connect(follow)
        made.setToolTip(action.shortcut().toString())
        return made

    @property
    def does_write(self) -> bool:
        """Whether it changes the file, or opens a form that does."""
        if self.writes is None:
            return self.kind == "primary" or self.icon_name in WRITING
        return self.writes

    def hold(self, why: str) -> None:
        """Disable it for good, whatever its page says later; why: one sentence."""
        self._is_held = True
        self.setEnabled(False)
        self.setToolTip(tips.plain(why))
        self.setAccessibleDescription(why)

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled and not self._is_held)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is one click: its second half would take the step after the one meant.

        Pictures alone, as of "next", and links may be clicked as fast as one can.
        """
        if self.kind in ("primary", "secondary"):
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def on_toast(self) -> None:
        """Outline and words for a toast, whose ground is the text colour."""
        self._dark_ground = True
        self.update()

    def fold(self, folded: bool) -> None:
        """Show only the icon, with the words as its tooltip, or the words again."""
        folded = folded and bool(self.icon_name)
        if folded == self._folded:
            return
        self._folded = folded
        self.setToolTip(tips.plain(self.accessibleName()) if folded else "")
        self.restyle()

    def restyle(self) -> None:
        weight = 600 if self.kind == "primary" else 500
        self.setFont(theme.font("label", weight=weight))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Make it the red one, or no more. It needs `writes`: what an observer may not do stays."""
        if kind != self.kind:
            self.kind = kind
            self.restyle()

    def set_icon(self, icon: str) -> None:
        """Show another picture."""
        self.icon_name = icon
        self.restyle()

    def setText(self, text: str) -> None:
        super().setText(text)
        if text:
            self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = theme.size(
            "control_large" if self._large else "control_small" if self._small else "control"
        )
        if self.kind == "link":
            height = theme.size("control_small")
        return QSize(round(self.text_width()) + 2 * self._side(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_width(self) -> float:
        """Width of icon, words and shortcut together, without the sides."""
        metrics = QFontMetrics(self.font())
        if self._folded:
            return theme.px(16) + 1
        width = float(metrics.horizontalAdvance(self.text().replace("&", "")))
        if self.icon_name:
            width += theme.px(16) + (theme.px(GAP) if self.text() else 0)
        if self._hint:
            width += theme.px(GAP) + metrics.horizontalAdvance(self._hint)
        return width + 1

    def _side(self) -> int:
        if self.kind == "link":
            return theme.px(2)
        if not self.text() or self._folded:
            return theme.px(5 if self._small else 8)
        return theme.px(9 if self._small else 8 if self.kind == "quiet" else 13)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, never another one of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if keys == Qt.KeyboardModifier.NoModifier:
                self.click()
                return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colours()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge is not None else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        if ground is not None or edge is not None:
            painter.drawRoundedRect(box, 4, 4)
        self._draw_words(painter, ink)

    def _draw_words(self, painter: QPainter, ink: QColor) -> None:
        height = float(self.height())
        x = (self.width() - self.text_width()) / 2
        if self.kind == "link":
            x = float(self._side())
        after = self.icon_name in FORWARD and bool(self.text()) and not self._folded
        side = theme.px(16)
        colour = self._icon_colour if self._icon_colour and self.isEnabled() else ink.name()
        if self.icon_name and not after:
            icons.draw(painter, self.icon_name, colour, QRectF(x, (height - side) / 2, side, side))
            x += side + (theme.px(GAP) if self.text() else 0)
        if self._folded:
            return
        painter.setPen(ink)
        font = self.font()
        font.setUnderline(self.kind == "link" and self._hover and self.isEnabled())
        painter.setFont(font)
        metrics = QFontMetrics(font)
        show_letter = self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        mnemonic = Qt.TextFlag.TextShowMnemonic if show_letter else Qt.TextFlag.TextHideMnemonic
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + 1.0
        painter.drawText(QRectF(x, 0, width + 2, height), int(flags) | int(mnemonic), self.text())
        x += width
        if self._hint:
            x += theme.px(GAP)
            painter.drawText(QRectF(x, 0, self.width() - x, height), int(flags), self._hint)
            x += metrics.horizontalAdvance(self._hint)
        if self.icon_name and after:
            at = QPointF(x + theme.px(GAP), (height - side) / 2)
            icons.draw(painter, self.icon_name, colour, QRectF(at.x(), at.y(), side, side))

    def _colours(self) -> Colours:
        """Ground, outline and ink for the state at hand; None paints nothing."""
        down, shade = self.isDown() or self.isChecked(), theme.colour
        if self._dark_ground:
            return None, shade("text_3"), shade("surface")
        if not self.isEnabled():
            if self.kind in ("quiet", "link"):
                return None, None, shade("text_disabled")
            return shade("surface_alt"), shade("line"), shade("text_disabled")
        if self.kind == "primary":
            fill = shade("red_pressed" if down else "red_hover" if self._hover else "red")
            return fill, fill, shade("on_red")
        if self.kind == "link":
            return None, None, shade("indigo")
        ground = shade("line" if down else "hover") if down or self._hover else None
        if self.kind == "quiet":
            return ground, None, shade("text_2")
        return ground or shade("surface"), shade("control_line"), shade("text")


class IconButton(Button):
    """A quiet button that is only an icon; `name` is its tooltip and its accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        clicked: Callable[[], object] | None = None,
        small: bool = False,
    ) -> None:
        super().__init__("", "quiet", icon, clicked=clicked, small=small, name=name)


class SegmentButton(Button):
    """One of a few views beside each other; gold where chosen. Put them in a QButtonGroup."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__(text, "quiet", icon)
        self.setCheckable(True)

    def _colours(self) -> Colours:
        if self.isChecked() and self.isEnabled():
            return theme.colour("gold_tint"), theme.colour("gold_line"), theme.colour("text")
        return super()._colours()
