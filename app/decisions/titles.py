"""Honorary titles of the State: stripped, and restored, by orders of the President of the State.

The office only writes the order down beside its line. Neither the line nor an earlier order is
ever changed: a restoration is one more order, which points at the one it lifts.
Source: Luật Thi đua, khen thưởng 2022, Điều 93 khoản 3.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.text import clean
from db.decisions import Decision, RegisterEntry, Revocation, TitleOrder
from db.subjects import PastAward

PRESIDENT = "Chủ tịch nước"


@dataclass(frozen=True, slots=True)
class TitleDraft:
    """An order as it is written. ground: one of `grounds`."""

    ground: str
    reason: str
    symbol: str
    decided_on: date
    signer_name: str
    authority: str = PRESIDENT


@dataclass(frozen=True, slots=True)
class Ordered:
    """A stored order. restores: the order that it lifts, None where it strips."""

    id: UUID
    restores: UUID | None
    ground: str
    reason: str
    symbol: str
    decided_on: date
    authority: str
    signer_name: str

    @property
    def words(self) -> str:
        """Tước danh hiệu theo 5/QĐ-CTN, Phục hồi danh hiệu theo 9/QĐ-CTN."""
        return f"{'Phục hồi' if self.restores else 'Tước'} danh hiệu theo {self.symbol}"


def can_be_stripped(catalog: Catalog, award_code: str, day: date) -> bool:
    """Whether an award is one of the titles that the law lets the State take away."""
    return award_code in _listed(catalog, "strip_awards", day)


def grounds(catalog: Catalog, day: date, *, restoring: bool = False) -> tuple[str, ...]:
    """What an order may be grounded on, in the words of the catalogue."""
    return _listed(catalog, "restore_grounds" if restoring else "strip_grounds", day)


def orders(session: Session, award_id: UUID) -> tuple[Ordered, ...]:
    """The orders about a register line or an award copied from paper, oldest first."""
    query = (
        select(TitleOrder)
        .where(or_(TitleOrder.register_entry_id == award_id, TitleOrder.past_award_id == award_id))
        .order_by(TitleOrder.decided_on, TitleOrder.created_at, TitleOrder.id)
    )
    return tuple(
        Ordered(
            one.id,
            one.restores_id,
            one.ground,
            one.reason,
            one.symbol,
            one.decided_on,
            one.authority,
            one.signer_name,
        )
        for one in session.scalars(query)
    )


def stripping(session: Session, award_id: UUID) -> Ordered | None:
    """The order that has stripped a title and still stands."""
    found = orders(session, award_id)
    lifted = {one.restores for one in found}
    return next((one for one in found if one.restores is None and one.id not in lifted), None)


def strip(
    session: Session, award_id: UUID, draft: TitleDraft, catalog: Catalog, today: date
) -> UUID:
    """Strike a title by an order of the State.

    award_id: of a register line or of an award copied from paper. Raises ClerkError, naming the
    field, for another award than a title, one struck already, or an order that says too little.
    """
    entry, past, code, given = _award(session, award_id)
    if not can_be_stripped(catalog, code, draft.decided_on):
        raise ClerkError(
            what=f"{catalog.award(code).short_name} không phải danh hiệu vinh dự nhà nước.",
            kept="Lần khen này vẫn nguyên.",
            todo="Khen sai thì dùng Hủy bỏ, thu hồi.",
        )
    struck = stripping(session, award_id)
    if struck is not None:
        raise ClerkError(
            what=f"Danh hiệu này đã bị tước theo {struck.symbol}.",
            kept="Quyết định đã ghi vẫn nguyên.",
            todo="Có quyết định phục hồi thì bấm Phục hồi danh hiệu.",
        )
    gone = select(Revocation.symbol).filter_by(register_entry_id=award_id)
    if entry is not None and (symbol := session.scalar(gone)) is not None:
        raise ClerkError(
            what=f"Dòng này đã bị hủy bỏ theo {symbol}.",
            kept="Dòng sổ và quyết định hủy bỏ vẫn nguyên.",
            todo="Mở dòng này trong Sổ theo dõi để xem.",
        )
    _check(draft, grounds(catalog, draft.decided_on), given, today)
    return _kept(session, draft, entry, past, None)


def restore(
    session: Session, award_id: UUID, draft: TitleDraft, catalog: Catalog, today: date
) -> UUID:
    """Give a stripped title back by a later order. Raises ClerkError as `strip` does."""
    entry, past, _, _ = _award(session, award_id)
    struck = stripping(session, award_id)
    if struck is None:
        raise ClerkError(
            what="Danh hiệu này không bị tước, không có gì để phục hồi.",
            kept="Lần khen này vẫn nguyên.",
            todo="Xem lại dòng đang chọn.",
        )
    offered = grounds(catalog, draft.decided_on, restoring=True)
    _check(draft, offered, struck.decided_on, today)
    return _kept(session, draft, entry, past, struck.id)


def _listed(catalog: Catalog, parameter: str, day: date) -> tuple[str, ...]:
    return tuple(catalog.parameter(parameter, catalog.rule_set(day).code).split("|"))


def _award(session: Session, award_id: UUID) -> tuple[UUID | None, UUID | None, str, date | None]:
    """Which record it is, the code of the award, and the day it was given, where known."""
    entry = session.get(RegisterEntry, award_id)
    if entry is not None:
        decided_on = session.get_one(Decision, entry.decision_id).decided_on
        return entry.id, None, entry.award_code, decided_on
    past = session.get_one(PastAward, award_id)
    return None, past.id, past.award_code, past.decided_on


def _kept(
    session: Session, draft: TitleDraft, entry: UUID | None, past: UUID | None, lifts: UUID | None
) -> UUID:
    made = TitleOrder(
        register_entry_id=entry,
        past_award_id=past,
        restores_id=lifts,
        ground=draft.ground,
        reason=clean(draft.reason),
        symbol=clean(draft.symbol),
        decided_on=draft.decided_on,
        authority=clean(draft.authority) or PRESIDENT,
        signer_name=clean(draft.signer_name),
    )
    session.add(made)
    session.flush()
    return made.id


def _check(
    draft: TitleDraft, offered: tuple[str, ...], not_before: date | None, today: date
) -> None:
    said = (
        (draft.ground in offered, "ground", "Chưa chọn căn cứ.", "Chọn trong danh sách."),
        (clean(draft.reason), "reason", "Chưa ghi nội dung.", "Ghi một câu, in trong thông báo."),
        (clean(draft.symbol), "symbol", "Chưa ghi số quyết định.", "Ví dụ: 123/QĐ-CTN."),
        (clean(draft.signer_name), "signer_name", "Chưa ghi người ký.", "Ghi họ tên người ký."),
    )  # fmt: skip
    for is_there, field, what, todo in said:
        if not is_there:
            raise ClerkError(what=what, todo=todo, field=field)
    if not_before is not None and draft.decided_on < not_before:
        raise ClerkError(
            what="Ngày này trước quyết định mà nó thay đổi.",
            todo="Xem lại ngày quyết định.",
            field="decided_on",
        )
    if draft.decided_on > today:
        raise ClerkError(
            what="Ngày này chưa tới.", todo="Ghi ngày trên văn bản đã ký.", field="decided_on"
        )
