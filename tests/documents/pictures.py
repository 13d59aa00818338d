"""Draws the pictures of docs/documents.md: python -m tests.documents.pictures [FOLDER]

The first page of every paper and book, in sixteen greys, from the example office; all of it is
invented.
"""

import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

from app import outgoing
from app.documents import sheets
from app.files import make_folder
from tests.documents import every_paper
from tests.documents.every_paper import CATALOG
from tests.ui_pages.running import DAY, MORNING, example_office

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "papers"
WIDE = 460  # pixels of an upright page
GREYS = 16
MOST = 46_000  # bytes of a picture


def main(folder: Path) -> None:
    """Write one picture for each kind."""
    make_folder(folder)
    with tempfile.TemporaryDirectory() as temporary:
        office = example_office(Path(temporary) / "so")
        ids = every_paper.fill(office, DAY)
        every_paper.fill_books(office, DAY)
        desk = outgoing.Desk(CATALOG, MORNING, office.folder)
        for kind, (_formats, make) in outgoing.PAPERS.items():
            paper = office.read(make, ids[kind], desk)
            keep(sheets.write(paper), folder / f"{kind}.png")
        for kind in ("register", *outgoing.BOOKS):
            out = Path(temporary) / "book.pdf"
            office.read(outgoing.write, kind, str(DAY.year), "pdf", out, desk)
            keep(out.read_bytes(), folder / f"{kind}.png")
        office.close()


def keep(data: bytes, path: Path) -> None:
    """The picture of a PDF as a file."""
    picture(data).save(path, optimize=True)
    if (size := path.stat().st_size) > MOST:
        raise ValueError(f"{path.name} has {size} bytes")


def picture(data: bytes) -> Image.Image:
    """The first page of a PDF, small."""
    page = pypdfium2.PdfDocument(data)[0]
    wide, high = page.get_size()
    drawn = page.render(scale=WIDE * 3 / min(wide, high)).to_pil().convert("L")
    small = drawn.resize((drawn.width // 3, drawn.height // 3), Image.Resampling.LANCZOS)
    return small.quantize(GREYS, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
