"""What a form says stands where a clerk sees it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ClerkError
from ui.forms import Field, LongDialog
from ui.parts.inputs import LineInput


def test_a_refusal_far_down_a_long_dialog_comes_into_view(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    window.show()

    def refused() -> None:
        raise ClerkError(what="Chưa ghi.", todo="Ghi vào.", field="n19")

    fields = [Field(f"Ô {n}", LineInput(), name=f"n{n}") for n in range(20)]
    dialog = LongDialog("Dài", *fields, verb="Ghi", action=refused, parent=window)
    dialog.open()
    view, last = dialog._rolled.viewport(), fields[-1].control
    assert not view.rect().contains(last.mapTo(view, last.rect().center()))
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.rect().contains(last.mapTo(view, last.rect().center())))
    assert dialog.focusWidget() is last and "Chưa ghi." in fields[-1].error()
