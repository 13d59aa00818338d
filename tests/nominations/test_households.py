"""The sheet of a hamlet's households: every one with its scores, and what they come to."""

from dataclasses import replace

from app.nominations import batch, judge, papers
from app.subjects import records
from app.subjects.records import PastAwardDraft
from app.workspace import Workspace
from db.nominations import Nomination
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
    paper = desk.read(papers.made, dossiers[0], "BANG_TONG_HOP_HO_DAT", CATALOG, TODAY)
    assert paper.listed is not None
    found = {row[1]: row[3:] for row in paper.listed.rows}
    assert found == {
        "Hộ bà Một": ("4", "6", "5", "15", "1", "Đạt"),
        "Hộ bà Hai": ("4", "5", "5", "14", "", "Chưa đạt"),
        "Hộ bà Ba": ("", "", "", "0", "", "Chưa chấm đủ"),
        "Hộ bà Tư": ("4", "6", "5", "15", "", "Không xét tặng"),
    }
    assert paper.listed.heads[3:6] == ("Nhóm I (4)", "Nhóm II (6)", "Nhóm III (5)")


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
    home = desk.read(lambda s: s.get_one(Nomination, made[0]).subject_id)
    for year in (2024, 2023, 2021):  # 2022 is missing
        desk.write(records.save, PastAwardDraft(home, "GIA_DINH_VAN_HOA", year), TODAY)
    paper = desk.read(papers.made, made[0], "BANG_TONG_HOP_HO_DAT", CATALOG, TODAY)
    assert paper.listed is not None
    assert [row[1:2] + row[3:] for row in paper.listed.rows] == [
        ("Katơr Một", "4", "6", "5", "15", "3", "Đạt"),
        ("Pi Năng Hai", "4", "5", "5", "14", "", "Chưa đạt"),
    ]
    verdicts = {
        c.code: c.verdict for c in desk.read(judge.judge, made[1], CATALOG, TODAY).conditions
    }
    assert verdicts["SCORE.GDVH_2"] == "not_met" and verdicts["SCORE.GDVH_1"] == "met"
