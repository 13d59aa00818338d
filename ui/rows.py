"""The model behind every list: plain rows, fetched page by page as the clerk scrolls."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.progress import Report
from ui.jobs import Jobs

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Roles = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal
PAGE = 200  # rows asked for at once
READ_AT_ONCE = 1_000  # where all of them are read

Fetch = Callable[[Any, int], Sequence[Any]]  # (key after which, or None; how many) -> rows
Order = list[tuple[str, bool]]  # column names, most important first; True is downwards


@dataclass(frozen=True)
class Cell:
    """How one cell looks. `text` is also what is copied and read aloud.

    second: a line below in small letters. icon: before the text, in `icon_colour`. tone: paints
    `text` as a plate (ok warn bad ask info idle gold). steps: (current from 0, count), painted
    before the text. colour: a token. strong: the words that name the row. boxed: the verb that
    opening the row does, in the outline of a button. struck: a line through `text`.
    """

    text: str
    second: str = ""
    icon: str = ""
    tone: str = ""
    steps: tuple[int, int] | None = None
    colour: str = "text_2"
    strong: bool = False
    icon_colour: str = "text_2"
    boxed: bool = False
    struck: bool = False


@dataclass(frozen=True)
class Column:
    """One column of a list.

    name: kept with the user's widths and given to the sort. cell: a row's Cell, or its text.
    width: px at 100 %. stretch: takes the room that is left; one column should. right: numbers
    and dates. sortable: a click on the head sorts. first_down: the first click sorts downwards.
    value: what a spreadsheet gets instead of the text, a number, a day or words. summed: its
    numbers are added up there and on paper.
    """

    name: str
    heading: str
    cell: Callable[[Any], Cell | str]
    width: int = 120
    stretch: bool = False
    right: bool = False
    sortable: bool = False
    first_down: bool = False
    value: Callable[[Any], Any] | None = None
    summed: bool = False


class PagedModel(QAbstractTableModel):
    """Rows by key, 200 at a time, 10 or 1,000,000 alike.

    columns: what is shown. key: a row's own id, which keeps the selection over a reload.
    after: what `fetch` is given to go on behind a row; the id, unless the order needs more.
    sentence: the whole row as one sentence, for screen readers. jobs: fetches on another thread;
    without it in place, for lists that are already in memory.
    """

    ROW = int(Roles.UserRole) + 1
    CELL = int(Roles.UserRole) + 2

    loaded = Signal(int)  # rows now in the model, after each page
    failed = Signal(object)  # the exception of a fetch
    order_changed = Signal(object)  # the new Order

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], Any] = attrgetter("id"),
        after: Callable[[Any], Any] | None = None,
        sentence: Callable[[Any], str] | None = None,
        jobs: Jobs | None = None,
        page: int = PAGE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.order: Order = []
        self._key, self._after, self._sentence = key, after or key, sentence
        self._jobs, self._page = jobs, page
        self._fetch: Fetch | None = None
        self._rows: list[Any] = []
        self._places: dict[Any, int] = {}
        self._more = False
        self._asking = self._stale = False
        self._round = 0

    # -------------------------------------------------------------- what the caller does

    def load(self, fetch: Fetch, *, keep: int = 0) -> None:
        """Show the rows of `fetch` from the start; the newest call wins.

        The rows on show stay until the first page is there, so that the list never flashes.
        keep: how many rows to ask for at first, to come back to a place far down.
        """
        self._fetch = fetch
        self._round += 1
        self._stale = self._stale or not keep
        self._ask(None, max(self._page, keep), replace=True)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show rows that are all in memory."""
        self._round += 1
        self._fetch, self._asking, self._stale = None, False, False
        self._replace(list(rows), more=False)

    def refresh(self, rows: Iterable[Any]) -> None:
        """Other rows for ids that are on show, in their places: cursor and editor stay."""
        for row in rows:
            place = self._places.get(self._key(row))
            if place is not None:
                self._rows[place] = row
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def reload(self) -> None:
        """Fetch again as many rows as are on show."""
        if self._fetch is not None:
            self.load(self._fetch, keep=len(self._rows))

    def row(self, place: int) -> Any:
        """The row at a place, None outside."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rows(self) -> Sequence[Any]:
        """The rows fetched so far."""
        return tuple(self._rows)

    def reader(self) -> Callable[[], Iterator[Any]]:
        """What reads every row of the list in its order, fetched or not, on another thread."""
        fetch, after, rows = self._fetch, self._after, tuple(self._rows)

        def read() -> Iterator[Any]:
            if fetch is None:
                yield from rows
                return
            last = None
            while True:
                page = fetch(last, READ_AT_ONCE)
                yield from page
                if len(page) < READ_AT_ONCE:
                    return
                last = after(page[-1])

        return read

    def place(self, key: Any) -> int:
        """Where the row with this id stands, -1 where it is not fetched."""
        return self._places.get(key, -1)

    def key_at(self, place: int) -> Any:
        """The id of the row at a place, None outside."""
        row = self.row(place)
        return None if row is None else self._key(row)

    def waiting(self) -> bool:
        """True while rows are being fetched."""
        return self._asking

    def stale(self) -> bool:
        """True while other rows are awaited than those on show: nothing is done to these any more.

        Reading the same rows again, as after a change, leaves them in reach.
        """
        return self._stale

    # -------------------------------------------------------------- fetching

    def _ask(self, after: Any, count: int, *, replace: bool) -> None:
        fetch, number = self._fetch, self._round
        if fetch is None:
            return
        self._asking = True

        def done(rows: Sequence[Any]) -> None:
            if number != self._round:
                return
            self._asking = self._stale = False
            more = len(rows) >= count
            if replace:
                self._replace(list(rows), more=more)
            else:
                self._append(list(rows), more=more)

        def failed(error: Exception) -> None:
            if number != self._round:
                return
            self._asking = self._more = self._stale = False
            self.failed.emit(error)

        if self._jobs is None:
            try:
                rows = fetch(after, count)
            except Exception as error:
                failed(error)
            else:
                done(rows)
            return

        def work(_report: Report) -> Sequence[Any]:
            return fetch(after, count)

        self._jobs.start(work, done=done, failed=failed, key=f"rows {id(self)}")

    def _replace(self, rows: list[Any], *, more: bool) -> None:
        self.beginResetModel()
        self._rows, self._more = rows, more
        self._places = {self._key(row): place for place, row in enumerate(rows)}
        self.endResetModel()
        self.loaded.emit(len(self._rows))

    def _append(self, rows: list[Any], *, more: bool) -> None:
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(NO_PARENT, first, first + len(rows) - 1)
            self._rows.extend(rows)
            for place, row in enumerate(rows, first):
                self._places[self._key(row)] = place
            self.endInsertRows()
        self.loaded.emit(len(self._rows))

    # -------------------------------------------------------------- what Qt asks

    def canFetchMore(self, parent: Index = NO_PARENT) -> bool:
        return not parent.isValid() and self._more and not self._asking

    def fetchMore(self, parent: Index = NO_PARENT) -> None:
        if self.canFetchMore(parent) and self._rows:
            self._ask(self._after(self._rows[-1]), self._page, replace=False)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if side != ACROSS or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Roles.DisplayRole:
            return column.heading
        if role == Roles.TextAlignmentRole:
            flags = Qt.AlignmentFlag
            return (flags.AlignRight if column.right else flags.AlignLeft) | flags.AlignVCenter
        return None

    def cell(self, place: int, column: int) -> Cell:
        """The cell of a fetched row."""
        made = self.columns[column].cell(self._rows[place])
        return made if isinstance(made, Cell) else Cell(made)

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == self.ROW:
            return self._rows[index.row()]
        if role == self.CELL:
            return self.cell(index.row(), index.column())
        if role == Roles.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Roles.AccessibleTextRole:
            return self._spoken(index)
        return None

    def _spoken(self, index: Index) -> str:
        if index.column() == 0:
            if self._sentence is not None:
                return self._sentence(self._rows[index.row()])
            cells = (self.cell(index.row(), n) for n in range(len(self.columns)))
            words = (f"{cell.text}, {cell.second}" if cell.second else cell.text for cell in cells)
            return ", ".join(word for word in words if word)
        cell = self.cell(index.row(), index.column())
        return f"{self.columns[index.column()].heading}: {cell.text}"

    def sort_by(self, name: str, *, add: bool = False) -> None:
        """Sort by a column, again to reverse; add: as a second key behind the first."""
        column = next(column for column in self.columns if column.name == name)
        if not column.sortable:
            return
        now = dict(self.order)
        down = not now[name] if name in now else column.first_down
        if add and self.order and self.order[0][0] != name:
            self.order = [self.order[0], (name, down)]
        elif add and self.order:
            self.order = [(name, down), *self.order[1:]]
        else:
            self.order = [(name, down)]
        self.headerDataChanged.emit(ACROSS, 0, len(self.columns) - 1)
        self.order_changed.emit(list(self.order))
