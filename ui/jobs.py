"""Slow work leaves the screen free."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Event
from types import FunctionType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.progress import Cancelled, Report, ignore

if TYPE_CHECKING:  # loaded with the first work: a window is shown without
    from concurrent.futures import ThreadPoolExecutor

Work = Callable[[Report], Any]  # runs on another thread and returns plain values
Done = Callable[[Any], object]  # called on the screen's thread with what the work returned
Failed = Callable[[Exception], object]  # called there with what it raised

_log = logging.getLogger(__name__)


def log_failure(error: Exception) -> None:
    """What becomes of an error that nobody asked to hear of."""
    _log.error("background work failed", exc_info=error)


class Jobs(QObject):
    """Runs work on other threads and calls back on the screen's thread.

    `report(done, total)` inside the work shows progress and raises Cancelled once stopped.
    """

    _happened = Signal(object, object, tuple)  # the work's stop event, a callback, its values

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._most = threads
        self._threads: list[ThreadPoolExecutor] = []  # one, from the first work on
        self._stops: set[Event] = set()
        self._newest: dict[str, Event] = {}
        self._closed = False
        self._happened.connect(self._call)
        owner = self if parent is None else parent  # it is told first, while the signal still works
        owner.destroyed.connect(partial(_end, self._stops, self._threads))

    def start(
        self,
        work: Work,
        *,
        done: Done,
        failed: Failed = log_failure,
        progress: Report = ignore,
        key: str = "",
    ) -> Event:
        """Start work and return the event that stops it: once set, nothing is called back.

        key: requests with the same key replace each other, so the newest always wins.
        After `close` no work begins, and the event is set: what a closing window still hears of
        is read by nobody.
        """
        stop = Event()
        if self._closed:
            stop.set()
            return stop
        if key:
            earlier = self._newest.get(key)
            if earlier is not None:
                earlier.set()
            self._newest[key] = stop
        self._stops.add(stop)

        def report(number: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            self._happened.emit(stop, progress, (number, total))

        def run() -> None:
            if stop.is_set():
                self._stops.discard(stop)
                return
            try:
                answer = work(report)
            except Cancelled:
                self._stops.discard(stop)
            except Exception as error:  # handed over, never lost
                self._happened.emit(stop, self._last(stop, failed), (error,))
            else:
                self._happened.emit(stop, self._last(stop, done), (answer,))

        self._pool().submit(run)
        return stop

    def busy(self) -> bool:
        """True while any work is waiting, running or about to call back."""
        # a copy: the threads take out what they have let go of
        return any(not stop.is_set() for stop in tuple(self._stops))

    def close(self) -> None:
        """Stop all work and wait for its threads. Nothing is called back afterwards."""
        self._closed = True
        _end(self._stops, self._threads)

    def _pool(self) -> "ThreadPoolExecutor":
        if not self._threads:
            from concurrent.futures import ThreadPoolExecutor

            self._threads.append(ThreadPoolExecutor(self._most, thread_name_prefix="job"))
        return self._threads[0]

    def _last(self, stop: Event, callback: Callable[..., object]) -> Callable[..., object]:
        def call(*values: Any) -> None:
            self._stops.discard(stop)
            if not _is_gone(callback):
                callback(*values)

        return call

    @Slot(object, object, tuple)
    def _call(self, stop: Event, callback: Callable[..., object], values: tuple[Any, ...]) -> None:
        if stop.is_set():
            self._stops.discard(stop)
            return
        if not _is_gone(callback):
            callback(*values)


def _end(stops: set[Event], threads: "list[ThreadPoolExecutor]") -> None:
    """Stop and join. Also where the owner of the jobs was dropped instead of closed.

    A thread may still be inside the signal that has just been heard here; if the signal's owner
    went meanwhile, the program would fall with it.
    """
    for stop in tuple(stops):
        stop.set()
    for pool in threads:
        pool.shutdown(wait=True, cancel_futures=True)


def _is_gone(callback: Callable[..., object]) -> bool:
    """Whether the page that wanted to hear was closed meanwhile, and Qt has taken it down."""
    hearing = _hearing(callback)
    return isinstance(hearing, QObject) and not isValid(hearing)


def _hearing(callback: Callable[..., object]) -> object:
    """Whose method it is, or in whose method it was written."""
    if isinstance(callback, partial):
        return _hearing(callback.func)
    if isinstance(callback, FunctionType) and "self" in callback.__code__.co_freevars:
        place = callback.__code__.co_freevars.index("self")
        return (callback.__closure__ or ())[place].cell_contents
    return getattr(callback, "__self__", None)
