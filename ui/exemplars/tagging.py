"""The tags of an exemplar: shown as words, chosen with what the register already speaks for."""

from uuid import UUID

from PySide6.QtCore import Qt

from app.exemplars import actions, tags
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from ui.desk import Desk
from ui.exemplars.words import tr
from ui.forms import Dialog
from ui.parts.boxes import Column
from ui.parts.inputs import Check
from ui.parts.text import Text

KINH = "01"  # the majority people in the list of ethnic groups


def suggested(desk: Desk, subject: SubjectDraft) -> tuple[str, ...]:
    """The tags that the register speaks for today."""
    catalog, today = desk.catalog, desk.today()
    under = catalog.number("youth_under_age", catalog.rule_set(today).code)
    unit = catalog.units.find(subject.unit_code or "", subject.unit_valid_from)
    of_minority = subject.ethnic_code not in (None, "", KINH)
    age = today.year - subject.birth_year if subject.birth_year else None
    return tags.suggested(
        kind=subject.kind,
        sex=subject.sex,
        age=age,
        youth_under=under,
        is_ethnic=of_minority or bool(unit is not None and unit.is_ethnic_area),
        labour_role=subject.labour_role,
    )


class TagsDialog(Dialog):
    """One box a tag. What the register speaks for is ticked where no tag was put yet."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self._desk, self._id = desk, exemplar_id
        read = desk.workspace.read
        put = read(tags.of, [exemplar_id]).get(exemplar_id, ())
        subject = read(subjects.read, read(actions.read, exemplar_id).draft.subject_id)
        proposed = suggested(desk, subject)
        ticked = put or proposed
        self.boxes = {
            tag: Check(words, checked=tag in ticked) for tag, words in tags.LABELS.items()
        }
        about = tr("Nhãn để đếm trong thống kê và để lọc danh sách.")
        if proposed and not put:
            about += tr(" Máy đã đánh dấu sẵn theo sổ người; anh chị xem lại.")
        special = tr("Nhiệm vụ đặc biệt: chỉ đánh dấu để đếm, không ghi nội dung mật.")
        super().__init__(
            tr("Nhãn của gương này"),
            Text(about, "body", "text_2", wrap=True),
            Column(*self.boxes.values(), gap=2),
            Text(special, "caption", "text_3", wrap=True),
            verb=tr("&Ghi lại"),
            action=self._store,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        chosen = [tag for tag, box in self.boxes.items() if box.isChecked()]
        self._desk.workspace.write(tags.put, self._id, chosen)
        self._desk.window.toast(tr("Đã ghi {0} nhãn").format(len(chosen)))
