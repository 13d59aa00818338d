"""Going back to a copy: nothing is overwritten, and no number is given to two packages."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app import backup, files, folder, keys, restore, workspace
from app.errors import ClerkError
from app.folder import FILE, READY
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import CODE, HOAI, PASSPHRASE, SETUP, START, Ticking, quick_office, reopened

NEW = "năm con chim đậu cành xa"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "so"


def people(opened: Workspace) -> int:
    from sqlalchemy import func, select

    from db.subjects import Subject

    return opened.read(lambda session: session.scalar(select(func.count()).select_from(Subject)))


def two_days(place: Path) -> None:
    """An office with one person in its copy, and two in its file."""
    opened = quick_office(place)
    opened.write(subjects.save, HOAI)
    opened.backup(place / backup.FOLDER)
    opened.write(subjects.save, HOAI)
    opened.close()


def the_copy(place: Path) -> restore.Copy:
    (copy,) = restore.copies(place)
    return copy


def test_a_copy_is_looked_at_whole_and_says_what_would_be_left_behind(place: Path) -> None:
    two_days(place)
    before = (place / FILE).read_bytes()
    found = restore.look(place, the_copy(place), PASSPHRASE)
    assert (found.people, found.dossiers, found.decisions) == (1, 0, 0)
    assert found.lost == 1 and found.unknown == 0 and found.office == SETUP.office_name
    assert (place / FILE).read_bytes() == before  # looked at only
    restore.forget(place)
    assert not (place / restore.LOOKED_AT).exists()


def test_going_back_opens_the_copy_and_keeps_the_file_of_before(place: Path) -> None:
    two_days(place)
    restore.look(place, the_copy(place), PASSPHRASE)
    aside = restore.go_back(place, lambda: START)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    assert people(opened) == 1
    opened.write(subjects.save, HOAI)  # and work goes on
    opened.close()
    kept = next(copy for copy in restore.copies(place) if copy.is_aside)
    assert kept.path == aside
    assert restore.look(place, kept, PASSPHRASE).people == 2  # and one may go forward to it again
    restore.go_back(place, lambda: START)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    assert people(opened) == 2
    opened.close()
    asides = [copy for copy in restore.copies(place) if copy.is_aside]
    assert len(asides) == 2  # none in another's place


@pytest.mark.parametrize("secret", [PASSPHRASE, NEW, CODE], ids=["old words", "new words", "code"])
def test_words_of_today_open_an_older_copy_and_stay_as_they_are(place: Path, secret: str) -> None:
    two_days(place)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    opened.change_passphrase(NEW)
    opened.close()
    restore.look(place, the_copy(place), secret)
    restore.go_back(place)
    words = PASSPHRASE if secret == PASSPHRASE else NEW  # those of the copy where they were typed
    workspace.open_with_passphrase(place, SETUP.login, words).close()


def test_wrong_words_open_no_copy(place: Path) -> None:
    two_days(place)
    with pytest.raises(keys.WrongSecret):
        restore.look(place, the_copy(place), "không phải lời này đâu")


def break_file(place: Path) -> None:
    data = bytearray((place / FILE).read_bytes())
    data[: 4096 * 9] = bytes(4096 * 9)
    (place / FILE).write_bytes(data)


def lose_file(place: Path) -> None:
    (place / FILE).unlink()


def lose_all(place: Path) -> None:
    shutil.copytree(place / backup.FOLDER, place.with_name("usb"))
    shutil.rmtree(place)


def begin_anew(place: Path) -> None:
    lose_all(place)
    quick_office(place).close()


@pytest.mark.parametrize("harm", [break_file, lose_file, lose_all, begin_anew])
def test_after_a_damaged_lost_or_new_machine_the_copy_is_opened_again(
    place: Path, harm: Callable[[Path], None]
) -> None:
    two_days(place)
    harm(place)
    stick = place.with_name("usb")
    (copy,) = restore.copies(stick if stick.exists() else place)
    found = restore.look(place, copy, PASSPHRASE)
    assert found.people == 1 and found.lost is None
    restore.go_back(place)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    assert people(opened) == 1
    opened.close()


def test_a_copy_that_is_not_whole_is_refused_and_nothing_changes(place: Path) -> None:
    two_days(place)
    copy = the_copy(place)
    data = bytearray(copy.path.read_bytes())
    data[-5000] ^= 1
    copy.path.write_bytes(data)
    before = (place / FILE).read_bytes()
    with pytest.raises(ClerkError) as refused:
        restore.look(place, copy, PASSPHRASE)
    assert refused.value.what and refused.value.kept and refused.value.todo
    assert (place / FILE).read_bytes() == before


def test_an_open_file_is_not_taken_away_under_its_window(place: Path) -> None:
    two_days(place)
    restore.look(place, the_copy(place), PASSPHRASE)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    with pytest.raises(ClerkError, match="đang mở ở một cửa sổ khác"):
        restore.go_back(place)
    assert people(opened) == 2
    opened.close()


@pytest.mark.parametrize("step", range(4))
def test_a_power_cut_in_the_middle_is_finished_at_the_next_start(
    place: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_days(place)
    restore.look(place, the_copy(place), PASSPHRASE)
    done = 0

    class Cut(BaseException):
        pass

    def settled(action: Callable[[], object]) -> object:
        nonlocal done
        if done == step:
            raise Cut
        done += 1
        return action()

    with monkeypatch.context() as cut:
        cut.setattr(files, "patiently", settled)
        if step < 3:
            with pytest.raises(Cut):
                restore.go_back(place)
        else:
            restore.go_back(place)
    folder.settle(place)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    assert people(opened) == (2 if step == 0 else 1)  # before the last step all is as it was
    opened.close()
    assert not (place / READY).exists()


def test_what_stood_beside_the_file_of_before_is_not_read_into_the_copy(place: Path) -> None:
    two_days(place)
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    opened.write(subjects.save, HOAI)
    log = (place / f"{FILE}-wal").read_bytes()
    opened.close()
    restore.look(place, the_copy(place), PASSPHRASE)
    (place / f"{FILE}-wal").write_bytes(log)  # as a power cut leaves it
    aside = restore.go_back(place)
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == log
    opened = workspace.open_with_passphrase(place, SETUP.login, PASSPHRASE)
    assert people(opened) == 1
    opened.close()


def test_copies_are_listed_newest_first_and_one_without_its_keys_not_at_all(place: Path) -> None:
    quick_office(place).close()
    opened = reopened(place, Ticking())
    made = [opened.backup(place / backup.FOLDER) for _ in range(3)]
    opened.close()
    made[1].with_suffix(backup.KEYS).unlink()
    assert [copy.path for copy in restore.copies(place)] == [made[2], made[0]]
