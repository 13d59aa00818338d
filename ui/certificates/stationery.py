"""Which sheet of labels, which envelope: a usual one, or an office's own size, typed in mm."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.documents import stationery
from app.documents.stationery import OWN, Envelope, LabelSheet
from app.errors import ClerkError
from ui.certificates.lengths import Length, number_of, words_of
from ui.forms import Field, FieldGrid
from ui.memory import Memory
from ui.parts.boxes import Column
from ui.parts.inputs import Choice

tr = partial(QCoreApplication.translate, "certificates")

KEPT_LABELS, KEPT_ENVELOPE = "certificate labels", "certificate envelope"


class SizeChoice(Column):
    """A choice among the usual sizes; below it the fields of an own one, while that is chosen.

    own: a field for each value of an own size, after code and name, in their order. kept: what
    the screen remembers, under which name. beside: another field, to the right of the choice.
    """

    def __init__(
        self,
        label: str,
        usual: Sequence[LabelSheet] | Sequence[Envelope],
        own: Sequence[Field],
        grid: FieldGrid,
        kept: tuple[Memory, str],
        beside: Field | None = None,
    ) -> None:
        self._usual, self._own, self._grid = {one.code: one for one in usual}, own, grid
        self._memory, self._name = kept
        self.which = Choice(
            [*((code, one.name) for code, one in self._usual.items()), (OWN, tr("Khổ khác…"))]
        )
        head = FieldGrid((Field(label, self.which), beside))
        super().__init__(head, grid, gap=8, margins=(26, 0, 0, 0))
        self._recall()
        self.which.activated.connect(lambda _place: self._turned())
        grid.setVisible(self.which.value() == OWN)

    def _recall(self) -> None:
        found = self._memory.get(self._name)
        values = found if isinstance(found, list) else []
        if values or found in self._usual:
            self.which.set_value(OWN if values else found)
        shown = values if len(values) == len(self._own) else self._values_of(self.usual())
        for field, value in zip(self._own, shown, strict=True):
            with suppress(TypeError, ValueError):
                field.control.set_number(float(value))  # type: ignore[attr-defined]

    def usual(self) -> Any:
        """The usual size that is chosen, the first one while an own one is typed."""
        return self._usual.get(str(self.which.value()), next(iter(self._usual.values())))

    def _turned(self) -> None:
        """An own size begins with the numbers of the one that was chosen before."""
        is_own = self.which.value() == OWN
        if not is_own:
            for field, value in zip(self._own, self._values_of(self.usual()), strict=True):
                field.control.set_number(value)  # type: ignore[attr-defined]
        self._grid.setVisible(is_own)
        if is_own:
            self._own[0].control.setFocus()

    @staticmethod
    def _values_of(one: LabelSheet | Envelope) -> list[float]:
        return [float(value) for value in stationery.values_of(one)[2:]]

    def typed(self) -> list[float] | None:
        """The numbers of an own size, None while a usual one is chosen. Raises ClerkError."""
        if self.which.value() != OWN:
            return None
        found = []
        for field in self._own:
            value = number_of(field.text() or "0")
            if value is None:
                raise ClerkError(
                    tr("Số đo “{0}” không đọc được.").format(field.text()),
                    tr("Ghi số đo bằng mm. Ví dụ: 63,5"),
                    field=field.name,
                )
            found.append(value)
        return found

    def keep(self) -> None:
        """Remember what is chosen for the next time."""
        self._memory.put(self._name, self.typed() or self.which.value())


class LabelChoice(SizeChoice):
    """Which sheet of labels, and at which label it begins."""

    def __init__(self, memory: Memory) -> None:
        names = (("columns", tr("Số cột"), ""), ("rows", tr("Số hàng"), ""),
                 ("width", tr("Nhãn rộng"), "mm"), ("height", tr("Nhãn cao"), "mm"),
                 ("left", tr("Lề trái"), "mm"), ("top", tr("Lề trên"), "mm"),
                 ("across", tr("Cách ngang"), "mm"), ("down", tr("Cách dọc"), "mm"))  # fmt: skip
        own = [Field(words, Length(unit), name=name) for name, words, unit in names]
        grid = FieldGrid(tuple(own[:4]), tuple(own[4:]), columns=4)
        kept = (memory, KEPT_LABELS)
        self.first = Field(
            tr("Bắt đầu từ nhãn &thứ"),
            Length(""),
            name="first",
            help=tr("Tờ dùng dở: đếm từ trái sang phải, từ trên xuống."),
        )
        self.first.control.set_number(1)  # type: ignore[attr-defined]
        sheets = stationery.label_sheets()
        super().__init__(tr("Tờ &nhãn"), sheets, own, grid, kept, self.first)

    def sheet(self) -> LabelSheet:
        """The sheet. Raises ClerkError for one that A4 has no room for."""
        typed = self.typed()
        if typed is None:
            return self.usual()  # type: ignore[no-any-return]
        columns, rows, *sides = typed
        return stationery.check_labels(LabelSheet(OWN, "", int(columns), int(rows), *sides))

    def begins(self) -> int:
        """The label to begin at. Raises ClerkError for one that the sheet lacks."""
        value, most = number_of(self.first.text() or "1"), self.sheet().count
        if value is None or not 1 <= value <= most:
            raise ClerkError(
                tr("Tờ nhãn này có {0} nhãn.").format(most),
                tr("Ghi từ 1 đến {0}.").format(words_of(most)),
                field="first",
            )
        return int(value)


class EnvelopeChoice(SizeChoice):
    """Which envelope."""

    def __init__(self, memory: Memory) -> None:
        own = [
            Field(tr("Rộng"), Length(), name="wide"),
            Field(tr("Cao"), Length(), name="high"),
        ]
        grid = FieldGrid(tuple(own))
        kept = (memory, KEPT_ENVELOPE)
        super().__init__(tr("Cỡ phong bì"), stationery.envelopes(), own, grid, kept)

    def envelope(self) -> Envelope:
        """The envelope. Raises ClerkError for one that no printer takes."""
        typed = self.typed()
        if typed is None:
            return self.usual()  # type: ignore[no-any-return]
        return stationery.check_envelope(Envelope(OWN, "", *typed))
