"""Passphrases, the printed code, and the file of wraps."""

import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from app import keys
from app.errors import ClerkError
from app.keys import WrongSecret
from tests.office import PASSPHRASE

KEY = bytes(range(32))
CHEAP = (64, 1, 1)


def cheap(kind: str, login: str, secret: str) -> keys.Slot:
    """A wrap that costs nothing; the true cost is measured where the file is opened."""
    empty = keys.Slot(kind, login, bytes(16), bytes(12), b"", *CHEAP)
    sealed = ChaCha20Poly1305(keys._derive(empty, secret))
    wrapped = sealed.encrypt(empty.nonce, KEY, empty.bound())
    return keys.Slot(kind, login, empty.salt, empty.nonce, wrapped, *CHEAP)


codes = st.lists(st.sampled_from(keys.CODE_LETTERS), min_size=23, max_size=23).map(
    lambda letters: "".join(letters) + keys._check_sign(letters)
)


@given(codes, st.data())
def test_any_single_slip_of_the_pen_in_a_code_is_noticed(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, 23))
    wrong = data.draw(
        st.sampled_from(keys.CODE_LETTERS + "01OI").filter(lambda x: x != code[place])
    )
    with pytest.raises(ClerkError) as refused:
        keys.read_recovery_code(code[:place] + wrong + code[place + 1 :])
    assert refused.value.field == "recovery" and not isinstance(refused.value, WrongSecret)


@given(codes, st.sampled_from(["", "-", " ", " - ", "\t", "–"]), st.booleans())
def test_a_code_reads_the_same_in_any_case_and_with_any_dashes(
    code: str, between: str, lower: bool
) -> None:
    typed = between.join(code[start : start + 4] for start in range(0, 24, 4))
    assert keys.read_recovery_code(typed.lower() if lower else typed) == code


@given(st.text(max_size=60))
def test_whatever_is_typed_as_a_code_is_answered_never_a_fault(typed: str) -> None:
    try:
        assert len(keys.read_recovery_code(typed)) == 24
    except ClerkError as error:
        assert error.what and error.kept and error.todo


def test_new_codes_are_readable_and_all_different() -> None:
    made = {keys.new_recovery_code() for _ in range(500)}
    assert len(made) == 500
    for code in made:
        assert [len(group) for group in code.split("-")] == [4] * 6
        assert keys.read_recovery_code(code) == code.replace("-", "")


def test_the_same_passphrase_opens_however_the_keyboard_composed_it() -> None:
    slots = [cheap("passphrase", "mau", keys.normal(PASSPHRASE))]
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        typed = unicodedata.normalize(form, PASSPHRASE)  # type: ignore[arg-type]
        assert keys.unlock(slots, "mau", f"  {typed} ") == KEY
    assert unicodedata.normalize("NFD", PASSPHRASE) != PASSPHRASE


@given(st.text(max_size=40))
def test_no_other_passphrase_opens(typed: str) -> None:
    slots = [cheap("passphrase", "mau", "đúng là câu này thôi")]
    if keys.normal(typed) == "đúng là câu này thôi":
        return
    with pytest.raises(WrongSecret):
        keys.unlock(slots, "mau", typed.encode("utf-8", "ignore").decode())


def test_a_wrap_moved_to_another_person_or_kind_opens_nothing() -> None:
    made = cheap("passphrase", "mau", PASSPHRASE)
    rest = (made.salt, made.nonce, made.wrapped, *CHEAP)
    assert keys.unwrap(made, PASSPHRASE) == KEY
    assert keys.unwrap(keys.Slot("passphrase", "khac", *rest), PASSPHRASE) is None
    assert keys.unwrap(keys.Slot("recovery", "mau", *rest), PASSPHRASE) is None


@pytest.mark.usefixtures("true_cost")
def test_the_cost_of_a_guess_is_64_mib_and_three_rounds() -> None:
    made = keys.wrap(KEY, "passphrase", "mau", PASSPHRASE)
    assert (made.memory_kib, made.rounds, made.lanes) == (65536, 3, 4)
    assert keys.unwrap(made, PASSPHRASE) == KEY and made.is_usable()
    assert keys.wrap(KEY, "passphrase", "mau", PASSPHRASE).wrapped != made.wrapped


def test_the_wait_grows_from_nothing_to_five_minutes_and_never_ends_in_a_lock() -> None:
    waits = [keys.delay_after(tries) for tries in range(12)]
    assert waits == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert keys.delay_after(10_000) == 300


@pytest.mark.parametrize("weak", ["", "ngắn quá", "a" * 40, "123456789012345", "abab" * 10])
def test_a_weak_passphrase_is_refused_with_an_example_to_follow(weak: str) -> None:
    with pytest.raises(ClerkError) as refused:
        keys.check_passphrase(weak)
    assert refused.value.field == "passphrase" and "bốn, năm từ" in refused.value.todo


@pytest.mark.parametrize(
    "good", ["toàn chữ thường thôi", "mot con duong lang", "năm từ bất kỳ nào đó"]
)
def test_a_passphrase_of_words_needs_no_digits_capitals_or_signs(good: str) -> None:
    keys.check_passphrase(good)


def test_the_key_file_gives_back_what_was_written_and_holds_no_secret(tmp_path: Path) -> None:
    slots = [cheap("passphrase", "mau", PASSPHRASE), cheap("recovery", "", "A" * 24)]
    path = tmp_path / "khoa.json"
    keys.save_slots(path, slots)
    assert keys.load_slots(path) == slots
    written = path.read_text()
    assert KEY.hex() not in written and PASSPHRASE not in written
    assert (path.stat().st_mode & 0o077) == 0
