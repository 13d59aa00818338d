"""What people type is shown letter for letter: no markup of theirs is ever obeyed."""

import ast
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QToolTip
from pytestqt.qtbot import QtBot

from app import files
from app.errors import ClerkError
from tests.office import nominated
from tests.ui_pages.nominating import list_page
from ui import lists, tips
from ui.desk import Desk
from ui.errors import ErrorBox
from ui.parts.inputs import Choice
from ui.parts.text import ElidedText, Text

UI = Path(__file__).resolve().parents[2] / "ui"
NASTY = (
    "<b>Hoa</b>",
    '<img src="/etc/hostname">Tổ giữ nước',
    '<a href="http://example.invalid">Katơr</a>',
    "<table><tr><td>x",
    "Tổ <i>A & B",
)


def shown(words: str) -> str:
    """What Qt shows of a text where it decides by itself whether that is markup."""
    probe = QLabel(words)
    label = QTextDocument()
    if Qt.mightBeRichText(words):
        label.setHtml(words)
        return label.toPlainText()
    return probe.text()


@pytest.mark.parametrize("words", NASTY)
def test_a_name_that_looks_like_markup_is_whole_in_a_tooltip(words: str) -> None:
    assert shown(tips.plain(words)) == words
    assert shown(tips.plain(f"{words}\nThôn Suối Mẫu")) == f"{words}\nThôn Suối Mẫu"


@given(st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=40))
def test_any_text_is_whole_in_a_tooltip(words: str) -> None:
    assert shown(tips.plain(words)) == words


@pytest.mark.parametrize("words", NASTY)
def test_labels_choices_and_messages_show_markup_as_typed(qtbot: QtBot, words: str) -> None:
    label, short, choice = Text(words), ElidedText(words), Choice([(1, words)])
    box = ErrorBox(ClerkError(words, words, kept=words))
    for part in (label, short, choice, box):
        qtbot.addWidget(part)
    short.resize(30, 20)
    short.show()
    choice.setCurrentIndex(0)
    assert shown(short.toolTip()) == words
    assert shown(choice.toolTip()) == words
    labels: list[QLabel] = [label, short, *box.findChildren(QLabel)]
    for made in filter(QLabel.text, labels):
        assert made.textFormat() == Text().textFormat(), made.text()


def test_a_list_shows_such_a_name_and_its_tooltip_as_typed(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "<b>Pi Năng</b> <img src=x> Hoài " + "rất dài " * 20
    nominated(desk.workspace, name)
    page = list_page(desk, qtbot)
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _on: told.append(words))
    table = page.table
    place = table.model().index(0, table.columns_on_show()[0])
    for number in table.columns_on_show():
        at = table.visualRect(place.siblingAtColumn(number)).center()
        hover(table, at)
    assert any(" ".join(name.split()) in shown(words) for words in told), told


def hover(table: lists.RowsTable, at: QPoint) -> None:
    """Let the mouse rest over a place of a table."""
    viewport = table.viewport()
    table.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))


def test_no_other_door_for_markup_is_open() -> None:
    """Every tooltip goes through tips.plain or holds words of ours; nothing reads HTML."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text())):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in ("setHtml", "insertHtml", "setMarkdown", "QMessageBox", "QLabel"):
                found.append(f"{path.name}:{call.lineno} {name}")
            if name in ("setToolTip", "showText", "setWhatsThis") and not harmless(call):
                found.append(f"{path.name}:{call.lineno} {ast.unparse(call)}")
    assert found == []


def harmless(call: ast.Call) -> bool:
    """Whether the words of a tooltip are made plain, or are the program's own."""
    words = ast.unparse(call.args[1 if len(call.args) > 1 else 0])
    return "tips.plain(" in words or words.startswith(OURS)


OURS = ("tr('", "self.tr('", "self.accessibleName() if self.folded", "self.eye.acc", "action.sh")


@given(st.lists(st.text("=+-@ \t\r\n\v\uff1d\uff0bx'1", max_size=5), min_size=1))
def test_no_copied_cell_is_a_formula_whatever_stands_before_the_sign(cells: list[str]) -> None:
    copied = lists.copied_text([cells]).split("\t")
    assert len(copied) == len(cells)
    assert not any(cell.lstrip().startswith(lists.FORMULA) for cell in copied)


@given(st.text(st.sampled_from('ếỗựĐ /\\:*?"<>|.%\u202e\u0301\0a'), min_size=1, max_size=400))
def test_a_file_name_made_of_any_words_fits_every_disk(words: str) -> None:
    name = files.safe_name(words, ".pdf")
    assert len(name) <= files.LONGEST_NAME and len(name.encode()) <= 210
    assert not set(name) & set('/\\:*?"<>|\0\u202e') and name.endswith(".pdf")


def test_a_file_name_from_a_mac_keeps_its_letters() -> None:
    name = unicodedata.normalize("NFD", "Giấy khen Pi Năng Thị Hoài")
    assert files.safe_name(name, ".pdf") == "Giấy-khen-Pi-Năng-Thị-Hoài.pdf"
