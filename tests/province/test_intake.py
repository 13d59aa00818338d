"""Every case of intake, on both databases: what is answered and what is stored."""

import random
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.packages import receipts, wire
from app.packages.ops import sha256
from app.province import intake
from db.attachments import Blob
from db.province import Conflict, Device, GivenReceipt, Refusal, TakenPackage, Task
from db.search import find
from db.subjects import Subject
from tests.province.offices import (
    SmallOffice,
    enrolled,
    entries,
    head_of,
    people,
    person,
)


def take(province, data, now, way="network"):
    answer = intake.take(province, data, way, now)
    public = province.keys.sign_key.public_key().public_bytes_raw()
    assert receipts.read_receipt(answer.data, public) == answer
    return answer.receipt


def rows(province, kind, **which):
    with province.engine.connect() as connection:
        return connection.execute(select(kind).filter_by(**which)).all()


def test_a_package_is_applied_and_its_receipt_names_the_end_of_the_journal(province, now):
    office = enrolled(province)
    receipt = take(province, office.seal(office.op(), office.op()), now)
    assert (receipt.status, receipt.ops, receipt.records) == (receipts.APPLIED, 2, 2)
    assert (receipt.head_n, receipt.head) == (2, office.head)
    assert head_of(province, office) == (1, 2, office.head)
    assert len(people(province)) == 2
    assert not any(province.waiting.iterdir())


def test_the_same_bytes_get_the_same_receipt_and_nothing_twice(province, now):
    office = enrolled(province)
    first, second = office.seal(), office.seal()
    given = [intake.take(province, data, "network", now).data for data in (first, second)]
    again = [intake.take(province, data, "usb", now).data for data in (second, first, first)]
    assert again == [given[1], given[0], given[0]]
    assert entries(province) == 2
    assert len(rows(province, GivenReceipt)) == 2


def test_receipts_of_a_device_form_a_chain(province, now):
    office = enrolled(province)
    answers = [intake.take(province, office.seal(), "network", now) for _ in range(3)]
    assert answers[0].receipt.prev_receipt == receipts.NO_RECEIPT
    assert answers[1].receipt.prev_receipt == answers[0].hash
    assert answers[2].receipt.prev_receipt == answers[1].hash
    assert len({answer.receipt.nonce for answer in answers}) == 3


def test_a_gap_waits_says_what_it_needs_and_is_applied_when_it_closes(province, now):
    office = enrolled(province)
    packages = [office.seal() for _ in range(5)]
    waiting = take(province, packages[4], now)
    assert (waiting.status, waiting.need) == (receipts.STORED, (1, 2, 3, 4))
    assert take(province, packages[2], now).need == (1, 2)
    assert take(province, packages[4], now).status == receipts.STORED
    for data in (packages[0], packages[1], packages[3]):
        assert take(province, data, now).status == receipts.APPLIED
    assert head_of(province, office) == (5, 5, office.head)
    final = intake.receipt_of(province, waiting.package)
    assert (final.receipt.status, final.receipt.need) == (receipts.APPLIED, ())
    assert not any(province.waiting.iterdir())


@pytest.mark.parametrize("seed", range(4))
def test_any_order_with_repeats_ends_the_same(province, now, seed):
    office = enrolled(province)
    packages = [office.seal(office.op(), office.op()) for _ in range(6)]
    chance = random.Random(seed)
    for data in chance.sample(packages * 2, 12):
        assert take(province, data, now).status in (receipts.APPLIED, receipts.STORED)
    assert head_of(province, office) == (6, 12, office.head)
    assert entries(province) == 12


def test_other_bytes_under_a_used_number_are_a_fork_that_stops_the_device(province, now):
    office = enrolled(province)
    take(province, office.seal(), now)
    clone = office.copy()
    assert take(province, office.seal(office.op(after=person(1))), now).status == receipts.APPLIED
    before = (people(province), head_of(province, office))
    other = clone.seal(clone.op(after=person(2)))
    fork = take(province, other, now)
    assert (fork.status, fork.code) == (receipts.STORED, "fork")
    assert (people(province), head_of(province, office)) == before
    assert [task.kind for task in rows(province, Task)] == ["fork"]
    assert (province.waiting / f"{fork.package}.tdkt").read_bytes() == other
    held = take(province, office.seal(), now)
    assert (held.status, held.code) == (receipts.STORED, "frozen")
    assert (people(province), head_of(province, office)) == before


def test_the_next_number_on_another_history_is_a_fork_too(province, now):
    office = enrolled(province)
    clone = office.copy()
    take(province, office.seal(), now)
    clone.seal()
    assert take(province, clone.seal(), now).code == "fork"


def test_a_restored_file_that_names_its_parent_takes_its_place(province, now):
    office = enrolled(province)
    take(province, office.seal(), now)
    parent = wire.Parent(office.db, office.seq, office.prev)
    child = SmallOffice(province, office.key, office=office.office, parent=parent)
    receipt = take(province, child.seal(), now)
    assert (receipt.status, receipt.head_n) == (receipts.APPLIED, 1)
    late = take(province, office.seal(), now)
    assert (late.status, late.code) == (receipts.STORED, "clone")
    assert [task.kind for task in rows(province, Task)] == ["clone"]


def test_a_restored_files_second_package_may_come_first(province, now):
    office = enrolled(province)
    take(province, office.seal(), now)
    parent = wire.Parent(office.db, office.seq, office.prev)
    child = SmallOffice(province, office.key, office=office.office, parent=parent)
    first, second = child.seal(), child.seal()
    assert take(province, second, now).need == (1,)
    assert take(province, first, now).status == receipts.APPLIED
    assert head_of(province, child)[0] == 2


@pytest.mark.parametrize("parent", [None, wire.Parent("f" * 32, 1, "e" * 64)])
def test_an_unknown_file_is_kept_and_shown_to_a_person(province, now, parent):
    office = enrolled(province)
    take(province, office.seal(), now)
    stranger = SmallOffice(province, office.key, office=office.office, parent=parent)
    receipt = take(province, stranger.seal(), now)
    assert (receipt.status, receipt.code) == (receipts.STORED, "clone")
    assert len(people(province)) == 1
    assert [device.status for device in rows(province, Device)] == ["frozen"]


def test_an_unknown_device_is_refused_and_counted_but_may_come_again_after_enrolment(province, now):
    office = SmallOffice(province)
    data = office.seal()
    for _ in range(2):
        refused = take(province, data, now)
        assert (refused.status, refused.code) == (receipts.REJECTED, "unknown_device")
        assert refused.text.count("\n") == 2
    assert [row.count for row in rows(province, Refusal)] == [2]
    assert rows(province, TakenPackage) == []
    office.enrol()
    assert take(province, data, now).status == receipts.APPLIED


def test_a_bad_signature_is_refused_and_counted(province, now):
    office, stranger = enrolled(province), SmallOffice(province)
    preamble = wire.read_preamble(data := office.seal())
    forged = wire.join(preamble.header, data[preamble.size :], stranger.key).data
    assert take(province, forged, now).code == "signature"
    assert take(province, b"not a package", now).code == "magic"
    assert sum(row.count for row in rows(province, Refusal)) == 2
    assert take(province, data, now).status == receipts.APPLIED


def test_a_package_cut_short_is_refused_and_the_whole_one_still_welcome(province, now):
    office = enrolled(province)
    data = office.seal()
    for length in (3, 100, 700, len(data) - 1):
        assert take(province, data[:length], now).status == receipts.REJECTED
    assert rows(province, TakenPackage) == []
    assert take(province, data, now).status == receipts.APPLIED


def test_a_change_built_on_what_the_province_holds_is_applied(province, now):
    office = enrolled(province)
    record = uuid4()
    take(province, office.seal(office.op(record, person(1))), now)
    changes = (
        office.op(record, {"full_name": "Đàng Thị Mẫu", "given_name": "Mẫu"}),
        office.op(record, {"note": "hai"}),
    )
    receipt = take(province, office.seal(*changes), now)
    assert (receipt.status, receipt.ops, receipt.records) == (receipts.APPLIED, 2, 1)
    [row] = rows(province, Subject)
    assert (row.full_name, row.note, row.rev) == ("Đàng Thị Mẫu", "hai", office.revs[record])
    with Session(province.engine) as session:
        assert find(session, "subject", ["dang", "mau"], 5) == [record]
        assert find(session, "subject", ["nguoi"], 5) == []


def test_a_change_built_on_something_else_is_kept_apart_and_nothing_is_chosen(province, now):
    office = enrolled(province)
    record = uuid4()
    take(province, office.seal(office.op(record, person(1))), now)
    kept_rev = office.revs[record]
    office.revs[record] = "ffffffff.9"
    apart = office.op(record, {"note": "bản kia"})
    later = office.op(record, {"note": "bản kia nữa"})
    receipt = take(province, office.seal(apart, later, office.op()), now)
    assert receipt.status == receipts.APPLIED_WITH_CONFLICTS
    assert (receipt.ops, receipt.records, len(receipt.conflicts)) == (3, 1, 2)
    [row] = rows(province, Subject, id=record)
    assert (row.note, row.rev) == ("", kept_rev)
    found = rows(province, Conflict)
    assert {str(conflict.id) for conflict in found} == set(receipt.conflicts)
    assert {conflict.kept_rev for conflict in found} == {kept_rev}
    assert entries(province) == 4
    assert head_of(province, office) == (2, 4, office.head)


def test_a_creation_of_a_record_that_exists_is_kept_apart(province, now):
    office = enrolled(province)
    record = uuid4()
    take(province, office.seal(office.op(record, person(1))), now)
    del office.revs[record]
    receipt = take(province, office.seal(office.op(record, person(2))), now)
    assert receipt.status == receipts.APPLIED_WITH_CONFLICTS
    assert people(province) == ["Người Ví Dụ 1"]


def test_attachments_are_stored_once_and_must_be_there(province, now):
    office = enrolled(province)
    data = b"mot to trinh"
    digest = sha256(data).hexdigest()
    after = {
        "owner_type": "nomination",
        "owner_id": str(uuid4()),
        "kind": "TO_TRINH",
        "name": "Tờ trình",
        "media_type": "application/pdf",
        "size": len(data),
        "pages": 1,
        "sha256": digest,
        "created_at": "2025-01-20T02:41:05Z",
    }
    first = office.seal(office.op(after=after, kind="attachment"), attachments={digest: data})
    assert take(province, first, now).status == receipts.APPLIED
    known = office.seal(office.op(after=after, kind="attachment"))
    assert take(province, known, now).status == receipts.APPLIED
    assert [row.data for row in rows(province, Blob)] == [data]
    missing = after | {"sha256": "0" * 64}
    assert take(province, office.seal(office.op(after=missing, kind="attachment")), now).code == (
        "record"
    )


@pytest.mark.parametrize(
    ("after", "entry", "code"),
    [
        (person(1, kind="robot"), {}, "record"),
        (person(1, birth_year="1990"), {}, "record"),
        (person(1, birth_year=True), {}, "record"),
        (person(1, birth_year=2**52), {}, "record"),
        (person(1, birth_day=5), {}, "record"),
        (person(1, full_name=None), {}, "record"),
        ({"note": "x"}, {}, "record"),
        (person(1, created_at="hôm qua"), {}, "record"),
        (person(1, full_name="a\0b"), {}, "op_form"),
        (person(1), {"type": "unheard_of"}, "record"),
        (person(1), {"t_claimed": "2025-13-39T29:61:61Z"}, "op_form"),
        (person(1), {"t_claimed": "2025-02-30T02:00:00Z"}, "record"),
        (person(1), {"base_rev": "00000000.1"}, "record"),
        (person(1), {"action": "change"}, "record"),
    ],
)
def test_a_record_that_breaks_a_rule_is_refused_whole(province, now, after, entry, code):
    office = enrolled(province)
    take(province, office.seal(), now)
    recipient_says_no = office.copy()
    good, bad = office.op(), office.op(after=after, **entry)
    try:
        data = office.seal(good, bad)
    except wire.PackageError as error:
        assert error.code == code
        return
    receipt = take(province, data, now)
    assert (receipt.status, receipt.code) == (receipts.REJECTED, code)
    assert (len(people(province)), entries(province)) == (1, 1)
    assert take(province, data, now) == receipt
    assert take(province, recipient_says_no.seal(), now).status == receipts.APPLIED


def test_what_was_sealed_on_a_refused_package_is_refused_and_not_a_fork(province, now):
    office = enrolled(province)
    again = office.copy()
    bad = office.seal(office.op(after=person(1, kind="robot")))
    behind = office.seal()
    assert take(province, behind, now).status == receipts.STORED
    assert take(province, bad, now).code == "record"
    assert take(province, again.seal(), now).status == receipts.APPLIED
    answer = intake.receipt_of(province, wire.read_preamble(behind).header.body_sha256)
    assert answer.receipt.code == "after_rejected"
    assert take(province, again.seal(), now).status == receipts.APPLIED
    assert rows(province, Task) == []


def test_a_journal_that_does_not_go_on_from_the_provinces_end_is_refused(province, now):
    office = enrolled(province)
    take(province, office.seal(), now)
    office.head = "1" * 64
    assert take(province, office.seal(), now).code == "op_chain"


def test_no_office_changes_anothers_record_and_decisions_are_never_changed(province, now):
    one, other = enrolled(province), enrolled(province)
    record, decision = uuid4(), uuid4()
    paper = {
        "doc_type": "QD",
        "year": 2025,
        "number": 1,
        "symbol": "1/QĐ-UBND",
        "decided_on": "2025-01-20",
        "abstract": "",
        "authority": "",
        "place": "",
        "signer_name": "",
        "signer_role": "",
        "grounds": "",
        "created_at": "2025-01-20T02:41:05Z",
    }
    made = (one.op(record, person(1)), one.op(decision, paper, kind="decision"))
    assert take(province, one.seal(*made), now).status == receipts.APPLIED
    other.revs[record] = one.revs[record]
    assert take(province, other.seal(other.op(record, {"note": "x"})), now).code == "other_office"
    changed = one.seal(one.op(decision, {"number": 2}, kind="decision"))
    assert take(province, changed, now).code == "written_once"


def test_a_stopped_device_is_refused_until_it_is_released(province, now):
    office = enrolled(province)
    data = office.seal()
    with province.writer.begin() as connection:
        connection.execute(Device.__table__.update().values(status="stopped"))
    assert take(province, data, now).code == "device_stopped"
    with province.writer.begin() as connection:
        connection.execute(Device.__table__.update().values(status="active"))
    assert take(province, data, now).status == receipts.APPLIED


def test_a_number_far_ahead_names_only_the_first_missing_ones(province, now):
    office = enrolled(province)
    office.seq, office.prev = 10**9, "1" * 64
    receipt = take(province, office.seal(), now)
    assert receipt.need == tuple(range(1, 1_001))


def test_receipts_are_written_once(province, now):
    office = enrolled(province)
    take(province, office.seal(), now)
    with pytest.raises(Exception, match="written once"), province.writer.begin() as connection:
        connection.execute(GivenReceipt.__table__.update().values(ops=99))
    with province.engine.connect() as connection:
        count = connection.scalar(select(func.count()).where(GivenReceipt.ops == 99))
    assert count == 0


def test_the_stored_receipt_is_signed_anew_to_the_same_bytes(province, now):
    office = enrolled(province)
    first = intake.take(province, office.seal(), "network", now)
    assert intake.receipt_of(province, first.receipt.package).data == first.data
    assert replace(first.receipt) == first.receipt
