"""The row above a list: what is typed, what is filtered by, and the view buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.parts.boxes import Margins, Row
from ui.parts.buttons import Button, Colours
from ui.parts.inputs import SearchBox
from ui.parts.plates import Chip

MARGINS: Margins = (20, 6, 20, 6)


class _Folded(Button):
    """Gold while a filter is on."""

    lit = False

    def _colours(self) -> Colours:
        if self.lit and self.isEnabled():
            return theme.colour("gold_tint"), theme.colour("gold_line"), theme.colour("text")
        return super()._colours()


class FilterBar(Row):
    """Search box, a chip for each filter that is on, "Thêm điều kiện lọc", view buttons.

    Where room is short or the text large, the chips fold into one button "Lọc (2)" with a menu.
    fill_menu: puts the filters one can add into a menu. right: the view buttons.
    """

    searched = Signal(str)
    removed = Signal(str)  # the id of the filter to take off
    cleared = Signal()  # every filter and the words go
    went_down = Signal()  # the down arrow: to the list

    def __init__(
        self,
        fill_menu: Callable[[QMenu], object] | None = None,
        right: Sequence[QWidget] = (),
        *,
        margins: Margins = MARGINS,
    ) -> None:
        self._fill = fill_menu
        self._filters: list[tuple[str, str]] = []
        self.box = SearchBox(self.tr("Lọc nhanh"), shortcut="Ctrl+F")
        self._chips = Row(gap=7)
        self.folded = _Folded("", "secondary", "filter", small=True, clicked=self._open_folded)
        self.add_filter = Button(
            self.tr("Thêm điều kiện lọc"),
            "secondary",
            "plus",
            small=True,
            writes=False,
            clicked=self._open_menu,
        )
        self.clear_all = Button(self.tr("Bỏ hết lọc"), "link", clicked=lambda: self.cleared.emit())
        self._right = list(right)
        super().__init__(
            self.box,
            self._chips,
            self.folded,
            self.add_filter,
            self.clear_all,
            None,
            *right,
            gap=8,
            margins=margins,
        )
        self.box.searched.connect(self.searched)
        self.box.went_down.connect(self.went_down)
        self.box.backspaced.connect(self._remove_last)
        self.set_filters([])

    def set_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show what is filtered by: an id and the words of each."""
        self._filters = list(filters)
        self._chips.clear()
        for id, words in self._filters:
            chip = Chip(words)
            chip.removed.connect(lambda id=id: self.removed.emit(id))
            self._chips.add(chip)
        self.folded.lit = bool(filters)
        count = len(filters)
        self.folded.setText(self.tr("Lọc ({0})").format(count) if count else self.tr("Lọc"))
        self._fit()

    def filters(self) -> list[tuple[str, str]]:
        """What is filtered by: an id and the words of each."""
        return list(self._filters)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "add_filter"):  # the first call comes while it is being made
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        many, some = len(self._filters) > 1, bool(self._filters)
        wide = self.box.width() + self._chips.sizeHint().width()
        wide += self.add_filter.sizeHint().width() + self.clear_all.sizeHint().width() * many
        wide += sum(part.sizeHint().width() for part in self._right) + theme.px(110)
        fold = some and (theme.is_large() or wide > self.width() > 0)
        self._chips.setVisible(some and not fold)
        self.folded.setVisible(fold)
        self.add_filter.setVisible(self._fill is not None and not fold and not theme.is_large())
        if theme.is_large() and self._fill is not None:
            self.folded.setVisible(True)
        self.clear_all.setVisible(many and not fold)

    def _remove_last(self) -> None:
        if self._filters:
            self.removed.emit(self._filters[-1][0])

    def folded_menu(self) -> QMenu:
        """What the folded button opens: filters to take off, then filters to add."""
        menu = QMenu(self)
        for id, words in self._filters:
            action = menu.addAction(self.tr("Bỏ: {0}").format(words))
            action.triggered.connect(lambda _checked=False, id=id: self.removed.emit(id))
        if self._filters:
            menu.addAction(self.tr("Bỏ hết lọc")).triggered.connect(lambda: self.cleared.emit())
        if self._fill is not None:
            menu.addSeparator()
            self._fill(menu)
        return menu

    def _open_folded(self) -> None:
        self.folded_menu().popup(self.folded.mapToGlobal(self.folded.rect().bottomLeft()))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        if self._fill is not None:
            self._fill(menu)
        menu.popup(self.add_filter.mapToGlobal(self.add_filter.rect().bottomLeft()))
