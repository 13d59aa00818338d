"""The sheet of a hamlet's households: every one with its scores, and what they come to."""

from dataclasses import replace

from app.documents.blocks import Text
from app.nominations import actions, batch, judge, papers
from app.subjects import records
from app.subjects.records import PastAwardDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import CATALOG, dossier
from tests.nominations.test_claims import HOME, SCORES
from tests.office import TODAY


def test_the_sheet_lists_the_households_of_one_hamlet_with_scores_and_result(
    desk: Workspace,
) -> None:
    dossiers = []
    low = {**SCORES, "GDVH_2_5": 0}
    given = (
        ("Hộ bà Một", "Thôn Mẫu", SCORES),
        ("Hộ bà Hai", "Thôn Mẫu", low),
        ("Hộ bà Ba", "Thôn Mẫu", {}),
        ("Hộ bà Tư", "Thôn Mẫu", {**SCORES, "GDVH_X1": 1}),
        ("Hộ bà Xa", "Thôn Khác", SCORES),
    )
    for name, village, scores in given:
        home = replace(HOME, full_name=name, village=village)
        made = dossier(desk, home, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
        if scores:
            desk.write(judge.claim, made, scores, CATALOG, TODAY)
        dossiers.append(made)
    first = desk.read(actions.read, dossiers[0]).draft.subject_id
    for year in (2020, 2022, 2023):  # two years running before this one, and one apart
        desk.write(records.save, PastAwardDraft(first, "GIA_DINH_VAN_HOA", year), TODAY)
    paper = desk.read(papers.made, dossiers[0], "BANG_TONG_HOP_HO_DAT", CATALOG, TODAY)
    assert paper.listed is not None
    found = {row[1]: row[3:] for row in paper.listed.rows}
    assert found == {
        "Hộ bà Một": ("4", "6", "5", "15", "3", "Đạt"),
        "Hộ bà Hai": ("4", "5", "5", "14", "", "Chưa đạt"),
        "Hộ bà Ba": ("", "", "", "0", "", "Chưa chấm đủ"),
        "Hộ bà Tư": ("4", "6", "5", "15", "", "Không xét tặng"),
    }
    assert paper.listed.heads[3:6] == ("Nhóm I (4)", "Nhóm II (6)", "Nhóm III (5)")
    said = [block.words for block in paper.blocks if isinstance(block, Text)]
    assert any(
        "(đối chiếu quy định của tỉnh): Nhóm I: 4, Nhóm II: 6, Nhóm III: 5." in words
        for words in said
    )


def test_a_pasted_list_scores_a_whole_hamlet_at_once_and_names_the_exceptions(
    desk: Workspace,
) -> None:
    pasted = (
        "STT\tChủ hộ\tThôn\tNhóm I\tNhóm II\tNhóm III\n"
        "1\tKatơr Một\tThôn Mẫu\t\tx\tĐạt\n2\tPi Năng Hai\tThôn Mẫu\t4\t5\t\n"
        "3\tTaín Ba\tThôn Mẫu\t9\t\t\n"
    )
    lines = batch.parse(pasted)
    ask = batch.Ask("GIA_DINH_VAN_HOA", "VAN_HOA", period_from="2025-01", period_to="2025-12",
                    kind=SubjectKind.HOUSEHOLD)  # fmt: skip
    checked = desk.read(batch.check, lines, ask, CATALOG, TODAY)
    assert [one.is_good for one in checked] == [True, True, False]
    assert [one.words[-7:] for one in checked[:2]] == ["15 điểm", "14 điểm"]
    assert "Nhóm I" in checked[2].reason and "từ 0 đến 4" in checked[2].reason
    made = desk.write(batch.make, lines, ask, CATALOG, TODAY)
    paper = desk.read(papers.made, made[0], "BANG_TONG_HOP_HO_DAT", CATALOG, TODAY)
    assert paper.listed is not None
    assert [row[1:2] + row[3:] for row in paper.listed.rows] == [
        ("Katơr Một", "4", "6", "5", "15", "1", "Đạt"),
        ("Pi Năng Hai", "4", "5", "5", "14", "", "Chưa đạt"),
    ]
    verdicts = {
        c.code: c.verdict for c in desk.read(judge.judge, made[1], CATALOG, TODAY).conditions
    }
    assert verdicts["SCORE.GDVH_2"] == "not_met" and verdicts["SCORE.GDVH_1"] == "met"


def test_a_pasted_list_answers_the_cases_that_bar_the_title_by_their_numbers(
    desk: Workspace,
) -> None:
    pasted = (
        "Chủ hộ\tThôn\tNhóm I\tNhóm II\tNhóm III\tKhông xét tặng\n"
        "Katơr Một\tThôn Mẫu\t\t\t\t\nPi Năng Hai\tThôn Mẫu\t\t\t\t1, 3\n"
        "Taín Ba\tThôn Mẫu\t\t\t\tkhông\nQuảng Tư\tThôn Mẫu\t\t\t\t9\n"
        "Mang Năm\tThôn Mẫu\t\t\t\tcó\n"
    )
    lines = batch.parse(pasted)
    ask = batch.Ask("GIA_DINH_VAN_HOA", "VAN_HOA", period_from="2025-01", period_to="2025-12",
                    kind=SubjectKind.HOUSEHOLD)  # fmt: skip
    checked = desk.read(batch.check, lines, ask, CATALOG, TODAY)
    assert [one.is_good for one in checked] == [True, True, True, False, False]
    assert checked[1].words.endswith("15 điểm, không xét tặng")
    assert all("số từ 1 đến 3" in one.reason for one in checked[3:])
    made = desk.write(batch.make, lines, ask, CATALOG, TODAY)
    barred = [
        next(
            condition.verdict
            for condition in desk.read(judge.judge, one, CATALOG, TODAY).conditions
            if condition.code == "EXCLUDED"
        )
        for one in made
    ]
    assert barred == ["met", "not_met", "met"]
    paper = desk.read(papers.made, made[0], "BANG_TONG_HOP_HO_DAT", CATALOG, TODAY)
    assert paper.listed is not None
    assert [row[-1] for row in paper.listed.rows] == ["Đạt", "Không xét tặng", "Đạt"]


def test_a_list_without_that_column_leaves_the_cases_for_people_to_answer(
    desk: Workspace,
) -> None:
    lines = batch.parse("Chủ hộ\tNhóm I\tNhóm II\tNhóm III\nKatơr Một\t\t\t\n")
    ask = batch.Ask("GIA_DINH_VAN_HOA", "VAN_HOA", kind=SubjectKind.HOUSEHOLD)
    (made,) = desk.write(batch.make, lines, ask, CATALOG, TODAY)
    conditions = desk.read(judge.judge, made, CATALOG, TODAY).conditions
    assert next(c.verdict for c in conditions if c.code == "EXCLUDED") == "needs_confirmation"
