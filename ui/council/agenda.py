"""What is heard: the dossiers of a session with their numbers and what those give."""

from collections.abc import Callable
from uuid import UUID

from app.catalog import Catalog
from app.council.view import Item, SessionState, SessionView, outcome
from app.nominations.actions import number_text
from ui import theme
from ui.council.words import tr, typing_of
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import award_name
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button

SHOWN = 3  # rows before the list scrolls


class AgendaPanel(Panel):
    """The dossiers; the one selected is the one whose numbers are typed below.

    many: what opens the sheet for several of them.
    """

    def __init__(self, catalog: Catalog, many: Callable[[], object]) -> None:
        self._catalog = catalog
        self._view: SessionView | None = None
        self._typed_now: UUID | None = None
        self.model = PagedModel(
            [
                ListColumn("who", tr("Hồ sơ xét"), self._who, 150, stretch=True),
                ListColumn("for", tr("Đồng ý"), self._for, 52, right=True),
                ListColumn("against", tr("Không"), self._against, 48, right=True),
                ListColumn("third", tr("Hỏng"), self._third, 44, right=True),
                ListColumn("result", tr("Kết quả"), self._result, 140),
            ],
            sentence=self._spoken,
        )
        self.table = RowsTable(
            self.model, density="row_comfortable", accessible_name=tr("Hồ sơ xét")
        )
        self.table.hide_when_large("for", "against", "third")
        self.many = Button(tr("Ghi &nhiều hồ sơ một lượt"), "link", "list-checks", clicked=many,
                           writes=True)  # fmt: skip
        self._foot = Column(Line(), Row(None, self.many, margins=(14, 1, 14, 1)), gap=0)
        super().__init__((self.table, 1), self._foot, gap=0, margins=(1, 1, 1, 1))
        self.model.setParent(self)

    def show_session(self, view: SessionView) -> None:
        """Show the items of a session."""
        self._view = view
        self.model.columns[0] = ListColumn(
            "who",
            tr("Hồ sơ xét ({0}/{1})").format(
                sum(item.first is not None for item in view.items), len(view.items)
            ),
            self._who,
            150,
            stretch=True,
        )
        self.model.set_rows(view.items)
        running = view.state is SessionState.RUNNING
        self._foot.setVisible(running and len(view.items) > 1)
        self.fit()

    def show_typing(self, item_id: UUID | None) -> None:
        """Which item is being typed below."""
        if item_id != self._typed_now:
            self._typed_now = item_id
            self.table.viewport().update()

    def fit(self) -> None:
        """As high as the list is long, up to a few rows."""
        rows = max(2, min(self.model.rowCount(), SHOWN))
        high = rows * theme.size("row_comfortable") + theme.size("table_header") + 4
        self.table.setMinimumHeight(high)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "table"):
            self.fit()

    # ------------------------------------------------------------ cells

    def _who(self, item: Item) -> Cell:
        return Cell(item.full_name, second=award_name(self._catalog, item.award_code), strong=True)

    def _hidden(self, item: Item) -> bool:
        """Numbers that wait for their second typing are not shown while that goes on."""
        view = self._view
        if view is None or item.first is None or not view.is_open:
            return item.first is None
        second_round = all(other.first is not None for other in view.items)
        return second_round and typing_of(view, item) == 2

    def _for(self, item: Item) -> str:
        return "" if self._hidden(item) or item.first is None else str(item.first.ballots.votes_for)

    def _against(self, item: Item) -> str:
        if self._hidden(item) or item.first is None:
            return ""
        return str(item.first.ballots.votes_against)

    def _third(self, item: Item) -> str:
        if self._hidden(item) or item.first is None:
            return ""
        return str(item.first.ballots.invalid + item.first.ballots.abstained)

    def _result(self, item: Item) -> Cell:
        view = self._view
        numbers = None if view is None else item.numbers(view.draft.held_on)
        if view is None or numbers is None:
            if item.id == self._typed_now:
                return Cell(tr("Đang ghi"), tone="info")
            return Cell(tr("Chưa bỏ phiếu"), tone="idle")
        if self._hidden(item):
            icon = "keyboard" if item.id == self._typed_now else "circle-dashed"
            return Cell(tr("Chờ gõ lần hai"), tone="info", icon=icon)
        found = outcome(numbers, item.rule)
        if found.passed:
            return Cell(tr("Đạt {0}").format(found.percent), tone="ok")
        return Cell(tr("Chưa đạt {0}").format(found.percent), tone="bad")

    def _spoken(self, item: Item) -> str:
        award = award_name(self._catalog, item.award_code)
        numbers = [self._for(item), self._against(item), self._third(item)]
        words = ""
        if numbers[0]:
            words = tr(", đồng ý {0}, không đồng ý {1}, hỏng {2}").format(*numbers)
        state = self._result(item).text
        return f"{number_text(item.number)}, {item.full_name}, {award}{words}, {state}"
