"""How the facts of a session read on the screen."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.council.minutes import time_words
from app.council.view import STATES, Item, Seat, SessionState, SessionView, typing_of
from ui.page import PlateWords
from ui.parts.plates import Tone

tr = partial(QCoreApplication.translate, "council")

STATE_LOOKS: dict[SessionState, tuple[Tone, str]] = {
    SessionState.PLANNED: ("idle", "calendar-clock"),
    SessionState.RUNNING: ("info", "mic"),
    SessionState.ADJOURNED: ("warn", "pause"),
    SessionState.CLOSED: ("ok", "circle-check"),
}
SEAT_LOOKS = {  # state -> icon, its colour, word
    "present": ("circle-check", "ok", tr("Có mặt")),
    "substitute": ("users", "indigo", tr("Dự thay")),
    "written": ("mail-check", "indigo", tr("Gửi phiếu")),
    "absent": ("circle-minus", "text_3", tr("Vắng")),
    "": ("circle-dashed", "text_3", tr("Chưa rõ")),
}


def state_plate(state: SessionState) -> PlateWords:
    """The plate of a session's state."""
    tone, icon = STATE_LOOKS[state]
    return PlateWords(tone, STATES[state], icon)


def seat_words(seat: Seat) -> str:
    """What stands under a member's name: the post, and who came or why not."""
    if seat.state == "substitute":
        return tr("{0} dự thay").format(seat.substitute)
    if seat.reason:
        return seat.reason
    return seat.member.draft.position or seat.member.draft.organisation


def next_item(view: SessionView, after: Item | None = None) -> Item | None:
    """The item to be typed next: first all of the first typings, then all of the second."""
    start = after.place if after is not None else 0
    for typing in (1, 2):
        due = [item for item in view.items if typing_of(view, item) == typing]
        if due:
            return next((item for item in due if item.place > start), due[0])
    return None


__all__ = [
    "SEAT_LOOKS",
    "STATE_LOOKS",
    "next_item",
    "seat_words",
    "state_plate",
    "time_words",
    "tr",
    "typing_of",
]
