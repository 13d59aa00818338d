"""The certificates of one decision as sheets of paper: what is printed, saved and shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.words import certificate_of
from app.certificates import drawing, issue, layouts
from app.certificates.drawing import LayoutOf, Offset
from app.certificates.layouts import Layout
from app.certificates.texts import CertificateText, Mode
from app.decisions import actions
from app.decisions.actions import DecisionDetail
from app.errors import ClerkError
from app.progress import Report, ignore
from db.decisions import Certificate, CertificatePrint, Decision, RegisterEntry


@dataclass(frozen=True, slots=True)
class Sheet:
    """One certificate with what became of it. id: of the certificate."""

    id: UUID
    register_entry_id: UUID
    full_name: str
    recipient: str
    number: str
    text: CertificateText
    prints: int  # on a printer
    saves: int  # as a file, to print elsewhere
    presented_on: date | None


@dataclass(frozen=True, slots=True)
class Batch:
    """The decision and its certificates, in the register's order.

    paper: what they are called by their award, such as giấy khen.
    """

    decision: DecisionDetail
    sheets: tuple[Sheet, ...]
    paper: str = "giấy khen"


def decision_of(session: Session, number: str) -> UUID:
    """The decision that a clerk calls by "12", "12/QĐ-UBND", or "12/2025" with its year.

    Raises ClerkError where there is none, or more than one.
    """
    first, _slash, rest = number.strip().partition("/")
    query = select(Decision.id, Decision.number, Decision.year, Decision.symbol)
    if rest.isascii() and rest.isdigit():
        query = query.where(Decision.year == int(rest[:4]))
    elif rest:
        query = query.where(Decision.symbol.endswith(f"/{rest}", autoescape=True))
    wanted = int(first) if first.isascii() and first.isdigit() and len(first) < 10 else 0
    found = session.execute(query.where(Decision.number == wanted)).all()
    if exact := [row for row in found if row.symbol == number.strip()]:
        found = exact
    if len(found) == 1:
        id: UUID = found[0].id
        return id
    if not found:
        raise ClerkError(
            what=f"Không có quyết định số {number}.",
            todo="Xem lại số trong Quyết định, giấy khen.",
        )
    years = ", ".join(sorted(f"{row.number}/{row.year}" for row in found))
    raise ClerkError(what=f"Có {len(found)} quyết định số {number}.", todo=f"Ghi cả năm: {years}.")


def missing(session: Session, decision_id: UUID) -> int:
    """How many lines of a decision have no certificate yet."""
    query = (
        select(func.count())
        .select_from(RegisterEntry)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.decision_id == decision_id, Certificate.id.is_(None))
    )
    return session.scalar(query) or 0


def of_decision(session: Session, decision_id: UUID, catalog: Catalog) -> Batch:
    """The certificates of a decision that were issued."""
    lines = {row.id: row for row in actions.register_lines(session, decision_id=decision_id)}
    issued = issue.issued(session, decision_id, catalog)
    ways = _ways(session, [made.id for made in issued])
    sheets = []
    for made in issued:
        line = lines[made.register_entry_id]
        sheets.append(
            Sheet(
                id=made.id,
                register_entry_id=line.id,
                full_name=line.full_name,
                recipient=line.recipient,
                number=made.text.number,
                text=made.text,
                prints=ways.get((made.id, "printer"), 0),
                saves=ways.get((made.id, "pdf"), 0),
                presented_on=line.presented_on,
            )
        )
    decision, first = actions.read(session, decision_id), next(iter(lines.values()), None)
    if first is None:
        return Batch(decision, tuple(sheets))
    paper = certificate_of(catalog.award(first.award_code, decision.decided_on))
    return Batch(decision, tuple(sheets), paper)


def _ways(session: Session, ids: Sequence[UUID]) -> dict[tuple[UUID, str], int]:
    query = (
        select(CertificatePrint.certificate_id, CertificatePrint.way, func.count())
        .where(CertificatePrint.certificate_id.in_(ids))
        .group_by(CertificatePrint.certificate_id, CertificatePrint.way)
    )
    return {(row[0], row[1]): row[2] for row in session.execute(query)}


def pdf(
    texts: Sequence[CertificateText],
    mode: Mode,
    offset: Offset,
    report: Report = ignore,
    *,
    layout: Layout | LayoutOf | None = None,
    emblem: bytes = b"",
    anyhow: bool = False,
) -> bytes:
    """Certificates as one PDF, a page each: the bytes of preview, print and file alike.

    anyhow: what is too long for its place is drawn, too, to be looked at and never printed.

    layout: the shipped one where none is given, or what gives each its own.
    emblem: as app/certificates/emblem.py keeps it.
    Raises ClerkError as `drawing.draw` does, and Cancelled from `report`.
    """
    out = BytesIO()
    drawing.draw(
        texts, mode, layout or layouts.load(), offset, out, report, emblem=emblem, anyhow=anyhow
    )
    return out.getvalue()


@lru_cache(maxsize=4)
def blank(form: str, layout: Layout | None = None, scan: bytes = b"") -> bytes:
    """A ready-made blank as PDF, to be shown behind what is printed on it, never printed.

    form: its large words, "GIẤY KHEN". scan: the office's own, as backdrop.py keeps it.
    """
    out = BytesIO()
    drawing.draw_blank(layout or layouts.load(), out, form, scan)
    return out.getvalue()


def measuring_sheet(offset: Offset, paper: tuple[float, float] | None = None) -> bytes:
    """The sheet that a clerk measures a printer by, as PDF. paper: mm, A4 across for None."""
    out = BytesIO()
    drawing.draw_test_sheet(paper or layouts.load().paper, offset, out)
    return out.getvalue()
