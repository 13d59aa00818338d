"""One exemplar by keyboard: written, photographed, moved on, and never printed unasked."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import attachments
from app.errors import ClerkError
from app.exemplars import actions, journey
from app.exemplars.paragraphs import looks_of
from app.exemplars.stages import Stage
from tests.exemplars.ways import CHECK
from tests.office import TODAY
from tests.ui.screens import settle
from tests.ui.typing import type_in
from tests.ui_pages.exemplary import KEYS, add, dialog_of, opened, picture, ready
from ui import theme
from ui.desk import Desk
from ui.errors import ErrorDialog
from ui.exemplars.dialogs import ConsentDialog, MoveDialog


def test_the_story_is_stored_800_ms_after_the_last_key_and_the_header_says_when(
    desk: Desk, qtbot: QtBot
) -> None:
    page = opened(desk, add(desk))
    desk.window.commands.action("edit").trigger()
    assert page.editor.story.isVisible()
    type_in(page.editor.story, "Mùa khô, bể nước cạn.")
    assert page.shown_now.detail.draft.story == ""
    qtbot.waitUntil(lambda: page.shown_now.detail.draft.story != "")
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
    exemplar = ready(desk, add(desk))
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


def test_what_the_next_stage_lacks_is_said_and_holds_it_back_until_it_is_there(
    desk: Desk, qtbot: QtBot
) -> None:
    exemplar = add(desk)
    page = opened(desk, exemplar)
    page.next_step()
    dialog = dialog_of(desk, MoveDialog, qtbot)
    assert isinstance(dialog, MoveDialog)
    assert dialog.missing.isVisible() and "xác minh sự việc" in dialog.missing.title.text()
    dialog.accept()
    assert dialog.isVisible() and "xác minh sự việc" in dialog.problem.title.text()
    assert page.shown_now.detail.stage is Stage.DETECT
    dialog.reject()
    desk.workspace.write(journey.check, exemplar, CHECK, TODAY)
    page.next_step()
    again = next(box for box in desk.window.findChildren(MoveDialog) if box.isVisible())
    assert "mốc bồi dưỡng" in again.missing.title.text(), "a reminder holds nothing back"
    again.accept()
    assert page.shown_now.detail.stage is Stage.FOSTER


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
    qtbot.waitUntil(target.exists)
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
    qtbot.waitUntil(lambda: photos.current() is not None)
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
        photos.take_in([picture(tmp_path, f"anh {number}.png", 60 + number)])
        qtbot.waitUntil(lambda n=number: len(page.shown_now.photos) == n)  # type: ignore[misc]
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
    qtbot.waitUntil(lambda: len(page.shown_now.files) == 1)
    assert [tab.text for tab in page.tabs._tabs] == [
        "Câu chuyện",
        "Xác minh",
        "Nhật ký",
        "Nơi học theo",
        "Công khai",
        "Khen thưởng",
        "Ảnh, tệp",
    ]
    assert page.tabs._tabs[6].note == "1"
    page.tabs.setFocus()
    for part in (*page.late.all, page.dossiers, page.files):
        qtbot.keyClick(page.tabs, KEYS.Key_Right)
        assert part.isVisible()
    page.files.table.setFocus()
    page.files.table.selectAll()
    qtbot.keyClick(page.files.table, KEYS.Key_Delete)
    assert not page.shown_now.files


def test_in_large_text_a_chosen_part_comes_into_view_from_below_the_journey(
    desk: Desk, qtbot: QtBot
) -> None:
    theme.set_scale(200)
    page = opened(desk, add(desk))
    settle()
    view = page._scroll.viewport()
    assert page._main.mapTo(view, QPoint(0, 0)).y() > view.height() // 3
    qtbot.keyClick(page.tabs, KEYS.Key_Right)
    qtbot.waitUntil(lambda: page._main.mapTo(view, QPoint(0, 0)).y() == 0)


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
    settle()
    bar = page._scroll.horizontalScrollBar()
    assert bar.maximum() == 0, "a page scrolls downwards only"
    for part in (page.journey, page._main, page.facts):
        parent = part.parentWidget()
        assert isinstance(parent, QWidget) and parent.rect().contains(part.geometry())


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
