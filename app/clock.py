"""The only place that asks the machine for the time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

Clock = Callable[[], datetime]

VIETNAM = timezone(timedelta(hours=7))  # one zone, no summer time: no zone data needed on Windows


def now() -> datetime:
    """This instant, aware, in UTC."""
    return datetime.now(UTC)


def local_day(instant: datetime) -> date:
    """The calendar day in Vietnam at an aware instant."""
    return instant.astimezone(VIETNAM).date()
