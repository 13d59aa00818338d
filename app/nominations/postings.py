"""Hanging a dossier out for people's opinions, and what they say of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.model import STATE_AUTHORITIES, PostingRule
from app.dates import add_days, short_day
from app.errors import ClerkError
from app.text import clean, clean_paragraphs
from db.handling import Posting, PostingRemark
from db.nominations import Nomination


@dataclass(frozen=True, slots=True)
class Rule:
    """How long an award is posted, and why. days counted working or calendar."""

    days: int
    counted: str
    is_required: bool
    place: str
    basis: str

    @property
    def words(self) -> str:
        """5 ngày làm việc; 10 ngày."""
        return f"{self.days} ngày làm việc" if self.counted == "working" else f"{self.days} ngày"


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody said. A complaint suspends the dossier until it is answered."""

    id: UUID
    received_on: date
    said_by: str
    words: str
    is_complaint: bool
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class Posted:
    """One posting with what was said of it."""

    id: UUID
    place: str
    from_on: date
    to_on: date
    days: int
    counted: str
    basis: str
    remarks: tuple[Remark, ...]

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.to_on < today

    @property
    def complaints(self) -> tuple[Remark, ...]:
        """Complaints that nobody has answered yet."""
        return tuple(r for r in self.remarks if r.is_complaint and r.answered_on is None)


def rule(catalog: Catalog, award_code: str, rule_set: str) -> Rule:
    """How an award is posted by a rule set. One that knows of no posting asks for none."""
    found = _row(catalog, award_code, rule_set)
    try:
        days = int(catalog.parameter(found.parameter, rule_set))
    except KeyError:
        return Rule(0, found.counted, False, found.place, found.basis)
    return Rule(days, found.counted, found.is_required, found.place, found.basis)


def _row(catalog: Catalog, award_code: str, rule_set: str) -> PostingRule:
    rows = {row.of: row for row in catalog.tables.postings}
    if award_code in rows:
        return rows[award_code]
    law = catalog.rule(award_code, rule_set)
    for authority in law.authorities if law else ():
        if authority in STATE_AUTHORITIES:
            return rows[authority]
    return rows["*"]


def rule_of(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Rule:
    """How this dossier is posted, by the rule set that judges it."""
    found = session.get_one(Nomination, nomination_id)
    rule_set = catalog.rule_set(found.received_on or today).code
    return rule(catalog, found.award_code, rule_set)


def post(
    session: Session,
    nomination_id: UUID,
    place: str,
    from_on: date,
    catalog: Catalog,
    today: date,
) -> UUID:
    """Write down where a dossier hangs from which day; the last day comes of the rule.

    Raises ClerkError without a place, or while an earlier posting still hangs.
    """
    if not clean(place):
        raise ClerkError(
            what="Chưa ghi niêm yết ở đâu.",
            todo="Ví dụ: nhà văn hóa thôn, loa truyền thanh.",
            field="place",
        )
    for earlier in postings(session, nomination_id):
        if from_on <= earlier.to_on:
            raise ClerkError(
                what=f"Hồ sơ đang niêm yết đến hết {short_day(earlier.to_on)}.",
                kept="Lần niêm yết đó vẫn nguyên.",
                todo="Ghi ý kiến nhận được vào lần đó, hoặc chọn ngày sau.",
                field="from_on",
            )
    found = rule_of(session, nomination_id, catalog, today)
    made = Posting(
        nomination_id=nomination_id,
        place=clean(place),
        from_on=from_on,
        to_on=add_days(from_on, found.days, found.counted, catalog.calendar),
        days=found.days,
        counted=found.counted,
        basis=found.basis,
    )
    session.add(made)
    session.flush()
    return made.id


def remark(
    session: Session,
    posting_id: UUID,
    said_by: str,
    words: str,
    is_complaint: bool,
    received_on: date,
) -> UUID:
    """Keep what somebody said. Raises ClerkError without a name or words."""
    posting = session.get_one(Posting, posting_id)
    if not clean(said_by) or not clean(words):
        raise ClerkError(
            what="Chưa ghi ai nêu ý kiến hoặc ý kiến gì.",
            todo="Ghi người nêu, hoặc “không ghi tên”, và nội dung ý kiến.",
            field="said_by" if not clean(said_by) else "words",
        )
    if received_on < posting.from_on:
        raise ClerkError(
            what=f"Ngày nhận trước ngày niêm yết {short_day(posting.from_on)}.",
            todo="Xem lại ngày nhận ý kiến.",
            field="received_on",
        )
    made = PostingRemark(
        posting_id=posting_id,
        nomination_id=posting.nomination_id,
        received_on=received_on,
        said_by=clean(said_by),
        words=clean_paragraphs(words),
        is_complaint=is_complaint,
    )
    session.add(made)
    session.flush()
    return made.id


def answer_remark(session: Session, remark_id: UUID, answer: str, answered_on: date) -> None:
    """Answer what was said; an answered complaint lets the dossier go on."""
    found = session.get_one(PostingRemark, remark_id)
    if found.answered_on is not None:
        raise ClerkError(
            what="Ý kiến này đã được trả lời rồi.",
            kept="Lời trả lời đã ghi vẫn nguyên.",
            todo="Có gì thêm thì ghi một ý kiến mới.",
        )
    if not clean(answer):
        raise ClerkError(
            what="Chưa ghi trả lời thế nào.",
            todo="Ghi một câu: đã xác minh ra sao, kết luận gì.",
            field="answer",
        )
    if answered_on < found.received_on:
        raise ClerkError(
            what="Ngày trả lời trước ngày nhận ý kiến.",
            todo="Xem lại ngày trả lời.",
            field="answered_on",
        )
    found.answer, found.answered_on = clean_paragraphs(answer), answered_on
    session.flush()


def postings(session: Session, nomination_id: UUID) -> tuple[Posted, ...]:
    """Every posting of a dossier with its remarks, by day."""
    query = select(Posting).filter_by(nomination_id=nomination_id).order_by(Posting.from_on)
    posted = session.scalars(query).all()
    if not posted:
        return ()
    said: dict[UUID, list[Remark]] = {}
    remarks = (
        select(PostingRemark)
        .where(PostingRemark.nomination_id == nomination_id, PostingRemark.deleted_at.is_(None))
        .order_by(PostingRemark.received_on, PostingRemark.created_at, PostingRemark.id)
    )
    for one in session.scalars(remarks):
        said.setdefault(one.posting_id, []).append(
            Remark(**{name: getattr(one, name) for name in Remark.__slots__})
        )
    return tuple(
        Posted(
            found.id,
            found.place,
            found.from_on,
            found.to_on,
            found.days,
            found.counted,
            found.basis,
            tuple(said.get(found.id, ())),
        )
        for found in posted
    )


def hindrance(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> str:
    """Why a dossier can't go on for its posting's sake; "" where nothing stands in the way."""
    found = postings(session, nomination_id)
    complaints = sum(len(posted.complaints) for posted in found)
    if complaints:
        return f"Trả lời {complaints} khiếu nại, phản ánh khi niêm yết"
    asked = rule_of(session, nomination_id, catalog, today)
    if not asked.is_required:
        return ""
    if not found:
        return f"Niêm yết {asked.words} để lấy ý kiến"
    last = found[-1].to_on
    return "" if last < today else f"Chờ hết thời gian niêm yết, đến hết {short_day(last)}"
