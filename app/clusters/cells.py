"""Reads what is typed into a cell of the scoring grid, and writes it back the same way."""

import re
from decimal import Decimal

from app.clusters.rules import Count, Criterion, fault, number
from app.errors import ClerkError
from app.text import clean, fold

YES = ("co", "c", "x", "1", "dat", "yes")
NO = ("khong", "k", "0", "-", "ko")
_NUMBER = re.compile(r"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?$")


def read_number(text: str, field: str = "") -> Decimal:
    """A number as people write it: 1.250, 8,4, 45.5. Raises ClerkError, `field` handed on.

    Points before three digits part thousands; before one or two, they are a decimal sign.
    """
    bare = clean(text).replace(" ", "").removesuffix("%")
    if not _NUMBER.match(bare) or not bare.isascii():
        raise ClerkError(f"Chưa đọc được số “{clean(text)}”.", "Ví dụ: 45,5", field=field)
    if "," in bare or re.match(r"^\d{1,3}(?:\.\d{3})+$", bare):
        bare = bare.replace(".", "").replace(",", ".")
    return Decimal(bare)


def read_points(text: str, field: str = "") -> int:
    """Points as hundredths. Raises ClerkError for finer ones."""
    value = read_number(text, field) * 100
    if value != value.to_integral_value():
        raise ClerkError("Điểm chỉ ghi tới hai số lẻ.", "Ví dụ: 45,25", field=field)
    return int(value)


def read_cell(text: str, criterion: Criterion, stage: str) -> Count | None:
    """The count typed into a cell; None for an emptied one. Raises ClerkError.

    Of a percent of target: "108/120", or "108" where the sheet gives the target of all units.
    """
    bare = clean(text)
    if not bare:
        return None
    count = _count(bare, criterion, stage)
    if wrong := fault(criterion, count):
        raise ClerkError(wrong, f"Xem lại {criterion.code} {criterion.title}.", field="cell")
    return count


def _count(bare: str, criterion: Criterion, stage: str) -> Count:
    if criterion.method == "yes_no":
        word = fold(bare)
        if word in YES:
            return Count(Decimal(1), None, stage)
        if word in NO:
            return Count(Decimal(0), None, stage)
        raise ClerkError(f"Chưa rõ “{bare}” là có hay không.", "Ghi c hoặc k.", field="cell")
    if criterion.method == "percent_of_target" and "/" in bare:
        reached, _, target = bare.partition("/")
        return Count(read_number(reached, "cell"), read_number(target, "cell"), stage)
    return Count(read_number(bare, "cell"), None, stage)


def cell_words(criterion: Criterion, count: Count | None) -> str:
    """A count as its cell shows it, and as it can be typed."""
    if count is None:
        return ""
    if criterion.method == "yes_no":
        return "Có" if count.value else "Không"
    if criterion.method == "percent_of_target" and count.target is not None:
        return f"{number(count.value)}/{number(count.target)}"
    return number(count.value)
