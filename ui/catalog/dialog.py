"""A new value of one row, from a day on, with the regulation that sets it."""

from datetime import date

from PySide6.QtCore import Qt

from app.catalog import local, words
from app.catalog.browse import Entry
from app.catalog.overlay import Override
from app.dates import parse_day, short_day
from app.errors import ClerkError
from ui.catalog.controls import ValueBox, box_for
from ui.catalog.words import tr
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.parts.boxes import Column
from ui.parts.inputs import Choice, DayInput, LineInput
from ui.parts.text import Text

WIDE = 560  # px at 100 %


class OverrideDialog(LongDialog):
    """Asks value, days, regulation and reason. What was in force before that day stays."""

    def __init__(self, desk: Desk, entry: Entry, day: date) -> None:
        self._desk, self._entry = desk, entry
        self.column = Choice([(name, words.FIELD_WORDS[name]) for name in entry.fields])
        self.column_field = Field(tr("&Sửa mục"), self.column)
        self._boxes: dict[str, ValueBox] = {
            name: box_for(desk.catalog, entry, name) for name in entry.fields
        }
        self.values = {
            name: Field(tr("Giá trị &mới"), box.control, help=box.help, name="value")
            for name, box in self._boxes.items()
        }
        self.scope = ScopeFields(day)
        super().__init__(
            entry.title,
            Text(tr("Đang dùng: {0}").format(entry.value or tr("chưa có")), "body", "text_2",
                 wrap=True),
            self.column_field,
            *self.values.values(),
            self.scope,
            verb=tr("&Áp dụng"),
            action=self._keep,
            width=WIDE,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column_field.setVisible(len(entry.fields) > 1)
        self.column.activated.connect(lambda _n: self._choose())
        self._choose()

    @property
    def value(self) -> Field:
        """The field of the value that is being changed."""
        return self.values[self.column.value()]

    def _choose(self) -> None:
        chosen = self.column.value()
        for name, field in self.values.items():
            field.setVisible(name == chosen)
            field.name = "value" if name == chosen else ""
        if self.isVisible():
            self.fit()
        self.value.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.value.control, LineInput):
            self.value.control.selectAll()

    def _keep(self) -> None:
        entry, column = self._entry, self.column.value()
        table = "rule_parameters" if entry.table == "time_limits" else entry.table
        value = self._boxes[column].read()
        if value == entry.cells[column]:
            raise ClerkError(
                what=tr("Giá trị mới đang giống giá trị cũ."),
                todo=tr("Ghi giá trị theo văn bản mới, hoặc bấm Để sau."),
                field="value",
            )
        store(self._desk, self.scope, Override(table, entry.key, column, value, *self.scope.days(),
                                               self.scope.basis.text()))  # fmt: skip


class ScopeFields(Column):
    """From when to when, by which regulation of whom, and why."""

    def __init__(self, day: date) -> None:
        self.first, self.last = DayInput(short_day(day), width=150), DayInput("", width=150)
        self.source_choice = Choice(list(local.SOURCES.items()))
        self.basis = Field(
            tr("&Văn bản"),
            LineInput(),
            help=tr("Ví dụ: Quyết định số 9/2024/QĐ-UBND, Điều 12"),
            name="basis",
        )
        self.reason = Field(
            tr("&Lý do"),
            LineInput(),
            help=tr("Ví dụ: tỉnh ban hành quy chế mới"),
            name="reason",
        )
        super().__init__(
            FieldGrid(
                (
                    Field(tr("Á&p dụng từ"), self.first, name="valid_from",
                          check=self.first.problem),
                    Field(tr("Đế&n hết"), self.last, name="valid_to", optional=True,
                          check=self.last.problem),
                ),
                (Field(tr("&Do ai quy định"), self.source_choice), self.basis),
            ),
            self.reason,
            Text(
                tr("Hồ sơ đã quyết định giữ số của ngày đó. Thay đổi này hoàn tác được."),
                "caption",
                "text_3",
                wrap=True,
            ),
            gap=12,
        )  # fmt: skip

    def days(self) -> tuple[date, date | None]:
        """The two days typed. Raises ClerkError."""
        last = self.last.text().strip()
        return parse_day(self.first.text(), "valid_from"), (
            parse_day(last, "valid_to") if last else None
        )


def store(desk: Desk, scope: ScopeFields, change: Override) -> None:
    """Keep one change and offer to take it back. Raises ClerkError."""
    workspace = desk.workspace
    workspace.write(
        local.put,
        change,
        scope.reason.text(),
        scope.source_choice.value(),
        desk.shipped.tables,
        workspace.person.id,
    )
    desk.window.toast(
        tr("Đã áp dụng từ {0}").format(short_day(change.valid_from)),
        lambda: desk.attempt(workspace.undo),
    )
