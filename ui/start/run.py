"""From the command to the open window."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app import folder
from app.errors import ClerkError
from ui import looks, texts, theme
from ui.rubbish import settle_memory

if TYPE_CHECKING:  # loaded where they are needed: no window waits for another, nor for the data
    from app.workspace import Workspace
    from ui.program import Program
    from ui.start.lock import IdleLock
    from ui.start.unlock import UnlockWindow
    from ui.start.wizard import StartWizard

tr = partial(QCoreApplication.translate, "start")


PAINTED = 150  # ms: the passphrase window is on the screen before the rest is loaded


class Start:
    """What is on the screen: the wizard, the unlock window, then the program."""

    def __init__(self, where: Path, missing_fonts: Sequence[str] = ()) -> None:
        self.folder, self.missing_fonts = where, missing_fonts
        self.program: Program | None = None
        self.lock: IdleLock | None = None
        self.asking: StartWizard | UnlockWindow | None = None

    def begin(self) -> None:
        """Ask what must be asked. Raises ClerkError where the key file cannot be read."""
        folder.settle(self.folder)
        if folder.is_set_up(self.folder):
            from ui.start.unlock import UnlockWindow

            unlock = UnlockWindow(self.folder)
            unlock.done.connect(self.open)
            self.asking = unlock
            QTimer.singleShot(PAINTED, unlock, unlock.get_ready)
        else:
            from app import catalog
            from ui.start.wizard import StartWizard

            wizard = StartWizard(self.folder, catalog.load())
            wizard.done.connect(self.open)
            wizard.restored.connect(self.open)
            self.asking = wizard
            settle_memory()
        self.asking.resize(self.asking.sizeHint())
        self.asking.show()
        if not folder.is_set_up(self.folder):
            self._look_at_clock(self.asking)

    def _look_at_clock(self, wizard: "StartWizard | UnlockWindow") -> None:
        """Nothing tells how late it is before the first entry, but it is not before the law."""
        from app import clock

        trouble = clock.trouble(clock.now())
        if trouble is not None:
            from ui.errors import show_error

            show_error(wizard, trouble, tr("Xem lại ngày giờ của máy tính"))

    def open(self, opened: "Workspace", by_code: bool = False) -> None:
        """Show the program's window on an open file.

        by_code: the passphrase is forgotten, so new words are asked for at once.
        """
        from app import catalog
        from ui.program import Program
        from ui.start.lock import IdleLock

        try:
            self.program = Program(opened, catalog.load())
        except Exception as error:  # told, and the file is let go for the next try
            opened.close()
            _tell(error)
            return
        self.program.restore_asked.connect(self._restore)
        self.lock = IdleLock(self.program.window, opened)
        self.program.show()
        settle_memory()
        if self.missing_fonts:
            from ui.errors import show_error

            show_error(
                self.program.window, fonts_missing(self.missing_fonts), tr("Chữ trông khác thường")
            )
        if by_code:
            from ui.settings.passphrase import PassphraseDialog

            PassphraseDialog(self.program.desk, forgotten=True).open()

    def _restore(self) -> None:
        """Close the file, so that another may take its place, and show its copies."""
        from ui.start.unlock import UnlockWindow

        QApplication.setQuitOnLastWindowClosed(False)  # another window follows
        try:
            if self.program is not None and self.program.window.close():
                self.begin()
                if isinstance(self.asking, UnlockWindow):
                    self.asking.show_copies()
        finally:
            QApplication.setQuitOnLastWindowClosed(True)


def run_window(place: Path, *, example: bool) -> int:
    """Run the program until its window is closed; returns the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Sổ Vàng")
    sys.excepthook = tell_fault
    where = place / "vi-du" if example else place
    scheme, scale = looks.load(where)
    texts.install(application, looks.language(where))  # what is loaded from now on speaks it
    troubles = theme.start(application, scheme, scale)
    start = Start(where, troubles)
    try:
        if example:
            start.open(example_office(where))
        else:
            start.begin()
    except ClerkError as error:
        _tell(error)
        return 1
    return application.exec()


def _tell(error: Exception) -> None:
    from ui.errors import ErrorDialog

    ErrorDialog(error, tr("Chưa mở được sổ")).exec()


def tell_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault of ours that nothing else caught: logged whole, and told with its report number."""
    if not isinstance(error, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    from ui.errors import ErrorDialog, as_clerk_error, show_error

    told = as_clerk_error(error.with_traceback(trace))
    window = QApplication.activeWindow()
    if window is not None and not isinstance(window, ErrorDialog):  # one box, not a heap of them
        show_error(window, told)


def fonts_missing(names: Sequence[str]) -> ClerkError:
    """For a window that has to do with the machine's own letters."""
    return ClerkError(
        what=tr("Máy thiếu phông chữ của chương trình, hoặc tệp phông đã hỏng."),
        kept=tr("Sổ và mọi nội dung vẫn nguyên; máy tạm dùng phông chữ có sẵn."),
        todo=tr("Cứ làm việc, rồi nhờ người hỗ trợ cài lại chương trình."),
        details=", ".join(names),
    )


def example_office(where: Path) -> "Workspace":
    """The example office, made at the first call."""
    from app import clock, example, keys, workspace

    if folder.is_set_up(where):
        return workspace.open_with_passphrase(where, "vidu", example.PASSPHRASE)
    made = workspace.create(where, example.setup(keys.new_recovery_code()))
    example.fill(made, clock.local_day(clock.now()))
    return made
