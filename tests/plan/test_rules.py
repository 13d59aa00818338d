"""When a task is due, how it stands, and who carries on the tasks of a body that ended."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalog.plan import RECURRENCES
from app.plan import rules

TODAY = date(2025, 3, 12)
FIRST = date(2025, 6, 30)
days = st.dates(date(2024, 1, 1), date(2030, 12, 31))
again = st.sampled_from([code for code in RECURRENCES if code != "once"])


def status(**changed: object) -> str:
    whole: dict[str, object] = {
        "is_dropped": False, "recurrence": "year", "due": FIRST, "fulfilled": (),
        "last_step": None, "last_done": None, "today": TODAY,
    }  # fmt: skip
    return rules.status(**(whole | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({}, "not_started"),
        ({"last_step": TODAY}, "in_progress"),
        ({"today": FIRST}, "not_started"),  # the last day itself is not late
        ({"today": FIRST + timedelta(1)}, "overdue"),
        ({"today": FIRST + timedelta(1), "is_dropped": True}, "dropped"),
        ({"last_done": TODAY, "fulfilled": [date(2024, 6, 30)]}, "done"),
        ({"last_done": TODAY, "last_step": TODAY + timedelta(1)}, "in_progress"),
        ({"due": None, "last_done": date(2024, 12, 31)}, "not_started"),
        ({"due": None, "last_done": date(2025, 1, 1)}, "done"),
        ({"recurrence": "once", "due": None, "fulfilled": [FIRST], "last_done": FIRST}, "done"),
    ],
)
def test_a_status_follows_from_days_and_evidence(changed: dict[str, object], wanted: str) -> None:
    assert status(**changed) == wanted


@given(days, again, st.integers(0, 12))
def test_what_is_settled_in_order_makes_the_next_time_due(
    first: date, recurrence: str, settled: int
) -> None:
    done = {rules.occurrence(first, recurrence, place) for place in range(settled)}
    assert len(done) == settled  # no two times fall on one day
    due = rules.next_due(first, recurrence, done)
    assert due == rules.occurrence(first, recurrence, settled)
    assert due is not None and due >= first


@given(days, again, st.integers(1, 6))
def test_a_time_that_was_left_out_stays_due_though_later_ones_are_settled(
    first: date, recurrence: str, left_out: int
) -> None:
    done = {rules.occurrence(first, recurrence, place) for place in range(8)}
    missed = rules.occurrence(first, recurrence, left_out)
    assert rules.next_due(first, recurrence, done - {missed}) == missed


def test_a_task_done_once_is_never_due_again() -> None:
    assert rules.next_due(FIRST, "once", ()) == FIRST
    assert rules.next_due(FIRST, "once", [FIRST]) is None
    assert rules.next_due(None, "year", ()) is None


@dataclass
class Body:
    succeeded_by: str


def test_the_tasks_of_an_ended_body_are_traced_to_the_present_one() -> None:
    known = {"a": Body("b"), "b": Body("c"), "c": Body(""), "lone": Body("nobody")}
    assert rules.successors("a", known) == ["a", "b", "c"]
    assert rules.successors("c", known) == ["c"]
    assert rules.successors("lone", known) == ["lone"]  # an unknown successor leads nowhere


@given(st.dictionaries(st.sampled_from("abcde"), st.sampled_from("abcde"), min_size=1))
def test_no_row_of_successors_goes_round_for_ever(follows: dict[str, str]) -> None:
    known = {code: Body(after) for code, after in follows.items()}
    for code in known:
        line = rules.successors(code, known)
        assert line[0] == code and len(set(line)) == len(line)
