"""Ops become rows: what was built on what the province holds is applied, all else is kept apart.

Everything here is one step of the caller's transaction and works on whole packages at a time.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, Integer, Text, bindparam, insert, select, update

from app.fields import derived, readers
from app.packages.errors import PackageError
from app.packages.limits import COUNT
from app.packages.ops import CheckedOp, Run
from db.attachments import Blob
from db.base import Record, append_only, table
from db.bulk import insert_columns, rows_by_id
from db.journal import JournalEntry, JournalPayload
from db.province import Conflict
from db.search import SearchLine
from db.tables import RECORDS, metadata

NAMING = frozenset(["full_name", "given_name", "kind"])  # what search and order are made of
_Plan = Mapping[str, tuple[frozenset[type], Callable[[Any], Any]]]
PLAIN: Mapping[type, set[type]] = {Text: {str}, Integer: {int}}  # stored as they travel
STANDING = ("id", "rev", "office_id")
AT_ONCE = 10_000  # ids in one question; both databases allow more
ORDER = [found.name for found in metadata.sorted_tables if found.name in RECORDS]


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
    entries = [op.entry for op in run.ops]
    actors = {text: UUID(text) for text in {entry["actor"] for entry in entries}}
    told = {
        column: [entry[key] for entry in entries]
        for column, key in (
            *(("n", "n"), ("record_type", "type"), ("action", "action"), ("base_rev", "base_rev")),
            *(("rev", "rev"), ("lamport", "lamport"), ("reason", "reason")),
            *(("payload_hash", "payload"), ("prev", "prev")),
        )
    }
    own = {
        "db": [run.db] * len(entries),
        "record_id": ids,
        "actor_id": [actors[entry["actor"]] for entry in entries],
        "claimed_at": [_instant(entry["t_claimed"]) for entry in entries],
        "hash": [op.hash for op in run.ops],
    }
    payloads = {
        "db": own["db"],
        "n": told["n"],
        "salt": [bytes.fromhex(op.salt) for op in run.ops],
        "fields": [op.fields for op in run.ops],
    }
    insert_columns(connection, table(JournalEntry), {**own, **told})
    insert_columns(connection, table(JournalPayload), payloads)


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
    for found, rev, owner in rows_by_id(connection, table(kind), STANDING, wanted):
        if owner != office_id:
            raise PackageError("other_office", f"{kind.__tablename__} {found}")
        states[found] = _State(found, rev, is_new=False)
    once = append_only(kind)
    read = _values(kind, [op for _, op in ops])
    apart: list[tuple[UUID, CheckedOp, str | None]] = []
    for (record_id, op), values in zip(ops, read, strict=True):
        state = states.get(record_id)
        if state is None:
            state = states[record_id] = _State(record_id, None, is_new=True)
        creates = op.entry["action"] == "create"
        if creates != (op.entry["base_rev"] is None) or (op.before and creates):
            raise PackageError("record", f"op {op.entry['n']}")
        if once and not creates:
            raise PackageError("written_once", f"op {op.entry['n']}")
        if state.apart or op.entry["base_rev"] != state.rev:
            state.apart = True
            apart.append((record_id, op, state.rev))
            continue
        state.rev, state.entry = op.entry["rev"], op
        state.values = state.values | values if state.values else values
    return [state for state in states.values() if state.entry is not None], apart


def _values(kind: type[Record], ops: Sequence[CheckedOp]) -> Sequence[dict[str, Any]]:
    """The stored values of every op, read field by field over all ops that bear the same fields.

    A field of a newer program stays in the journal only.
    """
    plan = _plan_of(kind)
    alike: dict[tuple[str, ...], list[int]] = {}
    for place, op in enumerate(ops):
        alike.setdefault(tuple(op.after), []).append(place)
    found: list[dict[str, Any]] = [{}] * len(ops)
    for names, places in alike.items():
        columns = zip(*(ops[place].after.values() for place in places), strict=True)
        known = {
            name: _read(kind, name, *plan[name], column)
            for name, column in zip(names, columns, strict=True)
            if name in plan
        }
        for place, row in zip(places, zip(*known.values(), strict=True), strict=bool(known)):
            found[place] = dict(zip(known, row, strict=True))
    return found


def _read(
    kind: type[Record],
    name: str,
    plain: frozenset[type],
    read: Callable[[Any], Any],
    column: Sequence[Any],
) -> Sequence[Any]:
    types = set(map(type, column))
    try:
        if int in types and any(type(value) is int and abs(value) > COUNT for value in column):
            raise ValueError("number")
        return column if types <= plain else list(map(read, column))
    except (ValueError, TypeError, ArithmeticError) as error:
        raise PackageError("record", f"{kind.__tablename__}.{name}") from error


@cache
def _plan_of(kind: type[Record]) -> _Plan:
    """For every travelling column: the wire types that are stored as they are, and its reader."""
    columns = kind.__table__.c
    found: dict[str, tuple[frozenset[type], Callable[[Any], Any]]] = {}
    for name, read in readers(kind.__tablename__).items():
        column = columns[name]
        plain: set[type] = PLAIN.get(type(column.type), set())
        absent: set[type] = {type(None)} if plain and column.nullable else set()
        found[name] = (frozenset(plain | absent), read)
    return found


def _write_rows(
    connection: Connection, kind: type[Record], office_id: UUID, states: Sequence[_State]
) -> int:
    new = [state for state in states if state.is_new]
    if new:
        columns = _columns(kind, office_id, new)
        insert_columns(connection, table(kind), columns)
        if "search_text" in columns:
            lines = {
                "record_type": [kind.__tablename__] * len(new),
                "record_id": columns["id"],
                "words": columns["search_text"],
            }
            insert_columns(connection, table(SearchLine), lines)
    changed: dict[frozenset[str], list[dict[str, Any]]] = {}
    for state in states:
        if not state.is_new:
            values = {"row": state.id, **state.values, **_stamp(state)}
            changed.setdefault(frozenset(values), []).append(values)
    for some in changed.values():  # each with its own columns to set
        connection.execute(update(kind).where(kind.id == bindparam("row")), some)
    old = [state.id for state in states if not state.is_new and NAMING & state.values.keys()]
    if old:
        _derive_again(connection, kind, old)
    return len(states)


def _columns(
    kind: type[Record], office_id: UUID, states: Sequence[_State]
) -> dict[str, Sequence[Any]]:
    """All columns of new rows. No row is ever put together: memory is what costs most here."""
    columns: dict[str, Sequence[Any]] = {
        name: [state.values.get(name, default) for state in states]
        for name, default in _defaults(kind).items()
    }
    stamps = [_stamp(state) for state in states]
    columns.update({name: [stamp[name] for stamp in stamps] for name in ("rev", "changed_at")})
    columns["id"] = [state.id for state in states]
    columns["office_id"] = [office_id] * len(states)
    names = [name for name in NAMING if name in columns]
    if "full_name" in names:
        rows = zip(*(columns[name] for name in names), strict=True)
        made = [derived(kind, dict(zip(names, row, strict=True))) for row in rows]
        columns.update({name: [keys[name] for keys in made] for name in made[0]})
    return columns


@cache
def _defaults(kind: type[Record]) -> dict[str, Any]:
    return {
        column.key: column.default.arg
        if column.default is not None and column.default.is_scalar
        else None
        for column in kind.__table__.columns
    }


def _stamp(state: _State) -> dict[str, Any]:
    if state.entry is None:
        raise RuntimeError("nothing was applied")
    return {"rev": state.rev, "changed_at": _instant(state.entry.entry["t_claimed"])}


def _derive_again(connection: Connection, kind: type[Record], ids: Sequence[UUID]) -> None:
    """Make search text and sort key anew for records whose name changed."""
    stored = table(kind)
    if not any(column.info.get("derived") for column in stored.c):
        return
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        for row in connection.execute(select(stored).where(stored.c.id.in_(some))).mappings():
            values = derived(kind, dict(row))
            connection.execute(update(kind).where(stored.c.id == row["id"]).values(values))
            if "search_text" not in values:
                continue
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
