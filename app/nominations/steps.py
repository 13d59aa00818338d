"""The six steps of a nomination and what each move between them needs, as data."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import ClerkError
from db.nominations import NominationStep as Step

__all__ = [
    "ENDED",
    "LABELS",
    "ORDER",
    "UNFINISHED",
    "Gate",
    "Step",
    "Transition",
    "allowed",
    "moves",
    "next_step",
    "transition",
]

LABELS = {
    Step.DRAFTING: "Đang soạn",
    Step.APPRAISAL: "Thẩm tra",
    Step.AWAITING_COUNCIL: "Chờ họp",
    Step.AWAITING_SIGNATURE: "Chờ ký",
    Step.AWAITING_PRINT: "Chờ in",
    Step.PRESENTED: "Đã trao",
    Step.RETURNED: "Trả lại bổ sung",
    Step.FORWARDED: "Chờ cấp trên",
    Step.WITHDRAWN: "Đã rút",
    Step.NOT_ELIGIBLE: "Không đủ điều kiện",
    Step.NOT_PASSED: "Không thông qua",
    Step.REFUSED: "Không khen",
    Step.OVERDUE: "Quá hạn bổ sung",
}
ORDER = (
    Step.DRAFTING,
    Step.APPRAISAL,
    Step.AWAITING_COUNCIL,
    Step.AWAITING_SIGNATURE,
    Step.AWAITING_PRINT,
    Step.PRESENTED,
)
ENDED = (  # no award came of it; it stays as it was, and may go on as another dossier
    Step.WITHDRAWN,
    Step.NOT_ELIGIBLE,
    Step.NOT_PASSED,
    Step.REFUSED,
    Step.OVERDUE,
)
UNFINISHED = tuple(step for step in Step if step is not Step.PRESENTED and step not in ENDED)


class Gate(StrEnum):
    """What must be there before a move."""

    COMPLETE = "complete"  # no condition is unmet
    ELIGIBLE = "eligible"  # and nothing waits for a person's confirmation
    COUNCIL_PASSED = "council_passed"  # a recorded council result that reaches the share
    DECIDED = "decided"  # a decision with number and date, and its register line
    PRESENTED = "presented"  # day and receiver of the presentation
    REASON = "reason"  # one written reason
    LETTER = "letter"  # a signed letter to the superior
    ANSWERED = "answered"  # what the superior decided


@dataclass(frozen=True)
class Transition:
    """One move. verb: the words on its button. procedure: empty where both may make it."""

    start: Step
    end: Step
    verb: str
    gate: Gate | None
    procedure: str = ""


# A dossier under the simplified procedure meets no council (Luật TĐKT 2022, Điều 85). From the
# decision on nothing moves back: what was decided is corrected by another decision.
TRANSITIONS = (
    Transition(Step.DRAFTING, Step.APPRAISAL, "Chuyển thẩm tra", Gate.COMPLETE),
    Transition(Step.APPRAISAL, Step.AWAITING_COUNCIL, "Chuyển chờ họp", Gate.ELIGIBLE, "DAY_DU"),
    Transition(Step.APPRAISAL, Step.AWAITING_SIGNATURE, "Trình ký", Gate.ELIGIBLE, "DON_GIAN"),
    Transition(
        Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE, "Trình ký", Gate.COUNCIL_PASSED, "DAY_DU"
    ),
    Transition(Step.AWAITING_SIGNATURE, Step.AWAITING_PRINT, "Ghi quyết định", Gate.DECIDED),
    Transition(Step.AWAITING_PRINT, Step.PRESENTED, "Ghi đã trao", Gate.PRESENTED),
    Transition(Step.APPRAISAL, Step.RETURNED, "Trả lại bổ sung", Gate.REASON),
    Transition(Step.AWAITING_COUNCIL, Step.RETURNED, "Trả lại bổ sung", Gate.REASON, "DAY_DU"),
    Transition(Step.AWAITING_SIGNATURE, Step.RETURNED, "Trả lại bổ sung", Gate.REASON),
    Transition(Step.AWAITING_SIGNATURE, Step.FORWARDED, "Lập tờ trình", Gate.LETTER),
    Transition(Step.FORWARDED, Step.AWAITING_PRINT, "Ghi trả lời của cấp trên", Gate.ANSWERED),
    Transition(Step.FORWARDED, Step.RETURNED, "Trả lại bổ sung", Gate.REASON),
    Transition(Step.RETURNED, Step.APPRAISAL, "Chuyển thẩm tra lại", Gate.COMPLETE),
    Transition(Step.RETURNED, Step.DRAFTING, "Soạn lại", None),
    Transition(Step.APPRAISAL, Step.DRAFTING, "Lấy về soạn tiếp", None),
    Transition(Step.AWAITING_COUNCIL, Step.APPRAISAL, "Thẩm tra lại", None, "DAY_DU"),
)


def next_step(step: Step, procedure: str = "DAY_DU") -> Step | None:
    """The step that follows on the main way; None after the last.

    procedure: DAY_DU or DON_GIAN, which skips the council. A returned dossier goes to appraisal.
    """
    if step is Step.RETURNED:
        return Step.APPRAISAL
    if step is Step.APPRAISAL and procedure == "DON_GIAN":
        return Step.AWAITING_SIGNATURE
    if step is Step.FORWARDED:
        return Step.AWAITING_PRINT
    if step in ENDED:
        return None
    place = ORDER.index(step) + 1
    return ORDER[place] if place < len(ORDER) else None


def allowed(start: Step, end: Step, procedure: str = "DAY_DU") -> bool:
    """Whether a dossier may move so at all; its gate may still be closed."""
    return _find(start, end, procedure) is not None


def transition(start: Step, end: Step, procedure: str = "DAY_DU") -> Transition:
    """The move from one step to another. Raises ClerkError where there is none."""
    found = _find(start, end, procedure)
    if found is None:
        next_ = next_step(start, procedure)
        raise ClerkError(
            f"Hồ sơ ở bước {LABELS[start]} không chuyển thẳng sang {LABELS[end]} được.",
            f"Bước tiếp theo là {LABELS[next_]}." if next_ else "Hồ sơ đã xong.",
        )
    return found


def moves(start: Step, procedure: str = "DAY_DU") -> tuple[Transition, ...]:
    """Every move from a step, the main one first."""
    fitting = [t for t in TRANSITIONS if t.start is start and t.procedure in ("", procedure)]
    main = next_step(start, procedure)
    return tuple(sorted(fitting, key=lambda move: move.end is not main))


def _find(start: Step, end: Step, procedure: str) -> Transition | None:
    return next((move for move in moves(start, procedure) if move.end is end), None)
