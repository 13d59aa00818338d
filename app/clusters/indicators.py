"""The figures of the card that this file can tell by itself, each with the records behind it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.decisions import struck
from app.links import Link
from app.movements import shares
from app.nominations.actions import number_text
from db.decisions import Decision, RegisterEntry
from db.exemplars import Exemplar
from db.handling import DossierReturn
from db.nominations import Nomination
from db.oversight import Complaint
from db.subjects import Subject, SubjectKind


@dataclass(frozen=True, slots=True)
class Found:
    """A computed figure; part and whole where it is a share of something, in whole things.

    links: the records of the part, or of the plain count; rest: those of the whole besides.
    """

    value: Decimal
    part: int | None
    whole: int | None
    source: str
    links: tuple[Link, ...] = ()
    rest: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """The year of a card, as far as it has come."""

    session: Session
    first: date
    last: date
    today: date


def computed(session: Session, year: int, today: date) -> dict[str, Found]:
    """By the code of the indicator. One whose whole is nothing has no figure: it is left out."""
    span = Year(session, date(year, 1, 1), date(year, 12, 31), today)
    found = {}
    for code, work in _WORK.items():
        told = work(span)
        if told is not None:
            found[code] = told
    return found


def _share(lines: Iterable[tuple[Link, bool]], source: str) -> Found | None:
    """A percentage to one decimal, half up; None of nothing."""
    lines = list(lines)
    if not lines:
        return None
    links = tuple(link for link, is_so in lines if is_so)
    rest = tuple(link for link, is_so in lines if not is_so)
    part, whole = len(links), len(lines)
    tenths = (part * 2000 + whole) // (2 * whole)
    return Found(Decimal(tenths) / 10, part, whole, source, links, rest)


def _count(links: Iterable[Link], source: str) -> Found:
    links = tuple(links)
    return Found(Decimal(len(links)), None, None, source, links)


def _movements(lines: shares.Split, source: str) -> Found | None:
    return _share(((Link("movement", one.id, one.name), is_so) for one, is_so in lines), source)


def _planned(of: Year) -> Found | None:
    lines = shares.planned(of.session, of.first, of.last, of.today)
    return _movements(lines, "Phong trào, ngày kế hoạch so với ngày bắt đầu")


def _measurable(of: Year) -> Found | None:
    shown = shares.under_way(of.session, of.first, of.last)
    return _movements(shares.measurable(of.session, shown), "Phong trào trong năm, tiêu chí")


def _reviewed(of: Year) -> Found | None:
    shown = shares.under_way(of.session, of.first, of.last)
    lines = shares.reviewed(of.session, shown, of.first, of.last, of.today)
    return _movements(lines, "Phong trào, ngày sơ kết, tổng kết so với hạn")


def _exemplars(of: Year, day: Any, source: str) -> Found:
    query = (
        select(Exemplar.id, Subject.full_name, day)
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(day.between(of.first, of.last), Exemplar.deleted_at.is_(None))
        .order_by(day, Exemplar.id)
    )
    rows = of.session.execute(query)
    return _count((Link("exemplar", id, name, short_day(on)) for id, name, on in rows), source)


def _found(of: Year) -> Found:
    return _exemplars(of, Exemplar.detected_on, "Điển hình, ngày phát hiện")


def _spread(of: Year) -> Found:
    return _exemplars(of, Exemplar.replicated_on, "Điển hình, ngày nhân rộng")


def _direct(of: Year) -> Found | None:
    """Of the people awarded in the year, revoked awards left out: those who work with their hands.

    A person whose role nobody wrote down counts in the whole only.
    """
    query = (
        select(
            RegisterEntry.id, RegisterEntry.full_name, Decision.symbol, RegisterEntry.labour_role
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(
            RegisterEntry.kind == SubjectKind.INDIVIDUAL.value,
            RegisterEntry.entered_on.between(of.first, of.last),  # the decision's day
            RegisterEntry.id.not_in(struck.lines()),
        )
        .order_by(RegisterEntry.year, RegisterEntry.line, RegisterEntry.id)
    )
    rows = of.session.execute(query)
    return _share(
        ((Link("register_entry", id, name, symbol), role == "TRUC_TIEP")
         for id, name, symbol, role in rows),
        "Sổ vàng, lượt cá nhân",
    )  # fmt: skip


def _on_time(of: Year) -> Found | None:
    query = (
        select(RegisterEntry.id, RegisterEntry.full_name, Decision.decided_on, Nomination.due_on)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .join(Nomination, Nomination.id == RegisterEntry.nomination_id)
        .where(RegisterEntry.entered_on.between(of.first, of.last), Nomination.due_on.is_not(None))
        .order_by(RegisterEntry.year, RegisterEntry.line, RegisterEntry.id)
    )
    rows = of.session.execute(query)
    return _share(
        ((Link("register_entry", id, name, f"{short_day(on)}, hạn {short_day(due)}"), on <= due)
         for id, name, on, due in rows if due is not None),
        "Hồ sơ đã quyết định, so với hạn",
    )  # fmt: skip


def _returned(of: Year) -> Found | None:
    query = (
        select(Nomination.id, Nomination.number, Subject.full_name)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.received_on.between(of.first, of.last), Nomination.deleted_at.is_(None))
        .order_by(Nomination.number, Nomination.id)
    )
    returns = select(DossierReturn.nomination_id).where(DossierReturn.deleted_at.is_(None))
    back = set(of.session.scalars(returns))
    return _share(
        ((Link("nomination", row.id, row.full_name, number_text(row.number)), row.id in back)
         for row in of.session.execute(query)),
        "Hồ sơ đã nhận trong năm, lần trả",
    )  # fmt: skip


def _upheld(of: Year) -> Found:
    query = (
        select(Complaint.id, Complaint.number, Complaint.year, Complaint.closed_on)
        .where(
            Complaint.closed_on.between(of.first, of.last),
            or_(Complaint.result == "upheld", Complaint.result == "partly"),
            Complaint.deleted_at.is_(None),
        )
        .order_by(Complaint.closed_on, Complaint.id)
    )
    rows = of.session.execute(query)
    return _count(
        (Link("complaint", id, f"Đơn {number:02}/{year}", f"xong {short_day(on)}")
         for id, number, year, on in rows if on is not None),
        "Đơn khiếu nại, tố cáo",
    )  # fmt: skip


_WORK: Mapping[str, Callable[[Year], Found | None]] = {
    "PLAN_ON_TIME": _planned,
    "MEASURABLE_MOVEMENTS": _measurable,
    "REVIEWS_ON_TIME": _reviewed,
    "EXEMPLARS_FOUND": _found,
    "EXEMPLARS_SPREAD": _spread,
    "DIRECT_WORKERS": _direct,
    "DOSSIERS_ON_TIME": _on_time,
    "DOSSIERS_RETURNED": _returned,
    "COMPLAINTS_UPHELD": _upheld,
}
