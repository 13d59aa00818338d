"""One subject on one page: what it was awarded, what is known of it, who it may be twice."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app import names
from app.catalog.model import LABOUR_ROLES, RATINGS
from app.dates import PartialDate, short_day
from app.decisions import titles
from app.subjects import actions, awards, duplicates, records
from app.subjects.awards import AwardLine
from app.subjects.records import (
    DisciplineDraft,
    InitiativeDraft,
    MembershipDraft,
    Noted,
    RatingDraft,
    TransferDraft,
)
from app.subjects.words import KINDS, SEXES, Kind, abroad_words
from ui import theme
from ui.desk import Desk
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, award_name
from ui.page import Page, PlateWords
from ui.parts.boxes import Box, Column, Panel, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text
from ui.register.titles import title_choices
from ui.subjects import records as dialogs
from ui.subjects.facts import FactList
from ui.subjects.twins import TwinsPart

tr = partial(QCoreApplication.translate, "subjects")

NARROW = 840  # px at 100 % of the page: below it the facts come under the lists
SOURCE_TONES = {"register": "gold", "paper": "idle", "superior": "info", "unit": "info"}
SOURCE_WORDS = {"register": tr("Sổ vàng"), **records.SOURCES}


class SubjectPage(Page):
    """The award history first; behind it the facts that eligibility reads."""

    def __init__(self, desk: Desk, subject_id: UUID) -> None:
        super().__init__()
        self.desk, self.subject_id = desk, subject_id
        self.place = tr("Người, tập thể")
        self.help_text = tr(
            "Mọi lần khen của một người hay tập thể, kể cả lần ghi lại từ giấy tờ cũ, và những gì"
            " máy dùng để xét điều kiện.\nEnter: mở hoặc sửa dòng · Delete: bỏ dòng, hoàn tác được"
            " · F2: sửa thông tin · Ctrl+P: giấy xác nhận khen thưởng · Ctrl+C: chép sang bảng"
            " tính"
        )
        self._subject = desk.workspace.read(actions.read, subject_id)
        self._make_lists()
        self.twins = TwinsPart(desk, subject_id)
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
        self.reload()

    def header_actions(self) -> list[QWidget]:
        return [self.history_button, self.edit_button, self.nominate_button]

    # -------------------------------------------------------------- parts

    def _make_lists(self) -> None:
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
        self.table.opened.connect(self._open_award)
        self.table.menu_asked.connect(self._award_menu)
        self.table.delete_asked.connect(self._take_award_away)
        self.ratings = FactList(
            desk, tr("Xếp loại từng năm"), RatingDraft,
            [
                _column("year", tr("Năm"), lambda d: str(d.year), 70),
                _column("rating", tr("Mức"), lambda d: Cell(RATINGS.get(d.rating, d.rating),
                        tone=_rating_tone(d.rating)), 230),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 140, stretch=True),
            ],
            partial(dialogs.rating_dialog, desk, whom),
            tr("Chưa ghi năm nào. Xếp loại là căn cứ xét Lao động tiên tiến, Chiến sĩ thi đua."),
        )  # fmt: skip
        self.initiatives = FactList(
            desk, tr("Sáng kiến, đề tài"), InitiativeDraft,
            [
                _column("year", tr("Năm"), lambda d: str(d.year), 70),
                _column("title", tr("Tên"), lambda d: Cell(d.title, strong=True), 180,
                        stretch=True),
                _column("level", tr("Cấp công nhận"), lambda d: records.LEVELS[d.level], 130),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 120),
            ],
            partial(dialogs.initiative_dialog, desk, whom),
            tr("Chưa ghi sáng kiến nào."),
        )  # fmt: skip
        self.disciplines = FactList(
            desk, tr("Kỷ luật"), DisciplineDraft,
            [
                _column("decided", tr("Ngày"), lambda d: short_day(d.decided_on), 100),
                _column("level", tr("Hình thức"), lambda d: Cell(
                    records.MEASURES.get(d.level, d.level), tone="bad"), 190),
                _column("ended", tr("Hết hiệu lực"), lambda d: short_day(d.ended_on)
                        if d.ended_on else tr("Đang có hiệu lực"), 130),
                _column("symbol", tr("Văn bản"), lambda d: d.symbol, 100, stretch=True),
            ],
            partial(dialogs.discipline_dialog, desk, whom),
            tr("Không có kỷ luật nào được ghi."),
        )  # fmt: skip
        self.moves = FactList(
            desk, tr("Chuyển nơi công tác"), TransferDraft,
            [
                _column("moved", tr("Ngày"), lambda d: short_day(d.moved_on), 100),
                _column("old", tr("Nơi cũ"), self._old_place, 280),
                _column("new", tr("Nơi mới"), self._new_place, 200, stretch=True),
            ],
            partial(dialogs.transfer_dialog, desk, whom),
            tr("Chưa ghi lần chuyển nào. Các lần khen trước giữ tên đơn vị lúc đó."),
        )  # fmt: skip
        self.members = FactList(
            desk, tr("Thành viên"), MembershipDraft,
            [
                _column("name", tr("Họ tên"), self._member, 200, stretch=True),
                _column("role", tr("Vai trò"), lambda d: d.role, 140),
                _column("from", tr("Từ"), lambda d: _day(d.joined_on), 96),
                _column("to", tr("Đến"), lambda d: _day(d.left_on), 96),
            ],
            partial(dialogs.member_dialog, desk, whom),
            tr("Chưa ghi thành viên nào. Tỷ lệ Lao động tiên tiến tính trên danh sách này."),
        )  # fmt: skip

    def _make_parts(self) -> tuple[QWidget, ...]:
        honours = Column(
            SectionHead(tr("Các lần được khen"), right=self.add_award),
            self.no_awards,
            (self.table, 1),
            gap=6,
        )
        self._is_person = self._subject.kind is Kind.INDIVIDUAL
        known: list[QWidget] = [self.ratings, self.initiatives]
        if self._is_person:
            known += [self.disciplines, self.moves]
        else:
            known += [self.members]
        for part in (self.disciplines, self.moves, self.members):
            if part not in known:
                part.hide()
        return honours, Column(*known, None, gap=18), self.twins

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
        read, whom = self.desk.workspace.read, self.subject_id
        self._subject = subject = read(actions.read, whom)
        same = tuple(read(duplicates.same, (whom,)))
        self.title = subject.full_name
        kind = subject.kind.value
        self.plate = PlateWords("idle", KINDS[subject.kind], KIND_ICONS[kind])
        lines = read(awards.history, whom)
        self.model.set_rows(lines)
        self.no_awards.setVisible(not lines)
        self.table.setVisible(bool(lines))
        for part, draft in (
            (self.ratings, RatingDraft),
            (self.initiatives, InitiativeDraft),
            (self.disciplines, DisciplineDraft),
            (self.moves, TransferDraft),
        ):
            part.show_rows(read(records.listed, draft, same))
        members = read(records.listed, MembershipDraft, same)
        people = read(actions.rows, [noted.draft.person_id for noted in members])
        self._names = {row.id: row.full_name for row in people}
        self.members.show_rows(members)
        self.twins.reload()
        self._show_facts()
        known = self.ratings.model.rowCount() + self.initiatives.model.rowCount()
        self.tabs.set_tabs(
            [
                Tab(tr("Khen thưởng"), note=str(len(lines) or "")),
                Tab(self._known_words(), note=str(known or "")),
                Tab(
                    tr("Bản ghi trùng"),
                    note=str(self.twins.open_count or ""),
                    note_colour="warn" if self.twins.open_count else "text_3",
                ),
            ]
        )
        self._show_part()
        self.header_changed.emit()

    def _known_words(self) -> str:
        if self._is_person:
            return tr("Xếp loại, sáng kiến, kỷ luật")
        return tr("Xếp loại, sáng kiến, thành viên")

    def _show_facts(self) -> None:
        subject, catalog = self._subject, self.desk.catalog
        today = self.desk.today()
        unit = catalog.units.find(subject.unit_code, subject.unit_valid_from) if (
            subject.unit_code) else None  # fmt: skip
        born = subject.birth_year and PartialDate(
            subject.birth_year, subject.birth_month, subject.birth_day
        )
        group = catalog.ethnic_group(subject.ethnic_code) if subject.ethnic_code else None
        number = subject.personal_id
        where = ", ".join(filter(None, (subject.village, unit.name if unit else "")))
        groups = self.desk.workspace.read(records.groups_of, (self.subject_id,))
        rows = self.desk.workspace.read(actions.rows, [n.draft.collective_id for n in groups])
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
                (tr("Thuộc"), ", ".join(row.full_name for row in rows)),
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

    def _member(self, draft: MembershipDraft) -> Cell:
        return Cell(self._names.get(draft.person_id, ""), icon="user-round", strong=True)

    def _old_place(self, draft: TransferDraft) -> str:
        return self._place_words(draft.from_place, draft.from_unit_code, draft.from_unit_valid_from)

    def _new_place(self, draft: TransferDraft) -> str:
        return self._place_words(draft.to_place, draft.to_unit_code, draft.to_unit_valid_from)

    def _place_words(self, place: str, code: str | None, since: object) -> str:
        unit = self.desk.catalog.units.find(code, since) if code else None  # type: ignore[arg-type]
        return ", ".join(filter(None, (place, unit.in_line if unit else "")))

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

    def print(self) -> None:
        """Ctrl+P: a confirmation of what this subject was awarded."""
        from ui.register.inquiries import show_confirmation

        show_confirmation(self.desk, self.subject_id)

    def show_history(self) -> None:
        """Who changed what of this record and its facts."""
        noted: list[UUID] = [line.id for line in self.model.rows() if line.source != "register"]
        for part in (self.ratings, self.initiatives, self.disciplines, self.moves, self.members):
            noted += [row.id for row in part.model.rows()]
        self.desk.show_history([self.subject_id, *noted], self._subject.full_name)

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
        read, whom = self.desk.workspace.read, self._subject.full_name
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


def _column(name: str, heading: str, cell: object, width: int, **more: Any) -> ListColumn:
    def of_noted(noted: Noted) -> Cell | str:
        return cell(noted.draft)  # type: ignore[operator,no-any-return]

    return ListColumn(name, heading, of_noted, width, **more)


def _rating_tone(rating: str) -> str:
    return {"excellent": "gold", "good": "ok", "completed": "idle"}.get(rating, "bad")


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _day(day: object) -> str:
    return short_day(day) if day else ""  # type: ignore[arg-type]


def _sentence(capitals: str) -> str:
    """CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ … as it reads inside a list."""
    if capitals != capitals.upper():
        return capitals
    body = capitals.removeprefix("CHỦ TỊCH ỦY BAN NHÂN DÂN ")
    return tr("Chủ tịch UBND {0}").format(names.title_case(body)) if body != capitals else capitals
