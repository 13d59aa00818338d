"""Exemplars for page tests, and the ways to their pages; everyone is invented."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.exemplars import actions
from app.exemplars.actions import ExemplarDraft
from app.subjects import actions as subjects
from tests.exemplars import ways
from tests.office import HOAI
from ui.desk import Desk
from ui.exemplars.list import ExemplarsPage
from ui.exemplars.page import ExemplarPage

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


def ready(desk: Desk, exemplar: UUID) -> UUID:
    """Give an exemplar all that any stage asks for."""
    return ways.ready(desk.workspace, exemplar)


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
