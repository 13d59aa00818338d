"""Which days a table is of: a kind of period, its year, which one; or two days."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.statistics import periods
from app.statistics.periods import Period
from ui.parts.boxes import Row
from ui.parts.inputs import Choice, DayInput
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "statistics")

KINDS = (
    ("year", tr("Năm")),
    ("half", tr("6 tháng")),
    ("quarter", tr("Quý")),
    ("month", tr("Tháng")),
    ("days", tr("Từ ngày")),
)
PARTS = {
    "half": ((1, tr("Đầu năm")), (2, tr("Cuối năm"))),
    "quarter": tuple(
        (n + 1, tr("Quý {0}").format(w)) for n, w in enumerate(("I", "II", "III", "IV"))
    ),
    "month": tuple((n, tr("Tháng {0}").format(n)) for n in range(1, 13)),
}
YEARS = 12


class PeriodBar(Row):
    """Says every change of the period; a day that is none, or two in the wrong order, in words."""

    chosen = Signal(object)  # the Period
    refused = Signal(str)  # what is wrong with the days typed

    def __init__(self, today: date, kept: Any) -> None:
        self.kind = Choice(KINDS, width=112)
        self.kind.setAccessibleName(tr("Kỳ"))
        years = range(today.year + 1, today.year - YEARS, -1)
        self.year = Choice([(year, str(year)) for year in years], width=104)
        self.year.setAccessibleName(tr("Năm"))
        self.place = Choice((), width=112)
        self.place.setAccessibleName(tr("Quý, tháng nào"))
        self.first, self.last = DayInput(width=120), DayInput(width=120)
        self.first.setAccessibleName(tr("Từ ngày"))
        self.last.setAccessibleName(tr("Đến ngày"))
        self.to = Text(tr("đến"), "body", "text_2")
        super().__init__(
            self.kind, self.place, self.year, self.first, self.to, self.last, None, gap=6
        )
        self._setting = True
        self._today = today
        self._last_said: Period | None = None
        self._begin(kept if isinstance(kept, dict) else {})
        self._setting = False
        self.kind.currentIndexChanged.connect(lambda _n: self._kind_chosen())
        self.year.currentIndexChanged.connect(lambda _n: self._say())
        self.place.currentIndexChanged.connect(lambda _n: self._say())
        for box in (self.first, self.last):
            box.left.connect(self._say)
            box.returnPressed.connect(self._say)

    def _begin(self, kept: dict[str, Any]) -> None:
        kind = kept.get("kind")
        self.kind.set_value(kind if kind in periods.KINDS else "year")
        self._fill_places()
        self.year.set_value(kept.get("year", self._today.year))
        if self.year.value() is None:
            self.year.set_value(self._today.year)
        if kept.get("place") is not None:
            self.place.set_value(kept["place"])
        whole = periods.of("year", self._today.year)
        self.first.setText(kept.get("first") or short_day(whole.first))
        self.last.setText(kept.get("last") or short_day(whole.last))
        self._show_parts()

    def kept(self) -> dict[str, Any]:
        """What the next start begins with."""
        return {
            "kind": self.kind.value(),
            "year": self.year.value(),
            "place": self.place.value(),
            "first": self.first.text(),
            "last": self.last.text(),
        }

    def period(self) -> Period:
        """The period as it is chosen now. Raises ClerkError for days that are none."""
        kind = self.kind.value()
        if kind == "days":
            return Period(
                parse_day(self.first.text(), "first"), parse_day(self.last.text(), "last")
            )
        return periods.of(kind, self.year.value(), self.place.value() or 1)

    def choose(self, kind: str, year: int, place: int = 1) -> None:
        """Choose a period and say so."""
        self._setting = True
        self.kind.set_value(kind)
        self._fill_places()
        self.year.set_value(year)
        self.place.set_value(place if kind != "year" else None)
        self._show_parts()
        self._setting = False
        self._say()

    def _kind_chosen(self) -> None:
        if self._setting:
            return
        self._setting = True
        self._fill_places()
        self._show_parts()
        self._setting = False
        self._say()

    def _fill_places(self) -> None:
        """The parts of a year; the one that today lies in to begin with."""
        kind = self.kind.value()
        self.place.clear()
        self.place.set_choices(PARTS.get(kind, ()))
        if kind in PARTS:
            length = 12 // len(PARTS[kind])
            self.place.set_value((self._today.month - 1) // length + 1)

    def _show_parts(self) -> None:
        kind = self.kind.value()
        self.place.setVisible(kind in PARTS)
        self.year.setVisible(kind != "days")
        for part in (self.first, self.to, self.last):
            part.setVisible(kind == "days")

    def _say(self) -> None:
        if self._setting:
            return
        try:
            period = self.period()
        except ClerkError as error:
            self._last_said = None
            self.refused.emit(f"{error.what} {error.todo}")
            return
        if period != self._last_said:
            self._last_said = period
            self.chosen.emit(period)
