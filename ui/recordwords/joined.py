"""The words of every feature as one; a new module takes its place in FEATURES."""

from collections.abc import Mapping
from typing import Any

from ui.recordwords import (
    afterwards,
    attachments,
    catalog,
    clusters,
    council,
    decisions,
    exemplars,
    handling,
    movements,
    nominations,
    offices,
    oversight,
    printing,
    subjects,
)

FEATURES = (
    *(offices, catalog, subjects, attachments, exemplars, clusters, nominations, handling),
    *(council, decisions, afterwards, printing, movements, oversight),
)


def _all(name: str) -> dict[str, Any]:
    return {key: words for one in FEATURES for key, words in getattr(one, name, {}).items()}


def _codes() -> dict[str, Mapping[str, str]]:
    """By field. Features may share a field, such as "state": then their codes stand together."""
    found: dict[str, dict[str, str]] = {"owner_type": TYPES}
    for one in FEATURES:
        for field, codes in getattr(one, "CODES", {}).items():
            found.setdefault(field, {}).update(codes)
    return {**found}


TYPES: dict[str, str] = _all("TYPES")
LABELS: dict[str, dict[str, str]] = _all("LABELS")
KINDS: dict[str, Mapping[str, str]] = _all("KINDS")
CODES = _codes()
FORMS = [one.value_words for one in FEATURES if hasattr(one, "value_words")]
