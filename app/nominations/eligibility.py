"""Whether a nomination meets the law: pure rules over plain facts, driven by the catalogue.

No storage, no screen, no clock. The standards are those of the day the dossier was received for
appraisal, the authority that of the day of the decision (docs/decisions/0402).
"""

from dataclasses import replace

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.catalog.model import RuleSet
from app.catalog.words import is_doubtful
from app.dates import short_day
from app.errors import ClerkError
from app.nominations.conditions import RULES
from app.nominations.facts import (
    VERDICT_WORDS,
    Awaited,
    Condition,
    Facts,
    Finding,
    PreviousAward,
    Remark,
    Result,
    Said,
    Verdict,
)
from app.nominations.remarks import remarks
from app.text import clean

__all__ = [
    "VERDICT_WORDS",
    "Condition",
    "Facts",
    "Finding",
    "PreviousAward",
    "Remark",
    "Result",
    "Said",
    "Verdict",
    "check",
    "check_note",
]

NOTE_KINDS = ("confirmed", "refuted", "overruled")


def check(facts: Facts, catalog: Catalog) -> Result:
    """Every condition of the award, each with its verdict, reason, basis and way to fix it.

    What a person said of a condition stands beside the rule's own verdict, the last word on it.
    An award whose standard the catalogue doesn't hold yet always needs a person's confirmation.
    Raises KeyError for an award that is not in the catalogue, ClerkError for a day without rules.
    """
    rule_set = catalog.rule_set(facts.received_on or facts.day)
    found = _check(facts, catalog, rule_set)
    later = catalog.rule_set(facts.day)
    if later.code == rule_set.code or not _applies_if_better(later, rule_set, catalog):
        return found
    newer = _check(facts, catalog, later)
    if (newer.missing, newer.to_confirm) >= (found.missing, found.to_confirm):
        return found
    words = f"Xét theo {later.source}: có lợi hơn văn bản của ngày tiếp nhận hồ sơ"
    told = Remark("MORE_FAVOURABLE", words, later.source)
    return replace(newer, remarks=(told, *newer.remarks))


def _applies_if_better(later: RuleSet, earlier: RuleSet, catalog: Catalog) -> bool:
    """Whether a later text also judges dossiers that came in under the text before it."""
    starts, began = later.valid_from, earlier.valid_from
    if starts is None or (began is not None and starts < began):
        return False
    return bool(catalog.number("new_text_if_more_favourable", later.code))


def _check(facts: Facts, catalog: Catalog, rule_set: RuleSet) -> Result:
    said = {note.condition: note for note in facts.notes}
    awaited = {one.condition: one for one in facts.awaited}
    conditions = []
    for row in catalog.conditions(
        facts.award_code, rule_set.code, subject_code(facts.subject_kind)
    ):
        title, rule = RULES[row.condition]
        finding = rule(facts, catalog, rule_set.code, row)
        if finding is None:
            continue
        if finding.verdict is Verdict.NEEDS_CONFIRMATION and row.code in awaited:
            finding = _waiting(finding, awaited[row.code])
        conditions.append(
            Condition(
                code=row.code,
                title=row.title or title,
                verdict=finding.verdict,
                fact=finding.fact,
                reason=finding.reason,
                basis=row.basis,
                todo=finding.todo,
                section=finding.section,
                field=finding.field,
                note=said.get(row.code),
                branches=finding.branches,
                is_doubtful=is_doubtful(row.confidence),
            )
        )
    is_history = any(condition.code == "HISTORY" for condition in conditions)
    told = () if is_history else remarks(facts, catalog, rule_set.code)
    return Result(rule_set.code, rule_set.banner, tuple(conditions), told)


def _waiting(finding: Finding, asked: Awaited) -> Finding:
    """What a condition asks for once somebody was asked: their answer, and not the question."""
    until = f", hạn {short_day(asked.due_on)}" if asked.due_on else ""
    reason = f"Đã hỏi {asked.agency} ngày {short_day(asked.asked_on)}, chờ trả lời{until}"
    return replace(finding, reason=reason, todo=f"Ghi trả lời của {asked.agency}")


def check_note(condition: Condition, kind: str, said_by: str, words: str) -> None:
    """Refuse what can't be kept as a person's word on a condition.

    kind: confirmed, refuted or overruled. Raises ClerkError naming the field: nobody named, no
    words, or a confirmation of what the rule has found not to be met.
    """
    if kind not in NOTE_KINDS:
        raise ValueError(f"kind must be one of {NOTE_KINDS}, got {kind}")
    if not clean(said_by):
        raise ClerkError(
            "Chưa ghi người xác nhận.",
            "Ghi họ tên và chức vụ. Ví dụ: chị Lan, Hội Phụ nữ xã.",
            field="said_by",
        )
    if not clean(words):
        raise ClerkError(
            "Chưa ghi lý do." if kind == "overruled" else "Chưa ghi lời xác nhận.",
            "Ghi một câu. Câu này được in trong hồ sơ.",
            field="words",
        )
    if kind == "confirmed" and condition.verdict is Verdict.NOT_MET:
        raise ClerkError(
            f"Điều kiện “{condition.title}” chưa đạt, không phải chờ xác nhận.",
            "Sửa chỗ chưa đạt, hoặc ghi lý do vẫn cho đạt.",
            field="words",
        )
