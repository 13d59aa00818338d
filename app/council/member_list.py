"""The members of a council as its founding decision lists them, pasted at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from app import pasted
from app.council import members
from app.council.members import MemberDraft
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import exact_key, fold

HEADS = {  # folded words of a head -> the column
    "full_name": ("ho ten", "ho va ten", "ten", "thanh vien", "ho ten thanh vien"),
    "position": ("chuc vu", "chuc danh", "chuc vu cong tac"),
    "organisation": ("co quan", "don vi", "co quan don vi", "co quan to chuc", "don vi cong tac"),
    "role": ("vai tro", "chuc danh trong hoi dong", "chuc vu trong hoi dong", "nhiem vu"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("full_name", "position", "organisation", "role")


COLUMNS = "họ tên, chức vụ, cơ quan, vai trò"


def judge(
    session: JournalSession, council_id: UUID, text: str, day: date
) -> list[Judged[MemberDraft]]:
    """What becomes of every line, tried on the council itself; day: from when they sit."""
    seated = members.members(session, council_id)
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "full_name"),
        partial(_draft, day=day),
        partial(members.save_member, session, council_id),
        key=lambda draft: exact_key(draft.full_name),
        known=[exact_key(row.draft.full_name) for row in members.members_on(seated, day)],
        there="Người này đã có trong Hội đồng.",
    )


def save(session: JournalSession, council_id: UUID, lines: Sequence[Judged[MemberDraft]]) -> int:
    """Give every line that can have one its seat, as one change; how many."""
    return pasted.save(lines, partial(members.save_member, session, council_id), COLUMNS)


def _draft(said: Said, day: date) -> MemberDraft:
    honorific, name = pasted.person(said.get("full_name", ""))
    return MemberDraft(
        full_name=name,
        from_on=day,
        role=_role(said.get("role", "")),
        honorific=honorific,
        position=said.get("position", ""),
        organisation=said.get("organisation", ""),
    )


def _role(said: str) -> str:
    words = fold(said)
    if "thu ky" in words:
        return "secretary"
    if words.startswith(("pho chu", "pct")):
        return "vice_chairman"
    return "chairman" if words.startswith(("chu tich", "chu tri")) else "member"
