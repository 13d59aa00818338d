"""What stands in the scoring grid: one stage of a year, criteria down, units across."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.clusters import rules
from app.clusters.cells import cell_words, read_cell
from app.clusters.rosters import Member
from app.clusters.rules import Count, Criterion, Explained, Result
from app.clusters.scoring import Entered, Year
from app.clusters.words import points_words
from app.errors import ClerkError
from ui import tips
from ui.clusters.words import tr

Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class Refused:
    """What was typed and could not be a count, and why."""

    text: str
    error: ClerkError


class ScoreModel(QAbstractTableModel):
    """One stage of a year. What is typed goes out by `entered`; what can't be stays, `refused`."""

    entered = Signal(object)  # a list of Entered
    refusals_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.year: Year | None = None
        self.stage = "self"
        self.rows: tuple[Criterion, ...] = ()
        self.members: tuple[Member, ...] = ()
        self.results: dict[UUID, Result] = {}
        self.ranks: dict[UUID, int | None] = {}
        self.refused: dict[tuple[UUID, UUID], Refused] = {}
        self._explained: dict[tuple[UUID, UUID], Explained] = {}

    def show_year(self, year: Year, stage: str) -> None:
        """Show a stage; rows and columns stay where they are while sheet and roster do."""
        all_rows = year.sheet.criteria if year.sheet is not None else ()
        rows = tuple(one for one in all_rows if one.method != "knock_out")
        same = rows == self.rows and year.members == self.members
        if not same:
            self.beginResetModel()
        if stage != self.stage:
            self.refused = {}
        self.year, self.stage, self.rows, self.members = year, stage, rows, year.members
        self.results = year.results(stage)
        placed = rules.standings(self.results.values(), year.knocked_out)
        self.ranks = {one.member: one.rank for one in placed}
        self._explained = {}
        for member, result in self.results.items():
            for part in result.parts:
                self._keep(member, part)
        if not same:
            self.endResetModel()
        elif rows and self.members:
            last = self.index(len(rows) - 1, len(self.members) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(ACROSS, 0, len(self.members) - 1)

    def _keep(self, member: UUID, one: Explained) -> None:
        self._explained[(member, one.criterion.id)] = one
        for part in one.parts:
            self._keep(member, part)

    # ------------------------------------------------------------ cells

    def at(self, index: Index) -> tuple[Member, Criterion] | None:
        """Unit and criterion of a cell."""
        if not index.isValid():
            return None
        return self.members[index.column()], self.rows[index.row()]

    def explained(self, member: UUID, criterion: UUID) -> Explained | None:
        """How the points of a cell came about."""
        return self._explained.get((member, criterion))

    def count(self, member: UUID, criterion: UUID) -> Count | None:
        """What this stage says of a cell."""
        return None if self.year is None else self.year.count(member, criterion, self.stage)

    def typed(self, index: Index) -> str:
        """What the editor of a cell begins with."""
        found = self.at(index)
        if found is None:
            return ""
        member, criterion = found
        refused = self.refused.get((member.id, criterion.id))
        if refused is not None:
            return refused.text
        return cell_words(criterion, self.count(member.id, criterion.id))

    def put(self, texts: Sequence[tuple[int, int, str]]) -> int:
        """Take typed or pasted texts (row, column, text) as one change; how many were refused."""
        cells: list[Entered] = []
        bad = 0
        for row, column, text in texts:
            member, criterion = self.members[column], self.rows[row]
            key = (member.id, criterion.id)
            try:
                count = read_cell(text, criterion, self.stage)
            except ClerkError as error:
                self.refused[key] = Refused(text, error)
                bad += 1
                continue
            self.refused.pop(key, None)
            if count != self.count(*key):
                cells.append(Entered(*key, count))
        if cells:
            self.entered.emit(cells)
        self.refusals_changed.emit()
        return bad

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.members)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = self.at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if found and found[1].method != "group" and self.year and self.year.is_open:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        found = self.at(index)
        if found is None:
            return None
        member, criterion = found
        if role == Roles.EditRole:
            return self.typed(index)
        if role == Roles.DisplayRole:
            return self._shown(member, criterion)
        if role == Roles.AccessibleTextRole:
            shown = self._shown(member, criterion) or tr("chưa chấm")
            return f"{member.name}, {criterion.code} {criterion.title}: {shown}"
        return None

    def _shown(self, member: Member, criterion: Criterion) -> str:
        refused = self.refused.get((member.id, criterion.id))
        if refused is not None:
            return refused.text
        explained = self.explained(member.id, criterion.id)
        if explained is None or explained.points is None:
            return ""
        return points_words(explained.points)

    def setData(self, index: Index, value: Any, role: int = Roles.EditRole) -> bool:
        self.put([(index.row(), index.column(), str(value))])
        return True

    def headerData(self, section: int, side: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if role == Roles.ToolTipRole:
            return tips.plain(str(self.headerData(section, side) or ""))
        if role == Roles.DisplayRole and side == ACROSS and section < len(self.members):
            return self.members[section].name
        if role == Roles.DisplayRole and side == DOWN and section < len(self.rows):
            row = self.rows[section]
            return f"{row.code}  {row.title}"
        return None
