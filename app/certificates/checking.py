"""Whether a certificate's code is true: its signature, then this office's register, offline.

The list that is asked is the golden book in this file. It is as old as the last thing written
into the file, and no verdict is given without that day.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.certificates import codes, scanning
from app.certificates.codes import Claim, NotGenuine
from app.clock import local_day
from app.decisions import afterwards
from app.decisions.afterwards import GROUNDS
from app.identity import Identity
from db.decisions import Certificate, Decision, RegisterEntry
from db.journal import JournalEntry


class Verdict(StrEnum):
    """What is said of one code."""

    REGISTERED = "registered"  # made by this office and in its golden book
    NOT_LISTED = "not_listed"  # the signature is true, the list of that day does not have it
    REVOKED = "revoked"
    OTHER_OFFICE = "other_office"  # of the right form, by a key that this machine does not have
    NOT_GENUINE = "not_genuine"


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list says of a code. code: as it was issued; revoked: the reason, "" for none.

    notes: corrections and re-issues, as the register has them.
    """

    code: str
    address: str
    symbol: str
    signer: str
    revoked: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on one code, and the day and age of the list it rests on.

    claim: what the code says, None where it cannot be trusted to say anything. by_letters: only
    the ten letters of the check code were compared, so the paper must be compared with `claim`.
    """

    verdict: Verdict
    claim: Claim | None
    listed: Listed | None
    list_day: date
    list_age: int  # days
    by_letters: bool = False


Find = Callable[[str], Listed | None]


def judge(
    text: str, keys: Mapping[bytes, Ed25519PublicKey], find: Find, list_day: date, today: date
) -> Checked:
    """The verdict on a code's text, or on the ten letters printed below one.

    keys: those that this office signs by. find: what the list has for exactly this text. What
    the list has stays valid after a change of keys: it is compared letter for letter.
    """
    age = max(0, (today - list_day).days)
    by_letters = scanning.is_check_code(text)
    listed = find(text)
    try:
        parts = codes.take_apart(listed.code if listed is not None and by_letters else text)
        if parts.kid in keys:
            codes.check_signature(parts, keys[parts.kid])
    except NotGenuine:
        return Checked(Verdict.NOT_GENUINE, None, None, list_day, age, by_letters)
    if listed is not None:
        verdict = Verdict.REVOKED if listed.revoked else Verdict.REGISTERED
    elif parts.kid in keys:
        verdict = Verdict.NOT_LISTED
    else:
        verdict = Verdict.OTHER_OFFICE
    # By a key that is not here the code may say whatever its maker liked: nothing of it is shown.
    claim = None if verdict is Verdict.OTHER_OFFICE else parts.claim
    return Checked(verdict, claim, listed, list_day, age, by_letters)


def check(session: Session, text: str, identity: Identity, today: date) -> Checked:
    """The verdict on a text from scanning.py by the golden book of this file."""
    written = session.scalar(
        select(JournalEntry.claimed_at)
        .filter_by(db=identity.db)
        .order_by(JournalEntry.n.desc())
        .limit(1)
    )
    keys = {identity.issuer_id: identity.issuer_key.public_key()}
    day = local_day(written) if written is not None else today
    return judge(text, keys, lambda code: _listed(session, code), day, today)


def _listed(session: Session, text: str) -> Listed | None:
    column = Certificate.check_code if scanning.is_check_code(text) else Certificate.qr
    query = (
        select(Certificate.qr, RegisterEntry, Decision)
        .join(RegisterEntry, RegisterEntry.id == Certificate.register_entry_id)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(column == text, Certificate.deleted_at.is_(None))
    )
    found = session.execute(query).first()
    if found is None:
        return None
    code, entry, decision = found
    after = afterwards.of_entry(session, entry.id)
    revoked = ""
    if after.revoked is not None:
        struck = after.revoked
        revoked = f"{struck.reason or GROUNDS[struck.ground]} ({struck.symbol})"
    return Listed(code, entry.address, decision.symbol, decision.signer_name, revoked, after.notes)
