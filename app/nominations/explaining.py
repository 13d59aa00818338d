"""A verdict in plain text and as JSON, as `sovang rules explain` prints it."""

from typing import Any

from app.catalog import Catalog
from app.catalog.words import NOT_SURE
from app.nominations.cases import Case
from app.nominations.eligibility import check
from app.nominations.facts import VERDICT_WORDS, Branch, Condition, Result, Verdict


def explained(cases: tuple[Case, ...], catalog: Catalog) -> list[tuple[Case, Result]]:
    """Each case with its verdict. Raises KeyError for an award that isn't in the catalogue."""
    return [(case, check(case.facts, catalog)) for case in cases]


def as_text(case: Case, result: Result, catalog: Catalog) -> str:
    """The verdict as the screen shows it: every condition with its reason and basis."""
    name = catalog.award(case.facts.award_code, case.facts.day).name
    lines = [case.name, f"{name}: {result.words} ({result.summary}), theo {result.rule_set}"]
    if result.banner:
        lines.append(f"({result.banner})")
    for condition in result.conditions:
        lines.append(f"- {condition.title}: {VERDICT_WORDS[condition.effective]}")
        doubt = f"; {NOT_SURE}" if condition.is_doubtful else ""
        lines.append(f"  {condition.reason}. [{condition.basis}{doubt}]")
        if condition.note is not None:
            note, own = condition.note, VERDICT_WORDS[condition.verdict]
            lines.append(f"  Máy xét: {own}. {note.said_by}: {note.words}")
        if condition.todo and condition.effective is not Verdict.MET:
            lines.append(f"  Cần làm: {condition.todo}")
        told = _way if condition.code == "ONE_OF" else _criterion
        lines += [f"  {told(part)}" for part in condition.branches]
    lines += [f"* {remark.words}. [{remark.basis}]" for remark in result.remarks]
    return "\n".join(lines)


def _way(way: Branch) -> str:
    return f"Cách “{way.title}”: {VERDICT_WORDS[way.verdict]}. {way.reason}"


def _criterion(one: Branch) -> str:
    return f"“{one.title}”: {one.reason.lower()}"


def as_values(case: Case, result: Result) -> dict[str, Any]:
    """The verdict as plain values for JSON."""
    return {
        "name": case.name,
        "rule_set": result.rule_set,
        "banner": result.banner,
        "verdict": result.verdict,
        "words": result.words,
        "summary": result.summary,
        "conditions": [_condition(condition) for condition in result.conditions],
        "remarks": [
            {"code": remark.code, "words": remark.words, "basis": remark.basis}
            for remark in result.remarks
        ],
    }


def _condition(condition: Condition) -> dict[str, Any]:
    note = condition.note
    return {
        "code": condition.code,
        "title": condition.title,
        "verdict": condition.verdict.value,
        "effective": condition.effective.value,
        "fact": condition.fact,
        "reason": condition.reason,
        "basis": condition.basis,
        "doubtful": condition.is_doubtful,
        "todo": condition.todo,
        "note": None if note is None else {"kind": note.kind, "said_by": note.said_by,
                                           "words": note.words},
        "branches": [
            {"code": way.code, "title": way.title, "verdict": way.verdict.value,
             "reason": way.reason}
            for way in condition.branches
        ],
    }  # fmt: skip
