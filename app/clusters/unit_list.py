"""The units of a cluster's year, pasted at once."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from app import pasted
from app.clusters import rosters
from app.clusters.rosters import MemberDraft
from app.journal import JournalSession
from app.pasted import Judged
from app.text import exact_key, fold

HEADS = {  # folded words of a head -> the column
    "name": ("don vi", "ten don vi", "ten", "ten tap the", "co quan don vi", "xa"),
    "role": ("vai tro", "chuc danh", "ghi chu"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("name", "role")


COLUMNS = "tên đơn vị, vai trò"


def judge(
    session: JournalSession, cluster_id: UUID, year: int, text: str
) -> list[Judged[MemberDraft]]:
    """What becomes of every line, tried on the roster itself."""
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "name"),
        lambda said: MemberDraft(said.get("name", ""), _role(said.get("role", ""))),
        partial(rosters.save_member, session, cluster_id, year),
        key=lambda draft: exact_key(draft.name),
        known=[exact_key(one.name) for one in rosters.members(session, cluster_id, year)],
        there="Đơn vị này đã có trong danh sách.",
    )


def save(
    session: Session, cluster_id: UUID, year: int, lines: Sequence[Judged[MemberDraft]]
) -> int:
    """Put every good line on the roster, as one change; how many."""
    return pasted.save(lines, partial(rosters.save_member, session, cluster_id, year), COLUMNS)


def _role(said: str) -> str:
    words = fold(said)
    if words.startswith(("cum truong", "khoi truong", "truong cum", "truong khoi")):
        return "head"
    return "deputy" if words.startswith(("cum pho", "khoi pho", "pho")) else "member"
