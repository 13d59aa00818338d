"""The story of an exemplar: read at ease, and written with every pause kept."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from app.exemplars.actions import ExemplarDraft
from app.exemplars.paragraphs import NUMBERED, looks_of
from ui import theme
from ui.exemplars.words import tr
from ui.forms import Field, FieldGrid
from ui.parts.boxes import Column
from ui.parts.inputs import LineInput, TextArea

READING_WIDTH = 640  # px at 100 %: longer lines tire the eye
AUTOSAVE_DELAY = 800  # ms after the last key


class StoryView(QTextEdit):
    """A story to read: 14/23 px, as high as it is long, so that the page scrolls and not it."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._looks = "", [""]
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Câu chuyện"))
        self.document().setDocumentMargin(0)
        self.restyle()

    def set_story(self, text: str) -> None:
        """Show paragraphs, one a line."""
        if text != self._text:
            self._text = text
            self.restyle()

    def restyle(self) -> None:
        self.setStyleSheet("QTextEdit { border: none; padding: 0; background: transparent; }")
        self.setMaximumWidth(theme.px(READING_WIDTH))
        self.clear()
        paragraphs = [line for line in self._text.split("\n") if line]
        self._looks = looks_of(paragraphs)
        cursor = QTextCursor(self.document())
        for place, (text, look) in enumerate(zip(paragraphs, self._looks, strict=True)):
            if place:
                cursor.insertBlock()
            self._write(cursor, text, look, first=place == 0)
        self._fit()

    def _write(self, cursor: QTextCursor, text: str, look: str, *, first: bool) -> None:
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block.setLineHeight(theme.line("caption" if look == "said" else "reading"), fixed)
        before = {"said": 0, "step": 7, "heading": 12}.get(look, 8)
        block.setTopMargin(0 if first else theme.px(before))
        if look in ("quote", "said"):
            block.setLeftMargin(theme.px(17))
        numbered = NUMBERED.fullmatch(text) if look == "step" else None
        if numbered is not None:
            block.setLeftMargin(theme.px(22))
            block.setTextIndent(-theme.px(22))
        cursor.setBlockFormat(block)
        if numbered is not None:
            cursor.insertText(f"{numbered[1]}", _letters("caption", "gold_ink", 600))
            cursor.insertText("\u2002", _letters("reading", "text"))
            cursor.insertText(numbered[2], _letters("reading", "text"))
            return
        roles = {
            "quote": ("reading", "text", 500),
            "said": ("caption", "text_3", None),
            "heading": ("strong", "text", None),
        }
        role, colour, weight = roles.get(look, ("reading", "text", None))
        cursor.insertText(text, _letters(role, colour, weight))

    def _high(self, wide: int) -> int:
        """How high the story is at a width of the whole field."""
        frame = self.width() - self.viewport().width()
        self.document().setTextWidth(wide - frame)
        return round(self.document().size().height()) + 2

    def _fit(self) -> None:
        self._high(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        high = self._high(min(wide, self.maximumWidth()))
        self._high(self.width())
        return high

    def sizeHint(self) -> QSize:
        return QSize(theme.px(READING_WIDTH), self._high(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self._high(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        block: QTextBlock = self.document().begin()
        layout = self.document().documentLayout()
        place = 0
        while block.isValid():
            look = self._looks[place] if place < len(self._looks) else ""
            if look in ("quote", "said"):
                box = layout.blockBoundingRect(block)
                above = 0 if look == "quote" else theme.px(2)
                bar = QRectF(0, box.y() - above, theme.px(3), box.height() + above)
                painter.fillRect(bar, theme.colour("gold"))
            block, place = block.next(), place + 1


def _letters(role: str, colour: str, weight: int | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(role, weight=weight))
    made.setForeground(QColor(theme.colour(colour)))
    return made


class StoryEditor(Column):
    """The words of an exemplar while they are written. `changed` comes 800 ms after the last key.

    Nothing here is rewritten while it is typed; what is stored is cleaned.
    """

    changed = Signal()  # time to store

    def __init__(self) -> None:
        self.summary = TextArea(lines=2)
        self.field_of_work, self.movement, self.source = LineInput(), LineInput(), LineInput()
        self.story = TextArea(lines=12, reading=True)
        help_text = tr(
            "Mỗi đoạn một dòng. Dòng trong ngoặc kép thành lời nói, dòng bắt đầu bằng 1. 2. thành"
            " cách làm. Dán từ Word: giữ đoạn, bỏ kiểu chữ."
        )
        super().__init__(
            Field(tr("&Việc đã làm, một câu"), self.summary, name="summary"),
            FieldGrid(
                (
                    Field(tr("&Lĩnh vực"), self.field_of_work, optional=True, name="field"),
                    Field(tr("&Phong trào"), self.movement, optional=True, name="movement"),
                    Field(tr("Nghe ai &kể"), self.source, optional=True, name="source"),
                ),
                columns=3,
            ),
            Field(tr("&Câu chuyện"), self.story, help=help_text, name="story"),
            gap=14,
        )
        self._wait = QTimer(self, singleShot=True, interval=AUTOSAVE_DELAY)
        self._wait.timeout.connect(self.changed)
        for box in (self.summary, self.story):
            box.textChanged.connect(self._wait.start)
            box.left.connect(self.settle)
        for line in (self.field_of_work, self.movement, self.source):
            line.textEdited.connect(lambda _text: self._wait.start())
            line.left.connect(self.settle)

    def set_draft(self, draft: ExemplarDraft) -> None:
        """Show what is stored, ready to be changed."""
        self.summary.setText(draft.summary)
        self.field_of_work.setText(draft.field)
        self.movement.setText(draft.movement)
        self.source.setText(draft.source)
        self.story.setText(draft.story)
        self._wait.stop()

    def is_waiting(self) -> bool:
        """Whether something was typed that was not handed over yet."""
        return self._wait.isActive()

    def settle(self) -> None:
        """Store at once what still waits."""
        if self._wait.isActive():
            self._wait.stop()
            self.changed.emit()

    def restyle(self) -> None:
        super().restyle()
        self.summary.setMaximumHeight(theme.line("body") * 2 + theme.px(20))
