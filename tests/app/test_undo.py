"""Ctrl+Z: whatever was done comes back as it was, or is refused with everything left as it is."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import audit, undo
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.nominations import actions as nominations
from app.nominations import listing
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.base import journaled_columns
from db.journal import JournalEntry
from db.nominations import NominationStep
from db.tables import RECORDS
from tests.office import HOAI, TODAY, nominated, nomination_draft, photo, quick_office, whole_story
from tests.soak import cases

EDITED = ("subject", "nomination", "exemplar", "attachment")
State = dict[tuple[str, UUID], dict[str, Any]]


def state(session: Session) -> State:
    """All that travels of every record that is not put away."""
    found: State = {}
    for name in EDITED:
        kind = RECORDS[name]
        for row in session.execute(select(*kind.__table__.columns)).mappings():
            if row["deleted_at"] is None:
                found[name, row["id"]] = {key: row[key] for key in journaled_columns(kind)}
    return found


WORDS = st.sampled_from(["", "một", "hai", "Thôn Suối Mẫu", "ví dụ\nhai dòng"])


class UndoMachine(RuleBasedStateMachine):
    """Edits, undo and redo in any order, against a plain list of snapshots."""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.desk = quick_office(Path(self.place.name) / "office")
        self.past: list[State] = []
        self.future: list[State] = []
        self.subjects: list[UUID] = []
        self.nominations: list[UUID] = []

    @initialize()
    def one_person(self) -> None:
        self.edit(lambda: self.subjects.append(self.desk.write(subjects.save, HOAI)))

    def edit(self, work: Any) -> None:
        before = self.desk.read(state)
        work()
        if self.desk.read(state) != before:
            self.past.append(before)
            self.future.clear()

    def alive(self, ids: list[UUID]) -> list[UUID]:
        there = {key for _, key in self.desk.read(state)}
        return [key for key in ids if key in there]

    @rule(name=st.sampled_from(["Katơr Mẫu", "Hồ Ví Dụ"]))
    def add_person(self, name: str) -> None:
        draft = replace(HOAI, full_name=name)
        self.edit(lambda: self.subjects.append(self.desk.write(subjects.save, draft)))

    @rule(data=st.data(), village=WORDS, note=WORDS, year=st.none() | st.integers(1930, 2010))
    def change_person(self, data: Any, village: str, note: str, year: int | None) -> None:
        alive = self.alive(self.subjects)
        if alive:
            chosen = data.draw(st.sampled_from(alive))
            draft = replace(HOAI, village=village, note=note, birth_year=year)
            self.edit(lambda: self.desk.write(subjects.save, draft, chosen))

    @rule(data=st.data())
    def nominate(self, data: Any) -> None:
        alive = self.alive(self.subjects)
        if alive:
            draft = nomination_draft(data.draw(st.sampled_from(alive)))
            made = self.nominations
            self.edit(lambda: made.append(self.desk.write(nominations.create, draft, TODAY)))

    @rule(data=st.data(), put_away=st.booleans())
    def move_or_put_away(self, data: Any, put_away: bool) -> None:
        alive = self.alive(self.nominations)
        if alive:
            chosen = data.draw(st.sampled_from(alive))
            step = NominationStep.APPRAISAL

            def work() -> None:
                try:
                    if put_away:
                        self.desk.write(nominations.delete, chosen)
                    else:
                        self.desk.write(nominations.move, chosen, step, TODAY)
                except ClerkError:
                    return

            self.edit(work)

    @rule(data=st.data())
    def several_at_once(self, data: Any) -> None:
        alive = self.alive(self.subjects)
        if alive:
            chosen = data.draw(st.sampled_from(alive))

            def both(session: Any) -> None:
                exemplar = exemplars.save(session, ExemplarDraft(chosen, summary="một"))
                exemplars.set_photo(session, exemplar, "anh.png", photo())
                exemplars.save(session, ExemplarDraft(chosen, summary="hai"), exemplar)

            self.edit(lambda: self.desk.write(both))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(self.desk.read(state))
        self.desk.undo()
        assert self.desk.read(state) == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self.desk.read(state))
        self.desk.redo()
        assert self.desk.read(state) == self.future.pop()

    @invariant()
    def the_stacks_agree(self) -> None:
        assert self.desk.can_undo == bool(self.past)
        assert self.desk.can_redo == bool(self.future)

    def teardown(self) -> None:
        assert not self.desk.read(audit.check, self.desk.db).faults
        self.desk.close()
        self.place.cleanup()


TestUndoMachine = UndoMachine.TestCase
TestUndoMachine.settings = settings(max_examples=cases(12, 500), stateful_step_count=25)


def entries_since(desk: Workspace, number: int) -> list[int]:
    query = select(JournalEntry.n).where(JournalEntry.n > number).order_by(JournalEntry.n)
    return desk.read(lambda session: list(session.scalars(query)))


@pytest.mark.parametrize("newer", ["made", "changed"])
def test_a_stale_undo_is_refused_and_changes_nothing(desk: Workspace, newer: str) -> None:
    start = len(entries_since(desk, 0))
    kept = desk.write(subjects.save, HOAI)
    desk.write(subjects.save, replace(HOAI, village="Thôn B"), kept)
    desk.write(subjects.save, replace(HOAI, village="Thôn C"), kept)
    made, changed, _ = entries_since(desk, start)
    before = desk.read(state)
    with pytest.raises(undo.CannotUndo) as refused:
        desk.write(undo.undo, desk.db, [{"made": made, "changed": changed}[newer]], desk.now())
    assert refused.value.kept and desk.read(state) == before
    assert len(entries_since(desk, start)) == 3


def test_the_name_of_a_person_who_came_back_is_found_and_listed_as_before(desk: Workspace) -> None:
    subject, kept = nominated(desk, "Pi Năng Thị Hoài")
    desk.write(subjects.save, replace(HOAI, full_name="Katơr Ví Dụ", given_name=None), subject)
    assert desk.read(subjects.search, "katơr") and not desk.read(subjects.search, "hoài")
    desk.undo()
    assert desk.read(subjects.search, "hoài") and not desk.read(subjects.search, "katơr")
    row = desk.read(listing.row, kept)
    assert row is not None
    assert row.sort_key == desk.read(subjects.rows, [subject])[0].sort_key


def test_past_a_decision_nothing_is_taken_back(desk: Workspace) -> None:
    whole_story(desk)
    assert not desk.can_undo and not desk.can_redo
    with pytest.raises(ClerkError) as refused:
        desk.undo()
    assert refused.value.todo
    once = ("decision", "register_entry", "council_result", "condition_note", "presentation")
    query = select(JournalEntry.n).where(JournalEntry.record_type.in_(once))
    written_once = desk.read(lambda session: list(session.scalars(query)))
    assert len(written_once) == 5
    for entry in written_once:
        with pytest.raises(undo.CannotUndo):
            desk.write(undo.undo, desk.db, [entry], desk.now())


def test_an_undo_that_the_disk_refused_can_be_done_once_there_is_room(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)
    desk.write(subjects.save, replace(HOAI, village="Thôn B"), kept)
    full = ClerkError(what="Ổ đĩa đầy.", todo="Xóa bớt.")
    with patch.object(undo, "undo", side_effect=full), pytest.raises(ClerkError):
        desk.undo()
    assert desk.can_undo
    desk.undo()
    assert desk.read(subjects.read, kept).village == HOAI.village


def test_the_undo_is_a_new_entry_with_its_reason_and_the_old_ones_stay(desk: Workspace) -> None:
    start = len(entries_since(desk, 0))
    kept = desk.write(subjects.save, HOAI)
    desk.undo()
    numbers = entries_since(desk, start)
    assert len(numbers) == 2

    def last(session: Session) -> tuple[str, str | None, UUID]:
        entry = session.get_one(JournalEntry, (desk.db, numbers[-1]))
        return entry.action, entry.reason, entry.record_id

    assert desk.read(last) == ("delete", "Hoàn tác", kept)
    desk.redo()
    assert desk.read(subjects.rows, [kept])
