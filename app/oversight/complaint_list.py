"""Complaints as a list kept until now has them, pasted at once, the settled ones with their end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.dates import parse_day
from app.errors import ClerkError
from app.importing.cells import is_marked
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.pasted import Judged, Said
from app.text import exact_key

HEADS = {  # folded words of a head -> the column
    "kind": ("loai", "loai don", "phan loai", "phan loai don"),
    "received": ("ngay thu ly", "thu ly", "ngay nhan", "ngay tiep nhan", "ngay", "ngay nhan don"),
    "who": ("nguoi gui", "nguoi gui don", "ho ten", "ho va ten", "nguoi khieu nai", "nguoi to cao",
            "nguoi khieu nai to cao", "ten nguoi gui"),
    "words": ("noi dung", "noi dung don", "tom tat noi dung", "tom tat"),
    "remote": ("vung sau vung xa", "vung sau"),
    "result": ("ket qua", "ket qua giai quyet"),
    "closed": ("ngay giai quyet", "ngay ket luan", "ngay tra loi"),
    "symbol": ("van ban", "so van ban", "van ban giai quyet", "so van ban giai quyet",
               "quyet dinh giai quyet"),
    "number": ("stt", "tt", "so tt", "so"),
}  # fmt: skip
USUAL = ("kind", "received", "who", "words", "result", "closed", "symbol")
KINDS = {  # beside the words of the screen
    "complaint": ("don khieu nai", "kn"),
    "denunciation": ("don to cao", "tc"),
}
RESULTS = {
    "upheld": ("chap nhan",),
    "partly": ("co dung co sai", "co noi dung dung"),
    "rejected": ("sai", "khong chap nhan"),
    "withdrawn": ("da rut", "rut don", "rut"),
}
OPEN = ("dang giai quyet", "chua giai quyet", "chua xong", "dang xac minh")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A line as it would be written. result: "" while it is not settled."""

    complaint: ComplaintDraft
    result: str = ""
    closed_on: date | None = None
    symbol: str = ""


COLUMNS = "loại đơn, ngày thụ lý, người gửi, nội dung"


def judge(
    session: Session, text: str, catalog: Catalog, login: str, today: date
) -> list[Judged[Pasted]]:
    """What becomes of every line. login: who alone may read the denunciations among them."""

    def check(line: Pasted) -> None:
        complaints.check(line.complaint, today)
        complaints.due_on(line.complaint, catalog)

    def key(one: ComplaintDraft | complaints.ComplaintRow) -> tuple[str, date, str]:
        return one.kind, one.received_on, exact_key(one.words)

    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "words"),
        partial(_read, login=login, today=today),
        check,
        key=lambda line: key(line.complaint),
        known=map(key, complaints.listed(session, login)),
        there="Đơn này đã có trong sổ.",
    )


def save(session: Session, lines: Sequence[Judged[Pasted]], catalog: Catalog, today: date) -> int:
    """Take every good line in and settle what is settled, as one change; how many."""

    def store(line: Pasted) -> None:
        made = complaints.receive(session, line.complaint, catalog, today)
        if line.result and line.closed_on:
            complaints.settle(session, made, line.result, "", line.symbol, line.closed_on)

    return pasted.save(lines, store, COLUMNS)


def _read(said: Said, login: str, today: date) -> Pasted:
    kind = pasted.choose(said.get("kind", ""), complaints.KINDS, KINDS)
    draft = ComplaintDraft(
        kind=kind,
        received_on=parse_day(said.get("received", ""), "received_on"),
        who=said.get("who", ""),
        words=said.get("words", ""),
        is_remote=is_marked(said.get("remote", "")),
        readers=(login,) if kind == "denunciation" else (),
    )
    result = _result(said.get("result", ""))
    if not result:
        return Pasted(draft)
    symbol = said.get("symbol", "")
    closed = parse_day(said.get("closed", ""), "closed_on")
    if closed > today:
        raise ClerkError(what="Ngày giải quyết chưa tới.", todo="Xem lại.", field="closed_on")
    complaints.check_end(draft.received_on, result, symbol, closed)
    return Pasted(draft, result, closed, symbol)


def _result(said: str) -> str:
    if pasted.one_of(said, {"open": OPEN}):
        return ""
    if said.casefold().startswith("dừng"):  # folds like “đúng”
        raise ClerkError(what=f"Chưa hiểu “{said[:30]}”.", todo="Chưa xong thì để trống.")
    return pasted.choose(said, complaints.RESULTS, RESULTS, usual="")
