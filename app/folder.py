"""What lies in the folder of a clerk's file, known before the file is open."""

from pathlib import Path

from app import files, keys

FILE, SLOTS, LOCK = "so-vang.db", "khoa.json", "dang-mo.lock"
READY = "khoi-phuc.san"  # a copy that takes the file's place, whole and on the disk


def settle(folder: Path) -> None:
    """Finish going back to a copy, also where the power went in the middle (app/restore.py).

    What was written beside the file of before goes first: it would be read into the new one.
    """
    ready = folder / READY
    if not ready.is_dir():
        return
    import shutil  # hardly ever needed, and a start waits for it

    if (ready / FILE).exists():
        for beside in (f"{FILE}-wal", f"{FILE}-shm"):
            (folder / beside).unlink(missing_ok=True)
        for name in (SLOTS, FILE):  # the file last: while it is here, there is more to do
            if (ready / name).exists():
                _put(ready / name, folder / name)
        files.settle_folder(folder)
    shutil.rmtree(ready, ignore_errors=True)


def _put(source: Path, target: Path) -> None:
    files.patiently(lambda: source.replace(target))


def is_set_up(folder: Path) -> bool:
    """Whether the folder holds a file that was set up to the end."""
    return (folder / FILE).exists()


def logins(folder: Path) -> list[str]:
    """Who may open the file, by login name, in the order they were added. Raises ClerkError."""
    slots = keys.load_slots(folder / SLOTS)
    return [slot.login for slot in slots if slot.kind == "passphrase"]
