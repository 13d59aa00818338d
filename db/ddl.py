"""What table definitions cannot say: rows written once, names that follow, and search."""

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


def write_often(op: Operations, *tables: str) -> None:
    """Take back `write_once`: what is in these tables may change again, each change journaled."""
    postgres = op.get_bind().dialect.name == "postgresql"
    for table in tables:
        for name in ("written_once",) if postgres else ("no_update", "no_delete"):
            op.execute(f"DROP TRIGGER {table}_{name}" + (f" ON {table}" if postgres else ""))


def follow_names(op: Operations) -> None:
    """Keep a nomination's `name_key` equal to its subject's sort key, whoever writes either row.

    It stands in the nomination so that one index gives the list by name, whatever the filter.
    """
    for statement in NAMES_POSTGRESQL if op.get_bind().dialect.name == "postgresql" else NAMES:
        op.execute(statement)


NAMES = (
    """CREATE TRIGGER nomination_named AFTER INSERT ON nomination BEGIN
        UPDATE nomination SET name_key = (SELECT sort_key FROM subject WHERE id = new.subject_id)
        WHERE rowid = new.rowid; END""",
    """CREATE TRIGGER nomination_moved AFTER UPDATE OF subject_id ON nomination BEGIN
        UPDATE nomination SET name_key = (SELECT sort_key FROM subject WHERE id = new.subject_id)
        WHERE rowid = new.rowid; END""",
    """CREATE TRIGGER subject_renamed AFTER UPDATE OF sort_key ON subject
        WHEN old.sort_key <> new.sort_key BEGIN
        UPDATE nomination SET name_key = new.sort_key WHERE subject_id = new.id; END""",
)
NAMES_POSTGRESQL = (
    """CREATE FUNCTION nomination_named() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN SELECT sort_key INTO NEW.name_key FROM subject WHERE id = NEW.subject_id;
        RETURN NEW; END $$""",
    """CREATE TRIGGER nomination_named BEFORE INSERT OR UPDATE OF subject_id ON nomination
        FOR EACH ROW EXECUTE FUNCTION nomination_named()""",
    """CREATE FUNCTION subject_renamed() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN UPDATE nomination SET name_key = NEW.sort_key WHERE subject_id = NEW.id;
        RETURN NULL; END $$""",
    """CREATE TRIGGER subject_renamed AFTER UPDATE OF sort_key ON subject FOR EACH ROW
        WHEN (OLD.sort_key <> NEW.sort_key) EXECUTE FUNCTION subject_renamed()""",
)


def full_text(op: Operations) -> None:
    """The search index over `search_line` (db/search.py)."""
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else FTS5:
        op.execute(statement)
