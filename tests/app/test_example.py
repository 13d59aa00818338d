"""The example office shows dossiers in the midst of their way."""

from pathlib import Path

from app import catalog
from app.clusters import cards, rosters, scoring
from app.example_movements import WATER
from app.movements import coverage
from app.movements import listing as movements
from app.movements.words import State
from app.nominations import course, listing, waiting
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.oversight import inspections, watching
from app.plan import tasks
from tests.ui_pages.running import DAY, example_office


def test_dossiers_of_the_example_are_received_reviewed_asked_about_and_posted(
    tmp_path: Path,
) -> None:
    law, office = catalog.load(), example_office(tmp_path / "so")
    shown = Filter(steps=(Step.APPRAISAL,))
    ids = [row.id for row in office.read(listing.page, shown, Order.NUMBER, False, None, 50)]
    found = [office.read(course.read, id, law, DAY) for id in ids]
    whom = {wait.whom for wait in office.read(waiting.waits, ids, law, DAY).values()}
    office.close()
    assert any(one.receipt and one.reviews and one.consultations[0].answer for one in found)
    assert any(posted.remarks for one in found for posted in one.postings)
    assert {"agency", "people", "clerk"} <= whom


def test_every_page_of_movements_clusters_plan_and_oversight_has_something_to_show(
    tmp_path: Path,
) -> None:
    law, office = catalog.load(), example_office(tmp_path / "so")
    read = office.read
    shown = read(movements.page, movements.Filter(), None, 50, DAY)
    assert {one.state for one in shown} >= {State.DRAFT, State.REGISTERING, State.RUNNING,
                                            State.SUMMED_UP}  # fmt: skip
    (water,) = (read(movements.read, one.id) for one in shown if one.name == WATER)
    assert water.criteria[0].percent and water.pacts and water.inspections and water.reviews
    assert water.proposed and water.persons and water.units and water.draft.greets_on
    reached = read(coverage.read, DAY.year, law, DAY)
    assert reached.registered and reached.empty_fields and reached.empty_hamlets
    plan = read(tasks.listed, law, DAY)
    assert len({one.status for one in plan}) > 2 and any(one.number for one in plan)
    found = read(inspections.listed, DAY)
    assert {one.state for one in found} >= {"planned", "visiting", "done"}
    assert any(one.open_findings for one in found)
    assert read(watching.read, law, DAY)
    cluster = read(rosters.listed, DAY.year)[0]
    year = read(scoring.read, cluster.id, DAY.year)
    assert len(year.results()) == 5 and year.is_open
    (card,) = read(cards.listed, law, DAY)
    assert not card.missing and card.proposed and card.rating is None
    office.close()
