"""The verdicts in the list, kept true while other things are written and as the days pass."""

from collections.abc import Collection
from datetime import date
from functools import partial
from itertools import islice
from threading import Lock
from uuid import UUID

from PySide6.QtCore import QObject

from app.catalog.local import CHANGES
from app.journal import JournalSession
from app.nominations import standing
from app.progress import Report
from app.workspace import Workspace
from ui.desk import Desk
from ui.shell import Shell

AT_ONCE = 4  # dossiers judged in one write: other writes need not wait long for theirs
JUDGED_ON = "judged on"  # day when nothing waited to be judged


class Verdicts(QObject):
    """Those that a write is about are judged with it; the others it may concern, a moment later."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk)
        self._desk, self._shell = desk, shell
        self._workspace: Workspace = desk.workspace
        self._waiting: set[UUID] = set()
        self._lock = Lock()
        self._workspace.before_commit.append(self._keep)
        desk.changed.connect(self._written)

    def close(self) -> None:
        """Judge no more; what still waits is judged at the next start."""
        self._workspace.before_commit.remove(self._keep)
        self._desk.changed.disconnect(self._written)

    def once_a_day(self) -> None:
        """What is met may hang on the day: a posting ends, a measure lapses, a text comes in."""
        if self._shell.memory.get(JUDGED_ON) != self._desk.today().isoformat():
            self._start(everything=True)

    def _keep(self, session: JournalSession) -> None:
        """On the thread that writes, within the write."""
        wider = standing.keep(session, self._desk.catalog, self._desk.today())
        with self._lock:
            self._waiting |= wider

    def _written(self, types: frozenset[str]) -> None:
        if types & CHANGES:
            self._start(everything=True)
        elif self._waiting:
            self._start()

    def _start(self, *, everything: bool = False) -> None:
        """Judge what waits in the background, a few in a write; a newer run takes over the rest."""
        self._shell.memory.put(JUDGED_ON, "")
        day, catalog, workspace = self._desk.today(), self._desk.catalog, self._workspace

        def work(report: Report) -> bool:
            if everything:
                self._add(workspace.read(standing.open_dossiers))
            changed, done = False, 0
            while few := self._few():
                report(done, done + len(self._waiting))
                changed |= workspace.write(standing.rejudge, few, catalog, day)
                with self._lock:
                    self._waiting.difference_update(few)
                done += len(few)
            return changed

        self._shell.jobs.start(work, done=partial(self._judged, day), key="verdicts")

    def _add(self, nomination_ids: Collection[UUID]) -> None:
        with self._lock:
            self._waiting.update(nomination_ids)

    def _few(self) -> list[UUID]:
        with self._lock:
            return list(islice(self._waiting, AT_ONCE))

    def _judged(self, day: date, changed: bool) -> None:
        self._shell.memory.put(JUDGED_ON, day.isoformat())
        if changed:
            self._desk.changed.emit(frozenset({"nomination"}))
