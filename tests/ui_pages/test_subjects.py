"""Writing down a person by keyboard: nothing typed is lost, what is odd is told, not refused."""

import unicodedata
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.subjects import actions
from app.subjects.actions import SubjectDraft
from app.subjects.words import Kind
from tests.office import HOAI
from tests.ui.typing import compose, type_in
from ui.desk import Desk
from ui.subjects.dialog import SubjectDialog
from ui.subjects.form import ROWS

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(desk: Desk, qtbot: QtBot, subject: UUID | None = None) -> SubjectDialog:
    dialog = SubjectDialog(desk, subject, desk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def fill(widget: QWidget, text: str) -> None:
    widget.setFocus()
    widget.clear()  # type: ignore[attr-defined]
    type_in(widget, text)


def leave(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.keyClick(widget, KEYS.Key_Tab)


def stored(desk: Desk, dialog: SubjectDialog) -> SubjectDraft:
    assert dialog.subject_id is not None
    return desk.workspace.read(actions.read, dialog.subject_id)


def test_a_person_is_written_down_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    assert dialog.focusWidget() is dialog.form.name, "the cursor stands in the name"
    type_in(dialog.form.name, "Pi Năng Thị Hoài")
    fill(dialog.form.birth, "3/1958")
    fill(dialog.form.ethnic, "raglai")
    fill(dialog.form.village, "Thôn Ma Rơi")
    fill(dialog.form.personal_id, "058 158 001 234")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.result() == SubjectDialog.DialogCode.Accepted
    person = stored(desk, dialog)
    assert person.full_name == "Pi Năng Thị Hoài"
    assert (person.family_name, person.middle_name, person.given_name) == ("Pi Năng", "Thị", "Hoài")
    assert (person.birth_year, person.birth_month, person.birth_day) == (1958, 3, None)
    assert (person.ethnic_code, person.village) == ("21", "Thôn Ma Rơi")
    assert (person.personal_id, person.personal_id_type) == ("058158001234", "CCCD")


@pytest.mark.parametrize(
    ("typed", "shown_as"), [("1958", "1958"), ("3/1958", "03/1958"), ("5.3.1958", "05/03/1958")]
)
def test_a_birth_date_is_shown_normalised_once_one_leaves_it(
    desk: Desk, qtbot: QtBot, typed: str, shown_as: str
) -> None:
    dialog = shown(desk, qtbot)
    fill(dialog.form.birth, typed)
    assert dialog.form.birth.text() == typed, "never rewritten while it is typed"
    leave(qtbot, dialog.form.birth)
    assert dialog.form.birth.text() == shown_as


def test_an_impossible_birth_date_is_told_in_words_and_stays_as_typed(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Katơr Đoàn")
    fill(dialog.form.birth, "31/2/1990")
    leave(qtbot, dialog.form.birth)
    field = dialog.form._boxes["birth"]
    assert "Tháng 2 không có ngày 31" in field.error()
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.isVisible() and dialog.form.birth.text() == "31/2/1990"
    assert dialog.focusWidget() is dialog.form.birth, "the cursor goes to what is wrong"
    fill(dialog.form.birth, "28/2/1990")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).birth_day == 28


def test_a_refused_save_keeps_all_that_was_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    fill(dialog.form.village, "Thôn Chà Là")
    fill(dialog.form.position, "Làm rẫy")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.isVisible() and dialog.subject_id is None
    assert "Chưa ghi tên" in dialog.form._boxes["name"].error()
    assert (dialog.form.village.text(), dialog.form.position.text()) == ("Thôn Chà Là", "Làm rẫy")


def test_escape_asks_before_what_was_typed_is_lost(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Bá Trung Hiền")
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert dialog.isVisible() and "chưa được lưu" in dialog.problem.title.text()
    type_in(dialog.form.village, "Thôn Chà Là")  # what came since is asked about anew
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert not dialog.isVisible()


def test_escape_closes_at_once_where_nothing_was_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    qtbot.keyClick(dialog, KEYS.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "name", ["Chamaléa Thị Huyền", "Katơr", "K’ Sor H’Lia", "Pi-năng Taín", "Fatimah Jaka"]
)
def test_names_of_the_region_raise_no_warning(desk: Desk, qtbot: QtBot, name: str) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, name)
    leave(qtbot, dialog.form.name)
    assert not dialog.form._boxes["name"].warning()  # type: ignore[attr-defined]
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).full_name == name.replace("’", "'")


def test_an_odd_name_is_warned_of_and_stored_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Hoài 2")
    leave(qtbot, dialog.form.name)
    assert "chữ số" in dialog.form._boxes["name"].warning()  # type: ignore[attr-defined]
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).full_name == "Hoài 2"


def test_a_name_in_capitals_is_offered_in_the_usual_way_and_never_changed_silently(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "ĐÀNG THỊ KIM HOA")
    leave(qtbot, dialog.form.name)
    assert dialog.form.name.text() == "ĐÀNG THỊ KIM HOA"
    dialog.form.title_case.setFocus()
    qtbot.keyClick(dialog.form.title_case, KEYS.Key_Space)
    assert dialog.form.name.text() == "Đàng Thị Kim Hoa"


def test_text_pasted_from_word_and_from_a_mac_is_stored_clean(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    apart = unicodedata.normalize("NFD", "Đàng\u00a0Thị\nKim\u200b  Hoa")
    QGuiApplication.clipboard().setText(apart)
    qtbot.keyClick(dialog.form.name, KEYS.Key_V, CONTROL)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).full_name == "Đàng Thị Kim Hoa"


def test_a_name_of_300_letters_is_stored_and_one_of_301_is_refused(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "A" * 301)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.isVisible() and "301" in dialog.form._boxes["name"].error()
    fill(dialog.form.name, "A" * 300)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert len(stored(desk, dialog).full_name) == 300


def test_letters_still_being_composed_are_not_part_of_the_name(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Bá Trung ")
    compose(dialog.form.name, "Hieen")
    assert dialog.form.typed()[0] == "Bá Trung "
    type_in(dialog.form.name, "Hiền")
    assert dialog.form.name.text() == "Bá Trung Hiền"


def test_the_parts_of_a_name_can_be_corrected_and_must_make_up_the_name(
    desk: Desk, qtbot: QtBot
) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Tro Thị Kim Anh")
    leave(qtbot, dialog.form.name)
    parts = dialog.form.parts
    parts.correct.setFocus()
    qtbot.keyClick(parts.correct, KEYS.Key_Space)
    fill(parts.given, "Hoa")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.isVisible() and "ghép lại chưa giống" in parts.fields[2].error()
    fill(parts.middle, "Thị")
    fill(parts.given, "Kim Anh")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).given_name == "Kim Anh"


def test_corrected_parts_are_still_there_when_the_person_is_opened_again(
    desk: Desk, qtbot: QtBot
) -> None:
    draft = replace(HOAI, family_name="Pi", middle_name="Năng Thị", given_name="Hoài")
    subject = desk.workspace.write(actions.save, draft)
    dialog = shown(desk, qtbot, subject)
    assert dialog.form.parts.family.text() == "Pi"
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog) == draft


def test_a_citizen_id_is_masked_but_while_it_is_typed_in(desk: Desk, qtbot: QtBot) -> None:
    subject = desk.workspace.write(actions.save, HOAI)
    dialog = shown(desk, qtbot, subject)
    box = dialog.form.personal_id
    assert box.text() == "058*****1234"
    box.setFocus()
    assert box.text() == "058190001234"
    leave(qtbot, box)
    assert box.text() == "058*****1234"
    box.eye.setFocus()
    qtbot.keyClick(box.eye, KEYS.Key_Space)
    assert box.text() == "058190001234"
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).personal_id == "058190001234"


def test_a_citizen_id_that_does_not_fit_is_told_and_never_blocks(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Katơr Văn Đoàn")
    dialog.form.sex.set_value("male")
    fill(dialog.form.birth, "1991")
    fill(dialog.form.personal_id, "058190001234")
    leave(qtbot, dialog.form.personal_id)
    warning = dialog.form._boxes["personal_id"].warning()  # type: ignore[attr-defined]
    assert "đang ghi là nam" in warning and "1990" in warning
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog).personal_id == "058190001234"


def test_somebody_of_the_same_name_is_shown_and_may_be_taken_without_merging(
    desk: Desk, qtbot: QtBot
) -> None:
    subject = desk.workspace.write(actions.save, HOAI)
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "pi nang thi hoai")
    leave(qtbot, dialog.form.name)
    assert dialog.alike.isVisible() and "sinh 1990" in dialog.alike.text.text()
    link = dialog.alike.links[0]
    link.setFocus()
    qtbot.keyClick(link, KEYS.Key_Space)
    assert dialog.result() == SubjectDialog.DialogCode.Accepted and dialog.subject_id == subject
    assert desk.workspace.read(actions.read, subject) == HOAI
    assert len(desk.workspace.read(actions.page, None, 10)) == 1


def test_a_like_name_may_still_be_somebody_else(desk: Desk, qtbot: QtBot) -> None:
    subject = desk.workspace.write(actions.save, HOAI)
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Pi Năng Thị Hoài")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.subject_id not in (None, subject)


def test_a_commune_is_found_without_tone_marks(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Katơr Văn Đoàn")
    unit = desk.catalog.units.valid_on(desk.today(), "xa")[0]
    from app.text import fold

    fill(dialog.form.unit.pick, fold(unit.name))
    leave(qtbot, dialog.form.unit.pick)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    person = stored(desk, dialog)
    found = desk.catalog.units.find(person.unit_code or "", person.unit_valid_from)
    assert found is not None and fold(found.name) == fold(unit.name)


def old_unit(desk: Desk) -> tuple[str, date | None]:
    units = desk.catalog.units
    day = date(2025, 9, 1)
    gone = (u for u in units if u.level == "xa" and u.valid_to and u.valid_to < day)
    return next(unit.key for unit in gone if units.successors(unit, day))


def test_a_commune_of_the_past_offers_what_it_has_become(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "today", lambda _self: date(2025, 9, 1))
    code, valid_from = old_unit(desk)
    draft = replace(HOAI, unit_code=code, unit_valid_from=valid_from)
    dialog = shown(desk, qtbot, desk.workspace.write(actions.save, draft))
    notice = dialog.form.unit.successors
    assert notice.isVisible() and "không còn" in notice.title.text()
    notice.links[0].setFocus()
    qtbot.keyClick(notice.links[0], KEYS.Key_Space)
    assert not notice.isVisible()
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    person = stored(desk, dialog)
    new = desk.catalog.units.find(person.unit_code or "", person.unit_valid_from)
    assert new is not None and new.valid_to is None


def test_an_unknown_commune_is_told_and_typed_text_stays(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Katơr Văn Đoàn")
    fill(dialog.form.unit.pick, "Xã Không Có Thật")
    leave(qtbot, dialog.form.unit.pick)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert dialog.isVisible() and "Xã Không Có Thật" in dialog.form.unit.field.error()
    assert dialog.form.unit.pick.text() == "Xã Không Có Thật"


def test_a_stored_commune_that_the_catalogue_does_not_know_is_kept(
    desk: Desk, qtbot: QtBot
) -> None:
    draft = replace(HOAI, unit_code="99999")
    dialog = shown(desk, qtbot, desk.workspace.write(actions.save, draft))
    assert "99999" in dialog.form.unit.pick.text()
    fill(dialog.form.village, "Thôn Mới")
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog) == replace(draft, village="Thôn Mới")


@pytest.mark.parametrize("kind", list(Kind))
def test_opening_and_saving_changes_nothing(desk: Desk, qtbot: QtBot, kind: Kind) -> None:
    draft = SubjectDraft(
        kind=kind, full_name="Hộ ông Chamaléa Thành", village="Ma Rơi", note="Hai\nđoạn"
    )
    if kind is Kind.INDIVIDUAL:
        draft = HOAI
    elif kind is not Kind.HOUSEHOLD:
        draft = replace(draft, head_name="Bá Hiền", member_count=12)
    subject = desk.workspace.write(actions.save, draft)
    before = desk.workspace.can_undo
    dialog = shown(desk, qtbot, subject)
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_Return, CONTROL)
    assert stored(desk, dialog) == draft and desk.workspace.can_undo == before


@pytest.mark.parametrize("kind", list(Kind))
def test_alt_letters_are_unique_for_every_kind(desk: Desk, qtbot: QtBot, kind: Kind) -> None:
    dialog = shown(desk, qtbot)
    dialog.kind.set_value(kind)
    dialog.form.show_kind(kind)
    words = [field.label.text() for field in dialog.form.fields()]
    words += [dialog.save.text(), dialog.safe.text()]
    letters = [word[word.index("&") + 1].lower() for word in words if "&" in word]
    assert sorted(letters) == sorted(set(letters))


def test_changing_the_kind_and_back_loses_nothing(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    type_in(dialog.form.name, "Chamaléa Thành")
    fill(dialog.form.birth, "1960")
    for kind in (Kind.HOUSEHOLD, Kind.INDIVIDUAL):
        dialog.kind.set_value(kind)
        dialog.form.show_kind(kind)
    assert dialog.form.birth.isVisible() and dialog.form.birth.text() == "1960"


@pytest.mark.parametrize("kind", list(Kind))
def test_tab_goes_through_the_fields_in_reading_order(desk: Desk, qtbot: QtBot, kind: Kind) -> None:
    dialog = shown(desk, qtbot)
    dialog.kind.set_value(kind)
    dialog.form.show_kind(kind)
    wanted = [name for row in ROWS[kind] for name in row]
    boxes = {name: dialog.form._boxes[name].control for name in wanted if name != "unit"}
    boxes["unit"] = dialog.form.unit.pick
    dialog.form.name.setFocus()
    met: list[str] = []
    for _step in range(60):
        focus = dialog.focusWidget()
        for name, box in boxes.items():
            inside = focus is box or (focus is not None and box.isAncestorOf(focus))
            if inside and name not in met:
                met.append(name)
        if focus is dialog.save or focus is None:
            break
        qtbot.keyClick(focus, KEYS.Key_Tab)
    assert met == wanted
