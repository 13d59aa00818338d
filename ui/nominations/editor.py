"""The page of one dossier: four sections at the left, conditions and papers always at the right."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app import dossier as dossiers
from app.catalog.words import certificate_of
from app.certificates import shelf
from app.certificates.shelf import Use
from app.dossier import Dossier
from app.errors import ClerkError
from app.finding import office
from app.nominations import actions, judge, steps
from app.nominations.actions import NominationDraft, number_text
from app.nominations.eligibility import Condition
from ui.desk import Desk
from ui.errors import show_error
from ui.movements.offering import offer
from ui.nominations import deeding, moves
from ui.nominations.achievement import AchievementForm
from ui.nominations.conditions import ConditionsPanel, is_scored
from ui.nominations.course import deeds
from ui.nominations.files import Files, choose_paper
from ui.nominations.forwarding import show_letter
from ui.nominations.heading import Heading, LockNotice, clock_words
from ui.nominations.menus import menu_of
from ui.nominations.next import deed_of, verb_of
from ui.nominations.opinions import OpinionsSection
from ui.nominations.papers import PapersPanel, PapersSection
from ui.nominations.person import PersonSection
from ui.nominations.saving import Saving
from ui.nominations.sections import SECTIONS, section_tabs
from ui.nominations.spread import Spread
from ui.nominations.summary import SummaryBox
from ui.nominations.words import STEP_TONES, step_word, tr
from ui.page import Page, PlateWords
from ui.parts.boxes import Column, in_order
from ui.parts.inputs import LineInput
from ui.parts.notices import announce
from ui.parts.tabs import Tabs

SIDE = 372  # px, the right column
NARROW = 900  # px of page width at 100 % text, below which the right column drops under


class NominationEditor(Page):
    """Everything of one dossier. What is typed is stored 800 ms after the last key.

    section: which of SECTIONS to begin with; "" begins with what is to be done first. dossier: as
    it has just been read.
    """

    def __init__(
        self, desk: Desk, nomination_id: UUID, section: str = "", dossier: Dossier | None = None
    ) -> None:
        super().__init__(flush=False)
        self.desk, self.id = desk, nomination_id
        self.help_text = tr(
            "Ghi dần từng mục, máy tự lưu. Bên phải là các điều kiện đã đạt hay còn thiếu và giấy"
            " tờ trong hồ sơ. Nút đỏ chuyển hồ sơ sang bước sau; còn thiếu gì máy liệt kê để bấm"
            " vào từng việc. Ctrl+Enter: chuyển bước · Ctrl+Z: hoàn tác · Ctrl+S: lưu ngay"
        )
        self.dossier = dossier or moves.read(desk, nomination_id)
        self._writing = False
        self._left_anyway = False
        self.files = Files(desk, nomination_id, self)
        self.heading = Heading(
            self.undo, self.show_history, self._open_menu, self.next_step, self.show_letter
        )
        self.own_actions()
        self._make_parts()
        self._connect()
        self._load(frozenset())
        self._waiting = [self._show_conditions, self._show_checklist]
        self._show()
        self.choose_section(section or self._first_section())
        self.destroyed.connect(self.files.close)
        self._made = True
        self.heading.fit()

    # ------------------------------------------------------------ making

    def header_actions(self) -> list[QWidget]:
        return self.heading.parts()

    def _make_parts(self) -> None:
        self.tabs = Tabs([tr("1. Người được đề nghị")], name=tr("Phần của hồ sơ"))
        self.summary = SummaryBox(self._follow)
        self.lock = LockNotice(self._give_back, lambda: self.do("go_on", None))
        self.person = PersonSection()
        models = self.desk.workspace.read(shelf.read)
        self.form = AchievementForm(lambda award: shelf.current(models, Use(award)))
        movement = self.form.controls["movement"]
        if isinstance(movement, LineInput):
            offer(self.desk, movement)
        self.papers = PapersSection()
        self.opinions = OpinionsSection()
        self.sections: tuple[QWidget, ...] = (
            self.person,
            self.form,
            self.papers,
            self.opinions,
        )
        self._conditions = ConditionsPanel()
        self._checklist = PapersPanel()
        self._sections = Column(*((part, 1) for part in self.sections), gap=0)
        body = Column(self.summary, self.lock, (self._sections, 1), gap=12, margins=(3, 3, 8, 6))
        side = Column((self._conditions, 3), (self._checklist, 0), gap=12)
        self.spread = Spread(
            self.tabs, body, side, wide=SIDE, narrow=NARROW, folded=self._conditions.set_flowing
        )
        self.add((self.spread, 1))
        self.saving = Saving(
            self.desk, self.form, lambda: self.dossier.detail.draft, self._write, self
        )

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda number: self._show_section(number))
        self.saving.saved.connect(self._say_saved)
        self.saving.checked.connect(self._tell_tabs)
        self.person.edit_asked.connect(self._edit_subject)
        self.person.exemplar_asked.connect(self._open_exemplar)
        self._conditions.fix_asked.connect(self.fix)
        self.opinions.confirm_asked.connect(partial(self._note, overrule=False))
        self.opinions.overrule_asked.connect(partial(self._note, overrule=True))
        self._checklist.attach_asked.connect(self._attach)
        self._checklist.dropped.connect(self._dropped)
        self._checklist.make_asked.connect(self._make_paper)
        self.papers.make_asked.connect(self._make_paper)
        self.opinions.course.asked.connect(self.do)
        self.papers.attach_asked.connect(self._attach)
        self.papers.dropped.connect(self.files.attach)
        self.papers.open_asked.connect(self.files.open)
        self.papers.save_asked.connect(self.files.save)
        self.papers.remove_asked.connect(self.files.remove)

    # ------------------------------------------------------------ showing

    def reload(self) -> None:
        """Read the dossier again, unless it was this page that wrote; typed text stays."""
        if self._writing:
            return
        self.dossier = moves.read(self.desk, self.id)
        self._load(frozenset(self.saving.dirty))
        self._show()

    def _load(self, keep: frozenset[str]) -> None:
        """Fill the fields; what may be asked for first, as the award is one of it."""
        found = self.dossier
        draft = found.detail.draft
        level = self.desk.workspace.read(office).level
        awards = judge.awards_for(
            found.subject.kind.value, draft.award_code, self.desk.catalog, self._rule_day(), level
        )
        papers = {award.code: certificate_of(award) for award in awards}
        self.form.set_awards([(award.code, award.name) for award in awards], papers)
        self.form.load(draft, keep)

    def _show(self) -> None:
        """Show all but the fields, which hold what is being typed."""
        found = self.dossier
        step = found.detail.step
        can_change = step in actions.OPEN
        self.title = found.subject.full_name
        self.number = number_text(found.detail.number)
        self.note = clock_words(self.desk, found)
        tone, icon = STEP_TONES[step.value]
        self.plate = PlateWords(tone, step_word(step), icon)
        verb = verb_of(found)
        self.heading.go.setText(verb)
        self.heading.go.setVisible(bool(verb))
        self.heading.undo.setEnabled(self.desk.workspace.can_undo)
        self.lock.tell(found)
        asked_for = found.course.open_return
        partly = asked_for is not None and not asked_for.is_whole
        but = asked_for.fields if asked_for is not None and partly else ()
        self.form.set_read_only(not can_change or partly, but)
        self._fill_section(self.tabs.current())
        if not self._waiting:
            self._show_conditions()
            self._show_checklist()
        self._tell_tabs()
        self._show_summary_again()
        self.header_changed.emit()

    @property
    def conditions(self) -> ConditionsPanel:
        """The conditions, filled."""
        self._show_waiting()
        return self._conditions

    @property
    def checklist(self) -> PapersPanel:
        """The papers at the right, filled."""
        self._show_waiting()
        return self._checklist

    def _show_conditions(self) -> None:
        can_change = self.dossier.detail.step in actions.OPEN
        self._conditions.set(self.dossier.result, can_fix=can_change)

    def _show_checklist(self) -> None:
        self._checklist.set(self.dossier, can_change=self.dossier.detail.step in actions.OPEN)

    def _show_waiting(self) -> None:
        """Fill what is still empty of the right column."""
        while self._waiting:
            self._show_one()

    def _show_one(self) -> None:
        """At first the form is there; the right column follows, a panel in each turn."""
        if self._waiting:
            self._waiting.pop(0)()
            if self._waiting:
                QTimer.singleShot(0, self, self._show_one)
            else:
                in_order(self._sections, self.spread.side)

    def _rule_day(self) -> date:
        return self.dossier.detail.received_on or self.desk.today()

    def _tell_tabs(self) -> None:
        self.tabs.set_tabs(section_tabs(self.dossier, len(self.saving.problems())))

    # ------------------------------------------------------------ sections

    def choose_section(self, section: str, field: str = "") -> None:
        """Go to a section, and to a field in it."""
        number = SECTIONS.index(section) if section in SECTIONS else 1
        self.tabs.choose(number)
        self._show_section(number)
        if field and section == "achievement":
            self.form.focus(field)

    def _fill_section(self, number: int) -> None:
        """Show what is stored in a section that is in view; the form holds its own."""
        can_change = self.dossier.detail.step in actions.OPEN
        if number == 0:
            self.person.set(self.dossier, self.desk.catalog)
        elif number == 2:
            self.papers.set(self.dossier, can_change=can_change)
        elif number == 3:
            self.opinions.set(self.dossier, can_change=can_change, today=self.desk.today())

    def _show_section(self, number: int) -> None:
        self._fill_section(number)
        for place, part in enumerate(self.sections):
            part.setVisible(place == number)
        self.spread.to_top()

    def _first_section(self) -> str:
        result = self.dossier.result
        for condition in result.conditions:
            if condition.effective == "not_met" and condition.section in SECTIONS:
                return condition.section
        return "achievement"

    def shown(self) -> None:
        QTimer.singleShot(0, self, self._show_one)
        if self.tabs.current() == 1 and self.dossier.detail.step in actions.OPEN:
            draft = self.dossier.detail.draft
            empty = [n for n in ("period_from", "citation", "report") if not getattr(draft, n)]
            self.form.focus(empty[0] if empty else "award_code")
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.spread.main, self.spread.side]

    # ------------------------------------------------------------ saving

    def save_now(self) -> bool:
        """Store what was typed; True where nothing is left unstored."""
        return self.saving.now()

    def _write(self, draft: NominationDraft) -> None:
        desk, write = self.desk, self.desk.workspace.write
        self._writing = True
        try:
            self.dossier = write(dossiers.save, self.id, draft, desk.catalog, desk.today())
        finally:
            self._writing = False
        self._show()

    def _say_saved(self, at: str) -> None:
        words = tr("Đã lưu nháp {0}").format(at)
        self.heading.say_saved(words)
        self.desk.window.status.set_autosave(tr("Đã tự lưu lúc {0}").format(at))
        self.header_changed.emit()
        announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Save):
            if self.save_now():
                self.saving.say()
        elif event.matches(keys.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def undo(self) -> None:
        """Take back the last stored change; the fields show what was there before."""
        self.save_now()
        moves.undo(self.desk, self.id)
        self.reload()

    def may_leave(self, then: object) -> bool:
        """Store first. What can't be stored is said, and one may leave all the same."""
        if self._left_anyway or self.save_now() or not self.saving.dirty:
            return True
        problems = self.saving.problems()
        if not problems:
            return False  # the refusal of the save is on the screen already

        def leave() -> None:
            self._left_anyway = True
            if callable(then):
                then()

        name, message = next(iter(problems.items()))
        error = ClerkError(
            what=tr("Ô “{0}” chưa lưu được: {1}").format(self.saving.name_of(name), message),
            kept=tr("Các ô khác đã lưu."),
            todo=tr("Ghi lại ô này, hoặc rời trang và bỏ chữ vừa gõ ở đó."),
        )
        show_error(self.desk.window, error, tr("Còn một ô chưa lưu"), (tr("Rời trang"), leave))
        self.choose_section("achievement", name)
        return False

    # ------------------------------------------------------------ steps

    def next_step(self) -> None:
        """The red button and Ctrl+Enter."""
        saved = self.save_now()
        deed = deed_of(self.dossier)
        if not deed or (deed == "advance" and not saved and self._stop_at_problem()):
            return
        try:
            moves.go_on(self.desk, self.dossier)
        except judge.NotReady as error:
            self._show_todos(error)
        except ClerkError as error:
            show_error(self.desk.window, error, tr("Chưa chuyển được"))
        else:
            self.summary.hide()
            self.reload()

    def _stop_at_problem(self) -> bool:
        problems = self.saving.problems()
        if problems:
            name, message = next(iter(problems.items()))
            self.form.show_problem(name, message)
            self.choose_section("achievement", name)
        return bool(problems)

    def _show_todos(self, error: judge.NotReady) -> None:
        """The summary box: one link for each thing still to do; the focus goes to the first."""
        self.summary.say(error)
        self.spread.to_top()
        announce(self, error.what, urgent=True)
        if not self._follow(error.todos[0], quiet=True):
            self.summary.focus_first()

    def _show_summary_again(self) -> None:
        """Take things off the summary box as they are done."""
        if self.summary.isHidden():
            return
        try:
            self.desk.workspace.read(
                judge.require_ready, self.id, self.desk.catalog, self.desk.today()
            )
        except judge.NotReady as error:
            self.summary.say(error)
        except ClerkError:
            self.summary.hide()
        else:
            self.summary.hide()

    def _follow(self, todo: judge.ToDo, *, quiet: bool = False) -> bool:
        """Go to where one thing is done; True where the cursor now stands in its field.

        quiet: only show the place, as nobody has asked for a dialog yet.
        """
        section = todo.section if todo.section in SECTIONS else "opinions"
        self.choose_section(section, todo.field)
        if section == "achievement" and todo.field in self.form.controls:
            self.form.show_problem(todo.field, todo.title)
            return self.form.focus(todo.field)
        if quiet:
            return False
        condition = next((c for c in self.dossier.result.conditions if c.code == todo.code), None)
        if todo.code == judge.POSTING:
            if not self.dossier.course.postings:
                self.do("post", None)
            return False
        if section == "papers":
            self._attach(todo.field)
        elif section == "subject":
            self._edit_subject()
        elif condition is not None:
            self._note(condition, overrule=False)
        return False

    def fix(self, condition: Condition) -> None:
        """What the link of a condition does."""
        if is_scored(condition) and any(deed == "claims" for deed, *_ in deeds(self.dossier)):
            self.do("claims", None)
            return
        if condition.effective == "needs_confirmation":
            self._note(condition, overrule=False)
            return
        self._follow(judge.todo_of(condition))

    def _note(self, condition: Condition, *, overrule: bool) -> None:
        self.save_now()
        moves.confirm(self.desk, self.id, condition, overrule=overrule)

    def _give_back(self) -> None:
        moves.give_back(self.desk, self.dossier)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.heading.more.mapToGlobal(self.heading.more.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def menu(self) -> QMenu:
        """The other moves from this step, and what else there is."""
        return menu_of(
            self,
            self.dossier,
            move=self._move,
            do=self.do,
            letter=self.show_letter,
            decision=self._open_decision,
            history=self.show_history,
            put_away=self._put_away,
        )

    def _move(self, move: steps.Transition) -> None:
        if move.gate is steps.Gate.REASON:
            self._give_back()
        elif moves.back_to(self.desk, self.id, self.number, move):
            self.reload()

    def _open_decision(self) -> None:
        if self.dossier.decided is not None:
            self.desk.open_decision(self.dossier.decided.decision_id)

    def _put_away(self) -> None:
        self.save_now()
        if moves.put_away(self.desk, [self.id], self.number):
            self._left_anyway = True
            self.desk.window.back()

    def do(self, deed: str, about: object) -> None:
        """Write something of the course down: what a button or link of it asks for."""
        self.save_now()
        deeding.do(self.desk, self.dossier, deed, about)

    def show_letter(self) -> None:
        """The letter that asks for this award, page by page."""
        self.save_now()
        show_letter(self.desk, self.dossier)

    def _make_paper(self, code: str) -> None:
        self.save_now()
        if code:
            deeding.make_paper(self.desk, self.id, code)

    def show_history(self) -> None:
        """Who changed what and when."""
        self.save_now()
        records = self.desk.workspace.read(dossiers.record_ids, self.id)
        self.desk.show_history(records, f"{self.title} · {self.number}")

    # ------------------------------------------------------------ subject and papers

    def _edit_subject(self) -> None:
        self.save_now()
        self.desk.open_subject(self.dossier.detail.draft.subject_id)
        self.desk.workspace.write(judge.rejudge, self.id, self.desk.catalog, self.desk.today())
        self.reload()

    def edit(self) -> None:
        """F2: the subject of the dossier."""
        if self.dossier.detail.step in actions.OPEN:
            self._edit_subject()

    def _open_exemplar(self) -> None:
        exemplar = self.dossier.detail.draft.exemplar_id
        if exemplar is not None:
            self.desk.open_exemplar(exemplar)

    def _attach(self, code: str) -> None:
        self.save_now()
        if code and any(paper.code == code for paper in self.dossier.papers):
            self.files.choose_paper(code)
        else:
            choose_paper(self.dossier, self, QCursor.pos(), self.files.choose_paper)

    def _dropped(self, paths: list[Path]) -> None:
        self.save_now()
        attach = partial(self.files.attach, paths)
        choose_paper(self.dossier, self, QCursor.pos(), lambda code: attach(code))

    # ------------------------------------------------------------ look

    def restyle(self) -> None:
        super().restyle()
        if self._made:
            self.heading.fit()

    _made = False
