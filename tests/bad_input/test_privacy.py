"""Nothing of what a clerk types lies readable on the disk: not in the file, not beside it."""

import base64
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from urllib.parse import quote
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from app import workspace
from app.text import fold
from db.subjects import Subject
from tests.bad_input.busy_office import CANARIES
from tests.office import SETUP, quick_office
from tests.ui_pages.running import start
from ui.copies import FOLDER
from ui.errors import as_clerk_error

ROOT = Path(__file__).resolve().parents[2]


def forms(words: str) -> Iterator[bytes]:
    """Every way in which words could lie on a disk unencrypted."""
    spoken = {words, fold(words), words.upper()}
    texts = {unicodedata.normalize(form, text) for form in ("NFC", "NFD") for text in spoken}
    for text in texts:
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            data = text.encode(coding)
            yield data
            yield data.hex().encode()
            for shift in range(3):  # whatever stood before it in the same run of base64
                whole = base64.b64encode(b"\0" * shift + data)
                yield whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]
        yield json.dumps(text)[1:-1].encode()
        yield quote(text).encode()


def leaks(base: Path, but: str) -> list[str]:
    """Where any canary lies readable under a folder, in names of files too; `but` is left out."""
    wanted = [(key, form) for key, words in CANARIES.items() for form in set(forms(words))]
    found = []
    for path in sorted(base.rglob("*")):
        if but in path.relative_to(base).parts:
            continue
        looked_at = os.fsencode(path.relative_to(base))
        if path.is_file() and not path.is_symlink():
            looked_at += path.read_bytes()
        found += [f"{key} in {path.relative_to(base)}" for key, form in wanted if form in looked_at]
    return found


def a_day(base: Path, ending: str) -> dict[str, object]:
    """A busy day in a process whose home and temporary folder lie in `base`."""
    for name in ("home", "tmp", "run"):
        (base / name).mkdir(mode=0o700)
    own = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_CACHE_HOME": "home/c"}
    own |= {"XDG_CONFIG_HOME": "home/k", "XDG_DATA_HOME": "home/d", "XDG_STATE_HOME": "home/s"}
    settings = {**os.environ, **{key: str(base / place) for key, place in own.items()}}
    line = [sys.executable, "-m", "tests.bad_input.busy_office", str(base), ending]
    done = subprocess.run(line, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    told: dict[str, object] = json.loads((base / "told.json").read_text())
    return told


def test_the_search_finds_what_lies_open(tmp_path: Path) -> None:
    for number, form in enumerate(sorted(set(forms(CANARIES["name"])))):
        (tmp_path / f"{number}").write_bytes(b"\x01" + form + b"\x02")
    (tmp_path / CANARIES["paper"]).mkdir()
    found = {told.split(" in ")[1] for told in leaks(tmp_path, "luu")}
    assert found == {path.name for path in tmp_path.iterdir()}


def test_a_busy_day_leaves_nothing_readable_but_the_papers_saved_on_purpose(
    tmp_path: Path,
) -> None:
    told = a_day(tmp_path, "closed")
    assert told == {"log": True, "copies": 1}
    assert leaks(tmp_path, "luu") == []
    log = (tmp_path / "office" / "nhat-ky-may.log").read_text()
    assert "report" in log and "RuntimeError" in log and "the day is busy" in log
    assert list((tmp_path / "office" / "sao-luu").glob("*.db"))


def test_a_power_cut_leaves_at_most_the_paper_on_show_and_the_next_start_wipes_it(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    a_day(tmp_path, "killed")
    left = leaks(tmp_path, "luu")
    assert left and all(f"office/{FOLDER}/" in told for told in left), left
    opened = workspace.open_with_passphrase(
        tmp_path / "office", SETUP.login, CANARIES["passphrase"]
    )
    program = start(opened, qtbot)
    assert leaks(tmp_path, "luu") == []
    program.window.close()
    assert not (tmp_path / "office" / FOLDER).exists()


@pytest.fixture(autouse=True)
def screen(look: None) -> None:
    """The real look, as for every test with a window."""


SERVICE_FAULT = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient
from app import logs
def fault(_request):
    raise RuntimeError(sys.argv[1])
application = Starlette(routes=[Route("/", fault)])
settings = uvicorn.Config(application, log_config=logs.SERVICE, log_level="warning")
settings.load()
import logging
try:
    TestClient(application).get("/")
except RuntimeError as error:
    logging.getLogger("uvicorn.error").error("Exception in ASGI application", exc_info=error)
"""


def test_the_provinces_service_logs_where_a_fault_was_and_never_what_it_said() -> None:
    words = CANARIES["name"]
    line = [sys.executable, "-c", SERVICE_FAULT, words]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "Exception in ASGI application" in done.stderr and "RuntimeError" in done.stderr
    assert "<string>:8 fault" in done.stderr
    assert words not in done.stderr and ascii(words)[1:-1] not in done.stderr


def test_a_fault_of_the_database_quotes_no_row(tmp_path: Path) -> None:
    opened = quick_office(tmp_path / "so")
    row = {"id": uuid4(), "full_name": CANARIES["name"], "kind": "no such kind"}
    with pytest.raises(DBAPIError) as refused, opened._engine.connect() as connection:
        connection.execute(insert(Subject).values(row))
    assert CANARIES["name"] not in str(refused.value) and "subject" in str(refused.value)
    opened.close()


def test_details_for_support_name_no_folder_of_anybodys_machine() -> None:
    source = compile("raise KeyError('x')", "C:\\Users\\Hân\\so-vang\\ui\\a.py", "exec")
    try:
        FunctionType(source, {})()
    except KeyError as error:
        told = as_clerk_error(error)
    assert "a.py:1 <module>" in told.details
    assert "Users" not in told.details and "Hân" not in told.details
