"""A busy day in an office, in a process and a home of its own; what it leaves behind is searched.

    python -m tests.bad_input.busy_office BASE closed|killed

Every word in CANARIES is invented and stands nowhere else, so that a find is a leak.
"""

import io
import json
import logging
import os
import sys
import traceback
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from app import catalog, clock, workspace
from app import dossier as dossiers
from app.decisions import actions as decisions
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.nominations import actions as nominations
from app.province import enrolment
from app.province import folder as provinces
from app.province.login import hash_password
from app.subjects import actions as subjects
from app.sync import connection, outbox
from app.workspace import Workspace
from tests.office import HOAI, PASSPHRASE, SETUP
from tests.sync.provinces import serving
from tests.ui.typing import type_in
from tests.ui_pages.deciding import STEPS
from ui import main as command
from ui import texts, theme
from ui.certificates.page import CertificatePage
from ui.nominations.editor import NominationEditor
from ui.nominations.page import NominationsPage
from ui.program import Program
from ui.sending.page import SendingPage
from ui.start.run import tell_fault

CANARIES = {
    "name": "Mấu Thị Bồ Câu Trắng",
    "personal_id": "058188771199",
    "village": "Thôn Ngõ Hoàng Yến",
    "head": "Chamaléa Chim Gáy",
    "story": "kéo mương qua đồi Sơn Ca",
    "source": "Bà Katơr Vành Khuyên",
    "citation": "Có thành tích dẫn nước qua đồi Sẻ Đồng",
    "report": "Chị thức trắng đêm Chào Mào canh bờ",
    "paper": "giay-chung-nhan-Hoa-Mi",
    "inside": "noi dung giay Phuong Hoang Lua",
    "signer": "Đá Mài Đại Bàng",
    "receiver": "cháu Én Nhỏ nhận thay",
    "searched": "tìm chị Cò Lửa",
    "fault": "hỏng ở dòng Le Le",
    "clerk": "Pi Năng Thị Thiên Nga",
    "passphrase": "quạ đen bay qua ruộng bậc thang",
}
CATALOG = catalog.load()


def settle(program: Program, turns: int = 6) -> None:
    """Let the screen do what it has to do."""
    for _turn in range(turns):
        QApplication.processEvents()
        while program.window.shell.jobs.busy():
            QApplication.processEvents()


def people(opened: Workspace, today: date) -> list[Any]:
    """A person with everything that can be said of one, put forward and through the council."""
    said = CANARIES
    who = replace(
        HOAI,
        full_name=said["name"],
        family_name="",
        middle_name="",
        given_name=None,
        personal_id=said["personal_id"],
        village=said["village"],
        note=said["head"],
        unit_code="22786",
    )
    subject = opened.write(subjects.save, who)
    page = opened.write(
        exemplars.save, ExemplarDraft(subject, summary=said["story"], source=said["source"])
    )
    picture = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(picture, "JPEG")
    opened.write(exemplars.set_photo, page, said["paper"], picture.getvalue())
    made = []
    for number in range(2):
        draft = nominations.NominationDraft(
            subject_id=subject,
            award_code=("GIAY_KHEN_XA", "LDTT")[number],
            citation=said["citation"],
        )
        made.append(opened.write(nominations.create, draft, today))
    for step in STEPS:
        opened.write(nominations.move, made[0], step, today)
    return made


def paper() -> bytes:
    """A scanned paper with words in it that can be searched for."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, pageCompression=0, invariant=1)
    canvas.drawString(100, 700, CANARIES["inside"])
    canvas.save()
    return drawn.getvalue()


def at_the_screen(program: Program, opened: Workspace, made: list[Any], today: date) -> None:
    """Search, type, look at papers and at the preview, as a clerk does."""
    desk, window = program.desk, program.window
    window.go("nominations")
    settle(program)
    page = window.page()
    assert isinstance(page, NominationsPage)
    type_in(page.filters.box, CANARIES["searched"])
    settle(program)
    window.open_palette(CANARIES["name"])
    settle(program, 20)
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window:
            dialog.close()
    decision = opened.write(prepare.give, [made[0]], today, Signing(CANARIES["signer"]), CATALOG)
    line = opened.read(decisions.register_lines, decision_id=decision)[0]
    opened.write(decisions.present, line.id, today, CANARIES["receiver"], "Lễ ví dụ")
    desk.open_decision(decision)
    sheet = window.page()
    assert isinstance(sheet, CertificatePage)
    while not sheet.view.data:
        settle(program)
    saved = Path(sys.argv[1]) / "luu" / "giay-khen.pdf"
    saved.parent.mkdir()
    sheet.save_to(saved, sheet.chosen())
    settle(program)
    assert saved.stat().st_size > 10_000
    opened.write(
        dossiers.attach, made[1], "TO_TRINH", CANARIES["paper"] + ".pdf", paper(), CATALOG, today
    )
    desk.open_nomination(made[1], "achievement")
    editor = window.page()
    assert isinstance(editor, NominationEditor)
    type_in(editor.form.controls["report"], CANARIES["report"])
    assert editor.save_now()
    files = [file for line in editor.dossier.papers for file in line.files]
    editor.files.open(files[0])


def troubles(program: Program) -> None:
    """A fault of ours on the screen, one in the background, one on a thread of a job."""

    def fault(*_words: object) -> None:
        raise RuntimeError(CANARIES["fault"], CANARIES["name"])

    QTimer.singleShot(0, fault)
    program.window.shell.jobs.start(fault, done=print)
    logging.getLogger("app").warning("the day is busy")
    settle(program, 20)
    for box in QApplication.topLevelWidgets():
        if box is not program.window:
            box.close()


def main(base: Path, ending: str) -> int:
    office, today = base / "office", clock.local_day(clock.now())
    command._log_to(office)
    application = QApplication(["sovang"])
    application.setApplicationName("Sổ Vàng")
    sys.excepthook = tell_fault
    theme.start(application, "light", 100)
    texts.install(application)
    setup = replace(
        SETUP,
        unit_valid_from=date(2025, 7, 1),  # decisions of today need a unit of today
        full_name=CANARIES["clerk"],
        passphrase=CANARIES["passphrase"],
    )
    workspace.create(office, setup).close()
    opened = workspace.open_with_passphrase(office, setup.login, setup.passphrase)
    opened_urls: list[str] = []
    QDesktopServices.openUrl = lambda url: opened_urls.append(url.toLocalFile()) or True
    program = Program(opened, CATALOG)
    program.window.resize(1366, 697)
    program.window.show()
    made = people(opened, today)
    at_the_screen(program, opened, made, today)
    assert Path(opened_urls[0]).read_bytes() == paper()  # what the viewer was given was there
    troubles(program)
    send(program, opened, base)
    opened.backup(base / "usb")
    told = {"log": (office / "nhat-ky-may.log").exists(), "copies": len(opened_urls)}
    (base / "told.json").write_text(json.dumps(told))
    if ending == "killed":
        os._exit(0)
    program.window.close()
    settle_closed(application)
    return 0


def send(program: Program, opened: Workspace, base: Path) -> None:
    """To a real province over loopback, and what changes after that on a stick."""
    made = provinces.make(
        base / "tinh", "Tỉnh Ví Dụ", ["http://tinh.example"], "", hash_password(PASSPHRASE)
    )
    page = SendingPage(program.desk)
    with serving(made, clock.now) as address:
        request = opened.read(connection.make_request, opened.identity, opened.now())
        _, answer = enrolment.enroll(replace(made, addresses=(address,)), request, opened.now())
        opened.write(connection.accept_trust, opened.identity, answer)
        program.window.open(page)
        page.send()
        settle(program, 20)
    made.close()
    assert opened.read(outbox.counts, opened.db).changes == 0
    opened.write(subjects.save, replace(HOAI, full_name=CANARIES["name"]))
    stick = base / "usb"
    stick.mkdir()
    page.send_by_usb(stick)
    settle(program, 20)
    assert len(list(stick.rglob("*.tdkt"))) == 1


def settle_closed(application: QApplication) -> None:
    for _turn in range(6):
        application.processEvents()


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
    except Exception:  # told to the test, which the program's own hook would not do
        traceback.print_exc()
        os._exit(1)
