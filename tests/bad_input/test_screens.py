"""Networks, disks and installations that fail while a clerk is at work, on the real screen."""

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import catalog, pdf, resources, workspace
from app.nominations import actions
from app.packages.errors import TEXTS
from app.province import enrolment, folder, usb
from app.province.login import hash_password
from app.subjects import actions as subjects
from app.sync import connection, outbox, rounds, upload
from app.workspace import Workspace
from tests.app.test_workspace import small_disk
from tests.office import HOAI, PASSPHRASE, SETUP, Ticking, quick_office, reopened
from tests.ui.typing import type_in
from tests.ui_pages.deciding import decided
from tests.ui_pages.nominating import dossier, editor
from tests.ui_pages.running import until
from ui import theme
from ui.desk import Desk
from ui.errors import ErrorBox, ErrorDialog
from ui.page import Page
from ui.sending.page import SendingPage
from ui.shell import Shell
from ui.start.run import Start
from ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PORTAL_PAGE = b"<html><title>Wi-Fi</title>Dang nhap de vao mang</html>"


def box_on(window: MainWindow, qtbot: QtBot) -> ErrorDialog:
    """The one box of three lines that stands over the window."""

    def boxes() -> list[ErrorDialog]:
        return [box for box in window.findChildren(ErrorDialog) if box.isVisible()]

    until(qtbot, lambda: bool(boxes()))
    (box,) = boxes()
    lines = box.lines_of_error
    for line in (lines.why, lines.kept, lines.todo):
        assert line.text().strip()
    assert "ngoài dự tính" not in lines.why.text()
    return box


def quiet(desk: Desk, qtbot: QtBot) -> None:
    until(qtbot, lambda: not desk.window.shell.jobs.busy())


# ------------------------------------------------------------ the way to the province


@contextmanager
def portal(status: int = 200) -> Iterator[str]:
    """A hotel's Wi-Fi: a real server that answers every question with its own page."""

    class Answers(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(PORTAL_PAGE)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(PORTAL_PAGE)

        do_GET = do_POST = do_HEAD = do_PATCH = _answer

        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def link(opened: Workspace, at: Path, address: str) -> bytes:
    """Connect an office with a province at an address; returns the trust file."""
    province = folder.make(at, "Tỉnh Ví Dụ", [address], "", hash_password(PASSPHRASE))
    try:
        request = opened.read(connection.make_request, opened.identity, opened.now())
        _, answer = enrolment.enroll(province, request, opened.now())
    finally:
        province.close()
    opened.write(connection.accept_trust, opened.identity, answer)
    return answer


@pytest.mark.parametrize("status", [200, 302, 511])
def test_a_captive_portal_that_answers_is_named_on_the_screen_and_nothing_counts_as_sent(
    desk: Desk, qtbot: QtBot, tmp_path: Path, status: int
) -> None:
    opened = desk.workspace
    with portal(status) as address:
        link(opened, tmp_path / "tinh", address)
        opened.write(subjects.save, HOAI)
        before = opened.read(outbox.counts, opened.db).changes
        page = SendingPage(desk)
        desk.window.open(page)
        page.reload()  # as the window does where it goes to a place
        until(qtbot, page.by_network.isEnabled)
        qtbot.mouseClick(page.by_network, LEFT)
        box = box_on(desk.window, qtbot)
        assert "trang đăng nhập Wi-Fi" in box.lines_of_error.why.text()
        assert "USB" in box.lines_of_error.todo.text() and box.again is not None
        box.reject()
    quiet(desk, qtbot)
    counts = opened.read(outbox.counts, opened.db)
    assert before > 0 and counts.changes == before and counts.sent_at is None
    assert page.by_network.isEnabled() and page.by_usb.isEnabled()
    stick = tmp_path / "usb"
    stick.mkdir()
    page.send_by_usb(stick)  # the other way that the box names works at once
    until(qtbot, lambda: any(stick.rglob("*.tdkt")))
    quiet(desk, qtbot)


def test_an_answer_that_never_ends_is_given_up_and_keeps_nobody_waiting(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = desk.workspace
    link(opened, tmp_path / "tinh", "http://tinh.example")
    monkeypatch.setattr(upload, "LONGEST_ANSWER", 0)
    drops = itertools.repeat(b"x", 100_000)

    def drip(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=drops)

    transport = httpx.MockTransport(drip)
    with httpx.Client(transport=transport) as client, pytest.raises(upload.NotSent) as refused:
        rounds.send(opened, client=client)
    assert "mạng chậm" in refused.value.what and refused.value.kept
    assert len(list(drops)) > 90_000  # it was left long before its end
    assert opened.read(outbox.counts, opened.db).packages == 1


def test_an_address_that_is_none_is_told_as_a_province_out_of_reach(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    link(desk.workspace, tmp_path / "tinh", "http://tinh.example:99999999:1")
    page = SendingPage(desk)
    desk.window.open(page)
    page.reload()  # as the window does where it goes to a place
    until(qtbot, page.by_network.isEnabled)
    qtbot.mouseClick(page.by_network, LEFT)
    box = box_on(desk.window, qtbot)
    assert "không tới được tỉnh" in box.error.what and "USB" in box.error.todo
    box.reject()
    quiet(desk, qtbot)


@pytest.mark.parametrize("spoil", ["cut", "bit", "page", "empty"])
def test_a_trust_file_cut_short_or_changed_is_refused_on_the_screen_and_the_old_one_holds(
    desk: Desk, qtbot: QtBot, tmp_path: Path, spoil: str
) -> None:
    opened = desk.workspace
    answer = link(opened, tmp_path / "tinh", "http://tinh.example")
    held = opened.read(connection.find_trust, opened.identity)
    spoiled = {
        "cut": answer[: len(answer) // 2],
        "bit": answer[:60] + bytes([answer[60] ^ 1]) + answer[61:],
        "page": PORTAL_PAGE,
        "empty": b"",
    }[spoil]
    file = tmp_path / "tinh.ketnoi"
    file.write_bytes(spoiled)
    page = SendingPage(desk)
    desk.window.open(page)
    page.accept_trust_from(file)
    box = box_on(desk.window, qtbot)
    assert box.error.what in {TEXTS[code][0] for code in ("statement", "statement_signature")}
    box.reject()
    assert opened.read(connection.find_trust, opened.identity) == held


def test_a_stick_taken_out_before_the_copy_is_told_and_all_still_waits(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = desk.workspace
    link(opened, tmp_path / "tinh", "http://tinh.example")
    before = opened.read(outbox.counts, opened.db).changes
    page = SendingPage(desk)
    desk.window.open(page)
    page.send_by_usb(tmp_path / "rút ra rồi")
    box = box_on(desk.window, qtbot)
    assert "USB" in box.error.what and box.again is not None
    box.reject()
    quiet(desk, qtbot)
    assert opened.read(outbox.counts, opened.db).changes == before


def test_a_receipt_changed_on_the_stick_is_refused_on_the_screen_and_the_package_waits(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = desk.workspace
    province = folder.make(tmp_path / "tinh", "Tỉnh Ví Dụ", [], "", hash_password(PASSPHRASE))
    request = opened.read(connection.make_request, opened.identity, opened.now())
    opened.write(
        connection.accept_trust,
        opened.identity,
        enrolment.enroll(province, request, opened.now())[1],
    )
    stick = tmp_path / "usb"
    stick.mkdir()
    page = SendingPage(desk)
    desk.window.open(page)
    page.send_by_usb(stick)
    quiet(desk, qtbot)
    usb.take_stick(province, stick, opened.now)
    province.close()
    (receipt,) = (stick / "TDKT_IN").iterdir()
    whole = receipt.read_bytes()
    receipt.write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    page.fetch(stick)
    box = box_on(desk.window, qtbot)
    assert "Xin tỉnh chép lại" in box.error.todo
    box.reject()
    quiet(desk, qtbot)
    assert opened.read(outbox.counts, opened.db).packages == 1
    receipt.write_bytes(whole)
    page.fetch(stick)
    until(qtbot, lambda: opened.read(outbox.counts, opened.db).packages == 0)
    quiet(desk, qtbot)


# ------------------------------------------------------------ a file that breaks, a full disk


def test_a_file_that_breaks_under_an_open_window_is_told_and_the_window_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    opened = quick_office(tmp_path / "so")
    for number in range(40):
        draft = replace(HOAI, full_name=f"Người Ví Dụ {number}", note=f"{number} " * 400)
        opened.write(subjects.save, draft)
    made = dossier(opened)
    opened.close()
    opened = reopened(tmp_path / "so")
    desk = on_screen(opened, qtbot)
    page = editor(desk, made)
    size = opened.path.stat().st_size
    with opened.path.open("r+b") as file:  # a disk that gives back other bytes from now on
        file.seek(8192)
        file.write(b"\xa5" * (size - 8192))
    opened._engine.dispose()  # what the program remembers of the file is not asked
    type_in(page.form.controls["report"], "Chị đi từng nhà.")
    box = box_on(desk.window, qtbot)
    assert "hỏng" in box.error.what and "sao lưu" in box.error.todo
    box.reject()
    assert page.form.controls["report"].text() == "Chị đi từng nhà."
    assert desk.window.isVisible()
    desk.window.shell.jobs.close()
    opened.close()


def test_a_file_that_is_away_for_a_while_is_told_and_saving_goes_on_when_it_is_back(
    desk: Desk, qtbot: QtBot
) -> None:
    opened = desk.workspace
    made = dossier(opened)
    page = editor(desk, made)
    opened._engine.dispose()  # the next connection has to find the file by its name
    away = opened.path.rename(opened.path.with_suffix(".di-dau"))
    type_in(page.form.controls["report"], "Chị đi từng nhà.")
    box = box_on(desk.window, qtbot)
    assert opened.path.name in box.error.what
    box.reject()
    assert page.form.controls["report"].text() == "Chị đi từng nhà."
    assert not opened.path.exists()  # no empty file was put in its place
    away.rename(opened.path)
    type_in(page.form.controls["report"], " Rồi về.")
    until(qtbot, lambda: "Rồi về" in opened.read(actions.read, made).draft.report)


def fill(disk: Path) -> Path:
    """Leave no byte on a disk."""
    ballast = disk / "phim.mp4"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast


def test_autosave_on_a_full_disk_keeps_the_text_on_the_screen_and_saves_once_there_is_room(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "8m") as disk:
        opened = quick_office(disk / "so")
        desk = on_screen(opened, qtbot)
        made = dossier(opened)
        page = editor(desk, made)
        ballast = fill(disk)
        report = page.form.controls["report"]
        typed = "\n".join(f"Chị đi từng nhà ghi giờ mất nước, hộ thứ {n}." for n in range(3_000))
        type_in(report, typed)
        box = box_on(desk.window, qtbot)
        assert "đầy" in box.lines_of_error.why.text()
        assert "vẫn còn trên màn hình" in box.lines_of_error.kept.text()
        box.reject()
        assert report.text() == typed
        assert opened.read(actions.read, made).draft.report == ""
        ballast.unlink()
        type_in(report, " Xong.")
        until(qtbot, lambda: opened.read(actions.read, made).draft.report.endswith("Xong."))
        stored = opened.read(actions.read, made).draft.report
        assert sorted(stored.split("\n")) == sorted(report.text().split("\n"))
        desk.window.shell.jobs.close()
        opened.close()


def on_screen(opened: Workspace, qtbot: QtBot) -> Desk:
    """A desk with its window over an office that lies on a certain disk."""
    desk = Desk(opened, catalog.load())
    office, above, who = "UBND xã Suối Đá", "Tỉnh Ví Dụ", opened.person.full_name
    desk.window = MainWindow(Shell(office, above, who), {"today": lambda _window: Page()})
    qtbot.addWidget(desk.window)
    desk.window.resize(1366, 697)
    desk.window.show()
    return desk


# ------------------------------------------------------------ a damaged installation


@pytest.fixture
def no_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's resources as they are, but for the fonts."""
    damaged = tmp_path / "resources"
    damaged.mkdir()
    for part in resources.ROOT.iterdir():
        if part.name != "fonts":
            (damaged / part.name).symlink_to(part)
    monkeypatch.setattr(resources, "ROOT", damaged)
    pdf.prepare.cache_clear()
    yield damaged
    monkeypatch.undo()
    pdf.prepare.cache_clear()


def test_without_the_papers_font_the_page_says_so_and_prints_again_once_it_is_back(
    desk: Desk, qtbot: QtBot, no_fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decision = decided(desk.workspace, 1)
    desk.open_decision(decision)
    page = desk.window.page()

    def boxes() -> list[ErrorBox]:
        return [box for box in page.findChildren(ErrorBox) if box.isVisible()]

    until(qtbot, lambda: bool(boxes()))
    error = boxes()[0].error
    assert "phông chữ" in error.what and error.kept and "Cài lại" in error.todo
    assert "/" not in error.details  # no path of somebody's machine
    quiet(desk, qtbot)
    monkeypatch.undo()  # the program was installed again
    desk.window.back()
    desk.open_decision(decision)
    again = desk.window.page()
    until(qtbot, lambda: bool(getattr(again, "view").data))  # noqa: B009
    assert not [box for box in again.findChildren(ErrorBox) if box.isVisible()]


def test_without_the_screens_font_the_window_opens_and_says_so_in_three_lines(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, no_fonts: Path
) -> None:
    quick_office(tmp_path / "so").close()
    QFontDatabase.removeAllApplicationFonts()
    troubles = theme.start(qapp, "light", 100)
    assert len(troubles) == len(theme.FACES)
    start = Start(tmp_path / "so", troubles)
    opened = workspace.open_with_passphrase(tmp_path / "so", SETUP.login, PASSPHRASE, Ticking())
    start.open(opened)
    assert start.program is not None
    window = start.program.window
    qtbot.addWidget(window)
    box = box_on(window, qtbot)
    assert "phông chữ" in box.error.what and "cài lại" in box.error.todo
    box.reject()
    window.close()
