"""What table definitions can't say: rows that are written once, and search. Used by migrations."""

from alembic.operations import Operations

from db.search import FTS5, POSTGRESQL


def write_once(op: Operations, *tables: str) -> None:
    """Make the database itself refuse to change or remove rows of these tables."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE OR REPLACE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'written once'; END $$"
        )
        for table in tables:
            op.execute(
                f"CREATE TRIGGER {table}_written_once BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION written_once()"
            )
        return
    for table in tables:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'written once'); END"
            )


def full_text(op: Operations) -> None:
    """The search index over `search_line` (db/search.py)."""
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else FTS5:
        op.execute(statement)
