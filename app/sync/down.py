"""Movements that the superior sent down: fetched in the order of their numbers, applied once."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import identity as values
from app.clock import local_day
from app.identity import Identity
from app.journal import JournalSession
from app.packages import down
from app.packages.down import SentDown
from app.packages.errors import PackageError
from app.packages.limits import COUNT
from app.packages.trust import Trust
from app.sync import connection, upload, usb
from app.workspace import Workspace
from db.base import Record
from db.movements import Movement, MovementCriterion
from db.movements import MovementState as State

HELD = "sent down"  # name of the local value: the hashes of all statements taken, in order


def held(session: Session) -> list[str]:
    """The hashes of the statements taken so far; the first is that of number 1."""
    kept = values.get(session, HELD)
    found: list[str] = json.loads(kept) if kept else []
    return found


def receive(session: JournalSession, identity: Identity, data: bytes) -> UUID | None:
    """Take one statement; the movement that it brought, None for one that was taken before.

    Raises PackageError, nothing changed, for one that is not the province's, that comes before
    its turn, or that differs from what was taken under its number.
    """
    trust = connection.need_trust(session, identity)
    sent = down.read(data, trust)
    taken = held(session)
    if sent.seq <= len(taken):
        if sent.hash != taken[sent.seq - 1]:
            raise PackageError("down_fork", f"number {sent.seq}")
        return None
    if sent.seq > len(taken) + 1:
        raise PackageError("down_gap", f"number {sent.seq}, held {len(taken)}")
    if sent.prev != (taken[-1] if taken else down.FIRST):
        raise PackageError("down_fork", f"number {sent.seq} follows another")
    _apply(session, sent, trust)
    values.put(session, HELD, json.dumps([*taken, sent.hash]).encode())
    return sent.id


def _apply(session: JournalSession, sent: SentDown, trust: Trust) -> None:
    """Write it down. What the office has made of it, its state and registrations, stays; so does
    a movement that this very office launched."""
    found = session.get(Movement, sent.id)
    if found is not None and not found.sent_by:
        return
    now = session.author.now
    if found is None:
        highest = session.scalar(select(func.max(Movement.number))) or 0
        found = Movement(
            id=sent.id, number=highest + 1, state=State.LAUNCHED, sent_by=trust.name,
            sent_on=local_day(sent.at), **sent.movement,
        )  # fmt: skip
        session.add(found)
    else:
        _change(found, sent.movement)
        found.deleted_at = None
    if sent.cancelled:
        found.state = State.CANCELLED
    elif found.state is State.CANCELLED:
        found.state = State.LAUNCHED
    session.flush()
    _apply_criteria(session, sent, now)


def _apply_criteria(session: JournalSession, sent: SentDown, now: datetime) -> None:
    query = select(MovementCriterion).filter_by(movement_id=sent.id)
    known = {one.id: one for one in session.scalars(query)}
    for id_, fields in sent.criteria:
        one = known.pop(id_, None)
        if one is None:
            session.add(MovementCriterion(id=id_, movement_id=sent.id, **fields))
        else:
            _change(one, {**fields, "deleted_at": None})
    for gone in known.values():
        gone.deleted_at = gone.deleted_at or now
    session.flush()


def _change(record: Record, fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        if getattr(record, name) != value:
            setattr(record, name, value)


def fetch(workspace: Workspace, client: httpx.Client, trust: Trust) -> int:
    """Ask the province for what comes next until there is nothing; how many were taken.

    A line that fails leaves the rest for the next round. Raises PackageError for a statement that
    cannot be taken.
    """
    count = 0
    for seq in range(len(workspace.read(held)) + 1, COUNT):
        data = upload.get_down(client, trust, seq)
        if data is None:
            break
        count += _take(workspace, data)
    return count


def fetch_from_usb(workspace: Workspace, stick: Path) -> int:
    """Take what lies on a stick, in order; how many were new. Raises PackageError."""
    return sum(_take(workspace, data) for data in usb.down_on(stick))


def _take(workspace: Workspace, data: bytes) -> bool:
    return workspace.write(receive, workspace.identity, data) is not None
