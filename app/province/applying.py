"""Ops become rows: what was built on what the province holds is applied, all else is kept apart.

Everything here is one step of the caller's transaction and works on whole packages at a time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, insert, select, update

from app.fields import derived, readers
from app.packages.errors import PackageError
from app.packages.limits import COUNT
from app.packages.ops import CheckedOp, Run
from db.attachments import Blob
from db.base import Record, append_only
from db.journal import JournalEntry, JournalPayload
from db.province import Conflict
from db.search import SearchLine
from db.tables import RECORDS, metadata

NAMING = frozenset(["full_name", "given_name", "kind"])  # what search and order are made of
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
    entries, payloads = [], []
    for record_id, op in zip(ids, run.ops, strict=True):
        entry = op.entry
        entries.append(
            {
                "db": run.db,
                "n": entry["n"],
                "record_type": entry["type"],
                "record_id": record_id,
                "action": entry["action"],
                "base_rev": entry["base_rev"],
                "rev": entry["rev"],
                "actor_id": UUID(entry["actor"]),
                "lamport": entry["lamport"],
                "claimed_at": _instant(entry["t_claimed"]),
                "reason": entry["reason"],
                "payload_hash": entry["payload"],
                "prev": entry["prev"],
                "hash": op.hash,
            }
        )
        salt = bytes.fromhex(op.salt)
        payloads.append({"db": run.db, "n": entry["n"], "salt": salt, "fields": op.fields})
    connection.execute(insert(JournalEntry), entries)
    connection.execute(insert(JournalPayload), payloads)


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
    for found in _current(connection, kind, {record_id for record_id, _ in ops}):
        if found.office_id != office_id:
            raise PackageError("other_office", f"{kind.__tablename__} {found.id}")
        states[found.id] = _State(found.id, found.rev, is_new=False)
    known = readers(kind.__tablename__)
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
        values = _values(known, op)
        if state.apart or op.entry["base_rev"] != state.rev:
            state.apart = True
            apart.append((record_id, op, state.rev))
            continue
        state.rev, state.entry = op.entry["rev"], op
        state.values.update(values)
    return [state for state in states.values() if state.entry is not None], apart


def _current(connection: Connection, kind: type[Record], ids: set[UUID]) -> Iterator[Any]:
    columns = kind.__table__.c
    ordered = sorted(ids)
    for start in range(0, len(ordered), AT_ONCE):
        some = ordered[start : start + AT_ONCE]
        query = select(columns.id, columns.rev, columns.office_id).where(columns.id.in_(some))
        yield from connection.execute(query)


def _values(known: Mapping[str, Any], op: CheckedOp) -> dict[str, Any]:
    """The stored values of an op. A field of a newer program stays in the journal only."""
    try:
        if any(type(value) is int and abs(value) > COUNT for value in op.after.values()):
            raise ValueError("number")
        return {name: known[name](value) for name, value in op.after.items() if name in known}
    except (ValueError, TypeError, ArithmeticError, OverflowError) as error:
        raise PackageError("record", f"op {op.entry['n']}") from error


def _write_rows(
    connection: Connection, kind: type[Record], office_id: UUID, states: Sequence[_State]
) -> int:
    new = [state for state in states if state.is_new]
    if new:
        rows = [_new_row(kind, office_id, state) for state in new]
        connection.execute(insert(kind), rows)
        _add_search_lines(connection, kind, rows)
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
    row: dict[str, Any] = {}
    for column in kind.__table__.columns:
        default = column.default
        row[column.key] = default.arg if default is not None and default.is_scalar else None
    row.update(state.values, id=state.id, office_id=office_id, **_stamp(state))
    row.update(derived(kind, row))
    return row


def _stamp(state: _State) -> dict[str, Any]:
    if state.entry is None:
        raise RuntimeError("nothing was applied")
    return {"rev": state.rev, "changed_at": _instant(state.entry.entry["t_claimed"])}


def _add_search_lines(
    connection: Connection, kind: type[Record], rows: Sequence[Mapping[str, Any]]
) -> None:
    if "search_text" in kind.__table__.c:
        lines = [
            {
                "record_type": kind.__tablename__,
                "record_id": row["id"],
                "words": row["search_text"],
            }
            for row in rows
        ]
        connection.execute(insert(SearchLine), lines)


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


def _instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError as error:
        raise PackageError("record", "t_claimed") from error
