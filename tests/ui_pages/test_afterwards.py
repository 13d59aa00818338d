"""After the decision, by keyboard: corrected, struck, given back, given anew, complained about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from sqlalchemy import text

from app import audit
from app.decisions import actions as decisions
from app.decisions import afterwards, titles
from app.errors import ClerkError
from app.oversight import complaints
from tests.after import DENOUNCED, INFORMANT
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.deciding import decided
from ui.bookpage import BookPage
from ui.books import open_book
from ui.entries import EntryDialog
from ui.forms import Field
from ui.oversight.complaints import receive_dialog
from ui.paper import PaperPage
from ui.parts.plates import Plate
from ui.register.page import RegisterPage

Key = Qt.Key


@pytest.fixture
def book(desk, qtbot) -> RegisterPage:
    """The golden book with three lines, the newest selected."""
    decided(desk.workspace)
    page = RegisterPage(desk)
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    page.table.setFocus()
    page.table.selectRow(0)
    newest = page.table.current_row()
    qtbot.waitUntil(lambda: page.pane.name.text() == newest.recipient)
    return page


def rest(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    for _turn in range(3):
        QApplication.processEvents()


def choose(desk, qtbot, menu: QMenu, words: str) -> EntryDialog | None:
    """Take a verb of a menu; the dialog that it opens, or None where it opens a page."""
    (action,) = [one for one in menu.actions() if one.text().startswith(words)]
    action.trigger()
    QApplication.processEvents()
    return open_dialog(desk)


def open_dialog(desk) -> EntryDialog | None:
    found = [one for one in desk.window.findChildren(EntryDialog) if one.isVisible()]
    return found[-1] if found else None


def of_line(page: RegisterPage, qtbot, words: str) -> EntryDialog | None:
    """What one can do with the selected line, from its menu."""
    return choose(page.desk, qtbot, page.row_menu(page.table.current_row()), words)


def fill(dialog: EntryDialog, **typed: str) -> None:
    """Type over what stands in these fields."""
    for name, words in typed.items():
        part = dialog.entries[name].part
        assert isinstance(part, Field)
        part.control.selectAll()
        type_in(part.control, words)


def press(qtbot, dialog: EntryDialog) -> None:
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    QApplication.processEvents()


def error_of(dialog: EntryDialog, name: str) -> str:
    part = dialog.entries[name].part
    assert isinstance(part, Field)
    return part.error()


def typed_in(dialog: EntryDialog, name: str) -> str:
    part = dialog.entries[name].part
    assert isinstance(part, Field)
    return part.text()


def told(page: RegisterPage) -> str:
    labels = page.pane.then.findChildren(type(page.pane.name))
    return " | ".join(label.text() for label in labels if not label.isHidden())


def entry_of(page: RegisterPage):
    return page.table.current_row().id


def test_a_refused_correction_keeps_all_that_was_typed_and_says_why_at_the_field(book, qtbot):
    dialog = of_line(book, qtbot, "Đính chính")
    fill(dialog, after="Tổ giữ nước thôn Suối Mới", reason="Thôn đổi tên", symbol="")
    press(qtbot, dialog)
    assert dialog.isVisible() and "số quyết định" in error_of(dialog, "symbol")
    assert dialog.focusWidget() is dialog.entries["symbol"].part.control
    assert typed_in(dialog, "after") == "Tổ giữ nước thôn Suối Mới"
    assert typed_in(dialog, "reason") == "Thôn đổi tên"
    fill(dialog, symbol="15/QĐ-UBND", decided_on="31/12/2024")
    press(qtbot, dialog)
    assert "trước ngày quyết định" in error_of(dialog, "decided_on")
    assert typed_in(dialog, "symbol") == "15/QĐ-UBND"


def test_a_correction_stands_beside_the_line_and_the_line_stays(book, desk, qtbot):
    before = entry_of(book)
    recipient = book.pane.name.text()
    dialog = of_line(book, qtbot, "Đính chính")
    fill(dialog, after="Tổ giữ nước Suối Mới", reason="Thôn đổi tên", symbol="15/QĐ-UBND")
    press(qtbot, dialog)
    assert open_dialog(desk) is None
    book.reload()
    qtbot.waitUntil(lambda: "15/QĐ-UBND" in told(book))
    assert "“Tổ giữ nước Suối Mới” thay" in told(book)
    assert book.pane.name.text() == recipient
    assert desk.workspace.read(afterwards.reads_now, before)["recipient"] == "Tổ giữ nước Suối Mới"
    assert of_line(book, qtbot, "Xem quyết định đính chính") is None
    rest(desk, qtbot)
    paper = desk.window.page()
    assert isinstance(paper, PaperPage) and paper.data.startswith(b"%PDF")


def test_words_of_ones_own_stay_while_another_place_to_correct_is_chosen(book, qtbot):
    dialog = of_line(book, qtbot, "Đính chính")
    place = dialog.entries["field"].part.control
    offered = typed_in(dialog, "after")
    place.setFocus()
    qtbot.keyClick(place, Key.Key_End)
    assert typed_in(dialog, "after") != offered  # the words on the certificate
    fill(dialog, after="Lời của tôi")
    place.setFocus()
    qtbot.keyClick(place, Key.Key_Home)
    assert typed_in(dialog, "after") == "Lời của tôi"


def struck(book: RegisterPage, qtbot) -> None:
    dialog = of_line(book, qtbot, "Hủy bỏ")
    fill(dialog, reason="Kê khai không đúng", symbol="16/QĐ-UBND")
    press(qtbot, dialog)
    assert open_dialog(book.desk) is None
    book.reload()
    rest(book.desk, qtbot)
    qtbot.waitUntil(lambda: book.pane.gone.isVisible())


def test_a_revoked_line_is_struck_in_list_and_pane_and_said_so_aloud(book, qtbot):
    entry = entry_of(book)
    struck(book, qtbot)
    row = book.table.current_row()
    assert row.id == entry
    cell = book.model.cell(0, 2)
    assert cell.struck and not book.model.cell(1, 2).struck
    assert book.model.cell(0, 6).text == "Đã hủy bỏ"
    assert book.pane.name.font().strikeOut()
    assert "hủy bỏ theo 16/QĐ-UBND" in book.pane.name.accessibleName()
    sentence = book.model.data(book.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "đã hủy bỏ theo 16/QĐ-UBND" in sentence
    words = [action.text() for action in book.row_menu(row).actions()]
    assert not any(one.startswith(("Đính chính", "Hủy bỏ", "Cấp đổi")) for one in words)
    book.table.selectRow(1)
    qtbot.waitUntil(lambda: not book.pane.gone.isVisible())
    assert not book.pane.name.font().strikeOut() and book.pane.name.accessibleName() == ""


def test_what_comes_back_is_written_down_until_nothing_is_due(book, desk, qtbot):
    struck(book, qtbot)
    dialog = of_line(book, qtbot, "Ghi thu hồi")
    fill(dialog, amount="9.000.000")
    press(qtbot, dialog)
    assert "nhiều hơn" in error_of(dialog, "amount") and typed_in(dialog, "amount") == "9.000.000"
    fill(dialog, amount="360.000")
    box = dialog.entries["item_returned"].part
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
    press(qtbot, dialog)
    assert open_dialog(book.desk) is None
    found = desk.workspace.read(afterwards.of_entry, entry_of(book)).revoked
    assert found.item_returned and found.still_due == 0
    book.reload()
    qtbot.waitUntil(lambda: "đã thu giấy khen" in told(book))
    words = [one.text() for one in book.row_menu(book.table.current_row()).actions()]
    assert not any(one.startswith("Ghi thu hồi") for one in words)


def test_a_lost_certificate_is_given_anew_once_somebody_confirms_the_loss(book, qtbot):
    dialog = of_line(book, qtbot, "Cấp đổi")
    kind = dialog.entries["kind"].part.control
    kind.setFocus()
    qtbot.keyClick(kind, Key.Key_Down)  # lost
    fill(dialog, requested_by="Tổ giữ nước", reason="Mất khi dọn nhà")
    press(qtbot, dialog)
    assert "nơi xác nhận" in error_of(dialog, "confirmed_by")
    fill(dialog, confirmed_by="Thôn Suối Mẫu", symbol="18/UBND-VX")
    press(qtbot, dialog)
    assert open_dialog(book.desk) is None
    book.reload()
    qtbot.waitUntil(lambda: "18/UBND-VX" in told(book))


def test_undo_never_takes_back_what_is_written_once(book, desk, qtbot):
    dialog = of_line(book, qtbot, "Đính chính")
    fill(dialog, after="Tổ giữ nước Suối Mới", reason="Thôn đổi tên", symbol="15/QĐ-UBND")
    press(qtbot, dialog)
    struck(book, qtbot)
    dialog = of_line(book, qtbot, "Ghi thu hồi")
    fill(dialog, amount="10.000")
    press(qtbot, dialog)
    entry = entry_of(book)
    before = desk.workspace.read(afterwards.of_entry, entry)
    with pytest.raises(ClerkError, match="Không còn việc nào"):
        desk.workspace.undo()
    assert desk.workspace.read(afterwards.of_entry, entry) == before
    assert before.corrections and before.revoked and before.revoked.repaid == 10_000
    assert desk.workspace.read(audit.check, desk.workspace.db).faults == ()


# ------------------------------------------------------------------ complaints


def complaints_page(desk, qtbot) -> BookPage:
    open_book(desk, "complaints")
    rest(desk, qtbot)
    page = desk.window.page()
    assert isinstance(page, BookPage)
    return page


def tick(qtbot, dialog: EntryDialog, name: str) -> None:
    box = dialog.entries[name].part
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)


def test_a_complaint_stops_the_handing_over_until_it_is_settled(book, desk, qtbot):
    entry = entry_of(book)
    dialog = of_line(book, qtbot, "Ghi đơn khiếu nại")
    fill(dialog, words="Không đồng ý kết quả xét")
    press(qtbot, dialog)
    assert "người khiếu nại" in error_of(dialog, "who")
    assert typed_in(dialog, "words") == "Không đồng ý kết quả xét"
    fill(dialog, who="Bà Ví Dụ")
    tick(qtbot, dialog, "suspends")
    press(qtbot, dialog)
    assert open_dialog(book.desk) is None
    with pytest.raises(ClerkError, match="tạm dừng trao"):
        desk.workspace.write(decisions.present, entry, TODAY, "Bà Hoài", "")
    book.reload()
    rest(desk, qtbot)

    def said() -> bool:
        plates = book.pane.then.findChildren(Plate)
        return any("tạm dừng trao" in plate.text for plate in plates)

    qtbot.waitUntil(said)
    page = complaints_page(desk, qtbot)
    assert desk.window.focusWidget() is page.table
    qtbot.keyClick(page.table, Key.Key_Return)
    settle = open_dialog(desk)
    press(qtbot, settle)
    assert "số văn bản" in error_of(settle, "symbol")
    fill(settle, symbol="21/QĐ-UBND", words="Đúng trình tự")
    press(qtbot, settle)
    rest(desk, qtbot)
    (row,) = desk.workspace.read(complaints.listed, "mau")
    assert (row.result, row.suspends, row.closed_on) == ("upheld", False, TODAY)
    desk.workspace.write(decisions.present, entry, TODAY, "Bà Hoài", "")


def test_a_denunciation_is_read_by_its_readers_only(desk, qtbot):
    dialog = receive_dialog(desk)
    dialog.open()
    kind = dialog.entries["kind"].part.control
    readers = dialog.entries["readers"].part
    assert not readers.isVisible()
    kind.setFocus()
    qtbot.keyClick(kind, Key.Key_Down)
    assert readers.isVisible()
    fill(dialog, who=INFORMANT, words=DENOUNCED)
    press(qtbot, dialog)
    assert open_dialog(desk) is None
    page = complaints_page(desk, qtbot)
    row = page.table.current_row()
    assert page.model.cell(0, 2).text == DENOUNCED and "Đọc đơn" in dict(page.verbs(row))
    out = page.sheet_out()  # also of one who may read it nothing goes out
    assert out is not None
    (line,) = out.rows()
    assert "Giữ kín theo Luật Tố cáo" in line.values
    assert DENOUNCED not in line.values and INFORMANT not in line.values
    with desk.workspace._engine.begin() as connection:  # as if another had been entrusted with it
        connection.execute(text("UPDATE sealed_words SET readers = 'khac'"))
    page.reload()
    rest(desk, qtbot)
    row = page.table.current_row()
    assert page.model.cell(0, 2).text == "Đã niêm kín"
    assert INFORMANT not in page.spoken(row) and DENOUNCED not in page.spoken(row)
    assert list(dict(page.verbs(row))) == ["Lịch sử"]


def test_a_title_is_stripped_and_given_back_from_the_menu_of_its_line(book, qtbot, monkeypatch):
    listed = titles._listed
    monkeypatch.setattr(
        titles,
        "_listed",
        lambda catalog, name, day: (
            *listed(catalog, name, day),
            book.table.current_row().award_code,
        ),
    )
    for verb, symbol in (("Tước danh hiệu", "5/QĐ-CTN"), ("Phục hồi danh hiệu", "9/QĐ-CTN")):
        dialog = of_line(book, qtbot, verb)
        fill(dialog, symbol=symbol, signer_name="Người Ký Ví Dụ")
        press(qtbot, dialog)
        assert "nội dung" in error_of(dialog, "reason")
        fill(dialog, reason="Theo bản án (ví dụ)")
        press(qtbot, dialog)
        assert open_dialog(book.desk) is None
        book.reload()
        rest(book.desk, qtbot)
        is_gone = verb.startswith("Tước")
        qtbot.waitUntil(lambda gone=is_gone: book.pane.gone.isVisible() == gone)
        assert book.model.cell(0, 2).struck == is_gone
        qtbot.waitUntil(lambda words=symbol: words in told(book))
    words = [one.text() for one in book.row_menu(book.table.current_row()).actions()]
    assert "Xem thông báo: phục hồi danh hiệu theo 9/QĐ-CTN" in words
