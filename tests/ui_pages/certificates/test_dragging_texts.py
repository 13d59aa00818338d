"""Placing texts by mouse: picked, moved, pulled wider and larger."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui_pages.certificates.handling import SHIPPED, place_of, rest, turn

FORM = SHIPPED.field("form").y


def drag(view, qtbot, start: QPoint, *moves: QPoint) -> None:
    """Press, go from place to place, let go at the last."""
    port, left, none = view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(port, left, pos=start)
    for gone in moves:
        qtbot.mouseMove(port, start + gone)
    qtbot.mouseRelease(port, left, none, start + moves[-1])


def test_a_click_picks_a_text_and_dragging_moves_it(page, qtbot):
    panel = turn(page, qtbot, 1)
    view = page.view
    spot = view._rect(view.boxes["form"]).center().toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert panel.name() == "form"
    far = QPoint(spot.x() + round(10 * view.pixels_per_mm()) + 1, spot.y())
    qtbot.mouseMove(view.viewport(), far)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=far)
    assert place_of(page, "form")[0] == pytest.approx(158.5, abs=0.6)
    assert place_of(page, "form")[1] == FORM


def test_two_drags_of_one_text_are_two_steps_back(page, qtbot):
    turn(page, qtbot, 1)
    view = page.view
    for _ in range(2):
        spot = view._rect(view.boxes["signer"]).center().toPoint()
        drag(view, qtbot, spot, QPoint(0, -20))
    twice = place_of(page, "signer")[1]
    page.undo_own()
    assert twice < place_of(page, "signer")[1] < SHIPPED.field("signer").y


def test_a_dragged_text_rests_on_another_a_line_says_why_and_the_drag_is_one_step(page, qtbot):
    panel, view = turn(page, qtbot, 1), page.view
    port, left, none = view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot = view._rect(view.boxes["signer"]).center().toPoint()
    qtbot.mousePress(port, left, pos=spot)
    wanted = 148.5 - place_of(page, "signer")[0]  # the middle of the page
    reach = round((wanted + 1) * view.pixels_per_mm())
    qtbot.mouseMove(port, spot + QPoint(reach // 2, 0))
    rest(page, qtbot)  # however long the hand rests
    qtbot.mouseMove(port, spot + QPoint(reach, 0))
    assert place_of(page, "signer")[0] == pytest.approx(148.5, abs=0.01)
    assert any(guide.upright and guide.at == 148.5 for guide in view.guides)
    qtbot.mouseRelease(port, left, none, spot + QPoint(reach, 0))
    assert view.guides == () and panel.name() == "signer"
    page.undo_own()
    assert page.book.layout == SHIPPED
    assert page.redo_own() and place_of(page, "signer")[0] == pytest.approx(148.5, abs=0.01)
    after = page.book.layout
    assert page.redo_own() and page.book.layout == after  # told; no record is done again


def test_a_hand_that_trembles_moves_no_text_and_one_that_goes_across_moves_none_down(page, qtbot):
    turn(page, qtbot, 1)
    view = page.view
    spot = view._rect(view.boxes["form"]).center().toPoint()
    drag(view, qtbot, spot, QPoint(1, 2), QPoint(2, 1))
    assert page.book.layout == SHIPPED
    drag(view, qtbot, spot, QPoint(20, 2), QPoint(45, 2))
    assert place_of(page, "form")[0] > 160 and place_of(page, "form")[1] == FORM


def test_handles_make_the_chosen_text_wider_and_its_letters_larger_and_each_pull_is_one_step(
    page, qtbot
):
    panel, view = turn(page, qtbot, 1), page.view
    panel.choose("signer")
    per_mm = view.pixels_per_mm()
    side, below = view.handles()[1, 0].toPoint(), view.handles()[0, 1].toPoint()
    drag(view, qtbot, side, QPoint(round(-5 * per_mm), 0), QPoint(round(-10 * per_mm), 0))
    signer = page.book.layout.field("signer")
    assert signer.width == pytest.approx(80, abs=3) and signer.x == 218.0  # it stays in its middle
    assert view.told() == f"rộng {signer.width:g}   cỡ 16".replace(".", ",")
    assert panel.wide.text() == f"{signer.width:g}".replace(".", ",")
    drag(view, qtbot, below, QPoint(0, round(3 * per_mm)), QPoint(0, round(5 * per_mm)))
    larger = page.book.layout.field("signer")
    assert larger.size > 20 and larger.width == signer.width and larger.smallest == 12
    assert page.undo_own() and page.book.layout.field("signer") == signer
    assert page.undo_own() and page.book.layout == SHIPPED


def test_a_pulled_side_rests_on_another_text_unless_alt_is_held(page, qtbot):
    panel, view = turn(page, qtbot, 1), page.view
    panel.choose("decision")
    other = view.boxes["decision_date"]
    at = view.handles()[1, 0].toPoint()
    wanted = round((other[2] - 134 + 0.6) * view.pixels_per_mm())
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, left, pos=at)
    qtbot.mouseMove(port, at + QPoint(wanted, 0))
    assert page.book.layout.field("decision").width == pytest.approx(other[2] - 72, abs=0.02)
    assert [guide.upright for guide in view.guides] == [True]
    qtbot.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, at)
    assert view.guides == ()
