"""A sealed case: read by those it names, unknown to all others, and no word of it leaves."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text

from app import audit, finding
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations import listing
from app.nominations.listing import Filter, Order
from app.packages import ops
from app.progress import ignore
from app.sealed import actions, sealing
from app.sealed.actions import CaseDraft
from app.subjects import actions as subjects
from app.sync import outbox, overview
from app.workspace import Workspace
from db.journal import JournalEntry
from db.sealed import SealedCase
from tests.nominations.dossiers import CATALOG
from tests.office import TODAY

CANARY = "Hoàng Yến Kín"
DRAFT = CaseDraft(CANARY, "GIAY_KHEN_XA", f"Việc của {CANARY}", f"Ghi chú {CANARY}", TODAY)


def test_only_those_it_names_read_a_case(desk: Workspace):
    other = uuid4()
    made = desk.write(actions.save, DRAFT)
    me = desk.person.id
    assert desk.read(actions.read, made, me).full_name == CANARY
    assert [case.id for case in desk.read(actions.cases, me)] == [made]
    assert desk.read(actions.cases, other) == []
    with pytest.raises(ClerkError):
        desk.read(actions.read, made, other)
    desk.write(actions.save, replace(DRAFT, viewers=(other,)), made)
    assert desk.read(actions.read, made, other).full_name == CANARY


def test_no_word_of_a_case_is_in_a_package_and_the_chain_is_whole(desk: Workspace):
    made = desk.write(actions.save, DRAFT)
    desk.write(actions.save, replace(DRAFT, note=f"Sửa {CANARY}"), made)
    desk.write(actions.put_away, [made])

    def written(session) -> bytes:
        run = outbox._next_run(session, desk.db, 0, ignore)
        return run.written.data

    data = desk.read(written)
    entries = [op for op in ops.read(data).ops if op.entry["type"] == "sealed_case"]
    assert [op.entry["action"] for op in entries] == ["create", "change", "delete"]
    for word in (CANARY, *CANARY.split(), "GIAY_KHEN_XA"):
        assert word.encode() not in data
    assert all(op.entry["reason"] is None for op in entries)


def test_no_list_search_or_overview_knows_of_a_case(desk: Workspace):
    desk.write(actions.save, DRAFT)
    assert desk.read(finding.find, CANARY, 6) == []
    assert desk.read(listing.page, Filter(), Order.NUMBER, False, None, 10) == []
    assert desk.read(subjects.search, CANARY) == []
    pending = desk.read(overview.pending, desk.db)
    assert pending and all(row.record_type != "sealed_case" for row in pending)


def test_the_file_itself_holds_no_word_of_a_case(desk: Workspace):
    """Even inside the encrypted file: neither row, journal nor search index."""
    desk.write(actions.save, DRAFT)

    def everything(session) -> str:
        found = []
        tables = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        for (name,) in tables.all():
            rows = session.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608 - our own names
            found += [repr(tuple(row)) for row in rows]
        return "\n".join(found)

    assert CANARY not in desk.read(everything)


def test_a_change_of_a_case_is_undone_and_the_audit_is_content(desk: Workspace):
    made = desk.write(actions.save, DRAFT)
    desk.write(actions.save, replace(DRAFT, note="Khác"), made)
    desk.undo()
    assert desk.read(actions.read, made, desk.person.id).note == DRAFT.note
    desk.write(actions.put_away, [made])
    desk.undo()
    assert len(desk.read(actions.cases, desk.person.id)) == 1
    assert desk.read(audit.check, desk.db).faults == ()


def test_saving_nothing_new_writes_nothing(desk: Workspace):
    made = desk.write(actions.save, DRAFT)
    before = desk.read(lambda s: s.scalar(select(SealedCase.body)))
    desk.write(actions.save, DRAFT, made)
    assert desk.read(lambda s: s.scalar(select(SealedCase.body))) == before


def test_a_case_becomes_an_ordinary_dossier_only_when_asked(desk: Workspace):
    made = desk.write(actions.save, DRAFT)
    dossier = desk.write(actions.open_as_dossier, made, CATALOG, TODAY)
    assert desk.read(actions.cases, desk.person.id) == []
    draft = desk.read(nominations.read, dossier).draft
    assert draft.report == DRAFT.deed and draft.due_on == TODAY
    types = desk.read(lambda s: set(s.scalars(select(JournalEntry.record_type))))
    assert {"sealed_case", "nomination"} <= types


@given(st.text(max_size=60), st.dates(date(2024, 1, 1), date(2030, 1, 1)))
def test_what_is_sealed_opens_with_its_key_and_record_alone(words: str, day: date):
    key, other, record = bytes(range(32)), bytes(32), uuid4()
    body = sealing.seal(key, record, {"words": words, "day": day.isoformat()})
    assert sealing.unseal(key, record, body) == {"words": words, "day": day.isoformat()}
    assert sealing.unseal(other, record, body) is None
    assert sealing.unseal(key, uuid4(), body) is None
    changed = body[:-8] + ("A" if body[-8] != "A" else "B") + body[-7:]
    assert sealing.unseal(key, record, changed) is None


def test_bodies_of_short_and_longer_words_look_alike():
    key, record = bytes(range(32)), uuid4()
    lengths = {len(sealing.seal(key, record, {"words": "a" * n})) for n in (1, 40, 200, 400)}
    assert len(lengths) == 1
