"""Nothing counts as printed before a clerk has looked, and no stop loses a sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete

from app import catalog, today
from app.certificates import blanks, issue, runs
from app.certificates.blanks import BlankDraft
from app.certificates.runs import GOOD, MISSING, SPOILED, RunDraft
from app.certificates.texts import Mode
from app.clock import local_day
from app.decisions import actions as decisions
from app.decisions import book
from app.errors import ClerkError
from db.base import table
from db.printing import BlankMovement, PrintRun, SheetOutcome
from tests.office import DECISION, TODAY, awaiting_signature, reopened

CATALOG = catalog.load()
NAME = "Phôi Giấy khen A4"


def draft(desk, count=3, **more) -> RunDraft:
    lines = [awaiting_signature(desk, f"Người Mẫu {n}") for n in range(count)]
    decision = desk.write(decisions.decide, DECISION, lines)
    made = desk.write(issue.issue, decision, desk.identity, CATALOG)
    return RunDraft(decision, tuple(one.id for one in made), Mode.OVERPRINT, **more)


def prints(desk, wanted: RunDraft) -> list[int]:
    return [one.prints for one in desk.read(issue.issued, wanted.decision_id, CATALOG)]


@given(st.integers(1, 60), st.data())
def test_every_sheet_has_one_outcome_and_those_after_the_last_never_came(count, data):
    came = data.draw(st.integers(0, count))
    bad = data.draw(st.sets(st.integers(1, came), max_size=came) if came else st.just(set()))
    told = runs.outcomes(count, came, bad)
    assert len(told) == count
    assert {place + 1 for place, one in enumerate(told) if one == SPOILED} == bad
    assert [one == MISSING for one in told] == [place >= came for place in range(count)]


@given(st.sets(st.integers(1, 99_999), max_size=20))
def test_the_sheets_that_a_text_names_are_those_typed(wanted):
    assert runs.places(", ".join(map(str, wanted))) == wanted


def test_a_span_of_sheets_may_be_typed_and_nonsense_is_told():
    assert runs.places("3, 7-9") == {3, 7, 8, 9} and runs.places(" ") == set()
    for nonsense in ("ba", "9-7", "3-", "-2", "1000000"):
        with pytest.raises(ClerkError) as refused:
            runs.places(nonsense)
        assert refused.value.field == "spoiled"


@pytest.mark.parametrize(("came", "bad", "field"), [(4, (), "came_out"), (2, (3,), "spoiled")])
def test_an_answer_that_cannot_be_is_refused_by_field(came, bad, field):
    with pytest.raises(ClerkError) as refused:
        runs.outcomes(3, came, bad)
    assert refused.value.field == field


def test_nothing_counts_as_printed_before_the_answer_and_then_only_what_came_out(desk) -> None:
    wanted = draft(desk)
    run = desk.write(runs.begin, wanted, desk.now())
    desk.write(runs.tell_sent, run, 3)
    assert prints(desk, wanted) == [0, 0, 0]
    (due,) = (one for one in desk.read(today.errands) if one.kind == "print")
    assert (due.id, due.name, due.due_on) == (wanted.decision_id, "3", local_day(desk.now()))
    desk.write(runs.answer, run, (GOOD, SPOILED, MISSING), desk.now())
    assert "print" not in {one.kind for one in desk.read(today.errands)}
    assert prints(desk, wanted) == [1, 0, 0]
    assert desk.read(runs.open_run) is None
    with pytest.raises(ClerkError, match="đã trả lời"):
        desk.write(runs.answer, run, (GOOD, GOOD, GOOD), desk.now())


def test_after_a_power_cut_the_run_is_still_there_with_what_was_sent(desk, tmp_path) -> None:
    wanted = draft(desk)
    run = desk.write(runs.begin, wanted, desk.now())
    desk.write(runs.tell_sent, run, 2)
    desk.close()
    again = reopened(tmp_path / "office")
    try:
        found = again.read(runs.open_run)
        assert found is not None and (found.id, found.sent) == (run, 2)
        assert found.names == tuple(f"Bà Người Mẫu {n}" for n in range(3))
        with pytest.raises(ClerkError, match="chưa trả lời"):
            again.write(runs.begin, wanted, again.now())
        again.write(runs.answer, run, runs.outcomes(3, 1, ()), again.now())
        assert prints(again, wanted) == [1, 0, 0]
    finally:
        again.close()


def test_printing_again_needs_a_reason_and_a_spoiled_sheet_does_not(desk) -> None:
    wanted = draft(desk, 2)
    run = desk.write(runs.begin, wanted, desk.now())
    desk.write(runs.answer, run, (GOOD, SPOILED), desk.now())
    with pytest.raises(ClerkError, match="vì sao in lại"):
        desk.write(runs.begin, wanted, desk.now())
    spoiled = RunDraft(wanted.decision_id, wanted.certificates[1:], Mode.OVERPRINT)
    run = desk.write(runs.begin, spoiled, desk.now())
    desk.write(runs.answer, run, (GOOD,), desk.now())
    again = RunDraft(**{**vars_of(wanted), "reason": "Tờ trước bị ướt"})
    assert desk.write(runs.begin, again, desk.now())


def vars_of(wanted: RunDraft) -> dict:
    return {name: getattr(wanted, name) for name in RunDraft.__slots__}


def test_blanks_leave_the_book_by_serial_as_the_sheets_came_out(desk) -> None:
    desk.write(blanks.enter, BlankDraft(TODAY, NAME, "received", 5, "GK 0098"), TODAY)
    wanted = draft(desk, 4, blank=NAME)
    run = desk.write(runs.begin, wanted, desk.now())
    assert desk.read(blanks.balance, NAME).left == 5  # meant is not used
    desk.write(runs.answer, run, (GOOD, SPOILED, GOOD, MISSING), desk.now())
    held = desk.read(blanks.balance, NAME)
    assert (held.used, held.spoiled, held.left) == (2, 1, 2)
    assert held.serials == ("GK 0101", "GK 0102")
    rows = desk.read(lambda s: list(book.lines(s, CATALOG, TODAY.year)))
    place = [field.title for field in book.FIELDS].index("Số phôi")
    assert [row.values[place] for row in rows] == ["GK 0098", "", "GK 0100", ""]
    whole = desk.read(lambda s: [book.on_paper(row) for row in book.lines(s, CATALOG, TODAY.year)])
    assert len(whole[0].values) == len(book.ON_PAPER) and "GK 0098" in str(whole[0].values[-2])
    with pytest.raises(ClerkError, match="GK 0099 không còn"):
        desk.write(
            runs.begin,
            RunDraft(wanted.decision_id, wanted.certificates[1:2], Mode.OVERPRINT, blank=NAME,
                     first_serial="GK 0099"),
            desk.now(),
        )  # fmt: skip


def test_more_sheets_than_blanks_are_refused_before_anything_is_printed(desk) -> None:
    desk.write(blanks.enter, BlankDraft(TODAY, NAME, "received", 2), TODAY)
    with pytest.raises(ClerkError, match="chỉ còn 2 tờ, cần 3"):
        desk.write(runs.begin, draft(desk, 3, blank=NAME), desk.now())
    assert desk.read(runs.open_run) is None


def test_the_file_itself_refuses_to_change_a_run_an_outcome_or_a_blank(desk) -> None:
    desk.write(blanks.enter, BlankDraft(TODAY, NAME, "received", 9), TODAY)
    run = desk.write(runs.begin, draft(desk, 1, blank=NAME), desk.now())
    desk.write(runs.answer, run, (GOOD,), desk.now())
    for kind in (PrintRun, SheetOutcome, BlankMovement):

        def tamper(session, kind=kind):
            session.execute(delete(table(kind)))

        with pytest.raises(Exception, match="written once"):
            desk.write(tamper)
