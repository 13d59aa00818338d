"""One cluster's year: the scoring grid with the detail of its cell, stage by stage."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.clusters import papers, scoring
from app.clusters.scoring import Entered, Year
from app.clusters.words import STAGES
from ui import theme
from ui.clusters.celldetail import CellPanel
from ui.clusters.grid import ScoreGrid
from ui.clusters.gridmodel import ScoreModel
from ui.clusters.selfscores import send_out, take_back
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.page import Page, PlateWords
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.empty import EmptyState
from ui.parts.menus import menu_of, pop_up
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import ElidedText
from ui.recordfiles import FilesPage, Owner

WIDE = 316  # px at 100 %, of the detail
NARROW = 900  # px at 100 %, of the page: below it the detail comes under the grid
NO_LIMIT = 16_777_215
ORDER = tuple(STAGES)


class YearPage(Page):
    """Type, paste, take back; the red button leads to the ranking."""

    paste_words = tr("Đặt con trỏ vào một ô của bảng điểm rồi bấm Ctrl+V")
    home = HOME

    def __init__(self, desk: Desk, cluster_id: UUID, year: int) -> None:
        super().__init__()
        self.desk, self.cluster_id, self.year = desk, cluster_id, year
        self.place = PLACE
        self.help_text = tr(
            "# Chấm điểm cụm, khối\nHàng là tiêu chí, cột là đơn vị. Gõ số rồi Enter để xuống, Tab"
            " sang đơn vị bên phải; Esc trả lại số cũ; Delete xóa ô.\nChép từ Excel rồi Ctrl+V:"
            " máy dán từ ô đang chọn. Ctrl+Z lấy lại cả lần dán.\nBa bước: đơn vị tự chấm, cụm"
            " chấm, thẩm định. Ô chưa có ở bước sau thì lấy số của bước trước.\nBên phải là cách"
            " tính ra điểm của ô đang chọn, minh chứng và ghi chú (F6).\nĐơn vị không dùng máy này:"
            " menu Việc khác của năm có Xuất bảng tự chấm, Nhận bảng tự chấm."
        )
        self.seen: Year
        self.model = ScoreModel(self)
        self.grid = ScoreGrid(self.model)
        self.detail = CellPanel(self.model)
        self.stages = Tabs([*STAGES.values()], name=tr("Bước chấm"))
        self.keys = ElidedText(
            tr("Enter: xuống   ·   Tab: sang phải   ·   Ctrl+V: dán từ Excel   ·   F6: cách tính"),
            "caption", "text_3",
        )  # fmt: skip
        self.take_button = Button("", "link", "copy", clicked=self.take_over)
        table = Panel((self.grid, 1), gap=0, margins=(1, 1, 1, 1))
        self._left = Column(
            Row((self.stages, 1), self.take_button, gap=12),
            (table, 1),
            self.keys,
            gap=6,
        )
        self._body = Box(QBoxLayout.Direction.LeftToRight, (self._left, 1), self.detail, gap=12)
        self.area = Scrolled(self._body)
        self.empty_holder = Column()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(Scrolled(self.empty_holder))
        self.add((self.stack, 1))
        self.more_button = IconButton("ellipsis", tr("Việc khác của năm"), clicked=self._open_more)
        self.meeting_button = Button(
            tr("&Chấm tại cuộc họp"), icon="monitor", clicked=self.open_meeting
        )
        self.rank_button = Button(
            tr("&Xếp hạng"), "primary", "arrow-right", clicked=self.open_ranking
        )
        for button in self.header_actions():
            button.setParent(self)  # else showing it here would make a window of it
        self.model.entered.connect(self._store)
        self.model.refusals_changed.connect(self._follow)
        self.grid.moved.connect(self._follow)
        self.grid.refused_paste.connect(self._pasted)
        self.stages.chosen.connect(lambda _place: self.reload())
        self.detail.noted.connect(self._note)
        self.detail.files_asked.connect(self._open_files)
        self.reload()
        self._start_at_stage()

    def header_actions(self) -> list[QWidget]:
        return [self.more_button, self.meeting_button, self.rank_button]

    def _start_at_stage(self) -> None:
        """At the last stage that somebody has begun."""
        begun = {stage for by in self.seen.counts.values() for stage in by}
        last = max((ORDER.index(stage) for stage in begun), default=0)
        if last:
            self.stages.choose(last)
            self.reload()

    @property
    def stage(self) -> str:
        return ORDER[self.stages.current()]

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read the year again; the cursor stays in its cell."""
        self.seen = seen = self.desk.workspace.read(scoring.read, self.cluster_id, self.year)
        self.title = seen.cluster.name
        self.number = tr("năm {0}").format(self.year)
        self.plate = _plate(seen)
        self.header_changed.emit()
        counted = len(seen.sheet.counted) * len(seen.members) if seen.sheet else 0
        self.stages.set_tabs(
            [Tab(words, note=f"{self._done(stage)}/{counted}") for stage, words in STAGES.items()]
        )
        self.model.show_year(seen, self.stage)
        ready = seen.sheet is not None and bool(seen.members)
        self.stack.setCurrentIndex(0 if ready else 1)
        for button in (self.meeting_button, self.rank_button):
            button.setVisible(ready)
        if not ready:
            self._show_missing()
        place = ORDER.index(self.stage)
        before = STAGES[ORDER[place - 1]].lower() if place else ""
        self.take_button.setText(tr("Lấy điểm {0} vào ô trống").format(before))
        self.take_button.setVisible(bool(place) and seen.is_open and not theme.is_large())
        self._follow()

    def _done(self, stage: str) -> int:
        return sum(stage in by for by in self.seen.counts.values())

    def _show_missing(self) -> None:
        """The roster first, then the sheet: one red button each."""
        self.empty_holder.clear()
        if not self.seen.members:
            state = EmptyState(
                "users-round",
                tr("Chưa có danh sách đơn vị năm {0}").format(self.year),
                tr("Ghi các đơn vị trong cụm, khối và cụm trưởng của năm; hoặc lấy danh sách năm"
                   " trước, máy chuyển cụm trưởng sang đơn vị kế tiếp."),
                (tr("Ghi danh sách đơn vị"), self.open_roster, "plus"),
            )  # fmt: skip
        else:
            state = EmptyState(
                "list-checks",
                tr("Chưa có bảng điểm áp dụng cho năm {0}").format(self.year),
                tr("Bảng điểm có các phần, tiêu chí, điểm tối đa và cách chấm. Máy có sẵn một mẫu"
                   " 1.000 điểm, sửa được từng dòng; tỉnh quy định nội dung."),
                (tr("Mở bảng điểm"), self.open_sheet, "list-checks"),
            )  # fmt: skip
        self.empty_holder.add((state, 1))
        state.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> None:
        self._fit()
        if self.stack.currentIndex() == 0:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.stages, self.grid, self.detail]

    def edit(self) -> None:
        self.grid.edit_current()

    # ------------------------------------------------------------ storing

    def _store(self, cells: list[Entered]) -> None:
        self.desk.attempt(partial(self.desk.workspace.write, scoring.enter, self.stage, cells))

    def _note(self, member: UUID, criterion: UUID, note: str, evidence: str) -> None:
        count = self.seen.count(member, criterion, self.stage)
        cell = Entered(member, criterion, count, note, evidence)
        self.desk.attempt(partial(self.desk.workspace.write, scoring.enter, self.stage, [cell]))

    def _open_files(self, score: UUID, of: str) -> None:
        """What proves a count."""
        desk = self.desk

        def attach(name: str, data: bytes) -> None:
            desk.workspace.write(scoring.prove, score, name, data)

        kept = attach if self.seen.is_open else None
        desk.window.open(FilesPage(desk, Owner("score", score, of, kept)))

    def take_over(self) -> None:
        """Copy the counts of the stage before into the empty cells of this one."""
        source = ORDER[ORDER.index(self.stage) - 1]
        desk = self.desk
        taken = desk.attempt(
            partial(
                desk.workspace.write,
                scoring.take_over,
                self.cluster_id,
                self.year,
                source,
                self.stage,
            )
        )
        if taken is not None:
            desk.window.toast(
                tr("Đã lấy {0} ô").format(taken), lambda: desk.attempt(desk.workspace.undo)
            )

    def _pasted(self, taken: int, refused: int) -> None:
        desk = self.desk
        words = tr("Đã dán {0} ô").format(taken)
        if refused:
            words += tr(", {0} ô chưa đọc được còn viền đỏ thẫm").format(refused)
        desk.window.toast(words, lambda: desk.attempt(desk.workspace.undo))

    def _follow(self) -> None:
        found = self.model.at(self.grid.currentIndex())
        self.detail.show_cell((found[0].id, found[1].id) if found else None)
        self.grid.viewport().update()
        self.grid.horizontalHeader().viewport().update()
        self.grid.verticalHeader().viewport().update()

    # ------------------------------------------------------------ ways on

    def open_roster(self) -> None:
        """The units of this year."""
        from ui.clusters.roster import RosterPage

        self.desk.window.open(RosterPage(self.desk, self.cluster_id, self.year))

    def open_sheet(self) -> None:
        """The versions of the score sheet."""
        from ui.clusters.sheet import SheetPage

        self.desk.window.open(SheetPage(self.desk, self.cluster_id))

    def open_meeting(self) -> None:
        """One criterion at a time, in large letters, for a room."""
        from ui.clusters.meeting import MeetingPage

        self.desk.window.open(MeetingPage(self.desk, self.cluster_id, self.year, self.stage))

    def open_ranking(self) -> None:
        """Who stands where, with the arithmetic of every cell."""
        from ui.clusters.rankingpage import RankingPage

        self.desk.window.open(RankingPage(self.desk, self.cluster_id, self.year))

    def open_appeals(self) -> None:
        """Objections to points, and knock-outs."""
        from ui.clusters.appeals import AppealsPage

        self.desk.window.open(AppealsPage(self.desk, self.cluster_id, self.year))

    def next_step(self) -> None:
        """Ctrl+Enter: to the ranking."""
        if self.stack.currentIndex() == 0:
            self.open_ranking()

    def _open_more(self) -> None:
        at = self.more_button.mapToGlobal(QPoint(0, self.more_button.height()))
        pop_up(self.more_menu(), at)

    def more_menu(self) -> Any:
        """What else is done with a year."""
        return menu_of(
            self,
            (tr("Danh sách đơn vị"), self.open_roster),
            (tr("Bảng điểm"), self.open_sheet),
            (tr("Kiến nghị, không xếp hạng"), self.open_appeals),
            *([(tr("Xem và in phiếu chấm"), self.print)] if self.model.rows else []),
            (tr("Xuất bảng tự chấm ra Excel…"), lambda: send_out(self.desk, self.seen)),
            (tr("Nhận bảng tự chấm từ Excel…"), lambda: take_back(self.desk, self.seen)),
        )

    def print(self) -> None:
        """Ctrl+P: the sheet of the unit that the cursor stands at."""
        from ui.listpaper import show_table

        found = self.model.at(self.grid.currentIndex())
        unit = found[0] if found else next(iter(self.model.members), None)
        if unit is not None:
            show_table(self.desk, papers.score_sheet, unit.id)

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "area"):
            self._fit()

    def _fit(self) -> None:
        """The detail beside the grid where there is room, else under it."""
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.detail.setMinimumWidth(0 if narrow else theme.px(WIDE))
        self.detail.setMaximumWidth(NO_LIMIT if narrow else theme.px(WIDE))
        self.grid.setMinimumHeight(theme.px(280) if narrow else 0)
        self.keys.setVisible(not theme.is_large())
        short = theme.is_large()
        self.meeting_button.setText(tr("&Họp") if short else tr("&Chấm tại cuộc họp"))


def _plate(seen: Year) -> PlateWords:
    if not seen.is_open:
        return PlateWords("gold", tr("Đã thông qua"), "circle-check")
    if seen.adopted_id is not None:
        return PlateWords("warn", tr("Đang xét lại"), "rotate-ccw")
    return PlateWords("info", tr("Đang chấm"), "pencil")
