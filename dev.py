"""The commands of a developer: run, test, bench, lint, words. Standard library only.

    python3 dev.py run      sets everything up, then opens the program with an example office
    python3 dev.py test     sets everything up, then lint and all tests
    python3 dev.py bench [--quick] [--only NAME]
    python3 dev.py lint     ruff, mypy --strict, import-linter
    python3 dev.py words [--add FILE]   the English translation, up to date with the source

Everything Python goes into .venv from the hashed lock files; system libraries come from Debian
through apt when root, otherwise the one line to type is printed. A second start finds all of it
in place and begins at once. Exit code: 0, or that of the first step that failed.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from ui import translation

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
SUPPORTED = ((3, 11), (3, 12))

# What Qt asks of the system: the first line even without a screen, the rest for a real X window.
QT_PACKAGES = (
    *("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1"),
    *("libxcb-shape0", "libxcb-image0", "libxcb-randr0", "libxcb-render-util0"),
    *("libxcb-xinerama0", "libxcb-xkb1", "libxcb-sync1", "libxcb-xfixes0"),
    "libcups2",  # QPrinter finds the printers through it
)
# What the tests use besides: the province's database, a screen, a browser, the fault shim's C, and
# a printing system with a printer that gives PDF.
TEST_PACKAGES = (
    *("postgresql", "xvfb", "xauth", "chromium", "chromium-driver", "gcc", "libc6-dev"),
    *("cups", "cups-client", "printer-driver-cups-pdf"),
)
LINTED = ("app", "db", "ui", "dev.py", "build_installer.py")
MEMORY_WANTED = 6 << 30  # bytes free, for the temporary files of all tests
LAUNCHERS = {"sovang": "ui.main", "sovang-province": "app.province.main"}


class SetUpError(Exception):
    """The machine lacks something that this program may not install; the text says what to type."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="set up and open the program with an example office")
    test = commands.add_parser("test", help="set up, lint, and run every test")
    test.add_argument("pytest", nargs="*", help="only these tests, e.g. tests/subjects")
    bench = commands.add_parser("bench", help="measure; prints a table and saves it as JSON")
    bench.add_argument("--quick", action="store_true", help="small sizes, to see that it works")
    bench.add_argument("--only", metavar="NAME", help="one module: bench_NAME.py")
    commands.add_parser("lint", help="ruff, mypy --strict and import-linter")
    words = commands.add_parser("words", help="bring the English translation up to date")
    words.add_argument(
        "--add", metavar="FILE", help="JSON of the Vietnamese texts and their English"
    )
    chosen = parser.parse_args(arguments)
    os.chdir(ROOT)
    try:
        if chosen.command == "run":
            return run()
        if chosen.command == "test":
            return test_all(chosen.pytest)
        if chosen.command == "bench":
            return bench_all(chosen.quick, chosen.only)
        set_up("requirements-dev.lock", ())
        if chosen.command == "words":
            return translation.run(translation.release_tool(site_packages()), chosen.add)
        return run_steps(lint_steps())
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"\nFailed ({error.returncode}): {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return error.returncode or 1
    except KeyboardInterrupt:
        return 130


# --- the commands ---------------------------------------------------------------------------------


def run() -> int:
    """Open the window with an example office; without a screen, tell the same story in files."""
    set_up("requirements.lock", QT_PACKAGES)
    if has_display():
        banner("Sổ Vàng, with an example office")
        return subprocess.call([*program("sovang"), "--example"])
    folder = Path("build") / "demo"
    banner(f"No display found: running the demo into {folder} instead of opening the window")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([*program("sovang"), "demo", str(folder)], env=environment)


def test_all(chosen: Sequence[str]) -> int:
    """Lint and tests. Every step runs; the exit code is that of the first that failed."""
    set_up("requirements-dev.lock", (*QT_PACKAGES, *TEST_PACKAGES))
    with virtual_screen() as screen, folder_in_memory() as memory:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **screen, **memory}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the tests start many Pythons
        # one more than there are cores: tests wait for disks, printers and other programs
        workers = min((os.cpu_count() or 2) + 1, 8)
        parallel = ("-n", str(workers), "--dist", "worksteal")  # whoever is idle takes over a half
        tests = [str(PYTHON), "-m", "pytest", *parallel, "-rs", "--durations=15", *chosen]
        return run_steps([*lint_steps(), ("tests", tests)], environment)


def bench_all(quick: bool, only: str | None) -> int:
    """All benchmarks, or one, through the collector in tests/bench/run.py."""
    set_up("requirements-dev.lock", (*QT_PACKAGES, *TEST_PACKAGES))
    flags = [*(["--quick"] if quick else []), *(["--only", only] if only else [])]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return run_steps([("bench", [str(PYTHON), "-m", "tests.bench.run", *flags])], environment)


Step = tuple[str, list[str]]  # a name, and the command line


def lint_steps() -> list[Step]:
    """The checks of the source, cheapest first."""
    linted = [name for name in LINTED if Path(name).exists()]
    return [
        ("ruff check", [str(PYTHON), "-m", "ruff", "check", "."]),
        ("ruff format", [str(PYTHON), "-m", "ruff", "format", "--check", "."]),
        ("mypy --strict", [str(PYTHON), "-m", "mypy", "--strict", *linted]),
        ("import-linter", [str(PYTHON), "-c", call("importlinter.cli", "lint_imports_command")]),
    ]


def run_steps(steps: Sequence[Step], environment: Mapping[str, str] | None = None) -> int:
    """Run every step under a banner, then say how each ended; the first failure's exit code."""
    ended: list[tuple[str, int, float]] = []
    for name, command in steps:
        banner(name)
        begun = time.monotonic()
        code = subprocess.call(command, env=environment)
        ended.append((name, code, time.monotonic() - begun))
    banner("result")
    for name, code, seconds in ended:
        print(f"{'ok' if code == 0 else f'FAILED ({code})':14}{name:20}{seconds:7.1f} s")
    return next((code for _, code, _ in ended if code), 0)


# --- the set-up -----------------------------------------------------------------------------------


def set_up(lock: str, packages: Sequence[str]) -> None:
    """The system packages, .venv with everything in the lock, and the project itself in it."""
    python = find_python()
    needs_venv = not venv_works()
    wanted = list(packages)
    if needs_venv and subprocess.call(
        [*python, "-c", "import ensurepip"], stderr=subprocess.DEVNULL
    ):
        wanted.insert(0, "python3-venv")  # Debian ships Python without it
    install_packages(wanted)
    if needs_venv:
        banner("making .venv")
        subprocess.check_call([*python, "-m", "venv", "--clear", str(VENV)])
    install_lock(ROOT / lock)
    link_project()


def find_python() -> list[str]:
    """The command of a Python this program runs on: this one, or another that is installed."""
    if sys.version_info[:2] in SUPPORTED:
        return [sys.executable]
    for major, minor in reversed(SUPPORTED):
        found = shutil.which(f"python{major}.{minor}")
        if found:
            return [found]
        if WINDOWS and shutil.which("py"):
            command = ["py", f"-{major}.{minor}"]
            if subprocess.call([*command, "-c", ""], stderr=subprocess.DEVNULL) == 0:
                return command
    raise SetUpError(
        "Sổ Vàng needs Python 3.11 or 3.12. On Debian 12: apt-get install python3; "
        "on Windows: winget install Python.Python.3.12"
    )


def venv_works() -> bool:
    """Whether .venv holds a Python that starts, is supported and has pip."""
    check = "import sys, pip; print(sys.version_info[:2] in " + repr(SUPPORTED) + ")"
    try:
        answer = subprocess.run([str(PYTHON), "-c", check], capture_output=True, text=True)
    except OSError:
        return False
    return answer.stdout.strip() == "True"


def install_packages(wanted: Sequence[str]) -> None:
    """Debian's packages that are missing, through apt when root; else SetUpError with the line."""
    if not wanted or not shutil.which("dpkg-query"):
        return  # Windows needs none; another Linux is its owner's business
    present = installed_packages()
    missing = [name for name in wanted if name not in present]
    if not missing:
        return
    line = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        raise SetUpError(f"Type this one line, then start again:\n  sudo {line}")
    banner("Debian packages")
    print(" ".join(missing), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = ["apt-get", "update", "-qq"]
    subprocess.call(update, env=environment)  # a dead third-party source need not stop us
    subprocess.check_call(line.split(), env=environment, stdout=subprocess.DEVNULL)


def installed_packages() -> set[str]:
    """The names dpkg holds installed, with the names those packages also answer to."""
    line = "${db:Status-Status}|${Package}, ${Provides}\n"
    listing = subprocess.run(["dpkg-query", "-W", "-f", line], capture_output=True, text=True)
    present: set[str] = set()
    for state, _, names in (row.partition("|") for row in listing.stdout.splitlines()):
        if state == "installed":
            present.update(name.split()[0] for name in names.split(",") if name.strip())
    return present


def install_lock(lock: Path) -> None:
    """Everything in the lock file, each file checked against its SHA-256, wheels only.

    A stamp in .venv remembers the lock that was installed last.
    """
    stamp = VENV / f"{lock.name}.installed"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    banner(f"installing {lock.name}")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(lock)])
    stamp.write_text(digest)


def link_project() -> None:
    """Make the checkout importable in .venv and its commands startable, with nothing built.

    The path file is relative, so it stays ASCII in a home folder with Vietnamese letters.
    """
    packages = site_packages()
    write_if_changed(packages / "sovang-checkout.pth", os.path.relpath(ROOT, packages) + "\n")
    for name, module in LAUNCHERS.items():
        if WINDOWS:
            text = f'@"%~dp0python.exe" -c "{call(module, "main")}" %*\r\n'
            write_if_changed(BIN / f"{name}.cmd", text)
        else:
            here = '"$(dirname "$(readlink -f "$0")")/python"'
            text = f"#!/bin/sh\nexec {here} -c '{call(module, 'main')}' \"$@\"\n"
            write_if_changed(BIN / name, text)
            (BIN / name).chmod(0o755)


def site_packages() -> Path:
    """Where .venv keeps what is installed."""
    return VENV / "Lib/site-packages" if WINDOWS else next(VENV.glob("lib/python3*/site-packages"))


def write_if_changed(path: Path, text: str) -> None:
    """Write the text unless it is there already."""
    if not path.exists() or path.read_bytes() != text.encode():
        path.write_bytes(text.encode())


def call(module: str, function: str) -> str:
    """One line of Python that ends with the exit code of a command's main function."""
    return f"import sys; from {module} import {function}; sys.exit({function}())"


def program(name: str) -> list[str]:
    """The command line of one of the project's own commands."""
    return [str(PYTHON), "-c", call(LAUNCHERS[name], "main")]


# --- screens --------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """A screen of its own for the tests that want a real X window: SOVANG_XVFB=":N" while open."""
    if not shutil.which("Xvfb"):
        yield {}
        return
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", *options], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()  # the server chooses a free one and says which
        yield {"SOVANG_XVFB": f":{number}"} if number else {}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def folder_in_memory() -> Iterator[dict[str, str]]:
    """Temporary files in memory where Linux offers that and has room: a disk that flushes at every
    commit is most of the time that the tests would wait. None of them needs a real disk."""
    memory = Path("/dev/shm")  # noqa: S108 a folder of its own is made in it
    if not memory.is_dir() or shutil.disk_usage(memory).free < MEMORY_WANTED:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="sovang-", dir=memory) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL runs as a user of its own
        yield {"TMPDIR": folder}


def banner(text: str) -> None:
    """A line that separates one step's output from the next."""
    print(f"\n=== {text} ".ljust(90, "="), flush=True)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # Windows consoles and LANG=C would stop at "ổ"
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main())
