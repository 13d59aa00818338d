"""What a value of the catalogue is typed into, by table and column."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.catalog import Catalog, words
from app.catalog.browse import Entry
from app.money import Rounding
from ui.catalog.words import tr
from ui.parts.boxes import Column, Scrolled
from ui.parts.inputs import Check, Choice, LineInput

Reader = Callable[[], str]


@dataclass(frozen=True)
class ValueBox:
    """A control, what it holds as the catalogue writes it, and a hint below it."""

    control: QWidget
    read: Reader
    help: str = ""


def box_for(catalog: Catalog, entry: Entry, column: str) -> ValueBox:
    """The control for one cell, filled with what is in force."""
    now = entry.cells[column]
    choices = _choices(catalog, entry, column)
    if choices:
        chooser = Choice(choices)
        chooser.set_value(now)
        return ValueBox(chooser, lambda: str(chooser.value() or ""))
    if column == "documents":
        return _papers(catalog, now)
    shown = now.replace(".", ",") if column == "coefficient" else now
    line = LineInput(shown)
    helps = {
        "coefficient": tr("Nhân với mức lương cơ sở. Ví dụ: 0,3"),
        "amount_vnd": tr("Đồng, ví dụ 2.340.000"),
        "percent": tr("Số nguyên từ 0 đến 100"),
    }
    unit = entry.cells.get("unit", "")
    return ValueBox(
        line,
        lambda: plain_number(line.text(), column),
        helps.get(column) or (tr("Đơn vị: {0}").format(unit) if unit else ""),
    )


def plain_number(typed: str, column: str) -> str:
    """A number as the tables write it: 0,3 is 0.3 and 2.340.000 is 2340000."""
    text = typed.strip()
    if column == "coefficient":
        return text.replace(",", ".")
    if column == "amount_vnd":
        groups = text.replace(" ", ".").split(".")
        if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
            return "".join(groups)
    return text


def _choices(catalog: Catalog, entry: Entry, column: str) -> list[tuple[Any, str]]:
    if column == "base":
        return [(code, words.VALUE_WORDS[code]) for code in ("ALL_MEMBERS", "PRESENT")]
    if column == "strictly_more":
        return [("0", tr("Từ tỷ lệ đó trở lên")), ("1", tr("Phải hơn tỷ lệ đó"))]
    if column == "vote_param":
        rules = {rule.code for rule in catalog.tables.vote_rules}
        return [(code, words.PARAMETER_WORDS.get(code, code)) for code in sorted(rules)]
    if column == "in_use":
        return [(code, words.YES_NO[code]) for code in ("1", "0")]
    if column != "default":
        return []
    if entry.cells["parameter"] == "money_rounding":
        return [(way.value, words.VALUE_WORDS[way.value]) for way in Rounding]
    offered = entry.cells["unit"].split(" (")[0].split("|")
    if offered == ["0", "1"]:
        return [(code, words.YES_NO[code]) for code in offered]
    return [(code, words.VALUE_WORDS.get(code, code)) for code in offered] * (len(offered) > 1)


def _papers(catalog: Catalog, now: str) -> ValueBox:
    """A box to tick for each paper; those that only a branch asks for keep their mark."""
    maybe = {code.rstrip("?") for code in now.split(";") if code.endswith("?")}
    chosen = [code.rstrip("?") for code in now.split(";") if code]
    boxes = {
        paper.code: Check(paper.name, checked=paper.code in chosen)
        for paper in catalog.tables.papers
    }
    rolled = Scrolled(Column(*boxes.values(), gap=0, margins=(3, 3, 3, 3)))
    rolled.setMinimumHeight(150)

    def read() -> str:
        ticked = [code for code, box in boxes.items() if box.isChecked()]
        ordered = [code for code in chosen if code in ticked]
        ordered += [code for code in ticked if code not in chosen]
        return ";".join(f"{code}?" if code in maybe else code for code in ordered)

    return ValueBox(rolled, read)
