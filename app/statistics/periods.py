"""Spans of days that a table is made for, and the same span a year earlier."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from app.dates import Month, short_day
from app.errors import ClerkError

KINDS = ("month", "quarter", "half", "year", "days")
_ROMAN = ("I", "II", "III", "IV")
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both counted."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ClerkError(
                what="Ngày cuối ở trước ngày đầu.",
                todo="Ghi ngày cuối từ ngày đầu trở đi.",
                field="last",
            )

    @property
    def year_before(self) -> "Period":
        """The same days of the year before; 29 February is 28 then, and a month's end stays one."""
        return Period(_back(self.first), _back(self.last))

    @property
    def words(self) -> str:
        """năm 2024, quý I năm 2024, tháng 3 năm 2024, else both days."""
        months = Month(self.first.year, self.first.month).months_to(
            Month(self.last.year, self.last.month)
        )
        is_whole = self.first.day == 1 and self.last == _end(self.last)
        place, rest = divmod(self.first.month - 1, months if is_whole and months < 13 else 13)
        if is_whole and not rest:
            year = self.first.year
            if months == 12:
                return f"năm {year}"
            if months == 6:
                return f"6 tháng {('đầu', 'cuối')[place]} năm {year}"
            if months == 3:
                return f"quý {_ROMAN[place]} năm {year}"
            if months == 1:
                return f"tháng {self.first.month} năm {year}"
        if is_whole and self.first.month == 1 and self.last.month == 12:
            return f"các năm {self.first.year} – {self.last.year}"
        return f"từ {short_day(self.first)} đến {short_day(self.last)}"

    @property
    def months(self) -> tuple[Month, ...]:
        """Every month that a day of the period lies in."""
        found, month = [], Month(self.first.year, self.first.month)
        while (month.year, month.month) <= (self.last.year, self.last.month):
            found.append(month)
            after = month.month % 12 + 1
            month = Month(month.year + (after == 1), after)
        return tuple(found)


def of(kind: str, year: int, place: int = 1) -> Period:
    """A month, quarter, half or whole year. place: which one of the year, from 1."""
    length = _MONTHS[kind]
    if not 1 <= place <= 12 // length:
        raise ValueError(f"place {place} of a {kind}")
    month = (place - 1) * length + 1
    return Period(date(year, month, 1), _end(date(year, month + length - 1, 1)))


def _end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _back(day: date) -> date:
    last = monthrange(day.year - 1, day.month)[1]
    is_end = day == _end(day)
    return date(day.year - 1, day.month, last if is_end else min(day.day, last))
