"""Whether the machine's printing system answers at all.

Qt asks CUPS with the whole program standing still, and for as long as CUPS is silent: a print
server that takes the call and says nothing would stop the window for good. So the same is asked
here before, where one can stop waiting.
"""

import ctypes
from threading import Event, Thread

PATIENCE = 2.0  # seconds; a printing system that works answers in hundredths

_waiting: list[Event] = []  # the question that got no answer yet: it is not asked twice


def answers() -> bool:
    """Whether Qt may be asked for printers now. True where there is no CUPS that could be silent.

    Waits PATIENCE seconds at most, and not at all while an earlier question still hangs.
    """
    if any(not asked.is_set() for asked in _waiting):
        return False
    try:
        library = ctypes.CDLL("libcups.so.2")
        server = _server(library)
    except (OSError, AttributeError):
        return True
    answered = Event()
    _waiting[:] = [answered]
    Thread(target=_ask, args=(library, server, answered), daemon=True).start()
    return answered.wait(PATIENCE)


def _server(library: ctypes.CDLL) -> bytes:
    """Whom this thread asks: a host with its port, or the path of a socket. Another thread may
    ask another."""
    library.cupsServer.restype = ctypes.c_char_p
    host: bytes = library.cupsServer() or b""
    return host if host.startswith(b"/") else b"%s:%d" % (host, library.ippPort())


def _ask(library: ctypes.CDLL, server: bytes, answered: Event) -> None:
    try:
        library.cupsSetServer(server)
        found = ctypes.c_void_p()
        count = library.cupsGetDests2(None, ctypes.byref(found))
        library.cupsFreeDests(count, found)
    finally:
        answered.set()
