"""The fourth section of a dossier: who confirmed what, and what the council said."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from app.dates import short_day
from app.dossier import Dossier
from app.nominations.eligibility import Condition
from ui.nominations.conditions import is_scored, link_words
from ui.nominations.course import CoursePart
from ui.nominations.words import basis_of, mark_of, said, tr
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop


class OpinionsSection(Column):
    """Conditions that a person has to answer for, each with its notes and two verbs."""

    confirm_asked = Signal(object)  # a Condition
    overrule_asked = Signal(object)

    def __init__(self) -> None:
        self._list = Column(gap=10)
        self._on_show: tuple[object, ...] = ()
        self.confirm_buttons: dict[str, Button] = {}
        self.overrule_buttons: dict[str, Button] = {}
        self.course = CoursePart()
        super().__init__(self.course, self._list, None, gap=12)

    def set(self, dossier: Dossier, *, can_change: bool, today: date) -> None:
        """Show the opinions on a dossier, and what has happened to it."""
        seen = (
            dossier.result,
            dossier.notes,
            dossier.council,
            dossier.detail.returned_because,
            dossier.detail.step,
            dossier.course,
            dossier.papers,
            today,
        )
        if self._on_show == (*seen, can_change):
            return
        self._on_show = (*seen, can_change)
        self.course.set(dossier, today)
        self._list.clear()
        self.confirm_buttons, self.overrule_buttons = {}, {}
        if dossier.detail.returned_because:
            words = tr("Hồ sơ bị trả lại")
            self._list.add(Notice("warn", words, dossier.detail.returned_because))
        if dossier.council is not None:
            self._list.add(self._council(dossier))
        shown = [c for c in dossier.result.conditions if self._belongs(c, dossier)]
        for condition in shown:
            self._list.add(self._panel(condition, dossier, can_change))
        if not shown and dossier.council is None and not dossier.detail.returned_because:
            self._list.add(
                Notice(
                    "plain",
                    tr("Chưa cần ai xác nhận"),
                    tr("Điều kiện nào máy không tự xét được sẽ hiện ở đây để ghi ai xác nhận."),
                )
            )

    @staticmethod
    def _belongs(condition: Condition, dossier: Dossier) -> bool:
        """Those somebody spoke of, and those that are not met yet."""
        spoken = any(note.condition == condition.code for note in dossier.notes)
        return spoken or condition.effective != "met"

    def _panel(self, condition: Condition, dossier: Dossier, can_change: bool) -> Panel:
        icon, colour, spoken = mark_of(condition)
        head = Row(Icon(icon, colour, 16), (Text(condition.title, "strong", wrap=True), 1), gap=9)
        panel = Panel(head, gap=4, margins=(14, 9, 14, 10))
        panel.setAccessibleName(f"{condition.title}, {spoken}")
        if condition.reason:
            panel.add(Text(condition.reason, "body", "text_2", wrap=True))
        panel.add(Text(basis_of(condition), "caption", "text_3", wrap=True))
        for note in dossier.notes:
            if note.condition == condition.code:
                line = said(note.kind, note.said_by, note.said_on)
                words = Column(
                    Text(line, "caption", "text_2", weight=600, wrap=True),
                    Text(note.words, "body", wrap=True, copyable=True),
                    gap=1,
                )
                panel.add(Row((Icon("message-square", "text_3", 16), TOP), (words, 1), gap=9))
        if can_change:
            panel.add(self._verbs(condition))
        return panel

    def _verbs(self, condition: Condition) -> Row:
        row = Row(gap=8)
        if is_scored(condition) and "claims" in self.course.buttons:
            score = Button(
                link_words(condition) or tr("Chấm lại"), "secondary", "list-checks", small=True,
                clicked=lambda: self.course.asked.emit("claims", None),
            )  # fmt: skip
            score.setAccessibleName(f"{score.text()}: {condition.title}")
            row.add(score)
        elif condition.verdict == "needs_confirmation":
            confirm = Button(
                tr("Ghi xác nhận"), "secondary", "circle-check", small=True,
                clicked=lambda: self.confirm_asked.emit(condition),
            )  # fmt: skip
            confirm.setAccessibleName(tr("Ghi xác nhận: {0}").format(condition.title))
            self.confirm_buttons[condition.code] = confirm
            row.add(confirm)
        if condition.effective != "met":
            overrule = Button(
                tr("Vẫn cho đạt"), "quiet", small=True,
                clicked=lambda: self.overrule_asked.emit(condition),
            )  # fmt: skip
            overrule.setAccessibleName(tr("Vẫn cho đạt: {0}").format(condition.title))
            self.overrule_buttons[condition.code] = overrule
            row.add(overrule)
        row.add(None)
        return row

    @staticmethod
    def _council(dossier: Dossier) -> Panel:
        made = dossier.council
        if made is None:
            raise ValueError("no council result to show")
        numbers = made.numbers
        icon, ink = ("circle-check", "ok") if made.passed else ("circle-x", "bad")
        words = tr("Thông qua") if made.passed else tr("Chưa thông qua")
        counted = tr("Có mặt {0}/{1}, phát ra {2} phiếu, hợp lệ {3}").format(
            numbers.present, numbers.members, numbers.ballots_issued, numbers.ballots_valid
        )
        return Panel(
            SectionHead(tr("Hội đồng, {0}").format(short_day(numbers.held_on))),
            Row(Icon(icon, ink, 16), (Text(words, "strong", ink), 1), gap=9),
            Text(f"{made.rule}.", "body", wrap=True),
            Text(counted, "caption", "text_3", wrap=True),
            gap=4,
            margins=(14, 9, 14, 10),
        )
