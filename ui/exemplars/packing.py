"""The publication pack: what goes into it, how it looks, and where it is taken to."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QSizePolicy, QWidget

from app.documents import exemplar as papers
from app.errors import ClerkError
from app.exemplars import publishing
from app.exemplars.cropping import FOCUS_WORDS, Focus
from app.exemplars.packwords import FORMATS
from app.exemplars.publishing import Choice, Item
from app.progress import Report
from ui import theme
from ui.certificates.paperbar import PaperBar
from ui.certificates.preview import PaperView
from ui.desk import Desk
from ui.errors import ErrorBox, show_error
from ui.exemplars.words import tr
from ui.forms import Field
from ui.page import Page
from ui.parts.boxes import Box, Column, Line, Panel, Row, Scrolled, set_side
from ui.parts.buttons import Button, IconButton
from ui.parts.heads import SectionHead
from ui.parts.inputs import Check, LineInput, TextArea
from ui.parts.inputs import Choice as Chosen
from ui.parts.tabs import Tabs
from ui.parts.text import Text
from ui.printing import in_mm, page_count, page_size

SIDE = 352  # px at 100 %
NARROW = 930  # px of the page at 100 %: below it the sheet comes under what is chosen
SHOWN = {"sheet": tr("Tờ A4"), "poster": tr("Áp phích A3"), "loudspeaker": tr("Bài đọc loa")}
USUAL = ("sheet", "loudspeaker", "page")  # ticked when a pack is begun


def begin(
    desk: Desk, exemplar_ids: Sequence[UUID], record_consent: Callable[[], object] | None = None
) -> None:
    """Open the page of a new pack; one that may not be published is refused with what to do."""
    today = desk.today()
    try:
        items = desk.workspace.read(publishing.gather, exemplar_ids, desk.catalog, today)
    except ClerkError as error:
        asks = error.field == "consent" and record_consent is not None
        again = (tr("Ghi giấy đồng ý"), record_consent) if asks and record_consent else None
        show_error(desk.window, error, tr("Chưa lập được gói công khai"), again)
        return
    desk.window.open(PackPage(desk, items))


class PackPage(Page):
    """Choices at the left, the papers as they will be at the right. Ctrl+Enter saves the pack."""

    def __init__(self, desk: Desk, items: list[Item]) -> None:
        super().__init__()
        self.desk, self.items = desk, items
        self.place, self.home = tr("Điển hình, gương tốt"), "exemplars"
        self.title = tr("Gói công khai")
        names = [item.told.name for item in items]
        self.note = names[0] if len(names) == 1 else tr("{0} gương").format(len(names))
        self.help_text = tr(
            "Đánh dấu các dạng cần có, xem tờ ở bên phải, ghi nơi đưa tới rồi lưu vào một thư mục."
            " Trang web mở được từ USB, không cần mạng.\nCtrl+Enter: lưu gói · Alt+←: quay lại"
        )
        catalog, today = desk.catalog, desk.today()
        rules = catalog.rule_set(today).code
        self._speed = catalog.number("loudspeaker_syllables", rules)
        self._minutes = catalog.number("loudspeaker_minutes", rules)
        several = len(items) > 1
        self.formats = {
            code: Check(words, checked=(code == "gallery") if several else code in USUAL)
            for code, words in FORMATS.items()
            if several or code != "gallery"
        }
        self.focus = Chosen([(focus, words) for focus, words in FOCUS_WORDS.items()])
        self.went_to = LineInput()
        self.script = TextArea(lines=9)
        self.estimate = Text("", "caption", "text_3", wrap=True)
        self.trouble = Column()
        self.trouble.hide()
        self._make_preview()
        self._build()
        self.save_button = Button(tr("Lưu gói"), "primary", "download", clicked=self.save)
        if not several:
            self.script.setPlainText(publishing.script_of(items[0], self._choice())[0])
        self.script.textChanged.connect(self._tell)
        self.script.left.connect(self.show_paper)
        self.focus.currentTextChanged.connect(lambda _words: self.show_paper())
        for box in self.formats.values():
            box.toggled.connect(lambda _on: self._tell())
        self._tell()
        self.show_paper()

    def _make_preview(self) -> None:
        self.view = PaperView(self.desk.window.shell.jobs, tr("Xem trước"))
        self.view.failed.connect(self._not_drawn)
        self.view.turned.connect(self.turn)
        several = len(self.items) > 1
        self.kinds = ["sheet"] if several else list(SHOWN)
        words = [tr("Tập tờ A4")] if several else [SHOWN[kind] for kind in self.kinds]
        self.tabs = Tabs(words, name=tr("Xem trước"))
        self.tabs.chosen.connect(lambda _place: self.show_paper())
        self._pages, self._page, self._data = 0, 0, b""
        self.before = IconButton("chevron-left", tr("Trang trước"), small=True)
        self.after = IconButton("chevron-right", tr("Trang sau"), small=True)
        self.before.clicked.connect(lambda _on: self.turn(-1))
        self.after.clicked.connect(lambda _on: self.turn(1))
        self.where = Text("", "label", "text_2")

    def _build(self) -> None:
        script_help = tr("Sửa được. Để trống thì máy viết từ câu chuyện.")
        self.script_field = Field(
            tr("&Lời đọc trên loa"), self.script, name="script", help=script_help
        )
        self.script_field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.went_field = Field(
            tr("Đưa &tới đâu"),
            self.went_to,
            name="went_to",
            help=tr("Ví dụ: Loa thôn Ma Rơi; chuyên trang của tỉnh"),
        )
        parts: list[QWidget] = [
            self.trouble,
            SectionHead(tr("Trong gói có")),
            Column(*self.formats.values(), gap=2),
            self.went_field,
            Field(tr("Ảnh cắt &giữ lại"), self.focus),
        ]
        if len(self.items) == 1:
            parts += [self.script_field, self.estimate]
        self.side = Panel(*parts, None, gap=12)
        turning = Row(self.before, self.where, self.after, gap=6, margins=(0, 6, 14, 6))
        sheet = Panel(
            Row(self.tabs, None, margins=(16, 4, 16, 0)),
            (self.view, 1),
            Line("line"),
            Row((PaperBar(self.view), 1), turning, gap=0),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self._sheet = sheet
        self._body = Box(QBoxLayout.Direction.LeftToRight, self.side, (sheet, 1), gap=12)
        self.add((Scrolled(self._body), 1))
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def arrange(self) -> None:
        if hasattr(self, "_body"):
            under = self.is_narrow(NARROW)
            set_side(self._body, self.side, SIDE, under=under)
            self._sheet.setMinimumHeight(theme.px(300) if under else 0)

    def header_actions(self) -> list[QWidget]:
        return [self.save_button]

    def regions(self) -> list[QWidget]:
        return [self.side, self.view]

    def shown(self) -> None:
        next(iter(self.formats.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def next_step(self) -> None:
        self.save()

    # ------------------------------------------------------------ what is chosen

    def _choice(self) -> Choice:
        chosen = frozenset(code for code, box in self.formats.items() if box.isChecked())
        focus: Focus = self.focus.value()
        return Choice(chosen, focus, self.script.text().strip(), self._speed, self._minutes)

    def _tell(self) -> None:
        """How long the text is read, while it is written."""
        self.script_field.set_error("")
        if len(self.items) != 1:
            return
        _text, time = publishing.script_of(self.items[0], self._choice())
        words = tr("{0} tiếng, đọc khoảng {1}.").format(time.syllables, time.words)
        if not time.fits:
            words += tr(" Dài quá {0} phút, bỏ bớt vài câu.").format(self._minutes)
        self.estimate.setText(words)
        self.estimate.set_colour("text_3" if time.fits else "bad")

    # ------------------------------------------------------------ the papers

    def show_paper(self) -> None:
        """Make the chosen paper anew, on another thread."""
        kind, choice, items = self.kinds[self.tabs.current()], self._choice(), self.items

        def work(_report: Report) -> tuple[bytes, int]:
            data = _drawn(kind, items, choice)
            return data, page_count(data)

        jobs = self.desk.window.shell.jobs
        jobs.start(work, done=self._made, failed=self._not_drawn, key=f"pack {id(self)}")

    def _made(self, found: tuple[bytes, int]) -> None:
        self._data, self._pages = found
        self._page = min(self._page, self._pages - 1)
        self._show_page()

    def turn(self, pages: int) -> None:
        """Go some pages on or back."""
        number = max(0, min(self._pages - 1, self._page + pages))
        if number != self._page:
            self._page = number
            self._show_page()

    def _show_page(self) -> None:
        data, number = self._data, self._page
        words = tr("Trang {0}/{1}").format(number + 1, self._pages)
        self.where.setText(words)
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < self._pages - 1)
        size = in_mm(page_size(data, number))
        self.view.show_page(lambda: (data, b""), number, size, words)

    def _not_drawn(self, error: Exception) -> None:
        self._complain(error, tr("Chưa dựng được tờ xem trước"))

    def _complain(self, error: Exception, title: str) -> None:
        self.trouble.clear()
        self.trouble.add(ErrorBox(error, title))
        self.trouble.show()

    # ------------------------------------------------------------ out of the program

    def save(self) -> None:
        """Ask for a folder, write the pack into it, and record where it goes."""
        self.trouble.clear()
        self.trouble.hide()
        if not self.went_to.text().strip():
            words = tr(
                "Chưa ghi gói này đưa tới đâu. Ví dụ: Loa thôn Ma Rơi; chuyên trang của tỉnh."
            )
            self.went_field.set_error(words)
            self.went_to.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self._choice().formats:
            wrong = ClerkError(
                what=tr("Chưa chọn dạng nào."),
                kept=tr("Lời đã viết vẫn còn trong ô."),
                todo=tr("Đánh dấu ít nhất một dạng."),
            )
            self._complain(wrong, tr("Chưa lưu được gói"))
            return
        chosen = QFileDialog.getExistingDirectory(self, tr("Chọn nơi lưu gói"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, parent: Path) -> None:
        """Write the pack into a folder of its own under `parent`."""
        desk, choice, went_to = self.desk, self._choice(), self.went_to.text()
        ids, today = [item.id for item in self.items], self.desk.today()
        workspace = desk.workspace

        def work(report: Report) -> str:
            items = workspace.read(publishing.gather, ids, desk.catalog, today)
            folder = parent / publishing.folder_name(items, today)
            made = publishing.files(items, choice, report)
            publishing.save(folder, made)
            formats = [code for code in FORMATS if code in choice.formats]
            workspace.write(publishing.record, ids, formats, went_to, folder.name, today)
            return folder.name

        self.save_button.setEnabled(False)
        desk.window.shell.jobs.start(work, done=self._saved, failed=self._not_saved)

    def _saved(self, folder: str) -> None:
        self.save_button.setEnabled(True)
        self.desk.window.toast(tr("Đã lưu gói vào {0} và ghi nơi đưa tới").format(folder))

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, ClerkError) and error.field == "script":
            self.script_field.set_error(f"{error.what} {error.todo}")
            self.script.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._complain(error, tr("Chưa lưu được gói"))


def _drawn(kind: str, items: Sequence[Item], choice: Choice) -> bytes:
    """The paper that is looked at: the very bytes of the pack."""
    cut = partial(publishing.with_photo, kind=kind, focus=choice.focus)
    if kind == "sheet":
        return papers.sheets([cut(item) for item in items])
    if kind == "poster":
        return papers.poster(cut(items[0]))
    return publishing.reading_of(items[0], choice)
