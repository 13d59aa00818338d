"""Entries of the fund as an accountant's sheet lists them, pasted at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import pasted
from app.dates import parse_day
from app.decisions import fund
from app.decisions.fund import FundDraft
from app.errors import ClerkError
from app.pasted import Judged, Said
from app.text import fold
from db.decisions import FundEntry

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


COLUMNS = "ngày, nội dung, thu, chi"


def judge(session: Session, text: str, today: date) -> list[Judged[FundDraft]]:
    """What becomes of every line. One that stands in the book already is told of it."""
    query = select(
        FundEntry.happened_on, FundEntry.kind, FundEntry.amount, FundEntry.words,
        FundEntry.voucher, FundEntry.receiver,
    )  # fmt: skip
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "words"),
        _draft,
        partial(fund.check, today=today),
        key=lambda draft: draft,
        known=(FundDraft(*row) for row in session.execute(query)),
        there="Khoản này đã có trong sổ.",
    )


def save(session: Session, lines: Sequence[Judged[FundDraft]], today: date) -> int:
    """Write every good line into the book, as one change; how many."""
    return pasted.save(lines, lambda draft: fund.enter(session, draft, today), COLUMNS)


def _draft(said: Said) -> FundDraft:
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
