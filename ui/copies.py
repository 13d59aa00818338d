"""Copies of papers that another program shows: the one thing that lies outside the encrypted file.

They are kept in one folder beside it, so that what a power cut left there is wiped when the office
is opened again; whoever has the office open is the only one to write there.
"""

import shutil
import tempfile
from pathlib import Path

from app.files import explain, make_folder, write_careful

FOLDER = "dang-xem"


def make(office: Path, name: str, data: bytes) -> Path:
    """A copy that another program may open, alone in a folder of its own.

    office: the folder of the encrypted file. Raises ClerkError where nothing can be written.
    """
    make_folder(office / FOLDER)
    try:
        alone = Path(tempfile.mkdtemp(dir=office / FOLDER))
    except OSError as error:
        raise explain(error, office / FOLDER) from error
    write_careful(alone / name, data)
    return alone / name


def wipe(copy: Path) -> None:
    """Remove one copy; one that is still held open goes with `wipe_all` later."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def wipe_all(office: Path) -> None:
    """Remove every copy of an office that is opened or closed just now."""
    shutil.rmtree(office / FOLDER, ignore_errors=True)
