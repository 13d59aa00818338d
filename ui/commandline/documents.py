"""The command `sovang documents`: a paper of the office as a file, the same as from the screens."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import files, outgoing
from app.catalog import load, local
from app.documents import word
from app.errors import ClerkError
from app.statistics.periods import Period
from ui.commandline.shared import OK, TROUBLE, day_argument, opened_file, say

FORMS, CHECK = "forms", "check-form"


def add_arguments(documents: argparse.ArgumentParser) -> None:
    """Which paper of which record, in which format, into which file."""
    documents.add_argument(
        "kind",
        choices=(*outgoing.FORMATS, FORMS, CHECK),
        help="what to write; forms: put the Word forms into the folder OUT, to be changed;"
        " check-form: try the form OUT of the kind named by --id",
    )
    documents.add_argument("out", metavar="OUT", help="the file to write")
    documents.add_argument(
        "--id", default="", help="a decision's number, a record's id, a year, 2025-6, T01"
    )
    documents.add_argument("--format", choices=("pdf", "docx", "xlsx"), default="pdf")
    days: dict[str, Any] = {"type": day_argument, "metavar": "YYYY-MM-DD", "default": None}
    documents.add_argument("--from", dest="first", help="first day of a table", **days)
    documents.add_argument("--to", dest="last", help="last day of a table", **days)


def run(arguments: argparse.Namespace, folder: Path, ask: Callable[[], str]) -> int:
    """Write the file, say where, and return the exit code. ask: gives the passphrase or code."""
    out = Path(arguments.out)
    try:
        if arguments.kind == FORMS:
            _put_out(out)
        elif arguments.kind == CHECK:
            word.check(arguments.id, files.read_capped(out, word.MOST_BYTES))
        else:
            _write(arguments, folder, ask(), out)
    except ClerkError as error:
        say("\n".join(filter(None, (error.what, error.kept, error.todo))))
        return TROUBLE
    say(str(out))
    return OK


def _write(arguments: argparse.Namespace, folder: Path, secret: str, out: Path) -> None:
    days = (arguments.first, arguments.last)
    period = Period(*days) if None not in days else None
    workspace = opened_file(folder, secret)
    try:
        desk = outgoing.Desk(
            workspace.read(local.catalog, load()),
            workspace.now(),
            folder,
            workspace.person.full_name,
            period,
        )
        workspace.read(outgoing.write, arguments.kind, arguments.id, arguments.format, out, desk)
    finally:
        workspace.close()


def _put_out(folder: Path) -> None:
    files.make_folder(folder)
    for kind, form in word.FORMS.items():
        files.write_careful(folder / form.file, word.shipped(kind), mode=0o644)
