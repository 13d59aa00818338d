"""How a task of the plan reads on the screen."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.dates import due_state, due_words, short_day
from app.plan import tasks
from app.plan.tasks import Body, Evidence, Task
from app.plan.words import RECURRENCES, STATUSES
from ui.books import open_book
from ui.desk import Desk
from ui.page import PlateWords
from ui.parts.plates import Tone
from ui.recordfiles import files_words

tr = partial(QCoreApplication.translate, "plan")

STATUS_LOOKS: dict[str, tuple[Tone, str]] = {
    "not_started": ("idle", "circle-dashed"),
    "in_progress": ("info", "play"),
    "done": ("ok", "circle-check"),
    "overdue": ("bad", "clock"),
    "dropped": ("idle", "ban"),
}


def status_plate(status: str) -> PlateWords:
    """The plate of a status."""
    tone, icon = STATUS_LOOKS[status]
    return PlateWords(tone, STATUSES[status], icon)


def code_words(task: Task) -> str:
    """II.3; Riêng 01."""
    if task.item:
        return task.item
    return tr("Riêng {0}").format(task.code.rpartition("-")[2])


def due_of(task: Task, today: object) -> tuple[str, str]:
    """Its next day, and a colour."""
    if task.dropped_because:
        return "", "text_3"
    if task.due_on is None:
        return (tr("Chưa đặt hạn"), "text_3") if task.first_due_on is None else ("", "text_3")
    late = due_state(task.due_on, today) == "late"  # type: ignore[arg-type]
    return due_words(task.due_on, today), "bad" if late else "text_2"  # type: ignore[arg-type]


def facts_of(task: Task, known: Mapping[str, Body]) -> list[tuple[str, str]]:
    """What is known of a task, empty ones included."""
    lead = tasks.named(task.lead[:1], dict(known)) if task.lead else ""
    return [
        (tr("Chủ trì"), lead),
        (tr("Phối hợp"), tasks.named(task.partners, dict(known))),
        (tr("Định kỳ"), RECURRENCES[task.recurrence]),
        (tr("Hạn tới"), short_day(task.due_on) if task.due_on else ""),
        (tr("Cần đo"), task.indicator),
        (tr("Nguồn"), task.source),
        (tr("Không làm vì"), task.dropped_because),
    ]


def evidence_words(one: Evidence, known: Mapping[str, Body]) -> str:
    """12/03/2025 · 12/BC-UBND · 60 người · hoàn thành kỳ 30/06/2025."""
    parts = [
        short_day(one.happened_on),
        one.symbol,
        known[one.body].name if one.body in known else "",
        tr("{0} người").format(one.people) if one.people else "",
        tr("xong kỳ {0}").format(short_day(one.fulfils_on)) if one.fulfils_on else "",
        files_words(one.files),
    ]
    return " · ".join(filter(None, parts))


def next_words(task: Task, today: object) -> tuple[str, str]:
    """What to do next with a task: a bold sentence and a plain one."""
    if task.status == "dropped":
        return "", ""
    if task.status == "overdue":
        words = tr("Ghi việc đã làm và đánh dấu đã xong kỳ này, hoặc ghi vì sao không còn phù hợp.")
        return due_of(task, today)[0], words
    if task.status == "not_started":
        return tr("Ghi việc đầu tiên đã làm"), tr("Buổi họp, văn bản, báo cáo: một dòng mỗi việc.")
    if task.first_due_on is None and task.recurrence != "once":
        return tr("Đặt hạn để máy nhắc"), tr("F2 sửa nhiệm vụ, ghi hạn đầu tiên.")
    return "", ""


def open_link(desk: Desk, kind: str, id: UUID) -> bool:
    """Open the record behind a number; False where it stands only here."""
    if kind == "register_entry":
        from app.decisions import register
        from ui.register.page import EntryPage

        desk.window.open(EntryPage(desk, desk.workspace.read(register.read_entry, id)))
    else:
        opening: dict[str, Callable[[UUID], None]] = {
            "movement": desk.open_movement,
            "exemplar": desk.open_exemplar,
            "nomination": desk.open_nomination,
            "session": desk.open_session,
            "decision": desk.open_decision,
            "subject": desk.open_person,
            "inspection": desk.open_inspection,
            "complaint": partial(open_book, desk, "complaints"),
        }
        if kind not in opening:
            return False
        opening[kind](id)
    return True
