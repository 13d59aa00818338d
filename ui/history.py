"""Who changed what and when, read from the journal beside a record."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QDialog, QStackedWidget, QTextEdit, QWidget

from app import mentions
from app.journal import HistoryLine, history
from ui import theme
from ui.desk import Desk
from ui.forms import buttons_row
from ui.parts.boxes import Column, fill
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.text import Text
from ui.recordwords.joined import LABELS
from ui.recordwords.reading import action_words, label, moment, value_words

MOST_LINES = 200  # entries shown; the journal keeps all of them
LONGEST_VALUE = 400  # letters of a value; a story is not repeated whole
HIDDEN = {"created_at", "deleted_at", "sha256", "claim_id", "qr"}  # said by the action, or no words


class HistoryList(QStackedWidget):
    """The entries of some records, newest first. Read-only, can be selected and copied."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: Sequence[HistoryLine] = ()
        self._names: dict[UUID, str] = {}
        self.empty = EmptyState(
            "history",
            self.tr("Chưa có lần sửa nào"),
            self.tr("Mỗi lần thêm, sửa, chuyển bước hay bỏ đi đều được ghi lại ở đây."),
        )
        self.page = _Sheet()
        self.page.setAccessibleName(self.tr("Lịch sử"))
        self.addWidget(self.empty)
        self.addWidget(self.page)

    def set_records(self, records: Sequence[UUID]) -> None:
        """Show the history of these records, read anew."""
        workspace = self._desk.workspace
        self._lines = workspace.read(history, list(records), MOST_LINES)
        self._names = workspace.read(mentions.names, _mentioned(self._lines))
        self.setCurrentWidget(self.page if self._lines else self.empty)
        self.restyle()

    def plain_text(self) -> str:
        """All of it as text, one change a line."""
        return self.page.toPlainText()

    def restyle(self) -> None:
        self.page.setUpdatesEnabled(False)
        self.page.clear()
        cursor = QTextCursor(self.page.document())
        for number, line in enumerate(self._lines):
            self._write(cursor, line, first=number == 0)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.setUpdatesEnabled(True)

    def _write(self, cursor: QTextCursor, line: HistoryLine, *, first: bool) -> None:
        head = QTextBlockFormat()
        head.setTopMargin(0 if first else theme.px(14))
        if first:
            cursor.setBlockFormat(head)
        else:
            cursor.insertBlock(head)
        who = line.who or self.tr("người đã rời sổ")
        cursor.insertText(action_words(line.record_type, line.action), _letters("strong", "text"))
        cursor.insertText(f"   {moment(line.at)} · {who}", _letters("caption", "text_3"))
        body = QTextBlockFormat()
        body.setLeftMargin(theme.px(14))
        body.setTopMargin(theme.px(3))
        if line.reason:
            cursor.insertBlock(body)
            cursor.insertText(self.tr("Lý do: "), _letters("body", "text_2"))
            cursor.insertText(line.reason, _letters("body", "text"))
        order = [*LABELS.get(line.record_type, {})]
        known = {change.field: change for change in line.changes if change.field not in HIDDEN}
        unit_from = known.pop("unit_valid_from", None) if "unit_code" in known else None
        for change in sorted(known.values(), key=lambda c: _place(order, c.field)):
            if change.field == "unit_code" and unit_from is not None:
                before = self._unit(change.before, unit_from.before)
                after = self._unit(change.after, unit_from.after)
            else:
                before = self._value(line.record_type, change.field, change.before)
                after = self._value(line.record_type, change.field, change.after)
            if line.action == "create" and not after:
                continue
            cursor.insertBlock(body)
            name = label(line.record_type, change.field)
            cursor.insertText(f"{name}: ", _letters("body", "text_2"))
            if line.action != "create":
                cursor.insertText(before or self.tr("chưa ghi"), _letters("body", "text_3"))
                cursor.insertText("  →  ", _letters("body", "text_3"))
            cursor.insertText(after or self.tr("để trống"), _letters("body", "text"))

    def _unit(self, code: object, valid_from: object) -> str:
        """A unit by code and first day together: a code alone was used again in 2025."""
        first = date.fromisoformat(str(valid_from)) if valid_from else None
        unit = self._desk.catalog.units.find(str(code), first)
        return unit.name if unit else self._value("subject", "unit_code", code)

    def _value(self, record_type: str, field: str, value: object) -> str:
        words = value_words(self._desk.catalog, record_type, field, value, self._names)
        words = " ".join(words.split())
        return words if len(words) <= LONGEST_VALUE else f"{words[:LONGEST_VALUE]} …"


class HistoryDialog(QDialog):
    """The history of one dossier or person. Esc closes; "Chép" puts all of it on the clipboard."""

    def __init__(
        self, desk: Desk, records: Sequence[UUID], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent or getattr(desk, "window", None))
        self.setWindowTitle(self.tr("Lịch sử"))
        self.list = HistoryList(desk)
        self.close_button = Button(self.tr("Đó&ng"), clicked=self.reject)
        self.copy_button = Button(self.tr("&Chép tất cả"), "secondary", "copy", clicked=self.copy)
        note = self.tr("Mới nhất ở trên. Không dòng nào bị xóa hay sửa lại.")
        content = Column(
            Text(self.tr("Lịch sử: {0}").format(title), "name", wrap=True),
            Text(note, "caption", "text_3", wrap=True),
            4,
            (self.list, 1),
            8,
            buttons_row(self.close_button, left=self.copy_button),
            gap=4,
            margins=(20, 16, 20, 14),
        )
        fill(self, content)
        self.list.set_records(records)
        self.copy_button.setVisible(bool(self.list.plain_text()))
        self.close_button.setDefault(True)
        self.restyle()
        focus = self.list.page if self.list.plain_text() else self.close_button
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        room = self.screen().availableGeometry().size() - QSize(60, 90)
        self.resize(QSize(theme.px(680), theme.px(520)).boundedTo(room))

    def copy(self) -> None:
        """Put the whole history on the clipboard."""
        QGuiApplication.clipboard().setText(self.list.plain_text())


class _Sheet(QTextEdit):
    """A page of text that is read, selected and copied, never typed in."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def _letters(role: str, colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(role))
    made.setForeground(QColor(theme.colour(colour)))
    return made


def _place(order: Sequence[str], field: str) -> int:
    return order.index(field) if field in order else len(order)


def _mentioned(lines: Sequence[HistoryLine]) -> set[UUID]:
    """Every id that stands as a value in these lines."""
    found = set()
    for line in lines:
        for change in line.changes:
            for value in (change.before, change.after):
                if change.field.endswith("_id") and isinstance(value, str) and len(value) == 36:
                    found.add(UUID(value))
    return found
