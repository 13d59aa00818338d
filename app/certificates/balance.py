"""Breaking a text into lines of about one width, by its measured width in the document font.

Lines end where a reader pauses: after a comma, before "trong", "và", "góp phần"; never, if it can
be helped, inside a name, a word of two syllables, or between a word and its number.
"""

from functools import cache, lru_cache
from itertools import pairwise
from math import inf

from app import pdf, resources

_PAUSES = (",", ";", ":", ".", "”", ")")
_OPENERS = ("“", "(")
_MARKS = "".join(_PAUSES)
_LINKS = frozenset((  # a new line may begin with them, none should end with them
    "bằng", "cho", "của", "cùng", "do", "để", "được", "giữa", "góp", "giai", "hoặc", "khi", "không",
    "là", "lần", "mà", "nhân", "nhằm", "như", "năm", "qua", "tại", "theo", "thuộc", "trên", "trong",
    "tháng", "từ", "và", "về", "vì", "với", "vào", "đã", "đến", "đối", "đợt", "ở",
))  # fmt: skip
_DASHES = frozenset(("-", "–", "—"))
# what a line end costs beside the shape of the lines, where 1 is a line half as wide as its share
_AT_PAUSE, _AT_LINK, _AT_NAME, _ANYWHERE = 0.0, 0.03, 0.06, 0.15
_AFTER_CAPITAL, _AFTER_LINK, _AT_NUMBER, _IN_WORD, _IN_NAME = 0.3, 0.4, 0.6, 0.6, 2.0
_IN_QUOTES = 0.1  # more
_TOP_HEAVY = 0.05  # lines in a middle read best when the last is not the longest
_SHAPE = 4.0


@cache
def _kept_words() -> frozenset[str]:
    """Words of two syllables that citations are full of, from resources/forms/kept-words.txt."""
    kept = resources.path("forms/kept-words.txt").read_text(encoding="utf-8")
    return frozenset(kept.splitlines())


@lru_cache(maxsize=128)
def balanced(value: str, face: str, count: int, limit: float) -> tuple[str, ...] | None:
    """The text on exactly `count` lines of about one width; None where it can't be.

    limit: the widest a line may be, in points at size 1 (mm to points, divided by the size).
    Lines end only at ordinary spaces: a non-breaking space holds a name together.
    """
    words = value.split(" ")
    if len(words) < count:
        return None
    space = pdf.width(" ", face)
    ends = [0.0]
    for word in words:
        ends.append(ends[-1] + pdf.width(word, face) + space)
    share = (ends[-1] - space) / count
    stops = _stops(words)

    def line(first: int, last: int) -> float:
        """What words[first:last] cost on a line of their own."""
        wide = ends[last] - ends[first] - space
        if wide > limit:
            return inf
        cost = _SHAPE * ((wide - share) / share) ** 2 if share else 0.0
        if last < len(words):
            return cost + stops[last]
        return cost + (_TOP_HEAVY if wide > share and count > 1 else 0.0)

    # best[n]: the cheapest way to set words[:n] on as many lines as were taken, and its breaks
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, (0,)), *[(inf, ())] * len(words)]
    for taken in range(1, count + 1):
        after: list[tuple[float, tuple[int, ...]]] = [(inf, ())] * (len(words) + 1)
        for last in range(taken, len(words) - (count - taken) + 1):
            for first in range(last - 1, taken - 2, -1):
                if ends[last] - ends[first] - space > limit:
                    break  # and longer ones are too wide as well
                if best[first][0] < inf:
                    cost = best[first][0] + line(first, last)
                    if cost < after[last][0]:
                        after[last] = cost, (*best[first][1], last)
        best = after
    if best[-1][0] == inf:
        return None
    return tuple(" ".join(words[first:last]) for first, last in pairwise(best[-1][1]))


def _stops(words: list[str]) -> list[float]:
    """What it costs to begin a line with each word."""
    found, quoted = [0.0], 0
    for before, after in pairwise(words):
        quoted += before.count("“") - before.count("”")
        found.append(_end(before, after) + (_IN_QUOTES if quoted > 0 else 0.0))
    return found


def _end(before: str, after: str) -> float:
    """What it costs to end a line between two words."""
    if before.endswith(_PAUSES):
        return _AT_PAUSE
    if before in _DASHES or after in _DASHES or after[:1].isdigit() or before[-1:].isdigit():
        return _AT_NUMBER
    if after.startswith(_OPENERS):
        return _AT_LINK
    low, next_low = before.casefold().lstrip("“("), after.casefold()
    if f"{low} {next_low.rstrip(_MARKS)}" in _kept_words():
        return _IN_WORD
    if low in _LINKS:
        return _AFTER_LINK
    if next_low in _LINKS:
        return _AT_LINK
    named = _is_named(before), _is_named(after)
    return {
        (True, True): _IN_NAME,
        (True, False): _AFTER_CAPITAL,  # "Trung học" is one word
        (False, True): _AT_NAME,
        (False, False): _ANYWHERE,
    }[named]


def _is_named(word: str) -> bool:
    """Whether a word begins with a capital, as names do; one all in capitals says nothing."""
    word = word.lstrip("“(")
    return word[:1].isupper() and not (len(word) > 1 and word.isupper())


def fewest(value: str, face: str, most: int, limit: float) -> tuple[str, ...] | None:
    """The text on as few balanced lines as it needs, at most `most`; None when it needs more."""
    if pdf.width(value, face) <= limit:
        return (value,)
    for count in range(2, most + 1):
        if (lines := balanced(value, face, count, limit)) is not None:
            return lines
    return None
