"""Numbers of documents: which are missing between the first and the last, and why.

A commune's decisions share one counter with everything else its office decides, so a number that
stands for no decision here is no fault by itself; it only has to be explained.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.decisions.actions import DECISION, check_number
from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.decisions import Decision, NumberNote

NOTES = {"void": "Bỏ số, không dùng", "elsewhere": "Văn bản khác của cơ quan"}


@dataclass(frozen=True, slots=True)
class Gap:
    """A run of numbers that stand for no decision here. note_id: of one number that is explained.

    kind: void, elsewhere, or "" where nobody has said why.
    """

    first: int
    last: int
    kind: str = ""
    words: str = ""
    note_id: UUID | None = None


def gaps(used: Iterable[int], notes: Mapping[int, tuple[str, str, UUID]]) -> list[Gap]:
    """What is missing below the greatest number, in order: unexplained runs joined, notes alone.

    used: numbers of documents that exist. notes: number -> (kind, words, id of the note); a note
    above the greatest number counts too, since that number is gone.
    """
    taken = set(used)
    top = max([0, *taken, *notes])
    found: list[Gap] = []
    for number in range(1, top + 1):
        if number in taken:
            continue
        if number in notes:
            kind, words, note_id = notes[number]
            found.append(Gap(number, number, kind, words, note_id))
        elif found and not found[-1].kind and found[-1].last == number - 1:
            found[-1] = Gap(found[-1].first, number)
        else:
            found.append(Gap(number, number))
    return found


def missing(session: Session, year: int, doc_type: str = DECISION) -> list[Gap]:
    """The numbers of a year that no decision here has, with what was said of them."""
    used = session.scalars(select(Decision.number).filter_by(doc_type=doc_type, year=year))
    query = select(NumberNote.number, NumberNote.kind, NumberNote.words, NumberNote.id).where(
        NumberNote.doc_type == doc_type, NumberNote.year == year, NumberNote.deleted_at.is_(None)
    )
    notes = {row[0]: (row[1], row[2], row[3]) for row in session.execute(query)}
    return gaps(used, notes)


def sheet(found: Sequence[Gap], year: int) -> Table:
    """What is missing of a year as a table."""
    fields = (
        Field("Từ số", 8, "number"),
        Field("Đến số", 8, "number"),
        Field("Số lượng", 9, "number", summed=True),
        Field("Lý do", 30),
        Field("Giải thích", 60),
    )
    rows = (
        (gap.first, gap.last, gap.last - gap.first + 1, NOTES.get(gap.kind, "Chưa rõ"), gap.words)
        for gap in found
    )
    return as_book("Số quyết định còn trống", year, fields, rows)


def explain(
    session: Session, year: int, number: int, kind: str, words: str, doc_type: str = DECISION
) -> UUID:
    """Say why a number stands for no decision here.

    Raises ClerkError where a decision has it, where it is explained already, or without words.
    """
    check_number(session, year, number)
    if not clean(words):
        raise ClerkError(
            what="Chưa ghi lý do.",
            todo="Ghi một câu. Ví dụ: Quyết định về nhân sự, văn thư cấp ngày 05/3.",
            field="words",
        )
    same = select(NumberNote.id).where(
        NumberNote.doc_type == doc_type,
        NumberNote.year == year,
        NumberNote.number == number,
        NumberNote.deleted_at.is_(None),
    )
    if session.scalar(same) is not None:
        raise ClerkError(
            what=f"Số {number} đã có ghi chú.",
            kept="Ghi chú cũ vẫn nguyên.",
            todo="Gỡ ghi chú cũ rồi ghi lại.",
            field="number",
        )
    note = NumberNote(doc_type=doc_type, year=year, number=number, kind=kind, words=clean(words))
    session.add(note)
    session.flush()
    return note.id


def take_back(session: JournalSession, note_id: UUID) -> None:
    """Remove an explanation; the number may then be used."""
    session.get_one(NumberNote, note_id).deleted_at = session.author.now
    session.flush()
