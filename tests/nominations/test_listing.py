"""The list of nominations: every row once, in every order, under every filter."""

import random
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from app.nominations import actions as nominations
from app.nominations import listing
from app.nominations.listing import Filter, NominationRow, Order
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.text import fold
from app.workspace import Workspace
from db.nominations import Nomination, NominationStep
from db.subjects import Subject
from tests.office import HOAI, TODAY, nominated, nomination_draft, quick_office
from tests.soak import cases

NAMES = ("Lê An", "Lê Ân", "Trần Ánh", "Pi Năng Thị Hoài", "Đàng Năng Thọ", "Hồ Dũng", "Hồ Đức")
STEPS = tuple(NominationStep)
SIZE = 140
PLACES = (("22795", date(2025, 7, 1)), ("22786", None))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """140 nominations of 40 people: equal names, equal deadlines, and none at all."""
    desk = quick_office(Path(tmp_path_factory.mktemp("many")) / "office")
    chance = random.Random(3)

    def fill(session: Any) -> None:
        people = [
            subjects.save(session, SubjectDraft(full_name=NAMES[n % len(NAMES)], **at_home(n)))
            for n in range(40)
        ]
        for number in range(SIZE):
            draft = nomination_draft(chance.choice(people), chance.choice(("GIAY_KHEN_XA", "LDTT")))
            made = session.get_one(Nomination, nominations.create(session, draft, TODAY))
            made.step = chance.choices(STEPS, (20, 8, 6, 4, 6, 50, 2, 3, 1, 1, 1, 1, 1))[0]
            if number % 3:
                made.due_on = TODAY + timedelta(days=chance.randrange(5))
            if number % 20 == 7:
                made.deleted_at = session.author.now
        session.flush()

    desk.write(fill)
    return desk


def at_home(number: int) -> dict[str, Any]:
    """Every fifth person lives in a commune of before, every fifth in what became of it."""
    homes = {0: PLACES[0], 1: PLACES[1]}
    code, since = homes.get(number % 5, (None, None))
    return {"unit_code": code, "unit_valid_from": since}


def expected(desk: Workspace, shown: Filter, order: Order, descending: bool) -> list[UUID]:
    """The list as Python sorts it, from all rows."""
    rows = desk.read(listing.page, Filter(), Order.NUMBER, False, None, 10_000)
    rows = [row for row in rows if not shown.steps or row.step in shown.steps]
    rows = [row for row in rows if not shown.award_code or row.award_code == shown.award_code]
    if shown.places:
        there = desk.read(_living_in, shown.places)
        typed = fold(shown.typed)
        rows = [r for r in rows if r.subject_id in there or f" {typed}" in f" {fold(r.full_name)}"]
    elif shown.typed:
        word = fold(shown.typed)  # every one here is one word
        rows = [row for row in rows if f" {word}" in f" {fold(row.full_name)}"]
    keys: dict[Order, Any] = {
        Order.NUMBER: lambda row: (row.number,),
        Order.NAME: lambda row: (row.sort_key, row.id.hex),
        Order.STEP: lambda row: (STEPS.index(row.step), row.number),
        Order.DUE: lambda row: (row.due_on or date.min, row.number),
    }
    rows.sort(key=keys[order], reverse=descending)
    if order is Order.DUE:  # those without a deadline come last in both directions
        rows.sort(key=lambda row: row.due_on is None)
    return [row.id for row in rows]


filters = st.builds(
    Filter,
    typed=st.sampled_from(["", "", "hồ", "năng", "lê", "nobody"]),
    steps=st.lists(st.sampled_from(STEPS), unique=True).map(tuple),
    award_code=st.sampled_from(["", "", "LDTT", "KHONG_CO"]),
)


@settings(max_examples=cases(25, 5_000))
@given(filters, st.sampled_from(Order), st.booleans(), st.integers(1, 60))
def test_paging_gives_every_row_exactly_once_in_order(
    many: Workspace, shown: Filter, order: Order, descending: bool, limit: int
) -> None:
    found: list[NominationRow] = []
    after = None
    while page := many.read(listing.page, shown, order, descending, after, limit):
        assert len(page) <= limit
        found += page
        after = page[-1]
    assert [row.id for row in found] == expected(many, shown, order, descending)


def _living_in(session: Any, places: frozenset[tuple[str, date | None]]) -> set[UUID]:
    found = session.execute(select(Subject.id, Subject.unit_code, Subject.unit_valid_from))
    return {id for id, code, since in found if (code, since) in places}


@pytest.mark.parametrize("most", [0, 2_000], ids=["walked", "gathered"])
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("steps", [(), STEPS[:3]])
def test_a_unit_is_found_by_its_name_beside_the_people_called_so(
    many: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    most: int,
    order: Order,
    steps: tuple[NominationStep, ...],
) -> None:
    monkeypatch.setattr(listing, "MOST_GATHERED", most)
    shown = Filter("hồ", steps, places=frozenset(PLACES))
    found: list[NominationRow] = []
    while page := many.read(listing.page, shown, order, True, found[-1] if found else None, 7):
        found += page
    assert [row.id for row in found] == expected(many, shown, order, True)
    names = {row.full_name for row in found}
    assert len(found) < SIZE and any(not fold(name).startswith("ho") for name in names)


def test_the_office_of_the_test_has_ties_gaps_and_rows_put_away(many: Workspace) -> None:
    rows = many.read(listing.page, Filter(), Order.NUMBER, True, None, 1_000)
    assert len(rows) < SIZE and any(row.due_on is None for row in rows)
    assert len({(row.due_on, row.step) for row in rows}) < len(rows)
    assert any(left.sort_key == right.sort_key for left, right in pairwise(rows))


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("steps", [(), (STEPS[0],), STEPS[:3]])
def test_no_page_sorts_or_reads_the_whole_file(
    many: Workspace, order: Order, steps: tuple[NominationStep, ...]
) -> None:
    """The plan walks an index; only the few rows of several steps are sorted together."""
    shown, plans = Filter(steps=steps), []

    def look(session: Any) -> None:
        real = session.execute

        def explain(query: Any) -> Any:
            if hasattr(query, "compile"):
                sql = str(query.compile(session.get_bind(), compile_kwargs={"literal_binds": True}))
                plans.extend(row[3] for row in real(text(f"EXPLAIN QUERY PLAN {sql}")))
            return real(query)

        session.execute = explain
        after = listing.page(session, shown, order, True, None, 5)[-1]
        listing.page(session, shown, order, True, after, 5)

    many.read(look)
    assert plans and any("ix_nomination" in line for line in plans)
    scans = [line for line in plans if line.startswith("SCAN") and "INDEX" not in line]
    assert all("subquery" in line or "anon" in line.lower() for line in scans), plans
    if len(steps) < 2:
        assert not any("TEMP B-TREE" in line for line in plans), plans


def test_a_number_is_found_however_it_is_typed(many: Workspace) -> None:
    wanted = many.read(listing.page, Filter(), Order.NUMBER, True, None, 1)[0]
    for typed in (f"{wanted.number}", f"HS-{wanted.number:04}", f"hs {wanted.number}", " HS-00140"):
        found = many.read(listing.page, Filter(typed=typed), Order.NAME, False, None, 9)
        assert [row.id for row in found] == [wanted.id], typed


def test_the_counts_are_those_of_the_list(many: Workspace) -> None:
    counts = many.read(listing.counts)
    assert set(counts) == set(STEPS)
    for step, count in counts.items():
        shown = Filter(steps=(step,))
        assert len(many.read(listing.page, shown, Order.NUMBER, True, None, 1_000)) == count


def test_the_name_order_follows_a_person_who_is_renamed_and_a_dossier_that_changes_hands(
    desk: Workspace,
) -> None:
    subject, kept = nominated(desk, "Lê An")
    other, _ = nominated(desk, "Hồ Ẩn")

    def keys(session: Any) -> list[str]:
        query = select(Nomination.name_key).order_by(Nomination.number)
        return list(session.scalars(query))

    def of(person: UUID) -> str:
        return desk.read(subjects.rows, [person])[0].sort_key

    assert desk.read(keys) == [of(subject), of(other)]
    desk.write(subjects.save, SubjectDraft(full_name="Đàng Thọ"), subject)
    assert desk.read(keys) == [of(subject), of(other)]
    desk.write(nominations.save, kept, nomination_draft(other))
    assert desk.read(keys) == [of(other), of(other)]


def test_a_row_is_found_by_its_id_until_it_is_put_away(desk: Workspace) -> None:
    subject, kept = nominated(desk)
    row = desk.read(listing.row, kept)
    assert row is not None and row.full_name == HOAI.full_name
    assert desk.read(listing.rows, [subject], 5) == [row]
    desk.write(nominations.delete, kept)
    assert desk.read(listing.row, kept) is None and desk.read(listing.rows, [subject], 5) == []
    count = select(func.count()).select_from(Nomination)
    assert desk.read(lambda session: session.scalar(count)) == 1
