"""The first start: office, account, recovery code. Nothing is on the disk before the last step."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent

from app import clock, keys, workspace
from app.catalog import Catalog
from app.clock import Clock, local_day
from app.workspace import Setup, Workspace
from ui.errors import show_error
from ui.jobs import Jobs
from ui.start.account import AccountChoice, AccountSheet
from ui.start.frame import StartFrame
from ui.start.recovery import RecoverySheetPage
from ui.start.restoring import RestoreSheet
from ui.start.unit import OfficeChoice, UnitSheet


class StartWizard(StartFrame):
    """Three steps; `done` carries the new, open workspace.

    `restored` carries the one of a copy instead, and whether the recovery code opened it.
    """

    done = Signal(object)
    restored = Signal(object, bool)

    def __init__(self, folder: Path, catalog: Catalog, now: Clock = clock.now) -> None:
        tr = self.tr
        steps = (tr("Chọn đơn vị"), tr("Tạo tài khoản"), tr("Giữ mã khôi phục"))
        super().__init__(tr("Sổ Vàng – Cài đặt lần đầu"), steps)
        self._folder, self._now = folder, now
        self._day: date = local_day(now())
        self._office: OfficeChoice | None = None
        self._account: AccountChoice | None = None
        self._code = keys.new_recovery_code()
        self._made: Workspace | None = None
        self.jobs = Jobs(self)
        self.unit = UnitSheet(catalog, self._day)
        self.account = AccountSheet()
        self.recovery: RecoverySheetPage | None = None
        self.restoring: RestoreSheet | None = None
        self.add_sheet(self.unit)
        self.add_sheet(self.account)
        self.unit.chosen.connect(self._office_chosen)
        self.unit.copies.connect(self._show_copies)
        self.account.chosen.connect(self._account_chosen)
        self.account.back.connect(lambda: self._go(0, self.unit.box.setFocus))
        self.unit.box.setFocus()

    def _go(self, number: int, focus: Callable[[], object]) -> None:
        self.go(number)
        focus()

    def _show_copies(self) -> None:
        """On a new machine: the file goes on from a copy, and no office is set up."""
        if self.restoring is None:
            self.restoring = RestoreSheet(self._folder, self.jobs)
            self.restoring.opened.connect(self._restored)
            self.restoring.back.connect(lambda: self._go(0, self.unit.box.setFocus))
            self.add_sheet(self.restoring)
        self.sheets.setCurrentWidget(self.restoring)
        self.restoring.begin()

    def _restored(self, made: Workspace, by_code: bool) -> None:
        self._made = made
        self.restored.emit(made, by_code)
        self.close()

    def _office_chosen(self, choice: OfficeChoice) -> None:
        self._office = choice
        self._go(1, self.account.name.control.setFocus)

    def _account_chosen(self, choice: AccountChoice) -> None:
        self._account = choice
        office = self._office.name if self._office else ""
        if self.recovery is None:
            self.recovery = RecoverySheetPage(self._code, f"{self._day:%d/%m/%Y}")
            self.recovery.back.connect(lambda: self._go(1, self.account.name.control.setFocus))
            self.recovery.finished.connect(self._finish)
            self.add_sheet(self.recovery)
        self.recovery.set_office(office)
        self._go(2, self.recovery.print_button.setFocus)

    def _finish(self) -> None:
        office, account = self._office, self._account
        if office is None or account is None or self.recovery is None:
            return
        setup = Setup(
            unit_code=office.unit.code,
            unit_valid_from=office.unit.valid_from,
            office_name=office.name,
            level=office.unit.level,
            parent_name=office.parent,
            full_name=account.full_name,
            job_title=account.job_title,
            login=account.login,
            passphrase=account.passphrase,
            recovery_code=self._code,
            lock_after_minutes=account.lock_after_minutes,
        )
        self.recovery.wait(True)
        self.jobs.start(
            lambda _report: workspace.create(self._folder, setup, self._now),
            done=self._created,
            failed=self._refused,
            key="create",
        )

    def _created(self, made: Workspace) -> None:
        self._made = made
        self.done.emit(made)
        self.close()

    def _refused(self, error: Exception) -> None:
        if self.recovery is not None:
            self.recovery.wait(False)
        show_error(self, error, self.tr("Chưa lập được sổ"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.close()
        super().closeEvent(event)
