"""Numbers of a year's decisions that stand for no decision here, and why."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.decisions import number_list, numbers
from app.decisions.numbers import NOTES, Gap
from app.documents.tabular import Table
from app.errors import ClerkError
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.entries import Entry, EntryDialog, choice_entry, line_entry
from ui.forms import Field
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.parts.inputs import NumberInput
from ui.pasting import PasteDialog, said_column
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "register")


class NumbersPage(YearBook):
    """What is missing between the first and the last number of a year."""

    name = "numbers"
    title = tr("Số quyết định còn trống")
    help_text = tr(
        "Số của năm chưa có quyết định nào trong sổ này. Số thuộc văn bản khác của cơ quan, hoặc bỏ"
        " không dùng, thì ghi lý do một lần. Ghi nhầm thì gỡ được.\nEnter: ghi lý do · Ctrl+V: dán"
        " sổ văn bản đi từ Excel, máy ghi lý do cho từng số"
    )
    keys = tr("Enter: ghi lý do hoặc gỡ   ·   Ctrl+V: dán từ Excel   ·   Số trống vẫn dùng được")
    pastes = True
    add_words = tr("Ghi lý do một số")
    density = "row"
    all_years = False

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def new(self) -> None:
        explain_dialog(self.desk, self._year(), None).open()

    def paste_dialog(self) -> PasteDialog:
        workspace, year = self.desk.workspace, self._year()
        return PasteDialog(
            self.desk,
            tr("Dán lý do của các số, năm {0}").format(year),
            tr("Các cột: số (hoặc từ số, đến số), lý do, giải thích. Không ghi lý do là văn bản"
               " khác của cơ quan."),
            [
                said_column("number", tr("Số"), 96, _run),
                said_column("kind", tr("Lý do"), 170, lambda line: NOTES[line.kind]),
                said_column("words", tr("Giải thích"), 150, stretch=True),
            ],
            lambda text: workspace.trial(number_list.judge, year, text),
            lambda rows: workspace.write(number_list.save, year, rows),
        )  # fmt: skip

    def _year(self) -> int:
        return int(self.years.value())

    def read(self) -> Callable[[], Sequence[Gap]]:
        return partial(self.desk.workspace.read, numbers.missing, self._year())

    def written(self, rows: Sequence[Gap]) -> Table:
        return numbers.sheet(rows, self._year())

    def rows_shown(self, rows: Sequence[Gap]) -> None:
        open_ones = sum(gap.last - gap.first + 1 for gap in rows if not gap.kind)
        self.sums.setText(tr("{0} số chưa rõ lý do").format(open_ones) if open_ones else "")

    def row_key(self, row: Gap) -> int:
        return row.first

    def columns(self) -> list[ListColumn]:
        def which(gap: Gap) -> Cell:
            if gap.first == gap.last:
                return Cell(str(gap.first), strong=True)
            return Cell(tr("{0} đến {1}").format(gap.first, gap.last), strong=True)

        def why(gap: Gap) -> Cell:
            if not gap.kind:
                return Cell(tr("Chưa rõ"), tone="ask")
            return Cell(NOTES[gap.kind], tone="idle")

        return [
            ListColumn("number", tr("Số"), which, 130),
            ListColumn("kind", tr("Lý do"), why, 220),
            ListColumn("words", tr("Giải thích"), lambda gap: gap.words, 250, stretch=True),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "circle-check",
            tr("Không có số nào trống"),
            tr("Mọi số từ 1 đến số lớn nhất của năm đều có quyết định trong sổ."),
            (tr("Ghi lý do một số"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def records_of(self, row: Gap) -> list[UUID]:
        return [row.note_id] if row.note_id else []

    def verbs(self, row: Gap) -> list[Verb]:
        if row.note_id is None:
            return [
                (tr("Ghi lý do…"),
                 lambda gap: explain_dialog(self.desk, self._year(), gap.first).open())
            ]  # fmt: skip
        return [(tr("Gỡ lý do") + "\tDelete", self.take_away)]

    def take_away(self, gap: Gap) -> None:
        if gap.note_id is not None:
            self.desk.workspace.write(numbers.take_back, gap.note_id)
            undo = of_last_change(self.desk, [gap.note_id])
            self.desk.window.toast(tr("Đã gỡ lý do của số {0}").format(gap.first), undo)


def _run(line: number_list.Pasted) -> str:
    if line.first == line.last:
        return str(line.first)
    return tr("{0} đến {1}").format(line.first, line.last)


def explain_dialog(desk: Desk, year: int, number: int | None) -> EntryDialog:
    """Why one number stands for no decision here."""
    box = NumberInput(number, most=99_999)

    def read() -> int:
        if box.value() is None:
            raise ClerkError(what=tr("Chưa ghi số."), todo=tr("Ví dụ: 12"), field="number")
        return box.value() or 0

    entry = Entry("number", Field(tr("&Số"), box, name="number"), read, box.setText)

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            numbers.explain, year, values["number"], values["kind"], values["words"]
        )

    return EntryDialog(
        desk,
        tr("Số quyết định năm {0}").format(year),
        [
            (entry, choice_entry("kind", tr("&Lý do"), tuple(NOTES.items()))),
            (line_entry("words", tr("&Giải thích"), optional=False),),
        ],
        keep,
        verb=tr("Ghi lý do"),
    )
