"""The command `sovang stats`: the tables of the statistics page on a terminal, or as JSON."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.catalog import load, local
from app.clock import local_day
from app.errors import ClerkError
from app.statistics import tables, texts
from app.statistics.model import Choice
from app.statistics.periods import Period
from ui.commandline.shared import OK, TROUBLE, day_argument, opened_file, say, say_json


def add_arguments(stats: argparse.ArgumentParser) -> None:
    """Which table of which days, and how it is printed."""
    stats.add_argument("--table", required=True, choices=tuple(tables.PLANS))
    days: dict[str, Any] = {"required": True, "type": day_argument, "metavar": "YYYY-MM-DD"}
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
        say_json(texts.values(pair))
    else:
        say(texts.plain(pair, people=arguments.people))
    return OK


def _trouble(arguments: argparse.Namespace, words: str) -> int:
    if arguments.json:
        say_json({"ok": False, "problems": [words]})
    else:
        say(words)
    return TROUBLE
