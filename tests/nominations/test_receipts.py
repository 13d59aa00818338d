"""The book of received dossiers: numbered by year without a gap, written once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.documents import sheets
from app.errors import ClerkError
from app.nominations import actions, papers, receipts
from app.nominations.receipts import Reception
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, dossier
from tests.office import TODAY

IN = Reception(TODAY, 1, "bà Mẫu, Chi hội Phụ nữ", "Đàng Thị Mẫu")


def test_receipts_are_numbered_by_year_and_promise_a_working_day(desk: Workspace):
    last_year = replace(IN, received_on=date(2024, 12, 30))
    for reception, symbol in ((IN, "0001/2025"), (IN, "0002/2025"), (last_year, "0001/2024")):
        made = dossier(desk)
        desk.write(receipts.receive, made, reception, CATALOG, TODAY)
        assert desk.read(receipts.read, made).symbol == symbol
    made = dossier(desk)
    desk.write(receipts.receive, made, IN, CATALOG, TODAY)
    found, detail = desk.read(receipts.read, made), desk.read(actions.read, made)
    assert found.due_on == date(2025, 3, 26)  # ten working days after Wednesday 12/03
    assert detail.received_on == TODAY and detail.draft.due_on == found.due_on


def test_a_dossier_is_received_once_and_before_the_council(desk: Workspace):
    made = dossier(desk)
    desk.write(receipts.receive, made, IN, CATALOG, TODAY)
    with pytest.raises(ClerkError, match="0001/2025"):
        desk.write(receipts.receive, made, IN, CATALOG, TODAY)
    with pytest.raises(ClerkError):
        at_council = at(desk, Step.AWAITING_COUNCIL)
        desk.write(receipts.receive, at_council, IN, CATALOG, TODAY)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"received_on": TODAY + timedelta(days=1)}, "received_on"),
        ({"sets": 0}, "sets"),
        ({"submitted_by": " "}, "submitted_by"),
    ],
)
def test_a_wrong_reception_names_its_field_and_takes_no_number(desk: Workspace, wrong, field):
    with pytest.raises(ClerkError) as refused:
        desk.write(receipts.receive, dossier(desk), replace(IN, **wrong), CATALOG, TODAY)
    assert refused.value.field == field
    assert desk.read(receipts.next_number, 2025) == 1


def test_the_slip_is_a_paper(desk: Workspace):
    made = dossier(desk)
    with pytest.raises(ClerkError):
        desk.read(papers.receipt_slip, made, CATALOG)
    desk.write(receipts.receive, made, IN, CATALOG, TODAY)
    assert sheets.write(desk.read(papers.receipt_slip, made, CATALOG)).startswith(b"%PDF")
