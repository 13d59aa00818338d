"""The row above the list: the filter box, what is filtered by, and more to filter by."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.nominations.archiving import OVER
from app.nominations.listing import Filter
from app.nominations.steps import ENDED, ORDER, UNFINISHED, Step
from ui import theme
from ui.memory import Memory
from ui.nominations.words import step_word, tr
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.inputs import SearchBox
from ui.parts.plates import Chip

UNFILED = tr("Chưa lưu hồ sơ giấy")
KEPT = "nominations filter"  # its name in the window's memory


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is filtered by, besides the words typed. steps: none chosen means all."""

    steps: tuple[Step, ...] = ()
    award_code: str = ""
    unfiled: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "steps": [step.value for step in self.steps],
            "award": self.award_code,
            "unfiled": self.unfiled,
        }

    @classmethod
    def from_json(cls, kept: Any) -> "Chosen":
        """What was kept; anything unknown in it is left out."""
        if not isinstance(kept, dict):
            return cls()
        known = {step.value: step for step in Step}
        names = kept.get("steps")
        names = names if isinstance(names, list) else []
        award = kept.get("award")
        found = tuple(known[name] for name in names if name in known)
        return cls(found, award if isinstance(award, str) else "", kept.get("unfiled") is True)


class FilterBar(Row):
    """Says with `changed` when the list is to be read again.

    awards: code and short name of those to choose from. after: parts at the right end.
    """

    changed = Signal()

    def __init__(self, memory: Memory, awards: Sequence[tuple[str, str]], *after: QWidget) -> None:
        self.after = after
        self._memory, self._awards = memory, list(awards)
        self._chosen = Chosen.from_json(memory.get(KEPT))
        self.box = SearchBox(self.tr("Lọc nhanh"), shortcut="Ctrl+F")
        self.chips: list[Chip] = []
        self._chip_row = Row(gap=7)
        self.more = Button(
            self.tr("Thêm điều kiện lọc"), "secondary", "plus", small=True, writes=False
        )
        self.more.clicked.connect(lambda _checked=False: self._open_menu(self.more))
        self.folded = Button("", "secondary", "filter", small=True)
        self.folded.clicked.connect(lambda _checked=False: self._open_menu(self.folded))
        self.clear_all = Button(self.tr("Bỏ hết lọc"), "link", clicked=self.clear_filters)
        super().__init__(
            self.box, self._chip_row, self.more, self.folded, self.clear_all, None, *after, gap=7
        )
        self.box.searched.connect(lambda _text: self.changed.emit())
        self.box.backspaced.connect(self._drop_last)
        self._show_chips()

    def filter(self) -> Filter:
        """What the list is asked for."""
        chosen = self._chosen
        return Filter(self.box.text(), chosen.steps, chosen.award_code, unfiled=chosen.unfiled)

    def is_on(self) -> bool:
        """Whether anything is filtered out."""
        return bool(self.box.text().strip() or self.chips)

    def words(self) -> str:
        """What is filtered by, in words: “hoai”, Thẩm tra."""
        parts = [f"“{self.box.text().strip()}”"] if self.box.text().strip() else []
        return ", ".join([*parts, *(chip.text for chip in self.chips)])

    def choose(self, chosen: Chosen) -> None:
        """Filter by something else; kept for the next start."""
        if chosen == self._chosen:
            return
        self._chosen = chosen
        self._memory.put(KEPT, chosen.as_json())
        self._show_chips()
        self.changed.emit()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show dossiers at these steps only, whatever was filtered by before."""
        self.box.clear()
        self.choose(Chosen(tuple(steps)))

    def clear_filters(self) -> None:
        """Take every filter off, the typed words too."""
        typed = bool(self.box.text())
        self.box.clear()
        if self._chosen == Chosen() and typed:
            self.changed.emit()
        self.choose(Chosen())
        self.box.setFocus()

    # ------------------------------------------------------------ chips

    def _show_chips(self) -> None:
        self._chip_row.clear()
        self.chips = []
        chosen = self._chosen
        if set(chosen.steps) == set(UNFINISHED):
            self._add_chip(self.tr("Chưa trao"), replace(chosen, steps=()))
        else:
            for step in chosen.steps:
                rest = tuple(other for other in chosen.steps if other is not step)
                words = self.tr("Bước: {0}").format(step_word(step))
                self._add_chip(words, replace(chosen, steps=rest))
        if chosen.award_code:
            name = dict(self._awards).get(chosen.award_code, chosen.award_code)
            self._add_chip(self.tr("Đề nghị: {0}").format(name), replace(chosen, award_code=""))
        if chosen.unfiled:
            self._add_chip(UNFILED, replace(chosen, unfiled=False))
        self._fold()

    def _add_chip(self, words: str, without: Chosen) -> None:
        chip = Chip(words)
        chip.removed.connect(lambda: self._take_off(without))
        self.chips.append(chip)
        self._chip_row.add(chip)

    def _take_off(self, without: Chosen) -> None:
        self.choose(without)
        self.box.setFocus()

    def _drop_last(self) -> None:
        if self.chips:
            self.chips[-1].removed.emit()

    def _fold(self) -> None:
        """Where room is short a button's words go first, then the chips become one button."""
        count = len(self.chips)
        room = self.width() if self.isVisible() else 0
        self.more.setText(self.tr("Thêm điều kiện lọc"))
        if self._needed() > room > 0:
            self.more.setText(self.tr("Lọc thêm"))
        folded = theme.is_large() or self._needed() > room > 0
        self._chip_row.setVisible(not folded and count > 0)
        self.more.setVisible(not folded)
        self.folded.setVisible(folded)
        self.folded.setText(self.tr("Lọc ({0})").format(count) if count else self.tr("Lọc"))
        self.clear_all.setVisible(not folded and count >= 2)

    def _needed(self) -> int:
        """How wide everything is beside each other, with what the page has added at the end."""
        parts: list[QWidget] = [self.box, self.more, *self.chips, *self.after]
        if len(self.chips) >= 2:
            parts.append(self.clear_all)
        gap = theme.px(7)
        return sum(part.sizeHint().width() + gap for part in parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "clear_all"):
            self._fold()

    # ------------------------------------------------------------ menu

    def menu(self) -> QMenu:
        """What can be filtered by; what is on is ticked."""
        menu = QMenu(self)
        unfinished = self._tick(
            menu, self.tr("Chưa trao"), set(self._chosen.steps) == set(UNFINISHED)
        )
        unfinished.toggled.connect(
            lambda on: self.choose(replace(self._chosen, steps=UNFINISHED if on else ()))
        )
        unfiled = self._tick(menu, UNFILED, self._chosen.unfiled)
        unfiled.toggled.connect(self._turn_unfiled)
        menu.addSection(self.tr("Bước"))
        listed = set(self._chosen.steps) if self._chosen.steps != UNFINISHED else set()
        for step in (*ORDER, Step.RETURNED, Step.FORWARDED, *ENDED):
            action = self._tick(menu, step_word(step), step in listed)
            action.toggled.connect(lambda on, step=step: self._turn_step(step, on))
        menu.addSection(self.tr("Đề nghị"))
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for code, name in self._awards:
            action = self._tick(menu, name, code == self._chosen.award_code)
            group.addAction(action)
            action.toggled.connect(lambda on, code=code: self._turn_award(code, on))
        if self.is_on():
            menu.addSeparator()
            menu.addAction(self.tr("Bỏ hết lọc")).triggered.connect(
                lambda _checked=False: self.clear_filters()
            )
        return menu

    @staticmethod
    def _tick(menu: QMenu, words: str, on: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _turn_step(self, step: Step, on: bool) -> None:
        now = () if set(self._chosen.steps) == set(UNFINISHED) else self._chosen.steps
        wanted = {*now, step} if on else {other for other in now if other is not step}
        self.choose(replace(self._chosen, steps=tuple(s for s in Step if s in wanted)))

    def _turn_award(self, code: str, on: bool) -> None:
        self.choose(replace(self._chosen, award_code=code if on else ""))

    def _turn_unfiled(self, on: bool) -> None:
        """Only what is over can be put away: steps before that would leave nothing to see."""
        steps = tuple(step for step in self._chosen.steps if step in OVER)
        self.choose(replace(self._chosen, unfiled=on, steps=steps if on else self._chosen.steps))

    def _open_menu(self, under: Button) -> None:
        menu = self.menu()
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)
