import shutil
from pathlib import Path

import pytest

from app import resources
from app.catalog import CatalogError, load_from
from app.catalog.standards import CONDITIONS
from app.nominations.conditions import RULES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources.path("catalog"), tmp_path / "catalog"))


def break_file(folder: Path, name: str, old: str, new: str) -> int:
    """Replace a text that stands once and return its line."""
    file = folder / name
    content = file.read_text(encoding="utf-8")
    assert content.count(old) == 1, content.count(old)
    file.write_text(content.replace(old, new), encoding="utf-8")
    return content[: content.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("base_salary.csv", "1800000", "1.800.000", "amount_vnd is no whole number"),
        ("base_salary.csv", "2024-07-01", "2024-06-01", "same days as line"),
        ("award_money.csv", "individual,2025-07-01,,0.3", "individual,2025-07-01,,0,3", "columns"),
        ("award_money.csv", "2025-07-01,,0.45", "2025-07-01,,-0.45", "must be above 0"),
        ("award_money.csv", "HC_SAO_VANG", "HC_SAO_BAC", "award_code is unknown"),
        ("holidays.csv", "2025-04-07", "2025-02-30", "day is no date"),
        ("units.csv", "22780;22888", "22780;99999", "successor 99999 is not valid"),
        ("units.csv", "22801,Xã Bác Ái Đông,xa,56", "22801,Xã Bác Ái Đông,xa,57", "parent_code"),
        ("units.csv", "Đặc khu Trường Sa", "Đảo Trường Sa", "no kind of unit"),
        ("vote_rules.csv", "70,0,ALL_MEMBERS", "70,0,SOME", "base is unknown"),
        ("conditions.csv", "GIAY_KHEN_XA,R2024;R2025,,70,CITATION", "X,R2024,,70,CITATION", "X"),
        (
            "conditions.csv",
            "province:1:cstd_tinh",
            "province:one:cstd_tinh",
            "number is unknown: one",
        ),
        ("conditions.csv", "50,QUOTA,LDTT:cstdcs", "50,QUOTA,cstdcs", "expected award:number"),
        (
            "conditions.csv",
            "CSTDCS,R2024;R2025,CA_NHAN,45,ONE_OF",
            "LDTT,R2024,,45,ONE_OF",
            "branch",
        ),
        ("branches.csv", "CSTDCS:bang_khen", "CSTDXX:bang_khen", "awards is unknown: CSTDXX"),
        ("branches.csv", "GROUND_IS,exceptional", "GROUND_IS,sudden", "ground is unknown"),
        ("culture_criteria.csv", "phong trào,6,,", "phong trào,7,,", "least 7 is above most 6"),
        ("culture_criteria.csv", "phong trào,6,,", "phong trào,6,6,", "most of a group is the sum"),
        ("culture_criteria.csv", "GDVH_3_5,GDVH_3", "GDVH_3_5,GDVH_9", "within is unknown: GDVH_9"),
        ("culture_criteria.csv", "nơi cư trú,0,1", "nơi cư trú,2,1", "least 2 is above most 1"),
        ("movement_fields.csv", "other,Lĩnh vực khác,1", "other,Lĩnh vực khác,0", "stay in use"),
        ("movement_fields.csv", "party,", "health,", "same days"),
        ("rule_parameters.csv", "|HC_DUNG_CAM", "|HC_GI_DO", "award_code is unknown: HC_GI_DO"),
        ("post_terms.csv", "VU_TRUONG,6", "VU_TRUONG,0", "years must be above 0"),
        ("post_terms.csv", ",VU_TRUONG,6", ",BO_TRUONG,6", "level is unknown: BO_TRUONG"),
        ("rule_parameters.csv", "_cut,1/3", "_cut,4/3", "no share of a whole: 4/3"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,sex,", "value of sex is empty"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,sex,woman", "value is unknown: woman"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,list,female", "value of list is female"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,ethnic,99", "value is unknown: 99"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,age,60-16", "no span of ages: 60-16"),
        ("movement_strata.csv", "Nữ,sex,female", "Nữ,age,-", "no span of ages: -"),
        ("plan_tasks.csv", "TUYEN_GIAO,,,year", "TUYEN_GIA,,,year", "body is unknown: TUYEN_GIA"),
        ("plan_tasks.csv", "TUYEN_GIAO,,,year", "TUYEN_GIAO,,,often", "recurrence is unknown"),
        ("plan_tasks.csv", "CT41-III.2,", "CT41-III.1,", "code stands twice"),
        ("plan_bodies.csv", "năm 2025,DANG_UY_UBND", "năm 2025,NOBODY", "succeeded_by is unknown"),
        ("plan_bodies.csv", "năm 2025,DANG_UY_UBND", ",DANG_UY_UBND", "a successor but no end"),
        ("plan_bodies.csv", "năm 2025,DANG_UY_UBND", "năm 2025,BCS_UBND", "succeeds itself"),
        ("rule_parameters.csv", "ceil_10000,ceil", "floor_10000,ceil", "way of rounding"),
    ],
)
def test_a_wrong_row_is_named_with_file_line_and_reason(folder, name, old, new, reason):
    line = break_file(folder, name, old, new)
    with pytest.raises(CatalogError) as refused:
        load_from(folder)
    mine = [problem for problem in refused.value.problems if problem.line == line]
    assert [problem.file for problem in mine] == [name]
    assert reason in mine[0].reason
    assert f"{name}:{line}: " in str(refused.value)


def test_every_wrong_row_of_every_file_is_named_at_once(folder):
    wanted = {
        ("base_salary.csv", break_file(folder, "base_salary.csv", "1800000", "x")),
        ("units.csv", break_file(folder, "units.csv", "22780;22888", "1;2")),
        ("holidays.csv", break_file(folder, "holidays.csv", "2024-05-04,work", "2024-05-04,?")),
        ("papers.csv", break_file(folder, "papers.csv", "TO_TRINH,Tờ trình", "TO_TRINHH,Tờ trình")),
    }
    (folder / "vote_rules.csv").unlink()
    with pytest.raises(CatalogError) as refused:
        load_from(folder)
    named = {(problem.file, problem.line) for problem in refused.value.problems}
    missing_paper = {problem.reason for problem in refused.value.problems}
    assert wanted - {("papers.csv", 2)} <= named
    assert "paper is unknown: TO_TRINH" in missing_paper
    assert ("vote_rules.csv", 0) in named


def test_a_table_with_another_heading_is_refused(folder):
    break_file(folder, "holidays.csv", "day,kind", "date,kind")
    with pytest.raises(CatalogError, match=r"holidays\.csv:1: heading is date,kind"):
        load_from(folder)


def test_every_condition_of_the_tables_has_its_rule():
    assert set(CONDITIONS) == set(RULES)
