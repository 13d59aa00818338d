"""Every change has its entry, every entry its place in the chain, and none of them changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app import canonical, journal
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars import journey
from app.exemplars.actions import ExemplarDraft
from app.fields import readers, to_wire
from app.journal import START, JournalSession
from app.nominations import actions as nominations
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.base import journaled_columns
from db.decisions import Certificate, CertificatePrint
from db.exemplars import ExemplarStage
from db.journal import JournalEntry, JournalPayload
from db.nominations import NominationStep
from db.subjects import Subject
from db.tables import RECORDS
from tests.council.meeting import all_for, running, shown, vote
from tests.exemplars.ways import CHECK
from tests.office import HOAI, TODAY, nominated, nomination_draft, whole_story
from tests.office import START as START_OF_TESTS

APPEND_ONLY = (
    *("certificate", "certificate_print", "condition_note", "council_result", "council_vote"),
    *("decision", "journal_entry", "presentation", "register_entry"),
)


def entries(session: Session) -> list[JournalEntry]:
    found = session.scalars(select(JournalEntry).order_by(JournalEntry.n)).all()
    session.expunge_all()
    return list(found)


def as_json(entry: JournalEntry) -> dict[str, Any]:
    names = JournalEntry.__table__.columns.keys()
    return journal.entry_json({name: getattr(entry, name) for name in names})


def test_every_record_of_every_type_has_one_entry_that_made_it(desk: Workspace) -> None:
    whole_story(desk)
    made = [entry for entry in desk.read(entries) if entry.action == "create"]

    def count(session: Session, kind: Any) -> int:
        return session.scalar(select(func.count()).select_from(kind)) or 0

    for name, kind in RECORDS.items():
        assert desk.read(count, kind) == sum(entry.record_type == name for entry in made), name
    assert {entry.record_type for entry in made} >= {
        *("office", "account", "subject", "exemplar", "attachment", "nomination"),
        *("condition_note", "council_result", "decision", "register_entry", "presentation"),
    }


def test_the_chain_is_whole_by_an_independent_reading_of_it(desk: Workspace) -> None:
    whole_story(desk)
    previous, number = START, 0
    for entry in desk.read(entries):
        assert entry.prev == previous and entry.n == number + 1 == entry.lamport
        assert entry.rev == f"{desk.db[:8]}.{entry.n}"
        hashed = b"TDKT-op-v1\n" + canonical.encode(as_json(entry))
        assert entry.hash == sha256(hashed).hexdigest()
        previous, number = entry.hash, entry.n

    def payloads(session: Session) -> list[tuple[bytes, bytes, str]]:
        joined = select(JournalPayload.salt, JournalPayload.fields, JournalEntry.payload_hash)
        return [
            tuple(row)
            for row in session.execute(
                joined.join_from(JournalPayload, JournalEntry, JournalPayload.n == JournalEntry.n)
            )
        ]

    for salt, fields, wanted in desk.read(payloads):
        assert len(salt) == 16 and sha256(salt + fields).hexdigest() == wanted
        assert set(canonical.decode(fields)) == {"before", "after"}


Change = Callable[[Workspace], object]


def changes() -> dict[str, tuple[str, str, Change]]:
    """A change of every kind that edits: the type and action of its one entry, and itself."""

    def on_subject(desk: Workspace) -> object:
        kept = desk.write(subjects.save, HOAI)
        return lambda: desk.write(subjects.save, replace(HOAI, village="Thôn khác"), kept)

    def on_nomination(desk: Workspace) -> object:
        subject, kept = nominated(desk)
        draft = replace(nomination_draft(subject), citation="Lời khác")
        return lambda: desk.write(nominations.save, kept, draft)

    def on_step(desk: Workspace) -> object:
        _, kept = nominated(desk)
        return lambda: desk.write(nominations.move, kept, NominationStep.APPRAISAL, TODAY)

    def on_delete(desk: Workspace) -> object:
        _, kept = nominated(desk)
        return lambda: desk.write(nominations.delete, kept)

    def on_stage(desk: Workspace) -> object:
        draft = ExemplarDraft(desk.write(subjects.save, HOAI), summary="Giữ nước")
        kept = desk.write(exemplars.save, draft)
        desk.write(journey.check, kept, CHECK, TODAY)
        return lambda: desk.write(exemplars.move, kept, ExemplarStage.FOSTER, TODAY)

    return {
        "a subject edited": ("subject", "change", on_subject),
        "a nomination edited": ("nomination", "change", on_nomination),
        "a step": ("nomination", "change", on_step),
        "a nomination put away": ("nomination", "delete", on_delete),
        "a stage": ("exemplar", "change", on_stage),
    }


@pytest.mark.parametrize("name", changes())
def test_every_change_writes_one_entry_with_the_fields_before_and_after(
    desk: Workspace, name: str
) -> None:
    record_type, action, prepare = changes()[name]
    change: Any = prepare(desk)
    before = len(desk.read(entries))
    change()
    new = desk.read(entries)[before:]
    assert [(entry.record_type, entry.action) for entry in new] == [(record_type, action)]
    line = desk.read(journal.history, [new[0].record_id])[0]
    assert line.changes and all(found.before != found.after for found in line.changes)
    assert line.who == "Đàng Thị Mẫu"
    made = [entry for entry in desk.read(entries) if entry.record_id == new[0].record_id]
    assert new[0].base_rev == made[-2].rev


def test_a_save_that_changes_nothing_writes_nothing(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)
    before = len(desk.read(entries))
    desk.write(subjects.save, HOAI, kept)
    assert len(desk.read(entries)) == before


def test_the_reason_of_a_change_stands_in_its_entry(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)
    desk.write_because("ghi nhầm thôn", subjects.save, replace(HOAI, village="Thôn B"), kept)
    assert desk.read(journal.history, [kept])[0].reason == "ghi nhầm thôn"


def test_a_refused_write_leaves_no_entry_and_the_chain_goes_on(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)
    before = [entry.hash for entry in desk.read(entries)]
    with pytest.raises(ClerkError):
        desk.write(subjects.save, replace(HOAI, full_name="x" * 301), kept)
    assert [entry.hash for entry in desk.read(entries)] == before
    desk.write(subjects.save, replace(HOAI, village="Thôn B"), kept)
    after = desk.read(entries)
    assert after[-1].prev == before[-1]


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("change", ["UPDATE {} SET rev = 'x'", "DELETE FROM {}"])
def test_the_database_itself_refuses_to_change_what_is_written_once(
    desk: Workspace, table: str, change: str
) -> None:
    whole_story(desk)
    session = running(desk, "Katơr Thị Ví Dụ")
    vote(desk, shown(desk, session).items[0].id, all_for(9))

    def act(session: JournalSession) -> None:
        for needed in (Certificate, CertificatePrint):
            session.execute(insert(needed.__table__), some_row(session, needed))
        session.execute(text(change.format(table)))

    with pytest.raises(DBAPIError, match="written once"):
        desk.write(act)


def some_row(session: Session, kind: Any) -> dict[str, Any]:
    """A row of a type that this test has no story for: any value of the right form will do."""
    forms = {str: "full", int: 1, datetime: START_OF_TESTS, date: TODAY, UUID: uuid4(), bytes: b""}
    row = {}
    for column in kind.__table__.columns:
        keys = list(column.foreign_keys)
        if keys:
            row[column.key] = session.scalar(select(keys[0].column).limit(1))
        elif not column.nullable:
            row[column.key] = forms[column.type.python_type]
    return row | {"way": "pdf"} if "way" in row else row


def test_a_record_is_never_removed_through_the_program(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)

    def remove(session: JournalSession) -> None:
        session.delete(session.get_one(Subject, kept))
        session.flush()

    with pytest.raises(RuntimeError):
        desk.write(remove)
    assert desk.read(subjects.read, kept).full_name == HOAI.full_name


def test_what_was_said_last_of_a_condition_comes_last_even_where_the_clock_went_back(
    desk: Workspace,
) -> None:
    _, kept = nominated(desk)
    clock, words = desk.now, [f"Lời thứ {number}" for number in range(14)]
    for number, said in enumerate(words):
        clock.instant = clock.instant.replace(day=28 - number)  # type: ignore[attr-defined]
        note = nominations.Note("NO_DISCIPLINE", "confirmed", "Chị Mẫu", TODAY, said)
        desk.write(nominations.note_condition, kept, note)
    assert [note.words for note in desk.read(nominations.notes, kept)] == words


def test_every_travelling_field_of_every_record_comes_back_as_it_was_stored(
    desk: Workspace,
) -> None:
    whole_story(desk)

    def compare(session: Session) -> int:
        compared = 0
        for name, kind in RECORDS.items():
            for row in session.execute(select(*kind.__table__.columns)).mappings():
                for column in journaled_columns(kind):
                    wire = to_wire(row[column])
                    assert readers(name)[column](wire) == row[column], (name, column)
                    compared += wire is not None
        return compared

    assert desk.read(compare) > 100


@given(st.one_of(st.floats(), st.text(), st.integers(), st.booleans(), st.just([]), st.just({})))
def test_a_wire_value_of_the_wrong_form_is_refused_never_bent(value: Any) -> None:
    for name, kind in {
        "birth_year": int,
        "full_name": str,
        "unit_valid_from": date,
    }.items():
        read = readers("subject")[name]
        try:
            assert type(read(value)) is kind
        except (ValueError, TypeError):
            continue
        assert type(value) is kind or (kind is date and isinstance(value, str))
