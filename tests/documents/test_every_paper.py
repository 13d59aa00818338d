"""Every paper of an office, made from what is stored: the same words in print and in Word."""

import io
import re
import unicodedata
import zipfile
from collections import Counter
from decimal import Decimal
from xml.etree import ElementTree

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from python_calamine import CalamineWorkbook

from app import outgoing
from app.documents.blocks import Beside, Block, Fitted, Grid, Paper, Text, Together
from tests.documents import every_paper
from tests.documents.every_paper import CATALOG
from tests.ui_pages.running import DAY, MORNING, example_office

DATE = re.compile(r"ngày (\d+) tháng (\d+) năm \d{4}")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    made = example_office(tmp_path_factory.mktemp("papers") / "so")
    ids = every_paper.fill(made, DAY)
    yield made, ids, outgoing.Desk(CATALOG, MORNING, made.folder)
    made.close()


def written(office, kind, ending, tmp_path) -> bytes:
    workspace, ids, desk = office
    out = tmp_path / f"ra.{ending}"
    workspace.read(outgoing.write, kind, ids[kind], ending, out, desk)
    return out.read_bytes()


def paper_of(office, kind) -> Paper:
    workspace, ids, desk = office
    return workspace.read(outgoing.PAPERS[kind][1], ids[kind], desk)


def words_of_pdf(data: bytes) -> Counter[str]:
    document = pypdfium2.PdfDocument(data)
    words: Counter[str] = Counter()
    for number, page in enumerate(document):
        found = page.get_textpage().get_text_bounded().replace("\ufffe", "-").replace("\x02", "-")
        words += Counter(found.split())
        assert unicodedata.is_normalized("NFC", found), number
    document.close()
    return words


def words_of_word(data: bytes) -> Counter[str]:
    words: Counter[str] = Counter()
    for line in docx.Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        words += Counter("".join(run.text or "" for run in line.iter(qn("w:t"))).split())
    return words


def test_there_is_an_example_of_every_kind(office):
    assert set(office[1]) == set(outgoing.PAPERS)


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_print_and_word_say_the_same(office, kind, tmp_path):
    printed = words_of_pdf(written(office, kind, "pdf", tmp_path))
    data = written(office, kind, "docx", tmp_path)
    in_word = words_of_word(data)
    del in_word["☐"]  # a box is drawn in print
    if kind == "letter":  # the form keeps the column of votes, print leaves an empty one out
        in_word["Phiếu"] -= 1
    pages = Counter(str(number) for number in range(2, 40))  # numbers above pages; heads repeat
    assert not in_word - printed
    assert set(printed - in_word) <= set(pages) | set(words_of_heads(office, kind))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))  # noqa: S314  (our own bytes)


def words_of_heads(office, kind) -> list[str]:
    """Words of table heads: they stand on every page in print, once in Word's file."""
    found = []
    for block in flat(paper_of(office, kind).blocks):
        if isinstance(block, Grid):
            found += " ".join(block.heads).split()
    return found


def flat(blocks) -> list[Block]:
    found = []
    for block in blocks:
        found.append(block)
        if isinstance(block, Together | Fitted):
            found += flat(block.blocks)
        elif isinstance(block, Beside):
            found += [each for row in block.rows for cell in row for each in flat(cell)]
    return found


@pytest.mark.parametrize("kind", outgoing.PAPERS)
def test_days_and_numbers_stand_as_the_decree_wants(office, kind):
    texts = [block for block in flat(paper_of(office, kind).blocks) if isinstance(block, Text)]
    said = "\n".join(text.words for text in texts)
    for day, month in DATE.findall(said):
        assert len(day) == 2
        assert (len(month) == 2) == (int(month) < 3 or int(month) > 9)
    for text in texts:
        assert "None" not in text.words and "{" not in text.words
        if text.style == "number" and (number := re.match(r"Số: (\d+)/", text.words)):
            assert len(number[1]) >= 2


@pytest.mark.parametrize("kind", [k for k, (ways, _) in outgoing.PAPERS.items() if "xlsx" in ways])
def test_its_list_is_a_real_table_in_excel(office, kind, tmp_path):
    written(office, kind, "xlsx", tmp_path)
    rows = CalamineWorkbook.from_path(tmp_path / "ra.xlsx").get_sheet_by_index(0).to_python()
    listed = paper_of(office, kind).listed
    assert listed is not None and list(listed.heads) in rows
    first = rows[rows.index(list(listed.heads)) + 1]
    numbers = [value for value in listed.rows[0] if isinstance(value, int | Decimal)]
    assert numbers and [v for v in first if isinstance(v, float)] == [float(n) for n in numbers]
