"""Money in whole đồng: award money, and how amounts are written in figures and words."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import StrEnum

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


class Rounding(StrEnum):
    CEIL_10000 = "ceil_10000"
    NEAREST_10000 = "nearest_10000"
    NONE = "none"


@dataclass(frozen=True)
class Money:
    """Award money in đồng: as it is computed, and as it is paid."""

    raw: int
    amount: int


def award_money(coefficient: Decimal, base: int, rounding: Rounding) -> Money:
    """The money that goes with an award.

    coefficient: of the base salary, above 0. base: base salary in đồng on the decision date.
    raw is whole đồng, half a đồng up. amount is raw rounded up to the next 10.000 đồng, to the
    nearest 10.000 (half up), or not at all. Raises ValueError for a negative value, our fault.
    Source: Nghị định 98/2023/NĐ-CP, Điều 53 khoản 1, 2; the way of rounding is a rule parameter.
    """
    if coefficient < 0 or base < 0:
        raise ValueError(f"coefficient {coefficient} and base {base} must be 0 or more")
    exact = coefficient * base
    raw = int(exact.to_integral_value(ROUND_HALF_UP))
    if rounding is Rounding.NONE:
        return Money(raw, raw)
    way = ROUND_CEILING if rounding is Rounding.CEIL_10000 else ROUND_HALF_UP
    return Money(raw, int((exact / 10_000).to_integral_value(way)) * 10_000)


def grouped(amount: int) -> str:
    """1.404.000"""
    return f"{amount:,}".replace(",", ".")


def in_report(count: int) -> str:
    """A count in the sentence of a report: 0, 05, 12, 1.250."""
    return f"{count:02}" if 0 < count < 10 else grouped(count)


def dong(amount: int) -> str:
    """1.404.000 đồng"""
    return f"{grouped(amount)} đồng"


def decimal_text(value: Decimal) -> str:
    """A decimal the Vietnamese way, without needless zeros: 0,3; 1.234,5."""
    plain = f"{value.normalize():,f}"
    return plain.translate(str.maketrans(",.", ".,"))


def in_words(amount: int, *, zero: str = "linh", thousand: str = "nghìn") -> str:
    """An amount in words: 702000 -> "bảy trăm linh hai nghìn".

    amount: 0 or more, under 10^18. zero: linh or lẻ. thousand: nghìn or ngàn.
    Raises ValueError outside that range.
    """
    if not 0 <= amount < 10**18:
        raise ValueError(f"amount must be from 0 to 10^18, got {amount}")
    if amount == 0:
        return _DIGITS[0]
    billions, rest = divmod(amount, 10**9)
    words = [in_words(billions, zero=zero, thousand=thousand), "tỷ"] if billions else []
    for place, name in ((10**6, "triệu"), (10**3, thousand), (1, "")):
        group, rest = divmod(rest, place)
        if group:
            words.append(_group_words(group, whole=bool(words), zero=zero))
            words.append(name)
    return " ".join(word for word in words if word)


def in_words_line(amount: int, *, zero: str = "linh", thousand: str = "nghìn") -> str:
    """(Bằng chữ: Bảy trăm linh hai nghìn đồng)"""
    words = in_words(amount, zero=zero, thousand=thousand)
    return f"(Bằng chữ: {words[0].upper()}{words[1:]} đồng)"


def _group_words(group: int, *, whole: bool, zero: str) -> str:
    """Three digits in words; whole: larger groups stand before, so zeros are said."""
    hundreds, tens_and_ones = divmod(group, 100)
    tens, ones = divmod(tens_and_ones, 10)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or whole else []
    if tens == 0:
        if ones:
            words += [zero, _DIGITS[ones]] if words else [_DIGITS[ones]]
        return " ".join(words)
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones == 1 and tens > 1:
        words.append("mốt")
    elif ones == 4 and tens > 1:
        words.append("tư")
    elif ones == 5:
        words.append("lăm")
    elif ones:
        words.append(_DIGITS[ones])
    return " ".join(words)
