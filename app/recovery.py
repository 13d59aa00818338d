"""The recovery code after the first day: when it was made, and whether the paper is still there.

Kept inside the encrypted file: the day, the last check, and a salted hash of each two groups, so
that two of them can be asked back without the code itself being anywhere. Whoever could guess a
code from its hashes has the file open already, which is all that the code gives.
"""

import json
import secrets
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import combinations
from typing import Any

from sqlalchemy.orm import Session

from app import identity, keys
from app.errors import ClerkError

CHECK_EVERY = 6  # months
_NAME = "recovery"


@dataclass(frozen=True, slots=True)
class Standing:
    """When the code was made, and when the paper was last looked at."""

    made_on: date
    checked_on: date | None

    @property
    def due_on(self) -> date:
        """The day from which the paper is to be looked at again."""
        return _months_after(self.checked_on or self.made_on, CHECK_EVERY)


def remember(session: Session, code: str, day: date) -> None:
    """Note that a code was made on a day, in place of the code before."""
    groups = _groups(code)
    salt = secrets.token_bytes(16)
    pairs = {
        f"{one}-{two}": _hash(salt, one, groups[one], two, groups[two])
        for one, two in combinations(range(len(groups)), 2)
    }
    _keep(session, {"made_on": day.isoformat(), "salt": salt.hex(), "pairs": pairs})


def standing(session: Session) -> Standing | None:
    """When the code was made and checked; None in a file that was set up without such a note."""
    kept = _kept(session)
    if not kept:
        return None
    checked = kept.get("checked_on")
    return Standing(
        date.fromisoformat(kept["made_on"]), date.fromisoformat(checked) if checked else None
    )


def choose() -> tuple[int, int]:
    """Two groups to ask back, by chance, from 0 and in order."""
    one, two = sorted(secrets.SystemRandom().sample(range(keys.CODE_GROUPS), 2))
    return one, two


def check(session: Session, asked: tuple[int, int], typed: tuple[str, str], day: date) -> None:
    """Note that two groups were read from the paper. asked: as `choose` gives them.

    Raises ClerkError naming the field `group-1` or `group-2` where a group is not whole, and
    `group-1` where the two are not those of the code in force.
    """
    bare = tuple("".join(filter(str.isalnum, words)).upper() for words in typed)
    for place, group in enumerate(bare, start=1):
        if len(group) != keys.GROUP_LENGTH:
            raise ClerkError(
                what=f"Mỗi nhóm có {keys.GROUP_LENGTH} ký tự, ô này có {len(group)}.",
                todo="Gõ lại theo tờ phiếu.",
                field=f"group-{place}",
            )
    kept = _kept(session)
    wanted = kept.get("pairs", {}).get(f"{asked[0]}-{asked[1]}", "")
    salt = bytes.fromhex(kept.get("salt", ""))
    given = _hash(salt, asked[0], bare[0], asked[1], bare[1])
    if not secrets.compare_digest(wanted, given):
        raise ClerkError(
            what="Hai nhóm này không khớp với mã đang dùng.",
            kept="Mã khôi phục không thay đổi.",
            todo="So lại với tờ phiếu in gần nhất; không còn tờ đó thì đặt lại mã khôi phục.",
            field="group-1",
        )
    _keep(session, {**kept, "checked_on": day.isoformat()})


def _groups(code: str) -> list[str]:
    bare = keys.read_recovery_code(code)
    return [
        bare[start : start + keys.GROUP_LENGTH] for start in range(0, len(bare), keys.GROUP_LENGTH)
    ]


def _hash(salt: bytes, one: int, first: str, two: int, second: str) -> str:
    return sha256(salt + f"{one}{first}{two}{second}".encode()).hexdigest()


def _keep(session: Session, values: dict[str, object]) -> None:
    identity.put(session, _NAME, json.dumps(values).encode())


def _kept(session: Session) -> dict[str, Any]:
    kept = identity.get(session, _NAME)
    found: dict[str, Any] = json.loads(kept) if kept else {}
    return found


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
