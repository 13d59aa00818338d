"""`sovang rules`: case files are read strictly, verdicts are printed as the screen shows them."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import resources
from app.catalog import load
from app.nominations import cases
from app.nominations.cases import CaseError, read
from app.nominations.facts import Count
from ui.main import main

ROOT = Path(__file__).parents[2]

CATALOG = load()
DAY = date(2026, 1, 20)
CASE: dict[str, Any] = {
    "name": "Người ví dụ",
    "subject_kind": "individual",
    "office_level": "xa",
    "received_on": "2026-01-10",
    "period_from": "2025-01",
    "period_to": "2025-12",
    "previous": [{"award_code": "LDTT", "year": 2025}],
    "ratings": {"2025": "excellent"},
    "quota": {"holders": [10, 20], "taken": 1},
    "members": {"total": 10, "LDTT": 8, "COMPLETED": 10, "women": [6, 7]},
    "papers": ["TO_TRINH"],
    "notes": [
        {
            "condition": "LAW_COMPLIANCE",
            "kind": "confirmed",
            "said_by": "Công an xã Ví Dụ",
            "said_on": "2026-01-12",
            "words": "Không có ý kiến gì",
        }
    ],
}


def file(tmp_path: Path, value: Any) -> str:
    path = tmp_path / "case.json"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
    path.write_text(text, encoding="utf-8")
    return str(path)


def explain(path: str, *more: str, award: str = "CSTDCS") -> int:
    return main(
        ["rules", "explain", "--award", award, "--date", "2026-01-20", "--case", path, *more]
    )


def faults(text: str) -> list[tuple[int, str]]:
    with pytest.raises(CaseError) as refused:
        read(text.encode(), "CSTDCS", DAY, CATALOG)
    return [(problem.line, problem.field) for problem in refused.value.problems]


def test_a_case_is_read_into_plain_facts():
    case = read(json.dumps(CASE).encode(), "CSTDCS", DAY, CATALOG)[0]
    assert case.name == "Người ví dụ" and case.facts.year == 2025
    assert case.facts.quota and case.facts.quota.holders == Count(10, 20)
    assert case.facts.members and case.facts.members.count("LDTT") == Count(8, 8)
    assert case.facts.initiatives is None and case.facts.previous


def test_what_is_not_written_is_not_known():
    bare = {"subject_kind": "individual", "office_level": "xa", "ratings": None}
    facts = read(json.dumps([bare, bare]).encode(), "CSTDCS", DAY, CATALOG)[1].facts
    assert facts.previous is None and facts.ratings is None and facts.members is None


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ('{"subject_kind": "individual",\n"office_level": "xa",\n"yeer": 1}', 3, "yeer"),
        ('{"subject_kind": "individual",\n"office_level": "xã"}', 2, "office_level"),
        ('[{"subject_kind": "individual"},\n{"office_level": "xa"}]', 1, "[1]"),
        ('{"subject_kind": "individual", "office_level": "xa",\n"ratings": []}', 2, "ratings"),
        ('{"subject_kind": "x",\n"subject_kind": "y"}', 2, "subject_kind"),
        ('{"subject_kind": "individual",', 1, ""),
        ("[1,\n2]", 2, "[2]"),
        ('{"a": NaN}', 1, ""),
    ],
)
def test_every_fault_is_named_with_its_line_and_field(text, line, field):
    assert (line, field) in faults(text)


@pytest.mark.parametrize(
    ("key", "value", "field"),
    [
        ("received_on", "2026-02-30", "received_on"),
        ("received_on", "20260210", "received_on"),
        ("period_to", "2025-13", "period_to"),
        ("previous", [{"year": 2025}], "previous[1]"),
        ("previous", [{"award_code": "LDTT", "year": True}], "previous[1].year"),
        ("previous", {"award_code": "LDTT"}, "previous"),
        ("ratings", {"25": "good"}, "ratings.25"),
        ("members", {"total": 5, "LDTT": 6}, "members"),
        ("members", {"LDTT": 6}, "members"),
        ("quota", {"holders": [3, 2], "taken": 0}, "quota.holders"),
        ("quota", {"holders": 3, "taken": -1}, "quota.taken"),
        ("papers", ["GIAY_LA"], "papers[1]"),
        ("scores", {"GDVH_9": 1}, "scores.GDVH_9"),
        ("is_hard_area", 1, "is_hard_area"),
        ("citation", 5, "citation"),
    ],
)
def test_a_wrong_value_is_named_by_its_field(key, value, field):
    assert field in [f for _, f in faults(json.dumps({**CASE, key: value}))]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3000) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*CASE, "total", "year", "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*CASE, "x", "scores", "transfers"]), JSON), st.booleans())
def test_no_file_is_ever_half_understood(changed, pretty):
    text = json.dumps([{**CASE, **changed}], indent=2 if pretty else None)
    try:
        found = read(text.encode(), "CSTDCS", DAY, CATALOG)
    except CaseError as error:
        assert all(1 <= problem.line <= text.count("\n") + 1 for problem in error.problems)
    else:
        assert len(found) == 1


@given(JSON)
def test_every_value_of_a_file_has_the_line_it_stands_on(value):
    text = json.dumps(value, indent=1)
    lines, repeated = cases._lines(text)
    assert not repeated
    for path, line in lines.items():
        if path and isinstance(path[-1], str):
            assert json.dumps(path[-1]) in text.splitlines()[line - 1]


def test_the_verdict_is_printed_as_the_screen_shows_it(tmp_path, capsys):
    assert explain(file(tmp_path, CASE)) == 0
    printed = capsys.readouterr().out
    assert "Chiến sĩ thi đua cơ sở: Còn thiếu" in printed and "theo R2025" in printed
    assert "Chấp hành tốt pháp luật: đạt" in printed and "Công an xã Ví Dụ" in printed
    assert "Cách “Hoàn thành xuất sắc nhiệm vụ”: đạt" in printed


def test_several_cases_are_judged_in_their_order(tmp_path, capsys):
    other = {**CASE, "name": "", "office_level": "tinh"}
    assert explain(file(tmp_path, [CASE, other]), "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [case["name"] for case in found["cases"]] == ["Người ví dụ", "Trường hợp 2"]
    authority = [case["conditions"][0]["verdict"] for case in found["cases"]]
    assert authority == ["met", "not_met"]


def test_what_cannot_be_done_is_said_with_exit_code_1(tmp_path, capsys):
    assert explain(file(tmp_path, {**CASE, "yeer": 1})) == 1
    assert "case.json, dòng" in capsys.readouterr().out
    assert explain(str(tmp_path / "none.json")) == 1
    assert explain(file(tmp_path, CASE), award="NO_SUCH") == 1
    assert explain(file(tmp_path, CASE), "--catalog", str(tmp_path)) == 1
    assert explain(file(tmp_path, "{"), "--json") == 1
    assert "chưa đọc được tệp" in capsys.readouterr().out


def test_wrong_words_on_the_command_line_are_exit_code_2(tmp_path):
    for words in (["rules"], ["rules", "explain"], ["rules", "check", "--no"]):
        with pytest.raises(SystemExit) as stopped:
            main(words)
        assert stopped.value.code == 2
    with pytest.raises(SystemExit) as stopped:
        main(["rules", "explain", "--award", "LDTT", "--date", "20/01/2026", "--case", "x"])
    assert stopped.value.code == 2


def test_checking_counts_the_rows_or_names_the_wrong_ones(tmp_path, capsys):
    assert main(["rules", "check", "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)["rule_sets"]
    assert set(counts) == {"R2003", "R2024", "R2025", "R2026"}
    assert counts["R2025"]["S"] > 100 and counts["R2025"]["?"] > 10
    assert main(["rules", "check"]) == 0
    folder = Path(shutil.copytree(resources.path("catalog"), tmp_path / "catalog"))
    table = folder / "base_salary.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("1800000", "x"), encoding="utf-8")
    assert main(["rules", "check", "--catalog", str(folder)]) == 1
    assert "base_salary.csv:3: amount_vnd" in capsys.readouterr().out


def manual() -> list[tuple[str, list[str]]]:
    """The commands that docs/rules.md shows, each with the lines that it prints."""
    text = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    blocks = [block for block in text.split("```") if block.startswith("\n$ sovang ")]
    found = []
    for shown in "".join(blocks).split("\n$ sovang ")[1:]:
        command, *lines = shown.strip().split("\n")
        found.append((command, [line for line in lines if line not in ("", "…")]))
    return found


@pytest.mark.parametrize(("command", "lines"), manual())
def test_what_the_manual_shows_is_what_is_printed(command, lines, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert main(command.split()) == 0
    printed = iter(capsys.readouterr().out.splitlines())
    assert lines and all(line in printed for line in lines)  # in this order


def test_the_manual_shows_every_example_and_both_commands() -> None:
    commands = " ".join(command for command, _ in manual())
    names = [file.name for file in (ROOT / "docs" / "examples").iterdir()]
    assert names and all(name in commands for name in names)
    assert "rules explain" in commands and "rules check" in commands
