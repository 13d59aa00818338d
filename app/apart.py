"""Parts of the program that run in a process of their own: a file that breaks, or never ends, what
reads it ends that process alone."""

import sys
from collections.abc import Sequence
from importlib import import_module

PARTS = {  # the word that starts one, and its module: its main(words) writes to standard output
    "read-workbook": "app.importing.spreadsheet",
    "convert-font": "app.truetype",
}
MEMORY = 1_500 * 1024 * 1024  # bytes of such a process


def answer(part: str, *words: str, patience: float) -> bytes:
    """What a part says, b"" where it fell over. Raises TimeoutError after `patience` seconds."""
    import subprocess  # here: a window is shown without

    command = [sys.executable, "-m", PARTS[part], *words]
    if getattr(sys, "frozen", False):  # the installed program has no Python beside it
        command = [sys.executable, part, *words]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=patience, creationflags=hidden, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise TimeoutError(part) from late
    return b"" if done.returncode else done.stdout


def run(words: Sequence[str]) -> int:
    """Be the part that the first word names."""
    code: int = import_module(PARTS[words[0]]).main(list(words[1:]))
    return code


def hold_memory() -> None:
    """Let this process have no more than MEMORY."""
    try:
        import resource
    except ImportError:  # Windows: the process is stopped by its time alone
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
