"""The emulation fund adds up on every day, and an award is paid once."""

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.decisions import actions as decisions
from app.decisions import afterwards, fund
from app.decisions.afterwards import RevocationDraft
from app.decisions.fund import FundDraft
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import DECISION, TODAY, awaiting_signature, quick_office

IN = FundDraft(date(2025, 1, 10), "in", 10_000_000, "Ngân sách xã cấp (ví dụ)")
entries = st.lists(
    st.tuples(st.integers(0, 700), st.sampled_from(["in", "out"]), st.integers(1, 10**9)),
    max_size=12,
)


@given(entries)
@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_each_year_begins_with_what_the_year_before_left(
    made: list[tuple[int, str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = quick_office(Path(folder) / "office")
        try:
            for days, kind, amount in made:
                day = date(2024, 1, 1) + timedelta(days)
                desk.write(fund.enter, FundDraft(day, kind, amount, "Ví dụ"), date(2026, 1, 1))
            sums = [desk.read(fund.summed, year) for year in (2024, 2025, 2026)]
            assert sums[0].opening == 0
            for before, after in pairwise(sums):
                assert after.opening == before.balance
            signed = sum(amount if kind == "in" else -amount for _, kind, amount in made)
            assert sums[-1].balance == signed
            rows = desk.read(fund.rows, 2024)
            assert (rows[-1].balance if rows else 0) == sums[0].balance
        finally:
            desk.close()


def decided(desk: Workspace, *names: str) -> UUID:
    return desk.write(decisions.decide, DECISION, [awaiting_signature(desk, n) for n in names])


def test_a_decision_is_paid_once_whatever_is_pressed_twice(desk: Workspace) -> None:
    desk.write(fund.enter, IN, TODAY)
    decision = decided(desk, "Pi Năng Thị Hoài", "Katơr Khác")
    assert desk.write(fund.pay_decision, decision, TODAY, "PC 05", TODAY) == 2
    assert desk.write(fund.pay_decision, decision, TODAY, "PC 05", TODAY) == 0
    total = desk.read(fund.summed, 2025)
    assert (total.awarded, total.paid, total.balance) == (1_404_000, 1_404_000, 8_596_000)


def test_a_wrong_entry_is_reversed_and_the_award_may_be_paid_again(desk: Workspace) -> None:
    decision = decided(desk, "Pi Năng Thị Hoài")
    desk.write(fund.pay_decision, decision, TODAY, "", TODAY)
    (row,) = desk.read(fund.rows, 2025)
    desk.write(fund.reverse, row.id, TODAY, "Ghi nhầm người")
    with pytest.raises(ClerkError, match="đã được ghi ngược"):
        desk.write(fund.reverse, row.id, TODAY, "Lần nữa")
    before, back = desk.read(fund.rows, 2025)
    assert before.is_reversed and back.reverses_id == before.id and back.balance == 0
    with pytest.raises(ClerkError, match="đã được ghi ngược"):
        desk.write(fund.reverse, back.id, TODAY, "Ngược của ngược")
    assert desk.read(fund.summed, 2025).paid == 0
    assert desk.write(fund.pay_decision, decision, TODAY, "", TODAY) == 1
    assert desk.read(fund.summed, 2025).paid == 702_000


def test_a_revoked_award_is_neither_promised_nor_paid(desk: Workspace) -> None:
    decision = decided(desk, "Pi Năng Thị Hoài", "Katơr Khác")
    line = desk.read(decisions.register_lines, decision_id=decision)[0]
    draft = RevocationDraft("b", "Giả giấy tờ", "9/QĐ-UBND", TODAY, "Katơr Mẫu")
    desk.write(afterwards.revoke, line.id, draft, TODAY)
    assert desk.write(fund.pay_decision, decision, TODAY, "", TODAY) == 1
    assert desk.read(fund.summed, 2025).awarded == 702_000


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (FundDraft(TODAY, "", 1, "Ví dụ"), "kind"),
        (FundDraft(TODAY, "in", 0, "Ví dụ"), "amount"),
        (FundDraft(TODAY, "in", 1, " "), "words"),
        (FundDraft(TODAY + timedelta(1), "in", 1, "Ví dụ"), "happened_on"),
    ],
)
def test_an_entry_that_says_nothing_is_refused_at_its_field(
    desk: Workspace, draft: FundDraft, field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(fund.enter, draft, TODAY)
    assert refused.value.field == field
    assert desk.read(fund.rows, 2025) == []
