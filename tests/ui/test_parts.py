"""Parts work by keyboard, say what they are, and keep what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextLayout
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.errors import ClerkError
from tests.ui.screens import settle
from tests.ui.typing import compose, type_in
from ui import texts
from ui.errors import NOTHING_LOST, ErrorBox, ErrorDialog, as_clerk_error, show_error
from ui.forms import Dialog, Field, show_refusal
from ui.parts.boxes import Column
from ui.parts.buttons import Button
from ui.parts.charts import BarChart, QuorumBar, Value
from ui.parts.filterbar import FilterBar
from ui.parts.inputs import Choice, DayInput, LineInput, NumberInput, Radios, SearchBox, Secret
from ui.parts.notices import Notice
from ui.parts.plates import Chip
from ui.parts.progress import ProgressStrip, time_left
from ui.parts.steps import Journey, Stage, StepBar
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text
from ui.style import RING, FocusRing

REFUSAL = ClerkError(
    what="Tháng 2 không có ngày 31.", todo="Ghi lại ngày sinh.", field="born", details="day 31/02"
)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def put(window, *widgets):
    for widget in widgets:
        window.layout().addWidget(widget)
        widget.show()
    settle()


def ring_of(window):
    return next((ring for ring in window.findChildren(FocusRing) if ring.isVisible()), None)


def test_the_ring_stands_around_whatever_has_the_focus_and_follows_it(window):
    button, field = Button("Ghi phiếu", "primary"), LineInput()
    field.setAccessibleName("Tên")
    put(window, button, field)
    for widget in (button, field):
        widget.setFocus()
        settle()
        ring = ring_of(window)
        assert ring.geometry() == widget.geometry().adjusted(-RING, -RING, RING, RING)
    window.resize(700, 500)
    settle()
    assert ring_of(window).geometry() == field.geometry().adjusted(-RING, -RING, RING, RING)
    field.deleteLater()
    settle()


def test_a_button_of_an_action_has_its_words_and_is_enabled_with_it(window):
    action = QAction("Chuyển thẩm tra", window)
    button = Button.of(action, "primary")
    put(window, button)
    done = []
    action.triggered.connect(lambda: done.append(True))
    button.click()
    action.setEnabled(False)
    assert done == [True] and not button.isEnabled()
    assert button.accessibleName() == "Chuyển thẩm tra"


def test_an_error_shows_under_the_field_and_goes_when_the_value_is_right(window):
    field = Field("Ngày sinh", control := LineInput(), help="Ví dụ: 05/01/1990", check=_needs_five)
    put(window, field)
    type_in(control, "31")
    assert field.error() == ""  # nothing while typing
    control.clearFocus()
    settle()
    assert field.error() == "Cần năm chữ. Ví dụ: 12345"
    assert control.accessibleDescription() == "Cần năm chữ. Ví dụ: 12345"
    type_in(control, "123")
    assert field.error() == ""
    assert control.accessibleDescription() == "Ví dụ: 05/01/1990"


def _needs_five(text: str) -> str:
    return "" if len(text) == 5 else "Cần năm chữ. Ví dụ: 12345"


def test_letters_being_composed_are_no_value_yet_and_no_search(qtbot, window):
    box = SearchBox("Lọc nhanh", shortcut="Ctrl+F")
    put(window, box)
    searched = []
    box.searched.connect(searched.append)
    compose(box, "hoa")
    settle()
    assert box.text() == "" and searched == [] and not box._wait.isActive()
    type_in(box, "Hoài")
    qtbot.waitUntil(lambda: searched == ["Hoài"])


def test_backspace_in_the_empty_filter_box_takes_the_last_filter(qtbot, window):
    box = SearchBox("Lọc nhanh")
    put(window, box)
    with qtbot.waitSignal(box.backspaced):
        qtbot.keyClick(box, Qt.Key.Key_Backspace)
    box.setText("x")
    with qtbot.assertNotEmitted(box.backspaced):
        qtbot.keyClick(box, Qt.Key.Key_Backspace)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_goes_by_keyboard(qtbot, window, key):
    chip = Chip("Chưa trao")
    put(window, chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        ("day", "1/2/24", "01/02/2024"),
        ("day", "01-02-2024", "01/02/2024"),
        ("month", "2.2024", "02/2024"),
        ("partial", "1958", "1958"),
        ("day", "31/02/1990", "31/02/1990"),
    ],
)
def test_a_date_is_shown_the_usual_way_once_the_field_is_left(window, kind, typed, shown):
    control = DayInput(kind=kind)
    field = Field("Ngày", control, check=control.problem)
    put(window, field)
    type_in(control, typed)
    control.clearFocus()
    settle()
    assert control.text() == shown
    assert bool(field.error()) == (typed == "31/02/1990")


def test_the_eye_shows_the_password_and_hides_it_again(window):
    secret = Secret()
    put(window, secret)
    secret.eye.click()
    assert secret.echoMode() == QLineEdit.EchoMode.Normal
    assert secret.eye.accessibleName() == "Giấu mật khẩu"
    secret.eye.click()
    assert secret.echoMode() == QLineEdit.EchoMode.Password


def test_a_choice_keeps_its_value_when_the_list_changes_and_the_wheel_passes(window):
    choice = Choice([("a", "Một"), ("b", "Hai")])
    choice.set_value("b")
    choice.set_choices([("c", "Ba"), ("b", "Hai")])
    assert choice.value() == "b"
    choice.set_value("unknown")
    assert choice.value() is None


def test_radios_give_values_and_are_one_tab_stop(qtbot, window):
    radios = Radios([("one", "Cá nhân"), ("many", "Tập thể")])
    put(window, radios)
    assert radios.value() is None
    radios.set_value("one")
    with qtbot.waitSignal(radios.chosen) as chosen:
        radios._buttons[1].click()
    assert chosen.args == ["many"] and radios.value() == "many"


def test_a_number_field_takes_digits_only(qtbot, window):
    number = NumberInput(most=99, big=True)
    put(window, number)
    qtbot.keyClicks(number, "8x9")
    assert number.value() == 89
    number.clear()
    assert number.value() is None


def test_tabs_are_chosen_by_arrows_and_say_their_state(qtbot, window):
    tabs = Tabs(
        [Tab("1. Người", "done"), Tab("2. Thành tích", "fix", "1 chỗ cần sửa"), "3. Ý kiến"]
    )
    put(window, tabs)
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert tabs.accessibleName() == "2. Thành tích, 1 chỗ cần sửa, có chỗ cần sửa, 2/3"
    qtbot.keyClick(tabs, Qt.Key.Key_End)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current() == 2


def test_steps_and_journeys_are_read_as_sentences(qapp):
    bar = StepBar(("Đang soạn", "Thẩm tra", "Chờ họp"), 1)
    assert bar.accessibleName() == "Bước 2/3: Thẩm tra, tiếp theo: Chờ họp"
    bar.set(2)
    assert bar.accessibleName() == "Bước 3/3: Chờ họp"
    bar.set(0, aside="Trả lại bổ sung")
    assert "Trả lại bổ sung" in bar.accessibleName()
    journey = Journey([Stage("Phát hiện", "12/06/2024"), Stage("Bồi dưỡng")], 1)
    assert journey.accessibleName() == "Hành trình. Phát hiện, 12/06/2024. Bồi dưỡng, đang ở đây"


def test_charts_say_their_finding_and_their_numbers(qapp):
    chart = BarChart("Giấy khen tăng", [Value("Giấy khen", 31, before=24), Value("Tiền", 8.4)])
    assert chart.accessibleName() == "Giấy khen tăng"
    assert chart.accessibleDescription() == "Giấy khen: 31; Tiền: 8,4"
    assert chart.numbers() == [("Giấy khen", "31"), ("Tiền", "8,4")]
    quorum = QuorumBar(7, 9, 6, "cần từ 6/9")
    assert quorum.accessibleName() == "7/9, cần từ 6/9"


def test_a_notice_has_links_that_do_something_and_take_the_focus(window):
    done = []
    notice = Notice(
        "bad", "Còn 2 việc.", "", [("Ghi tháng", lambda: done.append(1)), ("Đính kèm", done.clear)]
    )
    put(window, notice)
    notice.focus_first()
    assert notice.links[0].hasFocus()
    notice.links[0].click()
    assert done == [1]


def test_a_refusal_goes_to_the_field_it_names(window):
    born = Field("Ngày sinh", LineInput("31/02/1990"), name="born")
    place = Field("Nơi ở", LineInput("Ma Rơi"), name="place")
    put(window, born, place)
    assert show_refusal(REFUSAL, [place, born])
    assert born.error().startswith("Tháng 2") and born.control.hasFocus()
    assert born.text() == "31/02/1990" and place.error() == ""
    assert not show_refusal(ClerkError("Hỏng.", "Thử lại."), [place, born])


def test_a_dialog_closes_only_when_its_answer_is_stored(qtbot, window):
    field = Field("Ngày sinh", control := LineInput("31/02/1990"), name="born")
    answers = [REFUSAL, ClerkError("USB đầy.", "Cắm USB khác."), None]

    def store() -> None:
        answer = answers.pop(0)
        if answer is not None:
            raise answer

    dialog = Dialog("Sửa ngày sinh", field, verb="Lưu", action=store, parent=window)
    dialog.show()
    dialog.verb.click()
    assert dialog.isVisible() and field.error() and control.text() == "31/02/1990"
    dialog.verb.click()
    assert dialog.isVisible() and dialog.problem.isVisible()
    dialog.verb.click()
    assert not dialog.isVisible()


def test_an_error_says_why_what_is_kept_and_what_to_do(qtbot, window):
    dialog = show_error(window, REFUSAL, "Chưa lưu được", ("Sửa lại", lambda: None))
    lines = dialog.lines_of_error
    assert lines.why.text() == REFUSAL.what
    assert lines.kept.text() == NOTHING_LOST
    assert lines.todo.text() == REFUSAL.todo
    assert dialog.safe.isDefault() and dialog.again is not None
    dialog.reject()


def test_details_for_support_open_on_request_and_can_be_copied(qtbot, window):
    box = ErrorBox(REFUSAL, "Chưa lưu được")
    put(window, box)
    link, copy = (b for b in box.findChildren(Button) if b.kind == "link")
    assert not box.lines_of_error.details.isVisible()
    link.click()
    assert box.lines_of_error.details.isVisible()
    copy.click()
    assert QGuiApplication.clipboard().text() == "day 31/02"


def test_an_unexpected_fault_gets_a_number_and_shows_no_name(caplog):
    def fail() -> None:
        raise ValueError("Đàng Thị Kim Hoa 058123456789")

    try:
        fail()
    except ValueError as fault:
        error = as_clerk_error(fault)
    number = error.details.splitlines()[0].removeprefix("Số báo ")
    assert number in error.what and len(number) == 9
    assert "Hoa" not in f"{error} {error.details}" and "fail" in error.details
    assert number in caplog.text and "ValueError" in caplog.text


def test_the_action_of_an_error_is_done_once_after_the_dialog_closes(qtbot):
    done = []
    dialog = ErrorDialog(REFUSAL, "Chưa chép được", ("Chép lại", lambda: done.append(True)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.again.click()
    assert done == [True] and not dialog.isVisible()


def test_progress_shows_only_what_lasts_and_can_be_stopped(qtbot, window):
    from threading import Event

    strip, stop = ProgressStrip("Đang chép", keeps="Lần sau chép tiếp."), Event()
    window.layout().addWidget(strip)
    offered: list[bool] = []  # whether it could be stopped at the moment it appeared
    strip._appear.timeout.connect(lambda: offered.append(strip.stop.isVisible()))
    strip.begin(stop)
    assert not strip.isVisible()
    strip.report(7, 12)
    assert strip.count.text() == "7/12 mục"
    qtbot.waitUntil(strip.stop.isVisible)
    assert strip.isVisible() and offered == [False]
    strip.stop.click()
    assert stop.is_set() and not strip.isVisible()


@pytest.mark.parametrize(
    ("done", "total", "seconds", "words"),
    [
        (7, 12, 28, "còn khoảng 20 giây"),
        (1, 100, 5, "còn khoảng 9 phút"),
        (0, 12, 5, ""),
        (12, 12, 5, ""),
        (99, 100, 100, "còn khoảng 5 giây"),
    ],
)
def test_the_time_left_is_said_in_round_words(done, total, seconds, words):
    assert time_left(done, total, seconds) == words


def test_qts_own_buttons_and_menus_speak_vietnamese(qapp, qtbot):
    texts.install(qapp)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Discard)
    qtbot.addWidget(box)
    words = {button.text().replace("&", "") for button in box.buttons()}
    assert words == {"Được", "Để sau", "Bỏ thay đổi"}
    field = QLineEdit("x")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    shown = {a.text().split("\t")[0].replace("&", "") for a in menu.actions() if a.text()}
    assert {"Hoàn tác", "Cắt", "Chép", "Dán", "Xóa", "Chọn tất cả"} <= shown


def test_filters_are_chips_and_fold_into_one_button_where_room_is_short(qtbot, window):
    added = []
    bar = FilterBar(lambda menu: added.append(menu.addAction("Theo thôn")))
    put(window, bar)
    window.resize(1100, 200)
    bar.set_filters([("round", "Đợt: Tổng kết 2024"), ("open", "Chưa trao")])
    settle()
    assert [chip.text for chip in bar.findChildren(Chip) if chip.isVisible()] == [
        "Đợt: Tổng kết 2024",
        "Chưa trao",
    ]
    assert bar.clear_all.isVisible() and not bar.folded.isVisible()
    with qtbot.waitSignal(bar.removed) as removed:
        qtbot.keyClick(bar.box, Qt.Key.Key_Backspace)
    assert removed.args == ["open"]
    window.resize(500, 200)
    settle()
    assert bar.folded.isVisible() and bar.folded.text() == "Lọc (2)"
    words = [action.text() for action in bar.folded_menu().actions() if action.text()]
    assert words == ["Bỏ: Đợt: Tổng kết 2024", "Bỏ: Chưa trao", "Bỏ hết lọc", "Theo thôn"]
    bar.set_filters([])
    assert not bar.folded.isVisible() and not bar.clear_all.isVisible()


@pytest.mark.parametrize("number", ["12/QĐ-UBND", "152/2025/NĐ-CP", "01/BB-HĐTĐKT", "5/UBND-VHXH"])
def test_a_line_never_ends_inside_the_number_of_a_document(qtbot, number: str) -> None:
    words = f"Đã ghi vào sổ theo Quyết định số {number} ngày 05/01/2025 của Chủ tịch"
    label = Text(words, wrap=True)
    qtbot.addWidget(label)

    def ends(text: str, width: int) -> list[str]:
        layout = QTextLayout(text, label.font())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        lines = [layout.lineAt(place) for place in range(layout.lineCount())]
        return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]

    shown = QLabel.text(label)
    whole = shown[shown.index(number[0], 20) : shown.index(" ngày")]
    widths = range(label.fontMetrics().horizontalAdvance(number) + 8, 500, 7)
    assert all(any(whole in line for line in ends(shown, width)) for width in widths)
    assert not all(any(number in line for line in ends(words, width)) for width in widths)
    assert label.text() == words


def test_words_of_a_limited_width_take_their_height_in_a_wider_column(window) -> None:
    words, below = Text("Vận động 46 hộ đồng bào cùng giữ nguồn nước sạch", wrap=True), Text("Sau")
    words.setMaximumWidth(120)
    column = Column(words, below, gap=0)
    window.layout().addWidget(column)
    settle()
    assert column.width() > 2 * words.width()
    assert (
        column.heightForWidth(column.width())
        == words.heightForWidth(120) + below.sizeHint().height()
    )


def test_what_can_be_copied_is_laid_out_as_it_is(qtbot) -> None:
    label = Text("Số 12/QĐ-UBND", wrap=True, copyable=True)
    qtbot.addWidget(label)
    assert QLabel.text(label) == "Số 12/QĐ-UBND"
