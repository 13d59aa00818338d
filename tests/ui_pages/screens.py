"""How to come to every page of the example office, and the looks that clerks have.

SOVANG_SHOTS names a folder to keep the pictures in.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import dossier as dossiers
from app.certificates import codes, issue, runs
from app.certificates.runs import RunDraft
from app.certificates.texts import Mode
from app.council import view as council_view
from app.decisions import actions as decisions
from app.decisions import signers
from app.example_movements import WATER
from app.exemplars import actions as exemplars
from app.importing import importing
from app.movements import coverage, words
from app.movements import listing as movements
from app.movements.registrations import Typed
from app.nominations import consultations, judge, listing, postings, reviews
from app.nominations.consultations import Question
from app.nominations.listing import Filter, Order
from app.nominations.reviews import Review
from app.nominations.steps import Step
from app.oversight import inspections
from app.plan import tasks
from app.province import enrolment, intake
from app.province import folder as provinces
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from app.subjects.records import RatingDraft
from app.sync import connection, outbox, rounds
from db.subjects import PastAward, Subject, SubjectKind, YearlyRating
from tests.after import written_after
from tests.certificates.examples import KEY, KID, claim
from tests.importing.files import PEOPLE as LISTED
from tests.importing.files import tcvn3, xlsx
from tests.office import photo
from tests.ui.screens import COMMON, FULL_HD_125, settle
from tests.ui_pages import clustering
from tests.ui_pages.nominating import dossier
from ui import theme
from ui.books import BOOKS
from ui.certificates.check import CheckPage
from ui.certificates.printset import PrintSetPage
from ui.exemplars import packing
from ui.exemplars.page import ExemplarPage
from ui.home.page import HomePage, View
from ui.importing.page import ImportPage
from ui.movements.coverage import CoveragePage
from ui.movements.page import PARTS, MovementPage
from ui.movements.reached import ReachedPage
from ui.movements.registering import RegisterPage
from ui.nominations.batch import BatchPage
from ui.nominations.editor import NominationEditor
from ui.plan.figures import FiguresPage
from ui.program import Program
from ui.recordfiles import FilesPage, proof_of
from ui.statistics.page import StatisticsPage
from ui.subjects.page import SubjectPage
from ui.window import PLACES

LOOKS: dict[str, tuple[tuple[int, int], theme.Scheme, int]] = {
    "1366": (COMMON, "light", 100),
    "1536-dark": (FULL_HD_125, "dark", 100),
    "200": (COMMON, "light", 200),
}


def keep(window: QWidget, name: str) -> None:
    """Keep a picture where the environment asks for one."""
    folder = os.environ.get("SOVANG_SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(Path(folder) / f"{name}.png"))


def place(id: str) -> Callable[[Program], object]:
    return lambda program: program.window.go(id)


def home_view(view: View) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        page = program.window.page()
        assert isinstance(page, HomePage)
        page.show_view(view)

    return opening


def exemplar(tab: int) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        (first,) = program.workspace.read(exemplars.page, None, 1, descending=False)
        program.desk.open_exemplar(first.id)
        page = program.window.page()
        assert isinstance(page, ExemplarPage)
        page.tabs.choose(tab)

    return opening


def home_list(program: Program) -> None:
    """As the program opens, whatever view the screen before has chosen."""
    home_view("list")(program)


def pack(program: Program) -> None:
    (first,) = program.workspace.read(exemplars.page, None, 1, descending=False)
    packing.begin(program.desk, [first.id])


def nomination(section: str) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        rows = program.workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 1)
        program.desk.open_nomination(rows[0].id, section)

    return opening


def newest_decision(program: Program) -> UUID:
    (first, *_) = program.workspace.read(decisions.page, None, 10)
    return first.id


def certificates(program: Program) -> None:
    program.desk.open_decision(newest_decision(program))


def print_set(program: Program) -> None:
    """The list to sign, which has the widest words of the set."""
    program.window.open(PrintSetPage(program.desk, newest_decision(program), ["list", "labels"]))


def print_run(program: Program) -> UUID:
    """Once in a program: a run of all certificates of the newest decision, half of it sent."""
    workspace = program.workspace
    (first, *_) = workspace.read(decisions.page, None, 10)
    law, now = program.desk.catalog, workspace.now()
    waiting = workspace.read(runs.open_run)
    if waiting is None:
        made = workspace.write(issue.issue, first.id, workspace.identity, law)
        ids = tuple(one.id for one in made)
        draft = RunDraft(first.id, ids, Mode.FULL, reason="Ví dụ")
        workspace.write(runs.tell_sent, workspace.write(runs.begin, draft, now), len(ids) // 2)
    return first.id


def open_question(program: Program) -> None:
    program.desk.open_decision(print_run(program))


def checked_paper(program: Program) -> None:
    """A certificate of the office and one by a strange key, on the page that checks them."""
    certificates(program)
    settle()
    (first, *_) = program.workspace.read(decisions.page, None, 10)
    workspace, law = program.workspace, program.desk.catalog
    (made, *_) = workspace.write(issue.issue, first.id, workspace.identity, law)
    program.desk.check_certificate()
    page = program.window.page()
    assert isinstance(page, CheckPage)
    codes_ = (made.text.code, codes.sign_claim(claim(), KEY, KID), "https://example.invalid")
    page._check(lambda _report: (list(codes_), []))


def people(program: Program) -> None:
    program.window.commands.action("people").trigger()


def twins(program: Program) -> None:
    program.window.commands.action("twins").trigger()


def person(tab: int) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        (whom, *_) = program.workspace.read(subjects.search, "Võ Minh Trí")
        program.desk.open_person(whom.id)
        page = program.window.page()
        assert isinstance(page, SubjectPage)
        page.tabs.choose(tab)

    return opening


def council(program: Program) -> None:
    (first,) = program.workspace.read(council_view.page, None, 1)
    program.desk.open_session(first.id)


def palette(program: Program) -> None:
    program.window.open_palette("hoai")


def candidates(program: Program) -> None:
    """With ratings and titles of some years, invented like the people."""

    def remember(session: Session) -> None:
        for place, id in enumerate(session.scalars(select(Subject.id).order_by(Subject.sort_key))):
            rating = ("excellent", "good", "completed")[place % 3]
            for year in (2024, 2025):
                session.add(YearlyRating(subject_id=id, year=year, rating=rating))
                session.add(PastAward(subject_id=id, award_code="LDTT", year=year - place % 2))
        session.flush()

    program.workspace.write(remember)
    program.desk.open_candidates()


def batch(program: Program) -> None:
    program.desk.new_batch()
    page = program.window.page()
    assert isinstance(page, BatchPage)
    page.pasted.setPlainText("Katơr Văn Mẫu\t1984\tGiáo viên\n\t1990\nKatơr Văn Mẫu\t1984")
    page.look()


def imported(program: Program) -> None:
    """A list in an old font with a bad line and a doubtful one, as it stands before it goes in;
    its file has a second list, and hides some rows."""
    program.desk.import_list()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    rows = [[n, tcvn3(name), born, tcvn3(place)] for n, (name, _, born, place) in enumerate(LISTED)]
    rows.append([9, tcvn3("Lê Thị Ví Dụ"), "61", ""])
    rows.append([10, tcvn3("Võ Minh Trí"), "", ""])
    rows.append(["", tcvn3("Người lập biểu"), "", ""])
    path = xlsx(
        program.workspace.folder / "hoi-vien.xlsx", [["STT", "Họ tên", "Năm sinh", "Thôn"], *rows]
    )
    page._path = path
    found = importing.open_table(path, "people")
    sheets = (*found.sheets, ("Danh sách năm 2023", 31))
    page._opened(replace(found, sheets=sheets, alike=2, hidden=(3, 1)))


def rated(program: Program) -> None:
    """A year's ratings before they go in: one red, one without a year of birth, one recorded
    otherwise."""
    program.desk.import_list("ratings")
    page = program.window.page()
    assert isinstance(page, ImportPage)
    row = program.workspace.read(subjects.search, "Pi Năng Thị Hoài")[0]
    whom = program.workspace.read(subjects.read, row.id)
    today = program.desk.today()
    draft = RatingDraft(row.id, today.year - 1, "completed")
    program.workspace.write(records.save, draft, today)
    body = [["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", f"Xếp loại năm {today.year - 1}"]]
    body.append([1, whom.full_name, whom.birth_year or "", "", "", "HTTNV"])
    for n, (name, _, born, _place) in enumerate(LISTED[1:], 2):
        body.append([n, name, born, "Công chức", "Văn phòng HĐND và UBND", "HTXSNV"])
    body.append([7, "Lê Thị Ví Dụ", 1961, "Công chức", "Phòng Kinh tế", "Khá"])
    path = xlsx(program.workspace.folder / "xep-loai.xlsx", body)
    page._path = path
    page._opened(importing.open_table(path, "ratings"))


def course(program: Program) -> None:
    rows = program.workspace.read(
        listing.page, Filter(steps=(Step.APPRAISAL,)), Order.NUMBER, False, None, 1
    )
    made, day = rows[0].id, program.desk.today()
    write, law = program.workspace.write, program.desk.catalog
    write(reviews.record, made, Review("Chi hội ví dụ", day, 20, 18, 17, 1, "bà Mẫu"), day)
    write(consultations.ask, made, Question("Công an xã", "Có vi phạm gì không", day), law)
    posted = write(postings.post, made, "Nhà văn hóa thôn", day, law, day)
    write(postings.remark, posted, "một người dân", "Chưa đúng như báo cáo", True, day)
    program.desk.open_nomination(made, "opinions")


def standards(program: Program) -> None:
    """An award with several ways to it, unfolded and in view."""
    (whom, *_) = program.workspace.read(subjects.search, "Mang Thị Nhiễm")
    law, day = program.desk.catalog, program.desk.today()
    made = program.workspace.write(dossiers.begin, whom.id, "BANG_KHEN_TINH", None, law, day)
    program.desk.open_nomination(made)
    page = program.window.page()
    assert isinstance(page, NominationEditor)
    (ways,) = [line.ways for line in page.conditions.lines_of_conditions if line.ways]
    ways.set_open(True)
    settle()
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(ways):
            area.ensureWidgetVisible(page.conditions.remarks[-1])
            area.ensureWidgetVisible(ways)


def letter(program: Program) -> None:
    rows = program.workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 1)
    program.desk.open_nomination(rows[0].id)
    page = program.window.page()
    assert isinstance(page, NominationEditor)
    page.show_letter()


def afterwards_written(program: Program) -> None:
    """Once in a program: what follows decisions."""
    workspace, day = program.workspace, program.desk.today()
    if workspace.read(signers.listed):
        return
    wanted = Filter(steps=(Step.AWAITING_SIGNATURE,))
    rows = workspace.read(listing.page, wanted, Order.NUMBER, False, None, 5)
    written_after(workspace, day, [row.id for row in rows])


def book(command: str) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        program.window.commands.action(command).trigger()

    return opening


def full_book(command: str) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        overseen_once(program)
        program.window.commands.action(command).trigger()

    return opening


def overseen_once(program: Program) -> UUID:
    """The example's inspection with something to put right; what follows decisions as well."""
    afterwards_written(program)
    return program.workspace.read(inspections.listed, program.desk.today())[0].id


def plan(program: Program) -> None:
    overseen_once(program)
    program.window.go("plan")


def plan_task(code: str) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        overseen_once(program)
        program.desk.open_plan_task(code)

    return opening


def figures(program: Program) -> None:
    overseen_once(program)
    program.desk.window.open(FiguresPage(program.desk))


def proofs(program: Program, data: bytes = b"") -> None:
    """The files of a deed of the plan."""
    desk, law = program.desk, program.desk.catalog
    done = desk.workspace.read(tasks.read, law, "CT41-II.7", desk.today()).evidence[0]
    owner = proof_of(desk, "task_evidence", done.id, done.words)
    if data and owner.attach is not None:
        owner.attach("anh-lop-tap-huan.png", data)
    desk.window.open(FilesPage(desk, owner))


def board(program: Program) -> None:
    overseen_once(program)
    program.window.commands.action("public").trigger()
    program.window.page().print()


def struck_line(program: Program) -> None:
    afterwards_written(program)
    program.window.go("register")


def statistics(code: str, *, charts: bool = False) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        afterwards_written(program)
        program.window.go("statistics")
        page = program.window.page()
        assert isinstance(page, StatisticsPage)
        page.table_choice.set_value(code)
        (page.show_charts if charts else page.show_table).click()

    return opening


def counted(program: Program) -> None:
    """The records behind the first number of T01."""
    statistics("T01")(program)
    page = program.window.page()
    assert isinstance(page, StatisticsPage)
    page.grid.setCurrentIndex(page.grid.grid.index(0, 0))
    page.grid.opened.emit(page.grid.grid.rows()[0], page.grid.grid.columns()[0], False)


def confirmation(program: Program) -> None:
    person(0)(program)
    program.window.page().print()


def moved(program: Program) -> UUID:
    """The example's movement with all that belongs to one."""
    wanted = movements.Filter(WATER)
    return program.workspace.read(movements.page, wanted, None, 1, program.desk.today())[0].id


def family(program: Program) -> UUID:
    """A dossier of a family of culture, with some criteria scored."""
    workspace, desk = program.workspace, program.desk
    home = SubjectDraft(SubjectKind.HOUSEHOLD, "Hộ ông Ví Dụ", unit_code="22786")
    year = {"period_from": "2025-01", "period_to": "2025-12", "commendation_type": "VAN_HOA"}
    made = dossier(workspace, home, award_code="GIA_DINH_VAN_HOA", **year)
    scores = {"GDVH_1_1": 1, "GDVH_1_2": 1, "GDVH_1_3": 0, "GDVH_1_4": 1, "GDVH_2_1": 1}
    workspace.write(judge.claim, made, scores, desk.catalog, desk.today())
    return made


def culture(program: Program) -> None:
    """A title judged by its criteria: the folded ones are opened."""
    program.desk.open_nomination(family(program), "opinions")
    page = program.window.page()
    assert isinstance(page, NominationEditor)
    for line in page.conditions.lines_of_conditions:
        if line.code == "SCORE.GDVH_1" and line.ways:
            line.ways.set_open(True)


def movement_part(part: str) -> Callable[[Program], object]:
    return lambda program: program.desk.open_movement(moved(program), part)


def paper_list(program: Program) -> None:
    program.desk.open_movement(moved(program))
    page = program.window.page()
    assert isinstance(page, MovementPage)
    page.register()
    sheet = program.window.page()
    assert isinstance(sheet, RegisterPage)
    sheet.grid.set_rows([Typed("Katơr Thị Một", "1984", "nữ"), Typed("Pi Năng Hai", "84")])


def covered(tab: int) -> Callable[[Program], object]:
    def opening(program: Program) -> None:
        page = CoveragePage(program.desk)
        program.window.open(page)
        page.tabs.choose(tab)

    return opening


def behind_coverage(program: Program) -> None:
    """Who stands behind the first number of the coverage."""
    desk, year = program.desk, program.desk.today().year
    found = program.workspace.read(coverage.read, year, desk.catalog, desk.today())
    strata = words.strata(desk.catalog, desk.today())
    code, cell = next(
        (code, cell) for (_field, code), cell in found.cells.items() if cell.movements
    )
    id_, number = cell.movements[0]
    program.window.open(ReachedPage(desk, id_, found.names[id_], strata[code], number))


def received(program: Program) -> None:
    """Once in a program: connected, all in a package that the province has; one change since."""
    office = program.workspace
    if office.read(connection.find_trust, office.identity) is None:
        province = provinces.make(office.folder / "tinh", "Tỉnh Khánh Hòa", [], "", "")
        request = office.read(connection.make_request, office.identity, office.now())
        _request, trust = enrolment.enroll(province, request, office.now())
        office.write(connection.accept_trust, office.identity, trust)
        for package in rounds.seal_all(office):
            data = outbox.read_package(office.folder, package)
            office.write(outbox.mark_sent, package.seq, "network", office.now())
            answer = intake.take(province, data, "network", office.now).data
            office.write(outbox.store_receipt, office.identity, answer, office.now())
        province.close()
        office.write(
            subjects.save, SubjectDraft(full_name="Mang Thị Ví Dụ", village="Thôn Suối Mẫu")
        )
        program.refresh()
    program.window.go("sending")


# filled by the example
FILLED = (
    "clusters",
    "rating-cards",
    "inspections",
    "signals",
    "public",
    "bodies",
)
SCREENS: dict[str, Callable[[Program], object]] = {
    **{place_.id: place(place_.id) for place_ in PLACES},
    "today": home_list,
    "today-calendar": home_view("calendar"),
    "today-week": home_view("week"),
    "exemplar": exemplar(0),
    "exemplar-checks": exemplar(1),
    "exemplar-diary": exemplar(2),
    "exemplar-places": exemplar(3),
    "exemplar-publicity": exemplar(4),
    "exemplar-pack": pack,
    "nomination-subject": nomination("subject"),
    "nomination-achievement": nomination("achievement"),
    "nomination-papers": nomination("papers"),
    "nomination-opinions": nomination("opinions"),
    "nomination-course": course,
    "nomination-standards": standards,
    "nomination-culture": culture,
    "nomination-letter": letter,
    "nomination-batch": batch,
    "import-empty": lambda program: program.desk.import_list(),
    "import": imported,
    "import-ratings": rated,
    "certificates": certificates,
    "certificates-question": open_question,
    "print-set": print_set,
    "check": lambda program: program.desk.check_certificate(),
    "check-found": checked_paper,
    "people": people,
    "twins": twins,
    "person-awards": person(0),
    "person-known": person(1),
    "person-twins": person(2),
    "council-session": council,
    "candidates": candidates,
    "unhonoured": lambda program: program.desk.open_candidates(1),
    **{f"{command}-empty": book(command) for command, *_ in BOOKS if command not in FILLED},
    **{command: full_book(command) for command, *_ in BOOKS},
    "register-struck": struck_line,
    "today-after": home_list,
    "confirmation": confirmation,
    **{f"movement-{part}": movement_part(part) for part in PARTS},
    "movement-list": paper_list,
    "coverage": covered(0),
    "coverage-villages": covered(1),
    "coverage-behind": behind_coverage,
    "statistics-course": statistics("T07"),
    "statistics-charts": statistics("T01", charts=True),
    "statistics-cancelled": statistics("T09"),
    "statistics-records": counted,
    **clustering.SCREENS,
    "clusters-full": book("clusters"),
    "plan-task": plan_task("CT41-II.1"),
    "plan-awards": plan_task("CT41-II.5"),
    "plan-full": plan,
    "plan-figures": figures,
    "inspection": lambda program: program.desk.open_inspection(overseen_once(program)),
    "inspections-full": full_book("inspections"),
    "signals-full": full_book("signals"),
    "public-full": full_book("public"),
    "public-board": board,
    "files-empty": lambda program: proofs(program),
    "files": lambda program: proofs(program, photo()),
    "today-overseen": home_list,
    "sending-received": received,
}
