"""Numbers and lines without gaps, and everything frozen as it was decided."""

import threading
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.decisions import actions as decisions
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.decisions import Decision, RegisterEntry
from db.nominations import NominationStep
from tests.office import DECISION, HOAI, TODAY, awaiting_signature, line_of, nominated


def numbers(desk: Workspace) -> tuple[list[int], list[int]]:
    def read(session: object) -> tuple[list[int], list[int]]:
        of = session.scalars  # type: ignore[attr-defined]
        return (
            list(of(select(Decision.number).order_by(Decision.number))),
            list(of(select(RegisterEntry.line).order_by(RegisterEntry.line))),
        )

    return desk.read(read)


def test_two_threads_deciding_at_once_leave_no_gap_and_no_double(desk: Workspace) -> None:
    lines = [awaiting_signature(desk, f"Hồ Ví Dụ {n}") for n in range(24)]
    start = threading.Barrier(2)
    failed: list[BaseException] = []

    def work(mine: list[decisions.LineDraft]) -> None:
        try:
            start.wait()
            for place in range(0, len(mine), 2):
                desk.write(decisions.decide, DECISION, mine[place : place + 2])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(lines[part::2],)) for part in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert numbers(desk) == (list(range(1, 13)), list(range(1, 25)))


def test_a_refused_decision_uses_up_no_number_and_no_line(desk: Workspace) -> None:
    good, other = awaiting_signature(desk), awaiting_signature(desk, "Hồ Ví Dụ")
    too_early = line_of(*nominated(desk, "Mai Ví Dụ"), "Mai Ví Dụ")
    for lines in ([], [good, too_early], [good, good]):
        with pytest.raises(ClerkError) as refused:
            desk.write(decisions.decide, DECISION, lines)
        assert refused.value.what and refused.value.todo
    with pytest.raises(ClerkError) as refused:
        desk.write(decisions.decide, replace(DECISION, signer_name="  "), [good])
    assert refused.value.field == "signer_name"
    assert numbers(desk) == ([], [])
    assert desk.read(nominations.read, good.nomination_id).step is NominationStep.AWAITING_SIGNATURE
    desk.write(decisions.decide, DECISION, [good, other])
    assert numbers(desk) == ([1], [1, 2])


def test_every_year_begins_at_one(desk: Workspace) -> None:
    for year in (2024, 2025, 2024):
        line = awaiting_signature(desk, f"Hồ Ví Dụ {year}")
        desk.write(decisions.decide, replace(DECISION, decided_on=date(year, 5, 6)), [line])
    assert desk.read(decisions.next_number, 2024) == desk.read(decisions.next_line, 2024) == 3
    assert desk.read(decisions.next_number, 2025) == desk.read(decisions.next_line, 2025) == 2
    assert desk.read(decisions.next_number, 2026) == 1


def test_a_number_that_is_taken_is_refused_with_the_next_free_one(desk: Workspace) -> None:
    first, second = awaiting_signature(desk), awaiting_signature(desk, "Hồ Ví Dụ")
    desk.write(decisions.decide, replace(DECISION, number=12), [first])
    for taken in (12, 0, -1):
        with pytest.raises(ClerkError) as refused:
            desk.write(decisions.decide, replace(DECISION, number=taken), [second])
        assert refused.value.field == "number" and "13" in refused.value.todo
    desk.write(decisions.decide, DECISION, [second])
    page = desk.read(decisions.page, None, 10)
    assert [(row.number, row.symbol) for row in page] == [(13, "13/QĐ-UBND"), (12, "12/QĐ-UBND")]


def test_name_and_money_of_a_line_stay_as_decided_whatever_is_edited_later(
    desk: Workspace,
) -> None:
    line = awaiting_signature(desk)
    kept = desk.write(decisions.decide, DECISION, [line])
    before = desk.read(decisions.register_lines, decision_id=kept)
    desk.write(subjects.save, replace(HOAI, full_name="Tên Khác", village="Khác"), line.subject_id)
    after = desk.read(decisions.register_lines, decision_id=kept)
    assert after == before and after[0].full_name == line.full_name
    money = (after[0].coefficient, after[0].base_salary, after[0].raw_amount, after[0].amount)
    assert money == (Decimal("0.3"), 2_340_000, 702_000, 702_000)
    assert type(after[0].amount) is int and type(after[0].coefficient) is Decimal
    with pytest.raises(ClerkError):
        desk.write(
            nominations.save,
            line.nomination_id,
            nominations.NominationDraft(line.subject_id, "LDTT"),
        )


def test_a_decided_dossier_goes_to_printing_and_a_presented_one_is_presented(
    desk: Workspace,
) -> None:
    line = awaiting_signature(desk)
    desk.write(decisions.decide, DECISION, [line])
    assert desk.read(nominations.read, line.nomination_id).step is NominationStep.AWAITING_PRINT
    entry = desk.read(decisions.register_lines, nomination_id=line.nomination_id)[0].id
    for wrong in ((TODAY, " "), (TODAY - timedelta(days=1), "Bà Hoài")):
        with pytest.raises(ClerkError) as refused:
            desk.write(decisions.present, entry, *wrong, "")
        assert refused.value.field in ("received_by", "presented_on")
    desk.write(decisions.present, entry, TODAY, "Bà Hoài", "Hội nghị")
    assert desk.read(nominations.read, line.nomination_id).step is NominationStep.PRESENTED
    with pytest.raises(ClerkError) as refused:
        desk.write(decisions.present, entry, TODAY, "Bà Hoài", "")
    assert refused.value.kept
    row = desk.read(decisions.register_lines, nomination_id=line.nomination_id)[0]
    assert (row.presented_on, row.received_by) == (TODAY, "Bà Hoài")


def test_the_book_is_paged_by_key_without_loss_and_searched_by_name(desk: Workspace) -> None:
    for start in range(0, 9, 3):
        lines = [awaiting_signature(desk, f"Hồ Ví Dụ {start + n}") for n in range(3)]
        year = 2024 + start // 6
        desk.write(decisions.decide, replace(DECISION, decided_on=date(year, 4, 1)), lines)
    whole = desk.read(decisions.register_page, None, 100)
    found: list[decisions.RegisterRow] = []
    while page := desk.read(
        decisions.register_page,
        (found[-1].year, found[-1].line, found[-1].id) if found else None,
        2,
    ):
        found += page
    assert found == whole and len(found) == 9
    assert [(row.year, row.line) for row in found] == sorted(
        ((row.year, row.line) for row in found), reverse=True
    )
    assert [row.full_name for row in desk.read(decisions.register_page, None, 9, "du 4")] == [
        "Hồ Ví Dụ 4"
    ]


def test_a_decision_reads_as_it_was_signed(desk: Workspace) -> None:
    kept = desk.write(decisions.decide, DECISION, [awaiting_signature(desk)])
    found = desk.read(decisions.read, kept)
    for name in ("decided_on", "abstract", "authority", "place", "signer_name", "grounds"):
        assert getattr(found, name) == getattr(DECISION, name)
    assert found.symbol == "01/QĐ-UBND" and found.signer_role == DECISION.signer_role
