"""Every part in view has an Alt letter of its own."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPushButton

from ui.parts.boxes import Column
from ui.parts.letters import letter_of, share_out

WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxy ", min_size=1, max_size=12)
TEXTS = st.tuples(WORDS, st.integers(0, 11)).map(lambda t: f"{t[0][: t[1]]}&{t[0][t[1] :]}")


@given(st.lists(TEXTS, min_size=1, max_size=8), st.sets(st.sampled_from("ABCDEGH")))
def test_no_letter_is_given_twice_and_no_word_is_changed(qapp, texts: list[str], taken: set[str]):
    buttons = [QPushButton(text) for text in texts]
    region = Column(*buttons)
    share_out(region, taken)
    given = [letter for letter in (letter_of(b.text()) for b in buttons) if letter]
    assert len(given) == len(set(given)) and not taken & set(given)
    assert "".join(given).isascii()  # there is a key for each
    assert [b.text().replace("&", "") for b in buttons] == [t.replace("&", "") for t in texts]


def test_the_first_keeps_its_letter_and_a_part_out_of_sight_takes_none(qapp):
    hidden, first, second = QPushButton("&Số"), QPushButton("&Số"), QPushButton("Để &sau")
    region = Column(hidden, first, second)
    hidden.hide()
    share_out(region)
    assert (first.text(), second.text()) == ("&Số", "Để s&au")
