"""A file of a list dropped onto a page, or cells pasted there, go to the import page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut

from app.importing.reader import ENDINGS, OLD_WORD, WORD
from ui.desk import Desk
from ui.page import Page

KNOWN = (*ENDINGS, *OLD_WORD, WORD)  # what can't be read is told there


def takes_lists(page: Page, desk: Desk, what: str) -> None:
    """Let a page take lists: dropped, or copied in a spreadsheet and pasted by Ctrl+V."""
    page.setAcceptDrops(True)
    page.installEventFilter(_Drops(page, partial(desk.import_list, what)))
    QShortcut(QKeySequence.StandardKey.Paste, page, partial(desk.paste_list, what))


def file_of(data: QMimeData) -> Path | None:
    """The first file that may hold a list."""
    found = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in found if path.suffix.casefold() in KNOWN), None)


class _Drops(QObject):
    def __init__(self, page: Page, take: Callable[[Path], object]) -> None:
        super().__init__(page)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.Drop)
        if event.type() not in kinds or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = file_of(event.mimeData())
        if path is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(path)
        return True
