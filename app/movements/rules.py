"""What a movement must have, how far it is and what is due: pure rules of plain values."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from app.errors import ClerkError
from app.text import clean
from db.movements import MovementState as State

LONGEST_NAME = 300
UNDER_WAY = (State.LAUNCHED, State.REGISTERING, State.RUNNING)
OPEN = (State.DRAFT, State.SUBMITTED, State.ISSUED, *UNDER_WAY)
NEXT = {  # the step that follows; the final review brings the last but one
    State.DRAFT: State.SUBMITTED,
    State.SUBMITTED: State.ISSUED,
    State.ISSUED: State.LAUNCHED,
    State.LAUNCHED: State.REGISTERING,
    State.REGISTERING: State.RUNNING,
    State.RUNNING: State.SUMMED_UP,
    State.SUMMED_UP: State.CLOSED,
}
ORDER = (*NEXT, State.CLOSED)


@dataclass(frozen=True, slots=True)
class CriterionDraft:
    """One criterion. how_checked: how a villager sees for themselves whether it is met."""

    name: str
    kind: str = "at_least"
    unit: str = ""
    threshold: Decimal | None = None
    how_checked: str = ""


@dataclass(frozen=True, slots=True)
class DueReview:
    """A review that is still to be held. kind: interim or final."""

    kind: str
    due_on: date


def check_criterion(draft: CriterionDraft) -> CriterionDraft:
    """The criterion, cleaned. Raises ClerkError, naming the field, where nobody could check it:
    a yes or no needs no number, anything else a unit and a threshold; each a way of checking."""
    name, unit, how = clean(draft.name), clean(draft.unit), clean(draft.how_checked)
    if not name:
        raise ClerkError(
            what="Chưa ghi tiêu chí.", todo="Ví dụ: Hộ có hố rác hợp vệ sinh.", field="name"
        )
    if draft.kind not in ("at_least", "at_most", "yes_no"):
        raise ClerkError(what="Chưa chọn cách đo.", todo="Chọn trong danh sách.", field="kind")
    threshold = draft.threshold
    if draft.kind == "yes_no":
        unit, threshold = "", None
    elif threshold is None:
        raise ClerkError(
            what="Tiêu chí chưa có mức cần đạt nên không đo được.",
            todo="Ghi một con số. Ví dụ: 80. Hoặc chọn “Có hoặc không”.",
            field="threshold",
        )
    elif threshold < 0:
        raise ClerkError(what="Mức cần đạt dưới 0.", todo="Ghi số từ 0 trở lên.", field="threshold")
    elif not unit:
        raise ClerkError(what="Chưa ghi đơn vị tính.", todo="Ví dụ: hộ, %, km, buổi.", field="unit")
    if not how:
        raise ClerkError(
            what="Chưa ghi người dân kiểm tra bằng cách nào.",
            todo="Ví dụ: Ra ngõ đếm số hố rác, so với danh sách dán ở nhà văn hóa thôn.",
            field="how_checked",
        )
    return CriterionDraft(name, draft.kind, unit, threshold, how)


def is_met(kind: str, threshold: Decimal | None, value: Decimal) -> bool:
    """Whether a counted value reaches the criterion; of a yes or no, 1 is yes."""
    if kind == "yes_no":
        return value >= 1
    if threshold is None:
        raise ValueError("a counted criterion needs its threshold")
    return value >= threshold if kind == "at_least" else value <= threshold


def percent(kind: str, threshold: Decimal | None, value: Decimal) -> int:
    """How far a value is on the way to the criterion: whole percent, rounded down, 100 where it is
    met and only there."""
    if is_met(kind, threshold, value):
        return 100
    if kind == "yes_no" or threshold is None:
        return 0
    part, whole = (value, threshold) if kind == "at_least" else (threshold, value)
    return min(99, max(0, int(part * 100 / whole)))


def parse_number(text: str, field: str = "") -> Decimal:
    """A number as clerks write it: 80, 8,5, 1.250, 92 %. Raises ClerkError, `field` handed on."""
    plain = clean(text).removesuffix("%").replace(" ", "")
    if (
        "," not in plain
        and plain.count(".")
        and all(len(part) == 3 for part in plain.split(".")[1:])
    ):
        plain = plain.replace(".", "")
    elif "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    try:
        found = Decimal(plain)
        if not found.is_finite() or not set(plain) <= set("-0123456789."):
            raise InvalidOperation
    except InvalidOperation:
        raise ClerkError(
            what=f"Chưa đọc được số “{clean(text)[:20]}”." if clean(text) else "Chưa ghi số.",
            todo="Ví dụ: 80 hoặc 92,5",
            field=field,
        ) from None
    if abs(found) >= Decimal(10) ** 12:
        raise ClerkError(what="Số này quá lớn.", todo="Xem lại số và đơn vị tính.", field=field)
    return found


def number_words(value: Decimal) -> str:
    """A number as it is read: 1.250 or 92,5; trailing zeros go."""
    plain = f"{value.normalize():f}"
    whole, _dot, rest = plain.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.removeprefix("-")
    groups = f"{int(digits):,}".replace(",", ".")
    return f"{sign}{groups}{',' + rest if rest else ''}"


def criterion_words(kind: str, threshold: Decimal | None, unit: str) -> str:
    """ "ít nhất 80 %", "nhiều nhất 2 vụ", "có hoặc không"."""
    if kind == "yes_no" or threshold is None:
        return "có hoặc không"
    most = "ít nhất" if kind == "at_least" else "nhiều nhất"
    return f"{most} {number_words(threshold)} {unit}".strip()


def value_words(kind: str, unit: str, value: Decimal) -> str:
    """A counted value with its unit; of a yes or no the word."""
    if kind == "yes_no":
        return "có" if value >= 1 else "không"
    return f"{number_words(value)} {unit}".strip()


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def interim_days(starts_on: date, ends_on: date, every: int) -> list[date]:
    """The planned days of interim reviews: every so many months, before the last day."""
    found: list[date] = []
    if every > 0:
        while (day := months_later(starts_on, every * (len(found) + 1))) < ends_on:
            found.append(day)
    return found


def due_reviews(
    state: State,
    starts_on: date | None,
    ends_on: date | None,
    every: int,
    held: Iterable[tuple[str, date | None]],
) -> list[DueReview]:
    """What reviews a movement under way still waits for: the next interim one and the final one.

    held: kind and planned day of the reviews that were held; one that answers a later day answers
    the earlier ones too.
    """
    if state not in UNDER_WAY or starts_on is None or ends_on is None:
        return []
    held = list(held)
    if any(kind == "final" for kind, _day in held):
        return []
    waiting = _waiting(starts_on, ends_on, every, held)
    return [DueReview("interim", day) for day in waiting[:1]] + [DueReview("final", ends_on)]


def answered_day(
    starts_on: date, ends_on: date, every: int, held: Iterable[tuple[str, date | None]], on: date
) -> date | None:
    """The planned day that an interim review of a day answers: the last one past, else the next;
    None where none is waited for."""
    waiting = _waiting(starts_on, ends_on, every, held)
    past = [day for day in waiting if day <= on]
    return next(iter(past[-1:] or waiting), None)


def _waiting(
    starts_on: date, ends_on: date, every: int, held: Iterable[tuple[str, date | None]]
) -> list[date]:
    answered = max((day for kind, day in held if kind == "interim" and day), default=date.min)
    return [day for day in interim_days(starts_on, ends_on, every) if day > answered]


def countdown(day: date, today: date) -> str:
    """How far a day is: Còn 45 ngày, Hôm nay, Đã qua 3 ngày."""
    days = (day - today).days
    if days == 0:
        return "Hôm nay"
    return f"Còn {days} ngày" if days > 0 else f"Đã qua {-days} ngày"


def lines(codes: Sequence[str]) -> str:
    """Codes or names as they are stored: one a line, each once, empty ones left out."""
    return "\n".join(dict.fromkeys(filter(None, map(clean, codes))))
