"""An exemplar that no longer is one: withdrawn with a reason, or recognised again."""

from functools import partial
from typing import Any
from uuid import UUID

from app.exemplars import actions, journey
from ui.desk import Desk
from ui.entries import EntryDialog, day_entry, text_entry
from ui.exemplars.words import tr
from ui.takingback import of_last_change


def withdraw_dialog(desk: Desk, exemplar_id: UUID) -> EntryDialog:
    """Ask from which day and why."""

    def store(values: dict[str, Any]) -> UUID:
        on, because = values["withdrawn_on"], values["withdrawn_because"]
        return desk.workspace.write(journey.withdraw, exemplar_id, on, because, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Rút khỏi danh sách điển hình"),
        [
            (day_entry("withdrawn_on", tr("&Ngày rút")),),
            (text_entry("withdrawn_because", tr("&Lý do"), optional=False,
                        help=tr("Ví dụ: Kết luận kiểm tra số 12 ngày 05/01/2025")),),
        ],
        store,
        verb=tr("&Rút"),
        done=tr("Đã rút khỏi danh sách điển hình"),
    )  # fmt: skip
    dialog.entries["withdrawn_on"].show(desk.today())
    return dialog


def reinstate(desk: Desk, exemplar_id: UUID) -> None:
    """Recognise it again; the message takes that back."""
    write = desk.workspace.write
    if desk.attempt(lambda: write(journey.reinstate, exemplar_id) or True):
        undo = of_last_change(desk, [exemplar_id])
        desk.window.toast(tr("Đã công nhận lại là điển hình"), undo)


def choice(desk: Desk, exemplar_id: UUID) -> tuple[str, Any]:
    """The words and the deed for a menu, as the exemplar stands."""
    detail = desk.workspace.read(actions.read, exemplar_id)
    if detail.withdrawn_on is None:
        return tr("Rút khỏi danh sách điển hình…"), lambda: withdraw_dialog(
            desk, exemplar_id
        ).open()
    return tr("Công nhận lại"), partial(reinstate, desk, exemplar_id)
