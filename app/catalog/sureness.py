"""How sure the catalogue is of its rows, counted by rule set."""

from collections import Counter

from app.catalog.catalog import Catalog

SURE, KNOWN, OPEN = "S", "K", "?"  # read in its source; well known; to be looked at by a person


def sureness(confidence: str) -> str:
    """S, K or ?: a row with any question mark is open."""
    if OPEN in confidence:
        return OPEN
    return SURE if confidence.startswith(SURE) else KNOWN


def counts(catalog: Catalog) -> dict[str, dict[str, int]]:
    """Rule set -> S, K, ? -> how many rules, conditions, branches, votes and parameters.

    A set that is based on another counts only the rows of its own.
    """
    tables = catalog.tables
    found = {rule_set.code: Counter[str]() for rule_set in tables.rule_sets}
    rows = [
        *((row.rule_sets, row.confidence) for row in tables.rules),
        *((row.rule_sets, row.confidence) for row in tables.conditions),
        *((row.rule_sets, row.part.confidence) for row in tables.branches),
        *((row.rule_sets, row.confidence) for row in tables.criteria),
        *((row.rule_sets, row.confidence) for row in tables.vote_rules),
        *((row.rule_sets, row.confidence) for row in tables.parameters),
    ]
    for codes, confidence in rows:
        for code in codes:
            found[code][sureness(confidence)] += 1
    return {
        code: {mark: count[mark] for mark in (SURE, KNOWN, OPEN)} for code, count in found.items()
    }
