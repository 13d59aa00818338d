"""`sovang demo DIR`: the whole story without a screen, each part the real one.

An office is set up and filled with invented people, one nomination goes from the first word to its
certificate, a province is served on this machine's own loopback, and both ways lead there: the
network and a USB folder. What came of it stays in DIR; a second run replaces it.
"""

import json
import os
import secrets
import shutil
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar
from uuid import UUID

from app import catalog, clock, example, files, keys, workspace
from app.catalog import Catalog
from app.certificates import issue, sheets
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.clock import local_day
from app.dates import Month
from app.decisions import actions as decisions
from app.decisions import paper, prepare
from app.decisions.prepare import Signing
from app.documents import sheets as papers
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.files import write_careful
from app.nominations import actions as nominations
from app.nominations import judge
from app.nominations.actions import NominationDraft
from app.packages.trust import REQUEST_ENDING, TRUST_ENDING
from app.province import enrolment, usb
from app.province import folder as provinces
from app.province.folder import Province
from app.province.login import hash_password
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.sync import connection, outbox, rounds
from app.verify import verify_file
from app.workspace import Workspace

T = TypeVar("T")

SUMMARY = "summary.json"
OFFICE, PROVINCE, STICK, PICTURES = "don-vi", "tinh", "usb", "hinh"
CERTIFICATE, DECISION, RECOVERY = "giay-khen.pdf", "quyet-dinh.pdf", "ma-khoi-phuc.txt"
REQUEST, TRUST = f"don-vi{REQUEST_ENDING}", f"tinh{TRUST_ENDING}"
PACKAGE, RECEIPT = "goi-1.tdkt", "goi-1.biennhan"
PROVINCE_NAME = "Tỉnh Khánh Hòa"
ANSWER_WITHIN = 30.0  # seconds until the province must answer on loopback
PAINTED_WITHIN = 5.0  # seconds, then a picture is taken all the same
# Turns of 10 ms before a picture: a chosen row's detail follows after 120, the second time at once.
SCHEMES: tuple[tuple[Literal["light", "dark"], int], ...] = (("light", 25), ("dark", 8))
SIZE = (1366, 697)  # px: the usual laptop without its taskbar
PERSON = "Mang Thị Ví Dụ"
CITATION = "Có thành tích vận động bà con giữ rừng đầu nguồn (ví dụ)"
PAGES = ("today", "exemplars", "nominations", "decisions", "register", "sending", "settings")


def run_demo(folder: Path) -> int:
    """Do the story, print each step, leave its papers in a folder. Returns the exit code."""
    steps = _Steps(folder)
    try:
        _clear(folder)
    except (ClerkError, OSError) as error:
        _print(f"FAIL {_words(error, folder)}")
        return 1  # the folder is somebody else's: nothing is left in it
    try:
        _tell(folder, steps)
    except Exception as error:
        steps.fail(error)
    steps.write()
    return 1 if steps.failed else 0


class _Steps:
    """Runs the steps, prints how each ended, and keeps it for the summary."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._begun = folder, time.monotonic()
        self._done: list[dict[str, Any]] = []
        self._now = ""
        self.failed = False
        self.facts: dict[str, Any] = {}

    def do(self, name: str, work: Callable[[], T], words: Callable[[T], str] = lambda _a: "") -> T:
        """Do one step. words: what to say of its answer."""
        self._now, begun = name, time.monotonic()
        answer = work()
        self._end(True, words(answer), time.monotonic() - begun)
        return answer

    def fail(self, error: Exception) -> None:
        """The step at hand could not be done, and with it the story ends."""
        self.failed = True
        self._end(False, _words(error, self._folder), 0.0)

    def _end(self, is_done: bool, words: str, seconds: float) -> None:
        step = {"step": self._now, "ok": is_done, "result": words, "seconds": round(seconds, 3)}
        self._done.append(step)
        _print(f"{'ok  ' if is_done else 'FAIL'} {seconds:6.2f} s  {self._now:<34} {words}")

    def write(self) -> None:
        """Leave the summary; a folder that cannot be written to has been told of already."""
        whole = {
            "ok": not self.failed,
            "seconds": round(time.monotonic() - self._begun, 3),
            "steps": self._done,
            **self.facts,
        }
        try:
            data = json.dumps(whole, ensure_ascii=False, indent=1).encode()
            write_careful(self._folder / SUMMARY, data, mode=0o644)
        except ClerkError as error:
            self.failed = True
            _print(f"FAIL {_words(error, self._folder)}")
        _print(f"{'done' if not self.failed else 'NOT done'}: {self._folder}")


def _words(error: Exception, folder: Path) -> str:
    """What went wrong, in the words a clerk would read where there are any."""
    if isinstance(error, OSError):
        error = files.explain(error, Path(error.filename or folder))
    return str(error) if isinstance(error, ClerkError) else repr(error)


def _clear(folder: Path) -> None:
    """Make room for a new run. Only what an earlier run left is ever removed."""
    if folder.exists() and not folder.is_dir():
        raise ClerkError(
            what=f"{folder} là một tệp, không phải thư mục.",
            kept="Tệp đó vẫn nguyên.",
            todo="Ghi tên một thư mục trống cho bản chạy thử.",
        )
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()) and not (folder / SUMMARY).exists():
        raise ClerkError(
            what=f"{folder} đã có tệp khác.",
            kept="Các tệp đó vẫn nguyên.",
            todo="Chọn một thư mục trống cho bản chạy thử.",
        )
    for name in (OFFICE, PROVINCE, STICK, PICTURES):
        shutil.rmtree(folder / name, ignore_errors=True)
    for name in (CERTIFICATE, DECISION, RECOVERY, REQUEST, TRUST, PACKAGE, RECEIPT):
        (folder / name).unlink(missing_ok=True)


def _tell(folder: Path, steps: _Steps) -> None:
    today, known = local_day(clock.now()), catalog.load()
    code = keys.new_recovery_code()
    opened = steps.do(
        "office set up, file encrypted",
        lambda: workspace.create(folder / OFFICE, example.setup(code)),
        lambda made: made.folder.name,
    )
    try:
        write_careful(folder / RECOVERY, f"{code}\n{example.PASSPHRASE}\n".encode())
        steps.do("example people and dossiers", lambda: example.fill(opened, today))
        made = _commend(folder, steps, opened, known, today)
        _send(folder, steps, opened)
        _show(folder, steps, opened, known, made)
    finally:
        opened.close()
    _verify(folder, steps)


# --- the office -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Made:
    """What the story is about: a dossier, and the decision it came to."""

    dossier: UUID
    decision: UUID


def _commend(folder: Path, steps: _Steps, opened: Workspace, known: Catalog, today: date) -> _Made:
    """One person from the first word to the certificate in her hands."""
    subject = steps.do("a person in the register", lambda: opened.write(subjects.save, _person()))
    steps.do(
        "a good deed written down",
        lambda: opened.write(exemplars.capture, subject, CITATION, "Mặt trận thôn", today),
    )
    dossier = steps.do(
        "a dossier begun",
        lambda: opened.write(nominations.create, _draft(subject, today), today),
    )
    steps.do(
        "papers and confirmations",
        lambda: example.complete(opened, dossier, known, today),
    )
    for _step in range(2):
        steps.do(
            "next step",
            lambda: opened.write(judge.advance, dossier, known, today),
            lambda step: str(step.value),
        )
    steps.do("the council's vote", lambda: example.vote(opened, dossier, known, today))
    decision = steps.do("the decision", lambda: _decide(opened, dossier, known, today))
    line = opened.read(decisions.register_lines, decision_id=decision)[0]
    steps.facts["register_line"] = f"{line.line:02}/{line.year}"
    steps.facts["amount"] = line.amount
    steps.do("certificate and decision as PDF", lambda: _papers(folder, opened, known, decision))
    steps.do(
        "handed over",
        lambda: opened.write(decisions.present, line.id, today, PERSON, "Lễ trao (ví dụ)"),
        lambda _id: f"golden book {line.line:02}/{line.year}",
    )
    return _Made(dossier, decision)


def _person() -> SubjectDraft:
    return SubjectDraft(
        full_name=PERSON,
        sex="female",
        birth_year=1979,
        ethnic_code="21",
        labour_role="TRUC_TIEP",
        position="Trưởng tổ giữ rừng",
        unit_code="22795",
        unit_valid_from=date(2025, 7, 1),
        village="Thôn Suối Ngọt",
        note=example.NOTE,
    )


def _draft(subject: UUID, today: date) -> NominationDraft:
    return NominationDraft(
        subject_id=subject,
        award_code="GIAY_KHEN_XA",
        movement="Giữ rừng đầu nguồn (ví dụ)",
        commendation_type="PHONG_TRAO",
        period_from=Month(today.year - 1, today.month).iso,
        period_to=Month(today.year, today.month).iso,
        citation=CITATION,
        report=example.STORY,
        ground="movement",
        discipline="none",
    )


def _decide(opened: Workspace, dossier: UUID, known: Catalog, today: date) -> UUID:
    made = opened.write(prepare.give, [dossier], today, Signing("Lê Văn Ví Dụ"), known)
    opened.write(issue.issue, made, opened.identity, known)
    return made


def _papers(folder: Path, opened: Workspace, known: Catalog, decision: UUID) -> None:
    batch = opened.read(sheets.of_decision, decision, known)
    texts = [sheet.text for sheet in batch.sheets]
    data = sheets.pdf(texts, Mode.FULL, Offset())
    write_careful(folder / CERTIFICATE, data, mode=0o644)
    ids = [sheet.id for sheet in batch.sheets]
    opened.write(issue.record_print, ids, Mode.FULL, "pdf", "", opened.now())
    written = papers.write(opened.read(paper.paper, decision, known))
    write_careful(folder / DECISION, written, mode=0o644)


# --- the province ---------------------------------------------------------------------------------


def _send(folder: Path, steps: _Steps, opened: Workspace) -> None:
    """Connect, send over the network, then a later edit on a stick; receipts come both ways."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"http://127.0.0.1:{door.getsockname()[1]}"
        password = secrets.token_urlsafe(16)
        province = steps.do(
            "a province set up",
            lambda: provinces.make(
                folder / PROVINCE, PROVINCE_NAME, [address], "", hash_password(password)
            ),
            lambda _made: address,
        )
        try:
            with _serving(province, door):
                steps.do("connected: request and trust", lambda: _connect(folder, opened, province))
                steps.do("sent by network", lambda: _by_network(folder, opened), lambda said: said)
            steps.do("an edit by USB", lambda: _by_stick(folder, opened, province), lambda s: s)
        finally:
            province.close()


@contextmanager
def _serving(province: Province, door: socket.socket) -> Iterator[None]:
    """The province's own service on a thread: the same in a frozen program, where nothing else
    could start a Python."""
    import uvicorn

    from app.province.main import make_app

    config = uvicorn.Config(make_app(province), log_level="error", access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([door],), name="province", daemon=True)
    thread.start()
    try:
        end = time.monotonic() + ANSWER_WITHIN
        while not server.started:
            if not thread.is_alive() or time.monotonic() > end:
                raise RuntimeError("the province does not answer")
            time.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        thread.join(ANSWER_WITHIN)


def _connect(folder: Path, opened: Workspace, province: Province) -> None:
    request = opened.read(connection.make_request, opened.identity, opened.now())
    write_careful(folder / REQUEST, request, mode=0o644)
    _request, answer = enrolment.enroll(province, request, clock.now())
    write_careful(folder / TRUST, answer, mode=0o644)
    opened.write(connection.accept_trust, opened.identity, answer)


def _by_network(folder: Path, opened: Workspace) -> str:
    for package in rounds.seal_all(opened)[:1]:
        write_careful(folder / PACKAGE, outbox.read_package(opened.folder, package), mode=0o644)
    found = rounds.send(opened)
    if not found.received or found.received != len(found.packages):
        raise RuntimeError(f"received {found.received} of {len(found.packages)} packages")
    first = found.answers[0]
    write_careful(folder / RECEIPT, first.data, mode=0o644)
    return f"{first.receipt.status}, {first.receipt.ops} changes"


def _by_stick(folder: Path, opened: Workspace, province: Province) -> str:
    subject = opened.read(subjects.search, PERSON, 1)[0].id
    moved = replace(opened.read(subjects.read, subject), village="Thôn Suối Trong")
    opened.write(subjects.save, moved, subject)
    stick = folder / STICK
    stick.mkdir()
    rounds.send_by_usb(opened, stick)
    taken = usb.take_stick(province, stick, clock.now)
    fetched = rounds.fetch_from_usb(opened, stick)
    if fetched.received != 1 or taken.damaged:
        raise RuntimeError("the stick did not come back with a receipt")
    return f"{fetched.answers[0].receipt.status}, {fetched.answers[0].receipt.ops} change"


# --- the window -----------------------------------------------------------------------------------


def _show(folder: Path, steps: _Steps, opened: Workspace, known: Catalog, made: _Made) -> None:
    """The pages of the real window, painted without a screen, light and dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from ui import texts, theme
    from ui.program import Program

    application = QApplication.instance() or QApplication(["sovang"])
    troubles = theme.start(application, "light", 100)  # type: ignore[arg-type]
    if troubles:
        raise RuntimeError("; ".join(troubles))
    texts.install(application)
    (folder / PICTURES).mkdir()

    def paint() -> int:
        program = Program(opened, known)
        window = program.window
        window.resize(*SIZE)
        window.show()
        desk, count = program.desk, 0
        ways: dict[str, Callable[[], object]] = {page: partial(window.go, page) for page in PAGES}
        ways["dossier"] = partial(desk.open_nomination, made.dossier)
        ways["certificate"] = partial(desk.open_decision, made.decision)
        for scheme, least in SCHEMES:
            theme.set_scheme(scheme)  # once: every page that is there is styled anew by it
            for name, go in ways.items():
                go()
                _settle(program, least)
                path = folder / PICTURES / f"{name}-{scheme}.png"
                if not window.grab().save(str(path)):
                    raise RuntimeError(f"{path.name} could not be written")
                count += 1
        window.close()
        return count

    steps.do("window painted", paint, lambda count: f"{count} pictures")


def _settle(program: Any, least: int) -> None:
    """Let what is read in the background, and what follows a chosen row, come onto the page."""
    from PySide6.QtCore import QCoreApplication

    end, turns = time.monotonic() + PAINTED_WITHIN, 0
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        turns += 1
        if turns > least and not program.window.shell.jobs.busy():
            break
        time.sleep(0.01)
    QCoreApplication.processEvents()


# --- the proof ------------------------------------------------------------------------------------


def _verify(folder: Path, steps: _Steps) -> None:
    """What `sovang verify` says of what was left."""
    for name, by in ((PACKAGE, REQUEST), (RECEIPT, TRUST), (OFFICE, None)):

        def check(name: str = name, by: str | None = by) -> str:
            named = folder / by if by else None
            answer = verify_file(folder / name, named, lambda: example.PASSPHRASE)
            if not answer.is_whole:
                raise RuntimeError(f"{name}: {answer.text}")
            return answer.text.splitlines()[-1]

        steps.do(f"verify {name}", check, lambda said: said)


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
