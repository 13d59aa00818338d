"""The book of blanks balances at every moment, in sheets and in serial numbers."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.certificates import blanks
from app.certificates.blanks import KINDS, Balance, BlankDraft, Moved
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import TODAY

NAME = "Phôi Giấy khen A4"
lines = st.tuples(
    st.sampled_from(KINDS),
    st.integers(1, 12),
    st.just("") | st.integers(0, 40).map("GK {:04}".format),
)


def holds(balance: Balance) -> None:
    counts = [getattr(balance, kind) for kind in KINDS]
    assert min(*counts, balance.left, balance.plain) >= 0
    assert balance.received == balance.used + balance.spoiled + balance.returned + balance.left
    assert balance.gone <= balance.known
    assert len(balance.serials) + balance.plain == balance.left


@given(st.lists(st.one_of(lines, st.integers(0, 30)), max_size=30))
def test_whatever_is_written_or_taken_back_the_book_balances(wanted):
    balance, written, reversed_ = Balance(), [], set()
    for each in wanted:
        if isinstance(each, int):  # take a line back, as far as it may be
            if each >= len(written) or each in reversed_:
                continue
            before = written[each]
            moved = Moved(before.kind, before.sheets, before.serials, back=True)
        else:
            kind, sheets, first = each
            moved = Moved(kind, sheets, blanks.run_of(first, sheets))
        try:
            after = blanks.move(balance, moved)
        except ClerkError as error:
            assert error.what and error.kept and error.todo
            continue
        balance = after
        holds(balance)
        if isinstance(each, int):
            reversed_.add(each)
        else:
            written.append(moved)


@given(st.sets(st.integers(0, 300), max_size=60))
def test_rows_of_serials_and_the_serials_are_the_same(numbers):
    serials = [f"GK {number:05}" for number in numbers]
    again = [one for first, count in blanks.spans(serials) for one in blanks.run_of(first, count)]
    assert again == sorted(serials)


def test_serials_count_on_over_the_next_ten_and_keep_their_width():
    assert blanks.run_of(" GK 0099 ", 2) == ("GK 0099", "GK 0100")
    assert blanks.run_of("", 5) == ()
    assert blanks.words_of(["A07", "A08", "A09", "A12"]) == "A07–A09, A12"
    with pytest.raises(ClerkError, match="không kết thúc bằng chữ số"):
        blanks.run_of("GK-A", 2)


def test_a_bundle_comes_in_once_and_a_line_is_taken_back_once(desk: Workspace) -> None:
    bundle = BlankDraft(TODAY, NAME, "received", 50, "GK 0001")
    made = desk.write(blanks.enter, bundle, TODAY)
    with pytest.raises(ClerkError, match="GK 0001 đã có"):
        desk.write(blanks.enter, bundle, TODAY)
    gone = desk.write(blanks.enter, BlankDraft(TODAY, NAME, "returned", 2, "GK 0049"), TODAY)
    with pytest.raises(ClerkError, match="GK 0049 không còn"):
        desk.write(blanks.reverse, made, "Ghi nhầm", TODAY)
    desk.write(blanks.reverse, gone, "Ghi nhầm", TODAY)
    with pytest.raises(ClerkError, match="đã được ghi ngược"):
        desk.write(blanks.reverse, gone, "Ghi nhầm", TODAY)
    desk.write(blanks.reverse, made, "Ghi nhầm", TODAY)
    assert desk.read(blanks.balance, NAME).left == 0
    assert [row.left for row in desk.read(blanks.rows)] == [0, 50, 48, 50]
    assert desk.read(blanks.rows)[1].is_reversed is False


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"blank": " "}, "blank"),
        ({"sheets": 0}, "sheets"),
        ({"sheets": 3, "kind": "used"}, "sheets"),
        ({"happened_on": TODAY + timedelta(days=1)}, "happened_on"),
        ({"first_serial": "không số"}, "first_serial"),
    ],
)
def test_what_cannot_be_is_refused_by_field_and_writes_nothing(desk, change, field) -> None:
    values = {"happened_on": TODAY, "blank": NAME, "kind": "received", "sheets": 5} | change
    with pytest.raises(ClerkError) as refused:
        desk.write(blanks.enter, BlankDraft(**values), TODAY)
    assert refused.value.field == field
    assert desk.read(blanks.rows) == []
