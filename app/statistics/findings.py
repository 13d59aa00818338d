"""What a table shows, in one sentence, and the bars that show it.

Pure: from the numbers of a table alone. A sentence compares only what was counted in the same way.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from app.money import dong, grouped
from app.statistics.model import SMALL, Cell, Row, percent
from app.statistics.tables import Pair

MOST = 8  # bars; what is left over stands in one more
WHOLE = "all"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. before: the same number of the year before, None where it is not asked for.

    cells: the rows and columns of the table that it is the sum of.
    """

    label: str
    number: int
    words: str
    before: int | None = None
    cells: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A finding and its bars. shape: bars side by side, columns in time, or parts of a whole."""

    finding: str
    shape: Literal["bars", "columns", "parts"]
    bars: tuple[Bar, ...]


def charts(pair: Pair) -> tuple[Chart, ...]:
    """The charts of a table; none where there is nothing to show."""
    found = _MADE.get(pair.now.code, _nothing)(pair)
    return tuple(chart for chart in found if any(bar.number for bar in chart.bars))


def _nothing(_pair: Pair) -> Iterable[Chart]:
    return ()


def _number(pair: Pair, row: str, column: str) -> int:
    cell = pair.now.cell(row, column)
    return cell.number if cell else 0


def _then(pair: Pair, row: str, column: str) -> int | None:
    if pair.before is None:
        return None
    cell = pair.before.cell(row, column)
    return cell.number if cell else 0


def _bars(pair: Pair, rows: Iterable[Row], column: str, *, money: bool = False) -> list[Bar]:
    """The largest bars first; those beyond MOST together in the last."""
    found: dict[str, tuple[int, int]] = {}
    cells: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows:
        now, then = _number(pair, row.key, column), _then(pair, row.key, column)
        had = found.get(row.title, (0, 0))  # one award of two authorities is one bar
        found[row.title] = (had[0] + now, had[1] + (then or 0))
        cells[row.title] = (*cells.get(row.title, ()), (row.key, column))
    ranked = sorted(found.items(), key=lambda one: (-one[1][0], -one[1][1], one[0]))
    shown = [one for one in ranked if any(one[1])]
    rest = shown[MOST:]
    if rest:
        both = (sum(one[1][0] for one in rest), sum(one[1][1] for one in rest))
        left = f"Còn lại ({len(rest)})"
        cells[left] = tuple(cell for title, _both in rest for cell in cells[title])
        shown = [*shown[:MOST], (left, both)]
    compared = pair.before is not None
    return [
        Bar(
            label,
            now,
            _short_money(now) if money else grouped(now),
            then if compared else None,
            cells[label],
        )
        for label, (now, then) in shown
    ]


def _short_money(amount: int) -> str:
    """8,4 triệu; below a million whole đồng."""
    if amount < 1_000_000:
        return grouped(amount)
    tenths = (amount + 50_000) // 100_000
    return grouped(tenths // 10) + (f",{tenths % 10}" if tenths % 10 else "") + " triệu"


def _lines(pair: Pair, level: int) -> list[Row]:
    return [row for row in pair.now.rows if row.level == level]


def _change(now: int, then: int | None, words: str) -> str:
    """, tăng 7 lượt so với năm trước; nothing without a year before."""
    if then is None:
        return ""
    if now == then:
        return ", bằng năm trước"
    return (
        f", {'tăng' if now > then else 'giảm'} {grouped(abs(now - then))} {words} so với năm trước"
    )


def _awards(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 2), "total")
    total, then = _number(pair, WHOLE, "total"), _then(pair, WHOLE, "total")
    if bars:
        finding = f"{grouped(total)} lượt khen{_change(total, then, 'lượt')}."
        if len(bars) > 1:
            top = bars[0]
            finding = f"{finding[:-1]}; nhiều nhất là {top.label}, {top.words} lượt."
        yield Chart(finding, "bars", tuple(bars))
    yield from _roles(pair)


def _roles(pair: Pair) -> Iterable[Chart]:
    """Whom: the share of those who work with their own hands."""
    people = {
        "direct": "Người lao động trực tiếp",
        "skilled": "Chuyên môn, nghiệp vụ",
        "leader": "Lãnh đạo, quản lý",
        "entrepreneur": "Doanh nhân",
        "role_unknown": "Chưa ghi",
    }
    cells = {code: _number(pair, WHOLE, code) for code in people}
    whole = sum(cells.values())
    if not whole:
        return
    now = _share(cells["direct"], whole)
    finding = f"Người lao động trực tiếp: {now} số lượt khen cá nhân"
    if pair.before is not None:
        then = {code: _then(pair, WHOLE, code) or 0 for code in people}
        before = sum(then.values())
        if before:
            finding += f", năm trước {_share(then['direct'], before)}"
    bars = tuple(
        Bar(words, cells[code], percent(cells[code], whole) if whole >= SMALL
            else f"{cells[code]}/{whole}", cells=((WHOLE, code),))
        for code, words in people.items() if cells[code]
    )  # fmt: skip
    yield Chart(f"{finding}.", "parts", bars)


def _share(number: int, whole: int) -> str:
    """With its numbers where few: 3/7, else 61,3 %."""
    return f"{number}/{whole}" if whole < SMALL else percent(number, whole)


def _places(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 2), "total")
    total = _number(pair, WHOLE, "total")
    if bars:
        top = bars[0]
        finding = f"{top.label} được khen nhiều nhất: {top.words} trong {grouped(total)} lượt."
        yield Chart(finding, "bars", tuple(bars))


def _titles(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 2), "recognised")
    total, then = _number(pair, WHOLE, "recognised"), _then(pair, WHOLE, "recognised")
    finding = f"Công nhận {grouped(total)} danh hiệu{_change(total, then, 'danh hiệu')}"
    best = pair.now.cell("CSTDCS", "of_common")
    if best is not None and best.whole:
        finding += f"; CSTĐCS bằng {_share(best.number, best.whole)} số LĐTT"
    yield Chart(f"{finding}.", "bars", tuple(bars))


def _culture(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 2), "families")
    cell = pair.now.cell(WHOLE, "share")
    if cell is None:
        return
    finding = f"{grouped(cell.number)} hộ đạt Gia đình văn hóa"
    if cell.whole:
        finding += f" trong {grouped(cell.whole)} hộ có trong sổ, {_share(cell.number, cell.whole)}"
    yield Chart(f"{finding}.", "bars", tuple(bars))


def _movements(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 2), "people")
    count, people = _number(pair, WHOLE, "movements"), _number(pair, WHOLE, "people")
    finding = f"{grouped(count)} phong trào, {grouped(people)} người đăng ký trong kỳ."
    yield Chart(finding, "bars", tuple(bars))


def _exemplars(pair: Pair) -> Iterable[Chart]:
    stages = [row for row in _lines(pair, 2) if row.key.startswith("s|")]
    bars = tuple(
        Bar(row.title, number, grouped(number), cells=((row.key, "total"),))
        for row in stages
        for number in (_number(pair, row.key, "total"),)
    )
    total = _number(pair, WHOLE, "total")
    finding = f"{grouped(total)} điển hình, {bars[-1].words} đang nhân rộng."
    yield Chart(finding, "bars", bars)


def _course(pair: Pair) -> Iterable[Chart]:
    months = _lines(pair, 2)
    bars = tuple(
        Bar(row.title.removeprefix("Tháng ").partition("/")[0],
            _number(pair, row.key, "received"), grouped(_number(pair, row.key, "received")),
            cells=((row.key, "received"),))
        for row in months
    )  # fmt: skip
    received, in_time = _number(pair, WHOLE, "received"), _number(pair, WHOLE, "in_time")
    late = _number(pair, WHOLE, "late")
    finding = (
        f"Nhận {grouped(received)} hồ sơ: {grouped(in_time)} xong đúng hạn, {grouped(late)} trễ."
    )
    yield Chart(finding, "columns" if len(bars) <= 24 else "bars", bars)


def _money(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, _lines(pair, 1), "amount", money=True)
    total, then = _number(pair, WHOLE, "amount"), _then(pair, WHOLE, "amount")
    count = _number(pair, WHOLE, "count")
    finding = f"Thưởng {dong(total)} cho {grouped(count)} lượt{_change(total, then, 'đồng')}."
    yield Chart(finding, "bars", tuple(bars))


def _afterwards(pair: Pair) -> Iterable[Chart]:
    received, settled = _number(pair, "c", "received"), _number(pair, "c", "settled")
    gone = _number(pair, "cancelled", "cancelled")
    named = {
        "Đơn nhận": ("c", "received", received),
        "Đơn giải quyết": ("c", "settled", settled),
        "Khen thưởng bị hủy bỏ": ("cancelled", "cancelled", gone),
    }
    bars = tuple(
        Bar(words, number, grouped(number), _then(pair, row, column), ((row, column),))
        for words, (row, column, number) in named.items()
    )
    finding = (
        f"Nhận {grouped(received)} đơn, giải quyết {grouped(settled)} đơn;"
        f" hủy bỏ {grouped(gone)} khen thưởng."
    )
    yield Chart(finding, "bars", bars)


def _areas(pair: Pair) -> Iterable[Chart]:
    bars = _bars(pair, [row for row in _lines(pair, 2) if row.key.startswith("k|")], "total")
    cell = pair.now.cell(WHOLE, "per_thousand") or Cell()
    finding = f"{grouped(cell.number)} lượt khen"
    if cell.whole:
        tenths = (cell.number * 20_000 + cell.whole) // (cell.whole * 2)
        finding += f", {grouped(tenths // 10)},{tenths % 10} lượt trên 1.000 dân"
    yield Chart(f"{finding}.", "bars", tuple(bars))


def _sudden(pair: Pair) -> Iterable[Chart]:
    columns = {column.code: column.title for column in pair.now.columns}
    codes = ("quick", "month", "slow", "day_unknown")
    total = _number(pair, WHOLE, "total")
    bars = tuple(
        Bar(columns[code], number, _share(number, total), cells=((WHOLE, code),))
        for code in codes
        if (number := _number(pair, WHOLE, code))
    )
    quick = _number(pair, WHOLE, "quick")
    words = columns["quick"].removeprefix("Đến ")
    finding = f"{grouped(quick)}/{grouped(total)} lượt khen đột xuất có quyết định trong {words}."
    yield Chart(finding, "parts", bars)


_MADE: dict[str, Callable[[Pair], Iterable[Chart]]] = {
    "T01": _awards,
    "T02": _places,
    "T03": _titles,
    "T04": _culture,
    "T05": _movements,
    "T06": _exemplars,
    "T07": _course,
    "T08": _money,
    "T09": _afterwards,
    "T10": _areas,
    "T11": _sudden,
}
