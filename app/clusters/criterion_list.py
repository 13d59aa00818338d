"""The criteria of a score sheet as the superior's document lists them, pasted at once.

Which part a line belongs to is read from its number, as documents count: A, then I, then 1, then
1.1, then a; a line with others below it is a part. Lines whose numbers begin with that of a part
of the sheet (I.5) go into it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app import pasted
from app.clusters import scoresheets
from app.clusters.cells import read_points
from app.clusters.rules import TIMES, Criterion
from app.clusters.words import METHODS
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import clean, exact_key, fold

HEADS = {  # folded words of a head -> the column
    "code": ("stt", "tt", "so tt", "ma", "muc", "so thu tu"),
    "title": (
        "noi dung", "tieu chi", "noi dung tieu chi", "tieu chi thi dua", "ten tieu chi",
        "noi dung cham diem", "noi dung thi dua", "phan tieu chi", "cac tieu chi",
    ),
    "max_points": ("diem", "diem toi da", "diem chuan", "toi da", "so diem", "thang diem"),
    "method": ("cach cham", "cach tinh", "cach tinh diem", "phuong phap"),
    "each": ("diem moi lan", "moi lan", "diem moi don vi"),
    "unit": ("don vi tinh", "dvt"),
    "evidence": ("minh chung", "can minh chung"),
}  # fmt: skip
USUAL = ("code", "title", "max_points")
_LEVELS = (  # how a number is written, from the widest part down
    re.compile(r"[A-EĐ]"),
    re.compile(r"[IVXL]+"),
    re.compile(r"\d+"),
    re.compile(r"\d+\.\d+"),
    re.compile(r"\d+\.\d+\.\d+"),
    re.compile(r"[a-zđ]"),
)
_PART = "group"


def judge(
    session: Session, sheet_id: UUID, text: str, *, instead: bool = False
) -> list[Judged[Criterion]]:
    """What becomes of every line, beside the draft as it stands, or instead of all of it."""
    sheet = scoresheets.read(session, sheet_id)
    sheet = replace(sheet, criteria=()) if instead else sheet
    said = pasted.lines(text, HEADS, USUAL, "title", numbered=True)
    levels = [_level(line.get("code", "")) for line in said]
    above: list[tuple[int, Criterion]] = []
    found: list[Judged[Criterion]] = []
    for place, (line, level) in enumerate(zip(said, levels, strict=True), 1):
        while above and above[-1][0] >= level:
            above.pop()
        is_part = place < len(levels) and levels[place] > level
        within = above[-1][1] if above else None
        reason, one, again = "", None, False
        try:
            one = _criterion(line, is_part, within, sheet.criteria)
            said_so = one.code, exact_key(one.title)
            again = said_so in [(row.code, exact_key(row.title)) for row in sheet.criteria]
            scoresheets.check_criterion(sheet, one)
            sheet = replace(sheet, criteria=(*sheet.criteria, one))
        except ClerkError as error:
            reason = f"{error.what} {error.todo}".strip()
        code = one.code if one is not None else _code(line.get("code", ""))
        here = next((row for row in sheet.criteria if row.code == code), None)
        if here is not None and here.method == _PART:
            above.append((level, here))
        found.append(Judged(place, line, one, reason, again))
    return found


def save(
    session: JournalSession,
    sheet_id: UUID,
    lines: Sequence[Judged[Criterion]],
    *,
    instead: bool = False,
) -> int:
    """Put every good line into the draft, or in the place of what is there, as one change; how
    many."""
    drafts = pasted.good(lines, "số thứ tự, nội dung, điểm tối đa")
    for row in scoresheets.read(session, sheet_id).criteria if instead else ():
        if row.within is None:
            scoresheets.remove_criterion(session, row.id)
    stored: dict[UUID | None, UUID] = {}
    for one in drafts:
        made = replace(one, within=stored.get(one.within, one.within))
        stored[one.id] = scoresheets.save_criterion(session, sheet_id, made, is_new=True)
    return len(drafts)


def _criterion(
    said: Said, is_part: bool, within: Criterion | None, known: Sequence[Criterion]
) -> Criterion:
    code = _code(said.get("code", ""))
    parts = [row for row in known if row.method == _PART and code.startswith(f"{row.code}.")]
    within = max(parts, key=lambda row: len(row.code), default=within)
    if within is not None and code:
        code = _under(within.code, code)
    points = said.get("max_points", "").removesuffix("điểm").strip(" ()")
    each = said.get("each", "").strip()
    method = _PART if is_part else _method(said.get("method", ""))
    return Criterion(
        id=uuid4(),
        within=within.id if within else None,
        code=code,
        title=clean(said.get("title", "")),
        method=method,
        max_points=read_points(points, "max_points") if points and method != "knock_out" else 0,
        each=read_points(each, "each") if each and method in TIMES else 0,
        unit=clean(said.get("unit", "")) if method != _PART else "",
        evidence_required=fold(said.get("evidence", "")) in ("x", "co", "can co", "can"),
    )


def _under(part: str, code: str) -> str:
    """The whole code of a line of a part: 1 and 2.1 in X.2 are X.2.1, and so is X.2.1."""
    names = part.split(".")
    for first in range(len(names)):
        if code.startswith(".".join(names[first:]) + "."):
            return ".".join([*names[:first], code])
    return f"{part}.{code}"


def _method(words: str) -> str:
    """The way of counting that is named; points are written down where none is."""
    if not words:
        return "manual"
    wanted = fold(words)
    named = (method for method, said in METHODS.items() if fold(said) == wanted)
    found = next(named, None)
    if found is None:
        raise ClerkError(
            what=f"Chưa hiểu cách chấm “{words[:30]}”.",
            todo=f"Ghi một trong: {', '.join(METHODS.values())}.",
            field="method",
        )
    return found


def _code(said: str) -> str:
    return clean(said).strip(" .)(-")


def _level(said: str) -> int:
    """How deep a number stands; I.5 is one below I, no number at all is the deepest."""
    parts = _code(said).split(".")
    for level, form in enumerate(_LEVELS):
        if form.fullmatch(_code(said)):
            return level
    if _LEVELS[1].fullmatch(parts[0]) or _LEVELS[0].fullmatch(parts[0]):
        return len(parts)
    return len(_LEVELS)
