"""How long a post must have been held for an award by long service, and how posts rank."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.catalog.tables import Line, Row


@dataclass(frozen=True)
class PostLevel:
    """Posts that count alike. rank: a higher post's time may also count for the lower ones."""

    code: str
    name: str
    rank: int


@dataclass(frozen=True)
class PostTerm:
    """The years in posts of a level, or higher ones, that an award asks for."""

    award_code: str
    rule_sets: tuple[str, ...]
    level: str
    years: int


def level(row: Row) -> PostLevel:
    return PostLevel(row.text("code"), row.text("name"), row.number("rank"))


def term(row: Row) -> PostTerm:
    years = row.number("years")
    if not years:
        raise ValueError("years must be above 0")
    return PostTerm(row.text("award_code"), row.codes("ruleset"), row.text("level"), years)


def check(
    levels: Sequence[Line[PostLevel]],
    terms: Sequence[Line[PostTerm]],
    wrong: Callable[[str, int, str], None],
) -> None:
    """Every term names a level there is; no level stands twice."""
    known = {one.code for _, one in levels}
    seen: set[str] = set()
    for line, one in levels:
        if one.code in seen:
            wrong("post_levels", line, f"code stands twice: {one.code}")
        seen.add(one.code)
    for line, found in terms:
        if found.level not in known:
            wrong("post_terms", line, f"level is unknown: {found.level}")
