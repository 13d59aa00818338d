"""All records of the register that may be twice, the surest first."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.progress import Report
from app.subjects import actions, duplicates
from app.subjects.actions import SubjectRow
from app.subjects.duplicates import Candidate
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, capital
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.empty import EmptyState
from ui.parts.text import ElidedText
from ui.subjects.twins import CompareDialog

tr = partial(QCoreApplication.translate, "subjects")

Pair = tuple[Candidate, SubjectRow, SubjectRow]
MOST = 500


class PairsPage(Page):
    """One pair a line; Enter shows the two side by side, a person says, and the line goes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Bản ghi có thể trùng")
        self.help_text = tr(
            "Hai bản cùng số định danh, hoặc cùng tên mà năm sinh không khác nhau. Máy không tự"
            " gộp: anh chị xem hai bản cạnh nhau rồi ghi là một hay hai bản khác nhau.\nEnter: so"
            " sánh"
        )
        self.model = PagedModel(_columns(), key=lambda row: (row[0].first_id, row[0].second_id))
        self.table = RowsTable(
            self.model,
            name="pairs",
            memory=desk.window.shell.memory,
            accessible_name=self.title,
            density="row_two_line",
        )
        self.table.hide_when_large("why")  # Enter says it beside the two
        self.empty = EmptyState(
            "circle-check",
            tr("Không thấy bản ghi nào trùng"),
            tr("Máy đã so tên, năm sinh và số định danh của mọi người, tập thể trong sổ."),
        )
        self.stack = QStackedWidget()
        self.empty_page = Scrolled(self.empty)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty_page)
        keys = ElidedText(tr("Enter: so sánh hai bản"), "caption", "text_3")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = Column(Line("line"), Row((keys, 1), margins=(20, 5, 20, 5)), gap=0)
        self.add((Column((self.stack, 1), foot, gap=0), 1))
        self.table.opened.connect(lambda row: CompareDialog(desk, row[0]).open())
        self.reload()

    def reload(self) -> None:
        """Compare again, off the screen's thread."""
        workspace = self.desk.workspace

        def work(_report: Report) -> list[Pair]:
            found = workspace.read(duplicates.all_candidates, MOST)
            ids = {key for pair in found for key in (pair.first_id, pair.second_id)}
            people = {row.id: row for row in workspace.read(actions.rows, list(ids))}
            return [
                (pair, people[pair.first_id], people[pair.second_id])
                for pair in found
                if pair.first_id in people and pair.second_id in people
            ]

        self.desk.window.shell.jobs.start(
            work,
            done=self._found,
            failed=lambda error: show_error(self, error, tr("Chưa so sánh được")),
            key="pairs",
        )

    def _found(self, pairs: list[Pair]) -> None:
        self.model.set_rows(pairs)
        self.note = tr("{0} cặp").format(len(pairs)) if pairs else ""
        self.stack.setCurrentWidget(self.table if pairs else self.empty_page)
        self.header_changed.emit()

    def shown(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.table]


def _columns() -> list[ListColumn]:
    def name(place: int) -> object:
        def cell(row: Pair) -> Cell:
            one = row[place]
            assert isinstance(one, SubjectRow)  # noqa: S101  (for the type checker)
            about = ", ".join(filter(None, (str(one.birth_year or ""), one.position, one.village)))
            return Cell(one.full_name, second=about, icon=KIND_ICONS[one.kind.value], strong=True)

        return cell

    return [
        ListColumn("first", tr("Bản thứ nhất"), name(1), 300),  # type: ignore[arg-type]
        ListColumn("second", tr("Bản thứ hai"), name(2), 270),  # type: ignore[arg-type]
        ListColumn("why", tr("Vì sao"), lambda row: capital(", ".join(row[0].reasons)), 220,
                   stretch=True),
    ]  # fmt: skip
