"""A movement goes from one office to the province and down to another, by network and by stick:
signed, in order, once, and never over what the office has made of it."""

import random
from datetime import date
from uuid import UUID

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.orm import Session

from app import audit
from app.errors import ClerkError
from app.movements import actions, listing, registrations
from app.movements.words import State
from app.packages import down as statement
from app.packages import statements
from app.packages.errors import PackageError
from app.province import down as sending
from app.province import enrolment
from app.province import usb as sticks
from app.sync import connection, down, rounds
from db.movements import Movement, MovementCriterion
from tests import patience
from tests.movements.launching import WATER, WELLS, movement, registered
from tests.office import office as made_office
from tests.province.offices import NOW
from tests.sync.provinces import BadLine, Door, serving


@pytest.fixture
def above(tmp_path, province):
    """Another office, which launches movements and has sent them to the same province."""
    opened = made_office(tmp_path / "tren")
    request = opened.read(connection.make_request, opened.identity, NOW)
    _, answer = enrolment.enroll(province, request, NOW)
    opened.write(connection.accept_trust, opened.identity, answer)
    yield opened
    opened.close()


@pytest.fixture
def line(province, now):
    with (
        serving(province, now) as address,
        httpx.Client(transport=Door(address), timeout=patience.SECONDS) as client,
    ):
        yield client


def put(province, **changed: object) -> UUID:
    """A launched movement that the province holds, as if an office had sent it."""
    values = {name: getattr(WATER, name) for name in WATER.__slots__} | changed
    for name in ("work_fields", "strata", "villages"):
        values[name] = "\n".join(values[name])
    stamp: dict[str, object] = {"office_id": UUID(int=1), "created_at": NOW, "changed_at": NOW}
    with Session(province.writer) as session:
        made = Movement(number=1, state=State.LAUNCHED, **values, **stamp)
        session.add(made)
        session.flush()
        one = MovementCriterion(
            movement_id=made.id, rank=1, name=WELLS.name, kind=WELLS.kind, unit=WELLS.unit,
            threshold=WELLS.threshold, how_checked=WELLS.how_checked, **stamp,
        )  # fmt: skip
        session.add(one)
        session.commit()
        return made.id


def change(province, id_: UUID, **changed: object) -> None:
    with Session(province.writer) as session:
        found = session.get_one(Movement, id_)
        for name, value in changed.items():
            setattr(found, name, value)
        session.commit()


def sent(province, now, id_: UUID) -> bytes:
    found = sending.read(province, sending.publish(province, id_, now))
    assert found is not None
    return found


def take(office, data: bytes) -> UUID | None:
    return office.write(down.receive, office.identity, data)


def forged(data: bytes, key: Ed25519PrivateKey, **changed: object) -> bytes:
    value, _line = statements.read(statement.KIND, data)
    return statements.sign(statement.KIND, value | changed, key)


def test_by_network_it_appears_after_the_round_and_comes_only_once(linked, province, now, line):
    first, second = put(province), put(province, name="Nhà sạch")
    for id_ in (first, second):
        sending.publish(province, id_, now)
    done = rounds.send(linked, client=line)
    assert done.sent_down == 2
    shown = linked.read(listing.read, first)
    assert (shown.draft.name, shown.sent_by, shown.state) == (
        WATER.name, "Tỉnh Ví Dụ", State.LAUNCHED,
    )  # fmt: skip
    assert [one.name for one in shown.criteria] == [WELLS.name] and not shown.is_own
    assert rounds.send(linked, client=line).sent_down == 0
    assert linked.read(listing.count) == 2
    assert linked.read(audit.check, linked.db).faults == ()


def test_by_stick_it_lies_beside_the_receipts_and_a_second_reading_changes_nothing(
    linked, province, now, tmp_path
):
    stick = tmp_path / "usb"
    stick.mkdir()
    id_ = put(province)
    sending.publish(province, id_, now)
    rounds.send_by_usb(linked, stick)
    sticks.take_stick(province, stick, now)
    found = rounds.fetch_from_usb(linked, stick)
    assert found.received == 1 and found.sent_down == 1
    assert linked.read(listing.read, id_).sent_by == "Tỉnh Ví Dụ"
    entries = linked.read(audit.check, linked.db)
    assert rounds.fetch_from_usb(linked, stick).sent_down == 0
    assert linked.read(audit.check, linked.db) == entries


def test_a_movement_of_one_office_reaches_another_through_the_province(
    above, linked, province, now, line
):
    made = movement(above, State.LAUNCHED)
    assert rounds.send(above, client=line).received
    assert sending.candidates(province) == [(made, WATER.name)]
    sending.publish(province, made, now)
    assert rounds.send(linked, client=line).sent_down == 1
    assert linked.read(listing.read, made).draft.objective == WATER.objective
    assert rounds.send(above, client=line).sent_down == 1  # its own stays its own
    assert above.read(listing.read, made).is_own


def test_what_the_office_made_of_it_stays_when_the_superior_changes_it(linked, province, now):
    id_ = put(province)
    take(linked, sent(province, now, id_))
    registered(linked, id_, "Katơr Một")
    change(province, id_, name="Tên mới", ends_on=date(2026, 6, 30))
    assert take(linked, sent(province, now, id_)) == id_
    shown = linked.read(listing.read, id_)
    assert (shown.draft.name, shown.draft.ends_on) == ("Tên mới", date(2026, 6, 30))
    assert shown.state is State.REGISTERING and shown.persons == 1
    change(province, id_, state=State.CANCELLED)
    take(linked, sent(province, now, id_))
    assert linked.read(listing.read, id_).state is State.CANCELLED
    assert linked.read(registrations.counts, id_) == (0, 1, 1)
    with pytest.raises(ClerkError):
        linked.write(actions.save, WATER, id_)


def test_a_repeat_is_nothing_a_gap_and_a_fork_are_refused_and_nothing_changes(
    linked, province, now
):
    first, second = put(province), put(province, name="Nhà sạch")
    one, two = (sent(province, now, id_) for id_ in (first, second))
    with pytest.raises(PackageError) as refused:
        take(linked, two)
    assert refused.value.code == "down_gap" and linked.read(listing.count) == 0
    assert take(linked, one) == first and take(linked, one) is None
    key = province.keys.sign_key
    value, _line = statements.read(statement.KIND, one)
    other = forged(one, key, movement={**value["movement"], "name": "Tên khác"})
    with pytest.raises(PackageError) as refused:
        take(linked, other)
    assert refused.value.code == "down_fork"
    with pytest.raises(PackageError) as refused:
        take(linked, forged(two, key, prev="ab" * 32))
    assert refused.value.code == "down_fork"
    assert linked.read(listing.read, first).draft.name == WATER.name
    assert take(linked, two) == second


def test_an_unknown_signer_and_any_changed_byte_are_refused(linked, province, now):
    data = sent(province, now, put(province))
    stranger = Ed25519PrivateKey.generate()
    value, _line = statements.read(statement.KIND, data)
    named = statement.keys.key_id(stranger.public_key().public_bytes_raw().hex())
    for wrong in (
        forged(data, stranger),
        forged(data, stranger, sign_id=named),
        forged(data, province.keys.sign_key, province="f" * len(value["province"])),
    ):
        with pytest.raises(PackageError) as refused:
            take(linked, wrong)
        assert refused.value.code == "statement_signature"
    for place in range(0, len(data), 7):
        spoilt = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(PackageError):
            take(linked, spoilt)
    assert linked.read(listing.count) == 0 and linked.read(down.held) == []


@pytest.mark.parametrize(
    "change_value",
    [
        lambda v: v | {"seq": 0},
        lambda v: v | {"seq": True},
        lambda v: v | {"prev": "zz"},
        lambda v: v | {"criteria": []},
        lambda v: v | {"criteria": v["criteria"] * 2},
        lambda v: v | {"id": "no id"},
        lambda v: v | {"more": 1},
        lambda v: v | {"at": "2025-01-01"},
        lambda v: v | {"movement": v["movement"] | {"name": " "}},
        lambda v: v | {"movement": v["movement"] | {"form": "other"}},
        lambda v: v | {"movement": v["movement"] | {"interim_months": -1}},
        lambda v: v | {"movement": v["movement"] | {"starts_on": "2027-01-01"}},
        lambda v: v | {"movement": v["movement"] | {"state": "closed"}},
        lambda v: v | {"criteria": [v["criteria"][0] | {"how_checked": ""}]},
        lambda v: v | {"criteria": [v["criteria"][0] | {"threshold": "NaN"}]},
    ],
)
def test_what_could_not_be_stored_is_refused_though_the_province_signed_it(
    linked, province, now, change_value
):
    data = sent(province, now, put(province))
    value, _line = statements.read(statement.KIND, data)
    wrong = statements.sign(statement.KIND, change_value(value), province.keys.sign_key)
    with pytest.raises(PackageError):
        take(linked, wrong)
    assert linked.read(listing.count) == 0


def test_only_what_is_launched_and_can_be_checked_is_sent_down(province, now):
    id_ = put(province, name="Phong trào")
    change(province, id_, state=State.DRAFT)
    with pytest.raises(ClerkError):
        sending.publish(province, id_, now)
    with pytest.raises(ClerkError):
        sending.publish(province, UUID(int=7), now)
    change(province, id_, state=State.LAUNCHED, name=" ")
    with pytest.raises(ClerkError):
        sending.publish(province, id_, now)
    assert sending.last(province) == 0


def test_over_a_bad_line_everything_comes_in_the_end_and_only_once(linked, province, now):
    for place in range(4):
        sending.publish(province, put(province, name=f"Phong trào {place}"), now)
    trust = linked.read(connection.need_trust, linked.identity)
    with serving(province, now) as address:
        bad = BadLine(address, random.Random(7), 50)
        with httpx.Client(transport=bad, timeout=patience.SECONDS) as client:
            count = sum(down.fetch(linked, client, trust) for _round in range(40))
    assert count == 4 == linked.read(listing.count) and bad.troubles
