"""The score sheet of a cluster: its versions, and the tree of criteria of one."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.clusters import criterion_list, rosters, rules, scoresheets
from app.clusters.rules import Criterion
from app.clusters.scoresheets import Sheet, SheetDraft
from app.clusters.words import METHODS, points_words
from ui.bookpage import BookPage, Verb
from ui.clusters.criterion import criterion_dialog, sheet_dialog
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.entries import (
    EntryDialog,
)
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.page import PlateWords
from ui.parts.boxes import Line, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.inputs import Check, Choice
from ui.parts.text import ElidedText, Text
from ui.pasting import PasteDialog, said_column


class SheetPage(BookPage):
    """Enter changes a criterion of a draft; an adopted version is looked at only."""

    home = HOME

    name = "score-sheet"
    density = "row"
    keys = tr("Enter: sửa tiêu chí   ·   Ctrl+N: thêm   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
    pastes = True
    help_text = tr(
        "# Bảng điểm\nCác phần và tiêu chí, điểm tối đa và cách chấm của từng tiêu chí. Mẫu của máy"
        " chỉ để bắt đầu: mọi dòng sửa được, nội dung do tỉnh quy định.\nBản đã thông qua không sửa"
        " nữa: muốn đổi thì lập bản mới, áp dụng từ ngày khác. Các năm đã chấm giữ bản cũ.\nBảng"
        " điểm của tỉnh trong Excel, Word: chép các cột số thứ tự, nội dung, điểm rồi Ctrl+V. Máy"
        " hiểu I, 1, 1.1, a là các cấp; dòng có dòng con là một phần."
    )

    def __init__(self, desk: Desk, cluster_id: UUID) -> None:
        self.cluster_id = cluster_id
        self.title = tr("Bảng điểm")
        self.place = PLACE
        self.number = desk.workspace.read(rosters.read, cluster_id).name
        self.versions: list[Sheet] = []
        self.sheet: Sheet | None = None
        self._chosen: UUID | None = None
        self.choice = Choice(width=330)
        self.choice.setAccessibleName(tr("Bản của bảng điểm"))
        self.about = ElidedText("", "caption", "text_3")
        self.sheet_button = Button(tr("Sửa tên, ngày"), "link", "pencil", clicked=self.edit_sheet)
        self._bar = Row(
            Text(tr("Bản"), "label", "text_2"), self.choice, (self.about, 1), self.sheet_button,
            gap=10, margins=(20, 6, 20, 6),
        )  # fmt: skip
        super().__init__(desk, above=[self._bar, Line("line")])
        self.new_version_button = Button(tr("&Lập bản mới"), icon="copy", clicked=self.new_version)
        self.row_button = Button(tr("&Thêm tiêu chí"), icon="plus", clicked=self.new)
        self.adopt_button = Button(tr("Thông &qua"), "primary", "check", clicked=self.adopt)
        for button in self.header_actions():
            button.setParent(self)
            button.hide()  # until the rows say what can be done
        self.choice.currentIndexChanged.connect(self._choose)

    def header_actions(self) -> list[QWidget]:
        return [self.new_version_button, self.paste_button, self.row_button, self.adopt_button]

    # ------------------------------------------------------------ rows

    def read(self) -> Callable[[], Sequence[Criterion]]:
        def work() -> Sequence[Criterion]:
            self.versions = self.desk.workspace.read(scoresheets.versions, self.cluster_id)
            known = {one.id: one for one in self.versions}
            newest = self.versions[0] if self.versions else None
            self.sheet = known.get(self._chosen, newest) if self._chosen else newest
            return self.sheet.criteria if self.sheet else ()

        return work

    def rows_shown(self, rows: Sequence[Criterion]) -> None:
        sheet = self.sheet
        self.choice.blockSignals(True)
        self.choice.set_choices([(one.id, _version_words(one)) for one in self.versions])
        if sheet is not None:
            self.choice.set_value(sheet.id)
        self.choice.blockSignals(False)
        self._bar.setVisible(sheet is not None)
        is_draft = sheet is not None and sheet.adopted_on is None
        self.row_button.setVisible(is_draft)
        self.paste_button.setVisible(is_draft)
        self.sheet_button.setVisible(is_draft)
        self.adopt_button.setVisible(is_draft)
        self.new_version_button.setVisible(sheet is not None and not is_draft)
        self.plate = None
        if sheet is not None:
            words = filter(None, (sheet.draft.symbol, sheet.source))
            self.about.setText(" · ".join(words))
            self.plate = (
                PlateWords("warn", tr("Bản thảo"), "pencil")
                if is_draft
                else PlateWords("ok", tr("Đã thông qua"), "circle-check")
            )
            total = sum(
                part.max_points
                for part in sheet.parts
                if not any(
                    row.within == part.id and row.method in rules.TIMES for row in sheet.criteria
                )
            )
            self.sums.setText(tr("Tổng các phần: {0} điểm").format(points_words(total)))
        self.header_changed.emit()

    def columns(self) -> list[ListColumn]:
        return [
            ListColumn("title", tr("Phần, tiêu chí"), self._title, 340, stretch=True),
            ListColumn("method", tr("Cách chấm"), lambda row: METHODS[row.method], 180),
            ListColumn("how", tr("Chi tiết"), _how, 240),
            ListColumn("max", tr("Tối đa"), _most, 84, right=True),
            ListColumn("proof", tr("Minh chứng"), _proof, 110),
        ]

    spared = ("how", "proof")

    def _title(self, row: Criterion) -> Cell:
        depth = 0
        above = row.within
        known = {one.id: one for one in self.sheet.criteria} if self.sheet else {}
        while above is not None and above in known:
            depth, above = depth + 1, known[above].within
        return Cell(f"{'      ' * depth}{row.code}   {row.title}", strong=row.method == "group")

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "list-checks",
            tr("Chưa có bảng điểm"),
            tr("Lập từ mẫu 1.000 điểm của máy rồi sửa theo quy định của tỉnh. Mọi con số trong mẫu"
               " đều chưa chắc, cần xem lại."),
            (tr("Lập bảng điểm từ mẫu"), self.new_version, "plus"),
        )  # fmt: skip

    def _choose(self, _place: int) -> None:
        self._chosen = self.choice.value()
        self.reload()

    def verbs(self, row: Criterion) -> list[Verb]:
        if self.sheet is None or self.sheet.adopted_on is not None:
            return [(tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.code))]
        return [
            (tr("Sửa…"), lambda r: self._dialog(r).open()),
            (tr("Thêm tiêu chí sau dòng này…"), lambda r: self._dialog(None, r).open()),
            (tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.code)),
        ]

    def take_away(self, row: Criterion) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(scoresheets.remove_criterion, row.id)
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã bỏ {0}").format(row.code), lambda: desk.attempt(desk.workspace.undo)
            )

    # ------------------------------------------------------------ versions

    def new(self) -> None:
        """Ctrl+N: a criterion of a draft, else a new version."""
        if self.sheet is None or self.sheet.adopted_on is not None:
            self.new_version()
        else:
            self._dialog(None, self.table.current_row()).open()

    def new_version(self) -> None:
        """From the template, or from the version on show."""
        sheet, desk = self.sheet, self.desk

        def keep(values: dict[str, Any]) -> UUID:
            made: UUID = desk.workspace.write(
                scoresheets.begin,
                self.cluster_id,
                SheetDraft(**values),
                desk.catalog,
                sheet.id if sheet else None,
            )
            self._chosen = made
            return made

        year = desk.today().year + (1 if sheet else 0)
        dialog = sheet_dialog(desk, keep, tr("Lập bảng điểm"))
        dialog.entries["name"].show(tr("Bảng điểm năm {0}").format(year))
        dialog.entries["valid_from"].show(date(year, 1, 1))
        dialog.entries["tie_code"].show(sheet.draft.tie_code if sheet else "I")
        dialog.open()

    def edit_sheet(self) -> None:
        """Name, day and document of a draft."""
        sheet, desk = self.sheet, self.desk
        if sheet is None:
            return

        def keep(values: dict[str, Any]) -> UUID:
            desk.workspace.write(scoresheets.save, sheet.id, SheetDraft(**values))
            return sheet.id

        sheet_dialog(desk, keep, tr("Bảng điểm"), sheet.draft).open()

    def adopt(self) -> None:
        """Let the draft stand; years before its day keep the version they have."""
        sheet, desk = self.sheet, self.desk
        if sheet is None or sheet.adopted_on is not None:
            return

        def work() -> bool:
            desk.workspace.write(scoresheets.adopt, sheet.id, desk.today())
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã thông qua {0}").format(sheet.draft.name),
                lambda: desk.attempt(desk.workspace.undo),
            )

    def next_step(self) -> None:
        self.adopt()

    # ------------------------------------------------------------ criteria

    def paste_dialog(self) -> PasteDialog | None:
        sheet, desk = self.sheet, self.desk
        if sheet is None or sheet.adopted_on is not None:
            desk.window.toast(tr("Chỉ dán được vào bản thảo. Bấm Lập bản mới trước"))
            return None
        instead = Check(tr("&Thay cho mọi tiêu chí đang có trong bản thảo"))
        return PasteDialog(
            desk,
            tr("Dán các tiêu chí"),
            tr("Các cột: số thứ tự, nội dung, điểm tối đa. Thêm được cột cách chấm, điểm mỗi lần,"
               " đơn vị tính, minh chứng khi có hàng tiêu đề."),
            [
                said_column("code", tr("Mã"), 70, lambda one: one.code),
                said_column("title", tr("Nội dung"), 150, stretch=True),
                said_column("method", tr("Cách chấm"), 122, lambda one: METHODS[one.method]),
                said_column("max_points", tr("Tối đa"), 64,
                            lambda one: points_words(one.max_points), right=True),
            ],
            lambda text: desk.workspace.read(
                criterion_list.judge, sheet.id, text, instead=instead.isChecked()),
            lambda rows: desk.workspace.write(
                criterion_list.save, sheet.id, rows, instead=instead.isChecked()),
            choice=instead,
        )  # fmt: skip

    def _dialog(self, row: Criterion | None, after: Criterion | None = None) -> EntryDialog:
        return criterion_dialog(self.desk, self.sheet, row, after)


def _version_words(sheet: Sheet) -> str:
    day = f"{sheet.draft.valid_from:%d/%m/%Y}"
    return tr("Bản {0}: {1}, từ {2}").format(sheet.version, sheet.draft.name, day)


def _how(row: Criterion) -> str:
    if row.method in rules.TIMES:
        return tr("{0} điểm mỗi {1}").format(points_words(row.each), row.unit or tr("lần"))
    if row.method == "step":
        return "; ".join(
            f"{rules.number(step)} → {points_words(points)}" for step, points in row.steps
        )
    if row.method == "percent_of_target" and row.over_each:
        return tr("vượt 1 % thêm {0}, tối đa {1}").format(
            points_words(row.over_each), points_words(row.over_most)
        )
    return ""


def _most(row: Criterion) -> Cell:
    words = points_words(row.max_points) if row.max_points else ""
    return Cell(words, strong=row.method == "group")


def _proof(row: Criterion) -> str:
    return tr("cần có") if row.evidence_required and row.method != "knock_out" else ""
