"""The certificates of one decision: seen, printed, saved and written down as handed over."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QMenu, QWidget

from app import files
from app.certificates import issue, placing, sheets, shelf
from app.certificates.drawing import LayoutOf, Offset, paper_words
from app.certificates.sheets import Batch, Sheet
from app.certificates.shelf import Use
from app.certificates.texts import Mode
from app.dates import short_day
from app.errors import ClerkError
from app.progress import Report
from app.text import fold
from ui import printing, theme, tips
from ui.certificates.book import LayoutBook
from ui.certificates.paperbar import PaperBar
from ui.certificates.placed import LayoutView
from ui.certificates.presenting import PresentDialog
from ui.certificates.running import PrintRuns
from ui.certificates.sheetlist import SheetList, is_waiting, names_of
from ui.certificates.side import SidePanel
from ui.desk import Desk
from ui.errors import ErrorBox, show_error
from ui.nominations.words import capital, paper_word
from ui.page import Page
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.menus import menu_of, pop_up
from ui.parts.notices import Notice
from ui.parts.progress import ProgressStrip

tr = partial(QCoreApplication.translate, "certificates")

LIST, SIDE = 194, 288  # px at 100 %
SIDE_HIGH = 680  # px at 100 %: under the paper the side shows itself whole
NARROW = 860  # px at 100 % text: below it calibration stands under the paper
KEPT_MODE = "certificate mode"
ANY = 16_777_215  # Qt's own "no limit" of a width


def read(desk: Desk, decision_id: UUID) -> Batch:
    """The certificates of a decision."""
    return desk.workspace.read(sheets.of_decision, decision_id, desk.catalog)


class CertificatePage(Page):
    """Left whom for, in the middle the sheet itself, at right what makes up for the printer.

    batch: as it has just been read.
    """

    def __init__(self, desk: Desk, decision_id: UUID, batch: Batch | None = None) -> None:
        super().__init__()
        self.desk, self.decision_id = desk, decision_id
        self._busy = False  # printing, saving or signing
        self._issuing = False
        self.batch = batch or read(desk, decision_id)
        self.called = paper_word(self.batch.paper)  # giấy khen, bằng chứng nhận …
        self._name()
        self.number = short_day(self.batch.decision.decided_on)
        self.home = "decisions"
        self.help_text = tr(
            "Tờ ở giữa đúng là tờ sẽ in hoặc lưu, thước tính bằng mi-li-mét. Chọn nhiều tên bằng"
            " Shift hoặc Ctrl để in riêng các tờ đó; chọn một tên thì nút đỏ in mọi tờ đang chờ in."
            " Ctrl+P: in. Chữ in lệch thì in tờ thử, đo hai số và gõ vào bên phải. Muốn dời một"
            " dòng chữ hay đổi cỡ, mở “Chữ đang chọn” rồi kéo chữ, kéo nút ở khung; giữ Alt thì"
            " không bắt dính. Khi con trỏ ở tờ giấy: mũi tên dời 0,5 mm, Shift 5 mm; Ctrl và"
            " ← → rộng hẹp, Ctrl và ↑ ↓ cỡ chữ; PgUp, PgDn chữ khác; Ctrl và + hoặc - phóng to,"
            " thu nhỏ, Ctrl+0 vừa khung. Ctrl+Z lấy lại như cũ, Ctrl+Y làm lại."
        )
        memory = desk.window.shell.memory
        self._memory, self._jobs = memory, desk.window.shell.jobs
        kept = memory.get(KEPT_MODE)
        self.mode = Mode(kept) if kept in set(Mode) else Mode.FULL
        self.list_panel = SheetList(
            self.mode, desk.today(), self.open_decision_paper, self.print_set, self.called
        )
        self.table, self.model = self.list_panel.table, self.list_panel.model
        self.modes = self.list_panel.modes
        self.modes.chosen.connect(self._mode_chosen)
        self._make_paper()
        self.book = LayoutBook(desk, self)
        self.book.changed.connect(self._show_sheet)
        self.side = SidePanel(desk, self.book, self.view)
        self.side.measured.connect(self._tell_sheet)
        self.calibration = self.side.calibration
        self.calibration.changed.connect(self._show_sheet)
        self.calibration.test_asked.connect(self.print_test)
        self.progress = ProgressStrip(tr("Đang lưu PDF"), unit=self.called)
        self.progress.stopped.connect(self._stopped)
        self.runs = PrintRuns(desk, decision_id, self.save, self.called)
        self.runs.busy_changed.connect(self._tell)
        self._make_actions()
        self._left = Row(self.list_panel, (self.paper, 1), gap=12)
        self._whole = Row((self._left, 1), self.side, gap=12)
        self.add(self.progress)
        self.add(self.runs)
        self.add((Scrolled(self._whole), 1))
        self.runs.reload()
        self.table.current_changed.connect(lambda _row: self._show_sheet())
        self.table.selection_changed.connect(lambda _count: self._tell())
        self.table.menu_asked.connect(lambda sheet, at: pop_up(self.row_menu(sheet), at))
        self._begin()
        self._arrange()
        if desk.workspace.read(sheets.missing, decision_id):
            if desk.workspace.is_observer:
                self._tell_not_issued()
            else:
                self._issue()

    # ------------------------------------------------------------ parts

    def _make_paper(self) -> None:
        self.view = LayoutView(self._jobs, tr("Tờ {0}").format(self.called))
        self.view.failed.connect(self._not_drawn)
        self.bar = PaperBar(self.view)
        self.trouble = Column()
        self.trouble.hide()
        self.paper = Panel(
            self.trouble, (self.view, 1), Line("line"), self.bar, gap=0, margins=(1, 1, 1, 1)
        )

    def _make_actions(self) -> None:
        self.present_button = Button(
            tr("Ghi đã t&rao"), icon="medal", clicked=self.present, writes=True
        )
        self.save_button = Button(
            tr("&Lưu PDF"), icon="download", clicked=self.save, writes=True
        )  # it is written down, as printing is
        self.print_button = Button("", "primary", "printer", clicked=self.print, writes=True)

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        buttons = [self.present_button, self.save_button, self.print_button]
        return [*sorted(buttons, key=lambda button: button.kind == "primary")]

    def reload(self) -> None:
        """Read anew what became of each certificate; look again for a printer if there was none."""
        if self._issuing:
            return  # what the signing gives is shown when it has ended
        self.batch = read(self.desk, self.decision_id)
        self.model.set_rows(self.batch.sheets)
        waited = self.runs.open_run is not None
        self.runs.reload()
        if waited and self.runs.open_run is None:  # answered: on to what is next
            self._select_next()
        self.calibration.look_again()
        self._tell()

    def shown(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.table, self.modes, self.view, self.side]

    def undo_own(self) -> bool:
        """Take back a change of the layout while one is at it."""
        return self._step(self.book.can_undo, self.book.undo, tr("Mẫu đã như lúc mở trang này"))

    def redo_own(self) -> bool:
        """Do again a change of the layout that was taken back."""
        return self._step(self.book.can_redo, self.book.redo, tr("Không còn bước nào để làm lại"))

    def _step(self, can: bool, step: Callable[[], None], ended: str) -> bool:
        """A hand that steps through a layout's changes never goes on among the file's records."""
        book = self.book
        if not (self.side.changes_layouts() and (book.can_undo or book.can_redo)):
            return False
        if can:
            step()
        else:
            self.desk.window.toast(ended)
        return True

    def may_leave(self, then: Callable[[], object]) -> bool:
        self.book.store()
        return self.runs.may_leave(then)

    def next_step(self) -> None:
        self.present()

    def open_decision_paper(self) -> None:
        """The decision itself, on paper."""
        from ui.decisions.paper import DecisionPaperPage

        self.desk.window.open(DecisionPaperPage(self.desk, self.decision_id))

    def print_set(self) -> bool:
        """Ask which papers go with those selected, or with all where it is one at most."""
        from ui.certificates.printset import PrintSetDialog

        selected = self.table.selected_rows()
        only = [sheet.register_entry_id for sheet in selected] if len(selected) > 1 else []
        PrintSetDialog(self.desk, self.decision_id, only).open()
        return True

    # ------------------------------------------------------------ which

    def _issue(self) -> None:
        """Sign the certificates, once, when a decision is opened for the first time."""
        workspace, catalog, decision = self.desk.workspace, self.desk.catalog, self.decision_id

        def work(_report: Report) -> Batch:
            workspace.write(issue.issue, decision, workspace.identity, catalog)
            return workspace.read(sheets.of_decision, decision, catalog)

        def done(batch: Batch) -> None:
            self._over()
            self.batch = batch
            self._begin()

        self._issuing = True
        refused = tr("Chưa lập được {0}").format(self.called)
        self._run(work, done, tr("Đang ký {0}").format(self.called), refused)

    def _tell_not_issued(self) -> None:
        """An observer cannot sign them; who can does by opening this page."""
        self.trouble.clear()
        self.trouble.add(
            Notice(
                "info",
                tr("Chưa lập {0} của quyết định này").format(self.called),
                tr("Người quản lý sổ mở trang này một lần thì máy lập và ký; sau đó xem được."),
            )
        )
        self.trouble.show()

    def _begin(self) -> None:
        """Show the list from the first certificate that waits."""
        self.model.set_rows(self.batch.sheets)
        self._select_next()
        self._tell()
        self._show_sheet()

    def _select_next(self) -> None:
        """The first that is to be printed; where none is, the first to be handed over."""
        waiting = [*filter(is_waiting, self.batch.sheets), *self._to_present()]
        if waiting:
            self.table.select_key(waiting[0].id)

    def _to_present(self) -> list[Sheet]:
        return [sheet for sheet in self.batch.sheets if sheet.presented_on is None]

    def current(self) -> Sheet | None:
        """The certificate on show."""
        found = self.table.current_row()
        return found if isinstance(found, Sheet) else None

    def chosen(self) -> tuple[Sheet, ...]:
        """What is printed: those selected where they are several, else what waits.

        Where nothing waits any more it is all of them, once again.
        """
        selected = self.table.selected_rows()
        if len(selected) > 1:
            return tuple(selected)
        return tuple(filter(is_waiting, self.batch.sheets)) or self.batch.sheets

    def _tell(self) -> None:
        chosen = self.chosen()
        again = bool(chosen) and not any(is_waiting(sheet) for sheet in chosen)
        words = tr("&In lại {0} {1}") if again else tr("&In {0} {1}")
        self.print_button.setText(words.format(len(chosen), self.called))
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(chosen) and not (self._busy or self.runs.is_sending))
            button.setToolTip(tips.plain(names_of(chosen)))
        self.list_panel.tell(self.batch.sheets)
        to_present = bool(self._to_present())
        self.present_button.setEnabled(to_present)
        printed = bool(self.batch.sheets) and not any(map(is_waiting, self.batch.sheets))
        self.print_button.set_kind("secondary" if printed else "primary")
        self.present_button.set_kind("primary" if printed and to_present else "secondary")
        self.header_changed.emit()

    # ------------------------------------------------------------ the sheet

    def _mode_chosen(self, mode: Mode) -> None:
        self.mode = mode
        self._memory.put(KEPT_MODE, mode.value)
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self.current()
        if sheet is None:
            self.view.clear()
            return
        award, over = sheet.text.award, self.mode is Mode.OVERPRINT
        self.book.at = Use(award, self.mode)
        layout, scan = self.book.layout, self.book.backdrop() if over else b""
        day = self.batch.decision.decided_on
        self.side.show_award(self.desk.catalog.award(award, day).short_name)
        pages = self._pages([sheet])

        def draw() -> tuple[bytes, bytes]:
            return pages(anyhow=True), sheets.blank(sheet.text.form, layout, scan) if over else b""

        self.trouble.hide()
        whose = tr("{0} của {1}, số {2}")
        spoken = capital(whose.format(self.called, sheet.recipient, sheet.number))
        self.view.show_page(draw, 0, (layout.width, layout.height), spoken)
        self.side.show_sheet(sheet.text, self.mode)

    def _tell_sheet(self) -> None:
        """What is wrong with the sheet; else what the pale parts mean."""
        if self.side.trouble is not None:
            self._not_drawn(self.side.trouble, tr("Tờ này chưa in được"))
        over = self.mode is Mode.OVERPRINT
        words = tr("Khung mờ là phôi có sẵn, không in ra") if over else ""
        if self.book.missing:
            words = tr("Máy này không có phông {0}").format(", ".join(self.book.missing))
        crossing = self.side.crossing()
        self.bar.remark.setText(crossing or words)
        self.bar.remark.set_colour("bad" if crossing else "text_3")

    def _pages(self, chosen: Sequence[Sheet]) -> Callable[..., bytes]:
        """What draws certificates as they stand now, on any thread: shown, printed, saved."""
        return partial(
            sheets.pdf,
            [sheet.text for sheet in chosen],
            self.mode,
            self.calibration.offset(),
            layout=partial(shelf.layout_of, self.book.shelf, self.mode),
            emblem=self.book.emblem,
        )

    def _not_drawn(self, error: Exception, title: str = "") -> None:
        self.trouble.clear()
        self.trouble.add(ErrorBox(error, title or tr("Chưa dựng được tờ này")))
        self.trouble.show()

    # ------------------------------------------------------------ printing

    def print(self) -> None:
        """Print what is chosen on the printer and tray at right; then ask what came out."""
        self.print_sheets(self.chosen())

    def print_sheets(self, chosen: Sequence[Sheet], *, anyway: bool = False) -> None:
        """Begin a run; while one waits for its answer, that is asked first.

        anyway: also where the printer says that it lacks the paper.
        """
        if self._busy or self.runs.is_sending:
            return
        if self.runs.open_run is not None:
            self.runs.ask()
            return
        printer = self._open_printer(self.title)
        if printer is None or not chosen:
            return
        by_id = {sheet.id: sheet for sheet in self.batch.sheets}
        offset, emblem = self.calibration.offset(), self.book.emblem
        layout_of = partial(shelf.layout_of, self.book.shelf, self.mode)
        mode, papers = self.mode, {layout_of(sheet.text).paper for sheet in chosen}
        if papers != {self.book.layout.paper}:  # the tray and its measures are of the one on show
            show_error(self, _other_paper(), tr("Chưa in được"))
            return
        name, paper = self.calibration.printer_name(), self.book.layout.paper
        if not anyway and name and not printing.has_paper(name, paper):
            go = partial(self.print_sheets, chosen, anyway=True)
            show_error(self, _lacks(name, paper), tr("Chưa in"), (tr("Vẫn in"), go))
            return

        def draw(ids: Sequence[UUID]) -> bytes:
            texts = [by_id[id].text for id in ids]
            return sheets.pdf(texts, mode, offset, layout=layout_of, emblem=emblem)

        crossed = [sheet.recipient for sheet in chosen if _is_crossed(sheet, mode, layout_of)]
        self.runs.begin(chosen, mode, printer, self.calibration.tray_name(), draw, crossed)

    def print_test(self, offset: Offset) -> None:
        """Print the sheet that one measures by."""
        if self._busy or self.runs.is_sending:
            return
        printer = self._open_printer(tr("Tờ thử căn máy in"))
        if printer is None:
            return

        paper = self.book.layout.paper

        def work(report: Report) -> int:
            return printing.draw_pages(sheets.measuring_sheet(offset, paper), printer, report)

        def done(_count: int) -> None:
            self._over()
            self.desk.window.toast(tr("Đã gửi tờ thử đến máy in. Đo hai số rồi gõ vào bên phải"))

        self._run(work, done, tr("Đang in tờ thử"), tr("Chưa in được tờ thử"))

    def _open_printer(self, title: str) -> QPrinter | None:
        panel = self.calibration
        try:
            return printing.open_printer(panel.printer_name(), title, panel.tray_name())
        except ClerkError as error:
            show_error(self, error, tr("Chưa in được"), (tr("Lưu PDF"), self.save))
            return None

    # ------------------------------------------------------------ saving

    def save(self) -> None:
        """Ask where to, and save what is chosen as one PDF."""
        if self._busy or self.runs.is_sending:
            return
        chosen = self.chosen()
        slug = fold(self.batch.paper).replace(" ", "-")
        name = files.safe_name(f"{slug}-{self.batch.decision.symbol}", ".pdf")
        title = tr("Lưu {0}").format(self.called)
        path, _kind = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path), chosen)

    def save_to(self, path: Path, chosen: Sequence[Sheet]) -> None:
        """Save certificates as one PDF, a page each, as they would be printed."""
        mode, pages = self.mode, self._pages(chosen)

        def work(report: Report) -> int:
            files.write_careful(path, pages(report))
            return len(chosen)

        def done(count: int) -> None:
            self._over()
            self._record(chosen, mode)
            words = tr("Đã lưu {0} {1} vào {2}").format(count, self.called, path.name)
            self.desk.window.toast(words)

        self._run(work, done, tr("Đang lưu PDF"), tr("Chưa lưu được PDF"))

    # ------------------------------------------------------------ long work

    def _run(self, work: Any, done: Any, title: str, refused: str) -> None:
        def failed(error: Exception) -> None:
            self._over()
            show_error(self, error, refused)

        self._busy = True
        self._tell()
        event = self._jobs.start(
            work, done=done, failed=failed, progress=self.progress.report, key=f"print {id(self)}"
        )
        self.progress.begin(event, title)

    def _over(self) -> None:
        self.progress.end()
        self._busy = self._issuing = False
        self._tell()

    def _stopped(self) -> None:
        self._over()
        self.reload()
        self.desk.window.toast(tr("Đã dừng. Chưa lưu tệp nào"))

    def _record(self, chosen: Sequence[Sheet], mode: Mode) -> None:
        ids = [sheet.id for sheet in chosen]
        now = self.desk.workspace.now()
        self.desk.workspace.write(issue.record_print, ids, mode, "pdf", "", now)

    # ------------------------------------------------------------ handing over

    def present(self) -> None:
        """Ask when and to whom those selected (or the only one on show) were handed over."""
        selected = self.table.selected_rows()
        waiting = [sheet for sheet in selected if sheet.presented_on is None]
        if not waiting:
            show_error(
                self,
                ClerkError(
                    what=tr("Tờ đang chọn đã ghi trao rồi."),
                    kept=tr("Ngày trao và người nhận đã ghi vẫn nguyên."),
                    todo=tr("Chọn tờ chưa trao ở bên trái; giữ Shift để chọn nhiều."),
                ),
                tr("Chưa ghi được"),
            )
            return
        PresentDialog(self.desk, waiting, self.called, self).open()

    # ------------------------------------------------------------ menu and look

    def row_menu(self, sheet: Sheet) -> QMenu:
        """What can be done with one certificate."""
        records = [sheet.register_entry_id, sheet.id]
        return menu_of(
            self,
            (tr("In riêng tờ này"), partial(self.print_sheets, (sheet,))),
            (tr("Ghi đã trao"), self.present),
            (tr("Lịch sử"), partial(self.desk.show_history, records, sheet.recipient)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            self._name()
            self._arrange()

    def _name(self) -> None:
        symbol = self.batch.decision.symbol
        whole = tr("{0} theo QĐ {1}").format(capital(self.called), symbol)
        self.title = tr("QĐ {0}").format(symbol) if theme.is_large() else whole
        self.header_changed.emit()

    def _arrange(self) -> None:
        """Where room is short calibration goes under the paper; where text is large all do."""
        ways, large = QBoxLayout.Direction, theme.is_large()
        narrow = large or self.width() * 100 / theme.scale() < NARROW
        self._whole.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._left.lines.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self.side.setMinimumWidth(0 if narrow else theme.px(SIDE))
        self.side.setMinimumHeight(theme.px(SIDE_HIGH) if narrow else 0)
        self.side.setMaximumWidth(ANY if narrow else theme.px(SIDE))
        self.list_panel.setMinimumWidth(0 if large else theme.px(LIST))
        self.list_panel.setMaximumWidth(ANY if large else theme.px(LIST))
        self.table.setMinimumHeight(theme.size("row_two_line") * (3 if large else 2))
        self.view.setMinimumHeight(theme.px(300 if narrow else 220))
        self.bar.grid.setVisible(not large)


def _is_crossed(sheet: Sheet, mode: Mode, layout_of: LayoutOf) -> bool:
    """Whether a text of the sheet lies on another."""
    layout = layout_of(sheet.text)
    try:
        return bool(placing.crossings(placing.place(sheet.text, layout, mode), layout, mode))
    except ClerkError:
        return False  # told when it is drawn


def _lacks(printer: str, paper: tuple[float, float]) -> ClerkError:
    return ClerkError(
        what=tr("Máy in “{0}” không có khổ {1}.").format(printer, paper_words(paper)),
        kept=tr("Chưa in tờ nào, chưa dùng phôi nào."),
        todo=tr("Chọn máy in khác ở “Căn máy in”. Đã in tờ thử thấy đúng thì bấm Vẫn in."),
    )


def _other_paper() -> ClerkError:
    return ClerkError(
        what=tr("Có giấy khen in trên khổ giấy khác với tờ đang xem."),
        kept=tr("Chưa in tờ nào."),
        todo=tr("Chọn những giấy cùng một khổ ở bên trái để in trước; giữ Shift để chọn nhiều."),
    )
