"""Tasks of the office's own, and what was done for one, as plans and reports list them, pasted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from app import pasted
from app.catalog import Catalog
from app.dates import parse_day
from app.errors import ClerkError
from app.importing.cells import is_marked
from app.journal import JournalSession
from app.pasted import Judged, OwnedList, Said
from app.plan import tasks
from app.plan.tasks import Body, EvidenceDraft, TaskDraft
from app.plan.words import RECURRENCES
from app.text import exact_key, fold

OWN_BODY = "UBND"  # who leads a task where the list names nobody
HEADS = {  # folded words of a head -> the column
    "title": ("noi dung", "nhiem vu", "noi dung nhiem vu", "ten nhiem vu", "cong viec"),
    "lead": ("chu tri", "co quan chu tri", "don vi chu tri"),
    "partner": ("phoi hop", "co quan phoi hop", "don vi phoi hop"),
    "due": ("han", "thoi han", "han dau tien", "thoi gian", "thoi gian hoan thanh"),
    "recurrence": ("dinh ky",),
    "indicator": ("can do", "chi so", "san pham", "ket qua can dat"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("title", "lead", "partner", "due", "recurrence", "indicator")
COLUMNS = "nội dung nhiệm vụ, chủ trì, phối hợp, hạn"
_TIMES = {"month": ("thang",), "quarter": ("quy",), "half": ("6 thang", "sau thang", "nua nam"),
          "year": ("nam",)}  # fmt: skip


def judge(
    session: JournalSession, text: str, catalog: Catalog, today: date
) -> list[Judged[TaskDraft]]:
    """What becomes of every line, tried on the plan itself."""
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "title"),
        partial(_task, tasks.bodies(session, catalog)),
        lambda draft: tasks.save(session, draft, catalog, today),
        key=lambda draft: exact_key(draft.title),
        known=[exact_key(one.title) for one in tasks.listed(session, catalog, today)],
        there="Nhiệm vụ này đã có trong kế hoạch.",
    )


def save(
    session: JournalSession, lines: Sequence[Judged[TaskDraft]], catalog: Catalog, today: date
) -> int:
    """Put every good line into the plan, as one change; how many."""
    return pasted.save(lines, lambda draft: tasks.save(session, draft, catalog, today), COLUMNS)


def _task(known: Mapping[str, Body], said: Said) -> TaskDraft:
    partner = _body(known, said.get("partner", ""))
    return TaskDraft(
        title=said.get("title", ""),
        lead=_body(known, said.get("lead", "")) or OWN_BODY,
        partners=(partner,) if partner else (),
        due_on=pasted.day(said, "due"),
        recurrence=pasted.choose(said.get("recurrence", ""), RECURRENCES, _TIMES, usual="once"),
        indicator=said.get("indicator", ""),
    )


def _body(known: Mapping[str, Body], said: str) -> str:
    """The code of a body by its name; "" where none is named."""
    name = exact_key(said)
    found = next((code for code, body in known.items() if exact_key(body.name) == name), "")
    if name and not found and fold(said) not in ("co quan minh", "don vi"):
        raise ClerkError(
            what=f"Chưa có cơ quan “{said[:60]}” trong kế hoạch.",
            todo="Ghi tên như ở Cơ quan trong kế hoạch, hoặc thêm cơ quan ấy trước.",
            field="lead",
        )
    return found


# ---------------------------------------------------------------- what was done for one task


def evidence(catalog: Catalog) -> OwnedList:
    """What was done for the task of a code."""

    def reader(
        session: JournalSession, _code: str, catalog: Catalog, _today: date
    ) -> Callable[[Said], EvidenceDraft]:
        return partial(_done, tasks.bodies(session, catalog))

    def store(session: JournalSession, code: str, draft: EvidenceDraft, today: date) -> object:
        return tasks.add_evidence(session, code, draft, catalog, today)

    def known(session: JournalSession, code: str) -> Sequence[tasks.Evidence]:
        return tasks.read(session, catalog, code, date.max).evidence

    return OwnedList(
        {
            "words": ("viec", "viec da lam", "noi dung", "cong viec"),
            "day": ("ngay", "thoi gian"),
            "symbol": ("so van ban", "van ban"),
            "body": ("co quan", "co quan lam", "don vi"),
            "people": ("so nguoi", "so nguoi du"),
            "completes": ("xong ky", "hoan thanh"),
            "number": ("stt", "tt", "so tt"),
        },
        "việc đã làm, ngày, số văn bản, cơ quan làm, số người dự",
        reader,
        store,
        lambda one: (one.happened_on, exact_key(one.words)),
        known,
    )


def _done(known: Mapping[str, Body], said: Said) -> EvidenceDraft:
    people = said.get("people", "")
    return EvidenceDraft(
        happened_on=parse_day(said.get("day", ""), "happened_on"),
        words=said.get("words", ""),
        symbol=said.get("symbol", ""),
        body=_body(known, said.get("body", "")),
        people=pasted.whole(people, ("người",), "people") if people else None,
        completes=is_marked(said.get("completes", "")),
    )
