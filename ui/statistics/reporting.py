"""A report of a period, on paper and for Word."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.documents.blocks import Paper
from app.statistics.periods import Period
from ui.desk import Desk
from ui.paper import PaperPage

tr = partial(QCoreApplication.translate, "exporting")


def open_report(
    desk: Desk, words: str, paper: Callable[..., Paper], period: Period, home: str = "statistics"
) -> None:
    """Look at the report; it is printed and saved from there. words: its title, with a {0} for
    the period. paper: makes it, of the catalogue, the period and today."""
    title = words.format(period.words)
    make = partial(desk.workspace.read, paper, desk.catalog, period, desk.today())
    page = PaperPage(desk, title, make, tr("báo cáo"), title)
    page.home = home
    desk.window.open(page)
