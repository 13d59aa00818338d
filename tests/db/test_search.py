"""Search of names: FTS5 over folded words, whatever is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.subjects import actions as subjects
from app.text import search_words
from app.workspace import Workspace
from db.search import MOST_WORDS, find
from tests.office import HOAI, nominated, quick_office, whole_story

HOSTILE = (
    *('"', '""', "*", "NEAR", "NEAR(a b)", "AND", "OR NOT", "a OR b", "-a", "^a", "words:a"),
    *("(", ")", "{", "'", "';--", "\\", "%", "_", "😀", "😀 hoài", "\0", "\ufeff", "²", "ﬀ"),
    *("İ", "中文", "x" * 300, "a " * 150, "năng " * 60, "\u0301", "e\u0301" * 100, "1" * 300),
    *("ⅷ", "ǅ", "\U0001d400"),
)


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: repr(typed[:12]))
def test_no_typed_text_is_ever_a_fault_of_ours(desk: Workspace, typed: str) -> None:
    nominated(desk)
    found = desk.read(subjects.search, typed)
    assert all(row.full_name == HOAI.full_name for row in found)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    opened = quick_office(tmp_path_factory.mktemp("search") / "office")
    nominated(opened)
    return opened


@example("Pi Năng Thị Hoài" * 30)
@given(st.text(max_size=300))
def test_any_text_is_answered_with_rows_that_fit_it(one: Workspace, typed: str) -> None:
    words = search_words(typed)
    for _ in one.read(subjects.search, typed):
        line = ["pi", "nang", "thi", "hoai", "pinangthihoai", "năng", "thị", "hoài"]
        assert all(any(part.startswith(word) for part in line) for word in words[:MOST_WORDS])


@given(st.data())
def test_every_beginning_of_every_word_in_any_order_finds_the_name(
    one: Workspace, data: st.DataObject
) -> None:
    words = ["pi", "nang", "thi", "hoai", "pinangthihoai"]
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=5))
    begun = [word[: data.draw(st.integers(1, len(word)))] for word in chosen]
    assert one.read(find, "subject", begun, 5)


def test_each_kind_of_record_is_searched_apart(desk: Workspace) -> None:
    whole_story(desk)
    for kind in ("subject", "register_entry"):
        assert len(desk.read(find, kind, ["hoai"], 10)) == 1
    assert desk.read(find, "nomination", ["hoai"], 10) == []
    assert desk.read(find, "subject", [], 10) == []


def test_the_newest_come_first_and_no_more_than_asked_for(desk: Workspace) -> None:
    made = [nominated(desk, f"Hồ Ví Dụ {number}")[0] for number in range(6)]
    assert desk.read(find, "subject", ["ho", "vi"], 4) == made[:1:-1]
