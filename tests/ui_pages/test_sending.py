"""Sending through the real window, to a real province on a loopback port that refuses a package."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.province import enrolment
from app.province import folder as provinces
from app.province.folder import Province
from app.subjects import actions as subjects
from app.sync import connection, outbox, rounds, upload
from app.workspace import Workspace
from tests.office import HOAI
from tests.province.offices import entries
from tests.sync.provinces import serving, spoil
from tests.ui.screens import prepare, problems, settle
from tests.ui_pages.running import example_office, rest, start, until
from tests.ui_pages.screens import LOOKS, keep
from ui import theme
from ui.errors import ErrorBox, ErrorDialog
from ui.network import Reach, has_network
from ui.parts.buttons import Button
from ui.program import Program
from ui.sending import sticks
from ui.sending.page import SendingPage
from ui.sending.sticks import Stick, stick_name

SPACE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@contextmanager
def connected(tmp_path: Path, office: Workspace) -> Iterator[Province]:
    """A province over loopback that knows the office."""
    made = provinces.make(tmp_path / "tinh", "Tỉnh Ví Dụ", ["http://tinh.example"], "", "")
    with serving(made, office.now) as address:
        request = office.read(connection.make_request, office.identity, office.now())
        _, answer = enrolment.enroll(replace(made, addresses=(address,)), request, office.now())
        office.write(connection.accept_trust, office.identity, answer)
        yield made
    made.close()


@pytest.fixture
def province(tmp_path: Path, program: Program) -> Iterator[Province]:
    """Such a province, which finds the office's first package wrong inside."""
    with connected(tmp_path, program.workspace) as made:
        [package] = rounds.seal_all(program.workspace)
        spoil(program.workspace, package)
        yield made


@pytest.fixture
def page(program: Program, province: Province, qtbot: QtBot) -> SendingPage:
    """The sending page after the first try; the dialog with the answer is closed."""
    program.window.go("sending")
    rest(program, qtbot)
    shown = program.window.page()
    assert isinstance(shown, SendingPage)
    qtbot.keyClick(program.window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: bool(dialogs(program)))
    [dialog] = dialogs(program)
    assert "G-0001" in dialog.windowTitle() + said(dialog)
    dialog.close()
    rest(program, qtbot)
    return shown


def dialogs(program: Program) -> list[ErrorDialog]:
    return [one for one in program.window.findChildren(ErrorDialog) if one.isVisible()]


def said(place: object) -> str:
    from ui.parts.text import Text

    return " ".join(part.text() for part in place.findChildren(Text))  # type: ignore[attr-defined]


def test_a_refused_package_says_why_and_is_sealed_again_by_the_keyboard(
    page: SendingPage, program: Program, province: Province, qtbot: QtBot
) -> None:
    office = program.workspace
    box = page.refused.box()
    assert isinstance(box, ErrorBox)
    changes = office.read(outbox.counts, office.db).changes
    assert "Gói này nguyên vẹn nhưng bên trong lập sai quy cách." in said(box)
    assert f"{changes} thay đổi trong gói vẫn nguyên trong máy này." in said(box)
    assert entries(province) == 0
    [again] = [one for one in box.findChildren(Button) if "Lập lại gói" in one.accessibleName()]
    program.window.activateWindow()
    page.by_network.setFocus()
    until(qtbot, page.by_network.hasFocus)
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is again:
            break
        qtbot.keyClick(focused, TAB)
    assert again.hasFocus()
    qtbot.keyClick(again, SPACE)
    until(qtbot, lambda: not program.window.shell.jobs.busy() and page.refused.box() is None)
    rest(program, qtbot)
    assert f"Đã lập lại gói G-0001 từ {changes} thay đổi cũ" in said(program.window)
    assert office.read(outbox.counts, office.db).changes == changes, "nothing is sent by that"
    qtbot.keyClick(program.window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: office.read(outbox.counts, office.db).changes == 0)
    rest(program, qtbot)
    assert dialogs(program) == []
    assert entries(province) == changes


def test_the_box_is_still_there_when_the_page_is_opened_again(
    page: SendingPage, program: Program, qtbot: QtBot
) -> None:
    program.workspace.write(subjects.save, HOAI)
    program.window.go("today")
    program.window.go("sending")
    rest(program, qtbot)
    assert page.refused.box() is not None
    page.by_usb.setFocus()
    assert page.refused.box() in page.regions()


@pytest.mark.parametrize("look_name", LOOKS)
def test_the_refused_package_shows_every_word_whole(
    page: SendingPage, program: Program, qtbot: QtBot, look_name: str
) -> None:
    size, scheme, scale = LOOKS[look_name]
    prepare(program.window, size, scheme, scale)
    rest(program, qtbot)
    settle()
    keep(program.window, f"sending-refused-{look_name}")
    assert problems(program.window) == []


# ------------------------------------------------------------ USB, network


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[Stick]:
    """The sticks that are plugged in; a test plugs one in by adding it."""
    held: list[Stick] = []
    monkeypatch.setattr(sticks, "plugged", lambda: list(held))
    return held


def sending(program: Program, qtbot: QtBot) -> SendingPage:
    program.window.go("sending")
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, SendingPage)
    return page


def test_a_stick_is_offered_once_it_is_plugged_in_and_gets_the_package_by_keyboard(
    program: Program,
    province: Province,
    plugged: list[Stick],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    page = sending(program, qtbot)
    assert page.usb.write.isHidden() and page.usb.head.title.text() == "Gửi bằng USB"
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    plugged.append(Stick("KINGSTON (E:)", stick))
    page.usb._looking.timeout.emit()  # the next look of the slow timer
    until(qtbot, page.usb.write.isVisible)
    assert page.usb.plate.text == "KINGSTON (E:)"
    page.usb.write.setFocus()
    qtbot.keyClick(page.usb.write, SPACE)
    rest(program, qtbot)
    assert any(path.is_file() for path in stick.rglob("*"))
    assert "Rút USB được rồi" in program.window.toasts.recent[0][1]
    plugged.clear()
    page.usb.look()
    until(qtbot, page.usb.write.isHidden)


def test_sticks_are_looked_for_only_while_the_page_is_on_show(
    program: Program, plugged: list[Stick], qtbot: QtBot
) -> None:
    page = sending(program, qtbot)
    assert page.usb._looking.isActive()
    program.window.go("today")
    assert not page.usb._looking.isActive()


@pytest.mark.parametrize(
    ("label", "root", "name"),
    [
        ("KINGSTON", "E:/", "KINGSTON (E:)"),
        ("", "F:/", "USB (F:)"),
        ("", "/media/an/1A2B-3C4D", "1A2B-3C4D"),
        ("SANDISK", "/run/media/an/SANDISK", "SANDISK"),
    ],
)
def test_a_stick_is_called_what_the_clerk_sees_elsewhere(label: str, root: str, name: str) -> None:
    assert stick_name(label, root) == name


def test_the_page_begins_at_its_top_at_large_text_before_it_is_connected(
    program: Program, qtbot: QtBot
) -> None:
    prepare(program.window, (1366, 697), "light", 200)
    page = sending(program, qtbot)
    assert not page.by_usb.isEnabled() and page._rolled.verticalScrollBar().maximum() > 0
    assert page._rolled.verticalScrollBar().value() == 0


def test_the_network_is_told_in_the_status_line_and_on_the_way_and_is_no_receipt(
    program: Program, qtbot: QtBot
) -> None:
    page = sending(program, qtbot)
    for online, line, way in ((False, "Không có mạng", "Chưa có mạng"), (True, "Có mạng", "")):
        program._network_is(online)
        rest(program, qtbot)
        assert program.window.status.network.text().startswith(line)
        assert ("Chưa có mạng" in page.flow.accessibleName()) == bool(way)
        assert "đã nhận" not in program.window.status.network.text()
    program._network_is(None)
    assert not program.window.status.network.isVisible()


def test_what_the_network_broke_off_is_tried_again_by_itself_and_disturbs_nobody(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, real = program.workspace, upload.send

    def broken(*_words: object) -> None:
        raise upload._no_network(httpx.ConnectError("x"))

    with connected(tmp_path, office) as made:
        page = sending(program, qtbot)
        monkeypatch.setattr(upload, "send", broken)
        page.send()
        until(qtbot, lambda: bool(dialogs(program)))
        [dialog] = dialogs(program)
        assert "tự thử lại" in said(dialog)
        dialog.close()
        rest(program, qtbot)
        assert "Tự gửi lại lúc" in page.flow.accessibleName()
        first = page.again.timer.interval()
        page.again.timer.start(0)  # as if the seconds were over
        until(qtbot, lambda: page.again.timer.interval() > first)
        rest(program, qtbot)
        assert dialogs(program) == [] and first >= 7_500
        page._busy = True  # a stick is being written to: it is not broken off
        page.again.timer.start(0)
        until(qtbot, lambda: page.again.timer.interval() > first)
        page._busy = False
        assert entries(made) == 0
        monkeypatch.setattr(upload, "send", real)
        program.window.go("today")
        page.again.timer.start(0)
        until(qtbot, lambda: office.read(outbox.counts, office.db).changes == 0)
        rest(program, qtbot)
    assert "Tỉnh đã nhận 1 gói" in said(program.window) and dialogs(program) == []
    assert page.again.due is None and not page.again.timer.isActive()


def test_whoever_stops_the_sending_or_takes_a_stick_is_not_sent_for(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    page = sending(program, qtbot)
    for end in (page.progress.stopped.emit, lambda: page.send_by_usb(tmp_path)):
        page.again.failed()
        assert page.again.timer.isActive()
        end()
        assert not page.again.timer.isActive() and page.again.due is None
        until(qtbot, lambda: not program.window.shell.jobs.busy())
        for dialog in dialogs(program):  # this office knows no province yet
            dialog.close()


def test_the_instant_of_the_last_receipt_is_whole_on_the_usual_laptop(
    program: Program, qtbot: QtBot
) -> None:
    flow = sending(program, qtbot).flow
    letters = QFontMetrics(theme.font("caption"))
    needed = letters.horizontalAdvance("Đã nhận đến 20:48 28/08/2028")
    assert needed <= flow.room(flow.width() / 3, goes_on=False)
    assert flow.room(400, goes_on=True) < flow.room(400, goes_on=False)


def test_a_stick_without_a_receipt_is_not_called_sent(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    with connected(tmp_path, program.workspace):
        page = sending(program, qtbot)
        rounds.seal_all(program.workspace)
        page.fetch(tmp_path)
        until(qtbot, lambda: "USB này chưa có biên nhận mới" in said(program.window))
        rest(program, qtbot)
    assert "Không còn gì chờ gửi" not in said(program.window)


def test_only_a_way_to_the_internet_counts_as_a_network() -> None:
    told = {reach.name: has_network(reach) for reach in Reach}
    assert told == {
        "Unknown": None,
        "Disconnected": False,
        "Local": False,
        "Site": False,
        "Online": True,
    }
