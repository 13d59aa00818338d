"""How a movement reads on the screen."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.dates import compact_day, due_state, due_words, short_day
from app.movements import rules
from app.movements.rules import DueReview
from app.movements.words import REVIEWS, STATES, State, called
from ui.page import PlateWords
from ui.parts.plates import Tone

tr = partial(QCoreApplication.translate, "movements")

STATE_LOOKS: dict[State, tuple[Tone, str]] = {
    State.DRAFT: ("idle", "circle-dashed"),
    State.SUBMITTED: ("warn", "stamp"),
    State.ISSUED: ("info", "file-check"),
    State.LAUNCHED: ("info", "flag"),
    State.REGISTERING: ("info", "users"),
    State.RUNNING: ("ok", "play"),
    State.SUMMED_UP: ("gold", "clipboard-check"),
    State.CLOSED: ("idle", "archive"),
    State.CANCELLED: ("bad", "ban"),
}


def called_of(catalog: Catalog, codes: Iterable[str]) -> str:
    """The names of some fields or strata."""
    names = called(catalog)
    return ", ".join(names.get(code, code) for code in codes)


def state_plate(state: State) -> PlateWords:
    """The plate of a state."""
    tone, icon = STATE_LOOKS[state]
    return PlateWords(tone, STATES[state], icon)


def span_words(first: date | None, last: date | None) -> str:
    """10/01/2025 – 10/12/2025."""
    if first is None or last is None:
        return ""
    return f"{short_day(first)} – {short_day(last)}"


def due_review_words(due: DueReview, today: date) -> str:
    """Sơ kết 10/07, Tổng kết: Quá 3 ngày."""
    name = REVIEWS[due.kind]
    if due_state(due.due_on, today) == "later":
        return f"{name} {compact_day(due.due_on, today)}"
    return f"{name}: {due_words(due.due_on, today)}"


def greeting_words(greets: str, on: date | None, today: date) -> str:
    """Đại hội …, 15/10/2025. Còn 45 ngày."""
    if not greets or on is None:
        return greets
    return f"{greets}, {short_day(on)}. {rules.countdown(on, today)}"


def registered_words(units: int, persons: int) -> str:
    """12 đơn vị, hộ · 340 người; or that there is nobody."""
    if not units and not persons:
        return tr("Chưa ai đăng ký")
    parts = [tr("{0} đơn vị, hộ").format(units)] if units else []
    if persons:
        parts.append(tr("{0} người").format(f"{persons:,}".replace(",", ".")))
    return " · ".join(parts)
