"""The charts of a table: each under the sentence that says what it shows."""

from functools import partial

from PySide6.QtCore import Signal

from app.statistics.findings import Bar, Chart
from ui.parts.boxes import Column
from ui.parts.charts import BarChart, ColumnChart, Value
from ui.parts.text import Text

LABELS = 124  # px at 100 % of the bars' names


class Charts(Column):
    """Findings and charts in one column. Says `opened` with the cells of a bar's number."""

    opened = Signal(str, object, bool)  # what the bar is called, its cells, whether of last year

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.findings: list[str] = []
        self._shown: tuple[Chart, ...] = ()
        self._words: list[Text] = []
        self._under_its_words = False

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Show other charts; the same ones stay as they are, with the keyboard in them."""
        if charts == self._shown:
            return
        self._shown = charts
        self.clear()
        self._words = []
        self.findings = [chart.finding for chart in charts]
        for number, chart in enumerate(charts):
            if number:
                self.add(10)
            words = Text(chart.finding, "strong", wrap=True)
            self.add(words)
            self._words.append(words)
            values = [
                Value(bar.label, float(bar.number), bar.words,
                      None if bar.before is None else float(bar.before))
                for bar in chart.bars
            ]  # fmt: skip
            drawn = (
                ColumnChart(chart.finding, values)
                if chart.shape == "columns"
                else BarChart(chart.finding, values, labels=LABELS)
            )
            drawn.let_open()
            drawn.opened.connect(partial(self._open, chart.bars))
            self.add(drawn)
        self.add(None)
        self.under_its_words(self._under_its_words)

    def _open(self, bars: tuple[Bar, ...], place: int, before: bool) -> None:
        bar = bars[place]
        if bar.before if before else bar.number:
            self.opened.emit(bar.label, bar.cells, before)

    def under_its_words(self, under: bool) -> None:
        """Whether the first sentence stands as the heading right above already."""
        self._under_its_words = under
        for words in self._words[:1]:
            words.setHidden(under)  # only now that it has its place, or it were a window
