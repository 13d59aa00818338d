"""The command `sovang import`: a list from Excel judged, or taken in, without the window."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.catalog import load, local
from app.clock import local_day
from app.errors import ClerkError
from app.importing import headers, importing, refused
from app.importing.importing import Corrections
from app.importing.lines import Line, State, counts
from ui.commandline.shared import OK, TROUBLE, opened_file, say, say_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which list, what it holds, and what becomes of it."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--what", required=True, choices=headers.WHATS)
    parser.add_argument("--dry-run", action="store_true", help="judge every line, write nothing")
    parser.add_argument(
        "--set", action="append", default=[], metavar="FIELD=WORDS",
        help="what stands for lines that say nothing: award=LDTT, year=2015, rating_year=2025",
    )  # fmt: skip
    parser.add_argument(
        "--sheet", default="", metavar="NAME",
        help="which sheet of a workbook; * for all that have the same headings, as one list",
    )  # fmt: skip
    parser.add_argument("--refused", metavar="FILE.xlsx", help="where lines left out are written")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, folder: Path, ask: Callable[[], str]) -> int:
    """Print, and return the exit code: 1 where a line was left out as well."""
    try:
        said = Corrections(common=dict(_pair(words, arguments.what) for words in arguments.set))
        found = importing.open_table(Path(arguments.file), arguments.what, arguments.sheet)
        workspace = opened_file(folder, ask())
    except ClerkError as error:
        return _trouble(arguments, error)
    try:
        catalog = workspace.read(local.catalog, load())
        today = local_day(workspace.now())
        taken = 0
        if arguments.dry_run:
            lines = importing.plan(workspace, catalog, today, found, said)
            told = counts(lines, len(found.skipped))
            left = tuple(one for one in lines if one.state in (State.BAD, State.DOUBTFUL))
        else:
            done = importing.take_in(workspace, catalog, today, found, said)
            taken, told, left = done.taken, done.counts, done.left
        if arguments.refused and left:
            refused.write(Path(arguments.refused), found, left, said)
    except ClerkError as error:
        return _trouble(arguments, error)
    finally:
        workspace.close()
    if arguments.json:
        columns = [
            {"words": column.words, "field": column.field, "encoding": column.encoding}
            for column in found.columns
        ]
        say_json(
            {
                "ok": not left,
                "written": taken,
                "counts": asdict(told),
                "columns": columns,
                "sheet": found.name,
                "sheets": [{"name": name, "lines": many} for name, many in found.sheets],
                "skipped": found.skipped,
                "hidden": {"rows": found.hidden[0], "columns": found.hidden[1]},
                "left": [_values(line) for line in left],
            }
        )
    else:
        say(
            f"Ghi thêm {taken}, dùng được {told.new}, đã có {told.known}, còn ngờ {told.doubtful},"
            f" sai {told.bad}, ngoài danh sách {told.skipped}"
        )
        for line in left:
            say(f"Dòng {line.place}: {line.words}")
    return TROUBLE if left else OK


def _pair(words: str, what: str) -> tuple[str, str]:
    name, sign, value = words.partition("=")
    if not sign or name not in headers.fields(what):
        known = ", ".join(headers.fields(what))
        raise ClerkError(what=f"Không hiểu --set {words}.", todo=f"Các tên dùng được: {known}.")
    return name, value


def _values(line: Line) -> dict[str, Any]:
    return {
        "line": line.place,
        "state": line.state.value,
        "reason": line.words,
        "cells": dict(line.troubles),
    }


def _trouble(arguments: argparse.Namespace, error: ClerkError) -> int:
    words = " ".join(part for part in (error.what, error.kept, error.todo) if part)
    if arguments.json:
        say_json({"ok": False, "problems": [words]})
    else:
        say(words)
    return TROUBLE
