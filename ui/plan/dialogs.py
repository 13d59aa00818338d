"""The dialogs of a task: what was done, its own words, a typed figure, why it is dropped."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from app.dates import short_day
from app.plan import tasks
from app.plan.tasks import Body, EvidenceDraft, Task, TaskDraft
from app.plan.words import RECURRENCES
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    check_entry,
    choice_entry,
    day_entry,
    line_entry,
    text_entry,
)
from ui.forms import Field
from ui.parts.inputs import NumberInput
from ui.parts.notices import Notice
from ui.plan.words import code_words, tr

OWN_BODY = "UBND"  # who leads an office's own tasks, until somebody chooses another


def number_entry(name: str, label: str, *, help: str = "") -> Entry:
    """A whole number, or nothing."""
    control = NumberInput(most=999_999_999)
    field = Field(label, control, name=name, help=help, optional=True)

    def show(value: int | None) -> None:
        control.setText("" if value is None else str(value))

    return Entry(name, field, control.value, show)


def evidence_dialog(desk: Desk, task: Task) -> EntryDialog:
    """What was done; marked, it settles the time that is due."""
    known = desk.workspace.read(tasks.bodies, desk.catalog)
    mine = dict.fromkeys((*task.lead, *task.partners))
    others = [code for code in known if code not in mine]
    choices = [("", tr("Cơ quan mình")), *((code, known[code].name) for code in (*mine, *others))]
    due = task.due_on
    settles = tr("&Xong kỳ hạn {0}").format(short_day(due)) if due else tr("&Xong nhiệm vụ kỳ này")

    def keep(values: dict[str, Any]) -> UUID:
        draft = EvidenceDraft(**values)
        return desk.workspace.write(
            tasks.add_evidence, task.code, draft, desk.catalog, desk.today()
        )

    dialog = EntryDialog(
        desk,
        tr("Ghi việc đã làm"),
        [
            (
                text_entry("words", tr("&Việc đã làm"), optional=False,
                           help=tr("Ví dụ: Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa xã")),
            ),
            (
                day_entry("happened_on", tr("N&gày")),
                line_entry("symbol", tr("&Số văn bản"), help=tr("Ví dụ: 12/BC-UBND")),
            ),
            (
                choice_entry("body", tr("&Cơ quan làm"), choices),
                number_entry("people", tr("Số ngườ&i dự")),
            ),
            (check_entry("completes", settles),),
        ],
        keep,
        verb=tr("&Ghi việc"),
        done=tr("Đã ghi việc đã làm"),
        before=[Notice("plain", f"{code_words(task)}. {task.title}")],
        width=600,
    )  # fmt: skip
    dialog.entries["happened_on"].show(desk.today())
    return dialog


@dataclass(frozen=True)
class _Shown:
    title: str
    lead: str
    partner: str
    due_on: date | None
    recurrence: str
    indicator: str


def task_dialog(desk: Desk, task: Task | None = None) -> EntryDialog:
    """A new task of the office's own, or a change of one."""
    known = desk.workspace.read(tasks.bodies, desk.catalog)
    bodies = [(code, body.name) for code, body in known.items()]
    none: list[tuple[str, str]] = [("", tr("Không có"))]

    def keep(values: dict[str, Any]) -> UUID | None:
        partner = values.pop("partner")
        kept = task.partners if task else ()
        partners = tuple(dict.fromkeys(filter(None, (partner, *kept[1:]))))
        draft = TaskDraft(**values, partners=partners, code=task.code if task else "")
        code = desk.workspace.write(tasks.save, draft, desk.catalog, desk.today())
        return desk.workspace.read(tasks.read, desk.catalog, code, desk.today()).id

    first = OWN_BODY if OWN_BODY in known else next(iter(known), "")
    shown = _Shown("", first, "", None, "once", "")
    if task is not None:
        lead = task.lead[0] if task.lead else ""
        partner = task.partners[0] if task.partners else ""
        shown = _Shown(
            task.title, lead, partner, task.first_due_on, task.recurrence, task.indicator
        )
    return EntryDialog(
        desk,
        tr("Sửa nhiệm vụ") if task else tr("Thêm nhiệm vụ"),
        [
            (text_entry("title", tr("&Nội dung nhiệm vụ"), optional=False),),
            (
                choice_entry("lead", tr("&Chủ trì"), bodies),
                choice_entry("partner", tr("&Phối hợp"), [*none, *bodies]),
            ),
            (
                day_entry("due_on", tr("&Hạn đầu tiên"), optional=True),
                choice_entry("recurrence", tr("Đị&nh kỳ"), tuple(RECURRENCES.items())),
            ),
            (line_entry("indicator", tr("Cần đ&o"), help=tr("Ví dụ: số buổi, số người dự")),),
        ],
        keep,
        shown=shown,
        verb=tr("&Ghi lại") if task else tr("&Thêm nhiệm vụ"),
        done=tr("Đã ghi lại nhiệm vụ") if task else tr("Đã thêm nhiệm vụ"),
        width=640,
    )


def figure_dialog(desk: Desk, task: Task) -> EntryDialog:
    """The figure that nothing in the file can count."""

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            tasks.set_figure,
            task.code,
            values["number"],
            values["whole"],
            desk.catalog,
            desk.today(),
        )

    return EntryDialog(
        desk,
        tr("Ghi số liệu bằng tay"),
        [
            (
                number_entry("number", tr("&Số đạt được"), help=tr("Để trống là bỏ số đã ghi")),
                number_entry("whole", tr("&Trên tổng số"), help=tr("Để trống nếu không có")),
            )
        ],
        keep,
        shown=task,
        verb=tr("&Ghi số"),
        done=tr("Đã ghi số liệu"),
        before=[Notice("plain", task.indicator or task.title)],
    )


def drop_dialog(desk: Desk, task: Task) -> EntryDialog:
    """Why a task is no longer fitting; it stays in the list."""

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            tasks.drop, task.code, values["because"], desk.catalog, desk.today()
        )

    dialog = EntryDialog(
        desk,
        tr("Nhiệm vụ không còn phù hợp"),
        [
            (
                text_entry("because", tr("&Lý do"),
                           help=tr("Có số văn bản thì ghi cả số. Để trống là làm tiếp.")),
            )
        ],
        keep,
        verb=tr("&Ghi lý do"),
        done=tr("Đã ghi lý do"),
        before=[Notice("plain", f"{code_words(task)}. {task.title}")],
    )  # fmt: skip
    dialog.entries["because"].show(task.dropped_because)
    return dialog


def body_dialog(desk: Desk, body: Body | None, known: Mapping[str, Body]) -> EntryDialog:
    """A body: what it is called, when it ended, who carries its tasks on."""
    nobody: list[tuple[str, str]] = [("", tr("Không có, đang hoạt động"))]
    after = [(code, one.name) for code, one in known.items() if body is None or code != body.code]
    begun = body or Body("", "", "", "", "", is_doubtful=False, id=None)

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(tasks.save_body, replace(begun, **values), desk.catalog)

    return EntryDialog(
        desk,
        tr("Sửa cơ quan") if body else tr("Thêm cơ quan"),
        [
            (line_entry("name", tr("&Tên cơ quan"), optional=False),),
            (
                line_entry("ended", tr("&Kết thúc hoạt động"),
                           help=tr("Ngày hoặc năm. Ví dụ: 30/06/2025")),
                choice_entry("succeeded_by", tr("&Nơi làm tiếp"), [*nobody, *after]),
            ),
            (line_entry("basis", tr("&Căn cứ"), help=tr("Số, ngày văn bản")),),
        ],
        keep,
        shown=begun,
        verb=tr("&Ghi lại") if body else tr("&Thêm cơ quan"),
        done=tr("Đã ghi cơ quan"),
        width=600,
    )  # fmt: skip
