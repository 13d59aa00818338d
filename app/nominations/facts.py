"""The plain values that the rules of eligibility take and give."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from app.dates import Month


class Verdict(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NEEDS_CONFIRMATION = "needs_confirmation"


VERDICT_WORDS = {
    Verdict.MET: "đạt",
    Verdict.NOT_MET: "chưa đạt",
    Verdict.NEEDS_CONFIRMATION: "cần xác nhận",
}


class Said(Protocol):
    """What a person said of one condition: confirmed, refuted or overruled, in their words."""

    @property
    def condition(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def said_by(self) -> str: ...
    @property
    def said_on(self) -> date: ...
    @property
    def words(self) -> str: ...


@dataclass(frozen=True)
class PreviousAward:
    """An award the same subject already has. Months None where the register doesn't know them."""

    award_code: str
    citation: str
    period_from: Month | None
    period_to: Month | None
    decision: str  # "12/QĐ-UBND ngày 05/01/2025"


@dataclass(frozen=True)
class Facts:
    """All that is known of a nomination. None: not known, which never counts as met.

    day: the day the authority is judged by: the decision's, before it today. received_on: when
    the dossier came in for appraisal; it chooses the standards, before it `day` does.
    office_level: xa, huyen or tinh. discipline: "none" or the heaviest in the period, of the
    person or of a member. unit_rating: of the unit that a leader heads. previous: None until the
    register has been searched. papers: codes of those attached. notes: oldest first.
    """

    award_code: str
    subject_kind: str
    office_level: str
    day: date
    received_on: date | None = None
    procedure: str = "DAY_DU"
    labour_role: str | None = None
    period_from: Month | None = None
    period_to: Month | None = None
    citation: str = ""
    report: str = ""
    ground: str | None = None
    movement: str = ""
    rating: str | None = None
    discipline: str | None = None
    unit_rating: str | None = None
    unit_dissolved: bool | None = None
    previous: tuple[PreviousAward, ...] | None = None
    papers: frozenset[str] = frozenset()
    notes: Sequence[Said] = ()


@dataclass(frozen=True)
class Finding:
    """What one rule says: the verdict, the fact it used, why, and what to do about it.

    section: subject, achievement, papers or opinions; field: a column of the nomination or
    subject, empty where no single field is at fault.
    """

    verdict: Verdict
    reason: str
    fact: str = ""
    todo: str = ""
    section: str = ""
    field: str = ""


@dataclass(frozen=True)
class Condition:
    """One condition of an award as it stands for one nomination.

    verdict is the rule's own and stays visible whatever a person said; effective is what counts.
    """

    code: str
    title: str
    verdict: Verdict
    fact: str
    reason: str
    basis: str
    todo: str
    section: str
    field: str
    note: Said | None = None

    @property
    def effective(self) -> Verdict:
        """What counts once a person has spoken.

        A confirmation answers only what waited for one; a refusal or an overruling with written
        words counts against the rule, and is printed in the dossier.
        """
        if self.note is None:
            return self.verdict
        if self.note.kind == "refuted":
            return Verdict.NOT_MET
        waits = self.verdict is Verdict.NEEDS_CONFIRMATION
        if self.note.kind == "overruled" or (self.note.kind == "confirmed" and waits):
            return Verdict.MET if self.note.words.strip() else self.verdict
        return self.verdict


@dataclass(frozen=True)
class Result:
    """The conditions of a nomination, in the order they are read, and what they come to."""

    rule_set: str
    banner: str
    conditions: tuple[Condition, ...]

    @property
    def missing(self) -> int:
        """How many conditions are not met."""
        return self._count(Verdict.NOT_MET)

    @property
    def to_confirm(self) -> int:
        """How many conditions wait for a person's confirmation."""
        return self._count(Verdict.NEEDS_CONFIRMATION)

    @property
    def verdict(self) -> str:
        """missing, needs_confirmation or eligible: the worst of the conditions.

        Where nothing was checked a person has to say so: needs_confirmation.
        """
        if self.missing:
            return "missing"
        return "needs_confirmation" if self.to_confirm or not self.conditions else "eligible"

    @property
    def words(self) -> str:
        """Đủ điều kiện, Cần xác nhận, or Còn thiếu 2."""
        return {
            "missing": f"Còn thiếu {self.missing}",
            "needs_confirmation": "Cần xác nhận",
            "eligible": "Đủ điều kiện",
        }[self.verdict]

    @property
    def summary(self) -> str:
        """Mới đạt 3/4, or Đạt 4/4."""
        met, whole = self._count(Verdict.MET), len(self.conditions)
        return f"{'Đạt' if met == whole else 'Mới đạt'} {met}/{whole}"

    def _count(self, verdict: Verdict) -> int:
        return sum(condition.effective is verdict for condition in self.conditions)
