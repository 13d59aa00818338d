"""From the journal of a real office to the province's tables and back, on both databases."""

import random

import httpx
import pytest
from sqlalchemy import select

from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.journal import read_head
from app.packages import receipts
from app.packages.errors import TEXTS, PackageError
from app.progress import Cancelled
from app.province import usb as province_usb
from app.subjects import actions as subjects
from app.sync import outbox, overview, rounds, upload, usb
from app.sync.upload import NotSent
from db.attachments import Blob
from db.outbox import Package
from db.subjects import Subject
from tests import patience
from tests.office import HOAI
from tests.province.offices import NOW, entries
from tests.soak import cases
from tests.sync.provinces import BadLine, Door, serving, spoil


@pytest.fixture
def address(province, now):
    with serving(province, now) as found:
        yield found


@pytest.fixture
def line(address):
    with httpx.Client(transport=Door(address), timeout=patience.SECONDS) as client:
        yield client


def photo() -> bytes:
    import io

    from PIL import Image

    drawn = io.BytesIO()
    Image.effect_noise((1200, 900), 80).convert("RGB").save(drawn, "JPEG", quality=92)
    return drawn.getvalue()


def head(office):
    return office.read(read_head, office.db)


def test_what_a_clerk_typed_stands_at_the_province_and_the_receipt_says_so(linked, province, line):
    subject = linked.write(subjects.save, HOAI)
    told = []
    done = rounds.send(linked, lambda *values: told.append(values), line)
    assert (done.packages, done.received, done.refused) == ((1,), 1, ())
    receipt = done.answers[0].receipt
    assert (receipt.head_n, receipt.head) == (head(linked).n, head(linked).hash)
    with province.engine.connect() as connection:
        row = connection.execute(select(Subject).filter_by(id=subject)).one()
    assert (row.full_name, row.personal_id) == (HOAI.full_name, HOAI.personal_id)
    assert told[-1][0] == told[-1][1] > 0
    counts = linked.read(outbox.counts, linked.db)
    assert (counts.changes, counts.packages, counts.sent_at) == (0, 0, NOW)
    assert rounds.send(linked, client=line).packages == ()


def test_photos_travel_with_the_records_that_show_them(linked, province, line):
    subject = linked.write(subjects.save, HOAI)
    page = linked.write(exemplars.save, ExemplarDraft(subject))
    linked.write(exemplars.set_photo, page, "anh.jpg", photo())
    rounds.send(linked, client=line)
    with province.engine.connect() as connection:
        blobs = connection.scalars(select(Blob.sha256)).all()
    assert blobs == linked.read(lambda session: session.scalars(select(Blob.sha256)).all())


def test_a_package_is_a_file_before_it_is_a_row_and_keeps_its_bytes(linked, line):
    linked.write(subjects.save, HOAI)
    [package] = rounds.seal_all(linked)
    path = outbox.path_of(linked.folder, package.digest)
    before = path.read_bytes()
    assert rounds.seal_all(linked) == [package]
    rounds.send(linked, client=line)
    assert path.read_bytes() == before


def test_a_damaged_package_file_is_never_sent(linked, line):
    linked.write(subjects.save, HOAI)
    [package] = rounds.seal_all(linked)
    path = outbox.path_of(linked.folder, package.digest)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(PackageError):
        rounds.send(linked, client=line)


def test_the_next_package_names_the_receipt_before_it(linked, line):
    linked.write(subjects.save, HOAI)
    first = rounds.send(linked, client=line).answers[0]
    linked.write(subjects.save, HOAI)
    [package] = rounds.seal_all(linked)
    header = upload.wire.read_preamble(outbox.read_package(linked.folder, package)).header
    assert (header.last_receipt, header.nonce) == (first.hash, first.receipt.nonce)


def test_stopping_keeps_what_arrived_and_the_next_time_goes_on_from_there(
    linked, province, line, monkeypatch
):
    monkeypatch.setattr(upload, "PART", 4_096)
    subject = linked.write(subjects.save, HOAI)
    page = linked.write(exemplars.save, ExemplarDraft(subject))
    linked.write(exemplars.set_photo, page, "anh.jpg", photo())

    def stop(done, _total):
        if done > 20_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        rounds.send(linked, stop, line)
    assert linked.read(outbox.counts, linked.db).changes > 0
    begun = []
    rounds.send(linked, lambda done, total: begun.append(done), line)
    assert begun[0] > 20_000
    assert linked.read(outbox.counts, linked.db).changes == 0


@pytest.mark.parametrize("seed", range(cases(12, 350)))
def test_a_bad_line_in_the_end_delivers_everything_exactly_once(
    linked, province, address, monkeypatch, seed
):
    monkeypatch.setattr(upload, "PART", 700)
    chance = random.Random(seed)
    with httpx.Client(
        transport=(bad := BadLine(address, chance, 35)), timeout=patience.SECONDS
    ) as client:
        for _ in range(3):
            linked.write(subjects.save, HOAI)
            for _ in range(300):
                try:
                    rounds.send(linked, client=client)
                    break
                except NotSent as error:
                    assert error.kept
            else:
                pytest.fail("never arrived")
    assert bad.troubles > 3
    assert entries(province) == head(linked).n
    with linked._engine.connect() as connection:
        statuses = connection.scalars(select(Package.receipt_status)).all()
    assert set(statuses) == {receipts.APPLIED}
    assert list(province.quarantine.glob("*.phan")) == []


def answering(status=200, headers=None, body=b"<html>Dang nhap Wi-Fi</html>"):
    def answer(request):
        return httpx.Response(
            status, headers=headers or {"Content-Type": "text/html"}, content=body
        )

    return httpx.Client(transport=httpx.MockTransport(answer))


def test_a_captive_portal_is_never_taken_for_the_province(linked, province):
    linked.write(subjects.save, HOAI)
    marks = {"Tus-Resumable": "1.0.0", "TDKT-Province": province.id}
    lies = [
        answering(),
        answering(302, {"Location": "http://portal.example"}, b""),
        answering(200, {"Content-Type": upload.RECEIPT_TYPE}, b"TDKT-receipt/1\n{}\nx\n"),
        answering(200, {**marks, "Content-Type": "text/html"}),
        answering(403, {**marks, "Content-Type": upload.RECEIPT_TYPE}, b"TDKT-receipt/1\n{}\nx\n"),
        answering(200, {**marks, "Upload-Offset": "0", "Upload-Length": "0"}, b""),
        answering(200, marks, b"x" * 5_000_000),
    ]
    for lie in lies:
        with pytest.raises(NotSent) as refused:
            rounds.send(linked, client=lie)
        assert refused.value.kept and refused.value.todo
    counts = linked.read(outbox.counts, linked.db)
    assert (counts.changes, counts.sent_at) == (head(linked).n, None)


@pytest.mark.parametrize("status", upload.BUSY)
def test_a_busy_province_behind_another_server_is_no_wifi_page(linked, status):
    linked.write(subjects.save, HOAI)
    with pytest.raises(NotSent) as refused:
        rounds.send(linked, client=answering(status))
    assert refused.value.what.startswith("Tỉnh đang bận") and refused.value.kept
    assert linked.read(outbox.counts, linked.db).sent_at is None


def test_no_network_says_so_and_loses_nothing(linked):
    linked.write(subjects.save, HOAI)

    def dead(request):
        raise httpx.ConnectTimeout("no")

    with pytest.raises(NotSent) as refused:
        rounds.send(linked, client=httpx.Client(transport=httpx.MockTransport(dead)))
    assert refused.value.what == "Chưa gửi được vì mạng chậm."


def test_an_office_without_a_province_is_told_what_to_do(office):
    with pytest.raises(rounds.ClerkError) as refused:
        rounds.send(office)
    assert "kết nối" in refused.value.todo


def test_by_usb_the_same_bytes_get_the_same_answer(linked, province, now, tmp_path, line):
    stick = tmp_path / "usb"
    stick.mkdir()
    linked.write(subjects.save, HOAI)
    assert rounds.send_by_usb(linked, stick).packages == (1,)
    sent = linked.read(outbox.counts, linked.db)
    assert (sent.changes, sent.sent_at) == (head(linked).n, NOW)
    taken = province_usb.take_stick(province, stick, now)
    [by_usb] = taken.answers.values()
    by_network = rounds.send(linked, client=line).answers[0]
    assert by_network.data == by_usb.data
    assert rounds.fetch_from_usb(linked, stick).answers == ()
    assert entries(province) == head(linked).n


def test_a_receipt_read_from_the_stick_is_what_makes_it_received(linked, province, now, tmp_path):
    stick = tmp_path / "usb"
    stick.mkdir()
    for _ in range(3):
        linked.write(subjects.save, HOAI)
        rounds.send_by_usb(linked, stick)
    province_usb.take_stick(province, stick, now)
    assert linked.read(outbox.counts, linked.db).changes == head(linked).n
    back = rounds.fetch_from_usb(linked, stick)
    assert back.received == 3
    assert linked.read(outbox.counts, linked.db).changes == 0


def test_a_receipt_that_was_changed_on_the_stick_is_not_believed(linked, province, now, tmp_path):
    stick = tmp_path / "usb"
    stick.mkdir()
    linked.write(subjects.save, HOAI)
    rounds.send_by_usb(linked, stick)
    province_usb.take_stick(province, stick, now)
    [path] = (stick / "TDKT_IN").iterdir()
    path.write_bytes(path.read_bytes().replace(b"applied", b"applies"))
    with pytest.raises(PackageError):
        rounds.fetch_from_usb(linked, stick)
    assert linked.read(outbox.counts, linked.db).changes == head(linked).n


def test_a_true_receipt_under_another_packages_name_says_nothing_of_that_package(
    linked, province, now, tmp_path
):
    stick = tmp_path / "usb"
    stick.mkdir()
    linked.write(subjects.save, HOAI)
    rounds.send_by_usb(linked, stick)
    province_usb.take_stick(province, stick, now)
    [first] = (stick / usb.BACK).iterdir()
    rounds.fetch_from_usb(linked, stick)
    linked.write(subjects.save, HOAI)
    rounds.send_by_usb(linked, stick)
    [package] = linked.read(outbox.waiting)
    (stick / usb.BACK / f"{package.digest}.biennhan").write_bytes(first.read_bytes())
    with pytest.raises(PackageError) as refused:
        rounds.fetch_from_usb(linked, stick)
    assert refused.value.code == "other_package"
    assert linked.read(outbox.waiting) == [package]


def test_a_stick_that_nobody_here_may_look_at_is_told(linked, tmp_path, monkeypatch):
    def forbidden(_path):
        raise PermissionError(13, "no")

    monkeypatch.setattr(type(tmp_path), "is_dir", forbidden)
    with pytest.raises(rounds.ClerkError) as refused:
        rounds.send_by_usb(linked, tmp_path)
    assert "không cho phép" in refused.value.what and refused.value.todo


def test_a_receipt_with_another_end_of_the_journal_is_an_alarm(linked, province):
    linked.write(subjects.save, HOAI)
    [package] = rounds.seal_all(linked)
    preamble = upload.wire.read_preamble(outbox.read_package(linked.folder, package))
    lie = receipts.Receipt(
        package=preamble.header.body_sha256,
        header=preamble.hash,
        device=linked.identity.device_id,
        db=linked.db,
        seq=1,
        status=receipts.APPLIED,
        province=province.id,
        province_seq=1,
        prev_receipt=receipts.NO_RECEIPT,
        nonce="0" * 32,
        head_n=head(linked).n,
        head="1" * 64,
        at="2025-01-20T02:41:05Z",
    )
    signed = receipts.sign_receipt(lie, province.keys.sign_key)
    with pytest.raises(PackageError) as alarm:
        linked.write(outbox.store_receipt, linked.identity, signed.data, NOW)
    assert alarm.value.code == "head"


def test_a_refusal_before_enrolment_is_not_final(office, linked, province, line):
    from db.province import Device

    linked.write(subjects.save, HOAI)
    with province.writer.begin() as connection:
        connection.execute(Device.__table__.update().values(status="stopped"))
    refused = rounds.send(linked, client=line).refused
    assert refused[0].receipt.code == "device_stopped"
    with province.writer.begin() as connection:
        connection.execute(Device.__table__.update().values(status="active"))
    assert rounds.send(linked, client=line).received == 1


def test_a_refused_package_can_be_sealed_again_with_those_behind_it(linked, province, line):
    linked.write(subjects.save, HOAI)
    rounds.seal_all(linked)
    linked.write(subjects.save, HOAI)
    rounds.seal_all(linked)

    def refuse(session):
        session.get_one(Package, 1).receipt_status = receipts.REJECTED

    linked.write(refuse)
    with pytest.raises(rounds.ClerkError):
        rounds.seal_all(linked)
    with pytest.raises(rounds.ClerkError):
        linked.write(outbox.seal_again, 2)
    linked.write(outbox.seal_again, 1)
    assert rounds.send(linked, client=line).received == 1
    assert entries(province) == head(linked).n


def test_what_the_province_refused_is_told_and_the_same_changes_arrive_in_a_new_package(
    linked, province, line
):
    for _ in range(2):
        linked.write(subjects.save, HOAI)
        packages = rounds.seal_all(linked)
    spoil(linked, packages[0])
    assert len(rounds.send(linked, client=line).refused) == 1
    refused = linked.read(overview.refused, linked.identity)
    assert (refused.seq, refused.behind, refused.code) == (1, 1, "members")
    assert (refused.changes, refused.why) == (packages[0].changes, TEXTS["members"][0])
    old = {package.digest for package in packages}
    [again] = rounds.seal_again(linked, refused.seq)
    assert again.changes == head(linked).n and again.digest not in old
    assert linked.read(overview.refused, linked.identity) is None
    assert rounds.send(linked, client=line).received == 1
    assert entries(province) == head(linked).n


def test_waiting_doubles_up_to_half_an_hour():
    chance = random.Random(1)
    assert upload.wait_after(0, chance) == 0
    for failures in range(1, 40):
        longest = min(15 * 2 ** (failures - 1), 1_800)
        assert longest / 2 <= upload.wait_after(failures, chance) <= longest
