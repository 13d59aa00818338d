"""Papers in and out of a dossier: read from disk on another thread, opened through a copy."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app import attachments
from app import dossier as dossiers
from app.attachments import MOST_BYTES, AttachmentRow
from app.dossier import Dossier, PaperLine
from app.files import read_capped, safe_name, write_careful
from app.progress import Report
from ui import copies
from ui.desk import Desk
from ui.errors import show_error
from ui.nominations.words import tr

ENDINGS = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
CHOOSER = tr("Giấy tờ (*.pdf *.jpg *.jpeg *.png)")


class Files(QObject):
    """What a page does with the files of one dossier. `close` wipes the copies it opened."""

    def __init__(self, desk: Desk, nomination_id: UUID, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._id, self._page = desk, nomination_id, page
        self._opened: list[Path] = []

    def choose(self, code: str) -> None:
        """Ask for files and attach them as a paper."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._page, tr("Chọn tệp để đính kèm"), "", CHOOSER
        )
        self.attach([Path(name) for name in chosen], code)

    def attach(self, paths: Sequence[Path], code: str) -> None:
        """Read files and store them under a paper; each is told apart where it is refused."""
        desk, nomination_id = self._desk, self._id
        day = desk.today()
        for path in paths:

            def work(_report: Report, path: Path = path) -> str:
                data = read_capped(path, MOST_BYTES)
                desk.workspace.write(
                    dossiers.attach, nomination_id, code, path.name, data, desk.catalog, day
                )
                return path.name

            desk.window.shell.jobs.start(work, done=self._attached, failed=self._refused)

    def _attached(self, name: str) -> None:
        self._desk.window.toast(tr("Đã đính kèm {0}").format(name))

    def _refused(self, error: Exception) -> None:
        show_error(self._desk.window, error, tr("Chưa đính kèm được"))

    def open(self, file: AttachmentRow) -> None:
        """Show a paper in the machine's own viewer, from a copy that goes with the page."""

        def work() -> bool:
            data = self._desk.workspace.read(attachments.data_of, file.id)
            target = copies.make(self._desk.workspace.folder, suggested(file), data)
            self._opened.append(target)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            return True

        self._desk.attempt(work)

    def save(self, file: AttachmentRow) -> None:
        """Ask where to, and write a copy of a paper there."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page, tr("Lưu giấy tờ ra tệp"), suggested(file)
        )
        if not chosen:
            return

        def work() -> bool:
            data = self._desk.workspace.read(attachments.data_of, file.id)
            write_careful(Path(chosen), data, mode=0o644)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(tr("Đã lưu {0}").format(Path(chosen).name))

    def remove(self, file: AttachmentRow) -> None:
        """Take a paper out of the dossier, with an undo."""
        from ui.nominations.moves import undo_of

        desk = self._desk

        def work() -> bool:
            desk.workspace.write(dossiers.detach, self._id, file.id, desk.catalog, desk.today())
            return True

        if desk.attempt(work):
            desk.window.toast(tr("Đã bỏ {0} khỏi hồ sơ").format(file.name), undo_of(desk))

    def close(self) -> None:
        """Remove the copies that were opened; they lay outside the encrypted file."""
        for copy in self._opened:
            copies.wipe(copy)
        self._opened.clear()


def suggested(file: AttachmentRow) -> str:
    """A name for a paper on the disk, with the ending of what it truly is."""
    return safe_name(Path(file.name).stem, ENDINGS.get(file.media_type, ".bin"))


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
