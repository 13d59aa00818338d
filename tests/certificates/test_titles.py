"""What stands large on a certificate: the form of a commendation, the title of a title."""

from dataclasses import replace

import pytest

from app import catalog
from app.certificates import issue, placing, sheets, shelf
from app.certificates.shelf import Shelf
from app.certificates.texts import Mode
from app.decisions import actions as decisions
from app.workspace import Workspace
from tests.office import DECISION, awaiting_signature, desk

__all__ = ["desk"]
CATALOG = catalog.load()


@pytest.mark.parametrize(
    ("award", "verb", "form"),
    [
        ("GIAY_KHEN_XA", "TẶNG", "GIẤY KHEN"),
        ("LDTT", "CÔNG NHẬN DANH HIỆU", "LAO ĐỘNG TIÊN TIẾN"),
    ],
)
def test_a_title_is_named_large_and_not_only_called_a_title(
    desk: Workspace, award: str, verb: str, form: str
) -> None:
    line = replace(awaiting_signature(desk), award_code=award)
    decision = desk.write(decisions.decide, DECISION, [line])
    desk.write(issue.issue, decision, desk.identity, CATALOG)
    (sheet,) = desk.read(sheets.of_decision, decision, CATALOG).sheets
    assert (sheet.text.verb, sheet.text.form, sheet.text.award) == (verb, form, award)
    layout = shelf.layout_of(Shelf(), Mode.FULL, sheet.text)
    said = {line.field: line.text for line in placing.place(sheet.text, layout, Mode.FULL)}
    assert (said["verb"], said["form"]) == (verb, form)


@pytest.mark.parametrize(
    ("title", "recipient", "held"),
    [
        ("THÔN, TỔ DÂN PHỐ VĂN HÓA", "Thôn Ma Rơi", "THÔN VĂN HÓA"),
        ("THÔN, TỔ DÂN PHỐ VĂN HÓA", "Tổ dân phố 4", "TỔ DÂN PHỐ VĂN HÓA"),
        ("XÃ, PHƯỜNG, ĐẶC KHU TIÊU BIỂU", "Nhân dân và cán bộ xã Bác Ái", "XÃ TIÊU BIỂU"),
        ("XÃ, PHƯỜNG, ĐẶC KHU TIÊU BIỂU", "Ninh Phước", "XÃ, PHƯỜNG, ĐẶC KHU TIÊU BIỂU"),
        ("GIA ĐÌNH VĂN HÓA", "Hộ ông Taín Văn Liêm", "GIA ĐÌNH VĂN HÓA"),
    ],
)
def test_a_hamlet_is_given_the_title_of_a_hamlet(title: str, recipient: str, held: str) -> None:
    assert issue.title_of(title, recipient) == held
