"""The migrations make exactly what the classes describe, and a newer file is left alone."""

from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, create_engine, inspect, text

from db import migrate
from db.engine import WRITES, open_file
from db.migrations import STEPS
from db.tables import RECORDS, metadata

KEY = bytes(range(32))


def test_the_migrations_make_exactly_the_tables_of_the_classes() -> None:
    assert migrate.draft() == ""


def test_the_draft_would_notice_a_column_that_no_migration_makes() -> None:
    from sqlalchemy import Column, Integer

    table = metadata.tables["subject"]
    table.append_column(extra := Column("not_migrated", Integer))
    try:
        assert "not_migrated" in migrate.draft()
    finally:
        table._columns.remove(extra)  # type: ignore[attr-defined]
    assert migrate.draft() == ""


def test_an_empty_file_comes_to_the_latest_version_once(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "x.db", KEY, create=True)
    for _ in range(2):
        with engine.execution_options(**WRITES).begin() as connection:
            migrate.upgrade(connection)
            assert migrate.version(connection) == migrate.LATEST == len(STEPS)
            assert not migrate.needs_upgrade(connection)
    with engine.connect() as connection:
        names = set(inspect(connection).get_table_names())
        assert names >= set(RECORDS) | {"journal_entry", "journal_payload", "search_line"}
    engine.dispose()


def test_indexes_and_checks_are_those_of_the_classes() -> None:
    with create_engine("sqlite://").begin() as connection:
        migrate.upgrade(connection)
        found = inspect(connection)
        for table in metadata.tables.values():
            made = {index["name"] for index in found.get_indexes(table.name)}
            assert made == {index.name for index in table.indexes}, table.name
            checks = {check["name"] for check in found.get_check_constraints(table.name)}
            wanted = {
                constraint.name
                for constraint in table.constraints
                if constraint.__visit_name__ == "check_constraint"
            }
            assert {str(name) for name in wanted} <= {str(name) for name in checks}, table.name


def test_an_interrupted_upgrade_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "x.db", KEY, create=True)

    def interrupted(connection: Connection) -> None:
        migrate.upgrade(connection)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), engine.execution_options(**WRITES).begin() as made:
        interrupted(made)
    with engine.connect() as connection:
        assert migrate.version(connection) == 0 and not inspect(connection).get_table_names()
    engine.dispose()


def test_a_newer_file_is_refused() -> None:
    with create_engine("sqlite://").begin() as connection:
        migrate.upgrade(connection)
        connection.execute(text("UPDATE schema_version SET version = version + 1"))
        for step in (migrate.needs_upgrade, migrate.upgrade):
            with pytest.raises(migrate.NewerSchema):
                step(connection)


def test_every_step_runs_with_alembics_operations_alone() -> None:
    with create_engine("sqlite://").begin() as connection:
        for step in STEPS:
            step(Operations(MigrationContext.configure(connection)))
        assert inspect(connection).has_table("subject")
