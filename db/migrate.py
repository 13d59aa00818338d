"""Brings a database to the schema this program knows, with Alembic's operations.

`python -m db.migrate` prints the operations that bring today's migrations to today's classes:
the draft of the next step in db/migrations/.

Alembic and the steps are imported where something is to be upgraded: a file that needs nothing,
which is nearly every start, opens without their half second.
"""

from sqlalchemy import Connection, create_engine, inspect, text

from db.tables import metadata

LATEST = 24  # as many as db.migrations has steps; `upgrade` refuses to run where they differ


class NewerSchema(Exception):
    """The database was written by a newer program; it has not been touched."""


def version(connection: Connection) -> int:
    """The number of migration steps a database has had; 0 for an empty one."""
    if not inspect(connection).has_table("schema_version"):
        return 0
    return int(connection.execute(text("SELECT version FROM schema_version")).scalar_one())


def needs_upgrade(connection: Connection) -> bool:
    """Whether `upgrade` would change anything. Raises NewerSchema, having written nothing."""
    found = version(connection)
    if found > LATEST:
        raise NewerSchema(f"schema {found}, this program knows {LATEST}")
    return found < LATEST


def upgrade(connection: Connection) -> None:
    """Run the missing steps in the caller's transaction."""
    if not needs_upgrade(connection):
        return
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from db.migrations import STEPS

    if len(STEPS) != LATEST:
        raise RuntimeError(f"{len(STEPS)} steps, but LATEST says {LATEST}")
    found = version(connection)
    operations = Operations(MigrationContext.configure(connection))
    for step in STEPS[found:]:
        step(operations)
    if found == 0:
        connection.execute(text("CREATE TABLE schema_version (version INTEGER NOT NULL)"))
        connection.execute(text("INSERT INTO schema_version VALUES (0)"))
    connection.execute(text("UPDATE schema_version SET version = :new"), {"new": LATEST})


def draft() -> str:
    """The Python of the step that is missing between the migrations and the classes."""
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from db.migrations import STEPS

    with create_engine("sqlite://").begin() as connection:
        for step in STEPS:
            step(Operations(MigrationContext.configure(connection)))
        options = {"include_name": _is_class_table}
        found = produce_migrations(MigrationContext.configure(connection, opts=options), metadata)
        if found.upgrade_ops is None or found.upgrade_ops.is_empty():
            return ""
        return render_python_code(
            found.upgrade_ops, imports=(), user_module_prefix="", render_as_batch=False
        )


def _is_class_table(name: str | None, kind: str, _parents: object) -> bool:
    """Leaves out what SQLite keeps of the search index: tables that no class describes."""
    return kind != "table" or not (name or "").startswith("search_fts")


if __name__ == "__main__":
    print(draft())  # noqa: T201
