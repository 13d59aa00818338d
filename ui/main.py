"""The command `sovang`: the window, and what support and tests do without one."""

import gc
import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import apart
from app.logs import LateFile

if TYPE_CHECKING:  # a double click brings no words to read
    import argparse

OK, TROUBLE, USAGE = 0, 1, 2
HELP = """exit codes:
  0  done, or all is well
  1  it could not be done, or a check found a fault (the reason is printed)
  2  wrong words on the command line"""

COMMANDS = {  # their modules in ui/commandline, and what they are good for
    "rules": ("rules", "judge cases by the rules, or check the catalogue"),
    "stats": ("statistics", "a table of the statistics, with the numbers that the screen shows"),
    "documents": (
        "documents",
        "write a decision, letter, minutes, report, book or table into a file",
    ),
    "certificates": (
        "certificates",
        "the certificates of a decision as one PDF, as the screen saves them",
    ),
    "import": (
        "importing",
        "take in people, awards or nominations from .xlsx, .xls, .ods, .csv, .docx",
    ),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    words = sys.argv[1:] if argv is None else argv
    return _obey(words) if words else _window()


def _obey(words: Sequence[str]) -> int:
    """What was asked for in words."""
    if words[0] in apart.PARTS:  # the installed program, started by itself to read a file
        return apart.run(words)
    arguments = _parser(words).parse_args(words)
    folder = Path(arguments.folder) if arguments.folder else default_folder()
    if arguments.command in COMMANDS:
        code: int = _module(arguments.command).run(arguments, folder, _ask_secret)
        return code
    if arguments.command == "demo":
        from ui.demo import run_demo

        return run_demo(Path(arguments.dir))
    if arguments.command == "verify":
        from app.verify import verify_file

        by = Path(arguments.by) if arguments.by else None
        answer = verify_file(Path(arguments.file), by, _ask_secret, folder)
        print(answer.text)  # noqa: T201
        return OK if answer.is_whole else TROUBLE
    if arguments.command == "self-check":
        return _self_check()
    return _window(folder, example=arguments.example)


def _window(folder: Path | None = None, *, example: bool = False) -> int:
    gc.disable()  # what a start loads and makes stays; ui/rubbish.py turns it on again
    folder = folder or default_folder()
    _log_to(folder)
    from ui.start.run import run_window

    return run_window(folder, example=example)


def default_folder() -> Path:
    """Where this person's file lies on this machine."""
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.StandardLocation.GenericDataLocation  # AppData/Local, ~/.local/share
    return Path(QStandardPaths.writableLocation(place)) / "SoVang"


def _module(command: str) -> Any:
    """Where a command of COMMANDS is written."""
    return import_module(f"ui.commandline.{COMMANDS[command][0]}")


def _parser(words: Sequence[str]) -> "argparse.ArgumentParser":
    import argparse

    parser = argparse.ArgumentParser(
        prog="sovang",
        description="Sổ Vàng: commendation work of communes and districts, offline.",
        epilog=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--folder", help="the folder of the file (default: this user's data folder)"
    )
    parser.add_argument(
        "--example", action="store_true", help="open an example office with invented people"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    demo = commands.add_parser(
        "demo", help="do the whole story without a screen and leave its papers in DIR"
    )
    demo.add_argument("dir", metavar="DIR")
    verify = commands.add_parser(
        "verify",
        help="check a package, a receipt, a certificate (photo, PDF, text) or a database's journal",
    )
    verify.add_argument("file", metavar="FILE")
    verify.add_argument(
        "--by",
        help="whose signature it must bear: the trust file for a receipt, the device's request"
        " for a package",
    )
    for name, (_where, help) in COMMANDS.items():
        made = commands.add_parser(name, help=help)
        if name in words:
            _module(name).add_arguments(made)
    commands.add_parser("self-check", help="check that every part works on this machine")
    return parser


def _ask_secret() -> str:
    """The passphrase or recovery code of a database: typed unseen, or one line on a pipe."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass("Mật khẩu: ")
    return sys.stdin.readline().rstrip("\n")


def _self_check() -> int:
    from app import self_check
    from ui.window_check import open_a_window

    findings = self_check.run((("window", open_a_window),))
    for finding in findings:
        print(f"{'ok  ' if not finding.trouble else 'FAIL'} {finding.name}", finding.trouble)  # noqa: T201
    return OK if not any(finding.trouble for finding in findings) else TROUBLE


def _log_to(folder: Path) -> None:
    """Log faults of ours, with ids only.

    A folder that takes none is told later, when the file itself is to be made or opened there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    logging.basicConfig(level=logging.WARNING, handlers=[LateFile(folder / "nhat-ky-may.log")])


if __name__ == "__main__":
    sys.exit(main())
