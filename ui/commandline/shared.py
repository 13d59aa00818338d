"""What the commands have in common: days as words, and the office's file by its secret."""

import argparse
from datetime import date
from pathlib import Path

from app import keys, workspace
from app.errors import ClerkError
from app.folder import is_set_up
from app.workspace import Workspace

OK, TROUBLE = 0, 1


def day_argument(text: str) -> date:
    """A day of the command line."""
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"no day of the form YYYY-MM-DD: {text}")


def opened_file(folder: Path, secret: str) -> Workspace:
    """The file by the first person's passphrase, or by the recovery code."""
    if not is_set_up(folder):
        raise ClerkError(what=f"Không có sổ nào ở {folder}.", todo="Xem lại --folder.")
    try:
        return workspace.open_with_passphrase(folder, workspace.logins(folder)[0], secret)
    except keys.WrongSecret:
        return workspace.open_with_code(folder, secret)
