"""The program around one open file: its pages, its window, what the edges of the window say."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from app import finding, identity, today
from app.catalog import Catalog
from app.clock import VIETNAM
from app.errors import ClerkError
from app.nominations.steps import Step
from app.progress import Report
from app.workspace import Workspace
from ui import copies, looks, theme
from ui.backups import AutomaticBackups
from ui.books import book_commands
from ui.council.commands import add_commands as council_commands
from ui.desk import Desk
from ui.errors import show_error
from ui.exporting import export_commands
from ui.language import language_commands
from ui.memory import ShortMemory
from ui.page import Page
from ui.shell import Found, Shell
from ui.verdicts import Verdicts
from ui.window import BuildPage, MainWindow

tr = partial(QCoreApplication.translate, "program")

OPEN = (Step.DRAFTING, Step.APPRAISAL, Step.RETURNED)  # what the rail's number counts
MANY = 300  # entries of one write, past which undoing it is work for the background
SETTLE = 150  # ms: a run of saves is counted once
REST = 600  # ms after the window is shown
NEXT = (  # what a click may open; the likeliest first
    *("ui.nominations.page", "ui.nominations.editor", "ui.exemplars.list", "ui.decisions.page"),
    *("ui.exemplars.page", "ui.subjects.dialog", "ui.subjects.page", "ui.register.page"),
    *("ui.council.list", "ui.catalog.page", "ui.settings.page", "ui.sending.page"),
)
KEEP_MEMORY = 1000  # ms: dragging a column writes once

_log = logging.getLogger(__name__)


class Program(QObject):
    """Joins a workspace to a window and keeps the window's edges true."""

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
        self._add_commands()
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
        QTimer.singleShot(REST, self, self.warm)
        QTimer.singleShot(REST, self, self.ask_for_successor)
        QTimer.singleShot(REST, self, self.judge)
        QTimer.singleShot(REST, self, self.watch_network)

    def ask_for_successor(self) -> None:
        """At every start, until it is answered: the unit has ended, which one goes on?"""
        from ui.offices.change import ask

        if self._open:
            ask(self.desk)

    def warm(self) -> None:
        """Load the pages most likely to be opened next, so that the first click need not wait."""
        if self._open:
            self.window.shell.jobs.start(_load_next, done=lambda _none: None, key="warm")

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
        desk = self.desk
        return {
            "today": self._first,
            "movements": lambda _w: _movements(desk),
            "exemplars": lambda _w: _exemplars(desk),
            "nominations": lambda _w: _nominations(desk),
            "council": lambda _w: _council(desk),
            "decisions": lambda _w: _decisions(desk),
            "register": lambda _w: _register(desk),
            "statistics": lambda _w: _statistics(desk),
            "plan": lambda _w: _plan(desk),
            "sending": lambda _w: _sending(desk),
            "catalog": lambda _w: _catalog(desk),
            "settings": lambda _w: _settings(desk),
        }

    def _first(self, window: MainWindow) -> Page:
        """The page that is read while the window is still being made: its desk knows it by then."""
        self.desk.window = window
        return _home(self.desk)

    # ------------------------------------------------------------ commands

    def _add_commands(self) -> None:
        add = self.window.commands.add
        add("undo", tr("Hoàn tác"), self.undo, menu="Sửa", shortcut="Ctrl+Z", icon="undo-2")
        add("redo", tr("Làm lại"), self.redo, menu="Sửa", shortcut="Ctrl+Y")
        add(
            "new-nomination",
            tr("Thêm hồ sơ khen thưởng"),
            self.desk.new_nomination,
            menu="Hồ sơ",
            icon="plus",
        )
        add(
            "new-exemplar", tr("Ghi gương tốt mới"), self._new_exemplar, menu="Hồ sơ", icon="sprout"
        )
        add(
            "new-movement",
            tr("Lập phong trào thi đua"),
            self._new_movement,
            menu="Hồ sơ",
            icon="flag",
        )
        add("coverage", tr("Độ bao phủ của phong trào"), self._coverage, menu="Hồ sơ", icon="table")
        add("people", tr("Người, tập thể trong sổ"), self._people, menu="Hồ sơ", icon="users")
        add("twins", tr("Bản ghi có thể trùng"), self._twins, menu="Hồ sơ", icon="git-compare")
        council_commands(self.desk)
        add(
            "office-change",
            tr("Đơn vị đổi tên, sáp nhập…"),
            self.show_office_change,
            menu="Tệp",
            icon="landmark",
        )
        add(
            "candidates",
            tr("Ai có thể đề nghị"),
            self.desk.open_candidates,
            menu="Hồ sơ",
            icon="list-checks",
            separate=True,
        )
        add(
            "unhonoured",
            tr("Ai chưa từng được khen"),
            partial(self.desk.open_candidates, 1),
            menu="Hồ sơ",
            icon="award",
        )
        add(
            "capture",
            tr("Ghi việc đột xuất"),
            self.desk.capture,
            menu="Hồ sơ",
            shortcut="F4",
            icon="flag",
        )
        add(
            "batch",
            tr("Lập hồ sơ theo danh sách"),
            self.desk.new_batch,
            menu="Hồ sơ",
            icon="list-checks",
        )
        add("import", tr("Nhập từ Excel, Word…"), self.desk.import_list, menu="Tệp", icon="sheet")
        add(
            "paste-list",
            tr("Dán danh sách chép từ Excel"),
            self.desk.paste_list,
            menu="Sửa",
            shortcut="Ctrl+Shift+V",
            icon="clipboard-list",
        )
        add(
            "review",
            tr("Ghi bình xét ở đơn vị"),
            self._review,
            menu="Hồ sơ",
            shortcut="Ctrl+B",
            icon="users-round",
        )
        add("sealed", tr("Hồ sơ hạn chế"), self.desk.open_sealed, menu="Hồ sơ", icon="lock")
        book_commands(self.desk)
        export_commands(self.desk)
        add(
            "print-set",
            tr("Giấy tờ kèm theo giấy khen…"),
            self._print_set,
            menu="In",
            icon="layers",
        )
        add(
            "check-certificate",
            tr("Kiểm tra giấy khen"),
            self.desk.check_certificate,
            menu="Hồ sơ",
            icon="shield-check",
        )
        language_commands(self.desk)
        add("backup", tr("Sao lưu ngay…"), self.backup, menu="Tệp", icon="hard-drive")
        self.window.menus = self.window.commands.fill(self.window.menuBar())

    def show_office_change(self) -> None:
        """Ask where the office's unit has ended and nothing follows it yet; else what goes on."""
        from ui.offices.change import ask
        from ui.offices.handover import HandoverPage

        if ask(self.desk) is None:
            self.window.open(HandoverPage(self.desk))

    def _print_set(self) -> None:
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

    def _new_exemplar(self) -> None:
        from ui.exemplars.beginning import begin

        begin(self.desk)

    def _new_movement(self) -> None:
        from ui.movements.form import open_form

        open_form(self.desk)

    def _coverage(self) -> None:
        from ui.movements.coverage import CoveragePage

        self.window.open(CoveragePage(self.desk))

    def _review(self) -> None:
        """On the selected dossiers; elsewhere the list comes first, to select them in."""
        from ui.nominations.page import NominationsPage

        page = self.window.page()
        if isinstance(page, NominationsPage):
            page.review()
        else:
            self.window.go("nominations")

    def _people(self) -> None:
        from ui.subjects.list import PeoplePage

        self.window.open(PeoplePage(self.desk))

    def _twins(self) -> None:
        from ui.subjects.pairs import PairsPage

        self.window.open(PairsPage(self.desk))

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
    for name in NEXT:
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


def _home(desk: Desk) -> Page:
    from ui.home.page import HomePage

    return HomePage(desk)


def _movements(desk: Desk) -> Page:
    from ui.movements.list import MovementsPage

    return MovementsPage(desk)


def _exemplars(desk: Desk) -> Page:
    from ui.exemplars.list import ExemplarsPage

    return ExemplarsPage(desk)


def _nominations(desk: Desk) -> Page:
    from ui.nominations.page import NominationsPage

    return NominationsPage(desk)


def _council(desk: Desk) -> Page:
    from ui.council.list import SessionsPage

    return SessionsPage(desk)


def _decisions(desk: Desk) -> Page:
    from ui.decisions.page import DecisionsPage

    return DecisionsPage(desk)


def _register(desk: Desk) -> Page:
    from ui.register.page import RegisterPage

    return RegisterPage(desk)


def _statistics(desk: Desk) -> Page:
    from ui.statistics.page import StatisticsPage

    return StatisticsPage(desk)


def _plan(desk: Desk) -> Page:
    from ui.plan.page import PlanPage

    return PlanPage(desk)


def _sending(desk: Desk) -> Page:
    from ui.sending.page import SendingPage

    return SendingPage(desk)


def _catalog(desk: Desk) -> Page:
    from ui.catalog.page import CatalogPage

    return CatalogPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.settings.page import SettingsPage

    return SettingsPage(desk)
