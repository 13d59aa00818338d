"""Sheets of labels and envelopes: those of resources/forms/stationery.toml, or an office's own."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from app import resources
from app.errors import ClerkError

A4 = (210.0, 297.0)
OWN = "own"  # the code of a size that was typed
LEAST_LABEL, LEAST_ENVELOPE, MOST_ENVELOPE = (25.0, 15.0), (110.0, 70.0), (420.0, 400.0)  # mm


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels on A4, mm. left, top: of the first label; across, down: between two labels."""

    code: str
    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float = 0.0
    top: float = 0.0
    across: float = 0.0
    down: float = 0.0

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """The top left corner of a label, counted from 0 along the rows, mm."""
        row, column = divmod(number, self.columns)
        return (
            self.left + column * (self.width + self.across),
            self.top + row * (self.height + self.down),
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """The side that is printed, mm."""

    code: str
    name: str
    width: float
    height: float


@cache
def label_sheets() -> tuple[LabelSheet, ...]:
    """The usual one first."""
    return tuple(check_labels(LabelSheet(**each)) for each in _read()["labels"])


@cache
def envelopes() -> tuple[Envelope, ...]:
    """The usual one first."""
    return tuple(check_envelope(Envelope(**each)) for each in _read()["envelopes"])


def _read() -> dict[str, Any]:
    with resources.path("forms/stationery.toml").open("rb") as file:
        return tomllib.load(file)


def check_labels(sheet: LabelSheet) -> LabelSheet:
    """The sheet, if its labels lie on A4. Raises ClerkError naming the field at fault."""
    if min(sheet.columns, sheet.rows) < 1:
        raise ClerkError("Tờ nhãn phải có ít nhất một nhãn.", "Ghi lại số nhãn.", field="columns")
    for name, side, least in zip(("width", "height"), (sheet.width, sheet.height), LEAST_LABEL,
                                 strict=True):  # fmt: skip
        if side < least:
            raise ClerkError(
                f"Nhãn nhỏ quá, chữ không đọc được dưới {least:g} mm.",
                "Đo lại một nhãn.",
                field=name,
            )
    if min(sheet.left, sheet.top, sheet.across, sheet.down) < 0:
        raise ClerkError("Số đo không thể âm.", "Đo lại từ mép giấy đến nhãn đầu.", field="left")
    right, bottom = sheet.place(sheet.count - 1)
    over = ((right + sheet.width - A4[0], "columns"), (bottom + sheet.height - A4[1], "rows"))
    for more, name in over:
        if more > 0.05:
            words = f"{more:.1f}".replace(".", ",")
            raise ClerkError(
                f"Các nhãn ra ngoài khổ A4 {words} mm.",
                "Xem lại số nhãn, cỡ nhãn và khoảng cách.",
                field=name,
            )
    return sheet


def check_envelope(envelope: Envelope) -> Envelope:
    """The envelope, if a printer takes it and words fit. Raises ClerkError naming the field."""
    sides = (("wide", envelope.width, LEAST_ENVELOPE[0], MOST_ENVELOPE[0]),
             ("high", envelope.height, LEAST_ENVELOPE[1], MOST_ENVELOPE[1]))  # fmt: skip
    for name, side, least, most in sides:
        if not least <= side <= most:
            raise ClerkError(
                "Máy in không nhận phong bì cỡ này.",
                f"Ghi từ {least:g} đến {most:g} mm. Ví dụ: 230",
                field=name,
            )
    return envelope


def values_of(one: LabelSheet | Envelope) -> list[Any]:
    """What is kept of a size that was typed: plain values that `own` makes one of again."""
    return [getattr(one, each.name) for each in fields(one)]
