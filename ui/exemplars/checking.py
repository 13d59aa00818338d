"""Whether a story is true, and how it stands to the office's criteria."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from app.dates import short_day
from app.exemplars import criteria, journey
from app.exemplars.criteria import Line
from app.exemplars.journey import CheckDraft
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.exemplars.criteriasets import SetsDialog
from ui.exemplars.late import LatePart, ShortList
from ui.exemplars.pasting import paste_dialog
from ui.exemplars.words import tr
from ui.forms import Dialog, Field
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.buttons import Button
from ui.parts.inputs import Radios, TextArea

MARKS = {True: ("ok", tr("Đạt"), "circle-check"), False: ("warn", tr("Chưa đạt"), "circle-minus")}


class CheckingPart(LatePart):
    """Checks on the spot above, the criteria of the chosen set below."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self.check_button = Button(tr("Ghi xác minh"), "secondary", "clipboard-check", small=True)
        self.sets_button = Button(tr("Bộ tiêu chí"), "secondary", "list-checks", small=True)
        self.begin_button = Button(tr("Dùng bộ tiêu chí mẫu"), "secondary", "plus", small=True)
        self.checks = ShortList(
            desk,
            tr("Xác minh sự việc"),
            [
                ListColumn("when", tr("Ngày"), lambda r: short_day(r.checked_on), 100),
                ListColumn("result", tr("Kết luận"), _conclusion, 130),
                ListColumn("words", tr("Đã thấy gì"), _found, 200, stretch=True),
            ],
            tr("Chưa xác minh. Đi hỏi người ở gần rồi ghi lại: ai xác minh, đã hỏi ai, đúng hay"
               " chưa."),
            self.check_button,
            paste=partial(paste_dialog, desk, "checks", exemplar_id),
            density="row_two_line",
        )  # fmt: skip
        self.criteria = ShortList(
            desk,
            tr("Tiêu chí"),
            [
                ListColumn("words", tr("Tiêu chí"), _criterion, 240, stretch=True),
                ListColumn("mark", tr("Đánh giá"), _mark, 140),
            ],
            tr("Chưa chọn bộ tiêu chí. Mỗi lĩnh vực, mỗi thôn có thể có bộ riêng do xã đặt."),
            self.sets_button,
            open=self._mark,
            density="row_two_line",
        )
        super().__init__(desk, exemplar_id, self.checks, self.criteria, self.begin_button)
        self.village = ""
        self.lines.setAlignment(self.begin_button, Qt.AlignmentFlag.AlignLeft)
        self.check_button.clicked.connect(lambda _checked=False: self.ask_check())
        self.sets_button.clicked.connect(lambda _checked=False: self.choose_set())
        self.begin_button.clicked.connect(lambda _checked=False: self.begin())

    def fill(self) -> None:
        read = self.desk.workspace.read
        self.checks.show_rows(read(journey.read, self.exemplar_id).checks)
        found = read(criteria.checklist, self.exemplar_id)
        self.criteria.show_rows(found.lines)
        met = sum(1 for line in found.lines if line.is_met)
        note = (
            tr("{0}, đạt {1}/{2}").format(found.set.name, met, len(found.lines))
            if found.set
            else ""
        )
        self.criteria.head.set(tr("Tiêu chí"), note)
        self.begin_button.setVisible(found.set is None)

    def ask_check(self) -> None:
        """Record that the facts were checked."""
        check_dialog(self.desk, self.exemplar_id).open()

    def begin(self) -> None:
        """Take the set that fits, or make the office's first from the template."""
        desk = self.desk
        write = desk.workspace.write
        desk.attempt(partial(write, criteria.begin, self.exemplar_id, self.village))

    def choose_set(self) -> None:
        """Choose or edit the sets of the office."""
        SetsDialog(self.desk, self.exemplar_id).open()

    def _mark(self, line: Line) -> None:
        MarkDialog(self.desk, self.exemplar_id, line).open()


def check_dialog(desk: Desk, exemplar_id: UUID) -> EntryDialog:
    """Asks what was found on the spot."""

    def store(values: dict[str, Any]) -> None:
        desk.workspace.write(journey.check, exemplar_id, CheckDraft(**values), desk.today())

    today = CheckDraft(desk.today(), desk.workspace.person.full_name, "", "")
    results = ((True, tr("Đúng sự thật")), (False, tr("Chưa đúng")))
    return EntryDialog(
        desk,
        tr("Ghi xác minh"),
        [
            (day_entry("checked_on", tr("&Ngày xác minh")),
             choice_entry("is_true", tr("&Kết luận"), results)),
            (line_entry("checked_by", tr("N&gười xác minh"), optional=False),),
            (line_entry("asked", tr("Đã &hỏi ai"), optional=False,
                        help=tr("Ví dụ: Trưởng thôn và hai hộ bên cạnh")),),
            (text_entry("words", tr("Đã &thấy gì"), optional=False,
                        help=tr("Ví dụ: 46 hộ đều nói có nước suốt ngày")),),
        ],
        store,
        shown=today,
        done=tr("Đã ghi xác minh"),
    )  # fmt: skip


class MarkDialog(Dialog):
    """How an exemplar stands to one criterion, and the fact that shows it."""

    def __init__(self, desk: Desk, exemplar_id: UUID, line: Line) -> None:
        self._desk, self._id, self._line = desk, exemplar_id, line
        self.mark = Radios([(True, tr("Đạt")), (False, tr("Chưa đạt")), (None, tr("Chưa xem xét"))])
        self.mark.set_value(True if line.is_met is None else line.is_met)
        self.evidence = TextArea(line.evidence, lines=3)
        hint = tr("Một việc, một con số. Ví dụ: 46/52 hộ có nước suốt ngày")
        super().__init__(
            line.words,
            Field(tr("Đánh &giá"), self.mark),
            Field(tr("&Minh chứng"), self.evidence, name="evidence", help=hint),
            verb=tr("Ghi &lại"),
            action=self._store,
            width=480,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        desk = self._desk
        desk.workspace.write(
            criteria.mark,
            self._id,
            self._line.criterion_id,
            self.mark.value(),
            self.evidence.text(),
            desk.today(),
        )
        desk.window.toast(tr("Đã ghi đánh giá"))


def _conclusion(row: CheckDraft) -> Cell:
    if row.is_true:
        return Cell(tr("Đúng sự thật"), tone="ok", icon="circle-check")
    return Cell(tr("Chưa đúng"), tone="bad", icon="circle-x")


def _found(row: CheckDraft) -> Cell:
    who = tr("{0}; đã hỏi {1}").format(row.checked_by, row.asked)
    return Cell(row.words.replace("\n", " "), who, colour="text")


def _criterion(line: Line) -> Cell:
    return Cell(line.words, line.evidence or tr("Enter: ghi đánh giá"), colour="text")


def _mark(line: Line) -> Cell:
    if line.is_met is None:
        return Cell(tr("Chưa xem xét"), tone="idle", icon="circle-dashed")
    tone, words, icon = MARKS[line.is_met]
    return Cell(words, tone=tone, icon=icon)
