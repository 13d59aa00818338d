"""The fast way in: a deed told in five fields becomes a dossier under the simplified procedure."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import Month, short_day
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions, judge, kinds
from app.nominations.actions import NominationDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.text import clean, clean_paragraphs
from db.handling import DeedCapture

EXCEPTIONAL = "DOT_XUAT"


@dataclass(frozen=True, slots=True)
class Told:
    """Who did what, when, where, and who saw it."""

    full_name: str
    deed: str
    happened_on: date
    place: str
    witnesses: str
    subject_id: UUID | None = None  # already in the register
    deed_kind: str = ""


def capture(
    session: JournalSession, told: Told, award_code: str, catalog: Catalog, today: date
) -> UUID:
    """Open a dossier for a deed just heard of, and start its clock. Returns the dossier's id.

    Somebody new is added to the register by name alone. Raises ClerkError naming the empty field.
    """
    _check(told, today)
    subject = told.subject_id
    if subject is None:
        subject = subjects.save(session, SubjectDraft(full_name=told.full_name))
    month = Month(told.happened_on.year, told.happened_on.month).iso
    deed, place = clean_paragraphs(told.deed), clean(told.place)
    draft = NominationDraft(
        subject_id=subject,
        award_code=award_code,
        commendation_type=EXCEPTIONAL,
        source=clean(told.witnesses),
        period_from=month,
        period_to=month,
        citation=f"Có thành tích đột xuất: {_first_line(deed)}",
        report=f"Ngày {short_day(told.happened_on)}, tại {place}: {deed}\n"
        f"Người chứng kiến: {clean(told.witnesses)}.",
        deed_kind=told.deed_kind,
    )
    made = actions.create(session, kinds.begun(draft, catalog, today, office(session).level), today)
    session.add(
        DeedCapture(
            nomination_id=made,
            deed=deed,
            happened_on=told.happened_on,
            place=place,
            witnesses=clean(told.witnesses),
            told_on=today,
        )
    )
    session.flush()
    judge.rejudge(session, made, catalog, today)
    return made


def _first_line(deed: str) -> str:
    """The first line inside a sentence: a small letter at its beginning, no stop at its end."""
    line = deed.splitlines()[0].rstrip(". ")
    return line[:1].lower() + line[1:]


def _check(told: Told, today: date) -> None:
    wanted = (
        ("full_name", told.full_name, "Chưa ghi ai làm.", "Ghi họ tên. Ví dụ: Katơr Văn Mẫu."),
        ("deed", told.deed, "Chưa ghi làm việc gì.", "Ví dụ: cứu hai cháu bé khỏi dòng nước lũ."),
        ("place", told.place, "Chưa ghi ở đâu.", "Ví dụ: suối cạn thôn Suối Mẫu."),
        ("witnesses", told.witnesses, "Chưa ghi ai chứng kiến.", "Ví dụ: ông Mẫu, trưởng thôn."),
    )
    for field, value, what, todo in wanted:
        if not clean(value) and not (field == "full_name" and told.subject_id is not None):
            raise ClerkError(what=what, todo=todo, field=field)
    if told.happened_on > today:
        raise ClerkError(
            what=f"Ngày {short_day(told.happened_on)} ở sau hôm nay.",
            todo="Ghi ngày việc đã xảy ra.",
            field="happened_on",
        )


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed as it was first told."""

    deed: str
    happened_on: date
    place: str
    witnesses: str
    told_on: date


def read(session: Session, nomination_id: UUID) -> Deed | None:
    """The deed that a dossier began with, or None."""
    found = session.scalars(select(DeedCapture).filter_by(nomination_id=nomination_id)).first()
    return Deed(**{name: getattr(found, name) for name in Deed.__slots__}) if found else None
