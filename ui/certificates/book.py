"""The layouts in the hand of the page: changed at once, stored when the hand rests, taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app import fonts
from app.certificates import backdrop, emblem, shelf
from app.certificates.layouts import Layout
from app.certificates.shelf import ANY, Shelf, Use
from app.certificates.texts import CertificateText, Mode
from app.errors import ClerkError
from app.progress import Report
from ui.desk import Desk
from ui.errors import show_error

tr = partial(QCoreApplication.translate, "certificates")

REST = 400  # ms without a change until the layouts are stored; a run of key presses is one step
MOST_UNDO = 200

Change = Callable[[Shelf], Shelf]


class LayoutBook(QObject):
    """The shelf of layouts and the emblem. `changed` says that sheets look different now.

    at: what the sheet on show is for; `layout` is the one that is used there. families: the fonts
    of this machine, () until they are read on another thread; `fonts_read` says so. preparing:
    the font that is being made ready to be used, "" for none.
    """

    changed = Signal()
    fonts_read = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shelf: Shelf = desk.workspace.read(shelf.read)
        self.emblem: bytes = desk.workspace.read(emblem.read)
        self.at: Use = ANY
        self.families: tuple[str, ...] = ()
        self.left_out: dict[str, str] = {}  # families of no use here, and why
        self.preparing = ""
        self._ready: set[tuple[str, str]] = set()  # faces that are read
        self._stored, self._before, self._after = self.shelf, list[Shelf](), list[Shelf]()
        self._burst = ""
        self._scan = "", b""  # the last one that was read, and its name
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.store)
        self.read_fonts()

    def read_fonts(self) -> None:
        """Read the fonts of this machine on another thread; those already read are known.

        Those that the layouts name are made ready there too, so that nothing waits for them here.
        """
        named = {face for own in self.shelf.own for face in _faces(own.layout)}

        def work(_report: Report) -> tuple[tuple[str, ...], dict[str, str]]:
            for family, style in named:
                fonts.face(family, style)
            return fonts.families(), fonts.left_out()

        def done(found: tuple[tuple[str, ...], dict[str, str]]) -> None:
            self.families, self.left_out = found
            self._ready |= named
            self.fonts_read.emit()

        self._desk.window.shell.jobs.start(work, done=done, key=f"fonts {id(self)}")

    @property
    def is_measurable(self) -> bool:
        """Whether the texts of the layout in use can be measured without waiting for a font."""
        return _faces(self.layout) <= self._ready

    def with_font(self, family: str, style: str, then: Callable[[], object]) -> None:
        """Use a face. What is no TrueType font is made ready first, once, on another thread;
        where that fails it is told and nothing is done.
        """

        def done(_name: str) -> None:
            self.preparing = ""
            if fonts.is_here(family):
                self._ready.add((family, style))
                then()
                self.fonts_read.emit()
                return
            self.read_fonts()
            error = ClerkError(
                what=tr("Phông “{0}” hỏng, máy không đọc được.").format(family),
                kept=tr("Mẫu vẫn như cũ, chữ vẫn in bằng phông đang dùng."),
                todo=tr("Chọn phông khác, hoặc cài lại phông này rồi đọc lại phông của máy."),
            )
            show_error(self._desk.window, error, tr("Chưa đổi được phông"))

        if fonts.is_ready(family, style):
            then()
            return
        self.preparing = family
        self.fonts_read.emit()
        work = partial(fonts.face, family, style)
        self._desk.window.shell.jobs.start(
            lambda _report: work(), done=done, key=f"font {id(self)}"
        )

    @property
    def layout(self) -> Layout:
        """The layout in use."""
        return shelf.current(self.shelf, self.at)

    def layout_of(self, certificate: CertificateText, mode: Mode) -> Layout:
        """The layout of any certificate."""
        return shelf.layout_of(self.shelf, mode, certificate)

    @property
    def is_own(self) -> bool:
        """Whether the layout in use is the office's own."""
        return shelf.own_in_use(self.shelf, self.at) is not None

    @property
    def missing(self) -> list[str]:
        """The fonts of the layout in use that this machine lacks."""
        named = {each.family for each in self.layout.fields if each.family}
        return sorted(named - set(self.families)) if self.families else []

    def backdrop(self) -> bytes:
        """The scanned blank behind the layout in use, b"" where there is none."""
        own = shelf.own_in_use(self.shelf, self.at)
        name = own.backdrop if own else ""
        if name != self._scan[0]:
            self._scan = name, self._desk.workspace.read(backdrop.read, name)
        return self._scan[1]

    def set_backdrop(self, scan: bytes) -> None:
        """Keep a scanned blank behind the layout in use; b"" takes it out."""
        shelves = (self.shelf, *self._before, *self._after)
        used = {each.backdrop for one in shelves for each in one.own if each.backdrop}
        name = self._desk.workspace.write(backdrop.keep, scan, used) if scan else ""
        self.do(lambda now: shelf.with_backdrop(now, name, self.at))

    def do(self, change: Change, *, burst: str = "", held: bool = False) -> None:
        """Change the shelf. burst: changes of one name without a rest between are one step back.

        held: such changes belong together however long the hand rests, as of one drag.
        Raises what `change` raises; nothing is changed then. An observer changes nothing.
        """
        if self._desk.workspace.is_observer:
            return
        after = change(self.shelf)
        if after == self.shelf:
            return
        if not (burst and burst == self._burst and (held or self._rest.isActive())):
            self._before.append(self.shelf)
            del self._before[:-MOST_UNDO]
        self._burst = burst
        self._after.clear()
        self._put(after)

    def begin(self) -> None:
        """What is changed from now on is a step of its own, whatever it is called."""
        self._burst = ""

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._before, self._after)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._after, self._before)

    def _step(self, back: list[Shelf], on: list[Shelf]) -> None:
        if back:
            self._burst = ""
            on.append(self.shelf)
            self._put(back.pop())

    def set_emblem(self, picture: bytes) -> None:
        """Keep another emblem, b"" for none."""
        self._desk.workspace.write(emblem.keep, picture)
        self.emblem = picture
        self.changed.emit()

    def store(self) -> None:
        """Store what was changed; a disk that refuses is told, and the next change tries again."""
        self._rest.stop()
        if self.shelf == self._stored:
            return
        wanted = self.shelf

        def work() -> bool:
            self._desk.workspace.write(shelf.keep, wanted)
            return True

        if self._desk.attempt(work):
            self._stored = wanted

    def _put(self, wanted: Shelf) -> None:
        self.shelf = wanted
        self._rest.start()
        if not self.is_measurable:
            self.read_fonts()
        self.changed.emit()


def _faces(layout: Layout) -> set[tuple[str, str]]:
    """The faces of this machine's fonts that a layout names."""
    return {(each.family, each.face) for each in layout.fields if each.family}
