"""A publication pack: only with consent, every paper readable, nothing hidden in the photo."""

import io
import re
import unicodedata
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By

from app import pdf
from app.catalog import load
from app.documents import docx, exemplar_pages
from app.documents import exemplar as papers
from app.documents.exemplar import Told
from app.errors import ClerkError
from app.exemplars import actions, consent, journey, packwords, publishing
from app.exemplars.cropping import Focus, crop, window
from app.exemplars.publishing import Choice
from app.workspace import Workspace
from tests.exemplars.ways import added
from tests.office import TODAY

CATALOG = load()
ALL = frozenset(packwords.FORMATS)
STORY = "Mùa khô, bể nước cạn.\n“Nước là của chung.”\n– Chị Hoài\nCách làm\n1. Họp <b>dân</b>\nHết."
PLACE = unicodedata.normalize("NFD", "Thôn Suối Mẫu & cộng sự")
HOSTILE = '<script>alert(1)</script><img src="file:///etc/passwd">&amp;'
TOLD = Told(
    office="UBND xã Suối Đá",
    kicker="GƯƠNG NGƯỜI TỐT, VIỆC TỐT",
    name="Pi Năng Thị Hoài",
    summary="Giữ nguồn nước",
    place=PLACE,
    facts=(("Lĩnh vực", "Nước sạch"), ("Trống", "")),
    text=STORY,
    photo=b"",
    caption="Tổ giữ nước",
    consent="Đã đồng ý công khai ngày 12/03/2025.",
    dated="Suối Đá, ngày 12 tháng 3 năm 2025",
)


def agreed(desk: Workspace, name: str = "Pi Năng Thị Hoài") -> UUID:
    kept = added(desk, name, story=STORY, summary="Giữ nguồn nước")
    desk.write(actions.set_photo, kept, "Tổ giữ nước", tagged_photo())
    desk.write(consent.give, kept, TODAY)
    return kept


def tagged_photo() -> bytes:
    """A picture, left half red and right half blue, that says where it was taken."""
    drawn = Image.new("RGB", (200, 100), "red")
    drawn.paste("blue", (100, 0, 200, 100))
    exif = Image.Exif()
    exif[0x010E] = "noi chup: nha rieng"
    out = io.BytesIO()
    drawn.save(out, "JPEG", exif=exif, comment=b"noi chup")
    return out.getvalue()


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


def packed(desk: Workspace, ids: list[UUID], formats: frozenset[str] = ALL) -> dict[str, bytes]:
    items = desk.read(publishing.gather, ids, CATALOG, TODAY)
    return publishing.files(items, Choice(formats))


def test_without_consent_nobody_gets_into_a_pack_and_it_says_what_to_do(desk: Workspace) -> None:
    kept, other = agreed(desk), added(desk, "Katơr Văn Mẫu")
    with pytest.raises(ClerkError) as refused:
        packed(desk, [kept, other])
    error = refused.value
    assert "Katơr Văn Mẫu" in error.what and error.kept and error.todo and error.field == "consent"
    assert packed(desk, [kept])
    desk.write(consent.withdraw, kept, TODAY)
    with pytest.raises(ClerkError):
        packed(desk, [kept])


def test_one_who_withdraws_stays_out_of_later_packs_and_knows_where_the_earlier_went(
    desk: Workspace,
) -> None:
    kept = agreed(desk)
    write = desk.write
    write(publishing.record, [kept], ["sheet"], "Loa thôn Ma Rơi", "goi-1", TODAY)
    (sent,) = desk.read(consent.sent, kept)
    assert (sent.went_to, sent.published_by) == ("Loa thôn Ma Rơi", "Đàng Thị Mẫu")
    write(consent.withdraw, kept, TODAY)
    with pytest.raises(ClerkError):
        write(publishing.record, [kept], ["sheet"], "Báo xã", "goi-2", TODAY)
    write(consent.recall, sent.id, TODAY, "Đã bỏ bài")
    (sent,) = desk.read(consent.sent, kept)
    assert (sent.recalled_on, sent.recalled_words) == (TODAY, "Đã bỏ bài")


def test_a_withdrawn_exemplar_is_refused_even_with_consent(desk: Workspace) -> None:
    kept = agreed(desk)
    desk.write(journey.withdraw, kept, TODAY, "Có kết luận vi phạm", TODAY)
    with pytest.raises(ClerkError) as refused:
        packed(desk, [kept])
    assert "đã rút" in refused.value.what


def test_a_pack_has_every_format_once_under_plain_names(desk: Workspace) -> None:
    made = packed(desk, [agreed(desk)])
    for name in (
        *("to-guong-a4.pdf", "ap-phich-a3.pdf", "bai-doc-loa.pdf", "bai-doc-loa.txt"),
        *("bai-ban-tin.docx", "trang/index.html", "trang/anh.jpg", "tap-guong/index.html"),
    ):
        assert made[name]
    assert all(re.fullmatch(r"[a-z0-9./-]+", name) for name in made)
    many = packed(desk, [agreed(desk, f"Katơr Văn {n}") for n in "AB"], frozenset({"gallery"}))
    assert len([name for name in many if name.endswith(".html")]) == 3
    assert len(pages(many["tap-guong.pdf"])) == 2


def test_the_same_choice_gives_the_same_bytes(desk: Workspace) -> None:
    kept = agreed(desk)
    assert packed(desk, [kept]) == packed(desk, [kept])


def test_every_paper_says_all_of_it_with_its_own_fonts_in_composed_letters() -> None:
    for data in (papers.sheets([TOLD]), papers.poster(TOLD)):
        (shown,) = pages(data)
        assert shown == unicodedata.normalize("NFC", shown)
        for part in (TOLD.name, "Nước là của chung.", "Họp <b>dân</b>", "Suối Mẫu & cộng sự"):
            assert part in shown, part
        assert re.search(rb"/BaseFont /[A-Z]{6}\+LiberationSerif", data)
        assert b"Helvetica" not in data and len(re.findall(rb"/FontFile2", data)) >= 2
    assert pytest.approx(page_size(papers.poster(TOLD)), abs=0.1) == papers.A3
    assert "Đã đồng ý công khai" in pages(papers.sheets([TOLD]))[0]


def page_size(data: bytes) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(data)
    size = document[0].get_size()
    document.close()
    return size


@given(st.text(max_size=4000), st.text(max_size=400))
@settings(max_examples=25, deadline=None)
def test_a_poster_is_one_page_whatever_was_written(text: str, summary: str) -> None:
    assert len(pages(papers.poster(replace(TOLD, text=text, summary=summary)))) == 1


def test_a_long_story_goes_on_over_the_next_sheet_and_loses_no_paragraph() -> None:
    many = "\n".join(f"Đoạn số {n} của câu chuyện dài này." for n in range(120))
    shown = " ".join(pages(papers.sheets([replace(TOLD, text=many)])))
    assert all(f"Đoạn số {n} của" in shown for n in range(120))


def test_a_text_that_is_read_too_long_is_refused_and_an_own_one_is_taken(desk: Workspace) -> None:
    items = desk.read(publishing.gather, [agreed(desk)], CATALOG, TODAY)
    loud = frozenset({"loudspeaker"})
    with pytest.raises(ClerkError) as refused:
        publishing.files(items, Choice(loud, script="một hai ba bốn. " * 100))
    assert refused.value.field == "script" and "phút" in refused.value.what
    made = publishing.files(items, Choice(loud, script="Kính thưa bà con.\nHết."))
    assert made["bai-doc-loa.txt"].decode("utf-8-sig") == "Kính thưa bà con.\r\nHết.\r\n"
    assert "Đọc khoảng" in pages(made["bai-doc-loa.pdf"])[0]


def test_a_story_that_begins_with_its_summary_says_it_once_on_every_paper(desk: Workspace) -> None:
    deed = "Hiến 800 m² đất mở đường"
    for name, story in (("Katơr Một", f"{deed}.\nXe vào tận rẫy."), ("Katơr Hai", deed)):
        kept = added(desk, name, summary=deed, story=story)
        desk.write(consent.give, kept, TODAY)
        made = packed(desk, [kept], ALL - {"gallery"})
        with zipfile.ZipFile(io.BytesIO(made["bai-ban-tin.docx"])) as packed_word:
            word = packed_word.read("word/document.xml").decode()
        said = [
            *(" ".join(pages(made[f"{paper}.pdf"])) for paper in
              ("to-guong-a4", "ap-phich-a3", "bai-doc-loa")),
            word, made["trang/index.html"].decode(), made["bai-doc-loa.txt"].decode(),
        ]  # fmt: skip
        assert [text.count("mở đường") for text in said] == [1] * len(said)


def test_nothing_chosen_and_nowhere_to_go_are_refused_at_their_fields(desk: Workspace) -> None:
    kept = agreed(desk)
    with pytest.raises(ClerkError) as refused:
        packed(desk, [kept], frozenset())
    assert refused.value.field == "formats"
    with pytest.raises(ClerkError) as refused:
        desk.write(publishing.record, [kept], ["sheet"], "  ", "goi", TODAY)
    assert refused.value.field == "went_to" and desk.read(consent.sent, kept) == []


def test_an_older_pack_is_never_written_over(desk: Workspace, tmp_path: Path) -> None:
    made = packed(desk, [agreed(desk)], frozenset({"page"}))
    publishing.save(tmp_path / "goi", made)
    before = {path: path.read_bytes() for path in (tmp_path / "goi").rglob("*") if path.is_file()}
    assert len(before) == len(made)
    with pytest.raises(ClerkError) as refused:
        publishing.save(tmp_path / "goi", {"khac.txt": b"x"})
    assert refused.value.kept
    after = {path: path.read_bytes() for path in (tmp_path / "goi").rglob("*") if path.is_file()}
    assert after == before


# ---------------------------------------------------------------- photos


@given(
    st.tuples(st.integers(1, 4000), st.integers(1, 4000)),
    st.sampled_from([(16, 10), (3, 2), (4, 3), (16, 9)]),
    st.sampled_from(list(Focus)),
)
def test_a_cut_stays_in_the_picture_and_takes_all_of_one_side(
    size: tuple[int, int], shape: tuple[int, int], focus: Focus
) -> None:
    left, top, right, bottom = window(size, shape, focus)
    assert 0 <= left < right <= size[0] and 0 <= top < bottom <= size[1]
    assert right - left == size[0] or bottom - top == size[1]


def test_the_photo_keeps_the_chosen_side_and_nothing_that_the_camera_wrote() -> None:
    for focus, colour in ((Focus.LEFT, 0), (Focus.RIGHT, 2)):
        cut = crop(tagged_photo(), (1, 1), focus, 80)
        assert b"noi chup" not in cut and b"Exif" not in cut
        with Image.open(io.BytesIO(cut)) as picture:
            assert picture.size == (80, 80)
            assert picture.getpixel((40, 40))[colour] > 200  # type: ignore[index]


# ---------------------------------------------------------------- Word


@given(st.text(max_size=200))
def test_any_text_makes_a_word_file_that_reads_back(text: str) -> None:
    data = docx.write([docx.Line(text), docx.Picture(b"\xff\xd8\xff", 10, 10, text)], text)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))  # noqa: S314  (our own bytes)
        root = ElementTree.fromstring(archive.read("word/document.xml"))  # noqa: S314
    said = "".join(root.itertext())
    assert said == pdf.clean(text)


def test_the_column_holds_the_story_and_its_picture() -> None:
    data = papers.column(replace(TOLD, photo=tagged_photo()))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = archive.read("word/document.xml").decode().replace("\xa0", " ")
        assert archive.read("word/media/1.jpg") == tagged_photo()
        linked = archive.read("word/_rels/document.xml.rels").decode()
    for part in (TOLD.name, "“Nước là của chung.”", "Họp &lt;b&gt;dân&lt;/b&gt;", TOLD.consent):
        assert part in body
    assert 'r:embed="rIdP1"' in body and 'Target="media/1.jpg"' in linked


# ---------------------------------------------------------------- pages


class Links(HTMLParser):
    """What a page asks for, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.asked += [value or "" for name, value in attrs if name in ("src", "href")]
        assert not any(name.startswith("on") for name, _value in attrs)


def test_a_page_asks_for_nothing_outside_its_folder_and_runs_nothing() -> None:
    told = replace(TOLD, photo=tagged_photo(), text=HOSTILE, name=HOSTILE, summary=HOSTILE)
    cards = [exemplar_pages.Card("dh-0001", told, tagged_photo())]
    for made in (exemplar_pages.alone(told), exemplar_pages.gallery(cards)):
        for name, data in made.items():
            if not name.endswith(".html"):
                continue
            links = Links()
            links.feed(data.decode())
            assert "script" not in links.tags
            assert set(links.asked) <= set(made), "every link is a file of the folder"
        css = made["kieu.css"].decode()
        assert set(re.findall(r'url\("([^"]+)"\)', css)) <= set(made) and "http" not in css


def test_a_pack_opens_in_a_browser_from_its_folder(desk: Workspace, tmp_path: Path) -> None:
    ids = [agreed(desk), agreed(desk, "Katơr Văn Mẫu")]
    publishing.save(tmp_path / "goi", packed(desk, ids, frozenset({"gallery"})))
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                 "--no-first-run", f"--user-data-dir={tmp_path / 'chromium'}"):  # fmt: skip
        options.add_argument(flag)
    browser = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
    try:
        browser.get((tmp_path / "goi/tap-guong/index.html").as_uri())
        loaded = "return [...document.images].every(i => i.complete && i.naturalWidth > 0)"
        assert browser.execute_script(loaded)
        assert browser.execute_script("return document.fonts.check('16px \"So Vang UI\"')")
        browser.find_element(By.PARTIAL_LINK_TEXT, "Katơr Văn Mẫu").click()
        text = browser.find_element(By.TAG_NAME, "main").text
        assert "“Nước là của chung.”" in text and "Họp <b>dân</b>" in text
        browser.find_element(By.LINK_TEXT, "Tất cả các gương").click()
        assert "Pi Năng Thị Hoài" in browser.find_element(By.TAG_NAME, "main").text
    finally:
        browser.quit()
