"""A file gone back to a copy sends on where the copy knows all that was sealed, or not at all."""

from pathlib import Path

import httpx
import pytest

from app import backup, restore, workspace
from app.errors import ClerkError
from app.subjects import actions as subjects
from app.sync import outbox, rounds
from app.workspace import Workspace
from tests import patience
from tests.office import HOAI, PASSPHRASE, SETUP
from tests.province.offices import NOW
from tests.sync.provinces import Door, serving


def gone_back(opened: Workspace, where: Path) -> tuple[restore.Found, Workspace]:
    opened.close()
    (copy,) = restore.copies(where)
    found = restore.look(opened.folder, copy, PASSPHRASE, lambda: NOW)
    restore.go_back(opened.folder, lambda: NOW)
    again = workspace.open_with_passphrase(opened.folder, SETUP.login, PASSPHRASE, lambda: NOW)
    return found, again


def test_sealing_makes_a_copy_from_which_one_sends_on(linked, province, now):
    linked.write(subjects.save, HOAI)
    with serving(province, now) as address:
        door = Door(address)
        with httpx.Client(transport=door, timeout=patience.SECONDS) as line:
            assert rounds.send(linked, client=line).received == 1
            linked.write(subjects.save, HOAI)  # never sealed
            found, again = gone_back(linked, linked.folder / backup.FOLDER)
            assert found.unknown == 0 and found.lost == 1
            again.write(subjects.save, HOAI)
            done = rounds.send(again, client=line)
    assert (done.packages, done.received, done.refused) == ((1, 2), 2, ())
    again.close()


def test_a_copy_from_before_a_package_is_opened_but_seals_nothing(linked, tmp_path):
    linked.write(subjects.save, HOAI)
    linked.backup(tmp_path / "usb")
    rounds.seal_all(linked)
    found, again = gone_back(linked, tmp_path / "usb")
    assert found.unknown == 1
    again.write(subjects.save, HOAI)
    with pytest.raises(ClerkError) as refused:
        rounds.seal_all(again)
    assert "gói số 1" in refused.value.what and refused.value.kept and refused.value.todo
    assert again.read(outbox.waiting) == []
    again.close()
