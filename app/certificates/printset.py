"""The papers that go with the certificates of a decision, as one PDF and one job of the printer."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app import pdfium
from app.catalog import Catalog
from app.dates import short_day
from app.decisions import handing_papers
from app.decisions.actions import RegisterRow
from app.documents import handover, sheets
from app.documents.handover import Handover, Receiver
from app.documents.stationery import Envelope, LabelSheet
from app.errors import ClerkError
from app.offices import names
from app.prose import whole_line

PARTS = ("list", "money", "labels", "envelopes")


@dataclass(frozen=True, slots=True)
class Stationery:
    """On what labels and envelopes are printed. labels, envelope: None for the usual ones.

    first: the label to begin at, counted from 1.
    """

    labels: LabelSheet | None = None
    envelope: Envelope | None = None
    first: int = 1


USUAL = Stationery()


@dataclass(frozen=True, slots=True)
class PrintSet:
    """The papers as one PDF. parts: of which of PARTS each page is."""

    data: bytes
    parts: tuple[str, ...]


def made(
    session: Session,
    decision_id: UUID,
    parts: Collection[str],
    catalog: Catalog,
    only: Collection[UUID] = (),
    on: Stationery = USUAL,
) -> PrintSet:
    """The chosen papers in the order of PARTS, each page as large as its own paper.

    only: the register lines that are meant, all that stand for none. Money slips are left out
    where there is no money. Raises ClerkError where nothing is chosen, or nobody is left.
    """
    whom = paper(session, decision_id, catalog, only)
    has_money = any(one.amount for one in whom.receivers)
    chosen = [part for part in PARTS if part in parts and (has_money or part != "money")]
    if not chosen:
        raise ClerkError(
            what="Chưa có tờ nào để in.",
            kept="Giấy khen và sổ vẫn nguyên.",
            todo="Chọn ít nhất một loại; phiếu nhận tiền chỉ có khi quyết định có tiền thưởng.",
        )

    def written(part: str) -> bytes:
        if part == "labels":
            return handover.labels(whom, on.labels, on.first)
        if part == "envelopes":
            return handover.envelopes(whom, on.envelope)
        of = handing_papers.signing_list if part == "list" else handing_papers.money_slips
        return sheets.write(of(session, decision_id, catalog, only))

    papers = [written(part) for part in chosen]
    pages = [(part, pdfium.count(data)) for part, data in zip(chosen, papers, strict=True)]
    parts = tuple(part for part, count in pages for _page in range(count))
    return PrintSet(pdfium.joined(papers), parts)


def paper(
    session: Session, decision_id: UUID, catalog: Catalog, only: Collection[UUID] = ()
) -> Handover:
    """Whom the papers are for: every line of the decision that was not struck, or of `only`."""
    decision, rows = handing_papers.standing(session, decision_id, only)
    return Handover(
        office=names.on(session, decision.decided_on).name,
        decision=f"{decision.symbol} ngày {short_day(decision.decided_on)}",
        receivers=tuple(_receiver(row, catalog) for row in rows),
    )


def _receiver(row: RegisterRow, catalog: Catalog) -> Receiver:
    return Receiver(
        recipient=row.recipient,
        unit=whole_line(row.position, row.address),
        award=catalog.award(row.award_code, row.decided_on).short_name,
        register=f"{row.line:02}/{row.year}",
        amount=row.amount,
    )
