"""Figures of the plan that nothing here can count, as a sheet of the office has them, pasted."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Again, Judged, Said
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
    """A figure for a task; task: its code."""

    task: str
    title: str
    number: int
    whole: int | None


def judge(
    session: Session,
    catalog: Catalog,
    text: str,
    counted: Mapping[str, Collection[str]],
    today: date,
) -> list[Judged[Pasted]]:
    """What becomes of every line. counted: by the code of a task, what the machine counts of it."""
    listed = tasks.listed(session, catalog, today)

    def read(said: Said) -> Pasted:
        task = _task(listed, said)
        if exact_key(said.get("measure", "")) in map(exact_key, counted.get(task.code, ())):
            raise Again("Số này máy đếm từ sổ, không ghi tay.")
        number, whole = _figure(said)
        if (task.number, task.whole) == (number, whole):
            raise Again("Số này đã ghi.")
        return Pasted(task.code, task.title, number, whole)

    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "number", numbered=True),
        read,
        lambda line: tasks.check_figure(line.number, line.whole),
        key=lambda line: line.task,
        there="Nhiệm vụ này đã có một dòng ở trên.",
    )


def save(
    session: JournalSession, catalog: Catalog, lines: Sequence[Judged[Pasted]], today: date
) -> int:
    """Keep every good figure beside its task, as one change; how many."""

    def store(line: Pasted) -> None:
        tasks.set_figure(session, line.task, line.number, line.whole, catalog, today)

    return pasted.save(lines, store, "nhiệm vụ, số, trên tổng số")


def _task(listed: Sequence[Task], said: Said) -> Task:
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


def _figure(said: Said) -> tuple[int, int | None]:
    if not said.get("number", ""):
        raise ClerkError(what="Chưa ghi số đạt được.", todo="Ví dụ: 12", field="number")
    number, whole = (pasted.whole(said.get(name, ""), field=name) for name in ("number", "whole"))
    return number, whole if said.get("whole", "") else None
