"""The province's command, as it is typed."""

import os
import re
import socket
import stat
import subprocess
import sys
from uuid import UUID

import httpx
import pytest

from app.movements.words import State
from app.packages import receipts
from app.province import folder, main
from app.subjects import actions as subjects
from app.sync import connection, outbox, rounds
from tests import patience
from tests.office import HOAI, quick_office
from tests.province.offices import NOW, PASSWORD


@pytest.fixture
def made(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    target = tmp_path / "tinh"
    assert main.main(["init", str(target), "--name", "Tỉnh Ví Dụ"]) == main.DONE
    capsys.readouterr()
    return target


@pytest.fixture
def office(tmp_path):
    opened = quick_office(tmp_path / "xa", lambda: NOW)
    yield opened
    opened.close()


def link(made, office, tmp_path):
    request = tmp_path / "xa.denghi"
    request.write_bytes(office.read(connection.make_request, office.identity, NOW))
    assert main.main(["enroll", str(made), str(request)]) == main.DONE
    answer = (tmp_path / "xa.ketnoi").read_bytes()
    return office.write(connection.accept_trust, office.identity, answer)


def test_from_init_to_receipts_on_a_stick(made, office, tmp_path, capsys):
    trust = link(made, office, tmp_path)
    told = capsys.readouterr().out
    assert "UBND xã Suối Đá" in told and re.search(r"(\d{5} ){3}\d{5}", told)
    assert trust.name == "Tỉnh Ví Dụ"
    stick = tmp_path / "usb"
    stick.mkdir()
    office.write(subjects.save, HOAI)
    rounds.send_by_usb(office, stick)
    assert main.main(["import", str(made), str(stick)]) == main.DONE
    assert "applied" in capsys.readouterr().out
    assert rounds.fetch_from_usb(office, stick).received == 1
    assert office.read(outbox.counts, office.db).changes == 0
    [name] = (stick / "TDKT_OUT").glob("*.tdkt")
    name.write_bytes(b"TDKT/1\n")
    assert main.main(["import", str(made), str(stick)]) == main.PARTLY


def test_hostile_names_on_a_stick_are_never_opened(made, tmp_path, capsys):
    stick = tmp_path / "usb"
    out = stick / "TDKT_OUT"
    out.mkdir(parents=True)
    digest = "0" * 64
    for name in (
        "CON.tdkt",
        "a" * 200 + ".tdkt",
        f"{digest}.lnk",
        f"{digest}.tdkt.exe",
        f"\u202e{digest}.tdkt",
        "..tdkt",
        "INDEX.json",
        "autorun.inf",
    ):
        (out / name).write_bytes(b"x")
    (out / f"{'1' * 64}.tdkt").symlink_to("/etc/passwd")
    (out / f"{'2' * 64}.tdkt").mkdir()
    os.mkfifo(out / f"{'3' * 64}.tdkt")
    assert main.main(["import", str(made), str(stick)]) == main.PARTLY
    told = capsys.readouterr().out
    assert told.count("hỏng") == 3
    assert not (stick / "TDKT_IN").exists()


def test_keys_lie_where_only_their_owner_reads_them(made, capsys):
    for name in (folder.KEYS, folder.SETTINGS):
        assert stat.S_IMODE((made / name).stat().st_mode) == 0o600
    assert not (made / folder.DATABASE).read_bytes().startswith(b"SQLite format 3")
    assert PASSWORD not in (made / folder.KEYS).read_text()
    (made / folder.KEYS).chmod(0o644)
    assert main.main(["import", str(made), str(made)]) == main.CLERK
    assert "chmod 600" in capsys.readouterr().err


def test_a_second_init_changes_nothing(made, capsys):
    before = (made / folder.KEYS).read_bytes()
    assert main.main(["init", str(made), "--name", "Khác"]) == main.CLERK
    assert (made / folder.KEYS).read_bytes() == before


def test_a_weak_password_or_a_strange_address_sets_nothing_up(tmp_path, monkeypatch):
    monkeypatch.setenv(main.PASSWORD, "ngắn")
    assert main.main(["init", str(tmp_path / "t"), "--name", "x"]) == main.CLERK
    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    odd = ["init", str(tmp_path / "t"), "--name", "x", "--address", "javascript:1"]
    assert main.main(odd) == main.CLERK
    assert not (tmp_path / "t").exists()


@pytest.mark.parametrize("db", ["sqlite:///x", "mysql://x", "postgresql://x", "x"])
def test_records_never_lie_in_a_database_that_is_no_postgresql(tmp_path, monkeypatch, capsys, db):
    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    assert main.main(["init", str(tmp_path / "t"), "--name", "x", "--db", db]) == main.CLERK
    assert "không phải địa chỉ PostgreSQL" in capsys.readouterr().err
    assert not (tmp_path / "t").exists()


def test_what_failed_to_be_set_up_can_be_set_up_by_the_same_command(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    away = "postgresql+psycopg://x@127.0.0.1:1/x"
    command = ["init", str(tmp_path / "t"), "--name", "x"]
    assert main.main([*command, "--db", away]) == main.CLERK
    assert "Không mở được sổ của tỉnh.\n" in capsys.readouterr().err
    assert main.main(command) == main.DONE


def test_a_database_that_holds_a_province_is_not_given_to_a_second_one(
    postgres, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    first, second = (["init", str(tmp_path / name), "--name", name] for name in ("a", "b"))
    db = postgres.new_database()
    assert main.main([*first, "--db", db]) == main.DONE
    assert main.main([*second, "--db", db]) == main.CLERK
    assert "đã có sổ của một tỉnh" in capsys.readouterr().err
    assert main.main(["catalog", str(tmp_path / "a"), "--out", str(tmp_path / "c")]) == main.DONE


def test_without_a_password_typed_nothing_is_set_up(tmp_path, monkeypatch, capsys):
    def nobody(_prompt):
        raise EOFError

    monkeypatch.delenv(main.PASSWORD, raising=False)
    monkeypatch.setattr(main.getpass, "getpass", nobody)
    assert main.main(["init", str(tmp_path / "t"), "--name", "x"]) == main.CLERK
    assert main.PASSWORD in capsys.readouterr().err


BROKEN = [
    (folder.SETTINGS, b"x", "tinh.json của tỉnh bị hỏng"),
    (folder.SETTINGS, b'{"format": 1}', "tinh.json của tỉnh bị hỏng"),
    (folder.SETTINGS, b"[]", "tinh.json của tỉnh bị hỏng"),
    (folder.SETTINGS, None, "Không có tỉnh nào"),
    (folder.KEYS, b"{}", "khoa-tinh.json của tỉnh bị hỏng"),
    (folder.DATABASE, b"x" * 5_000, "tinh.db của tỉnh bị hỏng"),
    (folder.DATABASE, b"", "tinh.db của tỉnh bị hỏng"),
    (folder.DATABASE, None, "tinh.db của tỉnh không còn"),
]


def test_a_province_whose_files_are_broken_is_told_in_three_lines_and_nothing_is_made(made, capsys):
    command = ["import", str(made), str(made)]
    for name, data, told in BROKEN:
        whole = (made / name).read_bytes()
        if data is None:
            (made / name).unlink()
        else:
            (made / name).write_bytes(data)
        assert main.main(command) == main.CLERK, name
        said = capsys.readouterr().err
        assert told in said and len(said.splitlines()) >= 3
        assert ((made / name).read_bytes() if (made / name).exists() else None) == data
        (made / name).write_bytes(whole)
    assert main.main(command) == main.DONE


def test_a_port_or_a_certificate_that_cannot_be_had_ends_with_the_code_for_people(
    made, tmp_path, capsys
):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert main.main(["serve", str(made), "--port", port]) == main.CLERK
    assert f"Không mở được cổng {port}" in capsys.readouterr().err
    missing = str(tmp_path / "x.pem")
    assert main.main(["serve", str(made), "--cert", missing, "--key", missing]) == main.CLERK
    assert "--cert" in capsys.readouterr().err
    for wrong in ("0", "70000", "x"):
        with pytest.raises(SystemExit) as usage:
            main.main(["serve", str(made), "--port", wrong])
        assert usage.value.code == main.USAGE


def test_wrong_words_give_the_usage_code_and_help_explains_the_codes(capsys):
    with pytest.raises(SystemExit) as wrong:
        main.main(["nothing"])
    assert wrong.value.code == main.USAGE
    with pytest.raises(SystemExit) as asked:
        main.main(["--help"])
    assert asked.value.code == 0
    assert "Exit codes" in capsys.readouterr().out


def test_a_stopped_device_can_be_released(made, office, tmp_path, capsys):
    trust = link(made, office, tmp_path)
    stick = tmp_path / "usb"
    stick.mkdir()
    office.write(subjects.save, HOAI)
    rounds.send_by_usb(office, stick)
    assert main.main(["stop", str(made), trust.device]) == main.DONE
    assert main.main(["import", str(made), str(stick)]) == main.PARTLY
    assert main.main(["release", str(made), trust.device]) == main.DONE
    assert main.main(["import", str(made), str(stick)]) == main.DONE
    assert main.main(["stop", str(made), "x"]) == main.CLERK


def test_a_second_machine_of_one_office_is_not_enrolled(made, office, tmp_path, capsys):
    from app.packages import keys, trust

    link(made, office, tmp_path)
    key = trust.Ed25519PrivateKey.generate()
    request = trust.Request(
        sign=key.public_key().public_bytes_raw().hex(),
        age=keys.recipient_of(keys.new_age_identity()),
        db="f" * 32,
        office=str(office.identity.office_id),
        office_name="x",
        unit_code="1",
        unit_valid_from=None,
        at="2025-01-20T02:41:05Z",
    )
    path = tmp_path / "hai.denghi"
    path.write_bytes(trust.write_request(request, key))
    assert main.main(["enroll", str(made), str(path)]) == main.CLERK
    assert "đã có một máy" in capsys.readouterr().err


HALF = (
    b"POST /v1/uploads HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\n"
    b"Content-Type: application/vnd.tdkt.header\r\nContent-Length: 500\r\n\r\nTDKT/1\n"
)


def test_serve_answers_over_a_real_port_and_stops_when_told(made, office, tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    trust = link(made, office, tmp_path)
    program = "from app.province import main; main.STOP_WITHIN = 0.2; main.main()"
    command = [sys.executable, "-c", program, "serve", str(made), "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as server, socket.socket() as half:
        try:
            office.write(subjects.save, HOAI)
            [package] = rounds.seal_all(office)
            from dataclasses import replace

            from app.sync import upload

            here = replace(trust, addresses=(f"http://127.0.0.1:{port}",))
            data = outbox.read_package(office.folder, package)
            line = httpx.Client(transport=httpx.HTTPTransport(retries=8), timeout=patience.SECONDS)
            answer = upload.send(line, here, data).receipt
            assert answer.status == receipts.APPLIED
            half.connect(("127.0.0.1", port))  # whoever says half of what it wants holds up nothing
            half.sendall(HALF)
            assert line.get(f"http://127.0.0.1:{port}/dang-nhap").status_code == 200
        finally:
            server.terminate()
        assert server.wait(patience.SECONDS) in (0, -15)


def test_a_movement_is_sent_down_by_its_id_and_copied_to_a_stick(made, office, tmp_path, capsys):
    from tests.movements.launching import WATER, movement

    link(made, office, tmp_path)
    stick = tmp_path / "usb"
    stick.mkdir()
    id_ = movement(office, State.LAUNCHED)
    rounds.send_by_usb(office, stick)
    assert main.main(["import", str(made), str(stick)]) == main.DONE
    capsys.readouterr()
    assert main.main(["send-down", str(made)]) == main.DONE
    assert f"{id_}  {WATER.name}" in capsys.readouterr().out
    assert main.main(["send-down", str(made), str(id_), "--usb", str(stick)]) == main.DONE
    told = capsys.readouterr().out
    assert "số 1" in told and "Đã chép 1 tệp" in told
    assert [path.name for path in (stick / "TDKT_DOWN").iterdir()] == ["000001.guixuong"]
    assert main.main(["send-down", str(made), str(UUID(int=7))]) == main.CLERK
    assert "không có phong trào" in capsys.readouterr().err
