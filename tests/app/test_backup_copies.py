"""Automatic copies: which stay, and that a name is given only to a copy that was checked."""

import resource
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import backup
from app.clock import VIETNAM, local_day
from app.errors import ClerkError
from app.subjects import actions as subjects
from app.workspace import Workspace, open_with_passphrase
from tests.office import HOAI, PASSPHRASE, SETUP, quick_office

NOW = datetime(2025, 3, 12, 9, 0, tzinfo=VIETNAM)
instants = st.sets(
    st.integers(0, 60 * 24 * 900).map(lambda minutes: NOW - timedelta(minutes=minutes)),
    max_size=400,
)


@given(instants)
def test_the_newest_copy_and_three_at_least_always_stay(made: set[datetime]) -> None:
    kept = backup.to_keep(made, NOW)
    assert kept <= made
    assert len(kept) >= min(3, len(made))
    if made:
        assert max(made) in kept


@given(instants)
def test_every_copy_of_the_last_two_days_stays(made: set[datetime]) -> None:
    young = {instant for instant in made if NOW - instant < timedelta(days=2)}
    assert young <= backup.to_keep(made, NOW)


@given(instants)
def test_the_last_copy_of_each_of_14_days_8_weeks_and_12_months_stays(made: set[datetime]) -> None:
    kept = backup.to_keep(made, NOW)
    days = sorted({local_day(instant) for instant in made}, reverse=True)
    for day in days[:14]:
        assert max(instant for instant in made if local_day(instant) == day) in kept
    weeks = sorted({day.isocalendar()[:2] for day in days}, reverse=True)
    for week in weeks[:8]:
        assert max(i for i in made if local_day(i).isocalendar()[:2] == week) in kept
    months = sorted({(day.year, day.month) for day in days}, reverse=True)
    for month in months[:12]:
        assert max(i for i in made if (local_day(i).year, local_day(i).month) == month) in kept


@given(instants)
def test_old_copies_never_grow_beyond_the_days_weeks_and_months(made: set[datetime]) -> None:
    old = [i for i in backup.to_keep(made, NOW) if NOW - i >= timedelta(days=2)]
    assert len(old) <= 14 + 8 + 12 + 3


@given(instants)
def test_thinning_out_twice_takes_nothing_more(made: set[datetime]) -> None:
    kept = backup.to_keep(made, NOW)
    assert backup.to_keep(kept, NOW) == kept


def test_a_copy_from_a_clock_set_wrong_stays() -> None:
    future = NOW + timedelta(days=400)
    made = {future, *(NOW - timedelta(days=n) for n in range(100))}
    assert future in backup.to_keep(made, NOW)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return quick_office(tmp_path / "so")


def test_thinning_out_removes_copy_and_keys_and_leaves_other_files(tmp_path: Path) -> None:
    old = [NOW - timedelta(days=30, minutes=n) for n in range(6)]
    for instant in (*old, NOW):
        copy = tmp_path / backup.name_for(instant)
        copy.write_bytes(b"x")
        copy.with_suffix(".khoa.json").write_bytes(b"k")
    own = tmp_path / "so-vang-cua-toi.db"
    own.write_bytes(b"own")
    backup.thin_out(tmp_path, NOW)
    assert own.exists()
    left = sorted(path.name for path in tmp_path.glob("so-vang-2*.db"))
    assert left == sorted(backup.name_for(instant) for instant in (NOW, old[0], old[1]))
    assert len(list(tmp_path.glob("*.khoa.json"))) == 3


def test_a_copy_opens_with_the_same_words_and_has_everything(
    workspace: Workspace, tmp_path: Path
) -> None:
    subject = workspace.write(subjects.save, HOAI)
    copy = workspace.backup(workspace.folder / backup.FOLDER)
    workspace.close()
    elsewhere = tmp_path / "noi-khac"
    elsewhere.mkdir()
    (elsewhere / "so-vang.db").write_bytes(copy.read_bytes())
    (elsewhere / "khoa.json").write_bytes(copy.with_suffix(".khoa.json").read_bytes())
    again = open_with_passphrase(elsewhere, SETUP.login, PASSPHRASE)
    assert again.read(subjects.read, subject).full_name == HOAI.full_name
    again.close()


def test_a_disk_that_takes_no_more_is_told_and_leaves_no_half_copy(workspace: Workspace) -> None:
    folder = workspace.folder / backup.FOLDER
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
    try:
        with pytest.raises(ClerkError) as told:
            workspace.backup(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told.value.what and told.value.todo and told.value.kept
    assert [path.name for path in folder.iterdir() if path.suffix in (".db", ".tam")] == []
    workspace.write(subjects.save, HOAI)  # the file itself works on
    workspace.close()


def test_a_folder_that_cannot_be_made_is_told(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(ClerkError):
        workspace.backup(tmp_path / "tep" / "sao-luu")
    workspace.close()


def test_whether_the_file_went_on_after_a_copy_is_read_from_its_journal(
    workspace: Workspace,
) -> None:
    made = workspace.now()
    assert not workspace.read(backup.changed_since, workspace.db, made)
    workspace.write(subjects.save, HOAI)
    assert workspace.read(backup.changed_since, workspace.db, made)
    later = datetime(2099, 1, 1, tzinfo=UTC)
    assert not workspace.read(backup.changed_since, workspace.db, later)
    workspace.close()
