"""The window around every page: menus, rail, header, pages, status line."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app import clock
from ui import icons, theme
from ui.commands import Commands
from ui.focus import give_back
from ui.helppanel import HelpPanel
from ui.lists import RowsTable
from ui.page import Page
from ui.palette import CommandPalette
from ui.parts.boxes import Column, Row
from ui.parts.letters import letters_of, share_out
from ui.parts.pagehead import PageHead
from ui.parts.rail import NO_KEY, Place, Rail
from ui.parts.searchtrigger import SearchTrigger
from ui.parts.spine import Spine
from ui.shell import Shell
from ui.statusline import StatusLine
from ui.toasts import Toasts
from ui.windowkeys import add_commands

if TYPE_CHECKING:  # loaded with the first page that opens so
    from ui.opening import Opening

tr = partial(QCoreApplication.translate, "window")

PLACES = (
    Place("today", tr("Việc hôm nay"), "list-checks", 0),
    Place("movements", tr("Phong trào thi đua"), "target", 1, number=9),
    Place("exemplars", tr("Điển hình, gương tốt"), "sprout", 1),
    Place("nominations", tr("Hồ sơ khen thưởng"), "file-text", 1),
    Place("council", tr("Họp hội đồng"), "gavel", 1),
    Place("decisions", tr("Quyết định, giấy khen"), "award", 1),
    Place("register", tr("Sổ theo dõi"), "book-open", 1),
    Place("statistics", tr("Thống kê, báo cáo"), "chart-column", 1),
    Place("plan", tr("Theo dõi kế hoạch"), "clipboard-list", 1, number=NO_KEY),
    Place("sending", tr("Gửi và nhận"), "send", 2),
    Place("catalog", tr("Danh mục"), "folder-tree", 3),
    Place("settings", tr("Thiết lập"), "settings", 3),
)
FOLD_BELOW = 1000  # px of window width at 100 % text

T = TypeVar("T")
BuildPage = Callable[["MainWindow"], Page]


class MainWindow(QMainWindow):
    """The program's window. Pages are built when first gone to and kept while it is open.

    shell: the program around it. pages: id of a place of PLACES -> what builds its page.
    """

    went_to = Signal(str)  # the id of the rail place now on show
    closing = Signal()

    def __init__(self, shell: Shell, pages: Mapping[str, BuildPage]) -> None:
        super().__init__()
        theme.dress(self)
        self.shell = shell
        self._builders = dict(pages)
        self._places: dict[str, Page] = {}
        self._here = ""
        self._opening: Opening | None = None
        self._trail: list[Page] = []  # opened pages over the rail page, the last is on show
        self._rail_folded: bool | None = shell.memory.get("rail folded")
        self.setWindowTitle(self.tr("Sổ Vàng – {0}").format(shell.office))
        self.setWindowIcon(icons.window_icon())
        self.setMinimumSize(theme.size("min_window_w"), theme.size("min_window_h"))
        known = [place for place in PLACES if place.id in self._builders]
        self.rail = Rail(shell.office, shell.above, known)
        self.head = PageHead()
        self.stack = QStackedWidget()
        self.help = HelpPanel()
        self.area = Column(self.head, (self.stack, 1), gap=0)
        self.status = StatusLine(shell.user)
        frame = _Frame(Spine(), self.rail, (self.area, 1), self.help, gap=0)
        self.setCentralWidget(frame)
        self.setStatusBar(self.status)
        self.toasts = Toasts(self.area, clock.now)
        self.commands = Commands(self)
        self.search_trigger = SearchTrigger(self.open_palette)
        add_commands(self)
        self.refresh_menus()
        self.menuBar().setCornerWidget(self.search_trigger)
        self.palette_box = CommandPalette(self, shell.find, self.commands.usable, shell.jobs)
        self.rail.chosen.connect(self.go)
        self.head.back_asked.connect(self.back)
        self.status.sync_clicked.connect(lambda: self.go("sending"))
        self._before_help: QWidget | None = None
        self.help.closed.connect(self._leave_help)
        self._recall()
        self.restyle()
        self.go(known[0].id)

    # -------------------------------------------------------------- pages

    def page(self) -> Page:
        """The page on show; one that is opening is on show from now on."""
        if self._opening is not None:
            self._opening.finish()
        shown = self.stack.currentWidget()
        if not isinstance(shown, Page):
            raise RuntimeError("the window shows no page yet")
        return shown

    def here(self) -> str:
        """The id of the rail place one is at."""
        return self._here

    def set_office(self, office: str, above: str) -> None:
        """The office is called otherwise from now on."""
        self.shell.office, self.shell.above = office, above
        self.setWindowTitle(self.tr("Sổ Vàng – {0}").format(office))
        self.rail.office.setText(office)
        self.rail.above.setText(above)

    def place(self, id: str) -> Page:
        """The page of a place, built at the first call. Raises KeyError for an unknown id."""
        if id not in self._places:
            page = self._builders[id](self)
            page.home = page.home or id
            self._adopt(page)
            self._places[id] = page
        return self._places[id]

    def go(self, id: str) -> None:
        """Go to a place of the rail; opened pages over it are closed."""
        if id not in self._builders or not self._may_leave(lambda: self.go(id)):
            return
        self._forget_opening()
        self._close_trail()
        self._here = id
        page = self.place(id)
        self._show(page)
        page.reload()
        _focus_into(page)
        page.shown()
        self.went_to.emit(id)

    def open(self, page: Page) -> None:
        """Show a page over the one at hand; Alt+← comes back to it as it was."""
        below = self.page()
        if not self._may_leave(lambda: self.open(page)):
            return
        page.home = page.home or below.home
        page.place = page.place or below.title
        self._adopt(page)
        self._trail.append(page)
        self._show(page)
        _focus_into(page)
        page.shown()

    def open_by(self, read: Callable[[], T], make: Callable[[T], Page]) -> None:
        """Open a page in turns: `read` runs on another thread, `make` gets what it returned.

        Whoever asks for `page()` meanwhile gets it at once.
        """
        from ui.errors import show_error
        from ui.opening import Opening

        self._forget_opening()

        def failed(error: Exception) -> None:
            self._opening = None
            show_error(self, error, tr("Chưa mở được"))

        def show(page: Page) -> None:
            self._opening = None
            self.open(page)

        self._opening = Opening(self.shell.jobs, self, read, make, show, failed)

    def _forget_opening(self) -> None:
        if self._opening is not None:
            self._opening.forget()
            self._opening = None

    def back(self) -> None:
        """Close the opened page and show the one below at the same row and scroll position."""
        self.page()  # one that is opening has to be there to be left
        if not self._trail or not self._may_leave(self.back):
            return
        closed = self._trail.pop()
        below = self._trail[-1] if self._trail else self.place(self._here)
        self._show(below)
        self._drop(closed)
        below.reload()
        _focus_into(below)
        below.shown()

    def _adopt(self, page: Page) -> None:
        page.header_changed.connect(self._head_changed)
        page.own_actions()
        for table in page.findChildren(RowsTable):
            table.too_early.connect(self.tell_early)
        self.stack.addWidget(page)

    def _drop(self, page: Page) -> None:
        self.stack.removeWidget(page)
        page.deleteLater()

    def _close_trail(self) -> None:
        while self._trail:
            self._drop(self._trail.pop())

    def _may_leave(self, then: Callable[[], object]) -> bool:
        shown = self.stack.currentWidget()
        return not isinstance(shown, Page) or shown.may_leave(then)

    def _show(self, page: Page) -> None:
        self.stack.setCurrentWidget(page)
        self.head.show_page(page)
        self.rail.set_here(page.home)
        self.help.set_text(page.help_text)
        self.commands.set_page(page.home)
        self._share_letters()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:  # the page may have changed since it was shown
            self._share_letters()
        super().keyPressEvent(event)

    def _share_letters(self) -> None:
        share_out(self.area, letters_of(self.menuBar()))

    def _head_changed(self) -> None:
        self.head.refresh()

    # -------------------------------------------------------------- small services

    def toast(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say that something finished, with a way to undo it."""
        self.toasts.show(sentence, undo)

    def tell_early(self) -> None:
        """A key came before the rows it is meant for: nothing was done."""
        self.toast(tr("Danh sách đang được đọc, chưa làm gì. Nhấn lại khi có dòng"))

    def set_count(self, id: str, count: int) -> None:
        """How much is to do at a place of the rail."""
        self.rail.set_count(id, count)

    def refresh_menus(self) -> None:
        """Put commands that were added later into their menus."""
        self.menus = self.commands.fill(self.menuBar())

    def open_palette(self, words: str = "") -> None:
        """Ctrl+K, with words already in the box."""
        self.palette_box.open(words)

    def fold_rail(self) -> None:
        """F9: fold the rail or unfold it; kept for the user."""
        self._rail_folded = not self.rail.folded
        self.shell.memory.put("rail folded", self._rail_folded)
        self.rail.fold(self._rail_folded)

    def show_help(self) -> None:
        """F1: help on the page, at the right; again to close it."""
        if not self.help.isVisible():
            self._before_help = self.focusWidget()
        self.help.turn()

    def _leave_help(self) -> None:
        """Back to where the question came up."""
        before, self._before_help = self._before_help, None
        if not give_back(before):
            _focus_into(self.page())

    def next_region(self, step: int) -> None:
        """F6, Shift+F6: rail, then the regions of the page."""
        regions: list[QWidget] = [self.rail, *self.page().regions()]
        if self.help.isVisible():
            regions.append(self.help)
        focus = self.focusWidget()
        inside = [n for n, region in enumerate(regions) if focus and region.isAncestorOf(focus)]
        inside += [n for n, region in enumerate(regions) if region is focus]
        now = inside[-1] if inside else 0
        for distance in range(1, len(regions) + 1):
            target = regions[(now + step * distance) % len(regions)]
            if _focus_into(target):
                return

    # -------------------------------------------------------------- look and life

    def restyle(self) -> None:
        self.commands.restyle()
        self.menuBar().setFixedHeight(theme.size("menubar"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() * 100 / theme.scale()
        fold = room < FOLD_BELOW or bool(self._rail_folded)
        if fold != self.rail.folded:
            self.rail.fold(fold)
        self.search_trigger.setVisible(not theme.is_large())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._fit()

    def _recall(self) -> None:
        kept = self.shell.memory.get("window")
        if not isinstance(kept, str) or not self.restoreGeometry(QByteArray(bytes.fromhex(kept))):
            self.resize(1280, 760)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave(self.close):
            event.ignore()
            return
        self._forget_opening()
        self.shell.memory.put("window", bytes(self.saveGeometry().data()).hex())
        self.closing.emit()
        self.shell.jobs.close()
        super().closeEvent(event)


class _Frame(Row):
    """The ground behind the pages."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("window"))


def _focus_into(region: QWidget) -> bool:
    """Give the focus to a region: the rail's own item, or the first part that takes Tab."""
    if isinstance(region, Rail):
        region.focus()
        return True
    tab = Qt.FocusPolicy.TabFocus
    reason = Qt.FocusReason.ShortcutFocusReason
    if region.focusPolicy() & tab and region.isVisible() and region.isEnabled():
        region.setFocus(reason)
        return True
    current = region.nextInFocusChain()
    while current is not None and current is not region:
        reachable = current.focusPolicy() & tab and current.isVisible() and current.isEnabled()
        if region.isAncestorOf(current) and reachable:
            current.setFocus(reason)
            return True
        current = current.nextInFocusChain()
    return False
