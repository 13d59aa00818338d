"""The history of a record reads as a person would tell it, and leaves nothing unnamed."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import catalog
from app.exemplars import actions as exemplars
from app.exemplars import journey
from app.exemplars.actions import ExemplarDraft
from app.nominations.conditions import RULES
from app.subjects import actions as subjects
from db.base import journaled_columns
from db.exemplars import ExemplarStage
from db.tables import RECORDS
from tests.exemplars.ways import CHECK
from tests.office import HOAI, TODAY
from ui.desk import Desk
from ui.history import HistoryDialog
from ui.recordwords.joined import TYPES
from ui.recordwords.reading import ACTIONS, label, value_words

COLUMNS = [(name, field) for name, kind in RECORDS.items() for field in journaled_columns(kind)]


@pytest.mark.parametrize(("record_type", "field"), COLUMNS)
def test_every_field_that_is_ever_journaled_has_vietnamese_words(
    record_type: str, field: str
) -> None:
    words = label(record_type, field)
    assert words != field and "_" not in words
    assert words[0].isupper()


def test_every_record_type_and_action_has_words() -> None:
    assert set(TYPES) == set(RECORDS)
    assert set(ACTIONS) == {"create", "change", "delete", "restore"}


def test_no_condition_of_the_catalogue_is_shown_by_its_code() -> None:
    known = catalog.load()
    for code in {row.condition for row in known.tables.conditions} | set(RULES):
        words = value_words(known, "condition_note", "condition", code, {})
        assert words != code and "_" not in words, code


@pytest.mark.parametrize(
    ("record_type", "field", "value", "words"),
    [
        ("subject", "personal_id", "058190001234", "058*****1234"),
        ("subject", "ethnic_code", "21", "Ra Glai"),
        ("subject", "sex", "female", "Nữ"),
        ("subject", "kind", "household", "Hộ gia đình"),
        ("exemplar", "stage", "sum_up", "Tổng kết"),
        ("cluster_member", "role", "member", "Thành viên"),
        ("council_member", "role", "member", "Ủy viên"),
        ("exemplar", "consent_on", "2024-06-14", "14/06/2024"),
        ("nomination", "step", "awaiting_council", "Chờ họp"),
        ("nomination", "period_from", "2024-01", "01/2024"),
        ("nomination", "award_code", "NOT_IN_THE_CATALOGUE", "NOT_IN_THE_CATALOGUE"),
        ("register_entry", "amount", 702000, "702.000 đồng"),
        ("register_entry", "coefficient", "0.3", "0,3"),
        ("council_result", "passed", True, "Được thông qua"),
        ("attachment", "size", 1_400_000, "1,4 MB"),
        ("attachment", "kind", "photo", "Ảnh"),
        ("certificate_print", "printed_at", "2025-01-20T02:41:05Z", "20/01/2025 09:41"),
        ("condition_note", "condition", "LAW_COMPLIANCE", "Chấp hành tốt pháp luật"),
        ("condition_note", "condition", "OF_A_NEWER_PROGRAM", "OF_A_NEWER_PROGRAM"),
        (
            "plan_task",
            "partners",
            "UBND\nMTTQ",
            "Ủy ban nhân dân; Ủy ban Mặt trận Tổ quốc Việt Nam",
        ),
        ("plan_task", "recurrence", "half", "6 tháng một lần"),
        ("subject", "note", None, ""),
    ],
)
def test_a_value_reads_in_words(
    desk: Desk, record_type: str, field: str, value: object, words: str
) -> None:
    assert value_words(desk.catalog, record_type, field, value, {}) == words


def make_exemplar(desk: Desk) -> tuple[UUID, UUID]:
    workspace = desk.workspace
    subject = workspace.write(subjects.save, HOAI)
    draft = ExemplarDraft(subject, summary="Giữ nước", detected_on=date(2025, 1, 5))
    return subject, workspace.write(exemplars.save, draft)


def test_the_history_says_who_when_what_before_and_after_and_why(desk: Desk, qtbot: QtBot) -> None:
    subject, exemplar = make_exemplar(desk)
    moved = date(2025, 2, 1)
    desk.workspace.write(journey.check, exemplar, CHECK, TODAY)
    desk.workspace.write_because(
        "Thôn đã họp", exemplars.move, exemplar, ExemplarStage.FOSTER, moved
    )
    dialog = HistoryDialog(desk, [exemplar, subject], "Pi Năng Thị Hoài", desk.window)
    qtbot.addWidget(dialog)
    text = dialog.list.plain_text()
    lines = text.split("\n")
    assert lines[0].startswith("Sửa gương tốt") and "Đàng Thị Mẫu" in lines[0]
    assert "12/03/2025 08:00" in lines[0]
    assert lines[1] == "Lý do: Thôn đã họp"
    assert "Bước: Phát hiện  →  Bồi dưỡng" in lines
    assert "Ngày bắt đầu bồi dưỡng: chưa ghi  →  01/02/2025" in lines
    assert "Người, tập thể: Pi Năng Thị Hoài" in lines, "an id reads as a name"
    assert "058190001234" not in text and "Số định danh: 058*****1234" in lines


def test_putting_away_and_bringing_back_are_named(desk: Desk, qtbot: QtBot) -> None:
    _subject, exemplar = make_exemplar(desk)
    desk.workspace.write(exemplars.delete, exemplar)
    desk.workspace.undo()
    dialog = HistoryDialog(desk, [exemplar], "Pi Năng Thị Hoài", desk.window)
    qtbot.addWidget(dialog)
    text = dialog.list.plain_text()
    assert text.startswith("Lấy lại gương tốt từ Mục đã xóa")
    assert "Bỏ gương tốt vào Mục đã xóa" in text and "Lý do: Hoàn tác" in text


def test_the_whole_history_can_be_copied_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    _subject, exemplar = make_exemplar(desk)
    dialog = HistoryDialog(desk, [exemplar], "Hoài", desk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.setFocus()
    qtbot.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == dialog.list.plain_text()
    assert "Việc đã làm: Giữ nước" in QGuiApplication.clipboard().text()


def test_a_record_without_history_says_so(desk: Desk, qtbot: QtBot) -> None:
    dialog = HistoryDialog(desk, [uuid4()], "Hoài", desk.window)
    qtbot.addWidget(dialog)
    assert dialog.list.currentWidget() is dialog.list.empty
    assert dialog.copy_button.isHidden()


def test_markup_in_a_name_is_shown_and_never_obeyed(desk: Desk, qtbot: QtBot) -> None:
    subject, _exemplar = make_exemplar(desk)
    draft = desk.workspace.read(subjects.read, subject)
    from dataclasses import replace

    desk.workspace.write(subjects.save, replace(draft, full_name="<b>Hoài</b> &amp;"), subject)
    dialog = HistoryDialog(desk, [subject], "Hoài", desk.window)
    qtbot.addWidget(dialog)
    assert "<b>Hoài</b> &amp;" in dialog.list.plain_text()
