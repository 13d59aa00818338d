"""A package that the province refused: why, what is kept, and sealing the same changes anew."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import ClerkError
from app.sync.overview import Refused
from ui.errors import ErrorBox
from ui.parts.boxes import Column
from ui.sending.lists import number_of

tr = partial(QCoreApplication.translate, "sending")


class RefusedPlace(Column):
    """Room for the box of a refused package; hidden while there is none.

    seal_again: what the button does.
    """

    def __init__(self, seal_again: Callable[[], object]) -> None:
        super().__init__()
        self._seal_again = seal_again
        self._shown: Refused | None = None
        self.hide()

    def set(self, refused: Refused | None) -> None:
        if refused == self._shown:
            return
        self._shown = refused
        self.clear()
        self.setVisible(refused is not None)
        if refused is not None:
            self.add(ErrorBox(told(refused), title_of(refused), (verb(), self._seal_again)))

    def box(self) -> QWidget | None:
        """The box that stands there, for the keyboard's way around the page."""
        entry = self.lines.itemAt(0)
        return entry.widget() if entry is not None else None


def title_of(refused: Refused) -> str:
    return tr("Tỉnh chưa nhận gói {0}").format(number_of(refused.seq))


def verb() -> str:
    return tr("&Lập lại gói")


def told(refused: Refused) -> ClerkError:
    """The province's reason, what lies in this machine, and the province's advice with ours."""
    kept = tr("{0} thay đổi trong gói vẫn nguyên trong máy này.").format(refused.changes)
    if refused.behind:
        kept = tr("{0} thay đổi trong gói và {1} gói sau nó vẫn nguyên trong máy này.").format(
            refused.changes, refused.behind
        )
    again = tr("Bấm Lập lại gói: máy lập gói mới từ chính các thay đổi đó.")
    todo = again if "Lập lại gói" in refused.todo else f"{refused.todo} {again}".strip()
    return ClerkError(what=refused.why, kept=kept, todo=todo, details=refused.code)
