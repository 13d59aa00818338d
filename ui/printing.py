"""Printing a PDF: its pages are drawn on the printer as they are, page for page, true to size.

Preview and printing may both run on other threads: PDFium is asked through app/pdfium.py.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TypeVar

import pypdfium2
from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app import pdfium, spooler
from app import trays as cups_trays
from app.errors import ClerkError
from app.progress import Report, ignore

tr = partial(QCoreApplication.translate, "printing")

DPI = 300  # certificates keep their fine lines; an A4 page is 26 MB while it is drawn
POINT = 72
MM = 25.4 / POINT  # of a point
NEAR = 2.0  # mm between a paper and the name a printer has for it
CUPS_OPTIONS = 0xFE00  # Qt's own PPK_CupsOptions, which no header names for others

REASONS = {  # what a printer says of itself, by how it begins
    "media-empty": tr("hết giấy"),
    "media-needed": tr("chờ thêm giấy"),
    "media-jam": tr("kẹt giấy"),
    "cover-open": tr("đang mở nắp"),
    "door-open": tr("đang mở nắp"),
    "interlock-open": tr("đang mở nắp"),
    "input-tray-missing": tr("thiếu khay giấy"),
    "output-area-full": tr("khay giấy ra đã đầy"),
    "toner-empty": tr("hết mực"),
    "marker-supply-empty": tr("hết mực"),
    "offline": tr("chưa bật hoặc chưa nối máy"),
    "shutdown": tr("chưa bật hoặc chưa nối máy"),
    "timed-out": tr("chưa bật hoặc chưa nối máy"),
}

Answer = TypeVar("Answer")
Paper = tuple[float, float]  # width and height, mm


class Refused(ClerkError):
    """A printer gave up. sent: the pages of the jobs that it had taken before."""

    sent = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a printer for a page: how often, whether the next comes on its back, from
    which tray, "" for its usual one.

    place: left, top, width and height on the paper, mm, for a printer that prints a little beside;
    None is from edge to edge.
    """

    copies: int = 1
    both_sides: bool = False
    tray: str = ""
    place: tuple[float, float, float, float] | None = None


def print_pdf(parent: QWidget, data: bytes, title: str) -> bool:
    """Ask for the printer and print. Returns whether anything was printed; troubles are shown."""
    from ui.errors import show_error

    try:
        printer = open_printer("", title)
    except ClerkError as error:
        show_error(parent, error)
        return False
    printer.setDuplex(QPrinterInfo(printer).defaultDuplexMode())  # a text may have two sides
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    try:
        draw_pages(data, printer)
    except ClerkError as error:
        show_error(parent, error)
        return False
    return True


def printers() -> list[str]:
    """The names of this machine's printers, the usual one first; none while they do not answer."""
    if not spooler.answers():
        return []
    names = list(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != usual)


def trays(printer: str) -> list[tuple[str, str]]:
    """The trays of a printer as (id, words); empty where the system does not tell them apart."""
    made = QPrinter(QPrinterInfo.printerInfo(printer))
    tell = getattr(made, "supportedPaperSources", None)  # Windows only
    if tell is None:
        return cups_trays.of(printer)
    source = QPrinter.PaperSource
    words = {
        source.Auto: tr("tự chọn khay"),
        source.Upper: tr("khay trên"),
        source.Middle: tr("khay giữa"),
        source.Lower: tr("khay dưới"),
        source.Manual: tr("khay tay"),
        source.Cassette: tr("hộp giấy"),
        source.LargeCapacity: tr("khay lớn"),
    }
    return [(found.name, words.get(found, found.name)) for found in tell()]


def prints_both_sides(printer: str) -> bool:
    """Whether a printer can turn a sheet over by itself."""
    modes = QPrinterInfo.printerInfo(printer).supportedDuplexModes()
    return QPrinter.DuplexMode.DuplexLongSide in modes


def troubles(printer: str) -> str:
    """What a printer says that keeps it from printing: hết giấy, kẹt giấy; "" for nothing."""
    state = (spooler.states() or {}).get(printer)
    return _in_words(state) if state is not None else ""


def _in_words(state: spooler.State) -> str:
    known = (
        words for reason in state.reasons for code, words in REASONS.items()
        if reason.startswith(code)
    )  # fmt: skip
    return ", ".join(dict.fromkeys(known))


def has_paper(printer: str, paper: Paper) -> bool:
    """Whether a printer says that it takes a paper; one that says nothing may."""
    about = QPrinterInfo.printerInfo(printer)
    sizes = about.supportedPageSizes()
    if about.isNull() or not sizes or about.supportsCustomPageSizes():
        return True
    short, long = sorted(paper)
    given = (one.size(QPageSize.Unit.Millimeter) for one in sizes)
    return any(
        abs(min(one.width(), one.height()) - short) < NEAR
        and abs(max(one.width(), one.height()) - long) < NEAR
        for one in given
    )


def open_printer(name: str, title: str, tray: str = "") -> QPrinter:
    """A printer set up to draw from the paper's edge, on one side, once. name: "" for the usual.

    A printer that usually prints on both sides would put two certificates on one blank.

    Raises ClerkError where the machine has none, or no longer the named one, where it stands still
    or takes nothing, or where its printing system does not answer.
    """
    states = spooler.states()
    if states is None:
        raise ClerkError(
            what=tr("Hệ thống in của máy này không trả lời."),
            kept=tr("Tờ cần in vẫn còn nguyên, chưa in tờ nào."),
            todo=tr("Lưu PDF rồi in ở máy khác, hoặc tắt bật máy in rồi thử lại."),
        )
    names = QPrinterInfo.availablePrinterNames()
    if not names or (name and name not in names):
        raise ClerkError(
            what=tr("Máy này chưa có máy in nào.")
            if not names
            else tr("Không thấy máy in “{0}”.").format(name),
            kept=tr("Tờ cần in vẫn còn nguyên, chưa in tờ nào."),
            todo=tr("Lưu PDF rồi in ở máy khác, hoặc cắm máy in và thử lại."),
        )
    if (state := states.get(name)) is not None and (state.is_stopped or not state.takes_jobs):
        raise _stands_still(name or QPrinterInfo.defaultPrinterName(), state)
    mode = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(QPrinterInfo.printerInfo(name), mode) if name else QPrinter(mode)
    printer.setDocName(title)
    printer.setFullPage(True)
    _ask(printer, Asked(tray=tray), across=False)
    return printer


def _stands_still(name: str, state: spooler.State) -> ClerkError:
    """What is sent to it now would wait unseen, and come out when nobody expects it."""
    why = _in_words(state)
    words = (
        tr("Máy in “{0}” đang dừng{1}.")
        if state.takes_jobs
        else tr("Máy in “{0}” đang không nhận việc{1}.")
    )
    return ClerkError(
        what=words.format(name, f": {why}" if why else ""),
        kept=tr("Tờ cần in vẫn còn nguyên, chưa in tờ nào."),
        todo=tr("Xem máy in đã bật, còn giấy, không kẹt; cho máy in chạy tiếp trong phần Máy in của"
                " hệ thống, rồi in lại. Cũng có thể lưu PDF rồi in ở máy khác."),
    )  # fmt: skip


def _take_from(printer: QPrinter, tray: str) -> None:
    sources = QPrinter.PaperSource.__members__
    if sys.platform == "win32":
        if not tray or tray in sources:
            printer.setPaperSource(sources.get(tray, QPrinter.PaperSource.Auto))
    else:
        key = QPrintEngine.PrintEnginePropertyKey(CUPS_OPTIONS)
        printer.printEngine().setProperty(key, [cups_trays.OPTION, tray] if tray else [])


def _ask(printer: QPrinter, asked: Asked, *, across: bool) -> None:
    """A list across the sheet is turned over as a book is, about its short side."""
    sides = QPrinter.DuplexMode
    turned = sides.DuplexShortSide if across else sides.DuplexLongSide
    printer.setCopyCount(asked.copies)
    printer.setDuplex(turned if asked.both_sides else sides.DuplexNone)
    _take_from(printer, asked.tray)


def draw_pages(
    data: bytes,
    printer: QPrinter,
    report: Report = ignore,
    asked: Sequence[Asked] = (),
) -> int:
    """Draw every page of a PDF on a printer that is set up, and return how many.

    Each page sets paper size and direction of its own, and is drawn at its true size from the
    paper's edge, so that millimetres on the screen are millimetres on the paper. A queue prints
    a whole job on one paper from one tray, so that another size, tray or number of copies begins
    another job. asked: of the printer, for each page; () leaves it as it is set up.
    Raises Refused where the printer does not begin or gives up, and Cancelled from `report`;
    a stopped job is taken back from the printer as far as it still can be.
    """
    sizes = [page_size(data, number) for number in range(page_count(data))]
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        jobs = [range(len(sizes))]  # a file has room for any sizes, and a second one would be lost
    else:
        alike = [replace(one, place=None) for one in asked]
        kinds = list(zip(sizes, alike, strict=True)) if asked else sizes
        firsts = [n for n, kind in enumerate(kinds) if not n or kind != kinds[n - 1]]
        jobs = [range(*ends) for ends in pairwise([*firsts, len(sizes)])]
    for pages in jobs:
        if asked:
            wide, high = sizes[pages[0]]
            _ask(printer, asked[pages[0]], across=wide > high)
        try:
            _draw_job(data, printer, pages, sizes, report, asked)
        except Refused as refused:
            refused.sent = pages[0]
            raise
    report(len(sizes), len(sizes))
    return len(sizes)


def _draw_job(
    data: bytes,
    printer: QPrinter,
    pages: range,
    sizes: Sequence[tuple[float, float]],
    report: Report,
    asked: Sequence[Asked],
) -> None:
    painter, ended = QPainter(), False
    set_page(printer, sizes[pages[0]])
    if not painter.begin(printer):
        raise _refused(pages[0])
    try:
        for number in pages:
            report(number, len(sizes))
            if number != pages[0]:
                set_page(printer, sizes[number])
                if not printer.newPage():
                    raise _refused(number)
            scale = printer.resolution() / POINT / MM
            place = (asked[number].place if asked else None) or (0.0, 0.0, *in_mm(sizes[number]))
            target = QRectF(*(side * scale for side in place))
            painter.drawImage(target, render_page(data, number, DPI))
        ended = painter.end()
        if not ended or printer.printerState() is QPrinter.PrinterState.Error:
            raise _refused(pages[-1] + 1)
        if printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and spooler.lost_the_job():
            raise _refused(pages[0])
    finally:
        if painter.isActive():
            printer.abort()
            painter.end()


def _refused(number: int) -> Refused:
    return Refused(
        what=tr("Máy in không nhận việc.") if not number else tr("Máy in dừng giữa chừng."),
        kept=tr("Tờ cần in vẫn còn nguyên; máy chưa ghi là đã in."),
        todo=tr("Xem máy in đã bật và còn giấy, rồi in lại."),
    )


def set_page(printer: QPrinter, size: tuple[float, float]) -> None:
    """Set paper size and direction. size: width and height in points."""
    width, height = size
    across = width > height
    paper = QSizeF(min(width, height), max(width, height))
    unit = QPageSize.Unit.Point
    printer.setPageSize(QPageSize(paper, unit, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if across else ways.Portrait)


def in_mm(size: tuple[float, float]) -> Paper:
    """A page's size in points as that of its paper, to a tenth of a millimetre."""
    return round(size[0] * MM, 1), round(size[1] * MM, 1)


def page_count(data: bytes) -> int:
    """How many pages a PDF has."""
    return pdfium.count(data)


def page_size(data: bytes, number: int) -> tuple[float, float]:
    """Width and height of a page (from 0) in points."""

    def read(document: pypdfium2.PdfDocument) -> tuple[float, float]:
        width, height = document[number].get_size()
        return float(width), float(height)

    return _with(data, read)


def render_page(data: bytes, number: int, dpi: float) -> QImage:
    """A page (from 0) as a picture: the same painter for preview, print and saved PDF."""
    return _with(data, lambda document: render(document[number], dpi))


def _with(data: bytes, read: Callable[[pypdfium2.PdfDocument], Answer]) -> Answer:
    with pdfium.opened(data) as document:
        return read(document)


def render(page: pypdfium2.PdfPage, dpi: float) -> QImage:
    """A page of an open document as a picture. The caller sees to it that no one else renders."""
    bitmap = page.render(scale=dpi / POINT, rev_byteorder=True)
    picture = bitmap.to_pil().convert("RGB")
    data = picture.tobytes()
    image = QImage(
        data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
    )
    return image.copy()  # the picture's bytes go away with this call
