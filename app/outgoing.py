"""Every paper that leaves the office as a file, for the screens and for `sovang documents` alike.

A paper is named by its kind and its id: of what is stored the record's own (a decision's number
will do, a dossier's id for the letter that it would go up with); of a book its year; of a report
its year, or 2025-6 for the first half; of a movement's report the movement's or its review's; of a
table its code; of a ranking the cluster's id and the year, ID/2025.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.certificates import mailmerge
from app.certificates.sheets import decision_of
from app.clock import local_day
from app.clusters import cards
from app.clusters import papers as cluster_papers
from app.council import papers as council_papers
from app.decisions import after_papers, book, handing_papers, title_papers
from app.decisions import paper as decision_paper
from app.documents import sheets, spreadsheet, table_paper, word
from app.documents.blocks import Paper, as_sheet
from app.documents.tabular import Line, Sheet
from app.errors import ClerkError
from app.exemplars import book as exemplar_book
from app.files import write_careful
from app.movements import papers as movement_papers
from app.movements import report as movement_report
from app.nominations import achievement, letters
from app.nominations import papers as dossier_papers
from app.nominations.forwarding import LetterDraft
from app.offices import names
from app.offices import papers as office_papers
from app.oversight import publicly
from app.plan import report as plan_report
from app.statistics import papers, periods, report, tables
from app.statistics.model import Choice
from app.statistics.periods import Period
from app.subjects import initiatives
from db.handling import SubmissionLetter as StoredLetter
from db.nominations import Nomination


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


Maker = Callable[[Session, str, Desk], Paper]
PAGES, LIST = ("pdf", "docx"), ("pdf", "docx", "xlsx")


def write(session: Session, kind: str, id: str, ending: str, out: Path, desk: Desk) -> None:
    """Write a paper into a file. ending: pdf, docx or xlsx. Raises ClerkError."""
    if ending not in FORMATS[kind]:
        raise ClerkError(
            what=f"Loại văn bản này không có dạng {ending}.",
            todo=f"Chọn dạng {' hoặc '.join(FORMATS[kind])}.",
        )
    try:
        if kind == "mail-merge":
            mailmerge.write(session, _decision(session, id), desk.catalog, out)
        elif kind in TABLES:
            _write_table(session, kind, id, ending, out, desk)
        else:
            _write_paper(PAPERS[kind][1](session, id, desk), ending, out, desk)
    except NoResultFound as error:
        raise _unknown(id) from error


def _write_paper(paper: Paper, ending: str, out: Path, desk: Desk) -> None:
    if ending == "docx":
        write_careful(out, word.made(paper, desk.folder), mode=0o644)
    elif ending == "pdf":
        write_careful(out, sheets.write(paper), mode=0o644)
    elif paper.listed is not None:
        spreadsheet.write(out, *as_sheet(paper.title, paper.listed))


def _write_table(session: Session, kind: str, id: str, ending: str, out: Path, desk: Desk) -> None:
    sheet, rows = _sheet(session, kind, id, desk, on_paper=ending != "xlsx")
    if ending == "xlsx":
        spreadsheet.write(out, sheet, rows)
        return
    roles = office_papers.MADE_BY
    heading = office_papers.heading(session, desk.catalog, desk.today, roles, desk.signer)
    if ending == "docx":
        made = word.made(table_paper.in_blocks(sheet, rows, heading), desk.folder)
    else:
        made = table_paper.write(sheet, rows, heading)
    write_careful(out, made, mode=0o644)


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
    if kind == "score-sheet":
        return cluster_papers.score_sheet(session, _uuid(id))
    if kind == "ranking":
        cluster, _, of_year = id.partition("/")
        found = period_of(of_year).first.year
        return cluster_papers.standings(session, _uuid(cluster), found)
    if kind == "exemplars":
        year = period_of(id).first.year
        return exemplar_book.sheet(year), exemplar_book.lines(session, desk.catalog, year)
    if kind == "initiatives":
        return initiatives.sheet(session, period_of(id).first.year)
    if id not in tables.PLANS or desk.period is None:
        raise ClerkError(
            what=f"Không có bảng {id}, hoặc chưa ghi kỳ của bảng.",
            todo=f"Chọn một trong {', '.join(tables.PLANS)}, ghi ngày đầu và ngày cuối.",
        )
    pair = tables.made(session, desk.catalog, id, Choice(desk.period, desk.today))
    return papers.sheet(pair, desk.now)


def _letter(session: Session, id: str, desk: Desk) -> Paper:
    """A signed letter; for the id of a dossier, the letter as it would be signed today."""
    found = _uuid(id)
    if session.get(StoredLetter, found) is not None:
        return letters.signed(session, found, desk.catalog)
    session.get_one(Nomination, found)
    draft = LetterDraft(desk.today, names.current(session).chairman_name)
    return letters.unsigned(session, [found], draft, desk.catalog)


def _of_dossier(code: str) -> Maker:
    def make(session: Session, id: str, desk: Desk) -> Paper:
        session.get_one(Nomination, _uuid(id))
        return dossier_papers.made(session, _uuid(id), code, desk.catalog, desk.today)

    return make


def _of_session(kind: str) -> Maker:
    def make(session: Session, id: str, desk: Desk) -> Paper:
        return council_papers.paper(session, _uuid(id), kind, desk.catalog, desk.today)

    return make


def _of_record(paper: Callable[[Session, UUID, Catalog], Paper]) -> Maker:
    return lambda session, id, desk: paper(session, _uuid(id), desk.catalog)


def _of_decision(paper: Callable[[Session, UUID, Catalog], Paper]) -> Maker:
    return lambda session, id, desk: paper(session, _decision(session, id), desk.catalog)


def _of_period(paper: Callable[[Session, Catalog, Period, date], Paper]) -> Maker:
    return lambda session, id, desk: paper(
        session, desk.catalog, desk.period or period_of(id), desk.today
    )


def _achievement(session: Session, id: str, desk: Desk) -> Paper:
    dossier = _dossier(session, id)
    session.get_one(Nomination, dossier)
    return achievement.report(session, dossier, desk.catalog, desk.today)


def _confirmation(session: Session, id: str, desk: Desk) -> Paper:
    """Of somebody's awards, handed to the person; its number is left open."""
    office = names.current(session)
    roles = tuple(office.chairman_role.splitlines()) or ("CHỦ TỊCH",)
    return after_papers.confirmed(
        session, _uuid(id), desk.catalog, desk.today, "", office.chairman_name, roles
    )


def _title_notice(session: Session, id: str, desk: Desk) -> Paper:
    """Of an order about a title of the State."""
    office = names.current(session)
    roles = tuple(office.chairman_role.splitlines()) or ("CHỦ TỊCH",)
    return title_papers.told(
        session, _uuid(id), desk.catalog, desk.today, office.chairman_name, roles
    )


def _checklist(session: Session, id: str, desk: Desk) -> Paper:
    return movement_papers.checklist(session, _uuid(id), ("",))


def _of_day(paper: Callable[[Session, UUID, Catalog, date], Paper]) -> Maker:
    return lambda session, id, desk: paper(session, _uuid(id), desk.catalog, desk.today)


def _guests(session: Session, id: str, desk: Desk) -> Paper:
    """Invitations to a ceremony whose time and place are filled in by hand."""
    made = _decision(session, id)
    return handing_papers.invitations(
        session, made, handing_papers.Ceremony(), desk.catalog, desk.today
    )


def _decision(session: Session, id: str) -> UUID:
    """A decision by its record's id, or by its number as `sovang certificates` takes it."""
    try:
        return UUID(id)
    except ValueError:
        return decision_of(session, id)


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


PAPERS: Mapping[str, tuple[tuple[str, ...], Maker]] = {
    "decision": (LIST, _of_decision(decision_paper.paper)),
    "money": (LIST, _of_decision(after_papers.money)),
    "guests": (PAGES, _guests),
    "signing-list": (LIST, _of_decision(handing_papers.signing_list)),
    "money-slips": (PAGES, _of_decision(handing_papers.money_slips)),
    "revocation": (PAGES, _of_record(after_papers.revocation)),
    "title-notice": (PAGES, _title_notice),
    "correction": (PAGES, _of_record(after_papers.correction)),
    "reissue": (PAGES, _of_record(after_papers.reissue)),
    "confirmation": (PAGES, _confirmation),
    "letter": (LIST, _letter),
    "unit-letter": (LIST, _of_dossier("TO_TRINH")),
    "unit-minutes": (PAGES, _of_dossier("BIEN_BAN_BINH_XET")),
    "households": (LIST, _of_dossier("BANG_TONG_HOP_HO_DAT")),
    "receipt": (PAGES, _of_record(dossier_papers.receipt_slip)),
    "request": (PAGES, _of_record(dossier_papers.request_letter)),
    "consultation": (PAGES, _of_record(dossier_papers.consultation_letter)),
    "summary": (PAGES, _of_day(dossier_papers.summary)),
    "posting": (LIST, _of_record(dossier_papers.posting_notice)),
    "invitation": (PAGES, _of_session("invitation")),
    "nominees": (LIST, _of_session("list")),
    "ballots": (PAGES, _of_session("ballots")),
    "minutes": (PAGES, _of_session("minutes")),
    "tally": (PAGES, _of_session("tally")),
    "achievement": (PAGES, _achievement),
    "report": (PAGES, _of_period(report.paper)),
    "rating-card": (LIST, _of_day(cards.paper)),
    "movement-review": (PAGES, _of_day(movement_report.paper)),
    "plan-report": (PAGES, _of_period(plan_report.paper)),
    "movement-plan": (LIST, _of_day(movement_papers.plan)),
    "registered": (LIST, _of_day(movement_papers.registered)),
    "checklist": (PAGES, _checklist),
    "board": (PAGES, _of_period(publicly.paper)),
}
TABLES = ("register", "exemplars", "initiatives", "statistics", "score-sheet", "ranking")
FORMATS: Mapping[str, tuple[str, ...]] = {
    **{kind: formats for kind, (formats, _make) in PAPERS.items()},
    **dict.fromkeys(TABLES, LIST),
    "mail-merge": ("xlsx",),
}
