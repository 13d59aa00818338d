"""What every page works with: the open file, the catalogue, the window around it, other pages."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.catalog import Catalog, local
from app.clock import local_day
from app.errors import ClerkError
from app.workspace import Workspace

if TYPE_CHECKING:
    from app.decisions.pending import Pending
    from ui.certificates.page import CertificatePage
    from ui.window import MainWindow

T = TypeVar("T")


class Desk(QObject):
    """Handed to every page. `changed` tells, on the screen's thread, which record types changed."""

    changed = Signal(object)  # frozenset of record types

    def __init__(self, workspace: Workspace, catalog: Catalog) -> None:
        super().__init__()
        self.workspace, self.shipped = workspace, catalog
        self.catalog = workspace.read(local.catalog, catalog)
        self.window: MainWindow  # set by ui/program.py once the window is made
        workspace.on_change.append(self._was_written)

    def _was_written(self, types: frozenset[str]) -> None:
        """On the thread that wrote: first the catalogue is as it now stands, then all hear."""
        if types & local.CHANGES:
            self.catalog.tables = self.workspace.read(local.current, self.shipped.tables)
        self.changed.emit(types)

    def today(self) -> date:
        """This day in Vietnam, by the program's clock."""
        return local_day(self.workspace.now())

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something a click asked for; a ClerkError becomes its three-line box, not a crash.

        Returns what the work returned, or None where it was refused.
        """
        from ui.errors import show_error

        try:
            return work()
        except ClerkError as error:
            show_error(self.window, error)
            return None

    def open_subject(self, subject_id: UUID) -> None:
        """Edit a subject in its dialog."""
        from ui.subjects.dialog import SubjectDialog

        SubjectDialog(self, subject_id).exec()

    def open_person(self, subject_id: UUID) -> None:
        """A subject's own page: awards, what is known of it, its twins."""
        from app.subjects import whole
        from ui.subjects.page import SubjectPage

        self.window.open_by(
            partial(self.workspace.read, whole.read, subject_id),
            partial(SubjectPage, self, subject_id),
        )

    def check_certificate(self) -> None:
        """Whether a certificate is true, by its code."""
        from ui.certificates.check import CheckPage

        self.window.open(CheckPage(self))

    def open_exemplar(self, exemplar_id: UUID) -> None:
        from ui.exemplars.page import ExemplarPage, read

        make = partial(ExemplarPage, self, exemplar_id)
        self.window.open_by(partial(read, self, exemplar_id), make)

    def open_movement(self, movement_id: UUID, part: str = "") -> None:
        """Open a movement; part: criteria, registrations, course, reviews or awards."""
        from app.movements import listing
        from ui.movements.page import MovementPage

        self.window.open_by(
            partial(self.workspace.read, listing.read, movement_id),
            partial(MovementPage, self, movement_id, part),
        )

    def open_plan_task(self, code: str) -> None:
        """A task of the plan on its own page."""
        from ui.plan.task import TaskPage

        self.window.open(TaskPage(self, code))

    def open_inspection(self, inspection_id: UUID) -> None:
        """An inspection, or a supervision by the Front."""
        from ui.oversight.inspections import InspectionPage

        self.window.open(InspectionPage(self, inspection_id))

    def open_nomination(self, nomination_id: UUID, section: str = "") -> None:
        """Open a dossier; section: subject, achievement, papers or opinions."""
        from ui.nominations import moves
        from ui.nominations.editor import NominationEditor

        self.window.open_by(
            partial(moves.read, self, nomination_id),
            partial(NominationEditor, self, nomination_id, section),
        )

    def new_nomination(self, subject_id: UUID | None = None, exemplar: UUID | None = None) -> None:
        """Begin a dossier: for a subject, from an exemplar, or by first choosing whom."""
        from ui.nominations.beginning import begin

        begin(self, subject_id, exemplar)

    def open_candidates(self, tab: int = 0) -> None:
        """Who could be put forward; tab 1: who has never been honoured."""
        from ui.candidates.page import CandidatesPage

        self.window.open(CandidatesPage(self, tab))

    def new_batch(self) -> None:
        """Begin dossiers of a whole list for one award."""
        from ui.nominations.batch import BatchPage

        self.window.open(BatchPage(self))

    def import_list(self, what: str = "people", path: Path | None = None) -> None:
        """Take in a list from Excel or Word; what: one of `headers.WHATS`."""
        from ui.importing.page import ImportPage

        page = ImportPage(self, what)
        self.window.open(page)
        if path is not None:
            page.open(path)

    def paste_list(self, what: str = "people") -> None:
        """Take in the cells that were copied in Excel."""
        from ui.importing.page import ImportPage

        page = ImportPage(self, what)
        self.window.open(page)
        page.paste()

    def capture(self) -> None:
        """Write an exceptional deed down in five fields."""
        from ui.nominations.capture import CaptureDialog

        CaptureDialog(self, self.window).open()

    def open_sealed(self) -> None:
        """The cases that only named people may read."""
        from ui.sealed.page import SealedPage

        self.window.open(SealedPage(self))

    def open_decision(self, decision_id: UUID) -> None:
        """The certificates of a decision; what draws them is loaded off the screen."""

        def load() -> "Callable[[], CertificatePage]":
            from app import pdf
            from app.certificates import layouts
            from ui.certificates.page import CertificatePage, read

            layouts.load()  # from its file, once
            with suppress(ClerkError):  # the page says it, where the sheet would be
                pdf.prepare()
            return partial(CertificatePage, self, decision_id, read(self, decision_id))

        self.window.open_by(load, lambda make: make())

    def decide(self, nomination_ids: Sequence[UUID]) -> None:
        """Ask for the decision's date, number and signer, then give it its number."""
        from ui.decisions.dialog import DecisionDialog

        DecisionDialog(self, nomination_ids).exec()

    def number_draft(self, draft: "Pending") -> None:
        """Give a decision that was printed for signature the number that came with the stamp."""
        from ui.decisions.dialog import DecisionDialog

        self.attempt(lambda: DecisionDialog(self, draft.waiting_ids, signed=draft).exec())

    def open_session(self, session_id: UUID) -> None:
        """A session of the council: roll call, votes, minutes."""
        from ui.council.page import SessionPage, read

        self.window.open_by(partial(read, self, session_id), partial(SessionPage, self, session_id))

    def plan_session(self) -> None:
        """Plan a session of the council and open it; without members, those are asked for first."""
        from app.council import members
        from ui.council.plan import PlanDialog

        if self.workspace.read(members.council) is None:
            self.open_members()
            return
        dialog = PlanDialog(self)
        dialog.finished.connect(
            lambda _how: self.open_session(dialog.made) if dialog.made is not None else None
        )
        dialog.open()

    def open_members(self) -> None:
        """The council and its members."""
        from ui.council.members import MembersDialog

        MembersDialog(self).open()

    def show_history(self, records: Sequence[UUID], title: str) -> None:
        """Who changed what and when, from the journal."""
        from ui.history import HistoryDialog

        HistoryDialog(self, records, title).exec()
