"""Papers in and out of a dossier, and which of its papers a file is."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app import dossier as dossiers
from app.attachments import AttachmentRow
from app.dossier import Dossier, PaperLine
from ui.desk import Desk
from ui.nominations.words import tr
from ui.recordfiles import RecordFiles


class Files(RecordFiles):
    """What a page does with the files of one dossier."""

    def __init__(self, desk: Desk, nomination_id: UUID, page: QWidget) -> None:
        super().__init__(desk, page)
        self._id = nomination_id

    def choose_paper(self, code: str) -> None:
        """Ask for files and attach them as a paper."""
        self.choose(partial(self._keep, code))

    def attach(self, paths: Sequence[Path], code: str) -> None:
        """Read files and store them under a paper."""
        self.take_in(paths, partial(self._keep, code))

    def _keep(self, code: str, name: str, data: bytes) -> None:
        desk, day = self._desk, self._desk.today()
        desk.workspace.write(dossiers.attach, self._id, code, name, data, desk.catalog, day)

    def remove(self, file: AttachmentRow) -> None:
        """Take a paper out of the dossier, with an undo."""
        from ui.nominations.moves import undo_of

        desk = self._desk

        def work() -> bool:
            desk.workspace.write(dossiers.detach, self._id, file.id, desk.catalog, desk.today())
            return True

        if desk.attempt(work):
            desk.window.toast(tr("Đã bỏ {0} khỏi hồ sơ").format(file.name), undo_of(desk))


def missing_papers(dossier: Dossier) -> list[PaperLine]:
    """Papers that are still to come, required ones first."""
    return sorted((p for p in dossier.papers if not p.files), key=lambda p: not p.required)


def choose_paper(
    dossier: Dossier, parent: QWidget, at: QPoint, chosen: Callable[[str], object]
) -> QMenu | None:
    """Ask which paper a file is, unless only one is missing."""
    missing = missing_papers(dossier)
    if len(missing) == 1:
        chosen(missing[0].code)
        return None
    menu = QMenu(parent)
    for paper in missing or dossier.papers:
        action = menu.addAction(paper.name)
        action.triggered.connect(lambda _checked=False, code=paper.code: chosen(code))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
