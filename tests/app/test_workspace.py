"""The clerk's file: who opens it, what is in it, and what follows when disk or file fail."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app import keys, workspace
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.keys import WrongSecret
from app.subjects import actions as subjects
from app.workspace import FILE, SLOTS, Workspace
from db import engine
from db.subjects import Subject
from tests import patience
from tests.office import (
    CODE,
    HOAI,
    KEY,
    PASSPHRASE,
    SETUP,
    bare,
    office,
    photo,
    quick_office,
    reopened,
    whole_story,
)

CANARIES = ("Pi Năng Thị Hoài", "058190001234", "Đàng Thị Mẫu", "Chi hội trưởng", "Katơr Mẫu")


def people(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Subject)) or 0


def three_parts(error: ClerkError) -> bool:
    return bool(error.what and error.kept and error.todo)


@pytest.mark.usefixtures("true_cost")
def test_the_file_opens_with_the_passphrase_and_with_the_recovery_code_and_keeps_what_was_saved(
    tmp_path: Path,
) -> None:
    first = office(tmp_path)
    kept = first.write(subjects.save, HOAI)
    first.close()
    ways = (
        lambda: workspace.open_with_passphrase(tmp_path, "mau", PASSPHRASE),
        lambda: workspace.open_with_code(tmp_path, CODE),
        lambda: workspace.open_with_code(tmp_path, CODE.lower().replace("-", " ")),
    )
    for way in ways:
        again = way()
        assert again.read(subjects.read, kept).full_name == HOAI.full_name
        assert again.person.full_name == SETUP.full_name and again.db == first.db
        again.close()


def test_wrong_secrets_never_open_the_file_and_change_nothing(tmp_path: Path) -> None:
    office(tmp_path).close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    wrong = [PASSPHRASE[:-1], PASSPHRASE.upper(), "", " ", "x" * 500, PASSPHRASE + "\0"]
    for passphrase in wrong:
        with pytest.raises(WrongSecret) as refused:
            workspace.open_with_passphrase(tmp_path, "mau", passphrase)
        assert three_parts(refused.value) and refused.value.field == "passphrase"
    with pytest.raises(WrongSecret):
        workspace.open_with_passphrase(tmp_path, "nobody", PASSPHRASE)
    with pytest.raises(WrongSecret):
        workspace.open_with_code(tmp_path, keys.new_recovery_code())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_key_that_is_not_the_files_key_opens_nothing(tmp_path: Path) -> None:
    quick_office(tmp_path / "office").close()
    for wrong in (bytes(32), KEY[:-1] + b"\x00", os.urandom(32)):
        with pytest.raises(engine.CannotOpen):
            engine.connect(tmp_path / "office" / FILE, wrong)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(desk: Workspace) -> None:
    new = "một con đường khác hẳn"
    desk.change_passphrase(new)
    desk.confirm(new)
    with pytest.raises(WrongSecret):
        desk.confirm(PASSPHRASE)
    desk.close()
    workspace.open_with_code(desk.folder, CODE).close()
    workspace.open_with_passphrase(desk.folder, "mau", new).close()


def test_no_file_of_the_folder_shows_a_name_or_a_number(desk: Workspace, tmp_path: Path) -> None:
    whole_story(desk)
    desk.backup(tmp_path / "sao-luu")
    live = [path for path in desk.folder.iterdir() if path.suffix != ".lock"]
    assert any(path.name.endswith("-wal") and path.stat().st_size for path in live)
    desk.close()
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    contents = [(path, path.read_bytes()) for path in found]
    for path, data in contents:
        assert not data.startswith(b"SQLite format 3"), path
        for canary in CANARIES:
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert canary.encode(coding) not in data, (path, canary)
    assert len(contents) >= 5


def test_the_open_log_is_encrypted_too(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)
    log = (desk.folder / f"{FILE}-wal").read_bytes()
    assert len(log) > 4096 and b"Ho\xc3\xa0i" not in log and b"058190001234" not in log


@pytest.mark.parametrize("step", ["_make", "wrap", "save_slots", "replace"])
def test_an_interrupted_set_up_leaves_nothing_half_open_and_can_be_done_again(
    tmp_path: Path, step: str
) -> None:
    target = {"_make": workspace, "replace": Path}.get(step, keys)
    with (
        patch.object(target, step, side_effect=KeyboardInterrupt),
        pytest.raises(KeyboardInterrupt),
    ):
        office(tmp_path)
    assert not workspace.is_set_up(tmp_path)
    made = office(tmp_path)
    made.write(subjects.save, HOAI)
    made.close()
    workspace.open_with_passphrase(tmp_path, "mau", PASSPHRASE).close()


def test_a_folder_with_a_file_is_never_set_up_again(tmp_path: Path) -> None:
    quick_office(tmp_path / "office").close()
    before = (tmp_path / "office" / FILE).read_bytes()
    with pytest.raises(ClerkError) as refused:
        office(tmp_path / "office")
    assert three_parts(refused.value)
    assert (tmp_path / "office" / FILE).read_bytes() == before


def test_a_set_up_beside_the_keys_of_a_file_that_was_moved_away_keeps_those_keys(
    tmp_path: Path,
) -> None:
    first = office(tmp_path)
    kept = first.write(subjects.save, HOAI)
    first.close()
    (tmp_path / FILE).replace(tmp_path / "cat-di.db")
    office(tmp_path).close()
    old = tmp_path / "old"
    old.mkdir()
    (tmp_path / "cat-di.db").replace(old / FILE)
    next(tmp_path.glob(f"{SLOTS}.cu-*")).replace(old / SLOTS)
    again = workspace.open_with_passphrase(old, "mau", PASSPHRASE)
    assert again.read(subjects.read, kept).full_name == HOAI.full_name
    again.close()


def test_a_second_window_is_told_where_the_first_one_is_and_harms_nothing(
    desk: Workspace,
) -> None:
    with pytest.raises(ClerkError) as refused:
        reopened(desk.folder)
    assert three_parts(refused.value) and "cửa sổ khác" in refused.value.what
    desk.write(subjects.save, HOAI)
    desk.close()
    again = reopened(desk.folder)
    assert again.read(people) == 1
    again.close()


@pytest.mark.parametrize("place", [0, 17, 100, 4000])
def test_a_file_damaged_at_its_head_is_called_damaged_and_left_as_it_is(
    tmp_path: Path, place: int
) -> None:
    path = quick_office(tmp_path / "office")
    path.close()
    flip(path.path, place)
    before = path.path.read_bytes()
    with pytest.raises(ClerkError) as refused:
        reopened(path.folder)
    assert three_parts(refused.value) and "hỏng" in refused.value.what
    assert path.path.read_bytes() == before


def test_a_file_damaged_in_its_middle_never_gives_a_wrong_answer(tmp_path: Path) -> None:
    desk = quick_office(tmp_path / "office")
    kept = [desk.write(subjects.save, replace(HOAI, note=f"{n} " * 2_000)) for n in range(60)]
    desk.close()
    size = desk.path.stat().st_size
    whole = desk.path.read_bytes()
    refusals = 0
    for place in range(4096 + 50, size, size // 15):
        desk.path.write_bytes(whole)
        flip(desk.path, place)
        try:
            again = reopened(desk.folder)
        except ClerkError as error:
            assert three_parts(error)
            refusals += 1
            continue
        try:
            for number, key in enumerate(kept):
                assert again.read(subjects.read, key).note == (f"{number} " * 2_000).strip()
        except ClerkError as error:
            assert three_parts(error) and "hỏng" in error.what
            refusals += 1
        again.close()
    assert refusals > 0


def test_a_file_cut_short_is_refused_with_a_message(tmp_path: Path) -> None:
    desk = quick_office(tmp_path / "office")
    desk.close()
    for length in (5000, 10, 0):
        os.truncate(desk.path, length)
        with pytest.raises(ClerkError) as refused:
            reopened(desk.folder)
        assert three_parts(refused.value) and desk.path.stat().st_size == length


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 0x40
    path.write_bytes(data)


def test_a_newer_schema_is_refused_and_the_file_stays_byte_for_byte(tmp_path: Path) -> None:
    desk = quick_office(tmp_path / "office")
    desk.close()
    driver = bare(desk.folder)
    driver.execute("UPDATE schema_version SET version = version + 1")
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    driver.close()
    before = desk.path.read_bytes()
    with pytest.raises(ClerkError) as refused:
        reopened(desk.folder)
    assert three_parts(refused.value) and "mới hơn" in refused.value.what
    assert desk.path.read_bytes() == before
    assert not desk.path.with_name(f"{FILE}-wal").exists()  # the refused opening let go of it


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"slots": [1]}', b"\xff\xfe", b"[" * 9999]
)
def test_a_damaged_key_file_is_named_and_the_data_stay(tmp_path: Path, content: bytes) -> None:
    desk = quick_office(tmp_path / "office")
    desk.close()
    (desk.folder / SLOTS).write_bytes(content)
    with pytest.raises(ClerkError) as refused:
        workspace.open_with_passphrase(desk.folder, "mau", PASSPHRASE)
    assert three_parts(refused.value) and SLOTS in refused.value.what


@pytest.mark.parametrize("cost", [2**31, 0, -1])
def test_a_key_file_with_an_absurd_cost_is_refused_before_it_is_paid(
    tmp_path: Path, cost: int
) -> None:
    desk = quick_office(tmp_path / "office")
    desk.close()
    path = desk.folder / SLOTS
    now = f'"memory_kib": {keys.COST[0]}'
    assert now in path.read_text()
    path.write_text(path.read_text().replace(now, f'"memory_kib": {cost}'))
    with pytest.raises(ClerkError) as refused:
        workspace.open_with_passphrase(desk.folder, "mau", PASSPHRASE)
    assert SLOTS in refused.value.what


def test_a_full_disk_refuses_in_three_parts_and_keeps_all_that_was_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk:
        desk = quick_office(disk / "office")
        saved = 0
        with pytest.raises(ClerkError) as refused:
            while saved < 5_000:
                desk.write(subjects.save, replace(HOAI, note="ví dụ " * 2_000))
                saved += 1
        assert three_parts(refused.value) and "đầy" in refused.value.what
        assert desk.read(people) == saved
        desk.close()
        again = reopened(disk / "office")
        assert again.read(people) == saved
        again.close()


def test_a_folder_that_is_read_only_refuses_in_three_parts(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        desk = quick_office(disk / "office")
        desk.close()
        before = desk.path.read_bytes()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for opening in (lambda: reopened(desk.folder), lambda: office(disk / "new")):
            with pytest.raises(ClerkError) as refused:
                opening()
            assert three_parts(refused.value), refused.value
        assert desk.path.read_bytes() == before


def test_a_file_that_may_not_grow_says_the_disk_is_full(desk: Workspace) -> None:
    def limit(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        for _ in range(50):
            subjects.save(session, replace(HOAI, note="ví dụ " * 2_000))

    with pytest.raises(ClerkError) as refused:
        desk.write(limit)
    assert three_parts(refused.value) and "đầy" in refused.value.what
    assert desk.read(people) == 0


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A real disk of a few megabytes in memory; the test is left out where we may not mount one."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this machine does not let us mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_refused_write_leaves_no_row_no_entry_and_no_signal(desk: Workspace) -> None:
    heard: list[frozenset[str]] = []
    desk.on_change.append(heard.append)

    def half(session: workspace.JournalSession) -> None:
        subjects.save(session, HOAI)
        subjects.save(session, replace(HOAI, full_name=""))

    with pytest.raises(ClerkError):
        desk.write(half)
    assert desk.read(people) == 0 and not heard and not desk.can_undo
    desk.write(subjects.save, HOAI)
    assert heard == [frozenset({"subject"})] and desk.read(people) == 1


def test_reading_goes_on_while_another_thread_writes(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)
    inside, seen = threading.Event(), threading.Event()

    def slow(session: workspace.JournalSession) -> None:
        subjects.save(session, replace(HOAI, full_name="Katơr Ví Dụ"))
        inside.set()
        assert seen.wait(patience.SECONDS)

    writer = threading.Thread(target=desk.write, args=(slow,))
    writer.start()
    assert inside.wait(patience.SECONDS)
    assert desk.read(people) == 1  # a snapshot: what is not committed is not seen
    seen.set()
    writer.join()
    assert desk.read(people) == 2


def test_a_read_never_writes(desk: Workspace) -> None:
    def sneak(session: Session) -> None:
        session.execute(text("UPDATE office SET name = 'x'"))

    desk.read(sneak)
    assert desk.read(lambda session: session.scalar(text("SELECT name FROM office"))) == (
        SETUP.office_name
    )


def test_photos_are_kept_inside_the_encrypted_file_only(desk: Workspace) -> None:
    before = {path.name for path in desk.folder.iterdir()}
    subject = desk.write(subjects.save, HOAI)
    exemplar = desk.write(exemplars.save, ExemplarDraft(subject))
    desk.write(exemplars.set_photo, exemplar, "anh.png", photo())
    assert {path.name for path in desk.folder.iterdir()} <= before | {f"{FILE}-wal", f"{FILE}-shm"}
    assert b"JFIF" not in desk.path.read_bytes() + (desk.folder / f"{FILE}-wal").read_bytes()
