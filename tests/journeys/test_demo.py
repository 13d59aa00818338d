"""`sovang demo DIR` leaves the whole story in files, and each of them is what it says it is."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from sqlalchemy import select

from app import example, workspace
from app.certificates import codes
from app.province.folder import open_province
from db.decisions import Certificate
from tests import patience
from tests.journeys.screen import ROOT
from ui import demo
from ui.main import main


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    said: str
    troubles: str


@pytest.fixture
def sovang(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Runs the command in this process, with what is typed at it."""

    def run(*words: str, typed: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main(words)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one run."""
    folder = tmp_path_factory.mktemp("demo") / "ra"
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    environment.pop("QT_QPA_PLATFORM", None)  # no screen, and nobody who says so
    line = [sys.executable, "-m", "ui.main", "demo", str(folder)]
    ran = subprocess.run(
        line, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=patience.STORY
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.count("ok  ") >= 18 and "FAIL" not in ran.stdout
    return folder


def test_the_summary_names_each_step_with_its_result_and_seconds(made: Path) -> None:
    summary = json.loads((made / demo.SUMMARY).read_text())
    assert summary["ok"] is True and len(summary["steps"]) >= 18
    for step in summary["steps"]:
        assert set(step) == {"step", "ok", "result", "seconds"} and step["ok"], step
    assert sum(step["seconds"] for step in summary["steps"]) <= summary["seconds"]


def test_certificate_and_decision_name_the_person_and_the_code_is_the_offices(made: Path) -> None:
    summary = json.loads((made / demo.SUMMARY).read_text())
    document = pypdfium2.PdfDocument(made / demo.CERTIFICATE)
    text = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert demo.PERSON in text and summary["register_line"] in text
    decision = pypdfium2.PdfDocument(made / demo.DECISION)
    pages = " ".join(decision[n].get_textpage().get_text_bounded() for n in range(len(decision)))
    assert demo.PERSON in pages and f"{summary['amount']:,}".replace(",", ".") in pages
    picture = document[0].render(scale=3).to_pil()
    code = zxingcpp.read_barcodes(picture)[0].text
    opened = workspace.open_with_passphrase(made / demo.OFFICE, "vidu", example.PASSPHRASE)
    try:
        issuer = {opened.identity.issuer_id: opened.identity.issuer_key.public_key()}
        kept = opened.read(lambda session: session.scalars(select(Certificate.qr)).all())
    finally:
        opened.close()
    assert code in kept
    assert codes.read_claim(code, issuer).recipient.endswith(demo.PERSON)


def test_the_provinces_database_holds_every_certificate_of_the_office(made: Path) -> None:
    opened = workspace.open_with_passphrase(made / demo.OFFICE, "vidu", example.PASSPHRASE)
    province = open_province(made / demo.PROVINCE)
    try:
        here = opened.read(lambda session: set(session.scalars(select(Certificate.qr))))
        with province.engine.connect() as connection:
            there = set(connection.scalars(select(Certificate.qr)))
    finally:
        opened.close()
        province.close()
    assert here == there and len(here) == 4


@pytest.mark.parametrize("name", [*demo.PAGES, "dossier", "certificate"])
def test_every_page_is_painted_light_and_dark(made: Path, name: str) -> None:
    light, dark = (
        Image.open(made / demo.PICTURES / f"{name}-{scheme}.png").convert("L")
        for scheme in ("light", "dark")
    )
    assert light.size == dark.size == demo.SIZE
    assert _mean(light) > 180 > 100 > _mean(dark)
    assert len(light.getcolors(1 << 20)) > 20  # words and lines, not an empty ground


@pytest.mark.parametrize(("name", "by"), [(demo.PACKAGE, demo.REQUEST), (demo.RECEIPT, demo.TRUST)])
def test_verify_takes_what_was_left_and_refuses_it_with_one_bit_changed(
    sovang: Callable[..., Ran], made: Path, tmp_path: Path, name: str, by: str
) -> None:
    whole = sovang("verify", str(made / name), "--by", str(made / by))
    assert whole.code == 0, whole.said + whole.troubles
    data = bytearray((made / name).read_bytes())
    data[len(data) // 2] ^= 1
    changed = tmp_path / name
    changed.write_bytes(data)
    refused = sovang("verify", str(changed), "--by", str(made / by))
    assert refused.code == 1 and refused.said.strip() and not refused.troubles


def test_verify_reads_the_databases_journal_and_refuses_a_changed_file(
    sovang: Callable[..., Ran], made: Path, tmp_path: Path
) -> None:
    whole = sovang("verify", str(made / demo.OFFICE), typed=example.PASSPHRASE + "\n")
    assert whole.code == 0 and "journal whole" in whole.said, whole.said + whole.troubles
    copy = tmp_path / demo.OFFICE
    shutil.copytree(made / demo.OFFICE, copy)
    file = copy / workspace.FILE
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    refused = sovang("verify", str(copy), typed=example.PASSPHRASE + "\n")
    assert refused.code == 1 and not refused.troubles, refused.said + refused.troubles


def test_the_demo_leaves_a_folder_with_other_files_alone(
    sovang: Callable[..., Ran], tmp_path: Path
) -> None:
    kept = tmp_path / "thu-rieng.txt"
    kept.write_text("của tôi")
    ran = sovang("demo", str(tmp_path))
    assert ran.code == 1 and "đã có tệp khác" in ran.said
    assert kept.read_text() == "của tôi" and [kept] == list(tmp_path.iterdir())


def test_a_demo_that_cannot_begin_says_why_in_three_sentences(
    sovang: Callable[..., Ran], tmp_path: Path
) -> None:
    file = tmp_path / "tep"
    file.write_text("của tôi")
    for place, told in ((file, "là một tệp"), (Path("/proc/khong"), "khong"), (tmp_path, "đã có")):
        ran = sovang("demo", str(place))
        assert ran.code == 1 and told in ran.said and not ran.troubles
        assert ran.said.count(". ") >= 2 and "Error" not in ran.said
    assert file.read_text() == "của tôi"


def test_the_demo_leaves_all_that_the_page_of_commands_names(made: Path) -> None:
    for name in ("giay-khen.pdf", "quyet-dinh.pdf", "goi-1.tdkt", "goi-1.biennhan", "summary.json"):
        assert (made / name).is_file(), name
    assert (made / "don-vi" / workspace.FILE).is_file() and (made / "tinh" / "tinh.db").is_file()
    assert len(list((made / "hinh").glob("*.png"))) == 2 * (len(demo.PAGES) + 2)
    assert {path.suffix for path in made.iterdir() if path.is_file()} == {
        *(".pdf", ".tdkt", ".biennhan", ".denghi", ".ketnoi", ".json", ".txt")
    }


def _mean(picture: Any) -> float:
    counts = picture.histogram()
    return float(sum(n * count for n, count in enumerate(counts)) / sum(counts))
