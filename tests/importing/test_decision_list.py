"""The list beside the superior's decision finds the dossiers that wait, and guesses nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.decisions import actions as decisions
from app.errors import ClerkError
from app.importing import decision_list
from app.importing.decision_list import Beside
from app.nominations import actions, forwarding
from app.nominations.forwarding import LetterDraft, VerdictDraft
from app.nominations.steps import Step
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.importing.files import proposal, xlsx
from tests.nominations.dossiers import CATALOG, WHO, dossier, step_of
from tests.office import TODAY

HEAD = ["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Hình thức khen thưởng"]
AWARD = "Bằng khen của Chủ tịch UBND tỉnh"
ANNEX = "(Kèm theo Quyết định số 1245/QĐ-UBND ngày 12/3/2025 của Chủ tịch UBND tỉnh Ví Dụ)"
DECIDED = VerdictDraft("decided", TODAY, "1245/QĐ-UBND", date(2025, 3, 12), "Ông Ví Dụ")


def person(name: str, **more):
    family, _, given = name.rpartition(" ")
    parts = {"family_name": family, "middle_name": None, "given_name": given, "personal_id": None}
    return replace(WHO, full_name=name, **{**parts, **more})


def waiting(desk: Workspace, *people, award: str = "BANG_KHEN_TINH"):
    """Dossiers that went up with one letter; only the last step is gone through."""
    made = [dossier(desk, who, award_code=award) for who in people]
    for one in made:
        for step in (Step.APPRAISAL, Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE):
            desk.write(actions.move, one, step, date(2025, 3, 3))
    draft = LetterDraft(date(2025, 3, 3), "Katơr Mẫu")
    desk.write(forwarding.forward, made, draft, CATALOG)
    return made


def matched(desk: Workspace, path: Path) -> Beside:
    return desk.read(decision_list.beside, decision_list.read(path), CATALOG, TODAY)


def places(found: Beside) -> dict[str, str]:
    return {one.full_name: one.place for one in found.dossiers}


def test_a_workbook_says_who_is_in_and_who_is_not_and_by_which_decision(
    desk: Workspace, tmp_path: Path
):
    waiting(desk, person("Pi Năng Thị Mẫu"), person("Đàng Năng Ví"), person("Katơr Hoà"))
    path = xlsx(
        tmp_path / "phu-luc.xlsx",
        [
            ["DANH SÁCH TẶNG BẰNG KHEN"],
            [ANNEX],
            HEAD,
            [1, "PI NĂNG THỊ MẪU", 1990, "Thôn Suối Mẫu", AWARD],
            [2, "Ông Katơr Hòa", "", "", AWARD],
            [3, "Lê Thị Lạ", 1980, "Trường Mẫu", AWARD],
            ["", "Danh sách này có 03 người"],
        ],
    )
    read = decision_list.read(path)
    assert (read.symbol, read.decided_on) == ("1245/QĐ-UBND", date(2025, 3, 12))
    found = matched(desk, path)
    assert places(found) == {"Pi Năng Thị Mẫu": "dòng 4", "Katơr Hoà": "dòng 5", "Đàng Năng Ví": ""}
    assert not any(one.note for one in found.dossiers)
    (stray,) = found.strays
    assert stray.name == "Lê Thị Lạ" and stray.why == "Không hồ sơ nào mang tên này"


def test_a_word_decision_is_read_with_its_own_number_and_none_that_it_rests_on(
    desk: Workspace, tmp_path: Path
):
    waiting(desk, person("Pi Năng Thị Mẫu"), person("Đàng Năng Ví"))
    path = proposal(
        tmp_path / "qd.docx",
        [[["TT", "Họ tên", "Đơn vị"], ["1", "Đàng Năng Ví", "Thôn Mẫu"]]],
        body=("Căn cứ Quyết định số 07/QĐ-UBND ngày 2 tháng 1 năm 2024 của UBND tỉnh;",
              "Kèm theo Quyết định số: 1245/QĐ-UBND, ngày 12 tháng 3 năm 2025"),
        title="Về việc tặng Bằng khen của Chủ tịch UBND tỉnh",
    )  # fmt: skip
    read = decision_list.read(path)
    assert (read.symbol, read.decided_on) == ("1245/QĐ-UBND", date(2025, 3, 12))
    assert places(matched(desk, path)) == {"Đàng Năng Ví": "dòng 1", "Pi Năng Thị Mẫu": ""}


@pytest.mark.parametrize(
    ("around", "said"),
    [
        (["Số: 88/QĐ-CTUBND", "Ví Dụ, ngày 05 tháng 3 năm 2025"],
         ("88/QĐ-CTUBND", date(2025, 3, 5))),
        (["Theo Quyết định số 3/QĐ-UBND ngày 1/1/2024"], ("", None)),
        (["Quyết định số 3/QĐ-UBND ngày 1/1/2024", "Quyết định số 4/QĐ-UBND"], ("", None)),
        (["Kèm theo QĐ số 9/2025/QĐ-TTg ngày 31/2/2025"], ("9/2025/QĐ-TTG", None)),
        (["Số:     /QĐ-UBND", "Ví Dụ, ngày   tháng 3 năm 2025"], ("", None)),
    ],
)  # fmt: skip
def test_the_heading_names_the_decision_only_where_it_names_one(around, said):
    symbol, day = decision_list.heading(around)
    assert (symbol.upper(), day) == said


def test_two_of_one_name_are_told_apart_by_year_or_unit_or_not_at_all(
    desk: Workspace, tmp_path: Path
):
    waiting(
        desk,
        person("Lê Văn Mẫu", birth_year=1980, position="Trường Tiểu học Ví Dụ"),
        person("Lê Văn Mẫu", birth_year=1990, position="Công an xã"),
    )

    def of(year, unit):
        rows = [HEAD, [1, "Lê Văn Mẫu", year, unit, ""]]
        return matched(desk, xlsx(tmp_path / "a.xlsx", rows))

    assert [one.place for one in of(1990, "").dossiers if one.place] == ["dòng 2"]
    assert of("", "Giáo viên Trường Tiểu học Ví Dụ").strays == ()
    told = of("", "")
    assert not any(one.place for one in told.dossiers)
    assert "Có 2 hồ sơ cùng tên đang chờ" in told.strays[0].why
    assert "sinh năm 1975" in of(1975, "").strays[0].why


def test_another_award_a_second_line_and_a_name_with_other_marks_are_said(
    desk: Workspace, tmp_path: Path
):
    waiting(desk, person("Lê Văn Mẫu"), person("Lê Thị Hoa"))
    rows = [
        HEAD,
        [1, "Lê Văn Mẫu", "", "", "Lao động tiên tiến"],
        [2, "Lê Thị Hòa", "", "", AWARD],
        [3, "Lê Thị Hoa", "", "", AWARD],
    ]
    found = matched(desk, xlsx(tmp_path / "a.xlsx", rows))
    assert places(found) == {"Lê Thị Hoa": "dòng 3", "Lê Văn Mẫu": ""}
    why = {one.place: one.why for one in found.strays}
    assert "hồ sơ đề nghị" in why["dòng 2"] and "Lao động tiên tiến" in why["dòng 2"]


def test_a_household_is_found_by_its_head_and_no_person_of_that_name(
    desk: Workspace, tmp_path: Path
):
    house = replace(
        WHO, kind=SubjectKind.HOUSEHOLD, full_name="Hộ ông Lê Mẫu", head_name="Lê Mẫu",
        family_name=None, middle_name=None, given_name=None, personal_id=None,
        personal_id_type=None, birth_year=None, birth_month=None, birth_day=None, sex=None,
        ethnic_code=None, labour_role="",
    )  # fmt: skip
    waiting(desk, house)
    rows = [["STT", "Họ và tên", "Nơi ở"], [1, "Lê Mẫu", ""], [2, "Hộ ông Lê Mẫu", ""]]
    found = matched(desk, xlsx(tmp_path / "a.xlsx", rows))
    assert places(found) == {"Hộ ông Lê Mẫu": "dòng 3"} and len(found.strays) == 1


def test_the_decision_is_written_for_all_at_once_or_for_none(desk: Workspace):
    one, two, three = waiting(desk, person("Lê Một"), person("Lê Hai"), person("Lê Ba"))
    draft = replace(DECIDED, amount=900_000)
    with pytest.raises(ClerkError, match="nêu lý do gì"):
        desk.write(decision_list.record, [one, two], [three], draft, CATALOG, TODAY)
    assert {step_of(desk, each) for each in (one, two, three)} == {Step.FORWARDED}
    draft = replace(draft, reason="Không có tên trong quyết định.")
    desk.write(decision_list.record, [one, two], [three], draft, CATALOG, TODAY)
    assert step_of(desk, one) is step_of(desk, two) is Step.AWAITING_PRINT
    assert step_of(desk, three) is Step.REFUSED
    (decision,) = desk.read(decisions.page, None, 5)
    lines = desk.read(decisions.register_lines, decision_id=decision.id)
    assert [line.amount for line in lines] == [900_000, 900_000]
    assert not desk.can_undo  # an answer of the superior is corrected, never taken back


def test_a_list_read_twice_says_that_they_were_answered(desk: Workspace, tmp_path: Path):
    one, _other = waiting(desk, person("Lê Một"), person("Lê Hai"))
    desk.write(decision_list.record, [one], [], DECIDED, CATALOG, TODAY)
    rows = [["STT", "Họ và tên"], [1, "Lê Một"]]
    (stray,) = matched(desk, xlsx(tmp_path / "a.xlsx", rows)).strays
    assert stray.why.startswith("HS-0001 đã ở bước ")


def test_one_sent_after_the_decision_stops_all_by_its_number(desk: Workspace):
    made = waiting(desk, person("Lê Một"), person("Lê Hai"))
    draft = replace(DECIDED, decided_on=date(2025, 2, 1))
    with pytest.raises(ClerkError, match="sau ngày quyết định") as refused:
        desk.write(decision_list.record, made, [], draft, CATALOG, TODAY)
    assert refused.value.field == "decided_on"
    with pytest.raises(ClerkError, match="Chưa có hồ sơ nào"):
        desk.write(decision_list.record, [], [], DECIDED, CATALOG, TODAY)
    assert step_of(desk, made[0]) is Step.FORWARDED


def test_what_cannot_be_read_says_why_what_is_kept_and_what_to_do(tmp_path: Path):
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    bare = xlsx(tmp_path / "bare.xlsx", [["Số", "Việc"], [1, "Họp"]])
    for path in (broken, bare, tmp_path / "quyet-dinh.pdf"):
        with pytest.raises(ClerkError) as refused:
            decision_list.read(path)
        assert refused.value.what and refused.value.todo
        assert refused.value.kept == "Sổ chưa ghi gì thêm."
    with pytest.raises(ClerkError, match="Phần vừa dán"):
        decision_list.pasted("1\tHọp")
