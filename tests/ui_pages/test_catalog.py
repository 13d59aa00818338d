"""Danh mục by keyboard: looking up, setting local values, taking the province's file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app import catalog
from app.catalog import local, updates
from app.catalog.overlay import Override
from app.catalog.words import WAY_WORDS
from app.example_movements import WATER
from app.movements import listing as movements
from app.movements.listing import Filter
from app.movements.words import fields, listed_strata
from app.province import enrolment
from app.province import folder as provinces
from app.sync import connection
from tests.province.offices import NOW
from tests.ui.screens import prepare as prepare_screen
from tests.ui.screens import problems, settle
from tests.ui.typing import type_in
from tests.ui_pages.running import example_office, rest, start
from tests.ui_pages.screens import LOOKS, keep
from ui.catalog.dialog import OverrideDialog
from ui.catalog.page import CatalogPage
from ui.catalog.update import offer
from ui.parts.buttons import Button
from ui.parts.inputs import LineInput
from ui.program import Program
from ui.recordwords.reading import value_words

SHIPPED = catalog.load()
AFTER = date(2026, 1, 1)


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@pytest.fixture
def page(program: Program, qtbot: QtBot) -> CatalogPage:
    program.window.go("catalog")
    rest(program, qtbot)
    found = program.window.page()
    assert isinstance(found, CatalogPage)
    return found


def titles(page: CatalogPage) -> list[str]:
    return [entry.title for entry in page.rows.rows()]


def show(page: CatalogPage, qtbot: QtBot, table: str, typed: str = "") -> None:
    page.choose(table)
    page.filters.box.setText(typed)
    page.filters.box.searched.emit(typed)
    QApplication.processEvents()


def dialog(page: CatalogPage) -> QDialog:
    return next(d for d in page.window().findChildren(QDialog) if d.isVisible())


def test_the_tables_are_walked_by_arrow_and_their_rows_by_tab(page, program, qtbot) -> None:
    page.tables_list.setFocus()
    qtbot.keyClick(page.tables_list, Qt.Key.Key_Down)
    rest(program, qtbot)
    assert page.chosen == "award_rules" and "Lao động tiên tiến" in titles(page)
    qtbot.keyClick(page.tables_list, Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_the_day_in_the_box_chooses_what_is_in_force(page, program, qtbot) -> None:
    show(page, qtbot, "base_salary")
    assert page.rows.rows()[0].value == "2.340.000 đồng"
    page.day.setText("01/07/2026")
    page.day.returnPressed.emit()
    assert [entry.value for entry in page.rows.rows()] == ["2.530.000 đồng"]
    page.day.setText("01/10/2026")
    page.day.returnPressed.emit()
    assert page.banner.isVisible() and "06/2026/QH16" in page.banner.title.text()
    page.day.setText("31/02/2026")
    page.day.returnPressed.emit()
    assert page.wrong_day.isVisible() and "31" in page.wrong_day.text()


def test_what_is_in_doubt_has_its_plate_and_its_filter(page, program, qtbot) -> None:
    show(page, qtbot, "time_limits")
    everything = len(titles(page))
    page.switch("doubtful", on=True)
    assert 0 < len(titles(page)) < everything
    assert all(entry.is_doubtful for entry in page.rows.rows())
    page._follow(page.rows.row(0))
    assert page.pane.doubt.isVisible() and "cần xem lại" in page.count.text()


def test_an_old_unit_is_found_without_tone_marks_and_leads_to_what_it_became(
    page, program, qtbot
) -> None:
    show(page, qtbot, "units", "phuoc hoa")
    old = next(entry for entry in page.rows.rows() if entry.title == "Xã Phước Hòa")
    page.table.select_key(old.id)
    page._follow(old)
    links = [button.text() for button in page.pane.tree.findChildren(Button)]
    assert any(words.startswith("Xã Bác Ái Tây") for words in links)
    page.go_to_unit(("22786", date(2025, 7, 1)))
    assert page.pane.formerly.text().startswith("Trước 01/07/2025: xã Phước Bình")
    assert "huyện Bác Ái" in page.pane.formerly.text()


def change_quota(page: CatalogPage, qtbot: QtBot, value: str) -> OverrideDialog:
    show(page, qtbot, "rule_parameters", "ty le chien si")
    page.table.select_key(page.rows.row(0).id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    opened = dialog(page)
    assert isinstance(opened, OverrideDialog)
    box = opened.value.control
    assert isinstance(box, LineInput) and opened.focusWidget() is box
    box.setText(value)
    opened.scope.first.setText("01/01/2026")
    for field, words in ((opened.scope.basis, "Quy chế ví dụ"), (opened.scope.reason, "ví dụ")):
        type_in(field.control, words)
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    return opened


def test_f2_sets_a_value_from_a_day_on_and_every_caller_gets_it(page, program, qtbot) -> None:
    held = program.desk.catalog
    change_quota(page, qtbot, "20")
    rest(program, qtbot)
    (kept,) = program.workspace.read(local.listed)
    assert (kept.override.value, kept.override.valid_from) == ("20", AFTER)
    assert program.desk.catalog is held  # whoever was handed the catalogue sees the new one
    assert held.parameter("cstdcs_quota_pct", held.rule_set(AFTER).code) == "20"
    assert held.parameter("cstdcs_quota_pct", held.rule_set(date(2025, 12, 31)).code) == "15"
    program.undo()
    assert held.parameter("cstdcs_quota_pct", held.rule_set(AFTER).code) == "15"


def test_a_wrong_value_stays_typed_with_what_is_wrong_below_it(page, program, qtbot) -> None:
    opened = change_quota(page, qtbot, "hai mươi")
    assert opened.isVisible() and "số nguyên" in opened.value.error()
    assert opened.value.text() == "hai mươi" and opened.scope.basis.text() == "Quy chế ví dụ"
    assert program.workspace.read(local.listed) == []
    opened.reject()


def test_a_change_is_shown_beside_its_row_and_can_be_taken_away(page, program, qtbot) -> None:
    change = Override(
        "rule_parameters", "cstdcs_quota_pct", "default", "20", date(2025, 8, 1), None, "Quy chế"
    )
    program.workspace.write(
        local.put, change, "ví dụ", "province", SHIPPED.tables, program.workspace.person.id
    )
    rest(program, qtbot)
    show(page, qtbot, "rule_parameters", "ty le chien si")
    page._follow(page.rows.row(0))
    assert page.pane.here.isVisible() and page.rows.row(0).value.startswith("20 %")
    assert page.pane.before.isVisible()  # 15 % before it
    (kept,) = program.workspace.read(local.listed)
    page.pane.withdraw(kept)
    rest(program, qtbot)
    assert page.rows.row(0).value.startswith("15 %")


def test_ctrl_n_adds_a_day_off(page, program, qtbot) -> None:
    show(page, qtbot, "holidays")
    page.new()
    opened = dialog(page)
    opened.off_day.setText("05/02/2027")
    opened.name.setText("Tết Nguyên đán")
    type_in(opened.scope.basis.control, "Thông báo ví dụ")
    type_in(opened.scope.reason.control, "lịch nghỉ Tết")
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    assert date(2027, 2, 5) in program.desk.catalog.calendar.days_off


def test_a_field_of_movements_is_added_and_another_one_hidden(page, program, qtbot) -> None:
    show(page, qtbot, "movement_fields")
    page.new()
    opened = dialog(page)
    type_in(opened.field, "Du lịch")
    type_in(opened.scope.basis.control, "Kế hoạch ví dụ")
    type_in(opened.scope.reason.control, "nghề mới của xã")
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    rest(program, qtbot)
    page.table.select_key(next(e.id for e in page.rows.rows() if e.title == "Y tế, dân số"))
    page.edit()
    opened = dialog(page)
    assert isinstance(opened, OverrideDialog)
    opened.column.set_value("in_use")
    opened.value.control.set_value("0")
    type_in(opened.scope.basis.control, "Kế hoạch ví dụ")
    type_in(opened.scope.reason.control, "không dùng")
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    rest(program, qtbot)
    used = fields(program.desk.catalog, program.desk.today())
    assert used["Du lịch"] == "Du lịch" and "health" not in used


def test_a_group_of_people_is_added_and_a_paper_list_can_be_of_it(page, program, qtbot) -> None:
    show(page, qtbot, "movement_strata")
    page.new()
    opened = dialog(page)
    asked = opened.stratum
    asked.by.set_value("age")
    type_in(asked.name, "Người cao tuổi")
    for box, text in ((asked.first, "sáu mươi"), (asked.first, "60"), (asked.last, "16")):
        box.clear()
        type_in(box, text)
        qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
        assert opened.isVisible()
    assert any("Tuổi đầu lớn hơn" in field.error() for field in opened.fields)
    asked.by.set_value("list")
    asked.name.clear()
    type_in(asked.name, "Cựu chiến binh")
    type_in(asked.short, "CCB")
    type_in(opened.scope.basis.control, "Kế hoạch ví dụ")
    type_in(opened.scope.reason.control, "theo dõi hội viên")
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    rest(program, qtbot)
    assert listed_strata(program.desk.catalog, program.desk.today()) == {
        "Cựu chiến binh": "Cựu chiến binh"
    }
    (row,) = [e for e in page.rows.rows() if e.title == "Cựu chiến binh"]
    assert row.value == "CCB" and ("Tính theo", WAY_WORDS["list"]) in row.facts
    made = program.workspace.read(movements.page, Filter(WATER), None, 1, program.desk.today())
    program.desk.open_movement(made[0].id)
    rest(program, qtbot)
    program.window.page().register()
    head = program.window.page()
    assert head.group.isVisible()
    head.group.set_value("Cựu chiến binh")
    assert head._head().stratum == "Cựu chiến binh"


def test_the_provinces_file_is_read_first_and_taken_on_request(
    page, program, qtbot, tmp_path
) -> None:
    province = provinces.make(tmp_path / "tinh", "Tỉnh Ví Dụ", [], "", "no one logs in")
    office = program.workspace
    request = office.read(connection.make_request, office.identity, NOW)
    _, answer = enrolment.enroll(province, request, NOW)
    office.write(connection.accept_trust, office.identity, answer)
    tables = {"base_salary": SHIPPED.tables.sheets["base_salary"].replace("2530000", "2600000")}
    file = tmp_path / "a.danhmuc"
    file.write_bytes(
        updates.write({**SHIPPED.tables.sheets, **tables}, 1, AFTER, "Tỉnh Ví Dụ",
                      province.keys.sign_key)
    )  # fmt: skip
    province.close()
    opened = offer(program.desk, file)
    assert opened is not None and len(opened.changes) == 1
    settle()
    keep(opened, "catalog-update")
    assert problems(opened) == []
    assert program.desk.catalog.base_salary(date(2026, 7, 1)) == 2_530_000
    qtbot.keyClick(opened.verb, Qt.Key.Key_Return)
    assert program.desk.catalog.base_salary(date(2026, 7, 1)) == 2_600_000
    assert program.workspace.read(updates.held_version) == 1


def test_the_history_of_a_change_reads_as_words(program) -> None:
    shown = [
        value_words(program.desk.catalog, "catalog_override", field, value, {})
        for field, value in (
            ("table_name", "rule_parameters"),
            ("row_key", "cstdcs_quota_pct"),
            ("field", "default"),
            ("source", "province"),
            ("value", '{"day": "2027-02-05", "kind": "off", "name": "Tết"}'),
        )
    ]
    assert shown[0] == "Tham số địa phương" and shown[1].startswith("Tỷ lệ Chiến sĩ")
    assert shown[2:4] == ["Giá trị", "Quy định của tỉnh"] and "Tết" in shown[4]


def units(page: CatalogPage, qtbot: QtBot) -> None:
    show(page, qtbot, "units")
    page.go_to_unit(("22780", date(2025, 7, 1)))


SHOWS: dict[str, Callable[[CatalogPage, QtBot], object]] = {
    "rules": lambda page, qtbot: show(page, qtbot, "award_rules"),
    "money": lambda page, qtbot: show(page, qtbot, "award_money"),
    "limits": lambda page, qtbot: show(page, qtbot, "time_limits"),
    "strata": lambda page, qtbot: show(page, qtbot, "movement_strata"),
    "grounds": lambda page, qtbot: show(page, qtbot, "legal_grounds"),
    "units": units,
    "none": lambda page, qtbot: show(page, qtbot, "awards", "không có"),
}


@pytest.mark.parametrize("look_name", LOOKS)
def test_every_table_and_the_dialog_show_every_word_whole(program, qtbot, look_name) -> None:
    size, scheme, scale = LOOKS[look_name]
    prepare_screen(program.window, size, scheme, scale)
    program.window.go("catalog")
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, CatalogPage)
    for name, showing in SHOWS.items():
        showing(page, qtbot)
        rest(program, qtbot)
        settle()
        keep(program.window, f"catalog-{name}-{look_name}")
        assert problems(program.window) == [], name
    show(page, qtbot, "rule_parameters")
    page.table.select_key(page.rows.row(0).id)
    page.edit()
    settle()
    opened = dialog(page)
    keep(opened, f"catalog-edit-{look_name}")
    assert problems(opened) == []
    opened.reject()
    show(page, qtbot, "award_money")
    page.new()
    settle()
    opened = dialog(page)
    keep(opened, f"catalog-add-{look_name}")
    assert problems(opened) == []
    opened.reject()
