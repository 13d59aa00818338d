"""A unit's proposal in Word becomes nominations to confirm, its text their report."""

import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app import catalog
from app.errors import ClerkError
from app.importing import importing, proposal, reader, wordfile
from app.importing.cells import AwardNames
from app.importing.importing import Corrections
from app.importing.limits import MOST_WORD_BYTES, TooLarge
from app.importing.lines import Line, State
from app.importing.table import Table, of_sheet
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.nominations import Nomination
from tests.importing.files import proposal as word
from tests.importing.files import tcvn3
from tests.office import HOAI, TODAY

CATALOG = catalog.load()
HEAD = ["TT", "Họ và tên (Ông/Bà)", "Năm sinh", "Chức vụ, đơn vị công tác", "Thành tích"]
THO = ["1", "Ông Đàng Năng Thọ", "1958", "Giáo viên", "Dạy giỏi ba năm"]
SINH = ["2", "Bà: Katơr Thị Sính", "1961", "Văn thư", ""]
BODY = [
    "Trường Tiểu học Ví Dụ đề nghị khen hai người có thành tích năm học 2023 - 2024.",
    "1. Ông Đàng Năng Thọ, giáo viên",
    "Ba năm liền dạy giỏi cấp trường, giúp mười em học sinh biết đọc, biết viết.",
    "2. Bà Katơr Thị Sính",
    "Giữ kho sách của trường không mất một cuốn nào trong mười hai năm.",
    "Trên đây là tờ trình của Trường Tiểu học Ví Dụ.",
]


def opened(path: Path, what: str = "nominations") -> Table:
    """As `importing.open_table`, without a process of its own for the reading."""
    return of_sheet(proposal.of_blocks(path.stem, wordfile.parse(path)["blocks"], what), what)


def planned(desk: Workspace, found: Table) -> list[Line]:
    return importing.plan(desk, CATALOG, TODAY, found, Corrections())


def test_a_schools_proposal_becomes_dossiers_each_with_its_own_part_of_the_text(
    desk: Workspace, tmp_path: Path
) -> None:
    path = word(tmp_path / "to-trinh.docx", [[HEAD, THO, SINH]], BODY)
    found = importing.open_table(path, "nominations")
    tho, sinh = planned(desk, found)
    assert (tho.place, tho.subject.full_name, tho.subject.sex) == (1, "Đàng Năng Thọ", "male")
    assert (sinh.subject.full_name, sinh.subject.sex) == ("Katơr Thị Sính", "female")
    assert tho.award is not None and sinh.award is not None
    assert (tho.award.award_code, tho.award.source) == ("GIAY_KHEN_XA", "Trường Tiểu học Ví Dụ")
    assert "biết đọc" in tho.award.report and "kho sách" not in tho.award.report
    assert "kho sách" in sinh.award.report and "Nơi nhận" not in sinh.award.report
    assert importing.take_in(desk, CATALOG, TODAY, found, Corrections()).taken == 2
    stored = desk.read(lambda s: [(n.report, n.source) for n in s.scalars(select(Nomination))])
    assert sorted(stored) == sorted(
        (line.award.report, line.award.source) for line in (tho, sinh) if line.award
    )
    desk.undo()
    assert not desk.read(
        lambda s: list(s.scalars(select(Nomination).where(Nomination.deleted_at.is_(None))))
    )


def test_without_parts_of_their_own_the_whole_text_is_the_report_of_each(
    desk: Workspace, tmp_path: Path
) -> None:
    body = ["Trong năm, hai thầy cô đã dạy chữ cho ba mươi người lớn của thôn."]
    tho, sinh = planned(desk, opened(word(tmp_path / "a.docx", [[HEAD, THO, SINH]], body)))
    for line in (tho, sinh):
        assert line.award is not None and "ba mươi người lớn" in line.award.report


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("V/v đề nghị tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Ví Dụ cho cá nhân",
         "GIAY_KHEN_XA"),
        ("Đề nghị tặng Giấy khen của Chủ tịch UBND huyện Ví Dụ năm 2024", "GIAY_KHEN_HUYEN"),
        ("Đề nghị công nhận danh hiệu “Lao động tiên tiến” năm học 2023 - 2024", "LDTT"),
        ("Về việc khen thưởng cuối năm", ""),
    ],
)  # fmt: skip
def test_the_title_says_the_award_and_its_level(tmp_path: Path, title: str, code: str) -> None:
    found = opened(word(tmp_path / "a.docx", [[HEAD, THO]], title=title))
    said = found.cells(found.rows[0])
    assert (AwardNames(CATALOG).read(said.get("award", "")).value or "") == code


def test_tables_with_different_columns_are_one_list(desk: Workspace, tmp_path: Path) -> None:
    groups = [
        ["TT", "Tên tập thể", "Hình thức đề nghị khen thưởng"],
        ["1", "Tổ Ví Dụ", "Giấy khen"],
    ]
    lines = planned(desk, opened(word(tmp_path / "a.docx", [groups, [HEAD, THO]])))
    assert [(line.place, line.subject.kind.value) for line in lines] == [
        (1, "collective"), (2, "individual"),
    ]  # fmt: skip


def test_a_report_without_a_table_is_one_line(desk: Workspace, tmp_path: Path) -> None:
    body = [
        "BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG GIẤY KHEN",
        "- Họ và tên: Đàng Năng Thọ",
        "- Ngày sinh: 05/03/1958",
        "- Chức vụ: Giáo viên",
        "Ông Thọ dạy lớp ghép ở thôn xa hai mươi năm.",
    ]
    (line,) = planned(desk, opened(word(tmp_path / "a.docx", [], body)))
    assert (line.subject.full_name, line.subject.birth_month) == ("Đàng Năng Thọ", 3)
    assert line.award is not None and "lớp ghép" in line.award.report


def test_whoever_may_be_in_the_register_is_asked_about(desk: Workspace, tmp_path: Path) -> None:
    desk.write(subjects.save, HOAI)
    row = ["1", HOAI.full_name, "", "", "Giúp bà con"]
    (line,) = planned(desk, opened(word(tmp_path / "a.docx", [[HEAD, row]])))
    assert line.state is State.DOUBTFUL and line.subject_id is not None


def test_an_old_font_in_word_is_read(desk: Workspace, tmp_path: Path) -> None:
    rows = [[tcvn3(cell) for cell in row] for row in (HEAD, THO)]
    path = word(tmp_path / "a.docx", [rows], [tcvn3(line) for line in BODY], font=".VnTime")
    (line,) = planned(desk, opened(path))
    assert line.subject.full_name == "Đàng Năng Thọ"
    assert line.award is not None and "biết đọc" in line.award.report


def test_deleted_words_are_gone_and_inserted_ones_stay(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", [], ["Giữ nguyên"])
    changed(
        path,
        "Giữ nguyên</w:t></w:r>",
        "Giữ nguyên</w:t></w:r><w:del><w:r><w:delText> bỏ</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> thêm</w:t></w:r></w:ins>",
    )
    texts = [block.get("text") for block in wordfile.parse(path)["blocks"]]
    assert "Giữ nguyên thêm" in texts


def changed(path: Path, before: str, after: str, part: str = "word/document.xml") -> None:
    """Write other words into a part of a .docx."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts[part].decode()
    assert before in text
    parts[part] = text.replace(before, after, 1).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.mark.parametrize("ending", [".doc", ".rtf", ".odt"])
def test_an_old_word_file_is_told_what_to_do(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"cu{ending}"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    with pytest.raises(ClerkError) as told:
        importing.open_table(path, "nominations")
    assert ending in told.value.what and told.value.kept and ".docx" in told.value.todo


@pytest.mark.parametrize(
    "data", [b"\xd0\xcf\x11\xe0" + b"\0" * 99, b"{\\rtf1 Xin}", b"PK\3\4", b""]
)
def test_what_only_calls_itself_docx_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "gia.docx"
    path.write_bytes(data)
    with pytest.raises(ClerkError) as told:
        reader.read_word(path)
    assert told.value.kept == reader.NOTHING and told.value.todo


def test_an_entity_is_refused_and_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", [])
    changed(path, "<w:document ", '<!DOCTYPE a [<!ENTITY b "bb">]><w:document ')
    with pytest.raises(wordfile.NotWord):
        wordfile.parse(path)
    bomb = tmp_path / "b.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (MOST_WORD_BYTES + 1))
    with pytest.raises(TooLarge):
        wordfile.parse(bomb)
    with pytest.raises(ClerkError) as told:
        reader.read_word(bomb)
    assert "dài quá" in told.value.what


def test_a_document_without_a_list_says_what_a_list_needs(tmp_path: Path) -> None:
    path = word(tmp_path / "a.docx", [], ["Chỉ có chữ."])
    with pytest.raises(ClerkError) as told:
        importing.open_table(path, "nominations")
    assert "Họ và tên" in told.value.todo


WORDS = st.sampled_from(
    ("Họ và tên", "Năm sinh", "Danh hiệu", "TT", "Ông Đàng Năng Thọ", "1958", "đề nghị tặng Giấy"
     " khen", "Kính gửi: xã", "TỜ TRÌNH", "Độc lập - Tự do", "Nơi nhận", "Họ tên: Lê Ví Dụ", "",
     "\xad", "a" * 200)
)  # fmt: skip
TAGS = st.sampled_from(("p", "r", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "pict"))
MARKS = st.sampled_from(
    ('<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>', '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>',
     "<w:tcPr><w:vMerge/></w:tcPr>", '<w:tcPr><w:gridSpan w:val="99999999999"/></w:tcPr>',
     '<w:tcPr><w:gridSpan w:val="-1"/></w:tcPr>', '<w:trPr><w:gridBefore w:val="x"/></w:trPr>',
     '<w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr>', "<w:br/><w:tab/>",
     '<w:pPr><w:pStyle/></w:pPr>')
)  # fmt: skip
LEAVES = st.one_of(WORDS.map(lambda words: f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"), MARKS)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(
        lambda made: f"<w:{made[0]}>{''.join(made[1])}</w:{made[0]}>"
    ),
    max_leaves=30,
)
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ROWS = st.lists(st.lists(WORDS, min_size=3, max_size=3), max_size=5)


def packed(text: bytes) -> io.BytesIO:
    """The smallest .docx."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", text)
    return out


def tried(data: io.BytesIO) -> None:
    """Read as far as it goes: whatever the process that reads would catch ends it."""
    try:
        blocks = wordfile.parse(data)["blocks"]  # type: ignore[arg-type]
    except Exception:
        return
    understood(blocks)


def understood(blocks: reader.Blocks) -> None:
    found = of_sheet(proposal.of_blocks("a", blocks, "nominations"), "nominations")
    for row in found.rows:
        assert len(row.cells) == len(found.columns)


@settings(max_examples=60, deadline=None)
@given(st.lists(TREES, max_size=6), ROWS)
def test_no_arrangement_of_words_parts_stops_the_reading(parts: list[str], rows: list) -> None:  # type: ignore[type-arg]
    cells = [
        "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in row)
        for row in rows
    ]
    table = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    body = "".join([*parts[:3], table, *parts[3:]])
    text = f'<w:document xmlns:w="{SPACE}"><w:body>{body}</w:body></w:document>'
    understood(wordfile.parse(packed(text.encode()))["blocks"])  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=20), st.integers(0, 10_000), st.booleans())
def test_a_damaged_file_ends_the_reading_and_nothing_else(
    damage: bytes, place: int, inside: bool
) -> None:
    whole = whole_file()
    if inside:
        with zipfile.ZipFile(io.BytesIO(whole)) as archive:
            text = archive.read("word/document.xml")
        at = place % len(text)
        tried(packed(text[:at] + damage + text[at + len(damage) :]))
    else:
        at = place % len(whole)
        tried(io.BytesIO(whole[:at] + damage + whole[at + len(damage) :]))


@cache
def whole_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return word(Path(folder) / "a.docx", [[HEAD, THO, SINH]], BODY).read_bytes()
