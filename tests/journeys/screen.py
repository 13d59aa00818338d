"""A real X screen for programs that are driven by keyboard, and how they are started on it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import dev

ROOT = Path(dev.__file__).parent
LACKING = "no virtual screen: apt-get install -y xvfb (python3 dev.py test does it)"


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a running X display: that of SOVANG_XVFB, else one of our own.

    Of two programs on one display only one has the keyboard: a worker among others has its own.
    """
    given = os.environ.get("SOVANG_XVFB", "")
    if given and "PYTEST_XDIST_WORKER" not in os.environ:
        yield given
        return
    with dev.virtual_screen() as screen:
        assert screen, LACKING
        yield screen["SOVANG_XVFB"]


def environment(display: str, home: Path) -> dict[str, str]:
    """What a program on that screen is started with: a home and a temporary folder of its own."""
    places = {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        **{f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE")},
        "XDG_RUNTIME_DIR": str(home / "run"),
    }
    for name in ("tmp", "run"):
        (home / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    return {**os.environ, **places, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


def start(
    module: str, plan: Mapping[str, Any], environment: Mapping[str, str]
) -> subprocess.Popen[str]:
    """Start a story; its plan stands in a file that it is given."""
    written = Path(str(plan["folder"])) / "plan.json"
    written.write_text(json.dumps({name: str(value) for name, value in plan.items()}))
    return subprocess.Popen(
        [sys.executable, "-m", module, str(written)],
        env=dict(environment),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
