"""The program around one open file: its pages, its window, what the edges of the window say."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from app import clock, finding, identity, journal, today
from app.catalog import Catalog
from app.clock import VIETNAM
from app.errors import ClerkError
from app.nominations.steps import Step
from app.progress import Report
from app.workspace import Workspace
from ui import copies, looks, theme
from ui.backups import AutomaticBackups
from ui.desk import Desk
from ui.errors import show_error
from ui.memory import ShortMemory
from ui.menu import menu_commands
from ui.page import Page
from ui.rubbish import settle_memory
from ui.shell import Found, Shell
from ui.verdicts import Verdicts
from ui.window import BuildPage, MainWindow

tr = partial(QCoreApplication.translate, "program")

OPEN = (Step.DRAFTING, Step.APPRAISAL, Step.RETURNED)  # what the rail's number counts
MANY = 300  # entries of one write, past which undoing it is work for the background
SETTLE = 150  # ms: a run of saves is counted once
REST = 600  # ms after the window is shown
NEXT = (  # what a click may open beside PAGES; the likeliest first
    *("ui.nominations.page", "ui.nominations.editor", "ui.exemplars.page", "ui.subjects.dialog"),
    *("ui.subjects.page", "ui.movements.page", "ui.certificates.page", "ui.candidates.page"),
)
PAGES = {  # of the places at the left, read when they are first opened
    "today": ("ui.home.page", "HomePage"),
    "movements": ("ui.movements.list", "MovementsPage"),
    "exemplars": ("ui.exemplars.list", "ExemplarsPage"),
    "nominations": ("ui.nominations.page", "NominationsPage"),
    "council": ("ui.council.list", "SessionsPage"),
    "decisions": ("ui.decisions.page", "DecisionsPage"),
    "register": ("ui.register.page", "RegisterPage"),
    "statistics": ("ui.statistics.page", "StatisticsPage"),
    "plan": ("ui.plan.page", "PlanPage"),
    "sending": ("ui.sending.page", "SendingPage"),
    "catalog": ("ui.catalog.page", "CatalogPage"),
    "settings": ("ui.settings.page", "SettingsPage"),
}
KEEP_MEMORY = 1000  # ms: dragging a column writes once

_log = logging.getLogger(__name__)


class Program(QObject):
    """Joins a workspace to a window and keeps the window's edges true."""

    restore_asked = Signal()

    def __init__(self, workspace: Workspace, catalog: Catalog) -> None:
        super().__init__()
        self.workspace = workspace
        self.desk = Desk(workspace, catalog)
        self._open = True
        copies.wipe_all(workspace.folder)
        office = workspace.read(finding.office)
        self._memory = _WindowMemory(workspace)
        shell = Shell(
            office=office.name,
            above=office.parent_name,
            user=workspace.person.full_name,
            memory=self._memory.values,
            find=self._find,
        )
        self.window = MainWindow(shell, self._pages())
        self.desk.window = self.window
        menu_commands(self)
        self.window.menus = self.window.commands.fill(self.window.menuBar())
        if workspace.is_observer:
            from ui.observing import Observing

            Observing(self.window)
        self.backups = AutomaticBackups(
            workspace, shell.jobs, self.window.status.set_backup, self.window.toast
        )
        self.verdicts = Verdicts(self.desk, shell)
        self._counting = QTimer(self, singleShot=True, interval=SETTLE)
        self._counting.timeout.connect(self.refresh)
        self.desk.changed.connect(lambda _types: self._counting.start())
        self.desk.changed.connect(self._written)
        self.window.closing.connect(self._close)
        theme.on_change(self._look_changed)
        self.refresh()

    def show(self) -> None:
        """Show the window as it was left; full size the first time."""
        if self.window.shell.memory.get("window") is None:
            self.window.showMaximized()
        else:
            self.window.show()
        QTimer.singleShot(0, self, self.look_at_clock)
        QTimer.singleShot(REST, self, self.warm)
        QTimer.singleShot(REST, self, self.ask_for_successor)
        QTimer.singleShot(REST, self, self.judge)
        QTimer.singleShot(REST, self, self.watch_network)

    def look_at_clock(self) -> None:
        """Say so where the machine's clock stands before what was written last."""
        if not self._open:
            return
        last = self.workspace.read(journal.last_written_at, self.workspace.db)
        trouble = clock.trouble(self.workspace.now(), last)
        if trouble is not None:
            show_error(self.window, trouble, tr("Xem lại ngày giờ của máy tính"))

    def ask_for_successor(self) -> None:
        """At every start, until it is answered: the unit has ended, which one goes on?"""
        from ui.offices.change import ask

        if self._open:
            ask(self.desk)

    def warm(self) -> None:
        """Load the pages most likely to be opened next, so that the first click need not wait."""
        if self._open:
            self.window.shell.jobs.start(_load_next, done=lambda _none: settle_memory(), key="warm")

    def judge(self) -> None:
        """Look through the open dossiers, once a day."""
        if self._open:
            self.verdicts.once_a_day()

    def watch_network(self) -> None:
        """Say in the status line whether the machine has a network."""
        if self._open:
            from ui.network import Network

            self._network = Network(self._network_is, self)

    def _network_is(self, online: bool | None) -> None:
        if self._open:
            self.window.status.set_network(online=online)
            if self.window.here() == "sending":  # which says it too
                self.window.page().reload()

    def _written(self, types: frozenset[str]) -> None:
        if not self._open:
            return
        if "office" in types:
            office = self.workspace.read(finding.office)
            self.window.set_office(office.name, office.parent_name)
        self.window.page().reload()

    # ------------------------------------------------------------ pages

    def _pages(self) -> dict[str, BuildPage]:
        later = {place: partial(_page, self.desk, place) for place in PAGES}
        return {**later, "today": self._first}

    def _first(self, window: MainWindow) -> Page:
        """The page that is read while the window is still being made: its desk knows it by then."""
        self.desk.window = window
        return _page(self.desk, "today", window)

    # ------------------------------------------------------------ what its commands do

    def show_office_change(self) -> None:
        """Ask where the office's unit has ended and nothing follows it yet; else what goes on."""
        from ui.offices.change import ask
        from ui.offices.handover import HandoverPage

        if ask(self.desk) is None:
            self.window.open(HandoverPage(self.desk))

    def print_set(self) -> None:
        if not self.window.page().print_set():
            self.window.toast(tr("Mở giấy khen của một quyết định trước, rồi chọn lại"))

    def undo(self) -> None:
        """Ctrl+Z outside a text that is being typed in."""
        if not self.window.page().undo_own():
            self._did(self.workspace.undo, self.workspace.next_undo, self._undone)

    def _undone(self) -> None:
        self.window.toasts.show(
            tr("Đã hoàn tác việc vừa rồi"), self.redo, verb=tr("Làm lại  Ctrl+Y")
        )

    def redo(self) -> None:
        """Ctrl+Y: do again what was taken back."""
        if self.window.page().redo_own():
            return
        words = partial(self.window.toast, tr("Đã làm lại"), self.undo)
        self._did(self.workspace.redo, self.workspace.next_redo, words)

    def _did(self, work: Callable[[], None], entries: int, told: Callable[[], object]) -> None:
        """Step back or on, then say so; a whole list of thousands leaves the screen free."""
        if entries > MANY:
            self.window.toast(tr("Đang hoàn tác cả lần nhập…"))
            self.window.shell.jobs.start(
                lambda _report: work(),
                done=lambda _none: told(),
                failed=lambda error: show_error(self.window, error),
            )
            return

        def run() -> bool:
            work()
            return True

        if self.desk.attempt(run):
            told()

    def backup(self) -> None:
        """Make a verified copy in a folder that the clerk chooses."""
        start = str(self.workspace.folder / "sao-luu")
        chosen = QFileDialog.getExistingDirectory(self.window, tr("Sao lưu vào đâu?"), start)
        if not chosen:
            return
        self.window.shell.jobs.start(
            lambda _report: self.workspace.backup(Path(chosen)),
            done=self._backed_up,
            failed=lambda error: show_error(self.window, error, tr("Chưa sao lưu được")),
            key="backup",
        )

    def _backed_up(self, path: Path) -> None:
        self.window.toast(tr("Đã sao lưu và kiểm tra lại: {0}").format(path.name))
        self.backups.tell(self.workspace.now())

    # ------------------------------------------------------------ the window's edges

    def refresh(self) -> None:
        """Count anew, in the background, what the rail and the status line say."""
        if not self._open:
            return
        day, workspace = self.desk.today(), self.workspace

        def work(_report: Report) -> tuple[list[today.StepCount], int, today.Unsent]:
            unsent = workspace.read(today.unsent, workspace.db, kinds=False)
            late = sum(one.due_on < day for one in workspace.read(today.errands, day))
            return workspace.read(today.steps, day), late, unsent

        self.window.shell.jobs.start(work, done=self._counted, key="counts")

    def _counted(self, counted: tuple[list[today.StepCount], int, today.Unsent]) -> None:
        counts, late, unsent = counted
        self.window.set_count("nominations", sum(c.total for c in counts if c.step in OPEN))
        self.window.set_count("today", sum(c.late for c in counts) + late)
        self.window.set_count("sending", unsent.changes)
        self.window.status.set_sync(sending_sentence(unsent), waiting=unsent.changes > 0)

    def _find(self, words: str) -> Sequence[Found]:
        icons = {"individual": "user-round", "household": "house"}
        found = self.workspace.read(finding.find, words, 6, self.desk.catalog)
        opening: dict[str, Callable[[UUID], None]] = {
            "nomination": self.desk.open_nomination,
            "exemplar": self.desk.open_exemplar,
            "subject": self.desk.open_person,
        }
        return [
            Found(
                hit.name,
                hit.detail,
                partial(opening[hit.record_type], hit.id),
                "sprout" if hit.record_type == "exemplar" else icons.get(hit.kind, "users-round"),
                at_once=self._at_once(hit),
            )
            for hit in found
        ]

    def _at_once(self, hit: finding.Hit) -> tuple[Found, ...]:
        """What Ctrl+K offers to do for a person it has found."""
        if hit.record_type != "subject":
            return ()
        words = tr("Thêm hồ sơ cho {0}").format(hit.name)
        return (Found(words, hit.detail, partial(self.desk.new_nomination, hit.id), "plus"),)

    def _look_changed(self) -> None:
        if not self._open:
            return
        try:
            looks.keep(self.workspace.folder)
        except ClerkError:
            return  # the look is in force all the same; only the next start forgets it

    def _close(self) -> None:
        """All work has ended before the file is closed; the last copy is made unseen."""
        self._open = False
        self._counting.stop()
        self.verdicts.close()
        self.window.hide()
        try:
            self.window.shell.jobs.close()
            self._memory.flush()
            self.backups.finish()
        finally:
            copies.wipe_all(self.workspace.folder)
            self.workspace.close()


def _load_next(_report: Report) -> None:
    for name in (*NEXT, *(module for module, _page in PAGES.values())):
        import_module(name)
    from app import pdf

    pdf.prepare()  # a dossier measures its citation in the letters of the certificate


class _WindowMemory(QObject):
    """Widths, filters and the window's place, kept inside the encrypted file a moment later."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._name = workspace, f"window {workspace.person.login}"
        kept = workspace.read(identity.get, self._name)
        self.values = ShortMemory(kept.decode() if kept else "", self._changed)
        self._text = ""
        self._wait = QTimer(self, singleShot=True, interval=KEEP_MEMORY)
        self._wait.timeout.connect(self.flush)

    def _changed(self, text: str) -> None:
        self._text = text
        self._wait.start()

    def flush(self) -> None:
        """Store what is waiting."""
        self._wait.stop()
        text, self._text = self._text, ""
        if text:
            try:
                self._workspace.keep(self._name, text.encode())
            except ClerkError as error:  # a full disk is told where it loses work, not here
                self._text = self._text or text
                _log.warning("the window's memory was not kept: %s", error.details)


def sending_sentence(unsent: today.Unsent) -> str:
    """The sentence that always stands at the lower left."""
    last = ""
    if unsent.last_received_at is not None:
        at = unsent.last_received_at.astimezone(VIETNAM)
        last = f"{at:%d/%m/%Y}"
        if unsent.changes == 0:
            return tr("Đã gửi hết · Tỉnh nhận lúc {0}").format(f"{at:%H:%M %d/%m/%Y}")
    if unsent.changes == 0:
        return tr("Chưa có thay đổi nào để gửi")
    if not last:
        return tr("Chưa gửi {0} thay đổi · Chưa gửi lần nào").format(unsent.changes)
    return tr("Chưa gửi {0} thay đổi · Lần gửi cuối {1}").format(unsent.changes, last)


def _page(desk: Desk, place: str, _window: MainWindow) -> Page:
    module, name = PAGES[place]
    made: Page = getattr(import_module(module), name)(desk)
    return made
