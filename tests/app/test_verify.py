"""What `sovang verify` says of packages, receipts and databases, whole, changed and strange."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app import backup, catalog, clock, keys, verify, workspace
from app.accounts import NewAccount
from app.catalog import updates
from app.packages import statements, trust
from app.province import enrolment, intake
from app.province import folder as provinces
from app.sync import connection, outbox, rounds
from app.verify import verify_file
from tests.office import CODE, PASSPHRASE, SETUP, quick_office


@dataclass(frozen=True)
class Left:
    """Files of one office and its province."""

    office: Path
    package: Path
    request: Path
    receipt: Path
    trust: Path
    strange_trust: Path
    catalogue: Path


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Left]:
    """One package that a province received, with all that is needed to check it."""
    folder = tmp_path_factory.mktemp("verify")
    found = Left(
        folder / "so",
        folder / "goi.tdkt",
        folder / "may.denghi",
        folder / "goi.biennhan",
        folder / "tinh.ketnoi",
        folder / "tinh-khac.ketnoi",
        folder / "tinh.danhmuc",
    )
    opened = quick_office(found.office)
    ours = provinces.make(folder / "tinh", "Tỉnh Ví Dụ", [], "", "none")
    other = provinces.make(folder / "khac", "Tỉnh Khác (ví dụ)", [], "", "none")
    try:
        request = opened.read(connection.make_request, opened.identity, clock.now())
        found.request.write_bytes(request)
        answer = enrolment.enroll(ours, request, clock.now())[1]
        opened.write(connection.accept_trust, opened.identity, answer)
        found.trust.write_bytes(answer)
        sheets = catalog.load().tables.sheets
        signed = updates.write(sheets, 3, date(2026, 1, 5), ours.name, ours.keys.sign_key)
        found.catalogue.write_bytes(signed)
        found.strange_trust.write_bytes(enrolment.enroll(other, request, clock.now())[1])
        package = rounds.seal_all(opened)[0]
        data = outbox.read_package(opened.folder, package)
        found.package.write_bytes(data)
        found.receipt.write_bytes(intake.take(ours, data, "usb", clock.now).data)
    finally:
        ours.close()
        other.close()
        opened.close()
    yield found


def ask_nobody() -> str:
    raise AssertionError("this file needs no secret")


def test_a_package_is_whole_and_signed_by_the_device_of_the_request(left: Left) -> None:
    answer = verify_file(left.package, left.request, ask_nobody)
    assert answer.is_whole and "signed by UBND" in answer.text


def test_without_the_signers_file_it_says_that_no_signature_was_checked(left: Left) -> None:
    for path in (left.package, left.receipt, left.catalogue):
        answer = verify_file(path, None, ask_nobody)
        assert answer.is_whole and "signature NOT checked" in answer.text


def test_a_receipt_is_believed_only_with_the_trust_file_of_its_own_province(left: Left) -> None:
    assert verify_file(left.receipt, left.trust, ask_nobody).is_whole
    assert not verify_file(left.receipt, left.strange_trust, ask_nobody).is_whole


def test_a_catalogue_is_whole_by_the_trust_file_of_its_own_province(left: Left) -> None:
    answer = verify_file(left.catalogue, left.trust, ask_nobody)
    assert answer.is_whole and "version 3" in answer.text and "signed by Tỉnh Ví Dụ" in answer.text
    assert not verify_file(left.catalogue, left.strange_trust, ask_nobody).is_whole


def test_a_catalogue_with_a_row_that_does_not_fit_names_it(left: Left, tmp_path: Path) -> None:
    value, _line = statements.read(updates.KIND, left.catalogue.read_bytes())
    value["tables"] = {"base_salary": value["tables"]["base_salary"].replace("2340000", "x")}
    key = Ed25519PrivateKey.generate()
    wrong = tmp_path / "sai.danhmuc"
    wrong.write_bytes(statements.sign(updates.KIND, value, key))
    answer = verify_file(wrong, None, ask_nobody)
    assert not answer.is_whole and "base_salary" in answer.text.splitlines()[-1]


@settings(max_examples=60)
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_no_bit_of_a_package_or_a_receipt_can_be_changed(
    left: Left, tmp_path_factory: pytest.TempPathFactory, share: float, bit: int
) -> None:
    for path, by in ((left.package, left.request), (left.receipt, left.trust)):
        data = bytearray(path.read_bytes())
        data[int(share * len(data))] ^= 1 << bit
        changed = tmp_path_factory.getbasetemp() / f"changed{path.suffix}"
        changed.write_bytes(data)
        assert not verify_file(changed, by, ask_nobody).is_whole


@settings(max_examples=40)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_is_never_whole(
    left: Left, tmp_path_factory: pytest.TempPathFactory, share: float
) -> None:
    signed = ((left.receipt, left.trust), (left.catalogue, left.trust))
    for path, by in ((left.package, left.request), *signed):
        data = path.read_bytes()
        cut = tmp_path_factory.getbasetemp() / f"cut{path.suffix}"
        cut.write_bytes(data[: int(share * len(data))])
        assert not verify_file(cut, by, ask_nobody).is_whole


@settings(max_examples=80)
@given(data=st.binary(max_size=600) | st.text(max_size=300).map(str.encode))
def test_whatever_a_file_holds_the_answer_is_a_sentence_and_never_a_crash(
    left: Left, tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    strange = tmp_path_factory.getbasetemp() / "strange.bin"
    for before in (b"", b"TDKT/1 ", b"TDKT-catalog/1\n"):
        strange.write_bytes(before + data)
        for by in (None, left.trust, left.request):
            answer = verify_file(strange, by, ask_nobody)
            assert not answer.is_whole and answer.text


def test_the_journal_of_a_database_opens_with_passphrase_or_code_and_is_whole(left: Left) -> None:
    for secret in (PASSPHRASE, CODE):
        answer = verify_file(left.office, None, lambda secret=secret: secret)
        assert answer.is_whole and "journal whole" in answer.text
    by_file = verify_file(left.office / workspace.FILE, None, lambda: PASSPHRASE)
    assert by_file.is_whole


def test_a_wrong_secret_and_a_missing_file_are_told_and_change_nothing(
    left: Left, tmp_path: Path
) -> None:
    for secret in ("sai mật khẩu này rồi", keys.new_recovery_code(), ""):
        assert not verify_file(left.office, None, lambda secret=secret: secret).is_whole
    for path in (tmp_path, tmp_path / "khong-co.tdkt"):
        assert not verify_file(path, None, lambda: PASSPHRASE).is_whole
    assert verify_file(left.office, None, lambda: PASSPHRASE).is_whole


def test_a_wrong_passphrase_is_called_one_and_a_slip_in_a_code_too(left: Left) -> None:
    told = verify_file(left.office, None, lambda: "sai mật khẩu này rồi").text
    assert told.splitlines()[0] == "Mật khẩu chưa đúng." and "Mã khôi phục có" not in told
    told = verify_file(left.office, None, keys.new_recovery_code).text
    assert told.startswith("Mã khôi phục này không phải của máy này")


def test_anybody_who_may_open_the_file_may_check_it(left: Left, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(left.office, tmp_path / "so"))
    opened = workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE)
    words = "một mật khẩu của người thứ hai"
    opened.add_account(NewAccount("Ai Đó", "aido", words, role="observer"))
    opened.close()
    answer = verify_file(folder, None, lambda: words)
    assert answer.is_whole and "journal whole" in answer.text


def test_a_copy_is_checked_where_it_lies_and_stays_as_it_is(left: Left, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(left.office, tmp_path / "so"))
    opened = workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE)
    copy = opened.backup(tmp_path / "usb")
    opened.close()
    before = {path: path.read_bytes() for path in copy.parent.iterdir()}
    answer = verify_file(copy, None, lambda: PASSPHRASE)
    assert answer.is_whole and "journal whole" in answer.text
    assert {path: path.read_bytes() for path in copy.parent.iterdir()} == before
    data = bytearray(before[copy])
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    assert not verify_file(copy, None, lambda: PASSPHRASE).is_whole
    copy.with_suffix(backup.KEYS).unlink()
    assert "khoa.json" in verify_file(copy, None, lambda: PASSPHRASE).text


def test_a_file_that_is_none_of_ours_is_called_so_and_every_refusal_has_three_lines(
    left: Left, tmp_path: Path
) -> None:
    strange = tmp_path / "thu.txt"
    strange.write_text("thư của một người")
    told = verify_file(strange, None, ask_nobody).text
    assert told.startswith("thu.txt không phải")
    cut = tmp_path / "cat.tdkt"
    cut.write_bytes(left.package.read_bytes()[:-1])
    large = tmp_path / "lon"
    large.write_bytes(bytes(verify.MOST_STATEMENT + 1))
    by_large = verify_file(left.receipt, large, ask_nobody)
    assert "(64 KB)" in by_large.text
    for answer in (
        verify_file(strange, None, ask_nobody),
        verify_file(cut, None, ask_nobody),
        verify_file(tmp_path / "khong-co", None, ask_nobody),
        verify_file(left.receipt, left.strange_trust, ask_nobody),
        by_large,
    ):
        assert not answer.is_whole and len(answer.text.splitlines()) >= 3


def test_a_statement_longer_than_any_is_not_read_whole(left: Left, tmp_path: Path) -> None:
    long = tmp_path / f"dai{trust.TRUST_ENDING}"
    long.write_bytes(b"x" * (verify.MOST_STATEMENT + 1))
    assert not verify_file(left.receipt, long, ask_nobody).is_whole
