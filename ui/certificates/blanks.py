"""The book of blanks: received, used, spoiled, returned, and what is left of each kind."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.certificates import blank_list, blanks
from app.certificates.blanks import Balance, BlankDraft, BlankRow
from app.dates import short_day
from app.documents.tabular import Table
from app.money import grouped
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.entries import Entry, EntryDialog, choice_entry, day_entry, line_entry
from ui.forms import Field
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.parts.inputs import NumberInput
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column
from ui.recordwords.printing import MOVEMENTS

tr = partial(QCoreApplication.translate, "register")

USUAL = tr("Phôi Giấy khen A4")


class BlanksPage(YearBook):
    """One line for whatever came or went; used and spoiled ones are written by printing."""

    name = "blanks"
    title = tr("Sổ phôi")
    help_text = tr(
        "# Sổ phôi\nPhôi nhận về, trả lại, hỏng ghi ở đây. Phôi dùng và hỏng khi in thì máy tự ghi"
        " sau khi trả lời tờ nào hỏng. Dòng ghi nhầm thì ghi ngược, không sửa.\nCtrl+N: ghi phôi"
        " · Ctrl+V: dán sổ cũ từ Excel · Enter: ghi ngược dòng đang chọn"
    )
    keys = tr("Ctrl+N: ghi phôi   ·   Ctrl+V: dán từ Excel   ·   Enter: ghi ngược")
    pastes = True
    spared = ("words", "blank", "serials")
    add_words = tr("Ghi phôi")
    density = "row"

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        self._held: dict[str, Balance] = {}
        self.words = Text("", "body", "text_2", wrap=True)
        super().__init__(desk, self.words)

    def new(self) -> None:
        enter_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        desk, today = self.desk, self.desk.today()
        return PasteDialog(
            desk,
            tr("Dán dòng sổ phôi"),
            tr("Các cột: ngày, loại phôi, việc (nhận, dùng, hỏng, trả lại), số tờ, số phôi, ghi"
               " chú; hoặc mỗi việc một cột, có hàng tiêu đề. Dòng đã ghi thì chỉ ghi ngược."),
            [
                said_column("day", tr("Ngày"), 100, lambda draft: draft.happened_on),
                said_column("kind", tr("Việc"), 76, lambda draft: MOVEMENTS[draft.kind]),
                said_column("blank", tr("Loại phôi"), 110, stretch=True),
                said_column("first", tr("Số phôi"), 86, lambda draft: draft.first_serial),
                said_column("sheets", tr("Số tờ"), 56, lambda draft: grouped(draft.sheets),
                            right=True),
            ],
            lambda text: desk.workspace.read(blank_list.judge, text, today),
            lambda rows: desk.workspace.write(blank_list.save, rows, today),
            stays=True,
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[BlankRow]]:
        workspace, year = self.desk.workspace, self.year

        def work() -> Sequence[BlankRow]:
            self._held = workspace.read(blanks.balances)
            return workspace.read(blanks.rows, year)

        return work

    def written(self, rows: Sequence[BlankRow]) -> Table:
        return blanks.sheet(rows, self.year)

    def rows_shown(self, rows: Sequence[BlankRow]) -> None:
        self.words.setText("\n".join(sentence(name, held) for name, held in self._held.items()))
        self.words.setVisible(bool(rows))
        left = sum(held.left for held in self._held.values())
        self.sums.setText(tr("Còn lại {0} tờ").format(grouped(left)) if rows else "")

    def columns(self) -> list[ListColumn]:
        def kind(row: BlankRow) -> Cell:
            words = MOVEMENTS[row.kind]
            colour = "text_3" if row.is_reversed else "text"
            if row.reverses_id is not None:
                return Cell(tr("Ghi ngược: {0}").format(words.lower()), icon="undo-2")
            return Cell(words, colour=colour, struck=row.is_reversed)

        def came(row: BlankRow, *, comes: bool) -> str:
            is_in = (row.kind == blanks.RECEIVED) != (row.reverses_id is not None)
            return grouped(row.sheets) if is_in is comes else ""

        return [
            ListColumn("day", tr("Ngày"), lambda row: short_day(row.happened_on), 104),
            ListColumn("kind", tr("Việc"), kind, 150),
            ListColumn("blank", tr("Loại phôi"), lambda row: row.blank, 170),
            ListColumn("serials", tr("Số phôi"), lambda row: row.serials, 190),
            ListColumn("words", tr("Ghi chú"), lambda row: row.words or (
                tr("Khi in") if row.run_id else ""), 140, stretch=True),
            ListColumn("in", tr("Vào"), partial(came, comes=True), 76, right=True),
            ListColumn("out", tr("Ra"), partial(came, comes=False), 76, right=True),
            ListColumn("left", tr("Còn"), lambda row: Cell(
                grouped(row.left), strong=True, colour="bad" if row.left < 0 else "text"),
                84, right=True),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "layers",
            tr("Chưa ghi phôi nào"),
            tr("Ghi phôi nhận về một lần; khi in lên phôi, máy tự trừ tờ dùng và tờ hỏng."),
            (tr("Ghi phôi"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: BlankRow) -> list[Verb]:
        if row.is_reversed or row.reverses_id is not None:
            return []
        return [(tr("Ghi ngược dòng này…"), lambda r: reverse_dialog(self.desk, r).open())]


def sentence(name: str, held: Balance) -> str:
    """Phôi A4: nhận 200 · dùng 120 · hỏng 5 · trả 0 · còn 75, số GK 0126–GK 0200."""
    words = tr("{0}: nhận {1} · dùng {2} · hỏng {3} · trả {4} · còn {5}").format(
        name,
        *(grouped(n) for n in (held.received, held.used, held.spoiled, held.returned, held.left)),
    )
    return words + (tr(", số {0}").format(blanks.words_of(held.serials)) if held.serials else "")


def enter_dialog(desk: Desk) -> EntryDialog:
    """Blanks that came in, went back or were spoiled outside of printing."""

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(blanks.enter, BlankDraft(**values), desk.today())

    control = NumberInput(most=blanks.MOST)
    sheets = Entry(
        "sheets",
        Field(tr("Số &tờ"), control, name="sheets"),
        lambda: control.value() or 0,
        lambda value: control.setText(str(value)),
    )
    dialog = EntryDialog(
        desk,
        tr("Ghi phôi"),
        [
            (
                choice_entry("kind", tr("&Việc"), tuple(MOVEMENTS.items())),
                day_entry("happened_on", tr("N&gày")),
            ),
            (line_entry("blank", tr("&Loại phôi"), optional=False),),
            (
                sheets,
                line_entry(
                    "first_serial",
                    tr("&Số của tờ đầu tiên"),
                    help=tr("Như in trên phôi. Ví dụ: GK 000123"),
                ),
            ),
            (line_entry("words", tr("&Ghi chú"), help=tr("Nơi bán, hóa đơn, biên bản")),),
        ],
        keep,
        verb=tr("Ghi vào sổ"),
        done=tr("Đã ghi vào sổ phôi"),
    )
    known = desk.workspace.read(blanks.balances)
    dialog.entries["blank"].show(next(iter(known), USUAL))
    dialog.entries["happened_on"].show(desk.today())
    return dialog


def reverse_dialog(desk: Desk, row: BlankRow) -> EntryDialog:
    """The same sheets the other way."""

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(blanks.reverse, row.id, values["words"], desk.today())

    return EntryDialog(
        desk,
        tr("Ghi ngược: {0} {1} tờ, {2}").format(MOVEMENTS[row.kind].lower(), row.sheets, row.blank),
        [
            (line_entry("words", tr("&Lý do"), help=tr("Ví dụ: Ghi nhầm số tờ"), optional=False),),
        ],
        keep,
        verb=tr("Ghi ngược"),
        done=tr("Đã ghi ngược"),
    )
