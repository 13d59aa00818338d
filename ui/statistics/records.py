"""The records behind one number, each to be opened."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.dates import compact_day
from app.decisions import register
from app.progress import Report
from app.statistics import records, tables
from app.statistics.counting import Hit
from app.statistics.model import Choice
from app.statistics.records import Found
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import award_name
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.empty import EmptyState
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "statistics")

ICONS = {
    "register_entry": "book-open",
    "nomination": "file-text",
    "complaint": "scale",
    "subject": "house",
    "sealed_case": "lock",
    "exemplar": "sprout",
    "movement": "flag",
    "movement_registration": "user-round",
}


class RecordsPage(Page):
    """As many rows as the number says: lines, dossiers, or one for each person."""

    paste_words = tr(
        "Danh sách này là những bản ghi đã đếm. Dán người, hồ sơ, lần khen cũ: Ctrl+Shift+V"
    )

    def __init__(
        self, desk: Desk, title: str, code: str, choice: Choice,
        cells: Sequence[tuple[str, str]], *, people: bool = False,
    ) -> None:  # fmt: skip
        """cells: rows and columns of the table; what stands behind several comes one by one."""
        super().__init__(flush=True)
        self._desk, self._people = desk, people
        self._code, self._choice, self._cells = code, choice, tuple(cells)
        self._record = ""
        self._hits: list[tuple[Hit, int]] = []
        self.title, self.home = title, "statistics"
        self.place = tr("Thống kê, báo cáo")
        self.help_text = tr(
            "Những bản ghi đã đếm ra con số vừa chọn. Enter mở bản ghi; Ctrl+C chép sang bảng tính;"
            " Alt+← về bảng số."
        )
        self.model = PagedModel(
            self._columns(), sentence=self._spoken, jobs=desk.window.shell.jobs, parent=self
        )
        self.table = RowsTable(
            self.model, name="statistics records", memory=desk.window.shell.memory,
            accessible_name=title,
        )  # fmt: skip
        self.table.hide_when_large("detail")
        self.table.opened.connect(self.open_row)
        self.picked = Text("", "caption", "text_3")
        keys = ElidedText(tr("Enter: mở   ·   Ctrl+C: chép sang bảng tính"), "caption", "text_3")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.empty = EmptyState(
            "list-checks",
            tr("Không còn bản ghi nào"),
            tr("Số liệu đã đổi từ lúc lập bảng. Quay lại để lập bảng mới."),
            (tr("Về bảng số"), partial(desk.window.go, "statistics"), "arrow-left"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(Scrolled(self.empty))
        foot = Row(self.picked, (keys, 1), gap=16, margins=(20, 5, 20, 5))
        self.add((Column((self.stack, 1), Line("line"), foot, gap=0), 1))
        self.model.failed.connect(self._not_read)
        self.reload()

    def _columns(self) -> list[ListColumn]:
        today, catalog = self._desk.today(), self._desk.catalog

        def name(row: Found) -> Cell:
            return Cell(row.name, icon=ICONS.get(row.record, "file-text"), strong=True)

        def award(row: Found) -> str:
            return award_name(catalog, row.award_code) if row.award_code else ""

        times = [
            ListColumn("times", tr("Lượt"), lambda row: str(row.times), 70, right=True)
        ] if self._people else []  # fmt: skip
        return [
            ListColumn(
                "day",
                tr("Ngày"),
                lambda row: compact_day(row.day, today),
                92,
                value=lambda row: row.day,
            ),
            ListColumn("name", tr("Họ tên, tập thể"), name, 200, stretch=True),
            ListColumn("award", tr("Hình thức khen"), award, 190),
            ListColumn("detail", tr("Số, quyết định, bước"), lambda row: row.detail, 230),
            *times,
        ]

    def _spoken(self, row: Found) -> str:
        award = award_name(self._desk.catalog, row.award_code) if row.award_code else ""
        return ", ".join(filter(None, (row.name, award, row.detail, f"{row.day:%d/%m/%Y}")))

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Look the records up again: what was done meanwhile may have changed them."""
        desk, code, choice, cells = self._desk, self._code, self._choice, self._cells
        read = desk.workspace.read

        def work(_report: Report) -> tuple[str, list[Hit]]:
            found = [read(tables.records, desk.catalog, code, choice, *cell) for cell in cells]
            return found[0][0], [hit for _kind, hits in found for hit in hits]

        desk.window.shell.jobs.start(
            work, done=self._found, failed=self._not_read, key=f"statistics records {id(self)}"
        )

    def _found(self, found: tuple[str, list[Hit]]) -> None:
        self._record, hits = found
        self._hits = records.people(hits) if self._people else [(hit, 1) for hit in hits]
        count = len(self._hits)
        self.note = (tr("{0} người, tập thể") if self._people else tr("{0} bản ghi")).format(count)
        self.picked.setText(self.note)
        self.header_changed.emit()
        self.stack.setCurrentIndex(0 if count else 1)
        places = {hit.id: place for place, (hit, _times) in enumerate(self._hits, 1)}
        read, kind, all_hits = self._desk.workspace.read, self._record, self._hits

        def fetch(after: str | None, limit: int) -> Sequence[Found]:
            first = places[after] if after is not None else 0
            return read(records.rows, kind, all_hits[first : first + limit])

        self.model.load(fetch, keep=self.model.rowCount())

    def count(self) -> int:
        """How many rows the list has, read or not."""
        return len(self._hits)

    # ------------------------------------------------------------ the window's calls

    def open_row(self, row: Found) -> None:
        """Enter: the line of the golden book, the dossier, the household, the complaint, the
        movement.
        """
        desk = self._desk
        if row.record == "register_entry":
            from ui.register.page import EntryPage

            desk.window.open(EntryPage(desk, desk.workspace.read(register.read_entry, row.opened)))
        elif row.record == "nomination":
            desk.open_nomination(row.opened)
        elif row.record == "subject":
            desk.open_person(row.opened)
        elif row.record == "exemplar":
            desk.open_exemplar(row.opened)
        elif row.record == "complaint":
            from ui.books import open_book

            open_book(desk, "complaints", row.opened)
        elif row.record == "sealed_case":
            desk.open_sealed()
        else:
            self._open_movement(row)

    def _open_movement(self, row: Found) -> None:
        """Where its number came from; what was written down of it, once it is deleted."""
        desk = self._desk
        movement = desk.workspace.read(records.movement_of, row.record, row.opened)
        if movement is None:
            desk.show_history([row.opened], row.name)
        else:
            part = "registrations" if row.record == "movement_registration" else ""
            desk.open_movement(movement, part)

    def shown(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.table]

    def _not_read(self, error: Exception) -> None:
        show_error(self, error, tr("Chưa đọc được các bản ghi của “{0}”").format(self.title))
