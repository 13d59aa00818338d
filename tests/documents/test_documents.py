import re
import sys
import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from app import pdf
from app.certificates import layouts
from app.certificates.drawing import Offset, draw
from app.certificates.texts import Mode
from app.documents import blocks, nomination_slip, recovery_sheet, sheets
from app.documents import decision as decisions
from app.documents.blocks import Grid, Paper, Text, signed
from app.errors import ClerkError
from app.names import within
from tests.certificates.examples import certificate
from tests.documents.examples import SUBJECTS, decision, recovery, slip

ROOT = Path(pdf.__file__).resolve().parent.parent


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_decision_says_everything_it_was_given_in_the_order_of_the_decree():
    (shown,) = pages(sheets.write(decisions.lay_out(decision(2))))
    order = [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/QĐ-UBND",
        "Về việc tặng Giấy khen",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC NGHĨA",
        "Căn cứ Luật Ví dụ về tổ chức ngày 01 tháng 01 năm 2000;",
        "Xét đề nghị của Công chức Văn hóa - Xã hội.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng Giấy khen",
        "1. Bà Pi Năng Thị Hoài",
        "2. Ông Taín Văn Liêm",
        "Điều 2. Tiền thưởng",
        "Điều 3. Công chức",
        "Nơi nhận:",
        "- Lưu: VT, VHXH.",
    ]
    places = [shown.find(part) for part in order]
    assert -1 not in places
    assert places == sorted(places)
    assert "KT. CHỦ TỊCH" in shown
    assert "PHÓ CHỦ TỊCH" in shown


@pytest.mark.parametrize("count", [1, 2, 3])
def test_up_to_three_subjects_are_named_in_the_first_article(count):
    (shown,) = pages(sheets.write(decisions.lay_out(decision(count))))
    named = [subject.name if count > 1 else within(subject.name) for subject in SUBJECTS[:count]]
    assert all(name in shown for name in named)  # one alone stands inside the sentence


def test_four_subjects_go_to_an_annexed_list_that_numbers_its_own_pages():
    first, *annex = pages(sheets.write(decisions.lay_out(decision(4))))
    assert "có danh sách kèm theo" in first
    assert not any(subject.name in first for subject in SUBJECTS)
    assert all(subject.name in annex[0] for subject in SUBJECTS)
    assert annex[0].startswith("Phụ lục")


def test_a_long_annexed_list_repeats_its_head_and_counts_from_its_own_first_page():
    many = tuple(replace(SUBJECTS[0], name=f"Ông Ví Dụ {n}") for n in range(60))
    _, *annex = pages(sheets.write(decisions.lay_out(decision(subjects=many))))
    assert len(annex) > 2
    assert all("Họ tên, tên tập thể" in page for page in annex)
    assert not annex[0].split()[-1].isdigit()
    assert [page.split()[-1] for page in annex[1:]] == [str(n + 2) for n in range(len(annex) - 1)]
    assert "Ông Ví Dụ 59" in annex[-1]


def test_a_decision_without_grounds_or_subjects_is_refused_at_its_field():
    for field in ("grounds", "subjects"):
        with pytest.raises(ClerkError) as refused:
            decisions.lay_out(decision(**{field: ()}))
        assert refused.value.field == field


@pytest.mark.parametrize("above", range(28, 34))  # lines, up to the foot of the page
def test_the_last_heading_goes_overleaf_with_its_words_and_the_signature(above):
    lines = [Text(f"Dòng {n}.", "body") for n in range(above)]
    end = (Text("V. Kỷ luật", "heading"), Text("Không.", "body"), signed(("CHỦ TỊCH",), "Ví Dụ"))
    told = pages(sheets.write(Paper("Ví dụ", (*lines, *end))))
    assert all(words in told[-1] for words in ("V. Kỷ luật", "Không.", "CHỦ TỊCH"))


def test_a_table_under_a_heading_begins_on_the_page_of_its_heading_and_goes_on_overleaf():
    long = "Một điều kiện ví dụ được giải thích bằng nhiều chữ để dòng này cao hơn. "
    rows = [(str(place), long * 2) for place in range(1, 15)]
    paper = blocks.Paper(
        "Ví dụ",
        (
            *(blocks.Text(long * 6, "plain") for _ in range(3)),
            blocks.Text("2. Điều kiện", "heading"),
            blocks.Grid(("STT", "Nội dung"), rows, (0.1, 0.9)),
        ),
    )
    first, second = pages(sheets.write(paper))
    assert "2. Điều kiện" in first and "Nội dung" in first and "Nội dung" in second
    assert len(first) > len(second) / 2


@pytest.mark.parametrize(
    ("mode", "role", "body", "lines"),
    [
        ("", "Chủ tịch", "", ("CHỦ TỊCH",)),
        ("KT.", "Phó Chủ tịch", "", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("KT.", "Phó Trưởng ban", "Trưởng ban", ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
        ("Q.", "Chủ tịch", "", ("Q. CHỦ TỊCH",)),
        ("TM.", "Chủ tịch", "Ủy ban nhân dân", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
    ],
)
def test_the_lines_above_a_signature_follow_who_signs_for_whom(mode, role, body, lines):
    assert blocks.signer_roles(mode, role, body) == lines


def test_a_slip_prints_every_verdict_reason_and_basis_and_what_a_person_said():
    (shown,) = pages(sheets.write(nomination_slip.lay_out(slip())))
    for condition in slip().conditions:
        for part in (condition.words, condition.verdict, condition.basis, condition.said):
            assert _squeezed(part) in _squeezed(shown)
    assert "Ý kiến, xác nhận" in shown
    assert "còn thiếu" in shown
    assert "Hướng dẫn bà con làm 12 bể lọc." in shown


def test_the_recovery_sheet_holds_the_code_in_letters_and_in_a_square_and_says_where_to_keep_it():
    data = recovery_sheet.write(recovery())
    (shown,) = pages(data)
    bare = _squeezed(shown)
    assert all(group in bare for group in recovery().groups)
    assert "niêm phong" in shown
    assert "Không chụp ảnh" in shown
    picture = pypdfium2.PdfDocument(data)[0].render(scale=150 / 72).to_pil()
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == "-".join(recovery().groups)


def test_a_code_of_another_shape_gets_no_recovery_sheet():
    with pytest.raises(ValueError, match="six groups"):
        recovery_sheet.write(replace(recovery(), groups=("ABCD",) * 5))


@pytest.mark.parametrize(
    "made",
    [
        lambda: sheets.write(decisions.lay_out(decision(4))),
        lambda: sheets.write(nomination_slip.lay_out(slip())),
        lambda: recovery_sheet.write(recovery()),
    ],
)
def test_a_document_is_the_same_bytes_each_time_and_embeds_every_font(made):
    data = made()
    assert made() == data
    names = set(re.findall(rb"/BaseFont\s*/(\S+)", data))
    assert names
    assert all(re.match(rb"[A-Z]{6}\+LiberationSerif", name) for name in names)
    for told in (rb"/Lang ?\(vi\)", rb"/DisplayDocTitle true", rb"/PrintScaling /None"):
        assert re.search(told, data)
    assert pypdfium2.PdfDocument(data).get_metadata_value("Title")


HOSTILE = [
    '<img src="/etc/passwd"/>',
    '<img src="file:///etc/hostname" width="10" height="10"/>',
    '<img src="http://127.0.0.1:9/x.png"/>',
    '<para><font color=\'__import__("os").system("id")\'>x</font></para>',
    '<font color="[[[getattr(pow,Word)(1)] for Word in [1]]]">x</font>',
    "</para><para>hai đoạn",
    "<br/><br/>&nbsp;&amp;&#65;&lt;",
    "A & B < C > D \" E ' F",
    "<a href='javascript:alert(1)'>bấm</a>",
    "<seq id='x'/><index item='y'/>",
    "<onDraw name='x' label='y'/>",
    "<!-- chú thích --> <![CDATA[ab]]> <?php ?>",
    "{{ 7*7 }} ${7*7} %(a)s %s \\n \\x41 (a) \\( \\)",
    unicodedata.normalize("NFD", "Chamaléa Thị Huyền Ẫ Ậ Ặ"),
    "đầu\u202etxet ngược\u202c cuối",
    "ẩn\u200bgiữa\u00ad chữ\ufeff",
    "chuông\x07 lùi\x08 thoát\x1b[31m không\x00",
    "dòng một\r\ndòng hai\u2028dòng ba\x85dòng bốn",
    "tab\tvà\u00a0giữ\u3000rộng",
    "nửa\ud83d chữ",
    "Pi Năng " * 38,
    "x" * 300,
    "Ấ" * 300,
    "=1+1 @SUM +2 -3",
    "../../../../etc/passwd",
]
FRAMES = ("{}", "Bà {} Hoài", "<b>{}", "{}</b>", '"{}"', "&{};", "<para>{}</para>", "{0} {0}")
CASES = [frame.format(text) for text in HOSTILE for frame in FRAMES]


def _squeezed(text: str) -> str:
    return "".join(text.replace("\u00a0", "").split())


@pytest.fixture
def opened():
    """Files opened and places reached for while a test runs."""
    seen, watching = [], [True]

    def hook(event, arguments):
        if not watching[0]:
            return
        if event == "open" and isinstance(arguments[0], str | bytes | Path):
            seen.append(Path(str(arguments[0])))
        elif event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "os.exec")):
            seen.append(Path(event))

    sys.addaudithook(hook)
    yield seen
    watching[0] = False


def test_two_hundred_hostile_texts_are_printed_as_plain_letters_and_open_no_file(opened):
    assert len(CASES) >= 200
    sheets.write(nomination_slip.lay_out(slip()))  # what is read once is read now
    opened.clear()
    for text in CASES:
        wanted = _squeezed(_printable(text))
        story = [sheets.paragraph(text, label=text), sheets.paragraph(text, "centre")]
        assert _squeezed(pages(sheets.build(story, text))[0]).count(wanted) >= 3, text
        story = sheets.flowables([Grid((text,), [[text]], (1.0,))], sheets.PORTRAIT)
        assert _squeezed(pages(sheets.build(story, text))[0]).count(wanted) >= 2, text
    outside = {path for path in opened if (ROOT / "resources") not in path.parents}
    assert {path for path in outside if ".venv" not in path.parts and path.suffix != ".py"} == set()


def _printable(text: str) -> str:
    text = pdf.clean(text)
    for sign in pdf.without_glyph(text):
        text = text.replace(sign, "□")
    return text


def test_hostile_texts_on_a_certificate_are_printed_as_plain_letters_or_refused(opened):
    draw([certificate()], Mode.FULL, layouts.load(), Offset(), BytesIO())
    opened.clear()
    printed = 0
    for text in CASES:
        out = BytesIO()
        try:
            one = certificate(citation=text, signed=False)
            draw([one], Mode.OVERPRINT, layouts.load(), Offset(), out)
        except ClerkError as error:
            assert error.field == "citation"
            continue
        printed += 1
        assert _squeezed(pdf.clean(text)) in _squeezed(pages(out.getvalue())[0])
    assert printed > 140
    assert [path for path in opened if path.suffix not in (".py", ".pyc")] == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_comes_back_from_a_document_as_it_was_cleaned(text):
    shown = " ".join(pages(sheets.build([sheets.paragraph(text, "body", label="A")], text)))
    assert _squeezed(_printable(text)) in _squeezed(shown)


def test_only_one_function_makes_paragraphs_and_it_escapes():
    """A Paragraph made anywhere else could read a clerk's text as tags."""
    users = {
        path.relative_to(ROOT).as_posix()
        for room in ("app", "ui")
        for path in (ROOT / room).rglob("*.py")
        if re.search(r"\b(Paragraph|_Spaced)\(", path.read_text(encoding="utf-8"))
    }
    assert users == {"app/documents/sheets.py"}
    code = (ROOT / "app/documents/sheets.py").read_text(encoding="utf-8")
    assert code.count("_Spaced(") == 2  # the class, and its one maker
    assert code.count("Paragraph(") == 0


def test_no_line_of_a_paper_ends_inside_a_documents_number_and_the_hyphen_is_a_hyphen():
    number = "12/QĐ-UBND"
    for ahead in range(1, 60, 3):
        story = [sheets.paragraph(f"{'a' * ahead} Quyết định {number} ngày", "plain")]
        story += sheets.flowables([Grid(("Số",), ((f"theo {number}",),), (0.2,))], sheets.PORTRAIT)
        document = pypdfium2.PdfDocument(sheets.build(story, "Ví dụ"))
        lines = document[0].get_textpage().get_text_range().splitlines()
        assert sum(line.count(number) for line in lines) == 2
