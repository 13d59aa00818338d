"""The page of a dossier: what is typed is kept, what is missing is named, what is wrong is said."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import canonical, journal
from app.errors import ClerkError
from app.nominations import actions
from app.nominations.steps import Step
from app.workspace import Workspace, open_with_passphrase
from db.journal import JournalEntry, JournalPayload
from tests.office import PASSPHRASE, SETUP, Ticking
from tests.ui.screens import COMMON, FULL_HD_125, SMALLEST, prepare, problems, settle
from tests.ui.typing import compose, type_in
from tests.ui_pages.nominating import (
    PAPERS,
    WHO,
    WHOLE,
    at_council,
    confirmed,
    dossier,
    editor,
    picture,
    with_papers,
)
from ui import theme
from ui.desk import Desk
from ui.errors import ErrorDialog
from ui.nominations.editor import NominationEditor
from ui.parts.boxes import Row
from ui.parts.text import Text

Key = Qt.Key


def stored(workspace: Workspace, nomination_id: UUID) -> actions.NominationDraft:
    return workspace.read(actions.read, nomination_id).draft


def error_dialogs(desk: Desk) -> list[ErrorDialog]:
    return desk.window.findChildren(ErrorDialog)


def retype(page: NominationEditor, name: str, text: str) -> None:
    """Type over what stands in a field."""
    page.form.controls[name].setFocus()
    page.form.controls[name].selectAll()  # type: ignore[union-attr]
    type_in(page.form.controls[name], text)


def leave(qtbot: QtBot, page: NominationEditor, name: str) -> None:
    """Go on to the next field by Tab."""
    qtbot.keyClick(page.form.controls[name], Key.Key_Tab)


def test_what_was_typed_is_in_the_file_after_an_abrupt_end(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    type_in(page.form.controls["citation"], "Có thành tích giữ nước")
    assert stored(workspace, made).citation == ""  # still typing
    qtbot.waitUntil(lambda: "Đã lưu nháp" in page.heading.saved.text())
    folder = workspace.folder
    workspace.close()  # nothing of the window is asked before
    again = open_with_passphrase(folder, SETUP.login, PASSPHRASE, Ticking())
    try:
        assert stored(again, made).citation == "Có thành tích giữ nước"
    finally:
        again.close()


def test_leaving_a_field_saves_at_once_and_shows_the_month_the_usual_way(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    type_in(page.form.controls["period_from"], "1/2024")
    leave(qtbot, page, "period_from")
    assert page.form.controls["period_from"].text() == "01/2024"
    assert stored(workspace, made).period_from == "2024-01"
    assert "Đã tự lưu" in desk.window.status.autosave.text()


def test_every_usual_way_to_write_a_month_is_taken(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    for typed in ("2.2024", "02-2024", "2024-02", "tháng 2 năm 2024"):
        retype(page, "period_from", typed)
        leave(qtbot, page, "period_from")
        assert stored(workspace, made).period_from == "2024-02", typed


def test_a_wrong_month_is_said_under_its_field_and_keeps_no_other_field_from_being_saved(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    retype(page, "period_from", "13/2024")
    leave(qtbot, page, "period_from")
    field = page.form.fields["period_from"]
    assert "13" in field.error() and page.form.controls["period_from"].text() == "13/2024"
    type_in(page.form.controls["source"], "Thôn Suối Mẫu")
    leave(qtbot, page, "source")
    kept = stored(workspace, made)
    assert (kept.period_from, kept.source) == ("2024-01", "Thôn Suối Mẫu")
    retype(page, "period_from", "3/2024")
    assert field.error() == ""  # gone as soon as it is right
    leave(qtbot, page, "period_from")
    assert stored(workspace, made).period_from == "2024-03"


def test_months_the_wrong_way_round_are_said_and_not_stored(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    retype(page, "period_to", "12/2023")
    leave(qtbot, page, "period_to")
    assert "trước tháng bắt đầu 01/2024" in page.form.fields["period_to"].error()
    assert stored(workspace, made).period_to == "2024-12"


def test_a_page_with_a_wrong_field_is_not_left_in_silence(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    type_in(page.form.controls["period_from"], "mùa khô")
    desk.window.back()
    assert desk.window.page() is page
    dialog = error_dialogs(desk)[0]
    assert "mùa khô" in dialog.error.what and dialog.again is not None
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert desk.window.page() is not page


def test_letters_still_being_composed_are_neither_saved_nor_judged(
    desk: Desk, workspace: Workspace
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    compose(page.form.controls["source"], "Thôn Suôi")
    page.save_now()
    assert stored(workspace, made).source == ""


def test_a_refused_save_keeps_what_was_typed_and_the_next_one_stores_it(
    desk: Desk, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)

    def full(*_values: object, **_names: object) -> None:
        raise ClerkError("Ổ đĩa đã đầy.", "Xóa bớt tệp rồi lưu lại.", kept="Bản cũ vẫn nguyên.")

    with monkeypatch.context() as patched:
        patched.setattr(workspace, "write", full)
        type_in(page.form.controls["source"], "Thôn Suối Mẫu")
        leave(qtbot, page, "source")
        dialog = error_dialogs(desk)[0]
        assert "đầy" in dialog.error.what
        dialog.close()
        assert not page.may_leave(lambda: None)
        assert page.form.controls["source"].text() == "Thôn Suối Mẫu"
    assert page.save_now()
    assert stored(workspace, made).source == "Thôn Suối Mẫu"


def test_the_red_button_names_what_is_missing_and_the_cursor_stands_in_the_first(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **{**WHOLE, "period_from": None})
    page = editor(desk, made, "papers")
    page.setFocus()
    qtbot.keyClick(page.tabs, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Còn 4 việc, mọi nội dung đã nhập vẫn được giữ." in page.summary.title.text()
    assert page.summary.links[0].text() == "1. Ghi tháng bắt đầu lập thành tích"
    assert page.tabs.current() == 1 and page.form.controls["period_from"].hasFocus()
    type_in(page.form.controls["period_from"], "1/2024")
    leave(qtbot, page, "period_from")
    assert "Còn 3 việc" in page.summary.title.text()  # shorter as things get done
    assert page.summary.links[0].text().startswith("1. Đính kèm tờ trình")
    assert workspace.read(actions.read, made).step is Step.DRAFTING


def test_a_whole_dossier_goes_on_and_one_key_takes_it_back(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    page = editor(desk, made, "papers")
    qtbot.mouseClick(page.heading.go, Qt.MouseButton.LeftButton)
    assert workspace.read(actions.read, made).step is Step.APPRAISAL
    assert page.plate is not None and page.plate.text == "Thẩm tra"
    assert "Thẩm tra" in desk.window.toasts.toast.words.text()
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.read(actions.read, made).step is Step.DRAFTING
    assert page.plate.text == "Đang soạn" and page.heading.go.text() == "Chuyển thẩm tra"


def test_a_double_click_and_a_key_held_too_long_are_one_step(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = confirmed(workspace, with_papers(workspace, dossier(workspace, **WHOLE)))
    page, left = editor(desk, made, "papers"), Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.heading.go, left)
    qtbot.mouseDClick(page.heading.go, left)  # what follows the first click of two
    qtbot.mouseRelease(page.heading.go, left)
    assert workspace.read(actions.read, made).step is Step.APPRAISAL
    assert not desk.window.commands.action("next-step").autoRepeat()
    qtbot.mouseClick(page.heading.go, left)  # a click of its own
    assert workspace.read(actions.read, made).step is Step.AWAITING_COUNCIL


def test_undo_brings_a_field_back_on_the_page_and_in_the_file(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    source = page.form.controls["source"]
    type_in(source, "Thôn Suối Mẫu")
    leave(qtbot, page, "source")
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert source.text() == "" and stored(workspace, made).source == ""


def test_saving_never_takes_the_cursor_or_rewrites_what_is_being_typed(
    desk: Desk, workspace: Workspace
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    report = page.form.controls["report"]
    type_in(report, "Chị đi  từng nhà ")
    assert page.save_now()
    assert report.hasFocus() and report.text() == "Chị đi  từng nhà "
    desk.window.page().reload()
    assert report.text() == "Chị đi  từng nhà "
    assert stored(workspace, made).report == "Chị đi từng nhà"


def test_pasted_word_keeps_its_paragraphs_and_nothing_else(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    mime = QMimeData()
    mime.setHtml('<p style="font-family:Wingdings;color:red"><b>Một</b></p><p>Hai&nbsp;ba</p>')
    mime.setText("Một\r\n\r\nHai\u00a0ba\u200b")
    QGuiApplication.clipboard().setMimeData(mime)
    page.form.controls["report"].setFocus()
    qtbot.keyClick(page.form.controls["report"], Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.save_now()
    assert stored(workspace, made).report == "Một\nHai ba"


def test_decomposed_letters_are_stored_composed(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace)
    page = editor(desk, made)
    type_in(page.form.controls["movement"], unicodedata.normalize("NFD", "Giữ nước sạch"))
    leave(qtbot, page, "movement")
    assert stored(workspace, made).movement == unicodedata.normalize("NFC", "Giữ nước sạch")


def test_a_citation_is_counted_and_one_too_long_is_said(desk: Desk, workspace: Workspace) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    field = page.form.fields["citation"]
    assert "53/" in field._help.text() and "vừa 1 dòng trên giấy khen." in field._help.text()
    type_in(page.form.controls["citation"], ", vận động bà con" * 200)
    page.form._tell_fit()
    assert "Viết ngắn lại" in field.error()
    assert page.save_now()  # said, not refused: the words are kept


def test_a_name_of_300_letters_and_an_unknown_unit_break_nothing(
    desk: Desk, workspace: Workspace
) -> None:
    long = ("Ban vận động xây dựng đời sống văn hóa " * 8)[:300].strip()
    strange = replace(WHO, full_name=long, kind="collective", sex=None, unit_code="99999")
    made = dossier(workspace, strange, **WHOLE)
    page = editor(desk, made, "subject")
    assert page.title == long
    assert "xã, phường" in page.person.warning.title.text() and page.person.warning.isVisible()
    for size, scale in ((COMMON, 100), (SMALLEST, 100), (COMMON, 200)):
        prepare(desk.window, size, scale=scale)
        assert problems(desk.window) == []


def test_papers_are_attached_by_dropping_them_and_refused_ones_say_why(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "papers")
    scan, joke = tmp_path / "bien ban.png", tmp_path / "meo.exe"
    scan.write_bytes(picture())
    joke.write_bytes(b"MZ nothing")
    zone = page.papers.attach_buttons[PAPERS[2]].parentWidget().parentWidget()
    drop(zone, scan)
    qtbot.waitUntil(lambda: page.dossier.papers_had == 1)
    assert page.papers.file_buttons["bien ban.png"].isVisible()
    assert page.checklist.count.text() == "1/3 đã có"
    drop(page.checklist.zone, joke)
    menu = QApplication.activePopupWidget()  # two papers are missing, so which is it?
    assert menu is not None
    menu.actions()[0].trigger()  # type: ignore[attr-defined]
    menu.close()
    qtbot.waitUntil(lambda: bool(error_dialogs(desk)))
    assert page.dossier.papers_had == 1


def drop(target: object, path: Path) -> None:
    """Drop a file on a widget the way a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(5, 5).toPointF(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)  # type: ignore[attr-defined]


def test_a_paper_taken_out_comes_back_by_undo(desk: Desk, workspace: Workspace) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    page = editor(desk, made, "papers")
    file = page.dossier.papers[0].files[0]
    page.files.remove(file)
    assert page.dossier.papers_had == 2
    desk.window.toasts.toast.undo.click()
    assert page.dossier.papers_had == 3
    assert page.dossier.result.verdict == "needs_confirmation"


def test_past_appraisal_nothing_can_be_changed_and_the_page_says_why(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    page = editor(desk, at_council(workspace))
    assert page.lock.isVisible() and "chỉ đọc" in page.lock.title.text()
    before = page.form.controls["source"].text()
    qtbot.keyClicks(page.form.controls["source"], "by stealth")
    assert page.form.controls["source"].text() == before
    assert not page.form.controls["award_code"].isEnabled()
    assert not page.checklist.zone.isVisible() and not page.papers.attach_buttons


def test_the_award_offered_first_is_the_one_that_is_stored(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    award = page.form.controls["award_code"]
    assert award.value() == "GIAY_KHEN_XA"  # type: ignore[union-attr]
    draft, problems_found = page.form.draft(stored(workspace, made))
    assert (draft, problems_found) == (stored(workspace, made), {})
    award.setFocus()
    qtbot.keyClick(award, Key.Key_Home)
    page.save_now()
    assert stored(workspace, made).award_code == award.value() != "GIAY_KHEN_XA"  # type: ignore[union-attr]


def test_saving_one_field_writes_that_field_and_no_other(desk: Desk, workspace: Workspace) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    page = editor(desk, made)
    before = workspace.read(journal.read_head, workspace.db).n
    type_in(page.form.controls["source"], " 1")
    assert page.save_now()

    def written(session: Session) -> list[tuple[UUID, set[str]]]:
        entries = select(JournalEntry).filter_by(db=workspace.db).where(JournalEntry.n > before)
        fields = [
            session.get_one(JournalPayload, (entry.db, entry.n)).fields
            for entry in session.scalars(entries)
            if entry.record_id == made
        ]
        return [set(canonical.decode(one)["after"]) for one in fields if one is not None]

    assert workspace.read(written) == [{"source"}]
    assert page.save_now() and workspace.read(written) == [{"source"}]  # nothing new, no entry


@pytest.mark.parametrize(
    ("size", "scheme", "scale"),
    [
        (COMMON, "light", 100),
        (FULL_HD_125, "dark", 100),
        (SMALLEST, "light", 100),
        (COMMON, "light", 200),
    ],
)
def test_nothing_is_cut_off_in_any_section(
    desk: Desk, workspace: Workspace, size: tuple[int, int], scheme: theme.Scheme, scale: int
) -> None:
    made = dossier(workspace, **{**WHOLE, "period_from": None})
    page = editor(desk, made)
    page.next_step()
    prepare(desk.window, size, scheme, scale)
    for number in range(4):
        page.tabs.choose(number)
        settle()
        assert problems(desk.window) == []
        assert page.spread.left.horizontalScrollBar().maximum() == 0


def test_the_ways_to_an_award_unfold_by_keyboard_and_what_is_kept_in_mind_stands_below(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    page = editor(desk, dossier(workspace, **{**WHOLE, "award_code": "BANG_KHEN_TINH"}))
    (ways,) = [line.ways for line in page.conditions.lines_of_conditions if line.ways]
    (one_of,) = [c for c in page.dossier.result.conditions if c.branches]
    rows = [row for row in ways.findChildren(Row) if row.accessibleName()]
    assert [row.accessibleName().split(",")[0] for row in rows] == [
        way.title.split(",")[0] for way in one_of.branches
    ]
    assert not rows[0].isVisible()
    ways.fold.setFocus()
    qtbot.keyClick(ways.fold, Key.Key_Space)
    assert all(row.isVisible() for row in rows) and one_of.branches[1].reason in {
        text.text() for text in rows[1].findChildren(Text)
    }
    qtbot.keyClick(ways.fold, Key.Key_Space)
    assert not rows[0].isVisible()
    told = [line.accessibleName() for line in page.conditions.remarks]
    assert told == [f"Lưu ý: {remark.words}" for remark in page.dossier.result.remarks]
    assert any("nữ" in words for words in told)
