"""Dialogs made of named entries: each knows its part, its value and how to show one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.dates import Month, parse_day, parse_month, short_day
from app.errors import ClerkError
from app.money import grouped
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.parts.inputs import Check, Choice, DayInput, LineInput, NumberInput, TextArea
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "entries")


@dataclass(frozen=True)
class Entry:
    """One field of a dialog: its part on the screen, what is typed, and how a value is shown.

    of: the value out of a stored draft, where it is not simply the field of that name.
    """

    name: str
    part: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], object]
    of: Callable[[Any], Any] | None = None


class EntryDialog(LongDialog):
    """Asks for the values of its entries and stores them. A refusal keeps all that was typed.

    store: called with the values by name; the id of what it wrote, for the toast's undo, or None
    where what was written cannot be taken back. before: widgets above the entries. done: what
    the toast says. parent: the dialog it is asked from, where that is not the window.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        rows: Sequence[tuple[Entry, ...]],
        store: Callable[[dict[str, Any]], UUID | None],
        *,
        shown: Any = None,
        verb: str = "",
        done: str = "",
        before: Sequence[QWidget] = (),
        width: int = 520,
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._store, self._done = desk, store, done or tr("Đã ghi lại")
        self.entries = {entry.name: entry for row in rows for entry in row}
        grid = FieldGrid(*(tuple(entry.part for entry in row) for row in rows))
        super().__init__(
            title,
            *before,
            grid,
            verb=verb or tr("&Ghi lại"),
            action=self._save,
            width=width,
            parent=parent or desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if shown is not None:
            for name, entry in self.entries.items():
                entry.show(entry.of(shown) if entry.of else getattr(shown, name))
        first = next(iter(self.entries.values())).part
        control = first.control if isinstance(first, Field) else first
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        desk = self._desk
        made = self._store({name: entry.read() for name, entry in self.entries.items()})
        desk.window.toast(self._done, of_last_change(desk, [made]) if made is not None else None)


def line_entry(name: str, label: str, *, help: str = "", optional: bool = True) -> Entry:
    control = LineInput()
    field = Field(label, control, name=name, help=help, optional=optional)
    return Entry(name, field, control.text, lambda value: control.setText(value or ""))


class _FewLines(TextArea):
    """As high as its lines: a dialog asks for a sentence or two, more of them scroll."""

    def __init__(self, *, lines: int) -> None:
        super().__init__(lines=lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


def text_entry(name: str, label: str, *, help: str = "", optional: bool = True) -> Entry:
    control = _FewLines(lines=3)
    field = Field(label, control, name=name, help=help, optional=optional)
    return Entry(name, field, control.text, lambda value: control.setText(value or ""))


def year_entry(name: str, label: str, today: date) -> Entry:
    control = NumberInput(most=9999)
    example = tr("Ví dụ: {0}").format(today.year - 1)

    def read() -> int:
        if control.value() is None:
            raise ClerkError(what=tr("Chưa ghi năm."), todo=example, field=name)
        return control.value() or 0

    field = Field(label, control, name=name, help=example)
    return Entry(name, field, read, lambda value: control.setText(str(value)))


def day_entry(name: str, label: str, *, optional: bool = False) -> Entry:
    control = DayInput()

    def read() -> date | None:
        if not control.text().strip() and optional:
            return None
        return parse_day(control.text(), name)

    def show(value: date | None) -> None:
        control.setText(short_day(value) if value else "")

    field = Field(label, control, name=name, optional=optional, check=control.problem)
    return Entry(name, field, read, show)


def month_entry(name: str, label: str, *, optional: bool = True) -> Entry:
    control = DayInput(kind="month")

    def read() -> str | None:
        return parse_month(control.text(), name).iso if control.text().strip() else None

    def show(value: str | None) -> None:
        control.setText(str(Month.from_iso(value)) if value else "")

    field = Field(label, control, name=name, optional=optional, check=control.problem)
    return Entry(name, field, read, show)


def choice_entry(name: str, label: str, choices: Sequence[tuple[Any, str]]) -> Entry:
    control = Choice(choices)
    return Entry(name, Field(label, control, name=name), control.value, control.set_value)


def check_entry(name: str, label: str) -> Entry:
    control = Check(label)
    return Entry(name, control, control.isChecked, control.setChecked)


def money_entry(name: str, label: str, *, help: str = "") -> Entry:
    """Whole đồng; dots between the thousands may be typed."""
    control = LineInput()

    def read() -> int:
        typed = "".join(control.text().replace(".", " ").split()).removesuffix("đồng")
        if not typed:
            return 0
        if not (typed.isascii() and typed.isdigit()):
            raise ClerkError(
                what=tr("Chưa đọc được số tiền “{0}”.").format(control.text().strip()),
                todo=tr("Ghi số đồng. Ví dụ: 710.000"),
                field=name,
            )
        return int(typed)

    field = Field(label, control, name=name, help=help or tr("Số đồng. Ví dụ: 710.000"))
    return Entry(name, field, read, lambda value: control.setText(grouped(value)))
