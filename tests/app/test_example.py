"""The example office shows dossiers in the midst of their way."""

from pathlib import Path

from app import catalog
from app.nominations import course, listing, waiting
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
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
