"""What an office lays over the shipped catalogue: set, withdrawn, read, and the catalogue of it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import canonical, identity
from app.catalog import overlay, sheets, words
from app.catalog.catalog import Catalog
from app.catalog.loading import Tables, read_all
from app.catalog.overlay import Override
from app.catalog.sheets import Sheets
from app.catalog.tables import CatalogError, Problem
from app.dates import short_day
from app.errors import ClerkError
from app.text import clean
from db.catalog import CatalogOverride
from db.offices import Account

_log = logging.getLogger(__name__)

MANAGER = "manager"
SOURCES = {"province": "Quy định của tỉnh", "commune": "Quy định của xã"}
GIVEN = "catalog"  # name of the local value that holds the province's tables
CHANGES = frozenset({"catalog_override", "catalog_update"})  # record types that change the answers


@dataclass(frozen=True, slots=True)
class Local:
    """One stored local change."""

    id: UUID
    override: Override
    reason: str
    source: str
    created_at: datetime


def base_sheets(session: Session, shipped: Sheets) -> Sheets:
    """The tables that lie below local changes: the province's where one was accepted."""
    kept = identity.get(session, GIVEN)
    return shipped if kept is None else {**shipped, **canonical.decode(kept)}


def current(session: Session, shipped: Tables) -> Tables:
    """The catalogue as it stands in this file: shipped or the province's, then local changes.

    What no longer fits, as after a new program with other columns, is left out rather than keep
    the file from opening: first the province's tables, then the local changes.
    """
    base = base_sheets(session, shipped.sheets)
    changes = [local.override for local in listed(session)]
    if base is shipped.sheets and not changes:
        return shipped
    for below in (base, shipped.sheets):
        try:
            return read_all(overlay.apply(below, changes))
        except CatalogError as error:
            _log.error("the catalogue of this file does not fit: %s", error.problems[0])
    return shipped


def catalog(session: Session, shipped: Catalog) -> Catalog:
    """As `current`, to be asked."""
    return Catalog(current(session, shipped.tables))


def listed(session: Session) -> list[Local]:
    """The local changes in force or to come, in the order they were made."""
    query = (
        select(CatalogOverride)
        .where(CatalogOverride.deleted_at.is_(None))
        .order_by(CatalogOverride.created_at, CatalogOverride.rev)
    )
    return [_local(found) for found in session.scalars(query)]


def of_row(session: Session, table: str, key: str) -> list[Local]:
    """The local changes of one row, newest first."""
    mine = [
        found
        for found in listed(session)
        if (found.override.table, found.override.key) == (table, key)
    ]
    return mine[::-1]


def _local(found: CatalogOverride) -> Local:
    change = Override(
        found.table_name,
        found.row_key,
        found.field,
        found.value,
        found.valid_from,
        found.valid_to,
        found.basis,
    )
    return Local(found.id, change, found.reason, found.source, found.created_at)


def put(
    session: Session, change: Override, reason: str, source: str, shipped: Tables, actor: UUID
) -> UUID:
    """Store one change and return its id. Earlier changes stay as they are: nothing is rewritten.

    Raises ClerkError where the person may not, something is missing, or the row would be wrong.
    """
    require_manager(session, actor)
    change = Override(
        change.table,
        change.key,
        change.field,
        clean(change.value),
        change.valid_from,
        change.valid_to,
        clean(change.basis),
    )
    _complete(change, clean(reason))
    known = change.field in overlay.FIELDS.get(change.table, ()) or (
        change.field == "" and change.table in overlay.ADDED
    )
    if not known or source not in SOURCES:
        raise ValueError(f"{change.table}.{change.field} is not changed here")
    _check(session, change, shipped)
    found = CatalogOverride(
        table_name=change.table,
        row_key=change.key,
        field=change.field,
        value=change.value,
        valid_from=change.valid_from,
        valid_to=change.valid_to,
        basis=change.basis,
        reason=clean(reason),
        source=source,
    )
    session.add(found)
    session.flush()
    return found.id


def withdraw(session: Session, override_id: UUID, now: datetime, actor: UUID) -> None:
    """Take a change away; what was decided under it stands, because decisions are frozen."""
    require_manager(session, actor)
    session.get_one(CatalogOverride, override_id).deleted_at = now
    session.flush()


def require_manager(session: Session, actor: UUID) -> None:
    """Raise ClerkError unless this person may change the catalogue."""
    person = session.get(Account, actor)
    if person is None or person.role != MANAGER or person.disabled_at is not None:
        managers = session.scalars(
            select(Account.full_name).where(Account.role == MANAGER, Account.disabled_at.is_(None))
        ).all()
        raise ClerkError(
            what="Chỉ người quản lý sổ mới sửa được danh mục.",
            kept="Danh mục vẫn như cũ.",
            todo=f"Nhờ {', '.join(managers) or 'người quản lý sổ'}, hoặc xem như hiện có.",
        )


def _complete(change: Override, reason: str) -> None:
    for field, value, what, todo in (
        ("value", change.value, "Chưa ghi giá trị mới.", "Ghi giá trị theo văn bản."),
        ("basis", change.basis, "Chưa ghi văn bản làm căn cứ.",
         "Ví dụ: Quyết định số 9/2024/QĐ-UBND, Điều 12"),
        ("reason", reason, "Chưa ghi lý do thay đổi.", "Ví dụ: tỉnh ban hành quy chế mới"),
    ):  # fmt: skip
        if not value:
            raise ClerkError(what=what, todo=todo, field=field)
    if change.valid_to is not None and change.valid_to < change.valid_from:
        raise ClerkError(
            what=f"Ngày cuối {short_day(change.valid_to)} ở trước ngày đầu "
            f"{short_day(change.valid_from)}.",
            todo="Xem lại hai ngày, hoặc để trống ngày cuối.",
            field="valid_to",
        )


def _check(session: Session, change: Override, shipped: Tables) -> None:
    """The same checks as of the loader, over the whole catalogue with the change in it."""
    base = base_sheets(session, shipped.sheets)
    before = [local.override for local in listed(session)]
    if change.field and not _stands(overlay.apply(base, before), change):
        raise ClerkError(
            what=f"Từ ngày {short_day(change.valid_from)} danh mục không có dòng này để sửa.",
            kept="Danh mục vẫn như cũ.",
            todo="Chọn ngày mà dòng đang có hiệu lực.",
            field="valid_from",
        )
    try:
        read_all(overlay.apply(base, [*before, change]))
    except CatalogError as error:
        problem = error.problems[0]
        raise ClerkError(
            what=reason_words(problem),
            kept="Danh mục vẫn như cũ, chưa có gì thay đổi.",
            todo="Sửa giá trị rồi ghi lại.",
            field="value",
            details=str(problem),
        ) from error


def _stands(tables: Sheets, change: Override) -> bool:
    """Whether there is a row for the change on its first day."""
    named = [
        row
        for row in sheets.rows(tables[change.table])
        if overlay.key_of(change.table, row) == change.key
    ]
    if change.table in overlay.OF_RULE_SETS:
        return bool(named)
    spans = [(row["valid_from"], row["valid_to"] or "9999-12-31") for row in named]
    return any(first <= change.valid_from.isoformat() <= last for first, last in spans)


_REASONS: Sequence[tuple[str, str]] = (
    ("is no whole number", "Cần một số nguyên, viết liền, ví dụ 2340000."),
    ("is no number", "Cần một số, phần lẻ sau dấu chấm, ví dụ 0.3."),
    ("must be above 0", "Giá trị phải lớn hơn 0."),
    ("is above 100", "Tỷ lệ không quá 100 %."),
    ("no share", "Cần một phân số hay số từ 0 đến 1, ví dụ 2/3."),
    ("is no way of rounding", "Không có cách làm tròn này."),
    ("is no choice", "Chỉ chọn được một trong các giá trị đã có."),
    ("is no day of the year", "Cần ngày và tháng, ví dụ 15/12."),
    ("paper is unknown", "Danh mục không có loại giấy tờ này."),
    ("vote_param is unknown", "Danh mục không có tỷ lệ phiếu này."),
    ("award_code is unknown", "Danh mục không có danh hiệu, hình thức này."),
    ("must end without a sign", "Dòng căn cứ không có dấu ở cuối, máy tự đặt."),
    ("no span of ages", "Chưa ghi tuổi, hoặc tuổi đầu lớn hơn tuổi cuối."),
    ("same days", "Trùng ngày với một dòng đã có."),
    ("is no date", "Không có ngày này."),
    ("is empty", "Còn ô chưa ghi."),
    ("is unknown", "Giá trị này không có trong danh mục."),
)


def reason_words(problem: Problem) -> str:
    """Why a row is wrong, for the person who typed it."""
    told = next((say for part, say in _REASONS if part in problem.reason), "Dòng này chưa đúng.")
    table = words.TABLE_WORDS.get(problem.file.removesuffix(".csv"), problem.file)
    return f"{table}: {told[:1].lower()}{told[1:]}"
