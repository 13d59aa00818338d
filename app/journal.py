"""Every change of a record becomes one journal entry in the same transaction, without being asked.

The entries of a file form a chain: each holds the hash of the one before. They are the history,
the source of undo, the audit trail and the outbox.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import bindparam, event, inspect, select, update
from sqlalchemy.orm import Session

from app import canonical
from app.fields import derived, to_wire
from app.progress import Report, ignore
from db.base import Record, append_only, journaled_columns, table
from db.bulk import insert_columns
from db.journal import JournalEntry, JournalPayload
from db.offices import Account
from db.search import SearchLine

# Every save runs these, so they are built once, and past the object mapper.
LAST_ENTRY = (
    select(JournalEntry.n, JournalEntry.hash, JournalEntry.lamport)
    .where(JournalEntry.db == bindparam("db"))
    .order_by(JournalEntry.n.desc())
    .limit(1)
)
SET_LINE = (
    update(table(SearchLine))
    .where(
        SearchLine.record_type == bindparam("kind"),
        SearchLine.record_id == bindparam("record"),
        SearchLine.words != bindparam("new"),
    )
    .values(words=bindparam("new"))
)

NAMED = {"full_name", "given_name", "kind"}  # what search text and sort key are made from
AT_ONCE = 1_000  # records in one step of many
START = "0" * 64  # `prev` of the first entry of a file
HASHED = b"TDKT-op-v1\n"


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes, for which office, into which file, and when by this machine's clock."""

    account_id: UUID
    office_id: UUID
    db: str  # 32 hex
    now: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """Where a file's chain ends. n is 0 and hash is START while nothing is written."""

    n: int
    hash: str
    lamport: int


def read_head(session: Session, db: str) -> Head:
    """The end of the chain of one file."""
    row = session.connection().execute(LAST_ENTRY, {"db": db}).first()
    return Head(*row) if row else Head(0, START, 0)


def last_written_at(session: Session, db: str) -> datetime | None:
    """What the machine's clock said at the newest entry of one file; None before the first."""
    newest = select(JournalEntry.claimed_at).where(JournalEntry.db == db)
    return session.scalar(newest.order_by(JournalEntry.n.desc()).limit(1))


class JournalSession(Session):
    """A session whose every flush writes the journal entries of what it changes.

    written: numbers of the entries so far; touched: the record types they are of.
    """

    def __init__(self, bind: Any, author: Author) -> None:
        super().__init__(bind)
        self.author = author
        self.head: Head | None = None
        self.written: list[int] = []
        self.touched: set[str] = set()


def entry_json(values: Mapping[str, Any]) -> dict[str, Any]:
    """The hashed form of an entry, from the columns of JournalEntry."""
    return {
        "n": values["n"],
        "db": values["db"],
        "type": values["record_type"],
        "rec": str(values["record_id"]),
        "action": values["action"],
        "base_rev": values["base_rev"],
        "rev": values["rev"],
        "actor": str(values["actor_id"]),
        "lamport": values["lamport"],
        "t_claimed": to_wire(values["claimed_at"]),
        "reason": values["reason"],
        "payload": values["payload_hash"],
        "prev": values["prev"],
    }


def entry_hash(entry: Mapping[str, Any]) -> str:
    """SHA-256 of an entry's canonical JSON under its own prefix, 64 hex."""
    return sha256(HASHED + canonical.encode(entry)).hexdigest()


def payload_hash(salt: bytes, fields: bytes) -> str:
    """SHA-256 of a payload; the salt keeps short values from being guessed."""
    return sha256(salt + fields).hexdigest()


@event.listens_for(JournalSession, "before_flush")
def _write_entries(session: JournalSession, _context: Any, _instances: Any) -> None:
    if any(isinstance(item, Record) for item in session.deleted):
        raise RuntimeError("a record is marked deleted, never removed")
    changed = [item for item in session.dirty if isinstance(item, Record)]
    for item in [item for item in session.new if isinstance(item, Record)]:
        _enter(session, item, "create")
    for item in changed:
        _enter(session, item, "change")


def _enter(session: JournalSession, item: Record, action: str) -> None:
    author = session.author
    kind = type(item)
    base_rev = item.rev or None
    if action == "create":
        before: dict[str, Any] = {}
        after = _fill_new(item, author)
    else:
        if append_only(kind) and session.is_modified(item, include_collections=False):
            raise RuntimeError(f"{kind.__tablename__} is written once")
        before, after = _differences(item)
        if not after:
            return
        if "deleted_at" in after:
            action = "restore" if after["deleted_at"] is None else "delete"
    head = session.head or read_head(session, author.db)
    n = head.n + 1
    fields = canonical.encode({"after": after, "before": before})
    salt = secrets.token_bytes(16)
    values = _entry(author, head, kind.__tablename__, item.id, action, base_rev, salt, fields)
    item.rev, item.changed_at = values["rev"], author.now
    if action == "create" or not NAMED.isdisjoint(after):
        _derive(session, item, action)
    connection = session.connection()
    insert_columns(connection, table(JournalEntry), _by_column([values]))
    payload = {"db": author.db, "n": n, "salt": salt, "fields": fields}
    insert_columns(connection, table(JournalPayload), _by_column([payload]))
    session.head = Head(n, values["hash"], values["lamport"])
    session.written.append(n)
    session.touched.add(kind.__tablename__)


def _entry(
    author: Author,
    head: Head,
    record_type: str,
    record_id: UUID,
    action: str,
    base_rev: str | None,
    salt: bytes,
    fields: bytes,
) -> dict[str, Any]:
    """The columns of the entry that follows `head`."""
    n = head.n + 1
    values = {
        "db": author.db,
        "n": n,
        "record_type": record_type,
        "record_id": record_id,
        "action": action,
        "base_rev": base_rev,
        "rev": f"{author.db[:8]}.{n}",
        "actor_id": author.account_id,
        "lamport": head.lamport + 1,
        "claimed_at": author.now,
        "reason": author.reason,
        "payload_hash": payload_hash(salt, fields),
        "prev": head.hash,
    }
    values["hash"] = entry_hash(entry_json(values))
    return values


def create_many(
    session: JournalSession,
    kind: type[Record],
    rows: Sequence[Mapping[str, Any]],
    report: Report = ignore,
) -> list[UUID]:
    """Store many new records of one class, each with the entry that a flush would write of it.

    rows: the columns of each that say something; the ids come back in their order. Past the object
    mapper, so that a register of fifty thousand lines is a matter of seconds.
    """
    session.flush()
    ids: list[UUID] = []
    for start in range(0, len(rows), AT_ONCE):
        report(start, len(rows))
        ids += _create_some(session, kind, rows[start : start + AT_ONCE])
    if rows:
        session.touched.add(kind.__tablename__)
    return ids


def _create_some(
    session: JournalSession, kind: type[Record], rows: Sequence[Mapping[str, Any]]
) -> list[UUID]:
    author, stored = session.author, table(kind)
    head = session.head or read_head(session, author.db)
    names = journaled_columns(kind)
    empty: dict[str, Any] = {
        column.key: getattr(column.default, "arg", None)
        if column.default is not None and column.default.is_scalar
        else None
        for column in stored.columns
    }
    empty |= {"office_id": author.office_id, "created_at": author.now, "changed_at": author.now}
    full, entries, payloads = [], [], []
    for row in rows:
        values = {**empty, **row, "id": uuid4()}
        after = {name: to_wire(values[name]) for name in names if values[name] is not None}
        fields = canonical.encode({"after": after, "before": {}})
        salt = secrets.token_bytes(16)
        entry = _entry(author, head, kind.__tablename__, values["id"], "create", None, salt, fields)
        values["rev"] = entry["rev"]
        values.update(derived(kind, values))
        full.append(values)
        entries.append(entry)
        payloads.append({"db": author.db, "n": entry["n"], "salt": salt, "fields": fields})
        head = Head(entry["n"], entry["hash"], entry["lamport"])
    connection = session.connection()
    insert_columns(connection, stored, _by_column(full))
    insert_columns(connection, table(JournalEntry), _by_column(entries))
    insert_columns(connection, table(JournalPayload), _by_column(payloads))
    if "search_text" in stored.columns:
        lines = {
            "record_type": [kind.__tablename__] * len(full),
            "record_id": [values["id"] for values in full],
            "words": [values["search_text"] for values in full],
        }
        insert_columns(connection, table(SearchLine), lines)
    session.head = head
    session.written.extend(entry["n"] for entry in entries)
    return [values["id"] for values in full]


def set_deleted(
    session: JournalSession,
    kind: type[Record],
    changes: Sequence[tuple[UUID, str, datetime | None, datetime | None]],
) -> None:
    """Put many records of one class away or bring them back, as a flush would, past the mapper.

    changes: the record, its rev, when it was put away until now, and from now on.
    """
    author, stored = session.author, table(kind)
    head = session.head or read_head(session, author.db)
    entries, payloads, rows = [], [], []
    told: dict[tuple[datetime | None, datetime | None], bytes] = {}  # all of a list say the same
    for id, rev, old, new in changes:
        if (old, new) not in told:
            after, before = {"deleted_at": to_wire(new)}, {"deleted_at": to_wire(old)}
            told[old, new] = canonical.encode({"after": after, "before": before})
        fields = told[old, new]
        salt = secrets.token_bytes(16)
        action = "restore" if new is None else "delete"
        entry = _entry(author, head, kind.__tablename__, id, action, rev or None, salt, fields)
        head = Head(entry["n"], entry["hash"], entry["lamport"])
        entries.append(entry)
        payloads.append({"db": author.db, "n": entry["n"], "salt": salt, "fields": fields})
        rows.append({"row": id, "gone": new, "new": entry["rev"], "at": author.now})
    connection = session.connection()
    insert_columns(connection, table(JournalEntry), _by_column(entries))
    insert_columns(connection, table(JournalPayload), _by_column(payloads))
    connection.execute(
        update(stored)
        .where(stored.c.id == bindparam("row"))
        .values(deleted_at=bindparam("gone"), rev=bindparam("new"), changed_at=bindparam("at")),
        rows,
    )
    session.head = head
    session.written.extend(entry["n"] for entry in entries)
    session.touched.add(kind.__tablename__)


def _by_column(rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    return {name: [row[name] for row in rows] for name in rows[0]}


def _fill_new(item: Record, author: Author) -> dict[str, Any]:
    """Give a new record its identity and defaults, so that the entry and the row say the same."""
    item.id = item.id or uuid4()
    item.office_id = author.office_id
    item.created_at = author.now
    for column in type(item).__table__.columns:
        default = column.default
        if getattr(item, column.key) is None and default is not None and default.is_scalar:
            setattr(item, column.key, default.arg)
    names = journaled_columns(type(item))
    return {name: to_wire(getattr(item, name)) for name in names if getattr(item, name) is not None}


def _differences(item: Record) -> tuple[dict[str, Any], dict[str, Any]]:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    state = inspect(item)
    untouched = state.unmodified
    for name in journaled_columns(type(item)):
        history = None if name in untouched else state.attrs[name].history
        if history is None or not history.added:
            continue
        old = to_wire(history.deleted[0]) if history.deleted else None
        new = to_wire(history.added[0])
        if old != new:
            before[name], after[name] = old, new
    return before, after


def _derive(session: Session, item: Record, action: str) -> None:
    kind = type(item)
    values = {column.key: getattr(item, column.key) for column in kind.__table__.columns}
    found = derived(kind, values)
    if not found:
        return
    if action != "create" and all(values[name] == value for name, value in found.items()):
        return
    for name, value in found.items():
        setattr(item, name, value)
    if "search_text" in found:
        write_search_line(session, kind.__tablename__, item.id, found["search_text"], action)


def write_search_line(
    session: Session, record_type: str, record_id: UUID, words: str, action: str
) -> None:
    """Keep the one search line of a record in step with its name."""
    connection = session.connection()
    if action == "create":
        line = {"record_type": record_type, "record_id": record_id, "words": words}
        insert_columns(connection, table(SearchLine), _by_column([line]))
    else:
        connection.execute(SET_LINE, {"kind": record_type, "record": record_id, "new": words})


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one entry; wire values, None where there was or is nothing."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry as a person reads it."""

    n: int
    record_type: str
    record_id: UUID
    action: str
    at: datetime
    actor_id: UUID
    who: str
    reason: str | None
    changes: tuple[Change, ...]


def history(session: Session, records: Sequence[UUID], limit: int = 200) -> tuple[HistoryLine, ...]:
    """What was done to these records, newest first, at most `limit` entries."""
    query = (
        select(JournalEntry, JournalPayload.fields, Account.full_name)
        .outerjoin(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .outerjoin(Account, Account.id == JournalEntry.actor_id)
        .where(JournalEntry.record_id.in_(records))
        .order_by(JournalEntry.lamport.desc(), JournalEntry.n.desc())
        .limit(limit)
    )
    return tuple(
        HistoryLine(
            entry.n,
            entry.record_type,
            entry.record_id,
            entry.action,
            entry.claimed_at,
            entry.actor_id,
            who or "",
            entry.reason,
            _changes(fields),
        )
        for entry, fields, who in session.execute(query)
    )


def _changes(fields: bytes | None) -> tuple[Change, ...]:
    if fields is None:  # lawfully erased
        return ()
    payload = canonical.decode(fields)
    before, after = payload["before"], payload["after"]
    return tuple(Change(name, before.get(name), value) for name, value in after.items())
