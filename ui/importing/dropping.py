"""A file of a list dropped onto a page goes to the import page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from app.importing.reader import ENDINGS, OLD_WORD, WORD
from ui.desk import Desk
from ui.page import Page

KNOWN = (*ENDINGS, *OLD_WORD, WORD)  # what can't be read is told there


def takes_lists(page: Page, desk: Desk, what: str) -> None:
    """Let a page take the file of a list that is dropped on it."""
    page.setAcceptDrops(True)
    page.installEventFilter(_Drops(page, partial(desk.import_list, what)))


def file_of(data: QMimeData, *, any_kind: bool = False) -> Path | None:
    """The first file that may hold a list, else, where asked for, the first of any kind."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    others = found if any_kind else []
    lists = (path for path in found if path.suffix.casefold() in KNOWN)
    return next(iter([*lists, *others]), None)


class _Drops(QObject):
    def __init__(self, page: Page, take: Callable[[Path], object]) -> None:
        super().__init__(page)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file that may hold a list."""
        drops = event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop)
        path = file_of(event.mimeData()) if drops and isinstance(event, QDropEvent) else None
        if path is None or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(path)
        return True
