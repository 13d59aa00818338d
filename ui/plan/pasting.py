"""The dialogs that take lists from Excel: the office's own tasks, and what was done for one."""

from app.plan import task_list, tasks
from app.plan.words import RECURRENCES
from ui.desk import Desk
from ui.pasting import PasteDialog, owned_dialog, said_column
from ui.plan.words import tr


def tasks_dialog(desk: Desk) -> PasteDialog:
    """Tasks of the office's own."""
    workspace, about = desk.workspace, (desk.catalog, desk.today())
    known = workspace.read(tasks.bodies, desk.catalog)
    return PasteDialog(
        desk,
        tr("Dán nhiệm vụ riêng"),
        tr("Các cột: nội dung nhiệm vụ, chủ trì, phối hợp, hạn, định kỳ, cần đo. Cơ quan ghi tên"
           " như ở Cơ quan trong kế hoạch; không ghi chủ trì là UBND."),
        [
            said_column("title", tr("Nội dung"), 190, stretch=True),
            said_column("lead", tr("Chủ trì"), 130, lambda draft: known[draft.lead].name),
            said_column("due", tr("Hạn"), 100, lambda draft: draft.due_on),
            said_column("recurrence", tr("Định kỳ"), 100,
                        lambda draft: RECURRENCES[draft.recurrence]),
        ],
        lambda text: workspace.trial(task_list.judge, text, *about),
        lambda rows: workspace.write(task_list.save, rows, *about),
    )  # fmt: skip


def evidence_dialog(desk: Desk, code: str) -> PasteDialog:
    """What was done for a task."""
    columns = [
        said_column("words", tr("Việc đã làm"), 200, stretch=True),
        said_column("day", tr("Ngày"), 100, lambda draft: draft.happened_on),
        said_column("symbol", tr("Số văn bản"), 120),
    ]
    return owned_dialog(desk, tr("Việc đã làm"), task_list.evidence(desk.catalog), code, columns)
