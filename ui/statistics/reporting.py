"""The review report of a period, on paper and for Word."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.documents import report as reports
from app.documents.blocks import Paper
from app.statistics import report
from app.statistics.periods import Period
from ui.desk import Desk
from ui.paper import PaperPage

tr = partial(QCoreApplication.translate, "exporting")


def open_report(desk: Desk, period: Period) -> None:
    """Look at the report; it is printed and saved from there."""

    def make() -> Paper:
        today = desk.today()
        return reports.lay_out(desk.workspace.read(report.made, desk.catalog, period, today))

    words = tr("Báo cáo thi đua, khen thưởng {0}").format(period.words)
    page = PaperPage(desk, words, make, tr("báo cáo"), words)
    page.home = "statistics"
    desk.window.open(page)
