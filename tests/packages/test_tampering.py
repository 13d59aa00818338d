"""No changed package, receipt or trust file is ever taken for the real one."""

import random
from dataclasses import replace

import pytest

from app.packages import keys, receipts, statements, trust, wire
from app.packages.errors import PackageError
from tests.packages import making
from tests.soak import cases

SECRET, RECIPIENT = making.age_pair()
SECRETS = {keys.key_id(RECIPIENT): SECRET}
PACKAGE = making.seal(making.make_ops(6), RECIPIENT)
RECEIPT = receipts.Receipt(
    package="a" * 64,
    header="b" * 64,
    device=keys.device_id(making.PUBLIC),
    db=making.DB,
    seq=1,
    status=receipts.APPLIED,
    province="tinh-vi-du",
    province_seq=1,
    prev_receipt=receipts.NO_RECEIPT,
    nonce="0" * 32,
    head_n=2,
    head="c" * 64,
    at="2025-01-20T02:41:05Z",
    ops=2,
    records=2,
)
TRUST = trust.Trust(
    province="tinh-vi-du",
    name="Tỉnh Ví Dụ",
    sign=making.PUBLIC.hex(),
    age=RECIPIENT,
    addresses=("https://thidua.example:8443/nhan",),
    device=keys.device_id(making.PUBLIC),
    office="00000000-0000-0000-0000-000000000001",
    version=1,
    schema=1,
    at="2025-01-20T02:41:05Z",
)


def refused(read, data, *more):
    try:
        read(data, *more)
    except PackageError:
        return True
    return False


def flips(data):
    for place in range(len(data) * 8):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed)


def test_every_single_bit_flip_of_a_small_package_is_refused():
    accepted = [
        place
        for place, changed in enumerate(flips(PACKAGE.data))
        if not refused(wire.open_sealed, changed, making.PUBLIC, SECRETS)
    ]
    assert len(PACKAGE.data) * 8 >= 16_000
    assert accepted == []


def test_every_truncation_of_a_package_is_refused():
    for length in range(len(PACKAGE.data)):
        assert refused(wire.open_sealed, PACKAGE.data[:length], making.PUBLIC, SECRETS), length


def test_a_package_with_anything_behind_it_is_refused():
    for more in (b"\0", b"\n", PACKAGE.data):
        assert refused(wire.open_sealed, PACKAGE.data + more, making.PUBLIC, SECRETS)


def test_random_edits_of_a_larger_package_are_refused():
    chance = random.Random(20250120)
    data = making.seal(making.make_ops(300), RECIPIENT).data
    for _ in range(cases(4_000, 1_000_000)):
        changed = bytearray(data)
        start = chance.randrange(len(data))
        for place in range(start, min(start + chance.randint(1, 40), len(data))):
            changed[place] = chance.randrange(256)
        same = bytes(changed) == data
        assert same or refused(wire.open_sealed, bytes(changed), making.PUBLIC, SECRETS)


def test_a_package_signed_by_another_device_is_refused_by_name():
    stranger = making.Ed25519PrivateKey.generate()
    preamble = wire.read_preamble(PACKAGE.data)
    forged = wire.join(preamble.header, PACKAGE.data[preamble.size :], stranger)
    with pytest.raises(PackageError) as error:
        wire.open_sealed(forged.data, making.PUBLIC, SECRETS)
    assert error.value.code == "signature"
    with pytest.raises(PackageError):
        wire.open_sealed(PACKAGE.data, stranger.public_key().public_bytes_raw(), SECRETS)


def test_a_receipt_reads_back_as_it_was_signed():
    signed = receipts.sign_receipt(RECEIPT, making.DEVICE_KEY)
    assert receipts.read_receipt(signed.data, making.PUBLIC) == signed
    assert receipts.sign_receipt(RECEIPT, making.DEVICE_KEY).data == signed.data


def test_every_single_bit_flip_and_truncation_of_a_receipt_is_refused():
    data = receipts.sign_receipt(RECEIPT, making.DEVICE_KEY).data
    assert all(refused(receipts.read_receipt, one, making.PUBLIC) for one in flips(data))
    for length in range(len(data)):
        assert refused(receipts.read_receipt, data[:length], making.PUBLIC)


def test_a_receipt_of_another_province_is_refused():
    data = receipts.sign_receipt(RECEIPT, making.Ed25519PrivateKey.generate()).data
    with pytest.raises(PackageError) as error:
        receipts.read_receipt(data, making.PUBLIC)
    assert error.value.code == "statement_signature"


def test_every_single_bit_flip_and_truncation_of_a_trust_file_is_refused():
    data = trust.write_trust(TRUST, making.DEVICE_KEY)
    assert trust.read_trust(data, TRUST.device) == TRUST
    assert all(refused(trust.read_trust, one, TRUST.device) for one in flips(data))
    for length in range(len(data)):
        assert refused(trust.read_trust, data[:length], TRUST.device)


def test_no_kind_of_statement_passes_for_another():
    as_request = statements.sign("request", {"kind": "x"}, making.DEVICE_KEY)
    renamed = as_request.replace(b"TDKT-request/1", b"TDKT-receipt/1")
    with pytest.raises(PackageError):
        statements.verify("receipt", renamed, making.PUBLIC)


def test_a_trust_file_for_another_device_or_from_another_key_or_an_older_one_is_refused():
    data = trust.write_trust(TRUST, making.DEVICE_KEY)
    assert refused(trust.read_trust, data, "f" * 32)
    assert refused(trust.read_trust, data, TRUST.device, replace(TRUST, version=2))
    assert refused(trust.read_trust, data, TRUST.device, replace(TRUST, sign="e" * 64))
    newer = trust.write_trust(replace(TRUST, version=2), making.DEVICE_KEY)
    assert trust.read_trust(newer, TRUST.device, TRUST).version == 2


def test_a_request_proves_that_the_device_holds_its_key():
    request = trust.Request(
        sign=making.PUBLIC.hex(),
        age=RECIPIENT,
        db=making.DB,
        office="00000000-0000-0000-0000-000000000001",
        office_name="UBND xã Ví Dụ",
        unit_code="22795",
        unit_valid_from="2025-07-01",
        at="2025-01-20T02:41:05Z",
    )
    assert trust.read_request(trust.write_request(request, making.DEVICE_KEY)) == request
    stranger = making.Ed25519PrivateKey.generate()
    assert refused(trust.read_request, trust.write_request(request, stranger))
