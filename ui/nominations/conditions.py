"""The eligibility panel: every condition with its reason, its basis and the way to fix it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.nominations.eligibility import Condition, Remark, Result
from app.nominations.facts import Branch
from ui.nominations.words import MARKS, basis_of, mark_of, tr, verdict_plate
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.plates import Plate
from ui.parts.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop
ORDER = {"not_met": 0, "needs_confirmation": 1}  # what is to be done comes first
LABEL_COLOURS = {"not_met": "bad", "needs_confirmation": "warn"}

Fix = Callable[[Condition], object]


class ConditionLine(Row):
    """One condition: mark, title, why, legal basis and at most one link."""

    def __init__(
        self, condition: Condition, *, fix: Fix | None = None, words: str = "", brief: bool = False
    ) -> None:
        self.code = condition.code
        icon, colour, spoken = mark_of(condition)
        effective = str(condition.effective)
        lines: list[QWidget] = [Text(condition.title, "strong" if not brief else "body", wrap=True)]
        why = condition.reason or condition.fact
        if condition.note is not None:
            note = condition.note
            why = f"{note.said_by}: {note.words}"
        if why and not (brief and effective == "met"):
            ink = LABEL_COLOURS.get(effective, "text_2") if not brief else "text_3"
            lines.append(Text(why, "caption", ink, wrap=True))
        self.link: Button | None = None
        self.ways: Ways | None = None
        if not brief and len(condition.branches) > 1:
            self.ways = Ways(condition)
            lines.append(self.ways)
        if not brief:
            foot: QWidget = Text(basis_of(condition), "caption", "text_3", wrap=True)
            if condition.is_doubtful:
                foot.setToolTip(tr("Danh mục chưa chắc về điều kiện này, cần đối chiếu văn bản"))
            if fix is not None and words:
                self.link = Button(words, "link", clicked=lambda: fix(condition))
                self.link.setAccessibleName(f"{words}: {condition.title}")
                foot = Row((foot, 1), self.link, gap=8)
            lines.append(foot)
        mark = Icon(icon, colour, 16, above=2)
        super().__init__((mark, TOP), (Column(*lines, gap=1), 1), gap=9)
        self.setAccessibleName(f"{condition.title}, {spoken}. {why}")


class Ways(Column):
    """What a condition is made of, folded away: its ways to be met, or each of its criteria."""

    def __init__(self, condition: Condition) -> None:
        self._words = tr("Xem cả {0} tiêu chuẩn")
        if is_scored(condition):
            self._words = tr("Xem cả {0} tiêu chí")
        if condition.code == "EXCLUDED":
            self._words = tr("Xem cả {0} trường hợp")
        self._count = len(condition.branches)
        part = self._criterion if is_scored(condition) else self._way
        self._all = Column(*(part(way) for way in condition.branches), gap=4)
        self.fold = Button("", "link", clicked=lambda: self.set_open(self._all.isHidden()))
        self._title = condition.title
        super().__init__(Row(self.fold, None), self._all, gap=3)
        self.set_open(False)

    @staticmethod
    def _way(way: Branch) -> Row:
        icon, colour, spoken = MARKS[way.verdict.value]
        words = Column(
            Text(way.title, "caption", "text_2", weight=600, wrap=True),
            Text(way.reason, "caption", "text_3", wrap=True),
            gap=0,
        )
        mark = Icon(icon, colour, 14, above=2)
        line = Row((mark, TOP), (words, 1), gap=6)
        line.setAccessibleName(f"{way.title}, {spoken}. {way.reason}")
        return line

    @staticmethod
    def _criterion(one: Branch) -> Row:
        """One line: the mark says whether it is met, words only how many points it has."""
        icon, colour, spoken = MARKS[one.verdict.value]
        told = one.title if "/" not in one.reason else f"{one.title}: {one.reason}"
        words = Text(told, "caption", "text_2", wrap=True)
        line = Row((Icon(icon, colour, 14, above=2), TOP), (words, 1), gap=6)
        line.setAccessibleName(f"{one.title}, {spoken}. {one.reason}")
        return line

    def set_open(self, is_open: bool) -> None:
        """Show or fold away the ways."""
        self._all.setVisible(is_open)
        words = tr("Thu gọn") if is_open else self._words.format(self._count)
        self.fold.setText(words)
        self.fold.setAccessibleName(f"{words}: {self._title}")


class RemarkLine(Row):
    """What the law wants to be kept in mind: small and grey, as it counts for nothing."""

    def __init__(self, remark: Remark) -> None:
        words = Column(
            Text(remark.words, "caption", "text_2", wrap=True),
            Text(remark.basis, "caption", "text_3", wrap=True),
            gap=0,
        )
        mark = Icon("info", "text_3", 16, above=1)
        super().__init__((mark, TOP), (words, 1), gap=9)
        self.setAccessibleName(tr("Lưu ý: {0}").format(remark.words))


class ConditionsPanel(Panel):
    """Verdict on top, then the conditions, those with work to do first. Always in view.

    Below them is what the law wants to be kept in mind.

    fix_asked: the link of a condition was used.
    """

    fix_asked = Signal(object)  # the Condition

    def __init__(self) -> None:
        self.plate = Plate("idle", "")
        self.lines_of_conditions: list[ConditionLine] = []
        self.remarks: list[RemarkLine] = []
        self._on_show: tuple[Result, bool] | None = None
        self._list = Column()
        self._rolled = Scrolled(QWidget())
        super().__init__(
            SectionHead(tr("Xét điều kiện"), right=self.plate), gap=8, margins=(14, 9, 14, 10)
        )
        self._flowing = True
        self.add(self._list)
        self._rolled.hide()

    def set_flowing(self, flowing: bool) -> None:
        """True: as high as its content, inside a page that scrolls; False: scrolls by itself."""
        if flowing == self._flowing:
            return
        self._flowing = flowing
        if flowing:
            self._rolled.takeWidget()
            self.lines.removeWidget(self._rolled)
            self._rolled.hide()
            self.add(self._list)
        else:
            self.lines.removeWidget(self._list)
            self._rolled.setWidget(self._list)
            self._list.setProperty("ground", "none")
            self._list.setAutoFillBackground(False)
            self.add((self._rolled, 1))
            self._rolled.show()
        self._list.show()

    def set(self, result: Result, *, can_fix: bool) -> None:
        """Show a verdict. can_fix: the dossier is still open, so links are offered."""
        if self._on_show == (result, can_fix):
            return
        self._on_show = (result, can_fix)
        tone, words, icon = verdict_plate(result.verdict, result.missing)
        self.plate.set(tone, result.summary if result.verdict != "eligible" else words, icon)
        whole = Column(gap=7)  # filled apart: each part put into a shown page lays that out anew
        self.lines_of_conditions = []
        ordered = sorted(result.conditions, key=lambda c: ORDER.get(str(c.effective), 2))
        for number, condition in enumerate(ordered):
            if number:
                whole.add(Line())
            words = link_words(condition) if can_fix else ""
            line = ConditionLine(condition, fix=self.fix_asked.emit, words=words)
            self.lines_of_conditions.append(line)
            whole.add(line)
        self.remarks = [RemarkLine(remark) for remark in result.remarks]
        if self.remarks:
            whole.add(Line())
        for remark in self.remarks:
            whole.add(remark)
        whole.add(None)
        self._list.clear()
        self._list.add(whole)


def is_scored(condition: Condition) -> bool:
    """Whether a condition is answered by the unit's numbers, criterion by criterion."""
    return bool(condition.branches) and condition.code.startswith(("SCORE.", "EXCLUDED"))


def link_words(condition: Condition) -> str:
    """The one link of a condition: what puts it right."""
    effective = str(condition.effective)
    if effective not in ("needs_confirmation", "not_met"):
        return ""
    if is_scored(condition):
        return tr("Chấm tiêu chí") if condition.code != "EXCLUDED" else tr("Trả lời")
    if effective == "needs_confirmation":
        return tr("Ghi xác nhận")
    if condition.section == "papers":
        return tr("Đính kèm")
    return tr("Sửa ngay") if condition.field or condition.section else tr("Ghi ý kiến")
