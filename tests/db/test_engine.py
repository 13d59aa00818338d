"""The encrypted file: no other library, no weak setting, one writer, snapshots for readers."""

from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import text

from db import engine
from db.engine import WRITES, CannotOpen, connect, open_file

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = connect(tmp_path / "x.db", KEY, create=True)
    made.execute("CREATE TABLE t (a INTEGER)")
    made.close()
    return tmp_path / "x.db"


def test_every_connection_has_every_safe_setting(path: Path) -> None:
    opened = connect(path, KEY)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
    }
    for name, value in wanted.items():
        assert opened.execute(f"PRAGMA {name}").fetchone()[0] == value, name
    assert opened.execute("PRAGMA cipher_version").fetchone()
    opened.close()


def test_a_library_without_a_cipher_or_too_old_is_refused() -> None:
    with patch.object(engine.dbapi2, "sqlite_version", "3.51.2"), pytest.raises(RuntimeError):
        engine.check_library()
    engine.check_library()
    import sqlite3

    with patch.object(engine.dbapi2, "connect", sqlite3.connect), pytest.raises(RuntimeError):
        engine.check_library()


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33), b"x" * 64])
def test_a_key_of_another_length_is_a_fault_of_ours(path: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, key)


def test_a_missing_file_is_missing_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        connect(tmp_path / "no.db", KEY)
    assert not list(tmp_path.iterdir())


def test_an_empty_file_or_a_plain_database_is_not_ours(tmp_path: Path) -> None:
    import sqlite3

    (tmp_path / "empty.db").touch()
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()
    before = (tmp_path / "plain.db").read_bytes()
    for name in ("empty.db", "plain.db"):
        with pytest.raises(CannotOpen):
            connect(tmp_path / name, KEY)
    assert (tmp_path / "plain.db").read_bytes() == before
    assert (tmp_path / "empty.db").read_bytes() == b""


def test_a_committed_row_is_on_the_disk_before_commit_returns(path: Path) -> None:
    opened = open_file(path, KEY)
    with opened.execution_options(**WRITES).begin() as connection:
        connection.execute(text("INSERT INTO t VALUES (7)"))
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    copy.with_name("copy.db-wal").write_bytes(path.with_name("x.db-wal").read_bytes())
    again = connect(copy, KEY)
    assert again.execute("SELECT a FROM t").fetchall() == [(7,)]
    again.close()
    opened.dispose()


def test_a_reader_sees_one_snapshot_and_blocks_no_writer(path: Path) -> None:
    opened = open_file(path, KEY)
    with opened.connect() as reader:
        assert reader.execute(text("SELECT count(*) FROM t")).scalar_one() == 0
        with opened.execution_options(**WRITES).begin() as writer:
            writer.execute(text("INSERT INTO t VALUES (1)"))
        assert reader.execute(text("SELECT count(*) FROM t")).scalar_one() == 0
    with opened.connect() as reader:
        assert reader.execute(text("SELECT count(*) FROM t")).scalar_one() == 1
    opened.dispose()
