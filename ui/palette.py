"""Ctrl+K: find a person, a record, a command or a place by a few letters without accents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from app.progress import Report
from app.text import fold
from ui import icons, theme
from ui.commands import Command
from ui.focus import give_back
from ui.jobs import Jobs
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.text import Icon, Text
from ui.shell import Find, Found

VMIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
SHOWN_RECORDS, SHOWN_ACTIONS, SHOWN_PLACES = 6, 5, 5
LIKELY = 3  # actions in the empty box
SHOWN_FOR_PEOPLE = 2  # actions for those found


@dataclass(frozen=True)
class Entry:
    """One line: what it shows and what Enter does."""

    icon: str
    title: str
    detail: str
    shortcut: str
    run: Callable[[], object]


def bold_parts(title: str, words: str) -> list[tuple[str, bool]]:
    """Cut a title into pieces, marking those that match the typed words, accents ignored."""
    folded = [fold(letter) or letter for letter in title]
    flat, origin = "", []
    for place, letters in enumerate(folded):
        flat += letters
        origin += [place] * len(letters)
    marked = [False] * len(title)
    for word in fold(words).replace(",", " ").split():
        start = flat.find(word)
        while start >= 0:
            if start == 0 or not flat[start - 1].isalnum():
                for place in origin[start : start + len(word)]:
                    marked[place] = True
            start = flat.find(word, start + 1)
    parts: list[tuple[str, bool]] = []
    for letter, strong in zip(title, marked, strict=True):
        if parts and parts[-1][1] == strong:
            parts[-1] = (parts[-1][0] + letter, strong)
        else:
            parts.append((letter, strong))
    return parts


def matches(title: str, words: str) -> bool:
    """True where every typed word begins a word of the title, accents and case ignored."""
    begins, typed = (fold(text).replace(",", " ").split() for text in (title, words))
    return all(any(part.startswith(word) for part in begins) for word in typed)


def _found(found: Found) -> Entry:
    return Entry(found.icon, found.title, found.detail, found.shortcut, found.run)


class _ResultLine(QWidget):
    chosen = Signal(object)
    hovered = Signal(object)

    def __init__(self, line: Entry, words: str) -> None:
        super().__init__()
        self.line, self._words = line, words
        self.here = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(t for t in (line.title, line.detail, line.shortcut) if t))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.here:
            painter.fillRect(self.rect(), theme.colour("gold_tint"))
            painter.fillRect(0, 0, 3, self.height(), theme.colour("red_mark"))
        side, high = theme.px(16), self.height()
        at = QRectF(theme.px(14), (high - side) / 2, side, side)
        icons.draw(painter, self.line.icon, "text_2", at)
        small = theme.font("caption")
        hint = "Enter" if self.here and not self.line.shortcut else self.line.shortcut
        right = QRectF(0, 0, self.width() - theme.px(18), high)
        painter.setFont(small)
        painter.setPen(theme.colour("text_3"))
        painter.drawText(right, VMIDDLE | int(Qt.AlignmentFlag.AlignRight), hint)
        x = at.right() + theme.px(10)
        room = right.right() - QFontMetrics(small).horizontalAdvance(hint) - theme.px(12)
        for text, strong in bold_parts(self.line.title, self._words):
            font = theme.font("strong" if strong else "label")
            painter.setFont(font)
            painter.setPen(theme.colour("red_mark" if strong else "text"))
            painter.drawText(QRectF(x, 0, max(0.0, room - x), high), VMIDDLE, text)
            x += QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(small)
        painter.setPen(theme.colour("text_3"))
        x += theme.px(11)
        detail = QFontMetrics(small).elidedText(
            self.line.detail, Qt.TextElideMode.ElideRight, max(0, int(room - x))
        )
        painter.drawText(QRectF(x, 0, max(0.0, room - x), high), VMIDDLE, detail)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        self.hovered.emit(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self)


class _Card(Column):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class CommandPalette(QWidget):
    """The box over a darkened window. Esc or a click beside it gives the focus back.

    find: people and records, asked on another thread. commands: the catalogue as it is now.
    """

    def __init__(
        self, window: QWidget, find: Find, commands: Callable[[], Sequence[Command]], jobs: Jobs
    ) -> None:
        super().__init__(window)
        self._find, self._commands, self._jobs = find, commands, jobs
        self._before: QWidget | None = None
        self._found: Sequence[Found] = ()
        self._found_for = ""  # the words they were found for
        self._recent: list[str] = []
        self.shown_lines: list[_ResultLine] = []
        self.box = QLineEdit()
        self.box.setObjectName("paletteBox")
        self.box.setProperty("ownFocus", True)
        self.box.setAccessibleName(self.tr("Tìm người, hồ sơ, việc cần làm"))
        self.box.setPlaceholderText(self.tr("Tìm người, hồ sơ, việc cần làm"))
        self.box.textChanged.connect(lambda _text: self._changed())
        self.box.installEventFilter(self)
        self._results = Column(gap=0, margins=(0, 4, 0, 8))
        self._scroll = Scrolled(self._results)
        foot = Text(self.tr("Gõ không dấu cũng được. ↑ ↓ chọn, Enter mở."), "caption", "text_3")
        head = Row(
            Icon("search", "text_2", 18),
            (self.box, 1),
            Text(self.tr("Esc để đóng"), "caption", "text_3"),
            gap=8,
            margins=(18, 9, 18, 9),
        )
        self._foot = Row(foot, None, margins=(17, 8, 17, 8))
        self._head = head
        self._card = _Card(head, Line("line"), (self._scroll, 1), Line("line"), self._foot, gap=0)
        self._card.setParent(self)
        window.installEventFilter(self)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep)
        self.restyle()
        self.hide()

    # -------------------------------------------------------------- opening and closing

    def open(self, words: str = "") -> None:
        """Darken the window and show the box."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.box.setText(words)
        self._changed()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_box(self) -> None:
        """Close and put the focus back where it was."""
        before, self._before = self._before, None
        self.hide()
        give_back(before)

    def _keep(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever asks for the keyboard while the box is open gets it on closing."""
        inside = now is not None and now is not self.box and now.window() is self.window()
        if inside and self.isVisible():
            self._before = now
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._found = ()
        super().hideEvent(event)

    def restyle(self) -> None:
        self.box.setFont(theme.font("section", weight=500))
        self.box.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 0; }")
        self._place()

    def _place(self) -> None:
        width = min(theme.px(640), self.width() - 2 * theme.px(20))
        edges = self._head.sizeHint().height() + self._foot.sizeHint().height() + 2
        wanted = edges + self._results.sizeHint().height()
        room = self.height() - theme.px(78) - theme.px(40)
        high = max(edges + theme.px(60), min(wanted, room))
        top = min(theme.px(78), max(8, (self.height() - high) // 2))
        self._card.setGeometry((self.width() - width) // 2, top, width, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("scrim"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_box()

    # -------------------------------------------------------------- what it shows

    def _changed(self) -> None:
        words = self.box.text().strip()
        self._rebuild()

        def work(_report: Report) -> Sequence[Found]:
            return self._find(fold(words))

        def done(found: Sequence[Found]) -> None:
            if self.isVisible() and self.box.text().strip() == words:
                self._found, self._found_for = found, words
                self._rebuild()

        self._jobs.start(work, done=done, key="palette")

    def groups(self) -> list[tuple[str, list[Entry]]]:
        """What is shown now: the groups with their lines."""
        words = self.box.text().strip()
        usable = [command for command in self._commands() if command.action.isEnabled()]
        fitting = [c for c in usable if matches(c.action.text().replace("&", ""), words)]
        fitting.sort(key=lambda c: self._recent.index(c.id) if c.id in self._recent else 99)
        places = [c for c in fitting if c.id.startswith("go-")]
        actions = [c for c in fitting if not c.id.startswith("go-") and c.menu and c.id != "find"]
        found = self._found
        if self._found_for != words:  # still searching: Enter must not open what other words found
            found = [f for f in found if matches(f"{f.title} {f.detail}", words)]
        people = [_found(f) for f in found[:SHOWN_RECORDS]]
        for_them = [_found(act) for f in found for act in f.at_once][:SHOWN_FOR_PEOPLE]
        few = LIKELY if not words else SHOWN_ACTIONS
        return [
            (self.tr("Người, hồ sơ"), people),
            (self.tr("Làm ngay"), [*for_them, *(self._line(c) for c in actions[:few])]),
            (self.tr("Đi tới"), [self._line(c) for c in places[: SHOWN_PLACES if words else 0]]),
        ]

    def _line(self, command: Command) -> Entry:
        def run() -> None:
            self._recent = [command.id, *(id for id in self._recent if id != command.id)][:20]
            command.action.trigger()

        words = command.action.text().replace("&", "").rstrip("…")
        keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Entry(command.icon or "chevron-right", words, "", keys, run)

    def _rebuild(self) -> None:
        words = self.box.text().strip()
        self._results.clear()
        self.shown_lines = []
        for heading, lines in self.groups():
            if not lines:
                continue
            head = Text(heading, "caption", "text_2", weight=600)
            self._results.add(Row(head, None, margins=(17, 9, 17, 3)))
            for line in lines:
                shown = _ResultLine(line, words)
                shown.chosen.connect(self._choose)
                shown.hovered.connect(self._point_at)
                self._results.add(shown)
                self.shown_lines.append(shown)
        if not self.shown_lines:
            nothing = self.tr("Không có gì tên “{0}”. Thử ít chữ hơn.").format(words)
            self._results.add(Row(Text(nothing, "body", "text_2"), None, margins=(17, 14, 17, 10)))
        self._results.add(None)
        self._point_at(self.shown_lines[0] if self.shown_lines else None)
        self._place()

    def _point_at(self, line: _ResultLine | None) -> None:
        for other in self.shown_lines:
            if other.here != (other is line):
                other.here = other is line
                other.update()
        if line is not None:
            self._scroll.ensureWidgetVisible(line, 0, theme.px(20))
            self.box.setAccessibleDescription(line.accessibleName())

    def _choose(self, line: _ResultLine) -> None:
        run = line.line.run
        self.close_box()
        run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.parentWidget()
            and event.type() == QEvent.Type.Resize
            and self.isVisible()
        ):
            self.setGeometry(self.window().rect())
            self._place()
        if (
            watched is self.box
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        now = next((n for n, line in enumerate(self.shown_lines) if line.here), -1)
        count = len(self.shown_lines)
        if event.key() == keys.Key_Escape:
            self.close_box()
        elif event.key() in (keys.Key_Down, keys.Key_Up) and count:
            step = 1 if event.key() == keys.Key_Down else -1
            self._point_at(self.shown_lines[(now + step) % count])
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            if now >= 0:
                self._choose(self.shown_lines[now])
        else:  # Tab too is taken: the box keeps the focus while it is open
            return event.key() in (keys.Key_Tab, keys.Key_Backtab)
        return True
