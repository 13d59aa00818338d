"""Pictures of windows, and what is wrong with a layout: words cut off, parts lying on others."""

from pathlib import Path
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from ui import theme
from ui.parts.buttons import Button
from ui.parts.text import ElidedText
from ui.style import FocusRing

FULL_HD_125 = (1536, 864)
COMMON = (1366, 697)
SMALLEST = (1024, 640)
SLACK = 1  # px of rounding


class Strays(QObject):
    """Parts that were shown before they stood in a window: each flashes up as one, and the real
    window loses the keyboard. It listens to the whole application inside a with."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def __enter__(self) -> Self:
        QCoreApplication.instance().installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        QCoreApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() in (Qt.WindowType.Widget, Qt.WindowType.Window)
            if plain and not isinstance(watched, QDialog | QMainWindow):
                self.found.append(describe(watched))
        return False


def settle(turns: int = 6) -> None:
    """Let layouts and shown widgets come to rest."""
    for _turn in range(turns):
        QApplication.processEvents()


def undress(application: QApplication) -> None:
    """Back to the look that every test begins with."""
    # closed windows would go on being restyled until an event loop runs: let them go now
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QGuiApplication.clipboard().clear()  # Qt lets go of what lies there only after Python has ended
    theme.start(application, "light", 100)


def prepare(
    window: QWidget,
    size: tuple[int, int] = COMMON,
    scheme: theme.Scheme = "light",
    scale: int = 100,
) -> None:
    """Show a window in a size, a scheme and a text scale, and let it settle."""
    theme.set_scheme(scheme)
    theme.set_scale(scale)
    window.resize(*size)
    window.show()
    settle()


def grab(
    window: QWidget,
    path: Path,
    size: tuple[int, int] = COMMON,
    scheme: theme.Scheme = "light",
    scale: int = 100,
) -> None:
    """Save a picture of a window."""
    prepare(window, size, scheme, scale)
    window.grab().save(str(path))


def problems(window: QWidget) -> list[str]:
    """What a clerk would stumble over in a window as it stands; [] for a sound one.

    Words wider or higher than their box (unless elided with the whole in a tooltip), widgets
    outside their parent, siblings lying over each other, and controls without a name.
    """
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window) and not isinstance(widget, FocusRing):
            found += [f"{kind}: {describe(widget)}" for kind in _faults(widget, window)]
    return found


def describe(widget: QWidget) -> str:
    """A widget in one line: its kind, its words, where it is."""
    text = getattr(widget, "text", "")
    words = text() if callable(text) else text
    at = widget.geometry()
    place = f"{at.width()}x{at.height()} at {at.x()},{at.y()}"
    parent = widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent else ""
    return f"{type(widget).__name__} {str(words or widget.accessibleName())!r} {place}{inside}"


def _faults(widget: QWidget, window: QWidget) -> list[str]:
    found = []
    if _clipped(widget):
        found.append("clipped")
    if widget is not window and _outside(widget):
        found.append("outside")
    if _nameless(widget):
        found.append("no name")
    if _overlaps(widget):
        found.append("overlaps")
    return found


def _clipped(widget: QWidget) -> bool:
    if isinstance(widget, ElidedText):
        return widget.shown_text() != widget.text() and not widget.toolTip()
    if isinstance(widget, Button):
        return widget.text_width() > widget.width() + SLACK or widget.height() < theme.line("label")
    if isinstance(widget, QLabel):
        return _label_clipped(widget)
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton):
        return widget.sizeHint().width() > widget.width() + SLACK
    if isinstance(widget, QComboBox):
        words = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        return words + theme.px(36) > widget.width() and not widget.toolTip()
    return False


def _label_clipped(label: QLabel) -> bool:
    if not label.text():
        return False
    metrics, box = QFontMetrics(label.font()), label.contentsRect()
    if not label.wordWrap():
        lines = label.text().split("\n")
        plain = [line.replace("&", "") if label.buddy() else line for line in lines]
        wide = max(metrics.horizontalAdvance(line) for line in plain)
        return wide > box.width() + SLACK or metrics.height() > box.height() + SLACK
    needed = metrics.boundingRect(
        QRect(0, 0, box.width(), 100_000), int(Qt.TextFlag.TextWordWrap), label.text()
    )
    return needed.width() > box.width() + SLACK or needed.height() > box.height() + SLACK


def _outside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or widget.width() == 0 or widget.height() == 0:
        return False
    scrolled = parent.parentWidget()
    if isinstance(scrolled, QAbstractScrollArea) and parent is scrolled.viewport():
        return (
            widget.width() > parent.width() + SLACK
            and not scrolled.horizontalScrollBar().isVisible()
        )
    if type(widget).__module__.startswith("PySide6") and isinstance(parent, QAbstractScrollArea):
        return False
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


def _nameless(widget: QWidget) -> bool:
    if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    fields = QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox
    if isinstance(widget, fields):
        return not widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        inner = type(widget).__name__ in ("QToolButton", "QTableCornerButton")
        hidden_extension = inner and widget.objectName().startswith("qt_")
        corner = type(widget) is QAbstractButton  # Qt's own corner of a table
        return not (widget.accessibleName() or widget.text() or hidden_extension or corner)
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    inner = widget.objectName().startswith("qt_") or widget.isWindow()
    return stops and not inner and not widget.accessibleName()


def _overlaps(widget: QWidget) -> bool:
    """True where a later sibling lies on this one; overlays say so by being raised on purpose."""
    parent = widget.parentWidget()
    lines = parent.layout() if parent is not None else None
    if parent is None or lines is None or lines.indexOf(widget) < 0:
        return False
    for number in range(lines.indexOf(widget) + 1, lines.count()):
        entry = lines.itemAt(number)
        other = entry.widget() if entry is not None else None
        if other is None or not other.isVisible():
            continue
        shared = widget.geometry().intersected(other.geometry())
        if shared.width() > SLACK and shared.height() > SLACK:
            return True
    return False
