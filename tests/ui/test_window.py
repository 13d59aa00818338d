"""The window around every page."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.screens import COMMON, FULL_HD_125, SMALLEST, prepare, problems, settle
from tests.ui.typing import type_in
from ui import theme
from ui.jobs import Jobs
from ui.memory import ShortMemory
from ui.page import Page, PlateWords
from ui.palette import bold_parts, matches
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.inputs import LineInput
from ui.shell import Found, Shell
from ui.toasts import Toasts
from ui.window import PLACES, MainWindow


class EmptyPage(Page):
    help_text = "# Trang này\nChỉ dẫn của trang."

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title, self.called = title, []
        self.button = Button("Thêm hồ sơ", "primary", "plus", clicked=self.new)
        first = ("Ghi gương tốt đầu tiên", self.new, "plus")
        self.field = LineInput()
        self.field.setAccessibleName("Lọc")
        self.add(self.field)
        self.add(EmptyState("sprout", "Chưa ghi gương tốt nào", "Ghi lại người tốt.", first))

    def header_actions(self) -> list[QWidget]:
        return [self.button]

    def new(self) -> None:
        self.called.append("new")

    def search(self) -> None:
        self.called.append("search")

    def reload(self) -> None:
        self.called.append("reload")


def found_people(words: str) -> list[Found]:
    return [Found("Pi Năng Thị Hoài", "HS-0147", lambda: None, "user-round")] if words else []


def make_window(qtbot, memory=None):
    shell = Shell(
        "UBND xã Phước Nghĩa",
        "Huyện Thuận Hòa",
        "Lê Thị Ngọc Hân",
        memory=memory or ShortMemory(),
        jobs=Jobs(),
        find=found_people,
    )
    made = MainWindow(shell, {p.id: (lambda _w, p=p: EmptyPage(p.text)) for p in PLACES})
    made.status.set_sync("Chưa gửi 12 thay đổi · Lần gửi cuối 05/01/2025", waiting=True)
    made.status.set_network(online=False)
    made.status.set_autosave("Đã tự lưu lúc 09:41")
    made.status.set_backup("Sao lưu 17/01/2025")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle()
    return made


@pytest.fixture
def window(qtbot):
    made = make_window(qtbot)
    yield made
    made.shell.jobs.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [(COMMON, 100), (FULL_HD_125, 100), (SMALLEST, 100), (SMALLEST, 125), (COMMON, 200)],
)
def test_the_frame_stands_whole_in_every_size(window, size, scale, scheme):
    prepare(window, size, scheme, scale)
    assert (window.width(), window.height()) == size
    assert problems(window) == []


def test_an_opened_record_stands_whole_at_large_text(window):
    page = EmptyPage("Pi Năng Thị Hoài")
    page.number, page.plate = "HS-0147", PlateWords("idle", "Đang soạn", "pencil")
    window.open(page)
    for size, scale in ((COMMON, 100), (SMALLEST, 100), (COMMON, 200)):
        prepare(window, size, "light", scale)
        assert problems(window) == []


def test_the_menus_stand_in_their_order_with_letters_of_their_own(window):
    window.commands.add("vote", "Ghi phiếu", lambda: None, menu="Hội đồng")
    window.refresh_menus()
    shown = [a.text() for a in window.menuBar().actions() if a.isVisible()]
    plain = [text.replace("&", "") for text in shown]
    assert plain == ["Tệp", "Sửa", "Xem", "Hồ sơ", "Hội đồng", "In", "Gửi – nhận", "Trợ giúp"]
    letters = [text[text.index("&") + 1].lower() for text in shown]
    assert len(set(letters)) == len(letters)


def test_no_two_commands_share_a_key_and_none_takes_what_telex_needs(window):
    keys = [k.toString() for c in window.commands.all() for k in c.action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert not any(key in ("Alt+Z", "Ctrl+Shift") or len(key) == 1 for key in keys)
    with pytest.raises(ValueError, match=r"Ctrl\+K"):
        window.commands.add("again", "Lại", lambda: None, menu="Xem", shortcut="Ctrl+K")


def test_a_command_of_one_page_works_only_there(window):
    action = window.commands.add(
        "vote", "Ghi phiếu", lambda: None, menu="Hội đồng", pages=("council",)
    )
    assert not action.isEnabled()
    window.go("council")
    assert action.isEnabled()
    window.go("today")
    assert not action.isEnabled()


def test_the_rail_goes_by_number_keys_and_marks_where_one_is(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.here() == "nominations"
    assert [item.place.id for item in window.rail.items if item.isChecked()] == ["nominations"]
    assert window.head.title.text() == "Hồ sơ khen thưởng"
    window.set_count("nominations", 9)
    item = next(i for i in window.rail.items if i.place.id == "nominations")
    assert item.accessibleName() == "Hồ sơ khen thưởng, 9 việc cần làm"


def test_back_returns_to_the_very_same_page_and_reads_it_again(qtbot, window):
    window.go("nominations")
    below = window.page()
    below.field.setText("hoài")
    below.called.clear()
    window.open(EmptyPage("Pi Năng Thị Hoài"))
    assert window.head.place.text() == "Hồ sơ khen thưởng"
    assert [item.place.id for item in window.rail.items if item.isChecked()] == ["nominations"]
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page() is below
    assert below.field.text() == "hoài" and below.called == ["reload"]


def test_a_page_that_would_lose_something_is_not_left(window):
    page = EmptyPage("Đang soạn")
    page.may_leave = lambda then: False
    window.open(page)
    window.go("today")
    window.back()
    assert window.page() is page
    assert not window.close() and window.isVisible()
    page.may_leave = lambda then: True


def test_the_keys_of_every_page_reach_the_page_on_show(qtbot, window):
    page, control = window.page(), Qt.KeyboardModifier.ControlModifier
    page.called.clear()
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert page.called == ["new", "search"]


def test_the_rail_folds_by_f9_by_large_text_and_is_remembered(qtbot):
    memory = ShortMemory()
    window = make_window(qtbot, memory)
    window.resize(*COMMON)
    assert window.rail.width() == 200
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.rail.width() == 52
    window.shell.jobs.close()
    again = make_window(qtbot, memory)
    assert again.rail.folded
    qtbot.keyClick(again, Qt.Key.Key_F9)
    assert not again.rail.folded
    theme.set_scale(150)
    settle()
    assert again.rail.folded
    again.shell.jobs.close()


def test_places_without_room_stay_reachable_in_a_menu(window):
    prepare(window, COMMON, "light", 200)
    hidden = [item.place.id for item in window.rail.items if item.isHidden()]
    assert len(window.rail.items) - len(hidden) >= 8 and hidden and window.rail.more.isVisible()
    assert [a.text() for a in window.rail.more_menu().actions()] == [
        item.place.text for item in window.rail.items if item.isHidden()
    ]


def test_the_place_one_is_at_stays_in_the_rail_where_there_is_no_room_for_all(window):
    prepare(window, COMMON, "light", 200)
    for place in PLACES:
        window.go(place.id)
        settle()
        here = next(item for item in window.rail.items if item.place.id == place.id)
        assert here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus
        bottom = here.mapTo(window.rail, here.rect().bottomLeft()).y()
        assert bottom <= window.rail.more.mapTo(window.rail, QPoint(0, 0)).y()


def test_f6_goes_round_rail_and_page(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F6)
    first = window.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    second = window.focusWidget()
    assert {window.rail.isAncestorOf(first), window.rail.isAncestorOf(second)} == {True, False}


def test_f1_shows_the_help_of_the_page_and_esc_free_closing(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.help.isVisible()


def test_large_text_leaves_only_sending_and_network_in_the_status_line(window):
    prepare(window, COMMON, "light", 150)
    shown = [
        i
        for i in (window.status.autosave, window.status.backup, window.status.user)
        if i.isVisible()
    ]
    assert shown == []
    assert window.status.sync.isVisible()
    assert window.status.network.shown_text() == "Không có mạng"


def test_a_click_on_the_sending_sentence_opens_sending(window):
    window.status.sync.click()
    assert window.here() == "sending"


def test_the_window_comes_back_where_it_was(qtbot):
    memory = ShortMemory()
    window = make_window(qtbot, memory)
    assert window.height() != 700
    window.resize(1024, 700)
    window.close()
    again = make_window(qtbot, memory)
    assert (again.width(), again.height()) == (1024, 700)
    again.shell.jobs.close()


def test_a_maximised_window_comes_back_maximised_and_one_on_a_screen_that_is_gone_in_view(qtbot):
    memory = ShortMemory()
    window = make_window(qtbot, memory)
    window.showMaximized()
    settle()
    window.close()
    again = make_window(qtbot, memory)
    assert again.isMaximized()
    again.showNormal()
    again.move(9000, 4000)
    settle()
    again.close()
    third = make_window(qtbot, memory)
    assert not third.isMaximized()
    assert third.screen().availableGeometry().contains(third.geometry().topLeft())
    third.shell.jobs.close()


def test_closing_stops_all_work_and_none_begins_after_it(qtbot):
    window = make_window(qtbot)
    window.close()
    done = []
    assert window.shell.jobs.start(done.append, done=done.append).is_set()
    settle()
    assert done == [] and not window.shell.jobs.busy()


def test_an_action_that_its_page_has_put_away_stays_away_in_the_head(window):
    page = EmptyPage("Hồ sơ đã trao")
    page.button.setVisible(False)
    window.open(page)
    settle()
    assert not page.button.isVisible()
    page.button.setVisible(True)
    settle()
    assert page.button.isVisible()
    window.open(EmptyPage("Trang khác"))
    window.back()
    settle()
    assert page.button.isVisible() and window.head.isAncestorOf(page.button)


# ------------------------------------------------------------------ Ctrl+K


def test_enter_typed_faster_than_the_search_never_opens_what_other_words_found(qtbot, window):
    window.open_palette("hoai")
    box = window.palette_box
    qtbot.waitUntil(lambda: any(line.line.title == "Pi Năng Thị Hoài" for line in box.shown_lines))
    box.box.selectAll()
    type_in(box.box, "thong ke")
    qtbot.keyClick(box.box, Qt.Key.Key_Return)
    assert window.here() == "statistics"


def test_ctrl_k_finds_without_accents_and_gives_the_focus_back(qtbot, window):
    window.page().field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.palette_box
    assert box.isVisible() and box.box.hasFocus()
    type_in(box.box, "hoai")
    qtbot.waitUntil(lambda: any(line.line.title == "Pi Năng Thị Hoài" for line in box.shown_lines))
    qtbot.keyClick(box.box, Qt.Key.Key_Escape)
    assert not box.isVisible() and window.page().field.hasFocus()


def test_what_asks_for_the_keyboard_while_ctrl_k_is_open_gets_it_on_closing(qtbot, window):
    window.open_palette()
    box = window.palette_box
    window.page().field.setFocus()  # a page that has just finished reading
    assert box.box.hasFocus()
    type_in(box.box, "hoai")
    assert box.box.text() == "hoai"
    qtbot.keyClick(box.box, Qt.Key.Key_Escape)
    assert window.page().field.hasFocus()


def test_ctrl_k_closes_over_a_part_that_is_gone(qtbot, window):
    part = QLineEdit()
    window.page().add(part)
    part.setFocus()
    window.open_palette()
    shiboken6.delete(part)
    qtbot.keyClick(window.palette_box.box, Qt.Key.Key_Escape)
    assert not window.palette_box.isVisible()


def test_ctrl_k_goes_to_a_place_by_enter_and_arrows(qtbot, window):
    window.open_palette()
    type_in(window.palette_box.box, "thong ke")
    qtbot.waitUntil(lambda: len(window.palette_box.shown_lines) >= 1)
    titles = [line.line.title for line in window.palette_box.shown_lines]
    for _step in range(titles.index("Thống kê, báo cáo")):
        qtbot.keyClick(window.palette_box.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.palette_box.box, Qt.Key.Key_Return)
    assert window.here() == "statistics"


def test_the_empty_box_offers_the_three_likeliest_actions(qtbot, window):
    window.open_palette()
    groups = dict(window.palette_box.groups())
    assert len(groups["Làm ngay"]) == 3 and groups["Đi tới"] == []


def test_an_action_used_lately_comes_first(qtbot, window):
    window.open_palette()
    entry = next(e for e in window.palette_box.groups()[1][1] if e.title != "Thêm mới")
    entry.run()
    assert window.palette_box.groups()[1][1][0].title == entry.title


def test_a_list_of_no_finds_says_so(qtbot, window):
    window.shell.find = lambda words: []
    window.palette_box._find = lambda words: []
    window.open_palette("zzzz")
    settle()
    assert window.palette_box.shown_lines == []


@pytest.mark.parametrize(
    ("title", "typed", "bold"),
    [
        ("Pi Năng Thị Hoài", "hoai", "Hoài"),
        ("Đàng Thị Kim Hoa", "dang", "Đàng"),
        ("Đàng Thị Kim Hoa", "dan ho", "ĐànHo"),
        ("Khoai", "hoai", ""),
        ("Người, tập thể trong sổ", "Người, tập thể", "Ngườitậpthể"),
    ],
)
def test_what_matches_is_bold_accents_ignored(title, typed, bold):
    parts = bold_parts(title, typed)
    assert "".join(text for text, _strong in parts) == title
    assert "".join(text for text, strong in parts if strong) == bold
    assert matches(title, typed) == bool(bold)


# ------------------------------------------------------------------ toasts


def test_a_toast_is_undone_once_by_its_button(qtbot, window):
    undone = []
    window.toast("Đã bỏ vào Mục đã xóa", lambda: undone.append(True))
    toast = window.toasts.toast
    assert toast.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert toast.undo.hasFocus()
    qtbot.keyClick(toast.undo, Qt.Key.Key_Space)
    assert undone == [True] and not toast.isVisible()
    toast.undo.click()
    assert undone == [True]


def test_a_toast_lies_inside_the_page_and_stays_in_recent_messages(window):
    window.toast("Đã chuyển 3 hồ sơ sang Thẩm tra")
    toast = window.toasts.toast
    assert window.area.rect().contains(toast.geometry())
    assert window.toasts.recent[0][1] == "Đã chuyển 3 hồ sơ sang Thẩm tra"
    assert problems(window) == []


def test_recent_messages_are_kept_newest_first_and_not_without_end(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 300)
    toasts = Toasts(host, lambda: datetime(2025, 1, 20, 2, 41, tzinfo=UTC))
    for number in range(80):
        toasts.show(f"Việc {number}")
    assert len(toasts.recent) == 50 and toasts.recent[0][1] == "Việc 79"
