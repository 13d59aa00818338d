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
    """An award the same subject already has, or is being considered for (`waiting`).

    Months None where the register doesn't know them; year: of the achievement, when it is known.
    """

    award_code: str
    citation: str
    period_from: Month | None
    period_to: Month | None
    decision: str  # "12/QĐ-UBND ngày 05/01/2025"
    year: int | None = None
    commendation_type: str = ""
    waiting: bool = False

    @property
    def for_year(self) -> int | None:
        """The year it counts for: of a school year the one in which it ends."""
        return self.year or (self.period_to.year if self.period_to else None)

    @property
    def span(self) -> tuple[Month, Month] | None:
        """Its months; the whole year where only that is known; None where nothing is."""
        if self.period_from and self.period_to:
            return self.period_from, self.period_to
        return None if self.year is None else (Month(self.year, 1), Month(self.year, 12))


@dataclass(frozen=True)
class Rated:
    """How the work of a year was rated."""

    year: int
    rating: str


@dataclass(frozen=True)
class Recognised:
    """An initiative or research work, recognised at a level: base, province or nation."""

    year: int
    level: str
    title: str = ""


@dataclass(frozen=True)
class Disciplined:
    """A disciplinary measure; it counts for the days from its decision to its end, where known."""

    level: str
    decided_on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class Moved:
    """A move between units, with what the former unit said of the person."""

    moved_on: date
    opinion: str = ""


@dataclass(frozen=True)
class Held:
    """A post held from one month to another, both counted; to this day where it has no end."""

    level: str
    first: Month
    last: Month | None = None


@dataclass(frozen=True)
class OpenComplaint:
    """A complaint or denunciation that isn't settled: its number, and how near it comes.

    bars: it is about this very dossier, or holds back an award that the same subject has.
    """

    number: str
    bars: bool


@dataclass(frozen=True)
class Reviewed:
    """How the unit's own meeting voted on it."""

    unit_name: str
    held_on: date
    present: int
    votes_for: int


@dataclass(frozen=True)
class Awaited:
    """An agency that was asked for the sake of one condition and has not answered yet."""

    condition: str
    agency: str
    asked_on: date
    due_on: date | None = None


@dataclass(frozen=True)
class Count:
    """A number that isn't fully known: so many for certain, and at most so many."""

    sure: int
    at_most: int

    def __post_init__(self) -> None:
        if not 0 <= self.sure <= self.at_most:
            raise ValueError(f"0 <= {self.sure} <= {self.at_most} must hold")


@dataclass(frozen=True)
class Members:
    """The people of a collective in the year: all, those who hold an award, those who completed.

    holding: award code -> how many of them. What is missing from it is not known.
    rated: how many excellent and how many good, where everybody's rating is known.
    """

    total: int
    holding: tuple[tuple[str, Count], ...] = ()
    completed: Count | None = None
    women: Count | None = None
    rated: tuple[int, int] | None = None

    def count(self, key: str) -> Count | None:
        """How many hold an award, or completed their tasks (COMPLETED)."""
        return self.completed if key == "COMPLETED" else dict(self.holding).get(key)


@dataclass(frozen=True)
class Quota:
    """What a unit's quota is counted from: holders of the title below, and places taken."""

    unit_name: str
    holders: Count
    taken: int


@dataclass(frozen=True)
class Facts:
    """All that is known of a nomination. None: not known, which never counts as met.

    day: the day the authority is judged by: the decision's, before it today. received_on: when
    the dossier came in for appraisal; it chooses the standards, before it `day` does.
    office_level: xa, huyen or tinh. discipline: "none" or the heaviest in the period, of the
    person or of a member. unit_rating: of the unit that a leader heads. previous: None until the
    register has been searched. papers: codes of those attached. notes: oldest first.
    abroad: foreign, overseas (Vietnamese), or "".
    ratings, initiatives, posts: of all years, None until they were looked up.
    scores: criterion -> score.
    posting_complaints: said while it hung, and not answered. reviews: of the unit, by day.
    """

    award_code: str
    subject_kind: str
    office_level: str
    day: date
    received_on: date | None = None
    procedure: str = "DAY_DU"
    commendation_type: str = "CONG_TRANG"
    labour_role: str | None = None
    sex: str | None = None
    abroad: str = ""
    is_hard_area: bool | None = None
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
    unit_ended_on: date | None = None
    registered: bool | None = None
    previous: tuple[PreviousAward, ...] | None = None
    ratings: tuple[Rated, ...] | None = None
    initiatives: tuple[Recognised, ...] | None = None
    disciplined: tuple[Disciplined, ...] = ()
    transfers: tuple[Moved, ...] = ()
    posts: tuple[Held, ...] | None = None
    members: Members | None = None
    quota: Quota | None = None
    scores: tuple[tuple[str, int], ...] = ()
    posted_from: date | None = None
    posted_to: date | None = None
    posting_complaints: int = 0
    complaints: tuple[OpenComplaint, ...] = ()
    reviews: tuple[Reviewed, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    papers: frozenset[str] = frozenset()
    notes: Sequence[Said] = ()

    @property
    def year(self) -> int | None:
        """The year that is judged: the one in which the time of the achievement ends."""
        return self.period_to.year if self.period_to else None


@dataclass(frozen=True)
class Branch:
    """One of several ways to meet a condition, or one criterion of it, and how far it is met."""

    code: str
    title: str
    verdict: Verdict
    reason: str


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
    branches: tuple[Branch, ...] = ()


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
    branches: tuple[Branch, ...] = ()  # its ways (any one is enough) or its criteria
    is_doubtful: bool = False  # whether the catalogue isn't sure of it

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
class Remark:
    """What the law wants to be kept in mind. It informs, and never counts for or against."""

    code: str
    words: str
    basis: str


@dataclass(frozen=True)
class Result:
    """The conditions of a nomination, in the order they are read, and what they come to."""

    rule_set: str
    banner: str
    conditions: tuple[Condition, ...]
    remarks: tuple[Remark, ...] = ()

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
