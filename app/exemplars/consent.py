"""The consent to be published, as events: given, withdrawn; and where earlier packs went."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments
from app.clock import local_day
from app.dates import short_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, clean_paragraphs
from db.exemplars import ConsentEvent, Exemplar, Publication
from db.subjects import Subject


@dataclass(frozen=True, slots=True)
class Event:
    """One event. kind: given, withdrawn."""

    kind: str
    happened_on: date
    given_by: str
    words: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A pack that the exemplar was in. formats: codes of app/exemplars/packwords.py."""

    id: UUID
    formats: tuple[str, ...]
    went_to: str
    published_on: date
    published_by: str
    folder: str
    recalled_on: date | None
    recalled_words: str


def give(
    session: JournalSession,
    exemplar_id: UUID,
    on: date,
    given_by: str = "",
    scan: tuple[str, bytes] | None = None,
) -> UUID:
    """Record that the subject agrees, with the scanned paper as (file name, bytes).

    given_by: who signed; empty for the subject. Without a new scan the one on file stays. Raises
    ClerkError for a day to come, or a file that is no paper.
    """
    _past(session, on, "consent_on", "Ghi ngày viết trên giấy đồng ý.")
    exemplar = session.get_one(Exemplar, exemplar_id)
    paper = exemplar.consent_attachment_id
    if scan is not None:
        paper = attachments.attach(session, "exemplar", exemplar_id, "consent", *scan, again=True)
    exemplar.consent_on, exemplar.consent_attachment_id = on, paper
    name = session.get_one(Subject, exemplar.subject_id).full_name
    return _event(session, exemplar_id, "given", on, clean(given_by) or name, paper, "")


def withdraw(session: JournalSession, exemplar_id: UUID, on: date, words: str = "") -> UUID:
    """Record that the subject no longer agrees. From now on no pack takes the exemplar in."""
    _past(session, on, "withdrawn_on", "Ghi ngày người ấy nói thôi đồng ý.")
    exemplar = session.get_one(Exemplar, exemplar_id)
    exemplar.consent_on = exemplar.consent_attachment_id = None
    name = session.get_one(Subject, exemplar.subject_id).full_name
    return _event(session, exemplar_id, "withdrawn", on, name, None, clean_paragraphs(words))


def events(session: Session, exemplar_id: UUID) -> list[Event]:
    """What was said about publishing, newest first."""
    query = (
        select(ConsentEvent)
        .filter_by(exemplar_id=exemplar_id)
        .order_by(ConsentEvent.created_at.desc(), ConsentEvent.id)
    )
    return [
        Event(row.kind, row.happened_on, row.given_by, row.words) for row in session.scalars(query)
    ]


def sent(session: Session, exemplar_id: UUID) -> list[Sent]:
    """Where the exemplar went so far, newest first."""
    query = (
        select(Publication)
        .where(Publication.exemplar_id == exemplar_id, Publication.deleted_at.is_(None))
        .order_by(Publication.published_on.desc(), Publication.created_at.desc())
    )
    return [
        Sent(
            row.id,
            tuple(row.formats.split("\n")),
            row.went_to,
            row.published_on,
            row.published_by,
            row.folder,
            row.recalled_on,
            row.recalled_words,
        )
        for row in session.scalars(query)
    ]


def recall(session: JournalSession, publication_id: UUID, on: date, words: str) -> UUID:
    """Record that an earlier pack was taken down where it had gone."""
    _past(session, on, "recalled_on", "Ghi ngày nơi ấy đã gỡ.")
    row = session.get_one(Publication, publication_id)
    row.recalled_on, row.recalled_words = on, clean(words)
    session.flush()
    return publication_id


def require(name: str, consent_on: date | None, withdrawn_on: date | None) -> None:
    """Refuse publishing of a story whose subject has not agreed, or of one that was withdrawn."""
    if withdrawn_on is not None:
        raise ClerkError(
            what=f"{name} đã rút khỏi danh sách điển hình ngày {short_day(withdrawn_on)}.",
            kept="Câu chuyện vẫn được giữ trong máy.",
            todo="Bỏ gương này ra khỏi tập, hoặc công nhận lại rồi công khai.",
            field="withdrawn_on",
        )
    if consent_on is None:
        raise ClerkError(
            what=f"Chưa có giấy đồng ý công khai của {name}.",
            kept="Câu chuyện vẫn được giữ trong máy.",
            todo="Xin giấy đồng ý, ghi ngày và đính kèm bản quét, rồi in hoặc công khai.",
            field="consent",
        )


def _past(session: JournalSession, on: date, field: str, todo: str) -> None:
    if on > local_day(session.author.now):
        raise ClerkError(what=f"Ngày {short_day(on)} ở sau hôm nay.", todo=todo, field=field)


def _event(
    session: JournalSession,
    exemplar_id: UUID,
    kind: str,
    on: date,
    given_by: str,
    paper: UUID | None,
    words: str,
) -> UUID:
    made = ConsentEvent(
        exemplar_id=exemplar_id,
        kind=kind,
        happened_on=on,
        given_by=given_by,
        attachment_id=paper,
        words=words,
    )
    session.add(made)
    session.flush()
    return made.id
