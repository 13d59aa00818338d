"""Beginning a dossier: for whom, and for which award."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import dossier as dossiers
from app.catalog.model import COMMENDATION_TYPES
from app.dates import short_day
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.finding import office
from app.nominations import judge, listing
from app.nominations.actions import number_text
from app.subjects import actions as subjects
from app.subjects.actions import SubjectRow
from ui import theme
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, KIND_NAMES, award_name, step_word, tr
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, SearchBox
from ui.parts.notices import Notice
from ui.parts.text import Text

FOUND = 50
HIGH = 212  # px of the list of people


def begin(desk: Desk, subject_id: UUID | None = None, exemplar_id: UUID | None = None) -> None:
    """Ask what is not known yet, open the dossier and show its page."""
    if exemplar_id is not None and subject_id is None:
        subject_id = desk.workspace.read(exemplars.read, exemplar_id).draft.subject_id
    BeginDialog(desk, subject_id, exemplar_id, desk.window).open()


class BeginDialog(LongDialog):
    """Search the register as one types; who is not in it is added from here.

    subject_id: already chosen. exemplar_id: the story the dossier comes of.
    """

    def __init__(
        self,
        desk: Desk,
        subject_id: UUID | None,
        exemplar_id: UUID | None,
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._exemplar = desk, exemplar_id
        self.subject: SubjectRow | None = None
        self.made: UUID | None = None
        self.box = SearchBox(tr("Gõ tên, không cần dấu"), width=0)
        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên"), _name_cell, 200, stretch=True),
                ListColumn("about", tr("Là"), _about, 190),
            ]
        )
        self.table = RowsTable(self.model, accessible_name=tr("Người, tập thể đã có trong sổ"))
        self.table.setTabKeyNavigation(False)
        self.add_person = Button(
            tr("Thêm người, tập thể &mới"), "secondary", "user-plus", clicked=self._new_subject
        )
        self.none = Text("", "caption", "text_3", wrap=True)
        self.chosen_name = Text("", "strong", wrap=True)
        self.change = Button(tr("Chọn người khác"), "link", clicked=self._choose_again)
        self.already = Notice("plain", "")
        self.award = Choice()
        self.kind = Choice([("", tr("Chọn sau")), *COMMENDATION_TYPES.items()])
        self._search_part = Column(
            self.box, self.table, Row((self.none, 1), self.add_person, gap=12), gap=8
        )
        self._chosen_part = Row((self.chosen_name, 1), self.change, gap=12)
        super().__init__(
            tr("Thêm hồ sơ khen thưởng"),
            Text(tr("Đề nghị khen ai"), "label", "text_2"),
            self._search_part,
            self._chosen_part,
            self.already,
            Field(tr("&Hình thức đề nghị"), self.award, name="award_code"),
            Field(
                tr("&Loại khen thưởng"),
                self.kind,
                optional=True,
                help=tr("Chọn loại thì máy đặt sẵn thủ tục, căn cứ và hạn"),
            ),
            verb=tr("Lập hồ sơ"),
            action=self._make,
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.searched.connect(self._search)
        self.box.went_down.connect(self.table.setFocus)
        self.table.clicked.connect(lambda index: self._choose(self.model.key_at(index.row())))
        self.table.opened.connect(lambda row: self._choose(row.id))
        self.box.returnPressed.connect(self._take_first)
        self.verb.setAutoDefault(False)
        self.verb.setDefault(False)
        self.already.hide()
        self._search("")
        if subject_id is not None:
            self._choose(subject_id)
        else:
            self._choose_again()

    def restyle(self) -> None:
        super().restyle()
        self.table.setFixedHeight(theme.px(HIGH))

    # ------------------------------------------------------------ whom

    def _search(self, typed: str) -> None:
        read = self._desk.workspace.read
        found = (
            read(subjects.search, typed, FOUND)
            if typed.strip()
            else read(subjects.page, None, FOUND)
        )
        self.model.set_rows(found)
        if typed.strip() and not found:
            self.none.setText(tr("Chưa có ai tên “{0}” trong sổ").format(typed.strip()[:60]))
        else:
            self.none.setText("")

    def _take_first(self) -> None:
        rows = self.model.rows()
        if self.box.text().strip() and rows:
            self._choose(rows[0].id)

    def _choose(self, subject_id: UUID) -> None:
        rows = self._desk.workspace.read(subjects.rows, [subject_id])
        if not rows:
            return
        self.subject = rows[0]
        self.chosen_name.setText(f"{rows[0].full_name}, {_about(rows[0])}")
        self._search_part.hide()
        self._chosen_part.show()
        self._offer_awards(rows[0])
        self._tell_already(rows[0].id)
        self.award.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verb.setDefault(True)
        self.adjustSize()

    def _choose_again(self) -> None:
        self.subject = None
        self._chosen_part.hide()
        self._search_part.show()
        self.already.hide()
        self._offer_awards(None)
        self.verb.setDefault(False)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def _new_subject(self) -> None:
        from ui.subjects.dialog import SubjectDialog

        draft = subjects.SubjectDraft(full_name=self.box.text().strip())
        dialog = SubjectDialog(self._desk, None, self, draft=draft)
        if dialog.exec() and dialog.subject_id is not None:
            self._choose(dialog.subject_id)

    def _offer_awards(self, subject: SubjectRow | None) -> None:
        desk = self._desk
        level = desk.workspace.read(office).level
        if subject is None:
            awards = desk.catalog.awards(desk.today(), level)
        else:
            awards = judge.awards_for(subject.kind.value, "", desk.catalog, desk.today(), level)
        now = self.award.value()
        self.award.set_choices([(award.code, award.name) for award in awards])
        usual = "GIAY_KHEN_HUYEN" if level == "huyen" else "GIAY_KHEN_XA"
        self.award.set_value(now or usual)
        if self.award.currentIndex() < 0 and self.award.count():
            self.award.setCurrentIndex(0)

    def _tell_already(self, subject_id: UUID) -> None:
        """Name the newest dossiers of this subject, so that nobody begins one twice."""
        found = self._desk.workspace.read(listing.rows, [subject_id], 3)
        self.already.setVisible(bool(found))
        if not found:
            return
        lines = [
            f"{number_text(row.number)}: {award_name(self._desk.catalog, row.award_code)},"
            f" {step_word(row.step).lower()}"
            + (f", {tr('hạn')} {short_day(row.due_on)}" if row.due_on else "")
            for row in found
        ]
        links = [
            (tr("Mở {0}").format(number_text(row.number)), partial(self._open, row.id))
            for row in found
        ]
        self.already.set(tr("Đã có hồ sơ của người, tập thể này"), "\n".join(lines), links)

    def _open(self, nomination_id: UUID) -> None:
        self.reject()
        self._desk.open_nomination(nomination_id)

    # ------------------------------------------------------------ making it

    def _make(self) -> None:
        desk = self._desk
        if self.subject is None:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            raise ClerkError(
                what=tr("Chưa chọn đề nghị khen ai."),
                todo=tr("Gõ tên rồi chọn một dòng, hoặc thêm người mới."),
            )
        made = desk.workspace.write(
            dossiers.begin,
            self.subject.id,
            self.award.value(),
            self._exemplar,
            desk.catalog,
            desk.today(),
            str(self.kind.value() or ""),
        )
        self.made = made
        desk.open_nomination(made, "achievement")


def _name_cell(row: SubjectRow) -> Cell:
    return Cell(row.full_name, icon=KIND_ICONS.get(row.kind, "user-round"), strong=True)


def _about(row: SubjectRow) -> str:
    born = str(row.birth_year) if row.birth_year else ""
    parts = [part for part in (row.position, row.village, born) if part]
    return ", ".join(parts) or KIND_NAMES.get(row.kind, str(row.kind))
