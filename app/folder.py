"""What lies in the folder of a clerk's file, known before the file is open."""

from pathlib import Path

from app import keys

FILE, SLOTS, LOCK = "so-vang.db", "khoa.json", "dang-mo.lock"


def is_set_up(folder: Path) -> bool:
    """Whether the folder holds a file that was set up to the end."""
    return (folder / FILE).exists()


def logins(folder: Path) -> list[str]:
    """Who may open the file, by login name, in the order they were added. Raises ClerkError."""
    slots = keys.load_slots(folder / SLOTS)
    return [slot.login for slot in slots if slot.kind == "passphrase"]
