"""A list goes in whole and comes out whole: good lines in, bad ones told, one key takes it back."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import func, select

from app import catalog
from app.errors import ClerkError
from app.importing import headers, importing, refused
from app.importing.importing import Corrections
from app.importing.lines import Line, Say, State, counts
from app.importing.table import Table
from app.progress import Cancelled
from app.subjects import actions as subjects
from app.subjects import awards
from app.verify import verify_file
from app.workspace import FILE, Workspace
from db.nominations import Nomination
from db.subjects import PastAward, Subject, SubjectKind
from tests.importing.files import tcvn3, xlsx
from tests.importing.oldexcel import xls
from tests.office import HOAI, PASSPHRASE, TODAY, quick_office
from ui import main

CATALOG = catalog.load()
HEAD = ["Họ và tên", "Năm sinh", "CCCD", "Dân tộc", "Thôn"]
GOOD = ["Katơr Thị Sính", 1961, 58161000123, "Raglai", "Thôn Suối Mẫu"]
OTHER = ["Đàng Năng Thọ", "3/1958", "", "Chăm", "Thôn Đá Trắng"]
BAD = ["Lê Văn Ví Dụ", "61", "8.0E+10", "Người sao", "Thôn Đá Trắng"]


def listed(tmp_path: Path, rows: list[list[object]], what: str = "people") -> Table:
    return importing.open_table(xlsx(tmp_path / "list.xlsx", rows), what)


def planned(desk: Workspace, found: Table, said: Corrections = Corrections()) -> list[Line]:  # noqa: B008
    return importing.plan(desk, CATALOG, TODAY, found, said)


def count(desk: Workspace, kind: type) -> int:
    query = select(func.count()).select_from(kind).where(kind.deleted_at.is_(None))  # type: ignore[attr-defined]
    return desk.read(lambda session: session.scalar(query)) or 0


def test_good_lines_go_in_and_a_bad_one_says_why_at_each_cell(
    desk: Workspace, tmp_path: Path
) -> None:
    found = listed(tmp_path, [HEAD, GOOD, BAD, OTHER])
    bad = planned(desk, found)[1]
    assert set(bad.troubles) == {"born", "personal_id", "ethnic"}
    done = importing.take_in(desk, CATALOG, TODAY, found, Corrections())
    assert (done.taken, done.counts.bad, len(done.left)) == (2, 1, 1)
    (row,) = desk.read(subjects.search, "sinh")
    stored = desk.read(subjects.read, row.id)
    assert (stored.personal_id, stored.ethnic_code, stored.family_name) == (
        "058161000123", "21", "Katơr",
    )  # fmt: skip
    assert desk.read(subjects.read, desk.read(subjects.search, "tho")[0].id).birth_month == 3


def test_one_key_takes_the_whole_list_back_and_again_in(desk: Workspace, tmp_path: Path) -> None:
    rows = [
        [f"Người Mẫu {chr(65 + n // 26)}{chr(65 + n % 26)}", 1950, "", "Kinh", "Thôn A"]
        for n in range(600)
    ]
    before = count(desk, Subject)
    importing.take_in(desk, CATALOG, TODAY, listed(tmp_path, [HEAD, *rows]), Corrections())
    assert count(desk, Subject) == before + 600
    desk.undo()
    assert count(desk, Subject) == before
    desk.redo()
    assert count(desk, Subject) == before + 600
    desk.undo()
    assert count(desk, Subject) == before
    folder = desk.folder
    desk.close()
    assert verify_file(folder / FILE, None, lambda: PASSPHRASE).is_whole


def test_what_was_judged_on_the_screen_is_judged_anew_where_something_was_written_since(
    desk: Workspace, tmp_path: Path
) -> None:
    found, said = listed(tmp_path, [HEAD, GOOD, OTHER]), Corrections()
    seen, lines = importing.judged(desk, CATALOG, TODAY, found, said)
    desk.write(subjects.save, lines[0].subject)
    done = importing.take_in(desk, CATALOG, TODAY, found, said, judged=seen)
    assert (done.counts.known, done.taken) == (1, len(lines) - 1)
    again, _lines = importing.judged(desk, CATALOG, TODAY, found, said)
    other = Corrections(cells={(found.rows[0].place, "full_name"): "Lê Văn Khác"})
    assert desk.write(lambda s: again.stands(s, found, said, CATALOG, TODAY))
    assert not desk.write(lambda s: again.stands(s, found, other, CATALOG, TODAY))


def test_a_stop_in_the_middle_leaves_nothing(desk: Workspace, tmp_path: Path) -> None:
    found = listed(tmp_path, [HEAD, GOOD, OTHER])
    before = count(desk, Subject)
    calls = []

    def report(done: int, total: int) -> None:
        calls.append(total)
        if len(calls) > 1:  # while they are being written
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.take_in(desk, CATALOG, TODAY, found, Corrections(), report)
    assert count(desk, Subject) == before and not desk.can_undo


def test_whoever_stands_in_the_register_is_not_written_twice(
    desk: Workspace, tmp_path: Path
) -> None:
    desk.write(subjects.save, HOAI)
    rows = [
        HEAD,
        [HOAI.full_name, 1990, "", "", HOAI.village],
        [HOAI.full_name, "", "", "", ""],
        [HOAI.full_name, 1955, "", "", ""],
        ["Người Khác", 1990, HOAI.personal_id, "", ""],
    ]
    lines = planned(desk, listed(tmp_path, rows))
    assert [line.state for line in lines] == [
        State.KNOWN, State.DOUBTFUL, State.NEW, State.DOUBTFUL,
    ]  # fmt: skip
    said = Corrections(decisions={3: Say.NEW, 5: Say.SAME})
    lines = planned(desk, listed(tmp_path, rows), said)
    assert [line.state for line in lines[1::2]] == [State.NEW, State.KNOWN]


def test_a_line_that_comes_twice_is_told_of_the_first(desk: Workspace, tmp_path: Path) -> None:
    lines = planned(desk, listed(tmp_path, [HEAD, GOOD, OTHER, GOOD]))
    assert lines[2].state is State.BAD and "dòng 2" in lines[2].words


def test_what_was_left_out_can_be_corrected_and_dropped_again(
    desk: Workspace, tmp_path: Path
) -> None:
    found = listed(tmp_path, [HEAD, GOOD, BAD, ["=1+1", 1970, "", "", ""]])
    said = Corrections()
    done = importing.take_in(desk, CATALOG, TODAY, found, said)
    out = tmp_path / "chua-nhap.xlsx"
    refused.write(out, found, done.left, said)
    rows = CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()
    assert rows[0][-1] == refused.HEADING and rows[1][-1] and rows[2][0] == "=1+1"
    again = importing.open_table(out, "people")
    assert [column.field for column in again.columns][-1] == "reason"
    fixed = Corrections(cells={(2, "born"): "1961", (2, "personal_id"): "", (2, "ethnic"): "Kinh"})
    assert importing.take_in(desk, CATALOG, TODAY, again, fixed).taken == 1


def test_what_a_clerk_said_of_a_list_goes_with_the_lines_left_out(
    desk: Workspace, tmp_path: Path
) -> None:
    rows = [["Họ tên", "Năm sinh", "Cột lạ"], ["Đàng Năng Thọ", "58", "Thôn A"]]
    found = listed(tmp_path, rows, "nominations").with_field(2, "village")
    said = Corrections(common={"award": "Giấy khen", "period": "2024"})
    out = tmp_path / "chua-nhap.xlsx"
    refused.write(out, found, tuple(planned(desk, found, said)), said)
    again = importing.open_table(out, "nominations")
    (line,) = planned(desk, again, Corrections(cells={(2, "born"): "1958"}))
    assert line.state is State.NEW and line.subject.village == "Thôn A"
    assert line.award is not None and line.award.period_to == "2024-12"


@pytest.mark.parametrize("what", headers.WHATS)
def test_every_column_is_known_again_by_its_own_title(what: str) -> None:
    for name in headers.fields(what):
        assert headers.meaning(headers.title(name), what)[0] == name


def test_households_and_collectives_are_known_by_their_headings(
    desk: Workspace, tmp_path: Path
) -> None:
    homes = listed(
        tmp_path, [["TT", "Chủ hộ", "Số khẩu", "Giới tính"], [1, "Katơr Văn Mẫu", 5, "Nam"]]
    )
    (home,) = planned(desk, homes)
    assert home.subject.kind is SubjectKind.HOUSEHOLD
    assert (home.subject.full_name, home.subject.member_count) == ("Hộ ông Katơr Văn Mẫu", 5)
    groups = listed(tmp_path, [["Tên đơn vị", "Quân số"], ["Trường Tiểu học Ví Dụ", 31]])
    (group,) = planned(desk, groups)
    assert (group.subject.kind, group.subject.member_count) == (SubjectKind.COLLECTIVE, 31)


def test_a_column_of_all_kinds_is_told_apart_by_how_names_begin(
    desk: Workspace, tmp_path: Path
) -> None:
    rows = [
        [name, ""]
        for name in (
            "Tô Văn Mẫu", "Trương Thị Mẫu", "Đoàn Văn Mẫu", "Bá Trung Mẫu", "Hồ Ông Mẫu",
            "Trường Tiểu học Ví Dụ", "Tổ nước Ví Dụ", "Hội Phụ nữ Ví Dụ", "Hộ bà Bá Thị Mẫu",
            "Hợp tác xã Ví Dụ",
        )
    ]  # fmt: skip
    lines = planned(desk, listed(tmp_path, [["Họ và tên", "Thôn"], *rows]))
    assert [line.subject.kind.value for line in lines] == [
        *["individual"] * 5, *["collective"] * 3, "household", "enterprise",
    ]  # fmt: skip
    assert (lines[3].subject.full_name, lines[8].subject.head_name) == (
        "Bá Trung Mẫu", "Bá Thị Mẫu",
    )  # fmt: skip


def test_a_courtesy_before_a_name_is_no_part_of_it_and_the_line_says_so(
    desk: Workspace, tmp_path: Path
) -> None:
    names = ("Bà: Lê Mẫu", "Đ/c Lê Văn Mẫu", "Ông Cao Mẫu", "Anh Mẫu", "Bà Lê Mẫu")
    lines = planned(desk, listed(tmp_path, [["Họ tên", "Thôn"], *([name, ""] for name in names)]))
    read = [(line.subject.full_name, line.subject.sex) for line in lines]
    assert read == [
        ("Lê Mẫu", "female"), ("Lê Văn Mẫu", None), ("Ông Cao Mẫu", None), ("Anh Mẫu", None),
        ("Lê Mẫu", "female"),
    ]  # fmt: skip
    assert "Lê Mẫu" in lines[0].notes["full_name"] and "xưng hô" in lines[2].notes["full_name"]


def test_one_name_with_and_without_a_birth_year_is_left_for_a_person_to_say(
    desk: Workspace, tmp_path: Path
) -> None:
    rows = [
        AWARDS,
        ["Đàng Năng Thọ", 1958, "LĐTT", 2005, "", "", ""],
        ["Đàng Năng Thọ", "", "LĐTT", 2006, "", "", ""],
    ]
    found = listed(tmp_path, rows, "awards")
    assert [line.state for line in planned(desk, found)] == [State.NEW, State.DOUBTFUL]
    lines = planned(desk, found, Corrections(decisions={3: Say.NEW}))
    assert [line.state for line in lines] == [State.NEW, State.NEW]


AWARDS = ["Họ tên", "Năm sinh", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Thành tích"]


def test_a_register_on_paper_becomes_past_awards(desk: Workspace, tmp_path: Path) -> None:
    hoai = desk.write(subjects.save, HOAI)
    rows = [
        AWARDS,
        [HOAI.full_name, 1990, "LĐTT", 2015, "12/QĐ-UBND", "05/01/2016", ""],
        [HOAI.full_name, 1990, "Chiến sĩ thi đua cơ sở", "2015-2016", "", "", ""],
        ["Đàng Năng Thọ", 1958, "Giấy khen", "", "7/QĐ-UBND", date(2004, 3, 5), "Giúp dân"],
        ["Đàng Năng Thọ", 1958, "LĐTT", 2005, "", "", ""],
        ["Đàng Năng Thọ", 1958, "Huy hiệu lạ", 2005, "", "", ""],
        [HOAI.full_name, 1990, "LĐTT", 2015, "12/QĐ-UBND", "05/01/2016", ""],
    ]
    found = listed(tmp_path, rows, "awards")
    done = importing.take_in(desk, CATALOG, TODAY, found, Corrections())
    assert (done.taken, done.counts.bad) == (4, 2), [(x.place, x.troubles) for x in done.left]
    assert [(line.award_code, line.year) for line in desk.read(awards.history, hoai)] == [
        ("CSTDCS", 2016), ("LDTT", 2015),
    ]  # fmt: skip
    (tho,) = desk.read(subjects.search, "tho")
    assert [line.year for line in desk.read(awards.history, tho.id)] == [2005, 2004]
    again = planned(desk, found)
    assert counts(again).known == 5 and counts(again).new == 0
    desk.undo()
    assert count(desk, PastAward) == 0 and not desk.read(subjects.search, "tho")


def test_a_register_of_2004_in_an_old_workbook_becomes_past_awards(
    desk: Workspace, tmp_path: Path
) -> None:
    head = [["TT", "Họ và tên", "Năm sinh", "Danh hiệu", "Năm", "Quyết định", ""],
            ["", "", "", "", "", "Số", "Ngày"]]  # fmt: skip
    body: list[list[str | int]] = [
        [1, "Đàng Năng Thọ", 1958, "Lao động tiên tiến", 2004, "12/QĐ-UB", 38357],
        [2, "Pi Năng Thị Mẫu", 1961, "", 2004, "12/QĐ-UB", "05/01/2005"],
    ]
    rows = [[tcvn3(cell) if isinstance(cell, str) else cell for cell in row] for row in head + body]
    merged = [(0, n, 1, n) for n in range(5)] + [(0, 5, 0, 6), (2, 3, 3, 3)]
    found = importing.open_table(xls(tmp_path / "so-2004.xls", rows, merged=merged), "awards")
    lines = planned(desk, found)
    assert [(line.award and line.award.award_code, line.words) for line in lines] == [
        ("LDTT", "Thêm người và hình thức khen")
    ] * 2
    assert {line.award and line.award.decided_on for line in lines} == {date(2005, 1, 5)}
    assert {line.award and line.award.symbol for line in lines} == {"12/QĐ-UB"}


def test_one_award_can_be_said_for_a_whole_list(desk: Workspace, tmp_path: Path) -> None:
    found = listed(tmp_path, [["Họ tên", "Năm sinh"], ["Đàng Năng Thọ", 1958]], "awards")
    with pytest.raises(ClerkError):
        planned(desk, found)
    (line,) = planned(desk, found, Corrections(common={"award": "LĐTT", "year": "2015"}))
    assert line.award is not None and (line.award.award_code, line.award.year) == ("LDTT", 2015)


def test_a_list_of_nominations_becomes_dossiers_once(desk: Workspace, tmp_path: Path) -> None:
    rows = [
        ["Họ tên", "Năm sinh", "Hình thức đề nghị", "Năm", "Thành tích"],
        ["Đàng Năng Thọ", 1958, "Giấy khen", 2024, "Giúp bà con"],
        ["Katơr Thị Sính", 1961, "Tập thể lao động tiên tiến", 2024, ""],
    ]
    found = listed(tmp_path, rows, "nominations")
    done = importing.take_in(desk, CATALOG, TODAY, found, Corrections())
    assert (done.taken, done.counts.bad) == (1, 1)
    assert "không dành" in done.left[0].troubles["award"]
    assert planned(desk, found)[0].state is State.KNOWN
    desk.undo()
    assert count(desk, Nomination) == 0


def test_the_command_judges_and_takes_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_office(tmp_path / "office").close()
    path = xlsx(tmp_path / "list.xlsx", [HEAD, GOOD, BAD])
    words = [
        "--folder",
        str(tmp_path / "office"),
        "import",
        str(path),
        "--what",
        "people",
        "--json",
    ]
    for dry, written in ((["--dry-run"], 0), ([], 1)):
        monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE + "\n"))
        assert main.main([*words, *dry]) == main.TROUBLE
        told = json.loads(capsys.readouterr().out)
        assert (told["written"], told["counts"]["new"], told["counts"]["bad"]) == (written, 1, 1)
        assert told["left"][0]["line"] == 3 and "born" in told["left"][0]["cells"]
        assert told["sheets"] == [{"name": "Danh sách", "lines": 2}] and told["skipped"] == []
