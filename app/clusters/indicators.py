"""The figures of the card that this file can tell by itself, each with where it comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.decisions import Decision, RegisterEntry, Revocation
from db.exemplars import Exemplar
from db.handling import DossierReturn
from db.nominations import Nomination
from db.oversight import Complaint
from db.subjects import SubjectKind


@dataclass(frozen=True, slots=True)
class Found:
    """A computed figure; part and whole where it is a share of something, in whole things."""

    value: Decimal
    part: int | None
    whole: int | None
    source: str


def computed(session: Session, year: int) -> dict[str, Found]:
    """By the code of the indicator. One whose whole is nothing has no figure: it is left out."""
    found = {}
    for code, work in _WORK.items():
        told = work(session, date(year, 1, 1), date(year, 12, 31))
        if told is not None:
            found[code] = told
    return found


def _share(part: int, whole: int, source: str) -> Found | None:
    """A percentage to one decimal, half up; None of nothing."""
    if not whole:
        return None
    tenths = (part * 2000 + whole) // (2 * whole)
    return Found(Decimal(tenths) / 10, part, whole, source)


def _found(session: Session, first: date, last: date) -> Found:
    query = select(func.count()).select_from(Exemplar)
    query = query.where(Exemplar.detected_on.between(first, last), Exemplar.deleted_at.is_(None))
    return Found(Decimal(session.scalar(query) or 0), None, None, "Điển hình, ngày phát hiện")


def _spread(session: Session, first: date, last: date) -> Found:
    query = select(func.count()).select_from(Exemplar)
    query = query.where(Exemplar.replicated_on.between(first, last), Exemplar.deleted_at.is_(None))
    return Found(Decimal(session.scalar(query) or 0), None, None, "Điển hình, ngày nhân rộng")


def _direct(session: Session, first: date, last: date) -> Found | None:
    """Of the people awarded in the year, revoked awards left out: those who work with their hands.

    A person whose role nobody wrote down counts in the whole only.
    """
    revoked = select(Revocation.register_entry_id)
    query = (
        select(RegisterEntry.labour_role, func.count())
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(
            RegisterEntry.kind == SubjectKind.INDIVIDUAL.value,
            Decision.decided_on.between(first, last),
            RegisterEntry.id.not_in(revoked),
        )
        .group_by(RegisterEntry.labour_role)
    )
    counts = {row[0]: row[1] for row in session.execute(query)}
    return _share(counts.get("TRUC_TIEP", 0), sum(counts.values()), "Sổ vàng, lượt cá nhân")


def _on_time(session: Session, first: date, last: date) -> Found | None:
    query = (
        select(Decision.decided_on, Nomination.due_on)
        .join(RegisterEntry, RegisterEntry.decision_id == Decision.id)
        .join(Nomination, Nomination.id == RegisterEntry.nomination_id)
        .where(Decision.decided_on.between(first, last), Nomination.due_on.is_not(None))
    )
    rows = session.execute(query).all()
    return _share(
        sum(due is not None and decided <= due for decided, due in rows),
        len(rows),
        "Hồ sơ đã quyết định, so với hạn",
    )


def _returned(session: Session, first: date, last: date) -> Found | None:
    received = session.scalar(
        select(func.count())
        .select_from(Nomination)
        .where(Nomination.received_on.between(first, last), Nomination.deleted_at.is_(None))
    )
    back = session.scalar(
        select(func.count(DossierReturn.nomination_id.distinct()))
        .join(Nomination, Nomination.id == DossierReturn.nomination_id)
        .where(
            Nomination.received_on.between(first, last),
            Nomination.deleted_at.is_(None),
            DossierReturn.deleted_at.is_(None),
        )
    )
    return _share(back or 0, received or 0, "Hồ sơ đã nhận trong năm, lần trả")


def _upheld(session: Session, first: date, last: date) -> Found:
    query = (
        select(func.count())
        .select_from(Complaint)
        .where(
            Complaint.closed_on.between(first, last),
            or_(Complaint.result == "upheld", Complaint.result == "partly"),
            Complaint.deleted_at.is_(None),
        )
    )
    return Found(Decimal(session.scalar(query) or 0), None, None, "Đơn khiếu nại, tố cáo")


_WORK: Mapping[str, Callable[[Session, date, date], Found | None]] = {
    "EXEMPLARS_FOUND": _found,
    "EXEMPLARS_SPREAD": _spread,
    "DIRECT_WORKERS": _direct,
    "DOSSIERS_ON_TIME": _on_time,
    "DOSSIERS_RETURNED": _returned,
    "COMPLAINTS_UPHELD": _upheld,
}
