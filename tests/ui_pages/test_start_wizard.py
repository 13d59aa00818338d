"""The first start, by keyboard: office, account, recovery code, and nothing on disk before."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app import catalog, clock, workspace
from app.keys import WrongSecret
from app.workspace import Workspace
from tests.ui.typing import type_in
from tests.ui_pages.running import until
from ui import theme
from ui.errors import ErrorDialog
from ui.forms import Field
from ui.parts.inputs import Secret
from ui.start.account import suggested_login
from ui.start.recovery import RecoverySheetPage
from ui.start.run import Start
from ui.start.wizard import StartWizard

WORDS = "con suối mùa xuân trong"
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "so"


@pytest.fixture
def wizard(folder: Path, qtbot: QtBot) -> StartWizard:
    made = StartWizard(folder, catalog.load())
    qtbot.addWidget(made)
    made.resize(900, 610)
    made.show()
    return made


def search(wizard: StartWizard, qtbot: QtBot, words: str) -> list[str]:
    """Type in the search box; what the list then shows."""
    wizard.unit.box.selectAll()
    type_in(wizard.unit.box, words)
    qtbot.keyClick(wizard.unit.box, ENTER)
    return [hit.unit.office if hit.is_current else hit.unit.name for hit in wizard.unit.rows.rows()]


def choose_office(wizard: StartWizard, qtbot: QtBot) -> None:
    search(wizard, qtbot, "phuoc ha")
    qtbot.keyClick(wizard.unit.table, ENTER)


def fill_account(wizard: StartWizard, qtbot: QtBot, words: str = WORDS) -> None:
    sheet = wizard.account
    type_in(sheet.name.control, "Lê Thị Ngọc Hân")
    type_in(sheet.secret.control, words)
    type_in(sheet.again.control, words)
    qtbot.keyClick(sheet.again.control, ENTER)


def at_code(wizard: StartWizard, qtbot: QtBot) -> RecoverySheetPage:
    choose_office(wizard, qtbot)
    fill_account(wizard, qtbot)
    assert wizard.recovery is not None
    return wizard.recovery


def asked_group(wizard: StartWizard) -> str:
    assert wizard.recovery is not None
    return wizard._code.split("-")[wizard.recovery.asked]


def finish(wizard: StartWizard, qtbot: QtBot) -> None:
    page = wizard.recovery
    assert page is not None
    page.kept.setFocus()
    if not page.kept.isChecked():
        qtbot.keyClick(page.kept, Qt.Key.Key_Space)
    page.typed.control.selectAll()  # type: ignore[attr-defined]
    type_in(page.typed.control, asked_group(wizard).lower())
    qtbot.keyClick(page.typed.control, ENTER)


def test_a_clock_from_before_the_law_is_told_at_the_first_start(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2009, 1, 1, tzinfo=UTC))
    start = Start(folder)
    start.begin()
    assert start.asking is not None
    qtbot.addWidget(start.asking)
    box = shown_error()
    assert "01/01/2009" in box.error.what and box.error.todo
    box.reject()
    assert start.asking.isVisible()


@pytest.mark.parametrize(
    ("typed", "office"),
    [
        ("phuoc ha", "UBND xã Phước Hà"),
        ("đông hải", "UBND phường Đông Hải"),
        ("UBND xã Phước Hà", "UBND xã Phước Hà"),
    ],
)
def test_an_office_is_found_with_and_without_tone_marks(
    wizard: StartWizard, qtbot: QtBot, typed: str, office: str
) -> None:
    assert office in search(wizard, qtbot, typed)


def test_an_old_district_leads_by_links_to_what_stands_there_now(
    wizard: StartWizard, qtbot: QtBot
) -> None:
    search(wizard, qtbot, "bac ai")
    rows = wizard.unit.rows.rows()
    old = next(n for n, hit in enumerate(rows) if not hit.is_current and hit.successors)
    wizard.unit.table.setFocus()
    wizard.unit.table.selectRow(old)
    until(qtbot, lambda: bool(wizard.unit.notice.links))
    assert wizard.unit.choice() is None
    qtbot.keyClick(wizard.unit.table, ENTER)  # an office of the past is not gone on with
    assert wizard.sheets.currentIndex() == 0
    link = QApplication.focusWidget()
    assert link in wizard.unit.notice.links
    qtbot.keyClick(link, ENTER)
    choice = wizard.unit.choice()
    assert choice is not None and choice.unit.key in {u.key for u in rows[old].successors}
    qtbot.keyClick(wizard.unit.table, ENTER)
    assert wizard.sheets.currentIndex() == 1


def test_no_office_is_chosen_for_a_clerk_who_has_not_looked_for_one(
    wizard: StartWizard, qtbot: QtBot
) -> None:
    assert wizard.unit.rows.rows() and wizard.unit.choice() is None
    qtbot.mouseClick(wizard.unit.next, Qt.MouseButton.LeftButton)
    assert wizard.sheets.currentIndex() == 0
    assert wizard.unit.notice.isVisible() and wizard.unit.notice.title.text()
    qtbot.keyClick(wizard.unit.table, Qt.Key.Key_Down)
    assert wizard.unit.choice() is not None


def test_what_is_not_found_is_said_and_goes_nowhere(wizard: StartWizard, qtbot: QtBot) -> None:
    assert search(wizard, qtbot, "xyzxyz") == []
    assert "xyzxyz" in wizard.unit.notice.title.text()
    qtbot.keyClick(wizard.unit.box, ENTER)
    qtbot.mouseClick(wizard.unit.next, Qt.MouseButton.LeftButton)
    assert wizard.sheets.currentIndex() == 0


def test_ones_own_office_name_is_what_papers_carry(
    wizard: StartWizard, qtbot: QtBot, folder: Path
) -> None:
    search(wizard, qtbot, "phuoc ha")
    qtbot.keyClick(wizard.unit.own_link, Qt.Key.Key_Space)
    type_in(wizard.unit.own_name.control, "  Trường Tiểu học  Phước Hà ")
    choice = wizard.unit.choice()
    assert choice is not None and choice.name == "Trường Tiểu học Phước Hà"


def test_back_and_forth_keeps_everything_typed(wizard: StartWizard, qtbot: QtBot) -> None:
    page = at_code(wizard, qtbot)
    qtbot.keyClick(page.kept, Qt.Key.Key_Space)
    type_in(page.typed.control, "ABC")
    qtbot.keyClick(page.previous, Qt.Key.Key_Space)
    assert wizard.sheets.currentIndex() == 1
    assert wizard.account.name.text() == "Lê Thị Ngọc Hân"
    qtbot.keyClick(wizard.account.previous, Qt.Key.Key_Space)
    assert wizard.unit.box.text() == "phuoc ha"
    qtbot.keyClick(wizard.unit.next, Qt.Key.Key_Space)
    qtbot.keyClick(wizard.account.next, Qt.Key.Key_Space)
    assert wizard.sheets.currentIndex() == 2
    assert page is wizard.recovery and page.typed.text() == "ABC" and page.kept.isChecked()


@pytest.mark.parametrize("words", ["", "ngắn quá", "mười bốn ký t.", "aaaaaaaaaaaaaaaaaaaa"])
def test_a_short_or_silly_passphrase_is_refused_where_it_stands(
    wizard: StartWizard, qtbot: QtBot, words: str
) -> None:
    choose_office(wizard, qtbot)
    fill_account(wizard, qtbot, words)
    assert wizard.sheets.currentIndex() == 1
    assert wizard.account.secret.error()
    assert wizard.account.secret.control.hasFocus()


@pytest.mark.parametrize("words", ["chỉ toàn chữ thường thôi", "123 456 789 012 345 678"])
def test_fifteen_signs_of_any_kind_are_enough(
    wizard: StartWizard, qtbot: QtBot, words: str
) -> None:
    choose_office(wizard, qtbot)
    fill_account(wizard, qtbot, words)
    assert wizard.sheets.currentIndex() == 2


def test_a_passphrase_may_be_pasted_and_shown(wizard: StartWizard, qtbot: QtBot) -> None:
    choose_office(wizard, qtbot)
    secret = wizard.account.secret.control
    assert isinstance(secret, Secret)
    QApplication.clipboard().setText(WORDS)
    secret.setFocus()
    qtbot.keyClick(secret, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert secret.text() == WORDS
    assert secret.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(secret.eye, Qt.MouseButton.LeftButton)
    assert secret.echoMode() == QLineEdit.EchoMode.Normal


def test_a_passphrase_pasted_with_a_line_end_is_the_one_that_is_seen(
    wizard: StartWizard, qtbot: QtBot
) -> None:
    choose_office(wizard, qtbot)
    type_in(wizard.account.name.control, "Lê Thị Ngọc Hân")
    QApplication.clipboard().setText(WORDS.replace(" ", "\n", 1) + "\n")
    wizard.account.secret.control.setFocus()
    qtbot.keyClick(wizard.account.secret.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    type_in(wizard.account.again.control, WORDS)
    qtbot.keyClick(wizard.account.again.control, ENTER)
    assert wizard.sheets.currentIndex() == 2


def test_two_different_passphrases_are_not_gone_on_with(wizard: StartWizard, qtbot: QtBot) -> None:
    choose_office(wizard, qtbot)
    type_in(wizard.account.name.control, "Lê Thị Ngọc Hân")
    type_in(wizard.account.secret.control, WORDS)
    type_in(wizard.account.again.control, WORDS + "x")
    qtbot.keyClick(wizard.account.again.control, ENTER)
    assert wizard.sheets.currentIndex() == 1 and wizard.account.again.error()


def test_the_login_follows_the_name_until_one_types_ones_own(
    wizard: StartWizard, qtbot: QtBot
) -> None:
    choose_office(wizard, qtbot)
    type_in(wizard.account.name.control, "Lê Thị Ngọc Hân")
    assert wizard.account.login.text() == "hanltn" == suggested_login("Lê Thị Ngọc Hân")
    wizard.account.login.control.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(wizard.account.login.control, "han")
    type_in(wizard.account.name.control, " B")
    assert wizard.account.login.text() == "han"


def test_a_wrong_group_typed_back_is_told_and_makes_nothing(
    wizard: StartWizard, qtbot: QtBot, folder: Path
) -> None:
    page = at_code(wizard, qtbot)
    qtbot.keyClick(page.kept, Qt.Key.Key_Space)
    type_in(page.typed.control, "0000")
    qtbot.keyClick(page.typed.control, ENTER)
    assert str(page.asked + 1) in page.typed.error()
    assert not folder.exists()


def test_at_large_text_what_is_to_be_put_right_comes_into_view(folder: Path, qtbot: QtBot) -> None:
    theme.set_scale(200)
    wizard = StartWizard(folder, catalog.load())
    qtbot.addWidget(wizard)
    wizard.resize(1366, 697)
    wizard.show()
    choose_office(wizard, qtbot)
    type_in(wizard.account.name.control, "Lê Thị Ngọc Hân")
    qtbot.mouseClick(wizard.account.next, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: in_view(wizard.account.secret))
    fill_account(wizard, qtbot)
    assert wizard.recovery is not None
    qtbot.mouseClick(wizard.recovery.finish, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: in_view(wizard.recovery.typed))  # type: ignore[union-attr]


def in_view(field: Field) -> bool:
    """Whether a field stands whole in what is shown of its sheet."""
    seen = field.visibleRegion().boundingRect()
    return bool(field.error()) and seen.height() == field.height()


def test_the_code_must_be_said_to_be_kept(wizard: StartWizard, qtbot: QtBot, folder: Path) -> None:
    page = at_code(wizard, qtbot)
    type_in(page.typed.control, asked_group(wizard))
    qtbot.keyClick(page.typed.control, ENTER)
    assert page.typed.error() and page.kept.hasFocus() and not folder.exists()


def test_the_sheet_names_the_office_chosen_last_and_can_be_saved(
    wizard: StartWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at_code(wizard, qtbot)
    page.save_to(str(tmp_path / "ma.pdf"))
    assert (tmp_path / "ma.pdf").read_bytes().startswith(b"%PDF")


def test_a_sheet_that_cannot_be_saved_is_told_in_three_lines(
    wizard: StartWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    page = at_code(wizard, qtbot)
    page.save_to(str(tmp_path / "rút ra rồi" / "ma.pdf"))
    box = shown_error()
    assert box.error.what and box.error.kept and box.error.todo


def test_finishing_makes_a_file_that_only_passphrase_or_code_open(
    wizard: StartWizard, qtbot: QtBot, folder: Path
) -> None:
    made: list[Workspace] = []
    wizard.done.connect(made.append)
    at_code(wizard, qtbot)
    assert not folder.exists()  # nothing is on the disk before the last step
    finish(wizard, qtbot)
    finish(wizard, qtbot)  # a second Enter while it is being made
    until(qtbot, lambda: bool(made))
    assert len(made) == 1 and made[0].person.full_name == "Lê Thị Ngọc Hân"
    made[0].close()
    code = wizard._code
    workspace.open_with_passphrase(folder, "hanltn", WORDS).close()
    workspace.open_with_code(folder, code.lower().replace("-", " ")).close()
    with pytest.raises(WrongSecret):
        workspace.open_with_passphrase(folder, "hanltn", WORDS + ".")
    assert WORDS.encode() not in (folder / "so-vang.db").read_bytes()
    assert code.encode() not in (folder / "khoa.json").read_bytes()


def test_a_file_that_cannot_be_made_is_told_and_everything_typed_stays(
    wizard: StartWizard, qtbot: QtBot, folder: Path
) -> None:
    at_code(wizard, qtbot)
    folder.write_bytes(b"a file where the folder should be")
    finish(wizard, qtbot)
    until(qtbot, lambda: bool(errors()))
    box = shown_error()
    assert box.error.what and box.error.todo
    box.reject()
    assert wizard.isVisible() and wizard.recovery is not None
    assert wizard.account.name.text() == "Lê Thị Ngọc Hân"
    assert wizard.account.secret.text() == WORDS
    assert wizard.recovery.typed.text().upper() == asked_group(wizard)
    folder.unlink()
    made: list[Workspace] = []
    wizard.done.connect(made.append)
    finish(wizard, qtbot)  # the trouble is put right: the same words go through
    until(qtbot, lambda: bool(made))
    made[0].close()


def test_a_full_disk_at_the_last_step_is_told_and_leaves_no_half_file(
    wizard: StartWizard, qtbot: QtBot, folder: Path
) -> None:
    import resource

    at_code(wizard, qtbot)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (32 * 1024, hard))
    try:
        finish(wizard, qtbot)
        until(qtbot, lambda: bool(errors()))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not workspace.is_set_up(folder)
    box = shown_error()
    assert "ngoài dự tính" not in box.error.what and box.error.todo
    box.reject()
    made: list[Workspace] = []
    wizard.done.connect(made.append)
    finish(wizard, qtbot)
    until(qtbot, lambda: bool(made))
    made[0].close()


def errors() -> list[ErrorDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, ErrorDialog) and widget.isVisible()
    ]


def shown_error() -> ErrorDialog:
    (box,) = errors()
    return box
