"""A column explained, and a line put right."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.importing import headers
from app.importing.lines import Line, Say, State
from app.importing.table import Table
from ui.forms import Dialog, Field, LongDialog
from ui.importing.words import ENCODINGS, FIELDS, LONG, SAYS, tr
from ui.parts.boxes import Column
from ui.parts.inputs import Check, Choice, LineInput, Radios, TextArea
from ui.parts.notices import Notice
from ui.parts.text import Text


class ColumnDialog(Dialog):
    """What a column means and what it is written in, with cells before and after."""

    def __init__(
        self, found: Table, column: int, done: Callable[[Table], object], parent: QWidget
    ) -> None:
        self._found, self._column, self._done = found, column, done
        about = found.columns[column]
        names = [(name, FIELDS[name]) for name in headers.fields(found.what)]
        self.meaning = Choice([("", tr("Không dùng cột này")), *names])
        self.meaning.set_value(about.field)
        self.encoding = Choice(list(ENCODINGS.items()))
        self.encoding.set_value(about.encoding)
        self.sample = Text("", "body", "text_2", wrap=True)
        self.encoding.currentIndexChanged.connect(lambda _n: self._show())
        super().__init__(
            tr("Cột “{0}”").format(about.words),
            Field(tr("Cột này &ghi"), self.meaning),
            Field(tr("&Phông chữ khi gõ"), self.encoding),
            Column(Text(tr("Trước và sau khi đổi"), "label", "text_2"), self.sample, gap=3),
            verb=tr("&Dùng"),
            action=self._use,
            parent=parent,
        )
        self._show()

    def _changed(self) -> Table:
        return self._found.with_encoding(self._column, str(self.encoding.value()))

    def _show(self) -> None:
        pairs = self._changed().samples(self._column)
        lines = [f"{before}  →  {after}" if before != after else after for before, after in pairs]
        self.sample.setText("\n".join(lines) or tr("Cột này không có chữ"))

    def _use(self) -> None:
        self._done(self._changed().with_field(self._column, str(self.meaning.value())))


class LineDialog(LongDialog):
    """The cells of a line, each wrong one with its reason; a doubtful line asks who it is,
    or which of two ratings is right.

    done: called with the changed cells, the answer, and whether it is that of all doubtful lines
    that ask the same. alike: how many others there are.
    """

    def __init__(
        self,
        line: Line,
        cells: dict[str, str],
        done: Callable[[dict[str, str], Say | None, bool], object],
        parent: QWidget,
        alike: int = 0,
    ) -> None:
        self._before, self._done = cells, done
        self.inputs = {
            name: TextArea(words, lines=6) if name in LONG else LineInput(words)
            for name, words in cells.items()
        }
        fields = []
        for name, box in self.inputs.items():
            field = Field(FIELDS[name], box, name=name)
            if line.notes.get(name):
                field.set_help(line.notes[name])
            field.set_error(line.troubles.get(name, ""))
            fields.append(field)
        self.who = Radios([(say.value, SAYS[say]) for say in line.asks], down=True)
        self.asks = line.state is State.DOUBTFUL or line.said is not None
        self.all = Check(tr("Trả lời như thế cho cả {0} dòng &còn ngờ khác").format(alike))
        body: list[QWidget] = []
        if self.asks:
            body = [Notice("warn", line.words), self.who]
            if line.said in line.asks:
                self.who.set_value(line.said.value)
            if alike:
                body.append(self.all)
        super().__init__(
            tr("Dòng {0}").format(line.place),
            *body,
            Column(*fields, gap=10),
            verb=tr("&Dùng"),
            action=self._use,
            parent=parent,
        )
        wrong = next((name for name in line.troubles if name in self.inputs), None)
        target: QWidget | None = self.inputs[wrong] if wrong else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self) -> None:
        changed = {
            name: box.text()
            for name, box in self.inputs.items()
            if box.text() != self._before[name]
        }
        chosen = self.who.value() if self.asks else None
        self._done(changed, Say(chosen) if chosen else None, self.all.isChecked())
