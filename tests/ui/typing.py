"""Typing Vietnamese in tests: an input method hands over whole words, keys cannot."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_in(widget: QWidget, text: str) -> None:
    """Give `text` to a field the way an input method does, at the cursor."""
    widget.setFocus()
    target = widget.focusProxy() or widget
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(target, event)


def compose(widget: QWidget, text: str) -> None:
    """Show letters that are still being composed and are not part of the value yet."""
    widget.setFocus()
    QApplication.sendEvent(widget.focusProxy() or widget, QInputMethodEvent(text, []))
