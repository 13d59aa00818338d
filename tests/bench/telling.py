"""A measured number with what it is compared to, as tests/bench/run.py prints and saves it."""

import time
from collections.abc import Callable
from typing import Any


def seconds(work: Callable[[], Any]) -> float:
    """How long a piece of work takes, by the wall clock."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def metric(
    name: str,
    value: float,
    unit: str,
    baseline: str | None = None,
    baseline_value: float | None = None,
    aim: str | None = None,
    met: bool | None = None,
) -> dict[str, Any]:
    """baseline: what else was done in the same run; ratio is value : baseline_value."""
    return {
        "metric": name,
        "value": round(value, 3),
        "unit": unit,
        "baseline": baseline,
        "baseline_value": None if baseline_value is None else round(baseline_value, 3),
        "ratio": None if not baseline_value else round(value / baseline_value, 3),
        "aim": aim,
        "met": met,
    }
