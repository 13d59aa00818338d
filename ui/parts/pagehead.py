"""The header of a page: back, where it was opened from, its title, its state, its actions."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.page import Page
from ui.parts.boxes import Row
from ui.parts.buttons import Button, IconButton
from ui.parts.plates import Plate
from ui.parts.text import ElidedText, Icon, Text

HIDDEN_BY_ITS_PAGE = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # together with isHidden()


class PageHead(Row):
    """← place › title number [plate] .......... actions, the red one last."""

    back_asked = Signal()

    def __init__(self) -> None:
        self.back = IconButton("arrow-left", self.tr("Quay lại (Alt+←)"), clicked=self._back)
        self.place = Button("", "link", clicked=self._back)
        self._arrow = Icon("chevron-right", "text_3", 14)
        self.title = ElidedText("", "page")
        self.number = Text("", "body", "text_3")
        self.note = Text("", "body", "text_3")
        self.plate = Plate("idle", "")
        self._actions = Row(gap=8)
        super().__init__(
            self.back,
            self.place,
            self._arrow,
            self.title,
            self.number,
            self.note,
            self.plate,
            None,
            self._actions,
            gap=9,
            margins=(20, 0, 20, 0),
        )
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._page: Page | None = None
        self.setFixedHeight(theme.size("page_header"))

    def show_page(self, page: Page) -> None:
        """Show the words and the actions of a page; they stay the page's own."""
        if self._page is not page:
            self._take_actions_out()
            self._page = page
            for part in page.header_actions():
                put_away = part.isHidden() and part.testAttribute(HIDDEN_BY_ITS_PAGE)
                self._actions.add(part)
                if not put_away:
                    part.show()
        self.refresh()

    def refresh(self) -> None:
        """Read the words of the page again."""
        page = self._page
        if page is None:
            return
        deep, large = bool(page.place), theme.is_large()
        self.back.setVisible(deep)
        self.place.setText(page.place)
        self.place.setVisible(deep and not large)
        self._arrow.setVisible(deep and not large)
        self.title.setText(page.title)
        self.number.setText(page.number)
        self.number.setVisible(bool(page.number))
        self.note.setText(page.note)
        self.note.setVisible(bool(page.note) and not (large and deep))
        self.plate.setVisible(page.plate is not None)
        if page.plate is not None:
            self.plate.set(page.plate.tone, page.plate.text, page.plate.icon)  # type: ignore[arg-type]
        self._put_in_order(page.header_actions())
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(theme.size("page_header"))
        if hasattr(self, "_page"):
            self.refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.size("page_header"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where room is short the secondary words go first, then the words of all actions but the
        last, never an action."""
        page = self._page
        if page is None or self.width() < 50:
            return
        optional: list[tuple[QWidget, bool]] = [
            (self.note, bool(page.note)),
            (self.place, bool(page.place) and not theme.is_large()),
            (self._arrow, bool(page.place) and not theme.is_large()),
            (self.number, bool(page.number)),
        ]
        for widget, wanted in optional:
            widget.setVisible(wanted)
        worded = self._worded_actions()
        for button in worded:
            button.fold(False)
        for widget, _wanted in optional:
            if self._needed() <= self.width() and self._arrow.isHidden() == self.place.isHidden():
                return
            widget.hide()
        if self._needed() > self.width():
            for button in worded[:-1]:
                button.fold(True)

    def _put_in_order(self, parts: list[QWidget]) -> None:
        """The page may have made another action the red one; the focus stays where it is."""
        lines = self._actions.lines
        if all(lines.indexOf(part) == place for place, part in enumerate(parts)):
            return
        for place, part in enumerate(parts):
            lines.insertWidget(place, part)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _worded_actions(self) -> list[Button]:
        entries = (self._actions.lines.itemAt(n) for n in range(self._actions.lines.count()))
        parts = [entry.widget() for entry in entries if entry is not None]
        return [part for part in parts if isinstance(part, Button) and part.text()]

    def _needed(self) -> int:
        entries = (self.lines.itemAt(number) for number in range(self.lines.count()))
        shown = [entry.widget() for entry in entries if entry is not None]
        widths = [w.sizeHint().width() for w in shown if w is not None and not w.isHidden()]
        return sum(widths) + (len(widths) + 1) * self.lines.spacing() + theme.px(40)

    def _take_actions_out(self) -> None:
        while self._actions.lines.count():
            entry = self._actions.lines.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.setParent(self._page)  # hides it without making that the page's own wish

    def _back(self) -> None:
        self.back_asked.emit()
