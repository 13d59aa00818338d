"""Lists pasted below a record: every room judges and keeps them in the same way."""

from typing import Any

from app import catalog, pasted
from app.pasted import Judged, OwnedList
from app.workspace import Workspace
from tests.office import TODAY

CATALOG = catalog.load()


def judged(desk: Workspace, kind: OwnedList, owner: Any, text: str) -> list[Judged[Any]]:
    """What would become of every line."""
    return desk.trial(pasted.judge_owned, kind, owner, text, CATALOG, TODAY)


def keep_two_of_four(desk: Workspace, kind: OwnedList, owner: Any, text: str) -> None:
    """The first two lines go in, and only once; the last two say why they stay."""
    found = judged(desk, kind, owner, text)
    assert [line.reason != "" for line in found] == [False, False, True, True], found
    assert desk.write(pasted.save_owned, kind, owner, found, TODAY) == 2
    assert all(line.again for line in judged(desk, kind, owner, text)[:2])
