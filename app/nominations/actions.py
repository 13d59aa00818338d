"""Storing and moving nominations; the rules themselves are in steps.py and eligibility.py."""

from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import attachments
from app.errors import ClerkError
from app.journal import JournalSession
from app.movements.links import linked
from app.nominations import asked, steps
from app.text import clean, clean_paragraphs
from db.journal import JournalEntry
from db.nominations import ConditionNote, Nomination, NominationStep

JUDGED = "judged"  # in a session: dossier -> number of the last entry that was judged with it
OPEN = (NominationStep.DRAFTING, NominationStep.RETURNED, NominationStep.APPRAISAL)


@dataclass(frozen=True, slots=True)
class NominationDraft:
    """What the nominating side writes. Months as YYYY-MM; None where nothing is said yet."""

    subject_id: UUID
    award_code: str
    exemplar_id: UUID | None = None
    commendation_type: str = "CONG_TRANG"
    procedure: str = "DAY_DU"
    movement: str = ""
    source: str = ""
    period_from: str | None = None
    period_to: str | None = None
    citation: str = ""
    report: str = ""
    ground: str | None = None
    rating: str | None = None
    discipline: str | None = None
    due_on: date | None = None
    movement_id: UUID | None = None  # where `movement` is the name of a stored one
    deed_kind: str = ""


@dataclass(frozen=True, slots=True)
class NominationDetail:
    """One nomination as it stands."""

    id: UUID
    number: int
    draft: NominationDraft
    step: NominationStep
    step_since: date
    received_on: date | None
    returned_because: str
    changed_at: object


@dataclass(frozen=True, slots=True)
class Note:
    """What a person said of one condition."""

    condition: str
    kind: str  # confirmed, refuted, overruled
    said_by: str
    said_on: date
    words: str


def number_text(number: int) -> str:
    """How a dossier's number is written: HS-0147."""
    return f"HS-{number:04}"


def create(session: JournalSession, draft: NominationDraft, today: date) -> UUID:
    """Open a new dossier under the office's next number and return its id."""
    highest = session.scalar(select(func.max(Nomination.number))) or 0
    nomination = Nomination(number=highest + 1, step_since=today, **_cleaned(session, draft))
    session.add(nomination)
    session.flush()
    return nomination.id


def save(session: Session, nomination_id: UUID, draft: NominationDraft) -> None:
    """Store what was changed in a dossier that is still open to the nominating side.

    Raises ClerkError once the council or the chairman has it: what they see must not move.
    """
    nomination = session.get_one(Nomination, nomination_id)
    if nomination.step not in OPEN:
        raise ClerkError(
            what=f"Hồ sơ đang ở bước “{steps.LABELS[nomination.step]}” nên không sửa được nữa.",
            kept="Nội dung đã duyệt vẫn nguyên.",
            todo="Cần sửa thì trả hồ sơ về bước Đang soạn, có ghi lý do.",
        )
    for name, value in _cleaned(session, draft).items():
        if getattr(nomination, name) != value:
            setattr(nomination, name, value)
    session.flush()


def _cleaned(session: Session, draft: NominationDraft) -> dict[str, object]:
    values = asdict(draft)
    for name in ("movement", "source", "citation"):
        values[name] = clean(values[name])
    values["report"] = clean_paragraphs(values["report"])
    values["movement_id"] = linked(session, values["movement"], draft.movement_id)
    if draft.period_from and draft.period_to and draft.period_from > draft.period_to:
        raise ClerkError(
            what="Tháng bắt đầu lập thành tích sau tháng kết thúc.",
            todo="Đổi lại hai tháng. Ví dụ: từ 01/2024 đến 12/2024.",
            field="period_from",
        )
    return values


def read(session: Session, nomination_id: UUID) -> NominationDetail:
    """One nomination as it stands."""
    found = session.get_one(Nomination, nomination_id)
    draft = NominationDraft(**{name: getattr(found, name) for name in NominationDraft.__slots__})
    return NominationDetail(
        found.id,
        found.number,
        draft,
        found.step,
        found.step_since,
        found.received_on,
        found.returned_because,
        found.changed_at,
    )


def move(
    session: Session, nomination_id: UUID, to: NominationStep, today: date, reason: str = ""
) -> None:
    """Bring a dossier to another step. What the step needs is the caller's to have checked.

    Raises ClerkError for a step that does not follow, a return without its reason, or a returned
    dossier that somebody waits for: it goes on by its answer (`returning.answer`) alone.
    """
    nomination = session.get_one(Nomination, nomination_id)
    waited_for = asked.open_return(session, nomination_id)
    if not steps.allowed(nomination.step, to, nomination.procedure):
        raise ClerkError(
            what=f"Từ bước “{steps.LABELS[nomination.step]}” không chuyển thẳng sang"
            f" “{steps.LABELS[to]}” được.",
            kept="Hồ sơ vẫn ở bước cũ.",
            todo="Mở hồ sơ để xem bước tiếp theo.",
        )
    if waited_for is not None:
        raise ClerkError(
            what=f"{waited_for.asked_by or 'Nơi trả lại'} đang chờ hồ sơ này sửa:"
            f" {asked.words(waited_for)}.",
            kept="Các ô khác giữ nguyên như đã thẩm tra.",
            todo="Sửa chỗ được mở rồi chuyển trả lời.",
        )
    if to is NominationStep.RETURNED and not clean(reason):
        raise ClerkError(
            what="Chưa ghi lý do trả hồ sơ.",
            todo="Ghi rõ cần bổ sung gì. Ví dụ: thiếu xác nhận của thôn.",
            field="reason",
        )
    if to is NominationStep.APPRAISAL and nomination.received_on is None:
        nomination.received_on = today
    nomination.returned_because = clean(reason) if to is NominationStep.RETURNED else ""
    nomination.step, nomination.step_since = to, today
    session.flush()


def note_condition(session: Session, nomination_id: UUID, note: Note) -> None:
    """Keep what a person said of a condition. Raises ClerkError without a name or words."""
    if not clean(note.said_by) or not clean(note.words):
        raise ClerkError(
            what="Chưa ghi ai nói hoặc chưa ghi người đó nói gì.",
            todo="Ghi họ tên, chức vụ và lời xác nhận. Ví dụ: chị Lan, Hội Phụ nữ xã.",
            field="said_by" if not clean(note.said_by) else "words",
        )
    session.add(
        ConditionNote(
            nomination_id=nomination_id,
            condition=note.condition,
            kind=note.kind,
            said_by=clean(note.said_by),
            said_on=note.said_on,
            words=clean_paragraphs(note.words),
        )
    )
    session.flush()


def notes(session: Session, nomination_id: UUID) -> list[Note]:
    """What was said of the conditions, oldest first; the last word on a condition counts."""
    query = (
        select(ConditionNote)
        .where(ConditionNote.nomination_id == nomination_id)
        .join(JournalEntry, JournalEntry.record_id == ConditionNote.id)
        .order_by(JournalEntry.lamport)  # the order of writing: clocks go back, counters do not
    )
    return [
        Note(found.condition, found.kind, found.said_by, found.said_on, found.words)
        for found in session.scalars(query)
    ]


def set_verdict(session: Session, nomination_id: UUID, verdict: str, missing: int) -> None:
    """Keep the verdict of the rules where the list can show it; it is no journaled fact.

    The session remembers after which of its entries, so that nothing is judged twice in one write.
    """
    nomination = session.get_one(Nomination, nomination_id)
    nomination.verdict, nomination.missing_count = verdict, missing
    session.flush()
    if isinstance(session, JournalSession) and session.written:
        session.info.setdefault(JUDGED, {})[nomination_id] = session.written[-1]


def delete(session: JournalSession, nomination_id: UUID) -> None:
    """Put a dossier away while nobody has decided on it; undo brings it back."""
    nomination = session.get_one(Nomination, nomination_id)
    if nomination.step not in OPEN:
        raise ClerkError(
            what="Hồ sơ đã qua thẩm tra nên không bỏ vào Mục đã xóa được.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Trả hồ sơ về bước Đang soạn trước, có ghi lý do.",
        )
    nomination.deleted_at = session.author.now
    session.flush()


def papers(session: Session, nomination_id: UUID) -> list[attachments.AttachmentRow]:
    """The papers attached to a dossier."""
    return attachments.listed(session, "nomination", [nomination_id])
