"""Papers go on in Word from their pages; an office's own form is taken only where it is whole."""

import io

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.documents import word
from tests.ui.screens import problems
from tests.ui_pages.deciding import decided
from tests.ui_pages.running import settle
from ui import wordforms
from ui.decisions.paper import DecisionPaperPage
from ui.paper import PaperPage
from ui.statistics.page import StatisticsPage
from ui.wordforms import WordFormsPage


@pytest.fixture
def page(desk, qtbot):
    made = WordFormsPage(desk)
    desk.window.open(made)
    settle(desk, qtbot)
    return made


def own(text: str) -> bytes:
    found = docx.Document(io.BytesIO(word.shipped("decision")))
    found.add_paragraph(text)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def test_the_forms_stand_there_and_a_whole_one_is_taken_by_enter(
    page, desk, qtbot, tmp_path, monkeypatch
):
    path = tmp_path / "mau.docx"
    path.write_bytes(own("Ban hành tại {{ office[1] }}"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(path), ""))
    assert [row.id for row in page.model.rows()] == list(word.FORMS)
    assert not problems(desk.window)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert page.model.row(0).is_own
    decision = decided(desk.workspace)
    paper = DecisionPaperPage(desk, decision)
    desk.window.open(paper)
    out = tmp_path / "ra"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(out), ""))
    settle(desk, qtbot)
    paper.word_button.click()
    settle(desk, qtbot)
    lines = [each.text for each in docx.Document(tmp_path / "ra.docx").paragraphs]
    assert "QUYẾT ĐỊNH" in lines and any(line.startswith("Ban hành tại XÃ") for line in lines)


def test_a_broken_form_is_refused_and_the_shipped_one_stays(
    page, desk, qtbot, tmp_path, monkeypatch
):
    told = []
    monkeypatch.setattr(wordforms, "show_error", lambda _page, error, _words: told.append(error))
    path = tmp_path / "mau.docx"
    path.write_bytes(own("{{ nguoi_ky }}"))
    page.take(page.model.row(0), path)
    settle(desk, qtbot)
    assert "nguoi_ky" in told[0].what
    assert not page.model.row(0).is_own


def test_a_form_that_was_dropped_comes_back_by_undo(page, desk, qtbot, tmp_path, monkeypatch):
    word.put_form(desk.workspace.folder, "report", own_report())
    page.reload()
    settle(desk, qtbot)
    row = page.model.row(3)
    assert row.is_own
    undone = []
    monkeypatch.setattr(desk.window, "toast", lambda _words, undo=None: undone.append(undo))
    page.drop(row)
    settle(desk, qtbot)
    assert not page.model.row(3).is_own
    undone[0]()
    settle(desk, qtbot)
    assert page.model.row(3).is_own


def own_report() -> bytes:
    found = docx.Document(io.BytesIO(word.shipped("report")))
    found.add_paragraph("Riêng của đơn vị")
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


def test_a_form_is_given_out_to_be_changed(page, desk, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "mau.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(out), ""))
    page.give_out(page.model.row(1))
    settle(desk, qtbot)
    assert out.read_bytes() == word.shipped("letter")


def test_the_review_report_comes_from_the_statistics(desk, qtbot, tmp_path, monkeypatch):
    decided(desk.workspace)
    page = StatisticsPage(desk)
    desk.window.open(page)
    page.period.choose("year", 2025)
    settle(desk, qtbot)
    out = tmp_path / "bc.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(out), ""))
    page.report_button.click()
    settle(desk, qtbot)
    paper = desk.window.page()
    assert isinstance(paper, PaperPage) and paper.data.startswith(b"%PDF")
    assert paper.word_button.isVisibleTo(paper) and not paper.excel_button.isVisibleTo(paper)
    paper.word_button.click()
    settle(desk, qtbot)
    words = "\n".join(each.text for each in docx.Document(out).paragraphs)
    words = words.replace("\xa0", " ")
    assert "Tổng kết công tác thi đua, khen thưởng năm 2025" in words and "Đã khen 03 lượt" in words
