"""A certificate is called registered only where it is, and nothing changed in it goes unseen."""

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageEnhance, ImageFilter

from app import catalog
from app.certificates import base45, checking, codes, issue, scanning, sheets
from app.certificates.checking import Listed, Verdict
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.decisions import actions as decisions
from app.decisions import afterwards
from app.decisions.afterwards import RevocationDraft
from app.errors import ClerkError
from app.verify import verify_file
from app.workspace import Workspace
from tests.certificates.examples import KEY, KID, certificate, claim
from tests.office import DECISION, PASSPHRASE, TODAY, awaiting_signature, office

CATALOG = catalog.load()
KEYS = {KID: KEY.public_key()}
DAY, NOW = date(2025, 3, 10), date(2025, 3, 22)
CODE = codes.sign_claim(claim(), KEY, KID)
LISTED = Listed(CODE, "Thôn Ma Rơi", "12/QĐ-UBND", "Lê Văn Khánh")


def judged(text, book=None, keys=KEYS):
    return checking.judge(text, keys, (book or {}).get, DAY, NOW)


def issued(desk: Workspace):
    decision = desk.write(decisions.decide, DECISION, [awaiting_signature(desk)])
    return desk.write(issue.issue, decision, desk.identity, CATALOG)[0]


def picture_of(text, dpi=200):
    page = sheets.pdf([text], Mode.FULL, Offset())
    with pypdfium2.PdfDocument(page) as document:
        drawn = document[0].render(scale=dpi / 72).to_pil().convert("RGB")
    return page, drawn


def as_file(picture: Image.Image, kind: str, **options) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


# ---------------------------------------------------------------- verdicts


def test_every_verdict_carries_the_day_and_the_age_of_the_list():
    other = codes.sign_claim(claim(7), KEY, b"khac-xa1")
    book = {CODE: LISTED}
    for text, verdict in (
        (CODE, Verdict.REGISTERED),
        (codes.sign_claim(claim(9), KEY, KID), Verdict.NOT_LISTED),
        (other, Verdict.OTHER_OFFICE),
        ("https://example.invalid/hop-le", Verdict.NOT_GENUINE),
    ):
        found = judged(text, book)
        assert found.verdict is verdict
        assert (found.list_day, found.list_age) == (DAY, 12)


def test_a_revoked_certificate_is_never_called_registered():
    found = judged(CODE, {CODE: replace(LISTED, revoked="Kê khai sai (32/QĐ-UBND)")})
    assert found.verdict is Verdict.REVOKED and found.listed.revoked.startswith("Kê khai sai")


def test_a_list_from_a_clock_ahead_is_not_younger_than_today():
    assert checking.judge(CODE, KEYS, {}.get, NOW, DAY).list_age == 0


def test_what_was_registered_before_the_office_had_another_key_stays_registered():
    assert judged(CODE, {CODE: LISTED}, keys={}).verdict is Verdict.REGISTERED


def test_nothing_that_an_unknown_key_says_is_shown():
    assert judged(CODE, keys={}).claim is None


def test_a_listed_code_whose_signature_is_wrong_is_refused():
    forged = codes.sign_claim(claim(), KEY, KID)[:-3] + "000"
    assert judged(forged, {forged: LISTED}).verdict is Verdict.NOT_GENUINE


def test_no_flipped_bit_is_ever_taken_for_the_real_one():
    signed = bytearray(codes.signed_bytes(CODE))
    for place in range(len(signed) * 8):
        signed[place // 8] ^= 1 << place % 8
        found = judged(codes.PREFIX + base45.encode(bytes(signed)), {CODE: LISTED})
        # a changed key id names another office's key: nothing it claims is believed or shown
        assert found.verdict in (Verdict.NOT_GENUINE, Verdict.OTHER_OFFICE)
        assert found.claim is None and found.listed is None
        signed[place // 8] ^= 1 << place % 8


@given(st.integers(0, len(CODE) - 1), st.sampled_from("0AZ $%*+-./:a\x00"))
def test_no_changed_letter_is_ever_taken_for_the_real_one(place, letter):
    changed = CODE[:place] + letter + CODE[place + 1 :]
    if changed != CODE:
        assert judged(changed, {CODE: LISTED}).claim is None
    assert judged(CODE[:place], {CODE: LISTED}).claim is None


@given(st.text(max_size=200))
def test_any_text_at_all_ends_in_a_verdict_or_in_words(text):
    try:
        code = scanning.typed(text)
    except ClerkError as error:
        assert error.what and error.kept and error.todo
    else:
        assert judged(code).claim is None


# ---------------------------------------------------------------- by the golden book


def test_a_certificate_of_this_office_is_found_in_its_golden_book(desk: Workspace) -> None:
    made = issued(desk)
    found = desk.read(checking.check, made.text.code, desk.identity, TODAY)
    assert found.verdict is Verdict.REGISTERED and found.list_day == TODAY
    assert found.claim is not None and found.claim.recipient == "Bà Pi Năng Thị Hoài"
    assert found.listed is not None and found.listed.symbol == found.claim.decision


def test_its_revocation_is_told_with_reason_and_paper(desk: Workspace) -> None:
    made = issued(desk)
    gone = RevocationDraft("a", "Kê khai sai", "32/QĐ-UBND", TODAY, "Katơr Mẫu")
    desk.write(afterwards.revoke, made.register_entry_id, gone, TODAY)
    found = desk.read(checking.check, made.text.code, desk.identity, TODAY)
    assert found.verdict is Verdict.REVOKED and found.listed is not None
    assert found.listed.revoked == "Kê khai sai (32/QĐ-UBND)"


def test_a_code_signed_with_the_offices_own_key_but_in_no_book_is_not_listed(
    desk: Workspace,
) -> None:
    stolen = codes.sign_claim(claim(), desk.identity.issuer_key, desk.identity.issuer_id)
    assert desk.read(checking.check, stolen, desk.identity, TODAY).verdict is Verdict.NOT_LISTED


def test_ten_letters_read_out_by_telephone_find_the_line_and_no_others(desk: Workspace) -> None:
    made = issued(desk)
    said = scanning.typed(f"  {made.text.check_code.lower()} ")
    found = desk.read(checking.check, said, desk.identity, TODAY)
    assert found.verdict is Verdict.REGISTERED and found.by_letters
    missed = desk.read(checking.check, "AAAAA-AAAAA", desk.identity, TODAY)
    assert missed.verdict is Verdict.NOT_GENUINE and missed.by_letters


# ---------------------------------------------------------------- reading


def test_photo_scan_and_pdf_of_a_sheet_give_the_code_that_was_printed():
    text = certificate()
    page, drawn = picture_of(text)
    turned = drawn.rotate(7, expand=True, fillcolor="white")
    assert scanning.in_bytes(page).codes == (text.code,)
    assert scanning.in_bytes(as_file(drawn, "PNG")).codes == (text.code,)
    assert scanning.in_bytes(as_file(turned, "JPEG", quality=70)).codes == (text.code,)


@pytest.mark.parametrize(
    "worse",
    [
        lambda page: page.rotate(45, expand=True, fillcolor=120),
        lambda page: page.filter(ImageFilter.GaussianBlur(1.5)),
        lambda page: ImageEnhance.Brightness(page).enhance(0.05),
    ],
    ids=["slanting", "blurred", "dark"],
)
def test_a_poor_photo_is_still_read_and_no_ornament_of_the_border_is_taken_for_a_code(worse):
    _page, drawn = picture_of(certificate())
    assert scanning.in_bytes(as_file(worse(drawn), "JPEG", quality=85)).codes == (
        certificate().code,
    )


def test_a_pdf_of_several_sheets_gives_every_code_and_its_progress():
    texts = [certificate(number) for number in (1, 2, 3)]
    seen: list[tuple[int, int]] = []
    data = sheets.pdf(texts, Mode.FULL, Offset())
    found = scanning.in_bytes(data, lambda done, total: seen.append((done, total)))
    assert found == scanning.Found(tuple(text.code for text in texts))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 hong", b"GIF89a", b"\x89PNG\r\n\x1a\nhong"])
def test_a_damaged_file_ends_in_three_lines(data):
    with pytest.raises(ClerkError) as refused:
        scanning.in_bytes(data)
    assert refused.value.what and refused.value.kept and refused.value.todo


def test_a_picture_without_a_code_says_how_to_take_a_better_one():
    with pytest.raises(ClerkError, match="Không thấy mã QR") as refused:
        scanning.in_bytes(as_file(Image.new("L", (400, 300), 255), "PNG"))
    assert "300 dpi" in refused.value.todo


def test_what_a_scanner_or_the_clipboard_adds_is_taken_off_and_nothing_else():
    assert scanning.typed(f"\t {CODE}\r\n") == CODE
    assert scanning.typed(f"{CODE}  ") == CODE
    assert scanning.typed("TD1:AB C ") == "TD1:AB C "


@pytest.mark.parametrize("text", ["k7p2x-9wq4m", "K7P2X9WQ4M", " K7P2X 9WQ4M ", "k7p2x.9wq4m"])
def test_ten_letters_are_read_whatever_stands_between_them(text):
    assert scanning.typed(text) == "K7P2X-9WQ4M"


@pytest.mark.parametrize(
    ("text", "what"), [("K7P2X-9WQ4O", "chữ “O”"), ("K7P2X-9WQ", "đang gõ 8"), ("0123", "“01”")]
)
def test_a_slip_of_the_hand_is_told_as_one_and_never_called_a_forgery(text, what):
    with pytest.raises(ClerkError, match=what):
        scanning.typed(text)


def test_a_scanner_under_caps_lock_and_a_mail_that_breaks_lines_lose_no_code():
    assert scanning.typed(CODE.swapcase()) == CODE
    assert scanning.typed(f"{CODE[:70]}\r\n{CODE[70:]}") == CODE


def test_letters_that_an_input_method_has_rewritten_are_told_as_that():
    with pytest.raises(ClerkError, match="Bộ gõ tiếng Việt"):
        scanning.typed("TD1:Â")


# ---------------------------------------------------------------- sovang verify


def test_the_command_checks_a_scanned_sheet_by_the_offices_own_book(tmp_path) -> None:
    opened = office(tmp_path / "so")
    made = issued(opened)
    opened.close()
    page, _drawn = picture_of(made.text)
    (tmp_path / "quet.pdf").write_bytes(page)
    (tmp_path / "ma.txt").write_text(f"{made.text.code}\n")
    for name in ("quet.pdf", "ma.txt"):
        answer = verify_file(tmp_path / name, None, lambda: PASSPHRASE, tmp_path / "so")
        assert answer.is_whole and "registered" in answer.text
        assert "Bà Pi Năng Thị Hoài" in answer.text and "days old" in answer.text
    (tmp_path / "gia.txt").write_text(CODE)
    answer = verify_file(tmp_path / "gia.txt", None, lambda: PASSPHRASE, tmp_path / "so")
    assert not answer.is_whole and "NOT checked" in answer.text


def test_without_a_file_the_command_never_says_that_a_signature_was_checked(tmp_path) -> None:
    (tmp_path / "ma.txt").write_text(CODE)
    answer = verify_file(tmp_path / "ma.txt", None, str, tmp_path / "none")
    assert "signature NOT checked" in answer.text
    (tmp_path / "ma.txt").write_text(CODE[:-1])
    assert not verify_file(tmp_path / "ma.txt", None, str, tmp_path / "none").is_whole
