"""Papers as files: the report's figures are the statistics', and the command writes the same."""

import io
from datetime import UTC, date, datetime
from io import StringIO

import docx
import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from app import catalog, outgoing
from app.certificates import mailmerge
from app.decisions import actions as decisions
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.documents import word
from app.errors import ClerkError
from app.statistics import periods, report, tables
from app.statistics.model import Choice
from app.statistics.periods import Period
from tests.office import PASSPHRASE, TODAY, office, quick_office
from tests.statistics import busy
from tests.ui_pages.deciding import awaiting
from ui.main import OK, TROUBLE, main

CATALOG = catalog.load()
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
NOW = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    made = office(tmp_path_factory.mktemp("outgoing") / "so")
    made.write(prepare.give, awaiting(made, 4), TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    made.write(busy.fill, 1, 40)
    yield made
    made.close()


@pytest.fixture(scope="module")
def folder(opened):
    opened.close()
    return opened.folder


def told(data: bytes) -> str:
    return "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)


def test_a_decisions_list_for_mail_merge_is_text_as_it_is_printed(opened, tmp_path):
    decision, *_ = opened.read(decisions.page, None, 1)
    path = tmp_path / "tron-thu.xlsx"
    count = opened.read(mailmerge.write, decision.id, CATALOG, path)
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == [mailmerge.LIST, mailmerge.HELP]
    head, *rows = book.get_sheet_by_index(0).to_python()
    lines = opened.read(decisions.register_lines, decision_id=decision.id)
    assert tuple(head) == mailmerge.FIELDS and len(rows) == count == len(lines)
    first = dict(zip(head, rows[0], strict=True))
    assert first["Họ tên"] == lines[0].full_name and first["Số quyết định"] == decision.symbol
    assert all(isinstance(cell, str) for cell in rows[0]) and first["Ngày quyết định"][2] == "/"


def test_the_report_has_the_outline_and_the_figures_of_the_statistics(opened):
    made = opened.read(report.made, CATALOG, YEAR, date(2026, 1, 5))
    headings = [part.heading for part in made.parts]
    assert len(headings) == 9 and headings[0].startswith("Đặc điểm") and "Cụm" in headings[5]
    figures = opened.read(report.read, CATALOG, YEAR, date(2026, 1, 5))
    table = opened.read(tables.made, CATALOG, "T01", Choice(YEAR, date(2026, 1, 5))).now
    total = table.cell("all", "total").number
    assert figures.cell("T01", "total").number == total
    awards = next(part for part in made.parts if part.heading == "Công tác khen thưởng")
    assert f"Đã khen {figures.number('T01', 'total')} lượt" in awards.lines[0]
    exemplars = next(part for part in made.parts if part.heading == "Điển hình tiên tiến")
    assert f"Có {figures.number('T06', 'total')} điển hình" in exemplars.lines[0]
    assert [each.heads[0] for each in made.tables][:1] == ["Tổng"]
    assert made.tables[0].rows[0].cells[0] == str(total)
    assert made.matter.startswith("Tổng kết")
    half = opened.read(report.made, CATALOG, outgoing.period_of("2025-6"), TODAY)
    assert half.matter.startswith("Sơ kết") and "6 tháng đầu năm 2025" in half.matter
    quarter = opened.read(report.made, CATALOG, periods.of("quarter", 2025, 1), TODAY)
    assert quarter.matter == "Công tác thi đua, khen thưởng quý I năm 2025"


def test_the_report_of_an_empty_year_says_so_and_divides_by_nothing(tmp_path):
    empty = quick_office(tmp_path / "so")
    found = empty.read(report.made, CATALOG, YEAR, date(2025, 12, 31))
    empty.close()
    said = "\n".join(line for part in found.parts for line in part.lines)
    assert "chưa có phong trào" in said and "chưa có lượt khen thưởng nào" in said
    assert "0/0" not in said and all(table.rows for table in found.tables)


def test_the_report_in_word_is_whole(opened, tmp_path):
    desk = outgoing.Desk(CATALOG, NOW, opened.folder)
    opened.read(outgoing.write, "report", "2025", "docx", tmp_path / "bc.docx", desk)
    words = told((tmp_path / "bc.docx").read_bytes())
    assert "9. Phương hướng, kiến nghị" in words and "Phụ lục V" in words and "{" not in words


def test_what_there_is_not_is_told(opened, tmp_path):
    desk = outgoing.Desk(CATALOG, NOW, opened.folder)
    for kind, id, ending in (
        ("decision", "999/QĐ-KHONG", "pdf"),
        ("letter", "00000000-0000-0000-0000-000000000000", "docx"),
        ("minutes", "00000000-0000-0000-0000-000000000000", "pdf"),
        ("report", "hai nghìn", "docx"),
        ("report", "2025", "xlsx"),
        ("statistics", "T01", "xlsx"),
    ):
        with pytest.raises(ClerkError):
            opened.read(outgoing.write, kind, id, ending, tmp_path / "ra", desk)
    assert not list(tmp_path.iterdir())


def run(folder, monkeypatch, capsys, *words):
    monkeypatch.setattr("sys.stdin", StringIO(f"{PASSPHRASE}\n"))
    code = main(["--folder", str(folder), "documents", *map(str, words)])
    return code, capsys.readouterr().out.strip()


def test_the_command_writes_every_kind_of_file(folder, tmp_path, monkeypatch, capsys):
    pdf_, word_, excel = tmp_path / "a.pdf", tmp_path / "a.docx", tmp_path / "a.xlsx"
    days = ("--from", "2025-01-01", "--to", "2025-12-31")
    assert run(folder, monkeypatch, capsys, "register", pdf_, "--id", "2025") == (OK, str(pdf_))
    document = pypdfium2.PdfDocument(pdf_)
    assert "SỔ THEO DÕI KHEN THƯỞNG" in document[0].get_textpage().get_text_bounded()
    document.close()
    asked = ("decision", word_, "--id", "01/QĐ-UBND", "--format", "docx")
    assert run(folder, monkeypatch, capsys, *asked)[0] == OK
    assert "Phụ lục" in told(word_.read_bytes())
    asked = ("register", word_, "--id", "2025", "--format", "docx")
    assert run(folder, monkeypatch, capsys, *asked)[0] == OK
    (table,) = docx.Document(word_).tables[1:-1]
    groups, heads = ([cell.text for cell in row.cells] for row in table.rows[:2])
    assert groups[heads.index("Số tiền")] == "Tiền thưởng" and len(table.rows) > 10
    assert table.rows[-1].cells[1].text == "Cộng"
    asked = ("statistics", excel, "--id", "T01", "--format", "xlsx", *days)
    assert run(folder, monkeypatch, capsys, *asked)[0] == OK
    rows = CalamineWorkbook.from_path(excel).get_sheet_by_index(0).to_python()
    assert any(row[0] == "Tổng cộng" and isinstance(row[1], float) for row in rows)


def test_the_command_gives_forms_out_and_tries_them(folder, tmp_path, monkeypatch, capsys):
    assert run(folder, monkeypatch, capsys, "forms", tmp_path / "mau")[0] == OK
    assert {path.name for path in (tmp_path / "mau").iterdir()} == {
        form.file for form in word.FORMS.values()
    }
    path = tmp_path / "mau" / "to-trinh.docx"
    assert run(folder, monkeypatch, capsys, "check-form", path, "--id", "letter")[0] == OK
    code, out = run(folder, monkeypatch, capsys, "check-form", path, "--id", "minutes")
    assert code == TROUBLE and len(out.splitlines()) == 3 and "“" in out
    code, out = run(folder, monkeypatch, capsys, "minutes", tmp_path / "x", "--format", "xlsx")
    assert code == TROUBLE and "docx" in out
