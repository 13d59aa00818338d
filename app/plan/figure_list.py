"""Figures of the plan that nothing here can count, as a sheet of the office has them, pasted."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Judged
from app.plan import tasks
from app.plan.tasks import Task
from app.text import exact_key, squash

HEADS = {  # folded words of a head -> the column
    "task": ("nhiem vu", "ma", "ma nhiem vu", "muc", "so thu tu", "stt", "tt"),
    "title": ("noi dung", "noi dung nhiem vu", "ten nhiem vu"),
    "measure": ("chi so", "chi tieu", "can do"),
    "number": ("so", "ket qua", "so dat duoc", "so lieu", "thuc hien", "dat"),
    "whole": ("tren", "tren tong so", "tong so", "tong"),
}
USUAL = ("task", "number", "whole")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A figure for a task; task: its code, "" where none is meant."""

    said: str
    title: str
    task: str = ""
    number: int = 0
    whole: int | None = None


def judge(
    session: Session,
    catalog: Catalog,
    text: str,
    counted: Mapping[str, Collection[str]],
    today: date,
) -> list[Judged[Pasted]]:
    """What becomes of every line. counted: by the code of a task, what the machine counts of it."""
    listed = tasks.listed(session, catalog, today)
    seen: set[str] = set()
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "number", numbered=True), 1):
        line, reason = Pasted(said.get("task", ""), said.get("title", "")), ""
        try:
            task = _task(listed, said)
            line = Pasted(line.said, task.title, task.code, *_figure(said))
            measure = exact_key(said.get("measure", ""))
            if measure in map(exact_key, counted.get(task.code, ())):
                reason = "Số này máy đếm từ sổ, không ghi tay."
            elif task.code in seen:
                reason = "Nhiệm vụ này đã có một dòng ở trên."
            elif (task.number, task.whole) == (line.number, line.whole):
                reason = "Số này đã ghi."
            seen.add("" if reason else task.code)
        except ClerkError as error:
            reason = error.what
        found.append(Judged(place, line, reason))
    return found


def save(
    session: JournalSession, catalog: Catalog, lines: Sequence[Judged[Pasted]], today: date
) -> int:
    """Keep every good figure beside its task, as one change; how many."""
    todo = "Dán các cột: nhiệm vụ, số, trên tổng số; sửa các dòng có ghi lý do."
    good = pasted.good(lines, todo)
    for line in good:
        tasks.set_figure(session, line.task, line.number, line.whole, catalog, today)
    return len(good)


def _task(listed: Sequence[Task], said: dict[str, str]) -> Task:
    """By its place in the plan, as it is shown (II.3, Riêng 01), else by its whole words."""
    code, title = squash(said.get("task", "")), exact_key(said.get("title", ""))
    for task in listed:
        own = f"rieng{task.code.rpartition('-')[2]}" if task.is_own else ""
        if code and code in {squash(task.item), squash(task.code), own} - {""}:
            return task
    for task in listed:
        if exact_key(task.title) in {title, exact_key(said.get("task", ""))}:
            return task
    raise ClerkError(
        what=f"Chưa thấy nhiệm vụ “{said.get('task') or said.get('title', '')}” trong kế hoạch.",
        todo="Ghi số của nhiệm vụ như trong bảng. Ví dụ: II.3",
        field="task",
    )


def _figure(said: dict[str, str]) -> tuple[int, int | None]:
    if not said.get("number", ""):
        raise ClerkError(what="Chưa ghi số đạt được.", todo="Ví dụ: 12", field="number")
    number, whole = (pasted.whole(said.get(name, ""), field=name) for name in ("number", "whole"))
    tasks.check_figure(number, whole if said.get("whole", "") else None)
    return number, whole if said.get("whole", "") else None
