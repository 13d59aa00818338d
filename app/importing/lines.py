"""What becomes of each line of a list, in plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.subjects.actions import SubjectDraft


class State(StrEnum):
    NEW = "new"  # is taken in
    KNOWN = "known"  # stands in the register already: nothing to do
    DOUBTFUL = "doubtful"  # may stand there already: a person says
    BAD = "bad"  # can't be taken in, and says why


class Say(StrEnum):
    """What a person says of a doubtful line: who it is, or which of two ratings is right."""

    NEW = "new"  # somebody else of the same name
    SAME = "same"  # the one in the register
    KEEP = "keep"  # what the register says of that year stands
    REPLACE = "replace"  # what the list says of it stands


WHO = (Say.SAME, Say.NEW)
WHICH = (Say.KEEP, Say.REPLACE)


@dataclass(frozen=True, slots=True)
class AwardPart:
    """What a line says of an award, from paper or asked for. Months as YYYY-MM."""

    award_code: str
    year: int = 0
    symbol: str = ""
    decided_on: date | None = None
    authority: str = ""
    unit_name: str = ""
    citation: str = ""
    report: str = ""
    movement: str = ""
    source: str = ""
    period_from: str | None = None
    period_to: str | None = None


@dataclass(frozen=True, slots=True)
class RatingPart:
    """What a line says of a year's rating. symbol: the document that says so."""

    year: int
    rating: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, judged. place: its number in the file. words: what becomes of it, or why not.

    troubles: why a cell can't stand, by its meaning; notes: what was changed in reading it.
    subject_id: who it is in the register, where that is sure or was said. asks: the answers that
    a doubtful line leaves to a person.
    """

    place: int
    state: State
    words: str
    subject: SubjectDraft
    troubles: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    subject_id: UUID | None = None
    award: AwardPart | None = None
    rating: RatingPart | None = None
    said: Say | None = None
    asks: tuple[Say, Say] = WHO

    @property
    def is_good(self) -> bool:
        return self.state is State.NEW


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines of each kind."""

    new: int = 0
    known: int = 0
    doubtful: int = 0
    bad: int = 0
    skipped: int = 0


def counts(lines: Iterable[Line], skipped: int = 0) -> Counts:
    """The lines counted by what becomes of them."""
    found = dict.fromkeys(State, 0)
    for line in lines:
        found[line.state] += 1
    return Counts(
        found[State.NEW], found[State.KNOWN], found[State.DOUBTFUL], found[State.BAD], skipped
    )
