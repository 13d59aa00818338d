"""The list that came with the superior's decision: who is in it, and the answer for all at once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.importing import decision_list
from app.importing.decision_list import Beside, DecisionList
from app.importing.reader import ENDINGS, WORD
from app.nominations.actions import number_text
from app.nominations.forwarding import VerdictDraft
from app.progress import Report
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Field, FieldGrid, LongDialog
from ui.importing.dropping import file_of
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.moves import undo_of
from ui.nominations.words import award_name, tr
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.inputs import DayInput, LineInput, NumberInput
from ui.parts.text import Text

OUTCOMES = {  # in the order that Enter goes through; word and tone of the plate
    "decided": (tr("Được khen"), "ok"),
    "waits": (tr("Chờ tiếp"), "idle"),
    "refused": (tr("Không khen"), "bad"),
}
FILTER = " ".join(f"*{ending}" for ending in (*ENDINGS, WORD))
LEAST, MOST = 180, 480  # px of the table at 100 %
REST = 410  # px of what stands above and below the table
KEYS = tr("Enter hoặc nháy đúp: đổi Được khen, Chờ tiếp, Không khen.")


@dataclass(frozen=True, slots=True)
class ListRow:
    """A dossier, or a name of the list that is none's: then without an id, and why."""

    id: UUID | None
    key: str
    number: str
    name: str
    award: str
    place: str
    note: str
    outcome: str = ""


class DecisionListDialog(LongDialog):
    """A file chosen, dropped or pasted is laid beside the dossiers; Enter changes an outcome."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._stop: Event | None = None
        self._beside = Beside((), ())
        self._outcomes: dict[UUID, str] = {}
        self._heading = "", ""
        self.choose_button = Button(
            tr("Chọn &tệp…"), "secondary", "folder-open", clicked=self.choose
        )
        self.paste_button = Button(
            tr("&Dán danh sách"), "secondary", "clipboard-list", clicked=self.paste
        )
        self.told = Text("", "body", "text_2", wrap=True)
        self.model = PagedModel(
            [
                ListColumn("name", tr("Cá nhân, tập thể"), _name, 210, stretch=True),
                ListColumn("place", tr("Trong danh sách"), _place, 200),
                ListColumn("outcome", tr("Sẽ ghi"), _outcome, 250),
            ],
            key=lambda row: row.key,
            sentence=lambda row: f"{row.name}, {_place(row).text}, {_outcome(row).text}",
        )  # fmt: skip
        self.table = RowsTable(
            self.model, density="row_two_line", accessible_name=tr("Hồ sơ chờ cấp trên")
        )
        self.table.setTabKeyNavigation(False)
        self.table.hide_when_large("place")
        self.table.opened.connect(self._turn)
        self.table.current_changed.connect(self._explain)
        self.why = Text(KEYS, "caption", "text_2", wrap=True)
        self.symbol = LineInput(placeholder="1245/QĐ-UBND")
        self.decided = DayInput()
        self.signer = LineInput()
        self.amount = NumberInput(most=999_999_999)
        self.day_told = DayInput(short_day(desk.today()))
        self.reason = LineInput(tr("Không có tên trong danh sách kèm quyết định"))
        self._reason_part = Field(tr("&Lý do không khen"), self.reason, name="reason")
        super().__init__(
            tr("Danh sách kèm quyết định của cấp trên"),
            Row(self.choose_button, self.paste_button, None, gap=8),
            self.told,
            self.table,
            self.why,
            FieldGrid(
                (
                    Field(tr("Số &quyết định"), self.symbol, name="symbol"),
                    Field(tr("Ngày quyết đị&nh"), self.decided, name="decided_on",
                          check=self.decided.problem),
                    Field(tr("Ngà&y nhận trả lời"), self.day_told, name="told_on",
                          check=self.day_told.problem),
                ),
                columns=3,
            ),
            FieldGrid(
                (
                    Field(tr("Người &ký"), self.signer, name="signer_name"),
                    Field(tr("Tiền thưởng &mỗi hồ sơ (đồng)"), self.amount, optional=True,
                          help=tr("Để trống thì lấy theo danh mục"), name="amount"),
                ),
            ),
            self._reason_part,
            Text(
                tr("Ghi vào sổ vàng rồi thì chỉ đính chính, không hoàn tác được."),
                "caption", "text_3", wrap=True,
            ),
            verb=tr("&Ghi trả lời"),
            action=self._record,
            width=760,
            parent=parent,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence.StandardKey.Open, self, self.choose)
        self._show("", DecisionList(()), self._read_beside(DecisionList(())))
        self.choose_button.setFocus()

    def fit(self) -> None:
        """The table takes what room the window has."""
        room = self._room().height() - theme.px(self.AROUND + REST)
        self.table.setFixedHeight(max(theme.px(LEAST), min(room, theme.px(MOST))))
        super().fit()

    # ------------------------------------------------------------ the file

    def choose(self) -> None:
        """Ctrl+O."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Chọn danh sách kèm quyết định"), "", f"{tr('Excel, Word')} ({FILTER})"
        )
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Read a file, in the background."""
        self._begin_reading(path.name, partial(decision_list.read, path))

    def paste(self) -> None:
        """Ctrl+V: cells copied in a spreadsheet, or a table in Word."""
        text = QGuiApplication.clipboard().text()
        self._begin_reading(tr("Danh sách đã dán"), partial(decision_list.pasted, text))

    def _begin_reading(self, name: str, read: Callable[[], DecisionList]) -> None:
        def work(_report: Report) -> tuple[DecisionList, Beside]:
            found = read()
            return found, self._read_beside(found)

        self.problem.hide()
        self.told.setText(tr("Đang đọc {0}").format(name))
        self.verb.setEnabled(False)
        self._stop = self._desk.window.shell.jobs.start(
            work,
            done=lambda both: self._show(name, *both),
            failed=self._not_read,
            key="decision list",
        )

    def _read_beside(self, found: DecisionList) -> Beside:
        desk = self._desk
        return desk.workspace.read(decision_list.beside, found, desk.catalog, desk.today())

    def _not_read(self, error: Exception) -> None:
        self._show("", DecisionList(()), self._read_beside(DecisionList(())))
        if isinstance(error, ClerkError):
            self.refuse(error)
        else:
            show_error(self, error)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, name: str, found: DecisionList, beside: Beside) -> None:
        self._beside = beside
        self._outcomes = {one.id: "decided" if one.place else "waits" for one in beside.dossiers}
        self._take_heading(found.symbol, short_day(found.decided_on) if found.decided_on else "")
        self.told.setText(self._summary(name, found))
        self._fill()
        if name:
            self.table.select_key(self.model.key_at(0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_heading(self, symbol: str, day: str) -> None:
        """What a list's heading says; what the last one said goes, what the clerk typed stays."""
        boxes = (self.symbol, self.decided)
        for box, said, before in zip(boxes, (symbol, day), self._heading, strict=True):
            if said or box.text() == before:
                box.setText(said)
        self._heading = symbol, day

    def _summary(self, name: str, found: DecisionList) -> str:
        every, strays = len(self._beside.dossiers), len(self._beside.strays)
        if not name:
            return tr(
                "{0} hồ sơ chờ cấp trên. Chọn, thả vào đây hoặc dán (Ctrl+V) danh sách Excel, Word"
                " kèm quyết định."
            ).format(every)
        fitting = sum(bool(one.place) for one in self._beside.dossiers)
        words = tr("{0}: {1} tên. {2} hồ sơ có trong danh sách, {3} hồ sơ không có.").format(
            name, len(found.lines), fitting, every - fitting
        )
        if strays:
            words += " " + tr("{0} tên không khớp hồ sơ nào, xem dòng đỏ.").format(strays)
        if found.unread:
            words += " " + tr("Trang không có cột họ tên nên không đọc: {0}.").format(
                ", ".join(found.unread)
            )
        return words

    # ------------------------------------------------------------ the rows

    def _fill(self) -> None:
        catalog = self._desk.catalog
        strays = [
            ListRow(None, f"{n}", "", one.name, "", one.place, one.why)
            for n, one in enumerate(self._beside.strays)
        ]
        dossiers = [
            ListRow(
                one.id, str(one.id), number_text(one.number), one.full_name,
                award_name(catalog, one.award_code), one.place, one.note, self._outcomes[one.id],
            )
            for one in self._beside.dossiers
        ]  # fmt: skip
        self.model.set_rows([*strays, *dossiers])
        decided, refused = self._chosen("decided"), self._chosen("refused")
        words = tr("&Ghi trả lời")
        if decided or refused:
            words = tr("&Ghi {0} hồ sơ được khen").format(len(decided))
        if refused:
            words += ", " + tr("{0} không khen").format(len(refused))
        self.verb.setText(words)
        self.verb.setEnabled(True)
        self._reason_part.setVisible(bool(refused))
        if self.isVisible():
            self.fit()

    def _explain(self, row: ListRow | None) -> None:
        """All that is to be said of the current row, and the keys."""
        said = [row.place, row.note] if row is not None else []
        words = ": ".join(part for part in said if part)
        self.why.setText(f"{words}.  {KEYS}" if row is not None and row.note else KEYS)

    def _turn(self, row: ListRow) -> None:
        """The next outcome of a dossier."""
        if row.id is not None:
            order = list(OUTCOMES)
            now = order.index(self._outcomes[row.id])
            self._outcomes[row.id] = order[(now + 1) % len(order)]
            self._fill()

    def _chosen(self, outcome: str) -> list[UUID]:
        return [one.id for one in self._beside.dossiers if self._outcomes[one.id] == outcome]

    # ------------------------------------------------------------ doing

    def _record(self) -> None:
        desk = self._desk
        decided_ids, refused_ids = self._chosen("decided"), self._chosen("refused")
        day = self.decided.text().strip()
        draft = VerdictDraft(
            "decided",
            parse_day(self.day_told.text(), "told_on"),
            self.symbol.text(),
            parse_day(day, "decided_on") if day and decided_ids else None,
            self.signer.text(),
            self.amount.value(),
            self.reason.text(),
        )
        desk.workspace.write(
            decision_list.record, decided_ids, refused_ids, draft, desk.catalog, desk.today()
        )
        words = []
        if decided_ids:
            words.append(
                tr("Đã ghi quyết định {0} vào sổ vàng, {1} dòng").format(
                    draft.symbol, len(decided_ids)
                )
            )
        if refused_ids:
            words.append(tr("{0} hồ sơ không khen").format(len(refused_ids)))
        desk.window.toast(" · ".join(words), undo_of(desk))

    def done(self, result: int) -> None:
        if self._stop is not None:
            self._stop.set()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V that no field wanted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData(), any_kind=True) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData(), any_kind=True)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)


def _name(row: ListRow) -> Cell:
    about = f"{row.number} · {row.award}" if row.id is not None else ""
    return Cell(row.name, second=about, strong=True)


def _place(row: ListRow) -> Cell:
    if not row.place:
        return Cell(tr("Không có"), colour="text_3")
    return Cell(row.place, second=row.note if row.id is not None else "")


def _outcome(row: ListRow) -> Cell:
    if row.id is None:
        return Cell(row.note, icon="circle-alert", icon_colour="bad", colour="bad")
    words, tone = OUTCOMES[row.outcome]
    return Cell(words, tone=tone)


def read_decision_list(desk: Desk) -> DecisionListDialog | None:
    """Ask for the list; None, and said why, where no dossier waits for the superior."""

    def make() -> DecisionListDialog:
        waiting = desk.workspace.read(
            decision_list.beside, DecisionList(()), desk.catalog, desk.today()
        )
        if not waiting.dossiers:
            raise ClerkError(
                what=tr("Không có hồ sơ nào đang chờ cấp trên."),
                kept=tr("Hồ sơ vẫn nguyên."),
                todo=tr("Lập tờ trình cho hồ sơ trước, rồi mới ghi quyết định của cấp trên."),
            )
        dialog = DecisionListDialog(desk, desk.window)
        dialog.open()
        return dialog

    return desk.attempt(make)
