"""All that the page of one nomination shows, read at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments
from app.attachments import AttachmentRow
from app.catalog import Catalog
from app.catalog.words import certificate_of
from app.council import actions as council
from app.council.actions import RecordedResult
from app.council.rules import VoteRule
from app.dates import short_day
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars import tags
from app.finding import office
from app.journal import HistoryLine, JournalSession, history
from app.nominations import actions, asked, course, judge, kinds, steps
from app.nominations.actions import NominationDetail, NominationDraft, Note, number_text
from app.nominations.course import Course
from app.nominations.eligibility import Facts, Result
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from db import handling
from db.attachments import Attachment
from db.decisions import Decision, Presentation, RegisterEntry
from db.nominations import ConditionNote, CouncilResult, Nomination
from db.subjects import Subject

LOG_LINES = 40
COURSE = (  # what is kept of a dossier's way, beside the nomination itself
    handling.DossierReceipt,
    handling.DeedCapture,
    handling.DossierReturn,
    handling.UnitReview,
    handling.Claim,
    handling.Consultation,
    handling.Posting,
    handling.PostingRemark,
    handling.Submission,
    handling.SuperiorVerdict,
    handling.Closing,
    handling.ResultNotice,
    handling.Archive,
)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of the checklist: a paper the law names, or one that was added besides."""

    code: str
    name: str
    hint: str
    required: bool
    files: tuple[AttachmentRow, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision that a nomination came to, and when the award was handed over."""

    decision_id: UUID
    symbol: str
    decided_on: date
    line: int
    presented_on: date | None
    received_by: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """One nomination with everything its page shows."""

    detail: NominationDetail
    subject: SubjectDraft
    result: Result
    papers: tuple[PaperLine, ...]
    notes: tuple[Note, ...]
    council: RecordedResult | None
    decided: Decided | None
    exemplar: str  # "ĐH-0061" or ""
    paper: str  # what its award gives into the hand: "giấy khen"
    place: str  # "xã Bác Ái, tỉnh Khánh Hòa", "" while the unit is not known
    course: Course

    @property
    def papers_had(self) -> int:
        """How many of the required papers are there."""
        return sum(1 for paper in self.papers if paper.required and paper.files)

    @property
    def papers_required(self) -> int:
        return sum(1 for paper in self.papers if paper.required)


def read(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
) -> Dossier:
    """The dossier as it stands. The verdict is worked out anew, never taken from the list."""
    recorded = judge.recorded(session, nomination_id, catalog, today)
    result = judge.judge(session, nomination_id, catalog, today, recorded)
    return _read(session, nomination_id, catalog, today, recorded, result)


def save(
    session: Session, nomination_id: UUID, draft: NominationDraft, catalog: Catalog, today: date
) -> Dossier:
    """Store what was changed, judge anew, and read the dossier as it now stands.

    Raises ClerkError as `judge.store` does.
    """
    judge.store(session, nomination_id, draft, catalog, today)
    recorded = judge.recorded(session, nomination_id, catalog, today)
    result = judge.rejudge(session, nomination_id, catalog, today, recorded)
    return _read(session, nomination_id, catalog, today, recorded, result)


def _read(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    recorded: Facts,
    result: Result,
) -> Dossier:
    """recorded, result: what the file and the rules have just said of it."""
    nomination = session.get_one(Nomination, nomination_id)  # a row that is held is read once
    whom = session.get_one(Subject, nomination.subject_id)
    detail = actions.read(session, nomination_id)
    subject = subjects.read(session, whom.id)
    exemplar = ""
    if nomination.exemplar_id is not None:
        exemplar = exemplars.number_text(exemplars.read(session, nomination.exemplar_id).number)
    return Dossier(
        detail=detail,
        subject=subject,
        result=result,
        papers=papers(session, nomination_id, catalog, today),
        notes=tuple(actions.notes(session, nomination_id)),
        council=council.result(session, nomination_id),
        decided=_decided(session, nomination_id),
        exemplar=exemplar,
        paper=certificate_of(catalog.award(detail.draft.award_code, today)),
        place=_place(subject, catalog, today),
        course=course.read(session, nomination_id, catalog, today, recorded),
    )


def papers(
    session: Session, nomination_id: UUID, catalog: Catalog, today: date
) -> tuple[PaperLine, ...]:
    """Those that are needed in the order of the law, then what else was attached."""
    files: dict[str, list[AttachmentRow]] = {}
    for file in actions.papers(session, nomination_id):
        files.setdefault(file.kind, []).append(file)
    lines = [
        PaperLine(
            paper.code, paper.name, paper.hint, paper.required, tuple(files.pop(paper.code, ()))
        )
        for paper in judge.papers_needed(session, nomination_id, catalog, today)
    ]
    for code, others in files.items():
        lines.append(PaperLine(code, catalog.paper_name(code), "", False, tuple(others)))
    return tuple(lines)


def _decided(session: Session, nomination_id: UUID) -> Decided | None:
    query = (
        select(
            Decision.id,
            Decision.symbol,
            Decision.decided_on,
            RegisterEntry.line,
            Presentation.presented_on,
            Presentation.received_by,
        )
        .join(RegisterEntry, RegisterEntry.decision_id == Decision.id)
        .outerjoin(Presentation, Presentation.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.nomination_id == nomination_id)
        .limit(1)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    return Decided(found[0], found[1], found[2], found[3], found[4], found[5] or "")


def _place(subject: SubjectDraft, catalog: Catalog, today: date) -> str:
    unit = (
        catalog.units.find(subject.unit_code, subject.unit_valid_from)
        if subject.unit_code
        else None
    )
    names = []
    while unit is not None:
        names.append(unit.in_line)
        unit = catalog.units.parent(unit, today)
    return ", ".join(names)


def log(session: Session, nomination_id: UUID, limit: int = LOG_LINES) -> tuple[HistoryLine, ...]:
    """What was done to a dossier and its papers, newest first."""
    return history(session, record_ids(session, nomination_id), limit)


def record_ids(session: Session, nomination_id: UUID) -> list[UUID]:
    """The dossier and every record that belongs to it, for its history."""
    found = [nomination_id]
    papers = select(Attachment.id).where(
        Attachment.owner_type == "nomination", Attachment.owner_id == nomination_id
    )
    found += session.scalars(papers).all()
    for kind in (ConditionNote, CouncilResult, *COURSE):
        found += session.scalars(select(kind.id).where(kind.nomination_id == nomination_id)).all()
    return found


def begin(
    session: JournalSession,
    subject_id: UUID,
    award_code: str,
    exemplar_id: UUID | None,
    catalog: Catalog,
    today: date,
    kind: str = "",
) -> UUID:
    """Open a dossier with what is known already, and judge it.

    kind: of commendation, which brings procedure, ground and deadline; "" leaves the ground open.
    From an exemplar come its movement, its source, its story and its kind of deed. Raises
    ClerkError where the same person has an open dossier for the same award.
    """
    _refuse_second(session, subject_id, award_code)
    usual = kinds.of_award(award_code, kind or "CONG_TRANG")
    level = office(session).level
    due = kinds.due(catalog, usual, today, award_code, level)
    draft = NominationDraft(
        subject_id=subject_id, award_code=award_code, commendation_type=usual, due_on=due
    )
    if exemplar_id is not None:
        told = exemplars.read(session, exemplar_id).draft
        draft = NominationDraft(
            subject_id=subject_id,
            award_code=award_code,
            exemplar_id=exemplar_id,
            commendation_type=kind or ("PHONG_TRAO" if told.movement else usual),
            movement=told.movement,
            movement_id=told.movement_id,
            source=told.source,
            citation=told.summary,
            report=told.story,
            ground="movement" if told.movement else None,
            due_on=due,
            deed_kind=next(iter(tags.deeds(session, exemplar_id)), ""),
        )
    if kind or usual == kinds.CULTURAL:
        draft = kinds.begun(draft, catalog, today, level)
    made = actions.create(session, draft, today)
    judge.rejudge(session, made, catalog, today)
    return made


def _refuse_second(session: Session, subject_id: UUID, award_code: str) -> None:
    same = session.scalars(
        select(Nomination).where(
            Nomination.subject_id == subject_id,
            Nomination.award_code == award_code,
            Nomination.step.in_(actions.OPEN),
            Nomination.deleted_at.is_(None),
        )
    ).first()
    if same is not None:
        raise ClerkError(
            what=f"Đã có hồ sơ {number_text(same.number)} đề nghị hình thức này,"
            f" đang ở bước “{steps.LABELS[same.step]}”.",
            kept="Hồ sơ đó vẫn nguyên.",
            todo="Mở hồ sơ đã có để viết tiếp, hoặc chọn hình thức khác.",
            field="award_code",
        )


def put_away(session: JournalSession, nomination_ids: Sequence[UUID]) -> None:
    """Put several dossiers away at once, or none where one can't be."""
    for nomination_id in nomination_ids:
        actions.delete(session, nomination_id)


def bring_back(session: JournalSession, nomination_ids: Sequence[UUID]) -> None:
    """Bring dossiers that were put away back into the list."""
    for nomination_id in nomination_ids:
        session.get_one(Nomination, nomination_id).deleted_at = None
    session.flush()


def attach(
    session: JournalSession,
    nomination_id: UUID,
    code: str,
    name: str,
    data: bytes,
    catalog: Catalog,
    today: date,
) -> UUID:
    """Attach a paper to a dossier that is still open, and judge it anew.

    Raises ClerkError for a file that can't be a paper, or a dossier that is decided on already.
    """
    _must_be_open(session, nomination_id)
    asked.check_paper(session, nomination_id, code)
    made = attachments.attach(session, "nomination", nomination_id, code, name, data)
    judge.rejudge(session, nomination_id, catalog, today)
    return made


def detach(
    session: JournalSession,
    nomination_id: UUID,
    attachment_id: UUID,
    catalog: Catalog,
    today: date,
) -> None:
    """Take a paper out of an open dossier; undo brings it back."""
    _must_be_open(session, nomination_id)
    kind = session.get_one(Attachment, attachment_id).kind
    asked.check_paper(session, nomination_id, kind)
    attachments.remove(session, attachment_id)
    judge.rejudge(session, nomination_id, catalog, today)


def _must_be_open(session: Session, nomination_id: UUID) -> None:
    nomination = session.get_one(Nomination, nomination_id)
    if nomination.step not in actions.OPEN:
        since = short_day(nomination.step_since)
        raise ClerkError(
            what=f"Hồ sơ ở bước “{steps.LABELS[nomination.step]}” từ {since} nên giấy tờ không"
            " thêm bớt được nữa.",
            kept="Giấy tờ đang có vẫn nguyên.",
            todo="Cần sửa thì trả hồ sơ về, có ghi lý do.",
        )


def vote_rule(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> VoteRule:
    """What the council's vote on a dossier needs, by the rule set that judges it.

    Raises ClerkError where the law asks for no vote on this award.
    """
    found = actions.read(session, nomination_id)
    kind = subjects.read(session, found.draft.subject_id).kind
    return vote_rule_of(found.draft.award_code, kind, found.received_on or today, catalog)


def vote_rule_of(award_code: str, kind: str, day: date, catalog: Catalog) -> VoteRule:
    """The same of an award for a kind of subject. day: when it was received, or today."""
    rule_set = catalog.rule_set(day).code
    rule = catalog.vote_rule(award_code, rule_set, kind)
    if rule is None:
        raise ClerkError(
            what="Hình thức khen này không qua Hội đồng bỏ phiếu.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Mở hồ sơ để xem bước tiếp theo.",
        )
    quorum = Fraction(catalog.parameter("council_quorum", rule_set))
    source = rule.basis + (", địa phương sửa được" if "?" in rule.confidence else "")
    return VoteRule(
        rule.percent,
        rule.strictly_more,
        rule.base.value,
        quorum,
        source,
        rule.confidence,
        secret=rule.code in catalog.parameter("council_secret_ballot", rule_set).split("|"),
        counts_written=catalog.parameter("council_written_opinions", rule_set) == "1",
        counts_conflicted=catalog.parameter("council_conflict_base", rule_set) == "KEEP",
    )
