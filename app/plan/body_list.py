"""Bodies of the plan as a list of reorganised ones has them, pasted at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.journal import JournalSession
from app.pasted import Judged
from app.plan import tasks
from app.plan.tasks import Body
from app.text import exact_key
from db.plan import PlanBody

HEADS = {  # folded words of a head -> the column
    "name": ("co quan", "ten co quan", "ten", "don vi", "ten don vi", "co quan don vi"),
    "ended": ("ket thuc", "ket thuc hoat dong", "ngay ket thuc"),
    "after": ("noi lam tiep", "co quan lam tiep", "nay la", "ten moi", "sap nhap vao"),
    "basis": ("can cu", "van ban", "quyet dinh"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("name", "ended", "after", "basis")
_THERE = "Cơ quan này đã có trong danh sách."
COLUMNS = "tên cơ quan, kết thúc, nơi làm tiếp, căn cứ"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A body by names; what it is called after is in the register, or in the same list."""

    name: str
    ended: str
    after: str
    basis: str


def judge(session: Session, catalog: Catalog, text: str) -> list[Judged[Pasted]]:
    """What becomes of every line. Who carries on may stand further down in the list."""
    known = {exact_key(body.name) for body in tasks.bodies(session, catalog).values()}
    said = pasted.lines(text, HEADS, USUAL, "name")
    lines = [Pasted(*(cells.get(name, "") for name in USUAL)) for cells in said]
    reasons: dict[int, str] = {}
    seen = set(known)
    for n, line in enumerate(lines):
        if not line.name:
            reasons[n] = "Chưa ghi tên cơ quan."
        elif exact_key(line.name) in seen:
            reasons[n] = _THERE
        elif line.after and not line.ended:
            reasons[n] = "Cơ quan có nơi làm tiếp thì phải có lúc kết thúc."
        seen.add(exact_key(line.name))
    can = _in_order([line for n, line in enumerate(lines) if n not in reasons], known)
    for n, line in enumerate(lines):
        if n not in reasons and line not in can:
            reasons[n] = f"Chưa có cơ quan “{line.after[:60]}” để làm tiếp."
    return [
        Judged(n + 1, cells, line, reasons.get(n, ""), again=reasons.get(n) == _THERE)
        for n, (cells, line) in enumerate(zip(said, lines, strict=True))
    ]


def save(session: JournalSession, catalog: Catalog, lines: Sequence[Judged[Pasted]]) -> int:
    """Store every good body, as one change; how many."""
    drafts = pasted.good(lines, COLUMNS)
    codes = {exact_key(body.name): code for code, body in tasks.bodies(session, catalog).items()}
    for line in _in_order(drafts, set(codes)):
        after = codes[exact_key(line.after)] if line.after else ""
        body = Body("", line.name, line.ended, after, line.basis, is_doubtful=False, id=None)
        stored = session.get_one(PlanBody, tasks.save_body(session, body, catalog))
        codes[exact_key(line.name)] = stored.code
    return len(drafts)


def _in_order(lines: Sequence[Pasted], known: set[str]) -> list[Pasted]:
    """Each after the one that carries it on; without those whose successor is nowhere."""
    left, ordered, there = list(lines), list[Pasted](), set(known)
    while ready := [one for one in left if not one.after or exact_key(one.after) in there]:
        ordered += ready
        there |= {exact_key(one.name) for one in ready}
        left = [one for one in left if one not in ready]
    return ordered
