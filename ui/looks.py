"""Theme and text size of this machine, needed before anyone has signed in.

They stand in a small file beside the database; it holds nothing about people or work.
"""

import json
from pathlib import Path
from typing import Any

from app.files import write_careful
from ui import theme

FILE = "giao-dien.json"


def load(folder: Path) -> tuple[theme.Scheme, int]:
    """The kept scheme and scale; the usual look where nothing readable was kept."""
    try:
        kept: dict[str, Any] = json.loads((folder / FILE).read_bytes())
        scheme, scale = kept["scheme"], int(kept["scale"])
    except (OSError, ValueError, KeyError, TypeError):
        return "system", 100
    return (scheme if scheme in ("system", "light", "dark") else "system"), scale


def keep(folder: Path) -> None:
    """Keep the look in force for the next start."""
    look = {"scheme": theme.scheme(), "scale": theme.scale()}
    if folder.exists() and load(folder) != (look["scheme"], look["scale"]):
        write_careful(folder / FILE, json.dumps(look).encode())
