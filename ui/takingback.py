"""Undo of one certain change, whatever was written since."""

from collections.abc import Callable, Sequence
from uuid import UUID

from app import undo
from app.journal import history
from ui.desk import Desk


def of_last_change(desk: Desk, records: Sequence[UUID]) -> Callable[[], object]:
    """What takes back the last write of these records; asked for right after that write.

    A message stays for seconds while work goes on, so its undo names its own entries. It shows the
    three-line box where the same field has been changed again meanwhile.
    """
    workspace = desk.workspace
    entries = [line.n for line in workspace.read(history, list(records), len(records))]

    def take_back() -> None:
        now = workspace.now()
        because = workspace.write_because
        desk.attempt(lambda: because("Hoàn tác", undo.undo, workspace.db, entries, now))

    return take_back
