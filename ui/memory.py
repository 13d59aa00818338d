"""What the screen remembers for one user: column widths, filters, the window's place."""

import json
from collections.abc import Callable
from typing import Any, Protocol


class Memory(Protocol):
    """A small store of JSON values by name; the program hands in one for the user signed in."""

    def get(self, name: str) -> Any:
        """The value kept under a name, None where there is none."""

    def put(self, name: str, value: Any) -> None:
        """Keep a value of JSON kind."""


class ShortMemory:
    """A Memory for as long as the program runs.

    text: a stored state to begin with, damaged text counts as none. changed: called with the new
    state after each change, so that someone can store it.
    """

    def __init__(self, text: str = "", changed: Callable[[str], object] | None = None) -> None:
        try:
            kept = json.loads(text) if text else {}
        except ValueError:
            kept = {}
        self._values: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self._changed = changed

    def get(self, name: str) -> Any:
        return self._values.get(name)

    def put(self, name: str, value: Any) -> None:
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if self._changed is not None:
            self._changed(json.dumps(self._values, ensure_ascii=False))
