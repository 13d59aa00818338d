"""What happens at a key never reads a large table from one end to the other.

SQLite chooses by the shape of the tables alone, as no statistics are kept: it asks a file of one
dossier as it asks one of a hundred thousand. The plans are those of the statements that the actions
really run.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from app import agenda, today
from app import dossier as dossiers
from app.decisions import actions as decisions
from app.decisions import register
from app.movements import registrations, roll
from app.nominations import actions, listing, standing
from app.nominations.listing import Filter, Order
from app.subjects import actions as subjects
from app.subjects import records, whole
from app.subjects.actions import SubjectDraft
from app.subjects.records import MembershipDraft, RatingDraft
from app.sync import overview
from app.workspace import Workspace
from db.nominations import NominationStep
from db.subjects import SubjectKind
from tests.nominations.dossiers import CATALOG, dossier, with_papers
from tests.office import TODAY, quick_office

LARGE = (  # a row or more for each person, dossier or line of the golden book
    *("subject", "membership", "yearly_rating", "initiative", "discipline", "past_award"),
    *("transfer", "nomination", "condition_note", "council_result", "dossier_receipt", "posting"),
    *("claim", "consultation", "unit_review", "submission", "agenda_item", "attachment"),
    *("register_entry", "decision", "certificate", "presentation", "movement_registration"),
    *("journal_entry", "journal_payload", "search_line"),
)
WHOLE_TABLE = re.compile(rf"SCAN ({'|'.join(LARGE)})(_\d+)?\b")
HALF = re.compile(r"\((step|award_code)=\?")  # as good as half of the office's dossiers
DRAFTING = NominationStep.DRAFTING
IN_A_YEAR = TODAY + timedelta(days=365)
SORTED = "USE TEMP B-TREE FOR ORDER BY"


class Office:
    """One dossier with its papers, its person a member of one collective."""

    def __init__(self, desk: Workspace) -> None:
        self.desk = desk
        self.made = with_papers(desk, dossier(desk))
        self.whom: UUID = desk.read(actions.read, self.made).draft.subject_id
        group = SubjectDraft(SubjectKind.COLLECTIVE, "Tổ Ví Dụ", member_count=3)
        self.group = desk.write(subjects.save, group)
        desk.write(records.save, MembershipDraft(self.group, self.whom), TODAY)
        desk.before_commit.append(lambda session: standing.keep(session, CATALOG, TODAY))

    def save_dossier(self) -> object:
        draft = self.desk.read(actions.read, self.made).draft
        draft = replace(draft, source=f"{draft.source} 1")
        return self.desk.write(dossiers.save, self.made, draft, CATALOG, TODAY)

    def save_person(self) -> object:
        draft = self.desk.read(subjects.read, self.whom)
        return self.desk.write(subjects.save, replace(draft, position="Ví dụ"), self.whom)

    def by_number(self, shown: Filter) -> object:
        """Among few, in every order of the list."""
        return [self.desk.read(listing.page, shown, order, True, None, 9) for order in Order]

    def rate(self) -> object:
        return self.desk.write(records.save, RatingDraft(self.whom, 2024, "good"), TODAY)


AT_A_KEY: dict[str, Callable[[Office], object]] = {
    "save a dossier": Office.save_dossier,
    "save a person": Office.save_person,
    "save a rating": Office.rate,
    "undo": lambda office: (office.save_dossier(), office.desk.undo()),
    "open a dossier": lambda o: o.desk.read(dossiers.read, o.made, CATALOG, TODAY),
    "open a person": lambda o: o.desk.read(whole.read, o.whom),
    "open a collective": lambda o: o.desk.read(whole.read, o.group),
    "the history of a dossier": lambda o: o.desk.read(dossiers.log, o.made),
    "what waits to be sent": lambda o: o.desk.read(overview.pending, o.desk.db),
    "how much waits": lambda o: o.desk.read(today.unsent, o.desk.db, kinds=False),
    "who was honoured": lambda o: o.desk.read(today.honoured, TODAY),
    "a dossier's number at a step": lambda o: o.by_number(Filter("1", steps=(DRAFTING,))),
    "a dossier's number of an award": lambda o: o.by_number(Filter("1", award_code="LDTT")),
    "the hamlets": lambda o: o.desk.read(registrations.villages),
}
LISTS: dict[str, Callable[[Office], object]] = {
    "dossiers": lambda o: o.desk.read(listing.page, Filter(), Order.NUMBER, False, None, 200),
    "dossiers by name": lambda o: o.desk.read(listing.page, Filter(), Order.NAME, False, None, 200),
    "decisions": lambda o: o.desk.read(decisions.page, None, 200),
    "golden book": lambda o: o.desk.read(decisions.register_page, None, 200),
    "years of the book": lambda o: o.desk.read(register.years),
    "people": lambda o: o.desk.read(subjects.page, None, 200),
    "who registered last": lambda o: o.desk.read(roll.book),
    "what is due": lambda o: o.desk.read(today.due),
    "the week": lambda o: o.desk.read(agenda.week, TODAY),
}


COUNTED: dict[str, Callable[[Office], object]] = {  # all that wait, and not one opened
    "the steps": lambda o: o.desk.read(today.steps, TODAY),
    "what is to be sent": lambda o: o.desk.read(today.yearly, CATALOG, TODAY, IN_A_YEAR),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    desk = quick_office(tmp_path_factory.mktemp("plans") / "so")
    yield Office(desk)
    desk.close()


@contextmanager
def _heard(desk: Workspace) -> Iterator[list[tuple[str, Any]]]:
    """Every statement that is run meanwhile."""
    said: list[tuple[str, Any]] = []

    def hear(_c: Any, _cursor: Any, words: str, values: Any, _context: Any, _many: bool) -> None:
        if words.lstrip().startswith(("SELECT", "WITH", "UPDATE")):
            said.append((words, values))

    event.listen(desk._engine, "before_cursor_execute", hear)
    yield said
    event.remove(desk._engine, "before_cursor_execute", hear)


def plans(office: Office, act: Callable[[Office], object]) -> list[tuple[str, list[str]]]:
    """The statements of an action, each with the lines of its plan."""
    with _heard(office.desk) as said:
        act(office)
    found = []
    with office.desk._engine.connect() as connection:
        for words, values in said:
            lines = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values)
            found.append((words, [line[3] for line in lines]))
    return found


@pytest.mark.parametrize("deed", AT_A_KEY)
def test_what_is_done_at_a_key_looks_up_what_it_is_about(office: Office, deed: str) -> None:
    found = plans(office, AT_A_KEY[deed])
    assert found
    for words, lines in found:
        for line in lines:
            assert not WHOLE_TABLE.match(line), f"{line}: {words}"
            assert not HALF.search(line), f"{line}: {words}"


@pytest.mark.parametrize("rows", LISTS)
def test_the_first_rows_of_a_list_come_along_an_index_in_its_order(
    office: Office, rows: str
) -> None:
    for words, lines in plans(office, LISTS[rows]):
        walked = [line for line in lines if WHOLE_TABLE.match(line)]
        assert all("INDEX" in line for line in walked), f"{walked}: {words}"
        assert not walked or SORTED not in lines, f"{lines}: {words}"


@pytest.mark.parametrize("number", COUNTED)
def test_what_waits_is_counted_without_a_look_into_a_dossier(office: Office, number: str) -> None:
    """A plan names the index alone; the program that SQLite makes of it tells what it reads."""
    with _heard(office.desk) as said:
        COUNTED[number](office)
    counts = [(words, values) for words, values in said if "FROM nomination" in words]
    assert counts
    with office.desk._engine.connect() as connection:
        ask = connection.exec_driver_sql
        page = ask("SELECT rootpage FROM sqlite_master WHERE name = 'nomination'").scalar_one()
        for words, values in counts:
            steps = [tuple(step)[1:4] for step in ask(f"EXPLAIN {words}", values)]
            dossiers = {one for name, one, at in steps if name == "OpenRead" and at == page}
            read = [one for name, one, _ in steps if name == "Column" and one in dossiers]
            assert not read, words


def test_the_home_page_reads_no_large_table_whole(office: Office) -> None:
    day = date(2025, 12, 1)  # shortly before the superior wants the year's dossiers
    for words, lines in plans(office, lambda o: o.desk.read(today.errands, day, CATALOG)):
        assert not [line for line in lines if WHOLE_TABLE.match(line)], f"{lines}: {words}"
