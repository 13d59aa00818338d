"""A field that searches a list as one types, tone marks or not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QListView

from app.text import clean, exact_key, fold
from ui import icons, theme, tips
from ui.parts.inputs import LineInput

MOST_SHOWN = 9  # lines of the list before it scrolls
WORDS = Qt.ItemDataRole.UserRole + 1
OPTION = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Option:
    """One answer: its value, what then stands in the field, and what tells it from others."""

    value: Any
    text: str
    detail: str = ""


Find = Callable[[str], Sequence[Option]]  # what is typed ("" for the first offer) -> answers


class Pick(LineInput):
    """Searches while typing. A text that fits exactly one answer is taken when one leaves it.

    The arrow down, or a click into the empty field, shows the first offer. settles: off for people,
    where a like name may well be somebody else and only a choice from the list counts.
    """

    MISSED = False
    picked = Signal(object)  # the Option, or None where none is chosen any more

    def __init__(
        self,
        find: Find,
        *,
        placeholder: str = "",
        icon: str = "chevron-down",
        settles: bool = True,
    ) -> None:
        self._find, self._icon, self._settles = find, icon, settles
        self._option: Option | None = None
        self._answers = QStandardItemModel()
        self._list, self._popup = QCompleter(), QListView()
        self._dressed = False  # the list of answers; a sheet of its own takes long to read
        super().__init__(placeholder=placeholder)
        self._answers.setParent(self)
        self._list.setParent(self)
        self._list.setPopup(self._popup)
        self._list.setModel(self._answers)
        self._list.setCompletionRole(WORDS)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(MOST_SHOWN)
        self.setCompleter(self._list)
        self._list.activated[QModelIndex].connect(self._take_index)  # type: ignore[index]
        self.textEdited.connect(self._typed)

    def option(self) -> Option | None:
        """The answer chosen, None while the text stands for none."""
        return self._option

    def value(self) -> Any:
        """The value of the answer chosen, or None."""
        return self._option.value if self._option is not None else None

    def is_unknown(self) -> bool:
        """Whether something is typed that stands for no answer."""
        return self._option is None and bool(clean(self.text()))

    def set_option(self, option: Option | None) -> None:
        """Choose an answer, or none."""
        self._option = option
        self.setText(option.text if option is not None else "")
        self.setCursorPosition(0)
        self.picked.emit(option)

    def settle(self) -> None:
        """Take the one answer that the typed text stands for, where there is exactly one."""
        if not self._settles or not self.is_unknown():
            return
        found = self._find(self.text())
        typed, folded = exact_key(self.text()), fold(self.text())
        for same in (
            [answer for answer in found if exact_key(answer.text) == typed],
            [answer for answer in found if fold(answer.text) == folded],
            list(found),
        ):
            if len(same) == 1:
                self.set_option(same[0])
                return

    def offer(self) -> None:
        """Show the answers for what is typed."""
        self._fill("" if self._option is not None else self.text())
        if self._answers.rowCount():
            self._list.complete()

    def _typed(self, text: str) -> None:
        if self._option is not None:
            self._option = None
            self.picked.emit(None)
        self._fill(text)

    def _fill(self, text: str) -> None:
        if not self._dressed:
            self._dressed = True
            self._dress_list()
        self._answers.clear()
        for answer in self._find(text):
            words = f"{answer.text}   {answer.detail}" if answer.detail else answer.text
            item = QStandardItem(words)
            item.setData(answer.text, WORDS)
            item.setData(answer, OPTION)
            item.setToolTip(tips.plain(words))
            self._answers.appendRow(item)

    def _take_index(self, index: QModelIndex) -> None:
        answer = index.data(OPTION)
        if isinstance(answer, Option):
            # the completer writes its own text into the field after this signal
            self.set_option(answer)
            QTimer.singleShot(0, self, lambda: self.setCursorPosition(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.offer()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text():
            self.offer()

    def restyle(self) -> None:
        super().restyle()
        self.setTextMargins(0, 0, theme.px(20), 0)
        if self._dressed:
            self._dress_list()

    def _dress_list(self) -> None:
        self._popup.setFont(theme.font("body"))
        edge = theme.colour("control_line").name()
        chosen, line = theme.colour("gold_tint").name(), theme.colour("text").name()
        self._popup.setStyleSheet(
            f"{theme.style_sheet()} QListView {{ border: 1px solid {edge}; padding: 2px; }}"
            f"QListView::item {{ padding: {theme.px(5)}px {theme.px(7)}px; }}"
            f"QListView::item:selected {{ background: {chosen}; color: {line}; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(14)
        at = QRectF(self.width() - side - theme.px(9), (self.height() - side) / 2, side, side)
        icons.draw(QPainter(self), self._icon, "text_2", at)
