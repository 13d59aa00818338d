"""What a unit's counts come to by a score sheet, and who stands where. Pure functions.

All arithmetic is exact; a criterion's points are rounded once, half up, to a hundredth of a point,
and everything above it is a sum of whole hundredths. Each result carries the plain lines that say
how it came about, so that the arithmetic on the screen is the arithmetic that was done.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from app.clusters.words import STAGES, points_words

ORDER = ("final", "cross", "self")  # which stage's count stands, where there are several
TIMES = ("penalty", "bonus")


@dataclass(frozen=True, slots=True)
class Criterion:
    """A row of a sheet as the rules need it. Points are hundredths; steps from the highest."""

    id: UUID
    within: UUID | None
    code: str
    title: str
    method: str
    max_points: int = 0
    each: int = 0
    over_each: int = 0
    over_most: int = 0
    steps: tuple[tuple[Decimal, int], ...] = ()
    target: Decimal | None = None
    unit: str = ""
    evidence_required: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted for a criterion: points, what was reached, times, or 1 and 0."""

    value: Decimal
    target: Decimal | None = None
    stage: str = "final"


@dataclass(frozen=True, slots=True)
class Explained:
    """Points with the line that says how they came about, and what they are made of.

    points None: nothing was counted, and nothing is added.
    """

    criterion: Criterion
    points: int | None
    line: str
    parts: tuple["Explained", ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """All of one unit. missing: the criteria for which nothing was counted."""

    member: UUID
    total: int
    tie_points: int
    parts: tuple[Explained, ...]
    missing: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A unit's place. rank None: not ranked. tied: why it stands beside or before its equals."""

    member: UUID
    rank: int | None
    tied: str = ""


def half_up(value: Fraction) -> int:
    """The nearest whole number; a half goes up. value: 0 or more."""
    return int((value * 2 + 1) // 2)


def points(criterion: Criterion, count: Count) -> tuple[int, str]:
    """The points of one count and the line that says how they came about.

    Raises ValueError for a group or a knock-out rule, which have no points of their own, and for
    a negative count: faults of ours, `fault` has told the clerk before.
    """
    if count.value < 0:
        raise ValueError(f"{criterion.code} counts {count.value}")
    if criterion.method == "manual":
        return _manual(criterion, count)
    if criterion.method == "percent_of_target":
        return _percent(criterion, count)
    if criterion.method == "step":
        return _step(criterion, count)
    if criterion.method == "yes_no":
        given = criterion.max_points if count.value else 0
        return given, f"{'Có' if count.value else 'Không'}: {points_words(given)} điểm"
    if criterion.method in TIMES:
        return _times(criterion, count)
    raise ValueError(f"{criterion.code} is a {criterion.method}")


def fault(criterion: Criterion, count: Count) -> str:
    """What is wrong with a count, for the clerk; empty where nothing is."""
    if count.value < 0:
        return "Số ghi không nhỏ hơn 0."
    if criterion.method == "manual" and Fraction(count.value) * 100 > criterion.max_points:
        return f"Điểm tối đa là {points_words(criterion.max_points)}."
    if criterion.method == "percent_of_target":
        target = count.target if count.target is not None else criterion.target
        if target is None:
            return "Chưa có chỉ tiêu. Ghi cả hai số: đạt/chỉ tiêu, ví dụ 108/120."
        if target <= 0:
            return "Chỉ tiêu phải lớn hơn 0."
    if criterion.method == "yes_no" and count.value not in (0, 1):
        return "Ghi có hoặc không."
    if criterion.method in TIMES and count.value != count.value.to_integral_value():
        return "Ghi số lần, số nguyên."
    return ""


def _manual(criterion: Criterion, count: Count) -> tuple[int, str]:
    wanted = half_up(Fraction(count.value) * 100)
    given = min(wanted, criterion.max_points)
    line = f"{points_words(given)} điểm, tối đa {points_words(criterion.max_points)}"
    return given, line


def _percent(criterion: Criterion, count: Count) -> tuple[int, str]:
    """Share of the target × max, at most max; above the target each whole percent adds."""
    target = count.target if count.target is not None else criterion.target
    if target is None or target <= 0:
        raise ValueError(f"{criterion.code} has no target")
    share = Fraction(count.value) / Fraction(target)
    given = half_up(min(share, Fraction(1)) * criterion.max_points)
    unit = f" {criterion.unit}" if criterion.unit else ""
    shown = points_words(half_up(share * 10_000))
    line = f"{number(count.value)}/{number(target)}{unit} = {shown} %"
    line += f"; × {points_words(criterion.max_points)} = {points_words(given)}"
    if share > 1:
        line = f"{number(count.value)}/{number(target)}{unit} = {shown} %"
        line += f"; đạt đủ: {points_words(given)}"
        over = int((share - 1) * 100)
        more = min(over * criterion.over_each, criterion.over_most)
        if more:
            line += f"; vượt {over} % × {points_words(criterion.over_each)}"
            line += f" = {points_words(over * criterion.over_each)}"
            if over * criterion.over_each > more:
                line += f", lấy tối đa {points_words(more)}"
            given += more
            line += f"; cộng {points_words(given)}"
    return given, line


def _step(criterion: Criterion, count: Count) -> tuple[int, str]:
    unit = f" {criterion.unit}" if criterion.unit else ""
    for threshold, given in criterion.steps:
        if count.value >= threshold:
            given = min(given, criterion.max_points)
            reached = f"{number(count.value)}{unit}, bậc từ {number(threshold)}{unit}"
            return given, f"{reached}: {points_words(given)} điểm"
    return 0, f"{number(count.value)}{unit}, dưới bậc thấp nhất: 0 điểm"


def _times(criterion: Criterion, count: Count) -> tuple[int, str]:
    raw = half_up(Fraction(count.value) * criterion.each)
    given = min(raw, criterion.max_points)
    unit = criterion.unit or "lần"
    line = f"{number(count.value)} {unit} × {points_words(criterion.each)} = {points_words(raw)}"
    if raw > given:
        line += f", lấy tối đa {points_words(given)}"
    if criterion.method == "penalty":
        return -given, f"Trừ: {line}"
    return given, f"Thưởng: {line}"


def result(
    member: UUID,
    criteria: Sequence[Criterion],
    counts: Mapping[UUID, Count],
    tie_code: str = "I",
) -> Result:
    """What one unit's counts come to.

    criteria: of one sheet, in any order; shown in the order given. tie_code: the part whose points
    rank units of equal totals. A part gives at most its max_points and takes at most as many.
    """
    below: dict[UUID | None, list[Criterion]] = {}
    for criterion in criteria:
        if criterion.method != "knock_out":
            below.setdefault(criterion.within, []).append(criterion)
    missing: list[Criterion] = []

    def explain(criterion: Criterion) -> Explained:
        if criterion.method == "group":
            parts = tuple(explain(part) for part in below.get(criterion.id, ()))
            return _group(criterion, parts)
        count = counts.get(criterion.id)
        if count is None:
            missing.append(criterion)
            return Explained(criterion, None, "Chưa chấm")
        given, line = points(criterion, count)
        if count.stage != "final":
            line += f" ({STAGES[count.stage].lower()})"
        return Explained(criterion, given, line)

    parts = tuple(explain(criterion) for criterion in below.get(None, ()))
    total = sum(part.points or 0 for part in parts)
    tie = next((part.points or 0 for part in parts if part.criterion.code == tie_code), 0)
    return Result(member, total, tie, parts, tuple(missing))


def _group(criterion: Criterion, parts: tuple[Explained, ...]) -> Explained:
    given = [part.points for part in parts if part.points is not None]
    if not given:
        return Explained(criterion, None, "Chưa chấm", parts)
    raw = sum(given)
    held = max(-criterion.max_points, min(raw, criterion.max_points))
    line = f"{sum_words(given)} = {points_words(raw)}" if len(given) > 1 else points_words(raw)
    if held != raw:
        line += f", lấy tối đa {points_words(held)}"
    return Explained(criterion, held, line, parts)


def standings(results: Iterable[Result], knocked_out: Mapping[UUID, str]) -> list[Standing]:
    """Who stands where: by total, then by the tie part; then they share the rank, and the ranks
    that they fill are left out after them (1, 2, 2, 4). The order of `results` plays no part, but
    that equals are listed as they come. Units that are knocked out come last, without a rank.
    """
    ranked = [one for one in results if one.member not in knocked_out]
    out = [Standing(one.member, None) for one in results if one.member in knocked_out]
    ranked.sort(key=lambda one: (-one.total, -one.tie_points))
    found: list[Standing] = []
    for place, one in enumerate(ranked, 1):
        same_total = [other for other in ranked if other.total == one.total]
        equal = [other for other in same_total if other.tie_points == one.tie_points]
        rank = place
        if found and place > 1:
            before = ranked[place - 2]
            if (before.total, before.tie_points) == (one.total, one.tie_points):
                rank = found[-1].rank or place
        tied = ""
        if len(equal) > 1:
            tied = "Bằng điểm, đồng hạng"
        elif len(same_total) > 1:
            tied = f"Bằng tổng điểm, xét điểm phần đầu: {points_words(one.tie_points)}"
        found.append(Standing(one.member, rank, tied))
    return found + out


def arithmetic(found: Result) -> list[str]:
    """The whole computation as plain lines, a part before what is in it."""
    lines: list[str] = []

    def put(one: Explained, depth: int) -> None:
        shown = "chưa chấm" if one.points is None else points_words(one.points)
        lines.append(f"{'    ' * depth}{one.criterion.code}. {one.criterion.title}: {shown}")
        if one.points is not None:
            lines.append(f"{'    ' * (depth + 1)}{one.line}")
        for part in one.parts:
            put(part, depth + 1)

    for part in found.parts:
        put(part, 0)
    lines.append(f"Tổng điểm: {total_words(found)}")
    return lines


def total_words(found: Result) -> str:
    """The last line: 412,5 + 180 − 20 = 572,5."""
    given = [part.points for part in found.parts if part.points is not None]
    return f"{sum_words(given)} = {points_words(found.total)}" if given else "0"


def sum_words(given: Sequence[int]) -> str:
    """412,5 + 180 − 20."""
    words = points_words(given[0])
    for one in given[1:]:
        words += f" − {points_words(-one)}" if one < 0 else f" + {points_words(one)}"
    return words


def standing_count(by_stage: Mapping[str, Count], upto: str = "final") -> Count | None:
    """The count that stands: of the last stage that has one, no later than `upto`."""
    for stage in ORDER[ORDER.index(upto) :]:
        if stage in by_stage:
            return by_stage[stage]
    return None


def number(value: Decimal) -> str:
    """A count as people write it: 1.250, 8,4."""
    text = f"{value.normalize():,f}"
    return text.translate(str.maketrans(",.", ".,"))


def steps_text(steps: Iterable[tuple[Decimal, int]]) -> str:
    """Steps as they are stored: "95=30" a line, from the highest."""
    lines = (
        f"{threshold.normalize():f}={(Decimal(given) / 100).normalize():f}"
        for threshold, given in sorted(steps, reverse=True)
    )
    return "\n".join(lines)


def read_steps(text: str) -> tuple[tuple[Decimal, int], ...]:
    """Steps out of their stored text."""
    found = []
    for line in text.splitlines():
        threshold, _, given = line.partition("=")
        found.append((Decimal(threshold), int(Decimal(given) * 100)))
    return tuple(sorted(found, reverse=True))
