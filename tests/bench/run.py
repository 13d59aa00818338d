"""Runs every bench_*.py at its real sizes, prints one table and saves it as JSON.

    python -m tests.bench.run [--quick] [--only NAME]

A benchmark is a module with `run(size)`: a list of metrics, each a dict with metric, value, unit,
baseline, baseline_value, ratio, aim and met. The sizes stand here, so that what is measured can be
read in one place. Exit code 1 where a benchmark broke; a missed aim is shown, not an error.
"""

import argparse
import json
import os
import platform
import sys
import time
import traceback
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent.parent / "bench-results"
REAL, QUICK = "real", "quick"
SIZES: dict[str, dict[str, tuple[int, ...]]] = {
    "certificates": {REAL: (1_000,), QUICK: (100,)},
    "eligibility": {REAL: (100_000,), QUICK: (2_000,)},
    "export": {REAL: (50_000,), QUICK: (2_000,)},
    "import": {REAL: (50_000,), QUICK: (1_000,)},  # lines of a workbook
    "intake": {REAL: (200,), QUICK: (10,)},  # packages of 100 records
    "lists": {REAL: (100_000, 1_000_000), QUICK: (2_000,)},
    "movements": {REAL: (100_000,), QUICK: (2_000,)},  # registrations
    "packages": {REAL: (10_000,), QUICK: (500,)},
    "pages": {REAL: (100_000,), QUICK: (2_000,)},
    "search": {REAL: (100_000, 1_000_000), QUICK: (2_000,)},
    "signals": {REAL: (100_000,), QUICK: (2_000,)},  # dossiers
    "statistics": {REAL: (100_000,), QUICK: (2_000,)},
    "storage": {REAL: (100_000,), QUICK: (2_000,)},
    "stretches": {REAL: (100_000,), QUICK: (2_000,)},
    "window": {REAL: (100_000,), QUICK: (2_000,)},
}
OTHER = {REAL: (10_000,), QUICK: (500,)}  # a benchmark that is not named above
KEYS = ("metric", "value", "unit", "baseline", "baseline_value", "ratio", "aim", "met")


def main() -> int:
    """Run, print, save."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small sizes, to see that it works")
    parser.add_argument("--only", metavar="NAME", help="one module: bench_NAME.py")
    chosen = parser.parse_args()
    names = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    if chosen.only and chosen.only not in names:
        parser.error(f"no bench_{chosen.only}.py; there are {', '.join(names)}")
    metrics: list[dict[str, Any]] = []
    broken = []
    for name in [chosen.only] if chosen.only else names:
        for size in SIZES.get(name, OTHER)[QUICK if chosen.quick else REAL]:
            print(f"{name}, size {size:,} …", file=sys.stderr, flush=True)
            begun = time.monotonic()
            try:
                found = measured(name, size)
            except Exception:  # the others are still worth having
                traceback.print_exc()
                broken.append(f"{name} {size}")
                continue
            seconds = round(time.monotonic() - begun, 1)
            metrics += [{**metric, "bench": name, "took": seconds} for metric in found]
    print(table(metrics))
    print(f"saved: {save(metrics, broken, chosen.quick)}")
    if broken:
        print(f"BROKEN: {', '.join(broken)}")
    return 1 if broken else 0


def measured(name: str, size: int) -> list[dict[str, Any]]:
    """The metrics of one benchmark at one size. Raises ValueError where one lacks a key."""
    found: list[dict[str, Any]] = import_module(f"tests.bench.bench_{name}").run(size)
    for metric in found:
        missing = [key for key in KEYS if key not in metric]
        if missing:
            raise ValueError(f"bench_{name}: {metric.get('metric')} lacks {missing}")
    return found


def table(metrics: list[dict[str, Any]]) -> str:
    """The metrics as text, columns as wide as they need."""
    rows = [("metric", "value", "baseline", "", "ratio", "aim", "met")]
    for metric in metrics:
        met = {True: "yes", False: "NO", None: "-"}[metric["met"]]
        value = f"{number(metric['value'])} {metric['unit']}".strip()
        baseline = number(metric["baseline_value"])
        ratio, aim = number(metric["ratio"]), number(metric["aim"])
        rows.append(
            (metric["metric"], value, str(metric["baseline"] or "-"), baseline, ratio, aim, met)
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    cells = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    cells.insert(1, ["-" * width for width in widths])
    return "\n".join("  ".join(row).rstrip() for row in cells)


def number(value: Any) -> str:
    """A number with three meaningful digits; text as it is; nothing as a dash."""
    if value is None:
        return "-"
    if isinstance(value, str | bool) or not isinstance(value, int | float):
        return str(value)
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def save(metrics: list[dict[str, Any]], broken: list[str], quick: bool) -> Path:
    """Keep the run with what it ran on, and return the file."""
    RESULTS.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    path = RESULTS / f"{now:%Y-%m-%dT%H%M%SZ}{'-quick' if quick else ''}.json"
    machine = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }
    body = {"at": now.isoformat(), "machine": machine, "metrics": metrics, "broken": broken}
    path.write_text(json.dumps(body, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
