"""The province's catalogue as a file: one signed statement that an office takes whole or not.

    TDKT-catalog/1\n  <canonical JSON line>\n  <base64 Ed25519 signature>\n

The line holds version, province, day and the tables as text. The key must be the one that the
office's trust file names; a version that is not above the one held is refused; every row passes
the loader's own checks before anything is kept.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import canonical, identity
from app.catalog import local, overlay, sheets
from app.catalog.loading import Tables, read_all
from app.catalog.sheets import TABLES, Sheets
from app.catalog.tables import CatalogError
from app.errors import ClerkError
from app.packages import keys, statements
from app.packages.errors import PackageError
from app.packages.trust import Trust
from db.catalog import CatalogUpdate

KIND, ENDING = "catalog", ".danhmuc"
MOST_VERSION = 2**31 - 1
_PARTS = {"at", "province", "sign_id", "tables", "version"}


@dataclass(frozen=True, slots=True)
class Offer:
    """A catalogue that was read and checked, but not yet taken."""

    version: int
    made_on: date
    province: str
    tables: Mapping[str, str]
    sha256: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that would change. before or after is empty for a row that comes or goes."""

    table: str
    before: Mapping[str, str]
    after: Mapping[str, str]


def write(
    tables: Sheets, version: int, made_on: date, province: str, key: Ed25519PrivateKey
) -> bytes:
    """A catalogue as it travels; the same tables give the same bytes. Raises CatalogError."""
    read_all(tables)
    value = {
        "at": made_on.isoformat(),
        "province": province,
        "sign_id": keys.key_id(key.public_key().public_bytes_raw().hex()),
        "tables": dict(tables),
        "version": version,
    }
    return statements.sign(KIND, value, key)


def read(data: bytes, trust: Trust, held: int, shipped: Sheets) -> Offer:
    """A catalogue that the province signed and that is newer than the one held.

    held: its version, 0 before the first. shipped: answers for tables that the file leaves out.
    Raises PackageError for a file that is not this, CatalogError naming every wrong row.
    """
    value, line = statements.read(KIND, data)
    offer = _offer(value, sha256(line).hexdigest())
    check_signature(data, trust)
    if offer.version <= held:
        raise PackageError("older", f"version {offer.version}, held {held}")
    read_all({**shipped, **offer.tables})
    return offer


def check_signature(data: bytes, trust: Trust) -> None:
    """Raise PackageError unless the province of this trust file signed the catalogue."""
    value, _line = statements.read(KIND, data)
    if value.get("sign_id") != trust.sign_id:
        raise PackageError("statement_signature", "another province key")
    statements.verify(KIND, data, trust.sign_key)


def inspect(data: bytes, shipped: Sheets) -> tuple[Offer, tuple[str, ...]]:
    """What a catalogue file holds and every wrong row of it; no signature is checked.

    Raises PackageError for a file that is not this.
    """
    value, line = statements.read(KIND, data)
    offer = _offer(value, sha256(line).hexdigest())
    try:
        read_all({**shipped, **offer.tables})
    except CatalogError as error:
        return offer, tuple(str(problem) for problem in error.problems)
    return offer, ()


def _offer(value: Mapping[str, Any], digest: str) -> Offer:
    tables = value.get("tables")
    if value.keys() != _PARTS or type(tables) is not dict or not tables:
        raise PackageError("statement", "fields")
    unknown = sorted(set(tables) - set(TABLES))
    if unknown:
        raise PackageError("statement", f"unknown table {unknown[0][:40]}")
    version, texts = value["version"], (value["at"], value["province"], value["sign_id"])
    fitting = type(version) is int and 0 < version <= MOST_VERSION
    if not fitting or not all(type(text) is str for text in (*texts, *tables.values())):
        raise PackageError("statement", "fields")
    try:
        made_on = date.fromisoformat(value["at"])
    except ValueError as error:
        raise PackageError("statement", "fields") from error
    return Offer(version, made_on, value["province"], tables, digest)


def held_version(session: Session) -> int:
    """The version of the catalogue accepted last, 0 before the first."""
    return session.scalar(select(func.max(CatalogUpdate.version))) or 0


def changes(session: Session, offer: Offer, shipped: Sheets) -> list[RowChange]:
    """What taking the file would change, row by row, in the order of the tables."""
    before = local.base_sheets(session, shipped)
    found = []
    for table in TABLES:
        if table in offer.tables:
            found += _row_changes(table, before.get(table, ""), offer.tables[table])
    return found


def _row_changes(table: str, before: str, after: str) -> list[RowChange]:
    old, new = sheets.rows(before), sheets.rows(after)
    stays = Counter(map(_frozen, old)) & Counter(map(_frozen, new))
    gone, come = _without(old, stays), _without(new, stays)
    found = []
    for row in gone:
        key = _name(table, row)
        partner = next((other for other in come if _name(table, other) == key), None)
        if partner is not None:
            come.remove(partner)
        found.append(RowChange(table, row, partner or {}))
    return found + [RowChange(table, {}, row) for row in come]


def _frozen(row: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(row.items()))


def _without(rows: list[dict[str, str]], stays: Counter[Any]) -> list[dict[str, str]]:
    left, found = stays.copy(), []
    for row in rows:
        if left[_frozen(row)]:
            left[_frozen(row)] -= 1
        else:
            found.append(row)
    return found


def _name(table: str, row: Mapping[str, str]) -> tuple[str, ...]:
    """What a row is about, to set its old and its new form side by side."""
    columns = overlay.KEYS.get(table) or tuple(row)[:1]
    return (*(row.get(column, "") for column in columns), row.get("valid_from", ""),
            row.get("ruleset", ""))  # fmt: skip


def accept(session: Session, offer: Offer, shipped: Tables, actor: UUID) -> int:
    """Take a catalogue that `read` has passed; returns how many rows changed by it.

    Local changes stay on top of it. Raises ClerkError where the person may not, or where a local
    change no longer fits the new tables.
    """
    local.require_manager(session, actor)
    if offer.version <= held_version(session):
        raise ClerkError(
            what=f"Máy đã có bản danh mục số {held_version(session)}, mới bằng hoặc hơn tệp này.",
            kept="Danh mục vẫn như cũ.",
            todo="Xin tỉnh bản mới hơn.",
        )
    count = len(changes(session, offer, shipped.sheets))
    tables = {**shipped.sheets, **offer.tables}
    try:
        read_all(overlay.apply(tables, [one.override for one in local.listed(session)]))
    except CatalogError as error:
        raise ClerkError(
            what="Bản danh mục mới không hợp với một thay đổi của địa phương. "
            + local.reason_words(error.problems[0]),
            kept="Danh mục vẫn như cũ.",
            todo="Bỏ thay đổi đó trong Danh mục rồi nhận lại tệp.",
            details=str(error.problems[0]),
        ) from error
    identity.put(session, local.GIVEN, canonical.encode(dict(offer.tables)))
    session.add(
        CatalogUpdate(
            version=offer.version,
            made_on=offer.made_on,
            province=offer.province,
            sha256=offer.sha256,
            changed_rows=count,
        )
    )
    session.flush()
    return count
