"""A copy has its name only once it has been opened and every page of it checked."""

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app import audit, backup, workspace
from app.errors import ClerkError
from app.subjects import actions as subjects
from app.workspace import FILE, SLOTS, Workspace
from db.engine import CannotOpen
from tests.office import CODE, HOAI, KEY, START, whole_story


def restored(copy: Path, folder: Path) -> Workspace:
    """The copy put where an office lives, opened with the printed code alone."""
    folder.mkdir()
    (folder / FILE).write_bytes(copy.read_bytes())
    (folder / SLOTS).write_bytes(copy.with_suffix(".khoa.json").read_bytes())
    return workspace.open_with_code(folder, CODE)


def test_a_copy_opens_elsewhere_with_the_printed_code_and_holds_everything(
    desk: Workspace, tmp_path: Path
) -> None:
    whole_story(desk)
    kept = desk.write(subjects.save, HOAI)  # still in the log of the open file
    copy = desk.backup(tmp_path / "sao-luu")
    desk.write(subjects.save, HOAI, None)
    again = restored(copy, tmp_path / "khac")
    assert again.read(subjects.read, kept) == HOAI
    assert not again.read(audit.check, again.db).faults
    again.close()
    assert {path.name for path in copy.parent.iterdir()} == {
        copy.name,
        copy.with_suffix(".khoa.json").name,
    }


def test_a_copy_that_does_not_read_back_gets_no_name_and_the_office_goes_on(
    desk: Workspace, tmp_path: Path
) -> None:
    good = desk.backup(tmp_path / "sao-luu")
    before = good.read_bytes()

    def damage(path: Path, key: bytes, until: float | None, real: Any = backup._check) -> None:
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        real(path, key, until)

    with patch.object(backup, "_check", damage), pytest.raises(ClerkError) as refused:
        desk.backup(tmp_path / "sao-luu")
    assert refused.value.what and refused.value.kept and refused.value.todo
    named = list((tmp_path / "sao-luu").glob("*.db"))
    assert named == [good] and good.read_bytes() == before
    desk.write(subjects.save, HOAI)


def test_a_copy_cut_short_is_noticed(desk: Workspace, tmp_path: Path) -> None:
    for length in (0, 100, 4096, 50_000):
        path = tmp_path / "copy.db"
        path.write_bytes(desk.path.read_bytes()[:length])
        with pytest.raises((ClerkError, CannotOpen)):
            backup._check(path, KEY)


def test_a_copy_is_named_by_the_time_in_vietnam() -> None:
    assert backup.name_for(START) == "so-vang-20250312-080000.db"
