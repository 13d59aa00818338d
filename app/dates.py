"""Days, months and partial dates as clerks write and read them: day before month, always.

A legal day is a date typed by a person, never the machine's clock; "today" is an argument.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.errors import ClerkError
from app.text import clean

EARLIEST_YEAR, LATEST_YEAR = 1850, 2100
_LONG = re.compile(r"^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$", re.IGNORECASE)
_LONG_MONTH = re.compile(r"^tháng (\d{1,2})(?:/| năm )(\d{4})$", re.IGNORECASE)
_ISO = re.compile(r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$")
_SEPARATOR = re.compile(r"\s*[/.\-\s]\s*")


@dataclass(frozen=True, order=True)
class Month:
    """One calendar month."""

    year: int
    month: int

    @classmethod
    def from_iso(cls, text: str) -> "Month":
        """The month of a stored "2024-01". Raises ValueError for any other text."""
        day = date.fromisoformat(f"{text}-01")
        return cls(day.year, day.month)

    @property
    def iso(self) -> str:
        """As it is stored: "2024-01"."""
        return f"{self.year:04}-{self.month:02}"

    def __str__(self) -> str:
        return f"{self.month:02}/{self.year}"

    def months_to(self, last: "Month") -> int:
        """Number of months from this one to `last`, both counted; below 1 when it is earlier."""
        return (last.year - self.year) * 12 + last.month - self.month + 1


def months_words(months: int) -> str:
    """12 năm 3 tháng; 10 năm; 8 tháng."""
    years, rest = divmod(months, 12)
    parts = (f"{years} năm" if years else "", f"{rest} tháng" if rest or not years else "")
    return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class PartialDate:
    """A date known to its year, month or day, as the birth dates of many elders are."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        known = (self.day and f"{self.day:02}", self.month and f"{self.month:02}", str(self.year))
        return "/".join(part for part in known if part)


def parse_day(text: str, field: str = "") -> date:
    """A day as clerks write it: 1/2/24, 01-02-2024, 1.2.2024, ngày 01 tháng 02 năm 2024.

    The day comes first, never the month. A year of two digits is in 2000-2099: such days are of
    dossiers and decisions, which begin in 2024. Raises ClerkError, `field` handed on.
    """
    day, month, year = _numbers(text, field, "Ví dụ: 05/01/2025")
    if day is None or month is None:
        raise ClerkError("Chưa ghi đủ ngày, tháng, năm.", "Ví dụ: 05/01/2025", field=field)
    return _checked(year if year > 99 else 2000 + year, month, day, field)


def parse_month(text: str, field: str = "") -> Month:
    """A month as clerks write it: 2.2024, 02/2024, 2-24, 2024-02. Two digits of year: 20xx.

    A whole day is taken for its month. Raises ClerkError, `field` handed on.
    """
    day, month, year = _numbers(text, field, "Ví dụ: 01/2024")
    if month is None:
        raise ClerkError("Chưa ghi tháng.", "Ví dụ: 01/2024", field=field)
    year = year if year > 99 else 2000 + year
    checked = _checked(year, month, day or 1, field, "Ví dụ: 01/2024" if day is None else "")
    return Month(checked.year, checked.month)


def parse_partial_date(text: str, field: str = "") -> PartialDate:
    """A birth date: 1958, 3/1958 or 5/3/1958. Raises ClerkError, `field` handed on.

    A year of two digits is refused here: 25 may be 1925 or 2025, and both people live.
    """
    day, month, year = _numbers(text, field, "Ví dụ: 1958, 03/1958 hoặc 05/03/1958")
    if year < 100:
        raise ClerkError(
            "Năm cần ghi đủ bốn chữ số.", "Ví dụ: 1958, 03/1958 hoặc 05/03/1958", field=field
        )
    _checked(year, month or 1, day or 1, field, "Ví dụ: 03/1958" if day is None else "")
    return PartialDate(year, month, day)


def _numbers(text: str, field: str, example: str) -> tuple[int | None, int | None, int]:
    """Day, month and year as typed; what isn't there is None. Raises ClerkError."""
    text = clean(text)
    if not text:
        raise ClerkError("Chưa ghi ngày.", example, field=field)
    if found := _ISO.match(text):
        year, month, day = found.groups()
        return (int(day) if day else None), int(month), int(year)
    if found := _LONG.match(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _LONG_MONTH.match(text):
        return None, int(found[1]), int(found[2])
    parts = _SEPARATOR.split(text)
    are_numbers = all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts)
    if not are_numbers or len(parts) > 3 or any(len(part) > 2 for part in parts[:-1]):
        raise ClerkError(f"Chưa đọc được ngày “{text}”.", example, field=field)
    if len(parts[-1]) == 3:
        raise ClerkError(f"Năm {parts[-1]} thiếu một chữ số.", example, field=field)
    numbers: list[int | None] = [int(part) for part in parts]
    day_, month_, year_ = [None] * (3 - len(numbers)) + numbers
    return day_, month_, year_ or 0


def _checked(year: int, month: int, day: int, field: str, example: str = "") -> date:
    example = example or "Ghi ngày trước, tháng sau. Ví dụ: 05/01/2025"
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        what = f"Năm {year} nằm ngoài khoảng {EARLIEST_YEAR} – {LATEST_YEAR}."
        raise ClerkError(what, "Xem lại năm.", field=field)
    if not 1 <= month <= 12:
        raise ClerkError(f"Không có tháng {month}.", example, field=field)
    longest = 29 if month == 2 else monthrange(year, month)[1]
    if not 1 <= day <= longest:
        raise ClerkError(f"Tháng {month} không có ngày {day}.", example, field=field)
    if day > monthrange(year, month)[1]:
        raise ClerkError(f"Tháng 2 năm {year} không có ngày 29.", example, field=field)
    return date(year, month, day)


def short_day(day: date) -> str:
    """05/01/2025, in lists and on screens."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def compact_day(day: date, today: date) -> str:
    """22/01 for a day of this year, else 22/01/2024."""
    return f"{day.day:02}/{day.month:02}" if day.year == today.year else short_day(day)


def long_day(day: date) -> str:
    """ngày 05 tháng 3 năm 2026: a zero before days under 10 and before months 1 and 2 only.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
    """
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def place_and_day(place: str, day: date) -> str:
    """Bác Ái, ngày 05 tháng 3 năm 2026."""
    return f"{place}, {long_day(day)}"


def period_words(first: Month | None, last: Month | None) -> str:
    """The time of an achievement: "năm 2024", "tháng 03/2024", "từ 03/2024 đến 12/2024"."""
    if first is None or last is None:
        known = first or last
        return "" if known is None else f"{'từ' if first else 'đến'} {known}"
    if first == last:
        return f"tháng {first}"
    if (first.month, last.month) == (1, 12):
        if first.year == last.year:
            return f"năm {first.year}"
        return f"giai đoạn {first.year} - {last.year}"
    return f"từ {first} đến {last}"


def span_words(first: str | None, last: str | None) -> str:
    """The same of months as they are stored; "" where one is not known."""
    return period_words(Month.from_iso(first), Month.from_iso(last)) if first and last else ""


def due_state(due: date, today: date) -> str:
    """late, today or later."""
    return "late" if due < today else "today" if due == today else "later"


def due_words(due: date, today: date) -> str:
    """Hôm nay, Quá 3 ngày, else the day itself, short."""
    if due < today:
        return f"Quá {(today - due).days} ngày"
    return "Hôm nay" if due == today else compact_day(due, today)


@dataclass(frozen=True)
class WorkingCalendar:
    """Days off that are not weekends, and weekend days worked in exchange."""

    days_off: frozenset[date] = frozenset()
    days_worked: frozenset[date] = frozenset()


def is_working_day(day: date, calendar: WorkingCalendar) -> bool:
    """Monday to Friday but for days off, and the weekend days that are worked."""
    return day in calendar.days_worked or (day.weekday() < 5 and day not in calendar.days_off)


def add_working_days(start: date, count: int, calendar: WorkingCalendar) -> date:
    """The last day of a time limit of `count` working days.

    The day after `start` is the first that counts. count: 0 or more; 0 gives `start` itself.
    """
    if count < 0:
        raise ValueError(f"count must be 0 or more, got {count}")
    day = start
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day, calendar)
    return day


def add_days(start: date, count: int, counted: str, calendar: WorkingCalendar) -> date:
    """The last day of a limit of working days, or of days one after the other.

    counted: working or calendar.
    """
    if counted == "working":
        return add_working_days(start, count, calendar)
    return start + timedelta(days=count)


def working_days_between(start: date, end: date, calendar: WorkingCalendar) -> int:
    """Working days after `start` up to and with `end`; below 0 where `end` is past."""
    if end < start:
        return -working_days_between(end, start, calendar)
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(is_working_day(day, calendar) for day in days)


def working_minutes_left(now: datetime, hours: str) -> int:
    """Minutes of office hours left of a working day. hours: "07:30-11:30;13:30-17:00"."""
    minute = now.hour * 60 + now.minute
    left = 0
    for span in hours.split(";"):
        first, last = (
            int(part[:2]) * 60 + int(part[3:]) for part in span.strip().split("-", maxsplit=1)
        )
        left += max(0, last - max(first, minute))
    return left
