"""Every paper that leaves the office as a file, for the screens and for `sovang documents` alike.

A paper is named by its kind and its id: of a decision, a letter or a session the record's own
(a dossier's for the letter that it would go up with); of a book its year; of a report its year,
or 2025-6 for the first half; of a movement's report the movement or its review; of a table its
code.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.clock import local_day
from app.council import papers as council_papers
from app.decisions import book
from app.decisions import paper as decision_paper
from app.documents import achievement_report as report_form
from app.documents import report as report_paper
from app.documents import spreadsheet, submission_letter, table_paper, word
from app.documents.report import Report
from app.documents.submission_letter import SubmissionLetter
from app.documents.tabular import Line, Sheet
from app.errors import ClerkError
from app.files import write_careful
from app.movements import report as movement_report
from app.nominations import achievement, letters
from app.nominations.forwarding import LetterDraft
from app.offices import names
from app.offices import papers as office_papers
from app.plan import report as plan_report
from app.statistics import papers, periods, report, tables
from app.statistics.model import Choice
from app.statistics.periods import Period
from db.decisions import Decision
from db.handling import SubmissionLetter as StoredLetter
from db.nominations import Nomination

FORMATS: Mapping[str, tuple[str, ...]] = {
    "decision": ("pdf", "docx"),
    "letter": ("pdf", "docx"),
    "minutes": ("pdf", "docx"),
    "achievement": ("pdf", "docx"),
    "report": ("pdf", "docx"),
    "movement-report": ("pdf", "docx"),
    "plan-report": ("pdf", "docx"),
    "register": ("pdf", "xlsx"),
    "statistics": ("pdf", "xlsx"),
}
REPORTS = ("report", "movement-report", "plan-report")


@dataclass(frozen=True, slots=True)
class Desk:
    """What papers are made with. folder: of the file, where the office's own forms lie beside it.

    signer: who made a list or table. period: of a table, and of a report that no id names.
    """

    catalog: Catalog
    now: datetime
    folder: Path
    signer: str = ""
    period: Period | None = None

    @property
    def today(self) -> date:
        """The day that papers bear."""
        return local_day(self.now)


def write(session: Session, kind: str, id: str, ending: str, out: Path, desk: Desk) -> None:
    """Write a paper into a file. ending: pdf, docx or xlsx. Raises ClerkError."""
    if ending not in FORMATS[kind]:
        raise ClerkError(
            what=f"Loại văn bản này không có dạng {ending}.",
            todo=f"Chọn dạng {' hoặc '.join(FORMATS[kind])}.",
        )
    try:
        if ending == "docx":
            write_careful(out, in_word(session, kind, id, desk), mode=0o644)
        elif ending == "xlsx":
            spreadsheet.write(out, *_sheet(session, kind, id, desk, on_paper=False))
        else:
            write_careful(out, as_pdf(session, kind, id, desk), mode=0o644)
    except NoResultFound as error:
        raise _unknown(id) from error


def in_word(session: Session, kind: str, id: str, desk: Desk) -> bytes:
    """A paper to go on with in Word, in the office's own form where it has one."""
    if kind in REPORTS:
        return word.fill(
            "report",
            word.of_report(_report(session, kind, id, desk)),
            word.own_form(desk.folder, "report"),
        )
    form = word.own_form(desk.folder, kind)
    catalog, today = desk.catalog, desk.today
    match kind:
        case "decision":
            values = word.of_decision(
                decision_paper.paper(session, _decision(session, id), catalog)
            )
        case "letter":
            values = word.of_letter(_letter(session, _uuid(id), desk))
        case "minutes":
            minutes = council_papers.minutes_paper(session, _uuid(id), catalog, today)
            values = word.of_minutes(minutes)
        case _:
            raise ValueError(f"no Word form for {kind!r}")
    return word.fill(kind, values, form)


def as_pdf(session: Session, kind: str, id: str, desk: Desk) -> bytes:
    """A paper to print."""
    match kind:
        case "decision":
            return decision_paper.pdf(session, _decision(session, id), desk.catalog)
        case "letter":
            return submission_letter.write(_letter(session, _uuid(id), desk))
        case "minutes":
            return council_papers.pdf(session, _uuid(id), "minutes", desk.catalog, desk.today)
        case "achievement":
            return report_form.write(
                achievement.paper(session, _dossier(session, id), desk.catalog, desk.today)
            )
        case _ if kind in REPORTS:
            return report_paper.write(_report(session, kind, id, desk))
        case "register" | "statistics":
            roles = office_papers.MADE_BY
            heading = office_papers.heading(session, desk.catalog, desk.today, roles, desk.signer)
            return table_paper.write(*_sheet(session, kind, id, desk, on_paper=True), heading)
    raise ValueError(f"no PDF of {kind!r}")


def _report(session: Session, kind: str, id: str, desk: Desk) -> Report:
    """A review report: of the office's work, of the plan, of a movement."""
    if kind == "movement-report":
        return movement_report.made(session, desk.catalog, _uuid(id), desk.today)
    period = desk.period or period_of(id)
    make = report.made if kind == "report" else plan_report.made
    return make(session, desk.catalog, period, desk.today)


def period_of(id: str) -> Period:
    """The period that a report is named by: 2025, or 2025-6 for its first half."""
    year, _, half = id.partition("-")
    if not (year.isdecimal() and len(year) == 4 and half in ("", "6")):
        raise ClerkError(
            what=f"Không có kỳ báo cáo “{id}”.",
            todo="Ghi năm, ví dụ 2025; sáu tháng đầu năm ghi 2025-6.",
        )
    return periods.of("half" if half else "year", int(year))


def _sheet(
    session: Session, kind: str, id: str, desk: Desk, *, on_paper: bool
) -> tuple[Sheet, Sequence[Line]]:
    if kind == "register":
        year = period_of(id).first.year
        lines = list(book.lines(session, desk.catalog, year))
        if on_paper:
            lines = [book.on_paper(line) for line in lines]
        return book.sheet(session, year, paper=on_paper), lines
    if id not in tables.PLANS or desk.period is None:
        raise ClerkError(
            what=f"Không có bảng {id}, hoặc chưa ghi kỳ của bảng.",
            todo=f"Chọn một trong {', '.join(tables.PLANS)}, ghi ngày đầu và ngày cuối.",
        )
    pair = tables.made(session, desk.catalog, id, Choice(desk.period, desk.today))
    return papers.sheet(pair, desk.now)


def _letter(session: Session, id: UUID, desk: Desk) -> SubmissionLetter:
    """A signed letter; for the id of a dossier, the letter as it would be signed today."""
    if session.get(StoredLetter, id) is not None:
        return letters.paper(session, id, desk.catalog)
    session.get_one(Nomination, id)
    draft = LetterDraft(desk.today, names.current(session).chairman_name)
    return letters.unsigned_paper(session, [id], draft, desk.catalog)


def _decision(session: Session, id: str) -> UUID:
    """A decision by its record's id or by its number as it is printed."""
    found = session.scalars(
        select(Decision.id).where(Decision.symbol == id, Decision.deleted_at.is_(None)).limit(2)
    ).all()
    if len(found) > 1:
        raise ClerkError(
            what=f"Có nhiều quyết định số {id}.", todo="Ghi mã của quyết định thay cho số."
        )
    return found[0] if found else _uuid(id)


def _dossier(session: Session, id: str) -> UUID:
    """A dossier by its record's id or by its number: HS-0147 or 147."""
    number = id.upper().removeprefix("HS-")
    if number.isdecimal() and len(number) < 10:
        query = select(Nomination.id).where(
            Nomination.number == int(number), Nomination.deleted_at.is_(None)
        )
        if (found := session.scalars(query).first()) is not None:
            return found
    return _uuid(id)


def _uuid(id: str) -> UUID:
    try:
        return UUID(id)
    except ValueError as error:
        raise _unknown(id) from error


def _unknown(id: str) -> ClerkError:
    return ClerkError(what=f"Không có văn bản nào là “{id}”.", todo="Xem lại mã hoặc số văn bản.")
