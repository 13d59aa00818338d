"""The initiatives that a decision recognised, pasted at once; the register has their authors."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import pasted
from app.catalog.model import INITIATIVE_LEVELS
from app.dates import parse_day
from app.errors import ClerkError
from app.importing import cells
from app.pasted import Judged
from app.subjects import initiatives, records
from app.subjects.records import InitiativeDraft
from app.text import exact_key, fold, squash
from db.subjects import Subject, SubjectKind

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


@dataclass(frozen=True, slots=True)
class Pasted:
    """A line: whose it is as the list has it, and what would be stored; None where it can't be."""

    author: str
    title: str
    stored: InitiativeDraft | None = None


def judge(session: Session, text: str, today: date) -> list[Judged[Pasted]]:
    """What becomes of every line, beside the register and the book of initiatives."""
    authors = _authors(session)
    seen = {(row.subject_id, exact_key(row.title)) for row in initiatives.book(session)}
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "author"), 1):
        line, reason = Pasted(said.get("author", ""), said.get("title", "")), ""
        try:
            draft = _draft(said, authors, today)
            key = (draft.subject_id, exact_key(draft.title))
            if key in seen:
                raise ClerkError(what="Sáng kiến này đã có trong sổ.", todo="Bỏ dòng này.")
            records.check(draft, today)
            seen.add(key)
            line = Pasted(line.author, draft.title, draft)
        except ClerkError as error:
            reason = error.what
        found.append(Judged(place, line, reason))
    return found


def save(session: Session, lines: Sequence[Judged[Pasted]], today: date) -> int:
    """Write every good line beside its author, as one change; how many."""
    todo = "Dán các cột: tác giả, tên sáng kiến, năm, cấp công nhận; sửa các dòng có ghi lý do."
    drafts = [one.stored for one in pasted.good(lines, todo) if one.stored is not None]
    for draft in drafts:
        records.save(session, draft, today)
    return len(drafts)


Authors = dict[str, list[tuple[UUID, int | None]]]


def _authors(session: Session) -> Authors:
    query = select(Subject.id, Subject.full_name, Subject.birth_year).where(
        Subject.deleted_at.is_(None), Subject.kind == SubjectKind.INDIVIDUAL
    )
    found: Authors = {}
    for row in session.execute(query):
        found.setdefault(squash(row.full_name), []).append((row.id, row.birth_year))
    return found


def _draft(said: dict[str, str], authors: Authors, today: date) -> InitiativeDraft:
    year, day = cells.year(said.get("year", ""), today), said.get("day", "")
    recognised = parse_day(day, "day") if day else None
    if year.trouble:
        raise ClerkError(what=f"{year.trouble}.", todo="Ghi năm công nhận.", field="year")
    if year.value is None and recognised is None:
        raise ClerkError(what="Chưa ghi năm công nhận.", todo="Ghi đủ bốn số.", field="year")
    return InitiativeDraft(
        subject_id=_author(said, authors, today),
        title=said.get("title", ""),
        year=year.value or (recognised.year if recognised else 0),
        level=_level(said.get("level", "")),
        kind="research" if "de tai" in fold(said.get("kind", "")) else "initiative",
        symbol=said.get("symbol", ""),
        recognised_on=recognised,
    )


def _author(said: dict[str, str], authors: Authors, today: date) -> UUID:
    name = said.get("author", "")
    born = cells.born(said.get("born", ""), today).value
    alike = authors.get(squash(name), [])
    if born is not None:
        alike = [one for one in alike if one[1] in (None, born.year)]
    if len(alike) == 1:
        return alike[0][0]
    if not name:
        raise ClerkError(what="Chưa ghi tác giả.", todo="Ghi họ tên.", field="author")
    if alike:
        raise ClerkError(
            what=f"Trong sổ có {len(alike)} người tên {name}.",
            todo="Thêm cột năm sinh để biết là ai.",
            field="author",
        )
    raise ClerkError(
        what=f"Chưa có {name} trong sổ.", todo="Ghi người này vào sổ trước.", field="author"
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
