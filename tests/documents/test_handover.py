"""Labels and envelopes: everybody on them, nothing lost, each on its paper."""

import re
from dataclasses import replace

import pypdfium2
import pytest

from app import pdfium
from app.documents import handover, stationery
from app.documents.handover import Handover, Receiver
from app.documents.stationery import OWN, Envelope, LabelSheet
from app.errors import ClerkError
from tests.certificates.examples import ADDRESS

ONE = Receiver("Bà Pi Năng Thị Hoài", ADDRESS, "Giấy khen", "01/2025", 702_000)
GROUP = replace(ONE, recipient="Tổ giữ nước thôn Suối Mẫu", register="02/2025", amount=0)
PAPER = Handover(
    "UBND xã Phước Nghĩa",
    "12/QĐ-UBND ngày 27/01/2025",
    (ONE, GROUP),
)


def pages(data: bytes) -> list[tuple[tuple[int, int], str]]:
    """Size in whole mm and words of every page."""
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for page in document:
            wide, high = (round(side * 25.4 / 72) for side in page.get_size())
            words = page.get_textpage().get_text_bounded()
            found.append(((wide, high), " ".join(words.split())))
    return found


PARTS = {"labels": handover.labels, "envelopes": handover.envelopes}


def test_each_paper_has_its_size_and_everybody_on_it():
    found = {part: pages(write(PAPER)) for part, write in PARTS.items()}
    assert found["labels"][0][0] == (210, 297) and found["envelopes"][0][0] == (220, 110)
    for part in PARTS:
        words = " ".join(text for _size, text in found[part])
        assert ONE.recipient in words and GROUP.recipient in words, part
    assert len(found["envelopes"]) == 2


def test_the_twenty_fifth_label_begins_a_sheet():
    many = replace(PAPER, receivers=tuple(replace(ONE, recipient=f"Bà Số {n}") for n in range(25)))
    assert [text.count("Bà Số") for _size, text in pages(handover.labels(many))] == [24, 1]


def words_on(data: bytes) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of every line of text of the first page, mm."""
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        text, high = page.get_textpage(), page.get_height()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
    to_mm = 25.4 / 72
    return [(a * to_mm, (high - d) * to_mm, c * to_mm, (high - b) * to_mm) for a, b, c, d in boxes]


@pytest.mark.parametrize("sheet", stationery.label_sheets(), ids=lambda sheet: sheet.code)
def test_on_every_label_sheet_words_stay_inside_their_label(sheet):
    last = sheet.count
    left, top = sheet.place(last - 1)
    found = words_on(handover.labels(replace(PAPER, receivers=(ONE,)), sheet, last))
    assert len(found) >= 4
    for a, b, c, d in found:
        assert left < a and c < left + sheet.width and top < b and d < top + sheet.height


@pytest.mark.parametrize("size", stationery.envelopes(), ids=lambda size: size.code)
def test_every_envelope_has_its_size_and_its_words_on_it(size):
    data = handover.envelopes(PAPER, size)
    assert pages(data)[0][0] == (round(size.width), round(size.height))
    for a, b, c, d in words_on(data):
        assert a > 8 and c < size.width and b > 8 and d < size.height - 8


def test_a_sheet_that_is_used_up_in_part_is_begun_further_on():
    sheet = LabelSheet(OWN, "", 2, 3, 80, 60, left=10, top=20, across=5, down=2)
    assert stationery.check_labels(sheet) is sheet and sheet.place(3) == (95, 82)
    many = replace(PAPER, receivers=(ONE,) * 4)
    found = pages(handover.labels(many, sheet, 5))
    assert [text.count(ONE.recipient) for _size, text in found] == [2, 2]


@pytest.mark.parametrize(
    ("size", "field"),
    [
        (LabelSheet(OWN, "", 4, 8, 70, 37), "columns"),
        (LabelSheet(OWN, "", 3, 9, 70, 37), "rows"),
        (LabelSheet(OWN, "", 3, 8, 5, 37), "width"),
        (LabelSheet(OWN, "", 0, 8, 70, 37), "columns"),
        (LabelSheet(OWN, "", 3, 8, 60, 35, left=-1), "left"),
        (Envelope(OWN, "", 10, 110), "wide"),
        (Envelope(OWN, "", 220, 900), "high"),
    ],
)
def test_a_size_that_no_printer_takes_is_refused_by_name(size, field):
    check = stationery.check_labels if isinstance(size, LabelSheet) else stationery.check_envelope
    with pytest.raises(ClerkError) as refused:
        check(size)
    assert refused.value.field == field and refused.value.todo


@pytest.mark.parametrize("part", PARTS)
def test_however_long_a_name_is_nothing_of_it_is_left_out(part):
    name = "Tổ " + " ".join(f"chữ{n}" for n in range(60))
    long = replace(PAPER, receivers=(replace(ONE, recipient=name),))
    ((_size, words),) = pages(PARTS[part](long))
    assert name in words


def test_papers_are_joined_in_one_file_each_page_of_its_own_size():
    whole = pdfium.joined([handover.labels(PAPER), handover.envelopes(PAPER)])
    assert [size for size, _words in pages(whole)] == [(210, 297), (220, 110), (220, 110)]
    assert pypdfium2.PdfDocument(whole).get_metadata_value("Title") == "Nhãn khung giấy khen"
    assert re.search(rb"/Lang ?\(vi\)", whole)
