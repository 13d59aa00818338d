"""Giving a decision its date, number and signer, with the money it brings in full view."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app import finding
from app.certificates import fitting
from app.dates import parse_day, short_day
from app.decisions import actions, paper, pending, prepare, signers
from app.decisions.actions import DecisionDraft, LineDraft
from app.decisions.pending import Pending
from app.decisions.prepare import Signing
from app.documents.blocks import Paper
from app.errors import ClerkError
from app.money import decimal_text, dong, grouped
from ui import theme
from ui.decisions.printed import printed_dialog, printed_line
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Field, FieldGrid, LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS
from ui.paper import PaperPage
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import DayInput, LineInput, NumberInput, Radios
from ui.parts.notices import Notice
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "decisions")

KEPT_SIGNING = "decision signing"  # how it was signed last, and who signed in each way
MODES = (
    ("", tr("Chủ tịch")),
    ("KT", tr("KT. Chủ tịch, Phó Chủ tịch ký")),
    ("Q", tr("Q. Chủ tịch")),
)
WIDE, WIDE_LARGE = 660, 480  # px at 100 %
FEW = 8  # dossiers that are read and numbered before anyone notices; more go off the screen
MOST_ROWS = 3  # of the preview before it scrolls


class DecisionDialog(LongDialog):
    """Asks what a decision needs and gives it its number; that cannot be taken back.

    The list below follows the date: base salary, coefficient and authority are those of that day.
    signed: the draft that was printed for signature; its date and signer stand there to begin with.
    """

    def __init__(
        self,
        desk: Desk,
        nomination_ids: Sequence[UUID],
        parent: QWidget | None = None,
        signed: Pending | None = None,
    ) -> None:
        self._desk, self._ids = desk, list(nomination_ids)
        self._decided: UUID | None = None
        self._odd = ""  # what was asked about, which a second press of the button passes over
        self._too_long = ""  # what a certificate has no room for
        kept = desk.window.shell.memory.get(KEPT_SIGNING)
        self._signers: dict[str, str] = dict(kept.get("signers", {})) if kept else {}
        chairman = desk.workspace.read(finding.office).chairman_name
        self._signers[""] = chairman or self._signers.get("", "")
        mode = kept.get("mode", "") if kept else ""
        begun = desk.today()
        if signed is not None:
            mode, begun = signed.sign_mode, signed.decided_on or begun
        self._signers |= self._powers(begun)
        self.day = DayInput(short_day(begun))
        self.number = NumberInput(self._next(begun), most=99_999)
        offered = self._signers.get(mode, "")
        self.signer = LineInput(signed.signer_name if signed else offered)
        self.mode = Radios(MODES, down=theme.is_large())
        self.mode.set_value(mode)
        self._mode_before = mode
        self.mode.setAccessibleName(tr("Thể thức ký"))
        self._offered = self.number.value()
        self.model = PagedModel(_columns(), key=lambda line: line.nomination_id, sentence=_spoken)
        self.table = RowsTable(
            self.model, density="row_two_line", accessible_name=tr("Ai được khen, tiền thưởng")
        )
        self.table.opened.connect(self._put_right)
        self.total = Text("", "strong")
        self.basis = Text("", "caption", "text_3", wrap=True)
        self.trouble = Notice("bad", "")
        self.trouble.hide()
        day_field = Field(
            tr("&Ngày quyết định"), self.day, name="decided_on", check=self.day.problem
        )
        self.draft_button = Button(
            tr("In dự thảo để trình ký, ghi số sau"), "link", "printer", clicked=self.print_draft
        )
        super().__init__(
            desk.workspace.read(prepare.titled, self._ids, desk.catalog, begun),
            FieldGrid(
                (
                    day_field,
                    Field(tr("&Số quyết định"), self.number, name="number", check=self._taken),
                    Field(
                        tr("Người &ký"),
                        self.signer,
                        help=tr("Họ tên, không ghi học vị. Máy nhớ cho lần sau."),
                        name="signer_name",
                    ),
                ),
                columns=3,
            ),
            Column(Text(tr("Thể thức ký"), "label", "text_2"), self.mode, gap=2),
            Column(
                self.trouble,
                self.table,
                Row((self.basis, 1), self.total, gap=12),
                Text(tr("Enter ở một dòng: sửa câu sẽ in dưới tên"), "caption", "text_3"),
                gap=6,
            ),
            Notice(
                "warn",
                tr("Cấp số rồi thì không lấy lại được."),
                tr("Số quyết định và các dòng sổ vàng đứng nguyên; có sai thì ra quyết định sửa."),
            ),
            Row(self.draft_button, None),
            verb=tr("Cấp số"),
            action=self.accept,
            safe=tr("Để s&au"),
            width=WIDE_LARGE if theme.is_large() else WIDE,
            parent=parent or desk.window,
        )
        self.draft_button.setVisible(signed is None)
        self.verb.setDefault(False)
        self.safe.setDefault(True)
        self.day.textChanged.connect(lambda _text: self._day_changed())
        self.number.textChanged.connect(lambda _text: self._tell())
        self.mode.chosen.connect(self._mode_chosen)
        self.accepted.connect(self._open)
        self.table.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self._read_lines(begun)
        self.day.setFocus()
        self.day.selectAll()

    # ------------------------------------------------------------ what is typed

    def _day(self) -> date | None:
        try:
            return parse_day(self.day.text(), "decided_on")
        except ClerkError:
            return None

    def _next(self, day: date) -> int:
        return self._desk.workspace.read(actions.next_number, day.year)

    def _signing(self) -> Signing:
        return Signing(self.signer.text(), str(self.mode.value() or ""), self.number.value())

    def _taken(self, typed: str) -> str:
        """A check: what is wrong with the number typed."""
        day = self._day()
        if not typed or day is None:
            return ""
        return self._desk.workspace.read(actions.number_problem, day.year, int(typed))

    def _powers(self, day: date) -> dict[str, str]:
        """Who may sign in each way on a day, as far as that was written down."""
        known = self._desk.workspace.read(signers.on, day)
        return {one.draft.sign_mode: one.draft.full_name for one in reversed(known)}

    def print_draft(self) -> None:
        """Show the decision without its number, and remember that it waits for one."""
        desk, ids, signing = self._desk, list(self._ids), self._signing()
        day = self._day() or desk.today()

        def make() -> Paper:
            return desk.workspace.read(paper.draft, ids, day, signing, desk.catalog)

        def keep() -> bool:
            waiting = desk.workspace.read(pending.listed)
            if all(set(one.nomination_ids) != set(ids) for one in waiting):
                desk.workspace.write(pending.keep, ids, signing.signer_name, signing.sign_mode, day)
            return True

        if desk.attempt(keep):
            self.reject()
            title = tr("Dự thảo quyết định")
            desk.window.open(PaperPage(desk, title, make, tr("dự thảo"), "du-thao-quyet-dinh"))
            desk.window.toast(tr("Đã ghi: quyết định chờ số"))

    def _mode_chosen(self, mode: str) -> None:
        """Offer who signed this way last, unless a name of one's own was typed."""
        if self.signer.text() == self._signers.get(self._mode_before, ""):
            self.signer.setText(self._signers.get(mode, ""))
        self._mode_before = mode

    # ------------------------------------------------------------ the list below

    def _day_changed(self) -> None:
        day = self._day()
        if day is None:
            return
        if self.number.value() == self._offered:
            self._offered = self._next(day)
            self.number.setText(str(self._offered))
        offered = self._signers.get(self._mode_before, "")
        self._signers |= self._powers(day)
        if self.signer.text() == offered:  # a name of one's own stays
            self.signer.setText(self._signers.get(self._mode_before, ""))
        self._read_lines(day)

    def _read_lines(self, day: date) -> None:
        """Who gets what by the rules of a day."""
        desk = self._desk
        read = partial(
            desk.workspace.read, fitting.prepared, self._ids, day, self._signing(), desk.catalog
        )
        self._do(read, self._show, self._show_trouble, key="lines of a decision")
        self._tell()

    def _do(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        key: str = "",
    ) -> None:
        """Do something with the dossiers: a few at once, many on another thread."""
        if len(self._ids) > FEW:
            jobs = self._desk.window.shell.jobs
            jobs.start(lambda _report: work(), done=done, failed=failed, key=key)
            return
        try:
            found = work()
        except ClerkError as error:
            failed(error)
        else:
            done(found)

    def _show_trouble(self, error: Exception) -> None:
        if not isinstance(error, ClerkError):
            show_error(self, error)
            return
        self._too_long = ""
        self.trouble.set(error.what, f"{error.kept} {error.todo}".strip())
        self.trouble.show()
        self.model.set_rows([])
        self.total.setText("")
        self.basis.setText("")

    def _show(self, found: tuple[DecisionDraft, Sequence[LineDraft], str]) -> None:
        draft, lines, self._too_long = found
        self.trouble.setVisible(bool(self._too_long))
        if self._too_long:
            words = tr("Cấp số rồi thì không viết gọn được nữa. Để sau, sửa hồ sơ rồi cấp số.")
            self.trouble.set(self._too_long, words)
        self.model.set_rows(lines)
        self.total.setText(
            tr("Cộng {0}: {1}").format(len(lines), dong(sum(line.amount for line in lines)))
        )
        self.basis.setText(
            tr("{0} · mức lương cơ sở ngày đó {1}").format(
                draft.abstract, dong(lines[0].base_salary)
            )
        )
        rows = min(len(lines), MOST_ROWS)
        high = theme.size("table_header") + rows * theme.size("row_two_line") + 2
        self.table.setFixedHeight(high)
        if self.isVisible():
            self.fit()

    def _put_right(self, line: LineDraft) -> None:
        """Enter on a line: how its work will be printed."""
        printed_dialog(self._desk, line, self._day_changed, self).open()

    def _tell(self) -> None:
        number = self.number.value()
        symbol = self.symbol()
        self.verb.setText(tr("&Cấp số {0}").format(symbol) if number else tr("&Cấp số"))

    def symbol(self) -> str:
        """The number as it will read on paper."""
        pattern = DecisionDraft.__dataclass_fields__["pattern"].default
        return str(pattern).format(number=self.number.value() or 0)

    # ------------------------------------------------------------ doing

    def accept(self) -> None:
        """Give the number. While many lines are written, nothing can be changed or left."""
        desk = self._desk
        try:
            day = parse_day(self.day.text(), "decided_on")
            if self.number.value() is None:
                raise ClerkError(
                    what=tr("Chưa ghi số quyết định."),
                    todo=tr("Số kế tiếp của năm {0} là {1}.").format(day.year, self._next(day)),
                    field="number",
                )
            self._ask_about(day)
        except ClerkError as error:
            self.refuse(error)
            return
        signing = self._signing()
        give = partial(desk.workspace.write, prepare.give, self._ids, day, signing, desk.catalog)
        jobs = desk.window.shell.jobs if len(self._ids) > FEW else None
        waiting = tr("Đang ghi {0} dòng vào sổ vàng").format(len(self._ids))
        self.carry_out(give, partial(self._given, signing), jobs, waiting)

    def _ask_about(self, day: date) -> None:
        """Raise ClerkError the first time that a strange day, or what no certificate has room
        for, is to be signed."""
        odd = self._desk.workspace.read(prepare.odd_day, self._ids, day, self._desk.today())
        asked = f"{odd} {self._too_long}".strip()
        if asked and asked != self._odd:
            self._odd = asked
            again = tr("Đúng như vậy thì bấm Cấp số lần nữa.")
            raise ClerkError(what=asked, todo=again, field="decided_on" if odd else "")

    def _given(self, signing: Signing, decided: UUID) -> None:
        self._decided = decided
        self._signers[signing.sign_mode] = signing.signer_name.strip()
        kept = {"mode": signing.sign_mode, "signers": self._signers}
        self._desk.window.shell.memory.put(KEPT_SIGNING, kept)

    def _open(self) -> None:
        if self._decided is not None:
            self._desk.window.toast(tr("Đã cấp số {0}").format(self.symbol()))
            self._desk.open_decision(self._decided)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next one: it neither signs nor throws away."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


def _columns() -> list[ListColumn]:
    def name(line: LineDraft) -> Cell:
        icon = KIND_ICONS.get(line.kind, "user-round")
        return Cell(line.full_name, printed_line(line), icon=icon, strong=True)

    def money(line: LineDraft) -> Cell:
        return Cell(grouped(line.amount), strong=True)

    return [
        ListColumn("name", tr("Cá nhân, tập thể"), name, 150, stretch=True),
        ListColumn(
            "coefficient",
            tr("Hệ số"),
            lambda line: decimal_text(line.coefficient),
            64,
            right=True,
        ),
        ListColumn(
            "raw",
            tr("Tính ra, đồng"),
            lambda line: grouped(line.raw_amount),
            112,
            right=True,
        ),
        ListColumn("amount", tr("Tiền thưởng, đồng"), money, 140, right=True),
    ]


def _spoken(line: LineDraft) -> str:
    return tr("{0}, hệ số {1}, tiền thưởng {2}").format(
        f"{line.recipient}, {printed_line(line)}",
        decimal_text(line.coefficient),
        dong(line.amount),
    )
