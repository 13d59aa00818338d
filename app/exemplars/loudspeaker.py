"""A text for the village loudspeaker: how long it is read aloud, and one that is short enough.

How fast it is read is a rule parameter, loudspeaker_syllables; how long it may be, another.
"""

import re
from dataclasses import dataclass

from app.exemplars.paragraphs import NUMBERED, looks_of

_WORD = re.compile(r"\d+|[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+(?=\s|$)|$|[.!?…]+)[”\"]?")
_SPOKEN = {"/": 1, "%": 2, "+": 1, "²": 1, "³": 1}  # syllables of a sign read aloud
_COMMA = re.compile(r"(?<=\d),(?=\d)")  # of a decimal: phẩy


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long a text is read. most: seconds that it may take."""

    syllables: int
    seconds: int
    most: int

    @property
    def fits(self) -> bool:
        return self.seconds <= self.most

    @property
    def words(self) -> str:
        """1 phút 45 giây"""
        minutes, seconds = divmod(self.seconds, 60)
        parts = (f"{minutes} phút" if minutes else "", f"{seconds} giây" if seconds else "")
        return " ".join(part for part in parts if part) or "0 giây"


def syllables(text: str) -> int:
    """How many syllables are spoken: a Vietnamese word is one, 46 is three (bốn mươi sáu)."""
    said = sum(2 * len(word) - 1 if word.isdigit() else 1 for word in _WORD.findall(text))
    return (
        said
        + len(_COMMA.findall(text))
        + sum(text.count(sign) * count for sign, count in _SPOKEN.items())
    )


def estimate(text: str, per_minute: int, minutes: int) -> Estimate:
    """How long a text takes at a speed, 1 or more syllables a minute; rounded up to seconds."""
    spoken = syllables(text)
    return Estimate(spoken, -(-spoken * 60 // per_minute), minutes * 60)


def script(
    greeting: str, name: str, summary: str, story: str, ending: str, per_minute: int, minutes: int
) -> str:
    """A text of whole sentences that is read within the minutes: greeting, who and what, as much
    of the story as there is time for, ending. Only the sentences of the story are ever left out.
    """
    end = "" if summary[-1:] in (*".!?…”", "") else "."
    head = [greeting, f"{name}. {summary}{end}" if summary else f"{name}."]
    taken: list[str] = []
    paragraphs = [line for line in story.split("\n") if line.strip()]
    for text, look in zip(paragraphs, looks_of(paragraphs), strict=True):
        numbered = NUMBERED.fullmatch(text)
        line = numbered[2] if numbered else text.lstrip("-–— ") if look == "said" else text
        kept = ""
        for sentence in _SENTENCE.findall(line):
            longer = f"{kept} {sentence.strip()}".strip()
            whole = "\n".join((*head, *taken, longer, ending))
            if not estimate(whole, per_minute, minutes).fits:
                break
            kept = longer
        if kept:
            taken.append(kept)
        if kept != " ".join(part.strip() for part in _SENTENCE.findall(line)):
            break
    return "\n".join(part for part in (*head, *taken, ending) if part)
