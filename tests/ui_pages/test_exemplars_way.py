"""An exemplar's way by keyboard: checked, marked, visited, copied, published, and taken back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.exemplars import consent, criteria, journey, publishing, replication, tags
from app.exemplars.replication import PlaceDraft
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.exemplary import KEYS, add, opened
from ui.desk import Desk
from ui.entries import EntryDialog
from ui.errors import ErrorDialog
from ui.exemplars.checking import MarkDialog
from ui.exemplars.criteriasets import SetDialog, SetsDialog
from ui.exemplars.packing import PackPage
from ui.exemplars.page import ExemplarPage
from ui.exemplars.tagging import TagsDialog

CHECKS, DIARY, PLACES, PUBLICITY = 1, 2, 3, 4
STORY = "Mùa khô, bể nước cạn.\nBà con họp ngay bên bể nước."


def shown(desk: Desk, qtbot: QtBot, kind: type[QDialog] = EntryDialog) -> QDialog:
    def there() -> list[QDialog]:
        return [box for box in desk.window.findChildren(kind) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[-1]


def entries(desk: Desk, qtbot: QtBot, **typed: str) -> EntryDialog:
    """Type into the fields of the dialog in view, and store."""
    dialog = shown(desk, qtbot)
    assert isinstance(dialog, EntryDialog)
    for name, words in typed.items():
        part = dialog.entries[name].part
        control = part.control  # type: ignore[attr-defined]
        control.selectAll()
        type_in(control, words)
    dialog.verb.click()
    return dialog


def space(qtbot: QtBot, button: QWidget) -> None:
    button.setFocus()
    qtbot.keyClick(button, KEYS.Key_Space)


@pytest.fixture
def page(desk: Desk) -> ExemplarPage:
    return opened(desk, add(desk, story=STORY))


def test_a_check_is_written_down_and_the_journey_says_so(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(CHECKS)
    part = page.late.checking
    assert part.checks.none.isVisible()
    space(qtbot, part.check_button)
    dialog = entries(desk, qtbot, asked="Trưởng thôn")
    assert dialog.isVisible(), "what was found is missing still"
    assert "Ví dụ" in next(f for f in dialog.fields if f.name == "words").error()
    entries(desk, qtbot, words="46 hộ đều nói có nước")
    assert part.checks.model.rowCount() == 1 and not part.checks.none.isVisible()
    assert "đã xác minh" in page.journey.journey.accessibleName()


def test_criteria_are_taken_marked_and_edited_by_keyboard(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(CHECKS)
    part = page.late.checking
    space(qtbot, part.begin_button)
    table = part.criteria.table
    assert part.criteria.model.rowCount() == 6 and not part.begin_button.isVisible()
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, KEYS.Key_Return)
    dialog = shown(desk, qtbot, MarkDialog)
    assert isinstance(dialog, MarkDialog)
    dialog.verb.click()
    assert dialog.isVisible() and dialog.fields[-1].error()
    type_in(dialog.evidence, "46/52 hộ")
    dialog.verb.click()
    assert "đạt 1/6" in part.criteria.head.note.text()
    space(qtbot, part.sets_button)
    sets = shown(desk, qtbot, SetsDialog)
    assert isinstance(sets, SetsDialog)
    space(qtbot, sets.new_link)
    made = shown(desk, qtbot, SetDialog)
    assert isinstance(made, SetDialog)
    type_in(made.name, "Nông nghiệp")
    made.criteria.selectAll()
    type_in(made.criteria, "Lãi thật")
    made.verb.click()
    found = desk.workspace.read(criteria.checklist, page.exemplar_id)
    assert found.set is not None and found.set.name == "Nông nghiệp"
    assert [line.words for line in found.lines] == ["Lãi thật"]


def test_a_visit_proposes_the_next_and_can_be_taken_away_and_brought_back(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(DIARY)
    space(qtbot, page.journey.visit_button)
    entries(desk, qtbot, words="Tổ vẫn đủ bảy người")
    part = page.late.diary
    assert part.visits.model.rowCount() == 1
    assert "Thăm lại trước 12/06/2025" in part.mentor.text()
    assert "Thăm lại trước 12/06/2025" in page.facts.source.text()
    table = part.visits.table
    table.setFocus()
    table.selectAll()
    qtbot.keyClick(table, KEYS.Key_Delete)
    assert part.visits.none.isVisible()
    desk.window.toasts.toast.undo.click()
    assert part.visits.model.rowCount() == 1


def test_a_milestone_is_planned_and_enter_records_that_it_was_reached(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(DIARY)
    part = page.late.diary
    space(qtbot, part.plan_button)
    entries(desk, qtbot, words="Mở lớp", due_on="1/5/25")
    table = part.milestones.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, KEYS.Key_Return)
    entries(desk, qtbot, evidence="Danh sách 18 người")
    assert part.milestones.head.note.text() == "xong 1/1"


def test_the_tree_is_walked_folded_and_grown_by_keyboard(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(PLACES)
    part, tree = page.late.places, page.late.places.tree
    assert part.none.isVisible() and not tree.isVisible()
    space(qtbot, part.add_button)
    entries(desk, qtbot, unit_name="Thôn Suối Vàng", reached="41")
    tree.setFocus()
    qtbot.keyClick(tree, KEYS.Key_Down)
    assert tree.current() is not None
    space(qtbot, part.add_button)
    entries(desk, qtbot, unit_name="Thôn Đá Trắng")
    found = {one.draft.unit_name: one for one in places(desk, page)}
    learnt = found["Thôn Đá Trắng"].draft.parent_id
    assert learnt == found["Thôn Suối Vàng"].id, "a place begins below the one at hand"
    tree.setFocus()
    high = tree.height()
    qtbot.keyClick(tree, KEYS.Key_Home)
    qtbot.keyClick(tree, KEYS.Key_Left)
    assert tree.height() < high, "the root is folded"
    qtbot.keyClick(tree, KEYS.Key_Right)
    assert tree.height() == high
    qtbot.keyClick(tree, KEYS.Key_Down)
    qtbot.keyClick(tree, KEYS.Key_Delete)
    assert [one.draft.parent_id for one in places(desk, page)] == [None]
    desk.window.toasts.toast.undo.click()
    assert {one.draft.parent_id for one in places(desk, page)} == {None, learnt}


def places(desk: Desk, page: ExemplarPage) -> list[replication.Place]:
    return desk.workspace.read(replication.places, page.exemplar_id)


def test_tags_are_proposed_from_the_register_and_shown(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    space(qtbot, page.facts.tags_link)
    dialog = shown(desk, qtbot, TagsDialog)
    assert isinstance(dialog, TagsDialog)
    assert dialog.boxes["woman"].isChecked() and dialog.boxes["ethnic_area"].isChecked()
    assert not dialog.boxes["enterprise"].isChecked()
    qtbot.keyClick(dialog.boxes["dares"], KEYS.Key_Space)
    dialog.verb.click()
    put = desk.workspace.read(tags.of, [page.exemplar_id])[page.exemplar_id]
    assert {"woman", "dares"} <= set(put)


def test_one_that_is_withdrawn_says_so_and_is_recognised_again_from_the_menu(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    from ui.exemplars import ending

    ending.choice(desk, page.exemplar_id)[1]()
    entries(desk, qtbot, withdrawn_because="Kết luận số 12")
    assert page.plate is not None and page.plate.text == "Đã rút"
    words, again = ending.choice(desk, page.exemplar_id)
    assert words == "Công nhận lại"
    again()
    assert page.plate is not None and page.plate.text == "Mới phát hiện"


# ---------------------------------------------------------------- publicity


def test_a_pack_without_consent_is_refused_and_leads_to_recording_it(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    page.tabs.choose(PUBLICITY)
    space(qtbot, page.late.publicity.pack_button)
    refused = shown(desk, qtbot, ErrorDialog)
    assert isinstance(refused, ErrorDialog) and refused.again is not None
    assert "Chưa có giấy đồng ý" in refused.lines_of_error.why.text()
    assert refused.lines_of_error.kept.text() and refused.lines_of_error.todo.text()
    assert desk.window.page() is page


def begun(desk: Desk, qtbot: QtBot, page: ExemplarPage) -> PackPage:
    desk.workspace.write(consent.give, page.exemplar_id, TODAY)
    page.tabs.choose(PUBLICITY)
    space(qtbot, page.late.publicity.pack_button)
    pack = desk.window.page()
    assert isinstance(pack, PackPage)
    return pack


def test_a_pack_is_looked_at_saved_and_recorded_and_a_withdrawal_says_where_it_went(
    page: ExemplarPage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = begun(desk, qtbot, page)
    qtbot.waitUntil(lambda: pack.view.image is not None)
    assert "đọc khoảng" in pack.estimate.text()
    desk.window.commands.action("next-step").trigger()
    assert "Chưa ghi gói này đưa tới đâu" in pack.went_field.error()
    type_in(pack.went_to, "Loa thôn Ma Rơi")
    monkeypatch.setattr(
        "ui.exemplars.packing.QFileDialog.getExistingDirectory", lambda *_a: str(tmp_path)
    )
    desk.window.commands.action("next-step").trigger()
    qtbot.waitUntil(lambda: bool(sent(desk, page)))
    (row,) = sent(desk, page)
    assert row.went_to == "Loa thôn Ma Rơi" and row.formats == ("sheet", "loudspeaker", "page")
    saved = tmp_path / row.folder
    assert {"to-guong-a4.pdf", "bai-doc-loa.pdf", "trang"} <= {p.name for p in saved.iterdir()}
    desk.window.back()
    part = page.late.publicity
    space(qtbot, part.stop_button)
    dialog = entries(desk, qtbot, words="Không muốn lên loa nữa")
    assert not dialog.isVisible()
    assert part.told.isVisible() and "Còn 1 nơi" in part.told.title.text()
    table = part.packs.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, KEYS.Key_Return)
    entries(desk, qtbot, recalled_words="Đã bỏ bài")
    assert not part.told.isVisible()


def sent(desk: Desk, page: ExemplarPage) -> list[consent.Sent]:
    return desk.workspace.read(consent.sent, page.exemplar_id)


def test_the_withdrawal_names_every_place_before_it_is_stored(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    write = desk.workspace.write
    write(consent.give, page.exemplar_id, TODAY)
    write(publishing.record, [page.exemplar_id], ["sheet"], "Báo xã", "goi", TODAY)
    page.tabs.choose(PUBLICITY)
    space(qtbot, page.late.publicity.stop_button)
    dialog = shown(desk, qtbot)
    said = " ".join(label.text() for label in dialog.findChildren(type(page.facts.source)))
    assert "Báo xã (12/03/2025)" in said


def test_a_text_that_is_too_long_is_told_while_it_is_written_and_kept(
    page: ExemplarPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    pack = begun(desk, qtbot, page)
    long = "Bà con họp bên bể nước. " * 80
    pack.script.setPlainText(long)
    assert "Dài quá 2 phút" in pack.estimate.text()
    type_in(pack.went_to, "Loa thôn")
    pack.save_to(tmp_path / "usb")
    qtbot.waitUntil(lambda: bool(pack.script_field.error()))
    assert pack.script.toPlainText() == long and not (tmp_path / "usb").exists()
    assert sent(desk, page) == []


def test_several_chosen_exemplars_make_one_gallery(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from ui.exemplars.packing import begin

    ids = [add(desk, name, STORY) for name in ("Katơr Văn A", "Bá Thị B")]
    for exemplar in ids:
        desk.workspace.write(consent.give, exemplar, TODAY)
    begin(desk, ids)
    pack = desk.window.page()
    assert isinstance(pack, PackPage) and pack.formats["gallery"].isChecked()
    type_in(pack.went_to, "Chuyên trang của tỉnh")
    pack.save_to(tmp_path / "usb")
    qtbot.waitUntil(lambda: all(desk.workspace.read(consent.sent, one) for one in ids))
    (folder,) = (tmp_path / "usb").iterdir()
    names = {path.name for path in (folder / "tap-guong").iterdir()}
    assert {"index.html", "kieu.css"} <= names and (folder / "tap-guong.pdf").exists()


# ---------------------------------------------------------------- the list


@pytest.mark.parametrize(
    ("code", "prepare"),
    [
        ("due", lambda desk, one: desk.workspace.write(
            journey.accompany, one, "Chị Hân", TODAY + timedelta(days=3))),
        ("tag:woman", lambda desk, one: desk.workspace.write(tags.put, one, ["woman"])),
        ("agreed", lambda desk, one: desk.workspace.write(consent.give, one, TODAY)),
        ("withdrawn", lambda desk, one: desk.workspace.write(
            journey.withdraw, one, TODAY, "Lý do", TODAY)),
    ],
)  # fmt: skip
def test_the_list_is_narrowed_by_tag_visit_consent_and_end(
    desk: Desk, qtbot: QtBot, code: str, prepare: Callable[[Desk, object], object]
) -> None:
    from ui.exemplars.list import ExemplarsPage

    one, _other = add(desk, "Katơr Văn A"), add(desk, "Bá Thị B")
    prepare(desk, one)
    desk.window._builders["exemplars"] = lambda _window: ExemplarsPage(desk)
    desk.window.go("exemplars")
    page = desk.window.page()
    assert isinstance(page, ExemplarsPage)
    page._turn(code, True)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and not page.model.waiting())
    assert [row.full_name for row in page.model.rows()] == ["Katơr Văn A"]
    page._take_off(code)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_place_below_another_is_read_out_whole(
    page: ExemplarPage, desk: Desk, qtbot: QtBot
) -> None:
    draft = PlaceDraft("Thôn Một", TODAY, None, 12, "38/41 hộ")
    desk.workspace.write(replication.save, page.exemplar_id, draft, TODAY)
    page.tabs.choose(PLACES)
    tree = page.late.places.tree
    first = tree.model().index(0, 0, tree.model().index(0, 0))
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Thôn Một, từ 12/03/2025, 12 hộ, người, 38/41 hộ"
