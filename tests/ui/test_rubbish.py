"""Objects of Qt are taken down on the screen's thread, whoever let go of them."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from ui import rubbish

YOUNG = gc.get_threshold()[0] + 1


@pytest.fixture(autouse=True)
def settled(qapp: object) -> Iterator[None]:
    """Rubbish is looked for as in the program, and as before afterwards."""
    rubbish.settle_memory()
    yield
    gc.unfreeze()


def let_go(seen: list[str]) -> None:
    """An object of Qt in a ring that only Python's looking finds; it says where it went."""
    made = QObject()
    made.ring = made  # type: ignore[attr-defined]
    made.destroyed.connect(
        lambda *_gone: seen.append(threading.current_thread().name),
        Qt.ConnectionType.DirectConnection,
    )


def make_much() -> list[list[int]]:
    """As many objects as would have made Python look."""
    return [[place] for place in range(10 * YOUNG)]


def test_work_on_another_thread_takes_no_object_of_qt_down(qtbot: QtBot) -> None:
    seen: list[str] = []
    let_go(seen)
    with ThreadPoolExecutor(1) as other:
        kept = other.submit(make_much).result()
    assert seen == [] and kept
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.main_thread().name]


def test_left_alone_python_would_have_taken_it_down_there() -> None:
    seen: list[str] = []
    let_go(seen)
    gc.enable()
    try:
        with ThreadPoolExecutor(1, thread_name_prefix="other") as other:
            kept = other.submit(make_much).result()
    finally:
        gc.disable()
    assert kept and [name.split("_")[0] for name in seen] == ["other"]


def test_what_is_still_used_stays(qtbot: QtBot) -> None:
    seen: list[str] = []
    let_go(seen)
    used = QObject()
    used.ring = used  # type: ignore[attr-defined]
    kept = make_much()
    qtbot.waitUntil(lambda: bool(seen))
    used.setObjectName("còn dùng")
    assert used.objectName() == "còn dùng" and kept
