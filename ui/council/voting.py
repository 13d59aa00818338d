"""The numbers of one vote: three big ones, two that come of the attendance, and what they give."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.council import rules, tally, voting
from app.council.rules import SECRET, Ballots, Voters
from app.council.view import Item, SessionView, outcome
from app.errors import ClerkError
from ui.council.conflicts import ConflictDialog
from ui.council.remarks import RemarksDialog
from ui.council.seatbar import SeatBar
from ui.council.words import next_item, tr, typing_of
from ui.desk import Desk
from ui.errors import ErrorBox
from ui.forms import Field, FieldGrid
from ui.nominations.words import award_name
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import NumberInput
from ui.parts.plates import Plate
from ui.parts.text import ElidedText, Icon, Text

TOP = Qt.AlignmentFlag.AlignTop
NUMBERS = tally.FIELDS


class VoteNumber(NumberInput):
    """A number of the vote: Enter goes on to the next field, as Tab does."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class VotePanel(Panel):
    """Typed here, checked before it counts, recorded by Ctrl+Enter."""

    recorded = Signal(object)  # the item whose numbers were kept

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view: SessionView | None = None
        self.item: Item | None = None
        self.typing = 0
        self._again: UUID | None = None  # the item whose first typing is being corrected
        self._filled: tuple[UUID, int] | None = None
        self._offered = 0  # ballots, as the attendance gives them
        self.name = ElidedText("", "name")
        self.award = Text("", "body", "text_3")
        self.place = Text("", "body", "text_3")
        self.second = Plate("info", tr("Gõ lần hai"), "keyboard")
        self.inputs = {name: VoteNumber(most=999, big=name in NUMBERS[:3]) for name in NUMBERS}
        labels = {
            "votes_for": tr("Đồn&g ý"),
            "votes_against": tr("&Không đồng ý"),
            "third": tr("Phiếu hỏn&g"),
            "issued": tr("&Phát ra"),
            "collected": tr("Th&u về"),
        }
        self.fields = {name: Field(labels[name], self.inputs[name], name=name) for name in NUMBERS}
        self.bar = SeatBar(tr("Đồng ý"))
        self.told = Text("", "strong", wrap=True)
        self.why = Text("", "body", "text_2", wrap=True)
        self._mark = Icon("info", "indigo", 18)
        self.source = Text("", "caption", "text_3", wrap=True)
        self.trouble = Column()
        self.barred = Button("", "link", clicked=self.ask_conflicts)
        self.remarks = Button("", "link", clicked=self.ask_remarks)
        self.redo = Button(tr("Ghi lại lần một"), "link", "rotate-ccw", clicked=self.type_again)
        self.go = Button(tr("Ghi, sang hồ sơ tiếp"), "primary", "arrow-right",
                         clicked=self.record, shortcut="Ctrl+Enter")  # fmt: skip
        grid = FieldGrid(tuple(self.fields[name] for name in NUMBERS[:3]), columns=3)
        self._counts = FieldGrid(
            (self.fields["issued"], self.fields["collected"], self._links()), columns=3
        )
        result = Column(self.told, self.why, gap=1)
        super().__init__(
            Row((self.name, 0), self.award, None, self.second, self.place, gap=10),
            grid,
            self.bar,
            self.trouble,
            Row((self._mark, TOP), (result, 1), gap=8),
            self._counts,
            None,
            Row((self.source, 1), self.go, gap=12),
            gap=7,
        )
        self.trouble.hide()
        for field in self.inputs.values():
            field.textChanged.connect(lambda _text: self._tell())

    def _links(self) -> QWidget:
        return Column(self.barred, self.remarks, self.redo, gap=0)

    # ------------------------------------------------------------ what is shown

    def show_item(self, view: SessionView, item: Item | None) -> None:
        """Show an item; what is being typed for it stays."""
        self.view, self.item = view, item
        if item is None:
            return
        self.typing = 1 if self._again == item.id else typing_of(view, item)
        self.name.setText(item.full_name)
        self.award.setText(award_name(self._desk.catalog, item.award_code))
        self.place.setText(tr("Hồ sơ {0}/{1}").format(view.items.index(item) + 1, len(view.items)))
        self.second.setVisible(self.typing == 2)
        by_hands = item.ballot != SECRET
        third = tr("Không &ý kiến") if by_hands else tr("Phiếu hỏn&g")
        self.fields["third"].label.setText(third)
        self.inputs["third"].setAccessibleName(third.replace("&", ""))
        self.barred.setText(_barred_words(item))
        self.remarks.setText(tr("Ý kiến, mức thấp hơn") if not item.remarks else tr("Sửa ý kiến"))
        self.redo.setVisible(item.first is not None and self.typing != 1 and view.is_open)
        self.source.setText(item.rule.source)
        if self._filled != (item.id, self.typing):
            self._filled = (item.id, self.typing)
            self._fill(item)
        self._offer(item)
        editable = view.is_open and self.typing > 0
        for name in NUMBERS:
            self.inputs[name].setReadOnly(not editable)
        self.go.setVisible(editable)
        last = next_item(view, item) in (item, None)
        self.go.setText(tr("Ghi số phiếu") if last else tr("Ghi, sang hồ sơ tiếp"))
        self._tell()

    def _fill(self, item: Item) -> None:
        """Empty boxes for a typing that is due, the recorded numbers else."""
        self._forget_trouble()
        shown = item.first.ballots if item.first is not None and self.typing == 0 else None
        values = {
            "votes_for": "" if shown is None else str(shown.votes_for),
            "votes_against": "" if shown is None else str(shown.votes_against),
            "third": "" if shown is None else str(shown.invalid + shown.abstained),
            "issued": str(self._voters(item).may_vote if shown is None else shown.issued),
            "collected": str(self._voters(item).may_vote if shown is None else shown.collected),
        }
        for name, value in values.items():
            self.inputs[name].setText(value)
            self.fields[name].set_error("")

    def _offer(self, item: Item) -> None:
        """Where people come or go before the vote, the ballots follow, unless typed by hand."""
        count = self._voters(item).may_vote
        if self.typing and count != self._offered:
            for name in NUMBERS[3:]:
                if self.inputs[name].text() == str(self._offered):
                    self.inputs[name].setText(str(count))
        self._offered = count

    def _voters(self, item: Item) -> Voters:
        """Who votes: those of the moment, or of the first typing where that is repeated."""
        return item.first.voters if item.first is not None and self.typing != 1 else item.voters

    def typed(self) -> tuple[UUID, dict[str, str]] | None:
        """The item whose typing is due, and what stands in its boxes."""
        if self.item is None or self.typing == 0 or self._again is not None:
            return None
        return self.item.id, {name: box.text() for name, box in self.inputs.items()}

    def ballots(self) -> Ballots | None:
        """The numbers typed; None while one of the first three is missing."""
        values = {name: field.value() for name, field in self.inputs.items()}
        if self.item is None or any(value is None for value in values.values()):
            return None
        return tally.of_numbers(self.item, **{name: n or 0 for name, n in values.items()})

    def _tell(self) -> None:
        """Say what the numbers give so far, and whether they add up."""
        if self.view is None or self.item is None:
            return
        view, item = self.view, self.item
        voters = self._voters(item)
        ballots = self.ballots()
        votes = self.inputs["votes_for"].value() or 0
        likely = Ballots(voters.may_vote, voters.may_vote, 0, votes, 0)
        numbers = rules.numbers(view.draft.held_on, voters, ballots or likely)
        found = outcome(numbers, item.rule)
        self.bar.set(votes, found.whole, found.needed)
        rule = _rule_words(self._desk, item)
        if ballots is None:
            given = tr("Gõ số phiếu theo biên bản kiểm phiếu")
            more = tr("Được bỏ phiếu: {0} người.").format(voters.may_vote)
            self._say("info", "indigo", "text", given, f"{rule} {more}")
            return
        try:
            rules.check_ballots(ballots, voters)
        except ClerkError as error:
            self._say("circle-alert", "bad", "bad", error.what, error.todo)
            return
        words = tr("Thu đủ {0}/{1} phiếu.") if not ballots.missing else tr("Thu {0}/{1} phiếu.")
        counted = words.format(ballots.collected, ballots.issued)
        share = tr("{0}/{1} {2} đồng ý, bằng {3}").format(
            found.votes, found.whole, _whole_words(item), found.percent
        )
        if found.passed:
            self._say("circle-check", "ok", "ok", tr("Thông qua: {0}").format(share),
                      f"{rule} {counted}")  # fmt: skip
        else:
            self._say("circle-x", "bad", "bad", tr("Chưa thông qua: {0}").format(share),
                      f"{rule} {counted}")  # fmt: skip

    def _say(self, icon: str, mark: str, colour: str, title: str, text: str) -> None:
        self._mark.set(icon, mark)
        self.told.set_colour(colour)
        self.told.setText(title)
        self.why.setText(text)

    # ------------------------------------------------------------ doing

    def focus(self) -> None:
        """Put the cursor where typing begins."""
        self.inputs["votes_for"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.inputs["votes_for"].selectAll()

    def record(self) -> None:
        """Keep the numbers. Where they are refused, it is said at the field and nothing is lost."""
        item, typing = self.item, self.typing
        if item is None or typing == 0:
            return
        self._forget_trouble()
        ballots = self.ballots()
        if ballots is None:
            empty = next(name for name in NUMBERS if self.inputs[name].value() is None)
            self.fields[empty].set_error(tr("Chưa ghi số này, không có thì ghi 0"))
            self.inputs[empty].setFocus()
            return
        desk = self._desk
        again, self._again = self._again, None
        try:
            desk.workspace.write(
                voting.record, item.id, ballots, typing, desk.catalog, desk.today()
            )
        except ClerkError as error:
            self._again = again
            self._refused(error)
            return
        self.recorded.emit(item)

    def _refused(self, error: ClerkError) -> None:
        place = "third" if error.field in ("invalid", "abstained") else error.field
        link = (tr("Ghi lại lần một"), self.type_again) if self.typing == 2 else None
        self.trouble.add(ErrorBox(error, tr("Chưa ghi số phiếu"), link))
        self.trouble.show()
        if place in self.inputs:
            self.inputs[place].setFocus()
            self.inputs[place].selectAll()

    def _forget_trouble(self) -> None:
        self.trouble.clear()
        self.trouble.hide()

    def type_again(self) -> None:
        """Correct the first typing; the second is then due again."""
        if self.view is not None and self.item is not None:
            self._again, self._filled = self.item.id, None
            self.show_item(self.view, self.item)
            self.focus()

    def ask_conflicts(self) -> None:
        """Who may not vote on this dossier."""
        if self.view is not None and self.item is not None:
            ConflictDialog(self._desk, self.view, self.item).open()

    def ask_remarks(self) -> None:
        """What was said, and the lower award that is proposed."""
        if self.view is not None and self.item is not None:
            RemarksDialog(self._desk, self.view, self.item).open()


def _barred_words(item: Item) -> str:
    if item.conflicts:
        return tr("{0} người không bỏ phiếu").format(len(item.conflicts))
    if item.namesakes:
        return tr("Có người trùng tên: xem ai không bỏ phiếu")
    return tr("Người không bỏ phiếu")


def _whole_words(item: Item) -> str:
    return tr("thành viên") if item.rule.base == rules.ALL_MEMBERS else tr("người dự họp")


def _rule_words(desk: Desk, item: Item) -> str:
    name = award_name(desk.catalog, item.award_code)
    whole = (
        tr("tổng số thành viên") if item.rule.base == rules.ALL_MEMBERS else tr("số người dự họp")
    )
    sign = tr("trên") if item.rule.more_than else tr("từ")
    return tr("{0} cần {1} {2} % {3}.").format(name, sign, item.rule.percent, whole)
