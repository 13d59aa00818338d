"""Storing what is typed into a dossier, by itself and at the right moments."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.clock import VIETNAM
from app.errors import ClerkError
from app.nominations.actions import NominationDraft
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.nominations.achievement import AchievementForm
from ui.nominations.words import tr


class Saving(QObject):
    """Stores the form 800 ms after the last key, and at once when it is told to.

    write: stores a draft. `dirty` are the fields with typed text that is not stored yet.
    """

    saved = Signal(str)  # "09:41"
    checked = Signal()  # fields were looked at: marks of what is wrong may have changed

    def __init__(
        self,
        desk: Desk,
        form: AchievementForm,
        stored: Callable[[], NominationDraft],
        write: Callable[[NominationDraft], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._stored, self._write = desk, form, stored, write
        self.dirty: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=theme.motion("autosave_ms"))
        self._told = False  # a refusal stands on the screen
        self._timer.timeout.connect(self.now)
        form.edited.connect(self._edited)
        form.left.connect(lambda _name: self.now())

    def problems(self) -> dict[str, str]:
        """What is wrong, by field."""
        return self._form.draft(self._stored())[1]

    def now(self) -> bool:
        """Store what was typed; True where nothing is left unstored.

        A field that says something impossible keeps its text and its message; all others are
        stored. A refused save keeps everything on the page.
        """
        self._timer.stop()
        stored = self._stored()
        draft, problems = self._form.draft(stored)
        for name, message in problems.items():
            if not self._form.controls[name].hasFocus():
                self._form.show_problem(name, message)
        self.checked.emit()
        if not self.dirty:
            return not problems
        if draft != stored:
            try:
                self._write(draft)
            except ClerkError as error:
                self._refused(error)
                return False
        self.dirty = {name for name in self.dirty if name in problems}
        if draft != stored or not problems:
            self.say()
        return not problems

    def say(self) -> None:
        """Tell when it was stored."""
        self.saved.emit(f"{self._desk.workspace.now().astimezone(VIETNAM):%H:%M}")

    def _edited(self, name: str) -> None:
        self.dirty.add(name)
        self._timer.start()

    def _refused(self, error: ClerkError) -> None:
        if error.field and error.field in self._form.fields:
            self._form.show_problem(error.field, f"{error.what} {error.todo}")
        elif not self._told:
            self._told = True  # the box takes the cursor from its field, which saves again
            box = show_error(self._desk.window, error, tr("Chưa lưu được"))
            box.finished.connect(self._heard)

    def _heard(self) -> None:
        self._told = False

    def name_of(self, field: str) -> str:
        """A field as its label says it."""
        return self._form.fields[field].label.text().replace("&", "")
