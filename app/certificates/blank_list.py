"""Blanks as a list of what came and went has them, pasted at once; this book's own sheet, too."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from app import pasted
from app.certificates import blanks
from app.certificates.blanks import Balance, BlankDraft, Moved
from app.dates import parse_day
from app.errors import ClerkError
from app.pasted import Judged, Said
from app.text import clean

HEADS = {  # folded words of a head -> the column
    "day": ("ngay", "ngay thang", "ngay thang nam", "ngay nhan"),
    "blank": ("loai phoi", "phoi", "ten phoi", "loai", "ten loai phoi"),
    "kind": ("viec", "nhap xuat", "nhan hay dung", "noi dung"),
    "sheets": ("so to", "so luong", "so luong to"),
    "first": ("so phoi", "tu so", "so dau", "so phoi dau tien", "so cua to dau tien", "so seri",
              "seri", "so hieu"),
    "last": ("den so", "so cuoi"),
    "words": ("ghi chu", "dien giai"),
    "received": ("nhan", "nhap", "vao"),
    "used": ("dung", "su dung", "da dung"),
    "spoiled": ("hong", "in hong"),
    "returned": ("tra lai", "tra"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("day", "blank", "kind", "sheets", "first", "words")
WORDS = {
    blanks.RECEIVED: "Nhận",
    blanks.USED: "Dùng",
    blanks.SPOILED: "Hỏng",
    blanks.RETURNED: "Trả lại",
}
KINDS = {
    blanks.RECEIVED: ("nhap", "vao", "mua"),
    blanks.USED: ("su dung", "da dung", "in"),
    blanks.SPOILED: ("in hong", "huy"),
    blanks.RETURNED: ("tra",),
}
_BETWEEN = re.compile(r"\s*(?:[–—]|-(?=\s)|(?<=\s)-|\bđến\b)\s*")


def judge(session: Session, text: str, today: date) -> list[Judged[BlankDraft]]:
    """What becomes of every line. Each must leave the book in balance, in the order of the days."""
    known = {
        (row.happened_on, row.blank, row.kind, row.sheets, row.serials)
        for row in blanks.rows(session)
    }
    held: dict[str, Balance] = blanks.balances(session)
    said = pasted.lines(text, HEADS, USUAL, "blank")
    found = pasted.judge(said, _draft, partial(blanks.check, today=today))
    read = [(line, line.draft) for line in found if line.draft is not None and not line.reason]
    for line, draft in sorted(read, key=lambda one: _order(one[1])):
        serials = blanks.run_of(draft.first_serial, draft.sheets)
        same = (draft.happened_on, draft.blank, draft.kind, draft.sheets, blanks.words_of(serials))
        reason, again = "", same in known
        if again:
            reason = "Dòng này đã có trong sổ."
        else:
            try:
                moved = Moved(draft.kind, draft.sheets, serials)
                held[draft.blank] = blanks.move(held.get(draft.blank, Balance()), moved)
            except ClerkError as error:
                reason = f"{error.what} {error.todo}".strip()
        known.add(same)
        found[line.place - 1] = replace(line, reason=reason, again=again)
    return found


def save(session: Session, lines: Sequence[Judged[BlankDraft]], today: date) -> int:
    """Write every good line into the book, as one change; how many."""
    drafts = pasted.good(lines, "ngày, loại phôi, việc, số tờ, số phôi")
    for draft in sorted(drafts, key=_order):
        blanks.enter(session, draft, today)
    return len(drafts)


def _order(draft: BlankDraft) -> tuple[date, bool]:
    return draft.happened_on, draft.kind != blanks.RECEIVED


def _draft(said: Said) -> BlankDraft:
    counts = {kind: pasted.whole(said.get(kind, ""), ("tờ",), "sheets") for kind in KINDS}
    ways = [kind for kind, count in counts.items() if count]
    if len(ways) > 1:
        raise ClerkError(
            what="Một dòng có hơn một việc.", todo="Mỗi việc ghi một dòng.", field="kind"
        )
    kind = ways[0] if ways else pasted.choose(said.get("kind", ""), WORDS, KINDS)
    first, _, last = _BETWEEN.sub("\t", said.get("first", "")).partition("\t")
    last = last or said.get("last", "")
    sheets = counts[kind] or pasted.whole(said.get("sheets", ""), ("tờ",), "sheets")
    return BlankDraft(
        happened_on=parse_day(said.get("day", ""), "happened_on"),
        blank=clean(said.get("blank", "")),
        kind=kind,
        sheets=_counted(first, last, sheets) if first and last else sheets,
        first_serial=first,
        words=said.get("words", ""),
    )


def _counted(first: str, last: str, sheets: int) -> int:
    """How many sheets from one serial to another are; both must agree where both are given."""
    run = blanks.run_of(first, blanks.MOST)
    ends = [n for n, serial in enumerate(run, 1) if serial == last or serial.endswith(f" {last}")]
    if not ends or sheets not in (0, ends[0]):
        told = f" không phải {sheets} tờ" if sheets else " không liền nhau"
        raise ClerkError(
            what=f"Từ số {first[:20]} đến {last[:20]}{told}.",
            todo="Xem lại số đầu, số cuối và số tờ; các số không liền nhau thì ghi mỗi quãng một"
            " dòng.",
            field="first_serial",
        )
    return ends[0]
