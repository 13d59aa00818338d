"""A session travels whole, and of a secret ballot nothing is stored or sent but totals."""

import json

import httpx
import pytest
from sqlalchemy import func, select

from app.council import minutes, sessions, voting
from app.council.rules import Ballots
from app.sync import rounds
from db.base import journaled_columns
from db.council import CouncilVote
from db.journal import JournalEntry, JournalPayload
from db.tables import RECORDS
from tests import patience
from tests.council.meeting import known, running, shown, vote
from tests.office import TODAY
from tests.sync.provinces import Door, serving

TYPES = (
    *("council", "council_member", "council_session", "attendance", "agenda_item"),
    *("conflict_of_interest", "council_vote", "minutes_section", "council_result"),
)


@pytest.fixture
def line(province, now):
    with (
        serving(province, now) as address,
        httpx.Client(transport=Door(address), timeout=patience.SECONDS) as client,
    ):
        yield client


def test_a_session_stands_at_the_province_as_it_was_held(linked, province, line):
    session = running(linked, "Pi Năng Thị Hoài", came=8)
    item = shown(linked, session).items[0]
    member = shown(linked, session).seats[1].member.id
    linked.write(sessions.set_conflicts, item.id, [member], "vợ của người được đề nghị")
    vote(linked, item.id, Ballots(7, 7, 0, 6, 1))
    linked.write(minutes.save_section, session, "content", "Bàn kỹ.", "")
    linked.write(voting.close, session, "16:30", known(), TODAY)
    done = rounds.send(linked, client=line)
    assert (done.received, done.refused) == (1, ())
    with province.engine.connect() as connection:
        for name in TYPES:
            table = RECORDS[name].__table__
            columns = [table.c[c] for c in ("id", *journaled_columns(RECORDS[name]))]
            query = select(*columns).order_by(table.c.id)
            here = linked.read(lambda s, query=query: s.execute(query).all())
            assert here and connection.execute(query).all() == here, name


def test_no_table_and_no_entry_joins_a_member_to_a_vote(linked):
    """Who sits where is known, and how many voted how; never who voted what."""
    votes = set(CouncilVote.__table__.columns.keys())
    assert not {name for name in votes if name.endswith("_id")} - {"item_id", "office_id"}
    members = {
        name
        for name, kind in RECORDS.items()
        if any(key.column.table.name == "council_member" for key in kind.__table__.foreign_keys)
    }
    assert members == {"attendance", "conflict_of_interest", "council_session"}
    for name in members:
        assert not {c.key for c in RECORDS[name].__table__.columns if "vote" in c.key}
    session = running(linked, "Pi Năng Thị Hoài")
    seats = {str(seat.member.id) for seat in shown(linked, session).seats}
    vote(linked, shown(linked, session).items[0].id, Ballots(9, 9, 0, 8, 1))

    def payloads(session):
        query = (
            select(JournalPayload.fields)
            .join(
                JournalEntry,
                (JournalEntry.db == JournalPayload.db) & (JournalEntry.n == JournalPayload.n),
            )
            .where(JournalEntry.record_type == "council_vote")
        )
        return [json.loads(fields) for fields in session.scalars(query)]

    found = linked.read(payloads)
    assert len(found) == 2
    for payload in found:
        values = {str(value) for value in payload["after"].values()}
        assert not values & seats
    assert linked.read(lambda s: s.scalar(select(func.count()).select_from(CouncilVote))) == 2
