"""The members of a council as its founding decision lists them, pasted at once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app import pasted
from app.council import members
from app.council.members import MemberDraft, MemberRow
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Judged
from app.text import fold

HEADS = {  # folded words of a head -> the column
    "full_name": ("ho ten", "ho va ten", "ten", "thanh vien", "ho ten thanh vien"),
    "position": ("chuc vu", "chuc danh", "chuc vu cong tac"),
    "organisation": ("co quan", "don vi", "co quan don vi", "co quan to chuc", "don vi cong tac"),
    "role": ("vai tro", "chuc danh trong hoi dong", "chuc vu trong hoi dong", "nhiem vu"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("full_name", "position", "organisation", "role")
_COURTESIES = ("ông", "bà")


def judge(session: Session, council_id: UUID, text: str, day: date) -> list[Judged[MemberDraft]]:
    """What becomes of every line; day: from when they sit."""
    others = members.members(session, council_id)
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "full_name"), 1):
        draft = _draft(said, day)
        try:
            members.check(others, draft, None)
        except ClerkError as error:
            found.append(Judged(place, draft, error.what))
            continue
        others.append(MemberRow(uuid4(), draft, 0))
        found.append(Judged(place, draft, ""))
    return found


def save(session: JournalSession, council_id: UUID, lines: Sequence[Judged[MemberDraft]]) -> int:
    """Give every line that can have one its seat, as one change; how many."""
    todo = "Dán danh sách có họ tên, chức vụ, cơ quan, vai trò; sửa các dòng có ghi lý do."
    drafts = pasted.good(lines, todo)
    for draft in drafts:
        members.save_member(session, council_id, draft)
    return len(drafts)


def _draft(said: dict[str, str], day: date) -> MemberDraft:
    name, honorific = said.get("full_name", ""), ""
    first, _, rest = name.partition(" ")
    if first.casefold().rstrip(":") in _COURTESIES and " " in rest:
        name, honorific = rest, first.casefold().rstrip(":")
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
