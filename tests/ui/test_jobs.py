"""Slow work leaves the screen free, can be stopped, and never calls back after it was."""

import sys
from functools import partial
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.progress import Report
from tests import patience
from tests.ui.screens import settle
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_answer_comes_back_on_the_screens_thread(qtbot, jobs):
    seen = []
    jobs.start(lambda _r: get_ident(), done=lambda there: seen.append((there, get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert here == get_ident() and there != here
    assert not jobs.busy()


def test_a_failure_reaches_the_caller_whole(qtbot, jobs):
    def work(_report):
        raise OSError("the disk is full")

    seen = []
    jobs.start(work, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], OSError)


def test_progress_is_told_in_order(qtbot, jobs):
    def work(report):
        for number in range(1, 4):
            report(number, 3)
        return "done"

    told, ended = [], []
    jobs.start(work, done=ended.append, progress=lambda n, of: told.append((n, of)))
    qtbot.waitUntil(lambda: bool(ended))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_stopped_work_ends_at_its_next_report_and_calls_nothing_back(qtbot, jobs):
    running, go_on, reached = Event(), Event(), []

    def work(report):
        running.set()
        go_on.wait(patience.SECONDS)
        report(1, 2)
        reached.append("too far")

    called = []
    stop = jobs.start(work, done=called.append, failed=called.append)
    assert running.wait(patience.SECONDS)
    stop.set()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    jobs.close()
    settle()
    assert reached == [] and called == []


def test_the_newest_request_under_a_key_wins(qtbot, jobs):
    go_on, answers = Event(), []

    def slow(_report):
        go_on.wait(patience.SECONDS)
        return "old"

    jobs.start(slow, done=answers.append, key="list")
    jobs.start(lambda _r: "new", done=answers.append, key="list")
    qtbot.waitUntil(lambda: "new" in answers)
    go_on.set()
    jobs.close()
    settle()
    assert answers == ["new"]


def test_closing_joins_every_thread_and_refuses_new_work(qapp):
    jobs, ended = Jobs(), []
    running = Event()

    def work(report):
        running.set()
        try:
            while True:
                report(0, 0)
        finally:
            ended.append(True)

    jobs.start(work, done=ended.append)
    assert running.wait(patience.SECONDS)
    jobs.close()
    assert ended == [True]
    assert jobs.start(work, done=ended.append).is_set()  # and none begins any more
    assert ended == [True]


class Closed(QObject):
    """What it does with an answer raises once Qt has taken it down."""

    def hear(self, _answer):
        self.objectName()

    def method(self):
        return self.hear

    def part(self):
        return partial(self.hear)

    def function(self):
        return lambda answer: self.hear(answer)


@pytest.mark.parametrize("way", [Closed.method, Closed.part, Closed.function])
def test_a_page_that_was_closed_meanwhile_hears_nothing_and_nothing_breaks(qtbot, jobs, way):
    page, go_on, seen = Closed(), Event(), []
    jobs.start(lambda _r: go_on.wait(patience.SECONDS), done=way(page))
    delete(page)
    go_on.set()
    jobs.start(lambda _r: None, done=seen.append)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: bool(seen) and not jobs.busy())
    assert raised == []


def test_an_owner_may_be_dropped_as_soon_as_it_has_heard(qapp: QApplication) -> None:
    """A thread may still be inside the signal: without waiting for it, this falls within 1,500."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for _ in range(1_000):
            owner, heard = QObject(), []
            made = Jobs(owner)
            for _work in range(4):
                made.start(lambda _report: None, done=heard.append)
            while not heard:
                qapp.processEvents()
            del made, owner
    finally:
        sys.setswitchinterval(usual)


def test_dropping_the_owner_stops_its_work_and_waits_for_it(qapp: QApplication) -> None:
    begun, ended = Event(), Event()

    def work(report: Report) -> None:
        begun.set()
        try:
            while True:
                report(0, 1)
        finally:
            ended.set()

    owner = QObject()
    Jobs(owner).start(work, done=print)
    begun.wait(patience.SECONDS)
    del owner
    assert ended.is_set()
