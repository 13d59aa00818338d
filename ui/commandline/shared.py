"""What the commands have in common: days as words, the office's file by its secret, answers."""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from app import workspace
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
    """The file by the passphrase of one of its people, or by the recovery code."""
    if not is_set_up(folder):
        raise ClerkError(what=f"Không có sổ nào ở {folder}.", todo="Xem lại --folder.")
    return workspace.open_with_secret(folder, secret)


def say(*lines: str) -> None:
    """Print the answer."""
    print(*lines, sep="\n")  # noqa: T201


def say_json(value: Any) -> None:
    """Print the answer for a program to read."""
    say(json.dumps(value, ensure_ascii=False, indent=1))
