"""Every page, book and dialog of an office that has been lived in, and what a save costs.

Of each the longest stretch of the screen's thread, as in bench_stretches.py; of a page also how
long it takes from the key until all is read and painted, and of a save until it is stored. Every
number stands beside an empty dialog measured in the same run: on a busy machine ratios say more.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from app.errors import ClerkError
from tests.bench import data, lived
from tests.bench.bench_stretches import AIM, Stretches, begin

AGAIN = 3
READ_AIM = 1_000.0  # ms until a page has read all that it shows, most of it unseen and unasked for
SAVE_AIM = 100.0  # ms from the key until what was typed is stored
WRITTEN_FIRST = {  # their opening in tests/ui_pages writes, or counts all, what their page has
    *("scores", "signal", "cluster-figure"),
}
Deed = Callable[[], object]


def run(size: int) -> list[dict[str, Any]]:
    """Metrics of an office of `size` people."""
    application, least = begin()
    metrics = []
    with program_of(size) as program:
        watched = Stretches(application, program.window.shell.jobs.busy)
        watched.rest()
        for name, deed, undo in deeds(program):
            first, whole = _measured(watched, deed, undo)
            again = [_measured(watched, deed, undo) for _number in range(AGAIN)]
            stretch, read = (median(one[part] for one in again) for part in (0, 1))
            print(
                f"{name}: {first:.0f}, {stretch:.0f}; all {whole:.0f}, {read:.0f}", file=sys.stderr
            )
            metrics.append(_metric(f"{name}, the first time, {size:,}", first, AIM, least))
            metrics.append(_metric(f"{name}, again, {size:,}", stretch, AIM, least))
            if name.startswith("page "):
                metrics.append(_metric(f"{name}, all read, {size:,}", read, READ_AIM, least))
        for name, typing, deed in saves(program):
            times, stretches = [], []
            for _number in range(AGAIN + 1):
                took: list[float] = []
                watched.of(typing)
                stretches.append(watched.of(partial(_timed, deed, took)))
                times += took
            print(f"{name}: {median(stretches):.0f}; stored {median(times):.0f}", file=sys.stderr)
            metrics.append(_metric(f"{name}, {size:,}", median(stretches[1:]), AIM, least))
            metrics.append(_metric(f"{name}, stored, {size:,}", median(times[1:]), SAVE_AIM, least))
    return metrics


@contextmanager
def program_of(size: int) -> Iterator[Any]:
    """The program on a copy of such an office, its window shown."""
    from app import catalog
    from ui.program import Program

    with tempfile.TemporaryDirectory(prefix="sovang-pages-") as name:
        folder = data.copy_of(lived.office_of(size), Path(name) / "so")
        program = Program(lived.opened(folder), catalog.load())
        window = program.window
        window.resize(1366, 697)
        window.show()
        program.warm()  # as the program does by itself in its first second
        yield program
        program.backups.changed = False  # no copy of a gigabyte at the end
        window.close()


def deeds(program: Any) -> Iterator[tuple[str, Deed, Deed]]:
    """Name, deed, and what takes it back."""
    from PySide6.QtWidgets import QDialog

    from tests.ui_pages.dialogs import DIALOGS
    from ui.books import BOOKS, open_book
    from ui.window import PLACES

    desk, window = program.desk, program.window

    def today() -> None:
        window.go("today")

    def close() -> None:
        for dialog in window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()

    for place in PLACES:
        if place.id != "today":
            yield f"page {place.id}", partial(window.go, place.id), today
    window.go("nominations")
    yield "page today", today, partial(window.go, "nominations")
    for command, *_ in BOOKS:
        yield f"page {command}", partial(open_book, desk, command), today
    for command in ("people", "coverage", "batch", "import", "check-certificate", "sealed"):
        yield f"page {command}", window.commands.action(command).trigger, today
    for tab, name in enumerate(("candidates", "unhonoured")):
        yield f"page {name}", partial(desk.open_candidates, tab), today
    yield "palette", window.open_palette, window.palette_box.close
    for name, opening in _records(program):
        yield f"page of a {name}", opening, today
    for name, make in DIALOGS.items():
        if name in WRITTEN_FIRST:
            continue
        try:
            make(program).close()  # what it is about may have to be written first
        except (ClerkError, LookupError, ValueError, AssertionError) as error:
            print(f"dialog {name} is not for this office: {error!r}", file=sys.stderr)
            continue
        close()
        yield f"dialog {name}", lambda make=make: make(program).open(), close


def _records(program: Any) -> Iterator[tuple[str, Deed]]:
    """The pages of single records."""
    from app.council import view
    from app.decisions import actions as decisions
    from app.exemplars import actions as exemplars
    from app.nominations import listing
    from app.nominations.steps import Step
    from tests.ui_pages.screens import moved, overseen_once

    read, desk = program.workspace.read, program.desk
    of_step = partial(listing.page, order=listing.Order.NUMBER, descending=False, after=None)
    drafting = listing.Filter(steps=(Step.DRAFTING,))
    (dossier,) = read(of_step, drafting, limit=1)
    (exemplar,) = read(exemplars.page, None, 1, descending=False)
    (decision,) = read(decisions.page, None, 1)
    (session,) = read(view.page, None, 1)
    yield "dossier", partial(desk.open_nomination, dossier.id)
    yield "person", partial(desk.open_person, dossier.subject_id)
    yield "exemplar", partial(desk.open_exemplar, exemplar.id)
    yield "decision", partial(desk.open_decision, decision.id)
    yield "council session", partial(desk.open_session, session.id)
    yield "movement", partial(desk.open_movement, moved(program))
    yield "plan task", partial(desk.open_plan_task, "CT41-II.1")
    yield "inspection", partial(desk.open_inspection, overseen_once(program))


def saves(program: Any) -> Iterator[tuple[str, Deed, Deed]]:
    """Name, what is typed first, and the save, with all that it makes the program do."""
    from app.exemplars import actions as exemplars
    from app.nominations import listing
    from app.nominations.steps import Step
    from ui.exemplars.page import ExemplarPage
    from ui.nominations.editor import NominationEditor
    from ui.subjects.dialog import SubjectDialog

    read, desk, window = program.workspace.read, program.desk, program.window
    drafting = listing.Filter(steps=(Step.DRAFTING,))
    (dossier,) = read(listing.page, drafting, listing.Order.NUMBER, False, None, 1)
    (exemplar,) = read(exemplars.page, None, 1, descending=False)
    desk.open_nomination(dossier.id)
    editor = window.page()
    assert isinstance(editor, NominationEditor)
    source = editor.form.controls["source"]
    yield "save a field of a dossier", lambda: source.insert(" 1"), editor.save_now
    yield "undo it", lambda: None, program.undo
    yield "redo it", program.undo, program.redo
    window.back()
    desk.open_exemplar(exemplar.id)
    page = window.page()
    assert isinstance(page, ExemplarPage)
    page.edit()
    told = page.editor.source
    yield "save a field of an exemplar", lambda: told.insert(" 1"), page.save
    window.back()
    dialogs: list[SubjectDialog] = []

    def change() -> None:
        dialogs.append(SubjectDialog(desk, dossier.subject_id))
        dialogs[-1].open()
        dialogs[-1].form.position.insert(" 1")

    for place in ("today", "nominations", "decisions", "exemplars"):
        window.go(place)
        yield f"save a person over the page {place}", change, lambda: dialogs.pop().accept()


def _timed(deed: Deed, took: list[float]) -> None:
    begun = time.perf_counter()
    deed()
    took.append((time.perf_counter() - begun) * 1000)


def _measured(watched: Stretches, deed: Deed, undo: Deed) -> tuple[float, float]:
    begun = time.perf_counter()
    stretch = watched.of(deed)
    whole = (time.perf_counter() - begun) * 1000
    undo()
    watched.rest()
    return stretch, whole


def _metric(name: str, value: float, aim: float, least: float) -> dict[str, Any]:
    return {
        "metric": name,
        "value": round(value, 1),
        "unit": "ms",
        "baseline": "empty dialog",
        "baseline_value": round(least, 1),
        "ratio": round(value / least, 1),
        "aim": f"<= {aim:g} ms",
        "met": value <= aim,
    }


if __name__ == "__main__":
    for line in run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000):
        print(json.dumps(line, ensure_ascii=False))
