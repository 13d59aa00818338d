"""Local changes laid over the shipped tables: each from a day to a day, never backwards.

A row with dates of its own is cut where a change begins and ends. A row of a rule set is not:
there the rule set is cut, and the part under the change becomes a set of its own, based on the
whole one ("R2025@2026-01-01"). Either way the day of a dossier finds the row of that day, and
whoever asks the catalogue need not know that anything was changed
(docs/decisions/0404-local-changes-cut-the-rule-set.md).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.catalog import sheets
from app.catalog.sheets import Cells, Sheets
from app.catalog.tables import overlap, within

CUT = "@"  # between a rule set's code and the day its part begins
KEYS: Mapping[str, tuple[str, ...]] = {  # the columns that name the row of a change
    "award_money": ("award_code", "subject"),
    "base_salary": (),
    "rule_parameters": ("parameter",),
    "vote_rules": ("code",),
    "award_rules": ("award_code",),
    "culture_criteria": ("award_code", "code"),
    "post_terms": ("award_code", "level"),
    "legal_grounds": ("text",),
    "holidays": ("day",),
    "movement_fields": ("code",),
    "movement_strata": ("code",),
}
FIELDS: Mapping[str, tuple[str, ...]] = {  # what may be changed in a row
    "award_money": ("coefficient",),
    "base_salary": ("amount_vnd",),
    "rule_parameters": ("default",),
    "vote_rules": ("percent", "strictly_more", "base"),
    "award_rules": ("documents", "vote_param"),
    "culture_criteria": ("least", "most"),
    "post_terms": ("years",),
    "movement_fields": ("name", "in_use"),
    "movement_strata": ("name", "short", "in_use"),
}
ADDED = (  # tables that take whole new rows
    *("award_money", "legal_grounds", "holidays", "movement_fields", "movement_strata"),
)
DATED = ("award_money", "base_salary", "movement_fields", "movement_strata")
OF_RULE_SETS = ("rule_parameters", "vote_rules", "award_rules", "culture_criteria", "post_terms")

Span = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Override:
    """One change. key: the row's own cells in the order of KEYS, joined by ";".

    field: a column, or "" for a whole new row, which `value` then holds as a JSON object.
    """

    table: str
    key: str
    field: str
    value: str
    valid_from: date
    valid_to: date | None
    basis: str

    @property
    def span(self) -> Span:
        return self.valid_from, self.valid_to

    @property
    def target(self) -> tuple[str, str, str]:
        return self.table, self.key, self.field


def key_of(table: str, cells: Cells) -> str:
    """What names a row in a change."""
    return ";".join(cells[column] for column in KEYS[table])


def new_row(cells: Mapping[str, str]) -> str:
    """The value of a change that adds a row."""
    return json.dumps(dict(cells), ensure_ascii=False, sort_keys=True)


def apply(base: Sheets, overrides: Iterable[Override]) -> dict[str, str]:
    """The tables with the changes in them; of two changes of one cell the later one counts.

    overrides: in the order they were made. What comes out still has to be read and checked.
    """
    found = dict(base)
    changes = list(overrides)
    for change in changes:
        if change.field == "":
            _add(found, change)
    for table in DATED:
        mine = [change for change in changes if change.table == table and change.field]
        if mine:
            found[table] = _dated(table, found[table], mine)
    ruled = [change for change in changes if change.table in OF_RULE_SETS and change.field]
    if ruled:
        _ruled(found, ruled)
    return found


def based(code: str) -> str:
    """The rule set that a part was cut from; any other code stays."""
    return code.split(CUT)[0]


def _add(found: dict[str, str], change: Override) -> None:
    columns = sheets.heading(found[change.table])
    cells = dict.fromkeys(columns, "") | json.loads(change.value)
    if "valid_from" in cells:
        cells["valid_from"] = change.valid_from.isoformat()
        cells["valid_to"] = _iso(change.valid_to)
    for column in ("basis", "source"):
        if column in cells:
            cells[column] = change.basis
    cells["confidence"] = LOCAL
    found[change.table] += sheets.text(columns, [cells]).split("\n", 1)[1]


LOCAL = "L"  # the confidence of what this office or its province has set


def _changed(cells: Cells, change: Override) -> Cells:
    return {**cells, change.field: change.value, "basis": change.basis, "confidence": LOCAL}


def _winner(active: Sequence[Override]) -> dict[tuple[str, str, str], Override]:
    """Of each cell the change that counts: the one that begins last, of these the one made last."""
    chosen: dict[tuple[str, str, str], Override] = {}
    for change in active:
        known = chosen.get(change.target)
        if known is None or change.valid_from >= known.valid_from:
            chosen[change.target] = change
    return chosen


def _dated(table: str, content: str, changes: Sequence[Override]) -> str:
    made = []
    for cells in sheets.rows(content):
        mine = [change for change in changes if change.key == key_of(table, cells)]
        for span in _parts(span_of(cells), mine):
            part = {**cells, "valid_from": _iso(span[0]), "valid_to": _iso(span[1])}
            active = [change for change in mine if overlap(change.span, span)]
            for change in _winner(active).values():
                part = _changed(part, change)
            made.append(part)
    return sheets.text(sheets.heading(content), made)


def _ruled(found: dict[str, str], changes: Sequence[Override]) -> None:
    """Cut the rule sets, and give each part its own copy of every row that is ever changed."""
    targets = dict.fromkeys((change.table, change.key) for change in changes)
    tables = {name: sheets.rows(found[name]) for name in OF_RULE_SETS}
    whole_sets = sheets.rows(found["rule_sets"])
    based_on = {cells["code"]: cells["based_on"] for cells in whole_sets}
    own = {
        (cells["code"], *target): _resolve(tables, target, cells["code"], based_on)
        for cells in whole_sets
        for target in targets
    }
    for table, key in targets:  # what is copied below leaves the row it is copied from
        for row in tables[table]:
            if key_of(table, row) == key and _in_force(row):
                row["ruleset"] = ""
        tables[table] = [row for row in tables[table] if row["ruleset"]]
    sets = []
    for cells in whole_sets:
        whole = cells["code"]
        for number, span in enumerate(_parts(span_of(cells), changes)):
            code = whole if number == 0 else f"{whole}{CUT}{_iso(span[0])}"
            above = cells["based_on"] if number == 0 else whole
            dates = {"valid_from": _iso(span[0]), "valid_to": _iso(span[1])}
            sets.append({**cells, **dates, "code": code, "based_on": above})
            active = _winner([change for change in changes if overlap(change.span, span)])
            for table, key in targets:
                for row in own[whole, table, key]:
                    copy = {**row, "ruleset": code}
                    for change in active.values():
                        if (change.table, change.key) == (table, key):
                            copy = _changed(copy, change)
                    tables[table].append(copy)
    found["rule_sets"] = sheets.text(sheets.heading(found["rule_sets"]), sets)
    for name, lines in tables.items():
        found[name] = sheets.text(sheets.heading(found[name]), lines)


def _resolve(
    tables: Mapping[str, list[Cells]],
    target: tuple[str, str],
    code: str,
    based_on: Mapping[str, str],
) -> list[Cells]:
    """Copies of the rows of a rule set or, where it has none, of the set it is based on."""
    table, key = target
    named = [row for row in tables[table] if key_of(table, row) == key and _in_force(row)]
    while code:
        mine = [dict(row) for row in named if code in row["ruleset"].split(";")]
        if mine:
            return mine
        code = based_on.get(code, "")
    return []


def _in_force(row: Cells) -> bool:
    return row.get("status", "in_force") == "in_force"


def _parts(whole: Span, changes: Sequence[Override]) -> list[Span]:
    """A span cut wherever a change begins or has ended, in order."""
    begins = {change.valid_from for change in changes}
    begins |= {change.valid_to + timedelta(days=1) for change in changes if change.valid_to}
    inside = sorted(
        day for day in begins if within(day, *whole) and (whole[0] is None or day > whole[0])
    )
    firsts: list[date | None] = [whole[0], *inside]
    lasts = [*(day - timedelta(days=1) for day in inside), whole[1]]
    return list(zip(firsts, lasts, strict=True))


def span_of(cells: Cells) -> Span:
    """The validity of a row."""
    first, last = cells["valid_from"], cells["valid_to"]
    return (
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
