"""One exemplar: how far it has come, its story, its photos, and what is done with it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QMenu, QSizePolicy, QWidget

from app import attachments, dates, finding
from app.clock import VIETNAM
from app.documents import sheets
from app.documents import story as paper
from app.errors import ClerkError
from app.exemplars import actions, consent, evidence, tags
from app.exemplars.actions import number_text
from app.exemplars.stages import NOW, next_stage
from app.files import safe_name, write_careful
from app.nominations import listing
from app.progress import Report
from app.subjects import actions as subjects
from ui import theme
from ui.desk import Desk
from ui.errors import ErrorBox, show_error
from ui.exemplars import beginning, ending
from ui.exemplars.dialogs import ConsentDialog, MoveDialog
from ui.exemplars.diary import visit_dialog
from ui.exemplars.panels import DossiersPart, FactsPanel, FilesPart, JourneyPanel, Shown
from ui.exemplars.parts import LateParts
from ui.exemplars.story import READING_WIDTH, StoryEditor, StoryView
from ui.exemplars.tagging import TagsDialog
from ui.exemplars.words import STAGE_LOOKS, tr
from ui.movements.offering import offer
from ui.page import Page, PlateWords
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled, in_order
from ui.parts.buttons import Button, IconButton
from ui.parts.later import Later
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text

NARROW = 880  # px at 100 % of the page: below it the facts come under the story
MOST_DOSSIERS = 50


def read(desk: Desk, exemplar_id: UUID) -> Shown:
    """All that the page shows."""
    workspace = desk.workspace
    detail = workspace.read(actions.read, exemplar_id)
    whom = detail.draft.subject_id
    return Shown(
        detail,
        workspace.read(subjects.read, whom),
        workspace.read(attachments.listed, "exemplar", [exemplar_id]),
        workspace.read(listing.rows, [whom], MOST_DOSSIERS),
        workspace.read(evidence.read, exemplar_id),
        workspace.read(tags.of, [exemplar_id]).get(exemplar_id, ()),
    )


class ExemplarPage(Page):
    """Read at ease; F2 turns the story into fields that keep themselves.

    shown: as it has just been read. What is on no open tab is made when first looked at.
    """

    paste_words = tr("Đặt con trỏ vào danh sách muốn dán rồi bấm Ctrl+V")

    def __init__(self, desk: Desk, exemplar_id: UUID, shown: Shown | None = None) -> None:
        super().__init__()
        self.desk, self.exemplar_id = desk, exemplar_id
        self.place, self.home = tr("Điển hình, gương tốt"), "exemplars"
        self.help_text = tr(
            "Câu chuyện của một gương tốt, bốn bước của gương ấy và ảnh.\nF2: sửa câu chuyện, máy"
            " tự lưu · Ctrl+Enter: chuyển sang bước tiếp theo · Ctrl+P: in câu chuyện · Alt+←:"
            " quay lại danh sách\nIn và công khai cần giấy đồng ý của người trong câu chuyện."
        )
        self._editing = False
        self.journey = JourneyPanel(self.next_step, self.visit)
        self.facts = FactsPanel(desk, exemplar_id)
        self.view = StoryView()
        self._editor: StoryEditor | None = None
        self.unwritten = Column(
            Text(tr("Chưa viết câu chuyện."), "body", "text_2"),
            Row(Button(tr("Viết câu chuyện"), "link", "pencil", clicked=self.edit), None),
            gap=6,
        )
        self.summary = Text("", "reading", "text_2", wrap=True)
        self.tabs = Tabs([tr("Câu chuyện")], name=tr("Phần của trang"), gap=18)
        self.late = LateParts(desk, exemplar_id, self.tabs)
        self.trouble = Column()
        self._story = Column(self.summary, self.unwritten, self.view, gap=10)
        self._dossiers = Later(self._make_dossiers, self.tabs)
        self._files = Later(self._make_files, self.tabs)
        self._parts: tuple[QWidget, ...] = (
            self._story,
            *self.late.all,
            self._dossiers,
            self._files,
        )
        self._main = Panel(self.tabs, self.trouble, *self._parts, None, gap=12)
        left = Column(self.journey, (self._main, 1), gap=12)
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._body = Box(QBoxLayout.Direction.LeftToRight, (left, 1), self.facts, gap=12)
        self._scroll = Scrolled(self._body)
        self.add((self._scroll, 1))
        self.trouble.hide()
        self._make_actions()
        self.own_actions()
        self.tabs.chosen.connect(lambda _place: self._choose_part())
        self.facts.consent_asked.connect(self.ask_consent)
        self.facts.subject_asked.connect(self._edit_subject)
        self.facts.tags_asked.connect(lambda: TagsDialog(desk, exemplar_id).open())
        self._show(shown or read(desk, exemplar_id))

    @property
    def editor(self) -> StoryEditor:
        """The fields of the story."""
        if self._editor is None:
            self._editor = StoryEditor()
            offer(self.desk, self._editor.movement)
            self._editor.setVisible(self._editing)
            self._editor.changed.connect(self.save)
            self._story.add(self._editor)
            in_order(self.unwritten, self._editor)
        return self._editor

    @property
    def dossiers(self) -> DossiersPart:
        """What was asked for this subject."""
        return self._dossiers.part

    @property
    def files(self) -> FilesPart:
        """Photos and papers."""
        return self._files.part

    def _make_dossiers(self) -> DossiersPart:
        made = DossiersPart(self.desk)
        made.show_exemplar(self.shown_now)
        return made

    def _make_files(self) -> FilesPart:
        photos = self.facts.photos
        made = FilesPart(self.desk, self.exemplar_id, photos.choose)
        made.photo_chosen.connect(photos.show_photo)
        made.show_exemplar(self.shown_now)
        return made

    def _make_actions(self) -> None:
        self.print_button = IconButton("printer", tr("In hoặc lưu câu chuyện"))
        self.print_button.clicked.connect(lambda _checked=False: self._print_menu())
        self.more_button = IconButton("ellipsis", tr("Việc khác"))
        self.more_button.clicked.connect(lambda _checked=False: self._more_menu())
        self.history_button = IconButton("history", tr("Lịch sử"), clicked=self.show_history)
        self.edit_button = Button(tr("Sửa"), "secondary", "pencil", clicked=self.edit)
        self.nominate_button = Button(
            tr("Đề nghị khen thưởng"), "primary", "medal", clicked=self.nominate
        )

    def header_actions(self) -> list[QWidget]:
        return [
            self.more_button,
            self.print_button,
            self.history_button,
            self.edit_button,
            self.nominate_button,
        ]

    # -------------------------------------------------------------- reading

    def reload(self) -> None:
        """Read it again. Fields that are being typed in are left alone."""
        self._show(read(self.desk, self.exemplar_id))

    def _show(self, shown: Shown) -> None:
        self.shown_now = shown
        detail = shown.detail
        tone, icon = STAGE_LOOKS[detail.stage]
        self.title = shown.subject.full_name
        self.number = number_text(detail.number)
        self.plate = PlateWords(tone, NOW[detail.stage], icon)
        if detail.withdrawn_on is not None:
            self.plate = PlateWords("bad", tr("Đã rút"), "ban")
        self.header_changed.emit()
        self.journey.show_exemplar(shown)
        self.facts.show_exemplar(shown)
        if self._dossiers.made is not None:
            self._dossiers.made.show_exemplar(shown)
        if self._files.made is not None:
            self._files.made.show_exemplar(shown)
        self.tabs.set_tabs(
            [
                Tab(tr("Câu chuyện")),
                *self.late.show_exemplar(shown),
                Tab(tr("Khen thưởng"), note=str(len(shown.dossiers) or "")),
                Tab(tr("Ảnh, tệp"), note=str(len(shown.files) or "")),
            ]
        )
        self.view.set_story(detail.draft.story)
        self.summary.setText(detail.draft.summary)
        self._show_parts()

    def _choose_part(self) -> None:
        self._show_parts()
        if theme.is_large():  # the journey above leaves no room for the part that was asked for
            QTimer.singleShot(0, self, self._to_part)

    def _to_part(self) -> None:
        top = self._main.mapTo(self._body, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top)

    def _show_parts(self) -> None:
        chosen = self.tabs.current()
        for place, part in enumerate(self._parts):
            part.setVisible(place == chosen)
        draft = self.shown_now.detail.draft
        reading = not self._editing
        repeated = draft.story.startswith(draft.summary)
        if self._editor is not None:
            self._editor.setVisible(self._editing)
        self.view.setVisible(reading and bool(draft.story))
        self.summary.setVisible(reading and bool(draft.summary) and not repeated)
        self.unwritten.setVisible(reading and not draft.story)

    def regions(self) -> list[QWidget]:
        return [self.journey, self._main, self.facts]

    def shown(self) -> None:
        self._fit()  # the header has just shown all of the actions
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    # -------------------------------------------------------------- writing

    def edit(self) -> None:
        """F2 or Sửa: write the story; once more goes back to reading."""
        if self._editing:
            self.stop_editing()
            return
        self._editing = True
        self.editor.set_draft(self.shown_now.detail.draft)
        self.edit_button.setText(tr("Xong"))
        self.edit_button.icon_name = "check"
        self.tabs.choose(0)
        self._show_parts()
        self.editor.story.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_editing(self) -> None:
        """Store what still waits and show the story to read."""
        self._settle()
        if not self.save():
            return
        self._editing = False
        self.note = ""
        self.edit_button.setText(tr("Sửa"))
        self.edit_button.icon_name = "pencil"
        self.reload()
        self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> bool:
        """Store what is typed; where that fails it is told above the text, which stays."""
        editor, now = self.editor, self.shown_now.detail.draft
        draft = replace(
            now,
            summary=editor.summary.text(),
            field=editor.field_of_work.text(),
            movement=editor.movement.text(),
            source=editor.source.text(),
            story=editor.story.text(),
        )
        workspace = self.desk.workspace
        self.trouble.clear()
        self.trouble.hide()
        try:
            workspace.write(actions.save, draft, self.exemplar_id)
        except ClerkError as error:
            again = (tr("Lưu lại"), self.save)
            self.trouble.add(ErrorBox(error, tr("Chưa lưu được câu chuyện"), again))
            self.trouble.show()
            return False
        self.note = tr("Đã lưu nháp {0}").format(f"{workspace.now().astimezone(VIETNAM):%H:%M}")
        self.header_changed.emit()
        return True

    def _settle(self) -> None:
        """Store what still waits in the fields."""
        if self._editor is not None:
            self._editor.settle()

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Nothing typed is lost on the way out."""
        if not self._editing:
            return True
        self._settle()
        return not self.trouble.isVisibleTo(self) or self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editing:
            self.stop_editing()
        else:
            super().keyPressEvent(event)

    # -------------------------------------------------------------- what is done with it

    def next_step(self) -> None:
        """Ctrl+Enter: on to the next stage."""
        self._settle()
        stage = next_stage(self.shown_now.detail.stage)
        if stage is not None:
            shown = self.shown_now
            required, advisable = shown.required_next(), shown.advisable_next()
            MoveDialog(self.desk, shown.detail, stage, required, advisable).open()

    def visit(self) -> None:
        """Record a visit."""
        visit_dialog(self.desk, self.exemplar_id).open()

    def new(self) -> None:
        beginning.begin(self.desk)

    def nominate(self) -> None:
        """Put this subject forward."""
        self._settle()
        self.desk.new_nomination(self.shown_now.detail.draft.subject_id, self.exemplar_id)

    def ask_consent(self) -> None:
        """Record the consent to publish, or look at it."""
        name = self.shown_now.subject.full_name
        ConsentDialog(self.desk, self.shown_now.detail, name).open()

    def show_history(self) -> None:
        """Who changed what of this story, this person and these files."""
        shown = self.shown_now
        files = [file.id for file in shown.files]
        records = [self.exemplar_id, shown.detail.draft.subject_id, *files]
        self.desk.show_history(records, shown.subject.full_name)

    def _edit_subject(self) -> None:
        self.desk.open_subject(self.shown_now.detail.draft.subject_id)

    # -------------------------------------------------------------- paper

    def print(self) -> None:
        """Ctrl+P: print the story; without the subject's consent it is refused."""
        self._with_paper(self._send_to_printer)

    def save_pdf(self) -> None:
        """Keep the story as a PDF; without the subject's consent it is refused."""
        self._with_paper(self._keep_pdf)

    def _print_menu(self) -> None:
        self._open_menu(self.print_button, self._ways_to_paper())

    def _more_menu(self) -> None:
        hidden = (*self._ways_to_paper(), (tr("Lịch sử"), self.show_history))
        pack = (tr("Lập gói công khai…"), self.late.publicity.pack)
        visit = (tr("Ghi lần thăm…"), self.visit)
        choices = (visit, *hidden) if theme.is_large() else (pack,)
        self._open_menu(self.more_button, (*choices, ending.choice(self.desk, self.exemplar_id)))

    def _ways_to_paper(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        pack = self.late.publicity.pack
        return (
            (tr("In…"), self.print),
            (tr("Lưu PDF…"), self.save_pdf),
            (tr("Lập gói công khai…"), pack),
        )

    def _open_menu(
        self, button: QWidget, choices: Iterable[tuple[str, Callable[[], None]]]
    ) -> None:
        menu = QMenu(self)
        for words, do in choices:
            menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _with_paper(self, use: Callable[[bytes], object]) -> None:
        self._settle()
        window = self.desk.window
        try:
            shown = self.shown_now
            name, detail = shown.subject.full_name, shown.detail
            consent.require(name, detail.consent_on, detail.withdrawn_on)
        except ClerkError as error:
            again = (tr("Ghi giấy đồng ý"), self.ask_consent)
            show_error(window, error, tr("Chưa in được câu chuyện"), again)
            return
        written = self._paper()

        def work(_report: Report) -> bytes:
            return sheets.write(paper.lay_out(written))

        window.shell.jobs.start(
            work,
            done=use,
            failed=lambda error: show_error(window, error, tr("Chưa in được câu chuyện")),
        )

    def _paper(self) -> paper.Story:
        desk, shown = self.desk, self.shown_now
        today, office = desk.today(), desk.workspace.read(finding.office)
        unit = desk.catalog.units.on(office.unit_code, today)
        subject, draft = shown.subject, shown.detail.draft
        where = ", ".join(
            part for part in (subject.village, unit.in_line if unit is not None else "") if part
        )
        on = shown.detail.consent_on
        return paper.Story(
            office=unit.office_lines if unit is not None else (office.name.upper(),),
            place_date=dates.place_and_day(unit.place if unit is not None else "", today),
            name=subject.full_name,
            summary=draft.summary,
            facts=(
                (tr("Nơi ở"), where),
                (tr("Công việc"), subject.position),
                (tr("Lĩnh vực"), draft.field),
                (tr("Phong trào"), draft.movement),
            ),
            text=draft.story,
            consent=tr("Người trong câu chuyện đã đồng ý cho công khai ngày {0}.").format(
                dates.short_day(on)
            )
            if on is not None
            else "",
        )

    def _send_to_printer(self, data: bytes) -> None:
        from ui.printing import print_pdf

        print_pdf(self.desk.window, data, self.title)

    def _keep_pdf(self, data: bytes) -> None:
        suggested = safe_name(f"{self.number} {self.title}", ".pdf")
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("Lưu PDF"), suggested, "PDF (*.pdf)")
        if not chosen:
            return

        def work() -> bool:
            write_careful(Path(chosen), data)
            return True

        if self.desk.attempt(work):
            self.desk.window.toast(tr("Đã lưu {0}").format(Path(chosen).name))

    # -------------------------------------------------------------- shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "nominate_button"):
            self._fit()

    def _fit(self) -> None:
        large = theme.is_large()
        self.summary.setMaximumWidth(theme.px(READING_WIDTH))
        self.journey.visit_button.setVisible(not large)
        self.print_button.setVisible(not large)
        self.history_button.setVisible(not large)
        self.nominate_button.setText(tr("Đề nghị") if large else tr("Đề nghị khen thưởng"))
        self.nominate_button.setAccessibleName(tr("Đề nghị khen thưởng"))
        narrow = self.width() * 100 / theme.scale() < NARROW
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        if narrow:
            self.facts.setMinimumWidth(0)
            self.facts.setMaximumWidth(16_777_215)
        else:
            self.facts.setFixedWidth(theme.px(352))
