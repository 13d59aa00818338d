"""How long work tells of its progress and hears that it should stop."""

from collections.abc import Callable

Report = Callable[[int, int], None]  # done, total; raises Cancelled once stopped


class Cancelled(Exception):
    """The clerk stopped the work; the open transaction undoes itself."""


def ignore(done: int, total: int) -> None:
    """A Report for work that nobody watches."""
