import itertools
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app import text

PEOPLE = [
    *("Lê An", "Trần Thị Ánh", "Từ Thị Ân", "Bo Bo Ẩn", "Lê Ấn", "Nguyễn Văn Bình"),
    *("Phạm Dũng", "Phạm Đức", "Chamaléa Thị Huyền", "Kator", "Đàng Năng Thọ"),
]
BASE = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
SYLLABLES = st.text(
    alphabet=BASE + "áàảãạấầẩẫậắằéèẻẽẹếềíìỉĩịóòỏõọốồớờúùủũụứừýỳ", min_size=1, max_size=5
)
NAMES = st.lists(SYLLABLES, min_size=1, max_size=4).map(" ".join)


def test_people_are_listed_by_given_name_in_the_vietnamese_order():
    assert sorted(set(PEOPLE), key=text.person_sort_key) == PEOPLE


def test_the_alphabet_and_the_tones_stand_in_their_order():
    words = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    assert sorted(set(words), key=text.sort_key) == words
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert sorted(set(tones), key=text.sort_key) == tones


def test_base_letters_of_the_whole_text_come_before_any_tone():
    assert text.sort_key("Mã Anh") < text.sort_key("Ma Bình")
    assert text.sort_key("Hòa An") < text.sort_key("Hoa Ân")


def test_where_a_tone_mark_stands_and_how_it_is_encoded_changes_no_key():
    assert text.sort_key("Hoà") == text.sort_key("hòa")
    assert text.sort_key(unicodedata.normalize("NFD", "Khánh Hòa")) == text.sort_key("Khánh Hòa")
    assert text.exact_key("Uỷ ban") == text.exact_key("ủy  ban")
    assert text.exact_key("Ủy") != text.exact_key("Úy")


@given(st.lists(NAMES, min_size=2, max_size=12))
def test_keys_compare_in_bytes_as_they_compare_in_python(names):
    keys = [text.person_sort_key(name) for name in names]
    assert sorted(keys) == sorted(keys, key=lambda key: key.encode())
    assert all(key.isascii() and key.isprintable() for key in keys)


@given(NAMES, st.sampled_from([str, str.title, str.upper]))
def test_a_name_of_plain_words_gets_the_keys_that_any_text_gets(name, cased):
    name = cased(name)
    assert text.clean(name) == name
    for key in (text.search_text, text.marked_words, text.sort_key, text.person_sort_key):
        assert key(name) == key(f"{name}."), "a full stop sends it the long way"


@given(NAMES, NAMES)
def test_a_text_that_only_begins_another_comes_first(name, more):
    assert text.sort_key(name) < text.sort_key(f"{name} {more}")


@given(st.text())
def test_clean_text_stays_as_it_is(raw):
    cleaned = text.clean(raw)
    assert text.clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "  " not in cleaned and cleaned == cleaned.strip() and "\n" not in cleaned
    cleaned.encode("utf-8")


@given(st.text())
def test_paragraphs_made_clean_stay_as_they_are(raw):
    cleaned = text.clean_paragraphs(raw)
    assert text.clean_paragraphs(cleaned) == cleaned
    assert "\n\n" not in cleaned


@given(st.text())
def test_folding_twice_changes_nothing_more(raw):
    assert text.fold(text.fold(raw)) == text.fold(raw)


def test_hidden_and_lookalike_signs_are_put_right():
    raw = "\ufeffÐàng\u00a0Năng\u200b \u202ethọ\u00ad\x00 \t ðức"
    assert text.clean(raw) == "Đàng Năng thọ đức"
    assert text.clean(unicodedata.normalize("NFD", "Phước Hữu")) == "Phước Hữu"


def test_pasted_paragraphs_are_kept_and_their_line_ends_made_one():
    raw = "Một\u00a0đoạn  dài\r\n\r\n\uf0b7 Ý thứ nhất\x0bÝ thứ hai\u2029Hết "
    assert text.clean_paragraphs(raw) == "Một đoạn dài\n- Ý thứ nhất\nÝ thứ hai\nHết"


def test_search_finds_with_and_without_marks_spaces_and_hyphens():
    stored = text.search_text("Pi-năng Thị K’Sính")
    assert stored.split(" ")[-1] == text.squash("Pi năng thị K'Sính") == "pinangthiksinh"
    for query in ("pi nang", "PI NĂNG", "ksinh", "pinang", "thị sí"[:3]):
        words = text.search_words(query)
        held = stored.split(" ")
        assert all(any(name.startswith(word) for name in held) for word in words), query
    assert text.fold("Đàng  NĂNG Thọ") == "dang nang tho"
    assert text.fold("Đàng \u0301 Thọ") == "dang tho"


def test_every_vietnamese_letter_folds_to_a_plain_letter():
    tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
    for letter, tone in itertools.product("aăâeêioôơuưyđ", tones):
        for form in (letter + tone, (letter + tone).upper()):
            assert text.fold(unicodedata.normalize("NFC", form)).isascii()


def test_old_tone_places_are_offered_only_where_both_are_written():
    assert text.old_tone_places("Hoà khoẻ Thuý Uỷ") == "Hòa khỏe Thúy Ủy"
    for kept in ("quý", "toán", "Hoàng", "Quỳnh", "hòa", "quà", "oán"):
        assert text.old_tone_places(kept) == kept
