"""The first section of a dossier: whom it is for, as the register of subjects says."""

from PySide6.QtCore import Signal

from app.catalog import Catalog
from app.catalog.model import LABOUR_ROLES
from app.dates import PartialDate
from app.dossier import Dossier
from app.names import mask_personal_id
from app.subjects.words import abroad_words
from ui.nominations.words import KIND_NAMES, SEXES, tr
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.notices import Notice
from ui.parts.text import Text


class PersonSection(Column):
    """A summary with "Sửa"; what the rules need and do not find is said on top."""

    edit_asked = Signal()
    exemplar_asked = Signal()

    def __init__(self) -> None:
        self.name = Text("", "name", wrap=True, copyable=True)
        self.edit = Button(
            tr("&Sửa"), "secondary", "pencil", clicked=lambda: self.edit_asked.emit()
        )
        self.exemplar = Button("", "link", "sprout", clicked=lambda: self.exemplar_asked.emit())
        self.facts = Facts(names=128)
        self._on_show: tuple[object, ...] = ()
        self.warning = Notice("warn", "")
        super().__init__(
            self.warning,
            Panel(Row((self.name, 1), self.edit, gap=12), self.facts, self.exemplar),
            None,
            gap=12,
        )

    def set(self, dossier: Dossier, catalog: Catalog) -> None:
        """Show the subject of a dossier."""
        seen = (dossier.subject, dossier.place, dossier.exemplar)
        if self._on_show == seen:
            return
        self._on_show = seen
        subject = dossier.subject
        self.name.setText(subject.full_name)
        born = ""
        if subject.birth_year is not None:
            born = str(PartialDate(subject.birth_year, subject.birth_month, subject.birth_day))
        ethnic = catalog.ethnic_group(subject.ethnic_code) if subject.ethnic_code else None
        number = mask_personal_id(subject.personal_id) if subject.personal_id else ""
        members = "" if subject.member_count is None else str(subject.member_count)
        self.facts.set(
            [
                (tr("Là"), KIND_NAMES.get(subject.kind, str(subject.kind))),
                (tr("Đối tượng"), abroad_words(subject.kind, subject.abroad)),
                (tr("Giới tính"), SEXES.get(subject.sex or "", "")),
                (tr("Sinh"), born),
                (tr("Dân tộc"), ethnic.name if ethnic else ""),
                (tr("Số định danh"), number),
                (tr("Việc làm"), LABOUR_ROLES.get(subject.labour_role or "", "")),
                (tr("Chức vụ, nơi làm"), subject.position),
                (tr("Người đứng đầu"), subject.head_name),
                (tr("Số người"), members),
                (tr("Thôn, nơi ở"), subject.village),
                (tr("Đơn vị"), dossier.place),
                (tr("Ghi chú"), subject.note),
            ]
        )
        self.exemplar.setVisible(bool(dossier.exemplar))
        self.exemplar.setText(tr("Trang điển hình {0}").format(dossier.exemplar))
        self._warn(dossier)

    def _warn(self, dossier: Dossier) -> None:
        lacking = lacking_words(dossier)
        self.warning.setVisible(bool(lacking))
        if lacking:
            self.warning.set(
                lacking,
                tr("Quyết định và sổ vàng lấy từ đây. Bấm Sửa để ghi."),
                [(tr("Sửa người được đề nghị"), self.edit_asked.emit)],
            )


def lacking_words(dossier: Dossier) -> str:
    """What is still not known of the subject, in words; "" where all is there."""
    subject = dossier.subject
    lacking = []
    if subject.kind == "individual" and subject.sex is None:
        lacking.append(tr("giới tính"))
    if not dossier.place:
        lacking.append(tr("xã, phường"))
    if not lacking:
        return ""
    return tr("Chưa ghi {0} của {1}").format(
        tr(" và ").join(lacking),
        subject.full_name[:60] + ("…" if len(subject.full_name) > 60 else ""),
    )
