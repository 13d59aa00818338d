"""Spoils a piece of work at every single file operation, one forked process per point.

    LD_PRELOAD=shim.so python -m tests.faults.driver SCENARIO FAULT [--forever] [--every N]

prints one line of JSON per state to look at; `outcomes` starts it and reads them. A kill is judged
three times: as the kill left the folder, and as a power cut then might have, where what was not
synced is gone: once with the names that stood in the folder, once with the names it had when it was
synced itself. The work runs until it ends without meeting the fault, so every operation was hit;
that last run is judged by the same three states, a power cut just after the end.
"""

import argparse
import ctypes
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import IntEnum
from functools import cache
from hashlib import sha256
from importlib import import_module
from itertools import count
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Fault(IntEnum):
    """What happens at the chosen operation; the numbers are the shim's."""

    KILL = 1  # before the operation
    TORN = 2  # as KILL, but with half of a write done
    NO_SPACE = 3  # ENOSPC
    IO_ERROR = 4  # EIO
    SHORT = 5  # half of a write is done, and the call says so


class Work:
    """What a scenario's work is handed: its folder, and how it says what it has promised."""

    def __init__(self, folder: Path, say: Callable[[str], None], heal: Callable[[], None]) -> None:
        self.folder, self.say, self.heal = folder, say, heal


@dataclass(frozen=True, slots=True)
class Scenario:
    """prepare fills an empty folder; act works in it and says each thing once it is promised;
    check opens what was left and names what is wrong with it, given what was said."""

    prepare: Callable[[Path], None]
    act: Callable[[Work], None]
    check: Callable[[Path, Sequence[str]], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One state that was looked at. ended: killed, raised or clean; state: kept (all writes
    arrived), contents lost, names lost; error: the traceback of work that raised."""

    point: int
    operation: str
    ended: str
    state: str
    said: list[str]
    problems: list[str]
    error: str


@cache
def shim() -> Path:
    """The compiled shim, made once a session. Raises CalledProcessError or FileNotFoundError."""
    built = Path(tempfile.mkdtemp(prefix="sovang-shim-")) / "shim.so"
    flags = ["-Wall", "-Werror", "-O1", "-fPIC", "-shared"]
    subprocess.run(["gcc", *flags, "-o", built, HERE / "shim.c", "-ldl"], check=True)
    return built


def outcomes(
    scenario: str, fault: Fault, *, forever: bool = False, every: int = 1
) -> list[Outcome]:
    """Every state of one scenario, e.g. letters.careful, under one fault."""
    command = [sys.executable, "-m", "tests.faults.driver", scenario, fault.name]
    answer = subprocess.run(
        [*command, f"--every={every}", *(["--forever"] if forever else [])],
        env={**os.environ, "LD_PRELOAD": str(shim())},
        cwd=HERE.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        raise RuntimeError(answer.stderr)
    return [Outcome(**json.loads(line)) for line in answer.stdout.splitlines()]


class _Seen(ctypes.Structure):
    """The part of the shim that is seen from outside the process that it kills."""

    _fields_ = (
        ("count", ctypes.c_long),
        ("armed", ctypes.c_long),
        ("last", ctypes.c_char * 512),
    )


def run(scenario: Scenario, fault: Fault, forever: bool, every: int) -> Iterator[Outcome]:
    """In a process that has the shim: every point, until the work ends without meeting it."""
    library = ctypes.CDLL(os.environ["LD_PRELOAD"])
    library.fault_shared.restype = ctypes.POINTER(_Seen)
    seen = library.fault_shared().contents
    library.fault_arm.argtypes = (ctypes.c_char_p, ctypes.c_char_p, *(ctypes.c_long,) * 3)
    with tempfile.TemporaryDirectory(dir=_quick_place()) as name:
        base = Path(name).resolve()
        start, folder, aside = base / "start", base / "work", base / "aside"
        start.mkdir()
        _, error = _forked(lambda _: scenario.prepare(start))
        if error:
            raise RuntimeError(error)
        _warm_up(scenario, start, folder)
        looked_at: set[str] = set()
        for point in count(1, every):
            _fresh_copy(start, folder)
            held = _set_aside(folder, aside)
            paths = os.fsencode(folder), os.fsencode(aside)

            def act(say: Callable[[str], None], point: int = point, paths: tuple = paths) -> None:
                library.fault_arm(*paths, fault, point, forever)
                scenario.act(Work(folder, say, library.fault_disarm))

            ended, said, error = _outcome(_forked_status(act))
            reached = seen.count >= point
            operation = seen.last.decode(errors="replace") if reached else ""
            cut = fault == Fault.KILL  # a power cut loses the torn write anyway
            states = _states(folder, aside, base) if cut else {"kept": folder}
            for state, left in states.items():
                looks = _looks(left, said)
                if state != "kept" and looks in looked_at:
                    continue  # nothing was synced or promised since: the same power cut again
                looked_at.add(looks)
                problems = _problems(scenario, left, said)
                yield Outcome(point, operation, ended, state, said, problems, error)
            for number in held:
                os.close(number)
            if not reached:
                return


def _looks(folder: Path, said: Sequence[str]) -> str:
    """What tells one state from another: every file's bytes, and what was promised."""
    digest = sha256("\0".join(said).encode())
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"\0{file.relative_to(folder)}\0{file.stat().st_size}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _quick_place() -> str | None:
    """A folder in memory where there is room: what a sync keeps is copied by the shim anyway."""
    memory = "/dev/shm"  # noqa: S108
    room = os.path.isdir(memory) and shutil.disk_usage(memory).free > 50_000_000  # noqa: PTH112
    return memory if room else None


def _warm_up(scenario: Scenario, start: Path, folder: Path) -> None:
    """Do it once here, unspoiled: what is loaded and compiled now, no child has to do again."""
    _fresh_copy(start, folder)
    said: list[str] = []
    scenario.act(Work(folder, said.append, lambda: None))
    problems = scenario.check(folder, said)
    if problems:
        raise RuntimeError(f"wrong without any fault: {problems}")
    gc.freeze()


def _problems(scenario: Scenario, left: Path, said: Sequence[str]) -> list[str]:
    """What the scenario's check finds wrong, asked in a child so that nothing stays open here."""

    def check(say: Callable[[str], None]) -> None:
        for problem in scenario.check(left, said):
            say(problem)

    problems, broke = _forked(check)
    return [*problems, f"the check broke: {broke}"] if broke else problems


def _forked(work: Callable[[Callable[[str], None]], None]) -> tuple[list[str], str]:
    status, said, error = _forked_status(work)
    return said, error or ("" if status == 0 else f"ended with {status}")


def _forked_status(work: Callable[[Callable[[str], None]], None]) -> tuple[int, list[str], str]:
    """Run work in a child. Returns its wait status, what it said, its traceback."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 0
        try:
            work(lambda text: _put(writing, f"say {text}"))
        except BaseException:  # the child must never fall back into the parent's loop
            _put(writing, "err " + traceback.format_exc())
            code = 1
        os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as answer:
        lines = answer.read().split("\0")[:-1]
    _, status = os.waitpid(child, 0)
    said = [line[4:] for line in lines if line.startswith("say ")]
    return status, said, "".join(line[4:] for line in lines if line.startswith("err "))


def _put(pipe: int, text: str) -> None:
    os.write(pipe, text.encode() + b"\0")


def _outcome(answer: tuple[int, list[str], str]) -> tuple[str, list[str], str]:
    status, said, error = answer
    if os.WIFSIGNALED(status):
        return "killed", said, error
    return ("raised" if status else "clean"), said, error


def _fresh_copy(start: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(start, folder)


def _set_aside(folder: Path, aside: Path) -> list[int]:
    """What lies in the folder counts as synced. The files stay open, so no inode is used twice."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    held = []
    for inode, file in _names(folder):
        shutil.copyfile(folder / file, aside / str(inode))
        held.append(os.open(folder / file, os.O_RDONLY))
    listing = "".join(f"{inode} {file}\n" for inode, file in _names(folder))
    (aside / f"names-{folder.stat().st_ino}").write_text(listing)
    return held


def _names(folder: Path) -> list[tuple[int, str]]:
    return [(entry.inode(), entry.name) for entry in os.scandir(folder) if entry.is_file()]


def _states(folder: Path, aside: Path, base: Path) -> dict[str, Path]:
    """The folder as killed, and two folders as a power cut might have left it."""
    listing = (aside / f"names-{folder.stat().st_ino}").read_text().splitlines()
    synced = [(int(inode), file) for inode, file in (line.split(" ", 1) for line in listing)]
    states = {"contents lost": _names(folder), "names lost": synced}
    made = {"kept": folder}
    for state, names in states.items():
        left = base / state.replace(" ", "-")
        shutil.rmtree(left, ignore_errors=True)
        left.mkdir()
        for inode, file in names:
            (left / file).touch()
            with suppress(FileNotFoundError):  # never synced: an empty file
                shutil.copyfile(aside / str(inode), left / file)
        for entry in os.scandir(folder):
            if entry.is_dir():
                shutil.copytree(entry.path, left / entry.name)
        made[state] = left
    return made


def main() -> None:
    """One scenario under one fault, as lines of JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("scenario", help="module.name, in this folder")
    parser.add_argument("fault", choices=[fault.name for fault in Fault])
    parser.add_argument("--forever", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="only each so many operations")
    chosen = parser.parse_args()
    module, _, name = chosen.scenario.partition(".")
    scenario: Scenario = getattr(import_module(f"tests.faults.{module}"), name)
    for outcome in run(scenario, Fault[chosen.fault], chosen.forever, chosen.every):
        print(json.dumps(asdict(outcome)), flush=True)


if __name__ == "__main__":
    main()
