"""Many votes at once: each stays a vote of its own, and what is done already stays."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from app.council import sessions, tally, voting
from app.council.rules import Ballots
from app.council.tally import Sheet, State
from app.errors import ClerkError
from app.workspace import Workspace
from db.journal import JournalEntry
from tests.council.meeting import PLAN, all_for, known, running, shown, vote
from tests.office import TODAY

PEOPLE = ("Pi Năng Thị Hoài", "Trần Quốc Lực", "Chamaléa Thành", "Lê Văn Khánh")  # the chairman
NUMBERS = {"votes_for": "8", "votes_against": "1", "third": "0"}


def sheet_of(desk: Workspace, session: UUID, *, again: bool = False) -> Sheet:
    return tally.begin(shown(desk, session), again=again)


def record(desk: Workspace, session: UUID, sheet: Sheet) -> None:
    def work(writing, numbers):  # type: ignore[no-untyped-def]
        voting.record_all(
            writing, session, numbers, sheet.typing, known(), TODAY, again=sheet.again
        )

    desk.write(work, sheet.ballots())


def filled(sheet: Sheet, **numbers: str) -> Sheet:
    sheet = tally.put(sheet, 0, **{**NUMBERS, **numbers})
    return tally.fill(sheet, 0, range(1, len(sheet.lines)))[0]


def states(sheet: Sheet) -> list[State]:
    return [line.state for line in sheet.lines]


def test_one_line_fills_the_empty_ones_and_each_dossier_gets_a_vote_of_its_own(
    desk: Workspace,
) -> None:
    session = running(desk, *PEOPLE)
    sheet = tally.put(sheet_of(desk, session), 2, votes_for="9", votes_against="0", third="0")
    sheet, passed = tally.fill(tally.put(sheet, 0, **NUMBERS), 0, range(1, 4))
    assert [line.cells["votes_for"] for line in sheet.lines] == ["8", "8", "9", ""]
    assert passed == 1 and sheet.lines[3].words == "Có thành viên trùng tên người được đề nghị"
    assert states(sheet) == [State.GOOD, State.GOOD, State.GOOD, State.EMPTY]
    record(desk, session, sheet)
    items = shown(desk, session).items
    assert [i.first and i.first.ballots.votes_for for i in items] == [8, 8, 9, None]
    query = select(JournalEntry.record_id).where(JournalEntry.record_type == "council_vote")
    told = desk.read(lambda reading: reading.scalars(query).all())
    assert len(told) == len(set(told)) == 3  # an entry of the journal for each


def test_what_is_voted_on_already_is_not_on_the_sheet_and_is_never_overwritten(
    desk: Workspace,
) -> None:
    session = running(desk, *PEOPLE[:3])
    stale = filled(sheet_of(desk, session))
    first = shown(desk, session).items[0]
    desk.write(voting.record, first.id, all_for(9), 1, known(), TODAY)
    assert [line.item.full_name for line in sheet_of(desk, session).lines] == list(PEOPLE[1:3])
    with pytest.raises(ClerkError, match="Pi Năng Thị Hoài đã được ghi số phiếu"):
        record(desk, session, stale)
    counted = [item.first and item.first.ballots for item in shown(desk, session).items]
    assert counted == [all_for(9), None, None]  # none of the others either


def test_the_second_typing_takes_what_agrees_and_says_of_the_rest_what_differs(
    desk: Workspace,
) -> None:
    session = running(desk, *PEOPLE[:3])
    record(desk, session, filled(sheet_of(desk, session)))
    sheet = sheet_of(desk, session)
    assert (sheet.typing, states(sheet)) == (2, [State.EMPTY] * 3)
    sheet = tally.put(filled(sheet), 1, votes_for="9", votes_against="0")
    assert states(sheet) == [State.GOOD, State.DIFFERS, State.GOOD]
    assert sheet.lines[1].words == "Khác lần một: đồng ý 8"
    record(desk, session, sheet)
    assert [item.second is not None for item in shown(desk, session).items] == [True, False, True]


def test_the_first_typing_of_all_can_be_done_again_and_only_what_changes_is_written(
    desk: Workspace,
) -> None:
    session = running(desk, *PEOPLE[:3])
    items = shown(desk, session).items
    for item in items[:2]:
        vote(desk, item.id, Ballots(9, 9, 0, 8, 1))
    vote(desk, items[2].id, all_for(9))
    sheet = filled(sheet_of(desk, session), votes_for="9", votes_against="0")
    assert sheet.again and states(sheet) == [State.GOOD, State.GOOD, State.SAME]
    assert sheet.lines[0].words == "Thay số đã ghi: đồng ý 8"
    record(desk, session, sheet)
    after = shown(desk, session).items
    assert [item.first and item.first.ballots.votes_for for item in after] == [9, 9, 9]
    assert [item.second is not None for item in after] == [False, False, True]


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"votes_for": "9", "votes_against": "1"}, "thừa 1"),
        ({"votes_for": "7", "votes_against": "1"}, "thiếu 1"),
        ({"votes_for": "tám"}, "chưa có số"),
        ({"votes_for": "10", "votes_against": "0", "issued": "10", "collected": "10"}, "9 người"),
    ],
)
def test_a_line_that_does_not_add_up_says_so_and_is_not_recorded(
    desk: Workspace, cells: dict[str, str], words: str
) -> None:
    session = running(desk, *PEOPLE[:2])
    sheet = tally.put(sheet_of(desk, session), 0, **{**NUMBERS, **cells})
    assert sheet.lines[0].state is State.WRONG and words in sheet.lines[0].words
    assert sheet.ballots() == {}


def test_who_may_not_vote_keeps_a_dossier_out_of_the_filling(desk: Workspace) -> None:
    session = running(desk, *PEOPLE[:3])
    seen = shown(desk, session)
    desk.write(sessions.set_conflicts, seen.items[1].id, [seen.seats[3].member.id], "em trai")
    sheet = filled(sheet_of(desk, session))
    assert states(sheet) == [State.GOOD, State.EMPTY, State.GOOD]
    assert (sheet.lines[1].cells["issued"], sheet.lines[1].words) == ("8", "1 người không bỏ phiếu")


@pytest.mark.parametrize(
    "text",
    [
        "STT\tHọ và tên\tĐồng ý\tKhông đồng ý\n1\tTrần Quốc Lực\t9\t0\n2\tPi Nang Thi Hoai\t8\t1\n",
        "Ông Trần Quốc Lực\t9/9\nbà Pi Năng Thị Hoài\t8\t1\t0",
        "8\t1\n09\n",
        "Đồng ý\tKhông\n8\t1\t0\n9\t0\t0\n",
    ],
)
def test_a_count_is_pasted_by_name_or_from_one_cell_down(desk: Workspace, text: str) -> None:
    session = running(desk, *PEOPLE[:3])
    found = tally.paste(sheet_of(desk, session), text, 0, "votes_for")
    assert (found.taken, found.unknown) == (2, ())
    assert [line.cells["votes_for"] for line in found.sheet.lines] == ["8", "9", ""]
    assert states(found.sheet) == [State.GOOD, State.GOOD, State.EMPTY]


def test_a_pasted_name_that_is_nobodys_or_two_peoples_gets_no_numbers(desk: Workspace) -> None:
    session = running(desk, PEOPLE[0], PEOPLE[0], PEOPLE[1])
    text = f"{PEOPLE[0]}\t9\t0\t0\nKatơr Văn Mẫu\t9\t0\t0\n{PEOPLE[1]}\t7\t2\t0"
    found = tally.paste(sheet_of(desk, session), text, 0, "votes_for")
    assert (found.taken, found.unknown) == (1, (PEOPLE[0], "Katơr Văn Mẫu"))


def test_by_hands_the_third_number_is_who_kept_silent(desk: Workspace) -> None:
    plan = replace(PLAN, ballot="hands", typed_twice=False)
    session = running(desk, *PEOPLE[:2], draft=plan)
    record(desk, session, filled(sheet_of(desk, session), votes_against="0", third="1"))
    ballots = [item.first.ballots for item in shown(desk, session).items if item.first]
    assert ballots == [Ballots(9, 9, 0, 8, 0, 1)] * 2
    assert sheet_of(desk, session).again  # nothing else is due
