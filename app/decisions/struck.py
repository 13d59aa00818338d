"""Which awards no longer count: cancelled by a decision, or a title that the State has stripped."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, Select, exists, select, union_all
from sqlalchemy.orm import Session, aliased

from db.decisions import Revocation, TitleOrder

_LATER = aliased(TitleOrder)
_STANDS = (TitleOrder.restores_id.is_(None), ~exists().where(_LATER.restores_id == TitleOrder.id))


def lines() -> CompoundSelect[tuple[UUID | None]]:
    """The ids of the register lines that are struck today."""
    titles = select(TitleOrder.register_entry_id).where(
        TitleOrder.register_entry_id.is_not(None), *_STANDS
    )
    return union_all(select(Revocation.register_entry_id), titles)


def past_awards() -> Select[UUID | None]:
    """The ids of the awards copied from paper that are stripped today."""
    return select(TitleOrder.past_award_id).where(TitleOrder.past_award_id.is_not(None), *_STANDS)


def stripped_by(award_id: Any) -> Any:
    """A column: the order that has stripped this register line and still stands, else NULL."""
    return (
        select(TitleOrder.symbol)
        .where(TitleOrder.register_entry_id == award_id, *_STANDS)
        .limit(1)
        .scalar_subquery()
    )


def past_symbols(session: Session) -> Mapping[UUID, str]:
    """The order that stripped it, of each award copied from paper that is stripped today."""
    query = select(TitleOrder.past_award_id, TitleOrder.symbol).where(
        TitleOrder.past_award_id.is_not(None), *_STANDS
    )
    return {id: symbol for id, symbol in session.execute(query) if id is not None}


def words(revoked_by: str | None, stripped_by: str | None) -> str:
    """Hủy bỏ theo 21/QĐ-UBND; Tước danh hiệu theo 5/QĐ-CTN; empty for an award that stands."""
    if revoked_by:
        return f"Hủy bỏ theo {revoked_by}"
    return f"Tước danh hiệu theo {stripped_by}" if stripped_by else ""
