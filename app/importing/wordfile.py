"""A .docx as plain paragraphs and tables, read in the process of app/importing/spreadsheet.py.

Only the text part is read, without entities, styles beyond the font, pictures or macros. What a
reviewer deleted is left out, what one put in is taken. Names are compared without their namespace:
the strict kind of .docx has another.
"""

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from app.importing.limits import (
    MOST_BLOCKS,
    MOST_COLUMNS,
    MOST_LETTERS,
    MOST_WORD_BYTES,
    MOST_WORD_ROWS,
    TooLarge,
)

Element = Any  # lxml has no types
USUAL_PART = "word/document.xml"
GONE = frozenset(("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback", "trPr"))
HOLDERS = frozenset(("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-",
         "softHyphen": "\u00ad"}  # the ư of TCVN3  # fmt: skip
MOST_STYLES_DEEP = 20


class NotWord(Exception):
    """The archive has no text part, or one that is no XML of ours."""


def parse(path: Path) -> dict[str, Any]:
    """The blocks of a document in their order.

    A paragraph is {"text", "font"}; a table {"rows", "merged", "fonts"} as a sheet has them.
    Raises TooLarge, NotWord, or whatever a broken archive raises.
    """
    with zipfile.ZipFile(path) as archive:
        names = frozenset(archive.namelist())
        part = _main_part(archive, names)
        fonts = _Fonts(_xml(archive, posixpath.join(posixpath.dirname(part), "styles.xml"), names))
        root = _xml(archive, part, names)
    body = next((child for child in root if _name(child) == "body"), None) if len(root) else None
    if body is None:
        raise NotWord
    blocks: list[dict[str, Any]] = []
    rows = 0
    for found in _blocks(body):
        if len(blocks) >= MOST_BLOCKS:
            raise TooLarge
        if _name(found) == "p":
            text = _text(found)
            if text:
                blocks.append({"text": text, "font": _commonest(fonts.of_paragraph(found))})
        else:
            table = _table(found, fonts)
            rows += len(table["rows"])
            if rows > MOST_WORD_ROWS:
                raise TooLarge
            if table["rows"]:
                blocks.append(table)
    return {"blocks": blocks}


def _main_part(archive: zipfile.ZipFile, names: frozenset[str]) -> str:
    """Where the text is: as the package says, else where Word puts it."""
    if "_rels/.rels" in names:
        for link in _xml(archive, "_rels/.rels", names):
            target = link.get("Target", "").lstrip("/")
            if link.get("Type", "").endswith("/officeDocument") and target in names:
                return str(target)
    if USUAL_PART not in names:
        raise NotWord
    return USUAL_PART


def _xml(archive: zipfile.ZipFile, name: str, names: frozenset[str]) -> Element:
    if name not in names:
        return ()
    with archive.open(name) as file:
        content = file.read(MOST_WORD_BYTES + 1)  # however small the archive says it is
    if len(content) > MOST_WORD_BYTES:
        raise TooLarge
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise NotWord
    return root


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: Element, name: str, default: str = "") -> str:
    """An attribute by its bare name."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return default


def _child(element: Element, *names: str) -> Element:
    """Down one child by name after another; None where one lacks."""
    for name in names:
        element = next((child for child in element if _name(child) == name), None)
        if element is None:
            return None
    return element


def _blocks(holder: Element) -> Iterator[Element]:
    for child in holder:
        name = _name(child)
        if name in ("p", "tbl"):
            yield child
        elif name in HOLDERS:
            yield from _blocks(child)


def _text(paragraph: Element) -> str:
    """The words of a paragraph or cell, lines apart; nested ones count as lines."""
    parts: list[str] = []
    left = MOST_LETTERS
    waiting = list(reversed(paragraph))
    while waiting and left > 0:
        element = waiting.pop()
        name = _name(element)
        if name == "t":
            words = (element.text or "")[:left]
            parts.append(words)
            left -= len(words)
        elif name in SIGNS:
            parts.append(SIGNS[name])
        elif name not in GONE:
            if name == "p" and parts:
                parts.append("\n")
            waiting.extend(reversed(element))
    lines = (" ".join(line.split(" ")).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _table(table: Element, fonts: "_Fonts") -> dict[str, Any]:
    rows: list[list[str]] = []
    merged: list[list[int]] = []
    open_areas: dict[int, list[int]] = {}  # by their first column, of the row above
    of_columns: dict[int, Counter[str]] = {}
    for row in _children(table, "tr"):
        if len(rows) >= MOST_WORD_ROWS:
            raise TooLarge
        if _child(row, "trPr", "del") is not None:
            continue
        cells: list[str] = []
        still: dict[int, list[int]] = {}
        before = _child(row, "trPr", "gridBefore")
        cells += [""] * (_count(before) if before is not None else 0)
        for cell in _children(row, "tc"):
            place = len(cells)
            span = _count(_child(cell, "tcPr", "gridSpan"))
            if place + span > MOST_COLUMNS:
                raise TooLarge
            goes_on = _child(cell, "tcPr", "vMerge")
            area = open_areas.get(place)
            if goes_on is not None and _value(goes_on, "val", "continue") != "restart" and area:
                area[2] = len(rows)
                still[place] = area
                cells += [""] * span
                continue
            cells += [_text(cell), *[""] * (span - 1)]
            fonts_here = of_columns.setdefault(place, Counter())
            for paragraph in _blocks(cell):
                fonts_here.update(fonts.of_paragraph(paragraph))
            area = [len(rows), place, len(rows), place + span - 1]
            if goes_on is not None:
                still[place] = area
            if goes_on is not None or span > 1:
                merged.append(area)
        open_areas = still
        rows.append(cells)
    width = max(map(len, rows), default=0)
    return {
        "rows": [row + [""] * (width - len(row)) for row in rows],
        "merged": [area for area in merged if area[0] < area[2] or area[1] < area[3]],
        "fonts": [_commonest(of_columns.get(n, Counter())) for n in range(width)],
    }


def _children(holder: Element, name: str) -> Iterator[Element]:
    for child in holder:
        if _name(child) == name:
            yield child
        elif _name(child) in HOLDERS:
            yield from _children(child, name)


def _count(element: Element) -> int:
    said = _value(element, "val", "1") if element is not None else "1"
    return max(1, min(int(said), MOST_COLUMNS + 1)) if said.isascii() and said.isdecimal() else 1


def _commonest(fonts: Counter[str]) -> str:
    return fonts.most_common(1)[0][0] if fonts else ""


class _Fonts:
    """The font of every run: its own, its style's, or the document's."""

    def __init__(self, styles: Element) -> None:
        self._styles = {_value(s, "styleId"): s for s in styles if _name(s) == "style"}
        self._usual = ""
        self._default_style = ""
        for style in styles:
            if _name(style) == "docDefaults":
                self._usual = _font(_child(style, "rPrDefault", "rPr"))
            elif _value(style, "type") == "paragraph" and _value(style, "default") in ("1", "true"):
                self._default_style = _value(style, "styleId")

    def of_paragraph(self, paragraph: Element) -> Counter[str]:
        """Letters of a paragraph by font; of a table in a cell, nothing."""
        found: Counter[str] = Counter()
        if _name(paragraph) != "p":
            return found
        style = _child(paragraph, "pPr", "pStyle")
        own = _value(style, "val") if style is not None else self._default_style
        usual = self._of_style(own) or self._usual
        for run in paragraph.iter("{*}r"):
            letters = sum(len(text.text or "") for text in run if _name(text) == "t")
            font = _font(_child(run, "rPr")) or usual
            if letters and font:
                found[font] += letters
        return found

    def _of_style(self, name: str) -> str:
        for _deep in range(MOST_STYLES_DEEP):
            style = self._styles.get(name)
            if style is None:
                return ""
            font = _font(_child(style, "rPr"))
            if font:
                return font
            based = _child(style, "basedOn")
            name = _value(based, "val") if based is not None else ""
        return ""


def _font(properties: Element) -> str:
    fonts = _child(properties, "rFonts") if properties is not None else None
    return _value(fonts, "ascii") if fonts is not None else ""
