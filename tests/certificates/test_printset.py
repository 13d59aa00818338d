"""The papers beside certificates are of the decision's own lines, those struck left out."""

from io import BytesIO

import pypdfium2
import pytest

from app import catalog
from app.certificates import printset
from app.decisions import actions as decisions
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import DECISION, awaiting_signature, desk

__all__ = ["desk"]
CATALOG = catalog.load()


def test_the_set_of_a_decision_is_one_file_with_everybody_or_those_that_are_meant(
    desk: Workspace,
) -> None:
    lines = [awaiting_signature(desk, name) for name in ("Người Một", "Người Hai")]
    decision = desk.write(decisions.decide, DECISION, lines)
    found = desk.read(printset.made, decision, printset.PARTS, CATALOG)
    whole = found.data
    with pypdfium2.PdfDocument(BytesIO(whole)) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    assert all("Người Một" in text and "Người Hai" in text for text in texts[:2])
    with pypdfium2.PdfDocument(BytesIO(whole)) as document:
        sizes = [round(page.get_width()) for page in document]
    assert sizes == [842, 595, 595, 624, 624]  # the list across, slips, labels, two envelopes
    assert found.parts == ("list", "money", "labels", "envelopes", "envelopes")
    (first, _second) = desk.read(decisions.register_lines, decision_id=decision)
    made = desk.read(printset.paper, decision, CATALOG, [first.id])
    assert [one.recipient for one in made.receivers] == [first.recipient]
    assert made.decision.endswith("ngày 12/03/2025")
    with pytest.raises(ClerkError) as refused:
        desk.read(printset.made, decision, [], CATALOG)
    assert refused.value.what and refused.value.kept and refused.value.todo
