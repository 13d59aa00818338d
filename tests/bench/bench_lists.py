"""The list of nominations: its first rows, and a page deep in it, at the size asked for.

Paging by key must cost the same wherever the page lies and however long the list is, so the deep
page is compared with the first page of an office of 100,000 people. The pages themselves are what
the window asks for: all four orders, both directions, with and without steps.
"""

import shutil
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from app import catalog, today
from app.nominations import listing
from app.nominations.listing import Filter, NominationRow, Order
from app.workspace import Workspace
from db.nominations import NominationStep
from tests.bench import data

PAGE = 100
FIRST_AIM = 120.0  # ms
ERRANDS_AIM = 500.0  # ms, unseen, when all that is to be sent is counted as well
SAME_AIM = 1.5  # deep page, this size : deep page, 100,000
ROUNDS = 30
REFERENCE = 100_000
WANTED_SOON = date(2025, 12, 1)  # two weeks before the superior wants the year's dossiers
CATALOG = catalog.load()
OPEN = (NominationStep.DRAFTING, NominationStep.APPRAISAL, NominationStep.RETURNED)
FILTERS = {
    "all": Filter(),
    "one step": Filter(steps=(NominationStep.RETURNED,)),
    "three steps": Filter(steps=OPEN),
    "one award": Filter(award_code="CSTDCS"),
    "a common name": Filter(typed="nguyen"),
}


def run(size: int) -> list[dict[str, Any]]:
    """Metrics for `size` rows; every time is the slowest of its orders, directions and filters."""
    workspace = data.opened(data.office_of(size))
    try:
        cold = _cold_first_rows(size)
        first = {name: _slowest(workspace, shown, 0) for name, shown in FILTERS.items()}
        deep = {name: _slowest(workspace, FILTERS[name], size) for name in ("all", "three steps")}
        waiting = median(_seconds_of_errands(workspace) for _ in range(3)) * 1000
    finally:
        workspace.close()
    compared = min(REFERENCE, size)
    reference = deep if size == compared else _deep_of(compared)
    found = [
        _metric(f"list, first rows of a file just opened, {size:,}", cold, FIRST_AIM),
        _metric(f"errands of the home page, {size:,}", waiting, ERRANDS_AIM),
    ]
    for name, (value, where) in first.items():
        label = f"list, first rows, {name}, {size:,} ({where})"
        found.append(_metric(label, value, FIRST_AIM))
    for name, (value, where) in deep.items():
        base = reference[name][0]
        found.append(
            {
                "metric": f"list, a page half way down, {name}, {size:,} ({where})",
                "value": round(value, 2),
                "unit": "ms",
                "baseline": f"the same page at {compared:,}",
                "baseline_value": round(base, 2),
                "ratio": round(value / base, 2),
                "aim": f"<= {SAME_AIM:g} x",
                "met": value <= SAME_AIM * base,
            }
        )
    return found


def _deep_of(size: int) -> dict[str, tuple[float, str]]:
    workspace = data.opened(data.office_of(size))
    try:
        return {name: _slowest(workspace, FILTERS[name], size) for name in ("all", "three steps")}
    finally:
        workspace.close()


def _cold_first_rows(size: int) -> float:
    """The very first page after opening, in a copy, so that no page is in our cache."""
    work = Path(tempfile.mkdtemp(prefix="sovang-lists-"))
    try:
        times = []
        folder = data.copy_of(data.office_of(size), work / "office")
        for _ in range(3):
            workspace = data.opened(folder)
            times.append(_seconds(workspace, Filter(), Order.NUMBER, True, None))
            workspace.close()
        return median(times) * 1000
    finally:
        shutil.rmtree(work)


def _slowest(workspace: Workspace, shown: Filter, size: int) -> tuple[float, str]:
    """The slowest median of all orders and directions in ms, and which; half way down if size."""
    found = []
    for order in Order:
        for descending in (False, True):
            after = _half_way(workspace, size, shown, order) if size else None
            times = [_seconds(workspace, shown, order, descending, after) for _ in range(ROUNDS)]
            label = f"{order.value}{' down' if descending else ''}"
            found.append((median(times) * 1000, label))
    return max(found)


def _half_way(workspace: Workspace, size: int, shown: Filter, order: Order) -> NominationRow | None:
    """A row in the middle of the list, found by its number or by the letter L."""
    steps = shown.steps or tuple(NominationStep)
    step = steps[len(steps) // 2]
    near = Filter(typed=str(size // 2))
    while True:
        row = workspace.read(listing.page, near, Order.NUMBER, True, None, 1)[0]
        fits = row.step in steps and (order is not Order.STEP or row.step is step)
        if fits and row.due_on is not None:
            return row
        near = Filter(typed=str(row.number + 1))


def _seconds(
    workspace: Workspace,
    shown: Filter,
    order: Order,
    descending: bool,
    after: NominationRow | None,
) -> float:
    start = time.perf_counter()
    rows = workspace.read(listing.page, shown, order, descending, after, PAGE)
    seconds = time.perf_counter() - start
    assert rows
    return seconds


def _seconds_of_errands(workspace: Workspace) -> float:
    start = time.perf_counter()
    assert workspace.read(today.errands, WANTED_SOON, CATALOG)
    return time.perf_counter() - start


def _metric(name: str, value: float, aim: float) -> dict[str, Any]:
    return {
        "metric": name,
        "value": round(value, 2),
        "unit": "ms",
        "baseline": "the aim itself",
        "baseline_value": aim,
        "ratio": round(value / aim, 3),
        "aim": f"<= {aim:g} ms",
        "met": value <= aim,
    }
