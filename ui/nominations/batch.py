"""A whole list for one award: paste or choose, look at every line, make the good ones."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.catalog.model import COMMENDATION_TYPES
from app.dates import parse_month
from app.errors import ClerkError
from app.finding import office
from app.nominations import batch, judge
from app.nominations.batch import Ask, Line, Verdict
from app.progress import Report
from app.subjects.words import KINDS, Kind
from app.text import clean
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Field, FieldGrid
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements.offering import offer
from ui.nominations.areas import ShortArea
from ui.nominations.moves import undo_of
from ui.nominations.pickmany import PickDialog
from ui.nominations.words import tr
from ui.page import Page
from ui.parts.boxes import Column, Panel, Row, Scrolled, set_side
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice, DayInput, LineInput, TextArea
from ui.parts.notices import Notice
from ui.parts.text import Text

LOOK_AFTER = 250  # ms from the last key to the next look at the list
SIDE = 372  # px, what is asked for
NARROW = 1000  # px of the page at 100 %: below it what is asked for comes under the list
LEAST = 240  # px, the height of the list
USUAL = "LDTT"


class BatchPage(Page):
    """At the left the list with a verdict for each line, at the right what is asked for all."""

    home = "nominations"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = tr("Lập hồ sơ theo danh sách")
        self.place = tr("Hồ sơ khen thưởng")
        self.help_text = tr(
            "Dán danh sách chép từ bảng tính: họ tên, năm sinh, chức vụ. Máy xét từng dòng; dòng"
            " sai ghi rõ lý do và không cản dòng đúng. Lập xong, Ctrl+Z lấy lại cả danh sách.\n"
            "Ghi tháng kết thúc thì máy xét luôn theo kết quả xếp loại, kỷ luật, các lần khen đã"
            " có trong sổ.\n"
            "Gia đình văn hóa: dán cả các cột Thôn, Nhóm I, Nhóm II, Nhóm III, Không xét tặng. Ô"
            " nhóm để trống là đạt cả nhóm; ô Không xét tặng để trống là không có trường hợp nào,"
            " có thì ghi số thứ tự của trường hợp."
        )
        self._chosen: tuple[Line, ...] = ()
        self.verdicts: tuple[Verdict, ...] = ()
        self.pasted = TextArea(lines=4)
        self.kind = Choice([(kind, words) for kind, words in KINDS.items()])
        self.award = Choice()
        self.commendation = Choice(list(COMMENDATION_TYPES.items()))
        self.movement = LineInput()
        offer(desk, self.movement)
        self.source = LineInput()
        self.first = DayInput(kind="month", width=0)
        self.last = DayInput(kind="month", width=0)
        self.citation = ShortArea(lines=3)
        self.trouble = Notice("bad", "")
        self.trouble.hide()
        self.model = PagedModel(
            [
                ListColumn("place", tr("Dòng"), lambda row: str(row.line.place), 56, right=True),
                ListColumn("name", tr("Tên"), _name, 190, stretch=True),
                ListColumn("born", tr("Năm sinh"), lambda row: row.line.born, 84, right=True),
                ListColumn("verdict", tr("Kết quả xét"), _verdict, 330),
            ],
            key=lambda row: row.line.place,
            sentence=lambda row: f"{row.line.place}, {row.line.full_name}, {_verdict(row).text}",
        )  # fmt: skip
        self.table = RowsTable(self.model, accessible_name=tr("Kết quả xét từng dòng"))
        self.table.hide_when_large("born")
        self.count = SectionHead(tr("Danh sách"))
        self.pick = Button(tr("Chọn từ &sổ"), "secondary", "list-checks", clicked=self._pick)
        self.paste_button = Button(tr("&Dán"), "secondary", "clipboard-list", clicked=self.paste)
        self.make = Button(tr("&Lập hồ sơ"), "primary", "check", clicked=self._make)
        self._lay_out()
        self._wait = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._wait.timeout.connect(self.look)
        self._listen()
        self._offer_awards()
        self.award.set_value(USUAL)
        self.look()

    def _lay_out(self) -> None:
        months = FieldGrid(
            (
                Field(tr("Thành tích &từ"), self.first, name="period_from",
                      check=self.first.problem),
                Field(tr("đế&n"), self.last, name="period_to", check=self.last.problem),
            )
        )  # fmt: skip
        asked = Panel(
            SectionHead(tr("Đề nghị chung")),
            Field(tr("Danh sách &gồm"), self.kind),
            Field(tr("&Hình thức đề nghị"), self.award, name="award_code"),
            Field(tr("L&oại khen thưởng"), self.commendation),
            Field(tr("Đợt, &phong trào"), self.movement, optional=True),
            Field(tr("Đơn &vị đề nghị"), self.source, optional=True),
            months,
            Field(
                tr("Câ&u ghi cho mỗi người"),
                self.citation,
                optional=True,
                help=tr("{tên} và {chức vụ} được thay bằng của từng dòng"),
            ),
            None,
            gap=10,
        )
        self._list_part = Column(
            Row(
                (Text(tr("Dán danh sách chép từ bảng tính, mỗi người một dòng"), "label",
                      "text_2"), 1),
                self.pick,
                self.paste_button,
                gap=8,
            ),
            self.pasted,
            self.trouble,
            self.count,
            (self.table, 1),
            gap=8,
            margins=(3, 3, 3, 3),
        )  # fmt: skip
        self.pasted.setAccessibleName(tr("Danh sách dán từ bảng tính"))
        self._side = asked
        self._columns = Row((self._list_part, 1), self._side, gap=12)
        self.add((Scrolled(self._columns), 1))
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def arrange(self) -> None:
        if hasattr(self, "_columns"):
            set_side(self._columns, self._side, SIDE, under=self.is_narrow(NARROW))
            self.pasted.setFixedHeight(theme.px(112))
            self.table.setMinimumHeight(theme.px(LEAST))

    def _listen(self) -> None:
        self.pasted.textChanged.connect(self._wait.start)
        for choice in (self.award, self.commendation):
            choice.currentIndexChanged.connect(lambda _n: self._wait.start())
        self.kind.currentIndexChanged.connect(lambda _n: self._offer_awards())
        self.last.textChanged.connect(self._wait.start)

    def header_actions(self) -> list[QWidget]:
        return [self.make]

    def shown(self) -> None:
        self.pasted.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.pasted, self.table, self._side]

    def _kind(self) -> Kind:
        return Kind(str(self.kind.value()))

    def _offer_awards(self) -> None:
        level = self._desk.workspace.read(office).level
        kind = self._kind().value
        awards = judge.awards_for(kind, "", self._desk.catalog, self._desk.today(), level)
        self.award.set_choices([(award.code, award.name) for award in awards])
        if self.award.currentIndex() < 0:
            self.award.setCurrentIndex(0)
        self._wait.start()

    # ------------------------------------------------------------ the list

    def paste(self) -> None:
        """Ctrl+V: what was copied, in the place of what is there."""
        self.pasted.setPlainText(QGuiApplication.clipboard().text())

    def _pick(self) -> None:
        dialog = PickDialog(self._desk, self._take, self._desk.window)
        dialog.open()

    def _take(self, lines: tuple[Line, ...]) -> None:
        known = {line.subject_id for line in self._chosen}
        self._chosen += tuple(line for line in lines if line.subject_id not in known)
        self.look()

    def to_ask(self) -> tuple[Line, ...]:
        """What was chosen from the register, then what was pasted, numbered on."""
        pasted = batch.parse(self.pasted.text())
        first = len(self._chosen)
        chosen = tuple(replace(line, place=place) for place, line in enumerate(self._chosen, 1))
        return chosen + tuple(replace(line, place=first + line.place) for line in pasted)

    def ask(self) -> Ask:
        """What is asked for all. Raises ClerkError for a month that is none."""
        first, last = clean(self.first.text()), clean(self.last.text())
        begins = parse_month(first, "period_from").iso if first else None
        ends = parse_month(last, "period_to").iso if last else None
        return Ask(
            str(self.award.value() or ""),
            str(self.commendation.value()),
            self.movement.text(),
            self.source.text(),
            begins,
            ends,
            self.citation.text(),
            self._kind(),
        )

    def look(self) -> None:
        """Judge every line anew, in the background."""
        self._wait.stop()
        try:
            lines = self.to_ask()
            last = clean(self.last.text())
            ends = None if not last or self.last.problem(last) else parse_month(last).iso
            ask = Ask(str(self.award.value() or ""), period_to=ends, kind=self._kind())
        except ClerkError as error:
            self._say(error)
            return
        self.trouble.hide()
        if not lines or not ask.award_code:
            self._judged(())
            return
        read, catalog, day = self._desk.workspace.read, self._desk.catalog, self._desk.today()
        self._desk.window.shell.jobs.start(
            lambda _report: read(batch.check, lines, ask, catalog, day),
            done=self._judged,
            failed=lambda error: show_error(self, error, tr("Chưa xét được danh sách")),
            key="batch check",
        )

    def _judged(self, verdicts: tuple[Verdict, ...]) -> None:
        self.verdicts = verdicts
        self.model.set_rows(verdicts)
        good = sum(verdict.is_good for verdict in verdicts)
        bad = len(verdicts) - good
        self.count.set(
            tr("Danh sách"),
            tr("{0} dòng lập được, {1} dòng chưa").format(good, bad) if verdicts else "",
        )
        self.make.setText(tr("&Lập {0} hồ sơ").format(good) if good else tr("&Lập hồ sơ"))
        self.make.setEnabled(good > 0)

    def _say(self, error: ClerkError) -> None:
        self.trouble.set(error.what, f"{error.kept} {error.todo}".strip())
        self.trouble.show()

    # ------------------------------------------------------------ making them

    def next_step(self) -> None:
        """Ctrl+Enter."""
        if self.make.isEnabled():
            self._make()

    def _make(self) -> None:
        try:
            ask, lines = self.ask(), self.to_ask()
        except ClerkError as error:
            self._say(error)
            return
        write, catalog, day = self._desk.workspace.write, self._desk.catalog, self._desk.today()
        self.make.setEnabled(False)

        def work(_report: Report) -> int:
            return len(write(batch.make, lines, ask, catalog, day))

        self._desk.window.shell.jobs.start(
            work, done=self._made, failed=self._failed, key="batch make"
        )

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        show_error(self, error, tr("Chưa lập được hồ sơ"))

    def _made(self, count: int) -> None:
        """The good lines are dossiers; the bad ones stay here with their reason."""
        bad = [verdict.line for verdict in self.verdicts if not verdict.is_good]
        words = tr("Đã lập {0} hồ sơ").format(count)
        if bad:
            words = tr("Đã lập {0} hồ sơ. {1} dòng chưa lập, lý do ghi ở danh sách").format(
                count, len(bad)
            )
        self._desk.window.toast(words, undo_of(self._desk))
        self._chosen = ()
        self.pasted.setPlainText(batch.as_pasted(bad))
        self.look()
        if not bad:
            self._desk.window.back()


def _name(row: Verdict) -> Cell:
    return Cell(row.line.full_name or tr("(chưa ghi tên)"), icon="user-round", strong=True)


def _verdict(row: Verdict) -> Cell:
    if not row.is_good:
        return Cell(row.reason, icon="circle-alert", colour="bad")
    if row.outlook is None:
        icon = "circle-check" if row.state == "known" else "user-plus"
        return Cell(row.words, icon=icon, colour="text_2")
    if row.outlook.verdict == "not_met":
        words = tr("Chưa đạt: {0} · {1}").format(row.outlook.words, row.words)
        return Cell(words, icon="triangle-alert", colour="warn", icon_colour="warn")
    words = f"{row.outlook.words} · {row.words}"
    return Cell(words, icon="circle-check", colour="text_2", icon_colour="ok")
