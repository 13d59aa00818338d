"""A cluster of invented units with a year that can be scored."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from app.clusters import rosters, scoresheets, scoring
from app.clusters.rosters import ClusterDraft, MemberDraft
from app.clusters.rules import Count, Criterion
from app.clusters.scoresheets import SheetDraft
from app.clusters.scoring import Entered
from app.workspace import Workspace
from tests.after import CATALOG

YEAR = 2024
UNITS = ("Xã Ví Dụ Một", "Xã Ví Dụ Hai", "Xã Ví Dụ Ba")
FROM = date(2024, 1, 1)


def cluster(desk: Workspace, units: tuple[str, ...] = UNITS, *, sheet: bool = True) -> UUID:
    """A cluster with its roster, scored by the program's template."""
    made = desk.write(rosters.save, ClusterDraft("Cụm thi đua ví dụ"))
    for place, name in enumerate(units):
        role = "head" if place == 0 else "member"
        desk.write(rosters.save_member, made, YEAR, MemberDraft(name, role))
    if sheet:
        version = desk.write(scoresheets.begin, made, SheetDraft("Bảng điểm 2024", FROM), CATALOG)
        desk.write(scoresheets.adopt, version, FROM)
    return made


def full(criterion: Criterion, stage: str, share: Decimal = Decimal(1)) -> Count:
    """A count that gives about this share of the highest points, and no penalty or bonus."""
    if criterion.method == "percent_of_target":
        return Count(share * 100, Decimal(100), stage)
    if criterion.method == "step":
        return Count(criterion.steps[0][0] * share, None, stage)
    if criterion.method == "yes_no":
        return Count(Decimal(int(share >= 1)), None, stage)
    if criterion.method == "manual":
        return Count(criterion.max_points * share / 100, None, stage)
    return Count(Decimal(0), None, stage)


def scored(
    desk: Workspace, made: UUID, shares: tuple[str, ...] = ("1", "0.9", "0.8"), stage: str = "final"
) -> None:
    """Count everything for every unit, with evidence."""
    year = desk.read(scoring.read, made, YEAR)
    assert year.sheet is not None
    cells = [
        Entered(
            member.id,
            criterion.id,
            full(criterion, stage, Decimal(share)),
            evidence="Báo cáo ví dụ",
        )
        for member, share in zip(year.members, shares, strict=True)
        for criterion in year.sheet.counted
    ]
    desk.write(scoring.enter, stage, cells)
