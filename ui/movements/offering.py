"""The names of movements offered where a dossier or a story names one, so that the words match."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.movements import listing
from ui.desk import Desk


def offer(desk: Desk, line: QLineEdit) -> None:
    """Offer the known names below a line; any other words may be typed all the same."""
    names = [name for _id, name in desk.workspace.read(listing.choices)]
    completer = QCompleter(list(dict.fromkeys(names)), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.activated.connect(lambda _name: line.textEdited.emit(line.text()))
    line.setCompleter(completer)
