"""When a task of the plan is due and how it stands: pure, from plain values."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import count
from typing import Protocol

from app.catalog.plan import RECURRENCES
from app.movements.rules import months_later

NOT_STARTED, IN_PROGRESS, DONE = "not_started", "in_progress", "done"
OVERDUE, DROPPED = "overdue", "dropped"


class Followed(Protocol):
    """What `successors` asks of a body."""

    @property
    def succeeded_by(self) -> str: ...


def occurrence(first: date, recurrence: str, place: int) -> date:
    """The last day of the place-th time, from 0; of a task done once always the first."""
    return months_later(first, RECURRENCES[recurrence] * place)


def next_due(first: date | None, recurrence: str, fulfilled: Collection[date]) -> date | None:
    """The earliest last day that nothing has settled; None without a day, or when all is done."""
    if first is None:
        return None
    if recurrence == "once":
        return None if fulfilled else first
    days = (occurrence(first, recurrence, place) for place in count())
    return next(day for day in days if day not in fulfilled)


def status(
    *,
    is_dropped: bool,
    recurrence: str,
    due: date | None,
    fulfilled: Collection[date],
    last_step: date | None,
    last_done: date | None,
    today: date,
) -> str:
    """How a task stands.

    due: as `next_due` says. fulfilled: days that were settled. last_step: the day of the newest
    step on the way; last_done: of the newest act that settled a day. A task that comes again is
    done until somebody takes the next step, or its next day has passed; without any day it is
    done for the month, quarter, half or whole year in which it was settled.
    """
    if is_dropped:
        return DROPPED
    if recurrence == "once" and fulfilled:
        return DONE
    if due is not None and due < today:
        return OVERDUE
    is_begun = last_step is not None and (last_done is None or last_step > last_done)
    if is_begun:
        return IN_PROGRESS
    if last_done is None:
        return NOT_STARTED
    if due is None and span(recurrence, last_done) != span(recurrence, today):
        return NOT_STARTED
    return DONE


def span(recurrence: str, day: date) -> tuple[int, int]:
    """The year, and which month, quarter, half or year of it a day lies in."""
    months = RECURRENCES[recurrence] or 12
    return day.year, (day.month - 1) // months


def successors(code: str, bodies: Mapping[str, Followed]) -> list[str]:
    """The code of a body and of those that carried its tasks on, the present one last.

    A row that leads back to itself ends where it would begin again.
    """
    found = [code]
    while (found_body := bodies.get(found[-1])) and found_body.succeeded_by:
        if found_body.succeeded_by in found or found_body.succeeded_by not in bodies:
            break
        found.append(found_body.succeeded_by)
    return found
