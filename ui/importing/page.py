"""A list from Excel or Word: drop the file, look at columns and lines, take the good ones in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app import files
from app.errors import ClerkError
from app.importing import importing, limits, reader, refused
from app.importing.body import Row as FileRow
from app.importing.importing import Corrections, Done, Judging
from app.importing.lines import Line, Say, State, counts
from app.importing.table import EVERY, Table
from app.money import grouped
from app.progress import Report
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.focus import FirstFocus
from ui.importing.dialogs import ColumnDialog, LineDialog
from ui.importing.dropping import file_of
from ui.importing.filecolumns import ColumnRow
from ui.importing.preview import Preview, PreviewModel, fields_shown
from ui.importing.side import FileSide
from ui.importing.told import counted, doubts, places
from ui.importing.words import SHOWN, tr
from ui.page import Page
from ui.parts.boxes import Column, Row, Scrolled, set_side
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice
from ui.parts.notices import Notice
from ui.parts.progress import ProgressStrip
from ui.parts.text import Text

SIDE = 372  # px, the columns of the file
KEPT, MOST_KEPT = "import shapes", 60
NARROW = 930  # px of the page at 100 %: below it they come under the lines
LOOK_AFTER = 400  # ms from the last key to the next judging
FILTER = "*.xlsx *.xls *.ods *.csv *.docx *.xlsm *.fods *.tsv *.txt"
MOST_PAST = 50  # corrections that Ctrl+Z takes back


class ImportPage(Page):
    """At the left the lines with what becomes of each, at the right the columns of the file."""

    def __init__(self, desk: Desk, what: str = "people") -> None:
        super().__init__()
        self._desk = desk
        self.home = "nominations"
        self.title = tr("Nhập từ Excel, Word")
        self.help_text = tr(
            "Thả tệp .xlsx, .xls, .ods, .csv vào đây như vốn có, hoặc chép các ô trong Excel rồi"
            " Ctrl+V. Máy nhận ra hàng tiêu đề, các cột và phông chữ cũ; ô đỏ ghi rõ vì sao.\nTờ"
            " trình Word (.docx) của đơn vị: bảng danh sách thành các đề nghị, phần chữ thành báo"
            " cáo thành tích.\nF2 hoặc gõ luôn: sửa ô, dòng được xét lại ngay · Enter: sang ô đỏ"
            " kế tiếp · Ctrl+Z: lấy lại ô vừa sửa\nEnter trên dòng, cột: mở ra sửa · Ctrl+O: chọn"
            " tệp · Ctrl+Enter: nhập · nhập xong, Ctrl+Z lấy lại cả lần nhập"
        )
        self.table: Table | None = None
        self.said = Corrections()
        self.judged: tuple[Line, ...] = ()
        self._rows: dict[int, FileRow] = {}
        self._path = Path()
        self._guesses = False  # which kind of list it is, as nobody has said
        self._first_focus = FirstFocus(self)
        self._open_again: Callable[[str, str], Table] | None = None
        self._judging: Judging | None = None
        self._past: list[Corrections] = []
        self._writing: tuple[Event, list[Done]] | None = None  # ended, and what came of it
        self.model = PreviewModel(self.cells, self)
        self.preview = Preview(self.model)
        self.side = FileSide(what)
        self.shown_lines = Choice(list(SHOWN.items()))
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._wait.timeout.connect(self.look)
        self._connect()
        self.setAcceptDrops(True)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose)
        self._tell()

    def _lay_out(self) -> None:
        self.other = Button(tr("Chọn &tệp khác"), "secondary", "folder-open", clicked=self.choose)
        self.left_out = Button(
            tr("&Lưu dòng chưa nhập"), "secondary", "download", clicked=self.save_left
        )
        self.take = Button(tr("&Nhập"), "primary", "check", clicked=self.take_in)
        self.trouble = Notice("bad", "")
        self.trouble.hide()
        self.doubt = Notice("warn", "")
        self.doubt.hide()
        self.progress = ProgressStrip(
            tr("Đang đọc tệp"), unit=tr("dòng"), keeps=tr("Dừng thì sổ chưa ghi gì thêm.")
        )
        self.progress.stopped.connect(self._stopped)
        self.count = SectionHead(tr("Danh sách"), right=self.shown_lines)
        self.shown_lines.setAccessibleName(tr("Dòng được hiện"))
        self.empty = EmptyState(
            "sheet",
            tr("Thả tệp Excel hoặc tờ trình Word vào đây"),
            tr("Danh sách người, hộ, tập thể, khen thưởng các năm trước, xếp loại hằng năm hoặc đề"
               " nghị, ở tệp .xlsx, .xls, .ods, .csv, .docx. Để nguyên tệp như đang có, kể cả phông"
               " chữ cũ. Chép các ô trong Excel rồi bấm Ctrl+V cũng được."),
            (tr("Chọn tệp"), self.choose, "folder-open"),
            None,
            hint="Ctrl+O",
        )  # fmt: skip
        self.why = Text("", "body", "text_2", wrap=True)
        self.passed = Text("", "caption", "text_2", wrap=True)
        self._list = Column(
            self.doubt, self.count, (self.preview, 1), self.passed, self.why,
            gap=8, margins=(3, 3, 3, 3),
        )  # fmt: skip
        self._both = Row((self._list, 1), self.side, gap=12)
        self.stack = QStackedWidget()
        self._whole = Scrolled(self._both)
        self._nothing = Scrolled(self.empty)
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self._whole)
        for part in (self.trouble, self.progress):
            self.add(part)
        self.add((self.stack, 1))
        self.restyle()

    def _connect(self) -> None:
        self.preview.opened.connect(self.edit_line)
        self.preview.edited.connect(self.put_cell)
        self.preview.pasted.connect(lambda _text: self.paste())
        self.preview.current_changed.connect(self._explain)
        self.side.columns.opened.connect(self.edit_column)
        self.side.what.currentIndexChanged.connect(lambda _n: self._read_again())
        self.side.sheet.activated.connect(lambda _n: self._read_again())
        self.shown_lines.currentIndexChanged.connect(lambda _n: self._fill())
        for box in self.side.boxes:
            box.textChanged.connect(lambda _text: self._wait.start())

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def arrange(self) -> None:
        if hasattr(self, "_both"):
            set_side(self._both, self.side, SIDE, under=self.is_narrow(NARROW))
            self.preview.setMinimumHeight(theme.px(220))

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.other, self.left_out, self.take]

    def regions(self) -> list[QWidget]:
        return [self.preview, self.side] if self.table else [self.empty]

    def shown(self) -> None:
        target: QWidget = self.preview if self.table else self.empty.buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_step(self) -> None:
        if self.take.isEnabled():
            self.take_in()

    def edit(self) -> None:
        row = self.preview.current_row()
        if row is not None and not self.preview.edit_here():
            self.edit_line(row)

    def undo_own(self) -> bool:
        if not self._past:
            return False
        self.said = self._past.pop()
        self.look()
        return True

    # ------------------------------------------------------------ the file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_of(event.mimeData(), any_kind=True) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event.mimeData(), any_kind=True)  # what can't be read is told
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def choose(self) -> None:
        """Ctrl+O."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Chọn tệp danh sách"), "", f"{tr('Bảng tính')} ({FILTER})"
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Read a file, in the background. One in Word is first taken for a unit's proposal."""
        if path.suffix.casefold() == reader.WORD and str(self.side.what.value()) == "people":
            self._open_again = None
            self.side.what.set_value("nominations")
        self._path = path
        self.side.sheet.clear()
        self._guesses = str(self.side.what.value()) == "people"
        self._open_again = lambda what, sheet: importing.open_table(path, what, sheet)
        self._first_focus.wait()
        self._read(tr("Đang đọc tệp {0}").format(path.name))

    def paste(self) -> None:
        """Ctrl+V: the cells that were copied in a spreadsheet; a single one into the cell here."""
        text = QGuiApplication.clipboard().text()
        if self.table is not None and not set("\t\n") & set(text.strip()):
            self.preview.put(text.strip())
            return
        if self._past:
            self._desk.window.toast(tr("Còn ô đã sửa chưa nhập. Nhập danh sách này trước đã"))
            return
        self._path, self._guesses = Path(tr("Danh sách đã dán")), False
        self.side.sheet.clear()
        self._open_again = lambda what, _sheet: importing.pasted_table(text, what)
        self._first_focus.wait()
        self._read(tr("Đang đọc các ô đã chép"))

    def _read(self, words: str) -> None:
        read, path = self._open_again, self._path
        if read is None:
            return
        what, sheet = str(self.side.what.value()), self.side.sheet.value() or ""
        if self._guesses:
            read = lambda _what, sheet: importing.likely_table(path, sheet)  # noqa: E731
        self.trouble.hide()
        self.take.setEnabled(False)  # what is on show is not what was asked for
        stop = self._desk.window.shell.jobs.start(
            lambda _report: read(what, sheet), done=self._opened, failed=self._say, key="import"
        )
        self.progress.begin(stop, words)

    def _read_again(self) -> None:
        self._read(tr("Đang đọc tệp {0}").format(self._path.name))

    def _opened(self, found: Table) -> None:
        self.progress.end()
        self._guesses = False  # from now on it is what the clerk says
        with QSignalBlocker(self.side.what):
            self.side.what.set_value(found.what)
        self.said, self._past = Corrections(), []
        kept = (self._desk.window.shell.memory.get(KEPT) or {}).get(found.shape)
        begins = self._first_focus.take()
        self._understood(found.recalled(kept))
        self.side.show_sheets(found)
        self.stack.setCurrentWidget(self._whole)
        if begins:
            self.shown()

    def _understood(self, found: Table) -> None:
        """The columns as they now are; every line is judged anew."""
        self.table = found
        self._rows = {row.place: row for row in found.rows}
        self.side.columns.show_columns(found)
        told = doubts(found)
        self.doubt.setVisible(bool(told))
        if told:
            self.doubt.set(" ".join(what for what, _todo in told),
                           " ".join(todo for _what, todo in told))  # fmt: skip
        self.look()

    def _remember(self) -> None:
        if self.table is not None:
            memory = self._desk.window.shell.memory
            kept = dict(memory.get(KEPT) or {})
            kept.pop(self.table.shape, None)
            kept[self.table.shape] = self.table.remembered()
            memory.put(KEPT, dict(list(kept.items())[-MOST_KEPT:]))

    # ------------------------------------------------------------ judging

    def look(self) -> None:
        """Judge every line, in the background."""
        self._wait.stop()
        found = self.table
        if found is None:
            return
        self.said = replace(self.said, common=self.side.common(found.what))
        said, desk = self.said, self._desk
        catalog, today = desk.catalog, desk.today()
        stop = desk.window.shell.jobs.start(
            lambda report: importing.judged(desk.workspace, catalog, today, found, said, report),
            done=self._judged,
            failed=self._say,
            progress=self.progress.report,
            key="import",
        )
        self.progress.begin(stop, tr("Đang xét từng dòng"))
        self.take.setEnabled(False)

    def _judged(self, answer: tuple[Judging, list[Line]]) -> None:
        self.progress.end()
        self.trouble.hide()
        self._judging, lines = answer
        self.judged = tuple(lines)
        wanted = str(self.shown_lines.value())
        if all(line.state.value != wanted for line in lines):
            with QSignalBlocker(self.shown_lines):
                self.shown_lines.set_value("all")  # the last one of its kind was put right
        self._fill()
        self._tell()

    def put_cell(self, line: Line, name: str, words: str) -> None:
        """A cell was typed over: its line is judged at once, then beside the others."""
        found, row, judging = self.table, self._row(line.place), self._judging
        if found is None or row is None or judging is None:
            return
        if words == self.cells(line).get(name, ""):
            return
        self._correct({(line.place, name): words})
        self.model.refresh([judging.again(row, self.said)])
        self._explain(self.preview.current_row())
        self._desk.window.shell.jobs.start(
            lambda _report: judging.settled(), done=self._settled, failed=self._say, key="import"
        )

    def _settled(self, lines: list[Line]) -> None:
        self.judged = tuple(lines)
        self.model.refresh(lines)
        self._explain(self.preview.current_row())
        self._tell()

    def _explain(self, line: Line | None) -> None:
        """Why the current line does not go in, and what was changed in reading it."""
        parts = list(line.notes.values()) if line is not None else []
        if line is not None and line.state in (State.BAD, State.DOUBTFUL):
            parts.insert(0, line.words)
        self.why.setText(" · ".join(parts))
        self.why.setVisible(bool(parts))

    def _correct(self, cells: dict[tuple[int, str], str]) -> None:
        self._past = [*self._past[-MOST_PAST:], self.said]
        self.said = replace(self.said, cells={**self.said.cells, **cells})

    def _say(self, error: Exception) -> None:
        self.progress.end()
        if not isinstance(error, ClerkError):
            show_error(self, error, tr("Chưa đọc được tệp"))
            return
        self.trouble.set(error.what, f"{error.kept} {error.todo}".strip())
        self.trouble.show()
        self.judged = ()
        self._fill()
        self._tell()

    def _fill(self) -> None:
        wanted = str(self.shown_lines.value())
        rows = [line for line in self.judged if wanted in ("all", line.state.value)]
        self.model.show_lines(rows, fields_shown(self.table, self.judged))
        self.preview.restyle()

    def cells(self, line: Line) -> dict[str, str]:
        """What a line says, by meaning, as it stands now."""
        found = self.table
        row = self._row(line.place)
        if found is None or row is None:
            return {}
        said = importing.cells_of(found, row, self.said)
        return {name: str(cell) for name, cell in said.items() if name not in ("number", "reason")}

    def _row(self, place: int) -> FileRow | None:
        return self._rows.get(place)

    def _tell(self) -> None:
        told = counts(self.judged, len(self.table.skipped) if self.table else 0)
        skipped = self.table.skipped if self.table and self.table.name != EVERY else ()
        self.passed.setVisible(bool(skipped))
        self.passed.setText(
            tr("Hàng bỏ qua vì không phải dòng của danh sách: {0}").format(places(skipped))
        )
        self.count.set(tr("Danh sách"), counted(told))
        self.take.setText(
            tr("&Nhập {0} dòng").format(grouped(told.new)) if told.new else tr("&Nhập")
        )
        self.take.setEnabled(told.new > 0)
        self.left_out.setEnabled(told.bad + told.doubtful > 0)
        for part in self.header_actions():
            part.setVisible(self.table is not None)
        self.header_changed.emit()  # the head has other room now
        self.side.ask_common()

    # ------------------------------------------------------------ putting right

    def edit_column(self, row: ColumnRow) -> None:
        """Enter on a column."""
        if self.table is not None:
            ColumnDialog(self.table, row[0], self._column_said, self._desk.window).open()

    def _column_said(self, found: Table) -> None:
        self._understood(found)
        self._remember()

    def edit_line(self, line: Line) -> None:
        """Enter on a line."""

        alike = [
            one.place
            for one in self.judged
            if one.state is State.DOUBTFUL and one.asks == line.asks and one is not line
        ]

        def done(changed: dict[str, str], who: Say | None, everywhere: bool) -> None:
            self._correct({(line.place, name): words for name, words in changed.items()})
            if who is not None:
                answered = dict.fromkeys([line.place, *(alike if everywhere else ())], who)
                self.said = replace(self.said, decisions={**self.said.decisions, **answered})
            self.look()

        said = {**dict.fromkeys(line.troubles, ""), **self.cells(line)}
        LineDialog(line, said, done, self._desk.window, len(alike)).open()

    # ------------------------------------------------------------ taking in

    def take_in(self) -> None:
        """Write the good lines, all or none."""
        found, said, desk, judged = self.table, self.said, self._desk, self._judging
        if found is None:
            return
        catalog, today = desk.catalog, desk.today()
        self.take.setEnabled(False)
        ended, outcome = self._writing = Event(), []

        def work(report: Report) -> Done:
            try:
                done = importing.take_in(
                    desk.workspace, catalog, today, found, said, report, judged
                )
                outcome.append(done)
                return done
            finally:
                ended.set()

        stop = desk.window.shell.jobs.start(
            work,
            done=self._taken,
            failed=self._not_taken,
            progress=self.progress.report,
            key="import",
        )
        self.progress.begin(stop, tr("Đang ghi vào sổ"))

    def _not_taken(self, error: Exception) -> None:
        self._writing = None
        self.progress.end()
        self._tell()
        show_error(self, error, tr("Chưa nhập được danh sách"))

    def _taken(self, done: Done) -> None:
        self._writing = None
        self.progress.end()
        self._remember()
        words = tr("Đã nhập {0} dòng").format(grouped(done.taken))
        if done.left:
            words = tr("Đã nhập {0} dòng, {1} dòng chưa nhập còn ở đây").format(
                grouped(done.taken), grouped(len(done.left))
            )
        self._desk.window.toast(words, self._desk.window.commands.action("undo").trigger)
        self._past = []
        if done.left and self.table is not None:
            self._understood(importing.only(self.table, done.left))
            return
        what = self.table.what if self.table is not None else ""
        self.table, self.judged = None, ()
        self._fill()
        self._tell()
        self.stack.setCurrentWidget(self._nothing)
        self.shown()
        if what == "nominations" and self._desk.window.page() is self:
            self._desk.window.go("nominations")  # where they are now, the newest on top

    def _stopped(self) -> None:
        """Say what was kept once that is known: the last moment may have been too late to stop."""
        if self._writing is None:
            self._tell()
            return
        (ended, outcome), self._writing = self._writing, None

        def told(_none: None) -> None:
            if outcome:
                self._taken(outcome[0])
                return
            self._desk.window.toast(tr("Đã dừng. Sổ chưa ghi gì thêm"))
            self._tell()

        self._desk.window.shell.jobs.start(
            lambda _report: ended.wait(limits.PATIENCE) and None, done=told, key="import stopped"
        )

    def save_left(self) -> None:
        """The bad and doubtful lines as a workbook to correct and drop again."""
        left = tuple(line for line in self.judged if line.state in (State.BAD, State.DOUBTFUL))
        found, said = self.table, self.said
        if found is None or not left:
            return
        name = files.safe_name(tr("{0} chưa nhập").format(self._path.stem), ".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Lưu dòng chưa nhập"), str(self._path.with_name(name)), "Excel (*.xlsx)"
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(".xlsx")
        self._desk.window.shell.jobs.start(
            lambda _report: refused.write(path, found, left, said),
            done=lambda _none: self._desk.window.toast(tr("Đã lưu {0}").format(path.name)),
            failed=lambda error: show_error(self, error, tr("Chưa lưu được")),
        )
