"""The layout check finds what it is there for, and the parts pass it."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from tests.ui.gallery import Gallery
from tests.ui.screens import COMMON, SMALLEST, prepare, problems, settle
from ui.parts.buttons import Button, IconButton
from ui.parts.text import ElidedText, Text


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def kinds(window):
    settle()
    return {problem.split(":")[0] for problem in problems(window)}


def test_a_sound_window_has_no_problems(window):
    lines = QVBoxLayout(window)
    field = QLineEdit()
    field.setAccessibleName("Họ và tên")
    for widget in (Text("Họ và tên"), field, Button("Ghi phiếu", "primary")):
        lines.addWidget(widget)
    assert kinds(window) == set()


def test_a_label_narrower_than_its_words_is_found(window):
    label = Text("Trường Tiểu học Phước Nghĩa A")
    label.setParent(window)
    label.setGeometry(10, 10, 60, 20)
    label.show()
    assert kinds(window) == {"clipped"}


def test_a_wrapped_label_without_room_for_its_lines_is_found(window):
    label = Text("Trường Tiểu học Phước Nghĩa A " * 5, wrap=True)
    label.setParent(window)
    label.setGeometry(10, 10, 200, 30)
    label.show()
    assert kinds(window) == {"clipped"}


def test_a_label_too_low_for_its_letters_is_found(window):
    label = QLabel("Ổn", window)
    label.setGeometry(10, 10, 100, 9)
    label.show()
    assert kinds(window) == {"clipped"}


def test_words_cut_on_purpose_need_the_whole_in_a_tooltip(window):
    label = ElidedText("Trường Tiểu học Phước Nghĩa A")
    label.setParent(window)
    label.setGeometry(10, 10, 60, 20)
    label.show()
    assert kinds(window) == set()
    label.setToolTip("")
    assert kinds(window) == {"clipped"}


@pytest.mark.parametrize("make", [Button, QPushButton])
def test_a_button_narrower_than_its_words_is_found(window, make):
    button = make("Chuyển sang thẩm tra")
    button.setParent(window)
    button.setMinimumSize(0, 0)
    button.setGeometry(10, 10, 50, 32)
    button.show()
    assert kinds(window) == {"clipped"}


def test_a_widget_outside_its_parent_is_found(window):
    label = Text("Ở ngoài")
    label.setParent(window)
    label.setGeometry(380, 10, 100, 20)
    label.show()
    assert "outside" in kinds(window)


def test_siblings_lying_on_each_other_are_found(window):
    lines = QVBoxLayout(window)
    one, other = Text("Một"), Text("Hai")
    lines.addWidget(one)
    lines.addWidget(other)
    settle()
    other.setGeometry(one.geometry())
    assert any(problem.startswith("overlaps") for problem in problems(window))


def test_whatever_takes_the_keyboard_without_a_name_are_found(window):
    lines = QVBoxLayout(window)
    lines.addWidget(QLineEdit())
    lines.addWidget(IconButton("printer", ""))
    lines.addWidget(QListView())
    settle()
    assert sum(problem.startswith("no name") for problem in problems(window)) == 3


def test_a_hidden_widget_is_no_problem(window):
    label = Text("Trường Tiểu học Phước Nghĩa A")
    label.setParent(window)
    label.setGeometry(10, 10, 20, 20)
    label.hide()
    assert kinds(window) == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("size", "scale"), [(COMMON, 100), (SMALLEST, 125), (COMMON, 200)])
def test_every_part_stands_whole_in_every_size(qtbot, size, scale, scheme):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    prepare(gallery, size, scheme, scale)
    assert problems(gallery) == []


def test_changing_the_scale_of_open_parts_and_back_leaves_them_as_they_were(qtbot):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    prepare(gallery)
    before = gallery.grab().toImage()
    prepare(gallery, scale=200, scheme="dark")
    assert problems(gallery) == []
    prepare(gallery)
    assert gallery.grab().toImage() == before
