"""What is seen is what is printed: same pages, same size, same ink."""

import ctypes
import ctypes.util
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from app import spooler
from app.certificates import sheets
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.errors import ClerkError
from app.progress import Cancelled
from tests.certificates.examples import certificate
from tests.ui_pages.deciding import difference, ink, sizes, small, to_file
from ui import printing

A4_ACROSS = (297, 210)


def test_a_printed_page_is_as_large_as_the_paper_and_shows_what_the_preview_showed(tmp_path):
    data = sheets.pdf([certificate()], Mode.FULL, Offset())
    path = tmp_path / "in.pdf"
    assert printing.draw_pages(data, to_file(path)) == 1
    printed = path.read_bytes()
    assert sizes(printed) == [pytest.approx(A4_ACROSS, abs=0.5)]
    seen = small(data)
    assert 0.02 < ink(seen) < 0.6
    assert difference(seen, small(printed)) < 4
    shifted = sheets.pdf([certificate()], Mode.FULL, Offset(0.3, 0))
    assert difference(seen, small(shifted)) > 6  # so that 0.3 mm beside would be noticed


def test_every_page_keeps_its_own_size_and_direction(tmp_path):
    upright = sheets.measuring_sheet(Offset())
    data = sheets.pdf([certificate(1), certificate(2)], Mode.OVERPRINT, Offset())
    for name, source, count in (("a", upright, 1), ("b", data, 2)):
        path = tmp_path / f"{name}.pdf"
        assert printing.draw_pages(source, to_file(path)) == count
        assert len(sizes(path.read_bytes())) == count
        for printed, asked in zip(sizes(path.read_bytes()), sizes(source), strict=True):
            assert printed == pytest.approx(asked, abs=0.5)


def test_a_stopped_job_ends_between_two_pages(tmp_path):
    data = sheets.pdf([certificate(n) for n in range(1, 4)], Mode.OVERPRINT, Offset())
    seen = []

    def stop_at_two(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        printing.draw_pages(data, to_file(tmp_path / "in.pdf"), stop_at_two)
    assert seen == [(0, 3), (1, 3)]


def test_a_printer_that_does_not_begin_is_told_in_three_parts(tmp_path):
    data = sheets.pdf([certificate()], Mode.OVERPRINT, Offset())
    nowhere = to_file(tmp_path / "no" / "such" / "folder" / "in.pdf")
    with pytest.raises(ClerkError) as refused:
        printing.draw_pages(data, nowhere)
    assert refused.value.what and refused.value.kept and refused.value.todo


def test_without_a_printer_the_way_by_pdf_is_named(qapp, monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with pytest.raises(ClerkError) as refused:
        printing.open_printer("", "Giấy khen")
    assert "chưa có máy in" in refused.value.what
    assert "Lưu PDF" in refused.value.todo


def test_a_printer_that_was_unplugged_is_named(qapp, monkeypatch):
    names = staticmethod(lambda: ["Máy khác"])
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", names)
    with pytest.raises(ClerkError) as refused:
        printing.open_printer("Canon LBP2900", "Giấy khen")
    assert "Canon LBP2900" in refused.value.what


@pytest.fixture
def silent_server(qapp) -> Iterator[socket.socket]:
    """A print server that takes the call and says nothing."""
    if ctypes.util.find_library("cups") is None:
        pytest.skip("needs the library of CUPS")
    library = ctypes.CDLL("libcups.so.2")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        library.cupsSetServer(f"127.0.0.1:{server.getsockname()[1]}".encode())
        yield server
        library.cupsSetServer(None)


def test_a_print_server_that_says_nothing_does_not_stop_the_program(
    qapp, qtbot, silent_server, monkeypatch
):
    monkeypatch.setattr(spooler, "PATIENCE", 0.2)
    assert printing.printers() == []
    with pytest.raises(ClerkError) as refused:
        printing.open_printer("", "Giấy khen")
    assert "không trả lời" in refused.value.what
    assert refused.value.kept and "Lưu PDF" in refused.value.todo
    taken, _whom = silent_server.accept()
    with pytest.raises(BlockingIOError):
        silent_server.accept()  # asked once only: nobody waits for it a second time
    silent_server.close()
    taken.close()
    qtbot.waitUntil(spooler.answers)  # the server gave up the call: one may ask again


def test_a_set_page_has_no_margins_that_would_shift_the_ink(tmp_path: Path, qapp):
    printer: QPrinter = to_file(tmp_path / "in.pdf")
    printing.set_page(printer, (297 / 25.4 * 72, 210 / 25.4 * 72))
    layout = printer.pageLayout()
    assert layout.mode() is layout.Mode.FullPageMode
    assert layout.fullRectPoints().width() > layout.fullRectPoints().height()
