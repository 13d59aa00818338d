"""The decision on paper."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.dates import short_day
from app.decisions import actions, paper
from ui.desk import Desk
from ui.paper import PaperPage

tr = partial(QCoreApplication.translate, "decisions")


class DecisionPaperPage(PaperPage):
    """Shows the very bytes that are saved and printed."""

    def __init__(self, desk: Desk, decision_id: UUID) -> None:
        self.decision = desk.workspace.read(actions.read, decision_id)
        super().__init__(
            desk,
            tr("Quyết định {0}").format(self.decision.symbol),
            lambda: desk.workspace.read(paper.paper, decision_id, desk.catalog),
            tr("quyết định"),
            f"quyet-dinh-{self.decision.symbol}",
        )
        self.number = short_day(self.decision.decided_on)
        self.home = "decisions"
