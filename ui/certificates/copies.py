"""How often each paper of the print set is printed, and whether on both sides of the sheet."""

from collections.abc import Mapping, Sequence
from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from ui import printing
from ui.certificates.lengths import Length
from ui.forms import Field, FieldGrid
from ui.memory import Memory
from ui.parts.boxes import Column
from ui.parts.inputs import Check
from ui.parts.text import Text
from ui.printing import Asked

tr = partial(QCoreApplication.translate, "certificates")

NAMES = {
    "list": tr("Danh sách trao"),
    "money": tr("Phiếu nhận tiền"),
    "labels": tr("Nhãn dán"),
    "envelopes": tr("Phong bì"),
}
BOTH_SIDES = "list"  # all others are cut apart, stuck on, or made of one side
MOST = 50  # copies
KEPT = "certificate print set copies"


class CopiesPanel(Column):
    """A number for each paper of the set; `changed` says that another one is right.

    What is typed is remembered for each printer. parts: those of printset.PARTS that are printed.
    """

    changed = Signal()

    def __init__(self, memory: Memory, parts: Sequence[str]) -> None:
        self._memory, self._printer, self._pages = memory, "", dict[str, int]()
        self.fields = {
            part: Field(NAMES[part], Length(tr("bản")), name=part, check=_check) for part in parts
        }
        fields = list(self.fields.values())
        rows = [tuple([*fields[at : at + 2], None][:2]) for at in range(0, len(fields), 2)]
        self.both = Check(tr("In danh sách hai mặt"))
        self.told = Text("", "caption", "text_3", wrap=True)
        super().__init__(
            Text(tr("Số bản in"), "label", weight=600),
            FieldGrid(*rows),
            self.both,
            self.told,
            gap=8,
        )
        self.both.setVisible(BOTH_SIDES in parts)
        for field in fields:
            field.control.textEdited.connect(lambda _text: self._keep())  # type: ignore[attr-defined]
        self.both.clicked.connect(lambda _on: self._keep())
        self.set_printer("")

    def set_printer(self, name: str) -> None:
        """The chosen printer: the numbers are what was printed on it last."""
        can = bool(name) and printing.prints_both_sides(name)
        if name == self._printer and can == self.both.isEnabled():
            return
        self._printer = name
        kept = self._kept().get(name)
        values: Mapping[str, Any] = kept if isinstance(kept, dict) else {}
        for part, field in self.fields.items():
            value = values.get(part)
            is_right = isinstance(value, int) and 1 <= value <= MOST
            field.control.set_number(value if is_right else 1)  # type: ignore[attr-defined]
            field.set_error("")
        self.both.setEnabled(can)
        self.both.setChecked(can and values.get("both") is True)
        self._tell()
        self.changed.emit()

    def set_pages(self, parts: Sequence[str]) -> None:
        """Of which part each page is."""
        self._pages = {part: parts.count(part) for part in self.fields}
        self._tell()

    def check(self) -> bool:
        """Whether every number can be; the first that cannot has the keyboard."""
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            wrong[0].control.setFocus()
        return not wrong

    def asked(self, part: str) -> Asked:
        """What is asked of the printer for a part; one copy while its number is wrong."""
        typed = self.fields[part].text()
        copies = 1 if _check(typed) else int(typed)
        return Asked(copies, part == BOTH_SIDES and self.both.isChecked())

    def words(self, part: str) -> str:
        """2 bản, in hai mặt."""
        asked = self.asked(part)
        said = tr("{0} bản, in hai mặt") if asked.both_sides else tr("{0} bản")
        return said.format(asked.copies)

    def _keep(self) -> None:
        if all(not _check(field.text()) for field in self.fields.values()):
            values: dict[str, Any] = {part: self.asked(part).copies for part in self.fields}
            if self.both.isEnabled():
                values["both"] = self.both.isChecked()
            kept = self._kept()
            before = kept.get(self._printer)
            kept[self._printer] = (before if isinstance(before, dict) else {}) | values
            self._memory.put(KEPT, kept)
        self._tell()
        self.changed.emit()

    def _kept(self) -> dict[str, Any]:
        kept = self._memory.get(KEPT)
        return dict(kept) if isinstance(kept, dict) else {}

    def _tell(self) -> None:
        said = []
        if self._printer and BOTH_SIDES in self.fields and not self.both.isEnabled():
            said.append(tr("Máy in này không tự in hai mặt."))
        sheets = 0
        for part, pages in self._pages.items():
            asked = self.asked(part)
            sheets += asked.copies * (ceil(pages / 2) if asked.both_sides else pages)
        if sheets:
            said.append(tr("Cả bộ ra {0} tờ giấy.").format(sheets))
        self.told.setText(" ".join(said))
        self.told.setVisible(bool(said))


def _check(typed: str) -> str:
    if typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= MOST:
        return ""
    return tr("Ghi từ 1 đến {0}.").format(MOST)
