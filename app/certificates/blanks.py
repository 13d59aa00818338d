"""The book of blanks: what came in, was used, was spoiled, went back, and what is left.

Received = used + spoiled + returned + left, at every moment and for every kind of blank; where
blanks bear serial numbers the same holds for each number. A wrong line is reversed by another.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from itertools import groupby
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.errors import ClerkError
from app.text import clean
from db.printing import BlankMovement

RECEIVED, USED, SPOILED, RETURNED = "received", "used", "spoiled", "returned"
KINDS = (RECEIVED, USED, SPOILED, RETURNED)
WORDS = {RECEIVED: "Nhận", USED: "Dùng", SPOILED: "Hỏng", RETURNED: "Trả lại"}
MOST = 10_000  # blanks in one line
LONGEST = 60
_SERIAL = re.compile(r"(.*?)(\d{1,12})")
_KEPT = "Sổ phôi vẫn nguyên."


@dataclass(frozen=True, slots=True)
class Moved:
    """One line as the rules see it. serials: none, or as many as `sheets`. back: reverses one."""

    kind: str
    sheets: int
    serials: tuple[str, ...] = ()
    back: bool = False


@dataclass(frozen=True, slots=True)
class Balance:
    """What became of one kind of blank. known: every serial received; gone: those not here."""

    received: int = 0
    used: int = 0
    spoiled: int = 0
    returned: int = 0
    known: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()

    @property
    def left(self) -> int:
        return self.received - self.used - self.spoiled - self.returned

    @property
    def serials(self) -> tuple[str, ...]:
        """Those on hand, in order."""
        return tuple(sorted(self.known - self.gone, key=_in_order))

    @property
    def plain(self) -> int:
        """How many on hand bear no serial."""
        return self.left - len(self.known - self.gone)


def move(balance: Balance, moved: Moved) -> Balance:
    """The balance after one more line. Raises ClerkError where it would no longer balance."""
    if moved.sheets <= 0 or moved.sheets > MOST or moved.kind not in KINDS:
        raise ClerkError(
            what="Chưa ghi số tờ." if moved.sheets <= 0 else f"Một lần ghi không quá {MOST} tờ.",
            kept=_KEPT,
            todo="Ghi số tờ phôi. Ví dụ: 100",
            field="sheets",
        )
    if (moved.kind == RECEIVED) == moved.back:
        _may_go(balance, moved)
    elif moved.back:
        if moved.sheets > getattr(balance, moved.kind) or set(moved.serials) - balance.gone:
            raise ValueError("more would come back than went")
    elif twice := balance.known & set(moved.serials):
        raise ClerkError(
            what=f"Phôi số {min(twice, key=_in_order)} đã có trong sổ.",
            kept=_KEPT,
            todo="Xem lại số đầu và số tờ ghi trên bó phôi.",
            field="first_serial",
        )
    return _after(balance, moved)


def _may_go(balance: Balance, moved: Moved) -> None:
    serials = set(moved.serials)
    if missing := serials - (balance.known - balance.gone):
        raise ClerkError(
            what=f"Phôi số {min(missing, key=_in_order)} không còn trong kho.",
            kept=_KEPT,
            todo="Xem lại số đầu và số tờ; mở Sổ phôi để thấy các số đang còn.",
            field="first_serial",
        )
    if not serials and moved.sheets > balance.plain:
        numbered = balance.left > balance.plain
        raise ClerkError(
            what=f"Trong {balance.left} tờ còn lại chỉ có {balance.plain} tờ không mang số."
            if numbered
            else f"Sổ phôi chỉ còn {balance.left} tờ.",
            kept=_KEPT,
            todo="Ghi số của tờ đầu tiên."
            if numbered
            else "Ghi số phôi mới nhận vào sổ trước, hoặc ghi ít tờ hơn.",
            field="first_serial" if numbered else "sheets",
        )


def _after(balance: Balance, moved: Moved) -> Balance:
    """Without any question: what is stored is read as it stands, whoever wrote it."""
    serials = frozenset(moved.serials)
    count = getattr(balance, moved.kind) + (-moved.sheets if moved.back else moved.sheets)
    known, gone = balance.known, balance.gone
    if moved.kind == RECEIVED:
        known = known - serials if moved.back else known | serials
    else:
        gone = gone - serials if moved.back else gone | serials
    return replace(balance, known=known, gone=gone, **{moved.kind: count})


def balance_of(lines: Iterable[Moved]) -> Balance:
    """The balance after these lines."""
    return reduce(_after, lines, Balance())


def run_of(first: str, count: int) -> tuple[str, ...]:
    """Consecutive serials: ("GK 0099", 2) gives GK 0099 and GK 0100. Empty for no serial.

    Raises ClerkError where the text does not end in a number.
    """
    first = clean(first)
    if not first:
        return ()
    found = _SERIAL.fullmatch(first)
    if found is None or len(first) > LONGEST:
        raise ClerkError(
            what=f"Số phôi “{first[:LONGEST]}” không kết thúc bằng chữ số.",
            kept=_KEPT,
            todo="Ghi như in trên phôi. Ví dụ: GK 000123; phôi không có số thì bỏ trống.",
            field="first_serial",
        )
    letters, digits = found.groups()
    return tuple(f"{letters}{int(digits) + n:0{len(digits)}}" for n in range(min(count, MOST)))


def spans(serials: Sequence[str]) -> list[tuple[str, int]]:
    """Serials as (first, how many) of unbroken rows, in order."""
    ordered = sorted(serials, key=_in_order)

    def row(pair: tuple[int, str]) -> tuple[str, int, int]:
        letters, number, width = _in_order(pair[1])
        return letters, number - pair[0], width

    rows = groupby(enumerate(ordered), key=row)
    return [(members[0][1], len(members)) for members in (list(group) for _key, group in rows)]


def words_of(serials: Sequence[str]) -> str:
    """GK 0099–GK 0140, GK 0151: at most four rows, then how many more."""
    rows = spans(serials)
    told = [
        first if count == 1 else f"{first}–{run_of(first, count)[-1]}" for first, count in rows[:4]
    ]
    return ", ".join([*told, "…"] if len(rows) > len(told) else told)


def _in_order(serial: str) -> tuple[str, int, int]:
    found = _SERIAL.fullmatch(serial)
    return (found[1], int(found[2]), len(found[2])) if found else (serial, 0, 0)


# ---------------------------------------------------------------- in the file


@dataclass(frozen=True, slots=True)
class BlankDraft:
    """One line for the book. blank: the kind, in the office's own words."""

    happened_on: date
    blank: str
    kind: str
    sheets: int
    first_serial: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class BlankRow:
    """A stored line with what was left of its kind after it. is_reversed: another took it back."""

    id: UUID
    happened_on: date
    blank: str
    kind: str
    sheets: int
    serials: str
    words: str
    left: int
    is_reversed: bool
    reverses_id: UUID | None
    run_id: UUID | None


def enter(session: Session, draft: BlankDraft, today: date, run_id: UUID | None = None) -> UUID:
    """Write one line. Raises ClerkError, naming the field, where the book would not balance."""
    blank, serials = clean(draft.blank), run_of(draft.first_serial, draft.sheets)
    check(draft, today)
    move(balance(session, blank), Moved(draft.kind, draft.sheets, serials))
    made = BlankMovement(
        happened_on=draft.happened_on,
        blank=blank,
        kind=draft.kind,
        sheets=draft.sheets,
        first_serial=serials[0] if serials else "",
        words=clean(draft.words),
        run_id=run_id,
    )
    session.add(made)
    session.flush()
    return made.id


def check(draft: BlankDraft, today: date) -> None:
    """Raise ClerkError, naming the field, for what no balance is needed to see."""
    blank = clean(draft.blank)
    if not blank or len(blank) > LONGEST:
        raise ClerkError(
            what="Chưa ghi loại phôi." if not blank else f"Tên loại phôi dài {len(blank)} ký tự.",
            kept=_KEPT,
            todo=f"Ghi không quá {LONGEST} ký tự. Ví dụ: Phôi Giấy khen A4",
            field="blank",
        )
    if draft.happened_on > today:
        raise ClerkError(
            what="Ngày này chưa tới.",
            kept=_KEPT,
            todo="Ghi ngày nhận, ngày dùng phôi.",
            field="happened_on",
        )


def reverse(session: Session, movement_id: UUID, words: str, today: date) -> UUID:
    """Take a line back by another. Raises ClerkError where that was done, or cannot be any more."""
    wrong = session.get_one(BlankMovement, movement_id)
    done = select(BlankMovement.id).filter_by(reverses_id=movement_id)
    if wrong.reverses_id is not None or session.scalar(done) is not None:
        raise ClerkError(
            what="Dòng này đã được ghi ngược.", kept=_KEPT, todo="Ghi dòng mới cho đúng."
        )
    if not clean(words):
        raise ClerkError(
            what="Chưa ghi lý do.", kept=_KEPT, todo="Ví dụ: Ghi nhầm số tờ", field="words"
        )
    move(balance(session, wrong.blank), _moved(wrong, back=True))
    made = BlankMovement(
        happened_on=today,
        blank=wrong.blank,
        kind=wrong.kind,
        sheets=wrong.sheets,
        first_serial=wrong.first_serial,
        words=clean(words),
        run_id=wrong.run_id,
        reverses_id=wrong.id,
    )
    session.add(made)
    session.flush()
    return made.id


def balance(session: Session, blank: str) -> Balance:
    """What became of one kind of blank."""
    return balance_of(_moved(line) for line in session.scalars(_lines().filter_by(blank=blank)))


def balances(session: Session) -> dict[str, Balance]:
    """Every kind of blank in the book, by name."""
    found: dict[str, list[Moved]] = {}
    for line in session.scalars(_lines()):
        found.setdefault(line.blank, []).append(_moved(line))
    return {blank: balance_of(found[blank]) for blank in sorted(found)}


def rows(session: Session, year: int | None = None) -> list[BlankRow]:
    """The book in the order it was written, newest first. year: of the day of a line."""
    lines = session.scalars(_lines()).all()
    reversed_ids = {line.reverses_id for line in lines}
    left: dict[str, int] = {}
    found = []
    for line in lines:
        comes = (line.kind == RECEIVED) != (line.reverses_id is not None)
        left[line.blank] = left.get(line.blank, 0) + (line.sheets if comes else -line.sheets)
        found.append(
            BlankRow(
                line.id,
                line.happened_on,
                line.blank,
                line.kind,
                line.sheets,
                words_of(run_of(line.first_serial, line.sheets)),
                line.words,
                left[line.blank],
                line.id in reversed_ids,
                line.reverses_id,
                line.run_id,
            )
        )
    return [row for row in found[::-1] if year is None or row.happened_on.year == year]


def sheet(lines: Sequence[BlankRow], year: int | None) -> Table:
    """The book as a table in the order it was written; what was reversed counts back."""
    fields = (
        Field("Ngày", 11, "day"),
        Field("Loại phôi", 28),
        Field("Số phôi", 34),
        *(Field(words, 8, "number", summed=True) for words in WORDS.values()),
        Field("Còn", 8, "number"),
        Field("Ghi chú", 34),
    )

    def sheets(row: BlankRow, kind: str) -> int | None:
        if row.kind != kind:
            return None
        return -row.sheets if row.reverses_id is not None else row.sheets

    def note(row: BlankRow) -> str:
        said = row.words or ("Khi in" if row.run_id else "")
        return "; ".join(filter(None, (said, "đã ghi ngược" if row.is_reversed else "")))

    made = (
        (
            row.happened_on,
            row.blank,
            row.serials,
            *(sheets(row, kind) for kind in KINDS),
            row.left,
            note(row),
        )
        for row in reversed(lines)
    )
    return as_book("Sổ quản lý phôi", year, fields, made)


def _lines() -> Select[BlankMovement]:
    return (
        select(BlankMovement)
        .where(BlankMovement.deleted_at.is_(None))
        .order_by(
            BlankMovement.created_at,  # one moment for all that was pasted, or printed, at once
            BlankMovement.happened_on,
            BlankMovement.kind != RECEIVED,
            BlankMovement.first_serial,
            BlankMovement.id,
        )
    )


def _moved(line: BlankMovement, *, back: bool | None = None) -> Moved:
    serials = run_of(line.first_serial, line.sheets)
    is_back = line.reverses_id is not None if back is None else back
    return Moved(line.kind, line.sheets, serials, is_back)
