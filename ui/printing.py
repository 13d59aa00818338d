"""Printing a PDF: its pages are drawn on the printer as they are, page for page, true to size."""

import pypdfium2
from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.errors import ClerkError

DPI = 300  # certificates keep their fine lines; an A4 page is 26 MB while it is drawn
POINT = 72


def print_pdf(parent: QWidget, data: bytes, title: str) -> bool:
    """Ask for the printer and print. Returns whether anything was printed; troubles are shown."""
    from ui.errors import show_error

    try:
        printer = _printer(title)
    except ClerkError as error:
        show_error(parent, error)
        return False
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    try:
        draw_pages(data, printer)
    except ClerkError as error:
        show_error(parent, error)
        return False
    return True


def _printer(title: str) -> QPrinter:
    if not QPrinterInfo.availablePrinterNames():
        tr = QCoreApplication.translate
        raise ClerkError(
            what=tr("printing", "Máy này chưa có máy in nào."),
            kept=tr("printing", "Tờ cần in vẫn còn nguyên."),
            todo=tr("printing", "Lưu PDF rồi in ở máy khác, hoặc cắm máy in và thử lại."),
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    return printer


def draw_pages(data: bytes, printer: QPrinter) -> int:
    """Draw every page of a PDF on a printer that is set up, and return how many.

    Each page sets paper size and direction of its own, and is drawn at its true size from the
    paper's edge, so that millimetres on the screen are millimetres on the paper.
    Raises ClerkError where the printer does not begin.
    """
    document = pypdfium2.PdfDocument(data)
    try:
        _set_page(printer, document[0])
        painter = QPainter()
        if not painter.begin(printer):
            raise ClerkError(
                what="Máy in không nhận việc.",
                kept="Tờ cần in vẫn còn nguyên, chưa in tờ nào.",
                todo="Xem máy in đã bật và còn giấy, rồi in lại.",
            )
        try:
            for number, page in enumerate(document):
                if number:
                    _set_page(printer, page)
                    printer.newPage()
                width, height = page.get_size()
                scale = printer.resolution() / POINT
                painter.drawImage(QRectF(0, 0, width * scale, height * scale), render(page, DPI))
        finally:
            painter.end()
        return len(document)
    finally:
        document.close()


def _set_page(printer: QPrinter, page: pypdfium2.PdfPage) -> None:
    width, height = page.get_size()
    across = width > height
    size = QSizeF(min(width, height), max(width, height))
    unit = QPageSize.Unit.Point
    printer.setPageSize(QPageSize(size, unit, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if across else ways.Portrait)


def render(page: pypdfium2.PdfPage, dpi: float) -> QImage:
    """A page as a picture: the same painter for preview, print and saved PDF."""
    bitmap = page.render(scale=dpi / POINT, rev_byteorder=True)
    picture = bitmap.to_pil().convert("RGB")
    data = picture.tobytes()
    image = QImage(
        data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
    )
    return image.copy()  # the picture's bytes go away with this call
