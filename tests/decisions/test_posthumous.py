"""An award decided after somebody's death is posthumous, on every paper; an earlier one is not."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from app.catalog import load
from app.certificates import issue, sheets
from app.decisions import actions, paper, prepare
from app.decisions.prepare import Signing
from app.documents import sheets as sheets_of_paper
from app.nominations import actions as nominations
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import WHO, dossier
from tests.office import TODAY
from tests.ui_pages.deciding import STEPS

CATALOG = load()


def decided(desk: Workspace, died_on: date | None, award_code: str) -> object:
    made = dossier(desk, replace(WHO, died_on=died_on), award_code=award_code)
    for step in STEPS:
        desk.write(nominations.move, made, step, TODAY)
    return desk.write(prepare.give, [made], TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)


@pytest.mark.parametrize(
    ("died_on", "award_code", "verb", "matter"),
    [
        (None, "GIAY_KHEN_XA", "TẶNG", "tặng Giấy khen"),
        (TODAY, "GIAY_KHEN_XA", "TRUY TẶNG", "truy tặng Giấy khen"),
        (date(2024, 5, 1), "LDTT", "TRUY TẶNG DANH HIỆU", "truy tặng danh hiệu"),
        (date(2025, 3, 13), "LDTT", "CÔNG NHẬN DANH HIỆU", "công nhận danh hiệu"),
    ],
)
def test_the_day_of_death_chooses_the_verb(desk, died_on, award_code, verb, matter):
    decision = decided(desk, died_on, award_code)
    desk.write(issue.issue, decision, desk.identity, CATALOG)
    batch = desk.read(sheets.of_decision, decision, CATALOG)
    assert batch.sheets[0].text.verb == verb
    assert "truy" not in batch.sheets[0].text.recipient  # the certificate names the person alone
    assert desk.read(actions.read, decision).abstract.startswith(f"Về việc {matter}")
    with pypdfium2.PdfDocument(
        sheets_of_paper.write(desk.read(paper.paper, decision, CATALOG))
    ) as pdf:
        words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())
    assert f"Điều 1. {matter[:1].upper()}{matter[1:]}" in words
    assert "(truy tặng)" not in words  # where Điều 1 says it of all, no name says it again


def test_a_decision_for_the_living_and_the_dead_gives_both_and_says_who_had_died(desk):
    ids = [
        dossier(desk, replace(WHO, full_name=name, died_on=died), award_code="GIAY_KHEN_XA")
        for name, died in (("Pi Năng Thị Hoài", None), ("Katơr Văn Mẫu", TODAY))
    ]
    for made in ids:
        for step in STEPS:
            desk.write(nominations.move, made, step, TODAY)
    decision = desk.write(prepare.give, ids, TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    said = desk.read(paper.paper, decision, CATALOG).values
    assert said["matter"] == "Về việc tặng, truy tặng Giấy khen"
    assert said["grants"].startswith("Tặng, truy tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã")
    assert [" (truy tặng)" in line for line in said["named"]] == [False, True]


@pytest.mark.parametrize("written", ["Chamaléa Thành", "Hộ ông Chamaléa Thành"])
def test_a_household_is_addressed_once_however_it_was_written_down(desk, written):
    whom = SubjectDraft(SubjectKind.HOUSEHOLD, written, sex="male", unit_code="22786")
    made = dossier(desk, whom, award_code="GIAY_KHEN_XA")
    for step in STEPS:
        desk.write(nominations.move, made, step, TODAY)
    decision = desk.write(prepare.give, [made], TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    desk.write(issue.issue, decision, desk.identity, CATALOG)
    (sheet,) = desk.read(sheets.of_decision, decision, CATALOG).sheets
    assert sheet.text.recipient == "Hộ\u00a0ông Chamaléa\u00a0Thành"  # may part after the address
    with pypdfium2.PdfDocument(
        sheets_of_paper.write(desk.read(paper.paper, decision, CATALOG))
    ) as pdf:
        words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())
    assert words.casefold().count("hộ ông") == 1


def test_a_letter_of_praise_has_no_verb_on_its_face_and_is_given_all_the_same(desk):
    made = dossier(desk, award_code="THU_KHEN")
    assert desk.read(prepare.titled, [made], CATALOG, TODAY) == "Quyết định tặng thư khen"
