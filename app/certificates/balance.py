"""Breaking a text into lines of about one width, by its measured width in the document font."""

from functools import lru_cache
from itertools import accumulate, combinations, pairwise

from app import pdf

_PAUSES = (",", ";", ":", ".", "”", ")")
_PAUSE_BONUS = 0.92  # a line that ends at a pause reads better than one a little shorter


@lru_cache(maxsize=128)
def balanced(value: str, face: str, count: int, limit: float) -> tuple[str, ...] | None:
    """The text on exactly `count` lines, the widest as narrow as can be; None if still too wide.

    limit: the widest a line may be, in points at size 1 (mm to points, divided by the size).
    Lines end only at ordinary spaces: a non-breaking space holds a name together.
    """
    words = value.split(" ")
    if len(words) < count:
        return None
    space = pdf.width(" ", face)
    ends = [0.0, *accumulate(pdf.width(word, face) + space for word in words)]

    def cost(breaks: tuple[int, ...]) -> float:
        places = (0, *breaks, len(words))
        widest = max(ends[last] - ends[first] for first, last in pairwise(places))
        if widest - space > limit:
            return float("inf")
        pauses = sum(words[place - 1].endswith(_PAUSES) for place in breaks)
        bonus: float = _PAUSE_BONUS**pauses
        return widest * bonus

    first_fits = [place for place in range(1, len(words)) if ends[place] - space <= limit]
    if count == 1:
        best: tuple[int, ...] = ()
    else:
        options = (
            (first, *rest)
            for first in first_fits
            for rest in combinations(range(first + 1, len(words)), count - 2)
        )
        best = min(options, key=cost, default=())
    if len(best) != count - 1 or cost(best) == float("inf"):
        return None
    places = (0, *best, len(words))
    return tuple(" ".join(words[first:last]) for first, last in pairwise(places))


def fewest(value: str, face: str, most: int, limit: float) -> tuple[str, ...] | None:
    """The text on as few balanced lines as it needs, at most `most`; None when it needs more."""
    if pdf.width(value, face) <= limit:
        return (value,)
    for count in range(2, most + 1):
        if (lines := balanced(value, face, count, limit)) is not None:
            return lines
    return None
