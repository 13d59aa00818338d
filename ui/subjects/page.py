"""One subject on one page: what it was awarded, what is known of it, who it may be twice."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app import names
from app.catalog.model import LABOUR_ROLES
from app.dates import PartialDate, short_day
from app.decisions import titles
from app.subjects import records
from app.subjects.awards import AwardLine
from app.subjects.records import InitiativeDraft, RatingDraft
from app.subjects.whole import Whole
from app.subjects.whole import read as read_whole
from app.subjects.words import KINDS, SEXES, Kind, abroad_words
from ui import theme
from ui.desk import Desk
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, award_name
from ui.page import Page, PlateWords
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.later import Later
from ui.parts.menus import menu_of, pop_up
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.register.titles import title_choices
from ui.subjects import records as dialogs
from ui.subjects.known import KnownPart
from ui.subjects.pasting import past_awards_dialog
from ui.subjects.twins import TwinsPart

tr = partial(QCoreApplication.translate, "subjects")

NARROW = 840  # px at 100 % of the page: below it the facts come under the lists
SOURCE_TONES = {"register": "gold", "paper": "idle", "superior": "info", "unit": "info"}
SOURCE_WORDS = {"register": tr("Sổ vàng"), **records.SOURCES}


class SubjectPage(Page):
    """The award history first; behind it the facts that eligibility reads.

    whole: as it has just been read.
    """

    def __init__(self, desk: Desk, subject_id: UUID, whole: Whole | None = None) -> None:
        super().__init__()
        self.desk, self.subject_id = desk, subject_id
        self.place = tr("Người, tập thể")
        self.help_text = tr(
            "Mọi lần khen của một người hay tập thể, kể cả lần ghi lại từ giấy tờ cũ, và những gì"
            " máy dùng để xét điều kiện.\nEnter: mở hoặc sửa dòng · Delete: bỏ dòng, hoàn tác được"
            " · F2: sửa thông tin · Ctrl+P: giấy xác nhận khen thưởng · Ctrl+C: chép sang bảng"
            " tính · Ctrl+V: dán danh sách từ Excel vào danh sách đang đứng"
        )
        self._whole = whole or desk.workspace.read(read_whole, subject_id)
        self._make_awards()
        self.facts = Facts(names=104)
        self.hint = Text("", "caption", "text_3", wrap=True)
        self.edit_button = Button(tr("Sửa thông tin"), "secondary", "pencil", clicked=self.edit)
        self.history_button = IconButton("history", tr("Lịch sử"), clicked=self.show_history)
        self.nominate_button = Button(
            tr("Đề nghị khen thưởng"), "primary", "medal", clicked=self.nominate
        )
        self.own_actions()
        self.tabs = Tabs([tr("Khen thưởng")], name=tr("Phần của trang"))
        self._parts = self._make_parts()
        self._main = Panel(self.tabs, *self._parts, None, gap=12)
        side = Panel(SectionHead(tr("Thông tin")), self.facts, self.hint, None, gap=9)
        self._side = side
        self._body = Box(QBoxLayout.Direction.LeftToRight, (self._main, 1), side, gap=12)
        self.add((Scrolled(self._body), 1))
        self.tabs.chosen.connect(lambda _place: self._show_part())
        self._show()

    def header_actions(self) -> list[QWidget]:
        return [self.history_button, self.edit_button, self.nominate_button]

    # -------------------------------------------------------------- parts

    def _make_awards(self) -> None:
        desk, whom = self.desk, self.subject_id
        self.model = PagedModel(self._award_columns(), sentence=self._spoken)
        self.table = RowsTable(
            self.model,
            name="awards of one",
            memory=desk.window.shell.memory,
            density="row_two_line",
            accessible_name=tr("Các lần được khen"),
        )
        self.table.hide_when_large("by")
        self.no_awards = Text(
            tr("Chưa thấy lần khen nào trong sổ. Có giấy tờ cũ thì ghi lại ở đây."),
            "body",
            "text_3",
            wrap=True,
        )
        self.add_award = Button(tr("Ghi lần khen đã có trước"), "secondary", "plus", small=True)
        self.add_award.clicked.connect(
            lambda _checked=False: dialogs.past_award_dialog(desk, whom).open()
        )
        self.paste_button = small_paste(self.paste_awards)
        self.table.opened.connect(self._open_award)
        self.table.menu_asked.connect(self._award_menu)
        self.table.delete_asked.connect(self._take_award_away)

    def _make_parts(self) -> tuple[QWidget, ...]:
        honours = Column(
            SectionHead(
                tr("Các lần được khen"), right=Row(self.paste_button, self.add_award, gap=6)
            ),
            self.no_awards,
            (self.table, 1),
            gap=6,
        )
        on_paste(honours, self.paste_button)
        self._known = Later(self._make_known, self.tabs)
        self._twins = Later(self._make_twins, self.tabs)
        return honours, self._known, self._twins

    @property
    def known(self) -> KnownPart:
        """What is known over the years."""
        return self._known.part

    @property
    def twins(self) -> TwinsPart:
        """Who it may be twice."""
        return self._twins.part

    def _make_known(self) -> KnownPart:
        made = KnownPart(self.desk, self.subject_id, self._whole.subject.kind)
        made.show_subject(self._whole)
        return made

    def _make_twins(self) -> TwinsPart:
        made = TwinsPart(self.desk)
        made.show_subject(self._whole)
        return made

    def _award_columns(self) -> list[ListColumn]:
        catalog = self.desk.catalog

        def award(line: AwardLine) -> Cell:
            name = award_name(catalog, line.award_code)
            if line.struck:
                words = tr("Đã {0}").format(_small(line.struck))
                return Cell(name, second=words, colour="bad", strong=True, struck=True)
            return Cell(name, second=line.unit_name, strong=True)

        def decision(line: AwardLine) -> Cell:
            return Cell(line.symbol, second=_sentence(line.authority))

        def source(line: AwardLine) -> Cell:
            return Cell(SOURCE_WORDS[line.source], tone=SOURCE_TONES[line.source])

        return [
            ListColumn("year", tr("Năm"), lambda line: str(line.year), 64),
            ListColumn("award", tr("Danh hiệu, hình thức"), award, 220, stretch=True),
            ListColumn("by", tr("Quyết định"), decision, 210),
            ListColumn("source", tr("Ghi theo"), source, 140),
        ]

    def _spoken(self, line: AwardLine) -> str:
        return ", ".join(
            part
            for part in (
                str(line.year),
                award_name(self.desk.catalog, line.award_code),
                line.symbol,
                line.unit_name,
                SOURCE_WORDS[line.source],
                tr("đã {0}").format(_small(line.struck)) if line.struck else "",
            )
            if part
        )

    # -------------------------------------------------------------- reading

    def reload(self) -> None:
        self._whole = self.desk.workspace.read(read_whole, self.subject_id)
        self._show()

    def _show(self) -> None:
        whole, subject = self._whole, self._whole.subject
        self.title = subject.full_name
        self.plate = PlateWords("idle", KINDS[subject.kind], KIND_ICONS[subject.kind.value])
        lines, twins = whole.awards, len(whole.twins)
        self.model.set_rows(lines)
        self.no_awards.setVisible(not lines)
        self.table.setVisible(bool(lines))
        if self._known.made is not None:
            self._known.made.show_subject(whole)
        if self._twins.made is not None:
            self._twins.made.show_subject(whole)
        self._show_facts()
        known = len(whole.known[RatingDraft]) + len(whole.known[InitiativeDraft])
        self.tabs.set_tabs(
            [
                Tab(tr("Khen thưởng"), note=str(len(lines) or "")),
                Tab(self._known_words(), note=str(known or "")),
                Tab(
                    tr("Bản ghi trùng"),
                    note=str(twins or ""),
                    note_colour="warn" if twins else "text_3",
                ),
            ]
        )
        self._show_part()
        self.header_changed.emit()

    def _known_words(self) -> str:
        if self._whole.subject.kind is Kind.INDIVIDUAL:
            return tr("Xếp loại, sáng kiến, kỷ luật")
        return tr("Xếp loại, sáng kiến, thành viên")

    def _show_facts(self) -> None:
        subject, catalog = self._whole.subject, self.desk.catalog
        today = self.desk.today()
        unit = catalog.units.find(subject.unit_code, subject.unit_valid_from) if (
            subject.unit_code) else None  # fmt: skip
        born = subject.birth_year and PartialDate(
            subject.birth_year, subject.birth_month, subject.birth_day
        )
        group = catalog.ethnic_group(subject.ethnic_code) if subject.ethnic_code else None
        number = subject.personal_id
        where = ", ".join(filter(None, (subject.village, unit.name if unit else "")))
        self.facts.set(
            [
                (tr("Giới tính"), SEXES.get(subject.sex or "", "")),
                (tr("Ngày sinh"), str(born) if born else ""),
                (tr("Đối tượng"), abroad_words(subject.kind, subject.abroad)),
                (tr("Ngày mất"), short_day(subject.died_on) if subject.died_on else ""),
                (tr("Dân tộc"), group.name if group else ""),
                (tr("Số định danh"), names.mask_personal_id(number) if number else ""),
                (tr("Công việc"), subject.position),
                (tr("Nhóm"), LABOUR_ROLES.get(subject.labour_role or "", "")),
                (tr("Nơi ở"), where),
                (tr("Đứng đầu"), subject.head_name),
                (tr("Số người"), str(subject.member_count or "")),
                (tr("Thuộc"), ", ".join(self._whole.groups)),
                (tr("Ghi chú"), subject.note),
            ]
        )
        self.hint.setText("")
        if unit is not None and unit.valid_to is not None and unit.valid_to < today:
            after = catalog.units.successors(unit, today)
            now = tr(" hoặc ").join(new.name for new in after)
            words = tr("{0} không còn từ {1}, nay là {2}.") if now else tr("{0} không còn từ {1}.")
            self.hint.setText(words.format(unit.name, short_day(unit.valid_to), now))
        self.hint.setVisible(bool(self.hint.text()))

    def _show_part(self) -> None:
        for place, part in enumerate(self._parts):
            part.setVisible(place == self.tabs.current())

    # -------------------------------------------------------------- doing

    def edit(self) -> None:
        """F2: who it is."""
        self.desk.open_subject(self.subject_id)

    def nominate(self) -> None:
        """Put this subject forward."""
        self.desk.new_nomination(self.subject_id)

    def new(self) -> None:
        """Ctrl+N: an award that was given before."""
        dialogs.past_award_dialog(self.desk, self.subject_id).open()

    def paste_awards(self) -> None:
        """Awards that were given before, as a list has them."""
        past_awards_dialog(self.desk, self.subject_id).open()

    def paste(self) -> None:
        """Ctrl+V outside of the lists behind a tab: the awards of the first one."""
        if self.tabs.current() == 0:
            self.paste_awards()
        else:
            self.desk.window.toast(tr("Đặt con trỏ vào danh sách muốn dán rồi bấm Ctrl+V"))

    def print(self) -> None:
        """Ctrl+P: a confirmation of what this subject was awarded."""
        from ui.register.inquiries import show_confirmation

        show_confirmation(self.desk, self.subject_id)

    def show_history(self) -> None:
        """Who changed what of this record and its facts."""
        noted: list[UUID] = [line.id for line in self.model.rows() if line.source != "register"]
        noted += [one.id for facts in self._whole.known.values() for one in facts]
        self.desk.show_history([self.subject_id, *noted], self._whole.subject.full_name)

    def _open_award(self, line: AwardLine) -> None:
        """Enter: the decision of a line in our book; a copied award is changed."""
        if line.decision_id is not None:
            self.desk.open_decision(line.decision_id)
            return
        found = self.desk.workspace.read(records.listed, records.PastAwardDraft, (line.subject_id,))
        noted = next((one for one in found if one.id == line.id), None)
        if noted is not None:
            dialogs.past_award_dialog(self.desk, line.subject_id, noted).open()

    def _award_menu(self, line: AwardLine, at: QPoint) -> None:
        """What can be done with an award: also what the State orders about a title."""
        read, whom = self.desk.workspace.read, self._whole.subject.full_name
        menu = menu_of(self, (tr("Mở") + "\tReturn", partial(self._open_award, line)))
        if not line.revoked_by:
            orders = read(titles.orders, line.id)
            for words, do in title_choices(self.desk, line.id, line.award_code, whom, orders):
                menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
        pop_up(menu, at)

    def _take_award_away(self, lines: Sequence[AwardLine]) -> None:
        """Delete: only what was copied from paper; a line of the golden book stays."""
        copied = [line for line in lines if line.source != "register"]
        if len(copied) < len(lines):
            self.desk.window.toast(tr("Dòng của sổ vàng không bỏ được, chỉ hủy bằng quyết định"))
        if copied:
            from ui.takingback import of_last_change

            for line in copied:
                self.desk.workspace.write(records.remove, records.PastAwardDraft, line.id)
            ids = [line.id for line in copied]
            words = tr("Đã bỏ {0} dòng").format(len(ids))
            self.desk.window.toast(words, of_last_change(self.desk, ids))

    # -------------------------------------------------------------- shape

    def regions(self) -> list[QWidget]:
        return [self._main, self._side]

    def shown(self) -> None:
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_side"):
            self._fit()

    def _fit(self) -> None:
        self.edit_button.setVisible(not theme.is_large())  # F2 does it there
        narrow = self.width() < theme.px(NARROW) or theme.is_large()
        ways = QBoxLayout.Direction
        self._body.layout().setDirection(ways.TopToBottom if narrow else ways.LeftToRight)  # type: ignore[union-attr]
        wide = 16_777_215 if narrow else theme.px(300)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(wide)
        rows = max(1, min(self.model.rowCount(), 12))
        self.table.setMinimumHeight(
            theme.size("table_header") + rows * theme.size("row_two_line") + 2
        )


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _sentence(capitals: str) -> str:
    """CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ … as it reads inside a list."""
    if capitals != capitals.upper():
        return capitals
    body = capitals.removeprefix("CHỦ TỊCH ỦY BAN NHÂN DÂN ")
    return tr("Chủ tịch UBND {0}").format(names.title_case(body)) if body != capitals else capitals
