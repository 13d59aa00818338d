"""Real printing: the program's own way to a printer, through CUPS, onto Debian's PDF printer."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from app import pdfium
from app.certificates import layouts, placing, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.documents import handover
from app.errors import ClerkError
from tests import cups
from tests.certificates.examples import certificate
from tests.cups import PRINTER, SMALL, Cups
from tests.documents.test_handover import PAPER
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import shown_error
from tests.ui_pages.deciding import certificates, decided, drawn, sizes
from ui import printing
from ui.certificates import running
from ui.certificates.printset import PrintSetPage
from ui.certificates.running import AnswerDialog
from ui.parts.text import Text

pytestmark = pytest.mark.skipif(bool(cups.why_not()), reason=cups.why_not())
LAYOUT = layouts.load()
FINE = 10  # dots a millimetre
NEAR = 0.5  # mm


@pytest.fixture(scope="module")
def printer() -> Iterator[Cups]:
    with cups.running() as system:
        yield system


def papers(printer: Cups, data: bytes, qtbot, jobs: int = 1) -> list[bytes]:
    """Print a PDF as the program does; what lies in the tray, job by job."""
    assert printing.printers() == [PRINTER, SMALL]
    printing.draw_pages(data, printing.open_printer(PRINTER, "Giấy khen, tờ 1/2"))
    return printer.printed(partial(qtbot.waitUntil), jobs)


def picture(data: bytes, number: int = 0) -> Image.Image:
    """A sheet as it is read: those printed across leave the printer turned."""
    with pypdfium2.PdfDocument(BytesIO(data)) as document:
        found = document[number].render(scale=FINE * 25.4 / 72).to_pil().convert("L")
    return found.rotate(-90, expand=True) if found.height > found.width else found


def ink(sheet: Image.Image, box: tuple[float, float, float, float]) -> tuple[float, ...] | None:
    """Where ink lies inside a box, mm; None for bare paper."""
    left, top = round(box[0] * FINE), round(box[1] * FINE)
    part = sheet.crop((left, top, round(box[2] * FINE), round(box[3] * FINE)))
    found = part.point(lambda value: 255 * (value < 160)).getbbox()
    if found is None:
        return None
    return tuple(at / FINE + add / FINE for at, add in zip(found, (left, top) * 2, strict=True))


def test_a_decision_comes_out_of_a_real_printer_a_page_each_and_every_line_in_its_place(
    printer, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 150)  # a dot is a third of the 0.5 mm that is promised
    texts = [certificate(1), certificate(2)]
    (came,) = papers(printer, sheets.pdf(texts, Mode.OVERPRINT, Offset()), qtbot)
    assert [sorted(size) for size in sizes(came)] == [pytest.approx([210, 297], abs=NEAR)] * 2
    lines = placing.place(texts[0], LAYOUT, Mode.OVERPRINT)
    boxes = placing.boxes(lines)
    sheet = picture(came)
    for name, box in boxes.items():
        around = (box[0] - 2 * NEAR, box[1], box[2] + 2 * NEAR, box[3])
        found = ink(sheet, around)
        assert found is not None, name
        assert found[0] == pytest.approx(box[0], abs=NEAR + 0.2), name  # a letter's own margin
        assert found[2] == pytest.approx(box[2], abs=NEAR + 0.2), name
    assert ink(sheet, (0, 0, 297, 60)) is None  # an overprint leaves the blank's own lines alone


def test_a_set_of_several_papers_comes_out_each_on_its_own(printer, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "DPI", 50)  # only the paper is looked at
    data = pdfium.joined([handover.labels(PAPER), handover.envelopes(PAPER)])
    came = papers(printer, data, qtbot, jobs=2)
    assert [[sorted(size) for size in sizes(one)] for one in came] == [
        [pytest.approx([210, 297], abs=NEAR)],
        [pytest.approx([110, 220], abs=NEAR)] * 2,
    ]


def test_a_paper_of_the_offices_own_size_is_asked_of_the_printer(printer, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "DPI", 50)
    own = layouts.resized(LAYOUT, 400, 300)
    data = sheets.pdf([certificate()], Mode.OVERPRINT, Offset(), layout=own)
    (came,) = papers(printer, data, qtbot)
    assert [sorted(size) for size in sizes(came)] == [pytest.approx([300, 400], abs=NEAR)]


def test_the_tray_that_is_chosen_is_asked_of_the_printer(printer, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "DPI", 50)
    assert printing.trays(PRINTER) == [("Cassette", "Cassette"), ("Manual", "Manual Feed")]
    data = sheets.measuring_sheet(Offset())
    printing.draw_pages(data, printing.open_printer(PRINTER, "Tờ thử", "Manual"))
    printer.printed(partial(qtbot.waitUntil))
    assert "InputSlot=Manual" in printer.asked()


def test_copies_both_sides_and_tray_are_asked_of_the_printer_for_each_paper_by_itself(
    printer, desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 50)
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)  # the page prints on another thread
    decision = decided(desk.workspace, 2)
    desk.window.open(PrintSetPage(desk, decision, ["list", "labels"]))
    page = desk.window.page()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    assert page.copies.both.isEnabled()
    page.copies.fields["list"].control.selectAll()
    type_in(page.copies.fields["list"].control, "2")
    page.copies.both.click()
    page.turn(1)
    choose(page.calibration.tray, "Manual", qtbot)  # the labels lie there
    page.print_button.click()
    listed, labels = printer.printed(partial(qtbot.waitUntil), jobs=2)
    assert [len(sizes(one)) for one in (listed, labels)] == [2 * 2, 1]  # a back to each copy
    first, second = ((printer.tray / f"{n}.options").read_text() for n in last(printer, 2))
    assert "sides=two-sided-short-edge" in first and "sides=one-sided" in second
    assert "InputSlot=Cassette" in first and "InputSlot=Manual" in second
    desk.window.open(PrintSetPage(desk, decision, ["list"]))
    assert desk.window.page().copies.fields["list"].text() == "2"
    assert desk.window.page().copies.both.isChecked()


def choose(choice, value: str, qtbot) -> None:
    choice.setFocus()
    for _ in range(choice.count()):
        if choice.value() != value:
            qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value() == value


def test_the_tray_of_the_blanks_is_remembered_and_is_not_that_of_the_other_papers(
    printer, desk, qtbot, monkeypatch
):
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)
    decision = decided(desk.workspace, 1)
    choose(certificates(desk, decision, qtbot).calibration.tray, "Manual", qtbot)
    assert certificates(desk, decision, qtbot).calibration.tray_name() == "Manual"
    desk.window.open(PrintSetPage(desk, decision, ["list"]))
    assert desk.window.page().calibration.tray_name() == "Cassette"


def test_a_printer_that_goes_away_in_the_middle_leads_to_the_answer_not_to_printing_anew(
    printer, desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 50)
    monkeypatch.setattr(running, "STACK", 1)
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)
    page = certificates(desk, decided(desk.workspace, 2), qtbot)
    draw_pages, sent = printing.draw_pages, []

    def second_goes_away(*asked):
        sent.append(asked)
        if len(sent) == 2:
            printer.obey("cupsreject", PRINTER)
        return draw_pages(*asked)

    monkeypatch.setattr(printing, "draw_pages", second_goes_away)
    page.print_button.click()
    printer.printed(partial(qtbot.waitUntil))
    drawn(page, qtbot)
    printer.obey("cupsaccept", PRINTER)
    box = shown_error()
    assert "đã gửi 1/2 tờ" in box.error.what and "chưa tờ nào tính là đã in" in box.error.kept
    box.again.click()
    dialog = next(one for one in desk.window.findChildren(AnswerDialog) if one.isVisible())
    assert dialog.came_out.text() == "1"
    dialog.verb.click()
    drawn(page, qtbot)
    assert [sheet.prints for sheet in page.batch.sheets] == [1, 0]


def last(printer: Cups, count: int) -> range:
    """The numbers of the last jobs that were looked at."""
    return range(printer.jobs - count + 1, printer.jobs + 1)


def test_certificates_have_one_side_and_one_copy_on_a_printer_that_usually_prints_on_both(
    printer, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 50)
    texts = [certificate(1), certificate(2)]
    (came,) = papers(printer, sheets.pdf(texts, Mode.OVERPRINT, Offset()), qtbot)
    assert len(sizes(came)) == 2 and "sides=one-sided" in printer.asked()


def test_a_printer_that_stands_still_or_takes_nothing_is_told_before_anything_is_sent(printer):
    for wrong, right, words in (
        ("cupsdisable", "cupsenable", "đang dừng"),
        ("cupsreject", "cupsaccept", "không nhận việc"),
    ):
        printer.obey(wrong, PRINTER)
        with pytest.raises(ClerkError) as refused:
            printing.open_printer(PRINTER, "Giấy khen")
        printer.obey(right, PRINTER)
        assert PRINTER in refused.value.what and words in refused.value.what
        assert "chưa in tờ nào" in refused.value.kept and "lưu PDF" in refused.value.todo


def test_what_the_printer_did_not_take_is_never_called_sent(printer, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "DPI", 50)
    data = sheets.measuring_sheet(Offset())
    opened = printing.open_printer(PRINTER, "Tờ thử")
    printer.obey("cupsreject", PRINTER)  # as one that is unplugged in the middle of a decision
    with pytest.raises(ClerkError) as refused:
        printing.draw_pages(data, opened)
    printer.obey("cupsaccept", PRINTER)
    assert "không nhận việc" in refused.value.what
    assert printing.draw_pages(data, opened) == 1
    printer.printed(partial(qtbot.waitUntil))


def test_a_printer_without_paper_says_so_where_a_clerk_is_asked_what_came_out(
    printer, desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 50)
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)
    page = certificates(desk, decided(desk.workspace, 2), qtbot)
    with printer.without_paper():
        page.print_button.click()
        qtbot.waitUntil(lambda: printing.troubles(PRINTER) == "hết giấy")
        drawn(page, qtbot)
        desk.window.findChild(AnswerDialog).reject()
        page.runs.ask()
        dialog = next(one for one in desk.window.findChildren(AnswerDialog) if one.isVisible())
        assert "Máy in báo: hết giấy" in [one.text() for one in dialog.findChildren(Text)]
        dialog.reject()
        page.calibration.find_printers()
        assert page.calibration.warning.title.text() == "Máy in báo: hết giấy"
    printer.printed(partial(qtbot.waitUntil))
    qtbot.waitUntil(lambda: printing.troubles(PRINTER) == "")
    page.reload()  # F5
    assert not page.calibration.warning.isVisible()


def test_a_paper_that_the_printer_lacks_is_told_beside_it(printer, desk, qtbot, monkeypatch):
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)
    assert printing.has_paper(SMALL, (297.0, 210.0)) and printing.has_paper(PRINTER, (400.0, 300.0))
    page = certificates(desk, decided(desk.workspace, 1), qtbot)
    panel = page.calibration
    panel.printer.setFocus()
    qtbot.keyClick(panel.printer, Qt.Key.Key_Down)
    assert panel.printer_name() == SMALL and not panel.warning.isVisible()
    large = layouts.resized(page.book.layout, 420, 297)
    page.book.do(lambda now: shelf.change(now, large, page.book.at))
    assert "không có khổ 420 × 297 mm" in panel.warning.title.text()
    page.print_button.click()  # blanks cost money: asked once more
    box = shown_error()
    assert "420 × 297 mm" in box.error.what and page.runs.open_run is None
    box.reject()
    panel.printer.setFocus()
    qtbot.keyClick(panel.printer, Qt.Key.Key_Up)
    assert not panel.warning.isVisible()


def test_the_red_button_prints_a_decision_and_only_the_answer_counts_it(
    printer, desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "DPI", 50)
    for name, value in printer.environment.items():
        monkeypatch.setenv(name, value)  # the page prints on another thread
    page = certificates(desk, decided(desk.workspace, 2), qtbot)
    assert page.calibration.printer_name() == PRINTER
    page.print_button.click()
    (came,) = printer.printed(partial(qtbot.waitUntil))
    assert len(sizes(came)) == 2
    drawn(page, qtbot)
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0]
    desk.window.findChild(AnswerDialog).verb.click()
    drawn(page, qtbot)
    assert [sheet.prints for sheet in page.batch.sheets] == [1, 1]
