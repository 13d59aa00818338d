"""Which fields, strata and hamlets the movements of a year reach, and which none does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.catalog.reach import Stratum
from app.movements import coverage
from app.movements.actions import MovementDraft
from app.movements.coverage import Cell as Reached
from app.movements.coverage import Coverage
from app.movements.words import strata
from app.progress import Report
from ui import theme, tips
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements.reached import ReachedPage
from ui.movements.words import tr
from ui.page import Page
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice
from ui.parts.notices import Notice
from ui.parts.tabs import Tabs
from ui.parts.text import Text

NARROW = 900  # px at 100 % of the page: below it the pane goes under the lists
SIDE = 288
LINK = 236  # of it what a link fills, beside the bar that scrolls
SPELLED = 3  # names in a sentence before it counts the rest


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of either list: a field with its strata, or a hamlet."""

    id: str
    name: str
    cells: Mapping[str, tuple[str, Reached]]  # by stratum; what it is, as the pane calls it


class CoveragePage(Page):
    """The matrix, the hamlets, and beside them what reaches the chosen row."""

    paste_words = tr(
        "Độ bao phủ máy đếm từ đăng ký. Dán danh sách ở phần Đăng ký của từng phong trào"
    )
    home = "movements"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.title, self.place = tr("Độ bao phủ"), tr("Phong trào thi đua")
        self.help_text = tr(
            "# Độ bao phủ\nMỗi ô là số đăng ký của một thành phần trong các phong trào thuộc một"
            " lĩnh vực. Dấu – là chưa phong trào nào tới; số 0 là có phong trào dành cho"
            " thành phần ấy mà chưa ai đăng ký.\nChọn dòng để xem từng phong trào ở bên phải, bấm"
            " con số để xem những ai. Lĩnh vực, thành phần và tên gọi ngắn thêm, sửa ở Danh mục."
        )
        self._found: Coverage | None = None
        this = desk.today().year
        self.year = Choice([(year, str(year)) for year in range(this + 1, this - 6, -1)], width=96)
        self.year.set_value(this)
        self.year.setAccessibleName(tr("Năm"))
        self.finding = Notice("plain", "", icon="target")
        self._known = strata(desk.catalog, date(this, 12, 31))
        self._strata = {code: one.short for code, one in self._known.items()}
        self.matrix = self._table(
            tr("Lĩnh vực và thành phần"),
            [
                ListColumn("name", tr("Lĩnh vực"), lambda row: Cell(row.name, strong=True), 130,
                        stretch=True),
                *(
                    ListColumn(code, short, partial(_cell, code=code), 40, right=True)
                    for code, short in self._strata.items()
                ),
            ],
        )  # fmt: skip
        roomy = ("role:CHUYEN_MON", "role:LANH_DAO_QUAN_LY", "kind:collective", "kind:enterprise")
        self.matrix.hide_when_large(*(code for code in roomy if code in self._strata))
        self.hamlets = self._table(
            tr("Thôn"),
            [
                ListColumn("name", tr("Thôn, tổ dân phố"), lambda row: Cell(row.name, strong=True),
                        200, stretch=True),
                ListColumn("registered", tr("Đăng ký"), partial(_cell, code=""), 110, right=True),
                ListColumn("movements", tr("Số phong trào"), _movements, 130, right=True),
            ],
        )  # fmt: skip
        self.tabs = Tabs([tr("Lĩnh vực, thành phần"), tr("Thôn")], name=tr("Xem theo"))
        self.pane_head = SectionHead("")
        self._inside = Column(gap=4)
        self.begin_button = Button(
            tr("Lập phong trào cho chỗ này"), icon="plus", clicked=self.begin
        )
        self._main = Panel(
            Row((self.tabs, 1), Text(tr("Năm"), "label", "text_2"), self.year, gap=10),
            self.finding,
            (self.matrix, 1),
            (self.hamlets, 1),
            gap=10,
        )
        self._side = Panel(
            self.pane_head, (Scrolled(Column(self._inside, None)), 1), self.begin_button, gap=8
        )
        self._body = Box(QBoxLayout.Direction.LeftToRight, (self._main, 1), self._side, gap=12)
        self.add((Scrolled(self._body), 1))
        self.tabs.chosen.connect(lambda _place: self._show_tab())
        self.year.currentIndexChanged.connect(lambda _place: self.reload())
        self.reload()

    def _table(self, name: str, columns: Sequence[ListColumn]) -> RowsTable:
        model = PagedModel(columns, parent=self)
        table = RowsTable(model, accessible_name=name)
        table.current_changed.connect(self._show_line)
        table.opened.connect(lambda _row: self._first_link())
        return table

    def regions(self) -> list[QWidget]:
        return [self._main, self._side]

    def shown(self) -> None:
        self._table_on_show().setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        desk, year = self.desk, int(self.year.value())
        today = desk.today()

        def work(_report: Report) -> Coverage:
            return desk.workspace.read(coverage.read, year, desk.catalog, today)

        desk.window.shell.jobs.start(
            work,
            done=self._show,
            failed=lambda error: show_error(self, error, tr("Chưa đọc được độ bao phủ")),
            key="coverage",
        )

    def _show(self, found: Coverage) -> None:
        self._found = found
        self._known = strata(self.desk.catalog, date(found.year, 12, 31))
        self.matrix.rows.set_rows(
            [
                _Line(
                    field,
                    name,
                    {s: (words, found.cells[field, s]) for s, words in found.strata.items()},
                )
                for field, name in found.fields.items()
            ]
        )
        self.hamlets.rows.set_rows(
            [_Line(name, name, {"": (name, cell)}) for name, cell in found.hamlets.items()]
        )
        self.finding.set(*sentences(found))
        for table in (self.matrix, self.hamlets):
            if table.rows.rowCount() and table.current_row() is None:
                table.selectRow(0)
        self._show_tab()

    def _table_on_show(self) -> RowsTable:
        return self.matrix if self.tabs.current() == 0 else self.hamlets

    def _show_tab(self) -> None:
        shown = self._table_on_show()
        for table in (self.matrix, self.hamlets):
            table.setVisible(table is shown)
        self._show_line(shown.current_row())

    # ------------------------------------------------------------ one row

    def _show_line(self, row: _Line | None) -> None:
        found, shown = self._found, self._table_on_show().current_row()
        if row != shown:  # the other list has moved
            return
        self._inside.clear()
        self.begin_button.setVisible(False)
        if found is None or row is None:
            self.pane_head.set("" if found is None else tr("Chưa có thôn nào"))
            return
        self.pane_head.set(row.name)
        gaps = [words for words, cell in row.cells.values() if cell.is_gap]
        for code, (words, cell) in row.cells.items():
            if not cell.is_gap:
                self._add_cell(found, words, cell, self._known[code] if code else row.name)
        if gaps and len(row.cells) > 1:
            self._inside.add(Text(tr("Chưa tới"), "label", "text_2"))
            self._inside.add(Text(", ".join(gaps), "body", "warn", wrap=True))
        elif gaps:
            self._inside.add(Text(tr("Chưa phong trào nào tới."), "body", "warn", wrap=True))
        self.begin_button.setVisible(
            bool(gaps) or not any(cell.movements for _w, cell in row.cells.values())
        )
        theme.restyle(self._inside)

    def _add_cell(self, found: Coverage, words: str, cell: Reached, of: Stratum | str) -> None:
        count = _thousands(cell.registered)
        self._inside.add(Text(tr("{0}: {1} đăng ký").format(words, count), "label", "text_2"))
        for id_, number in cell.movements:
            name = found.names[id_]
            behind = partial(self._open_behind, id_, name, of, number)
            self._inside.add(self._link(f"{{0}} · {_thousands(number)}", name, behind))
        for id_ in cell.aimed:
            go = partial(self.desk.open_movement, id_)
            self._inside.add(self._link(tr("{0} · chưa ai đăng ký"), found.names[id_], go))

    def _open_behind(self, id_: UUID, name: str, of: Stratum | str, number: int) -> None:
        self.desk.window.open(ReachedPage(self.desk, id_, name, of, number))

    def _link(self, pattern: str, name: str, go: Callable[[], object]) -> QWidget:
        """Leads to a movement or who registered; a long name is cut, never what is said of it."""
        words, button = pattern.format(name), Button("", "link")
        metrics = button.fontMetrics()
        room = theme.px(LINK) - metrics.horizontalAdvance(pattern.format(""))
        shown = pattern.format(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setToolTip(tips.plain(words))
        button.clicked.connect(lambda _on=False: go())
        return Row(button, None)

    def _first_link(self) -> None:
        self._show_line(self._table_on_show().current_row())
        first = next(iter(self._inside.findChildren(Button)), self.begin_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """A new movement for what the chosen row lacks."""
        from app.finding import office
        from ui.movements.form import OWN_LEVELS, open_form

        row: _Line | None = self._table_on_show().current_row()
        if row is None:
            return
        here = self.desk.workspace.read(office)
        gaps = tuple(code for code, (_words, cell) in row.cells.items() if code and cell.is_gap)
        is_field = self.tabs.current() == 0
        preset = MovementDraft(
            "",
            launch_level=OWN_LEVELS.get(here.level, "commune"),
            launched_by=here.name,
            work_fields=(row.id,) if is_field else (),
            strata=gaps,
            villages=() if is_field else (row.name,),
        )
        open_form(self.desk, preset=preset)

    def new(self) -> None:
        self.begin()

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_side"):
            self._fit()

    def _fit(self) -> None:
        for table in (self.matrix, self.hamlets):
            table.setMinimumHeight(theme.size("table_header") + 6 * theme.size("row"))
        narrow = self.width() < theme.px(NARROW) or theme.is_large()
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        wide = 16_777_215 if narrow else theme.px(SIDE)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(wide)
        self._side.setMinimumHeight(theme.px(220) if narrow else 0)


def sentences(found: Coverage) -> tuple[str, str]:
    """What no movement reaches: counted in the finding, named below it."""
    if not found.names:
        return tr("Năm {0} chưa phát động phong trào nào.").format(found.year), ""
    total = tr("{0} phong trào, {1} đăng ký trong năm {2}.").format(
        len(found.names), _thousands(found.registered), found.year
    )
    gaps = (
        (tr("{0} lĩnh vực"), tr("Lĩnh vực: {0}."), [found.fields[f] for f in found.empty_fields]),
        (
            tr("{0} thành phần"),
            tr("Thành phần: {0}."),
            [found.strata[s] for s in found.empty_strata],
        ),
        (tr("{0} thôn"), tr("Thôn: {0}."), list(found.empty_hamlets)),
    )
    counted = [many.format(len(names)) for many, _named, names in gaps if names]
    named = [words.format(_few(names)) for _many, words, names in gaps if names]
    if not counted:
        return tr("Mọi lĩnh vực, thành phần, thôn đều có phong trào tới."), total
    head = tr("Chưa phong trào nào tới {0}.").format(", ".join(counted))
    return head, " ".join([*named, total])


def _few(names: Sequence[str]) -> str:
    shown = "; ".join(names[:SPELLED])
    left = len(names) - SPELLED
    return tr("{0} và {1} chỗ khác").format(shown, left) if left > 0 else shown


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _cell(row: _Line, code: str) -> Cell:
    if code not in row.cells:  # a stratum that another year does not have
        return Cell("")
    cell = row.cells[code][1]
    if cell.movements:
        return Cell(_thousands(cell.registered), colour="text")
    if cell.aimed:
        return Cell("0", colour="text_3")
    return Cell("–", colour="warn", strong=True)


def _movements(row: _Line) -> str:
    return str(len(row.cells[""][1].movements))
