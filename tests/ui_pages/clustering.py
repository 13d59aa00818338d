"""A cluster of invented units in the example office, and its pages for the pictures."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.clusters import cards, ranking, rosters, scoresheets, scoring
from app.clusters.cards import CardDraft
from app.clusters.ranking import Adoption
from app.clusters.rosters import ClusterDraft, MemberDraft
from app.clusters.rules import Count
from app.clusters.scoresheets import SheetDraft
from app.clusters.scoring import Entered
from app.workspace import Workspace
from tests.clusters.years import full
from ui.clusters import cards as card_pages
from ui.clusters import list as list_page
from ui.clusters.appeals import AppealsPage
from ui.clusters.criterion import criterion_dialog
from ui.clusters.meeting import MeetingPage
from ui.clusters.rankingpage import RankingPage
from ui.clusters.roster import RosterPage
from ui.clusters.sheet import SheetPage
from ui.clusters.year import YearPage
from ui.desk import Desk
from ui.forms import Dialog
from ui.program import Program

YEAR = 2025
UNITS = (
    "Xã Suối Vàng",
    "Xã Phước Nghĩa",
    "Xã Bàu Trắng",
    "Phường Cửa Biển Đông",
    "Xã Ma Rơi Thượng",
    "Xã Đồng Mẫu",
)
SHARES = ("1", "0.95", "0.9", "0.95", "0.7", "0.8")


def scored_cluster(desk: Desk, year: int = YEAR) -> UUID:
    """A cluster with counts for nearly everything; made once in an office."""
    workspace, write = desk.workspace, desk.workspace.write
    known = workspace.read(rosters.listed, year)
    if known:
        return known[0].id
    made = write(rosters.save, ClusterDraft("Cụm thi đua số 3 các xã miền núi"))
    write(rosters.save, ClusterDraft("Khối thi đua các cơ quan Đảng", "bloc"))
    for place, name in enumerate(UNITS):
        role = ("head", "deputy")[place] if place < 2 else "member"
        write(rosters.save_member, made, year, MemberDraft(name, role))
    first = date(year, 1, 1)
    draft = SheetDraft(f"Bảng điểm {year}", first, "QĐ ví dụ")
    version = write(scoresheets.begin, made, draft, desk.catalog)
    write(scoresheets.adopt, version, first)
    fill(workspace, made, year)
    return made


def fill(workspace: Workspace, made: UUID, year: int) -> None:
    """Self-counts for all, the cluster's for some; one unit goes beyond its target."""
    seen = workspace.read(scoring.read, made, year)
    assert seen.sheet is not None
    for stage in ("self", "final"):
        cells = [
            Entered(
                member.id,
                row.id,
                full(row, stage, Decimal(share)),
                evidence="Báo cáo số 12/BC-UBND",
            )
            for member, share in zip(seen.members, SHARES, strict=True)
            for row in seen.sheet.counted
        ]
        workspace.write(scoring.enter, stage, cells)
    first, bonus = seen.sheet.counted[0], seen.sheet.counted[-5]
    more = [
        Entered(seen.members[0].id, first.id, Count(Decimal(1296), Decimal(1200), "final")),
        Entered(seen.members[1].id, bonus.id, Count(Decimal(1), None, "final")),
    ]
    workspace.write(scoring.enter, "final", more)


def adopted_cluster(desk: Desk) -> UUID:
    """The same year, adopted."""
    made = scored_cluster(desk)
    if desk.workspace.read(ranking.read, made, YEAR) is None:
        adoption = Adoption(desk.today(), "Hội nghị tổng kết cụm", "01/BB-CTĐ", 6, 6)
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
    """A card with a figure typed by hand; made once in an office."""
    known = desk.workspace.read(cards.listed, desk.catalog, desk.today())
    if known:
        return known[0].id
    made = desk.workspace.write(cards.save, CardDraft(YEAR, "Tập thể lãnh đạo UBND xã"))
    for code in ("PLAN_ON_TIME", "MEASURABLE_MOVEMENTS"):
        desk.workspace.write(cards.put_figure, made, code, Decimal(100), "Báo cáo số 12/BC-UBND")
    return made


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


DIALOGS: dict[str, Callable[[Program], Dialog]] = {
    "cluster": lambda program: list_page.cluster_dialog(program.desk),
    "cluster-criterion": criterion,
    "cluster-card": lambda program: card_pages.card_dialog(program.desk),
    "cluster-figure": figure,
}
