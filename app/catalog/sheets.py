"""The tables of the catalogue as text: from a folder, from an update file, with local changes.

A `Sheets` maps a table's name ("award_money") to its whole CSV text, heading first.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from app.text import clean

Sheets = Mapping[str, str]
Cells = dict[str, str]

TABLES = (
    "rule_sets",
    "awards",
    "award_rules",
    "papers",
    "vote_rules",
    "award_money",
    "base_salary",
    "rule_parameters",
    "legal_grounds",
    "conditions",
    "kinds",
    "postings",
    "branches",
    "culture_criteria",
    "post_levels",
    "post_terms",
    "ethnic_groups",
    "holidays",
    "units",
    "compound_families",
    "personal_id_places",
    "instruments",
    "forms",
    "documents",
    "report_forms",
    "report_sections",
    "state_forms",
    "score_sheet",
    "rating_indicators",
    "plan_bodies",
    "plan_tasks",
    "movement_fields",
    "movement_strata",
    "sources",
)


def read_folder(folder: Path) -> dict[str, str]:
    """The tables of a folder; one that is missing or not UTF-8 is left out."""
    found = {}
    for name in TABLES:
        try:
            found[name] = (folder / f"{name}.csv").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
    return found


def rows(text: str) -> list[Cells]:
    """The rows of a table that the loader has accepted, by column."""
    reader = csv.reader(text.splitlines(keepends=True))
    heading = next(reader, [])
    return [dict(zip(heading, map(clean, cells), strict=False)) for cells in reader]


def heading(text: str) -> tuple[str, ...]:
    """The columns of a table."""
    return tuple(next(csv.reader(text.splitlines()), []))


def text(columns: Sequence[str], lines: Iterable[Cells]) -> str:
    """A table as text; the same rows give the same bytes."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for cells in lines:
        writer.writerow([cells.get(column, "") for column in columns])
    return out.getvalue()
