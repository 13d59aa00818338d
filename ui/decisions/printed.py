"""Whom a decision names, as it will be printed; put right before there is a number."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.decisions.actions import LineDraft
from app.prose import as_prose, whole_line
from app.subjects import actions as subjects
from ui.desk import Desk
from ui.entries import EntryDialog, line_entry
from ui.parts.notices import Notice

tr = partial(QCoreApplication.translate, "decisions")


def printed_line(line: LineDraft) -> str:
    """What stands below the name: work and place."""
    return whole_line(line.position, line.address)


def printed_dialog(
    desk: Desk, line: LineDraft, changed: Callable[[], object], parent: QWidget
) -> EntryDialog:
    """Asks for the work as it should be printed; the register has it so from now on."""

    def keep(values: dict[str, Any]) -> UUID:
        known = desk.workspace.read(subjects.read, line.subject_id)
        draft = replace(known, position=values["position"])
        stored: UUID = desk.workspace.write(subjects.save, draft, line.subject_id)
        changed()
        return stored

    dialog = EntryDialog(
        desk,
        tr("In trên giấy: {0}").format(line.recipient),
        [(line_entry("position", tr("&Công việc, chức vụ"),
                     help=tr("Có chữ thường thì in đúng như đã ghi. Ghi cả vào sổ người.")),)],
        keep,
        before=[Notice("plain", tr("Sẽ in"), printed_line(line) or tr("chỉ có tên"))],
        parent=parent,
    )  # fmt: skip
    dialog.entries["position"].show(as_prose(line.position))
    return dialog
