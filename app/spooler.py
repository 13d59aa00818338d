"""Whether the machine's printing system answers at all, and what its printers say of themselves.

Qt asks CUPS with the whole program standing still, and for as long as CUPS is silent: a print
server that takes the call and says nothing would stop the window for good. So the same is asked
here before, where one can stop waiting. Qt also does not tell whether CUPS took a job.
"""

import ctypes
from dataclasses import dataclass
from threading import Event, Thread

PATIENCE = 2.0  # seconds; a printing system that works answers in hundredths
_STOPPED = "5"  # of printer-state
_MOST_GOOD = 0x00FF  # of the answers of IPP

_waiting: list[Event] = []  # the question that got no answer yet: it is not asked twice


@dataclass(frozen=True, slots=True)
class State:
    """What a printer of CUPS says of itself. reasons: as "media-empty" (RFC 8011, 5.4.12)."""

    is_stopped: bool = False
    takes_jobs: bool = True
    reasons: tuple[str, ...] = ()


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("count", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


def answers() -> bool:
    """Whether Qt may be asked for printers now. True where there is no CUPS that could be silent.

    Waits PATIENCE seconds at most, and not at all while an earlier question still hangs.
    """
    return states() is not None


def states() -> dict[str, State] | None:
    """The printers of CUPS, the usual one also as ""; none where there is no CUPS.

    None where it is silent; waits as `answers` does.
    """
    if any(not asked.is_set() for asked in _waiting):
        return None
    try:
        library = ctypes.CDLL("libcups.so.2")
        server = _server(library)
    except (OSError, AttributeError):
        return {}
    answered, found = Event(), dict[str, State]()
    _waiting[:] = [answered]
    Thread(target=_ask, args=(library, server, answered, found), daemon=True).start()
    return found if answered.wait(PATIENCE) else None


def lost_the_job() -> bool:
    """Whether CUPS did not take what this thread has just sent it; Qt does not say."""
    try:
        library = ctypes.CDLL("libcups.so.2")
        return not 0 <= int(library.cupsLastError()) <= _MOST_GOOD
    except (OSError, AttributeError):
        return False


def _server(library: ctypes.CDLL) -> bytes:
    """Whom this thread asks: a host with its port, or the path of a socket. Another thread may
    ask another."""
    library.cupsServer.restype = ctypes.c_char_p
    host: bytes = library.cupsServer() or b""
    return host if host.startswith(b"/") else b"%s:%d" % (host, library.ippPort())


def _ask(library: ctypes.CDLL, server: bytes, answered: Event, found: dict[str, State]) -> None:
    try:
        library.cupsSetServer(server)
        printers = ctypes.POINTER(_Destination)()
        count = library.cupsGetDests2(None, ctypes.byref(printers))
        for printer in printers[:count]:
            state = _state(printer)
            found[printer.name.decode("utf-8", "replace")] = state
            if printer.is_default:
                found[""] = state
        library.cupsFreeDests(count, printers)
    finally:
        answered.set()


def _state(printer: _Destination) -> State:
    options = {one.name: (one.value or b"").decode() for one in printer.options[: printer.count]}
    told = options.get(b"printer-state-reasons", "").split(",")
    return State(
        options.get(b"printer-state") == _STOPPED,
        options.get(b"printer-is-accepting-jobs", "true") == "true",
        tuple(reason for reason in told if reason not in ("", "none")),
    )
