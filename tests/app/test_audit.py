"""With full access to the file, behind the program's back: the audit finds what was done."""

import random
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import audit, canonical, journal
from app.progress import Cancelled
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.tables import RECORDS
from tests.office import HOAI, bare, quick_office, reopened, whole_story
from tests.soak import cases

Script = Callable[[Any], object]


def faults(folder: Path) -> set[str]:
    desk = reopened(folder)
    try:
        return {fault.what for fault in desk.read(audit.check, desk.db).faults}
    finally:
        desk.close()


def tampered(folder: Path, script: Script) -> set[str]:
    driver = bare(folder)
    unlock(driver)
    driver.execute("PRAGMA foreign_keys = OFF")
    script(driver)
    driver.close()
    return faults(folder)


def unlock(driver: Any) -> None:
    """What an insider does first: away with the triggers."""
    found = driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in found:
        driver.execute(f"DROP TRIGGER {name}")


def rehash(driver: Any, number: int) -> None:
    """Give one entry the hash that fits what it says now; the chain after it stays."""
    columns = [row[1] for row in driver.execute("PRAGMA table_info(journal_entry)")]
    row = driver.execute("SELECT * FROM journal_entry WHERE n = ?", (number,)).fetchone()
    entry = dict(zip(columns, row, strict=True))
    hashed = {
        **{name: entry[name] for name in ("n", "db", "action", "base_rev", "rev", "lamport")},
        "type": entry["record_type"],
        "rec": entry["record_id"],
        "actor": entry["actor_id"],
        "t_claimed": entry["claimed_at"],
        "reason": entry["reason"],
        "payload": entry["payload_hash"],
        "prev": entry["prev"],
    }
    digest = sha256(journal.HASHED + canonical.encode(hashed)).hexdigest()
    driver.execute("UPDATE journal_entry SET hash = ? WHERE n = ?", (digest, number))


def forged_payload(driver: Any, number: int) -> None:
    """Another payload under its own fitting hash, and the entry re-hashed: the next one tells."""
    salt, fields = secrets.token_bytes(16), canonical.encode({"after": {}, "before": {}})
    digest = sha256(salt + fields).hexdigest()
    sets = "UPDATE journal_payload SET salt = ?, fields = ? WHERE n = ?"
    driver.execute(sets, (salt, fields, number))
    driver.execute("UPDATE journal_entry SET payload_hash = ? WHERE n = ?", (digest, number))
    rehash(driver, number)


def swap(driver: Any) -> None:
    driver.execute("UPDATE journal_entry SET n = -4 WHERE n = 4")
    driver.execute("UPDATE journal_entry SET n = 4 WHERE n = 5")
    driver.execute("UPDATE journal_entry SET n = 5 WHERE n = -4")


def run(*statements: str) -> Script:
    return lambda driver: [driver.execute(statement) for statement in statements]


COPY_SUBJECT = """INSERT INTO subject SELECT hex(randomblob(16)), {rest} FROM subject LIMIT 1"""
SCRIPTS: dict[str, tuple[str, Script]] = {
    "a name edited": ("row", run("UPDATE subject SET full_name = 'Kẻ Khác'")),
    "votes edited": ("row", run("UPDATE council_result SET votes_for = 8, votes_against = 0")),
    "money edited": ("row", run("UPDATE register_entry SET amount = 7020000")),
    "a coefficient edited": ("row", run("UPDATE register_entry SET coefficient = '3.0'")),
    "a step edited": ("row", run("UPDATE nomination SET step = 'drafting'")),
    "a step that is none": ("row", run("UPDATE nomination SET step = 'paid'")),
    "a date that is none": ("row", run("UPDATE decision SET decided_on = 'tomorrow'")),
    "a number made a word": ("row", run("UPDATE decision SET number = 'x'")),
    "a person renamed": ("row", run("UPDATE account SET full_name = 'Kẻ Khác'")),
    "a revision edited": ("row", run("UPDATE subject SET rev = '00000000.1'")),
    "a row put away": ("row", run("UPDATE subject SET deleted_at = '2025-01-01 00:00:00'")),
    "a row deleted": ("row", run("DELETE FROM presentation")),
    "a decision deleted": ("row", run("DELETE FROM decision")),
    "a row inserted": (
        "row",
        lambda driver: driver.execute(
            COPY_SUBJECT.format(
                rest=", ".join(
                    row[1] for row in driver.execute("PRAGMA table_info(subject)").fetchall()[1:]
                )
            )
        ),
    ),
    "a payload edited": ("payload", run("UPDATE journal_payload SET fields = '{}' WHERE n = 5")),
    "a salt edited": ("payload", run("UPDATE journal_payload SET salt = zeroblob(16) WHERE n = 5")),
    "a payload deleted": ("payload", run("DELETE FROM journal_payload WHERE n = 5")),
    "a payload deleted to hide an edited row": (
        "payload",
        run(
            "DELETE FROM journal_payload WHERE n IN "
            "(SELECT n FROM journal_entry WHERE record_type = 'council_result')",
            "UPDATE council_result SET votes_for = 8, votes_against = 0",
        ),
    ),
    "an entry deleted": ("chain", run("DELETE FROM journal_entry WHERE n = 5")),
    "the first entry deleted": ("chain", run("DELETE FROM journal_entry WHERE n = 1")),
    "an entry and its payload deleted": (
        "chain",
        run("DELETE FROM journal_entry WHERE n = 5", "DELETE FROM journal_payload WHERE n = 5"),
    ),
    "the tail cut": ("row", run("DELETE FROM journal_entry WHERE n > 10")),
    "two entries reordered": ("chain", swap),
    "an actor edited": (
        "chain",
        run("UPDATE journal_entry SET actor_id = hex(randomblob(16)) WHERE n = 6"),
    ),
    "a time edited": (
        "chain",
        run("UPDATE journal_entry SET claimed_at = '2020-01-01 00:00:00.000000' WHERE n = 6"),
    ),
    "a reason invented": ("chain", run("UPDATE journal_entry SET reason = 'khác' WHERE n = 6")),
    "a hash edited": ("chain", run("UPDATE journal_entry SET hash = prev WHERE n = 6")),
    "an entry re-hashed without those after it": (
        "chain",
        lambda driver: forged_payload(driver, 6),
    ),
    "the bytes of a photo edited": ("file", run("UPDATE blob SET data = x'FFD8FF00'")),
    "a photo deleted": ("file", run("DELETE FROM blob")),
}


@cache
def _template() -> tempfile.TemporaryDirectory[str]:
    made = tempfile.TemporaryDirectory(prefix="sovang-told-")
    desk = quick_office(Path(made.name) / "office")
    whole_story(desk)
    desk.close()
    return made


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """The folder of an office where one of everything has been written."""
    return Path(shutil.copytree(Path(_template().name) / "office", tmp_path / "office"))


def test_an_untouched_file_has_no_fault(told: Path) -> None:
    assert faults(told) == set()
    assert tampered(told, lambda driver: None) == set()


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_audit_finds(told: Path, name: str) -> None:
    what, script = SCRIPTS[name]
    assert what in tampered(told, script)


@contextmanager
def story() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        yield Path(shutil.copytree(Path(_template().name) / "office", Path(place) / "office"))


def test_no_edit_of_any_travelling_value_of_any_row_goes_unseen(told: Path) -> None:
    """Every column of every record type, one after the other, in one file."""
    driver = bare(told)
    unlock(driver)
    driver.execute("PRAGMA ignore_check_constraints = ON")
    driver.execute("PRAGMA foreign_keys = OFF")
    desk, tried = reopened(told), 0

    def found() -> set[str]:
        return {fault.what for fault in desk.read(audit.check, desk.db).faults}

    for table, kind in RECORDS.items():
        for column in audit.journaled_columns(kind):
            kept = driver.execute(f"SELECT id, {column} FROM {table} LIMIT 1").fetchone()  # noqa: S608
            if kept is None or column == "login":  # without its login nobody opens the file
                continue
            value = INSTANT if column.endswith("_at") else other(kept[1])
            driver.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, kept[0]))  # noqa: S608
            assert "row" in found(), (table, column)
            driver.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (kept[1], kept[0]))  # noqa: S608
            tried += 1
    driver.close()
    assert tried > 100 and found() == set()
    desk.close()


INSTANT = "2024-01-01 00:00:00.000000"


def other(value: Any) -> Any:
    """Another value that the column could hold."""
    if value is None or value == "":
        return "x"
    if isinstance(value, int):
        return 1 - value if value in (0, 1) else value + 1
    return value.replace("2025-", "2024-") if value.startswith("2025-") else f"{value}1"


@settings(max_examples=cases(20, 1_000))
@given(st.integers(0, 2**32), st.data())
def test_whatever_cell_of_the_journal_is_edited_the_audit_says_so(seed: int, data: Any) -> None:
    chance = random.Random(seed)
    with story() as folder:
        driver = bare(folder)
        table = data.draw(st.sampled_from(("journal_entry", "journal_payload")))
        columns = [row[1] for row in driver.execute(f"PRAGMA table_info({table})")]
        column = data.draw(st.sampled_from(columns))
        number = data.draw(st.integers(1, 10))
        driver.close()

        def edit(driver: Any) -> None:
            old = driver.execute(f"SELECT {column} FROM {table} WHERE n = ?", (number,))  # noqa: S608
            value = old.fetchone()[0]
            if isinstance(value, int):
                new: Any = value + chance.choice((-1, 1, 1000))
            elif isinstance(value, bytes):
                place = chance.randrange(len(value))
                new = value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
            elif column.endswith("_id"):
                new = secrets.token_hex(16)
            elif column == "claimed_at":
                new = value.replace(":0", ":1", 1)
                new = new if new != value else value.replace("2025", "2024")
            else:
                new = (value or "") + "0"
            if column == "n":
                new = 10_000 + number
            driver.execute(f"UPDATE {table} SET {column} = ? WHERE n = ?", (new, number))  # noqa: S608

        assert tampered(folder, edit)


def test_a_check_can_be_stopped(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.read(audit.check, desk.db, stop)
