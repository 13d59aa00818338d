"""The score sheet of a cluster: its versions, and the tree of criteria of one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from app.clusters import rosters, rules, scoresheets
from app.clusters.cells import read_number, read_points
from app.clusters.rules import Criterion
from app.clusters.scoresheets import Sheet, SheetDraft
from app.clusters.words import METHODS, points_words
from app.errors import ClerkError
from ui.bookpage import BookPage, Verb, column
from ui.clusters.words import PLACE, tr
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    check_entry,
    choice_entry,
    day_entry,
    line_entry,
    text_entry,
)
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.page import PlateWords
from ui.parts.boxes import Line, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.inputs import Choice
from ui.parts.text import ElidedText, Text

NONE = "none"


class SheetPage(BookPage):
    """Enter changes a criterion of a draft; an adopted version is looked at only."""

    name = "score-sheet"
    density = "row"
    keys = tr("Enter: sửa tiêu chí   ·   Ctrl+N: thêm tiêu chí   ·   Delete: bỏ")
    help_text = tr(
        "# Bảng điểm\nCác phần và tiêu chí, điểm tối đa và cách chấm của từng tiêu chí. Mẫu của máy"
        " chỉ để bắt đầu: mọi dòng sửa được, nội dung do tỉnh quy định.\nBản đã thông qua không sửa"
        " nữa: muốn đổi thì lập bản mới, áp dụng từ ngày khác. Các năm đã chấm giữ bản cũ."
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
            button.hide()  # until the rows say what can be done
        self.choice.currentIndexChanged.connect(self._choose)

    def header_actions(self) -> list[QWidget]:
        return [self.new_version_button, self.row_button, self.adopt_button]

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
            column("title", tr("Phần, tiêu chí"), self._title, 420, stretch=True),
            column("method", tr("Cách chấm"), lambda row: METHODS[row.method], 180),
            column("how", tr("Chi tiết"), _how, 240),
            column("max", tr("Tối đa"), _most, 84, right=True),
            column("proof", tr("Minh chứng"), _proof, 110),
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
        dialog = _sheet_dialog(desk, keep, tr("Lập bảng điểm"))
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

        _sheet_dialog(desk, keep, tr("Bảng điểm"), sheet.draft).open()

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

    # ------------------------------------------------------------ one criterion

    def _dialog(self, row: Criterion | None, after: Criterion | None = None) -> EntryDialog:
        return criterion_dialog(self.desk, self.sheet, row, after)


def criterion_dialog(
    desk: Desk, sheet: Sheet | None, row: Criterion | None, after: Criterion | None = None
) -> EntryDialog:
    """All of one criterion; what its method has no use for is left out of the way."""
    if sheet is None:
        raise ValueError("a criterion needs its sheet")
    parts: list[tuple[Any, str]] = [(NONE, tr("Không thuộc phần nào"))]
    parts += [
        (one.id, f"{one.code}   {one.title}") for one in sheet.criteria if one.method == "group"
    ]
    method = choice_entry("method", tr("&Cách chấm"), tuple(METHODS.items()))
    entries: dict[str, Entry] = {
        "code": line_entry("code", tr("&Mã"), optional=False, help=tr("Ví dụ: I.5")),
        "within": choice_entry("within", tr("Thuộc &phần"), parts),
        "title": line_entry("title", tr("&Nội dung"), optional=False),
        "max_points": _points_entry("max_points", tr("Điểm &tối đa")),
        "each": _points_entry("each", tr("Điểm mỗi &lần")),
        "over_each": _points_entry("over_each", tr("Thêm cho mỗi 1 % &vượt")),
        "over_most": _points_entry("over_most", tr("Thêm nhiều nhất")),
        "target": _target_entry(),
        "unit": line_entry("unit", tr("Đơn vị tín&h"), help=tr("%, hộ, lần")),
        "steps": _steps_entry(),
        "evidence_required": check_entry("evidence_required", tr("Cần minh chứng")),
    }
    shown = row or Criterion(uuid4(), _part_of(after), _next_code(sheet, after), "", "manual")

    def keep(values: dict[str, Any]) -> UUID:
        within = None if values["within"] == NONE else values["within"]
        made = replace(shown, **{**values, "within": within})
        stored: UUID = desk.workspace.write(
            scoresheets.save_criterion, sheet.id, made, is_new=row is None
        )
        return stored

    of = entries["within"]
    entries["within"] = replace(of, of=lambda one: one.within or NONE)
    dialog = EntryDialog(
        desk,
        tr("Tiêu chí") if row else tr("Thêm tiêu chí"),
        [
            (entries["code"], entries["within"]),
            (entries["title"],),
            (method, entries["max_points"]),
            (entries["each"],),
            (entries["over_each"], entries["over_most"]),
            (entries["unit"], entries["target"]),
            (entries["steps"],),
            (entries["evidence_required"],),
        ],
        keep,
        shown=shown,
        width=600,
    )
    uses: dict[str, tuple[str, ...]] = {
        "each": rules.TIMES,
        "unit": (*rules.TIMES, "percent_of_target", "step"),
        "over_each": ("percent_of_target",),
        "over_most": ("percent_of_target",),
        "target": ("percent_of_target",),
        "steps": ("step",),
    }

    def follow(_place: int = 0) -> None:
        now = method.read()
        for name, methods in uses.items():
            entries[name].part.setVisible(now in methods)
        entries["max_points"].part.setVisible(now != "knock_out")
        entries["evidence_required"].part.setVisible(now != "group")
        dialog.fit()

    control: Any = method.part.control  # type: ignore[attr-defined]
    control.currentIndexChanged.connect(follow)
    follow()
    return dialog


def _part_of(after: Criterion | None) -> UUID | None:
    if after is None:
        return None
    return after.id if after.method == "group" else after.within


def _next_code(sheet: Sheet, after: Criterion | None) -> str:
    """I.5 behind I.4."""
    part = next((one for one in sheet.criteria if one.id == _part_of(after)), None)
    if part is None:
        return ""
    taken = sum(one.within == part.id for one in sheet.criteria)
    return f"{part.code}.{taken + 1}"


def _sheet_dialog(
    desk: Desk,
    keep: Callable[[dict[str, Any]], UUID],
    title: str,
    shown: SheetDraft | None = None,
) -> EntryDialog:
    return EntryDialog(
        desk,
        title,
        [
            (line_entry("name", tr("&Tên bảng điểm"), optional=False),),
            (
                day_entry("valid_from", tr("&Áp dụng từ ngày")),
                line_entry("tie_code", tr("&Phần xét khi bằng điểm"),
                           help=tr("Mã của phần. Ví dụ: I")),
            ),
            (line_entry("symbol", tr("&Số văn bản quy định")),),
        ],
        keep,
        shown=shown,
        width=560,
    )  # fmt: skip


def _points_entry(name: str, label: str) -> Entry:
    made = line_entry(name, label, help=tr("Ví dụ: 45 hoặc 12,5"), optional=name != "max_points")
    typed = made.read

    def read() -> int:
        text = typed().strip()
        return read_points(text, name) if text else 0

    return replace(
        made, read=read, show=lambda value: made.show(points_words(value) if value else "")
    )


def _target_entry() -> Entry:
    made = line_entry(
        "target", tr("Chỉ tiêu chun&g"), help=tr("Để trống khi mỗi đơn vị một chỉ tiêu")
    )
    typed = made.read

    def read() -> Any:
        text = typed().strip()
        return read_number(text, "target") if text else None

    return replace(
        made, read=read, show=lambda value: made.show(rules.number(value) if value else "")
    )


def _steps_entry() -> Entry:
    made = text_entry(
        "steps", tr("&Bậc điểm"),
        help=tr("Mỗi dòng một bậc. Ví dụ: 95 = 30 (từ 95 trở lên, 30 điểm)"),
        optional=False,
    )  # fmt: skip
    typed = made.read

    def read() -> Any:
        found = []
        for line in typed().splitlines():
            if not line.strip():
                continue
            threshold, sign, points = line.partition("=")
            if not sign:
                raise ClerkError(
                    what=tr("Dòng “{0}” thiếu dấu =.").format(line.strip()),
                    todo=tr("Ví dụ: 95 = 30"),
                    field="steps",
                )
            found.append((read_number(threshold, "steps"), read_points(points, "steps")))
        return tuple(sorted(found, reverse=True))

    def show(steps: Any) -> None:
        made.show(
            "\n".join(f"{rules.number(step)} = {points_words(points)}" for step, points in steps)
        )

    return replace(made, read=read, show=show)


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
