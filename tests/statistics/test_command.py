"""`sovang stats` prints the numbers of the screen, from a real file and its passphrase."""

import json
from datetime import date
from io import StringIO

import pytest

from app import catalog
from app.statistics import tables, texts
from app.statistics.model import Choice
from app.statistics.periods import Period
from app.workspace import open_with_passphrase
from tests.office import CODE, PASSPHRASE, office
from tests.statistics import busy
from ui.main import OK, TROUBLE, USAGE, main

CATALOG = catalog.load()
PERIOD = Period(date(2025, 1, 1), date(2025, 12, 31))
DAYS = ["--from", "2025-01-01", "--to", "2025-12-31"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = office(tmp_path_factory.mktemp("stats") / "so")
    made.write(busy.fill, 1, 40)
    made.close()
    return made.folder


def run(folder, monkeypatch, capsys, *words, secret=PASSPHRASE):
    monkeypatch.setattr("sys.stdin", StringIO(f"{secret}\n"))
    code = main(["--folder", str(folder), "stats", *words])
    return code, capsys.readouterr().out


def test_json_has_every_number_of_the_screen(folder, monkeypatch, capsys):
    for code in ("T01", "T09"):
        status, out = run(folder, monkeypatch, capsys, "--table", code, *DAYS, "--json")
        assert status == OK
        told = json.loads(out)
        opened = open_with_passphrase(folder, "mau", PASSPHRASE)
        choice = Choice(PERIOD, date.today())
        pair = opened.read(tables.made, CATALOG, code, choice)
        opened.close()
        assert told == texts.values(pair)
        assert told["rows"][0]["cells"]


def test_plain_text_names_table_period_office_and_how_it_was_counted(folder, monkeypatch, capsys):
    words = ("--table", "T01", *DAYS, "--compare", "--people")
    status, out = run(folder, monkeypatch, capsys, *words, secret=CODE)
    lines = out.splitlines()
    assert status == OK
    assert lines[0] == "T01 Tổng hợp khen thưởng, năm 2025"
    assert lines[1:3] == ["UBND xã Phước Tiến (đến 30/06/2025)", "UBND xã Bác Ái (từ 01/07/2025)"]
    assert "Đối tượng: Tổng (năm 2024)" in lines[3]
    assert any("hủy bỏ, danh hiệu đã bị tước không tính" in line for line in lines)


def test_what_cannot_be_is_told(folder, tmp_path, monkeypatch, capsys):
    wrong = ("--table", "T01", "--from", "2025-02-01", "--to", "2025-01-01")
    assert run(folder, monkeypatch, capsys, *wrong)[0] == TROUBLE
    status, out = run(tmp_path / "none", monkeypatch, capsys, "--table", "T01", *DAYS, "--json")
    assert status == TROUBLE and json.loads(out)["ok"] is False
    status, out = run(folder, monkeypatch, capsys, "--table", "T01", *DAYS, secret="sai rồi nhé")
    assert status == TROUBLE and out.strip()
    with pytest.raises(SystemExit) as stopped:
        main(["stats", "--table", "T99", *DAYS])
    assert stopped.value.code == USAGE
