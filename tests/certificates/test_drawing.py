import re
import tracemalloc
import unicodedata
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app import pdf, resources
from app.certificates import artwork, calibration, emblem, layouts
from app.certificates.balance import balanced, fewest
from app.certificates.codes import read_claim
from app.certificates.drawing import (
    CROSS,
    RULER,
    Offset,
    draw,
    draw_blank,
    draw_test_sheet,
    in_words,
    measured,
)
from app.certificates.placing import citation_fit, crossings, place
from app.certificates.texts import Mode, keep_places, person
from app.errors import ClerkError
from app.progress import Cancelled
from tests.certificates.examples import CITATION, KEY, KID, certificate, claim

LAYOUT = layouts.load()
LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"
)


def printed(*certificates, mode=Mode.FULL, layout=LAYOUT, offset=None, **more) -> bytes:
    out = BytesIO()
    draw(list(certificates), mode, layout, offset or Offset(), out, **more)
    return out.getvalue()


def text_of(data: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(data)
    return " ".join(document[page].get_textpage().get_text_bounded().split())


def picture_of(data: bytes, dots_per_inch: int = 300, page: int = 0) -> Image.Image:
    return (
        pypdfium2.PdfDocument(data)[page].render(scale=dots_per_inch / 72).to_pil().convert("RGB")
    )


def test_every_text_of_a_certificate_is_on_the_paper_letter_for_letter():
    shown = text_of(printed(certificate()))
    for text in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC NGHĨA",
        "GIẤY KHEN",
        "Bà Pi Năng Thị Hoài",
        CITATION,
        "Quyết định số 12/QĐ-UBND",
        "Số sổ vàng: 04/2025",
        "Lê Văn Khánh",
        f"Mã kiểm tra: {certificate().check_code}",
        "Số giấy: GK-2025-0004",
    ):
        assert text in shown


@pytest.mark.parametrize("face", pdf.FACES)
def test_every_vietnamese_letter_is_in_every_face(face):
    assert not pdf.without_glyph(LETTERS + LETTERS.upper() + "“”‘’–…·₫", face)


def test_every_vietnamese_letter_comes_back_from_the_paper():
    for capital in (False, True):
        letters = LETTERS.upper() if capital else LETTERS
        for start in range(0, len(letters), 30):
            name = letters[start : start + 30]
            assert name in text_of(printed(certificate(recipient=name)))


def test_fonts_are_embedded_as_subsets_and_no_other_font_is_named():
    data = printed(certificate())
    names = set(re.findall(rb"/BaseFont\s*/(\S+)", data))
    assert names
    assert all(re.match(rb"[A-Z]{6}\+LiberationSerif", name) for name in names)
    assert data.count(b"/FontFile2") == len(names)


def test_the_same_certificates_give_the_same_bytes():
    assert printed(certificate(1), certificate(2)) == printed(certificate(1), certificate(2))


def test_the_code_scans_from_the_printed_page_and_its_signature_holds():
    page = picture_of(printed(certificate()))
    (found,) = zxingcpp.read_barcodes(page)
    assert found.text == certificate().code
    assert read_claim(found.text, {KID: KEY.public_key()}) == claim()


def test_the_codes_modules_are_square_and_at_least_four_tenths_of_a_millimetre():
    dots = 600
    (found,) = zxingcpp.read_barcodes(picture_of(printed(certificate()), dots))
    corners = found.position
    points = [corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left]
    sides = [
        ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5 / dots * 25.4
        for a, b in pairwise([*points, points[0]])
    ]
    from app.symbols import qr

    modules = qr(certificate().code).count
    assert max(sides) - min(sides) < 0.15
    assert min(sides) / modules > 0.395


def test_nothing_is_printed_in_the_codes_quiet_zone_or_on_another_line():
    """No text or code box overlaps another, for short and for long certificates."""
    long = certificate(
        recipient="Chi hội Phụ nữ thôn Ma Rơi, xã Phước Nghĩa, huyện Thuận Hòa, tỉnh Ninh Thuận",
        recipient_is_person=False,
        citation=f"{CITATION}, được nhân dân trong xã tin yêu và noi theo",
        signer_roles=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    )
    code = LAYOUT.code
    for each in (certificate(), long):
        boxes = [
            (line.x, line.y - line.size * 0.72 / pdf.MM, line.x + line.width, line.y)
            for line in place(each, LAYOUT, Mode.FULL)
        ]
        boxes.append((code.right - code.largest, code.bottom - code.size, code.right, code.bottom))
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                apart = (
                    one[2] <= other[0]
                    or other[2] <= one[0]
                    or one[3] <= other[1]
                    or other[3] <= one[1]
                )
                assert apart, (one, other)


def test_overprint_leaves_out_the_border_and_what_a_blank_has_already():
    data = printed(certificate(), mode=Mode.OVERPRINT)
    shown = text_of(data)
    assert "GIẤY KHEN" not in shown
    assert "CỘNG HÒA" not in shown
    assert "Bà Pi Năng Thị Hoài" in shown
    assert picture_of(data, 50).getpixel((3, 3)) == (255, 255, 255)
    assert len(data) < len(printed(certificate()))


def test_the_border_is_in_the_file_once_however_many_certificates_there_are():
    one, many = printed(certificate()), printed(*[certificate(n) for n in range(30)])
    assert one.count(b"/Subtype /Form") == many.count(b"/Subtype /Form") == 1


def test_the_dashed_circle_for_the_emblem_is_never_on_paper():
    assert "Quốc huy" not in text_of(printed(certificate()))
    out = BytesIO()
    draw_blank(LAYOUT, out)
    assert "Quốc huy" not in text_of(out.getvalue())


def test_an_emblem_that_the_office_put_in_is_printed_and_only_with_the_border():
    drawn = BytesIO()
    Image.new("RGB", (80, 80), (200, 0, 0)).save(drawn, "PNG")
    kept = emblem.take(drawn.getvalue())
    page = picture_of(printed(certificate(), emblem=kept), 72)
    spot = int(LAYOUT.emblem.x * pdf.MM), int(LAYOUT.emblem.y * pdf.MM)
    assert page.getpixel(spot)[0] > 180
    assert page.getpixel(spot)[1] < 40
    over = picture_of(printed(certificate(), mode=Mode.OVERPRINT, emblem=kept), 72)
    assert over.getpixel(spot) == (255, 255, 255)


def test_a_persons_name_shrinks_before_it_breaks_and_breaks_only_after_the_honorific():
    long_name = "Công Tằng Tôn Nữ Chamaléa Patâu Axá Katơr Thị Huyền Trân Nguyễn Phước"
    lines = _recipient(person("Hộ bà", long_name))
    assert len(lines) == 1
    assert lines[0].size < LAYOUT.field("recipient").size
    while len(lines) == 1:
        long_name += " Y"
        lines = _recipient(person("Hộ bà", long_name))
    assert [line.text.replace("\u00a0", " ") for line in lines] == ["Hộ bà", long_name]


def _recipient(name: str):
    lines = place(certificate(recipient=name), LAYOUT, Mode.FULL)
    return [line for line in lines if line.field == "recipient"]


def test_a_groups_long_name_is_balanced_over_lines():
    name = "Chi hội Phụ nữ và Ban Công tác Mặt trận thôn Ma Rơi, xã Phước Nghĩa, tỉnh Ninh Thuận"
    lines = [
        line
        for line in place(certificate(recipient=name, recipient_is_person=False), LAYOUT, Mode.FULL)
        if line.field == "recipient"
    ]
    assert len(lines) == 2
    assert min(line.width for line in lines) > 0.7 * max(line.width for line in lines)


words = st.lists(
    st.text(st.sampled_from(LETTERS + "\u00a0"), min_size=1, max_size=12), min_size=1, max_size=14
).map(" ".join)


@given(words, st.integers(1, 3), st.floats(2, 40))
def test_balanced_lines_keep_every_word_fit_the_width_and_break_only_at_spaces(text, count, limit):
    lines = balanced(text, pdf.ITALIC, count, limit)
    if lines is not None:
        assert " ".join(lines) == text
        assert len(lines) == count
        assert all(pdf.width(line, pdf.ITALIC) <= limit + 1e-6 for line in lines)


@given(words, st.floats(2, 40))
def test_a_text_takes_no_more_lines_than_filling_them_in_turn_would(text, limit):
    lines, needed = fewest(text, pdf.BOLD, 3, limit), [""]
    for word in text.split(" "):
        longer = f"{needed[-1]} {word}" if needed[-1] else word
        if pdf.width(longer, pdf.BOLD) <= limit:
            needed[-1] = longer
        else:
            needed.append(word)
    needed = [line for line in needed if line]
    fits = len(needed) <= 3 and all(pdf.width(line, pdf.BOLD) <= limit for line in needed)
    assert (lines is not None) == fits
    if lines is not None:
        assert len(lines) == len(needed)


@pytest.mark.parametrize(
    ("text", "wide", "lines"),
    [
        (
            "Đã có thành tích xuất sắc trong phong trào thi đua “Khánh Hòa chung sức xây dựng "
            "nông thôn mới” năm 2025",
            180,
            ("Đã có thành tích xuất sắc trong phong trào thi đua",
             "“Khánh Hòa chung sức xây dựng nông thôn mới” năm 2025"),
        ),
        (
            "Đã có thành tích xuất sắc toàn diện, dẫn đầu phong trào thi đua của tỉnh năm 2025",
            110,
            ("Đã có thành tích xuất sắc toàn diện,",
             "dẫn đầu phong trào thi đua của tỉnh năm 2025"),
        ),
        (
            "Trường Phổ thông dân tộc bán trú Trung học cơ sở Nguyễn Văn Linh",
            75,
            ("Trường Phổ thông dân tộc bán trú", "Trung học cơ sở Nguyễn Văn Linh"),
        ),
    ],
)  # fmt: skip
def test_a_line_ends_where_a_reader_pauses_and_not_inside_a_name(text, wide, lines):
    assert fewest(text, pdf.ITALIC, 8, wide * pdf.MM / 15) == lines


def test_many_lines_of_a_long_text_are_found_at_once():
    """Trying every way to part sixty words into eight lines would take hours."""
    assert fewest(" ".join(["nước sạch"] * 30), pdf.ITALIC, 8, 18) is not None


def test_short_texts_take_some_of_the_room_below_them_but_not_on_a_ready_made_blank():
    def heights(mode):
        placed = place(certificate(citation="Cứu người"), LAYOUT, mode)
        return {line.field: line.y for line in placed}

    full, over = heights(Mode.FULL), heights(Mode.OVERPRINT)
    home = {name: LAYOUT.field(name).y for name in ("recipient", "address", "citation")}
    assert {name: over[name] for name in home} == home
    assert full["recipient"] == home["recipient"]
    assert full["citation"] - home["citation"] > full["address"] - home["address"] > 1
    assert full["citation"] + 8 < full["place_date"]


@pytest.mark.parametrize(("name", "room"), [(layouts.A4, 24), ("certificate-bk-400x300", 35)])
def test_seal_and_signature_have_room_between_the_office_and_the_name(name, room):
    layout = layouts.load(name)
    role, signer = layout.field("signer_role"), layout.field("signer")
    capitals = 0.66 * signer.size / pdf.MM
    assert signer.y - capitals - role.y > room


@pytest.mark.parametrize("name", layouts.shipped())
def test_the_rule_below_the_motto_keeps_off_its_letters_on_every_paper(name):
    layout = layouts.load(name)
    page = picture_of(printed(certificate(), layout=replace(layout, tinted=False)), 150)
    motto = layout.field("motto")
    x, y = (round(value / 25.4 * 150) for value in (motto.x, motto.y))
    dark = [page.getpixel((x, row))[0] < 100 for row in range(y, y + 60)]  # between two words
    assert dark.index(True) / 150 * 25.4 > 0.3 * motto.size / pdf.MM


def test_a_number_that_is_the_golden_books_is_not_printed_twice():
    shown = text_of(printed(replace(certificate(), number="04/2025")))
    assert shown.count("04/2025") == 1


def test_an_achievement_shrinks_to_thirteen_points_and_then_asks_for_shorter_words():
    sizes = set()
    for times in range(1, 99):
        text = " ".join(["nước"] * times)
        fit = citation_fit(text, LAYOUT)
        try:
            lines = place(certificate(citation=text), LAYOUT, Mode.FULL)
        except ClerkError as error:
            assert error.field == "citation"
            assert not fit.fits
            assert "Viết thành tích ngắn lại" in error.todo
            break
        mine = [line for line in lines if line.field == "citation"]
        assert (len(mine), mine[0].size) == (fit.lines, fit.size)
        sizes.add(mine[0].size)
    else:
        pytest.fail("never refused")
    assert min(sizes) == 13.0
    assert max(sizes) == 15.0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Thôn Ma Rơi, xã Phước Nghĩa, tỉnh Ninh Thuận",
         "Thôn_Ma_Rơi, xã_Phước_Nghĩa, tỉnh_Ninh_Thuận"),
        ("giữ nước ở xã Phước Nghĩa năm 2024", "giữ nước ở xã_Phước_Nghĩa năm 2024"),
        ("của tổ dân phố 4, thị trấn Tân Sơn", "của tổ_dân_phố_4, thị_trấn_Tân_Sơn"),
        ("đã làm cho thôn, xã sạch đẹp", "đã làm cho thôn, xã sạch đẹp"),
        ("Phường 12", "Phường_12"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_unit_and_its_name_stay_on_one_line(text, kept):
    assert keep_places(text) == kept.replace("_", "\u00a0")


def test_the_editor_is_told_how_many_lines_and_letters():
    fit = citation_fit(CITATION, LAYOUT)
    assert (fit.characters, fit.lines, fit.fits) == (len(CITATION), 2, True)
    assert 180 <= fit.limit <= 260


@pytest.mark.parametrize("name", ["x" * 300, "Pi Năng " * 40, "Ả" * 300])
def test_a_name_of_three_hundred_letters_is_refused_at_its_field(name):
    with pytest.raises(ClerkError) as refused:
        printed(certificate(recipient=person("Bà", name)))
    assert refused.value.field == "recipient"


def test_a_letter_the_font_lacks_is_refused_at_its_field_and_not_left_out():
    with pytest.raises(ClerkError) as refused:
        printed(certificate(address="Thôn 村"))
    assert refused.value.field == "address"
    assert "村" in refused.value.what


def test_text_typed_in_pieces_is_printed_whole():
    apart = unicodedata.normalize("NFD", CITATION)
    assert CITATION in text_of(printed(certificate(citation=apart)))


def test_a_missing_font_file_says_so(monkeypatch):
    def missing(name):
        raise FileNotFoundError(name)

    monkeypatch.setattr(resources, "path", missing)
    pdf.prepare.cache_clear()
    try:
        with pytest.raises(ClerkError, match="phông chữ"):
            pdf.prepare()
    finally:
        monkeypatch.undo()
        pdf.prepare()


def test_the_offset_moves_the_print_and_the_scale_holds_the_test_sheets_cross():
    def cross(offset):
        """Where the cross is, and where the two rulers end, mm."""
        out = BytesIO()
        draw_test_sheet(LAYOUT.paper, offset, out)
        grey = picture_of(out.getvalue(), 254).convert("L")
        dark = grey.point(lambda value: 255 * (value < 128))
        across, down = (
            dark.crop((0, 160, 400, 161)).getbbox(),
            dark.crop((160, 0, 161, 400)).getbbox(),
        )
        x, y = (across[0] + across[2]) / 20, (down[1] + down[3]) / 20
        row = dark.crop((0, round(y * 10) - 2, dark.width, round(y * 10) + 2)).getbbox()
        column = dark.crop((round(x * 10) - 2, 0, round(x * 10) + 2, dark.height)).getbbox()
        return x, y, row[2] / 10, column[3] / 10

    home = cross(Offset())
    assert home == pytest.approx((CROSS, CROSS, CROSS + RULER, CROSS + RULER), abs=0.2)
    moved = cross(Offset(right=-1.5, down=0.8))
    assert moved[:2] == pytest.approx((home[0] - 1.5, home[1] + 0.8), abs=0.1)
    scaled = cross(Offset(scale=0.98, scale_down=1.01))
    assert scaled == pytest.approx((CROSS, CROSS, CROSS + 98, CROSS + 101), abs=0.2)


def test_what_was_measured_on_the_test_sheet_becomes_the_offset_in_words():
    offset = measured(21.5, 19.2)
    assert offset == Offset(-1.5, 0.8)
    assert in_words(offset) == "Chữ dịch sang trái 1,5 mm và xuống dưới 0,8 mm"
    assert in_words(Offset()) == "Chữ ở đúng chỗ"
    rulers = measured(20, 20, 98, 100.5)
    assert (rulers.scale, rulers.scale_down) == pytest.approx((1.0204, 0.995))
    assert in_words(rulers) == "Chữ ở đúng chỗ; ngang giãn ra 2 %; dọc co lại 0,5 %"


def test_memory_stays_flat_however_many_certificates_there_are():
    class Nowhere:
        def write(self, data):
            return len(data)

    def peak(count):
        tracemalloc.start()
        one = certificate(signed=False)  # a code's mask is slow to find, and keeps nothing
        draw((one for _ in range(count)), Mode.FULL, LAYOUT, Offset(), Nowhere())
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    peak(5)
    assert peak(240) < peak(40) * 1.15


def test_printing_tells_how_far_it_is_and_stops_when_told():
    heard = []

    def report(done, total):
        heard.append((done, total))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        draw([certificate(n) for n in range(5)], Mode.FULL, LAYOUT, Offset(), BytesIO(), report)
    assert heard == [(1, 5), (2, 5)]


def test_nothing_to_print_is_said_and_not_an_empty_file():
    with pytest.raises(ClerkError, match="Chưa có giấy khen"):
        printed()


def test_a_moved_line_stays_on_the_page_and_an_impossible_one_is_refused():
    moved = layouts.moved(LAYOUT, "recipient", 400.0, 120.0)
    assert (moved.field("recipient").x, moved.field("recipient").y) == (297.0, 120.0)
    assert layouts.from_values(layouts.to_values(moved)) == moved
    with pytest.raises(ValueError, match="sizes"):
        layouts.changed(LAYOUT, "recipient", size=0.0)
    with pytest.raises(ValueError, match="outside"):
        layouts.changed(LAYOUT, "recipient", y=211.0)
    with pytest.raises(ValueError, match="not a colour"):
        layouts.changed(LAYOUT, "recipient", colour="__import__('os')")


@pytest.mark.parametrize(
    "data", ["M0 0A1 1 0 0 0 2 2", "M0 0s1 1 2 2", "M0 0L1 1e9", "M0 0a2 3 0 1 0 4 0"]
)
def test_a_drawing_we_cannot_draw_whole_is_refused(data):
    with pytest.raises(ValueError, match=r"."):
        artwork.path(data)


def test_a_white_sheet_has_no_trace_of_the_drawings_cream():
    page = picture_of(printed(certificate(), layout=replace(LAYOUT, tinted=False)), 50)
    assert page.getpixel((2, 2)) == (255, 255, 255)
    assert (255, 252, 243) not in {colour for _, colour in page.getcolors(1 << 24)}


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_at_all_is_printed_as_cleaned_or_refused_at_its_field(text):
    try:
        data = printed(certificate(citation=text))
    except ClerkError as error:
        assert error.field == "citation"
    else:
        assert pdf.clean(text).replace("\u00a0", " ") in text_of(data)


@pytest.mark.parametrize(
    ("typed", "read"), [("21,5", 21.5), ("21.5 mm", 21.5), ("2,15 cm", 21.5), ("20", 20.0)]
)
def test_a_length_is_read_as_a_clerk_writes_it(typed, read):
    assert calibration.length(typed, "across") == read


@pytest.mark.parametrize(("typed", "hint"), [("2,15", "như 21,5"), ("abc", "Ví dụ: 21,5")])
def test_a_length_in_centimetres_without_their_name_is_answered_in_millimetres(typed, hint):
    with pytest.raises(ClerkError) as refused:
        calibration.length(typed, "across")
    assert hint in refused.value.todo


def test_letters_that_grow_push_the_flowing_texts_below_them_down():
    large = layouts.changed(LAYOUT, "recipient", size=48.0, y=112.0)
    lines = place(certificate(), large, Mode.FULL)
    assert not crossings(lines, large, Mode.FULL)


@pytest.mark.parametrize("name", layouts.shipped())
def test_no_text_of_a_shipped_layout_lies_on_another_and_one_that_does_is_named(name):
    layout = layouts.load(name)
    assert not crossings(place(certificate(), layout, Mode.FULL), layout, Mode.FULL)
    moved = layouts.moved(layout, "signer", layout.width / 2, layout.field("form").y)
    found = crossings(place(certificate(), moved, Mode.FULL), moved, Mode.FULL)
    assert found == (("form", "signer"),)


def test_a_text_of_an_offices_own_takes_the_lines_it_may_before_it_is_refused():
    layout, name = layouts.with_text(LAYOUT, "Đơn vị đạt chuẩn nông thôn mới nâng cao " * 4)
    with pytest.raises(ClerkError, match="Chữ thêm 1"):
        place(certificate(), layout, Mode.FULL)
    roomy = layouts.changed(layout, name, lines=3)
    mine = [line for line in place(certificate(), roomy, Mode.FULL) if line.field == name]
    assert 1 < len(mine) <= 3
    assert all(line.width <= roomy.field(name).width for line in mine)


@pytest.mark.parametrize("field", ["citation", "signer"])
def test_a_text_without_room_is_drawn_only_to_be_looked_at(field):
    long = certificate(**{field: "nước sạch " * 60})
    with pytest.raises(ClerkError):
        printed(long)
    assert printed(long, anyhow=True)
    lines = [line for line in place(long, LAYOUT, Mode.FULL, anyhow=True) if line.field == field]
    assert " ".join(line.text for line in lines).count("nước sạch") == 60
    assert {line.size for line in lines} == {LAYOUT.field(field).smallest}
