"""The USB sticks that are plugged in now."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

MOUNTS = ("/media/", "/run/media/")  # where a Linux desktop puts what is plugged in
REMOVABLE = 2  # DRIVE_REMOVABLE of GetDriveTypeW


@dataclass(frozen=True)
class Stick:
    """One that can be written to. name: as the clerk knows it, "KINGSTON (E:)"."""

    name: str
    path: Path


def plugged() -> list[Stick]:
    """All of them; asks every drive, so not on the screen's thread."""
    return [
        Stick(stick_name(volume.name(), volume.rootPath()), Path(volume.rootPath()))
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid()
        and volume.isReady()
        and not volume.isReadOnly()
        and _is_removable(volume.rootPath())
    ]


def stick_name(label: str, root: str) -> str:
    """The label, and on Windows the letter behind it; a stick without a label has its folder."""
    letter = root[:2] if root[1:2] == ":" else ""
    name = label or ("USB" if letter else Path(root).name)
    return f"{name} ({letter})" if letter else name


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == REMOVABLE)
    return root.startswith(MOUNTS)
