"""The pane beside a list shows the record that is chosen, however long another takes to be read."""

from threading import Event
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.errors import ClerkError
from tests import patience
from ui.jobs import Jobs
from ui.parts.sidepane import SidePane
from ui.parts.text import Text

FIRST, SECOND = uuid4(), uuid4()


class Gated(SidePane):
    """Each record is read when its gate opens; a record may change while it is being read."""

    def __init__(self, jobs: Jobs) -> None:
        self.words = {FIRST: "một", SECOND: "hai"}
        self.gates = {FIRST: Event(), SECOND: Event()}
        self.begun = {FIRST: Event(), SECOND: Event()}
        self.filled: list[str] = []
        self.text = Text("")
        super().__init__(self.text, name="thử", jobs=jobs)

    def read(self, id: UUID) -> str:
        words = self.words[id]
        self.begun[id].set()
        assert self.gates[id].wait(patience.SECONDS)
        if not words:
            raise ClerkError(what="Không còn.", todo="Chọn dòng khác.")
        return words

    def fill(self, found: str) -> None:
        self.filled.append(found)
        self.text.setText(found)


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, jobs: Jobs):
    made = Gated(jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    for gate in made.gates.values():
        gate.set()


def all_read(qtbot: QtBot, jobs: Jobs) -> None:
    """Every answer that was on its way has come: two threads, and both are free again."""
    came: list[int] = []
    both = Event()
    jobs.start(lambda _report: both.wait(patience.SECONDS), done=lambda _yes: came.append(1))
    jobs.start(lambda _report: both.set(), done=lambda _none: came.append(2))
    qtbot.waitUntil(lambda: len(came) == 2)


def test_a_record_read_late_never_covers_the_one_chosen_since(pane, jobs, qtbot):
    pane.show_id(FIRST)
    assert pane.begun[FIRST].wait(patience.SECONDS)
    pane.gates[SECOND].set()
    pane.show_id(SECOND)
    qtbot.waitUntil(lambda: pane.text.text() == "hai")
    pane.gates[FIRST].set()
    all_read(qtbot, jobs)
    assert pane.filled == ["hai"] and pane.shown_id == SECOND


def test_a_record_that_changes_while_it_is_read_is_shown_as_it_is_now(pane, jobs, qtbot):
    pane.show_id(FIRST)
    assert pane.begun[FIRST].wait(patience.SECONDS)
    pane.words[FIRST] = "một, sửa rồi"
    pane.forget()
    pane.show_id(FIRST)
    pane.gates[FIRST].set()
    all_read(qtbot, jobs)
    assert pane.filled == ["một, sửa rồi"]


def test_what_can_be_seen_stays_in_reach_while_it_or_another_is_read(pane, jobs, qtbot):
    pane.gates[FIRST].set()
    pane.show_id(FIRST)
    qtbot.waitUntil(lambda: pane.rolled.isVisible())
    pane.forget()
    assert pane.shown_id == FIRST and pane.rolled.isVisible()
    pane.show_id(SECOND)
    assert pane.begun[SECOND].wait(patience.SECONDS)
    assert pane.shown_id == FIRST and pane.text.text() == "một"


def test_a_record_that_went_meanwhile_leaves_the_pane_empty(pane, jobs, qtbot):
    pane.gates[FIRST].set()
    pane.show_id(FIRST)
    qtbot.waitUntil(lambda: pane.rolled.isVisible())
    pane.words[SECOND] = ""
    pane.gates[SECOND].set()
    pane.show_id(SECOND)
    qtbot.waitUntil(lambda: not pane.rolled.isVisible())
    assert pane.shown_id is None


def test_nothing_chosen_stays_nothing_when_the_answer_comes(pane, jobs, qtbot):
    pane.show_id(FIRST)
    assert pane.begun[FIRST].wait(patience.SECONDS)
    pane.show_id(None)
    pane.gates[FIRST].set()
    all_read(qtbot, jobs)
    assert pane.filled == [] and not pane.rolled.isVisible()


def test_a_page_of_its_own_shows_at_once(pane):
    pane.gates[FIRST].set()
    pane.show_now(FIRST)
    assert pane.shown_id == FIRST and pane.rolled.isVisible()
