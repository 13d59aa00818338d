"""The command `sovang certificates`: a decision's certificates as the PDF that the screen saves."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app import files
from app.catalog import load, local
from app.certificates import calibration, emblem, issue, layouts, sheets, shelf
from app.certificates.drawing import Offset, paper_words
from app.certificates.sheets import Batch
from app.certificates.texts import Mode
from app.errors import ClerkError
from app.workspace import Workspace
from ui.commandline.shared import OK, TROUBLE, opened_file, say


def add_arguments(made: argparse.ArgumentParser) -> None:
    """Which decision, on which paper, moved by which measures, into which file."""
    made.add_argument("--decision", required=True, metavar="NUMBER", help="12; 12/QĐ-UBND; 12/2025")
    made.add_argument("--mode", choices=[mode.value for mode in Mode], default=Mode.FULL.value)
    made.add_argument(
        "--printer-profile", metavar="NAME", default="",
        help="the printer whose measures move the words, as on this machine's screen",
    )  # fmt: skip
    made.add_argument("--tray", metavar="NAME", default="", help="the tray that was measured")
    made.add_argument("out", metavar="OUT.pdf")


def run(arguments: argparse.Namespace, folder: Path, ask: Callable[[], str]) -> int:
    """Write the file, and return the exit code. ask: gives the passphrase, or recovery code."""
    try:
        opened = opened_file(folder, ask())
    except ClerkError as error:
        return _trouble(error)
    try:
        made = _save(opened, arguments)
    except ClerkError as error:
        return _trouble(error)
    finally:
        opened.close()
    say(f"{len(made.sheets)} giấy khen theo QĐ {made.decision.symbol}: {arguments.out}")
    return OK


def _save(opened: Workspace, arguments: argparse.Namespace) -> Batch:
    """As the page does: certificates that were never made are signed, the saving written down."""
    catalog = opened.read(local.catalog, load())
    mode = Mode(arguments.mode)
    decision = opened.read(sheets.decision_of, arguments.decision)
    if opened.read(sheets.missing, decision):
        opened.write(issue.issue, decision, opened.identity, catalog)
    batch = opened.read(sheets.of_decision, decision, catalog)
    found, picture = opened.read(shelf.read), opened.read(emblem.read)
    layout_of = partial(shelf.layout_of, found, mode)
    texts = [sheet.text for sheet in batch.sheets]
    paper = layout_of(texts[0]).paper if texts else layouts.load().paper
    offset = _offset(opened, arguments.printer_profile, arguments.tray, paper)
    data = sheets.pdf(texts, mode, offset, layout=layout_of, emblem=picture)
    files.write_careful(Path(arguments.out), data)
    ids = [sheet.id for sheet in batch.sheets]
    opened.write(issue.record_print, ids, mode, "pdf", "", opened.now())
    return batch


def _offset(opened: Workspace, printer: str, tray: str, paper: tuple[float, float]) -> Offset:
    """What makes up for a printer, as measured on this machine; none where none is named."""
    if not printer:
        return Offset()
    found = opened.read(calibration.read, printer, tray, paper)
    if found is None:
        known = opened.read(calibration.measured_printers)
        raise ClerkError(
            what=f"Chưa căn máy in “{printer}” cho giấy {paper_words(paper)} trên máy này.",
            todo="Đã căn: " + "; ".join(known) if known else "Căn máy in ở trang giấy khen trước.",
        )
    return found.offset()


def _trouble(error: ClerkError) -> int:
    say(f"{error.what} {error.todo}")
    return TROUBLE
