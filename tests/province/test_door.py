"""The door for packages as the wire sees it: tus 1.0 words, caps, and resuming after a crash."""

import base64
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import httpx
import pytest

from app.packages import receipts, wire
from app.province import intake, spool
from app.province.main import make_app
from tests import patience
from tests.province.offices import NOW, SmallOffice, enrolled, entries, head_of
from tests.sync.provinces import serving

HEADERS = {"Tus-Resumable": "1.0.0"}


@pytest.fixture
def client(province, now):
    with (
        serving(province, now) as address,
        httpx.Client(base_url=address, headers=HEADERS, timeout=patience.SECONDS) as found,
    ):
        yield found


def begin(client, data):
    preamble = wire.read_preamble(data)
    answer = client.post(
        "/v1/uploads",
        content=data[: preamble.size],
        headers={"Content-Type": "application/vnd.tdkt.header"},
    )
    return answer, data[preamble.size :], preamble.header.body_sha256


def patch(client, upload, offset, part, **changes):
    headers = {
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": str(offset),
        "Upload-Checksum": "sha256 " + base64.b64encode(sha256(part).digest()).decode(),
        **changes,
    }
    return client.patch(f"/v1/uploads/{upload}", content=part, headers=headers)


def test_an_upload_in_parts_ends_in_a_receipt(client, province):
    office = enrolled(province)
    answer, body, upload = begin(client, office.seal())
    assert (answer.status_code, answer.headers["Upload-Offset"]) == (201, "0")
    assert answer.headers["Location"] == f"/v1/uploads/{upload}"
    assert answer.headers["TDKT-Province"] == province.id
    assert patch(client, upload, 0, body[:500]).headers["Upload-Offset"] == "500"
    head = client.head(f"/v1/uploads/{upload}")
    assert (head.headers["Upload-Offset"], head.headers["Upload-Length"]) == (
        "500",
        str(len(body)),
    )
    assert client.get(f"/v1/receipts/{upload}").status_code == 404
    assert begin(client, wire_again(province, upload))[0].headers["Upload-Offset"] == "500"
    assert patch(client, upload, 500, body[500:]).status_code == 204
    receipt = client.get(f"/v1/receipts/{upload}")
    public = province.keys.sign_key.public_key().public_bytes_raw()
    assert receipts.read_receipt(receipt.content, public).receipt.status == receipts.APPLIED
    assert client.get(f"/v1/receipts/{upload}").content == receipt.content
    assert list(province.quarantine.glob("*.phan")) == []


def wire_again(province, upload):
    return (province.quarantine / f"{upload}.phan").read_bytes()


def test_creating_an_upload_again_after_it_is_done_says_it_is_whole(client, province):
    office = enrolled(province)
    data = office.seal()
    _, body, upload = begin(client, data)
    patch(client, upload, 0, body)
    again, _, _ = begin(client, data)
    assert (again.status_code, again.headers["Upload-Offset"]) == (200, str(len(body)))


def test_parts_at_the_wrong_place_or_with_the_wrong_hash_change_nothing(client, province):
    office = enrolled(province)
    _, body, upload = begin(client, office.seal())
    wrong = base64.b64encode(bytes(32)).decode()
    attempts = {
        409: [patch(client, upload, 1, body[1:]), patch(client, upload, 0, body + b"x")],
        460: [
            patch(client, upload, 0, body, **{"Upload-Checksum": f"sha256 {wrong}"}),
            patch(client, upload, 0, body, **{"Upload-Checksum": "md5 AAAA"}),
            patch(client, upload, 0, body, **{"Upload-Checksum": "sha256 ?"}),
        ],
        400: [
            patch(client, upload, 0, body, **{"Upload-Offset": "x"}),
            patch(client, upload, 0, body, **{"Content-Type": "multipart/form-data"}),
            patch(client, upload, 0, body, **{"Tus-Resumable": "0.2"}),
            patch(client, "0" * 63, 0, body),
        ],
        413: [patch(client, upload, 0, bytes(spool.PART_BYTES + 1))],
        404: [patch(client, "0" * 64, 0, body), patch(client, "..%2f..%2fx", 0, body)],
    }
    for status, answers in attempts.items():
        assert [answer.status_code for answer in answers] == [status] * len(answers)
    assert client.head(f"/v1/uploads/{upload}").headers["Upload-Offset"] == "0"
    assert patch(client, upload, 0, body).status_code == 204


def test_a_stranger_leaves_nothing_but_a_count(client, province):
    answer, _, upload = begin(client, SmallOffice(province).seal())
    assert answer.status_code == 403
    public = province.keys.sign_key.public_key().public_bytes_raw()
    refused = receipts.read_receipt(answer.content, public).receipt
    assert (refused.code, refused.package) == ("unknown_device", upload)
    assert list(province.quarantine.iterdir()) == []


def test_bytes_that_arrive_whole_and_wrong_are_dropped_and_may_begin_anew(client, province):
    office = enrolled(province)
    data = office.seal()
    _, body, upload = begin(client, data)
    patch(client, upload, 0, bytes(len(body)))
    assert client.get(f"/v1/receipts/{upload}").status_code == 404
    assert begin(client, data)[0].headers["Upload-Offset"] == "0"
    patch(client, upload, 0, body)
    assert client.get(f"/v1/receipts/{upload}").status_code == 200


def test_a_header_longer_than_its_limit_is_cut_off(client):
    answer = client.post(
        "/v1/uploads",
        content=bytes(wire.PREAMBLE_BYTES + 1),
        headers={"Content-Type": "application/vnd.tdkt.header"},
    )
    assert answer.status_code == 413


def test_after_a_crash_what_was_whole_is_settled_and_what_is_old_forgotten(province, now):
    office = enrolled(province)
    whole, half = office.seal(), office.seal()
    for data, length in ((whole, len(whole)), (half, len(half) - 9)):
        preamble = wire.read_preamble(data)
        spool.begin(province, data[: preamble.size], now)
        part = data[preamble.size : length]
        checksum = "sha256 " + base64.b64encode(sha256(part).digest()).decode()
        spool.append(province, preamble.header.body_sha256, 0, part, checksum)
    spool.settle_all(province, now)
    assert head_of(province, office)[0] == 1
    [left] = province.quarantine.glob("*.phan")
    os.utime(left, (NOW.timestamp() - 15 * 86_400,) * 2)
    spool.settle_all(province, now)
    assert list(province.quarantine.iterdir()) == []


def test_a_service_that_is_never_restarted_keeps_nothing_of_what_is_over(client, province):
    office = enrolled(province)
    answer, body, upload = begin(client, office.seal())
    assert patch(client, upload, 0, body).status_code == 204
    assert list(province.quarantine.iterdir()) == []  # settled: neither its bytes nor its lock
    stopped, _, _ = begin(client, office.seal())
    assert (answer.status_code, stopped.status_code) == (201, 201)
    [left] = province.quarantine.glob("*.phan")
    os.utime(left, (NOW.timestamp() - 15 * 86_400,) * 2)
    _, _, newer = begin(client, office.seal())
    assert [path.stem for path in province.quarantine.glob("*.phan")] == [newer]


def test_many_offices_at_once_each_end_with_a_whole_chain(province, now):
    offices = [enrolled(province) for _ in range(8)]
    parcels = [(office, [office.seal() for _ in range(6)]) for office in offices]

    def send(parcel):
        for data in (*parcel[1], parcel[1][2], parcel[1][5]):
            assert intake.take(province, data, "network", now).is_received

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(send, parcels))
    assert entries(province) == 48
    assert all(head_of(province, office) == (6, 6, office.head) for office in offices)


def test_the_same_package_from_many_sides_at_once_is_applied_once(province, now):
    office = enrolled(province)
    data = office.seal()
    with ThreadPoolExecutor(8) as threads:
        answers = list(
            threads.map(lambda _: intake.take(province, data, "network", now).data, range(16))
        )
    assert len(set(answers)) == 1
    assert entries(province) == 1


KILLED = """
import os, sys
from pathlib import Path
from app import clock
from app.province import applying, folder, intake, given
stage = sys.argv[2]
def die(*_a, **_k): os._exit(9)
if stage == "apply": applying._write_rows = die
if stage == "receipt": given.give = die
if stage == "commit":
    real = intake._in_one
    def late(*a):
        real(*a); os._exit(9)
    intake._in_one = late
province = folder.open_province(Path(sys.argv[1]))
intake.take(province, sys.stdin.buffer.read(), "network", clock.now)
"""


@pytest.mark.parametrize("stage", ["apply", "receipt", "commit"])
def test_killed_at_any_stage_the_package_is_there_once_or_not_at_all(province, now, stage):
    office = enrolled(province)
    data = office.seal()
    command = [sys.executable, "-c", KILLED, str(province.folder), stage]
    assert subprocess.run(command, input=data, timeout=patience.SECONDS).returncode == 9
    deadline = time.monotonic() + patience.SECONDS
    while entries(province) not in (0, 1):  # PostgreSQL notices a dead client in its own time
        assert time.monotonic() < deadline
    assert entries(province) == (1 if stage == "commit" else 0)
    receipt = intake.take(province, data, "network", now).receipt
    assert receipt.status == receipts.APPLIED
    assert (entries(province), head_of(province, office)[0]) == (1, 1)


def test_the_app_has_no_address_that_writes_but_these(province, now):
    writing = {
        (route.path, method)
        for route in make_app(province, now).routes
        for method in route.methods - {"GET", "HEAD"}
    }
    assert writing == {
        ("/v1/uploads", "POST"),
        ("/v1/uploads/{id}", "PATCH"),
        ("/dang-nhap", "POST"),
        ("/dang-xuat", "POST"),
    }
