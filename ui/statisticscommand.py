"""The command `sovang stats`: the tables of the statistics page on a terminal, or as JSON."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import keys, workspace
from app.catalog import load, local
from app.clock import local_day
from app.errors import ClerkError
from app.folder import is_set_up
from app.statistics import tables, texts
from app.statistics.model import Choice
from app.statistics.periods import Period
from app.workspace import Workspace
from ui.rulescommand import day_argument

OK, TROUBLE = 0, 1


def add_parser(commands: Any) -> None:
    """Put `stats` among the others."""
    stats = commands.add_parser(
        "stats", help="a table of the statistics, with the numbers that the screen shows"
    )
    stats.add_argument("--table", required=True, choices=tuple(tables.PLANS))
    days = {"required": True, "type": day_argument, "metavar": "YYYY-MM-DD"}
    stats.add_argument("--from", dest="first", help="first day", **days)
    stats.add_argument("--to", dest="last", help="last day", **days)
    stats.add_argument("--compare", action="store_true", help="with the year before beside it")
    stats.add_argument("--people", action="store_true", help="distinct people instead of times")
    stats.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace, folder: Path, ask: Callable[[], str]) -> int:
    """Print, and return the exit code. ask: gives the passphrase, or the recovery code."""
    try:
        period = Period(arguments.first, arguments.last)
        file = opened_file(folder, ask())
    except ClerkError as error:
        return _trouble(arguments, f"{error.what} {error.todo}")
    try:
        choice = Choice(period, local_day(file.now()))
        catalog = file.read(local.catalog, load())
        pair = file.read(tables.made, catalog, arguments.table, choice, compared=arguments.compare)
    except ClerkError as error:
        return _trouble(arguments, f"{error.what} {error.todo}")
    finally:
        file.close()
    if arguments.json:
        _print(json.dumps(texts.values(pair), ensure_ascii=False, indent=1))
    else:
        _print(texts.plain(pair, people=arguments.people))
    return OK


def opened_file(folder: Path, secret: str) -> Workspace:
    """The file by the first person's passphrase, or by the recovery code."""
    if not is_set_up(folder):
        raise ClerkError(what=f"Không có sổ nào ở {folder}.", todo="Xem lại --folder.")
    try:
        return workspace.open_with_passphrase(folder, workspace.logins(folder)[0], secret)
    except keys.WrongSecret:
        return workspace.open_with_code(folder, secret)


def _trouble(arguments: argparse.Namespace, words: str) -> int:
    _print(json.dumps({"ok": False, "problems": [words]}, ensure_ascii=False, indent=1)
           if arguments.json else words)  # fmt: skip
    return TROUBLE


def _print(words: str) -> None:
    print(words)  # noqa: T201
