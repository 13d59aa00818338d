"""What the documents say of files holds."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMED = re.compile(r"`((?:app|db|ui|tests|resources|docs)/[\w./-]+)`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_document_names_or_links_is_there(page: Path) -> None:
    words = page.read_text(encoding="utf-8")
    named = [ROOT / name for name in NAMED.findall(words)]
    linked = [page.parent / name for name in LINK.findall(words)]
    lost = [str(file) for file in [*named, *linked] if not _is_there(file)]
    assert not lost


def test_the_documents_name_files() -> None:
    assert sum(len(NAMED.findall(page.read_text(encoding="utf-8"))) for page in PAGES) > 100


def test_every_paper_book_and_table_has_its_picture_in_the_documents() -> None:
    from app import outgoing
    from app.statistics.tables import PLANS

    page = (ROOT / "docs" / "documents.md").read_text(encoding="utf-8")
    kinds = {*outgoing.FORMATS, *PLANS} - {"statistics", "mail-merge"}
    assert sorted(re.findall(r"pictures/papers/([\w-]+)\.png", page)) == sorted(kinds)
    drawn = (ROOT / "docs" / "pictures" / "papers").glob("*.png")
    assert {one.stem for one in drawn} == kinds


def _is_there(file: Path) -> bool:
    """A file or folder, a module with what stands in it (`db/base.Id`), a decision by number."""
    return (
        file.exists() or file.with_suffix(".py").exists() or any(file.parent.glob(f"{file.name}-*"))
    )


def test_every_picture_of_the_program_in_readme_is_one_that_is_made_anew() -> None:
    from tests.ui_pages.readme import PICTURES
    from tests.ui_pages.screens import SCREENS

    shown = re.findall(r"docs/pictures/([\w-]+)\.png", (ROOT / "README.md").read_text())
    assert sorted(shown) == sorted(PICTURES)
    assert {screen for screen, _scheme in PICTURES.values()} <= SCREENS.keys()
