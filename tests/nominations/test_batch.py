"""A whole list at once: one bad row never stands in a good one's way, one undo takes all back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.nominations import actions, batch, bulk, listing, steps
from app.nominations.batch import Ask, Line
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.records import DisciplineDraft, RatingDraft
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, dossier, step_of
from tests.office import HOAI, TODAY, nominated

ASK = Ask("LDTT", period_from="2024-09", period_to="2025-05", citation="{tên}: dạy tốt")
PEOPLE = tuple(Line(n, f"Người Ví Dụ {chr(96 + n)}") for n in range(1, 6))


def shown(desk: Workspace) -> list[listing.NominationRow]:
    return desk.read(listing.page, Filter(), Order.NUMBER, False, None, 100)


def test_a_list_copied_from_a_spreadsheet_is_read_by_its_heads():
    pasted = "STT\tHọ và tên\tChức vụ\tNăm sinh\r\n1\tLê Văn Mẫu\tGiáo viên\t1984\r\n\r\n"
    assert batch.parse(pasted) == (Line(1, "Lê Văn Mẫu", "1984", "Giáo viên"),)


def test_a_list_without_heads_begins_with_the_name():
    assert batch.parse("Lê Văn Mẫu\t1984\nTrần Thị Dụ") == (
        Line(1, "Lê Văn Mẫu", "1984"),
        Line(2, "Trần Thị Dụ"),
    )
    assert batch.parse("1\tLê Văn Mẫu\n2\tTrần Thị Dụ")[1] == Line(2, "Trần Thị Dụ")


@given(st.text(max_size=200))
def test_whatever_is_pasted_becomes_lines_or_a_refusal(pasted: str):
    lines = batch.parse(pasted)
    assert [line.place for line in lines] == list(range(1, len(lines) + 1))


@pytest.mark.parametrize(
    "pasted",
    [
        "Katơr Một\t1984\tGiáo viên\nTaín Hai",
        "Chủ hộ\tThôn\nKatơr Một\tThôn Mẫu",
        "Chủ hộ\tThôn\tNhóm I\tNhóm II\tKhông xét tặng\nKatơr Một\tThôn Mẫu\t3\tx\t1, 2\nTaín Hai",
    ],
)
def test_lines_that_are_left_are_read_as_they_were_pasted(pasted: str):
    lines = batch.parse(pasted)
    assert batch.parse(batch.as_pasted(lines)) == lines


def test_more_than_a_list_is_refused_whole():
    with pytest.raises(ClerkError, match="501 dòng"):
        batch.parse("Người Mẫu\n" * 501)


def test_every_line_is_judged_by_itself(desk: Workspace):
    known = desk.write(subjects.save, HOAI)
    taken, _nomination = nominated(desk, "Đàng Thị Mẫu")
    desk.write(actions.create, actions.NominationDraft(taken, "LDTT"), TODAY)
    for year in (1970, 1980):
        twin = replace(HOAI, full_name="Lê Văn Đôi", birth_year=year, personal_id=None)
        desk.write(subjects.save, twin)
    lines = [
        Line(1, HOAI.full_name),
        Line(2, "Người Mới"),
        Line(3, ""),
        Line(4, "Người Mới"),
        Line(5, "Đàng Thị Mẫu"),
        Line(6, "Lê Văn Đôi"),
        Line(7, "Lê Văn Đôi", "1980"),
        Line(8, "Sai Năm", "19x8"),
        Line(9, HOAI.full_name, "", "", known),
    ]
    found = desk.read(batch.check, lines, ASK, CATALOG, TODAY)
    assert [one.state for one in found] == [
        *("known", "new", "bad", "bad", "bad", "bad", "known", "bad", "bad"),
    ]
    assert found[0].subject_id == known
    assert "dòng 2" in found[3].reason and "HS-" in found[4].reason
    assert "năm sinh" in found[5].reason and "dòng 1" in found[8].reason


def test_the_records_say_what_stands_in_the_way_before_there_is_a_dossier(desk: Workspace):
    names = ("Katơr Tốt", "Pi Năng Thiếu", "Taín Phạt", "Mang Mới")
    who = replace(HOAI, labour_role="CHUYEN_MON", personal_id=None)
    ids = [desk.write(subjects.save, replace(who, full_name=name)) for name in names]
    for id, rating in zip(ids[:3], ("good", "completed", "excellent"), strict=True):
        desk.write(records.save, RatingDraft(id, 2024, rating, ""), TODAY)
    fined = DisciplineDraft(ids[2], "CANH_CAO", date(2024, 5, 2))
    desk.write(records.save, fined, TODAY)
    lines = [Line(place, name) for place, name in enumerate(names, 1)]
    ask = Ask("LDTT", period_to="2024-12")
    found = desk.read(batch.check, lines, ask, CATALOG, TODAY)
    told = [one.outlook for one in found]
    assert [one.verdict if one else None for one in told] == [
        *("met", "not_met", "not_met", "not_met"),
    ]
    assert told[1] and "cần từ Hoàn thành tốt" in told[1].words
    assert told[2] and told[2].words.startswith("Bị cảnh cáo")
    assert all(one.is_good for one in found)  # a person may still put them forward
    unasked = desk.read(batch.check, lines, replace(ask, period_to=None), CATALOG, TODAY)
    assert all(one.outlook is None for one in unasked)


def test_good_lines_are_made_and_bad_ones_left_and_one_undo_takes_all_back(desk: Workspace):
    lines = [*PEOPLE, Line(6, ""), Line(7, PEOPLE[0].full_name)]
    made = desk.write(batch.make, lines, ASK, CATALOG, TODAY)
    rows = shown(desk)
    assert len(made) == len(rows) == 5
    draft = desk.read(actions.read, made[0]).draft
    assert draft.citation == f"{PEOPLE[0].full_name}: dạy tốt"
    assert draft.due_on is not None and draft.period_to == "2025-05"
    desk.undo()
    assert shown(desk) == []
    assert desk.read(subjects.search, "Người Ví Dụ") == []


def test_a_list_without_a_good_line_makes_nothing(desk: Workspace):
    with pytest.raises(ClerkError):
        desk.write(batch.make, [Line(1, "")], ASK, CATALOG, TODAY)
    assert shown(desk) == []


def test_many_go_on_at_once_and_each_answers_for_itself(desk: Workspace):
    ready, waiting = at(desk, Step.APPRAISAL), at(desk, Step.AWAITING_COUNCIL)
    bare = dossier(desk)
    answers = desk.write(bulk.advance, [ready, bare, waiting], CATALOG, TODAY)
    assert [one.step for one in answers] == [Step.AWAITING_COUNCIL, None, None]
    assert "Đính kèm" in answers[1].reason and "Hội đồng" in answers[2].reason
    assert step_of(desk, ready) is Step.AWAITING_COUNCIL
    desk.undo()
    assert step_of(desk, ready) is Step.APPRAISAL
    assert step_of(desk, bare) in steps.UNFINISHED
