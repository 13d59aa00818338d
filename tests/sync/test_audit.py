"""What the province signed holds the journal, also against somebody who has the file's key."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app import audit, canonical, identity, journal
from app.packages import receipts
from app.province import intake
from app.subjects import actions as subjects
from app.sync import connection, outbox, rounds
from db.base import table
from db.engine import WRITES, open_file
from db.journal import JournalEntry, JournalPayload
from db.outbox import Package
from db.subjects import Subject
from tests.app.test_audit import unlock
from tests.office import HOAI, KEY, bare

ENTRY, PAYLOAD, PACKAGE, PERSON = map(table, (JournalEntry, JournalPayload, Package, Subject))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))


@pytest.fixture
def received(linked: Any, province: Any, now: Any) -> Any:
    """An office with two packages that the province has, and one change after them."""
    for number in range(2):
        linked.write(subjects.save, replace(HOAI, full_name=f"Người Ví Dụ {number}"))
        for package in rounds.seal_all(linked):
            if package.seq == number + 1:
                answer = intake.take(
                    province, outbox.read_package(linked.folder, package), "network", now
                )
                linked.write(outbox.store_receipt, linked.identity, answer.data, now())
    linked.write(subjects.save, replace(HOAI, full_name="Người Ví Dụ 9"))
    return linked


def hash_anew(session: Session, db: str) -> None:
    """Every entry as if it had always been written so: each link fits the one before it."""
    before = journal.START
    for row in session.execute(select(ENTRY).order_by(ENTRY.c.n)).mappings().all():
        salt, fields = session.execute(
            select(PAYLOAD.c.salt, PAYLOAD.c.fields).where(PAYLOAD.c.n == row["n"])
        ).one()
        entry = {**row, "prev": before, "payload_hash": journal.payload_hash(salt, fields)}
        entry["hash"] = before = journal.entry_hash(journal.entry_json(entry))
        session.execute(update(ENTRY).where(ENTRY.c.n == row["n"]).values(entry))


def rename(session: Session, db: str) -> None:
    """Another name in the first person's row and in its entry, and the chain hashed anew."""
    entry = session.execute(select(ENTRY).where(ENTRY.c.record_type == "subject")).mappings()
    first = entry.first()
    assert first is not None
    fields = session.scalar(select(PAYLOAD.c.fields).where(PAYLOAD.c.n == first["n"]))
    payload = canonical.decode(fields or b"")
    payload["after"]["full_name"] = "Kẻ Khác"
    session.execute(
        update(PAYLOAD).where(PAYLOAD.c.n == first["n"]).values(fields=canonical.encode(payload))
    )
    person = PERSON.c.id == first["record_id"]
    session.execute(update(PERSON).where(person).values(full_name="Kẻ Khác"))
    hash_anew(session, db)


def cut(session: Session, db: str) -> None:
    """The newest entries gone, from before the last receipt on, with the records they made."""
    [first] = session.scalars(select(PACKAGE.c.last_n).where(PACKAGE.c.seq == 2))
    gone = select(ENTRY.c.record_id).where(ENTRY.c.n >= first)
    session.execute(delete(PERSON).where(PERSON.c.id.in_(gone)))
    session.execute(delete(PAYLOAD).where(PAYLOAD.c.n >= first))
    session.execute(delete(ENTRY).where(ENTRY.c.n >= first))


def sign_with_another_key(session: Session, db: str) -> None:
    """Renamed, and receipts that fit it, but not of the province's key."""
    rename(session, db)
    for seq, last_n, data in session.execute(
        select(PACKAGE.c.seq, PACKAGE.c.last_n, PACKAGE.c.receipt)
    ).all():
        held = connection.need_trust(session, identity.load(session))
        told = receipts.read_receipt(data, held.sign_key).receipt
        head = session.scalar(select(ENTRY.c.hash).where(ENTRY.c.n == last_n))
        forged = receipts.sign_receipt(replace(told, head=head or ""), OTHER)
        session.execute(update(PACKAGE).where(PACKAGE.c.seq == seq).values(receipt=forged.data))


def damage_the_receipt(session: Session, db: str) -> None:
    session.execute(update(PACKAGE).where(PACKAGE.c.seq == 2).values(receipt=b"TDKT-receipt/1\n"))


def exchange_receipts(session: Session, db: str) -> None:
    """The first package's receipt beside the second."""
    first = session.scalar(select(PACKAGE.c.receipt).where(PACKAGE.c.seq == 1))
    session.execute(update(PACKAGE).where(PACKAGE.c.seq == 2).values(receipt=first))


def lose_the_trust(session: Session, db: str) -> None:
    identity.put(session, connection.TRUST, b"x")


@pytest.mark.parametrize("province", ["file"], indirect=True)
def test_what_the_province_has_received_is_whole(received: Any) -> None:
    assert received.read(audit.check, received.db).faults == ()


@pytest.mark.parametrize("province", ["file"], indirect=True)
@pytest.mark.parametrize(
    ("script", "packages"),
    [
        (rename, "1 2"),
        (cut, "2"),
        (sign_with_another_key, "1 2"),
        (damage_the_receipt, "2"),
        (exchange_receipts, "2"),
        (lose_the_trust, "1 2"),
    ],
)
def test_a_journal_made_whole_again_with_the_files_key_is_told_by_the_receipts(
    received: Any, script: Callable[[Session, str], None], packages: str
) -> None:
    driver = bare(received.folder)
    unlock(driver)
    driver.close()
    behind = open_file(received.path, KEY)
    with Session(behind.execution_options(**WRITES)) as session:
        script(session, received.db)
        session.commit()
    behind.dispose()
    found = received.read(audit.check, received.db)
    assert {fault.what for fault in found.faults} == {"receipt"}
    assert [fault.where for fault in found.faults] == packages.split()
