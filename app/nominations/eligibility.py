"""Whether a nomination meets the law: pure rules over plain facts, driven by the catalogue.

No storage, no screen, no clock. The standards are those of the day the dossier was received for
appraisal, the authority that of the day of the decision (docs/decisions/0402).
"""

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.errors import ClerkError
from app.nominations.conditions import RULES
from app.nominations.facts import (
    VERDICT_WORDS,
    Condition,
    Facts,
    Finding,
    PreviousAward,
    Result,
    Said,
    Verdict,
)
from app.text import clean

__all__ = [
    "VERDICT_WORDS",
    "Condition",
    "Facts",
    "Finding",
    "PreviousAward",
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
    said = {note.condition: note for note in facts.notes}
    conditions = []
    for row in catalog.conditions(
        facts.award_code, rule_set.code, subject_code(facts.subject_kind)
    ):
        title, rule = RULES[row.condition]
        finding = rule(facts, catalog, rule_set.code, row)
        if finding is None:
            continue
        conditions.append(
            Condition(
                code=row.condition,
                title=row.title or title,
                verdict=finding.verdict,
                fact=finding.fact,
                reason=finding.reason,
                basis=row.basis,
                todo=finding.todo,
                section=finding.section,
                field=finding.field,
                note=said.get(row.condition),
            )
        )
    return Result(rule_set.code, rule_set.banner, tuple(conditions))


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
