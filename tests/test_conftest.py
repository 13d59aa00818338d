"""The ground the tests stand on."""

import os
from pathlib import Path

import pytest

from tests import conftest


def test_a_test_cannot_write_beside_the_program():
    target = Path(conftest.ROOT) / "app" / "left-behind.txt"
    with pytest.raises(RuntimeError, match="outside its temporary folder"):
        target.write_text("x")
    assert not target.exists()
    conftest.trespasses.clear()


def test_a_test_cannot_move_a_file_out_of_its_folder(tmp_path):
    inside = tmp_path / "a.txt"
    inside.write_text("x")
    with pytest.raises(RuntimeError, match=r"os\.rename"):
        inside.rename(Path(conftest.ROOT) / "a.txt")
    assert inside.exists()
    conftest.trespasses.clear()


def test_a_link_is_no_way_out_of_the_folder(tmp_path):
    (tmp_path / "link").symlink_to(conftest.ROOT / "app")
    with pytest.raises(RuntimeError):
        (tmp_path / "link" / "left-behind.txt").write_text("x")
    conftest.trespasses.clear()


def test_home_and_the_settings_folders_are_the_tests_own():
    assert Path.home() == conftest.HOME
    settings = [os.environ[f"XDG_{name}_HOME"] for name in ("CONFIG", "DATA", "CACHE", "STATE")]
    assert all(Path(folder).is_relative_to(conftest.HOME) for folder in settings)
