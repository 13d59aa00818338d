"""`sovang certificates` writes the very bytes that the screen would save."""

from datetime import date
from io import StringIO

import pytest

from app import catalog
from app.certificates import calibration, sheets
from app.certificates.calibration import Calibration
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.decisions import actions as decisions
from app.workspace import open_with_passphrase
from tests.office import DECISION, PASSPHRASE, TODAY, awaiting_signature, office
from ui.main import OK, TROUBLE, main

CATALOG = catalog.load()
CANON = "Canon LBP2900"
MEASURED = Calibration(21.5, 19.2, None, None, date(2025, 3, 1))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder of an office with a decision on two, and the decision."""
    opened = office(tmp_path_factory.mktemp("lệnh") / "so")
    lines = [awaiting_signature(opened, name) for name in ("Người Một", "Người Hai")]
    decision = opened.write(decisions.decide, DECISION, lines)
    opened.write(calibration.keep, CANON, "", (297.0, 210.0), MEASURED)
    opened.close()
    return opened.folder, decision


def run(folder, monkeypatch, capsys, *words):
    monkeypatch.setattr("sys.stdin", StringIO(f"{PASSPHRASE}\n"))
    code = main(["--folder", str(folder), "certificates", *words])
    return code, capsys.readouterr().out


def test_the_file_is_byte_for_byte_what_the_screen_saves(made, tmp_path, monkeypatch, capsys):
    folder, decision = made
    out = tmp_path / "giấy khen.pdf"
    words = ("--decision", "1", "--mode", "overprint", "--printer-profile", CANON, str(out))
    status, told = run(folder, monkeypatch, capsys, *words)
    assert (status, told.split()[0]) == (OK, "2")
    opened = open_with_passphrase(folder, "mau", PASSPHRASE)
    try:
        batch = opened.read(sheets.of_decision, decision, CATALOG)
    finally:
        opened.close()
    texts = [sheet.text for sheet in batch.sheets]
    assert out.read_bytes() == sheets.pdf(texts, Mode.OVERPRINT, Offset(-1.5, 0.8))
    assert [(sheet.prints, sheet.saves) for sheet in batch.sheets] == [(0, 1), (0, 1)]


def test_a_number_may_be_typed_whole_or_with_its_year(made, tmp_path, monkeypatch, capsys):
    folder, decision = made
    opened = open_with_passphrase(folder, "mau", PASSPHRASE)
    symbol = opened.read(decisions.read, decision).symbol
    opened.close()
    for number in (symbol, f"{symbol.split('/')[0]}/{TODAY.year}"):
        assert run(folder, monkeypatch, capsys, "--decision", number,
                   str(tmp_path / "a.pdf"))[0] == OK  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--decision", "99"), "Không có quyết định số 99"),
        (("--decision", "1/2019"), "Không có quyết định số 1/2019"),
        (("--decision", "1", "--printer-profile", "HP"), f"Đã căn: {CANON}, 297 × 210 mm"),
    ],
)
def test_what_cannot_be_is_told_and_no_file_is_left(
    made, tmp_path, monkeypatch, capsys, words, told
):
    out = tmp_path / "không có.pdf"
    status, said = run(made[0], monkeypatch, capsys, *words, str(out))
    assert status == TROUBLE and told in said and not out.exists()
