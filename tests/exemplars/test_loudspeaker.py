"""The text for the loudspeaker: whole sentences, never longer than there is time for."""

from hypothesis import given
from hypothesis import strategies as st

from app.exemplars.loudspeaker import estimate, script, syllables

sentences = st.lists(
    st.sampled_from(("Bà con họp ngay.", "Nước là của chung!", "46/52 hộ đủ nước."))
)
stories = st.lists(sentences.map(" ".join), max_size=30).map("\n".join)
NAME, DEED, END = "Pi Năng Thị Hoài", "Giữ nguồn nước", "Xin cảm ơn."


@given(stories, st.integers(60, 240))
def test_what_is_read_is_never_longer_than_the_minutes_and_keeps_its_ends(
    story: str, speed: int
) -> None:
    text = script("Kính thưa bà con.", NAME, DEED, story, END, speed, 2)
    assert estimate(text, speed, 2).fits
    assert text.startswith(f"Kính thưa bà con.\n{NAME}. {DEED}.") and text.endswith(END)
    middle = text.split("\n")[2:-1]
    whole = " ".join(story.split())
    assert whole.startswith(" ".join(middle)), "the story from its beginning, nothing in between"
    assert all(line[-1] in ".!" for line in middle)


def test_a_short_story_is_read_whole_without_its_marks() -> None:
    story = "Mùa khô.\n“Nước là của chung.”\n– Chị Hoài\n1. Họp dân"
    text = script("Chào.", NAME, DEED + ".", story, END, 170, 2)
    assert text.split("\n")[2:-1] == ["Mùa khô.", "“Nước là của chung.”", "Chị Hoài", "Họp dân"]


@given(st.text(max_size=80), st.text(max_size=80))
def test_more_words_never_take_less_time(one: str, other: str) -> None:
    joined = estimate(f"{one} {other}", 170, 2)
    assert joined.syllables == syllables(one) + syllables(other)
    assert joined.seconds >= estimate(one, 170, 2).seconds


def test_numbers_take_as_long_as_they_are_said() -> None:
    assert syllables("Bà con họp") == 3
    assert syllables("46") == 3  # bốn mươi sáu
    assert syllables("46/52 hộ") == 8  # bốn mươi sáu trên năm mươi hai hộ
    assert syllables("8,4 triệu") == 4  # tám phẩy bốn triệu
    assert syllables("800 m²") == 7  # rather too many than too few: tám trăm mét vuông
    assert estimate("một hai ba", 60, 2).words == "3 giây"
    assert estimate("a " * 170, 170, 2).words == "1 phút"
