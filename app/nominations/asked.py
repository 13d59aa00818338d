"""What a returned dossier is asked for: only that is open until it is answered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from db.handling import DossierReturn
from db.journal import JournalEntry
from db.nominations import Nomination, NominationStep

FIELDS = {  # what can be asked for by itself -> its name
    "subject_id": "Người được đề nghị",
    "award_code": "Hình thức đề nghị",
    "movement": "Đợt, phong trào",
    "period_from": "Tháng bắt đầu lập thành tích",
    "period_to": "Tháng kết thúc lập thành tích",
    "source": "Nơi phát hiện gương tốt",
    "ground": "Căn cứ đề nghị",
    "deed_kind": "Loại việc được khen",
    "rating": "Xếp loại nhiệm vụ",
    "discipline": "Kỷ luật",
    "citation": "Câu ghi thành tích",
    "report": "Báo cáo thành tích",
}


@dataclass(frozen=True, slots=True)
class Return:
    """One giving back of a dossier. fields and papers: what was asked for; neither: all is open."""

    id: UUID
    kind: str  # supplement, correction or superior
    from_step: NominationStep
    asked_by: str
    asked_on: date
    reason: str
    fields: tuple[str, ...]
    papers: tuple[str, ...]
    due_on: date | None
    held_due_on: date | None
    answered_on: date | None

    @property
    def is_whole(self) -> bool:
        """Whether everything may be changed."""
        return not self.fields and not self.papers


def returns(session: Session, nomination_id: UUID) -> tuple[Return, ...]:
    """Every giving back of a dossier, oldest first."""
    written = select(JournalEntry.lamport).where(
        JournalEntry.record_id == DossierReturn.id, JournalEntry.action == "create"
    )
    query = (
        select(DossierReturn)
        .where(DossierReturn.nomination_id == nomination_id, DossierReturn.deleted_at.is_(None))
        .order_by(written.scalar_subquery())
    )
    return tuple(
        Return(
            found.id,
            found.kind,
            NominationStep(found.from_step),
            found.asked_by,
            found.asked_on,
            found.reason,
            tuple(found.fields.split()),
            tuple(found.papers.split()),
            found.due_on,
            found.held_due_on,
            found.answered_on,
        )
        for found in session.scalars(query)
    )


def open_return(session: Session, nomination_id: UUID) -> Return | None:
    """What a dossier is back for now; None where it is not, or all of it is open anyway."""
    step = session.scalar(select(Nomination.step).where(Nomination.id == nomination_id))
    if step is not NominationStep.RETURNED:
        return None
    return open_among(returns(session, nomination_id), step)


def open_among(found: Sequence[Return], step: NominationStep) -> Return | None:
    """Of all returns of a dossier at a step, the one that waits for its answer."""
    waiting = [one for one in found if one.answered_on is None]
    return waiting[-1] if waiting and step is NominationStep.RETURNED else None


def check_fields(session: Session, nomination_id: UUID, changed: Collection[str]) -> None:
    """Raise ClerkError where a field was changed that nobody asked for."""
    if not changed:
        return
    asked = open_return(session, nomination_id)
    if asked is None or asked.is_whole:
        return
    locked = [name for name in changed if name not in asked.fields]
    if locked:
        raise ClerkError(
            what=f"Hồ sơ chỉ mở để sửa: {words(asked)}.",
            kept="Các ô khác giữ nguyên như đã thẩm tra.",
            todo="Cần sửa ô khác thì xin nơi yêu cầu mở thêm ô đó.",
            field=locked[0],
        )


def check_paper(session: Session, nomination_id: UUID, code: str) -> None:
    """Raise ClerkError where a paper is brought or taken that nobody asked for."""
    asked = open_return(session, nomination_id)
    if asked is not None and not asked.is_whole and code not in asked.papers:
        raise ClerkError(
            what=f"Hồ sơ chỉ mở để sửa: {words(asked)}.",
            kept="Giấy tờ khác giữ nguyên như đã thẩm tra.",
            todo="Cần thêm giấy tờ khác thì xin nơi yêu cầu mở thêm.",
        )


def words(asked: Return) -> str:
    """What was asked for, in one line; papers by number, as their names are the catalogue's."""
    names = [FIELDS[name].lower() for name in asked.fields if name in FIELDS]
    if asked.papers:
        names.append(f"{len(asked.papers)} giấy tờ")
    return ", ".join(names) or "cả hồ sơ"
