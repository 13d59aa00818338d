"""Papers for Word, from the same blocks as the PDF, in the styles of one form: the frame.

The frame (resources/forms/khung.docx) has the page, the number above it and a style for each kind
of text; what stands in it is left out. An office that restyles its frame restyles every paper.
"""

import copy
import datetime
import io
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length

from app import pdf, resources
from app.documents.blocks import (
    CELL_SIDE,
    CELL_SIZE,
    Beside,
    Block,
    Cut,
    Fitted,
    Gap,
    Grid,
    NewPage,
    Paper,
    Rule,
    Style,
    Text,
    Together,
    columns,
    is_held,
)
from app.documents.tabular import spans, words
from app.errors import ClerkError

FRAME = "khung.docx"
NAMES: dict[Style, str] = {
    "body": "VB Nội dung",
    "plain": "VB Dòng",
    "bold": "VB Dòng đậm",
    "italic": "VB Dòng nghiêng",
    "grounds": "VB Căn cứ",
    "centre": "VB Giữa",
    "centre_bold": "VB Tên loại",
    "centre_italic": "VB Phụ đề",
    "nation": "VB Quốc hiệu",
    "motto": "VB Tiêu ngữ",
    "office": "VB Cơ quan trên",
    "number": "VB Số",
    "place": "VB Địa danh",
    "role": "VB Ký",
    "small": "VB Nơi nhận dòng",
    "small_bold": "VB Nơi nhận",
    "title": "VB Tên lớn",
    "heading": "VB Mục",
    "cell": "VB Ô",
    "cell_bold": "VB Đầu bảng",
    "cell_centre": "VB Ô giữa",
    "cell_right": "VB Ô phải",
}
TWENTIETHS = 20  # of a point in a point: Word's measure
RULE_HIGH = 60  # twentieths that the line under a text takes
_FIXED = (1980, 1, 1, 0, 0, 0)
_WHEN = datetime.datetime(2025, 1, 1)


def write(paper: Paper, frame: bytes | None = None) -> bytes:
    """The paper as .docx. frame: the office's own, None for the shipped one.

    Raises ClerkError that names a style which the frame lacks. The same paper gives the same bytes.
    """
    data = resources.path(f"forms/{FRAME}").read_bytes() if frame is None else frame
    document = docx.Document(io.BytesIO(data))
    ids = _style_ids(document)
    section = document.sections[-1]
    if paper.landscape:
        section.page_width, section.page_height = section.page_height, section.page_width
        section._sectPr.find(qn("w:pgSz")).set(qn("w:orient"), "landscape")
    if not paper.numbered:
        for reference in section._sectPr.findall(qn("w:headerReference")):
            section._sectPr.remove(reference)
    wide = _points(section.page_width) - _points(section.left_margin, section.right_margin)
    body = document.element.body
    last = body.sectPr
    for child in list(body):
        if child is not last:
            body.remove(child)
    writer = _Writer(ids, round(wide * TWENTIETHS), last)
    for element in writer.all(paper.blocks):
        last.addprevious(element)
    return saved(document, paper.title)


def saved(document: Document, title: str) -> bytes:
    """The bytes of a document with the title in its properties and no time of day in it."""
    properties = document.core_properties
    properties.title = pdf.clean(title)
    properties.author = properties.last_modified_by = ""
    properties.language = "vi-VN"
    properties.created = properties.modified = _WHEN
    first, out = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            made = zipfile.ZipInfo(entry.filename, _FIXED)
            made.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(made, old.read(entry))
    return out.getvalue()


def _points(*lengths: Length | None) -> float:
    return sum(float(length.pt) for length in lengths if length is not None)


def _style_ids(document: Document) -> dict[Style, str]:
    known = {style.name: style.style_id for style in document.styles}
    missing = [name for name in NAMES.values() if name not in known]
    if missing:
        raise ClerkError(
            what=f"Khung văn bản của đơn vị thiếu kiểu chữ “{missing[0]}”.",
            kept="Máy chưa thay mẫu nào, hồ sơ vẫn nguyên.",
            todo="Mở khung bằng Word, thêm kiểu chữ (Styles) đúng tên đó, rồi chọn lại; hoặc dùng"
            " khung có sẵn.",
        )
    return {style: known[name] for style, name in NAMES.items()}


class _Writer:
    """Makes Word's elements from top to bottom, remembering what room is owed before the next."""

    def __init__(self, ids: dict[Style, str], wide: int, section: Any) -> None:
        self._ids, self._wide, self._section = ids, wide, section
        self._owed = 0  # twentieths of a point before what comes next
        self._breaks = False
        self._after_table = True

    def all(self, found: Sequence[Block]) -> Iterator[Any]:
        """Every block; what ends in a table is closed with a line of no height, as Word wants."""
        yield from self._blocks(found, self._wide, keep=False)
        if self._after_table:
            yield self._filler()

    def _blocks(self, found: Sequence[Block], wide: int, *, keep: bool) -> Iterator[Any]:
        for place, block in enumerate(found):
            yield from self._block(block, wide, keep=keep or is_held(found, place))

    def _block(self, block: Block, wide: int, *, keep: bool) -> Iterator[Any]:
        match block:
            case Gap():
                self._owed += round(block.points * TWENTIETHS)
            case Text():
                yield self._paragraph(block.words, block.style, block.label, keep=keep)
            case Rule():
                side = max(0, (wide - round(block.length * TWENTIETHS)) // 2)
                yield self._line(side, "single", keep=keep)
            case Cut():
                self._owed += 9 * TWENTIETHS
                yield self._line(0, "dashed", keep=keep)
                self._owed += 9 * TWENTIETHS
            case NewPage():
                if block.restart:
                    yield self._new_section()
                self._breaks = not block.restart
            case Together():
                yield from self._blocks(block.blocks, wide, keep=True)
            case Fitted():
                yield from self._blocks(block.blocks, wide, keep=keep)
            case Grid():
                yield from self._before_table(keep=keep)
                yield self._grid(block, wide, keep=keep)
                self._after_table = True
            case Beside():
                yield from self._before_table(keep=keep)
                yield self._beside(block, wide, keep=keep)
                self._after_table = True

    def _paragraph(
        self, text: str, style: Style, label: str = "", *, keep: bool, half: int = 0
    ) -> Any:
        made = OxmlElement("w:p")
        looks = _sub(made, "w:pPr")
        _sub(looks, "w:pStyle", val=self._ids[style])
        if keep:
            _sub(looks, "w:keepNext")
        if self._breaks:
            _sub(looks, "w:pageBreakBefore")
            self._breaks = False
        if self._owed:
            _sub(looks, "w:spacing", before=self._owed)
            self._owed = 0
        if label:
            _run(made, pdf.clean(label) + (" " if text else ""), bold=True, half=half)
        _run(made, pdf.clean(text), half=half)
        self._after_table = False
        return made

    def _line(self, side: int, kind: str, *, keep: bool) -> Any:
        """An empty paragraph of almost no height with a line under it."""
        made = OxmlElement("w:p")
        looks = _sub(made, "w:pPr")
        _sub(looks, "w:pStyle", val=self._ids["centre"])
        if keep:
            _sub(looks, "w:keepNext")
        borders = _sub(looks, "w:pBdr")
        _sub(borders, "w:bottom", val=kind, sz=6, space=1, color="000000")
        _sub(looks, "w:spacing", before=self._owed, line=RULE_HIGH, lineRule="exact")
        _sub(looks, "w:ind", left=side, right=side)
        self._owed, self._after_table = 0, False
        return made

    def _filler(self, *, keep: bool = False) -> Any:
        made = OxmlElement("w:p")
        looks = _sub(made, "w:pPr")
        _sub(looks, "w:pStyle", val=self._ids["plain"])
        if keep:
            _sub(looks, "w:keepNext")
        if self._breaks:
            _sub(looks, "w:pageBreakBefore")
            self._breaks = False
        high = max(TWENTIETHS, self._owed)
        _sub(looks, "w:spacing", before=0, after=0, line=high, lineRule="exact")
        self._owed, self._after_table = 0, False
        return made

    def _before_table(self, *, keep: bool) -> Iterator[Any]:
        """Two tables would grow together; room before one is a line's."""
        if self._owed or self._breaks or self._after_table:
            yield self._filler(keep=keep)

    def _new_section(self) -> Any:
        """Ends the pages before; those that follow begin with number 1."""
        made = OxmlElement("w:p")
        looks = _sub(made, "w:pPr")
        _sub(looks, "w:pStyle", val=self._ids["plain"])
        _sub(looks, "w:spacing", before=0, after=0, line=TWENTIETHS, lineRule="exact")
        looks.append(copy.deepcopy(self._section))
        for old in self._section.findall(qn("w:pgNumType")):
            self._section.remove(old)
        number = OxmlElement("w:pgNumType")
        number.set(qn("w:start"), "1")
        self._section.find(qn("w:pgMar")).addnext(number)
        self._owed, self._after_table = 0, True
        return made

    def _grid(self, grid: Grid, wide: int, *, keep: bool) -> Any:
        sides = [round(each * TWENTIETHS) for each in columns(grid, wide / TWENTIETHS)]
        made = self._table(sides, wide, ruled=True)
        half = 0 if grid.size == CELL_SIZE else round(grid.size * 2)
        self._heads(made, grid, sides, half)
        rows: list[list[tuple[str, Style, bool]]] = [
            [(words(value), grid.style(value, place), bold) for place, value in enumerate(row)]
            for row, bold in grid.lines()
        ]
        for row in rows:
            line = _row(made)
            for (text, style, bold), side in zip(row, sides, strict=True):
                label, text = (text, "") if bold else ("", text)
                said = self._paragraph(text, style, label, keep=keep, half=half)
                _cell(line, side, "center").append(said)
        return made

    def _heads(self, table: Any, grid: Grid, sides: Sequence[int], half: int) -> None:
        """One row of heads, or two where groups stand over them; a lone head goes over both."""
        groups = tuple(grid.groups) or ("",) * len(grid.heads)
        both = any(groups)
        upper = _row(table, is_head=True)
        for first, last in spans(groups):
            cell = _cell(upper, sum(sides[first : last + 1]), "center")
            looks = cell.find(qn("w:tcPr"))
            if groups[first]:
                looks.insert(1, _element("w:gridSpan", val=last - first + 1))
            elif both:
                looks.insert(1, _element("w:vMerge", val="restart"))
            words_ = groups[first] or grid.heads[first]
            cell.append(self._paragraph(words_, "cell_bold", keep=True, half=half))
        if not both:
            return
        lower = _row(table, is_head=True)
        for head_, group, side in zip(grid.heads, groups, sides, strict=True):
            cell = _cell(lower, side, "center")
            if not group:
                cell.find(qn("w:tcPr")).insert(1, _element("w:vMerge"))
            words_ = head_ if group else ""
            cell.append(self._paragraph(words_, "cell_bold", keep=True, half=half))

    def _beside(self, block: Beside, wide: int, *, keep: bool) -> Any:
        sides = [round(wide * part) for part in block.parts]
        made = self._table(sides, wide, ruled=False)
        for row in block.rows:
            line = _row(made)
            for parts, side in zip(row, sides, strict=True):
                cell = _cell(line, side, "top")
                self._owed, self._after_table = 0, True
                for element in self._blocks(parts, side, keep=keep):
                    cell.append(element)
                if self._after_table or self._owed:
                    cell.append(self._filler())
        return made

    def _table(self, sides: Sequence[int], wide: int, *, ruled: bool) -> Any:
        made = OxmlElement("w:tbl")
        looks = _sub(made, "w:tblPr")
        _sub(looks, "w:tblW", w=wide, type="dxa")
        room = CELL_SIDE * TWENTIETHS if ruled else 0  # at the sides, as in print
        _sub(looks, "w:tblInd", w=room, type="dxa")
        if ruled:
            borders = _sub(looks, "w:tblBorders")
            for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
                _sub(borders, f"w:{side}", val="single", sz=4, space=0, color="000000")
        _sub(looks, "w:tblLayout", type="fixed")
        margins = _sub(looks, "w:tblCellMar")
        around = {"top": room // 2, "left": room, "bottom": 3 * TWENTIETHS, "right": room}
        for edge, points in around.items():
            _sub(margins, f"w:{edge}", w=points, type="dxa")
        across = _sub(made, "w:tblGrid")
        for each in sides:
            _sub(across, "w:gridCol", w=each)
        return made


def _element(name: str, **values: str | int) -> Any:
    made = OxmlElement(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def _sub(parent: Any, name: str, **values: str | int) -> Any:
    made = _element(name, **values)
    parent.append(made)
    return made


def _row(table: Any, *, is_head: bool = False) -> Any:
    """A row that stays whole; a head stands again on every page."""
    made = _sub(table, "w:tr")
    looks = _sub(made, "w:trPr")
    _sub(looks, "w:cantSplit")
    if is_head:
        _sub(looks, "w:tblHeader")
    return made


def _run(parent: Any, text: str, *, bold: bool = False, half: int = 0) -> None:
    """half: half-points of the letters, 0 for those of the style."""
    run = _sub(parent, "w:r")
    if bold or half:
        looks = _sub(run, "w:rPr")
        if bold:
            _sub(looks, "w:b")
        if half:
            _sub(looks, "w:sz", val=half)
            _sub(looks, "w:szCs", val=half)
    words_ = _sub(run, "w:t")
    words_.text = text
    words_.set(qn("xml:space"), "preserve")


def _cell(row: Any, wide: int, stands: str) -> Any:
    made = _sub(row, "w:tc")
    looks = _sub(made, "w:tcPr")
    _sub(looks, "w:tcW", w=wide, type="dxa")
    _sub(looks, "w:vAlign", val=stands)
    return made
