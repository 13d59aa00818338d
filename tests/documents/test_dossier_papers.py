"""The letter and the small papers of a dossier: every word that goes in is on the page."""

from dataclasses import replace

import pypdfium2
import pytest

from app.documents import sheets
from app.documents.dossier_slips import Signer, Slip
from app.documents.dossier_slips import lay_out as slip_of
from app.documents.submission_letter import Nominee, SubmissionLetter, lay_out
from app.errors import ClerkError

NOMINEE = Nominee("Bà Pi Năng Thị Hoài", "1990", "Chi hội trưởng", "Giữ nước sạch", "Bằng khen")
LETTER = SubmissionLetter(
    office=("ỦY BAN NHÂN DÂN", "XÃ SUỐI ĐÁ"),
    number="Số: 01/TTr-UBND",
    place_date="Suối Đá, ngày 12 tháng 3 năm 2025",
    matter="Về việc đề nghị khen thưởng: Bằng khen",
    recipient="Ủy ban nhân dân huyện Ví Dụ",
    grounds=("Căn cứ một luật ví dụ", "Xét đề nghị của Hội đồng ví dụ"),
    opening="Ủy ban nhân dân xã Suối Đá đề nghị xét khen thưởng, gồm:",
    counts=("Bằng khen: 01 cá nhân",),
    council="Hội đồng đã họp ví dụ.",
    compliance="Chịu trách nhiệm về hồ sơ ví dụ.",
    enclosed=("Báo cáo thành tích", "Biên bản họp"),
    nominees=(NOMINEE,),
    roles=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signer="Katơr Mẫu",
    receivers=("Như trên", "Lưu: VT"),
    annexed_to="(Kèm theo Tờ trình ví dụ)",
)
SLIP = Slip(
    office=("ỦY BAN NHÂN DÂN", "XÃ SUỐI ĐÁ"),
    number="Số: 0001/2025",
    place_date="Suối Đá, ngày 12 tháng 3 năm 2025",
    title="PHIẾU TIẾP NHẬN HỒ SƠ",
    matter="",
    facts=(("Người nộp", "bà Mẫu"), ("Bỏ trống", "")),
    heads=("STT", "Giấy tờ"),
    widths=(0.1, 0.9),
    rows=(("1", "Tờ trình"),),
    text="Một đoạn ví dụ.",
    signer=Signer(("NGƯỜI NHẬN",), "Đàng Thị Mẫu"),
)


def words(data: bytes) -> list[str]:
    """The words of each page."""
    document = pypdfium2.PdfDocument(data)
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


def test_a_letter_says_who_asks_whom_for_what_and_why() -> None:
    (page,) = words(sheets.write(lay_out(LETTER)))
    for part in (
        *("TỜ TRÌNH", LETTER.number, LETTER.matter, LETTER.opening, LETTER.council),
        *(NOMINEE.name, NOMINEE.born, LETTER.signer, *LETTER.roles, *LETTER.enclosed),
    ):
        assert part in page
    assert "Căn cứ một luật ví dụ; Xét đề nghị của Hội đồng ví dụ." in page
    assert f"Kính gửi: {LETTER.recipient}" in page


@pytest.mark.parametrize(("count", "annexed"), [(3, False), (4, True)])
def test_more_than_three_go_on_a_list_of_their_own(count: int, annexed: bool) -> None:
    pages = words(sheets.write(lay_out(replace(LETTER, nominees=(NOMINEE,) * count))))
    assert ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG" in pages[-1]) is annexed
    assert sum(page.count(NOMINEE.born) for page in pages) == count


def test_a_letter_for_nobody_is_refused() -> None:
    with pytest.raises(ClerkError):
        lay_out(replace(LETTER, nominees=()))


def test_what_looks_like_markup_is_printed_as_it_was_typed() -> None:
    odd = "<b>Hộ</b> & con </para>"
    nominee = replace(NOMINEE, achievement=odd)
    (page,) = words(sheets.write(lay_out(replace(LETTER, nominees=(nominee,), opening=odd))))
    assert odd in page
    (slip,) = words(sheets.write(slip_of(replace(SLIP, text=odd, facts=(("Tên", odd),)))))
    assert slip.count(odd) == 2


def test_a_slip_shows_what_is_there_and_leaves_out_what_is_empty() -> None:
    (page,) = words(sheets.write(slip_of(SLIP)))
    for part in ("Người nộp: bà Mẫu", "Tờ trình", "Một đoạn ví dụ.", "Đàng Thị Mẫu"):
        assert part in page
    assert "Bỏ trống" not in page
