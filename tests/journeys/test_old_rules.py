"""The day of a decision chooses money, authority and legal grounds: a district and communes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from app import catalog, example, keys, workspace
from app.catalog import Catalog
from app.decisions import actions as decisions
from app.decisions import paper, prepare
from app.decisions.prepare import Signing
from app.documents import sheets
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations import judge
from app.nominations.actions import NominationDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """An office and the day its clerk works on."""

    unit: str
    since: date | None
    name: str
    level: str
    parent: str
    today: date


DISTRICT = Place("584", None, "UBND huyện Bác Ái", "huyen", "Tỉnh Ninh Thuận", date(2025, 5, 15))
OLD_COMMUNE = Place(
    "22885", None, "UBND xã Phước Hà", "xa", "UBND huyện Thuận Nam", date(2025, 5, 15)
)
NEW_COMMUNE = Place(
    "22900", date(2025, 7, 1), "UBND xã Phước Hà", "xa", "Tỉnh Khánh Hòa", date(2025, 8, 1)
)


class Desk:
    """One office with one dossier for the title LĐTT that waits for its signature."""

    def __init__(self, folder: Path, place: Place, known: Catalog) -> None:
        day, self.catalog = place.today, known
        setup = replace(
            example.setup(keys.new_recovery_code()),
            unit_code=place.unit,
            unit_valid_from=place.since,
            office_name=place.name,
            level=place.level,
            parent_name=place.parent,
        )
        now = datetime(day.year, day.month, day.day, 3, tzinfo=UTC)
        self.workspace: Workspace = workspace.create(folder / place.unit, setup, lambda: now)
        subject = self.workspace.write(
            subjects.save,
            SubjectDraft(full_name="Katơr Văn Ví Dụ", sex="male", labour_role="TRUC_TIEP"),
        )
        draft = NominationDraft(
            subject_id=subject,
            award_code="LDTT",
            commendation_type="CONG_TRANG",
            period_from="2024-01",
            period_to="2024-12",
            citation="Hoàn thành tốt nhiệm vụ năm 2024 (ví dụ)",
            report="Báo cáo ví dụ.",
            rating="good",
            discipline="none",
        )
        self.dossier: UUID = self.workspace.write(nominations.create, draft, day)
        example.complete(self.workspace, self.dossier, known, day)
        self.rules = self.workspace.read(judge.judge, self.dossier, known, day).rule_set
        for _step in range(2):
            self.workspace.write(judge.advance, self.dossier, known, day)
        example.vote(self.workspace, self.dossier, known, day)

    def decide(self, on: date) -> UUID:
        signing = Signing("Lê Văn Ví Dụ")
        return self.workspace.write(prepare.give, [self.dossier], on, signing, self.catalog)


@pytest.fixture
def desk_of(tmp_path: Path) -> Iterator[Callable[[Place], Desk]]:
    """Makes an office of a place."""
    made: list[Desk] = []

    def make(place: Place) -> Desk:
        made.append(Desk(tmp_path, place, catalog.load()))
        return made[-1]

    yield make
    for desk in made:
        desk.workspace.close()


@pytest.mark.parametrize(
    ("place", "on", "rules", "base", "amount", "authority", "named", "not_named"),
    [
        # a decision of before 01/07/2024 that is written down a year later: 0,3 x 1.800.000
        (DISTRICT, date(2024, 6, 28), "R2024", 1_800_000, 540_000,
         "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BÁC ÁI", "98/2023/NĐ-CP", "152/2025"),
        # 0,3 x 2.340.000 = 702.000, rounded up to the ten thousand
        (DISTRICT, date(2025, 5, 15), "R2024", 2_340_000, 710_000,
         "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BÁC ÁI", "98/2023/NĐ-CP", "152/2025"),
        (OLD_COMMUNE, date(2025, 5, 15), "R2024", 2_340_000, 710_000,
         "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC HÀ", "98/2023/NĐ-CP", "152/2025"),
        (NEW_COMMUNE, date(2025, 8, 1), "R2025", 2_340_000, 710_000,
         "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC HÀ", "152/2025/NĐ-CP", "98/2023"),
    ],
)  # fmt: skip
def test_a_title_is_decided_by_the_rules_of_its_day(
    desk_of: Callable[[Place], Desk],
    place: Place,
    on: date,
    rules: str,
    base: int,
    amount: int,
    authority: str,
    named: str,
    not_named: str,
) -> None:
    desk = desk_of(place)
    assert desk.rules == rules
    made = desk.decide(on)
    read = desk.workspace.read
    decision, line = read(decisions.read, made), read(decisions.register_lines, decision_id=made)[0]
    assert decision.authority == authority
    grounds = "\n".join(decision.grounds)
    assert named in grounds and not_named not in grounds
    assert (line.base_salary, line.amount, line.line, line.year) == (base, amount, 1, on.year)
    page = pypdfium2.PdfDocument(sheets.write(read(paper.paper, made, desk.catalog)))[
        0
    ].get_textpage()
    text = " ".join(page.get_text_bounded().split())
    assert named in text and not_named not in text and "Lao động tiên tiến" in text


@pytest.mark.parametrize(
    ("place", "on"),
    [
        (DISTRICT, date(2025, 8, 1)),  # districts ended on 30/06/2025
        (NEW_COMMUNE, date(2025, 6, 1)),  # its code was another commune's until then
    ],
)
def test_no_office_decides_on_a_day_on_which_it_did_not_exist(
    desk_of: Callable[[Place], Desk], place: Place, on: date
) -> None:
    desk = desk_of(place)
    with pytest.raises(ClerkError) as refused:
        desk.decide(on)
    assert refused.value.field == "decided_on" and place.name in refused.value.what
    assert desk.workspace.read(decisions.register_lines) == []
