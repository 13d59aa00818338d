"""What the indicators of an emulation criterion card come to. Pure functions, exact."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from app.catalog.scoring import Indicator
from app.clusters.rules import half_up, number
from app.clusters.words import points_words

LEVELS = ("excellent", "good", "completed")  # and "failed" below all of them


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Whole points out of 100 from which a level is proposed."""

    excellent: int
    good: int
    completed: int


def points(indicator: Indicator, value: Decimal) -> int:
    """Hundredths of a point: all of the weight at `good`, none at `poor`, in proportion between.

    Rounded half up; nothing outside the two counts more. `good` may be the lower of the two.
    """
    good, poor = Fraction(indicator.good), Fraction(indicator.poor)
    share = (Fraction(value) - poor) / (good - poor)
    return half_up(max(Fraction(0), min(Fraction(1), share)) * indicator.weight * 100)


def line(indicator: Indicator, value: Decimal) -> str:
    """The sentence of the arithmetic."""
    return (
        f"{number(value)} {indicator.unit}; đủ điểm từ {indicator.good}, không điểm ở"
        f" {indicator.poor}: {points_words(points(indicator, value))}/{indicator.weight}"
    )


def proposed(given: Iterable[int | None], thresholds: Thresholds) -> str | None:
    """The level that the points come to; None while an indicator has no figure."""
    total = 0
    for one in given:
        if one is None:
            return None
        total += one
    for level in LEVELS:
        if total >= getattr(thresholds, level) * 100:
            return level
    return "failed"
