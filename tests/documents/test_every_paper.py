"""Every paper of an office, made from what is stored: the same words in print and in Word."""

import io
import re
import unicodedata
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID
from xml.etree import ElementTree

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from python_calamine import CalamineWorkbook

from app import outgoing
from app.decisions import actions as decisions
from app.decisions import handing_papers
from app.decisions.handing_papers import Ceremony
from app.documents.blocks import Beside, Block, Fitted, Grid, Paper, Text, Together
from app.documents.tabular import words
from app.money import dong, grouped, in_words_line
from tests.documents import every_paper
from tests.documents.every_paper import CATALOG
from tests.ui_pages.running import DAY, MORNING, example_office

DATE = re.compile(r"ngày (\d+) tháng (\d+) năm \d{4}")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    made = example_office(tmp_path_factory.mktemp("papers") / "so")
    ids = every_paper.fill(made, DAY)
    yield made, ids, outgoing.Desk(CATALOG, MORNING, made.folder)
    made.close()


def written(office, kind, ending, tmp_path) -> bytes:
    workspace, ids, desk = office
    out = tmp_path / f"ra.{ending}"
    workspace.read(outgoing.write, kind, ids[kind], ending, out, desk)
    return out.read_bytes()


def paper_of(office, kind) -> Paper:
    workspace, ids, desk = office
    return workspace.read(outgoing.PAPERS[kind][1], ids[kind], desk)


def words_of_pdf(data: bytes) -> Counter[str]:
    document = pypdfium2.PdfDocument(data)
    words: Counter[str] = Counter()
    for number, page in enumerate(document):
        found = page.get_textpage().get_text_bounded().replace("\ufffe", "-").replace("\x02", "-")
        words += Counter(found.split())
        assert unicodedata.is_normalized("NFC", found), number
    document.close()
    return words


def words_of_word(data: bytes) -> Counter[str]:
    words: Counter[str] = Counter()
    for line in docx.Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        words += Counter("".join(run.text or "" for run in line.iter(qn("w:t"))).split())
    return words


def test_papers_name_the_superior_the_drafter_and_whoever_stands_over_a_school(office):
    assert {"- UBND tỉnh Khánh Hòa (báo cáo);", "- Lưu: VT, VHXH."} <= set(
        said(office, "decision").splitlines()
    )
    school = said(office, "unit-letter")
    assert school.startswith("ỦY BAN NHÂN DÂN XÃ BÁC ÁI\nTRƯỜNG MẦM NON TÂN LỘC")
    assert "HIỆU TRƯỞNG" in school and "đề nghị công nhận danh hiệu “Lao động tiên tiến”" in school


def test_there_is_an_example_of_every_kind(office):
    assert set(office[1]) == set(outgoing.PAPERS)


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_print_and_word_say_the_same(office, kind, tmp_path):
    printed = words_of_pdf(written(office, kind, "pdf", tmp_path))
    data = written(office, kind, "docx", tmp_path)
    in_word = words_of_word(data)
    del in_word["☐"]  # a box is drawn in print
    pages = Counter(str(number) for number in range(2, 40))  # numbers above pages; heads repeat
    assert not in_word - printed
    assert set(printed - in_word) <= set(pages) | set(words_of_heads(office, kind))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))  # noqa: S314  (our own bytes)


def words_of_heads(office, kind) -> list[str]:
    """Words of table heads: they stand on every page in print, once in Word's file."""
    found = []
    for block in flat(paper_of(office, kind).blocks):
        if isinstance(block, Grid):
            found += " ".join(block.heads).split()
    return found


def flat(blocks) -> list[Block]:
    found = []
    for block in blocks:
        found.append(block)
        if isinstance(block, Together | Fitted):
            found += flat(block.blocks)
        elif isinstance(block, Beside):
            found += [each for row in block.rows for cell in row for each in flat(cell)]
    return found


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_days_and_numbers_stand_as_the_decree_wants(office, kind):
    texts = [block for block in flat(paper_of(office, kind).blocks) if isinstance(block, Text)]
    said = "\n".join(text.words for text in texts)
    for day, month in DATE.findall(said):
        assert len(day) == 2
        assert (len(month) == 2) == (int(month) < 3 or int(month) > 9)
    for text in texts:
        assert "None" not in text.words and "{" not in text.words
        if text.style == "number" and (number := re.match(r"Số: (\d+)/", text.words)):
            assert len(number[1]) >= 2


SLIPS = re.compile(r"\b(\w{2,}) \1\b|\(\s*\)|“\s*”|, *,|; *;|\.\.| [,;.]|[:,;]\.|None|UBND cấp ")


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_no_word_is_doubled_no_bracket_is_empty_and_every_sentence_ends(office, kind):
    blocks = flat(paper_of(office, kind).blocks)
    texts = [block for block in blocks if isinstance(block, Text)]
    cells = [words(v) for b in blocks if isinstance(b, Grid) for row in b.rows for v in row]
    for said in [*(text.words for text in texts), *cells]:
        assert not SLIPS.search(said), said
    for text in texts:
        if text.style == "body" and not text.label.endswith(":"):
            assert text.words.rstrip().endswith((".", ":", ";", "…", "?")), text.words
    grounds = [text.words for text in texts if text.style == "grounds"]
    assert all(line.endswith(";") for line in grounds[:-1])
    assert not grounds or grounds[-1].endswith((".", ")"))


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_print_keeps_the_decrees_margins_and_numbers_pages_over_the_middle(office, kind, tmp_path):
    document = pypdfium2.PdfDocument(written(office, kind, "pdf", tmp_path))
    millimetre = 72 / 25.4
    for place, page in enumerate(document, 1):
        wide, high = page.get_size()
        text = page.get_textpage()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
        above = [box for box in boxes if box[3] > high - 19 * millimetre]
        inside = [box for box in boxes if box not in above]
        assert inside, place  # a page that bears its number alone would be empty
        assert min(box[0] for box in inside) > 29.5 * millimetre
        assert max(box[2] for box in inside) < wide - 15 * millimetre + 4  # a space at its end
        assert min(box[1] for box in inside) > 19 * millimetre
        for left, _bottom, right, _top in above:
            assert (left + right) / 2 == pytest.approx((wide + 15 * millimetre) / 2, abs=2)
            assert place > 1
    document.close()


@pytest.mark.parametrize("kind", [k for k, (ways, _) in outgoing.PAPERS.items() if "xlsx" in ways])
def test_its_list_is_a_real_table_in_excel(office, kind, tmp_path):
    written(office, kind, "xlsx", tmp_path)
    rows = CalamineWorkbook.from_path(tmp_path / "ra.xlsx").get_sheet_by_index(0).to_python()
    listed = paper_of(office, kind).listed
    assert listed is not None and list(listed.heads) in rows
    first = rows[rows.index(list(listed.heads)) + 1]
    numbers = [value for value in listed.rows[0] if isinstance(value, int | Decimal)]
    assert numbers and [v for v in first if isinstance(v, float)] == [float(n) for n in numbers]


def said(office, kind) -> str:
    """Every word of a paper's paragraphs and tables, in order."""
    lines = []
    for block in flat(paper_of(office, kind).blocks):
        if isinstance(block, Text):
            lines.append(f"{block.label} {block.words}".strip())
        elif isinstance(block, Grid):
            lines += [" | ".join(map(words, row)) for row, _bold in block.lines()]
    return "\n".join(lines)


def test_who_was_struck_is_neither_invited_nor_paid(office):
    workspace, ids, _desk = office
    lines = workspace.read(decisions.register_lines, decision_id=UUID(ids["decision"]))
    struck = [line for line in lines if line.revoked_by]
    standing = [line for line in lines if not line.revoked_by]
    assert len(struck) == 1 and len(standing) == 2
    for kind in ("guests", "signing-list", "money-slips"):
        told = said(office, kind)
        assert struck[0].full_name not in told
        assert all(told.count(line.full_name) == 1 for line in standing)
    total = sum(line.amount for line in standing)
    assert grouped(total) in said(office, "signing-list").split("Cộng")[1]
    assert in_words_line(total) in said(office, "signing-list")
    for line in standing:
        assert f"{dong(line.amount)} {in_words_line(line.amount)}" in said(office, "money-slips")
    assert struck[0].full_name in said(office, "money")  # marked there, and not counted
    assert in_words_line(total) in said(office, "money")


def test_a_ceremony_stands_on_its_invitations_and_what_is_open_is_dotted(office):
    workspace, ids, _desk = office
    made = UUID(ids["decision"])
    ceremony = Ceremony("Lễ tổng kết", date(2025, 2, 3), "08 giờ 00", "Hội trường ví dụ")
    paper = workspace.read(handing_papers.invitations, made, ceremony, CATALOG, DAY)
    told = [block.words for block in flat(paper.blocks) if isinstance(block, Text)]
    assert "Dự lễ tổng kết" in told and "Hội trường ví dụ." in told
    assert "08 giờ 00, ngày 03 tháng 02 năm 2025." in told
    assert "……… giờ, ngày ………" in said(office, "guests")


def test_a_ceremony_of_its_own_is_for_exceptional_deeds_and_where_the_catalogue_allows(office):
    workspace, ids, _desk = office
    made = UUID(ids["decision"])
    assert not workspace.read(handing_papers.may_be_apart, made, CATALOG)
    rows = tuple(
        replace(row, value="1") if row.name == "ceremony_separate_allowed" else row
        for row in CATALOG.tables.parameters
    )
    allowed = type(CATALOG)(replace(CATALOG.tables, parameters=rows))
    assert workspace.read(handing_papers.may_be_apart, made, allowed)


def test_secretary_and_chair_sign_the_minutes_of_a_units_meeting(office):
    told = said(office, "unit-minutes")
    assert "THƯ KÝ" in told and "CHỦ TRÌ" in told


def test_the_list_before_the_council_counts_who_is_on_it(office):
    told = said(office, "nominees")
    assert "Tổng số 04: 02 tập thể, 01 doanh nghiệp, 01 cá nhân (trực tiếp lao động 01)." in told
    assert "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG" in told and "Trình Hội đồng" in told


def test_an_agency_is_asked_its_question_with_a_day(office):
    told = said(office, "consultation")
    assert "Kính gửi: Công an xã\n" in told and "V/v lấy ý kiến về đề nghị khen thưởng" in told
    assert "Có đang bị khiếu nại, tố cáo không?" in told and "trước ngày" in told


def test_a_movements_papers_say_its_criteria_and_how_far_they_are(office):
    plan, review = said(office, "movement-plan"), said(office, "movement-review")
    assert "Số: 15/KH-UBND" in plan and "thôn Ma Rơi, thôn Bàu Sen" in plan
    assert "1 | Hộ có giếng hoặc bể nước sạch | ít nhất 80 hộ | Đếm ở từng ngõ" in plan
    assert "Đạt 0/1 tiêu chí" in review and "52 hộ | 65 %" in review
    assert "1.250.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi nghìn đồng)" in review
    registered = paper_of(office, "registered").listed
    assert len(registered.rows) == len(every_paper.NAMES)
