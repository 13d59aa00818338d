"""Numbers that stand for no decision are explained, waiting decisions settle, signers have days."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.decisions import actions as decisions
from app.decisions import numbers, pending, signers
from app.decisions.numbers import Gap, gaps
from app.decisions.signers import SignerDraft
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import DECISION, TODAY, awaiting_signature


@given(
    st.sets(st.integers(1, 40)),
    st.dictionaries(st.integers(1, 40), st.just(("void", "Bỏ", uuid4())), max_size=10),
)
def test_every_number_up_to_the_last_is_used_explained_or_in_one_gap(
    used: set[int], notes: dict[int, tuple[str, str, object]]
) -> None:
    found = gaps(used, notes)  # type: ignore[arg-type]
    spans = [number for gap in found for number in range(gap.first, gap.last + 1)]
    top = max([0, *used, *notes])
    assert sorted([*spans, *used]) == list(range(1, top + 1))
    for gap in found:
        assert (gap.first == gap.last and gap.first in notes) or not gap.kind
    open_ends = {gap.last + 1 for gap in found if not gap.kind}
    assert not any(gap.first in open_ends for gap in found if not gap.kind)  # runs are joined


def test_a_skipped_number_is_reported_explained_and_then_not_given(desk: Workspace) -> None:
    line = awaiting_signature(desk)
    desk.write(decisions.decide, replace(DECISION, number=4), [line])
    assert desk.read(numbers.missing, TODAY.year) == [Gap(1, 3)]
    note = desk.write(numbers.explain, TODAY.year, 2, "elsewhere", "Quyết định nhân sự")
    assert [(g.first, g.last, g.kind) for g in desk.read(numbers.missing, TODAY.year)] == [
        (1, 1, ""),
        (2, 2, "elsewhere"),
        (3, 3, ""),
    ]
    other = awaiting_signature(desk, "Katơr Khác")
    with pytest.raises(ClerkError, match="của văn bản khác"):
        desk.write(decisions.decide, replace(DECISION, number=2), [other])
    desk.write(numbers.take_back, note)
    desk.write(decisions.decide, replace(DECISION, number=2), [other])  # a late entry
    assert desk.read(decisions.next_number, TODAY.year) == 5


def test_a_number_gone_at_the_top_is_not_offered_again(desk: Workspace) -> None:
    desk.write(numbers.explain, TODAY.year, 1, "void", "Văn thư ghi nhầm")
    assert desk.read(decisions.next_number, TODAY.year) == 2
    for number, words in ((1, "Lần nữa"), (7, " ")):
        with pytest.raises(ClerkError):
            desk.write(numbers.explain, TODAY.year, number, "void", words)


def test_a_decision_without_its_number_waits_and_is_settled_by_the_number(
    desk: Workspace,
) -> None:
    one, two = awaiting_signature(desk), awaiting_signature(desk, "Katơr Khác")
    ids = (one.nomination_id, two.nomination_id)
    desk.write(pending.keep, ids, "Katơr Mẫu", "KT", TODAY)
    with pytest.raises(ClerkError, match="chờ số"):
        desk.write(pending.keep, ids[:1], "Katơr Mẫu", "", TODAY)
    (waiting,) = desk.read(pending.listed)
    assert (waiting.waiting_ids, waiting.sign_mode) == (ids, "KT")
    assert waiting.nomination_ids == ids
    desk.write(decisions.decide, DECISION, [one])
    desk.write(pending.settle, ids[:1])
    assert len(desk.read(pending.listed)[0].waiting_ids) == 1
    desk.write(decisions.decide, DECISION, [two])
    desk.write(pending.settle, ids[1:])
    assert desk.read(pending.listed) == []


def test_the_day_says_who_may_sign(desk: Workspace) -> None:
    chairman = SignerDraft("Lê Văn Mẫu", "", None, date(2025, 6, 30))
    deputy = SignerDraft("Trần Thị Mẫu", "KT", date(2025, 1, 1))
    acting = SignerDraft("Bá Văn Mẫu", "Q", date(2025, 7, 1), None, "QĐ 5/2025 (ví dụ)")
    for draft in (deputy, chairman, acting):
        desk.write(signers.save, draft)

    def names(day: date) -> list[str]:
        return [known.draft.full_name for known in desk.read(signers.on, day)]

    assert names(date(2024, 1, 1)) == ["Lê Văn Mẫu"]
    assert names(date(2025, 6, 30)) == ["Lê Văn Mẫu", "Trần Thị Mẫu"]
    assert names(date(2025, 7, 1)) == ["Bá Văn Mẫu", "Trần Thị Mẫu"]
    for wrong in (
        replace(deputy, full_name=" "),
        replace(chairman, valid_from=TODAY + timedelta(999)),
    ):
        with pytest.raises(ClerkError):
            desk.write(signers.save, wrong)
    known = desk.read(signers.listed)[0]
    desk.write(signers.save, replace(known.draft, basis="Khác"), known.id)
    desk.write(signers.remove, known.id)
    assert known.id not in {one.id for one in desk.read(signers.listed)}
