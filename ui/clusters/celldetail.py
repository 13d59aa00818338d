"""What is known of one cell of the grid: its arithmetic, its stages, note and evidence."""

from uuid import UUID

from PySide6.QtCore import Signal

from app.clusters.cells import cell_words
from app.clusters.rules import Explained
from app.clusters.scoring import Told
from app.clusters.words import STAGES, points_words
from ui.clusters.gridmodel import ScoreModel
from ui.clusters.words import HINTS, tr
from ui.errors import ErrorBox
from ui.forms import Field
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.inputs import LineInput
from ui.parts.text import Text

NOTHING = Told("", "")


class CellPanel(Panel):
    """Follows the cell that the cursor is in. Evidence and note are stored on leaving them."""

    noted = Signal(object, object, str, str)  # member, criterion, note, evidence
    files_asked = Signal(object, str)  # the score's id, what it is of

    def __init__(self, model: ScoreModel) -> None:
        self._model = model
        self._cell: tuple[UUID, UUID] | None = None
        self.unit = Text("", "caption", "text_3", wrap=True)
        self.title = Text("", "section", wrap=True)
        self.hint = Text("", "caption", "text_3", wrap=True)
        self.points = Text("", "page")
        self.how = Text("", "body", "text_2", wrap=True, copyable=True)
        self.trouble = Column()
        self.stages = Facts(names=92)
        self.evidence = LineInput()
        self.note = LineInput()
        self.evidence_field = Field(tr("&Minh chứng"), self.evidence, name="evidence",
                                    help=tr("Số, ngày văn bản"), optional=True)  # fmt: skip
        self.files_button = Button("", "link", "paperclip", clicked=self._ask_files)
        self.note_field = Field(tr("G&hi chú"), self.note, name="note", optional=True)
        super().__init__(
            self.unit,
            self.title,
            self.hint,
            self.trouble,
            self.points,
            self.how,
            Line(),
            self.stages,
            self.evidence_field,
            Row(self.files_button, None),
            self.note_field,
            None,
            gap=7,
        )
        self.evidence.left.connect(self._keep)
        self.note.left.connect(self._keep)
        self.trouble.hide()

    def show_cell(self, cell: tuple[UUID, UUID] | None) -> None:
        """Show a cell; words being typed for the one before are stored first."""
        model = self._model
        if cell != self._cell:
            self._keep()
        self._cell = cell
        year = model.year
        member = next((one for one in model.members if cell and one.id == cell[0]), None)
        criterion = next((one for one in model.rows if cell and one.id == cell[1]), None)
        self.setVisible(member is not None and criterion is not None)
        if cell is None or year is None or member is None or criterion is None:
            return
        explained = model.explained(*cell)
        self.unit.setText(member.name)
        self.title.setText(f"{criterion.code}. {criterion.title}")
        most = tr("tối đa {0}").format(points_words(criterion.max_points))
        hint = HINTS.get(criterion.method, "")
        self.hint.setText(f"{hint} · {most}" if hint else most[:1].upper() + most[1:])
        points = None if explained is None else explained.points
        given = points is not None
        shown_points = "" if points is None else points_words(points)
        self.points.setText(tr("{0} điểm").format(shown_points) if given else tr("Chưa chấm"))
        self.points.set_colour("text" if given else "text_3")
        self.how.setText(_lines(explained))
        self.how.setVisible(given)
        counted = criterion.method != "group"
        by = year.counts.get(cell, {})
        self.stages.set(
            [
                (words, cell_words(criterion, by.get(stage)) or tr("chưa có"))
                for stage, words in STAGES.items()
            ]
            if counted
            else []
        )
        self._show_refusal(cell)
        shown = year.told.get((*cell, model.stage), NOTHING)
        has_count = model.stage in by
        for field, control, words in (
            (self.evidence_field, self.evidence, shown.evidence),
            (self.note_field, self.note, shown.note),
        ):
            field.setVisible(counted)
            if not control.hasFocus():
                control.setText(words)
            control.setReadOnly(not (has_count and year.is_open))
        words = tr("Tệp minh chứng: {0}").format(shown.files) if shown.files else ""
        self.files_button.setText(words or tr("Tệp minh chứng…"))
        self.files_button.setVisible(shown.score is not None)
        needs = criterion.evidence_required and has_count and not shown.is_proved
        self.evidence_field.set_help(
            tr("Tiêu chí này cần minh chứng") if needs else tr("Số, ngày văn bản")
        )

    def _ask_files(self) -> None:
        year, cell = self._model.year, self._cell
        if year is None or cell is None:
            return
        told = year.told.get((*cell, self._model.stage))
        if told is not None and told.score is not None:
            self.files_asked.emit(told.score, f"{self.unit.text()}, {self.title.text()}")

    def _show_refusal(self, cell: tuple[UUID, UUID]) -> None:
        self.trouble.clear()
        refused = self._model.refused.get(cell)
        if refused is not None:
            self.trouble.add(ErrorBox(refused.error, tr("Chưa ghi “{0}”").format(refused.text)))
        self.trouble.setVisible(refused is not None)

    def _keep(self) -> None:
        year, model = self._model.year, self._model
        if self._cell is None or year is None or self.evidence.isReadOnly():
            return
        before = year.told.get((*self._cell, model.stage), NOTHING)
        now = Told(self.note.text().strip(), self.evidence.text().strip())
        if (now.note, now.evidence) != (before.note, before.evidence) and model.count(
            *self._cell
        ) is not None:
            self.noted.emit(*self._cell, now.note, now.evidence)


def _lines(explained: Explained | None) -> str:
    """The arithmetic of a cell; of a part, with what it is made of."""
    if explained is None:
        return ""
    parts = [
        f"{part.criterion.code}: {points_words(part.points)}"
        for part in explained.parts
        if part.points is not None
    ]
    return "\n".join([*parts, explained.line])
