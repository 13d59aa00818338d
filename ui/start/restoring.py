"""Opening a copy instead of the file: chosen, looked at, and only then put in its place."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app import keys
from app.clock import VIETNAM
from app.files import size_words
from app.progress import Report
from ui.forms import Field
from ui.jobs import Jobs
from ui.parts.boxes import Column, Row, fill
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, Secret
from ui.parts.notices import Notice
from ui.start.frame import point_at, sheet, show_whole

if TYPE_CHECKING:  # the database comes in once a copy is looked at
    from app.restore import Copy, Found
    from app.workspace import Workspace

WHEN = "%H:%M %d/%m/%Y"


class RestoreSheet(QWidget):
    """A copy is chosen, read whole, told, and opened. `opened` carries the workspace and whether
    the recovery code opened it."""

    opened = Signal(object, bool)
    back = Signal()

    def __init__(self, where: Path, jobs: Jobs) -> None:
        super().__init__()
        tr = self.tr
        self._folder, self._jobs, self._wrong = where, jobs, 0
        self.copy = Choice()
        self.none = Notice(
            "plain",
            tr("Chưa thấy bản sao nào"),
            tr("Cắm USB hay ổ đĩa có bản sao, rồi bấm Tìm ở chỗ khác."),
            icon="database",
        )
        self.which = Field(tr("&Bản sao"), self.copy)
        self.elsewhere = Button(tr("&Tìm ở chỗ khác…"), "link", clicked=self._look_elsewhere)
        self.secret = Field(
            tr("&Mật khẩu hoặc mã khôi phục"),
            Secret(),
            help=tr("Của hôm nay, hoặc của lúc làm bản sao."),
        )
        self.told = Notice("info", "")
        self.leave = Button(tr("&Quay lại"), "link", clicked=self._leave)
        self.look = Button(tr("&Xem bản sao"), "primary", "search", clicked=self._look)
        self.go = Button(tr("Mở &lại bản này"), "primary", "arrow-right", clicked=self._go_back)
        body = sheet(
            tr("Mở từ bản sao lưu"),
            tr("Máy đọc hết bản sao và cho xem trước. Sổ đang có được giữ nguyên ở một bên."),
            self.none,
            self.which,
            Row(self.elsewhere, None),
            self.secret,
            self.told,
            buttons=Row(self.leave, None, self.look, self.go),
        )
        fill(self, Column(body, gap=0))
        self.copy.currentIndexChanged.connect(lambda _place: self._ask_again())
        self.secret.control.textEdited.connect(lambda _text: self._ask_again())  # type: ignore[attr-defined]
        self.secret.control.returnPressed.connect(self._entered)  # type: ignore[attr-defined]
        self.offer(where)

    def offer(self, where: Path) -> None:
        """List the copies that lie in a folder."""
        from app import restore

        found = restore.copies(where)
        self.copy.set_choices([(copy, self._called(copy)) for copy in found])
        self.offer_found()

    def offer_found(self) -> None:
        """Ask for the words of a copy, where there is one to choose."""
        is_some = self.copy.count() > 0
        self.none.setVisible(not is_some)
        self.which.setVisible(is_some)
        self.secret.setVisible(is_some)
        self._ask_again()

    def begin(self) -> None:
        """Put the cursor where one goes on."""
        (self.secret.control if self.copy.count() else self.elsewhere).setFocus()

    def _look_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Thư mục có bản sao"))
        if chosen:
            self.offer(Path(chosen))
            self.begin()

    def _leave(self) -> None:
        from app import restore

        restore.forget(self._folder)
        self.back.emit()

    def _ask_again(self) -> None:
        self.told.hide()
        self.go.hide()
        self.look.setVisible(self.copy.count() > 0)
        self.secret.set_error("")

    def _entered(self) -> None:
        button = self.look if self.look.isVisible() else self.go
        if button.isEnabled():
            button.click()

    def _wait(self, waiting: bool) -> None:
        for part in (
            self.leave,
            self.look,
            self.go,
            self.copy,
            self.elsewhere,
            self.secret.control,
        ):
            part.setEnabled(not waiting)

    def _look(self) -> None:
        copy, words = self.copy.value(), self.secret.control.text()  # type: ignore[attr-defined]

        def work(report: Report) -> "Found":
            from app import restore

            return restore.look(self._folder, copy, words, report=report)

        self._wait(True)
        self._jobs.start(work, done=self.tell, failed=self._refused, key="restore")

    def tell(self, found: "Found") -> None:
        """Say what a copy holds, and let it be opened."""
        self._wait(False)
        tr = self.tr
        lines = [
            tr("{0} người, tập thể; {1} hồ sơ; {2} quyết định.").format(
                found.people, found.dossiers, found.decisions
            )
        ]
        if found.last is not None:
            words = tr("Thay đổi cuối lúc {0}.")
            lines.append(words.format(f"{found.last.astimezone(VIETNAM):{WHEN}}"))
        if found.lost:
            lines.append(
                tr(
                    "Sổ đang có thêm {0} thay đổi sau đó; mở lại bản này thì trong sổ không còn."
                ).format(found.lost)
            )
        if found.unknown:
            lines.append(
                tr(
                    "Bản sao cũ hơn gói số {0} đã lập: mở xong phải gọi tỉnh mới gửi tiếp được."
                ).format(found.unknown)
            )
        lines.append(tr("Sổ đang có được giữ trong thư mục truoc-khoi-phuc."))
        self.told.set(tr("{0}: bản sao còn nguyên vẹn").format(found.office), "\n".join(lines))
        self.told.show()
        self.look.hide()
        self.go.show()
        self.go.setFocus()
        QTimer.singleShot(0, self.told, lambda: show_whole(self.told))

    def _go_back(self) -> None:
        words = self.secret.control.text()  # type: ignore[attr-defined]

        def work() -> "Workspace":
            from app import restore, workspace

            restore.go_back(self._folder)
            return workspace.open_with_secret(self._folder, words)

        self._wait(True)
        self._jobs.start(
            lambda _report: work(),
            done=lambda made: self.opened.emit(made, keys.may_be_code(words)),
            failed=self._refused,
            key="restore",
        )

    def _refused(self, error: Exception) -> None:
        from ui.errors import as_clerk_error, show_error

        seconds = 0
        if isinstance(error, keys.WrongSecret):
            self._wrong += 1
            seconds = keys.delay_after(self._wrong)
            told = as_clerk_error(error)
            words = (told.what, told.kept, told.todo)
            self.secret.set_error(" ".join(part for part in words if part))
        else:
            show_error(self, error, self.tr("Chưa mở được bản sao"))
        QTimer.singleShot(seconds * 1000, self, self._ready_again)

    def _ready_again(self) -> None:
        self._wait(False)
        if self.secret.error():
            point_at(self.secret)

    def _called(self, copy: "Copy") -> str:
        words = f"{copy.made.astimezone(VIETNAM):{WHEN}} · {size_words(copy.size)}"
        return self.tr("{0} · sổ trước lần mở lại").format(words) if copy.is_aside else words
