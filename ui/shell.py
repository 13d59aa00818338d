"""What the window needs to know of the program around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ui.jobs import Jobs
from ui.memory import Memory, ShortMemory


@dataclass(frozen=True)
class Found:
    """One line of Ctrl+K: an icon, a name, what it is, and what opens it.

    at_once: what can be done for it without opening it, each a line under "Làm ngay".
    """

    title: str
    detail: str
    run: Callable[[], object]
    icon: str = "file-text"
    shortcut: str = ""
    at_once: "tuple[Found, ...]" = ()


Find = Callable[[str], Sequence[Found]]  # folded words -> people and records, best first


def find_nothing(_words: str) -> Sequence[Found]:
    """A Find for a window without records."""
    return ()


@dataclass
class Shell:
    """office: "UBND xã Phước Nghĩa". above: the unit it belongs to. user: who is signed in.

    memory: what the screen remembers for this user. find: people and records for Ctrl+K; "" asks
    for the last five opened; it runs on another thread.
    """

    office: str
    above: str
    user: str
    memory: Memory = field(default_factory=ShortMemory)
    jobs: Jobs = field(default_factory=Jobs)
    find: Find = find_nothing
