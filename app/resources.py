"""Where the files in resources/ lie, in a checkout and in the installed program alike."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def path(name: str) -> Path:
    """The path of one resource, e.g. "fonts/LiberationSerif-Regular.ttf".

    Raises FileNotFoundError naming it where the installation is damaged.
    """
    found = ROOT / name
    if not found.exists():
        raise FileNotFoundError(name)
    return found
