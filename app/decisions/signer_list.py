"""Who signs decisions, as an assignment of duties lists them, pasted at once."""

from collections.abc import Hashable, Sequence
from functools import partial

from app import pasted
from app.decisions import signers
from app.decisions.signers import SignerDraft
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import exact_key

HEADS = {  # folded words of a head -> the column
    "full_name": ("ho ten", "ho va ten", "nguoi ky", "ten", "ho ten nguoi ky"),
    "mode": ("the thuc", "the thuc ky", "chuc vu", "hinh thuc ky", "tham quyen ky"),
    "from": ("tu ngay", "tu", "ngay bat dau"),
    "to": ("den ngay", "den", "den het ngay"),
    "basis": ("van ban giao quyen", "van ban", "can cu", "quyet dinh", "so quyet dinh"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("full_name", "mode", "from", "to", "basis")
COLUMNS = "họ tên, thể thức ký, từ ngày, đến ngày, văn bản giao quyền"
MODES = {"": "Chủ tịch", "KT": "KT. Chủ tịch", "Q": "Q. Chủ tịch"}
SPELLINGS = {"KT": ("kt", "ky thay", "pho chu tich", "pct"), "Q": ("q", "quyen chu tich", "quyen")}


def judge(session: JournalSession, text: str) -> list[Judged[SignerDraft]]:
    """What becomes of every line, tried on the list itself."""
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "full_name"),
        _read,
        partial(signers.save, session),
        key=_key,
        known=[_key(one.draft) for one in signers.listed(session)],
        there="Người ký này đã có trong danh sách, cùng thể thức và ngày bắt đầu.",
    )


def save(session: JournalSession, lines: Sequence[Judged[SignerDraft]]) -> int:
    """Put every good line into the list, as one change; how many."""
    return pasted.save(lines, partial(signers.save, session), COLUMNS)


def _key(draft: SignerDraft) -> Hashable:
    return exact_key(draft.full_name), draft.sign_mode, draft.valid_from


def _read(said: Said) -> SignerDraft:
    return SignerDraft(
        full_name=pasted.person(said.get("full_name", ""))[1],
        sign_mode=pasted.choose(said.get("mode", ""), MODES, SPELLINGS, usual=""),
        valid_from=pasted.day(said, "from"),
        valid_to=pasted.day(said, "to"),
        basis=said.get("basis", ""),
    )
