"""The trays of a printer of CUPS, as the printer's own description (PPD) names them.

Qt tells trays on Windows only. Without CUPS, or where a printer does not tell, there are none.
"""

import ctypes
import os
import re
from pathlib import Path

OPTION = "InputSlot"
_GROUP = re.compile(rf"^\*OpenUI\s+\*{OPTION}\b.*?^\*CloseUI:\s*\*{OPTION}\b", re.M | re.S)
_CHOICE = re.compile(rf"^\*{OPTION}\s+([^/:\s]+)(?:/([^:\n]*))?:", re.M)
_USUAL = re.compile(rf"^\*Default{OPTION}:\s*(\S+)", re.M)
_MOST_BYTES = 4 * 1024 * 1024


def of(printer: str) -> list[tuple[str, str]]:
    """The trays of a printer as (id, the printer's own words), the usual one first."""
    try:
        library = ctypes.CDLL("libcups.so.2")
        library.cupsGetPPD.restype = ctypes.c_char_p
        found = library.cupsGetPPD(printer.encode())
    except (OSError, AttributeError):
        return []
    if not found:
        return []
    path = Path(os.fsdecode(found))  # a file of its own, for us to read and let go
    try:
        with path.open("rb") as file:
            return read(file.read(_MOST_BYTES).decode("utf-8", "replace"))
    except OSError:
        return []
    finally:
        path.unlink(missing_ok=True)


def read(description: str) -> list[tuple[str, str]]:
    """The trays that a printer's description names."""
    group = _GROUP.search(description)
    if group is None:
        return []
    usual = _USUAL.search(description)
    named = [(id, (words or "").strip() or id) for id, words in _CHOICE.findall(group[0])]
    return sorted(dict(named).items(), key=lambda tray: tray[0] != (usual[1] if usual else ""))
