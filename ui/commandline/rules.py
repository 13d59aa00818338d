"""The commands `sovang rules explain` and `sovang rules check`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.catalog import CatalogError, load, load_from
from app.catalog.sureness import counts
from app.errors import ClerkError
from app.nominations import cases, explaining
from ui.commandline.shared import OK, TROUBLE, day_argument, say, say_json


def add_arguments(rules: argparse.ArgumentParser) -> None:
    """The two commands, each with its own words."""
    kinds = rules.add_subparsers(dest="rules", metavar="explain|check", required=True)
    explain = kinds.add_parser(
        "explain", help="the verdict on each case of a file of plain facts (docs/rules.md)"
    )
    explain.add_argument("--award", required=True, metavar="CODE", help="such as CSTDCS")
    explain.add_argument(
        "--date", required=True, type=day_argument, metavar="YYYY-MM-DD", help="day of the decision"
    )
    explain.add_argument("--case", required=True, metavar="FILE", help="one case or a list")
    check = kinds.add_parser("check", help="name every wrong row of the catalogue, count the rest")
    for parser in (explain, check):
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.add_argument("--catalog", metavar="DIR", help="another catalogue than the own one")


def run(arguments: argparse.Namespace, _folder: Path, _ask: Callable[[], str]) -> int:
    """Print, and return the exit code. No office's file is needed."""
    try:
        folder = arguments.catalog
        catalog = load_from(Path(folder)) if folder else load()
    except CatalogError as error:
        if arguments.json:
            problems = [
                {"file": p.file, "line": p.line, "reason": p.reason} for p in error.problems
            ]
            say_json({"ok": False, "problems": problems})
        else:
            say(*map(str, error.problems), f"{len(error.problems)} dòng sai")
        return TROUBLE
    return (
        _check(catalog, arguments) if arguments.rules == "check" else _explain(catalog, arguments)
    )


def _check(catalog: Any, arguments: argparse.Namespace) -> int:
    found = counts(catalog)
    if arguments.json:
        say_json({"ok": True, "problems": [], "rule_sets": found})
        return OK
    say(f"{'Bộ quy định':<14}{'S có nguồn':>12}{'K biết rõ':>12}{'? cần xem':>12}")
    for code, count in found.items():
        say(f"{code:<14}{count['S']:>12}{count['K']:>12}{count['?']:>12}")
    say("Danh mục không có dòng sai")
    return OK


def _explain(catalog: Any, arguments: argparse.Namespace) -> int:
    try:
        catalog.award(arguments.award)
        content = Path(arguments.case).read_bytes()
        read = cases.read(content, arguments.award, arguments.date, catalog)
        judged = explaining.explained(read, catalog)
    except KeyError:
        return _trouble(arguments, [f"Danh mục không có hình thức khen {arguments.award}"])
    except OSError as error:
        return _trouble(arguments, [f"Không đọc được {arguments.case}: {error.strerror}"])
    except cases.CaseError as error:
        name = Path(arguments.case).name
        return _trouble(arguments, [f"{name}, {problem}" for problem in error.problems])
    except ClerkError as error:
        return _trouble(arguments, [f"{error.what} {error.todo}"])
    if arguments.json:
        say_json(
            {
                "award": arguments.award,
                "date": arguments.date.isoformat(),
                "cases": [explaining.as_values(case, result) for case, result in judged],
            }
        )
        return OK
    texts = [explaining.as_text(case, result, catalog) for case, result in judged]
    say("\n\n".join(texts) or "Tệp không có trường hợp nào")
    return OK


def _trouble(arguments: argparse.Namespace, lines: list[str]) -> int:
    if arguments.json:
        say_json({"ok": False, "problems": lines})
    else:
        say(*lines)
    return TROUBLE
