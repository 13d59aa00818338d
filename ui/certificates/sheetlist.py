"""The certificates of a decision at the left of their page, and the paper they go on."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from app.certificates.sheets import Sheet
from app.certificates.texts import Mode
from app.dates import compact_day
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import capital
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Radios
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "certificates")

HINTS = {
    Mode.FULL: tr("Giấy trắng, máy in cả khung hoa văn."),
    Mode.OVERPRINT: tr("Phôi mua sẵn, đã có khung hoa văn."),
}


class SheetList(Panel):
    """Who, and what became of each certificate; below, which paper is in the printer.

    open_decision: shows the decision itself on paper. print_set: asks for what goes with it.
    paper: what the certificates are called.
    """

    def __init__(
        self,
        mode: Mode,
        today: date,
        open_decision: Callable[[], object],
        print_set: Callable[[], object],
        paper: str,
    ) -> None:
        self._paper = paper

        def cell(sheet: Sheet) -> Cell:
            return Cell(sheet.full_name, second=state_words(sheet, today), strong=True)

        self.model = PagedModel(
            [ListColumn("name", capital(paper), cell, 150, stretch=True)],
            sentence=lambda sheet: (
                f"{sheet.recipient}, {sheet.number}, {state_words(sheet, today)}"
            ),
        )
        self.table = RowsTable(
            self.model,
            density="row_two_line",
            accessible_name=tr("{0} của quyết định").format(capital(paper)),
        )
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = ElidedText("", "label", "text_2")
        self.modes = Radios(
            [
                (Mode.FULL, tr("In cả &khung và chữ")),
                (Mode.OVERPRINT, tr("Chỉ in chữ lên &phôi")),
            ],
            down=True,
        )
        self.modes.setAccessibleName(tr("Giấy đang dùng"))
        self.modes.set_value(mode)
        self.modes.chosen.connect(self._mode_chosen)
        self.mode_hint = Text(HINTS[mode], "caption", "text_3", wrap=True)
        foot = Column(
            Text(tr("Giấy đang dùng"), "label", "text_2"),
            self.modes,
            self.mode_hint,
            Button(tr("Xem quyết định"), "link", "file-text", clicked=open_decision),
            Button(tr("&Giấy tờ kèm theo…"), "link", "layers", clicked=print_set),
            gap=4,
            margins=(14, 8, 12, 10),
        )
        super().__init__(
            Row(self.count, gap=0, margins=(15, 8, 12, 8)),
            Line("line"),
            (self.table, 1),
            Line("line"),
            foot,
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self.model.setParent(self)

    def tell(self, sheets: Sequence[Sheet]) -> None:
        """Say how many there are, how many wait, or how many are selected."""
        selected = len(self.table.selected_rows())
        counted = f"{len(sheets)} {self._paper}"
        left = sum(map(is_waiting, sheets))
        if selected > 1:
            counted = tr("Chọn {0}/{1}").format(selected, counted)
        elif left:
            counted = tr("{0}, {1} chờ in").format(counted, left)
        self.count.setText(counted)

    def _mode_chosen(self, mode: Mode) -> None:
        self.mode_hint.setText(HINTS[mode])


def is_waiting(sheet: Sheet) -> bool:
    """Whether a certificate was neither printed nor saved nor handed over yet."""
    return not sheet.prints and not sheet.saves and sheet.presented_on is None


def names_of(chosen: Sequence[Sheet]) -> str:
    """Whose certificates, as a tooltip: at most a dozen names."""
    names = [sheet.full_name for sheet in chosen[:12]]
    return "\n".join([*names, "…"] if len(chosen) > len(names) else names)


def state_words(sheet: Sheet, today: date) -> str:
    """Chờ in, Đã in 2 lần, or Đã trao 12/03."""
    if sheet.presented_on is not None:
        return tr("Đã trao {0}").format(compact_day(sheet.presented_on, today))
    if sheet.prints:
        return tr("Đã in") if sheet.prints == 1 else tr("Đã in {0} lần").format(sheet.prints)
    return tr("Đã lưu PDF") if sheet.saves else tr("Chờ in")
