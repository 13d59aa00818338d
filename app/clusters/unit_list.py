"""The units of a cluster's year, pasted at once."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from app import pasted
from app.clusters import rosters
from app.clusters.rosters import MemberDraft
from app.pasted import Judged
from app.text import exact_key, fold

HEADS = {  # folded words of a head -> the column
    "name": ("don vi", "ten don vi", "ten", "ten tap the", "co quan don vi", "xa"),
    "role": ("vai tro", "chuc danh", "ghi chu"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("name", "role")


def judge(session: Session, cluster_id: UUID, year: int, text: str) -> list[Judged[MemberDraft]]:
    """What becomes of every line, beside the roster as it stands."""
    seen = {exact_key(one.name) for one in rosters.members(session, cluster_id, year)}
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "name"), 1):
        draft = MemberDraft(said.get("name", ""), _role(said.get("role", "")))
        key = exact_key(draft.name)
        reason = "Chưa ghi tên đơn vị." if not key else ""
        reason = f"{draft.name} đã có trong danh sách." if key in seen else reason
        seen.add(key)
        found.append(Judged(place, draft, reason))
    return found


def save(
    session: Session, cluster_id: UUID, year: int, lines: Sequence[Judged[MemberDraft]]
) -> int:
    """Put every good line on the roster, as one change; how many."""
    todo = "Dán tên đơn vị, mỗi đơn vị một dòng; sửa các dòng có ghi lý do."
    drafts = pasted.good(lines, todo)
    for draft in drafts:
        rosters.save_member(session, cluster_id, year, draft)
    return len(drafts)


def _role(said: str) -> str:
    words = fold(said)
    if words.startswith(("cum truong", "khoi truong", "truong cum", "truong khoi")):
        return "head"
    return "deputy" if words.startswith(("cum pho", "khoi pho", "pho")) else "member"
