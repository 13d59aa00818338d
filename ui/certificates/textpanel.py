"""Where the chosen text of the certificate stands, how large it may be, and its colour."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from app.certificates import layouts, shelf
from app.certificates.layouts import LARGEST_SIZE, SMALLEST_SIZE, Layout
from app.certificates.shelf import Shelf
from app.certificates.texts import PLACES
from ui.certificates.book import LayoutBook
from ui.certificates.lengths import Length, number_of, words_of
from ui.forms import Field
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Choice
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

COLOURS = (
    ("#1A1A1A", tr("Đen")),
    ("#3A3A3A", tr("Xám đậm")),
    ("#A8161F", tr("Đỏ")),
    ("#8A6410", tr("Vàng đồng")),
    ("#1F3F7A", tr("Xanh chàm")),
)
ALIGNS = (("left", tr("Sang trái")), ("centre", tr("Vào giữa")), ("right", tr("Sang phải")))


class TextPanel(Column):
    """Shows one text of the layout and changes it; each change is seen on the sheet at once.

    `picked` says which text it shows. Numbers count when their field is left or Enter is pressed.
    """

    picked = Signal(str)

    def __init__(self, book: LayoutBook) -> None:
        self._book = book
        self.which = Choice()
        self.across = Field(tr("N&gang"), Length(), check=self._place_check("width"))
        self.down = Field(tr("&Dọc"), Length(), check=self._place_check("height"))
        self.wide = Field(tr("Rộng nhất"), Length(), check=self._place_check("width", least=5))
        self.align = Choice(ALIGNS)
        self.largest = Field(tr("Cỡ lớn nhất"), Length("pt"), check=self._size_check)
        self.smallest = Field(tr("Cỡ nhỏ nhất"), Length("pt"), check=self._smallest_check)
        self.colour = Choice(COLOURS)
        self.remark = Text("", "caption", "text_3", wrap=True)
        self.undo = Button(tr("Hoàn tác"), icon="undo-2", small=True, clicked=book.undo)
        self.original = Button(
            tr("Lấy lại mẫu gốc"),
            "link",
            clicked=lambda: book.do(shelf.original),
        )
        super().__init__(
            Field(tr("Dòng &chữ"), self.which),
            Row((self.across, 1), (self.down, 1), gap=12),
            Row((self.wide, 1), (Field(tr("C&anh chữ"), self.align), 1), gap=12),
            Row((self.largest, 1), (self.smallest, 1), gap=12),
            Field(tr("&Màu"), self.colour),
            self.remark,
            Text(
                tr(
                    "Trên tờ giấy: bấm chuột hoặc PgUp, PgDn để chọn chữ; phím mũi tên"
                    " dịch 0,5 mm, giữ Shift 5 mm."
                ),
                "caption",
                "text_3",
                wrap=True,
            ),
            None,
            Line(),
            Row(self.undo, None, self.original, gap=8),
            gap=8,
        )
        self.which.activated.connect(lambda _place: self.choose(self.which.value()))
        self.align.activated.connect(lambda _place: self._align())
        self.colour.activated.connect(lambda _place: self._set(colour=self.colour.value()))
        for field, keep in (
            (self.across, self._keep_place),
            (self.down, self._keep_place),
            (self.wide, partial(self._keep_number, self.wide, "width")),
            (self.largest, self._keep_sizes),
            (self.smallest, self._keep_sizes),
        ):
            field.left.connect(keep)
            field.control.returnPressed.connect(keep)  # type: ignore[attr-defined]
        book.changed.connect(self._fill)
        self._list_texts()
        self.which.set_value("recipient")
        self._fill()

    # ------------------------------------------------------------ which

    def chosen(self) -> layouts.Field:
        """The text on show."""
        layout, name = self._book.layout, self.which.value()
        found = next((each for each in layout.fields if each.name == name), None)
        return found or layout.field("recipient")

    def choose(self, name: str) -> None:
        """Show another text."""
        self.which.set_value(name)
        self._fill()

    def move_text(self, right: float, down: float) -> None:
        """Move the text on show, mm; a run of presses is one step back."""
        field = self.chosen()

        def change(now: Shelf) -> Shelf:
            moved = layouts.moved(shelf.current(now), field.name, field.x + right, field.y + down)
            return shelf.change(now, moved)

        self._book.do(change, burst=f"move {field.name}")

    # ------------------------------------------------------------ show

    def _list_texts(self) -> None:
        fields = self._book.layout.fields
        self.which.set_choices([(each.name, PLACES[each.name]) for each in fields])

    def _fill(self) -> None:
        self._list_texts()
        field = self.chosen()
        self.which.set_value(field.name)
        for shown, value in (
            (self.across, field.x),
            (self.down, field.y),
            (self.wide, field.width),
            (self.largest, field.size),
            (self.smallest, field.smallest),
        ):
            if shown.text() != words_of(value):
                shown.control.set_number(value)  # type: ignore[attr-defined]
            shown.set_error("")
        self.align.set_value(field.align)
        known = field.colour in dict(COLOURS)
        others = () if known else ((field.colour, tr("Màu của mẫu ({0})").format(field.colour)),)
        self.colour.set_choices([*COLOURS, *others])
        self.colour.set_value(field.colour)
        remarks = []
        if field.preprinted:
            remarks.append(tr("Phôi đã có sẵn dòng này; in lên phôi thì máy để trống."))
        if field.flows:
            remarks.append(tr("Dòng trên dài ra thì dòng này tự xuống theo."))
        self.remark.setText(" ".join(remarks))
        self.remark.setVisible(bool(remarks))
        self.undo.setEnabled(self._book.can_undo)
        self.original.setEnabled(self._book.is_own)
        self.picked.emit(field.name)

    # ------------------------------------------------------------ keep

    def _keep_place(self) -> None:
        x, y = number_of(self.across.text()), number_of(self.down.text())
        if x is None or y is None or not (self.across.check() and self.down.check()):
            return
        name = self.chosen().name
        self._change(lambda layout: layouts.moved(layout, name, x, y))

    def _keep_number(self, shown: Field, value: str) -> None:
        typed = number_of(shown.text())
        if typed is not None and shown.check():
            self._set(**{value: typed})

    def _keep_sizes(self) -> None:
        """The two sizes go together: the smaller may never pass the larger."""
        size, smallest = number_of(self.largest.text()), number_of(self.smallest.text())
        if size is None or smallest is None or not (self.largest.check() and self.smallest.check()):
            return
        self._set(size=size, smallest=smallest)

    def _align(self) -> None:
        name, align = self.chosen().name, self.align.value()
        self._change(lambda layout: layouts.aligned(layout, name, align))

    def _set(self, **values: Any) -> None:
        name = self.chosen().name
        self._change(lambda layout: layouts.changed(layout, name, **values))

    def _change(self, change: Callable[[Layout], Layout]) -> None:
        """Change the layout in use; what changes nothing makes no copy of a shipped one."""
        before = self._book.layout
        after = change(before)
        if after != before:
            self._book.do(lambda now: shelf.change(now, after))

    # ------------------------------------------------------------ checks

    def _place_check(self, side: str, least: float = 0) -> Callable[[str], str]:
        def check(typed: str) -> str:
            most, value = getattr(self._book.layout, side), number_of(typed)
            if value is not None and least <= value <= most:
                return ""
            limits = tr("Ghi số từ {0} đến {1} mm. Ví dụ: 148,5")
            return limits.format(words_of(least), words_of(most))

        return check

    def _size_check(self, typed: str) -> str:
        value = number_of(typed)
        if value is not None and SMALLEST_SIZE <= value <= LARGEST_SIZE:
            return ""
        limits = tr("Ghi số từ {0} đến {1}. Ví dụ: 14")
        return limits.format(words_of(SMALLEST_SIZE), words_of(LARGEST_SIZE))

    def _smallest_check(self, typed: str) -> str:
        wrong = self._size_check(typed)
        value, size = number_of(typed), number_of(self.largest.text())
        if wrong or value is None or size is None or value <= size:
            return wrong
        return tr("Không quá cỡ lớn nhất, là {0}").format(words_of(size))
