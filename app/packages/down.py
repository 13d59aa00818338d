"""What the province sends down to its offices: one movement in one signed statement.

    TDKT-down/1\n  <canonical JSON line>\n  <base64 Ed25519 signature>\n

The line holds the number in the province's row, the hash of the line before it, and the movement
with its criteria, their fields written as in a package. Statements are the same for every office
and hold nothing personal, so they are signed and not encrypted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import ClerkError
from app.fields import readers, to_wire
from app.movements import actions, rules
from app.movements.actions import MovementDraft
from app.movements.rules import CriterionDraft
from app.movements.words import FORMS, LAUNCH_LEVELS
from app.packages import keys, receipts, statements
from app.packages.errors import PackageError
from app.packages.limits import COUNT
from app.packages.trust import Trust

KIND, ENDING = "down", ".guixuong"
FIRST = "0" * 64  # what the first statement of a province names as the one before it
MOST_CRITERIA = 100
MOVEMENT = (  # the superior's own fields; where it stands with an office is the office's
    "name", "slogan", "objective", "audience", "measures", "form", "launch_level", "launched_by",
    "work_fields", "strata", "villages", "plan_symbol", "plan_on", "launched_on", "launch_event",
    "starts_on", "ends_on", "interim_months", "expected_awards", "greets", "greets_on",
)  # fmt: skip
CRITERION = ("rank", "name", "kind", "unit", "threshold", "how_checked")
_PARTS = {"at", "cancelled", "criteria", "id", "movement", "prev", "province", "seq", "sign_id"}


@dataclass(frozen=True, slots=True)
class SentDown:
    """A movement as it was sent down. movement, criteria: stored values by field name.

    hash: of its line, which the next one names as `prev`.
    """

    seq: int
    prev: str
    hash: str
    at: datetime
    id: UUID
    cancelled: bool
    movement: Mapping[str, Any]
    criteria: Sequence[tuple[UUID, Mapping[str, Any]]]


def write(sent: SentDown, province: str, key: Ed25519PrivateKey) -> bytes:
    """The statement as it travels; `sent.hash` is not looked at."""
    value = {
        "at": receipts.at(sent.at),
        "cancelled": sent.cancelled,
        "criteria": [
            {"id": str(id_), **{name: to_wire(fields[name]) for name in CRITERION}}
            for id_, fields in sent.criteria
        ],
        "id": str(sent.id),
        "movement": {name: to_wire(sent.movement[name]) for name in MOVEMENT},
        "prev": sent.prev,
        "province": province,
        "seq": sent.seq,
        "sign_id": keys.key_id(key.public_key().public_bytes_raw().hex()),
    }
    return statements.sign(KIND, value, key)


def hash_of(data: bytes) -> str:
    """The hash of a statement's line, which the next one names."""
    return sha256(data.split(b"\n")[1]).hexdigest()


def read(data: bytes, trust: Trust) -> SentDown:
    """A statement of the province that the office trusts. Raises PackageError for all else."""
    return check(data, trust.province, trust.sign_key)


def check(data: bytes, province: str, public_key: bytes) -> SentDown:
    """A statement of the province with this Ed25519 key. Raises PackageError for all else."""
    value, line = statements.read(KIND, data)
    if value.keys() != _PARTS:
        raise PackageError("statement", "fields")
    if (value["sign_id"], value["province"]) != (keys.key_id(public_key.hex()), province):
        raise PackageError("statement_signature", "another province key")
    statements.verify(KIND, data, public_key)
    try:
        sent = _sent(value, sha256(line).hexdigest())
        _check(sent)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise PackageError("statement", "fields") from error
    except ClerkError as error:
        raise PackageError("statement", error.field or "record") from error
    return sent


def _sent(value: Mapping[str, Any], digest: str) -> SentDown:
    if type(value["seq"]) is not int or not 0 < value["seq"] <= COUNT:
        raise ValueError("seq")
    if type(value["cancelled"]) is not bool or len(bytes.fromhex(value["prev"])) != 32:
        raise ValueError("cancelled or prev")
    at = datetime.fromisoformat(value["at"])
    if at.tzinfo is None:
        raise ValueError("an instant needs its zone")
    criteria = []
    for one in value["criteria"]:
        fields = {name: cell for name, cell in one.items() if name != "id"}
        criteria.append((UUID(one["id"]), _fields("movement_criterion", CRITERION, fields)))
    return SentDown(
        value["seq"],
        value["prev"],
        digest,
        at,
        UUID(value["id"]),
        value["cancelled"],
        _fields("movement", MOVEMENT, value["movement"]),
        criteria,
    )


def _fields(kind: str, names: Sequence[str], told: Mapping[str, Any]) -> dict[str, Any]:
    if told.keys() != set(names):
        raise ValueError("fields")
    read_field = readers(kind)
    return {name: read_field[name](told[name]) for name in names}


def _check(sent: SentDown) -> None:
    """What a clerk's own movement must fulfil holds for the superior's too."""
    values = dict(sent.movement)
    for name in ("plan_symbol", "plan_on", "launched_on", "launch_event"):
        del values[name]
    for name in ("work_fields", "strata", "villages"):
        values[name] = tuple(values[name].splitlines())
    actions.check_draft(MovementDraft(**values))
    if values["form"] not in FORMS or values["launch_level"] not in LAUNCH_LEVELS:
        raise ValueError("form or level")
    ids = [id_ for id_, _fields in sent.criteria]
    if not 0 < len(ids) <= MOST_CRITERIA or len(set(ids)) < len(ids):
        raise ValueError("criteria")
    for _id, fields in sent.criteria:
        rules.check_criterion(
            CriterionDraft(**{name: value for name, value in fields.items() if name != "rank"})
        )
