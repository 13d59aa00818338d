"""From the command to the open window."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import catalog, clock, example, keys, workspace
from app.clock import local_day
from app.errors import ClerkError
from app.workspace import Workspace
from ui import looks, texts, theme
from ui.errors import ErrorDialog
from ui.program import Program
from ui.start.lock import IdleLock
from ui.start.unlock import UnlockWindow
from ui.start.wizard import StartWizard


class Start:
    """What is on the screen: the wizard, the unlock window, then the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.catalog = catalog.load()
        self.program: Program | None = None
        self.lock: IdleLock | None = None
        self.asking: StartWizard | UnlockWindow | None = None

    def begin(self) -> None:
        """Ask what must be asked, or open the window at once."""
        if workspace.is_set_up(self.folder):
            self.asking = UnlockWindow(self.folder)
        else:
            self.asking = StartWizard(self.folder, self.catalog)
        self.asking.done.connect(self.open)
        self.asking.resize(self.asking.sizeHint())
        self.asking.show()

    def open(self, opened: Workspace) -> None:
        """Show the program's window on an open file."""
        self.program = Program(opened, self.catalog)
        self.lock = IdleLock(self.program.window, opened)
        self.program.show()


def run_window(folder: Path, *, example: bool) -> int:
    """Run the program until its window is closed; returns the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Sổ Vàng")
    where = folder / "vi-du" if example else folder
    scheme, scale = looks.load(where)
    troubles = theme.start(application, scheme, scale)
    texts.install(application)
    start = Start(where)
    try:
        if example:
            start.open(example_office(where))
        else:
            start.begin()
    except ClerkError as error:
        dialog = ErrorDialog(error, "Chưa mở được sổ", None, None)
        dialog.exec()
        return 1
    if troubles and start.program is not None:
        start.program.window.toast(troubles[0])
    return application.exec()


def example_office(folder: Path) -> Workspace:
    """The example office, made at the first call."""
    if workspace.is_set_up(folder):
        return workspace.open_with_passphrase(folder, "vidu", example.PASSPHRASE)
    made = workspace.create(folder, example.setup(keys.new_recovery_code()))
    example.fill(made, local_day(clock.now()))
    return made
