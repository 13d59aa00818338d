"""The case table of docs/wire-format.md, over the network and on a stick: the same answers."""

from hashlib import sha256
from uuid import uuid4

import httpx
import pytest

from app.packages import keys, wire
from app.packages.trust import Trust
from app.province import usb as province_usb
from app.sync import upload, usb
from tests import patience
from tests.province.offices import SmallOffice, enrolled, entries, head_of
from tests.sync.provinces import serving


@pytest.fixture(params=["network", "stick"])
def deliver(request, province, now, tmp_path):
    """Brings one package to the province as its office would; gives (status, code, need)."""
    if request.param == "network":
        with serving(province, now) as address, httpx.Client(timeout=patience.SECONDS) as line:

            def by_network(office, data):
                return told(upload.send(line, trust_of(province, office, address), data))

            yield by_network
        return

    def by_stick(_office, data):
        stick = tmp_path / uuid4().hex
        (stick / usb.OUT).mkdir(parents=True)
        (stick / usb.OUT / f"{sha256(data).hexdigest()}.tdkt").write_bytes(data)
        [answer] = province_usb.take_stick(province, stick, now).answers.values()
        [found] = usb.receipts_on(stick)
        assert found.data == answer.data  # what was said is what was written back
        return told(answer)

    yield by_stick


def trust_of(province, office, address):
    """What an office, also one that was never enrolled, believes of this province."""
    return Trust(
        province=province.id,
        name=province.name,
        sign=province.keys.sign_key.public_key().public_bytes_raw().hex(),
        age=keys.recipient_of(province.keys.age),
        addresses=(address,),
        device=office.device,
        office=str(office.office),
        version=1,
        schema=wire.SCHEMA,
        at="2025-01-20T02:41:05Z",
    )


def told(answer):
    return answer.receipt.status, answer.receipt.code, answer.receipt.need


def test_a_repeat_gets_the_same_receipt_and_a_gap_waits_until_it_closes(province, deliver):
    office = enrolled(province)
    first, second, third = (office.seal() for _ in range(3))
    assert deliver(office, first) == ("applied", None, ())
    assert deliver(office, first) == ("applied", None, ())
    assert deliver(office, third) == ("stored", None, (2,))
    assert deliver(office, third) == ("stored", None, (2,))
    assert deliver(office, second) == ("applied", None, ())
    assert deliver(office, third) == ("applied", None, ())
    assert head_of(province, office) == (3, 3, office.head) and entries(province) == 3


def test_a_fork_a_clone_and_what_comes_after_them_are_kept_for_a_person(province, deliver):
    office = enrolled(province)
    twin = office.copy()
    assert deliver(office, office.seal()) == ("applied", None, ())
    assert deliver(twin, twin.seal()) == ("stored", "fork", ())
    assert deliver(office, office.seal()) == ("stored", "frozen", ())
    clone = enrolled(province)
    stranger = SmallOffice(province, key=clone.key, office=clone.office)
    assert deliver(stranger, stranger.seal()) == ("stored", "clone", ())
    assert entries(province) == 1 and len(list(province.waiting.iterdir())) == 3


def test_a_stranger_a_bad_signature_and_a_bad_inside_are_refused(province, deliver):
    stranger = SmallOffice(province)
    assert deliver(stranger, stranger.seal()) == ("rejected", "unknown_device", ())
    office = enrolled(province)
    data = bytearray(office.seal())
    at = wire.read_preamble(bytes(data)).size - 10
    data[at] = ord("A") if data[at] != ord("A") else ord("B")
    assert deliver(office, bytes(data)) == ("rejected", "signature", ())
    wrong = enrolled(province)
    assert deliver(wrong, wrong.seal(wrong.op(kind="khong_co"))) == ("rejected", "record", ())
    assert deliver(wrong, wrong.seal()) == ("stored", None, (1,))
    assert entries(province) == 0
