"""The letter to the superior, and what the superior answered."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import finding
from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.money import dong
from app.nominations import asked, forwarding, letters
from app.nominations.actions import number_text
from app.nominations.forwarding import LetterDraft, VerdictDraft
from ui import theme
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.words import award_name, tr
from ui.paper import PaperPage
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.checklist import CheckList
from ui.parts.inputs import Check, DayInput, LineInput, NumberInput, Radios
from ui.parts.text import Text

MODES = (
    ("", tr("Chủ tịch")),
    ("KT", tr("KT. Chủ tịch, Phó Chủ tịch ký")),
    ("Q", tr("Q. Chủ tịch")),
)
ANSWERS = (
    ("decided", tr("Đã quyết định khen")),
    ("returned", tr("Trả lại, nêu lý do")),
    ("refused", tr("Không khen")),
)
SHOWN = 4  # names that the dialog spells out


class LetterDialog(LongDialog):
    """Number, day and signer of a letter; it takes its dossiers to the superior of that day."""

    def __init__(
        self, desk: Desk, dossiers: Sequence[Dossier], parent: QWidget | None = None
    ) -> None:
        self._desk, self._dossiers = desk, list(dossiers)
        self.made: UUID | None = None
        today = desk.today()
        number = desk.workspace.read(forwarding.next_number, today.year)
        chairman = desk.workspace.read(finding.office).chairman_name
        self.day = DayInput(short_day(today))
        self.number = NumberInput(number, most=99_999)
        self.signer = LineInput(chairman)
        self.mode = Radios(MODES, down=theme.is_large())
        self.mode.set_value("")
        self.mode.setAccessibleName(tr("Thể thức ký"))
        self.above = Text("", "strong", wrap=True)
        super().__init__(
            tr("Tờ trình đề nghị khen thưởng"),
            Text(self._names(), "body", "text_2", wrap=True),
            self.above,
            FieldGrid(
                (
                    Field(tr("&Ngày ký"), self.day, name="signed_on", check=self.day.problem),
                    Field(tr("Số &tờ trình"), self.number, name="number"),
                    Field(tr("Người &ký"), self.signer, name="signer_name"),
                ),
                columns=3,
            ),
            Column(Text(tr("Thể thức ký"), "label", "text_2"), self.mode, gap=2),
            Text(
                tr("Cấp số rồi thì không lấy lại được. Hồ sơ chuyển sang Chờ cấp trên."),
                "caption",
                "text_3",
                wrap=True,
            ),
            verb=tr("&Cấp số, trình"),
            action=self._forward,
            width=620,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.textChanged.connect(lambda _text: self._tell())
        self._tell()
        (self.signer if not chairman else self.day).setFocus()

    def _names(self) -> str:
        catalog = self._desk.catalog
        named = [
            f"{one.subject.full_name}: {award_name(catalog, one.detail.draft.award_code)}"
            for one in self._dossiers
        ]
        rest = len(named) - SHOWN
        shown = "\n".join(named[:SHOWN])
        return shown if rest <= 0 else tr("{0}\nvà {1} hồ sơ nữa").format(shown, rest)

    def _tell(self) -> None:
        typed = self.day.text().strip()
        if not typed or self.day.problem(typed):
            self.above.setText("")
            return
        above = self._desk.workspace.read(forwarding.superior, self._desk.catalog, parse_day(typed))
        self.above.setText(tr("Kính gửi: {0}").format(above.name))

    def _forward(self) -> None:
        desk = self._desk
        draft = LetterDraft(
            parse_day(self.day.text(), "signed_on"),
            self.signer.text(),
            str(self.mode.value() or ""),
            self.number.value(),
        )
        ids = [one.detail.id for one in self._dossiers]
        self.made = desk.workspace.write(forwarding.forward, ids, draft, desk.catalog)
        letter = desk.workspace.read(forwarding.read_letter, self.made)
        desk.window.toast(tr("Đã trình {0} theo tờ trình {1}").format(len(ids), letter.symbol))


class VerdictDialog(LongDialog):
    """What the superior answered to one dossier; only what that answer needs is asked."""

    def __init__(
        self,
        desk: Desk,
        dossier: Dossier,
        kind: str = "decided",
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._dossier = desk, dossier
        self.kind = Radios(ANSWERS, down=theme.is_large())
        self.kind.set_value(kind)
        self.kind.setAccessibleName(tr("Cấp trên trả lời"))
        self.told = DayInput(short_day(desk.today()))
        self.symbol = LineInput(placeholder="1245/QĐ-UBND")
        self.decided = DayInput()
        self.signer = LineInput()
        self.amount = NumberInput(most=999_999_999)
        self.reason = ShortArea(lines=3)
        self._others = desk.workspace.read(forwarding.sent_with, dossier.detail.id)
        self.with_others = Check(tr("Ghi cùng quyết định này cho {0} hồ sơ khác của tờ trình")
                                 .format(len(self._others)))  # fmt: skip
        self.by_list = Button(tr("Đọc danh sách kèm quyết định…"), "link", clicked=self._read_list)
        self._others_part = Column(
            self.with_others,
            Text(", ".join(name for _id, name in self._others), "caption", "text_2", wrap=True),
            Row(self.by_list, None),
            gap=2,
        )
        self.fields_asked = {name: Check(words) for name, words in asked.FIELDS.items()}
        self._decided_part = FieldGrid(
            (
                Field(tr("Số &quyết định"), self.symbol, name="symbol"),
                Field(
                    tr("Ngày quyết đị&nh"),
                    self.decided,
                    name="decided_on",
                    check=self.decided.problem,
                ),
            ),
            (
                Field(tr("Người &ký"), self.signer, name="signer_name"),
                Field(
                    tr("&Tiền thưởng (đồng)"),
                    self.amount,
                    optional=True,
                    help=tr("Để trống thì lấy theo danh mục"),
                    name="amount",
                ),
            ),
        )
        self._reason_part = Field(tr("Cấp trên nêu &lý do gì"), self.reason, name="reason")
        self._asked_part = Column(
            Text(tr("Cần sửa những ô nào"), "label", "text_2"),
            CheckList(self.fields_asked),
            gap=2,
        )
        super().__init__(
            tr("Trả lời của cấp trên, {0}").format(number_text(dossier.detail.number)),
            Text(self._sent(), "body", "text_2", wrap=True),
            self.kind,
            Field(tr("Ngà&y nhận trả lời"), self.told, name="told_on", check=self.told.problem),
            self._decided_part,
            self._others_part,
            self._reason_part,
            self._asked_part,
            verb=tr("&Ghi trả lời"),
            action=self._record,
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kind.chosen.connect(lambda _kind: self._arrange())
        self._arrange()
        (self.symbol if kind == "decided" else self.reason).setFocus()

    def _read_list(self) -> None:
        """Where the decision came with a list: that says which of the others it names."""
        from ui.nominations.decision_list import read_decision_list

        self.reject()
        read_decision_list(self._desk)

    def _sent(self) -> str:
        letters_ = self._dossier.course.letters
        name = self._dossier.subject.full_name
        if not letters_:
            return name
        last = letters_[-1]
        return tr("{0}. Trình {1} ngày {2}, tờ trình {3}.").format(
            name, last.recipient, short_day(last.signed_on), last.symbol
        )

    def _arrange(self) -> None:
        kind = self.kind.value()
        self._decided_part.setVisible(kind == "decided")
        self._others_part.setVisible(kind == "decided" and bool(self._others))
        self._reason_part.setVisible(kind != "decided")
        self._asked_part.setVisible(kind == "returned")
        if self.isVisible():
            self.fit()

    def _record(self) -> None:
        desk = self._desk
        kind, decided = str(self.kind.value()), self.decided.text().strip()
        is_decided = kind == "decided"
        draft = VerdictDraft(
            kind,
            parse_day(self.told.text(), "told_on"),
            self.symbol.text() if is_decided else "",
            parse_day(decided, "decided_on") if is_decided and decided else None,
            self.signer.text() if is_decided else "",
            self.amount.value() if is_decided else None,
            "" if is_decided else self.reason.text(),
            tuple(n for n, box in self.fields_asked.items() if box.isChecked())
            if kind == "returned"
            else (),
        )
        made = self._dossier.detail.id
        others = [id for id, _name in self._others] if self.with_others.isChecked() else []
        everybody = [made, *others] if is_decided else [made]
        desk.workspace.write(
            forwarding.record_verdicts, everybody, draft, desk.catalog, desk.today()
        )
        words = {
            "decided": tr("Đã ghi quyết định {0} vào sổ vàng, {1} dòng").format(
                draft.symbol, len(everybody)
            ),
            "returned": tr("Đã ghi: cấp trên trả lại"),
            "refused": tr("Đã ghi: cấp trên không khen"),
        }
        sum_ = f" · {dong(draft.amount)}" if draft.amount else ""
        desk.window.toast(words[kind] + sum_)


def show_letter(desk: Desk, dossier: Dossier) -> None:
    """The letter of a dossier: as signed, as it would go up, or the unit's own to this office."""
    made, course = dossier.detail.id, dossier.course
    read, catalog, today = desk.workspace.read, desk.catalog, desk.today()
    number = number_text(dossier.detail.number)
    if course.letters and dossier.detail.step.value != "returned":
        letter = course.letters[-1]
        make = partial(read, letters.signed, letter.id, catalog)
        title = tr("Tờ trình {0}").format(letter.symbol)
    elif not course.decides_here:
        chairman = read(finding.office).chairman_name
        draft = LetterDraft(today, chairman)
        make = partial(read, letters.unsigned, [made], draft, catalog)
        title = tr("Tờ trình gửi {0}").format(course.superior)
    else:
        make = partial(read, letters.of_unit, made, catalog, today)
        title = tr("Tờ trình của đơn vị")
    file = f"to-trinh-{number}"
    page = PaperPage(desk, title, make, tr("tờ trình"), file, number=number)
    desk.window.open(page)
