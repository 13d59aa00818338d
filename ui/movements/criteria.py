"""The part of a movement's page with its criteria: what is needed, how far it is."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.dates import short_day
from app.movements import rules
from app.movements.listing import Criterion, MovementView
from app.movements.words import State
from ui import theme
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.movements import dialogs
from ui.movements.chart import TrendChart, finding
from ui.movements.listed import Listed, joined
from ui.movements.pasting import paste_dialog
from ui.movements.words import tr
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste

if TYPE_CHECKING:
    from ui.movements.page import MovementPage

ENDED = (State.SUMMED_UP, State.CLOSED, State.CANCELLED)


class CriteriaPart(Column):
    """The criteria above, the chosen one's results over time below."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        self.add_button = Button(
            tr("Thêm &tiêu chí"), icon="plus", small=True, clicked=page.add_criterion
        )
        self.target_button = Button(
            tr("Ghi mức phấn đấu"), "quiet", small=True,
            clicked=lambda: page.add_result("target", self._chosen_id()),
        )  # fmt: skip
        self.result_button = Button(
            tr("Ghi &kết quả"), icon="pencil", small=True,
            clicked=lambda: page.add_result("result", self._chosen_id()),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Tiêu chí"),
            [
                ListColumn("name", tr("Tiêu chí, cách kiểm tra"), self._name, 220, stretch=True),
                ListColumn("most", tr("Cần"), self._most, 130),
                ListColumn("now", tr("Đang có"), self._now, 150),
            ],
            tr("Chưa có tiêu chí nào. Mỗi tiêu chí ghi người dân kiểm tra bằng cách nào."),
            self.add_button,
            opened=self._open,
            leads=True,
            pasted="criteria",
        )
        self.found = Text("", "strong", wrap=True)
        self.paste_button = small_paste(lambda: paste_dialog(page, "points").open())
        self.over = SectionHead(
            "", right=Row(self.paste_button, self.target_button, self.result_button, gap=6)
        )
        self._chart = Column(gap=0)
        self.points = Listed(
            page,
            tr("Các lần đếm"),
            [
                ListColumn("day", tr("Ngày"), lambda row: short_day(row.measured_on), 104),
                ListColumn("kind", tr("Loại"), _point_kind, 156),
                ListColumn("value", tr("Số"), self._value, 120),
                ListColumn(
                    "source",
                    tr("Theo"),
                    lambda row: joined(row.source, row.files),
                    140,
                    stretch=True,
                ),
            ],
            "",
            proof="movement_point",
            two_lines=False,
        )
        self._below = Column(Line(), self.over, self.found, self._chart, self.points, gap=8)
        super().__init__(self.list, self._below, None, gap=12)
        on_paste(self._below, self.paste_button)
        self.list.table.current_changed.connect(lambda _row: self._show_chosen())
        self._shown: MovementView | None = None

    def show_movement(self, shown: MovementView) -> None:
        self._shown = shown
        self.list.show_rows(shown.criteria)
        for button in (self.add_button, self.list.paste_button):
            button.setVisible(shown.is_own and shown.state not in ENDED)
        self.paste_button.setVisible(shown.is_under_way)
        self.result_button.setVisible(shown.is_under_way)
        self.target_button.setVisible(shown.state not in ENDED and not theme.is_large())
        self._show_chosen()

    def chosen(self) -> Criterion | None:
        """The criterion that the chart is of."""
        if self._shown is None or not self._shown.criteria:
            return None
        row = self.list.table.current_row()
        known = {one.id: one for one in self._shown.criteria}
        first = self._shown.criteria[0]
        return known.get(row.id, first) if row is not None else first

    def _chosen_id(self) -> UUID | None:
        one = self.chosen()
        return one.id if one else None

    def _show_chosen(self) -> None:
        one, shown = self.chosen(), self._shown
        self._below.setVisible(one is not None)
        if one is None or shown is None:
            return
        self.over.set(one.name)
        self.found.setText(finding(one))
        self._chart.clear()
        if one.points:
            self._chart.add(TrendChart(one, shown.draft.starts_on, shown.draft.ends_on))
        self.points.show_rows(one.points[::-1])
        self.points.setVisible(bool(one.points))

    def _open(self, one: Criterion) -> None:
        """Enter: change it while it may be changed, else a result of it."""
        shown = self._page.shown_now
        if shown.is_own and not shown.is_under_way and shown.state not in ENDED:
            dialogs.criterion_dialog(self._page.desk, shown.id, one).open()
        elif shown.is_under_way:
            self._page.add_result("result", one.id)

    @staticmethod
    def _name(one: Criterion) -> Cell:
        return Cell(one.name, one.how_checked, strong=True)

    @staticmethod
    def _most(one: Criterion) -> str:
        return rules.criterion_words(one.kind, one.threshold, one.unit)

    @staticmethod
    def _now(one: Criterion) -> Cell:
        if one.percent is None:
            return Cell(tr("Chưa có"), colour="text_3")
        last = one.results[-1]
        words = rules.value_words(one.kind, one.unit, last.value)
        if one.percent == 100:
            return Cell(tr("Đạt, {0}").format(words), tone="ok")
        return Cell(words, tr("{0} % mức cần").format(one.percent))

    def _value(self, row: Any) -> str:
        one = self.chosen()
        return rules.value_words(one.kind, one.unit, row.value) if one else ""


def _point_kind(row: Any) -> Cell:
    if row.kind == "target":
        return Cell(tr("Mức phấn đấu"), tone="idle", icon="target")
    return Cell(tr("Kết quả"), tone="info", icon="check")
