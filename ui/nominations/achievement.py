"""The second section of a dossier: what is asked for, and for which achievement."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.catalog.model import (
    COMMENDATION_TYPES,
    DEED_KINDS,
    DISCIPLINES,
    GROUNDS,
    PROCEDURES,
    RATINGS,
)
from app.certificates.layouts import Layout
from app.certificates.placing import citation_fit
from app.dates import Month, parse_day, parse_month, short_day
from app.errors import ClerkError
from app.nominations.actions import NominationDraft
from app.text import clean, clean_paragraphs
from ui.forms import Field, FieldGrid
from ui.nominations.areas import ShortArea
from ui.nominations.words import tr
from ui.parts.boxes import Column
from ui.parts.inputs import Choice, DayInput, LineInput, TextArea

MONTHS = ("period_from", "period_to")
LONGEST_MEASURED = 1_500  # letters; far longer than any certificate, and quick to measure
MEASURE_AFTER = 150  # ms from the last key
Control = LineInput | TextArea | Choice


class AchievementForm(Column):
    """Every field of a NominationDraft but the subject. Says `edited` with a field's name.

    layout_of: the layout that the office prints an award by; its room is what a citation has.
    """

    edited = Signal(str)  # a person changed this field
    left = Signal(str)  # the cursor left it: time to save

    def __init__(self, layout_of: Callable[[str], Layout]) -> None:
        self._quiet, self._layout_of = False, layout_of
        self._papers: Mapping[str, str] = {}
        self.controls: dict[str, Control] = {
            "award_code": Choice(),
            "movement": LineInput(),
            "period_from": DayInput(kind="month", width=0),
            "period_to": DayInput(kind="month", width=0),
            "source": LineInput(),
            "ground": Choice([(None, tr("Chưa chọn")), *GROUNDS.items()]),
            "commendation_type": Choice(list(COMMENDATION_TYPES.items())),
            "procedure": Choice(list(PROCEDURES.items())),
            "deed_kind": Choice([("", tr("Khác")), *DEED_KINDS.items()]),
            "rating": Choice([(None, tr("Chưa ghi")), *RATINGS.items()]),
            "discipline": Choice([(None, tr("Chưa ghi")), *DISCIPLINES.items()]),
            "due_on": DayInput(width=0),
            "citation": ShortArea(lines=2),
            "report": TextArea(lines=6),
        }
        self.fields = self._make_fields()
        self._readonly = False
        f = self.fields
        months = FieldGrid((f["period_from"], f["period_to"]), columns=2)
        super().__init__(
            FieldGrid(
                (f["award_code"], f["movement"]),
                (months, f["source"]),
                (f["ground"], f["rating"]),
                (f["discipline"], f["due_on"]),
            ),
            f["citation"],
            (f["report"], 1),
            FieldGrid((f["commendation_type"], f["procedure"], f["deed_kind"]), columns=3),
            gap=12,
        )
        self._measure = QTimer(self, singleShot=True, interval=MEASURE_AFTER)
        self._measure.timeout.connect(self._tell_fit)
        for name, control in self.controls.items():
            self._listen(name, control)

    def _make_fields(self) -> dict[str, Field]:
        labels: Mapping[str, str] = {
            "award_code": tr("&Hình thức đề nghị"),
            "movement": tr("Theo đợt, &phong trào"),
            "period_from": tr("&Lập thành tích từ"),
            "period_to": tr("đế&n"),
            "due_on": tr("Hạn &giải quyết"),
            "source": tr("Nơ&i phát hiện gương tốt"),
            "ground": tr("&Căn cứ đề nghị"),
            "commendation_type": tr("L&oại khen thưởng"),
            "procedure": tr("Thủ tụ&c"),
            "deed_kind": tr("&Việc được khen"),
            "rating": tr("&Xếp loại nhiệm vụ"),
            "discipline": tr("&Kỷ luật"),
            "citation": tr("Câ&u ghi trên giấy khen"),
            "report": tr("&Báo cáo thành tích"),
        }
        optional = ("movement", "source", "due_on")
        checks: dict[str, Callable[[str], str]] = {
            "period_from": lambda text: self._month_problem("period_from", text),
            "period_to": lambda text: self._month_problem("period_to", text),
            "due_on": self._input("due_on").problem,
        }
        return {
            name: Field(
                labels[name],
                control,
                optional=name in optional,
                name=name,
                check=checks.get(name),
            )
            for name, control in self.controls.items()
        }

    def _input(self, name: str) -> DayInput:
        control = self.controls[name]
        assert isinstance(control, DayInput)  # noqa: S101 - made so above
        return control

    def _month_problem(self, name: str, text: str) -> str:
        wrong = self._input(name).problem(text)
        if wrong or name != "period_to" or not text:
            return wrong
        first = clean(self._input("period_from").text())
        if not first or self._input("period_from").problem(first):
            return ""
        if parse_month(first) <= parse_month(text):
            return ""
        return tr("Tháng kết thúc trước tháng bắt đầu {0}").format(parse_month(first))

    def _listen(self, name: str, control: Control) -> None:
        def changed() -> None:
            if not self._quiet and not self._readonly:
                self.edited.emit(name)

        if isinstance(control, Choice):
            control.activated.connect(lambda _n: changed())
            control.activated.connect(lambda _n: self.left.emit(name))
            if name == "award_code":
                control.currentIndexChanged.connect(lambda _n: self._name_citation())
        else:
            control.textChanged.connect(lambda *_text: changed())
            if name == "citation":
                control.textChanged.connect(lambda *_text: self._measure.start())
        self.fields[name].left.connect(lambda: self.left.emit(name))

    def set_awards(self, awards: Sequence[tuple[str, str]], papers: Mapping[str, str]) -> None:
        """What may be asked for; the chosen one stays. papers: what the paper of each is called."""
        self._papers = papers
        control = self.controls["award_code"]
        assert isinstance(control, Choice)  # noqa: S101 - made so above
        now = [(control.itemData(n), control.itemText(n)) for n in range(control.count())]
        if now != list(awards):
            self._quiet = True
            control.set_choices(awards)
            self._quiet = False

    # ------------------------------------------------------------ values

    def load(self, draft: NominationDraft, keep: frozenset[str] = frozenset()) -> None:
        """Show what is stored. keep: fields with typed text that is not stored yet.

        A text that says the same already is left alone, with its cursor.
        """
        self._quiet = True
        for name, control in self.controls.items():
            if name in keep:
                continue
            value = getattr(draft, name)
            if isinstance(control, Choice):
                if control.value() != value:
                    control.set_value(value)
            elif _stored_text(name, control.text()) != _shown_text(name, value):
                control.setText(_shown_text(name, value))
                if isinstance(control, LineInput):
                    control.setCursorPosition(0)
                self.fields[name].set_error("")
        self._quiet = False
        self._name_citation()
        self._tell_fit()

    def draft(self, stored: NominationDraft) -> tuple[NominationDraft, dict[str, str]]:
        """What the form says, and what is wrong by field; a wrong field keeps its stored value."""
        values: dict[str, Any] = {}
        problems: dict[str, str] = {}
        for name, control in self.controls.items():
            if isinstance(control, Choice):
                if control.currentIndex() >= 0:
                    values[name] = control.value()
                continue
            try:
                values[name] = _parsed(name, control.text())
            except ClerkError as error:
                problems[name] = f"{error.what} {error.todo}"
        first = values.get("period_from", stored.period_from)
        last = values.get("period_to", stored.period_to)
        if first and last and first > last:
            wrong = tr("Tháng kết thúc trước tháng bắt đầu {0}").format(Month.from_iso(first))
            problems.setdefault("period_to", wrong)
            for name in MONTHS:
                values.pop(name, None)
        return replace(stored, **values), problems

    def show_problem(self, name: str, message: str) -> None:
        """Put what is wrong under a field."""
        self.fields[name].set_error(message)

    def focus(self, name: str) -> bool:
        """Put the cursor into a field; False for one that is not here."""
        control = self.controls.get(name)
        if control is None:
            return False
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_read_only(self, read_only: bool, but: Collection[str] = ()) -> None:
        """Show without letting anything be changed, but for some fields."""
        self._readonly = read_only and not but
        for name, control in self.controls.items():
            closed = read_only and name not in but
            if isinstance(control, QComboBox):
                control.setEnabled(not closed)
            else:
                control.setReadOnly(closed)
            if isinstance(control, QPlainTextEdit):
                control.style().unpolish(control)
                control.style().polish(control)

    # ------------------------------------------------------------ what it shows by itself

    def _paper(self) -> str:
        """What the paper of the chosen award is called."""
        return self._papers.get(self._award(), tr("giấy khen"))

    def _award(self) -> str:
        award = self.controls["award_code"]
        return str(award.value() or "") if isinstance(award, Choice) else ""

    def _name_citation(self) -> None:
        """A title's words stand on another paper than a commendation's."""
        words = tr("Câ&u ghi trên {0}").format(self._paper())
        self.fields["citation"].label.setText(words)
        self.controls["citation"].setAccessibleName(words.replace("&", ""))
        self._tell_fit()

    def _tell_fit(self) -> None:
        """Letters and lines of the citation: "122/180 ký tự, vừa 2 dòng trên giấy khen."."""
        field = self.fields["citation"]
        control = self.controls["citation"]
        text = "" if isinstance(control, Choice) else clean(control.text())
        if not text:
            field.set_error("")
            field.set_help(tr("Viết một câu, bắt đầu bằng “Có thành tích …” hoặc “Đã …”"))
            return
        fit = citation_fit(text[:LONGEST_MEASURED], self._layout_of(self._award()))
        count = f"{len(text)}/{fit.limit}"
        if fit.fits and len(text) <= LONGEST_MEASURED:
            field.set_error("")
            field.set_help(
                tr("{0} ký tự, vừa {1} dòng trên {2}.").format(count, fit.lines, self._paper())
            )
        else:
            field.set_error(
                tr("{0} ký tự, chữ nhỏ nhất vẫn chưa vừa {1}. Viết ngắn lại.").format(
                    count, self._paper()
                )
            )


def _parsed(name: str, text: str) -> Any:
    """A typed text as a NominationDraft holds it. Raises ClerkError."""
    if name == "report":
        return clean_paragraphs(text)
    text = clean(text)
    if name in MONTHS:
        return parse_month(text, name).iso if text else None
    if name == "due_on":
        return parse_day(text, name) if text else None
    return text


def _stored_text(name: str, text: str) -> str:
    """A typed text as it would be shown once stored; a wrong one as it is."""
    try:
        return _shown_text(name, _parsed(name, text))
    except ClerkError:
        return text


def _shown_text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in MONTHS:
        return str(Month.from_iso(value))
    if name == "due_on":
        return short_day(value)
    return str(value)
