"""What the tables of standards may say: kinds of condition, their values, branches, criteria."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.catalog.model import (
    EXCLUDED,
    GROUNDS,
    INITIATIVE_LEVELS,
    RATINGS,
    BranchRule,
    ConditionRule,
    Criterion,
)
from app.catalog.tables import Line, Row

SUBJECTS = ("CA_NHAN", "TAP_THE", "HO_GIA_DINH")
# Each kind of condition, with what stands between the colons of its value. number: a whole number
# or the name of a parameter; a "?" at the end: may be left out.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "AUTHORITY": (),
    "SUBJECT": (),
    "LAW_COMPLIANCE": (),
    "GROUND": (),
    "GROUND_IS": ("ground",),
    "RATING": ("rating",),
    "MERIT_RATING": ("rating",),
    "RATINGS_IN_ROW": ("rating", "number"),
    "TITLE_SAME_YEAR": ("awards",),
    "TITLES_IN_ROW": ("awards", "number"),
    "EARLIER_AWARD": ("awards",),
    "INITIATIVES": ("level", "number", "number"),
    "NOT_ADDED_UP": ("number",),
    "STATE_ONCE": ("number",),
    "QUOTA": ("award", "number"),
    "MEMBER_SHARE": ("member", "number"),
    "MEMBER_COUNT": ("member", "number"),
    "SOLIDARITY": (),
    "DISCIPLINE": (),
    "PERIOD": ("number?",),
    "CITATION": (),
    "REPORT": (),
    "NOT_TWICE": (),
    "PAPERS": (),
    "ENTERPRISE_OPINIONS": ("opinions",),
    "ABROAD": ("awards?",),
    "ABROAD_OPINIONS": (),
    "UNIT_EXISTS": (),
    "HEAD_OF_UNIT": (),
    "TRANSFER": ("number",),
    "REGISTRATION": ("number",),
    "SCORE": ("criterion",),
    "EXCLUDED": (),
    "POSTED": ("number",),
    "CLAIM": ("name",),
    "ONE_OF": (),
    "IN_POST": (),
    "STANDARD": (),
    "HISTORY": (),
}


@dataclass(frozen=True)
class Shapes:
    """What the values of conditions may name."""

    awards: frozenset[str]
    parameters: frozenset[str]
    criteria: frozenset[tuple[str, str]]

    def fault(self, row: ConditionRule) -> str:
        """What is wrong with the value of a condition; empty where nothing is."""
        shape = CONDITIONS[row.condition]
        parts = row.parts if row.value else ()
        least = sum(not kind.endswith("?") for kind in shape)
        if not least <= len(parts) <= len(shape):
            wanted = ":".join(shape) or "nothing"
            return f"value of {row.condition} is {row.value or 'empty'}, expected {wanted}"
        for kind, part in zip(shape, parts, strict=False):
            if not self._fits(kind.rstrip("?"), part, row.award_code):
                return f"{kind.rstrip('?')} is unknown: {part}"
        return ""

    def _fits(self, kind: str, part: str, award: str) -> bool:
        known: dict[str, Callable[[], bool]] = {
            "number": lambda: (part.isascii() and part.isdigit()) or part in self.parameters,
            "rating": lambda: part in RATINGS,
            "ground": lambda: part in GROUNDS,
            "level": lambda: part in INITIATIVE_LEVELS,
            "award": lambda: part in self.awards,
            "awards": lambda: set(part.split("|")) <= self.awards,
            "member": lambda: part in self.awards | {"COMPLETED"},
            "opinions": lambda: part in ("asked", "required"),
            "criterion": lambda: (award, part) in self.criteria,
            "name": lambda: bool(part),
        }
        return known[kind]()


def condition(row: Row) -> ConditionRule:
    return ConditionRule(
        award_code=row.text("award_code"),
        rule_sets=row.codes("ruleset"),
        subjects=row.some_of("subjects", SUBJECTS),
        order=row.number("order"),
        condition=row.one_of("condition", CONDITIONS),
        value=row.maybe("value"),
        title=row.maybe("title"),
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def branch(row: Row) -> BranchRule:
    part = ConditionRule(
        award_code=row.text("award_code"),
        rule_sets=row.codes("ruleset"),
        subjects=row.some_of("subjects", SUBJECTS),
        order=0,
        condition=row.one_of("condition", CONDITIONS),
        value=row.maybe("value"),
        title=row.maybe("title"),
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )
    return BranchRule(
        award_code=part.award_code,
        rule_sets=part.rule_sets,
        subjects=part.subjects,
        branch=row.text("branch"),
        branch_title=row.text("branch_title"),
        part=part,
    )


def criterion(row: Row) -> Criterion:
    within, least = row.maybe("within"), row.number("least")
    if not within and row.maybe("most"):
        raise ValueError("most of a group is the sum of its criteria, and stays empty")
    most = row.number("most") if within else 0
    if within and not (least <= most and most):
        raise ValueError(f"least {least} is above most {most}")
    return Criterion(
        award_code=row.text("award_code"),
        rule_sets=row.codes("ruleset"),
        code=row.text("code"),
        within=within,
        title=row.text("title"),
        least=least,
        most=most,
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def check_criteria(
    lines: Sequence[Line[Criterion]],
    based_on: Mapping[str, str],
    wrong: Callable[[str, int, str], None],
) -> None:
    """Name every criterion without a group, and every group that asks for more than there is."""
    name = "culture_criteria"
    groups = {(one.award_code, one.code) for _, one in lines if not one.within}
    for line, one in lines:
        if one.within not in ("", EXCLUDED) and (one.award_code, one.within) not in groups:
            wrong(name, line, f"within is unknown: {one.within}")
    for line, group in lines:
        if group.within:
            continue
        own = (group.award_code, group.code)
        mine = [one for _, one in lines if (one.award_code, one.within) == own]
        most = min(_most(mine, code, based_on) for code in group.rule_sets)
        if group.least > most:
            wrong(name, line, f"least {group.least} is above most {most}")


def _most(mine: Sequence[Criterion], rule_set: str, based_on: Mapping[str, str]) -> int:
    """The sum of what the criteria of a group can reach in a rule set, also by its base."""
    found: dict[str, int] = {}
    while rule_set:
        for one in mine:
            if rule_set in one.rule_sets:
                found.setdefault(one.code, one.most)
        rule_set = based_on.get(rule_set, "")
    return sum(found.values())
