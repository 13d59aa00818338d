"""The achievement report of a dossier: the form that its award asks for, filled with what is known.

Which form, which sections and how many years are rows of the catalogue (report_forms.csv,
report_sections.csv); what stands under a heading comes from the dossier and the register.
"""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.catalog.reports import ReportForm
from app.catalog.words import granted, is_doubtful
from app.dates import Month, place_and_day
from app.documents.achievement_report import AchievementReport, Section, lay_out
from app.documents.blocks import Paper
from app.nominations import letters
from app.nominations.achievement_parts import MADE, Ground
from app.offices import papers as office_papers
from app.subjects import duplicates
from db.nominations import Nomination
from db.subjects import Subject

BRIEF = ("heading", "identity", "movement", "event", "report")  # what a summary keeps
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def report(
    session: Session, nomination_id: UUID, catalog: Catalog, today: date, *, brief: bool = False
) -> Paper:
    """The report as a paper. brief: the summary that the simplified procedure asks for."""
    return lay_out(words(session, nomination_id, catalog, today, brief=brief))


def words(
    session: Session, nomination_id: UUID, catalog: Catalog, today: date, *, brief: bool = False
) -> AchievementReport:
    """What the report says."""
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    form = form_of(catalog, subject.kind.value, found)
    same = tuple(sorted(duplicates.same(session, (subject.id,))))
    years = _years(found, form.years, today)
    made = []
    for row in catalog.report_sections(form.form, subject.kind.value):
        if brief and form.years and row.content not in BRIEF:
            continue
        ground = Ground(session, catalog, found, subject, same, years, row.hint, today)
        made.append(Section(row.number, row.heading, MADE[row.content](ground)))
    issuer = office_papers.issuer(session, catalog, today)
    unit_name = letters.unit_name(session, found, subject)
    reporting, above = unit_name, letters.over_unit(issuer, unit_name)
    if subject.kind.value in ("collective", "enterprise"):  # it reports of itself
        reporting = subject.full_name
        above = letters.over_unit(issuer, reporting)
        if not above and subject.kind.value == "collective" and unit_name != reporting:
            above = names.capitals(unit_name)
    asked_for = issuer.own(granted(catalog.award(found.award_code, today)))
    title = form.title
    if brief and form.years:
        title = title.replace("BÁO CÁO THÀNH TÍCH", "BÁO CÁO TÓM TẮT THÀNH TÍCH")
    return AchievementReport(
        above=above,
        office=(names.capitals(reporting),),
        place_date=place_and_day(issuer.place, today),
        form="" if brief else _official(catalog, form, today),
        title=title,
        matter=f"Đề nghị {asked_for}",
        subject=names.addressed(subject.kind, subject.full_name, subject.sex),
        sections=_whole(made),
        signers=_signers(subject, own=not brief and form.years > 0),
    )


def form_of(catalog: Catalog, subject_kind: str, found: Nomination) -> ReportForm:
    """The form for a dossier: the first row of the catalogue that fits; it sees that one does."""
    code, forms = subject_code(subject_kind), catalog.tables.report_forms
    asked = (code, found.commendation_type, found.award_code)
    return next(one for one in forms if one.fits(*asked))


def _official(catalog: Catalog, form: ReportForm, today: date) -> str:
    """The form's number in the decree of the day; one that is in doubt is not printed."""
    for one in catalog.forms(today):
        if one.code == form.form and not is_doubtful(one.confidence):
            return one.official_number
    return ""


def _years(found: Nomination, count: int, today: date) -> tuple[int, ...]:
    last = Month.from_iso(found.period_to).year if found.period_to else today.year
    first = last - count + 1
    if found.period_from and count:
        first = min(first, Month.from_iso(found.period_from).year)
    return tuple(range(first, last + 1)) if count else ()


def _whole(sections: list[Section]) -> tuple[Section, ...]:
    """The sections without headings that nothing stands under, numbered without gaps."""
    found: list[Section] = []
    main = below = 0
    for place, one in enumerate(sections):
        after = sections[place + 1] if place + 1 < len(sections) else None
        if one.parts or (after is not None and one.is_main and not after.is_main):
            main, below = (main + 1, 0) if one.is_main else (main, below + 1)
            found.append(replace(one, number=ROMAN[main - 1] if one.is_main else str(below)))
    return tuple(found)


def _signers(subject: Subject, *, own: bool) -> tuple[tuple[str, str], ...]:
    """own: who reports signs too, else only who answers for it."""
    if subject.kind.value != "individual":
        head = subject.head_name
        role = "CHỦ HỘ" if subject.kind.value == "household" else "THỦ TRƯỞNG ĐƠN VỊ"
        return (("XÁC NHẬN CỦA CẤP TRÊN", ""), (role, head))
    if own:
        name = "" if subject.died_on else subject.full_name  # somebody else reports of the dead
        return (("XÁC NHẬN CỦA ĐƠN VỊ", ""), ("NGƯỜI BÁO CÁO", name))
    return (("XÁC NHẬN CỦA CẤP TRÊN", ""), ("XÁC NHẬN CỦA ĐƠN VỊ", ""))
