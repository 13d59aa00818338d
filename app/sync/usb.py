"""A USB stick between office and province: packages there, receipts back. Both sides use this.

    TDKT_OUT/<SHA-256 of the file>.tdkt    packages, and INDEX.json, which nobody relies on
    TDKT_IN/<SHA-256 of the file>.biennhan the province's answers, by the package they are about
    TDKT_DOWN/<number>.guixuong            what the province sends down to every office

Only these names are ever opened, and only as plain files; nothing on a stick is believed.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from app import files
from app.errors import ClerkError
from app.packages.limits import FILE_BYTES, STATEMENT_BYTES
from app.progress import Report, ignore

OUT, BACK, DOWN = "TDKT_OUT", "TDKT_IN", "TDKT_DOWN"
PACKAGE = re.compile(r"([0-9a-f]{64})\.tdkt")
RECEIPT = re.compile(r"([0-9a-f]{64})\.biennhan")
SENT_DOWN = re.compile(r"([0-9]{6,10})\.guixuong")
MOST_FILES = 10_000  # names looked at in one folder


@dataclass(frozen=True, slots=True)
class Found:
    """One file on the stick. digest: what its name says; data: None where it is not that."""

    digest: str
    data: bytes | None


def copy_out(stick: Path, packages: Sequence[bytes], report: Report = ignore) -> list[Path]:
    """Write packages to a stick, each read back and compared before it counts as done.

    What is on the stick already stays. Raises ClerkError for a stick that is full, locked, taken
    out or that gives back other bytes; Cancelled from `report` between two files.
    """
    _need_stick(stick)
    folder = stick / OUT
    files.make_folder(folder)
    written: list[Path] = []
    for data in packages:
        report(len(written), len(packages))
        path = folder / f"{sha256(data).hexdigest()}.tdkt"
        files.write_careful(path, data)
        written.append(path)
    index = {
        "format": 1,
        "packages": [
            {"name": path.name, "size": len(data)}
            for path, data in zip(written, packages, strict=True)
        ],
    }
    files.write_careful(folder / "INDEX.json", json.dumps(index, indent=1).encode())
    report(len(packages), len(packages))
    return written


def packages_on(stick: Path) -> Iterator[Found]:
    """The packages on a stick in the order of their names. Raises ClerkError without a stick."""
    _need_stick(stick)
    for path, digest in _named(stick / OUT, PACKAGE):
        try:
            data = files.read_capped(path, FILE_BYTES)
        except ClerkError:
            yield Found(digest, None)
            continue
        yield Found(digest, data if sha256(data).hexdigest() == digest else None)


def write_receipt(stick: Path, digest: str, data: bytes) -> None:
    """Put the answer to one package on the stick. Raises ClerkError as `copy_out`."""
    files.make_folder(stick / BACK)
    files.write_careful(stick / BACK / f"{digest}.biennhan", data)


def receipts_on(stick: Path) -> Iterator[Found]:
    """The answers on a stick; their signatures are still to be checked."""
    _need_stick(stick)
    for path, digest in _named(stick / BACK, RECEIPT):
        try:
            yield Found(digest, files.read_capped(path, STATEMENT_BYTES))
        except ClerkError:
            yield Found(digest, None)


def write_down(stick: Path, statements: Sequence[tuple[int, bytes]]) -> None:
    """Put what is sent down on the stick, by number. Raises ClerkError as `copy_out`."""
    _need_stick(stick)
    if statements:
        files.make_folder(stick / DOWN)
    for seq, data in statements:
        files.write_careful(stick / DOWN / f"{seq:06}.guixuong", data)


def down_on(stick: Path) -> Iterator[bytes]:
    """What is sent down on a stick, in the order of numbers; signatures are still to be checked."""
    _need_stick(stick)
    found = sorted(_named(stick / DOWN, SENT_DOWN), key=lambda pair: int(pair[1]))
    for path, _number in found:
        yield files.read_capped(path, STATEMENT_BYTES)


def _named(folder: Path, form: re.Pattern[str]) -> list[tuple[Path, str]]:
    try:
        names = sorted(path.name for path in folder.iterdir())[:MOST_FILES]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise files.explain(error, folder) from error
    found = [(name, form.fullmatch(name)) for name in names]
    return [(folder / name, match[1]) for name, match in found if match]


def _need_stick(stick: Path) -> None:
    try:
        is_there = stick.is_dir()
    except OSError as error:  # another person's stick, or one that stopped answering
        raise files.explain(error, stick) from error
    if not is_there:
        raise ClerkError(
            what=f"Không thấy USB ở {stick}.",
            kept="Mọi thay đổi vẫn ở trong máy.",
            todo="Cắm USB, chờ máy nhận, rồi chọn lại.",
        )
