"""The initiatives that a decision recognised, pasted at once; the register has their authors."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from app import pasted
from app.catalog.model import INITIATIVE_LEVELS
from app.dates import parse_day
from app.errors import ClerkError
from app.importing import cells
from app.pasted import Judged, Said
from app.subjects import by_name, initiatives, records
from app.subjects.by_name import Known
from app.subjects.records import InitiativeDraft
from app.text import exact_key, fold
from db.subjects import SubjectKind

HEADS = {  # folded words of a head -> the column
    "author": (
        "tac gia", "ho ten", "ho va ten", "ho ten tac gia", "ho va ten tac gia", "ten tac gia",
    ),
    "born": ("nam sinh", "ngay sinh", "ngay thang nam sinh"),
    "title": (
        "ten sang kien", "sang kien", "ten de tai", "ten sang kien de tai", "noi dung", "ten",
        "ten sang kien giai phap", "sang kien de tai",
    ),
    "year": ("nam", "nam cong nhan", "nam hoc"),
    "level": ("cap", "cap cong nhan", "cong nhan", "muc cong nhan", "pham vi"),
    "kind": ("loai",),
    "symbol": ("van ban", "so quyet dinh", "quyet dinh", "so qd", "quyet dinh so", "so van ban"),
    "day": ("ngay", "ngay quyet dinh", "ngay qd", "ngay cong nhan", "ngay ky"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("author", "title", "year", "level", "symbol", "day")
_LEVELS = {
    "nation": ("toan quoc", "quoc gia", "bo"), "province": ("tinh",),
    "base": ("co so", "xa", "truong", "don vi"),
}  # fmt: skip


COLUMNS = "tác giả, tên sáng kiến, năm, cấp công nhận"


def judge(
    session: Session, text: str, today: date, author: UUID | None = None
) -> list[Judged[InitiativeDraft]]:
    """What becomes of every line, beside the register and the book of initiatives.

    author: whose all of them are, where no line says whose it is.
    """
    authors = by_name.known(session, SubjectKind.INDIVIDUAL)
    usual = USUAL[author is not None :]
    return pasted.judge(
        pasted.lines(text, HEADS, usual, usual[0]),
        partial(_draft, authors=authors, today=today, author=author),
        partial(records.check, today=today),
        key=lambda draft: (draft.subject_id, exact_key(draft.title)),
        known=((row.subject_id, exact_key(row.title)) for row in initiatives.book(session)),
        there="Sáng kiến này đã có trong sổ.",
    )


def save(session: Session, lines: Sequence[Judged[InitiativeDraft]], today: date) -> int:
    """Write every good line beside its author, as one change; how many."""
    return pasted.save(lines, lambda draft: records.save(session, draft, today), COLUMNS)


def _draft(said: Said, authors: Known, today: date, author: UUID | None) -> InitiativeDraft:
    year, day = cells.year(said.get("year", ""), today), said.get("day", "")
    recognised = parse_day(day, "day") if day else None
    if year.trouble:
        raise ClerkError(what=f"{year.trouble}.", todo="Ghi năm công nhận.", field="year")
    if year.value is None and recognised is None:
        raise ClerkError(what="Chưa ghi năm công nhận.", todo="Ghi đủ bốn số.", field="year")
    return InitiativeDraft(
        subject_id=author
        or by_name.find(authors, said.get("author", ""), said.get("born", ""), today),
        title=said.get("title", ""),
        year=year.value or (recognised.year if recognised else 0),
        level=_level(said.get("level", "")),
        kind="research" if "de tai" in fold(said.get("kind", "")) else "initiative",
        symbol=said.get("symbol", ""),
        recognised_on=recognised,
    )


def _level(said: str) -> str:
    words = f" {fold(said)} "
    for level, known in _LEVELS.items():
        if any(f" {one} " in words for one in known):
            return level
    names = ", ".join(INITIATIVE_LEVELS.values())
    raise ClerkError(
        what=f"Chưa rõ cấp công nhận “{said[:30]}”." if said else "Chưa ghi cấp công nhận.",
        todo=f"Ghi một trong: {names}.",
        field="level",
    )
