"""What a clerk types into. A label, help and error stand around them in ui/forms.py.

Nothing here rewrites text while it is being typed: an input method composes Vietnamese letters in
several steps, and only committed text counts.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QIntValidator,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
)

from app.errors import ClerkError
from ui import icons, theme, tips
from ui.parts.boxes import Box
from ui.parts.buttons import IconButton

tr = partial(QCoreApplication.translate, "parts")

SEARCH_DELAY = 120  # ms from the last letter to the search


class LineInput(QLineEdit):
    """One line of text. width: px at 100 %, 0 takes the room there is."""

    MISSED = True  # whether words typed in it would be missed where they are thrown away
    left = Signal()  # the cursor has gone elsewhere: time to check and to save

    def __init__(self, text: str = "", *, placeholder: str = "", width: int = 0) -> None:
        super().__init__(text)
        self._width = width
        self.touched = False  # a person has typed in it
        self.textEdited.connect(self._touch)
        self.setPlaceholderText(placeholder)
        self.restyle()

    def _touch(self, _text: str) -> None:
        self.touched = True

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        if self._width:
            self.setFixedWidth(theme.px(self._width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), super().minimumSizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NumberInput(LineInput):
    """Whole numbers from 0 to `most`. big: three times as tall to the eye, for counting votes."""

    def __init__(
        self,
        value: int | None = None,
        *,
        most: int = 999_999,
        big: bool = False,
        width: int = 0,
    ) -> None:
        self._big = big
        super().__init__("" if value is None else str(value), width=width)
        self.setValidator(QIntValidator(0, most, self))
        if big:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def value(self) -> int | None:
        """The number typed, None while the field is empty."""
        return int(self.text()) if self.text() else None

    def restyle(self) -> None:
        super().restyle()
        if self._big:
            self.setFont(theme.font("page"))
            high = theme.px(42)
            self.setStyleSheet(f"QLineEdit {{ min-height: {high}px; max-height: {high}px; }}")


DAY_WIDE = 150  # px at 100 %: an empty one shows the whole of how a day is written


class DayInput(LineInput):
    """A day, a month or a partial date, shown the usual way once the field is left.

    kind: "day" (05/01/2025), "month" (01/2025) or "partial" (also 2025 alone). Text that is no
    date stays as it was typed. `problem` says what is wrong with it.
    """

    def __init__(self, text: str = "", *, kind: str = "day", width: int = DAY_WIDE) -> None:
        from app import dates  # not needed to type a passphrase

        readers: dict[str, Callable[[str], str]] = {
            "day": lambda typed: dates.short_day(dates.parse_day(typed)),
            "month": lambda typed: str(dates.parse_month(typed)),
            "partial": lambda typed: str(dates.parse_partial_date(typed)),
        }
        self._read = readers[kind]
        hints = {
            "day": tr("ngày/tháng/năm"),
            "month": tr("tháng/năm"),
            "partial": tr("ngày/tháng/năm"),
        }
        super().__init__(text, placeholder=hints[kind], width=width)

    def problem(self, text: str) -> str:
        """A check for Field: what is wrong with the text, "" for a date and for nothing typed."""
        if not text:
            return ""
        try:
            self._read(text)
        except ClerkError as error:
            return f"{error.what} {error.todo}".strip()
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.text().strip() and not self.problem(self.text().strip()):
            self.setText(self._read(self.text().strip()))
        super().focusOutEvent(event)


class Secret(LineInput):
    """A password; the eye at the right shows it."""

    MISSED = False

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton("eye", self.tr("Hiện mật khẩu"), clicked=self._turn, small=True)
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if hidden else modes.Password)
        self.eye.icon_name = "eye-off" if hidden else "eye"
        self.eye.setAccessibleName(self.tr("Giấu mật khẩu") if hidden else self.tr("Hiện mật khẩu"))
        self.eye.setToolTip(self.eye.accessibleName())
        self.eye.update()

    def restyle(self) -> None:
        super().restyle()
        self.setTextMargins(0, 0, theme.px(26), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme.size("control_small")
        self.eye.setGeometry(
            self.width() - side - theme.px(3), (self.height() - side) // 2, side, side
        )


class SearchBox(LineInput):
    """Searches as one types: 120 ms after the last committed letter; Enter waits no longer."""

    MISSED = False

    searched = Signal(str)
    backspaced = Signal()  # Backspace in the empty box: the last filter goes
    went_down = Signal()  # the down arrow: to the list

    def __init__(self, placeholder: str, *, shortcut: str = "", width: int = 176) -> None:
        self._shortcut = shortcut
        super().__init__(placeholder=placeholder, width=width)
        self.setAccessibleName(placeholder)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_DELAY)
        self._wait.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._wait.start())
        self.returnPressed.connect(self.hurry)

    def hurry(self) -> None:
        """Search now for what was typed just before."""
        if self._wait.isActive():
            self._search()

    def _search(self) -> None:
        self._wait.stop()
        self.searched.emit(self.text())

    def restyle(self) -> None:
        super().restyle()
        hint = QFontMetrics(theme.font("body")).horizontalAdvance(self._shortcut)
        self.setTextMargins(theme.px(19), 0, hint + theme.px(4) if self._shortcut else 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.hurry()
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # it searches; a dialog around it keeps its red button unpressed

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.px(14)
        at = QRectF(theme.px(9), (self.height() - side) / 2, side, side)
        icons.draw(painter, "search", "text_3", at)
        if self._shortcut and not self.text():
            painter.setPen(theme.colour("text_3"))
            painter.setFont(self.font())
            right = QRectF(0, 0, self.width() - theme.px(9), self.height())
            how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(right, int(how), self._shortcut)


class TextArea(QPlainTextEdit):
    """Several lines; Tab goes on to the next field. Pasted text keeps paragraphs, drops fonts.

    lines: height in lines of text. reading: larger letters for stories and minutes.
    """

    left = Signal()

    def __init__(self, text: str = "", *, lines: int = 3, reading: bool = False) -> None:
        super().__init__(text)
        self._lines, self._role = lines, "reading" if reading else "body"
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.restyle()

    def text(self) -> str:
        """What is typed, as in a one-line field."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)

    def restyle(self) -> None:
        self.setFont(theme.font(self._role))
        self.setMinimumHeight(theme.line(self._role) * self._lines + theme.px(18))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Choice(QComboBox):
    """One of a few values. The wheel scrolls the page and never changes a choice by accident.

    shortened: where words without room lose their letters; in the middle where ends tell apart.
    """

    left = Signal()
    shortened = Qt.TextElideMode.ElideRight

    def __init__(self, choices: Sequence[tuple[Any, str]] = (), *, width: int = 0) -> None:
        super().__init__()
        self._width = width
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(lambda words: self.setToolTip(tips.plain(words)))
        self.set_choices(choices)
        self.restyle()

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Replace the list; keeps the chosen value where it is still there."""
        kept = self.value()
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        if kept is not None:
            self.set_value(kept)

    def value(self) -> Any:
        """The value chosen, None where nothing is."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a value; an unknown one chooses nothing."""
        found = next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        self.setCurrentIndex(found)

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        if self._width:
            self.setFixedWidth(theme.px(self._width))

    def showPopup(self) -> None:
        self.view().setFont(theme.font("body"))  # not before: the list is eight widgets
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words without room have …, and are whole in the tooltip."""
        super().initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, self.shortened, room.width() - theme.px(2)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(14)
        at = QRectF(self.width() - side - theme.px(8), (self.height() - side) / 2, side, side)
        colour = "text_2" if self.isEnabled() else "text_disabled"
        icons.draw(QPainter(self), "chevron-down", colour, at)


class OpenChoice(Choice):
    """One of the usual words, or any other as typed. shown: what it begins with."""

    def __init__(self, usual: Sequence[str], shown: str | None = None) -> None:
        super().__init__([(words, words) for words in usual])
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if shown is not None:
            self.setCurrentIndex(self.findText(shown))
            self.setEditText(shown)

    def text(self) -> str:
        """What is chosen or typed."""
        return self.currentText().strip()


class Check(QCheckBox):
    """A box that is ticked or not."""

    def __init__(self, text: str, *, checked: bool = False) -> None:
        super().__init__(text)
        self.setChecked(checked)
        self.setAccessibleName(text.replace("&", ""))
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.setMinimumHeight(theme.size("control_small"))


class Radios(Box):
    """One of a few, all in view; one tab stop, arrows inside. down: below each other."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Any, str]], *, down: bool = False) -> None:
        self._values = [value for value, _text in choices]
        self._buttons = [QRadioButton(text) for _value, text in choices]
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if down else ways.LeftToRight
        super().__init__(way, *self._buttons, None, gap=0 if down else 18)
        self._group = QButtonGroup(self)
        for number, button in enumerate(self._buttons):
            button.setAccessibleName(button.text().replace("&", ""))
            self._group.addButton(button, number)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    def value(self) -> Any:
        """The value chosen, None where none is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose a value of the list."""
        self._buttons[self._values.index(value)].setChecked(True)

    def restyle(self) -> None:
        super().restyle()
        for button in self._buttons:
            button.setFont(theme.font("body"))
            button.setMinimumHeight(theme.size("control_small"))
