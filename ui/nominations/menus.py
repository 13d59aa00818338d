"""The menu of a dossier's page: the other moves from its step, and what else there is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.dossier import Dossier
from app.nominations import actions, steps
from app.nominations.steps import Transition
from ui.nominations.course import deeds
from ui.nominations.words import paper_word, tr

Do = Callable[[], object]


def other_moves(dossier: Dossier) -> list[Transition]:
    """Moves beside the red button's. A dossier that is back goes by its answer only."""
    detail = dossier.detail
    if dossier.course.open_return is not None:
        return []
    moves = steps.moves(detail.step, detail.draft.procedure)[1:]
    return [move for move in moves if move.gate in (steps.Gate.REASON, None)]


def menu_of(
    parent: QWidget,
    dossier: Dossier,
    *,
    move: Callable[[Transition], object],
    do: Callable[[str, object], object],
    letter: Do,
    decision: Do,
    history: Do,
    put_away: Do,
) -> QMenu:
    """A menu whose entries call what they are given."""
    menu = QMenu(parent)

    def add(words: str, action: Do) -> None:
        menu.addAction(words).triggered.connect(lambda _checked=False: action())

    for one in other_moves(dossier):
        add(one.verb, partial(move, one))
    for deed, words, _icon in deeds(dossier):
        add(words, partial(do, deed, None))
    menu.addSeparator()
    add(tr("Xem tờ trình"), letter)
    add(tr("Xem báo cáo thành tích"), partial(do, "achievement", None))
    add(tr("Phiếu tóm tắt hồ sơ"), partial(do, "summary", None))
    if dossier.decided is not None:
        add(tr("Mở quyết định, {0}").format(paper_word(dossier.paper)), decision)
    add(tr("Lịch sử"), history)
    if dossier.detail.step in actions.OPEN:
        menu.addSeparator()
        add(tr("Bỏ vào Mục đã xóa"), put_away)
    return menu
