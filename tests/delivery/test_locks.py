"""The lock files: every file that will be installed is known by its SHA-256."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pinned(name: str) -> dict[str, tuple[str, int]]:
    """Package: its version and how many files of it are allowed."""
    found = {}
    for block in re.split(r"\n(?=\S)", (ROOT / name).read_text()):
        match = re.match(r"([a-z0-9._-]+)==(\S+)", block)
        if match:
            found[match[1]] = (match[2], block.count("--hash=sha256:"))
    return found


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_line_is_one_version_with_hashes(name):
    found = pinned(name)
    assert len(found) > 20
    assert [package for package, (_, hashes) in found.items() if hashes == 0] == []


def test_what_is_developed_with_is_what_is_run():
    run, develop = pinned("requirements.lock"), pinned("requirements-dev.lock")
    assert {package: develop.get(package) for package in run} == run


def test_everything_the_project_asks_for_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = {re.match(r"[A-Za-z0-9._-]+", line)[0].lower() for line in project["dependencies"]}
    asked_to_develop = {
        re.match(r"[A-Za-z0-9._-]+", line)[0].lower()
        for line in project["optional-dependencies"]["dev"]
    }
    assert asked - set(pinned("requirements.lock")) == set()
    assert asked_to_develop - set(pinned("requirements-dev.lock")) == set()
