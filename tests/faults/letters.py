"""One file replaced by another: a careful writer and, as controls, careless ones to be caught.

The controls prove that the harness sees what it looks for: a writer in place is torn by a kill, a
rename without a sync is empty after a power cut, one without a sync of the folder is undone by it.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from app.errors import ClerkError
from app.files import write_careful
from tests.faults.driver import Scenario, Work

OLD, NEW = b"the old letter\n" * 2000, b"a new and longer letter\n" * 2000


def letter(write: Callable[[Path], object]) -> Scenario:
    """Replace one file by another; whoever looks must find the old one or the new one, whole."""

    def prepare(folder: Path) -> None:
        (folder / "letter").write_bytes(OLD)

    def act(work: Work) -> None:
        try:
            write(work.folder / "letter")
            work.say("saved")
        except ClerkError as error:
            work.say(f"refused: {error}")
            work.heal()
            write(work.folder / "letter")
            work.say("saved")

    def check(folder: Path, said: Sequence[str]) -> list[str]:
        found = (folder / "letter").read_bytes() if (folder / "letter").exists() else b""
        if found not in (OLD, NEW):
            return [f"{len(found)} bytes that are neither the old nor the new letter"]
        if "saved" in said and found == OLD:
            return ["said to be saved, and the old letter is back"]
        return []

    return Scenario(prepare, act, check)


def _in_place(path: Path) -> None:
    path.write_bytes(NEW)


def _without_sync(path: Path) -> None:
    path.with_suffix(".new").write_bytes(NEW)
    path.with_suffix(".new").replace(path)


def _without_folder_sync(path: Path) -> None:
    with path.with_suffix(".new").open("wb") as file:
        file.write(NEW)
        file.flush()
        os.fsync(file.fileno())
    path.with_suffix(".new").replace(path)


careful = letter(lambda path: write_careful(path, NEW))
in_place = letter(_in_place)
without_sync = letter(_without_sync)
without_folder_sync = letter(_without_folder_sync)
