"""Ops become rows: what was built on what the province holds is applied, all else is kept apart.

Everything here is one step of the caller's transaction and works on whole packages at a time.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import Connection, Table, Text, bindparam, insert, select, update

from app.fields import derived, readers
from app.packages.errors import PackageError
from app.packages.limits import COUNT
from app.packages.ops import CheckedOp, Run
from db.attachments import Blob
from db.base import Record, append_only
from db.bulk import insert_rows, rows_by_id
from db.journal import JournalEntry, JournalPayload
from db.province import Conflict
from db.search import SearchLine
from db.tables import RECORDS, metadata

NAMING = frozenset(["full_name", "given_name", "kind"])  # what search and order are made of
ENTRY = cast(Table, JournalEntry.__table__)
PAYLOAD = cast(Table, JournalPayload.__table__)
ENTRY_COLUMNS = (
    *("db", "n", "record_type", "record_id", "action", "base_rev", "rev", "actor_id", "lamport"),
    *("claimed_at", "reason", "payload_hash", "prev", "hash"),
)
_Plan = Mapping[str, tuple[type | None, Callable[[Any], Any] | None]]
_UNKNOWN = (None, None)
STANDING = ("id", "rev", "office_id")
AT_ONCE = 10_000  # ids in one question; both databases allow more
ORDER = [table.name for table in metadata.sorted_tables if table.name in RECORDS]


@dataclass(slots=True)
class _State:
    """One record while a package is folded into it."""

    id: UUID
    rev: str | None  # None: the province does not have it yet
    is_new: bool
    apart: bool = False  # a change of it was kept apart, and so are all that build on that one
    values: dict[str, Any] = field(default_factory=dict)
    entry: CheckedOp | None = None  # the newest that was applied


@dataclass(frozen=True, slots=True)
class Applied:
    """What a package did. records: rows written; conflicts: ids of changes kept apart."""

    records: int
    conflicts: tuple[UUID, ...]


def apply(
    connection: Connection,
    office_id: UUID,
    run: Run,
    attachments: Mapping[str, bytes],
    now: datetime,
) -> Applied:
    """Write the journal entries, the rows and the conflicts of one package.

    Raises PackageError for ops that no honest office writes; the caller's transaction undoes all.
    """
    ids = [UUID(op.entry["rec"]) for op in run.ops]
    by_type: dict[str, list[tuple[UUID, CheckedOp]]] = {}
    for record_id, op in zip(ids, run.ops, strict=True):
        by_type.setdefault(op.entry["type"], []).append((record_id, op))
    unknown = by_type.keys() - RECORDS.keys()
    if unknown:
        raise PackageError("record", f"type {min(unknown)}")
    _write_journal(connection, run, ids)
    _write_blobs(connection, attachments, by_type.get("attachment", []))
    conflicts: list[dict[str, Any]] = []
    written = 0
    for record_type in ORDER:
        if record_type in by_type:
            kind = RECORDS[record_type]
            states, apart = _fold(connection, kind, office_id, by_type[record_type])
            written += _write_rows(connection, kind, office_id, states)
            conflicts += (_conflict(op, record_id, rev, now) for record_id, op, rev in apart)
    if conflicts:
        connection.execute(insert(Conflict), conflicts)
    return Applied(written, tuple(conflict["id"] for conflict in conflicts))


def _write_journal(connection: Connection, run: Run, ids: Sequence[UUID]) -> None:
    actors = {text: UUID(text) for text in {op.entry["actor"] for op in run.ops}}
    entries = []
    for record_id, op in zip(ids, run.ops, strict=True):
        entry = op.entry
        entries.append(
            (
                *(run.db, entry["n"], entry["type"], record_id, entry["action"]),
                *(entry["base_rev"], entry["rev"], actors[entry["actor"]], entry["lamport"]),
                *(_instant(entry["t_claimed"]), entry["reason"], entry["payload"]),
                *(entry["prev"], op.hash),
            )
        )
    payloads = [(run.db, op.entry["n"], bytes.fromhex(op.salt), op.fields) for op in run.ops]
    insert_rows(connection, ENTRY, ENTRY_COLUMNS, entries)
    insert_rows(connection, PAYLOAD, ("db", "n", "salt", "fields"), payloads)


def _write_blobs(
    connection: Connection,
    attachments: Mapping[str, bytes],
    ops: Sequence[tuple[UUID, CheckedOp]],
) -> None:
    named = {op.after["sha256"] for _, op in ops if "sha256" in op.after}
    if not attachments and not named:
        return
    wanted = sorted(named | attachments.keys(), key=str)
    found = set(connection.scalars(select(Blob.sha256).where(Blob.sha256.in_(wanted))))
    new = [
        {"sha256": digest, "data": data}
        for digest, data in attachments.items()
        if digest not in found
    ]
    if new:
        connection.execute(insert(Blob), new)
    if named - found - attachments.keys():
        raise PackageError("record", "attachment without its bytes")


def _fold(
    connection: Connection,
    kind: type[Record],
    office_id: UUID,
    ops: Sequence[tuple[UUID, CheckedOp]],
) -> tuple[list[_State], list[tuple[UUID, CheckedOp, str | None]]]:
    """What becomes of each record, and the ops that are kept apart with the rev that stands."""
    states: dict[UUID, _State] = {}
    wanted = {record_id for record_id, _ in ops}
    for found, rev, owner in rows_by_id(connection, _table(kind), STANDING, wanted):
        if owner != office_id:
            raise PackageError("other_office", f"{kind.__tablename__} {found}")
        states[found] = _State(found, rev, is_new=False)
    plan = _plan_of(kind)
    once = append_only(kind)
    apart: list[tuple[UUID, CheckedOp, str | None]] = []
    for record_id, op in ops:
        state = states.get(record_id)
        if state is None:
            state = states[record_id] = _State(record_id, None, is_new=True)
        creates = op.entry["action"] == "create"
        if creates != (op.entry["base_rev"] is None) or (op.before and creates):
            raise PackageError("record", f"op {op.entry['n']}")
        if once and not creates:
            raise PackageError("written_once", f"op {op.entry['n']}")
        values = _values(plan, op)
        if state.apart or op.entry["base_rev"] != state.rev:
            state.apart = True
            apart.append((record_id, op, state.rev))
            continue
        state.rev, state.entry = op.entry["rev"], op
        state.values.update(values)
    return [state for state in states.values() if state.entry is not None], apart


def _values(plan: _Plan, op: CheckedOp) -> dict[str, Any]:
    """The stored values of an op. A field of a newer program stays in the journal only."""
    values: dict[str, Any] = {}
    try:
        for name, value in op.after.items():
            kind, read = plan.get(name, _UNKNOWN)
            if type(value) is kind:  # most fields are text that is stored as it is
                values[name] = value
            elif read is not None:
                if type(value) is int and abs(value) > COUNT:
                    raise ValueError("number")
                values[name] = read(value)
    except (ValueError, TypeError, ArithmeticError) as error:
        raise PackageError("record", f"op {op.entry['n']}") from error
    return values


@cache
def _plan_of(kind: type[Record]) -> _Plan:
    """For every travelling column: its wire type where that is stored as it is, and its reader."""
    columns = kind.__table__.c
    return {
        name: (str if type(columns[name].type) is Text else None, read)
        for name, read in readers(kind.__tablename__).items()
    }


def _write_rows(
    connection: Connection, kind: type[Record], office_id: UUID, states: Sequence[_State]
) -> int:
    new = [_new_row(kind, office_id, state) for state in states if state.is_new]
    if new:
        names = [column.key for column in kind.__table__.columns]
        insert_rows(connection, _table(kind), names, [list(row.values()) for row in new])
        _add_search_lines(connection, kind, new)
    changed: dict[frozenset[str], list[dict[str, Any]]] = {}
    for state in states:
        if not state.is_new:
            values = {"row": state.id, **state.values, **_stamp(state)}
            changed.setdefault(frozenset(values), []).append(values)
    for rows in changed.values():  # each with its own columns to set
        connection.execute(update(kind).where(kind.id == bindparam("row")), rows)
    old = [state.id for state in states if not state.is_new and NAMING & state.values.keys()]
    if old:
        _derive_again(connection, kind, old)
    return len(states)


def _new_row(kind: type[Record], office_id: UUID, state: _State) -> dict[str, Any]:
    """A whole row, its keys in the order of the columns."""
    row = {**_defaults(kind), **state.values, **_stamp(state)}
    row["id"], row["office_id"] = state.id, office_id
    row.update(derived(kind, row))
    return row


@cache
def _defaults(kind: type[Record]) -> dict[str, Any]:
    return {
        column.key: column.default.arg
        if column.default is not None and column.default.is_scalar
        else None
        for column in kind.__table__.columns
    }


def _table(kind: type[Any]) -> Table:
    return cast(Table, kind.__table__)


def _stamp(state: _State) -> dict[str, Any]:
    if state.entry is None:
        raise RuntimeError("nothing was applied")
    return {"rev": state.rev, "changed_at": _instant(state.entry.entry["t_claimed"])}


def _add_search_lines(
    connection: Connection, kind: type[Record], rows: Sequence[Mapping[str, Any]]
) -> None:
    if "search_text" in kind.__table__.c:
        lines = [(kind.__tablename__, row["id"], row["search_text"]) for row in rows]
        names = ("record_type", "record_id", "words")
        insert_rows(connection, _table(SearchLine), names, lines)


def _derive_again(connection: Connection, kind: type[Record], ids: Sequence[UUID]) -> None:
    """Make search text and sort key anew for records whose name changed."""
    table = kind.__table__
    if "search_text" not in table.c:
        return
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        for row in connection.execute(select(table).where(table.c.id.in_(some))).mappings():
            values = derived(kind, dict(row))
            connection.execute(update(kind).where(table.c.id == row["id"]).values(values))
            connection.execute(
                update(SearchLine)
                .where(SearchLine.record_type == kind.__tablename__)
                .where(SearchLine.record_id == row["id"])
                .values(words=values["search_text"])
            )


def _conflict(
    op: CheckedOp, record_id: UUID, kept_rev: str | None, now: datetime
) -> dict[str, Any]:
    return {
        "id": uuid4(),
        "db": op.entry["db"],
        "n": op.entry["n"],
        "record_type": op.entry["type"],
        "record_id": record_id,
        "base_rev": op.entry["base_rev"],
        "kept_rev": kept_rev,
        "found_at": now,
    }


@lru_cache(maxsize=4_096)
def _instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError as error:
        raise PackageError("record", "t_claimed") from error
