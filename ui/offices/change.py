"""The unit of the office has ended: which one goes on, and under what name."""

from PySide6.QtCore import Qt, QTimer

from app.dates import short_day
from app.offices import succession
from app.offices.succession import Ended
from ui import theme
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.offices.words import tr
from ui.parts.facts import Facts
from ui.parts.inputs import Choice, LineInput
from ui.parts.notices import Notice
from ui.parts.text import Text

WIDE, LARGE = 600, 480  # px at 100 %; for large text


def ask(desk: Desk) -> "ChangeDialog | None":
    """Ask where the unit has ended; None where it has not."""
    found = desk.workspace.read(succession.ended, desk.catalog, desk.today())
    if found is None:
        return None
    dialog = ChangeDialog(desk, found)
    dialog.open()
    return dialog


class ChangeDialog(LongDialog):
    """Offers the successors. Nothing is renamed: the old name stays with its days."""

    def __init__(self, desk: Desk, found: Ended) -> None:
        self._desk, self._found = desk, found
        choices = [(unit.key, unit.name) for unit in found.successors]
        self.unit = Choice(choices)
        self.unit.setCurrentIndex(0 if len(choices) == 1 else -1)
        self.unit_field = Field(
            tr("Đơn vị &tiếp nối"),
            self.unit,
            help="" if len(choices) == 1 else tr("Có nhiều nơi tiếp nối, chọn nơi giữ sổ này."),
            name="unit",
        )
        self.name = LineInput()
        self.name_field = Field(tr("Tên &in trên văn bản"), self.name, name="name")
        self.facts = Facts(names=120)
        day, last = short_day(found.first_day), short_day(found.unit.valid_to or found.first_day)
        kept = Notice(
            "info",
            tr("Sổ sách giữ nguyên"),
            tr(
                "Hồ sơ, số quyết định, sổ theo dõi vẫn ở đây dưới tên cũ và tìm được bằng cả hai"
                " tên. Quyết định ghi ngày đến hết {0} vẫn in tên cũ."
            ).format(last),
        )
        super().__init__(
            tr("Đơn vị đã đổi từ {0}").format(day),
            Text(
                tr("{0} chỉ có đến hết ngày {1}.").format(found.unit.name, last),
                "body",
                "text_2",
                wrap=True,
            ),
            self.unit_field,
            self.name_field,
            self.facts,
            kept,
            verb=tr("&Chuyển sang đơn vị mới"),
            action=self._go_on,
            width=WIDE if not theme.is_large() else LARGE,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.unit.currentIndexChanged.connect(lambda _n: self._show())
        self._show()
        self.unit.setFocus()

    def _show(self) -> None:
        key = self.unit.value()
        unit = next((unit for unit in self._found.successors if unit.key == key), None)
        if unit is None:
            self.name.setText("")
            self.facts.set([])
            return
        parent = self._desk.catalog.units.parent(unit, self._desk.today())
        self.name.setText(succession.proposed_name(self._found, unit))
        self.facts.set(
            [
                (tr("Cấp trên trước"), self._found.parent_name),
                (tr("Cấp trên nay"), parent.name if parent else tr("không có")),
                (tr("Gồm"), self._desk.catalog.units.formerly(unit).partition(": ")[2]),
            ]
        )
        self.unit_field.set_error("")
        QTimer.singleShot(0, self, self.fit)  # once the new facts are shown

    def _go_on(self) -> None:
        desk = self._desk
        key = self.unit.value() or ("", None)
        desk.workspace.write(succession.succeed, desk.catalog, key, self.name.text(), desk.today())
        from ui.offices.handover import HandoverPage

        desk.window.toast(
            tr("Từ nay là {0}").format(self.name.text()),
            lambda: desk.attempt(desk.workspace.undo),
        )
        desk.window.open(HandoverPage(desk))
