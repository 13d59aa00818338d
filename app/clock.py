"""The only place that asks the machine for the time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

from app.errors import ClerkError

Clock = Callable[[], datetime]

VIETNAM = timezone(timedelta(hours=7))  # one zone, no summer time: no zone data needed on Windows
FIRST_DAY = date(2024, 1, 1)  # the law that this program serves is in force from then on


def now() -> datetime:
    """This instant, aware, in UTC."""
    return datetime.now(UTC)


def local_day(instant: datetime) -> date:
    """The calendar day in Vietnam at an aware instant."""
    return instant.astimezone(VIETNAM).date()


def trouble(instant: datetime, last: datetime | None = None) -> ClerkError | None:
    """What to say of a machine's clock that was set back, or None where it may be right.

    last: when something was written last. Order never hangs on clocks, but days offered do.
    """
    day = local_day(instant)
    before = local_day(last) if last is not None else FIRST_DAY
    if day >= before:
        return None
    shown = f"{instant.astimezone(VIETNAM):%H:%M ngày %d/%m/%Y}"
    late = f", sớm hơn lần ghi cuối {before:%d/%m/%Y}" if last is not None else ""
    return ClerkError(
        what=f"Đồng hồ của máy tính đang chỉ {shown}{late}.",
        kept="Sổ vẫn nguyên; thứ tự các việc đã ghi không theo đồng hồ.",
        todo="Chỉnh lại ngày giờ của máy tính rồi mở lại sổ, kẻo ngày máy ghi sẵn bị sai.",
    )
