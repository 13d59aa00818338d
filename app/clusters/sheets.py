"""A unit's self-score as plain rows, out to a spreadsheet and back in, for units without the
program. Whoever writes or reads the file itself only has to carry cells of text and numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.clusters.cells import cell_words, read_cell, read_number
from app.clusters.rules import Count, Criterion
from app.clusters.scoring import Entered, Year
from app.clusters.words import METHODS
from app.errors import ClerkError
from app.text import clean, exact_key

CellValue = str | int | float | Decimal | bool | None
TITLE = "BẢNG TỰ CHẤM ĐIỂM THI ĐUA"
FACTS = ("Cụm, khối", "Năm", "Đơn vị", "Bảng điểm")
HEADS = (
    "Mã",
    "Nội dung",
    "Cách chấm",
    "Điểm tối đa",
    "Số ghi",
    "Chỉ tiêu",
    "Minh chứng",
    "Ghi chú",
)
CODE, VALUE, TARGET, EVIDENCE, NOTE = 0, 4, 5, 6, 7


@dataclass(frozen=True, slots=True)
class Wrong:
    """A cell that was not taken: its line in the sheet (the first is 1), and why."""

    line: int
    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a sheet that came back would store, before anything is stored."""

    member_id: UUID
    unit: str
    cells: tuple[Entered, ...]
    wrong: tuple[Wrong, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that a sheet changes, or one that was not taken and why. line: in the file."""

    unit: str
    code: str
    title: str
    before: str = ""
    after: str = ""
    line: int = 0
    why: str = ""


def out(year: Year, member_id: UUID) -> list[list[CellValue]]:
    """The rows of one unit's sheet, what it has scored so far filled in.

    Counts and targets are Decimals, highest points too; everything else is text.
    """
    sheet, unit = year.sheet, next(one.name for one in year.members if one.id == member_id)
    if sheet is None:
        raise ClerkError(
            what=f"Chưa có bảng điểm áp dụng cho năm {year.year}.",
            todo="Lập và thông qua bảng điểm trước.",
        )
    rows: list[list[CellValue]] = [[TITLE]]
    facts: tuple[CellValue, ...] = (
        year.cluster.name,
        year.year,
        unit,
        f"{sheet.draft.name}, bản {sheet.version}",
    )
    rows += [[name, value] for name, value in zip(FACTS, facts, strict=True)]
    rows += [[], list(HEADS)]
    for one in sheet.criteria:
        if one.method != "knock_out":
            rows.append(_row(year, member_id, one))
    return rows


def _row(year: Year, member_id: UUID, one: Criterion) -> list[CellValue]:
    most = Decimal(one.max_points) / 100
    if one.method == "group":
        return [one.code, one.title, "", most, "", "", "", ""]
    count = year.count(member_id, one.id, "self")
    told = year.told.get((member_id, one.id, "self"))
    value: CellValue = ""
    if count is not None:
        value = ("Có" if count.value else "Không") if one.method == "yes_no" else count.value
    target = count.target if count is not None and count.target is not None else one.target
    return [
        one.code,
        one.title,
        METHODS[one.method],
        most,
        value,
        "" if target is None else target,
        told.evidence if told else "",
        told.note if told else "",
    ]


def back(rows: Sequence[Sequence[CellValue]], year: Year) -> Preview:
    """What a sheet that came back says. Raises ClerkError where it is no sheet of this year.

    Each wrong cell is named and left out; the others can be stored all the same.
    """
    facts = _facts(rows)
    head = next(
        (n for n, row in enumerate(rows) if [clean(_text(c)) for c in row[:2]] == list(HEADS[:2])),
        None,
    )
    if head is None or year.sheet is None:
        raise ClerkError(
            what="Tệp này không phải bảng tự chấm của máy.",
            kept="Điểm đang có vẫn nguyên.",
            todo="Dùng tệp máy đã xuất cho đơn vị, đừng xóa dòng tiêu đề.",
        )
    unit = facts.get("Đơn vị", "")
    member = next((one for one in year.members if exact_key(one.name) == exact_key(unit)), None)
    if member is None or facts.get("Năm", "") != str(year.year):
        raise ClerkError(
            what=f"Tệp này của “{unit}”, năm {facts.get('Năm', '')}.",
            kept="Điểm đang có vẫn nguyên.",
            todo=f"Chọn tệp của một đơn vị trong danh sách năm {year.year}.",
        )
    known = {one.code: one for one in year.sheet.counted}
    groups = {one.code for one in year.sheet.criteria} - set(known)
    cells: list[Entered] = []
    wrong: list[Wrong] = []
    for number, row in enumerate(rows[head + 1 :], head + 2):
        padded = [*row, *([None] * (len(HEADS) - len(row)))]
        code = clean(_text(padded[CODE]))
        if not code or code in groups:
            continue
        if code not in known:
            wrong.append(Wrong(number, code, "Mã này không có trong bảng điểm."))
            continue
        try:
            count = _count(padded, known[code])
        except ClerkError as error:
            wrong.append(Wrong(number, code, f"{error.what} {error.todo}"))
            continue
        if count is not None:
            cells.append(
                Entered(
                    member.id,
                    known[code].id,
                    count,
                    clean(_text(padded[NOTE])),
                    clean(_text(padded[EVIDENCE])),
                )
            )
    return Preview(member.id, member.name, tuple(cells), tuple(wrong))


def changed(preview: Preview, year: Year) -> tuple[Entered, ...]:
    """The cells of a sheet that say something else than what is stored."""
    found = []
    for cell in preview.cells:
        told = year.told.get((cell.member_id, cell.criterion_id, "self"))
        words = (told.evidence, told.note) if told else ("", "")
        same = cell.count == year.count(cell.member_id, cell.criterion_id, "self")
        if not same or words != (cell.evidence or "", cell.note or ""):
            found.append(cell)
    return tuple(found)


def changes(preview: Preview, year: Year) -> list[Change]:
    """As a person reads them: what was not taken first, then what changes."""
    known = {one.id: one for one in year.sheet.criteria} if year.sheet else {}
    titles = {one.code: one.title for one in known.values()}
    found = [
        Change(preview.unit, one.code, titles.get(one.code, ""), line=one.line, why=one.why)
        for one in preview.wrong
    ]
    for cell in changed(preview, year):
        criterion = known[cell.criterion_id]
        before = cell_words(criterion, year.count(cell.member_id, criterion.id, "self"))
        after = cell_words(criterion, cell.count)
        found.append(Change(preview.unit, criterion.code, criterion.title, before, after))
    return found


def _count(row: Sequence[CellValue], one: Criterion) -> Count | None:
    text = clean(_text(row[VALUE]))
    if not text:
        return None
    target = clean(_text(row[TARGET]))
    own = one.method == "percent_of_target" and target and "/" not in text
    if own and (one.target is None or read_number(target) != one.target):
        text = f"{text}/{target}"
    return read_cell(text, one, "self")


def _facts(rows: Sequence[Sequence[CellValue]]) -> dict[str, str]:
    return {
        clean(_text(row[0])): clean(_text(row[1]))
        for row in rows[:10]
        if len(row) > 1 and clean(_text(row[0])) in FACTS
    }


def _text(value: CellValue) -> str:
    """A cell as people type it: whole numbers without a point, others with a comma."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "c" if value else "k"
    if isinstance(value, str):
        return value
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    text = f"{exact:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
