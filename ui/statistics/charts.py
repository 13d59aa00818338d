"""The charts of a table: each under the sentence that says what it shows."""

from app.statistics.findings import Chart
from ui.parts.boxes import Column
from ui.parts.charts import BarChart, ColumnChart, Value
from ui.parts.text import Text

LABELS = 124  # px at 100 % of the bars' names


class Charts(Column):
    """Findings and charts in one column."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.findings: list[str] = []
        self._words: list[Text] = []
        self._under_its_words = False

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Show other charts."""
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
            if chart.shape == "columns":
                self.add(ColumnChart(chart.finding, values))
            else:
                self.add(BarChart(chart.finding, values, labels=LABELS))
        self.add(None)
        self.under_its_words(self._under_its_words)

    def under_its_words(self, under: bool) -> None:
        """Whether the first sentence stands as the heading right above already."""
        self._under_its_words = under
        for words in self._words[:1]:
            words.setHidden(under)  # only now that it has its place, or it were a window
