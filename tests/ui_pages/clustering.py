"""The pages of the example's cluster, for the pictures."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from app.clusters import cards, ranking, rosters, scoresheets, scoring, sheets
from app.clusters.ranking import Adoption
from app.clusters.rules import Count
from app.clusters.scoresheets import SheetDraft
from app.clusters.scoring import Entered
from app.example_clusters import UNITS
from tests.clusters.years import full
from ui.clusters import cards as card_pages
from ui.clusters import list as list_page
from ui.clusters.appeals import AppealsPage
from ui.clusters.criterion import criterion_dialog
from ui.clusters.meeting import MeetingPage
from ui.clusters.rankingpage import RankingPage
from ui.clusters.roster import RosterPage
from ui.clusters.selfscores import SelfScoresDialog
from ui.clusters.sheet import SheetPage
from ui.clusters.year import YearPage
from ui.desk import Desk
from ui.forms import Dialog
from ui.program import Program

YEAR = 2025  # of the example's day


def scored_cluster(desk: Desk) -> UUID:
    """The example's cluster."""
    return desk.workspace.read(rosters.listed, YEAR)[0].id


def fill(desk: Desk, made: UUID) -> None:
    """The rest of the appraisal, so that the year can be adopted."""
    seen = desk.workspace.read(scoring.read, made, YEAR)
    assert seen.sheet is not None
    cells = [
        Entered(member.id, row.id, full(row, "final", Decimal(share)), evidence="Báo cáo ví dụ")
        for member, (_name, share) in zip(seen.members, UNITS, strict=True)
        for row in seen.sheet.counted
        if seen.count(member.id, row.id, "final") is None
    ]
    first, bonus = seen.sheet.counted[0], seen.sheet.counted[-5]
    cells += [
        Entered(seen.members[0].id, first.id, Count(Decimal(1296), Decimal(1200), "final")),
        Entered(seen.members[1].id, bonus.id, Count(Decimal(1), None, "final")),
    ]
    desk.workspace.write(scoring.enter, "final", cells)


def adopted_cluster(desk: Desk) -> UUID:
    """The same year, adopted."""
    made = scored_cluster(desk)
    if desk.workspace.read(ranking.read, made, YEAR) is None:
        fill(desk, made)
        adoption = Adoption(desk.today(), "Hội nghị tổng kết cụm", "01/BB-CTĐ", 5, 5)
        desk.workspace.write(ranking.adopt, made, YEAR, adoption, unproved_ok=True)
    return made


def year(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(YearPage(program.desk, made, YEAR))


def year_empty(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(YearPage(program.desk, made, 2024))


def meeting(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(MeetingPage(program.desk, made, YEAR, "cross"))


def sheet(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(SheetPage(program.desk, made))


def roster(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(RosterPage(program.desk, made, YEAR))


def rank(program: Program) -> None:
    made = scored_cluster(program.desk)
    program.window.open(RankingPage(program.desk, made, YEAR))


def rank_adopted(program: Program) -> None:
    made = adopted_cluster(program.desk)
    program.window.open(RankingPage(program.desk, made, YEAR))


def appeals(program: Program) -> None:
    made = adopted_cluster(program.desk)
    desk = program.desk
    seen = desk.workspace.read(scoring.read, made, YEAR)
    if not seen.appeals and seen.sheet is not None:
        row = seen.sheet.counted[2]
        words = "Đề nghị tính thêm mô hình ví dụ"
        desk.workspace.write(scoring.appeal, seen.members[1].id, row.id, words, desk.today())
    program.window.open(AppealsPage(desk, made, YEAR))


def written_card(desk: Desk) -> UUID:
    """The example's card."""
    return desk.workspace.read(cards.listed, desk.catalog, desk.today())[0].id


def card(program: Program) -> None:
    made = written_card(program.desk)
    program.window.open(card_pages.CardPage(program.desk, made))


def card_paper(program: Program) -> None:
    desk = program.desk
    found = desk.workspace.read(cards.read, written_card(desk), desk.catalog, desk.today())
    card_pages.open_paper(desk, found)


def figure(program: Program) -> Dialog:
    desk = program.desk
    found = desk.workspace.read(cards.read, written_card(desk), desk.catalog, desk.today())
    return card_pages.figure_dialog(desk, found, found.figures[0])


SCREENS: dict[str, Callable[[Program], None]] = {
    "cluster-year-empty": year_empty,
    "cluster-year": year,
    "cluster-meeting": meeting,
    "cluster-sheet": sheet,
    "cluster-roster": roster,
    "cluster-ranking": rank,
    "cluster-ranking-adopted": rank_adopted,
    "cluster-appeals": appeals,
    "cluster-card": card,
    "cluster-card-paper": card_paper,
}


def criterion(program: Program) -> Dialog:
    made = scored_cluster(program.desk)
    newest, *_ = program.workspace.read(scoresheets.versions, made)
    if newest.adopted_on is not None:  # what is adopted is refused before any field is looked at
        draft = SheetDraft("Bảng điểm 2026", date(2026, 1, 1))
        program.workspace.write(scoresheets.begin, made, draft, program.desk.catalog, newest.id)
        newest, *_ = program.workspace.read(scoresheets.versions, made)
    return criterion_dialog(program.desk, newest, newest.counted[0])


def units_pasted(program: Program) -> Dialog:
    QGuiApplication.clipboard().setText("Xã Ví Dụ Một\tCụm trưởng\nXã Ví Dụ Hai\n\tCụm phó")
    return RosterPage(program.desk, scored_cluster(program.desk), 2031).paste_dialog()


def criteria_pasted(program: Program) -> Dialog | None:
    criterion(program).deleteLater()  # there is a draft now
    QGuiApplication.clipboard().setText(
        "XX\tPhần ví dụ\t60\n1\tLàm đường thôn, mỗi thôn một đoạn\t40\n2\t\t20\nI\tĐã có\t5"
    )
    page = SheetPage(program.desk, scored_cluster(program.desk))
    page.read()()
    return page.paste_dialog()


def came_back(program: Program) -> Dialog:
    made = scored_cluster(program.desk)
    seen = program.workspace.read(scoring.read, made, YEAR)
    rows = sheets.out(seen, seen.members[0].id)
    places = [n for n, row in enumerate(rows) if len(row) > sheets.VALUE and row[2]][1:5]
    for place, said in zip(places, ("0", "chưa biết", "1", "0"), strict=True):
        rows[place][sheets.VALUE] = said
    return SelfScoresDialog(program.desk, seen, [sheets.back(rows, seen)])


DIALOGS: dict[str, Callable[[Program], Dialog]] = {
    "cluster-self-scores": came_back,
    "cluster-units-pasted": units_pasted,
    "cluster-criteria-pasted": criteria_pasted,
    "cluster": lambda program: list_page.cluster_dialog(program.desk),
    "cluster-criterion": criterion,
    "cluster-card": lambda program: card_pages.card_dialog(program.desk),
    "cluster-figure": figure,
}
