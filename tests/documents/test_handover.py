"""What goes with certificates to a ceremony: everybody on it, nothing lost, each on its paper."""

from dataclasses import replace

import pypdfium2
import pytest

from app import pdfium
from app.documents import handover
from app.documents.handover import Handover, Receiver
from app.documents.table_paper import Heading
from tests.certificates.examples import ADDRESS

ONE = Receiver("Bà Pi Năng Thị Hoài", ADDRESS, "Giấy khen", "01/2025", 702_000)
GROUP = replace(ONE, recipient="Tổ giữ nước thôn Suối Mẫu", register="02/2025", amount=0)
PAPER = Handover(
    Heading(("ỦY BAN NHÂN DÂN", "XÃ PHƯỚC NGHĨA"), "Phước Nghĩa, ngày 27 tháng 01 năm 2025"),
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


def test_each_paper_has_its_size_and_everybody_on_it():
    found = {part: pages(*handover.write(PAPER, [part])) for part in handover.PARTS}
    assert [found[part][0][0] for part in ("list", "money", "labels", "envelopes")] == [
        (297, 210), (210, 297), (210, 297), (220, 110)]  # fmt: skip
    for part in ("list", "labels", "envelopes"):
        words = " ".join(text for _size, text in found[part])
        assert ONE.recipient in words and GROUP.recipient in words, part
    assert len(found["envelopes"]) == 2
    assert "Tổng cộng 702.000" in found["list"][0][1]


def test_a_slip_is_for_those_who_get_money_and_says_it_in_words():
    ((_size, words),) = pages(handover.money_slips(PAPER))
    assert "702.000 đồng (Bằng chữ: Bảy trăm linh hai nghìn đồng)" in words
    assert GROUP.recipient not in words
    assert handover.write(replace(PAPER, receivers=(GROUP,)), ["money"]) == []


def test_the_twenty_fifth_label_and_the_fourth_slip_begin_a_sheet():
    many = replace(PAPER, receivers=tuple(replace(ONE, recipient=f"Bà Số {n}") for n in range(25)))
    assert [text.count("Bà Số") for _size, text in pages(handover.labels(many))] == [24, 1]
    four = replace(many, receivers=many.receivers[:4])
    assert [text.count("Bà Số") for _size, text in pages(handover.money_slips(four))] == [3, 1]


@pytest.mark.parametrize("part", ["labels", "money", "envelopes"])
def test_however_long_a_name_is_nothing_of_it_is_left_out(part):
    name = "Tổ " + " ".join(f"chữ{n}" for n in range(60))
    long = replace(PAPER, receivers=(replace(ONE, recipient=name),))
    ((_size, words),) = pages(*handover.write(long, [part]))
    assert name in words


def test_papers_are_joined_in_one_file_each_page_of_its_own_size():
    whole = pdfium.joined(handover.write(PAPER, ["envelopes", "list"]))
    assert [size for size, _words in pages(whole)] == [(297, 210), (220, 110), (220, 110)]
