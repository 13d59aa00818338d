"""A cluster of invented communes in the midst of its year, and a criterion card of the office."""

from datetime import date
from decimal import Decimal

from app.catalog import Catalog
from app.clusters import cards, rosters, scoresheets, scoring
from app.clusters.cards import CardDraft
from app.clusters.rosters import ClusterDraft, MemberDraft
from app.clusters.rules import Count, Criterion
from app.clusters.scoresheets import SheetDraft
from app.clusters.scoring import Entered
from app.journal import JournalSession
from app.workspace import Workspace

UNITS = (  # with about what share of the points each gives itself
    ("Xã Suối Vàng", "0.98"),
    ("Xã Phước Nghĩa", "0.95"),
    ("Xã Bàu Trắng", "0.9"),
    ("Phường Cửa Biển", "0.95"),
    ("Xã Ma Rơi Thượng", "0.7"),
)
FINAL = 8  # criteria that the appraisal has come to


def fill(workspace: Workspace, catalog: Catalog, today: date) -> None:
    """Self-scores of all, the first of the appraisal, a card with its counted figures."""
    workspace.write(_fill, catalog, today)


def _fill(session: JournalSession, catalog: Catalog, today: date) -> None:
    year, first = today.year, date(today.year, 1, 1)
    made = rosters.save(session, ClusterDraft("Cụm thi đua số 3 các xã miền núi (ví dụ)"))
    rosters.save(session, ClusterDraft("Khối thi đua các cơ quan Đảng (ví dụ)", "bloc"))
    for place, (name, _share) in enumerate(UNITS):
        role = ("head", "deputy")[place] if place < 2 else "member"
        rosters.save_member(session, made, year, MemberDraft(name, role))
    sheet = SheetDraft(f"Bảng điểm {year}", first, "12/QĐ-CTĐ (ví dụ)")
    scoresheets.adopt(session, scoresheets.begin(session, made, sheet, catalog), first)
    seen = scoring.read(session, made, year)
    if seen.sheet is None:
        raise RuntimeError("the sheet was adopted above")
    for stage, rows in (("self", seen.sheet.counted), ("final", seen.sheet.counted[:FINAL])):
        cells = [
            Entered(member.id, row.id, _count(row, stage, Decimal(share)),
                    evidence="Báo cáo số 12/BC-UBND" if row.evidence_required else None)
            for member, (_name, share) in zip(seen.members, UNITS, strict=True)
            for row in rows
        ]  # fmt: skip
        scoring.enter(session, stage, cells)
    cards.save(session, CardDraft(year, "Tập thể lãnh đạo UBND xã"))


def _count(row: Criterion, stage: str, share: Decimal) -> Count:
    """About this share of the highest points, and no penalty or bonus."""
    match row.method:
        case "percent_of_target":
            return Count(share * 100, Decimal(100), stage)
        case "step":
            return Count(row.steps[0][0] * share, None, stage)
        case "yes_no":
            return Count(Decimal(int(share > Decimal("0.8"))), None, stage)
        case "manual":
            return Count(Decimal(row.max_points) * share / 100, None, stage)
    return Count(Decimal(0), None, stage)
