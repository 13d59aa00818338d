"""What every test starts from: no screen, a home of its own, and no way out of it."""

import atexit
import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings

from app import keys
from tests.patientbot import PatientBot
from tests.postgres import postgres

__all__ = ["postgres"]  # one cluster for all rooms, where each room's own import would start one

ROOT = Path(__file__).resolve().parent.parent
TEMP = Path(tempfile.gettempdir()).resolve()
HOME = Path(tempfile.mkdtemp(prefix="sovang-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[name] = str(HOME)
for name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{name}_HOME"] = str(HOME / name.lower())
(HOME / "runtime").mkdir(mode=0o700)
os.environ["XDG_RUNTIME_DIR"] = str(HOME / "runtime")

# ci: the same examples every time, no deadline on a shared machine. soak: new ones, many more.
settings.register_profile(
    "ci",
    max_examples=50,
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", deadline=None, print_blob=True, max_examples=5_000)
PROFILE = os.environ.get("SOVANG_HYPOTHESIS", "ci")
settings.load_profile(PROFILE)

# Where a test may write: temporary folders, and what git ignores of the checkout.
IGNORED = ("build", "dist", "shots", "bench-results", ".hypothesis")
KEPT_OUT_OF_GIT = tuple(f"{ROOT / name}{os.sep}" for name in IGNORED)
OPEN_GROUND = tuple(f"{path}{os.sep}" for path in (TEMP, HOME.resolve(), "/dev", "/proc"))
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
trespasses: list[str] = []


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Take down windows on the screen's thread only, as the program does (ui/rubbish.py)."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)
        gc.enable()


def pytest_report_header() -> str:
    """Say which Hypothesis profile runs; its failures print the blob that repeats them."""
    return f"hypothesis profile: {PROFILE} (SOVANG_HYPOTHESIS=soak for new and more examples)"


def guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse to open, make, move or remove a file outside the open ground."""
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING:
        targets = [(arguments[0], -1)]
    elif event in ("os.remove", "os.rmdir", "os.mkdir"):
        targets = [(arguments[0], arguments[-1])]  # the last one is the folder it is relative to
    elif event == "os.rename":
        targets = [(arguments[0], arguments[2]), (arguments[1], arguments[3])]
    else:
        return
    for target, folder in targets:
        if not isinstance(target, str | bytes):
            continue  # a file that is open already
        path = os.fsdecode(target)
        if folder != -1:
            path = str(Path(f"/proc/self/fd/{folder}").readlink() / path)
        if not may_write(Path(path), follow=event == "open"):
            trespasses.append(f"{event} {path}")
            raise RuntimeError(f"a test writes outside its temporary folder: {trespasses[-1]}")


def may_write(path: Path, follow: bool) -> bool:
    """Whether a path lies on the open ground; compiled Python may be kept anywhere.

    follow: what a link points to counts, not the link itself, which is moved and removed as such.
    """
    place = path.resolve() if follow else path.parent.resolve() / path.name
    if "__pycache__" in place.parts:
        return True
    if place.is_relative_to(ROOT):  # a checkout may itself lie in a temporary folder
        return f"{place}{os.sep}".startswith(KEPT_OUT_OF_GIT)
    return f"{place}{os.sep}".startswith(OPEN_GROUND)


sys.addaudithook(guard)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


TRUE_COST = keys.COST


@pytest.fixture(scope="session", autouse=True)
def cheap_keys() -> Iterator[None]:
    """A new wrap of a file's key is made and opened by all its true steps, but costs next to
    nothing. Programs in processes of their own pay the true cost."""
    with patch.object(keys, "COST", (64, 1, 1)):
        yield


@pytest.fixture
def true_cost() -> Iterator[None]:
    """This test pays what a clerk's machine pays."""
    with patch.object(keys, "COST", TRUE_COST):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Iterator[None]:
    """Fail the test that trespassed, even where the code under test swallowed the refusal."""
    trespasses.clear()
    yield
    assert not trespasses, trespasses
