"""Entries of the fund as an accountant's sheet lists them, pasted at once."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app import pasted
from app.dates import parse_day
from app.decisions import fund
from app.decisions.fund import FundDraft
from app.errors import ClerkError
from app.pasted import Judged
from app.text import fold

HEADS = {  # folded words of a head -> the column
    "day": ("ngay", "ngay thang", "ngay thang nam", "ngay chung tu", "ngay ghi so"),
    "words": ("noi dung", "dien giai", "noi dung thu chi", "ly do"),
    "in": ("thu", "so thu", "so tien thu", "tien thu"),
    "out": ("chi", "so chi", "so tien chi", "tien chi"),
    "amount": ("so tien", "tien"),
    "kind": ("thu chi", "loai", "thu hay chi"),
    "voucher": ("chung tu", "so chung tu", "so phieu", "so hieu"),
    "receiver": ("nguoi nhan", "nguoi nop", "noi cap", "nguoi nhan noi cap", "don vi nhan"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("day", "words", "in", "out", "voucher", "receiver")
KINDS = {"thu": "in", "chi": "out"}


def judge(session: Session, text: str, today: date) -> list[Judged[FundDraft]]:
    """What becomes of every line. One that stands in the book already is told of it."""
    known: set[FundDraft] = set()
    years: set[int] = set()
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "words"), 1):
        draft, reason = FundDraft(today, "", 0, said.get("words", "")), ""
        try:
            draft = _draft(said)
            fund.check(draft, today)
            if draft.happened_on.year not in years:
                years.add(draft.happened_on.year)
                known |= _stored(session, draft.happened_on.year)
            if draft in known:
                reason = "Khoản này đã có trong sổ."
            known.add(draft)
        except ClerkError as error:
            reason = error.what
        found.append(Judged(place, draft, reason))
    return found


def save(session: Session, lines: Sequence[Judged[FundDraft]], today: date) -> int:
    """Write every good line into the book, as one change; how many."""
    todo = "Dán các cột: ngày, nội dung, thu, chi; sửa các dòng có ghi lý do."
    drafts = pasted.good(lines, todo)
    for draft in drafts:
        fund.enter(session, draft, today)
    return len(drafts)


def _stored(session: Session, year: int) -> set[FundDraft]:
    return {
        FundDraft(row.happened_on, row.kind, row.amount, row.words, row.voucher, row.receiver)
        for row in fund.rows(session, year)
    }


def _draft(said: dict[str, str]) -> FundDraft:
    amounts = {
        kind: pasted.whole(said.get(kind, ""), ("đồng", "đ"), "amount")
        for kind in ("in", "out", "amount")
    }
    if amounts["in"] and amounts["out"]:
        raise ClerkError(
            what="Một dòng có cả thu và chi.", todo="Tách làm hai dòng.", field="amount"
        )
    kind = KINDS.get(fold(said.get("kind", "")), "")
    kind = "in" if amounts["in"] else "out" if amounts["out"] else kind
    return FundDraft(
        happened_on=parse_day(said.get("day", ""), "happened_on"),
        kind=kind,
        amount=amounts["in"] or amounts["out"] or amounts["amount"],
        words=said.get("words", ""),
        voucher=said.get("voucher", ""),
        receiver=said.get("receiver", ""),
    )
