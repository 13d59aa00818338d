"""One import from beginning to end: a table judged, corrected in places, taken in, or left out.

All good lines go in within one transaction, so that one key takes all of them back and a stop in
the middle leaves nothing; bad and doubtful ones become a file to correct and drop again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.importing import headers, proposal, reader, table
from app.importing.awards import Awards
from app.importing.body import Row
from app.importing.lines import Counts, Line, Say, State, counts
from app.importing.nominations import Nominations
from app.importing.people import NAMES, People
from app.importing.ratings import TICKS, Ratings
from app.importing.reader import Cell
from app.importing.table import Table
from app.journal import JournalSession, read_head
from app.progress import Report, ignore
from app.workspace import Workspace

Rules = People | Awards | Nominations | Ratings
KINDS: Mapping[str, type[Rules]] = {
    "people": People,
    "awards": Awards,
    "nominations": Nominations,
    "ratings": Ratings,
}
REASON = "Nhập từ tệp"  # beside every entry in the journal
SAFE_FROM = 50  # lines; from so many on a verified copy of the file is made beforehand


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a clerk says on top of the file.

    cells: by line and meaning; decisions: of doubtful lines; common: for lines that say nothing.
    """

    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    decisions: Mapping[int, Say] = field(default_factory=dict)
    common: Mapping[str, str] = field(default_factory=dict)


def open_table(path: Path, what: str, sheet: str = "") -> Table:
    """The list in a file, understood as well as the program can. Raises ClerkError.

    sheet: the name of the one that is meant, or table.EVERY, where the file has several.
    """
    if path.suffix.casefold() == reader.WORD:
        return table.of_sheet(proposal.sheet(path, what), what)
    found = table.best(reader.read(path), what, sheet)
    if sheet and found.name != sheet:
        known = ", ".join(name for name, _lines in found.sheets)
        raise ClerkError(
            what=f"Tệp {path.name} không có trang tính “{sheet}”.",
            kept=reader.NOTHING,
            todo=f"Chọn một trong các trang tính: {known}.",
        )
    return found


def likely_table(path: Path, sheet: str = "") -> Table:
    """As `open_table`, of the kind that the headings speak for."""
    found = open_table(path, "people", sheet)
    what = headers.likely([column.words for column in found.columns])
    return found if what == found.what else open_table(path, what, sheet)


def pasted_table(text: str, what: str) -> Table:
    """The list in cells copied from a spreadsheet or a table in Word. Raises ClerkError."""
    return table.best(reader.pasted(text), what)


def check_columns(found: Table, common: Mapping[str, str]) -> None:
    """Raise ClerkError where no column says who, nothing says which award or rating, or no line
    follows."""
    fields = found.fields
    if not any(name in fields for name in NAMES):
        raise ClerkError(
            what="Chưa biết cột nào ghi tên.",
            kept=reader.NOTHING,
            todo="Chọn “Họ và tên” cho cột ghi tên trong danh sách cột.",
        )
    if found.what == "ratings" and not {"rating", *TICKS} & {*fields, *common}:
        raise ClerkError(
            what="Chưa biết cột nào ghi mức xếp loại.",
            kept=reader.NOTHING,
            todo="Chọn “Mức xếp loại” cho cột ấy trong danh sách cột.",
        )
    needs_award = found.what in ("awards", "nominations")
    if needs_award and "award" not in fields and not common.get("award"):
        raise ClerkError(
            what="Chưa biết cột nào ghi danh hiệu, hình thức khen.",
            kept=reader.NOTHING,
            todo="Chọn cột ấy, hoặc ghi một hình thức chung cho cả danh sách.",
        )
    if not found.rows:
        raise ClerkError(
            what="Danh sách có hàng tiêu đề nhưng không có dòng nào.",
            kept=reader.NOTHING,
            todo="Chọn trang tính khác hoặc tệp khác.",
        )


class Judging:
    """Judges the lines of a table beside the register as it stood when this was made.

    lines: each by itself, before they are looked at beside each other.
    """

    def __init__(
        self, session: Session, db: str, found: Table, said: Corrections,
        catalog: Catalog, today: date,
    ) -> None:  # fmt: skip
        self._rules: Rules = KINDS[found.what](session, catalog, today)
        self._found, self._said, self._catalog, self._today = found, said, catalog, today
        self._as_of = read_head(session, db)
        self.lines: list[Line] = []
        self._places: dict[int, int] = {}

    def all(self, report: Report = ignore) -> list[Line]:
        """Every line, in the order of the file."""
        found = self._found
        check_columns(found, self._said.common)
        self.lines = []
        for place, row in enumerate(found.rows):
            if place % 500 == 0:
                report(place, len(found.rows))
            self.lines.append(self._one(row))
        self._places = {line.place: n for n, line in enumerate(self.lines)}
        return self.settled()

    def again(self, row: Row, said: Corrections) -> Line:
        """One line anew, of which alone more was said; other lines come with `settled`."""
        self._said = said
        line = self._one(row)
        self.lines[self._places[row.place]] = line
        return line

    def settled(self) -> list[Line]:
        """All lines beside each other: a second one for the same is told of the first."""
        return self._rules.settle(list(self.lines))

    def stands(
        self, session: JournalSession, found: Table, said: Corrections,
        catalog: Catalog, today: date,
    ) -> bool:  # fmt: skip
        """Whether judging this anew would say the same: nothing was said or written since."""
        same = found is self._found and said is self._said and catalog is self._catalog
        as_of = session.head or read_head(session, session.author.db)
        return same and today == self._today and as_of == self._as_of

    def _one(self, row: Row) -> Line:
        cells = cells_of(self._found, row, self._said)
        return self._rules.judge(row.place, cells, self._said.decisions.get(row.place))

    def apply(self, session: JournalSession, lines: list[Line], report: Report) -> int:
        """Write the good ones; how many."""
        return self._rules.apply(session, lines, report)


def cells_of(found: Table, row: Row, said: Corrections) -> dict[str, Cell]:
    """What a line says by meaning, with what a clerk corrected and what is said for all."""
    cells = found.cells(row)
    for name, words in said.common.items():
        if words and not str(cells.get(name, "")).strip():
            cells[name] = words
    for name in headers.fields(found.what) if said.cells else ():
        corrected = said.cells.get((row.place, name))
        if corrected is not None:
            cells[name] = corrected
    return cells


@dataclass(frozen=True, slots=True)
class Done:
    """What an import did. taken: lines written; left: bad and doubtful ones, with their reason."""

    taken: int
    counts: Counts
    left: tuple[Line, ...]


def plan(
    workspace: Workspace, catalog: Catalog, today: date, found: Table,
    said: Corrections, report: Report = ignore,
) -> list[Line]:  # fmt: skip
    """What would become of every line. Nothing is written."""
    return judged(workspace, catalog, today, found, said, report)[1]


def judged(
    workspace: Workspace, catalog: Catalog, today: date, found: Table,
    said: Corrections, report: Report = ignore,
) -> tuple[Judging, list[Line]]:  # fmt: skip
    """As `plan`, with what judges a corrected line anew."""

    def read(session: Session) -> tuple[Judging, list[Line]]:
        judging = Judging(session, workspace.db, found, said, catalog, today)
        return judging, judging.all(report)

    return workspace.read(read)


def take_in(
    workspace: Workspace, catalog: Catalog, today: date, found: Table,
    said: Corrections, report: Report = ignore, judged: Judging | None = None,
) -> Done:  # fmt: skip
    """Write all good lines in one transaction: one undo takes them back, a stop leaves nothing.

    They are judged within it, beside the register as it then stands; `judged` saves that where
    nothing was written since. A verified copy of the file is made first. Raises ClerkError where
    no line is good, and Cancelled from `report`.
    """
    if len(found.rows) >= SAFE_FROM:
        workspace.backup(workspace.folder / "sao-luu")

    def write(session: JournalSession) -> tuple[int, list[Line]]:
        if judged is not None and judged.stands(session, found, said, catalog, today):
            judging, lines = judged, judged.settled()
        else:
            judging = Judging(session, workspace.db, found, said, catalog, today)
            lines = judging.all(report)
        if not any(line.is_good for line in lines):
            raise ClerkError(
                what="Không có dòng nào để ghi thêm.",
                kept=reader.NOTHING,
                todo="Sửa các ô đỏ, trả lời các dòng còn ngờ, rồi làm lại.",
            )
        return judging.apply(session, lines, report), lines

    taken, lines = workspace.write_because(REASON, write)
    left = tuple(line for line in lines if line.state in (State.BAD, State.DOUBTFUL))
    return Done(taken, counts(lines, len(found.skipped)), left)


def only(found: Table, lines: tuple[Line, ...]) -> Table:
    """The table with some of its lines alone."""
    places = {line.place for line in lines}
    return replace(found, rows=tuple(row for row in found.rows if row.place in places))
