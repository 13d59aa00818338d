"""The papers that go with the certificates of a decision, as one PDF and one job of the printer."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import pdfium
from app.catalog import Catalog
from app.dates import short_day
from app.decisions import actions
from app.decisions.actions import RegisterRow
from app.decisions.prepare import whole_line
from app.documents import handover
from app.documents.handover import Handover, Receiver
from app.errors import ClerkError
from app.offices import names, papers


def pdf(
    session: Session,
    decision_id: UUID,
    parts: Sequence[str],
    catalog: Catalog,
    today: date,
    only: Collection[UUID] = (),
) -> bytes:
    """The chosen papers of `handover.PARTS`, each page as large as its own paper.

    only: the register lines that are meant, all that stand for none. Raises ClerkError where
    nothing is chosen, or there is nobody or no money to write a paper for.
    """
    found = handover.write(paper(session, decision_id, catalog, today, only), parts)
    if not found:
        raise ClerkError(
            what="Chưa có tờ nào để in.",
            kept="Giấy khen và sổ vẫn nguyên.",
            todo="Chọn ít nhất một loại; phiếu nhận tiền chỉ có khi quyết định có tiền thưởng.",
        )
    return pdfium.joined(found)


def paper(
    session: Session,
    decision_id: UUID,
    catalog: Catalog,
    today: date,
    only: Collection[UUID] = (),
) -> Handover:
    """What the papers say: every line of the decision that was not struck, or those of `only`."""
    decision = actions.read(session, decision_id)
    rows = [
        row
        for row in actions.register_lines(session, decision_id=decision_id)
        if row.revoked_by is None and (not only or row.id in only)
    ]
    return Handover(
        heading=papers.heading(session, catalog, today, papers.MADE_BY),
        office=names.on(session, today).name,
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
