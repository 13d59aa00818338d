"""Where the paper files of dossiers that are over lie, one or many at once."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.nominations import archiving
from app.nominations.archiving import Place
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.words import tr
from ui.parts.inputs import DayInput, LineInput, OpenChoice


class ArchiveDialog(LongDialog):
    """Begins with the dossier's own place, else with the box that was filled last."""

    def __init__(
        self, desk: Desk, nomination_ids: Sequence[UUID], parent: QWidget | None = None
    ) -> None:
        self._desk, self._ids = desk, nomination_ids
        read, today = desk.workspace.read, desk.today()
        own = read(archiving.read, nomination_ids[0]) if len(nomination_ids) == 1 else None
        last = own or read(archiving.latest)
        self.code = LineInput(last.file_code if last else "")
        self.box = LineInput(last.box if last else "")
        terms = archiving.terms(desk.catalog, today)
        self.kept_for = OpenChoice(terms, last.kept_for if last else "")
        self.day = DayInput(short_day(own.archived_on if own else today))
        many = len(nomination_ids) > 1
        super().__init__(
            tr("Nơi lưu {0} hồ sơ").format(len(nomination_ids)) if many else tr("Nơi lưu hồ sơ"),
            Field(
                tr("&Số hồ sơ lưu"),
                self.code,
                help=tr("Như ghi trên bìa hồ sơ giấy, ví dụ 05.2025/TĐKT"),
                name="file_code",
            ),
            FieldGrid(
                (
                    Field(tr("&Hộp, cặp"), self.box, optional=True, name="box"),
                    Field(tr("&Ngày lưu"), self.day, name="archived_on", check=self.day.problem),
                )
            ),
            Field(
                tr("&Thời hạn bảo quản"),
                self.kept_for,
                optional=True,
                help=tr("Chọn, hoặc ghi như danh mục của cơ quan lưu trữ"),
                name="kept_for",
            ),
            verb=tr("&Ghi nơi lưu"),
            action=self._save,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.code.setFocus()

    def _save(self) -> None:
        desk = self._desk
        place = Place(
            self.code.text(),
            self.box.text(),
            self.kept_for.text(),
            parse_day(self.day.text(), "archived_on"),
        )
        desk.workspace.write(archiving.save, self._ids, place, desk.today())
        desk.window.toast(tr("Đã ghi nơi lưu"))
