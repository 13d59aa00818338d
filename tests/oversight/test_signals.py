"""Each signal beside the ordinary case that shows none; none of them accuses anybody."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.links import Link
from app.oversight import signals
from app.oversight.signals import (
    KINDS,
    REASONS,
    Edit,
    Group,
    Merit,
    Numbered,
    Paper,
    QuotaUse,
    Roles,
)

DAY = date(2025, 3, 12)
WHO = UUID(int=7)


def behind(number: int = 1, kind: str = "register_entry") -> Link:
    return Link(kind, UUID(int=number), "Katơr Thị Mẫu", f"dòng {number:02}/2025")


def merit(number: int, **changed: object) -> Merit:
    one = Merit(behind(number), WHO, "Katơr Thị Mẫu", "GIAY_KHEN_XA", "năm 2024", "Giữ nước sạch")
    return replace(one, **changed)  # type: ignore[arg-type]


class TestSameMerit:
    def test_two_lines_of_one_award_and_time_are_shown_once(self) -> None:
        (found,) = signals.same_merit([merit(1), merit(2)])
        assert {one.id.int for one in found.behind} == {1, 2}
        assert "01/2025" in found.sentence and "02/2025" in found.sentence

    def test_the_same_words_under_another_award_are_shown(self) -> None:
        same = merit(2, award_code="BANG_KHEN_TINH", citation="GIỮ  nước sạch")
        assert signals.same_merit([merit(1), same])

    @pytest.mark.parametrize(
        "changed",
        [
            {"subject": UUID(int=8)},
            {"period": "năm 2023"},
            {"award_code": "LDTT", "citation": "Dạy học tốt"},
            {"period": "", "citation": "", "award_code": "GIAY_KHEN_XA"},
        ],
    )
    def test_other_people_times_and_deeds_are_no_signal(self, changed: dict[str, object]) -> None:
        assert signals.same_merit([merit(1), merit(2, **changed)]) == []


def test_a_quota_is_strained_where_what_is_given_and_asked_is_more_than_its_seats() -> None:
    full = QuotaUse("Trường Ví Dụ", 2025, "CSTĐCS", 15, 20, (behind(1), behind(2)), (behind(3),))
    assert signals.quota([full]) == []  # 15 % of 20 are three seats
    (found,) = signals.quota([replace(full, lower=19)])
    assert len(found.behind) == 3 and "15 % của 19 là 2" in found.sentence


@given(st.integers(0, 300), st.integers(0, 100), st.integers(0, 60))
def test_a_quota_that_was_kept_is_never_a_signal(lower: int, percent: int, given_: int) -> None:
    use = QuotaUse("Đơn vị", 2025, "CSTĐCS", percent, lower, (behind(),) * given_, ())
    assert bool(signals.quota([use])) == (given_ * 100 > lower * percent)


def test_leaders_are_a_signal_only_where_they_outnumber_direct_workers_among_enough() -> None:
    led = tuple(behind(number) for number in range(1, 5))
    assert signals.leaders([Roles(2025, led, 3)])
    assert signals.leaders([Roles(2025, led, 4)]) == []
    assert signals.leaders([Roles(2025, led, 0)]) == []  # four people say nothing yet


def test_a_hamlet_is_a_signal_only_with_people_and_without_a_line() -> None:
    (found,) = signals.unhonoured([Group("Thôn Ví Dụ", 12, 0)], 3)
    assert "12 tên" in found.sentence and "3 năm" in found.sentence
    assert signals.unhonoured([Group("Thôn Ví Dụ", 12, 1), Group("Thôn Nhỏ", 4, 0)], 3) == []


def paper(**changed: object) -> Paper:
    one = Paper(behind(), "Katơr Thị Mẫu", "04/2025", "04/2025", None, DAY)
    return replace(one, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "is_shown"),
    [
        ({}, False),
        ({"line": ""}, True),
        ({"line": "05/2025"}, True),
        ({"struck_on": DAY}, False),  # printed on the very day: it may have been before
        ({"struck_on": DAY - timedelta(1)}, True),
        ({"struck_on": DAY - timedelta(1), "printed_on": None}, False),
    ],
)
def test_a_certificate_is_a_signal_where_it_does_not_fit_its_line(
    changed: dict[str, object], is_shown: bool
) -> None:
    assert bool(signals.certificates([paper(**changed)])) == is_shown


def numbered(number: int, day: date, row: str = "quyết định 2025") -> Numbered:
    record = Link("decision", UUID(int=number), f"{number:02}/QĐ-UBND")
    return Numbered(record, row, number, record.name, day)


def test_a_higher_number_with_an_earlier_day_is_shown_with_both() -> None:
    early = DAY - timedelta(3)
    (found,) = signals.out_of_order([numbered(12, early), numbered(11, DAY)])
    assert [one.name for one in found.behind] == ["11/QĐ-UBND", "12/QĐ-UBND"]
    assert signals.out_of_order([numbered(11, DAY), numbered(12, DAY)]) == []
    assert signals.out_of_order([numbered(11, DAY), numbered(12, early, "sổ 2025")]) == []


@given(st.lists(st.dates(DAY, DAY + timedelta(400)), max_size=20))
def test_numbers_given_day_after_day_are_never_a_signal(days: list[date]) -> None:
    rows = [numbered(place, day) for place, day in enumerate(sorted(days), 1)]
    assert signals.out_of_order(reversed(rows)) == []


def test_edits_after_the_vote_are_one_signal_for_each_dossier() -> None:
    edit = Edit(behind(1, "nomination"), "Katơr Thị Mẫu", DAY, DAY, ("Báo cáo thành tích",))
    later = replace(edit, edited_on=DAY + timedelta(2), fields=("Mức xếp loại",))
    (found,) = signals.edited([edit, later])
    assert "báo cáo thành tích, mức xếp loại" in found.sentence and "14/03/2025" in found.sentence
    assert signals.edited([]) == []


def test_a_reason_holds_for_what_was_seen_and_another_record_asks_again() -> None:
    two = signals.same_merit([merit(1), merit(2)])[0]
    assert two.key == signals.same_merit([merit(2), merit(1)])[0].key
    three = signals.same_merit([merit(1), merit(2), merit(3)])
    assert two.key not in {one.key for one in three}
    quota = QuotaUse("Trường", 2025, "CSTĐCS", 15, 1, (behind(1),), ())
    keys = {signals.quota([replace(quota, lower=n)])[0].key for n in (1, 2)}
    assert len(keys) == 2


def test_every_kind_has_innocent_reasons_and_no_word_of_blame() -> None:
    assert set(KINDS) == set(REASONS) and all(REASONS.values())
    told = " ".join([*KINDS.values(), *(word for of in REASONS.values() for word in of)]).lower()
    for word in ("gian lận", "vi phạm", "sai phạm", "giả mạo", "lạm dụng", "tiêu cực"):
        assert word not in told


def test_the_order_of_signals_does_not_depend_on_the_order_of_the_rows() -> None:
    found = [
        *signals.unhonoured([Group(f"Thôn {n}", 9, 0) for n in range(3)], 3),
        *signals.same_merit([merit(1), merit(2)]),
    ]
    assert signals.ordered(found) == signals.ordered(found[::-1])
