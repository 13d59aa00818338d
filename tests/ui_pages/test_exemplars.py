"""Exemplars by keyboard: found, written, photographed, moved on, and never printed unasked."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app import attachments
from app.errors import ClerkError
from app.exemplars import actions
from app.exemplars.actions import ExemplarDraft, Order
from app.exemplars.stages import ORDER, Stage, missing, next_stage
from app.subjects import actions as subjects
from tests.office import HOAI, TODAY
from tests.ui.typing import type_in
from ui import theme
from ui.desk import Desk
from ui.errors import ErrorDialog
from ui.exemplars.beginning import BeginDialog
from ui.exemplars.dialogs import ConsentDialog, MoveDialog
from ui.exemplars.list import ExemplarsPage
from ui.exemplars.page import ExemplarPage
from ui.exemplars.story import looks_of
from ui.page import Page

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Pi Năng Thị Hoài", "Đàng Thị Kim Hoa", "Katơr Văn Đoàn", "Bá Trung Hiền")


def add(desk: Desk, name: str = NAMES[0], story: str = "") -> UUID:
    whom = replace(HOAI, full_name=name, given_name=None, personal_id=None)
    subject = desk.workspace.write(subjects.save, whom)
    draft = ExemplarDraft(
        subject,
        summary="Giữ nguồn nước",
        story=story,
        source="Mặt trận thôn",
        detected_on=date(2025, 1, 5),
    )
    return desk.workspace.write(actions.save, draft)


@pytest.fixture
def rail(desk: Desk) -> ExemplarsPage:
    """The list, reached the way the rail does; wait for its rows with `rows_of`."""
    desk.window._builders["exemplars"] = lambda _window: ExemplarsPage(desk)
    desk.window._builders["nominations"] = lambda _window: Page()
    desk.window.go("exemplars")
    page = desk.window.page()
    assert isinstance(page, ExemplarsPage)
    return page


def rows_of(page: ExemplarsPage, qtbot: QtBot, count: int) -> list[str]:
    qtbot.waitUntil(lambda: page.model.rowCount() == count and not page.model.waiting())
    return [row.full_name for row in page.model.rows()]


def opened(desk: Desk, exemplar: UUID) -> ExemplarPage:
    desk.open_exemplar(exemplar)
    page = desk.window.page()
    assert isinstance(page, ExemplarPage)
    return page


def dialog_of(desk: Desk, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    def there() -> bool:
        return any(box.isVisible() for box in desk.window.findChildren(kind))

    qtbot.waitUntil(there)
    found = next(box for box in desk.window.findChildren(kind) if box.isVisible())
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def picture(tmp_path: Path, name: str = "anh.png", side: int = 64) -> Path:
    made = io.BytesIO()
    Image.new("RGB", (side, side), "#5a8a60").save(made, "PNG")
    path = tmp_path / name
    path.write_bytes(made.getvalue())
    return path


# ------------------------------------------------------------------ the list


def test_an_empty_list_says_what_will_be_here_and_ctrl_n_begins_the_first(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    assert rail.empty.isVisible() and not rail.filters.isVisible()
    assert rail.empty.title.text() == "Chưa ghi gương tốt nào"
    assert not rail.add_button.isVisible(), "one red button on a screen"
    desk.window.commands.action("new").trigger()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert dialog.isVisible()


def test_a_good_deed_is_written_down_in_three_fields(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "Taín Văn Liêm")
    type_in(dialog.village, "Thôn Ma Rơi")
    type_in(dialog.summary, "Dắt 12 em nhỏ qua suối lũ")
    qtbot.keyClick(dialog.summary, KEYS.Key_Return, CONTROL)
    page = desk.window.page()
    assert isinstance(page, ExemplarPage) and page.title == "Taín Văn Liêm"
    assert page.number == "ĐH-0001"
    detail = page.shown_now.detail
    assert detail.draft.summary == "Dắt 12 em nhỏ qua suối lũ"
    assert detail.dates[0] == TODAY and page.shown_now.subject.given_name == "Liêm"


def test_a_refused_beginning_keeps_what_was_typed(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "Taín Văn Liêm")
    dialog.accept()
    assert dialog.isVisible() and dialog.name.text() == "Taín Văn Liêm"
    assert "Chưa ghi việc đã làm" in dialog.fields[-2].error()
    assert desk.workspace.read(subjects.page, None, 5) == [], "not half of it is stored"


def test_somebody_of_the_register_is_chosen_and_not_written_twice(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    known = desk.workspace.write(subjects.save, HOAI)
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "pi nang thi hoai")
    offered = dialog.name._popup  # the keys go to the list while it is open
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, KEYS.Key_Tab)
    assert dialog.known.isVisible() and dialog.name.option() is None, "a person decides"
    dialog.known.links[0].setFocus()
    qtbot.keyClick(dialog.known.links[0], KEYS.Key_Space)
    type_in(dialog.summary, "Giữ nguồn nước")
    dialog.accept()
    page = desk.window.page()
    assert isinstance(page, ExemplarPage)
    assert page.shown_now.detail.draft.subject_id == known


def test_somebody_is_chosen_from_the_list_with_the_arrow_and_enter(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    known = desk.workspace.write(subjects.save, HOAI)
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "hoai")
    offered = dialog.name._popup
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, KEYS.Key_Down)
    qtbot.keyClick(offered, KEYS.Key_Return)
    assert dialog.isVisible() and dialog.name.value() == known
    assert dialog.name.text() == "Pi Năng Thị Hoài" and not dialog.village.isVisible()


def test_the_filter_ignores_tone_marks_and_takes_numbers(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES:
        add(desk, name)
    assert rows_of(rail, qtbot, 4)[0] == NAMES[3], "newest first"
    rail.search()
    type_in(rail.filters.box, "hoa")
    assert set(rows_of(rail, qtbot, 2)) == {NAMES[0], NAMES[1]}
    rail.filters.box.clear()
    rows_of(rail, qtbot, 4)
    type_in(rail.filters.box, "ĐH-3")
    assert rows_of(rail, qtbot, 1) == [NAMES[2]]


def test_stage_chips_filter_are_kept_and_backspace_takes_the_last_off(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    ids = [add(desk, name) for name in NAMES]
    desk.workspace.write(actions.move, ids[1], Stage.FOSTER, TODAY)
    rows_of(rail, qtbot, 4)
    rail._turn(Stage.FOSTER, True)
    assert rows_of(rail, qtbot, 1) == [NAMES[1]]
    assert ExemplarsPage(desk)._stages == [Stage.FOSTER], "a restart keeps the filter"
    rail.filters.box.setFocus()
    qtbot.keyClick(rail.filters.box, KEYS.Key_Backspace)
    rows_of(rail, qtbot, 4)


def test_no_match_repeats_the_filter_and_one_click_takes_it_off(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    add(desk)
    rows_of(rail, qtbot, 1)
    type_in(rail.filters.box, "nguyễn")
    qtbot.waitUntil(rail.no_match.isVisible)
    assert "nguyễn" in rail.no_match.title.text()
    rail.no_match.buttons[0].setFocus()
    qtbot.keyClick(rail.no_match.buttons[0], KEYS.Key_Space)
    rows_of(rail, qtbot, 1)
    assert rail.table.isVisible()


def test_delete_puts_rows_away_and_the_message_brings_them_back_whatever_came_since(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES[:3]:
        add(desk, name)
    rows_of(rail, qtbot, 3)
    rail.table.setFocus()
    rail.table.selectAll()
    qtbot.keyClick(rail.table, KEYS.Key_Delete)
    toast = desk.window.toasts.toast
    assert "3 gương tốt" in toast.words.text()
    qtbot.waitUntil(rail.empty.isVisible)
    later = add(desk, NAMES[3])
    toast.undo.setFocus()
    qtbot.keyClick(toast.undo, KEYS.Key_Space)
    assert set(rows_of(rail, qtbot, 4)) == set(NAMES)
    assert desk.workspace.read(actions.read, later).number == 4


def test_enter_opens_the_row_and_back_returns_to_it(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES:
        add(desk, name)
    rows_of(rail, qtbot, 4)
    rail.table.setFocus()
    qtbot.keyClick(rail.table, KEYS.Key_Down)
    qtbot.keyClick(rail.table, KEYS.Key_Down)
    row = rail.table.current_row()
    qtbot.keyClick(rail.table, KEYS.Key_Return)
    page = desk.window.page()
    assert isinstance(page, ExemplarPage) and page.exemplar_id == row.id
    desk.window.back()
    rows_of(rail, qtbot, 4)
    assert desk.window.page() is rail and rail.table.current_row().id == row.id


def test_copied_rows_paste_into_a_spreadsheet(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    add(desk, "=HYPERLINK(1)")
    rows_of(rail, qtbot, 1)
    rail.table.selectAll()
    qtbot.keyClick(rail.table, KEYS.Key_C, CONTROL)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[1] == "Cá nhân, tập thể"
    assert line.split("\t")[:2] == ["ĐH-0001", "'=HYPERLINK(1)"]


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("down", [True, False])
def test_pages_by_key_give_every_row_once_in_every_order(
    desk: Desk, order: Order, down: bool
) -> None:
    ids = [add(desk, name) for name in (*NAMES, NAMES[0])]
    desk.workspace.write(actions.move, ids[2], Stage.FOSTER, TODAY)
    read = desk.workspace.read
    whole = read(actions.page, None, 50, "", (), order, down)
    found, after = [], None
    while part := read(actions.page, after, 2, "", (), order, down):
        found += part
        after = part[-1]
    assert found == whole and {row.id for row in whole} == set(ids)
    if order is Order.NAME:
        names = [row.full_name for row in (whole if not down else whole[::-1])]
        assert names[0] == "Katơr Văn Đoàn", "by given name: Đoàn, Hiền, Hoa, Hoài, Hoài"


# ------------------------------------------------------------------ one exemplar


def test_the_story_is_stored_800_ms_after_the_last_key_and_the_header_says_when(
    desk: Desk, qtbot: QtBot
) -> None:
    page = opened(desk, add(desk))
    desk.window.commands.action("edit").trigger()
    assert page.editor.story.isVisible()
    type_in(page.editor.story, "Mùa khô, bể nước cạn.")
    assert page.shown_now.detail.draft.story == ""
    qtbot.waitUntil(lambda: page.shown_now.detail.draft.story != "", timeout=3000)
    assert page.shown_now.detail.draft.story == "Mùa khô, bể nước cạn."
    assert page.note.startswith("Đã lưu nháp 08:")
    assert page.editor.story.toPlainText() == "Mùa khô, bể nước cạn.", "the field is left alone"


def test_leaving_the_page_at_once_loses_no_letter(desk: Desk, qtbot: QtBot) -> None:
    exemplar = add(desk)
    page = opened(desk, exemplar)
    page.edit()
    type_in(page.editor.story, "Bà con họp ngay bên bể nước")
    desk.window.back()
    assert desk.workspace.read(actions.read, exemplar).draft.story == "Bà con họp ngay bên bể nước"


def test_a_story_that_cannot_be_stored_keeps_the_page_and_the_text(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    exemplar = add(desk)
    page = opened(desk, exemplar)
    page.edit()
    type_in(page.editor.story, "Chưa kịp lưu")
    real = desk.workspace.write

    def full(*_arguments: object) -> None:
        raise ClerkError("Ổ đĩa đã đầy.", "Xóa bớt tệp rồi lưu lại.")

    monkeypatch.setattr(desk.workspace, "write", full)
    desk.window.back()
    assert desk.window.page() is page and page.trouble.isVisible()
    assert page.editor.story.toPlainText() == "Chưa kịp lưu"
    monkeypatch.setattr(desk.workspace, "write", real)
    desk.window.back()
    assert desk.window.page() is not page
    assert desk.workspace.read(actions.read, exemplar).draft.story == "Chưa kịp lưu"


def test_word_text_keeps_its_paragraphs_and_drops_its_letters(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, add(desk))
    page.edit()
    page.editor.story.setFocus()
    QGuiApplication.clipboard().setText("Đoạn một\u2028Đoạn\u00a0hai\r\n\r\nĐoạn ba")
    page.editor.story.paste()
    page.stop_editing()
    assert page.shown_now.detail.draft.story == "Đoạn một\nĐoạn hai\nĐoạn ba"
    assert page.view.isVisible() and not page.editor.isVisible()


def test_ctrl_enter_moves_to_the_next_stage_with_its_day_and_can_be_taken_back(
    desk: Desk, qtbot: QtBot
) -> None:
    exemplar = add(desk)
    page = opened(desk, exemplar)
    desk.window.commands.action("next-step").trigger()
    dialog = dialog_of(desk, MoveDialog, qtbot)
    assert isinstance(dialog, MoveDialog)
    dialog.day.clear()
    type_in(dialog.day, "1/2/25")
    qtbot.keyClick(dialog.day, KEYS.Key_Return)
    detail = page.shown_now.detail
    assert detail.stage is Stage.FOSTER and detail.dates[1] == date(2025, 2, 1)
    assert page.plate is not None and page.plate.text == "Đang bồi dưỡng"
    desk.window.toasts.toast.undo.click()
    assert page.shown_now.detail.stage is Stage.DETECT


@pytest.mark.parametrize(
    ("typed", "words"),
    [("31/2/2025", "Tháng 2 không có ngày 31"), ("1/1/2025", "trước"), ("1/1/2030", "sau hôm nay")],
)
def test_a_stage_day_that_cannot_be_is_refused_in_words(
    desk: Desk, qtbot: QtBot, typed: str, words: str
) -> None:
    page = opened(desk, add(desk))
    page.next_step()
    dialog = dialog_of(desk, MoveDialog, qtbot)
    assert isinstance(dialog, MoveDialog)
    dialog.day.clear()
    type_in(dialog.day, typed)
    dialog.accept()
    assert dialog.isVisible() and words in dialog.fields[0].error()
    assert page.shown_now.detail.stage is Stage.DETECT


def test_what_the_next_stage_lacks_is_reminded_of_and_never_blocks(
    desk: Desk, qtbot: QtBot
) -> None:
    exemplar = add(desk)
    desk.workspace.write(actions.move, exemplar, Stage.FOSTER, TODAY)
    page = opened(desk, exemplar)
    page.next_step()
    dialog = dialog_of(desk, MoveDialog, qtbot)
    assert isinstance(dialog, MoveDialog)
    assert dialog.missing.isVisible() and "câu chuyện, ảnh" in dialog.missing.title.text()
    dialog.accept()
    assert page.shown_now.detail.stage is Stage.SUM_UP


def test_printing_without_consent_is_refused_and_leads_to_recording_it(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(desk, add(desk, story="Bà con họp ngay bên bể nước."))
    desk.window.commands.action("print").trigger()
    refused = dialog_of(desk, ErrorDialog, qtbot)
    assert isinstance(refused, ErrorDialog) and refused.again is not None
    assert "giấy đồng ý" in refused.lines_of_error.why.text()
    refused.again.click()
    dialog = dialog_of(desk, ConsentDialog, qtbot)
    assert isinstance(dialog, ConsentDialog)
    type_in(dialog.day, "14/6/2024")
    dialog.take(picture(tmp_path))
    dialog.accept()
    assert page.facts.consent.text == "Có giấy đồng ý 14/06/2024"
    assert page.shown_now.detail.consent_attachment_id is not None
    target = tmp_path / "chuyen.pdf"
    monkeypatch.setattr(
        "ui.exemplars.page.QFileDialog.getSaveFileName", lambda *_a: (str(target), "")
    )
    page.save_pdf()
    qtbot.waitUntil(target.exists, timeout=10_000)
    document = pypdfium2.PdfDocument(target.read_bytes())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Bà con họp ngay bên bể nước." in text and "14/06/2024" in text


def test_a_consent_of_tomorrow_or_with_a_file_that_is_no_paper_is_refused(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(desk, add(desk))
    page.ask_consent()
    dialog = dialog_of(desk, ConsentDialog, qtbot)
    assert isinstance(dialog, ConsentDialog)
    type_in(dialog.day, "1/1/2030")
    dialog.accept()
    assert dialog.isVisible() and "sau hôm nay" in dialog.fields[0].error()
    dialog.day.clear()
    type_in(dialog.day, "14/06/2024")
    fake = tmp_path / "giay.pdf"
    fake.write_bytes(b"not a paper")
    dialog.take(fake)
    dialog.accept()
    assert dialog.isVisible() and "không phải PDF" in dialog.problem.title.text()
    assert page.shown_now.detail.consent_on is None


def test_a_photo_is_drawn_anew_and_shown_and_a_file_that_is_none_leaves_the_old_one(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(desk, add(desk))
    photos = page.facts.photos
    original = picture(tmp_path)
    photos.take_in([original])
    qtbot.waitUntil(lambda: photos.current() is not None, timeout=10_000)
    first = photos.current()
    assert first is not None and first.media_type == "image/jpeg"
    assert desk.workspace.read(attachments.data_of, first.id) != original.read_bytes()
    fake = tmp_path / "gia.jpg"
    fake.write_bytes(b"\xff\xd8\xff but nothing more")
    photos.take_in([fake])
    refused = dialog_of(desk, ErrorDialog, qtbot)
    assert isinstance(refused, ErrorDialog)
    assert "không phải ảnh" in refused.lines_of_error.why.text()
    assert "ảnh cũ vẫn còn" in refused.lines_of_error.kept.text()
    assert photos.current() == first
    refused.reject()


def test_photos_are_turned_captioned_put_first_and_taken_away_by_keyboard(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    exemplar = add(desk)
    page = opened(desk, exemplar)
    photos = page.facts.photos
    for number in (1, 2):
        photos.take_in([picture(tmp_path, f"anh {number}.png")])
        qtbot.waitUntil(lambda n=number: len(page.shown_now.photos) == n, timeout=10_000)  # type: ignore[misc]
    assert photos.count.text() == "2/2"
    photos.after.setFocus()
    qtbot.keyClick(photos.after, KEYS.Key_Space)
    assert photos.count.text() == "1/2" and photos.caption.text() == "anh 1"
    photos.put_first()
    first = page.shown_now.photos[0].id
    assert page.shown_now.detail.photo_id == first
    photos.remove()
    assert [photo.name for photo in page.shown_now.photos] == ["anh 2"]
    assert page.shown_now.detail.photo_id == page.shown_now.photos[0].id
    desk.window.toasts.toast.undo.click()
    assert len(page.shown_now.photos) == 2 and page.shown_now.detail.photo_id == first


def test_the_tabs_count_dossiers_and_files_and_none_is_dead(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(desk, add(desk))
    page.files.take_in([picture(tmp_path, "giấy xác nhận.png")])
    qtbot.waitUntil(lambda: len(page.shown_now.files) == 1, timeout=10_000)
    assert [tab.text for tab in page.tabs._tabs] == [
        "Câu chuyện",
        "Đề nghị khen thưởng",
        "Ảnh, tệp",
    ]
    assert page.tabs._tabs[2].note == "1"
    page.tabs.setFocus()
    for part in (page.dossiers, page.files):
        qtbot.keyClick(page.tabs, KEYS.Key_Right)
        assert part.isVisible()
    page.files.table.setFocus()
    page.files.table.selectAll()
    qtbot.keyClick(page.files.table, KEYS.Key_Delete)
    assert not page.shown_now.files


def test_the_red_button_puts_this_person_forward(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[UUID | None, UUID | None]] = []

    def note(_desk: Desk, subject: UUID | None = None, exemplar: UUID | None = None) -> None:
        asked.append((subject, exemplar))

    monkeypatch.setattr(Desk, "new_nomination", note)
    exemplar = add(desk)
    page = opened(desk, exemplar)
    page.nominate_button.setFocus()
    qtbot.keyClick(page.nominate_button, KEYS.Key_Space)
    assert asked == [(page.shown_now.detail.draft.subject_id, exemplar)]


@pytest.mark.parametrize("size", [(1366, 697), (1536, 864), (1024, 640)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_page_lies_outside_its_parent(
    desk: Desk, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    page = opened(desk, add(desk, story="“Nước là của chung.”\n– Chị Hoài\n1. Họp dân"))
    desk.window.resize(*size)
    theme.set_scale(percent)
    qtbot.wait(50)
    bar = page._scroll.horizontalScrollBar()
    assert bar.maximum() == 0, "a page scrolls downwards only"
    for part in (page.journey, page._main, page.facts):
        parent = part.parentWidget()
        assert isinstance(parent, QWidget) and parent.rect().contains(part.geometry())


# ------------------------------------------------------------------ rules


@given(st.lists(st.text("aAbĐ“”-–1. ", min_size=1, max_size=80), max_size=8))
def test_every_paragraph_of_any_story_has_one_look(paragraphs: list[str]) -> None:
    looks = looks_of(paragraphs)
    assert len(looks) == len(paragraphs)
    assert set(looks) <= {"plain", "quote", "said", "step", "heading"}
    for place, look in enumerate(looks):
        assert look != "said" or looks[place - 1] == "quote"


def test_a_story_shows_its_quotes_its_steps_and_its_headings() -> None:
    story = ["Mở đầu dài.", "“Của chung.”", "– Chị Hoài", "Cách làm", "1. Họp dân", "Hết."]
    assert looks_of(story) == ["plain", "quote", "said", "heading", "step", "plain"]


@given(
    st.sampled_from(ORDER), st.text(max_size=2), st.text(max_size=2), st.integers(0, 2),
    st.booleans(),
)  # fmt: skip
def test_more_evidence_never_makes_a_stage_lack_more(
    stage: Stage, story: str, summary: str, photos: int, consent: bool
) -> None:
    call: Callable[..., tuple[str, ...]] = missing
    some = call(stage, source="", summary=summary, story=story, photos=photos, consent=consent)
    every = call(stage, source="a", summary="a", story="a", photos=1, consent=True)
    assert every == () and set(every) <= set(some)


def test_the_stages_follow_each_other_to_the_last() -> None:
    met, stage = [ORDER[0]], next_stage(ORDER[0])
    while stage is not None:
        met.append(stage)
        stage = next_stage(stage)
    assert tuple(met) == ORDER
