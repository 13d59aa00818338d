"""The case table of intake: what becomes of a package that is well-formed and well signed."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from app.packages import receipts, wire
from db.province import DeviceFile, TakenPackage

MOST_NEEDED = 1_000  # numbers named in one receipt
HELD = "held"  # status of a package that waits for a person; its receipt says "stored"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done with a package, and what the receipt says. status: of the package."""

    status: str
    code: str | None = None
    need: tuple[int, ...] = ()
    task: str | None = None  # fork or clone: stop the device and ask a person
    file: wire.Parent | None = None  # a new file takes its parent's place


APPLY = Verdict(receipts.APPLIED)


def decide(connection: Connection, device: Any, place: Any, preamble: wire.Preamble) -> Verdict:
    """The case table. place: how far this file has been applied, None for a file never seen."""
    header = preamble.header
    if device.status == "frozen":
        return Verdict(HELD, "frozen")
    if place is None:
        return _new_file(connection, preamble)
    if header.seq <= place.seq:  # the very same package was answered before this
        return Verdict(HELD, "fork", task="fork")
    if place.status == "replaced":
        return Verdict(HELD, "clone", task="clone")
    if header.seq > place.seq + 1:
        return Verdict(receipts.STORED, need=_between(place.seq, header.seq))
    if header.prev != place.hash:
        refused = select(TakenPackage.body).filter_by(
            device=header.device, header=header.prev, status=receipts.REJECTED
        )
        if connection.scalar(refused) is not None:  # an honest office sealed on before it knew
            return Verdict(receipts.REJECTED, "after_rejected")
        return Verdict(HELD, "fork", task="fork")
    return APPLY


def _new_file(connection: Connection, preamble: wire.Preamble) -> Verdict:
    header, parent = preamble.header, preamble.header.parent
    if header.seq > 1:  # its first package names the parent, and may come by another stick
        return Verdict(receipts.STORED, need=_between(0, header.seq))
    if parent is None:
        return Verdict(HELD, "clone", task="clone")
    old = connection.execute(
        select(DeviceFile).filter_by(device=header.device, db=parent.db, status="active")
    ).first()
    known = connection.scalar(
        select(TakenPackage.header).filter_by(device=header.device, db=parent.db, slot=parent.seq)
    )
    if old is None or known != parent.hash:
        return Verdict(HELD, "clone", task="clone")
    return replace(APPLY, file=parent)


def _between(head: int, seq: int) -> tuple[int, ...]:
    return tuple(range(head + 1, min(seq, head + 1 + MOST_NEEDED)))
