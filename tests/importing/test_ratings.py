"""A year's ratings go in as a list: whose each is, what the register says already, one undo."""

import io
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app import catalog
from app.catalog.model import RATINGS
from app.errors import ClerkError
from app.importing import cells, importing, refused
from app.importing.importing import Corrections
from app.importing.lines import WHICH, Line, Say, State, counts
from app.importing.table import Table
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from app.subjects.records import MembershipDraft, RatingDraft
from app.workspace import Workspace
from db.subjects import SubjectKind, YearlyRating
from tests.importing.files import tcvn3, xlsx
from tests.office import HOAI, PASSPHRASE, TODAY, quick_office
from ui import main

CATALOG = catalog.load()
HEAD = ["STT", "Họ và tên", "Năm sinh", "Mức độ hoàn thành nhiệm vụ", "Năm", "Số quyết định"]


def listed(tmp_path: Path, rows: list[list[object]]) -> Table:
    return importing.open_table(xlsx(tmp_path / "xep-loai.xlsx", rows), "ratings")


def planned(desk: Workspace, found: Table, said: Corrections | None = None) -> list[Line]:
    return importing.plan(desk, CATALOG, TODAY, found, said or Corrections())


def stored(desk: Workspace) -> list[tuple[UUID, int, str, str]]:
    query = select(
        YearlyRating.subject_id, YearlyRating.year, YearlyRating.rating, YearlyRating.symbol
    ).where(YearlyRating.deleted_at.is_(None))
    return sorted(tuple(row) for row in desk.read(lambda session: session.execute(query).all()))


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        *((name, rating) for rating, name in RATINGS.items()),
        ("HTXSNV", "excellent"), ("Xuất sắc", "excellent"), ("HT xuất sắc NV", "excellent"),
        ("HTTNV", "good"), ("Tốt", "good"), ("hoàn thành tốt", "good"),
        ("HTNV", "completed"), ("Hoàn thành", "completed"),
        ("Không hoàn thành", "failed"), ("KHTNV", "failed"), ("Xếp loại: HTTNV", "good"),
        ("Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ", "good"),
        ("Tổ chức đảng hoàn thành xuất sắc nhiệm vụ", "excellent"),
        ("Chi bộ hoàn thành nhiệm vụ", "completed"), ("Tập thể HTXSNV", "excellent"),
    ],
)  # fmt: skip
def test_a_rating_is_read_by_all_its_names(words: str, rating: str) -> None:
    assert cells.rating(words).value == rating


def test_the_third_level_of_before_2020_is_told_where_it_is_read_as_todays() -> None:
    for words in ("Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", "HTNV còn hạn chế"):
        read = cells.rating(words)
        assert read.value == "completed" and RATINGS["completed"] in read.note
    assert not cells.rating("HTNV").note and cells.rating("Có hạn chế").trouble


def test_ratings_go_in_bad_lines_come_out_as_a_file_and_one_undo_takes_all_back(
    desk: Workspace, tmp_path: Path
) -> None:
    hoai = desk.write(subjects.save, HOAI)
    rows = [
        HEAD,
        [1, HOAI.full_name, 1990, "HTTNV", 2024, "15/QĐ-UBND"],
        [2, "Katơr Thị Sính", 1961, "Hoàn thành xuất sắc nhiệm vụ", 2024, ""],
        [3, "Trường Tiểu học Ví Dụ", "", "HTXSNV", 2024, ""],
        [4, "Đàng Năng Thọ", 1958, "Khá", 2024, ""],
        [5, "Đàng Năng Thọ", 1958, "HTNV", 2031, ""],
        [6, HOAI.full_name, 1990, "HTNV", 2024, ""],
    ]
    found = listed(tmp_path, rows)
    done = importing.take_in(desk, CATALOG, TODAY, found, Corrections())
    assert (done.taken, [(line.place, set(line.troubles)) for line in done.left]) == (
        3, [(5, {"rating"}), (6, {"rating_year"}), (7, {"rating"})],
    )  # fmt: skip
    assert "Khá" in done.left[0].words and "dòng 2" in done.left[2].words
    assert (hoai, 2024, "good", "15/QĐ-UBND") in stored(desk)
    (school,) = desk.read(subjects.search, "Trường Tiểu học Ví Dụ")
    assert (school.id, 2024, "excellent", "") in stored(desk)
    assert counts(planned(desk, found)).known == 3
    refused.write(tmp_path / "chua-nhap.xlsx", found, done.left, Corrections())
    again = importing.open_table(tmp_path / "chua-nhap.xlsx", "ratings")
    said = Corrections(cells={(2, "rating"): "Hoàn thành tốt nhiệm vụ"})
    assert planned(desk, again, said)[0].state is State.NEW
    desk.undo()
    assert not stored(desk) and not desk.read(subjects.search, "Katơr Thị Sính")


def test_another_rating_than_the_recorded_one_is_left_to_the_clerk(
    desk: Workspace, tmp_path: Path
) -> None:
    hoai = desk.write(subjects.save, HOAI)
    desk.write(records.save, RatingDraft(hoai, 2024, "completed", "3/TB"), TODAY)
    found = listed(tmp_path, [HEAD, [1, HOAI.full_name, 1990, "HTTNV", 2024, ""]])
    (line,) = planned(desk, found)
    assert (line.state, line.asks) == (State.DOUBTFUL, WHICH)
    assert RATINGS["completed"] in line.words and RATINGS["good"] in line.words
    (kept,) = planned(desk, found, Corrections(decisions={2: Say.KEEP}))
    assert kept.state is State.KNOWN
    said = Corrections(decisions={2: Say.REPLACE})
    assert importing.take_in(desk, CATALOG, TODAY, found, said).taken == 1
    assert stored(desk) == [(hoai, 2024, "good", "3/TB")]
    desk.undo()
    assert stored(desk) == [(hoai, 2024, "completed", "3/TB")]


def test_without_a_birth_year_the_unit_tells_who_it_is(desk: Workspace, tmp_path: Path) -> None:
    office = SubjectDraft(kind=SubjectKind.COLLECTIVE, full_name="Phòng Kinh tế")
    group = desk.write(subjects.save, office)
    by_work = desk.write(
        subjects.save, SubjectDraft(full_name="Lê Ví Dụ", position="Công chức, Văn phòng UBND")
    )
    member = desk.write(subjects.save, SubjectDraft(full_name="Võ Ví Dụ", birth_year=1980))
    desk.write(subjects.save, SubjectDraft(full_name="Võ Ví Dụ", birth_year=1955))
    desk.write(records.save, MembershipDraft(group, member), TODAY)
    rows: list[list[object]] = [
        ["Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại"],
        ["Lê Ví Dụ", "Công chức", "Văn phòng UBND", "HTTNV"],
        ["Võ Ví Dụ", "Chuyên viên", "Phòng Kinh tế", "HTTNV"],
        ["Lê Ví Dụ", "Giáo viên", "Trường Mầm non", "HTNV"],
    ]
    said = Corrections(common={"rating_year": "2024"})
    first, second, third = planned(desk, listed(tmp_path, rows), said)
    assert (first.state, first.subject_id) == (State.NEW, by_work)
    assert (second.state, second.subject_id) == (State.NEW, member)
    assert third.state is State.DOUBTFUL and third.asks != WHICH


def test_years_beside_each_other_and_one_year_in_the_heading_become_lines(
    desk: Workspace, tmp_path: Path
) -> None:
    def read(rows: list[list[object]]) -> list[tuple[int, str]]:
        lines = planned(desk, listed(tmp_path, rows))
        return [(line.rating.year, line.rating.rating) for line in lines if line.rating]

    assert read([
        ["TT", "Họ và tên", "Năm sinh", "Năm 2021", "Năm 2022"],
        [1, "Đàng Năng Thọ", 1958, "HTTNV", "HTXSNV"],
        [2, "Katơr Thị Sính", 1961, "-", "Tốt"],
    ]) == [(2021, "good"), (2022, "excellent"), (2022, "good")]  # fmt: skip
    assert read([
        ["TT", "Họ và tên", "Năm sinh", "Tự xếp loại năm 2024", "Kết quả xếp loại năm 2024"],
        [1, "Đàng Năng Thọ", 1958, "HTXSNV", "HTTNV"],
    ]) == [(2024, "good")]  # fmt: skip


def test_the_year_of_a_list_is_read_in_its_title_and_never_in_a_day(
    desk: Workspace, tmp_path: Path
) -> None:
    def read(*above: str) -> list[Line]:
        rows: list[list[object]] = [[words, "", "", ""] for words in above]
        rows += [
            ["TT", "Họ và tên", "Thông tin", "Kết quả"],
            ["", "", "Năm sinh", "Xếp loại"],
            [1, "Đàng Năng Thọ", 1958, "HTTNV"],
            ["", "Người lập biểu", "", ""],
        ]
        return planned(desk, listed(tmp_path, rows))

    (line,) = read(
        "KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2024", "(Kèm theo Báo cáo ngày 05 tháng 01 năm 2025)"
    )
    assert line.rating is not None and (line.rating.year, line.place) == (2024, 5)
    assert line.subject.birth_year == 1958
    (line,) = read(tcvn3("Danh sách xếp loại năm 2023"))
    assert line.rating is not None and line.rating.year == 2023
    (line,) = read("Suối Đá, ngày 05 tháng 01 năm 2025")
    assert set(line.troubles) == {"rating_year"}


def test_a_mark_in_one_of_four_columns_is_a_rating(desk: Workspace, tmp_path: Path) -> None:
    marks = ["HTXSNV", "HTTNV", "HTNV", "Không HTNV"]
    rows: list[list[object]] = [
        ["TT", "Họ và tên", "Năm sinh", "Kết quả xếp loại", "", "", ""],
        ["", "", "", *marks],
        [1, "Đàng Năng Thọ", 1958, "", "x", "", ""],
        [2, "Katơr Thị Sính", 1961, "x", "", "", "x"],
        [3, "Lê Thị Mẫu", 1962, "", "", "", ""],
    ]
    path = xlsx(tmp_path / "xep-loai.xlsx", rows, ["D1:G1"])
    found = importing.open_table(path, "ratings")
    good, both, none = planned(desk, found, Corrections(common={"rating_year": "2024"}))
    assert good.rating is not None and good.rating.rating == "good"
    assert both.troubles == {"rating": "Đánh dấu hơn một mức"}
    assert none.troubles == {"rating": "Chưa ghi mức xếp loại"}


def test_a_list_without_a_column_of_ratings_is_told(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(ClerkError, match="xếp loại"):
        planned(desk, listed(tmp_path, [["Họ tên", "Năm sinh"], ["Đàng Năng Thọ", 1958]]))


def test_the_command_takes_ratings_in_with_a_year_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_office(tmp_path / "office").close()
    path = xlsx(
        tmp_path / "a.xlsx", [["Họ tên", "Năm sinh", "Xếp loại"], ["Đàng Năng Thọ", 1958, "Tốt"]]
    )
    words = ["--folder", str(tmp_path / "office"), "import", str(path), "--what", "ratings"]
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE + "\n"))
    assert main.main([*words, "--set", "rating_year=2024"]) == main.OK
    assert "Ghi thêm 1" in capsys.readouterr().out
