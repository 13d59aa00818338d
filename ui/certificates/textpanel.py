"""Where the chosen text of the certificate stands, how large it may be, and its colour."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from app import fonts, pdf
from app.certificates import layouts, resizing, shelf
from app.certificates.layouts import (
    LARGEST_SIZE,
    LONGEST_TEXT,
    MOST_LINES,
    NEEDED,
    SIDES,
    SMALLEST_SIZE,
    Layout,
)
from app.certificates.shelf import Shelf
from app.certificates.texts import CODE, DRAWN, EMBLEM, Mode, place_name
from ui.certificates.book import LayoutBook
from ui.certificates.fontsdialog import FontsDialog
from ui.certificates.lengths import Length, number_of, words_of
from ui.forms import Field, FieldRow
from ui.parts.boxes import RING_MARGINS, Column, Line, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.inputs import Check, Choice, LineInput
from ui.parts.menus import menu_of, pop_up
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
ANCHORS = (("first", tr("Dòng đầu")), ("middle", tr("Chính giữa")), ("last", tr("Dòng cuối")))
STYLES = (
    ("regular", tr("Thường")),
    ("bold", tr("Đậm")),
    ("italic", tr("Nghiêng")),
    ("bold_italic", tr("Đậm nghiêng")),
)
USUAL_FONT = tr("Mặc định")
NEW_TEXT = "Chữ của đơn vị"  # stands on the certificate until it is typed over
OTHERS = object()  # chosen where a font is looked for that is not in the list
NARROWEST = 60  # px: a choice among long names may be narrower than they are


class TextPanel(Column):
    """Shows one text of the layout and changes it; each change is seen on the sheet at once.

    The code and the emblem are placed here too. `picked` says what is shown. Numbers count when
    their field is left or Enter is pressed.
    """

    picked = Signal(str)

    def __init__(self, book: LayoutBook) -> None:
        self._book = book
        self.which = Choice()
        self.more = IconButton("plus", tr("Thêm chữ, hoặc dòng đã bỏ"), clicked=self._offer)
        self.drop = IconButton("trash-2", tr("Bỏ dòng này khỏi mẫu"), clicked=self.remove)
        self.across = Field(tr("N&gang"), Length(), check=self._place_check("width"))
        self.down = Field(tr("&Dọc"), Length(), check=self._place_check("height"))
        self.wide = Field(tr("Rộng nhất"), Length(), check=self._place_check("width", least=5))
        self.side = Field(tr("Cạnh"), Length(), check=self._side_check)
        self.largest = Field(tr("Cỡ chữ"), Length("pt"), check=self._size_check)
        self.smallest = Field(tr("Nhỏ nhất"), Length("pt"), check=self._smallest_check)
        self.most = Choice([(count, str(count)) for count in range(1, MOST_LINES + 1)])
        self.colour = Choice(COLOURS)
        self.family = Choice()
        self.face = Choice(STYLES)
        self.align = Choice(ALIGNS)
        self.anchor = Choice(ANCHORS)
        self.anchor_field = Field(tr("Dòng đứng yên"), self.anchor)
        self.text = Field(tr("&Chữ in"), LineInput(), check=self._text_check)
        self.preprinted = Check(tr("Phôi đã in sẵn"))
        self.capitals = Check(tr("In hoa"))
        self.remark = Text("", "caption", "text_3", wrap=True)
        self.undo = IconButton("undo-2", tr("Hoàn tác (Ctrl+Z)"), clicked=book.undo)
        self.redo = IconButton("redo-2", tr("Làm lại (Ctrl+Y)"), clicked=book.redo)
        self.original = Button(
            tr("Lấy lại mẫu gốc"),
            "link",
            clicked=lambda: book.do(lambda now: shelf.original(now, book.at)),
        )
        for choice in (self.most, self.family, self.face, self.colour, self.align, self.anchor):
            choice.setMinimumWidth(NARROWEST)
        self.letters = Column(
            FieldRow(self.wide, Field(tr("C&anh chữ"), self.align)),
            FieldRow(self.largest, self.smallest, Field(tr("&Số dòng"), self.most)),
            Row(
                (Field(tr("&Phông chữ"), self.family), 1),
                (Field(tr("&Kiểu"), self.face), 1),
                gap=12,
            ),
            Row((Field(tr("&Màu"), self.colour), 1), (self.anchor_field, 1), gap=12),
            self.text,
            Row(self.preprinted, None, self.capitals, gap=8),
            gap=8,
        )
        body = Column(
            Row(
                (Field(tr("Dò&ng chữ"), self.which), 1),
                (self.more, Qt.AlignmentFlag.AlignBottom),
                (self.drop, Qt.AlignmentFlag.AlignBottom),
                gap=2,
            ),
            FieldRow(self.across, self.down),
            self.side,
            self.letters,
            self.remark,
            Text(
                tr("Kéo để dời, kéo nút ở khung để đổi cỡ. Phím mũi tên, Shift, Ctrl: bấm F1."),
                "caption",
                "text_3",
                wrap=True,
            ),
            None,
            gap=7,
            margins=RING_MARGINS,
        )
        super().__init__(
            (Scrolled(body), 1),
            Line(),
            Row(self.undo, self.redo, None, self.original, gap=4),
            gap=6,
        )
        self.which.activated.connect(lambda _place: self.choose(self.which.value()))
        self.align.activated.connect(lambda _place: self._align())
        for choice, value in (
            (self.colour, "colour"),
            (self.family, "family"),
            (self.face, "face"),
            (self.anchor, "anchor"),
            (self.most, "lines"),
        ):
            choice.activated.connect(partial(self._chosen, choice, value))
        self.preprinted.clicked.connect(lambda on: self._set(preprinted=on))
        self.capitals.clicked.connect(lambda on: self._set(capitals=on))
        for field, keep in (
            (self.across, self._keep_place),
            (self.down, self._keep_place),
            (self.wide, partial(self._keep_number, self.wide, "width")),
            (self.side, self._keep_side),
            (self.largest, self._keep_sizes),
            (self.smallest, self._keep_sizes),
            (self.text, self._keep_text),
        ):
            field.left.connect(keep)
            field.control.returnPressed.connect(keep)  # type: ignore[attr-defined]
        book.changed.connect(self._fill)
        book.fonts_read.connect(self._fill)
        self._list_texts()
        self.which.set_value("recipient")
        self._fill()

    # ------------------------------------------------------------ which

    def name(self) -> str:
        """What is on show: a text of the layout, the code or the emblem."""
        name = str(self.which.value() or "")
        known = {each.name for each in self._book.layout.fields} | set(DRAWN)
        return name if name in known else "recipient"

    def chosen(self) -> layouts.Field | None:
        """The text on show, None for the code and the emblem."""
        return None if self.name() in DRAWN else self._book.layout.field(self.name())

    def choose(self, name: str) -> None:
        """Show another text."""
        self.which.set_value(name)
        self._fill()

    def move_text(self, right: float, down: float, is_dragged: bool = False) -> None:
        """Move what is on show, mm; a run of presses, or one drag, is one step back."""
        name, book = self.name(), self._book

        def change(now: Shelf) -> Shelf:
            layout = shelf.current(now, book.at)
            x, y = layouts.place_of(layout, name)
            return shelf.change(now, layouts.moved(layout, name, x + right, y + down), book.at)

        book.do(change, burst=f"{'drag' if is_dragged else 'move'} {name}", held=is_dragged)

    def resize_text(self, wider: float, larger: float) -> None:
        """Make what is on show wider (mm) and larger (points); a run of presses is one step."""
        name = self.name()
        self.put(resizing.stepped(self._book.layout, name, wider, larger), is_dragged=False)

    def put(self, layout: Layout, *, is_dragged: bool = True) -> None:
        """Another size of what is on show: of a drag all is one step, of presses a run."""
        book, name = self._book, self.name()
        if layout != book.layout:
            burst = f"{'pull' if is_dragged else 'size'} {name}"
            book.do(lambda now: shelf.change(now, layout, book.at), burst=burst, held=is_dragged)

    # ------------------------------------------------------------ more and fewer

    def add_menu(self) -> QMenu:
        """A text of one's own, and every line of the original that was taken out."""
        there = {each.name for each in self._book.layout.fields}
        own = shelf.own_in_use(self._book.shelf, self._book.at)
        base = layouts.load(own.base) if own else self._book.layout
        gone = [each for each in base.fields if each.name not in there]
        return menu_of(
            self,
            (tr("Thêm chữ của đơn vị"), self.add_text),
            *((place_name(each.name), partial(self.put_back, each)) for each in gone),
        )

    def _offer(self) -> None:
        pop_up(self.add_menu(), self.more.mapToGlobal(QPoint(0, self.more.height())))

    def add_text(self) -> None:
        """A new text in the middle of the sheet; its words are typed at once."""
        try:
            layout, name = layouts.with_text(self._book.layout, NEW_TEXT)
        except ValueError:
            return  # a dozen is enough
        self._change(lambda _layout: layout)
        self.choose(name)
        control = self.text.control
        control.setFocus()
        control.selectAll()  # type: ignore[attr-defined]

    def put_back(self, field: layouts.Field) -> None:
        """A line of the original again, where it stood there."""
        self._change(lambda layout: layouts.with_field(layout, field))
        self.choose(field.name)

    def remove(self) -> None:
        """Take the text on show out of the layout; Ctrl+Z or the plus bring it back."""
        name = self.name()
        if self.drop.isEnabled():
            self._change(lambda layout: layouts.without(layout, name))
            self.choose("recipient")

    # ------------------------------------------------------------ show

    def _list_texts(self) -> None:
        names = [*(each.name for each in self._book.layout.fields), *DRAWN]
        self.which.set_choices([(name, place_name(name)) for name in names])

    def _fill(self) -> None:
        name = self.name()
        self._list_texts()
        self.which.set_value(name)
        field, layout = self.chosen(), self._book.layout
        x, y = layouts.place_of(layout, name)
        _show(self.across, x)
        _show(self.down, y)
        self.letters.setVisible(field is not None)
        self.side.setVisible(field is None)
        self.drop.setEnabled(field is not None and name not in NEEDED)
        if field is None:
            is_code = name == CODE
            _show(self.side, layout.code.size if is_code else layout.emblem.diameter)
        else:
            self._fill_letters(field)
        self._tell(name, field)
        self.undo.setEnabled(self._book.can_undo)
        self.redo.setEnabled(self._book.can_redo)
        self.original.setEnabled(self._book.is_own)
        self.picked.emit(name)

    def _fill_letters(self, field: layouts.Field) -> None:
        for shown, value in (
            (self.wide, field.width),
            (self.largest, field.size),
            (self.smallest, field.smallest),
        ):
            _show(shown, value)
        self.align.set_value(field.align)
        self.anchor.set_value(field.anchor)
        self.most.set_value(field.lines)
        self.anchor_field.setVisible(field.lines > 1 and not field.flows)
        self.face.set_value(field.face)
        families: list[tuple[Any, str]] = [
            ("", USUAL_FONT),
            *((each, each) for each in self._book.families),
        ]
        if field.family and field.family not in self._book.families:
            families.append((field.family, field.family))
        families.append((OTHERS, tr("Thiếu phông? …")))
        self.family.set_choices(families)
        self.family.set_value(self._book.preparing or field.family)
        known = field.colour in dict(COLOURS)
        others = () if known else ((field.colour, tr("Màu của mẫu ({0})").format(field.colour)),)
        self.colour.set_choices([*COLOURS, *others])
        self.colour.set_value(field.colour)
        self.text.setVisible(bool(field.text))
        if self.text.text() != field.text:
            self.text.control.setText(field.text)  # type: ignore[attr-defined]
        self.text.set_error("")
        self.preprinted.setChecked(field.preprinted)
        self.capitals.setChecked(field.capitals)

    def _tell(self, name: str, field: layouts.Field | None) -> None:
        remarks = []
        if name == CODE:
            remarks.append(tr("Số đo đến mép phải và mép dưới của mã, kể cả viền trắng."))
        elif name == EMBLEM:
            remarks.append(tr("Số đo đến tâm Quốc huy. In lên phôi thì không in Quốc huy."))
        elif field is not None:
            if self._book.preparing:
                words = tr("Đang chuẩn bị phông “{0}”, chỉ một lần…")
                remarks.append(words.format(self._book.preparing))
            if field.family and self._book.families and field.family not in self._book.families:
                remarks.append(
                    tr("Máy này không có phông “{0}”: chữ in bằng phông mặc định.").format(
                        field.family
                    )
                )
            if field.flows:
                remarks.append(tr("Dòng trên dài ra thì dòng này tự xuống theo."))
                if self._book.layout.flow_spread and self._book.at.mode == Mode.FULL:
                    remarks.append(tr("In cả khung mà chữ ngắn thì tự giãn cho cân."))
        self.remark.setText(" ".join(remarks))
        self.remark.setVisible(bool(remarks))

    # ------------------------------------------------------------ keep

    def _keep_place(self) -> None:
        x, y = number_of(self.across.text()), number_of(self.down.text())
        if x is None or y is None or not (self.across.check() and self.down.check()):
            return
        name = self.name()
        self._change(lambda layout: layouts.moved(layout, name, x, y))

    def _keep_number(self, shown: Field, value: str) -> None:
        typed = number_of(shown.text())
        if typed is not None and shown.check():
            self._set(**{value: typed})

    def _keep_side(self) -> None:
        typed, name = number_of(self.side.text()), self.name()
        if typed is not None and name in DRAWN and self.side.check():
            self._change(lambda layout: layouts.side_of(layout, name, typed))

    def _keep_sizes(self) -> None:
        """The two sizes go together: the smaller may never pass the larger."""
        size, smallest = number_of(self.largest.text()), number_of(self.smallest.text())
        if size is None or smallest is None or not (self.largest.check() and self.smallest.check()):
            return
        self._set(size=size, smallest=smallest)

    def _keep_text(self) -> None:
        field = self.chosen()
        if field is not None and field.text and self.text.check():
            self._set(text=pdf.clean(self.text.text()))

    def _align(self) -> None:
        name, align = self.name(), self.align.value()
        self._change(lambda layout: layouts.aligned(layout, name, align))

    def _chosen(self, choice: Choice, value: str, _place: int) -> None:
        if choice.value() is OTHERS:
            self._fill()
            FontsDialog(self._book, self.window()).open()
            return
        field, chosen = self.chosen(), choice.value()
        if field is None or value not in ("family", "face"):
            self._set(**{value: chosen})
            return
        face = {"family": field.family, "face": field.face, value: chosen}
        name = field.name

        def put() -> None:
            self._change(lambda layout: layouts.changed(layout, name, **face))

        self._book.with_font(face["family"], face["face"], put)

    def _set(self, **values: Any) -> None:
        name = self.name()
        if name not in DRAWN:
            self._change(lambda layout: layouts.changed(layout, name, **values))

    def _change(self, change: Callable[[Layout], Layout]) -> None:
        """Change the layout in use; what changes nothing makes no copy of a shipped one."""
        book = self._book
        before = book.layout
        after = change(before)
        if after != before:
            book.do(lambda now: shelf.change(now, after, book.at))

    # ------------------------------------------------------------ checks

    def _place_check(self, side: str, least: float = 0) -> Callable[[str], str]:
        def check(typed: str) -> str:
            most, value = getattr(self._book.layout, side), number_of(typed)
            if value is not None and least <= value <= most:
                return ""
            limits = tr("Ghi số từ {0} đến {1} mm. Ví dụ: 148,5")
            return limits.format(words_of(least), words_of(most))

        return check

    def _side_check(self, typed: str) -> str:
        value = number_of(typed)
        least, most = SIDES.get(self.name(), SIDES[CODE])
        if value is not None and least <= value <= most:
            return ""
        limits = tr("Ghi số từ {0} đến {1} mm. Ví dụ: 34")
        return limits.format(words_of(least), words_of(most))

    def _text_check(self, typed: str) -> str:
        clean = pdf.clean(typed)
        if not clean or len(clean) > LONGEST_TEXT:
            return tr("Ghi từ 1 đến {0} ký tự.").format(LONGEST_TEXT)
        field = self.chosen()
        face = fonts.face(field.family, field.face) if field is not None else pdf.REGULAR
        lacking = pdf.without_glyph(clean, face)
        return tr("Phông chữ không có chữ “{0}”.").format(lacking[:5]) if lacking else ""

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


def _show(shown: Field, value: float) -> None:
    """A number in its field, unless it stands there as it was typed."""
    if shown.text() != words_of(value):
        shown.control.set_number(value)  # type: ignore[attr-defined]
    shown.set_error("")
