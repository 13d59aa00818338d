"""Print runs on the screen: sent in stacks, paused, and asked about until a clerk has looked."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.certificates import blanks, runs
from app.certificates.runs import GOOD, MISSING, SPOILED, OpenRun, RunDraft
from app.certificates.sheets import Sheet
from app.certificates.texts import Mode
from app.clock import VIETNAM, local_day
from app.dates import short_day
from app.errors import ClerkError
from app.progress import Report
from ui import printing
from ui.desk import Desk
from ui.errors import as_clerk_error, show_error
from ui.forms import Field, LongDialog
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, LineInput, NumberInput
from ui.parts.notices import Notice
from ui.parts.progress import ProgressStrip
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

STACK = 10  # sheets that the printer gets at a time: a pause takes effect after them
SPELLED = 3  # sheets that are named before the rest is counted

Draw = Callable[[Sequence[UUID]], bytes]  # the pages of these certificates, on any thread


class PrintRuns(Column):
    """Above the certificates: what is being sent, or the question that is still open.

    busy_changed: sending has begun or ended. save: the other way where a printer fails.
    paper: what is printed, such as giấy khen.
    """

    busy_changed = Signal()

    def __init__(
        self, desk: Desk, decision_id: UUID, save: Callable[[], object], paper: str
    ) -> None:
        self._desk, self._decision, self._save, self._paper = desk, decision_id, save, paper
        self.open_run: OpenRun | None = None
        self.is_sending = False
        self._printer: QPrinter | None = None  # of the run that this page has begun
        self._draw: Draw | None = None
        self._pause = Event()
        self._then: Callable[[], object] | None = None  # done once the sending has ended
        self.progress = ProgressStrip(
            tr("Đang in"),
            unit=paper,
            keeps=tr("Dừng lại thì máy hỏi tờ nào đã ra giấy; chưa tờ nào tính là đã in."),
        )
        self.progress.stopped.connect(self._stopped)
        self.pause_button = Button(tr("Tạ&m dừng"), icon="pause", clicked=self.pause)
        self.pause_button.hide()
        self.question = Notice("warn", "", beside=True)
        self.question.hide()
        super().__init__(Row((self.progress, 1), self.pause_button, gap=10), self.question, gap=8)
        self.hide()  # until the page has taken it in and calls `reload`

    # ------------------------------------------------------------ the open question

    def reload(self) -> None:
        """Read whether a run waits for its answer, whoever began it."""
        self.open_run = self._desk.workspace.read(runs.open_run)
        self._tell()

    def _tell(self) -> None:
        run = self.open_run
        waits = run is not None and not self.is_sending
        self.question.setVisible(waits)
        self.setVisible(waits or self.is_sending)
        if run is None or not waits:
            return
        count = len(run.certificates)
        links: list[tuple[str, Callable[[], object]]] = [(tr("Trả lời tờ nào hỏng"), self.ask)]
        if self._printer is not None and run.sent < count:
            links.insert(0, (tr("In tiếp từ tờ {0}").format(run.sent + 1), self.go_on))
        told = tr("Máy đã gửi {0}/{1} tờ đến máy in. Chưa tờ nào tính là đã in cho đến khi có câu"
                  " trả lời.")  # fmt: skip
        if self._printer is None and run.sent < count:  # it broke off, or another window sent it
            told = tr("Máy biết chắc đã gửi {0}/{1} tờ; tờ sau đó có thể cũng đã ra giấy. Chưa tờ"
                      " nào tính là đã in cho đến khi có câu trả lời.")  # fmt: skip
        self.question.set(
            tr("Lần in {0} tờ lúc {1}: chưa biết tờ nào được, tờ nào hỏng").format(
                count, self._when(run)
            ),
            told.format(run.sent, count),
            links,
        )

    def _when(self, run: OpenRun) -> str:
        """16:20, and the day where it is another one."""
        time = f"{run.started_at.astimezone(VIETNAM):%H:%M}"
        day = local_day(run.started_at)
        return time if day == self._desk.today() else f"{time}, {short_day(day)}"

    def ask(self) -> None:
        """Which sheets came out, which are spoiled."""
        if self.open_run is not None:
            AnswerDialog(self._desk, self.open_run).open()

    # ------------------------------------------------------------ a run

    def begin(
        self,
        chosen: Sequence[Sheet],
        mode: Mode,
        printer: QPrinter,
        tray: str,
        draw: Draw,
        crossed: Sequence[str] = (),
    ) -> None:
        """Print: asked first where blanks of the book are used, or sheets printed once more.

        crossed: whose sheets have a text that lies on another; that is asked about, too.
        """
        again = sum(bool(sheet.prints) for sheet in chosen)
        held: dict[str, int] = {}
        if mode is Mode.OVERPRINT:
            book = self._desk.workspace.read(blanks.balances)
            held = {name: balance.left for name, balance in book.items() if balance.left > 0}
        ids = tuple(sheet.id for sheet in chosen)
        name = printer.printerName()

        def go(**asked: str) -> None:
            draft = RunDraft(self._decision, ids, mode, name, tray, **asked)
            self._desk.workspace.write(runs.begin, draft, self._desk.workspace.now())
            self._printer, self._draw = printer, draw
            self.reload()
            self.go_on()

        if again or held or crossed:
            RunDialog(self._desk, len(ids), again, held, go, crossed).open()
            return
        self._desk.attempt(go)

    def go_on(self) -> None:
        """Send what has not been sent yet, stack by stack."""
        run, printer, draw = self.open_run, self._printer, self._draw
        if run is None or printer is None or draw is None or self.is_sending:
            return
        ids, count, pause = run.certificates, len(run.certificates), self._pause
        pause.clear()

        def work(report: Report) -> int:
            sent = run.sent
            while sent < count and not pause.is_set():
                stack = ids[sent : sent + STACK]
                printing.draw_pages(draw(stack), printer, partial(_further, report, sent, count))
                sent += len(stack)
                self._desk.workspace.write(runs.tell_sent, run.id, sent)
            return sent

        def done(sent: int) -> None:
            self._over()
            if self._goes():
                return
            if sent < count:
                self._desk.window.toast(tr("Tạm dừng sau tờ {0}").format(sent))
                return
            words = tr("Đã gửi {0} {1} đến {2}")
            name = printer.printerName() or tr("máy in")
            self._desk.window.toast(words.format(count, self._paper, name))
            self.ask()

        def failed(error: Exception) -> None:
            self._printer = None  # nobody knows how far it came: the answer says
            self._over()
            self._then = None
            now = self.open_run
            if now is None or not now.sent:
                show_error(self, error, tr("Chưa in được"), (tr("Lưu PDF"), self._save))
                return
            halfway = ClerkError(
                what=as_clerk_error(error).what
                + " "
                + tr("Trước đó đã gửi {0}/{1} tờ.").format(now.sent, count),
                kept=tr("Lần in này vẫn chờ câu trả lời; chưa tờ nào tính là đã in."),
                todo=tr("Xem các tờ đã ra giấy, bấm Trả lời tờ nào hỏng. Máy in chạy lại thì in"
                        " tiếp những tờ chưa ra."),
            )  # fmt: skip
            answer = tr("Trả lời tờ nào hỏng"), self.ask
            show_error(self, halfway, tr("Chưa in hết"), answer)

        self.is_sending = True
        self.pause_button.setVisible(count - run.sent > STACK)
        self.pause_button.setEnabled(True)
        self._tell()
        self.busy_changed.emit()
        event = self._desk.window.shell.jobs.start(
            work, done=done, failed=failed, progress=self.progress.report, key=f"run {id(self)}"
        )
        self.progress.begin(event, tr("Đang in"))

    def pause(self) -> None:
        """Stop after the stack that is on its way; what follows is sent by "In tiếp"."""
        self._pause.set()
        self.pause_button.setEnabled(False)
        self.progress.title.setText(tr("Đang dừng: gửi nốt {0} tờ của chồng này").format(STACK))

    def may_leave(self, then: Callable[[], object]) -> bool:
        """While sheets are being sent a clerk is asked; `then` follows after the stack."""
        if not self.is_sending:
            return True

        def leave() -> None:
            self._then = then
            if self.is_sending:
                self.pause()
            else:
                self._goes()

        error = ClerkError(
            what=tr("Máy đang gửi {0} đến máy in.").format(self._paper),
            kept=tr("Lần in đã ghi lại: lần sau máy hỏi tờ nào ra giấy rồi in tiếp."),
            todo=tr("Chờ in xong. Rời ngay thì máy gửi nốt chồng này, các tờ sau chưa in."),
        )
        show_error(self, error, tr("Đang in"), (tr("Ngừng in và rời"), leave))
        return False

    def _goes(self) -> bool:
        """Go on with what waited for the end of the sending."""
        then, self._then = self._then, None
        if then is not None:
            then()
        return then is not None

    def _over(self) -> None:
        self.progress.end()
        self.is_sending = False
        self.pause_button.hide()
        self.reload()
        self.busy_changed.emit()

    def _stopped(self) -> None:
        self._printer = None
        self._over()
        self._desk.window.toast(tr("Đã dừng. Xem các tờ đã ra giấy rồi trả lời"))


def _further(report: Report, sent: int, count: int, done: int, _of_stack: int) -> None:
    """The progress of a stack as progress of the run."""
    report(sent + done, count)


class RunDialog(LongDialog):
    """Asks what is needed before a run: which blanks are in the tray, why it is printed again."""

    def __init__(
        self,
        desk: Desk,
        count: int,
        again: int,
        held: dict[str, int],
        go: Callable[..., None],
        crossed: Sequence[str] = (),
    ) -> None:
        self._desk, self._go, self._again = desk, go, again
        words = [(name, tr("{0} · còn {1}").format(name, left)) for name, left in held.items()]
        self.blank = Choice([*words, ("", tr("Không ghi sổ phôi"))])
        self.serial = LineInput()
        self.reason = LineInput()
        self.serial_field = Field(
            tr("&Số của tờ phôi đầu tiên"),
            self.serial,
            optional=True,
            help=tr("Tờ trên cùng trong khay. Phôi không có số thì bỏ trống."),
            name="first_serial",
        )
        body: list[QWidget] = []
        if crossed:
            body.append(
                Notice("warn", crossed_words(crossed), tr("Xem lại các tờ này rồi hãy in."))
            )
        if held:
            body += [Field(tr("&Loại phôi trong khay"), self.blank, name="blank")]
            body += [self.serial_field]
        if again:
            asked = tr("{0} tờ đã in được từ trước. Ví dụ: Tờ trước bị ướt").format(again)
            body += [Field(tr("Lý do &in lại"), self.reason, help=asked, name="reason")]
        super().__init__(
            tr("In {0} tờ").format(count),
            *body,
            verb=tr("&In {0} tờ").format(count),
            action=self._print_them,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._has_blanks = bool(held)
        if held:
            self.blank.currentIndexChanged.connect(lambda _at: self._show_serial())
            self._show_serial()
        if again or held:
            (self.reason if again else self.blank).setFocus()

    def _show_serial(self) -> None:
        """The lowest serial on hand; a kind without serials asks for none."""
        chosen = str(self.blank.value())
        on_hand = self._desk.workspace.read(blanks.balance, chosen).serials if chosen else ()
        self.serial.setText(on_hand[0] if on_hand else "")
        self.serial_field.setVisible(bool(on_hand))
        self.fit()

    def _print_them(self) -> None:
        asked = {"reason": self.reason.text()} if self._again else {}
        if self._has_blanks:
            asked |= {"blank": str(self.blank.value()), "first_serial": self.serial.text()}
        self._go(**asked)


class AnswerDialog(LongDialog):
    """Tờ nào hỏng? What is typed becomes one sentence before it is stored."""

    def __init__(self, desk: Desk, run: OpenRun) -> None:
        self._desk, self._run = desk, run
        count = len(run.certificates)
        # where nobody knows how far it came, nothing is answered by a mere Enter
        self.came_out = NumberInput(run.sent or None, most=99_999)
        self.spoiled = LineInput()
        self.summary = Text("", "body", wrap=True)
        why = printing.troubles(run.printer)
        waits = Notice(
            "warn",
            tr("Máy in báo: {0}").format(why),
            tr("Xử lý xong, đợi máy in ra hết các tờ đã gửi rồi hãy trả lời. Đóng lại được,"
               " câu hỏi vẫn chờ ở trang này."),
        )  # fmt: skip
        super().__init__(
            tr("Tờ nào hỏng?"),
            *([waits] if why else []),
            Text(
                tr("Xem các tờ vừa ra giấy rồi trả lời. Chưa trả lời thì chưa tờ nào tính là đã"
                   " in."), "body", "text_2", wrap=True
            ),
            Field(
                tr("Tờ &cuối cùng ra giấy"),
                self.came_out,
                help=tr("Đếm từ 1 đến {0}. Chưa tờ nào ra thì ghi 0.").format(count),
                name="came_out",
            ),
            Field(
                tr("Các tờ &hỏng"),
                self.spoiled,
                optional=True,
                help=tr("Số thứ tự. Ví dụ: 3, 7-9. Không tờ nào hỏng thì bỏ trống."),
                name="spoiled",
            ),
            self.summary,
            verb=tr("&Ghi kết quả in"),
            action=self._answer,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.came_out.textChanged.connect(lambda _text: self._sum_up())
        self.spoiled.textChanged.connect(lambda _text: self._sum_up())
        self._sum_up()
        (self.spoiled if run.sent else self.came_out).setFocus()

    def told(self) -> tuple[str, ...]:
        """What became of each sheet, as it is typed. Raises ClerkError."""
        came = self.came_out.value()
        if came is None:
            raise ClerkError(
                what=tr("Chưa ghi tờ cuối cùng ra giấy."),
                todo=tr("Chưa tờ nào ra thì ghi 0."),
                field="came_out",
            )
        count = len(self._run.certificates)
        return runs.outcomes(count, came, runs.places(self.spoiled.text()))

    def _sum_up(self) -> None:
        try:
            told = self.told()
        except ClerkError as error:
            self.summary.setText(f"{error.what} {error.todo}")
            return
        self.summary.setText(answer_words(self._run, told))
        self.fit()

    def _answer(self) -> None:
        told, workspace = self.told(), self._desk.workspace
        workspace.write(runs.answer, self._run.id, told, workspace.now())
        self._desk.window.toast(
            tr("Đã ghi: được {0}, hỏng {1}, chưa ra {2}").format(
                *(told.count(one) for one in (GOOD, SPOILED, MISSING))
            )
        )


def crossed_words(names: Sequence[str]) -> str:
    """2 tờ có chữ đè lên nhau: Bà …, Ông …"""
    told = ", ".join(names[:SPELLED])
    rest = tr("và {0} tờ nữa").format(len(names) - SPELLED) if len(names) > SPELLED else ""
    words = tr("{0} tờ có chữ đè lên nhau: {1}").format(len(names), told)
    return " ".join(filter(None, [words, rest]))


def answer_words(run: OpenRun, told: Sequence[str]) -> str:
    """Được 43 · hỏng tờ 3 (Bà …) · chưa ra 2, in tiếp từ tờ 44 (Ông …)."""
    said = [tr("Được {0} tờ").format(told.count(GOOD))]
    bad = [place for place, one in enumerate(told) if one == SPOILED]
    if bad:
        named = [tr("tờ {0} ({1})").format(place + 1, run.names[place]) for place in bad[:SPELLED]]
        rest = tr("và {0} tờ nữa").format(len(bad) - SPELLED) if len(bad) > SPELLED else ""
        said.append(tr("hỏng {0}").format(" ".join(filter(None, [", ".join(named), rest]))))
    if MISSING in told:
        first = told.index(MISSING)
        said.append(
            tr("chưa ra {0} tờ, in tiếp từ tờ {1} ({2})").format(
                told.count(MISSING), first + 1, run.names[first]
            )
        )
    return " · ".join(said)
