"""Records that may be one subject: shown side by side, a person says, and it can be taken back."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app import names
from app.dates import PartialDate, short_day
from app.errors import ClerkError
from app.subjects import actions, awards, duplicates
from app.subjects.duplicates import Candidate
from app.subjects.whole import Whole
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.inputs import LineInput, Radios
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "subjects")


class TwinsPart(Column):
    """Candidates with their reasons, then what was said before, each with its way back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._rows = Column(gap=10)
        self.buttons: list[Button] = []
        super().__init__(
            SectionHead(tr("Có thể là cùng một người, tập thể")), self._rows, None, gap=8
        )

    def show_subject(self, whole: Whole) -> None:
        """Show who may be the same and what was said of them."""
        self._rows.clear()
        self.buttons = []
        for pair, row in whole.twins:
            about = ", ".join(filter(None, (row.position, row.village)))
            judge = Button(tr("So sánh"), "secondary", "git-compare", small=True)
            judge.setAccessibleName(tr("So sánh với {0}").format(row.full_name))
            judge.clicked.connect(lambda _checked=False, pair=pair: self.compare(pair))
            self.buttons.append(judge)
            words = Column(
                Text(row.full_name, "strong", wrap=True),
                Text(" · ".join(filter(None, (about, ", ".join(pair.reasons)))), "caption",
                     "text_2", wrap=True),
                gap=2,
            )  # fmt: skip
            self._rows.add(Row((words, 1), judge, gap=12))
        if not whole.twins:
            self._rows.add(Text(tr("Không thấy bản ghi nào giống bản này."), "body", "text_3"))
        if whole.said:
            self._rows.add(Line())
        for one in whole.said:
            verdict = tr("là một với {0}") if one.is_same else tr("khác với {0}")
            back = Button(tr("Gỡ ý kiến"), "link", clicked=partial(self._take_back, one.id))
            back.setAccessibleName(tr("Gỡ ý kiến về {0}").format(one.other_name))
            self.buttons.append(back)
            line = tr("{0}: {1}, {2}").format(
                verdict.format(one.other_name), one.said_by, short_day(one.said_on)
            )
            text = f"{line[:1].upper()}{line[1:]}" + (f". {one.words}" if one.words else "")
            self._rows.add(Row((Text(text, "body", wrap=True), 1), back, gap=12))

    def compare(self, pair: Candidate) -> None:
        """Show the two side by side and ask."""
        CompareDialog(self._desk, pair).open()

    def _take_back(self, statement_id: UUID) -> None:
        desk = self._desk
        desk.workspace.write(duplicates.take_back, statement_id)
        desk.window.toast(tr("Đã gỡ ý kiến"), of_last_change(desk, [statement_id]))


class CompareDialog(LongDialog):
    """Two records side by side; nothing is chosen beforehand, nothing is ever merged."""

    def __init__(self, desk: Desk, pair: Candidate) -> None:
        self._desk, self._pair = desk, pair
        self.verdict = Radios(
            [(True, tr("&Là một")), (False, tr("&Hai bản khác nhau"))], down=False
        )
        self.who = LineInput(desk.workspace.person.full_name)
        self.words = LineInput()
        sides = Row(
            (_side(desk, pair.first_id), 1), Line(down=True), (_side(desk, pair.second_id), 1),
            gap=16,
        )  # fmt: skip
        super().__init__(
            tr("Có phải cùng một người, tập thể không"),
            Notice("plain", tr("Máy thấy: {0}").format(", ".join(pair.reasons))),
            sides,
            Field(tr("Kết luận"), self.verdict, name="is_same"),
            Field(tr("&Người xem xét"), self.who, name="said_by"),
            Field(tr("&Vì sao"), self.words, optional=True),
            Text(
                tr("Hai bản vẫn ở trong sổ. Là một thì lịch sử khen đọc chung, gỡ ra lúc nào cũng"
                   " được."),
                "caption", "text_3", wrap=True,
            ),
            verb=tr("&Ghi kết luận"),
            action=self._state,
            width=640,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _state(self) -> None:
        verdict = self.verdict.value()
        if verdict is None:
            raise ClerkError(
                what=tr("Chưa chọn kết luận."),
                todo=tr("Chọn Là một, hoặc Hai bản khác nhau."),
                field="is_same",
            )
        desk, pair = self._desk, self._pair
        made = desk.workspace.write(
            duplicates.state,
            pair.first_id,
            pair.second_id,
            verdict,
            self.who.text(),
            desk.today(),
            self.words.text(),
        )
        words = tr("Đã ghi: là một") if verdict else tr("Đã ghi: hai bản khác nhau")
        desk.window.toast(words, of_last_change(desk, [made]))


def _side(desk: Desk, subject_id: UUID) -> QWidget:
    """All that tells one record from another."""
    subject = desk.workspace.read(actions.read, subject_id)
    lines = desk.workspace.read(awards.history, subject_id)
    born = subject.birth_year and PartialDate(
        subject.birth_year, subject.birth_month, subject.birth_day
    )
    unit = (
        desk.catalog.units.find(subject.unit_code, subject.unit_valid_from)
        if subject.unit_code
        else None
    )
    number = names.mask_personal_id(subject.personal_id) if subject.personal_id else ""
    where = ", ".join(filter(None, (subject.village, unit.name if unit else "")))
    facts = Facts(
        [
            (tr("Ngày sinh"), str(born) if born else tr("chưa ghi")),
            (tr("Số định danh"), number or tr("chưa ghi")),
            (tr("Công việc"), subject.position or tr("chưa ghi")),
            (tr("Nơi ở"), where or tr("chưa ghi")),
            (tr("Đã khen"), tr("{0} lần").format(len(lines))),
        ],
        names=96,
    )
    return Column(Text(subject.full_name, "strong", wrap=True), facts, None, gap=6)
