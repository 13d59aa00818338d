"""A qtbot that waits with the patience of all tests."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from tests import patience


class PatientBot(QtBot):
    """The qtbot of every test. A shorter time-out asked for is not heard."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = patience.MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, patience.MS))

    def waitSignal(self, signal: Any, *, timeout: int = patience.MS, **rest: Any) -> Any:
        if rest.get("raising", True):  # else it should not come: assertNotEmitted
            timeout = max(timeout, patience.MS)
        return super().waitSignal(signal, timeout=timeout, **rest)

    def waitSignals(self, signals: list[Any], *, timeout: int = patience.MS, **rest: Any) -> Any:
        return super().waitSignals(signals, timeout=max(timeout, patience.MS), **rest)

    def waitActive(self, widget: Any, *, timeout: int = patience.MS) -> Any:
        return super().waitActive(widget, timeout=max(timeout, patience.MS))

    def waitExposed(self, widget: Any, *, timeout: int = patience.MS) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, patience.MS))
