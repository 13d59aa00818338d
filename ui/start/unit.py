"""First start, step 1: which office this is, found without tone marks, also by an old name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.catalog import Catalog
from app.catalog.units import Unit, UnitHit
from app.text import clean
from ui import theme
from ui.forms import Field
from ui.lists import RowsTable
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import LineInput, SearchBox
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.rows import Cell, PagedModel
from ui.rows import Column as ListColumn
from ui.start.frame import sheet, show_whole

ABOVE = 210  # px at 100 % text
MOST_LINKS = 3  # in one line


@dataclass(frozen=True)
class OfficeChoice:
    """The office chosen: a unit in force today and the name that documents carry."""

    unit: Unit
    name: str
    parent: str


class UnitSheet(QWidget):
    """The search, what was found, and what choosing it means."""

    chosen = Signal(object)  # OfficeChoice
    copies = Signal()  # there is a file already, in a copy

    def __init__(self, catalog: Catalog, day: date) -> None:
        super().__init__()
        self._catalog, self._day = catalog, day
        self.box = SearchBox(self.tr("Ví dụ: đông hải, phuoc ha, bac ai"), width=0)
        self.rows = PagedModel(
            [
                ListColumn("name", self.tr("Tên đơn vị"), _name, stretch=True),
                ListColumn("above", self.tr("Thuộc"), _above, width=ABOVE),
            ],
            key=lambda hit: hit.unit.key,
            sentence=lambda hit: f"{hit.unit.name}, {hit.belongs_to}",
        )
        self.table = RowsTable(
            self.rows, density="row_comfortable", accessible_name=self.tr("Đơn vị tìm được")
        )
        self.table.hide_when_large("above")
        self.notice = Notice("plain", "", "", icon="map-pin")
        self.own_name = Field(
            self.tr("Tên &in trên văn bản"),
            LineInput(),
            help=self.tr("Ví dụ: Trường Tiểu học Phước Hà. Để trống thì dùng tên UBND ở trên."),
            optional=True,
        )
        self.own_link = Button(self.tr("Tự ghi tên đơn vị"), "link", clicked=self._show_own)
        self.next = Button(self.tr("&Tiếp tục"), "primary", "arrow-right", clicked=self._go_on)
        search = Field(
            self.tr("Tên &xã, phường, tỉnh"),
            self.box,
            help=self.tr("Gõ không dấu cũng tìm được. Tên cũ dẫn tới đơn vị nay đang có."),
        )
        self._body = sheet(
            self.tr("Anh chị làm việc ở đâu?"),
            self.tr("Chọn đúng đơn vị để tờ trình, quyết định và giấy khen ghi đúng tên."),
            search,
            Panel(self.table, gap=0, margins=(1, 1, 1, 1)),
            self.notice,
            None,
            Row(
                Text(self.tr("Không thấy cơ quan của mình?"), "body", "text_2"),
                self.own_link,
                None,
                gap=8,
            ),
            self.own_name,
            buttons=Row(
                Button(self.tr("Đã có sổ? Mở từ &bản sao lưu"), "link", clicked=self.copies.emit),
                None,
                self.next,
            ),
        )
        whole = Column(self._body, gap=0)
        lay(self, whole)
        self.own_name.hide()
        self.notice.hide()
        self.box.searched.connect(self._search)
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _hit: self._go_on())
        self.restyle()
        self._search("")

    def restyle(self) -> None:
        self.table.setFixedHeight(theme.size("table_header") + 4 * theme.px(40) + 2)

    def choice(self) -> OfficeChoice | None:
        """The office chosen, None while none in force is."""
        hit: UnitHit | None = self.table.current_row()
        if hit is None or not hit.is_current:
            return None
        name = clean(self.own_name.text()) or hit.unit.office
        return OfficeChoice(hit.unit, name, hit.parent.name if hit.parent else "")

    def _search(self, typed: str) -> None:
        if typed.strip():
            hits = self._catalog.units.search(typed, self._day, 30)
        else:
            units = self._catalog.units
            hits = [
                UnitHit(unit, True, units.parent(unit, self._day), ())
                for unit in units.valid_on(self._day, "xa")
            ]
        self.rows.set_rows(hits)
        if not typed.strip():  # nobody has chosen the first office of the province
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            self._show(None)
        elif hits:
            self.table.selectRow(0)
            self._show(hits[0])
        else:
            self.notice.show()
            self.notice.set(
                self.tr("Không có đơn vị nào tên “{0}”").format(clean(typed)[:60]),
                self.tr("Thử gõ ít chữ hơn, hoặc gõ tên xã, phường cũ."),
            )

    def _show(self, hit: UnitHit | None) -> None:
        self.notice.setVisible(hit is not None)
        if hit is None:
            return
        if hit.is_current:
            above = hit.parent.office if hit.parent else ""
            goes = self.tr(" Hồ sơ gửi về: {0}.").format(above) if above else ""
            self.notice.set(
                hit.unit.office,
                self.tr("Tên này in trên tờ trình, quyết định và giấy khen.") + goes,
            )
            return
        self.notice.set(
            self.tr("{0} chỉ có đến ngày {1}").format(hit.unit.name, _ended(hit.unit)),
            self.tr("Chọn đơn vị nay đang có:"),
            self._ways_on(hit),
        )

    def _ways_on(self, old: UnitHit) -> list[tuple[str, Callable[[], None]]]:
        """Links to what stands there now; where they are many, one that lists them all."""
        links = [(unit.name, self._chooser(old, unit)) for unit in old.successors[:MOST_LINKS]]
        if len(old.successors) > MOST_LINKS:
            words = self.tr("Xem cả {0} đơn vị").format(len(old.successors))
            links.append((words, self._chooser(old, old.successors[0])))
        return links

    def _chooser(self, old: UnitHit, chosen: Unit) -> Callable[[], None]:
        """Lists what stands where the old unit stood, so that the choice is surely among it."""

        def choose() -> None:
            units = self._catalog.units
            hits = [UnitHit(u, True, units.parent(u, self._day), ()) for u in old.successors]
            with QSignalBlocker(self.box):  # else its own search comes a moment later
                self.box.setText(chosen.name)
            self.rows.set_rows(hits)
            self.table.select_key(chosen.key)
            self._show(self.table.current_row())
            self.table.setFocus()

        return choose

    def _show_own(self) -> None:
        self.own_name.show()
        self.own_name.control.setFocus()
        QTimer.singleShot(0, self, lambda: show_whole(self.own_name))

    def _go_on(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.chosen.emit(choice)
        elif self.table.current_row() is not None:  # a unit of the past
            self._show(self.table.current_row())
            self.notice.focus_first()
        elif self.rows.rows():
            self.notice.show()
            self.notice.set(
                self.tr("Chưa chọn đơn vị"),
                self.tr("Gõ tên xã, phường vào ô ở trên, hoặc chọn trong danh sách."),
            )
            self.box.setFocus()


def _name(hit: UnitHit) -> Cell:
    shown = hit.unit.office if hit.is_current else hit.unit.name
    return Cell(shown, icon="landmark", strong=hit.is_current)


def _above(hit: UnitHit) -> Cell:
    return Cell(hit.belongs_to)


def _ended(unit: Unit) -> str:
    return f"{unit.valid_to:%d/%m/%Y}" if unit.valid_to else ""


def lay(widget: QWidget, content: QWidget) -> None:
    """Let content take all of a plain widget."""
    from ui.parts.boxes import fill

    fill(widget, content)
