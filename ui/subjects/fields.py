"""Fields of a subject that do more than hold a line: name parts, birth date, citizen ID, unit."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import names
from app.catalog import Catalog, Unit
from app.dates import PartialDate, parse_partial_date
from app.errors import ClerkError
from app.names import NameParts
from app.text import clean, fold, search_text, search_words
from ui import theme
from ui.forms import Field, FieldGrid, Told
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button, IconButton
from ui.parts.inputs import LineInput
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.subjects.pick import Option, Pick

TOP = Qt.AlignmentFlag.AlignTop


class WarnedField(Field):
    """A field that may also carry warnings: they tell, and never stand in the way."""

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        help: str = "",
        optional: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(label, control, help=help, optional=optional, name=name)
        self._warning = ""
        self._warned: Told | None = None  # made with the first warning

    def warning(self) -> str:
        """The warnings shown, or ""."""
        return self._warning

    def set_warnings(self, warnings: Sequence[str]) -> None:
        """Show these warnings, or none."""
        self._warning = words = ". ".join(warnings)
        if self._warned is None and words:
            self._warned = Told("triangle-alert", "warn")
            self.add(self._warned)
        if self._warned is not None:
            self._warned.tell(words)
        if not self.error():
            self.control.setAccessibleDescription(words)


class NamePartsLine(Column):
    """How a full name is taken apart, shown below it; a person may correct it.

    The full name is what counts: the parts only serve sorting and letters.
    """

    def __init__(self) -> None:
        self._full_name = ""
        self._words = Text("", "caption", "text_3", wrap=True)
        self.correct = Button(self.tr("Sửa cách tách"), "link", clicked=self._open)
        self.family, self.middle, self.given = LineInput(), LineInput(), LineInput()
        self.fields = (
            Field(self.tr("Họ"), self.family, optional=True),
            Field(self.tr("Tên đệm"), self.middle, optional=True),
            Field(self.tr("Tên gọi"), self.given, name="given_name"),
        )
        self._boxes = FieldGrid(self.fields, columns=3)
        super().__init__(Row((self._words, 1), self.correct, gap=8), self._boxes, gap=4)
        self._boxes.hide()
        self.set_name("")

    def set_name(self, full_name: str, parts: NameParts | None = None) -> None:
        """Take a name apart; parts: as a person has corrected them before."""
        self._full_name = names.clean_name(full_name)
        found = parts or names.split(self._full_name)
        self.family.setText(found.family)
        self.middle.setText(found.middle)
        self.given.setText(found.given)
        if parts is not None and parts != names.split(self._full_name):
            self._open()
        self._tell(found)

    def follow(self, full_name: str) -> None:
        """The name has changed: take it apart anew, unless nothing of it is different."""
        if names.clean_name(full_name) != self._full_name:
            self.set_name(full_name)

    def parts(self) -> NameParts:
        """Family, middle and given name. Raises ClerkError where they do not make up the name."""
        found = NameParts(*(clean(box.text()) for box in (self.family, self.middle, self.given)))
        together = " ".join(part for part in (found.family, found.middle, found.given) if part)
        if fold(names.clean_name(together)) != fold(self._full_name):
            raise ClerkError(
                what=self.tr("Họ, tên đệm và tên gọi ghép lại chưa giống họ tên ở trên."),
                todo=self.tr("Ghi lại từng phần của “{0}”.").format(self._full_name),
                field="given_name",
            )
        return found

    def _open(self) -> None:
        self._boxes.show()
        self.correct.hide()
        if self.isVisible():
            self.family.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, found: NameParts) -> None:
        shown = (
            (self.tr("họ"), found.family),
            (self.tr("tên đệm"), found.middle),
            (self.tr("tên gọi"), found.given),
        )
        words = " · ".join(f"{name} {part}" for name, part in shown if part)
        self._words.setText(self.tr("Máy hiểu là: {0}").format(words) if words else "")
        self.setVisible(bool(words))


class BirthInput(LineInput):
    """A birth date known to its year, month or day; shown normalised once one leaves it."""

    def value(self) -> PartialDate | None:
        """The date, None while empty. Raises ClerkError, field birth_year."""
        text = clean(self.text())
        return parse_partial_date(text, "birth_year") if text else None

    def set_value(self, born: PartialDate | None) -> None:
        self.setText(str(born) if born is not None else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with suppress(ClerkError):  # what is typed stays; the field says what is wrong with it
            self.set_value(self.value())
        super().focusOutEvent(event)


def birth_problem(text: str) -> str:
    """What is wrong with a typed birth date and an example of right, or ""."""
    try:
        if clean(text):
            parse_partial_date(text)
    except ClerkError as error:
        return f"{error.what} {error.todo}"
    return ""


class PersonalIdInput(LineInput):
    """A citizen ID: masked (058*****1234) but while it is typed in or the eye is open."""

    def __init__(self) -> None:
        self._number = ""
        self._open = False
        super().__init__()
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.eye = IconButton("eye", self.tr("Hiện số"), clicked=self._turn, small=True)
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.restyle()

    def number(self) -> str:
        """The whole number, as it is stored."""
        return names.clean_personal_id(self.text() if self._shown() else self._number)

    def set_number(self, number: str) -> None:
        self._number = number
        self._show()

    def _shown(self) -> bool:
        return self._open or self.hasFocus()

    def _show(self) -> None:
        whole = self._number if self._shown() else names.mask_personal_id(self._number)
        if self.text() != whole:
            self.setText(whole)

    def _turn(self) -> None:
        self._number = self.number()
        self._open = not self._open
        self.eye.icon_name = "eye-off" if self._open else "eye"
        self.eye.setAccessibleName(self.tr("Che số") if self._open else self.tr("Hiện số"))
        self.eye.setToolTip(self.eye.accessibleName())
        self.eye.update()
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._number = names.clean_personal_id(self.text())
        super().focusOutEvent(event)
        self._show()

    def restyle(self) -> None:
        super().restyle()
        self.setTextMargins(0, 0, theme.px(26), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = theme.size("control_small")
        left, top = self.width() - side - theme.px(3), (self.height() - side) // 2
        self.eye.setGeometry(left, top, side, side)


class UnitField(Column):
    """The commune a subject belongs to. One of the past offers what it has become."""

    changed = Signal()

    def __init__(self, label: str, catalog: Catalog, day: date, home: Unit | None) -> None:
        self._catalog, self._day, self._home = catalog, day, home
        self.pick = Pick(self._find, icon="search", placeholder=self.tr("Gõ tên, không cần dấu"))
        self.field = Field(label, self.pick, optional=True, name="unit_code")
        self.successors = Notice("warn", "")
        super().__init__(self.field, self.successors, gap=6)
        self.successors.hide()
        self.pick.picked.connect(self._picked)
        self.pick.left.connect(self._left)

    def value(self) -> tuple[str | None, date | None]:
        """Code and first day of the unit. Raises ClerkError for a name that is no unit."""
        self.pick.settle()
        if self.pick.is_unknown():
            raise self._unknown()
        key = self.pick.value()
        return key if key is not None else (None, None)

    def set_value(self, code: str | None, valid_from: date | None) -> None:
        """Show a stored unit; one that the catalogue does not know keeps its code."""
        unit = self._catalog.units.find(code, valid_from) if code else None
        if code and unit is None:
            words = self.tr("Đơn vị mã {0}, chưa có trong danh mục").format(code)
            self.pick.set_option(Option((code, valid_from), words))
        else:
            self.pick.set_option(self._option(unit) if unit else None)

    def _find(self, typed: str) -> list[Option]:
        if not clean(typed):
            return [self._option(self._home)] if self._home else []
        return [self._option(hit.unit) for hit in self._catalog.units.search(typed, self._day)]

    def _option(self, unit: Unit) -> Option:
        ended = unit.valid_to is not None and unit.valid_to < self._day
        if ended:
            after = ", ".join(new.in_line for new in self._after(unit))
            detail = self.tr("nay là {0}").format(after) if after else self.tr("không còn")
        else:
            parent = self._catalog.units.parent(unit, self._day)
            detail = parent.name if parent else ""
        return Option(unit.key, unit.name, detail)

    def _after(self, unit: Unit) -> tuple[Unit, ...]:
        return self._catalog.units.successors(unit, self._day)

    def _picked(self, option: Option | None) -> None:
        self.field.set_error("")
        unit = self._catalog.units.find(*option.value) if option is not None else None
        ended = unit is not None and unit.valid_to is not None and unit.valid_to < self._day
        self.successors.setVisible(ended)
        if unit is not None and ended:
            after = self._after(unit)
            self.successors.set(
                self.tr("{0} không còn từ {1:%d/%m/%Y}").format(unit.name, unit.valid_to),
                "",
                [
                    (self.tr("Ghi {0}").format(new.in_line), partial(self.take, new))
                    for new in after
                ],
            )
        self.changed.emit()

    def take(self, unit: Unit) -> None:
        """Choose a unit, as from the offer below."""
        self.pick.set_option(self._option(unit))
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        if self.pick.is_unknown():
            error = self._unknown()
            self.field.set_error(f"{error.what} {error.todo}")

    def _unknown(self) -> ClerkError:
        return ClerkError(
            what=self.tr("Danh mục không có đơn vị tên “{0}”.").format(clean(self.pick.text())),
            todo=self.tr("Chọn trong danh sách, hoặc để trống và ghi địa chỉ ở ô Thôn, nơi ở."),
            field="unit_code",
        )


class EthnicGroups:
    """Finds ethnic groups by name or other name; `first`: codes that are offered on top."""

    def __init__(self, catalog: Catalog, first: Sequence[str] = ("01", "21", "17")) -> None:
        groups = sorted(catalog.ethnic_groups, key=lambda group: group.code not in first)
        self._options = [
            (
                Option(group.code, group.name, ", ".join(group.aliases)),
                search_text(" ".join((group.name, *group.aliases))).split(" "),
            )
            for group in groups
        ]

    def __call__(self, typed: str) -> list[Option]:
        words = search_words(typed)
        found = [
            option
            for option, own in self._options
            if all(any(part.startswith(word) for part in own) for word in words)
        ]
        return sorted(found, key=lambda option: not fold(option.text).startswith(fold(typed)))

    def of(self, code: str | None) -> Option | None:
        """The option of a stored code; a code that is not in the list keeps itself."""
        if not code:
            return None
        known = (option for option, _words in self._options if option.value == code)
        return next(known, Option(code, code))
