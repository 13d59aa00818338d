"""The program around one open file: its pages, its window, what the edges of the window say."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from app import finding, identity, today
from app.catalog import Catalog
from app.clock import VIETNAM
from app.errors import ClerkError
from app.workspace import Workspace
from ui import looks, theme
from ui.coming import ComingPage
from ui.desk import Desk
from ui.errors import show_error
from ui.memory import ShortMemory
from ui.page import Page
from ui.shell import Found, Shell
from ui.window import BuildPage, MainWindow

tr = partial(QCoreApplication.translate, "program")


class Program(QObject):
    """Joins a workspace to a window and keeps the window's edges true."""

    def __init__(self, workspace: Workspace, catalog: Catalog) -> None:
        super().__init__()
        self.workspace = workspace
        self.desk = Desk(workspace, catalog)
        office = workspace.read(finding.office)
        shell = Shell(
            office=office.name,
            above=office.parent_name,
            user=workspace.person.full_name,
            memory=_memory(workspace),
            find=self._find,
        )
        self.window = MainWindow(shell, self._pages())
        self.desk.window = self.window
        self._add_commands()
        self.desk.changed.connect(lambda _types: self.refresh())
        self.desk.changed.connect(lambda _types: self.window.page().reload())
        self.window.closing.connect(self._close)
        theme.on_change(self._look_changed)
        self.refresh()

    def show(self) -> None:
        """Show the window as it was left; full size the first time."""
        if self.window.shell.memory.get("window") is None:
            self.window.showMaximized()
        else:
            self.window.show()

    # ------------------------------------------------------------ pages

    def _pages(self) -> dict[str, BuildPage]:
        desk = self.desk
        return {
            "today": lambda _w: _home(desk),
            "exemplars": lambda _w: _exemplars(desk),
            "nominations": lambda _w: _nominations(desk),
            "council": lambda w: ComingPage(
                tr("Họp hội đồng"),
                "gavel",
                tr(
                    "Phiên họp, điểm danh và biên bản sẽ ở đây. Hiện nay kết quả Hội đồng được ghi"
                    " trong từng hồ sơ ở bước Chờ họp."
                ),
                (tr("Mở hồ sơ khen thưởng"), partial(w.go, "nominations"), "file-text"),
            ),
            "decisions": lambda _w: _decisions(desk),
            "register": lambda _w: _register(desk),
            "statistics": lambda w: ComingPage(
                tr("Thống kê, báo cáo"),
                "chart-column",
                tr(
                    "Biểu thống kê và báo cáo sẽ ở đây. Hiện nay Sổ theo dõi có đủ từng dòng khen"
                    " thưởng, chép ra Excel được bằng Ctrl+C."
                ),
                (tr("Mở sổ theo dõi"), partial(w.go, "register"), "book-open"),
            ),
            "sending": lambda _w: _sending(desk),
            "catalog": lambda _w: ComingPage(
                tr("Danh mục"),
                "folder-tree",
                tr(
                    "Đơn vị, danh hiệu, hệ số và mức lương cơ sở đã có trong máy và đang được dùng."
                    " Trang xem và sửa các số của địa phương sẽ ở đây."
                ),
            ),
            "settings": lambda _w: _settings(desk),
        }

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
        add("backup", tr("Sao lưu ngay…"), self.backup, menu="Tệp", icon="hard-drive")
        self.window.menus = self.window.commands.fill(self.window.menuBar())

    def undo(self) -> None:
        """Ctrl+Z outside a text that is being typed in."""
        if self.desk.attempt(lambda: self.workspace.undo() or True):
            self.window.toast(tr("Đã hoàn tác việc vừa rồi"), self.redo)

    def redo(self) -> None:
        self.desk.attempt(self.workspace.redo)

    def _new_exemplar(self) -> None:
        from ui.exemplars.beginning import begin

        begin(self.desk)

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
        self.window.status.set_backup(
            tr("Sao lưu {0}").format(f"{self.workspace.now().astimezone(VIETNAM):%d/%m/%Y}")
        )

    # ------------------------------------------------------------ the window's edges

    def refresh(self) -> None:
        """Count anew what the rail and the status line say."""
        day = self.desk.today()
        counts = {found.step: found for found in self.workspace.read(today.steps, day)}
        open_steps = ("drafting", "appraisal", "returned")
        self.window.set_count("nominations", sum(counts[step].total for step in open_steps))  # type: ignore[index]
        self.window.set_count("today", sum(found.late for found in counts.values()))
        unsent = self.workspace.read(today.unsent, self.workspace.db)
        self.window.set_count("sending", unsent.changes)
        self.window.status.set_sync(sending_sentence(unsent), waiting=unsent.changes > 0)

    def _find(self, words: str) -> Sequence[Found]:
        icons = {"individual": "user-round", "household": "house"}
        found = self.workspace.read(finding.find, words, 6)
        opening = {"nomination": self.desk.open_nomination, "exemplar": self.desk.open_exemplar}
        return [
            Found(
                hit.name,
                hit.detail,
                partial(opening[hit.record_type], hit.id),
                "sprout" if hit.record_type == "exemplar" else icons.get(hit.kind, "users-round"),
            )
            for hit in found
        ]

    def _look_changed(self) -> None:
        try:
            looks.keep(self.workspace.folder)
        except ClerkError:
            return  # the look is in force all the same; only the next start forgets it

    def _close(self) -> None:
        self.workspace.close()


def sending_sentence(unsent: today.Unsent) -> str:
    """The sentence that always stands at the lower left."""
    last = ""
    if unsent.last_received_at is not None:
        at = unsent.last_received_at.astimezone(VIETNAM)
        last = f"{at:%d/%m/%Y}"
        if unsent.changes == 0:
            return tr("Đã gửi hết · Tỉnh nhận lúc {0}").format(f"{at:%H:%M %d/%m/%Y}")
    if not last:
        return tr("Chưa gửi {0} thay đổi · Chưa gửi lần nào").format(unsent.changes)
    return tr("Chưa gửi {0} thay đổi · Lần gửi cuối {1}").format(unsent.changes, last)


def _memory(workspace: Workspace) -> ShortMemory:
    name = f"window {workspace.person.login}"
    kept = workspace.read(identity.get, name)
    text = kept.decode() if kept else ""

    def keep(state: str) -> None:
        workspace.write(identity.put, name, state.encode())

    return ShortMemory(text, keep)


def _home(desk: Desk) -> Page:
    from ui.home.page import HomePage

    return HomePage(desk)


def _exemplars(desk: Desk) -> Page:
    from ui.exemplars.list import ExemplarsPage

    return ExemplarsPage(desk)


def _nominations(desk: Desk) -> Page:
    from ui.nominations.page import NominationsPage

    return NominationsPage(desk)


def _decisions(desk: Desk) -> Page:
    from ui.decisions.page import DecisionsPage

    return DecisionsPage(desk)


def _register(desk: Desk) -> Page:
    from ui.register.page import RegisterPage

    return RegisterPage(desk)


def _sending(desk: Desk) -> Page:
    from ui.sending.page import SendingPage

    return SendingPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.settings.page import SettingsPage

    return SettingsPage(desk)
