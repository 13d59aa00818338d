"""Recording what the council decided on one dossier: numbers only, checked before they count."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import dossier as dossiers
from app.council import actions as council
from app.council.rules import (
    CouncilNumbers,
    VoteRule,
    check_numbers,
    has_quorum,
    passes,
    quorum_needed,
    sentence,
)
from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.errors import ClerkError
from app.nominations.actions import number_text
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.words import award_name, tr
from ui.parts.inputs import DayInput, NumberInput
from ui.parts.notices import Notice
from ui.parts.text import Text

KEPT = "council members"  # how many the council has, remembered for the next time
NUMBERS = ("members", "present", "issued", "valid", "votes_for", "votes_against")


class CouncilDialog(LongDialog):
    """Six numbers and the day. Below stands the result they give, live.

    Numbers that contradict one another are not recorded; what was typed stays. Raises ClerkError
    where no council votes on this award.
    """

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        self.rule: VoteRule = desk.workspace.read(
            dossiers.vote_rule, dossier.detail.id, desk.catalog, desk.today()
        )
        self.held_on = DayInput(short_day(desk.today()))
        kept = desk.window.shell.memory.get(KEPT)
        self.numbers = {
            name: NumberInput(most=999, big=name.startswith("votes")) for name in NUMBERS
        }
        if isinstance(kept, int) and 0 < kept < 1000:
            self.numbers["members"].setText(str(kept))
        labels = {
            "members": tr("&Hội đồng có mấy người"),
            "present": tr("&Có mặt"),
            "issued": tr("Phiếu &phát ra"),
            "valid": tr("Phiếu hợp &lệ"),
            "votes_for": tr("Đồn&g ý"),
            "votes_against": tr("&Không đồng ý"),
        }
        self._fields = {
            name: Field(labels[name], self.numbers[name], name=name) for name in NUMBERS
        }
        day = Field(tr("&Ngày họp"), self.held_on, name="held_on", check=self.held_on.problem)
        self.told = Notice("plain", "")
        self.rule_words = Text(self.rule.source, "caption", "text_3", wrap=True)
        name = f"{dossier.subject.full_name} · " + award_name(
            desk.catalog, dossier.detail.draft.award_code
        )
        fields = self._fields
        super().__init__(
            tr("Kết quả Hội đồng, {0}").format(number_text(dossier.detail.number)),
            Text(name, "strong", wrap=True),
            FieldGrid(
                (day, fields["members"], fields["present"]),
                (fields["issued"], fields["valid"]),
                (fields["votes_for"], fields["votes_against"]),
                columns=6,
            ),
            self.told,
            self.rule_words,
            verb=tr("Ghi kết quả"),
            action=self._record,
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in self.numbers.values():
            field.textChanged.connect(lambda _text: self._tell())
        self._tell()
        first = "present" if self.numbers["members"].text() else "members"
        self.numbers[first].setFocus()

    def _read(self, held_on: date) -> CouncilNumbers | None:
        """The numbers typed; None while one is missing."""
        values = [self.numbers[name].value() for name in NUMBERS]
        if any(value is None for value in values):
            return None
        members, present, issued, valid, votes_for, against = (value or 0 for value in values)
        return CouncilNumbers(held_on, members, present, issued, valid, votes_for, against)

    def _tell(self) -> None:
        """Say what the numbers give so far."""
        numbers = self._read(self._desk.today())
        if numbers is None:
            self._say("plain", tr("Ghi đủ sáu số theo biên bản kiểm phiếu"), self._needed())
            return
        try:
            check(numbers)
        except ClerkError as error:
            self._say("bad", error.what, error.todo)
            return
        told = sentence(numbers, self.rule) + "."
        if not has_quorum(numbers, self.rule):
            needed = quorum_needed(numbers.members, self.rule.quorum)
            words = tr("Chưa đủ số người để họp: có mặt {0}/{1}, cần từ {2}")
            self._say("bad", words.format(numbers.present, numbers.members, needed), told)
        elif passes(numbers, self.rule):
            self._say("ok", tr("Thông qua"), told)
        else:
            self._say("warn", tr("Chưa thông qua, hồ sơ sẽ được trả lại"), told)

    def _needed(self) -> str:
        members = self.numbers["members"].value()
        if not members:
            return ""
        return tr("Cần có mặt từ {0}/{1} người.").format(
            quorum_needed(members, self.rule.quorum), members
        )

    def _say(self, tone: str, title: str, text: str) -> None:
        icon, colour, ground, edge = {
            "plain": ("info", "indigo", "surface_alt", "line"),
            "ok": ("circle-check", "ok", "ok_tint", "ok"),
            "warn": ("triangle-alert", "warn", "warn_tint", "warn"),
            "bad": ("circle-alert", "bad", "bad_tint", "bad"),
        }[tone]
        self.told.icon.set(icon, colour)
        self.told.set_ground(ground, edge)
        self.told.set(title, text)
        self.adjustSize()

    def _record(self) -> None:
        for name in NUMBERS:
            if self.numbers[name].value() is None:
                raise ClerkError(
                    what=tr("Chưa ghi số này."),
                    todo=tr("Ghi theo biên bản kiểm phiếu, không có thì ghi 0."),
                    field=name,
                )
        held_on = parse_day(self.held_on.text(), "held_on")
        numbers = self._read(held_on)
        assert numbers is not None  # noqa: S101 - every number was looked at just above
        check(numbers)
        desk = self._desk
        if held_on > desk.today():
            raise ClerkError(
                what=tr("Ngày họp ở sau hôm nay."),
                todo=tr("Ghi ngày trên biên bản."),
                field="held_on",
            )
        passed = desk.workspace.write(
            council.record_result,
            self._dossier.detail.id,
            numbers,
            self.rule,
            desk.today(),
        )
        desk.window.shell.memory.put(KEPT, numbers.members)
        words = (
            tr("Đã ghi: thông qua, chuyển sang Chờ ký")
            if passed
            else tr("Đã ghi: chưa thông qua, hồ sơ được trả lại")
        )
        desk.window.toast(words)


def check(numbers: CouncilNumbers) -> None:
    """Raise ClerkError where the numbers do not add up. An empty ballot counts as not valid."""
    check_numbers(numbers)
    cast = numbers.votes_for + numbers.votes_against
    if cast != numbers.ballots_valid:
        raise ClerkError(
            what=tr("Đồng ý và không đồng ý cộng lại là {0}, phiếu hợp lệ là {1}.").format(
                cast, numbers.ballots_valid
            ),
            todo=tr("Đếm lại theo biên bản; phiếu trống tính là không hợp lệ."),
            field="votes_for",
        )
