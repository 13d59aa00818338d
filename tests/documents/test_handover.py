"""Labels and envelopes: everybody on them, nothing lost, each on its paper."""

from dataclasses import replace

import pypdfium2
import pytest

from app import pdfium
from app.documents import handover
from app.documents.handover import Handover, Receiver
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


@pytest.mark.parametrize("part", PARTS)
def test_however_long_a_name_is_nothing_of_it_is_left_out(part):
    name = "Tổ " + " ".join(f"chữ{n}" for n in range(60))
    long = replace(PAPER, receivers=(replace(ONE, recipient=name),))
    ((_size, words),) = pages(PARTS[part](long))
    assert name in words


def test_papers_are_joined_in_one_file_each_page_of_its_own_size():
    whole = pdfium.joined([handover.labels(PAPER), handover.envelopes(PAPER)])
    assert [size for size, _words in pages(whole)] == [(210, 297), (220, 110), (220, 110)]
