"""Theme, text size and language of this machine, needed before anyone has signed in.

They stand in a small file beside the database; it holds nothing about people or work.
"""

import json
from pathlib import Path
from typing import Any

from app.files import write_careful
from ui import theme
from ui.texts import Language

FILE = "giao-dien.json"


def load(folder: Path) -> tuple[theme.Scheme, int]:
    """The kept scheme and scale; the usual look where nothing readable was kept."""
    kept = _read(folder)
    try:
        scheme, scale = kept["scheme"], int(kept["scale"])
    except (ValueError, KeyError, TypeError, OverflowError):
        return "system", 100
    return (scheme if scheme in ("system", "light", "dark") else "system"), scale


def language(folder: Path) -> Language:
    """The kept language of the window; Vietnamese where none was chosen."""
    return "en" if _read(folder).get("language") == "en" else "vi"


def keep(folder: Path) -> None:
    """Keep the look in force for the next start."""
    _keep(folder, {"scheme": theme.scheme(), "scale": theme.scale()})


def keep_language(folder: Path, chosen: Language) -> None:
    """Keep the language for the next start."""
    _keep(folder, {"language": chosen})


def _read(folder: Path) -> dict[str, Any]:
    try:
        kept = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _keep(folder: Path, changed: dict[str, Any]) -> None:
    kept = _read(folder)
    if folder.exists() and kept != kept | changed:
        write_careful(folder / FILE, json.dumps(kept | changed).encode())
