"""Every page and dialog of the example office in the sizes and looks that clerks have: nothing cut,
nothing on top of another, all in reach of the keyboard, nothing but a window ever a window."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import catalog
from app.clock import VIETNAM
from app.restore import Found
from tests.patientbot import PatientBot
from tests.ui.reach import all_in_reach, in_front, press
from tests.ui.screens import COMMON, SMALLEST, Strays, prepare, problems, settle, undress
from tests.ui.typing import type_in
from tests.ui_pages.dialogs import DIALOGS
from tests.ui_pages.running import example_office, rest, start, until
from tests.ui_pages.screens import (
    LOOKS,
    SCREENS,
    afterwards_written,
    keep,
    palette,
)
from ui import texts, theme
from ui.forms import Dialog
from ui.lists import RowsTable
from ui.program import Program
from ui.start.lock import IdleLock
from ui.start.unlock import UnlockWindow
from ui.start.wizard import StartWizard

BEGINS = ("exemplars", "nominations", "council")  # Ctrl+N there asks in a dialog
SHORT_OF_ROOM = (
    ("today", SMALLEST, 100),
    ("exemplar-pack", SMALLEST, 100),
    ("today-calendar", SMALLEST, 125),
    ("sending", SMALLEST, 125),
    ("nomination-batch", SMALLEST, 125),
    ("import-ratings", SMALLEST, 125),
    ("exemplar-places", COMMON, 150),
)
NOTHING_TO_REFUSE = (
    "cluster-self-scores",
    "complaint-read",
    "decision-of-draft",
    "fonts",
    "recovery",
    "scores",
    "session-conflicts",
)


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@pytest.fixture(scope="class")
def dressed(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Program]]:
    """The name of a look, and one program that wears it from screen to screen."""
    size, scheme, scale = LOOKS[request.param]
    assert theme.start(qapp, "light", 100) == []
    texts.install(qapp)
    made = start(example_office(tmp_path_factory.mktemp("dressed") / "so"), PatientBot(request))
    prepare(made.window, size, scheme, scale)
    yield request.param, made
    made.window.close()
    made.window.deleteLater()
    undress(qapp)


@pytest.fixture(autouse=True)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """As in the other files, but a dressed program keeps its look."""
    if "dressed" in request.fixturenames:
        yield
        return
    assert theme.start(qapp, "light", 100) == []
    texts.install(qapp)
    yield
    undress(qapp)


def wearing(*looks: str) -> pytest.MarkDecorator:
    """The looks that a class's one program each wears."""
    return pytest.mark.parametrize("dressed", looks, indirect=True, scope="class")


def opened(dressed: tuple[str, Program], qtbot: QtBot, screen: str) -> Program:
    """The program with a screen opened, whole in its look, and no part shown as a window."""
    look_name, program = dressed
    program.window.go("today")  # whatever the screen before has opened is closed
    with Strays() as strays:
        SCREENS[screen](program)
        rest(program, qtbot)
        settle()
    keep(program.window, f"{screen}-{look_name}")
    assert problems(program.window) == []
    assert strays.found == []
    return program


def asked(dressed: tuple[str, Program], qtbot: QtBot, name: str) -> Dialog:
    """A dialog opened over the first page, whole in its look."""
    look_name, program = dressed
    program.window.go("today")
    afterwards_written(program)
    rest(program, qtbot)
    with Strays() as strays:
        dialog = DIALOGS[name](program)
        dialog.open()
        rest(program, qtbot)
        settle()
    keep(dialog, f"dialog-{name}-{look_name}")
    assert problems(dialog) == []
    assert dialog.focusWidget() is not None and dialog.focusWidget() is not dialog.safe
    assert dialog.height() <= program.window.height()
    assert strays.found == []
    return dialog


@wearing("1366")
class TestTheCommonScreen:
    """A class so that its program ends with it: every open window is restyled with each look."""

    @pytest.mark.parametrize("screen", SCREENS)
    def test_a_page_shows_every_word_whole_and_is_all_in_reach_of_the_keyboard(
        self, dressed: tuple[str, Program], qtbot: QtBot, screen: str
    ) -> None:
        program = opened(dressed, qtbot, screen)
        window = program.window
        in_front(window, qtbot)
        begin = window.focusWidget()
        assert begin is not None and begin.isVisible() and window.page().isAncestorOf(begin)
        assert window.page().help_text
        press(window, "F1")
        assert window.help.isVisible()
        press(window, "F1")
        assert not window.help.isVisible() and window.focusWidget() is begin
        all_in_reach(window, window.area, qtbot, partial(rest, program, qtbot))

    @pytest.mark.parametrize("name", DIALOGS)
    def test_a_dialog_shows_every_word_whole_is_all_in_reach_and_esc_leads_back(
        self, dressed: tuple[str, Program], qtbot: QtBot, name: str
    ) -> None:
        window = dressed[1].window
        window.go("today")
        rest(dressed[1], qtbot)
        before = window.focusWidget()
        dialog = asked(dressed, qtbot, name)
        all_in_reach(dialog, dialog, qtbot, partial(rest, dressed[1], qtbot))
        press(dialog, "Escape")
        assert not isValid(dialog) or not dialog.isVisible()
        assert window.focusWidget() is before

    @pytest.mark.parametrize("place", BEGINS)
    def test_ctrl_n_right_after_a_page_opens_is_heard_and_esc_leads_back(
        self, dressed: tuple[str, Program], qtbot: QtBot, place: str
    ) -> None:
        _, program = dressed
        window = program.window
        window.go("today")
        rest(program, qtbot)
        in_front(window, qtbot)
        asked: list[QWidget] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                watch.stop()
                asked.append(dialog)
                press(dialog, "Escape")

        watch = QTimer(window, interval=20)  # a dialog may wait for its answer
        watch.timeout.connect(look)
        watch.start()
        window.go(place)
        press(window, "Ctrl+N")  # the rows are still being read
        until(qtbot, lambda: bool(asked))
        watch.stop()
        rest(program, qtbot)
        assert QApplication.activeModalWidget() is None
        focus = window.focusWidget()
        assert focus is not None and window.page().isAncestorOf(focus) and window.here() == place


@wearing("1536-dark", "200")
class TestOtherLooks:
    @pytest.mark.parametrize("screen", SCREENS)
    def test_a_page_shows_every_word_whole(
        self, dressed: tuple[str, Program], qtbot: QtBot, screen: str
    ) -> None:
        opened(dressed, qtbot, screen)


@wearing("200")
class TestLargeText:
    @pytest.mark.parametrize("name", DIALOGS)
    def test_a_dialog_shows_every_word_whole_before_and_after_a_refusal(
        self, dressed: tuple[str, Program], qtbot: QtBot, name: str
    ) -> None:
        dialog = asked(dressed, qtbot, name)
        if name not in NOTHING_TO_REFUSE:
            for entry in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)):
                entry.clear()
            dialog.verb.click()
            settle()
            keep(dialog, f"dialog-{name}-refused-200")
            told = any(field.error() for field in dialog.fields) or dialog.problem.isVisible()
            assert dialog.isVisible() and told
            assert dialog.height() <= dressed[1].window.height()
            assert problems(dialog) == []
        dialog.reject()
        settle()


def test_where_room_is_short_the_right_column_comes_under_the_left(
    program: Program, qtbot: QtBot
) -> None:
    for screen, size, scale in SHORT_OF_ROOM:
        prepare(program.window, size, "light", scale)
        program.window.go("today")
        SCREENS[screen](program)
        rest(program, qtbot)
        settle()
        keep(program.window, f"{screen}-small")
        assert program.window.width() == size[0], screen
        across = [area for area in program.window.findChildren(QScrollArea) if sideways(area)]
        assert across == [], screen
        assert problems(program.window) == []


def test_a_scrolled_list_looks_as_if_it_had_been_painted_anew(
    program: Program, qtbot: QtBot
) -> None:
    program.window.resize(1024, 640)  # not all dossiers fit
    program.window.go("nominations")
    rest(program, qtbot)
    table = program.window.page().findChildren(RowsTable)[0]
    bar = table.verticalScrollBar()
    assert bar.maximum() > 0
    screen = program.window.screen()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 17)
        settle()
    moved = screen.grabWindow(program.window.winId()).toImage()
    program.window.repaint()
    settle()
    assert moved == screen.grabWindow(program.window.winId()).toImage()


@pytest.mark.parametrize("look_name", LOOKS)
def test_the_palette_and_the_lock_show_every_word_whole(
    program: Program, qtbot: QtBot, look_name: str
) -> None:
    size, scheme, scale = LOOKS[look_name]
    prepare(program.window, size, scheme, scale)
    palette(program)
    rest(program, qtbot)
    settle()
    keep(program.window, f"palette-{look_name}")
    assert problems(program.window) == []
    program.window.palette_box.close_box()
    lock = IdleLock(program.window, program.workspace)
    lock.lock()
    settle()
    keep(program.window, f"lock-{look_name}")
    assert problems(program.window) == []


@pytest.mark.parametrize("look_name", LOOKS)
def test_the_first_start_shows_every_word_whole(
    tmp_path: Path, qtbot: QtBot, look_name: str
) -> None:
    _, scheme, scale = LOOKS[look_name]
    theme.set_scheme(scheme)
    theme.set_scale(scale)
    wizard = StartWizard(tmp_path / "so", catalog.load())
    qtbot.addWidget(wizard)
    prepare(wizard, start_size(look_name), scheme, scale)
    check(wizard, f"start-1-{look_name}")
    type_in(wizard.unit.box, "bac ai")
    wizard.unit.box.searched.emit("bac ai")
    wizard.unit._show_own()
    wizard.unit.table.selectRow(wizard.unit.rows.rowCount() - 1)
    wizard.unit._show(wizard.unit.table.current_row())
    check(wizard, f"start-1-old-{look_name}")
    wizard.unit.table.selectRow(0)
    wizard.unit._go_on()
    wizard.account._go_on()  # all the complaints at once
    check(wizard, f"start-2-{look_name}")
    type_in(wizard.account.name.control, "Lê Thị Ngọc Hân")
    for field in (wizard.account.secret, wizard.account.again):
        type_in(field.control, "con suối mùa xuân trong")
    wizard.account._go_on()
    assert wizard.recovery is not None
    wizard.recovery._go_on()
    check(wizard, f"start-3-{look_name}")


@pytest.mark.parametrize("look_name", LOOKS)
def test_opening_shows_every_word_whole(tmp_path: Path, qtbot: QtBot, look_name: str) -> None:
    example_office(tmp_path / "so").close()
    _, scheme, scale = LOOKS[look_name]
    theme.set_scheme(scheme)
    theme.set_scale(scale)
    unlock = UnlockWindow(tmp_path / "so")
    qtbot.addWidget(unlock)
    prepare(unlock, start_size(look_name), scheme, scale)
    unlock.words.secret.set_error("Mật khẩu chưa đúng. Dữ liệu vẫn nguyên trong máy.")
    check(unlock, f"unlock-{look_name}")
    unlock._show_code()
    assert unlock.code.isVisible()
    check(unlock, f"unlock-code-{look_name}")
    unlock.show_copies()
    assert unlock.restoring.none.isVisible()
    check(unlock, f"unlock-no-copy-{look_name}")
    made = datetime(2025, 9, 10, 16, 5, tzinfo=VIETNAM)
    unlock.restoring.copy.set_choices([(made, "16:05 10/09/2025 · 2,1 MB")])
    unlock.restoring.offer_found()
    unlock.restoring.tell(Found(made, "UBND xã Bác Ái", 96, 41, 12, made, 31, 7))
    check(unlock, f"unlock-copy-{look_name}")


def start_size(look_name: str) -> tuple[int, int]:
    """What the start windows ask for, on a screen of that size."""
    wide, high = LOOKS[look_name][0]
    return min(theme.px(900), wide), min(theme.px(610), high)


def check(window: QWidget, name: str) -> None:
    settle()
    QApplication.processEvents()
    keep(window, name)
    assert problems(window) == []
    assert [area for area in window.findChildren(QScrollArea) if sideways(area)] == []


def sideways(area: QScrollArea) -> bool:
    """Whether one has to scroll to the right to read a sheet."""
    return area.isVisible() and area.horizontalScrollBar().maximum() > 0
