"""How long the screen's thread works without listening: pages, dialogs, the palette, a decision.

A stretch is what the thread does between two looks of the event loop at keys and mouse: nothing
typed is heard meanwhile. Each deed is begun from the loop, as a key begins it, and watched until
all is read and painted; the longest stretch counts, in the thread's own processor time, so that
another program's work is not taken for ours. Every number stands beside an empty dialog that opens
over a window with one line of text, measured the same way in the same run.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from app.workspace import open_with_passphrase
from tests.bench import data
from tests.office import PASSPHRASE, SETUP, Ticking

AIM = 50.0  # ms
AGAIN = 5
LINES = 40  # of the decision
SOON = 300  # ms; longer timers are for people, like a toast's
STORY = "Chị đi từng nhà vận động giữ nguồn nước. " * 20


class Stretches:
    """The longest stretch of the screen's thread while a deed is done."""

    def __init__(self, application: Any, busy: Callable[[], bool] = lambda: False) -> None:
        from PySide6.QtCore import QAbstractEventDispatcher

        self._application, self._busy = application, busy
        self._last = self.longest = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.connect(self._looked)
        dispatcher.awake.connect(self._looked)

    def _looked(self) -> None:
        """The loop looks at keys and mouse."""
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def of(self, deed: Callable[[], object]) -> float:
        """Do it from the event loop, wait until all is at rest; the longest stretch in ms."""
        from PySide6.QtCore import QTimer

        self.rest()
        QTimer.singleShot(0, deed)
        self._last, self.longest = time.thread_time(), 0.0
        self._turn()
        self.rest()
        return self.longest * 1000

    def rest(self) -> None:
        """Turn the loop until nothing is read, waited for or left to paint."""
        for _quiet in range(3):
            while self._busy() or self._waits():
                self._turn()
            self._application.processEvents()

    def _turn(self) -> None:
        from PySide6.QtCore import QEventLoop

        self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _waits(self) -> bool:
        from PySide6.QtCore import QTimer

        return any(
            timer.isSingleShot() and timer.isActive() and 0 <= timer.remainingTime() <= SOON
            for window in self._application.topLevelWidgets()
            for timer in window.findChildren(QTimer)
        )


def run(size: int) -> list[dict[str, Any]]:
    """The longest stretch of each deed in an office of `size` people."""
    application, least = begin()
    metrics = []
    with _program(size) as program:
        watched = Stretches(application, program.window.shell.jobs.busy)
        for name, deed, undo in _deeds(program, size):
            first = watched.of(deed)
            more = []
            for _number in range(AGAIN if undo is not None else 0):
                undo()
                more.append(watched.of(deed))
            if undo is not None:
                undo()
            again = median(more) if more else None
            print(f"{name}: {first:.0f}, {[round(one) for one in more]}", file=sys.stderr)
            metrics.append(_metric(f"{name}, the first time, {size:,}", first, least))
            if again is not None:
                metrics.append(_metric(f"{name}, again, {size:,}", again, least))
    return metrics


def begin() -> tuple[Any, float]:
    """The application in its look, and what an empty dialog took before it had one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui import texts, theme

    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication([])
    least = empty_dialog(application)
    theme.start(application, "light", 100)
    texts.install(application)
    return application, least


def empty_dialog(application: Any) -> float:
    """An empty dialog over the least window."""
    from PySide6.QtWidgets import QDialog, QLabel, QMainWindow

    window = QMainWindow()
    window.setCentralWidget(QLabel("Sổ Vàng"))
    window.resize(1366, 697)
    window.show()
    watched = Stretches(application)
    dialogs: list[QDialog] = []

    def deed() -> None:
        dialogs.append(QDialog(window))
        dialogs[-1].resize(720, 560)
        dialogs[-1].open()

    watched.of(deed)
    times = []
    for _number in range(AGAIN):
        dialogs.pop().close()
        times.append(watched.of(deed))
    window.close()
    return median(times)


@contextmanager
def _program(size: int) -> Iterator[Any]:
    from app import catalog
    from ui.program import Program

    with tempfile.TemporaryDirectory(prefix="sovang-stretches-") as name:
        folder = data.copy_of(data.office_of(size), Path(name) / "so")
        program = Program(
            open_with_passphrase(folder, SETUP.login, PASSPHRASE, Ticking()), catalog.load()
        )
        window = program.window
        window.resize(1366, 697)
        window.show()
        program.warm()  # as the program does by itself in its first second
        yield program
        program.backups.changed = False  # no copy of a gigabyte at the end
        window.close()


def _deeds(
    program: Any, size: int
) -> Iterator[tuple[str, Callable[[], object], Callable[[], object] | None]]:
    """Name, deed, and what takes it back where it can be done again."""
    from PySide6.QtWidgets import QDialog

    from ui.decisions.dialog import DecisionDialog
    from ui.subjects.dialog import SubjectDialog

    desk, window = program.desk, program.window
    dossier, subject, exemplar, waiting = _records(program)

    def close_dialogs() -> None:
        for dialog in window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()

    for place in ("exemplars", "nominations", "council", "decisions", "register", "sending"):
        yield f"to the page {place}", lambda place=place: window.go(place), _to_today(window)
    for place in ("catalog", "settings"):
        yield f"to the page {place}", lambda place=place: window.go(place), _to_today(window)
    yield "palette", window.open_palette, window.palette_box.close
    window.go("nominations")
    yield "dossier", lambda: desk.open_nomination(dossier), window.back
    desk.open_nomination(dossier)
    page = window.page()

    def save_one_field() -> None:
        page.form.controls["source"].insert(" 1")
        assert page.save_now()

    yield "save one field", save_one_field, lambda: None
    window.back()
    yield "exemplar", lambda: desk.open_exemplar(exemplar), window.back
    yield "person's page", lambda: desk.open_person(subject), window.back
    yield "subject dialog", lambda: SubjectDialog(desk, subject).open(), close_dialogs
    name = f"dialog of a decision of {LINES}"
    yield name, lambda: DecisionDialog(desk, waiting).open(), close_dialogs

    def number() -> None:
        dialog = next(one for one in window.findChildren(DecisionDialog) if one.isVisible())
        dialog.signer.setText("Lê Văn Ví Dụ")
        dialog.accept()

    DecisionDialog(desk, waiting).open()
    yield f"number a decision of {LINES}, and its page", number, None


def _to_today(window: Any) -> Callable[[], None]:
    return lambda: window.go("today")


def _records(program: Any) -> tuple[UUID, UUID, UUID, list[UUID]]:
    """A dossier being written, its subject, an exemplar, and what awaits a signature."""
    from sqlalchemy import select

    from app.exemplars import actions as exemplars
    from app.exemplars.actions import ExemplarDraft
    from db.nominations import Nomination, NominationStep

    def ids(session: Any, step: NominationStep, most: int) -> list[tuple[UUID, UUID]]:
        query = select(Nomination.id, Nomination.subject_id).filter_by(
            step=step, award_code="GIAY_KHEN_XA"
        )
        return [(row.id, row.subject_id) for row in session.execute(query.limit(most))]

    workspace = program.workspace
    ((dossier, subject),) = workspace.read(ids, NominationStep.DRAFTING, 1)
    waiting = [one for one, _ in workspace.read(ids, NominationStep.AWAITING_SIGNATURE, LINES)]
    draft = ExemplarDraft(
        subject,
        summary="Giữ nguồn nước",
        story=STORY,
        source="Mặt trận thôn",
        detected_on=date(2025, 1, 5),
    )
    return dossier, subject, workspace.write(exemplars.save, draft), waiting


def _metric(name: str, value: float, least: float) -> dict[str, Any]:
    return {
        "metric": name,
        "value": round(value, 1),
        "unit": "ms",
        "baseline": "empty dialog",
        "baseline_value": round(least, 1),
        "ratio": round(value / least, 1),
        "aim": f"<= {AIM:g} ms",
        "met": value <= AIM,
    }


if __name__ == "__main__":
    for line in run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000):
        print(json.dumps(line, ensure_ascii=False))
