"""Copies of the file that nobody has to think of: every half hour of work, and at the end."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app import backup
from app.clock import VIETNAM
from app.workspace import Workspace
from ui.errors import as_clerk_error
from ui.jobs import Jobs

EVERY = 30 * 60_000  # milliseconds
SOON = 3 * 60_000  # milliseconds to the first copy, where the last day ended without
LAST_COPY = 20.0  # seconds; a commune's file takes one or two
tr = partial(QCoreApplication.translate, "backups")

_log = logging.getLogger(__name__)


class AutomaticBackups(QObject):
    """Makes a verified copy where the file has changed, thins the old ones out, and says so.

    say: what the status line shows. warn: called with a sentence when a copy failed; work goes on.
    """

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        say: Callable[[str], object],
        warn: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._workspace, self._jobs, self._say, self._warn = workspace, jobs, say, warn
        self.folder = workspace.folder / backup.FOLDER
        newest = backup.newest(self.folder)
        self.changed = newest is None or workspace.read(backup.changed_since, workspace.db, newest)
        workspace.on_change.append(self._note)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.begin)
        self._timer.start()
        if self.changed:
            QTimer.singleShot(SOON, self, self.begin)
        if newest is not None:
            self.tell(newest)

    def tell(self, made: datetime) -> None:
        """Show the day of the newest copy."""
        self._say(tr("Sao lưu {0}").format(f"{made.astimezone(VIETNAM):%d/%m/%Y}"))

    def begin(self) -> None:
        """Copy in the background, if anything has changed."""
        if self.changed:
            self._jobs.start(
                lambda _report: self._copy(),
                done=lambda _path: self.tell(self._workspace.now()),
                failed=self._failed,
                key="automatic backup",
            )

    def finish(self) -> None:
        """The last copy, when the window is gone. A failure is logged and keeps nobody waiting.

        Neither does a large file or a slow disk: past LAST_COPY the copy is left to the next start.
        """
        self._timer.stop()
        if not self.changed:
            return
        try:
            self._copy(LAST_COPY)
        except backup.TooSlow:
            _log.warning("no time for the copy at the end")
        except Exception as error:
            _log.error("the copy at the end failed: %s", type(error).__name__)

    def _copy(self, within: float | None = None) -> Path:
        self.changed = False  # what changes from here on may not be in the copy
        try:
            made = self._workspace.backup(self.folder, within)
        except Exception:
            self.changed = True
            raise
        backup.thin_out(self.folder, self._workspace.now())
        return made

    def _note(self, _types: frozenset[str]) -> None:
        self.changed = True

    def _failed(self, error: Exception) -> None:
        told = as_clerk_error(error)
        self._say(tr("Chưa sao lưu được"))
        self._warn(tr("Chưa sao lưu được: {0} {1}").format(told.what, told.todo))
