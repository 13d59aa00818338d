"""What waits to be sent, by record, and what became of every package that was sealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.clusters.words import STAGES
from app.dates import short_day
from app.exemplars.actions import number_text as exemplar_number
from app.identity import Identity
from app.nominations.actions import number_text as nomination_number
from app.packages import errors
from app.packages.receipts import REJECTED, read_receipt
from app.recordwords import TYPE_WORDS
from app.sync.connection import need_trust
from app.today import APPLIED
from db.attachments import Attachment
from db.clusters import ClusterMember, Score, ScoreCriterion
from db.council import (
    AgendaItem,
    Attendance,
    Council,
    CouncilMember,
    CouncilSession,
    CouncilVote,
)
from db.decisions import (
    Certificate,
    CertificatePrint,
    Correction,
    Decision,
    Presentation,
    RegisterEntry,
    Revocation,
)
from db.exemplars import Exemplar
from db.handling import SubmissionLetter
from db.journal import JournalEntry
from db.movements import Movement
from db.nominations import ConditionNote, CouncilResult, Nomination
from db.offices import Account, Office
from db.outbox import Package
from db.oversight import Complaint
from db.subjects import Subject
from db.tables import RECORDS

MOST = 500  # records told at once
HIDDEN = "sealed_case"  # who may not read it does not see that it is there


@dataclass(frozen=True, slots=True)
class Pending:
    """One record with changes that the province has not confirmed."""

    record_type: str
    record_id: UUID
    name: str
    is_new: bool
    times: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class SentPackage:
    """One sealed package. status: "" while no receipt was seen."""

    seq: int
    digest: str
    changes: int
    size: int
    sealed_at: datetime
    sent_at: datetime | None
    sent_by: str
    status: str
    receipt_at: datetime | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The first package that the province refused for good. behind: how many follow it.

    why, todo: of the province's receipt; code: for support.
    """

    seq: int
    changes: int
    behind: int
    why: str
    todo: str
    code: str


def pending(session: Session, db: str, limit: int = MOST) -> list[Pending]:
    """Records with unconfirmed changes, the last changed first, at most `limit`."""
    confirmed = (
        session.scalar(select(func.max(Package.last_n)).where(Package.receipt_status.in_(APPLIED)))
        or 0
    )
    newest = _last_changed(session, db, confirmed, limit)
    query = (
        select(
            JournalEntry.record_id,
            func.count(),
            func.max(JournalEntry.claimed_at),
            func.count().filter(JournalEntry.action == "create"),
        )
        .where(JournalEntry.record_id.in_([id for _kind, id in newest]))
        .where(JournalEntry.db == db, JournalEntry.n > confirmed)
        .group_by(JournalEntry.record_id)
    )
    told = {row[0]: row for row in session.execute(query)}
    named = names(session, newest)
    found = []
    for kind, id in newest:
        _id, times, last_at, created = told[id]
        found.append(
            Pending(kind, id, named.get(id, TYPE_WORDS[kind]), bool(created), times, last_at)
        )
    return found


def _last_changed(session: Session, db: str, after: int, limit: int) -> list[tuple[str, UUID]]:
    """The records that were changed last: an office that never sends has all its years waiting."""
    found: dict[UUID, str] = {}
    query = (
        select(JournalEntry.n, JournalEntry.record_type, JournalEntry.record_id)
        .where(JournalEntry.db == db, JournalEntry.record_type != HIDDEN)
        .order_by(JournalEntry.n.desc())
        .limit(2 * limit)
    )
    before = None
    while len(found) < limit:
        more = query.where(JournalEntry.n > after)
        rows = session.execute(
            more if before is None else more.where(JournalEntry.n < before)
        ).all()
        for row in rows:
            found.setdefault(row.record_id, row.record_type)
        if len(rows) < 2 * limit:
            break
        before = rows[-1].n
    return [(kind, id) for id, kind in found.items()][:limit]


def names(session: Session, records: Sequence[tuple[str, UUID]]) -> dict[UUID, str]:
    """What a person calls these records."""
    found: dict[UUID, str] = {}
    for record_type in {kind for kind, _id in records}:
        ids = [id for kind, id in records if kind == record_type]
        query = _naming(record_type, ids)
        for row in session.execute(query) if query is not None else ():
            found[row[0]] = _words(record_type, row)
    return found


def _after(kind: Any) -> Any:
    """Whom a paper after a decision is about, the award and the decision that gave it."""
    return (
        select(
            kind.id,
            RegisterEntry.full_name,
            Decision.abstract,
            Decision.symbol,
            Decision.decided_on,
            kind.symbol,
            kind.decided_on,
        )
        .join(RegisterEntry, RegisterEntry.id == kind.register_entry_id)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
    )


NAMED: dict[str, Any] = {
    "subject": select(Subject.id, Subject.full_name),
    "account": select(Account.id, Account.full_name),
    "office": select(Office.id, Office.name),
    "attachment": select(Attachment.id, Attachment.name),
    "submission_letter": select(SubmissionLetter.id, SubmissionLetter.symbol),
    "decision": select(Decision.id, Decision.symbol, Decision.abstract),
    "register_entry": select(
        RegisterEntry.id, RegisterEntry.line, RegisterEntry.year, RegisterEntry.full_name
    ),
    "revocation": _after(Revocation),
    "correction": _after(Correction),
    "certificate": select(Certificate.id, Certificate.number),
    "presentation": select(Presentation.id, RegisterEntry.full_name).join(
        RegisterEntry, RegisterEntry.id == Presentation.register_entry_id
    ),
    "certificate_print": select(CertificatePrint.id, Certificate.number).join(
        Certificate, Certificate.id == CertificatePrint.certificate_id
    ),
    "council_result": select(CouncilResult.id, Nomination.number).join(
        Nomination, Nomination.id == CouncilResult.nomination_id
    ),
    "score": select(Score.id, ClusterMember.name, ScoreCriterion.code, Score.stage)
    .join(ClusterMember, ClusterMember.id == Score.member_id)
    .join(ScoreCriterion, ScoreCriterion.id == Score.criterion_id),
    "complaint": select(Complaint.id, Complaint.number, Complaint.year),
    "council": select(Council.id, Council.name),
    "council_member": select(CouncilMember.id, CouncilMember.full_name),
    "council_session": select(CouncilSession.id, CouncilSession.title),
    "agenda_item": select(AgendaItem.id, Nomination.number).join(
        Nomination, Nomination.id == AgendaItem.nomination_id
    ),
    "council_vote": select(CouncilVote.id, Nomination.number)
    .join(AgendaItem, AgendaItem.id == CouncilVote.item_id)
    .join(Nomination, Nomination.id == AgendaItem.nomination_id),
    "attendance": select(Attendance.id, CouncilMember.full_name).join(
        CouncilMember, CouncilMember.id == Attendance.member_id
    ),
    "condition_note": select(ConditionNote.id, Nomination.number).join(
        Nomination, Nomination.id == ConditionNote.nomination_id
    ),
    "nomination": select(Nomination.id, Nomination.number, Subject.full_name).join(
        Subject, Subject.id == Nomination.subject_id
    ),
    "exemplar": select(Exemplar.id, Exemplar.number, Subject.full_name).join(
        Subject, Subject.id == Exemplar.subject_id
    ),
}


COURSE = {  # what is written down of a dossier's way -> its words before the dossier's number
    "dossier_receipt": "Tiếp nhận",
    "dossier_return": "Yêu cầu trả lại",
    "closing": "Dừng",
    "deed_capture": "Việc đột xuất của",
    "unit_review": "Bình xét về",
    "claim": "Số liệu của",
    "consultation": "Hỏi ý kiến về",
    "posting": "Niêm yết",
    "posting_remark": "Ý kiến khi niêm yết",
    "submission": "Trình cấp trên",
    "superior_verdict": "Cấp trên trả lời về",
    "result_notice": "Báo kết quả",
    "archive": "Nơi lưu",
}
OWN_NAMES = ("name", "title", "full_name")
AFTER = {"revocation": "hủy bỏ", "correction": "đính chính"}
WORDS = {
    **COURSE,
    "submission_letter": "Tờ trình",
    "certificate": "Giấy khen số",
    "certificate_print": "Lần in giấy khen số",
    "presentation": "Trao khen cho",
    "council_result": "Kết quả Hội đồng về",
    "condition_note": "Lời xác nhận cho",
    "council_vote": "Số phiếu của",
    "agenda_item": "Đưa ra Hội đồng",
    "council_session": "Phiên họp:",
    "attendance": "Điểm danh",
}


def _naming(record_type: str, ids: Sequence[UUID]) -> Any:
    kind: Any = RECORDS[record_type]
    own = next((name for name in OWN_NAMES if hasattr(kind, name)), "")
    if record_type in NAMED:
        query = NAMED[record_type]
    elif record_type in COURSE:
        query = select(kind.id, Nomination.number).join(
            Nomination, Nomination.id == kind.nomination_id
        )
    elif own:
        query = select(kind.id, getattr(kind, own))
    elif hasattr(kind, "subject_id"):
        query = select(kind.id, Subject.full_name).join(Subject, Subject.id == kind.subject_id)
    elif hasattr(kind, "movement_id"):
        query = select(kind.id, Movement.name).join(Movement, Movement.id == kind.movement_id)
    else:
        return None  # its kind says enough
    return query.where(query.selected_columns[0].in_(ids))


def _words(record_type: str, row: Any) -> str:
    if record_type == "nomination":
        return f"{nomination_number(row[1])} {row[2]}"
    if record_type == "exemplar":
        return f"{exemplar_number(row[1])} {row[2]}"
    if record_type == "decision":
        return f"Quyết định {row[1]}, {row[2][:1].lower()}{row[2][1:]}"
    if record_type in AFTER:
        who, abstract, symbol, day, own, own_day = row[1:]
        award = abstract.removeprefix("Về việc ")
        return (
            f"{who}, {award[:1].lower()}{award[1:]} theo Quyết định {symbol} ngày {short_day(day)};"
            f" {AFTER[record_type]} theo {own} ngày {short_day(own_day)}"
        )
    if record_type == "score":
        return f"{STAGES[row[3]]} {row[2]}: {row[1]}"
    if record_type == "complaint":
        return f"Đơn {row[1]:02}/{row[2]}"
    if record_type == "register_entry":
        return f"Sổ vàng {row[1]:02}/{row[2]} {row[3]}"
    if record_type in ("certificate", "certificate_print", "presentation", "submission_letter"):
        return f"{WORDS[record_type]} {row[1]}"
    if record_type in ("council_session", "attendance"):
        return f"{WORDS[record_type]} {row[1]}"
    if record_type in ("council_result", "condition_note", "council_vote", "agenda_item", *COURSE):
        return f"{WORDS[record_type]} {nomination_number(row[1])}"
    if record_type not in NAMED and row[1]:
        return f"{TYPE_WORDS[record_type]}: {row[1]}"
    return str(row[1] or TYPE_WORDS[record_type])


def refused(session: Session, identity: Identity) -> Refused | None:
    """What the province refused; None where nothing stands refused."""
    query = select(Package).filter_by(receipt_status=REJECTED).order_by(Package.seq).limit(1)
    found = session.scalars(query).first()
    if found is None or found.receipt is None:
        return None
    trust = need_trust(session, identity)
    receipt = read_receipt(found.receipt, trust.sign_key).receipt
    why, _, todo = errors.lines_of(receipt.text)
    behind = session.scalar(select(func.count()).where(Package.seq > found.seq)) or 0
    changes = found.last_n - found.first_n + 1
    return Refused(found.seq, changes, behind, why, todo, receipt.code or "")


def packages(session: Session, limit: int = 200) -> list[SentPackage]:
    """Every sealed package, newest first, at most `limit`."""
    query = select(Package).order_by(Package.seq.desc()).limit(limit)
    return [
        SentPackage(
            found.seq,
            found.digest,
            found.last_n - found.first_n + 1,
            found.size,
            found.sealed_at,
            found.sent_at,
            found.sent_by or "",
            found.receipt_status or "",
            found.receipt_at,
        )
        for found in session.scalars(query)
    ]
